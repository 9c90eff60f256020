import { describe, expect, test } from "vitest";
import { judgeTogether } from "../../src/gate/several.ts";
import type { Verdict } from "../../src/gate/verdict.ts";

/** The most severe first. */
const VERDICTS: Verdict[] = ["error", "fail", "invalid", "inconclusive", "warn", "pass"];
const TRIPLES = VERDICTS.flatMap((a) =>
  VERDICTS.flatMap((b) => VERDICTS.map((c): Verdict[] => [a, b, c])),
);
const severest = (verdicts: readonly Verdict[]) =>
  VERDICTS[Math.min(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))];

test("there are all combinations of three verdicts", () => {
  expect(new Set(TRIPLES.map((triple) => triple.join(" "))).size).toBe(216);
});

test("the worst of several is the most severe one, and nothing is picked", () => {
  for (const triple of TRIPLES) {
    expect(judgeTogether(triple, "worst")).toEqual({ verdict: severest(triple), picked: null });
  }
});

describe("the best of several", () => {
  test("is the first that passes, whatever the others do", () => {
    for (const triple of TRIPLES.filter((triple) => triple.includes("pass"))) {
      expect(judgeTogether(triple, "best")).toEqual({
        verdict: "pass",
        picked: triple.indexOf("pass"),
      });
    }
  });

  test("is the first with a warning where none passes", () => {
    const some = TRIPLES.filter((triple) => !triple.includes("pass") && triple.includes("warn"));
    expect(some).toHaveLength(5 ** 3 - 4 ** 3);
    for (const triple of some) {
      expect(judgeTogether(triple, "best")).toEqual({
        verdict: "warn",
        picked: triple.indexOf("warn"),
      });
    }
  });

  test("is none where none passes, and the most severe verdict stands", () => {
    const none = TRIPLES.filter((triple) => !triple.includes("pass") && !triple.includes("warn"));
    expect(none).toHaveLength(4 ** 3);
    for (const triple of none) {
      expect(judgeTogether(triple, "best")).toEqual({ verdict: severest(triple), picked: null });
    }
  });
});
