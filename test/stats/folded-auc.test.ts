import { describe, expect, test } from "vitest";
import { aucInterval, foldedAuc, seededRandom } from "../../src/stats/index.ts";

describe("the AUC of an out-of-fold classifier", () => {
  test("is the mean over folds, whose scores are not comparable with each other", () => {
    const folds = [
      { members: [2, 3], nonmembers: [1, 2.5] },
      { members: [20, 30], nonmembers: [10, 15] },
    ];
    // By hand: 3 of 4 pairs, and 4 of 4. Pooled, 20 against 2.5 would count too.
    expect(foldedAuc(folds).value).toBe(0.875);
  });

  test("of one fold has about that fold's own interval", () => {
    const random = seededRandom(1, "folded");
    const draw = (shift: number) => Array.from({ length: 300 }, () => random.normal() + shift);
    const fold = { members: draw(0.5), nonmembers: draw(0) };
    const [low, high] = foldedAuc([fold]).interval;
    const [plainLow, plainHigh] = aucInterval(fold).interval;
    expect(low).toBeCloseTo(plainLow, 2);
    expect(high).toBeCloseTo(plainHigh, 2);
  });

  test("narrows with the number of folds", () => {
    const random = seededRandom(2, "folded");
    const draw = (shift: number) => Array.from({ length: 100 }, () => random.normal() + shift);
    const folds = Array.from({ length: 16 }, () => ({ members: draw(0.2), nonmembers: draw(0) }));
    const width = (few: typeof folds) => foldedAuc(few).interval[1] - foldedAuc(few).interval[0];
    expect(width(folds)).toBeLessThan(width(folds.slice(0, 4)) * 0.6);
  });

  test("never counts a fold as certain that separates by chance", () => {
    const folds = [
      { members: [3, 4], nonmembers: [1, 2] },
      { members: [3, 4], nonmembers: [1, 2] },
    ];
    expect(foldedAuc(folds).interval[0]).toBeLessThan(0.8);
  });

  test("covers the truth as often as promised", () => {
    const random = seededRandom(3, "folded");
    const draw = (count: number) => Array.from({ length: count }, () => random.normal());
    let covered = 0;
    for (let run = 0; run < 400; run++) {
      const folds = Array.from({ length: 5 }, () => ({ members: draw(80), nonmembers: draw(80) }));
      const [low, high] = foldedAuc(folds).interval;
      if (low <= 0.5 && 0.5 <= high) covered++;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(covered / 400).toBeLessThan(0.985);
  });
});
