import fc from "fast-check";
import { expect, test } from "vitest";
import { betaQuantile, binomialWindow, studentQuantile } from "../../src/stats/distributions.ts";
import {
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
} from "../../src/stats/proportion.ts";
import { golden } from "./golden.ts";

test("beta quantiles agree with scipy.stats.beta.ppf to eleven digits", () => {
  for (const [probability, alpha, beta, quantile] of golden.betaQuantile) {
    expect(betaQuantile(probability, alpha, beta) / quantile).toBeCloseTo(1, 11);
  }
});

test("Student quantiles agree with scipy.stats.t.ppf", () => {
  for (const [probability, degrees, quantile] of golden.studentQuantile) {
    expect(studentQuantile(probability, degrees)).toBeCloseTo(quantile, 8);
  }
});

test("a binomial window holds all of the mass, also where powers underflow", () => {
  for (const [trials, probability] of [
    [10, 0.3],
    [100_000, 0.5],
    [100_000, 1e-6],
    [2000, 0.999],
  ] as const) {
    const { first, mass } = binomialWindow(trials, probability);
    const sum = mass.reduce((total, one) => total + one, 0);
    const mean = mass.reduce((total, one, i) => total + one * (first + i), 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(mean / (trials * probability)).toBeCloseTo(1, 10);
  }
  expect(binomialWindow(3, 0.5)).toEqual({
    first: 0,
    mass: Float64Array.of(1, 3, 3, 1).map((x) => x / 8),
  });
});

test("Clopper-Pearson agrees with scipy binomtest(...).proportion_ci('exact')", () => {
  for (const [successes, trials, confidence, lower, upper] of golden.clopperPearson) {
    const interval = clopperPearson(successes, trials, confidence);
    expect(interval[0]).toBeCloseTo(lower, 10);
    expect(interval[1]).toBeCloseTo(upper, 10);
  }
});

test("methods.md 8.3, the bound of zero hits, is one-sided: 2.95 % of 100 at 95 %", () => {
  const bounds = [100, 300, 500, 1000, 3000, 10_000].map((n) => clopperPearsonUpper(0, n, 0.05));
  const table = [0.0295, 0.0099, 0.006, 0.003, 0.001, 0.0003];
  bounds.forEach((bound, i) => {
    expect(bound).toBeCloseTo(table[i]!, 4);
  });
  // The two-sided interval, which a verdict uses, is wider: 3.62 % of 100.
  expect(clopperPearson(0, 100)[1]).toBeCloseTo(0.0362, 4);
});

test("methods.md 8.2, the rate behind an empirical 1 %, is two-sided", () => {
  const table = [
    [100, 0.03, 5.45],
    [200, 0.12, 3.57],
    [500, 0.33, 2.32],
    [1000, 0.48, 1.83],
    [2000, 0.61, 1.54],
    [5000, 0.74, 1.32],
    [10_000, 0.81, 1.21],
  ] as const;
  for (const [n, lower, upper] of table) {
    const interval = clopperPearson(n / 100, n);
    expect(100 * interval[0]).toBeCloseTo(lower, 1);
    expect(100 * interval[1]).toBeCloseTo(upper, 1);
  }
});

test("neither end errs more often than its tail, for any true share", () => {
  for (const n of [5, 30, 200]) {
    const ends = Array.from({ length: n + 1 }, (_, x) => clopperPearson(x, n));
    for (let share = 0.005; share < 1; share += 0.005) {
      const { first, mass } = binomialWindow(n, share);
      let tooHigh = 0;
      let tooLow = 0;
      mass.forEach((one, i) => {
        if (ends[first + i]![0] > share) tooHigh += one;
        if (ends[first + i]![1] < share) tooLow += one;
      });
      expect(tooHigh).toBeLessThanOrEqual(0.025 + 1e-9);
      expect(tooLow).toBeLessThanOrEqual(0.025 + 1e-9);
    }
  }
});

test("an interval contains its share, mirrors under x -> n - x and never has zero width", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, part) => {
        const x = Math.round(part * n);
        const [lower, upper] = clopperPearson(x, n);
        expect(lower).toBeLessThanOrEqual(x / n);
        expect(upper).toBeGreaterThanOrEqual(x / n);
        expect(upper - lower).toBeGreaterThan(0);
        const mirrored = clopperPearson(n - x, n);
        expect(1 - mirrored[1]).toBeCloseTo(lower, 10);
      },
    ),
    { numRuns: 200 },
  );
});

test("four times the units give a narrower interval", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 500 }), fc.nat(), (n, seed) => {
      const x = seed % (n + 1);
      const few = clopperPearson(x, n);
      const many = clopperPearson(4 * x, 4 * n);
      expect(many[1] - many[0]).toBeLessThan(few[1] - few[0]);
    }),
    { numRuns: 100 },
  );
});

test("impossible counts are refused, never answered with NaN", () => {
  for (const [successes, trials] of [
    [0, 0],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ] as const) {
    expect(() => clopperPearson(successes, trials)).toThrow(RangeError);
  }
  expect(() => clopperPearson(1, 5, 95)).toThrow(/confidence/);
  expect(() => clopperPearsonLower(1, 5, Number.NaN)).toThrow(RangeError);
});
