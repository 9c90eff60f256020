import { describe, expect, test } from "vitest";
import {
  byMajority,
  compareExtraction,
  compareMembership,
  detectable,
  expectedBest,
  holm,
  mcNemarPower,
  outcomeOf,
  peopleNeeded,
} from "../../scripts/replicate/statistics.ts";

const people = (flags: string) => [...flags].map((flag) => flag === "1");

describe("Holm's correction", () => {
  test("multiplies by what is left to test, and never lets a later p-value be smaller", () => {
    // By hand: 3 × 0.01; then 2 × 0.03; then 1 × 0.04, raised to the one before.
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holm([0.5, 0.9])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});

describe("a person", () => {
  test("counts as extracted under more than half of the training seeds", () => {
    expect(byMajority([people("1100"), people("1010"), people("1001")])).toEqual(people("1000"));
    expect(byMajority([people("10"), people("01")])).toEqual(people("00"));
    expect(byMajority([people("10")])).toEqual(people("10"));
  });

  test("is compared with himself: only differing outcomes decide", () => {
    const arm = [people("1111111100"), people("1111111100"), people("1111110011")];
    const against = [people("0000001100"), people("0000001100"), people("0000001100")];
    const { counts, p, value, perSeed, relative } = compareExtraction(arm, against);
    expect(counts).toEqual({ both: 2, tunedOnly: 6, baseOnly: 0, neither: 2 });
    // Six heads of six, two-sided: 2 / 2^6.
    expect(p).toBeCloseTo(0.03125, 12);
    expect(value).toBeCloseTo(0.6, 12);
    // 8 extracted against 2.
    expect(relative!.value).toBeCloseTo(3, 12);
    expect(perSeed.map((one) => one.toFixed(1))).toEqual(["0.6", "0.6", "0.6"]);
  });
});

describe("a record", () => {
  test("is scored by its mean over the training seeds", () => {
    const seed = (members: number[], nonmembers: number[]) => ({
      members: Float64Array.from(members),
      nonmembers: Float64Array.from(nonmembers),
    });
    // Means: members 2 and 4, nonmembers 1 and 3: three of four pairs in order.
    const arm = [seed([1, 5], [0, 4]), seed([3, 3], [2, 2])];
    // Members 1 and 2 against 3 and 4: no pair in order.
    const against = [seed([1, 2], [3, 4]), seed([1, 2], [3, 4])];
    const { value, perSeed } = compareMembership(arm, against);
    expect(value).toBeCloseTo(0.75, 12);
    expect(perSeed).toEqual([0.75, 1]);
    expect(compareMembership(arm, arm).p).toBe(1);
  });
});

describe("an outcome", () => {
  test("needs the p-value and the same sign under every seed", () => {
    const found = { value: 0.1, perSeed: [0.1, 0.2, 0.01] };
    expect(outcomeOf(found, 0.05, 0.05)).toBe("risen");
    expect(outcomeOf(found, 0.051, 0.05)).toBe("not shown");
    expect(outcomeOf({ ...found, perSeed: [0.1, 0.2, -0.01] }, 0.001, 0.05)).toBe("not shown");
    expect(outcomeOf({ ...found, perSeed: [0.1, 0.2, 0] }, 0.001, 0.05)).toBe("not shown");
    expect(outcomeOf({ value: -0.1, perSeed: [-0.1] }, 0.01, 0.05)).toBe("fallen");
    expect(outcomeOf({ value: 0, perSeed: [0] }, 0.01, 0.05)).toBe("not shown");
  });
});

describe("the power of McNemar's test", () => {
  test("is found by enumeration", () => {
    // Everybody differs, all on one side: six of six reject (2 / 2^6 = 0.031), five of five do not.
    expect(mcNemarPower(6, 1, 1)).toBeCloseTo(1, 12);
    expect(mcNemarPower(5, 1, 1)).toBe(0);
    // Without a difference six of six fall on one side by chance: the test's true size.
    expect(mcNemarPower(6, 0, 1)).toBeCloseTo(2 / 64, 12);
    // Half of the people differ, all on one side: only six of six reject.
    expect(mcNemarPower(6, 0.5, 0.5)).toBeCloseTo(0.5 ** 6, 12);
    expect(() => mcNemarPower(6, 0.5, 0.4)).toThrow(RangeError);
  });

  test("is 80 % at the sizes that the formula gives", () => {
    // A rise of 20 % from 20 % and from 5 %, with twice and five times the difference discordant. For
    // the first by hand: (1.95996 √0.08 + 0.84162 √(0.08 − 0.04²))² / 0.04² = 390.1.
    expect(peopleNeeded(0.04, 0.08)).toBe(391);
    expect(peopleNeeded(0.04, 0.2)).toBe(979);
    expect(peopleNeeded(0.01, 0.02)).toBe(1568);
    expect(peopleNeeded(0.01, 0.05)).toBe(3923);
    // The exact test needs somewhat more than the formula.
    expect(mcNemarPower(391, 0.04, 0.08)).toBeGreaterThan(0.7);
    expect(mcNemarPower(391, 0.04, 0.08)).toBeLessThan(0.8);
    expect(mcNemarPower(430, 0.04, 0.08)).toBeGreaterThan(0.8);
  });

  test("gives the smallest difference that is found with 80 %", () => {
    const least = detectable(430, 0.08)!;
    expect(mcNemarPower(430, least, 0.08)).toBeCloseTo(0.8, 4);
    expect(least).toBeLessThan(0.04);
    // Two of forty cannot reject, whichever side they fall on.
    expect(detectable(40, 0.05)).toBeUndefined();
  });
});

describe("picking the best of several runs without an effect", () => {
  test("shows a gain that grows with the number of runs", () => {
    // One discordant person: +1 or -1. The better of two is -1 only if both are: 1/4.
    expect(expectedBest(1, 1)).toBeCloseTo(0, 12);
    expect(expectedBest(1, 2)).toBeCloseTo(0.5, 12);
    // Two: -2, 0, 0, 2. The better of two is -2 with 1/16, 0 with 8/16, 2 with 7/16.
    expect(expectedBest(2, 2)).toBeCloseTo(12 / 16, 12);
    expect(expectedBest(0, 64)).toBe(0);
    // Many of many: near the mean of the largest of 64 normal deviates, 2.39 (Harter 1961), times √100.
    expect(expectedBest(100, 64)).toBeGreaterThan(22);
    expect(expectedBest(100, 64)).toBeLessThan(25);
  });
});
