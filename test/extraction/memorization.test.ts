import { describe, expect, test } from "vitest";
import { isDiscoverable, memorizationOf } from "../../src/extraction/index.ts";
import { suffixOf } from "../../src/extraction/memorization.ts";
import { tokensOf } from "../support/tokens.ts";

describe("the suffix of a record", () => {
  test("is tokens 50 to 99 of a long record", () => {
    expect(suffixOf(100)).toEqual({ first: 50, last: 99 });
    expect(suffixOf(5000)).toEqual({ first: 50, last: 99 });
  });
  test("is the second half of a shorter one, of at least 8 tokens", () => {
    expect(suffixOf(99)).toEqual({ first: 49, last: 98 });
    expect(suffixOf(16)).toEqual({ first: 8, last: 15 });
    expect(suffixOf(15)).toBeNull();
  });
});

describe("a record is completed word for word", () => {
  const first = new Array(9).fill(7);
  test("when every token of the suffix is what greedy decoding emits, whatever the prefix", () => {
    // 20 tokens: position 0 is not predicted, the suffix is positions 10 … 19.
    expect(memorizationOf(tokensOf([...first, ...new Array(10).fill(1)]))?.exact).toBe(true);
  });
  test("not if a single token of the suffix is not", () => {
    const ranks = [...first, ...new Array(9).fill(1), 2];
    expect(memorizationOf(tokensOf(ranks))?.exact).toBe(false);
  });
  test("with left-out tokens given, not guessed", () => {
    const ranks = [...first, ...new Array(9).fill(1), 400];
    const parts = [...ranks.map(() => 1).slice(1), 2];
    expect(memorizationOf(tokensOf(ranks, { parts }))?.exact).toBe(true);
  });
  test("and a record that is too short counts neither way", () => {
    expect(memorizationOf(tokensOf(new Array(10).fill(1)))).toBeNull();
  });
});

describe("(n,p)-discoverable", () => {
  // methods.md §8.3: p_z with a 50 % chance in n tries.
  test.each([
    [10, 6.7e-2],
    [100, 6.9e-3],
    [1000, 6.9e-4],
    [10_000, 6.9e-5],
  ])("with %i tries turns at a probability of about %f", (n, probability) => {
    expect(isDiscoverable(Math.log(probability * 1.02), n, 0.5)).toBe(true);
    expect(isDiscoverable(Math.log(probability * 0.98), n, 0.5)).toBe(false);
  });
  test("is never true for what decoding cannot emit, and always for what is certain", () => {
    expect(isDiscoverable(Number.NEGATIVE_INFINITY, 1e9, 0.001)).toBe(false);
    expect(isDiscoverable(0, 1, 0.999)).toBe(true);
  });
  test("does not lose probabilities too small for a float", () => {
    // 1 − (1 − 1e-18)^1e18 = 1 − 1/e, though 1 − 1e-18 is 1 in double precision.
    expect(isDiscoverable(Math.log(1e-18), 1e18, 0.63)).toBe(true);
    expect(isDiscoverable(Math.log(1e-18), 1e18, 0.64)).toBe(false);
  });
});
