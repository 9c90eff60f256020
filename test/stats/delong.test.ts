import fc from "fast-check";
import { expect, test } from "vitest";
import { aucDifference, aucInterval, delong } from "../../src/stats/delong.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { auc } from "../../src/stats/roc.ts";
import { golden } from "./golden.ts";
import { normals } from "./scores.ts";

const { attacks, aucs, covariance, clusters, clustered } = golden.correlated;

test("AUCs and covariance agree with DeLong's O(n m) formula in numpy", () => {
  const estimates = delong(attacks);
  aucs.forEach((value, k) => {
    expect(estimates.aucs[k]).toBeCloseTo(value, 13);
  });
  covariance.flat().forEach((value, i) => {
    expect(estimates.covariance[Math.floor(i / 3)]![i % 3]).toBeCloseTo(value, 14);
  });
});

test("with clusters on both sides the covariance is Obuchowski's, as numpy computes it", () => {
  const estimates = delong(attacks, clusters);
  clustered.flat().forEach((value, i) => {
    expect(estimates.covariance[Math.floor(i / 3)]![i % 3]).toBeCloseTo(value, 14);
  });
  expect(estimates.covariance[0]![0]).not.toBeCloseTo(covariance[0]![0]!, 5);
});

test("the AUC inside an interval is the AUC to the last bit", () => {
  for (const { members, nonmembers } of golden.sets) {
    expect(aucInterval({ members, nonmembers }).value).toBe(auc(members, nonmembers));
  }
});

test("the interval is symmetric on the logit scale", () => {
  const { value, interval, standardError, method } = aucInterval(golden.sets[2]!);
  const logit = (p: number): number => Math.log(p / (1 - p));
  const reach = (1.959963984540054 * standardError) / (value * (1 - value));
  expect(method).toBe("delong-logit");
  expect(logit(interval[0])).toBeCloseTo(logit(value) - reach, 10);
  expect(logit(interval[1])).toBeCloseTo(logit(value) + reach, 10);
});

test("clusters of one record give the same results as no clusters", () => {
  const [attack, other] = attacks;
  const singletons = {
    members: attack!.members.map((_, i) => i),
    nonmembers: attack!.nonmembers.map((_, j) => 1000 + j),
  };
  expect(aucInterval(attack!, { clusters: singletons })).toEqual(aucInterval(attack!));
  expect(aucDifference(attack!, other!, { clusters: singletons })).toEqual(
    aucDifference(attack!, other!),
  );
});

test("records repeated within a subject carry no more information than one record", () => {
  const random = seededRandom(3);
  const once = { members: normals(random, 100, 0.5), nonmembers: normals(random, 100) };
  const repeat = (scores: Float64Array): number[] => Array.from(scores).flatMap((x) => [x, x, x]);
  const thrice = { members: repeat(once.members), nonmembers: repeat(once.nonmembers) };
  const ids = thrice.members.map((_, i) => Math.floor(i / 3));
  const grouped = aucInterval(thrice, {
    clusters: { members: ids, nonmembers: ids.map((id) => id + 100) },
  });
  expect(grouped.standardError).toBeCloseTo(aucInterval(once).standardError, 12);
  expect(aucInterval(thrice).standardError).toBeLessThan(0.6 * grouped.standardError);
});

test("an AUC of 1 gets the bound (tail)^(1 / min(m, n)), an AUC of 0 its mirror image", () => {
  const members = Array.from({ length: 30 }, (_, i) => 100 + i);
  const nonmembers = Array.from({ length: 50 }, (_, i) => i);
  const perfect = aucInterval({ members, nonmembers });
  expect(perfect.method).toBe("pairs-exact");
  expect(perfect.interval[0]).toBeCloseTo(0.025 ** (1 / 30), 12);
  expect(perfect.interval[1]).toBe(1);
  const inverted = aucInterval({ members: nonmembers, nonmembers: members });
  expect(inverted.interval[0]).toBe(0);
  expect(inverted.interval[1]).toBeCloseTo(1 - 0.025 ** (1 / 30), 12);
});

