import fc from "fast-check";
import { expect, test } from "vitest";
import { allowedAbove, auc, logFprGrid, rocCurve, tprAtFpr } from "../../src/stats/roc.ts";
import { golden } from "./golden.ts";

/** Small whole numbers, so that ties are common. */
const tied = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 40 });
const fprs = fc.constantFrom(0, 0.001, 0.01, 0.05, 0.1, 0.29, 0.5, 0.99);

test("the AUC agrees with sklearn.metrics.roc_auc_score, with and without ties", () => {
  for (const { members, nonmembers, roc_auc_score } of golden.sets) {
    expect(auc(members, nonmembers)).toBeCloseTo(roc_auc_score, 13);
  }
});

test("infinite scores count as ranks and tie with each other", () => {
  const { NEGATIVE_INFINITY: low, POSITIVE_INFINITY: high } = Number;
  expect(auc([high, 1], [low, 0])).toBe(1);
  expect(auc([high], [high])).toBe(0.5);
  expect(auc([high, low], [low, high])).toBe(0.5);
  expect(auc(Float32Array.of(0), [-0])).toBe(0.5);
});

test("swapping the sets mirrors the AUC", () => {
  fc.assert(
    fc.property(tied, tied, (a, b) => {
      expect(auc(a, b)).toBeCloseTo(1 - auc(b, a), 14);
    }),
  );
});

test("the order of records does not matter, nor does an increasing transform", () => {
  fc.assert(
    fc.property(tied, tied, fprs, (a, b, fpr) => {
      const turned = [...a].reverse();
      const stretched = (scores: number[]): number[] => scores.map((x) => Math.exp(x) * 3 + x);
      expect(auc(turned, b)).toBe(auc(a, b));
      expect(auc(stretched(a), stretched(b))).toBe(auc(a, b));
      expect(tprAtFpr(stretched(a), stretched(b), fpr).tpr).toBe(tprAtFpr(a, b, fpr).tpr);
      expect(tprAtFpr(turned, [...b].reverse(), fpr)).toEqual(tprAtFpr(a, b, fpr));
    }),
  );
});

test("the TPR agrees with sklearn.metrics.roc_curve at the last point not above the FPR", () => {
  for (const { members, nonmembers, tpr } of golden.sets) {
    for (const [fpr, expected] of tpr) {
      expect(tprAtFpr(members, nonmembers, fpr).tpr).toBeCloseTo(expected, 13);
    }
  }
});

test("the TPR is what its definition says, ties included", () => {
  fc.assert(
    fc.property(tied, tied, fprs, (members, nonmembers, fpr) => {
      const point = tprAtFpr(members, nonmembers, fpr);
      const allowed = allowedAbove(fpr, nonmembers.length);
      const sorted = [...nonmembers].sort((a, b) => b - a);
      expect(point.threshold).toBe(sorted[allowed]);
      expect(point.hits).toBe(members.filter((x) => x > point.threshold).length);
      expect(point.above).toBe(nonmembers.filter((y) => y > point.threshold).length);
      expect(point.above).toBeLessThanOrEqual(allowed);
      expect(point.achievedFpr).toBeLessThanOrEqual(fpr);
    }),
  );
});

test("without ties exactly floor(fpr n) nonmembers are above", () => {
  const nonmembers = Array.from({ length: 300 }, (_, i) => i);
  const point = tprAtFpr([299.5, 297, 296.5, 0], nonmembers, 0.01);
  // The three highest are 299, 298, 297; the threshold is 296.
  expect(point).toEqual({ tpr: 0.75, hits: 3, threshold: 296, above: 3, achievedFpr: 0.01 });
});

test("a tie at the threshold lowers the FPR and never raises it", () => {
  const point = tprAtFpr([5, 5, 6], [5, 5, 5, 1, 1, 1, 1, 1, 1, 1], 0.2);
  expect(point).toEqual({ tpr: 1 / 3, hits: 1, threshold: 5, above: 0, achievedFpr: 0 });
});

test("floor(fpr n) is that of decimal arithmetic for every percent and per mille", () => {
  for (const parts of [100, 1000]) {
    for (let share = 0; share < parts; share++) {
      for (const n of [100, 300, 1000, 1999, 12_345]) {
        expect(allowedAbove(share / parts, n)).toBe(Math.floor((share * n) / parts));
      }
    }
  }
});

test("a ROC curve is the TPR at each rate of its grid, never falls and ends at 1", () => {
  const { members, nonmembers } = golden.sets[1]!;
  const curve = rocCurve(members, nonmembers, logFprGrid(0.01, 31));
  expect(curve.fpr[0]).toBeCloseTo(0.01, 14);
  expect(curve.tpr[30]).toBe(1);
  curve.fpr.slice(0, 30).forEach((fpr, i) => {
    expect(curve.tpr[i]).toBe(tprAtFpr(members, nonmembers, fpr).tpr);
    expect(curve.tpr[i + 1]).toBeGreaterThanOrEqual(curve.tpr[i]!);
  });
});

test("empty sides, NaN and impossible rates are refused", () => {
  expect(() => auc([], [1])).toThrow("members: no scores");
  expect(() => auc([1], [])).toThrow("nonmembers: no scores");
  expect(() => auc([1, Number.NaN], [1])).toThrow("members: score 1 is NaN");
  for (const fpr of [-0.1, 1, Number.NaN]) {
    expect(() => tprAtFpr([1], [0], fpr)).toThrow("fpr must lie in [0, 1)");
  }
});
