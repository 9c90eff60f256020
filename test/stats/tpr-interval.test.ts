import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../src/stats/random.ts";
import { analyseTpr, tprInterval, tprLowerEnd, tprUpperEnd } from "../../src/stats/tpr-interval.ts";
import { golden } from "./golden.ts";
import { clusteredNormals, clusterIds, normals } from "./scores.ts";

test("both ends solve their equation, as scipy's distributions and brentq do", () => {
  for (const { members, nonmembers, fpr, tail, interval } of golden.tprIntervals) {
    const analysis = analyseTpr(members, nonmembers, fpr);
    expect(analysis.degenerate).toBe(false);
    expect(tprLowerEnd(analysis, tail)).toBeCloseTo(interval[0], 9);
    expect(tprUpperEnd(analysis, tail)).toBeCloseTo(interval[1], 9);
  }
});

test("fewer than 368 nonmembers cannot bound a TPR at 1 % FPR from below", () => {
  // ceil(ln 0.025 / ln 0.99) = 368: with fewer, no nonmember may lie above the true threshold.
  const members = Array.from({ length: 500 }, (_, i) => 1000 + i);
  const lower = (n: number): number => {
    const nonmembers = Array.from({ length: n }, (_, i) => i);
    const mixed = tprInterval([...members, -1], nonmembers, 0.01).interval[0];
    const all = tprInterval(members, nonmembers, 0.01).interval[0];
    return Math.max(mixed, all);
  };
  expect(lower(367)).toBe(0);
  expect(lower(368)).toBeGreaterThan(0.9);
});

test("a TPR of 1 and a TPR of 0 take the exact split of the tail, as scipy computes it", () => {
  for (const [m, n, fpr, lower, upper] of golden.exactTprBounds) {
    const nonmembers = Array.from({ length: n }, (_, i) => i);
    const high = Array.from({ length: m }, (_, i) => n + i);
    const low = high.map((score) => -score);
    const all = tprInterval(high, nonmembers, fpr);
    expect(all.method).toBe("order-statistics-exact");
    expect(all.interval[0]).toBeCloseTo(lower, 10);
    expect(all.interval[1]).toBe(1);
    const none = tprInterval(low, nonmembers, fpr);
    expect(none.interval[0]).toBe(0);
    expect(none.interval[1]).toBeCloseTo(upper, 10);
  }
});

test("fewer than three allowed nonmembers take the exact split too", () => {
  const members = [...Array.from({ length: 400 }, (_, i) => 1000 + i), -1];
  const method = (n: number): string =>
    tprInterval(
      members,
      Array.from({ length: n }, (_, i) => i),
      0.01,
    ).method;
  expect(method(299)).toBe("order-statistics-exact");
  expect(method(300)).toBe("order-statistics");
});

test("nonmembers that all tie allow none above, and the members' ties count as misses", () => {
  const nonmembers = Array(1000).fill(0);
  const members = [...Array(200).fill(0), ...Array(50).fill(1)];
  const { tpr, interval } = tprInterval(members, nonmembers, 0.01);
  expect(tpr).toBe(0.2);
  expect(interval[0]).toBeGreaterThan(0.14);
  // Accusing 1 % of the tied nonmembers finds about as many of the tied members.
  expect(interval[1]).toBeLessThan(0.28);
});

test("ties that hide a score's information are not cleared: the rate's share of the tied counts", () => {
  // Every member has the highest score, and three of a hundred nonmembers.
  const nonmembers = Array.from({ length: 2000 }, (_, i) => (i < 60 ? 1 : -i));
  const { tpr, interval } = tprInterval(Array(2000).fill(1), nonmembers, 0.01);
  expect(tpr).toBe(0);
  expect(interval[0]).toBe(0);
  // Accusing a third of the tied records finds a third of the members, at 1 % of the nonmembers.
  expect(interval[1]).toBeGreaterThan(1 / 3);
  expect(interval[1]).toBeLessThan(0.6);
});

test("an uninformative score is still cleared: the tied share is the rate", () => {
  const { tpr, interval } = tprInterval(Array(2000).fill(1), Array(2000).fill(1), 0.01);
  expect(tpr).toBe(0);
  expect(interval[1]).toBeGreaterThan(0.01);
  expect(interval[1]).toBeLessThan(0.03);
});

test("an interval holds its TPR, lies in [0, 1], has a width and follows no transform", () => {
  const tied = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(tied, tied, fc.constantFrom(0, 0.01, 0.1, 0.4), (members, nonmembers, fpr) => {
      const { tpr, interval } = tprInterval(members, nonmembers, fpr);
      expect(interval[0]).toBeGreaterThanOrEqual(0);
      expect(interval[0]).toBeLessThanOrEqual(tpr);
      expect(interval[1]).toBeGreaterThanOrEqual(tpr);
      expect(interval[1]).toBeLessThanOrEqual(1);
      expect(interval[1] - interval[0]).toBeGreaterThan(0.001);
      const cubed = (scores: number[]): number[] => scores.map((x) => x ** 3).reverse();
      expect(tprInterval(cubed(members), cubed(nonmembers), fpr).interval).toEqual(interval);
    }),
  );
});

test("more records narrow the interval, more confidence widens it", () => {
  const width = (n: number, confidence: number): number => {
    const scores = seededRandom(4, `${n}`);
    const { interval } = tprInterval(normals(scores, n, 1), normals(scores, n), 0.05, {
      confidence,
    });
    return interval[1] - interval[0];
  };
  expect(width(4000, 0.95)).toBeLessThan(0.6 * width(1000, 0.95));
  expect(width(1000, 0.99)).toBeGreaterThan(1.2 * width(1000, 0.95));
});

test("clusters of one record change nothing, subjects that agree widen the interval", () => {
  const random = seededRandom(6);
  const members = clusteredNormals(random, 300, 5, 0.95, 1);
  const nonmembers = clusteredNormals(random, 300, 5, 0.95);
  const plain = tprInterval(members, nonmembers, 0.05);
  const singletons = { members: clusterIds(1500, 1), nonmembers: clusterIds(1500, 1, 1500) };
  expect(tprInterval(members, nonmembers, 0.05, { clusters: singletons })).toEqual(plain);
  const clusters = { members: clusterIds(300, 5), nonmembers: clusterIds(300, 5, 300) };
  const clustered = tprInterval(members, nonmembers, 0.05, { clusters });
  expect(clustered.tpr).toBe(plain.tpr);
  expect(clustered.interval[0]).toBeLessThan(plain.interval[0]);
  expect(clustered.interval[1]).toBeGreaterThan(plain.interval[1]);
});