test("equal scores give 0.5 with the interval of min(m, n) fair coins, never zero width", () => {
  const same = aucInterval({ members: Array(40).fill(2), nonmembers: Array(20).fill(2) });
  expect(same.value).toBe(0.5);
  expect(same.standardError).toBe(0);
  // scipy: binomtest(10, 20).proportion_ci(0.95, "exact")
  expect(same.interval[0]).toBeCloseTo(0.2719578, 6);
  expect(same.interval[1]).toBeCloseTo(0.7280422, 6);
});

test("one record on a side is not treated as certainty", () => {
  const one = aucInterval({ members: [0.5], nonmembers: [0.1, 0.4, 0.6, 0.9, 1] });
  expect(one.interval[0]).toBeLessThan(0.03);
  expect(one.interval[1]).toBeGreaterThan(0.97);
});

test("a single discordant record does not give near-certainty", () => {
  // DeLong's variance alone would put the lower end at 0.99999.
  const members = Array.from({ length: 2000 }, (_, i) => 10 + i);
  const nonmembers = Array.from({ length: 2000 }, (_, i) => (i === 0 ? 10.5 : -i));
  const nearly = aucInterval({ members, nonmembers });
  expect(nearly.method).toBe("delong-logit+pairs");
  expect(nearly.interval[0]).toBeLessThan(0.9985);
});

test("the difference of a set of scores with itself is 0 with a width above 0", () => {
  const difference = aucDifference(attacks[0]!, attacks[0]!);
  expect(difference.value).toBe(0);
  expect(difference.method).toBe("pairs");
  expect(difference.interval[0]).toBeCloseTo(-difference.interval[1], 12);
  expect(difference.interval[1]).toBeGreaterThan(0.01);
});

test("a paired difference uses the covariance: it is far tighter than two intervals apart", () => {
  const random = seededRandom(5);
  const tuned = { members: normals(random, 500, 0.6), nonmembers: normals(random, 500) };
  const noise = (scores: Float64Array): Float64Array =>
    scores.map((x) => x + 0.1 * random.normal());
  const base = { members: noise(tuned.members), nonmembers: noise(tuned.nonmembers) };
  const { standardError, interval, value } = aucDifference(tuned, base);
  expect(standardError).toBeLessThan(0.3 * aucInterval(tuned).standardError);
  expect(interval[0]).toBeCloseTo(value - 1.959963984540054 * standardError, 12);
});

test("swapping the two sets of scores negates the difference and its ends", () => {
  const forward = aucDifference(attacks[0]!, attacks[2]!);
  const backward = aucDifference(attacks[2]!, attacks[0]!);
  expect(backward.value).toBe(-forward.value);
  expect(backward.interval[0]).toBeCloseTo(-forward.interval[1], 12);
});

test("an interval holds its AUC, lies in [0, 1], has a width and ignores the order of records", () => {
  const tied = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(tied, tied, (members, nonmembers) => {
      const { value, interval } = aucInterval({ members, nonmembers });
      expect(interval[0]).toBeGreaterThanOrEqual(0);
      expect(interval[0]).toBeLessThanOrEqual(value);
      expect(interval[1]).toBeGreaterThanOrEqual(value);
      expect(interval[1]).toBeLessThanOrEqual(1);
      expect(interval[1] - interval[0]).toBeGreaterThan(0.01);
      const turned = aucInterval({ members: [...members].reverse(), nonmembers });
      expect(turned.interval[0]).toBeCloseTo(interval[0], 12);
    }),
  );
});

test("sixteen times the records narrow the interval about fourfold", () => {
  const random = seededRandom(8);
  const width = (n: number): number => {
    const { interval } = aucInterval({
      members: normals(random, n, 0.8),
      nonmembers: normals(random, n),
    });
    return interval[1] - interval[0];
  };
  expect(width(250) / width(4000)).toBeCloseTo(4, 0);
});

test("attacks on different records and clusters of the wrong length are refused", () => {
  expect(() => delong([])).toThrow("no attack is given");
  expect(() => aucDifference({ members: [1], nonmembers: [0] }, attacks[0]!)).toThrow(
    "do not score the same records",
  );
  expect(() =>
    aucInterval(
      { members: [1, 2], nonmembers: [0] },
      { clusters: { members: [1], nonmembers: [1] } },
    ),
  ).toThrow("one cluster id for each record");
});
