import { expect, test } from "vitest";
import { bootstrapTpr, correlationOf, percentileInterval } from "../../src/stats/bootstrap.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { tprAtFpr } from "../../src/stats/roc.ts";
import { clusterIds, normals, nullAttacks } from "./scores.ts";

const random = seededRandom(1, "bootstrap.test");
const scores = { members: normals(random, 400, 1.5), nonmembers: normals(random, 500) };

test("the same seed gives the same replicates, another seed others", () => {
  const [one] = bootstrapTpr([scores], 0.05, { seed: 7, replicates: 50 });
  expect(bootstrapTpr([scores], 0.05, { seed: 7, replicates: 50 })[0]).toEqual(one);
  expect(bootstrapTpr([scores], 0.05, { seed: 8, replicates: 50 })[0]).not.toEqual(one);
});

test("a replicate is the TPR of a resample, as computed by sorting the resample", () => {
  // Rebuilds each resample from the same stream of draws, with ties.
  const rounded = {
    members: scores.members.map((x) => Math.round(x * 5)),
    nonmembers: scores.nonmembers.map((x) => Math.round(x * 5)),
  };
  const [row] = bootstrapTpr([rounded], 0.05, { seed: 7, replicates: 20 });
  const stream = seededRandom(7, "bootstrap");
  const resampled = (from: Float64Array): Float64Array =>
    from.map(() => from[stream.int(from.length)]!);
  row!.forEach((tpr) => {
    const members = resampled(rounded.members);
    const nonmembers = resampled(rounded.nonmembers);
    expect(tpr).toBe(tprAtFpr(members, nonmembers, 0.05).tpr);
  });
});

test("replicates scatter around the estimate as widely as repeated samples do", () => {
  const [row] = bootstrapTpr([scores], 0.05, { seed: 3 });
  const repeats = Float64Array.from({ length: 400 }, () => {
    const members = normals(random, 400, 1.5);
    return tprAtFpr(members, normals(random, 500), 0.05).tpr;
  });
  const spread = (values: Float64Array): number => {
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
  };
  expect(spread(row!) / spread(repeats)).toBeGreaterThan(0.75);
  expect(spread(row!) / spread(repeats)).toBeLessThan(1.35);
});

test("all attacks share each resample: equal attacks have equal rows", () => {
  const rows = bootstrapTpr([scores, scores], 0.05, { seed: 5, replicates: 200 });
  expect(rows[1]).toEqual(rows[0]);
  expect(correlationOf(rows)[0]![1]).toBeCloseTo(1, 12);
});

test("correlated attacks have correlated replicates, independent ones do not", () => {
  const correlation = (rho: number): number =>
    correlationOf(
      bootstrapTpr(nullAttacks(seededRandom(2), 2, 1000, rho), 0.1, { seed: 5, replicates: 1000 }),
    )[0]![1]!;
  expect(correlation(0.95)).toBeGreaterThan(0.5);
  expect(Math.abs(correlation(0))).toBeLessThan(0.2);
});

test("a constant row correlates with nothing", () => {
  expect(correlationOf([Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3)])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test("clusters are drawn whole: subjects whose records agree scatter more widely", () => {
  const repeat = (from: Float64Array): Float64Array =>
    Float64Array.from({ length: from.length * 4 }, (_, i) => from[Math.floor(i / 4)]!);
  const repeated = { members: repeat(scores.members), nonmembers: repeat(scores.nonmembers) };
  const clusters = { members: clusterIds(400, 4), nonmembers: clusterIds(500, 4, 400) };
  const [whole] = bootstrapTpr([repeated], 0.05, { seed: 5, replicates: 500, clusters });
  const [loose] = bootstrapTpr([repeated], 0.05, { seed: 5, replicates: 500 });
  const width = ([lower, upper]: readonly [number, number]): number => upper - lower;
  expect(width(percentileInterval(whole!))).toBeGreaterThan(
    1.5 * width(percentileInterval(loose!)),
  );
});

test("subjects on both sides are drawn with all their records", () => {
  // Every subject has one member and one nonmember with the same score, so the TPR follows the FPR.
  const shared = normals(random, 200);
  const ids = clusterIds(200, 1);
  const [row] = bootstrapTpr([{ members: shared, nonmembers: shared }], 0.1, {
    seed: 5,
    replicates: 100,
    clusters: { members: ids, nonmembers: ids },
  });
  for (const tpr of row!) expect(tpr).toBeLessThanOrEqual(0.1);
});

test("the percentile interval leaves 2.5 % of the replicates outside at each end", () => {
  const replicates = Float64Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
  expect(percentileInterval(replicates)).toEqual([0.025, 0.975]);
});
