import { describe, expect, test } from "vitest";
import {
  claimPValue,
  epsilonCeiling,
  epsilonLowerBound,
  rightToRefute,
} from "../../src/canaries/bounds.ts";
import { exposures } from "../../src/canaries/exposure.ts";
import { guessIncluded } from "../../src/canaries/guesses.ts";
import { steinkeEpsilon, steinkePValue } from "../../src/canaries/steinke.ts";
import {
  gaussianDelta,
  gaussianEpsilon,
  gaussianMuOf,
  refutesTradeOff,
  sampled,
  tradeOffPValue,
} from "../../src/canaries/trade-off.ts";
import { binomialCdf, clopperPearsonLower } from "../../src/stats/index.ts";

const BOUNDS = ["steinke", "gdp"] as const;

const outcome = (candidates: number, guesses: number, right: number) => ({
  candidates,
  guesses,
  right,
});

describe("Steinke's p-value", () => {
  // Of m = 1,000 canaries and 250 guesses, 190, 214, 240 and 250 right, at δ = 1e-6.
  test.each([
    [1, [0.169, 4.69e-5, 2.78e-5, 2.43e-5]],
    [2, [1, 0.902, 8e-5, 5.03e-5]],
    [4, [1, 1, 0.994, 0.011]],
    [8, [1, 1, 1, 0.92]],
  ])("at ε = %d", (epsilon, expected) => {
    for (const [index, right] of [190, 214, 240, 250].entries()) {
      const p = steinkePValue(outcome(1000, 250, right), epsilon, 1e-6);
      expect(Number(p.toPrecision(3)) / expected[index]!).toBeCloseTo(1, 2);
    }
  });

  test("is what adding up the tails one by one gives", () => {
    for (const [m, r, wrong, epsilon, delta] of [
      [10, 10, 0, 0, 0],
      [50, 20, 3, 0.5, 1e-5],
      [200, 100, 40, 1, 1e-3],
      [1000, 30, 1, 3, 1e-6],
    ] as const) {
      const v = r - wrong;
      const q = 1 / (1 + Math.exp(-epsilon));
      const tail = (least: number) => (least <= 0 ? 1 : 1 - binomialCdf(least - 1, r, q));
      let alpha = 0;
      for (let i = 1; i <= v; i++) alpha = Math.max(alpha, (tail(v - i) - tail(v)) / i);
      const expected = Math.min(1, tail(v) + 2 * m * delta * alpha);
      expect(steinkePValue(outcome(m, r, v), epsilon, delta)).toBeCloseTo(expected, 10);
    }
  });

  test("without δ inverts to the lower end of the share that is right", () => {
    for (const [guesses, right] of [
      [250, 214],
      [100, 74],
      [25, 25],
    ] as const) {
      const share = clopperPearsonLower(right, guesses, 0.025);
      const expected = Math.max(0, Math.log(share / (1 - share)));
      expect(steinkeEpsilon(outcome(1000, guesses, right), 0, 0.025)).toBeCloseTo(expected, 6);
    }
    expect(steinkeEpsilon(outcome(1000, 100, 50), 0, 0.025)).toBe(0);
  });
});

