import { describe, expect, test } from "vitest";
import { annotationsOf } from "../../src/action/annotation.ts";
import { makeReport, makeRule } from "../support/reports.ts";

const BREACHED = makeRule({
  state: "breached",
  value: 0.9,
  interval: [0.88, 0.92],
  reason: "The whole interval is above 0.65.",
  location: { file: "examples/demo/leaky.yml", line: 21 },
});

describe("annotations of breached rules", () => {
  test("are at the rule's line of the policy, with its figures", () => {
    const rules = [BREACHED, makeRule(), makeRule({ state: "undecided" })];
    const { annotations, left } = annotationsOf(makeReport({ rules }), "fail");
    expect(left).toBe(0);
    expect(annotations).toEqual([
      {
        message:
          "mia.auc is 0.900 (0.880 … 0.920), limit ≤ 0.650: breached. The whole interval is above 0.65.",
        properties: {
          title: "Reticence",
          file: "examples/demo/leaky.yml",
          startLine: 21,
        },
      },
    ]);
  });

  test("have different levels", () => {
    const report = makeReport({ rules: [BREACHED, { ...BREACHED, level: "warn" }] });
    expect(annotationsOf(report, "fail").annotations.length).toBe(1);
    expect(annotationsOf(report, "warn").annotations.length).toBe(1);
  });

  test("leave room for the verdict's own among the ten that GitHub shows", () => {
    const report = makeReport({ rules: Array.from({ length: 30 }, () => BREACHED) });
    const { annotations, left } = annotationsOf(report, "fail");
    expect([annotations.length, left]).toEqual([9, 21]);
  });

  test("contain no workflow command from a waiver's or a parameter's text", () => {
    const { location: _, ...rule } = { ...BREACHED, reason: "x\n::error::y" };
    const [annotation] = annotationsOf(makeReport({ rules: [rule] }), "fail").annotations;
    expect(annotation!.message).not.toMatch(/^::/m);
  });
});
