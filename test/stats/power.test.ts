import { expect, test } from "vitest";
import { aucInterval } from "../../src/stats/delong.ts";
import {
  aucOutlook,
  hanleyMcNeilStandardError,
  nToDecide,
  nToDecideAuc,
  nToDecideProportion,
  tprOutlook,
} from "../../src/stats/power.ts";
import { clopperPearsonLower, clopperPearsonUpper } from "../../src/stats/proportion.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { tprInterval } from "../../src/stats/tpr-interval.ts";
import { normals } from "./scores.ts";

test("methods.md 8.1: the half-widths and smallest detectable AUC of Hanley and McNeil", () => {
  const table = [
    [50, 0.114, 0.111, 0.087, 0.595],
    [100, 0.08, 0.078, 0.061, 0.567],
    [200, 0.057, 0.055, 0.043, 0.548],
    [500, 0.036, 0.035, 0.027, 0.53],
    [1000, 0.025, 0.025, 0.019, 0.521],
    [2000, 0.018, 0.017, 0.014, 0.515],
  ] as const;
  for (const [n, atHalf, atSix, atEight, detectable] of table) {
    const halfWidth = (auc: number): number => 1.96 * hanleyMcNeilStandardError(auc, n, n);
    // The table is rounded to three digits.
    expect(Math.abs(halfWidth(0.5) - atHalf)).toBeLessThan(0.0006);
    expect(Math.abs(halfWidth(0.6) - atSix)).toBeLessThan(0.0006);
    expect(Math.abs(halfWidth(0.8) - atEight)).toBeLessThan(0.0006);
    expect(0.5 + 1.645 * hanleyMcNeilStandardError(0.5, n, n)).toBeCloseTo(detectable, 2);
  }
});

test("with unequal sides Hanley and McNeil's terms go to the right side, worked by hand", () => {
  // A = 0.9: Q1 = 0.9 / 1.1, Q2 = 1.62 / 1.9; (0.09 + 49 (Q1 - 0.81) + 9 (Q2 - 0.81)) / 500.
  expect(hanleyMcNeilStandardError(0.9, 50, 10)).toBeCloseTo(Math.sqrt(0.8745933 / 500), 8);
});

test("zero hits clear a bound of 1 % from 368 units on", () => {
  expect(nToDecideProportion(0.01, 0)).toBe(368);
});

test("the units to decide are the smallest number that decides, on either side of the bound", () => {
  const breach = nToDecideProportion(0.05, 0.08);
  expect(clopperPearsonLower(0.08 * breach, breach, 0.025)).toBeGreaterThan(0.05);
  expect(clopperPearsonLower(0.08 * (breach - 1), breach - 1, 0.025)).toBeLessThanOrEqual(0.05);
  const clear = nToDecideProportion(0.05, 0.03);
  expect(clopperPearsonUpper(0.03 * clear, clear, 0.025)).toBeLessThanOrEqual(0.05);
  expect(clopperPearsonUpper(0.03 * (clear - 1), clear - 1, 0.025)).toBeGreaterThan(0.05);
  expect(nToDecideProportion(0.05, 0.05)).toBe(Number.POSITIVE_INFINITY);
});

test("an AUC near its bound needs more records than one far from it", () => {
  const near = nToDecideAuc(0.65, 0.63);
  const far = nToDecideAuc(0.65, 0.55);
  expect(near.nonmembers).toBeGreaterThan(10 * far.nonmembers);
  expect(far.members).toBe(far.nonmembers);
  expect(nToDecideAuc(0.65, 0.55, 0.95, 3).members).toBe(
    3 * nToDecideAuc(0.65, 0.55, 0.95, 3).nonmembers,
  );
  expect(nToDecideAuc(0.65, 0.65).members).toBe(Number.POSITIVE_INFINITY);
  expect(nToDecideAuc(0.65, 1).members).toBeLessThan(20);
});

test("an interval twice too wide needs four times the units", () => {
  expect(nToDecide({ value: 0.04, interval: [0.02, 0.06] }, 0.05, 1000)).toBe(4000);
  expect(nToDecide({ value: 0.07, interval: [0.03, 0.11] }, 0.05, 1000)).toBe(4000);
  expect(nToDecide({ value: 0.05, interval: [0.03, 0.07] }, 0.05, 1000)).toBe(
    Number.POSITIVE_INFINITY,
  );
});

test("the outlook of an AUC rule matches simulated audits", () => {
  const random = seededRandom(21);
  const shift = Math.SQRT2 * 0.2533; // binormal AUC 0.6
  const runs = 300;
  let clear = 0;
  for (let run = 0; run < runs; run++) {
    const { interval } = aucInterval({
      members: normals(random, 400, shift),
      nonmembers: normals(random, 400),
    });
    if (interval[1] <= 0.65) clear++;
  }
  const outlook = aucOutlook(0.6, 0.65, { units: 400 }, { units: 400 });
  expect(Math.abs(clear / runs - outlook.clear)).toBeLessThan(0.09);
  expect(outlook.clear + outlook.breach + outlook.undecided).toBeCloseTo(1, 12);
});

test("the outlook of a TPR rule matches simulated audits, for clearing and for breaching", () => {
  const random = seededRandom(22);
  const runs = 300;
  for (const [tpr, deviate] of [
    [0.02, -2.053749],
    [0.1, -1.281552],
  ] as const) {
    let clear = 0;
    let breach = 0;
    for (let run = 0; run < runs; run++) {
      const members = normals(random, 1000, 2.326348 + deviate);
      const { interval } = tprInterval(members, normals(random, 1000), 0.01);
      if (interval[1] <= 0.05) clear++;
      if (interval[0] > 0.05) breach++;
    }
    const outlook = tprOutlook(tpr, 0.01, 0.05, { units: 1000 }, { units: 1000 });
    expect(Math.abs(clear / runs - outlook.clear)).toBeLessThan(0.15);
    expect(Math.abs(breach / runs - outlook.breach)).toBeLessThan(0.15);
  }
});

test("too few nonmembers can never breach a TPR rule", () => {
  expect(tprOutlook(0.9, 0.01, 0.05, { units: 1000 }, { units: 300 }).breach).toBe(0);
  expect(tprOutlook(0.9, 0.01, 0.05, { units: 1000 }, { units: 400 }).breach).toBeGreaterThan(0.9);
});

test("with two thousand on each side a harmless model clears the standard preset", () => {
  expect(tprOutlook(0.01, 0.01, 0.05, { units: 2000 }, { units: 2000 }).clear).toBeGreaterThan(
    0.99,
  );
  expect(aucOutlook(0.5, 0.65, { units: 2000 }, { units: 2000 }).clear).toBeGreaterThan(0.99);
});
