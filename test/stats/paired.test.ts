import fc from "fast-check";
import { expect, test } from "vitest";
import { binomialWindow } from "../../src/stats/distributions.ts";
import {
  clusteredPairedAmplification,
  clusteredPairedDifference,
  independentDifference,
  mcNemar,
  pairedAmplification,
  pairedCounts,
  pairedDifference,
} from "../../src/stats/paired.ts";
import { clopperPearson, proportion } from "../../src/stats/proportion.ts";
import { golden } from "./golden.ts";
import { clusterIds } from "./scores.ts";

const counts = (both: number, tunedOnly: number, baseOnly: number, neither: number) => ({
  both,
  tunedOnly,
  baseOnly,
  neither,
});

test("units are counted by their outcome under both models", () => {
  const outcomes = { tuned: [true, true, false, 0, 1], base: [true, false, true, 0, 0] };
  expect(pairedCounts(outcomes)).toEqual(counts(1, 2, 1, 1));
});

test("no discordant unit leaves a symmetric interval of positive width", () => {
  const { value, interval } = pairedDifference(counts(10, 0, 0, 990));
  const [, upper] = clopperPearson(0, 1000);
  expect(value).toBe(0);
  expect(interval[0]).toBeCloseTo(-upper, 12);
  expect(interval[1]).toBeCloseTo(upper, 12);
});

test("each end of a paired difference errs at most 2.5 %, by enumeration, down to no discordance", () => {
  for (const n of [100, 500, 2000]) {
    const most = 45;
    const ends = new Map<string, readonly [number, number]>();
    for (let b = 0; b <= most; b++) {
      for (let c = 0; c <= most; c++) {
        ends.set(`${b},${c}`, pairedDifference(counts(0, b, c, n - b - c)).interval);
      }
    }
    for (const gained of [0, 0.5, 2, 5, 15]) {
      for (const lost of [0, 0.5, 2, 5, 15]) {
        const difference = (gained - lost) / n;
        let tooHigh = 0;
        let tooLow = 0;
        // b ~ Binomial(n, gained / n), c given b ~ Binomial(n - b, lost / (n - gained)).
        const outer = binomialWindow(n, gained / n);
        outer.mass.forEach((massB, i) => {
          const b = outer.first + i;
          if (b > most) return;
          const inner = binomialWindow(n - b, lost / (n - gained));
          inner.mass.forEach((massC, j) => {
            const interval = ends.get(`${b},${inner.first + j}`);
            if (interval === undefined) return;
            if (interval[0] > difference + 1e-12) tooHigh += massB * massC;
            if (interval[1] < difference - 1e-12) tooLow += massB * massC;
          });
        });
        expect(tooHigh).toBeLessThan(0.025);
        expect(tooLow).toBeLessThan(0.025);
      }
    }
  }
});

test("a paired difference holds its value, mirrors under a swap and has a width", () => {
  const count = fc.nat({ max: 60 });
  fc.assert(
    fc.property(count, count, count, count, (both, gained, lost, neither) => {
      fc.pre(both + gained + lost + neither > 0);
      const { value, interval } = pairedDifference(counts(both, gained, lost, neither));
      expect(interval[0]).toBeLessThanOrEqual(value);
      expect(interval[1]).toBeGreaterThanOrEqual(value);
      expect(interval[1] - interval[0]).toBeGreaterThan(1e-3);
      const swapped = pairedDifference(counts(both, lost, gained, neither)).interval;
      expect(swapped[0]).toBeCloseTo(-interval[1], 10);
    }),
  );
});

test("McNemar's p-values agree with scipy.stats.binomtest", () => {
  for (const [tunedOnly, baseOnly, twoSided, tunedMore] of golden.mcNemar) {
    const test = mcNemar(counts(3, tunedOnly, baseOnly, 4));
    expect(test.twoSided).toBeCloseTo(twoSided, 12);
    expect(test.tunedMore).toBeCloseTo(tunedMore, 12);
  }
  expect(mcNemar(counts(3, 0, 0, 4))).toEqual({ twoSided: 1, tunedMore: 1 });
});

test("methods.md 8.3: 22 newly leaked against 10 newly silent has one-sided p = 0.025", () => {
  expect(mcNemar(counts(0, 22, 10, 968)).tunedMore).toBeCloseTo(0.025, 3);
});