describe("bounds", () => {
  // At 5 % and δ = 1e-5; u of r guesses are wrong.
  test.each([
    [1000, 100, 26, 0.65, 0.93],
    [1000, 250, 36, 1.48, 2.42],
    [1000, 1000, 309, 0.69, 1.3],
    [1000, 500, 20, 2.79, 4.93],
    [10_000, 2500, 364, 1.67, 2.47],
  ])("of m = %d, r = %d, u = %d", (m, r, u, steinke, gdp) => {
    const options = { delta: 1e-5, alpha: 0.05 };
    const found = BOUNDS.map((bound) =>
      epsilonLowerBound(outcome(m, r, r - u), { ...options, bound }),
    );
    expect(found.map((value) => Number(value.toFixed(2)))).toEqual([steinke, gdp]);
  });

  // The (ε, δ) curve in place of the Gaussian one gives nearly what Steinke's test gives: what the
  // Gaussian bound is higher by, it owes to the assumption.
  test.each([
    [1000, 250, 214, 1.466, 1.477],
    [200, 50, 48, 1.972, 1.984],
    [1000, 100, 100, 3.465, 3.492],
  ])("of m = %d, r = %d, v = %d with the curve of (ε, δ) alone", (m, r, v, ...expected) => {
    const found = outcome(m, r, v);
    let [low, high] = [0, 10];
    while (high - low > 1e-6) {
      const middle = (low + high) / 2;
      if (refutesTradeOff(found, sampled([[middle, 1e-5]]), 0.05)) low = middle;
      else high = middle;
    }
    const values = [low, steinkeEpsilon(found, 1e-5, 0.05)].map((value) => value.toFixed(3));
    expect(values.sort()).toEqual(expected.map((value) => value.toFixed(3)).sort());
  });

  test.each([
    [50, [1.26, 2.29, 2.06, 4.41]],
    [100, [2.06, 3.82, 2.78, 5.84]],
    [200, [2.78, 5.12, 3.49, 7.15]],
    [500, [3.71, 6.72, 4.4, 8.76]],
    [1000, [4.39, 7.86, 5.09, 9.92]],
    [2000, [5.06, 8.96, 5.76, 11.05]],
    [5000, [5.9, 10.38, 6.59, 12.5]],
  ])("of m = %d have a ceiling", (m, expected) => {
    const found = [Math.floor(m / 4), m / 2].flatMap((guesses) =>
      BOUNDS.map((bound) =>
        epsilonCeiling({ candidates: m, guesses }, { bound, delta: 1e-5, alpha: 0.05 }),
      ),
    );
    expect(found.map((value) => Number(value.toFixed(2)))).toEqual(expected);
  });

  test.each([
    [100, 1.83, 3.24],
    [1000, 4.17, 7.13],
  ])("of m = %d have a lower ceiling at 2.5 %%", (m, ...expected) => {
    const found = BOUNDS.map((bound) =>
      epsilonCeiling({ candidates: m, guesses: m / 4 }, { bound, delta: 1e-5, alpha: 0.025 }),
    );
    expect(found.map((value) => Number(value.toFixed(2)))).toEqual(expected);
  });
});

describe("a declared claim", () => {
  // Of 200, 500, 1,000 and 2,000 canaries with a quarter guessed, at 2.5 % and δ = 1e-6.
  test.each([
    ["gdp", 1, [39, 91, 175, 343]],
    ["steinke", 1, [43, 102, 197, 386]],
    ["gdp", 2, [44, 104, 204, 403]],
    ["steinke", 2, [49, 118, 231, 455]],
    ["gdp", 4, [49, 120, 236, 470]],
    ["steinke", 4, [undefined, undefined, 250, 497]],
    ["gdp", 8, [undefined, undefined, undefined, 499]],
    ["steinke", 8, [undefined, undefined, undefined, undefined]],
  ] as const)("by %s of ε = %d needs so many right guesses", (bound, epsilon, expected) => {
    const found = [200, 500, 1000, 2000].map((m) =>
      rightToRefute(
        { candidates: m, guesses: m / 4 },
        { bound, epsilon, delta: 1e-6, alpha: 0.025 },
      ),
    );
    expect(found).toEqual(expected);
  });

  test("is refuted where the lower bound lies above it, and only there", () => {
    for (const bound of BOUNDS) {
      for (const right of [150, 190, 214, 240, 250]) {
        const found = outcome(1000, 250, right);
        const lower = epsilonLowerBound(found, { bound, delta: 1e-5, alpha: 0.025 });
        for (const epsilon of [0.25, 1, 2, 4, 8]) {
          const p = claimPValue(found, { bound, epsilon, delta: 1e-5 });
          expect(p <= 0.025).toBe(epsilon < lower);
        }
      }
    }
  });

  test("has a p-value at which the recursion turns", () => {
    const found = outcome(1000, 250, 204);
    const curve = sampled([[2, 1e-6]]);
    const p = tradeOffPValue(found, curve);
    expect(refutesTradeOff(found, curve, p * 1.001)).toBe(true);
    expect(refutesTradeOff(found, curve, p * 0.999)).toBe(false);
  });
});

