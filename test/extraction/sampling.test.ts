import { describe, expect, test } from "vitest";
import { newlyGenerated, samplingOutcomes } from "../../src/extraction/index.ts";
import type { Generated } from "../../src/signals/index.ts";
import { spanOf } from "../support/tokens.ts";

function generated(model: "tuned" | "base", found: number, value: number | null): Generated {
  return {
    audit: "finetuning",
    model,
    type: "email",
    found,
    value,
    inMembers: value !== null,
    sequences: 3,
  };
}

describe("free sampling", () => {
  // reference/peers.md §3: a set of leaked values divided by mentions understates.
  test("recalls unique values, not mentions", () => {
    const mentions = [spanOf({ value: 0 }), spanOf({ value: 0 }), spanOf({ value: 1 })];
    const { values } = samplingOutcomes(mentions, [generated("tuned", 0, 0)]);
    expect(values.map(({ tuned }) => tuned)).toEqual([true, false]);
  });

  test("does not count a value as missing if no recogniser looks for it", () => {
    const members = [
      spanOf({ value: 0, type: "person", source: "model" }),
      spanOf({ value: 1, type: "address", source: "column" }),
      spanOf({ value: 2, source: "column" }),
      spanOf({ value: 3, source: "column" }),
      spanOf({ value: 3, source: "pattern" }),
    ];
    const outcomes = samplingOutcomes(members, [generated("tuned", 0, 2)]);
    expect(outcomes.values.map(({ tuned }) => tuned)).toEqual([true, false]);
    expect(outcomes.untested.map(({ reason }) => reason)).toEqual(["notSearched", "notSearched"]);
  });

  test("notes what the base also emits", () => {
    const { values } = samplingOutcomes(
      [spanOf({ value: 0 })],
      [generated("tuned", 0, 0), generated("base", 0, 0)],
    );
    expect(values[0]).toMatchObject({ tuned: true, base: true });
  });

  test("has as precision the share of members' values among those that only the tuned model emits", () => {
    const output = [
      generated("tuned", 0, 0),
      generated("tuned", 1, null),
      generated("tuned", 2, 2),
      generated("base", 2, 2),
    ];
    expect(newlyGenerated(output).map(({ inMembers }) => inMembers)).toEqual([true, false]);
  });

  // reference/peers.md §3: a clean model divided by zero.
  test("of a clean model has no precision", () => {
    expect(newlyGenerated([])).toEqual([]);
  });
});
