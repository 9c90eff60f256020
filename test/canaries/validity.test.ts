import { describe, expect, test } from "vitest";
import { type Bound, epsilonLowerBound, rightToRefute } from "../../src/canaries/bounds.ts";
import { boundOutlook, drawGuesses } from "../../src/canaries/power.ts";
import { gaussianEpsilon } from "../../src/canaries/trade-off.ts";
import {
  binomialCdf,
  normalCdf,
  normalQuantile,
  type Random,
  seededRandom,
} from "../../src/stats/index.ts";

const RUNS = 2000;
const ALPHA = 0.05;
const DELTA = 1e-5;

/** Probability that the best guess about one record errs, drawn for the Gaussian mechanism of μ = 1. */
function drawnError(random: Random): number {
  return 1 / (1 + Math.exp(Math.abs(0.5 + random.normal())));
}

/** Wrong guesses about m records, with a mechanism that gives each record exactly 1-GDP. */
function drawnWrong(m: number, isShared: boolean, random: Random): number {
  const shared = drawnError(random);
  let wrong = 0;
  for (let i = 0; i < m; i++) {
    wrong += Number(random.uniform() < (isShared ? shared : drawnError(random)));
  }
  return wrong;
}

/**
 * A bound on the assumption that the guesses are independent, given the coins: their errors are then
 * binomial with the mean error of the mechanism, Φ(−μ/2). Tighter, and in use elsewhere.
 */
function refutesIndependent(m: number, wrong: number): boolean {
  return binomialCdf(wrong, m, normalCdf(-0.5)) <= ALPHA;
}

describe.each([100, 1000])("of a true claim, with m = %d", (m) => {
  const all = { candidates: m, guesses: m };
  const claim = { epsilon: gaussianEpsilon(1, DELTA), delta: DELTA, alpha: ALPHA };

  test.each([
    ["shared", true],
    ["independent", false],
  ])("at most 5 %% are refuted with %s randomness", (_, isShared) => {
    const random = seededRandom(m, `validity ${isShared}`);
    const right = Array.from({ length: RUNS }, () => m - drawnWrong(m, isShared, random));
    for (const bound of ["steinke", "gdp"] as const) {
      const needed = rightToRefute(all, { ...claim, bound }) ?? Number.POSITIVE_INFINITY;
      const refuted = right.filter((one) => one >= needed).length;
      expect(refuted / RUNS).toBeLessThanOrEqual(ALPHA);
    }
    // Why that bound is not used: it takes the records of one run for independent.
    const refuted = right.filter((one) => refutesIndependent(m, m - one)).length / RUNS;
    if (isShared) expect(refuted).toBeGreaterThan(0.2);
    else expect(refuted).toBeLessThanOrEqual(0.06);
  });
});

function boundAt(
  { candidates, guesses }: { candidates: number; guesses: number },
  right: number,
  options: { bound: Bound; delta: number; alpha: number },
): number {
  const within = Math.min(guesses, Math.max(0, right));
  return epsilonLowerBound({ candidates, guesses, right: within }, options);
}

/** Share of the guesses that are right in the limit of many canaries: the mean, nearly, of any number. */
function shareRight(auc: number): number {
  const shift = Math.SQRT2 * normalQuantile(auc);
  const above = (threshold: number) => 1 - normalCdf(threshold);
  let [low, high] = [-10, 10];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    // A quarter of all candidates lie above the threshold.
    if ((above(middle) + above(middle - shift)) / 2 > 0.25) low = middle;
    else high = middle;
  }
  return above(low - shift) / 2 / 0.25;
}

// Medians at 5 %, δ = 1e-5 and a quarter guessed, by how well canaries are told apart (worked out
// beforehand). Two of them (0.7 with 1,000 and 2,000) lie two to three guesses above what `shareRight`
// allows: they were drawn, too.
describe.each([
  [0.6, [0, 0, 0.16, 0.23, 0.31], [0, 0, 0.22, 0.36, 0.47]],
  [0.7, [0.15, 0.39, 0.6, 0.78, 0.82], [0.2, 0.63, 0.99, 1.27, 1.29]],
  [0.8, [0.71, 0.88, 1.19, 1.37, 1.45], [1.21, 1.51, 2.01, 2.23, 2.29]],
  [0.9, [1.54, 1.75, 2.17, 2.36, 2.46], [2.79, 3.11, 3.73, 3.92, 3.95]],
  [0.95, [1.54, 2.29, 2.95, 3.13, 3.43], [2.79, 4.15, 5.19, 5.31, 5.63]],
  [0.99, [2.06, 2.78, 3.71, 4.39, 5.06], [3.82, 5.12, 6.72, 7.86, 8.96]],
])("median bounds at an AUC of %d", (auc, steinke, gdp) => {
  test("are the table's, within a guess", () => {
    for (const [index, candidates] of [100, 200, 500, 1000, 2000].entries()) {
      const planned = { candidates, guesses: candidates / 4, auc };
      const random = seededRandom(candidates, "median");
      const drawn = Array.from({ length: 1001 }, () => drawGuesses(planned, random).right);
      const right = drawn.sort((a, b) => a - b)[500]!;
      expect(Math.abs(right - shareRight(auc) * planned.guesses)).toBeLessThanOrEqual(1);
      for (const [bound, expected] of [
        ["steinke", steinke],
        ["gdp", gdp],
      ] as const) {
        const most = auc === 0.7 && candidates >= 1000 ? 3 : 1;
        const [low, high] = [-most, most].map((step) =>
          boundAt(planned, right + step, { bound, delta: DELTA, alpha: ALPHA }),
        );
        expect(expected[index]!).toBeGreaterThanOrEqual(low! - 0.005);
        expect(expected[index]!).toBeLessThanOrEqual(high! + 0.005);
      }
    }
  });
});

test("the median of drawn bounds is the bound at the median of right guesses", () => {
  const planned = { candidates: 500, guesses: 125, auc: 0.85 };
  const random = seededRandom(3, "canaries");
  const right = Array.from({ length: 201 }, () => drawGuesses(planned, random).right);
  const options = { bound: "gdp", delta: DELTA, alpha: ALPHA } as const;
  const expected = boundAt(planned, right.sort((a, b) => a - b)[100]!, options);
  expect(boundOutlook(planned, { ...options, seed: 3, draws: 201 }).median).toBe(expected);
});

test("the share of audits above a limit is that of the drawn bounds", () => {
  const planned = { candidates: 1000, guesses: 250, auc: 0.9 };
  const options = { bound: "steinke", delta: DELTA, alpha: ALPHA } as const;
  const { median } = boundOutlook(planned, options);
  expect(boundOutlook(planned, { ...options, limit: 0 }).aboveLimit).toBe(1);
  expect(boundOutlook(planned, { ...options, limit: 9 }).aboveLimit).toBe(0);
  const half = boundOutlook(planned, { ...options, limit: median - 1e-9 }).aboveLimit;
  expect(half).toBeGreaterThanOrEqual(0.5);
  expect(half).toBeLessThan(0.65);
});
