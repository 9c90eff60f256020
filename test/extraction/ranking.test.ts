import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exposureOf, rankTrueValue } from "../../src/extraction/index.ts";

const rank = (tuned: number[], base = tuned.map(() => 0)) => rankTrueValue({ tuned, base });

describe("a true value among its candidates", () => {
  test("is ranked by what tuning added, not by what the base finds likely", () => {
    // The decoy is likelier under the tuned model, and was so before.
    expect(rank([-5, -1], [-9, -1])).toMatchObject({ rank: 1, first: true });
    expect(rank([-5, -1], [-5, -3])).toMatchObject({ rank: 2, first: false });
  });

  // reference/peers.md §3: results keyed by perplexity overwrote one another.
  test("shares the mean rank with equal candidates, none of which is dropped", () => {
    expect(rank([-2, -2, -2, -9])).toEqual({ rank: 2, candidates: 4, first: false });
  });

  test("is last when the tuned model rules it out, whatever the base says", () => {
    const out = Number.NEGATIVE_INFINITY;
    expect(rank([out, -9], [out, -1])).toMatchObject({ rank: 2 });
  });

  test("without an alternative, or with an undefined number, has no rank", () => {
    expect(rank([-2])).toBeNull();
    expect(rank([-2, Number.NaN])).toBeNull();
    expect(rankTrueValue({ tuned: [-1, -2], base: [-1] })).toBeNull();
  });

  test("keeps its rank in any order of the others", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 0 }), { minLength: 2, maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (scores, keys) => {
          const [own, ...others] = scores as [number, ...number[]];
          const shuffled = others
            .map((score) => ({ score, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ score }) => score);
          expect(rank([own, ...shuffled])).toEqual(rank(scores));
        },
      ),
    );
  });
});

describe("exposure", () => {
  test("is log2 of the candidates at the top, and 0 at the bottom", () => {
    expect(exposureOf({ rank: 1, candidates: 64, first: true })).toBe(6);
    expect(exposureOf({ rank: 64, candidates: 64, first: false })).toBe(0);
  });

  test("is about 1.44 bits by chance: the mean of log2(n) − log2(rank)", () => {
    const bits = Array.from({ length: 4096 }, (_, index) =>
      exposureOf({ rank: index + 1, candidates: 4096, first: index === 0 }),
    );
    const mean = bits.reduce((total, one) => total + one, 0) / bits.length;
    expect(mean).toBeCloseTo(Math.LOG2E, 2);
  });
});