describe("Gaussian privacy", () => {
  test.each([
    [1, 4.3772],
    [0.5, 1.9931],
    [2, 9.9973],
  ])("of μ = %d at δ = 1e-5", (mu, epsilon) => {
    expect(gaussianEpsilon(mu, 1e-5)).toBeCloseTo(epsilon, 4);
    expect(gaussianMuOf(epsilon, 1e-5)).toBeCloseTo(mu, 4);
    expect(gaussianDelta(mu, gaussianEpsilon(mu, 1e-5))).toBeCloseTo(1e-5, 12);
  });

  test("has no finite ε without δ, and ε = 0 where δ covers all of it", () => {
    expect(gaussianEpsilon(1, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(gaussianEpsilon(0.1, 0.5)).toBe(0);
  });
});

describe("exposure", () => {
  const references = Array.from({ length: 16 }, (_, index) => index + 1);

  // The scores of Carlini et al. are losses, of which the lower is the better known.
  test.each([
    [0, 4],
    [0.1, 4],
    [20, 4 - Math.log2(17)],
    [3.5, 2],
  ])("of a loss of %d among 1 to 16", (loss, expected) => {
    const [found] = exposures(
      [-loss],
      references.map((one) => -one),
    );
    expect(found).toBeCloseTo(expected, 12);
  });

  test("of a tie lies between", () => {
    const [found] = exposures([5], [5, 5, 1, 1]);
    expect(found).toBeCloseTo(2 - Math.log2(2), 12);
  });

  test("needs numbers, and canaries that were left out", () => {
    expect(() => exposures([1], [])).toThrow(RangeError);
    expect(() => exposures([Number.NaN], [1])).toThrow(RangeError);
    expect(() => exposures([1], [Number.NaN])).toThrow(RangeError);
  });
});

describe("guesses", () => {
  const key = Buffer.from("a key of the manifest");
  const canaries = (score: (index: number) => number) =>
    Array.from({ length: 400 }, (_, index) => ({
      id: `c${index}`,
      // As a manifest might list them: those that are included first.
      isIncluded: index < 200,
      score: score(index),
    }));

  test("are the highest scores", () => {
    const found = guessIncluded(
      canaries((index) => -index),
      100,
      key,
    );
    expect(found).toEqual({ candidates: 400, guesses: 100, right: 100 });
  });

  test("among equal scores do not follow the manifest's order", () => {
    const right = Array.from(
      { length: 50 },
      (_, seed) =>
        guessIncluded(
          canaries(() => 1),
          100,
          Buffer.from(`key ${seed}`),
        ).right,
    );
    // Hypergeometric: mean 50, standard deviation 4.3; of fifty means 0.6.
    const mean = right.reduce((sum, one) => sum + one, 0) / right.length;
    expect(Math.abs(mean - 50)).toBeLessThan(3);
    expect(Math.max(...right)).toBeLessThan(72);
  });

  test("do not depend on the order in which canaries are given", () => {
    const all = canaries((index) => index % 3);
    expect(guessIncluded(all.toReversed(), 77, key)).toEqual(guessIncluded(all, 77, key));
  });

  test("are refused of a canary that stands twice, has no score, or is not there", () => {
    const all = canaries((index) => index);
    expect(() => guessIncluded([...all, all[0]!], 5, key)).toThrow("twice");
    expect(() => guessIncluded([{ ...all[0]!, score: Number.NaN }], 1, key)).toThrow("no score");
    for (const number of [0, 401, 1.5]) {
      expect(() => guessIncluded(all, number, key)).toThrow(RangeError);
    }
  });
});
