import { expect, test } from "vitest";
import { bootstrapTpr, percentileInterval } from "../../src/stats/bootstrap.ts";
import { clusteredProportion } from "../../src/stats/clustered-proportion.ts";
import { aucDifference, aucInterval } from "../../src/stats/delong.ts";
import { binomialCdf, normalCdf, normalQuantile } from "../../src/stats/distributions.ts";
import type { Interval } from "../../src/stats/interval.ts";
import { strongestAuc, strongestTpr } from "../../src/stats/max-t.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { tprInterval } from "../../src/stats/tpr-interval.ts";
import { clusteredNormals, clusterIds, normals, nullAttacks } from "./scores.ts";

// Simulations at a size that fits a test run; `simulate.ts` does the same at full size.

const RUNS = 400;
const TAIL = 0.025;
/** The 99.9 % point of the number of errors among RUNS at the error rate of one end. */
const MOST_ERRORS = quantile(RUNS, TAIL);

test.each([0.01, 0.02, 0.05, 0.3, 0.8])(
  "each end of a TPR of %d at 1 % FPR errs at most 2.5 % of the time with 1,000 on each side",
  (tpr) => {
    const random = seededRandom(31, `${tpr}`);
    const shift = normalQuantile(0.99) + normalQuantile(tpr);
    const { tooHigh, tooLow } = errors(RUNS, tpr, () => {
      const members = normals(random, 1000, shift);
      return tprInterval(members, normals(random, 1000), 0.01).interval;
    });
    expect(tooHigh).toBeLessThanOrEqual(MOST_ERRORS);
    expect(tooLow).toBeLessThanOrEqual(MOST_ERRORS);
    // Not wider than needed either: coverage stays below 98 % by more than chance explains.
    expect(tooHigh + tooLow).toBeGreaterThanOrEqual(2);
  },
);

test("tied scores that put the threshold at the edge of a step do not raise a false alarm", () => {
  // Scores in steps of 1, with the FPR of the next lower step just above 1 %: the TPR that counts
  // is 1 %, one step lower it is 9.2 %, and most samples cannot distinguish the two.
  const random = seededRandom(38);
  const steps = (scores: Float64Array): Float64Array =>
    scores.map((score) => Math.ceil(score - 2.3263));
  const truth = 1 - normalCdf(2.3263);
  const { tooHigh, tooLow } = errors(RUNS, truth, () => {
    const members = steps(normals(random, 1000, 1));
    return tprInterval(members, steps(normals(random, 1000)), 0.01).interval;
  });
  expect(tooHigh).toBeLessThanOrEqual(MOST_ERRORS);
  expect(tooLow).toBeLessThanOrEqual(MOST_ERRORS);
});

test("the percentile bootstrap covers a TPR too, if less evenly", () => {
  const random = seededRandom(32);
  const tpr = 0.3;
  const shift = normalQuantile(0.99) + normalQuantile(tpr);
  const { tooHigh, tooLow } = errors(200, tpr, () => {
    const scores = { members: normals(random, 1000, shift), nonmembers: normals(random, 1000) };
    return percentileInterval(bootstrapTpr([scores], 0.01, { seed: 1, replicates: 399 })[0]!);
  });
  // 93.5 % minus three standard errors, and 98 % plus as many.
  expect(tooHigh + tooLow).toBeLessThanOrEqual(24);
  expect(tooHigh + tooLow).toBeGreaterThanOrEqual(1);
});

test.each([0.5, 0.6, 0.8, 0.95])("each end of an AUC of %d errs at most 2.5 %", (auc) => {
  const random = seededRandom(33, `${auc}`);
  const shift = Math.SQRT2 * normalQuantile(auc);
  const { tooHigh, tooLow } = errors(RUNS, auc, () => {
    const attack = { members: normals(random, 1000, shift), nonmembers: normals(random, 1000) };
    return aucInterval(attack).interval;
  });
  expect(tooHigh).toBeLessThanOrEqual(MOST_ERRORS);
  expect(tooLow).toBeLessThanOrEqual(MOST_ERRORS);
  expect(tooHigh + tooLow).toBeGreaterThanOrEqual(4);
});

test("an AUC near 1 that depends on a few records is not overrated", () => {
  const random = seededRandom(34);
  const shift = Math.SQRT2 * normalQuantile(0.999);
  const { tooHigh } = errors(RUNS, 0.999, () => {
    const attack = { members: normals(random, 200, shift), nonmembers: normals(random, 200) };
    return aucInterval(attack).interval;
  });
  // DeLong's variance alone errs 5 % here.
  expect(tooHigh).toBeLessThanOrEqual(MOST_ERRORS);
});

