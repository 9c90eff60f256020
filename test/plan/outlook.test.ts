import { describe, expect, test } from "vitest";
import {
  completeParameters,
  type MetricId,
  metricKey,
  type Parameters,
} from "../../src/gate/catalogue.ts";
import type { ResolvedRule } from "../../src/gate/rule.ts";
import { outlookOf } from "../../src/plan/outlook.ts";

const SIZES = { members: 2000, nonmembers: 2000 };

describe("the outlook of a rule", () => {
  test.each<[MetricId, Parameters, number]>([
    ["mia.auc", {}, 0.65],
    ["mia.tpr_at_fpr", { fpr: 0.01 }, 0.05],
    ["memorization.exact_gain", {}, 0.01],
  ])(
    "%s: more leakage clears less and breaches more, and chances add up",
    (metric, parameters, max) => {
      const { at } = outlookOf(ruleOf(metric, parameters, max), SIZES, 0.95)!;
      for (const { chances } of at)
        expect(chances.clear + chances.breach + chances.undecided).toBeCloseTo(1, 6);
      const [half, whole, twice] = at.map(({ chances }) => chances);
      expect(half!.clear).toBeGreaterThan(whole!.clear);
      expect(whole!.clear).toBeGreaterThanOrEqual(twice!.clear);
      expect(twice!.breach).toBeGreaterThan(whole!.breach);
      // At the bound itself a decision is an error, of 2.5 % at most on either side.
      expect(whole!.clear).toBeLessThanOrEqual(0.05);
      expect(whole!.breach).toBeLessThanOrEqual(0.03);
    },
  );

  test("of the standard preset's main rules at 2,000 + 2,000 is to clear at half the bound", () => {
    for (const rule of [
      ruleOf("mia.auc", {}, 0.65),
      ruleOf("mia.tpr_at_fpr", { fpr: 0.01 }, 0.05),
    ]) {
      expect(outlookOf(rule, SIZES, 0.95)!.at[0]!.chances.clear).toBeGreaterThan(0.9);
    }
  });

  test("names the records that are enough, and they are", () => {
    const rule = ruleOf("memorization.exact_gain", {}, 0.01);
    const { enough } = outlookOf(rule, { members: 300, nonmembers: 300 }, 0.95)!;
    expect(enough!.members).toBeGreaterThan(300);
    expect(outlookOf(rule, enough!, 0.95)!.at[0]!.chances.clear).toBeGreaterThanOrEqual(0.9);
  });

  test("is that of the persons: 368 of them clear 0.01 at best, however many records they have", () => {
    const rule = ruleOf("memorization.exact_gain", {}, 0.01);
    const clears = (persons: number) =>
      outlookOf(
        rule,
        { members: 5000, nonmembers: 5000, persons: { members: persons, nonmembers: 5000 } },
        0.95,
      )!.at[0]!.chances.clear;
    expect(clears(360)).toBeLessThan(1e-9);
    expect(clears(5000)).toBeGreaterThan(0.9);
    expect(clears(1000)).toBeLessThan(clears(3000));
  });

  test("knows that many attacks share the error: 500 nonmembers breach one attack's rate and no strongest's", () => {
    const few = { members: 2000, nonmembers: 500 };
    const one = ruleOf("mia.tpr_at_fpr", { attack: "loss" }, 0.05);
    expect(outlookOf(one, few, 0.95, 8)!.at[2]!.chances.breach).toBeGreaterThan(0);
    expect(outlookOf(ruleOf("mia.tpr_at_fpr", {}, 0.05), few, 0.95, 8)).toBeUndefined();
  });

  test("is not told where it depends on the data, or where nothing can be said", () => {
    expect(outlookOf(ruleOf("pii.extraction_gain", {}, 0.01), SIZES, 0.95)).toBeUndefined();
    expect(outlookOf(ruleOf("mia.tpr_at_fpr", { fpr: 0.001 }, 0.01), SIZES, 0.95)).toBeUndefined();
    expect(
      outlookOf(ruleOf("mia.auc", {}, 0.65), { members: 10, nonmembers: 0 }, 0.95),
    ).toBeUndefined();
  });
});

function ruleOf(metric: MetricId, parameters: Parameters, max: number): ResolvedRule {
  const complete = completeParameters(metric, parameters);
  return { metric, parameters: complete, key: metricKey(metric, complete), max, level: "fail" };
}
