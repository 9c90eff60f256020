import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clusterBound,
  clusteredProportion,
  designProportion,
} from "../../src/stats/clustered-proportion.ts";
import { kishCount } from "../../src/stats/clusters.ts";
import { clopperPearson } from "../../src/stats/proportion.ts";
import { golden } from "./golden.ts";
import { clusterIds } from "./scores.ts";

test("without clusters, and with clusters of one, the interval is Clopper and Pearson's", () => {
  const hits = Array.from({ length: 50 }, (_, i) => i < 7);
  const exact = { value: 0.14, interval: clopperPearson(7, 50) };
  expect(clusteredProportion(hits, undefined)).toEqual(exact);
  expect(clusteredProportion(hits, clusterIds(50, 1))).toEqual(exact);
});

test("values that agree within a subject count as one value", () => {
  const hits = Array.from({ length: 400 }, (_, i) => Math.floor(i / 4) % 5 === 0);
  const { interval } = clusteredProportion(hits, clusterIds(100, 4));
  const [lower, upper] = clopperPearson(20, 100);
  expect(interval[0]).toBeCloseTo(lower, 1);
  expect(interval[1]).toBeCloseTo(upper, 1);
  expect(interval[1] - interval[0]).toBeGreaterThan(upper - lower);
});

test("without a hit, subjects rather than values bound the share", () => {
  const { value, interval } = clusteredProportion(new Uint8Array(300), clusterIds(100, 3));
  expect(value).toBe(0);
  expect(interval[0]).toBe(0);
  expect(interval[1]).toBeGreaterThan(clopperPearson(0, 100)[1]);
  expect(interval[1]).toBeLessThan(clopperPearson(0, 95)[1]);
});

test("hits in fewer than five subjects say nothing about how subjects agree", () => {
  // One value each of four subjects: taken at face value, this would show independence.
  const hits = new Uint8Array(300);
  for (const unit of [0, 30, 60, 90]) hits[unit] = 1;
  const four = clusteredProportion(hits, clusterIds(100, 3));
  expect(four.interval[1]).toBeGreaterThan(clopperPearson(4 / 3, 100)[1]);
  hits[120] = 1;
  const five = designProportion(hits, clusterIds(100, 3));
  expect(five.interval[1]).toBeLessThan(four.interval[1]);
});

test("the end that faces one half never lies beyond what the subjects alone prove", () => {
  // Kish's count of sizes 1 to 9 in equal numbers: (45 x 20)^2 / (285 x 20) = 142.1 of 180 subjects.
  const sizes = Array.from({ length: 180 }, (_, subject) => 1 + (subject % 9));
  const clusters = sizes.flatMap((size, subject) => new Array<number>(size).fill(subject));
  const subjects = 810_000 / 5700;
  for (const every of [100, 40, 9, 3]) {
    const hits = clusters.map((_, unit) => unit % every === 0);
    const { value, interval } = clusteredProportion(hits, clusters);
    const alone = clopperPearson(value * subjects, subjects);
    expect(interval[1]).toBeGreaterThanOrEqual(alone[1] - 1e-12);
    expect(interval[0]).toBeGreaterThan(alone[0]);
    const missed = clusteredProportion(
      hits.map((hit) => !hit),
      clusters,
    );
    expect(missed.interval[0]).toBeCloseTo(1 - interval[1], 12);
    expect(missed.interval[1]).toBeCloseTo(1 - interval[0], 12);
  }
});

test("what subjects alone prove agrees with scipy, even for unequal numbers of values", () => {
  for (const [sizes, hits, upper] of golden.clusterBound) {
    const units = sizes.reduce((sum, size) => sum + size, 0);
    const share = hits.reduce((sum, count) => sum + count, 0) / units;
    const bound = clusterBound(share, kishCount(sizes), 0.95);
    expect(bound[1]).toBeCloseTo(upper, 9);
    const clusters = sizes.flatMap((size, subject) => new Array<number>(size).fill(subject));
    const values = sizes.flatMap((size, subject) =>
      Array.from({ length: size }, (_, value) => value < hits[subject]!),
    );
    expect(clusteredProportion(values, clusters).interval[1]).toBeGreaterThanOrEqual(upper - 1e-9);
  }
});

test("0.01 is cleared by 368 subjects without a hit and by no fewer, however many values they have", () => {
  const upper = (subjects: number, size: number) =>
    clusteredProportion(new Uint8Array(subjects * size), clusterIds(subjects, size)).interval[1];
  expect(upper(368, 1)).toBeLessThanOrEqual(0.01);
  expect(upper(367, 50)).toBeGreaterThan(0.01);
  expect(upper(380, 5)).toBeLessThanOrEqual(0.01);
});

test("a single subject proves next to nothing", () => {
  const { interval } = clusteredProportion([1, 0, 1, 1], [9, 9, 9, 9]);
  expect(interval[0]).toBeLessThan(0.05);
  expect(interval[1]).toBeGreaterThan(0.95);
});

test("the interval is never narrower than with independent units, whatever the clusters", () => {
  const units = fc.array(fc.record({ hit: fc.boolean(), subject: fc.nat({ max: 12 }) }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(units, (drawn) => {
      const hits = drawn.map(({ hit }) => hit);
      const { value, interval } = clusteredProportion(
        hits,
        drawn.map(({ subject }) => subject),
      );
      const [lower, upper] = clusteredProportion(hits, undefined).interval;
      expect(interval[0]).toBeLessThanOrEqual(lower);
      expect(interval[1]).toBeGreaterThanOrEqual(upper);
      expect(value).toBe(hits.filter(Boolean).length / hits.length);
    }),
  );
});

test("empty input and ids of another length are refused", () => {
  expect(() => clusteredProportion([], undefined)).toThrow("no units");
  expect(() => clusteredProportion([1, 0], [1])).toThrow("one cluster id for each unit");
});