test("each end of a paired AUC difference errs at most 2.5 %", () => {
  const random = seededRandom(35);
  const shifts = [0.6, 0.55].map((auc) => Math.SQRT2 * normalQuantile(auc)) as [number, number];
  const { tooHigh, tooLow } = errors(RUNS, 0.05, () => {
    const [tuned, base] = nullAttacks(random, 2, 500, 0.8) as [
      { members: Float64Array; nonmembers: Float64Array },
      { members: Float64Array; nonmembers: Float64Array },
    ];
    const move = (attack: typeof tuned, shift: number): typeof tuned => ({
      ...attack,
      members: attack.members.map((score) => score + shift),
    });
    return aucDifference(move(tuned, shifts[0]), move(base, shifts[1])).interval;
  });
  expect(tooHigh).toBeLessThanOrEqual(MOST_ERRORS);
  expect(tooLow).toBeLessThanOrEqual(MOST_ERRORS);
  expect(tooHigh + tooLow).toBeGreaterThanOrEqual(4);
});

test("with subjects as clusters intervals keep their error; without, they do not", () => {
  const random = seededRandom(36);
  const [groups, size, icc, runs] = [100, 10, 0.5, 200];
  const ids = clusterIds(groups, size);
  const clusters = { members: ids, nonmembers: clusterIds(groups, size, groups) };
  const counted = { auc: 0, looseAuc: 0, tpr: 0, looseTpr: 0, share: 0, looseShare: 0 };
  const top = normalQuantile(0.95);
  for (let run = 0; run < runs; run++) {
    const attack = {
      members: clusteredNormals(random, groups, size, icc),
      nonmembers: clusteredNormals(random, groups, size, icc),
    };
    const hits = attack.members.map((score) => (score > top ? 1 : 0));
    if (misses(aucInterval(attack, { clusters }).interval, 0.5)) counted.auc++;
    if (misses(aucInterval(attack).interval, 0.5)) counted.looseAuc++;
    const { members, nonmembers } = attack;
    if (misses(tprInterval(members, nonmembers, 0.05, { clusters }).interval, 0.05)) counted.tpr++;
    if (misses(tprInterval(members, nonmembers, 0.05).interval, 0.05)) counted.looseTpr++;
    if (misses(clusteredProportion(hits, ids).interval, 0.05)) counted.share++;
    if (misses(clusteredProportion(hits, undefined).interval, 0.05)) counted.looseShare++;
  }
  const most = quantile(runs, 2 * TAIL);
  expect(counted.auc).toBeLessThanOrEqual(most);
  expect(counted.tpr).toBeLessThanOrEqual(most);
  expect(counted.share).toBeLessThanOrEqual(most);
  expect(counted.looseAuc).toBeGreaterThan(most);
  expect(counted.looseTpr).toBeGreaterThan(most);
  expect(counted.looseShare).toBeGreaterThan(most);
});

test("the strongest of seven useless attacks breaches by chance as rarely as one; uncorrected it does not", () => {
  const runs = 150;
  const random = seededRandom(37);
  const counted = { auc: 0, plainAuc: 0, tpr: 0, plainTpr: 0, clear: 0 };
  for (let run = 0; run < runs; run++) {
    const attacks = nullAttacks(random, 7, 2000, 0.3);
    const auc = strongestAuc(attacks, { seed: run });
    const tpr = strongestTpr(attacks, 0.01, { seed: run, replicates: 200 });
    if (auc.interval[0] > 0.5) counted.auc++;
    if (tpr.interval[0] > 0.01) counted.tpr++;
    if (auc.interval[1] <= 0.65 && tpr.interval[1] <= 0.05) counted.clear++;
    if (attacks.some((attack) => aucInterval(attack).interval[0] > 0.5)) counted.plainAuc++;
    const plain = attacks.map(({ members, nonmembers }) => tprInterval(members, nonmembers, 0.01));
    if (plain.some(({ interval }) => interval[0] > 0.01)) counted.plainTpr++;
  }
  const most = quantile(runs, TAIL);
  expect(counted.auc).toBeLessThanOrEqual(most);
  expect(counted.tpr).toBeLessThanOrEqual(most);
  expect(counted.plainAuc).toBeGreaterThan(most);
  expect(counted.plainTpr).toBeGreaterThan(most);
  expect(counted.clear).toBeGreaterThanOrEqual(0.9 * runs);
});

function errors(
  runs: number,
  truth: number,
  draw: () => Interval,
): { readonly tooHigh: number; readonly tooLow: number } {
  let tooHigh = 0;
  let tooLow = 0;
  for (let run = 0; run < runs; run++) {
    const [lower, upper] = draw();
    if (lower > truth) tooHigh++;
    if (upper < truth) tooLow++;
  }
  return { tooHigh, tooLow };
}

function misses([lower, upper]: Interval, truth: number): boolean {
  return lower > truth || upper < truth;
}

/** The 99.9 % point of Binomial(runs, rate). */
function quantile(runs: number, rate: number): number {
  let count = 0;
  while (binomialCdf(count, runs, rate) < 0.999) count++;
  return count;
}
