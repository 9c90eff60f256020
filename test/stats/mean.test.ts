import { describe, expect, test } from "vitest";
import { clusteredMean, seededRandom } from "../../src/stats/index.ts";

const RANGE = [0, 10] as const;

describe("the mean of bounded values", () => {
  test("has Student's interval, slightly wider for unseen values", () => {
    // scipy.stats.t.interval(0.95, 4, 3, scipy.stats.sem([1, 2, 3, 4, 5])) = (1.036757, 4.963243)
    const { value, interval } = clusteredMean([1, 2, 3, 4, 5], RANGE);
    expect(value).toBe(3);
    // 1 − 0.025^(1/5) = 0.5218 of the way to either bound is wider than that here.
    expect(interval[0]).toBeCloseTo(Math.min(1.036757, 3 - 0.52182 * 3), 4);
    expect(interval[1]).toBeCloseTo(Math.max(4.963243, 3 + 0.52182 * 7), 4);
  });

  test("equals Student's interval when there are many", () => {
    const values = Array.from({ length: 2000 }, (_, index) => index % 11);
    const { value, interval } = clusteredMean(values, RANGE);
    const variance =
      values.reduce((total, one) => total + (one - value) ** 2, 0) / (values.length - 1);
    const reach = 1.961152 * Math.sqrt(variance / values.length);
    expect(interval[0]).toBeCloseTo(value - reach, 5);
    expect(interval[1]).toBeCloseTo(value + reach, 5);
  });

  test("of equal values is not certain: the next could be at the other bound", () => {
    const { interval } = clusteredMean(new Array(100).fill(10), RANGE);
    // 0.025^(1/100) of the range.
    expect(interval).toEqual([10 * 0.025 ** 0.01, 10]);
  });

  test("of one unit or one cluster says nothing", () => {
    expect(clusteredMean([4], RANGE).interval).toEqual([0, 10]);
    expect(clusteredMean([4, 5, 6], RANGE, [7, 7, 7]).interval).toEqual([0, 10]);
  });

  test("of values that agree within their clusters is as wide as that of the clusters", () => {
    const random = seededRandom(3, "clusters");
    const perCluster = Array.from({ length: 200 }, () => Math.floor(random.uniform() * 11));
    const values = perCluster.flatMap((value) => [value, value, value]);
    const clusters = perCluster.flatMap((_, index) => [index, index, index]);
    const width = ([low, high]: readonly [number, number]) => high - low;
    const clustered = width(clusteredMean(values, RANGE, clusters).interval);
    expect(clustered).toBeCloseTo(width(clusteredMean(perCluster, RANGE).interval), 6);
    expect(clustered).toBeGreaterThan(1.6 * width(clusteredMean(values, RANGE).interval));
  });

  test("refuses a value outside its range, and empty input", () => {
    expect(() => clusteredMean([11], RANGE)).toThrow(/outside/);
    expect(() => clusteredMean([], RANGE)).toThrow(/no units/);
  });

  test.each([
    ["exposures by chance, 100 values", 100, 0],
    ["exposures by chance, 1,000 values", 1000, 0],
    ["one value in fifty at the ceiling", 500, 0.02],
    ["half of them at the ceiling", 100, 0.5],
  ])("errs at most 3.5 % at each end with %s", (_, size, atCeiling) => {
    const candidates = 101;
    const ceiling = Math.log2(candidates);
    const byChance =
      Array.from({ length: candidates }, (__, i) => ceiling - Math.log2(i + 1)).reduce(
        (total, bits) => total + bits,
        0,
      ) / candidates;
    const truth = atCeiling * ceiling + (1 - atCeiling) * byChance;
    const random = seededRandom(11, `exposure ${size}`);
    const trials = 2000;
    let [below, above] = [0, 0];
    for (let trial = 0; trial < trials; trial++) {
      const bits = Array.from({ length: size }, () =>
        random.uniform() < atCeiling
          ? ceiling
          : ceiling - Math.log2(1 + Math.floor(random.uniform() * candidates)),
      );
      const [low, high] = clusteredMean(bits, [0, ceiling]).interval;
      if (low > truth) below++;
      if (high < truth) above++;
    }
    expect(below / trials).toBeLessThan(0.035);
    expect(above / trials).toBeLessThan(0.035);
    // And it is no wider than it must be.
    expect((below + above) / trials).toBeGreaterThan(0.01);
  });
});