test("the amplification interval agrees with a numerically maximised restricted likelihood", () => {
  for (const [cells, [lower, upper]] of golden.amplification) {
    const { interval } = pairedAmplification(counts(...cells));
    expect(interval[0]).toBeCloseTo(lower, 3);
    expect(interval[1] / upper).toBeCloseTo(1, 2);
  }
});

test("amplification is tuned / base - 1, also when nothing changed or all was lost", () => {
  const risen = pairedAmplification(counts(50, 20, 8, 922));
  expect(risen.value).toBeCloseTo(70 / 58 - 1, 14);
  const same = pairedAmplification(counts(40, 0, 0, 960));
  expect(same.value).toBe(0);
  expect(same.interval[0]).toBeLessThan(-0.02);
  expect(same.interval[1]).toBeGreaterThan(0.02);
  const lost = pairedAmplification(counts(0, 0, 40, 960));
  expect(lost.value).toBe(-1);
  expect(lost.interval[0]).toBe(-1);
  expect(lost.interval[1]).toBeGreaterThan(-0.95);
  expect(lost.interval[1]).toBeLessThan(-0.8);
  expect(() => pairedAmplification(counts(0, 5, 0, 10))).toThrow("undefined");
});

test("clusters of one unit change nothing, agreeing clusters never narrow", () => {
  const tuned = Array.from({ length: 600 }, (_, i) => (Math.floor(i / 6) % 10 === 0 ? 1 : 0));
  const base = Array.from({ length: 600 }, (_, i) => (Math.floor(i / 6) % 20 === 0 ? 1 : 0));
  const cells = pairedCounts({ tuned, base });
  const single = { tuned, base, clusters: clusterIds(600, 1) };
  expect(clusteredPairedDifference(single)).toEqual(pairedDifference(cells));
  expect(clusteredPairedAmplification(single)).toEqual(pairedAmplification(cells));
  const grouped = { tuned, base, clusters: clusterIds(100, 6) };
  for (const [plain, clustered] of [
    [pairedDifference(cells), clusteredPairedDifference(grouped)],
    [pairedAmplification(cells), clusteredPairedAmplification(grouped)],
  ] as const) {
    expect(clustered.value).toBe(plain.value);
    expect(clustered.interval[0]).toBeLessThan(plain.interval[0]);
    expect(clustered.interval[1]).toBeGreaterThan(plain.interval[1]);
  }
});

test("without any discordance clusters count as their subjects", () => {
  const tuned = Array(600).fill(0);
  const grouped = clusteredPairedDifference({ tuned, base: tuned, clusters: clusterIds(100, 6) });
  expect(grouped.interval[1]).toBeGreaterThan(clopperPearson(0, 101)[1]);
});

test("each end of an independent difference errs at most 2.5 %, by enumeration", () => {
  const most = 60;
  const n = 1000;
  const shares = Array.from({ length: most + 1 }, (_, x) => proportion(x, n));
  const expected = [0, 0.5, 2, 5, 10, 20];
  for (const one of expected) {
    for (const other of expected) {
      const difference = (one - other) / n;
      const [first, second] = [binomialWindow(n, one / n), binomialWindow(n, other / n)];
      let tooHigh = 0;
      let tooLow = 0;
      for (let x = 0; x <= Math.min(most, first.mass.length - 1); x++) {
        for (let y = 0; y <= Math.min(most, second.mass.length - 1); y++) {
          const { interval } = independentDifference(shares[x]!, shares[y]!);
          const mass = first.mass[x]! * second.mass[y]!;
          if (interval[0] > difference + 1e-12) tooHigh += mass;
          if (interval[1] < difference - 1e-12) tooLow += mass;
        }
      }
      expect(tooHigh).toBeLessThan(0.025);
      expect(tooLow).toBeLessThan(0.025);
    }
  }
});

test("outcomes of different units, other values and empty sets are refused", () => {
  expect(() => pairedCounts({ tuned: [1], base: [1, 0] })).toThrow("same units");
  expect(() => pairedCounts({ tuned: [2], base: [1] })).toThrow("neither 0 nor 1");
  expect(() => pairedCounts({ tuned: [], base: [] })).toThrow("no units");
  expect(() => pairedDifference(counts(0, 0, 0, 0))).toThrow("no units");
  expect(() => pairedDifference(counts(1, -1, 0, 5))).toThrow("negative");
  expect(() => pairedDifference(counts(1, Number.NaN, 0, 5))).toThrow(RangeError);
  expect(() => mcNemar(counts(0, 1.5, 0, 0))).toThrow("whole");
});
