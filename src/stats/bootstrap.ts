import { indexClusters } from "./clusters.ts";
import { type Interval, tailOf } from "./interval.ts";
import { type Random, seededRandom } from "./random.ts";
import { allowedAbove } from "./roc.ts";
import {
  ascending,
  type Clusters,
  checkedScores,
  checkSameRecords,
  countAtMost,
  countBelow,
  type TwoSamples,
} from "./samples.ts";

export interface BootstrapOptions {
  /** The run's seed. */
  readonly seed: number;
  /** Resamples to draw; 2,000 when not given. */
  readonly replicates?: number;
  readonly clusters?: Clusters | undefined;
}

/**
 * The TPR of several attacks at one false-positive rate, in bootstrap resamples of the records.
 * Members and nonmembers are resampled separately (with clusters, subjects are resampled instead:
 * separately those with members only, with nonmembers only and with both). All attacks share each
 * resample, so that rows hold the attacks' joint distribution.
 *
 * Resampling gives each record a multiplicity; scores are sorted once and traversed with their
 * multiplicities, down to the threshold only. O(replicates n) for the draws.
 *
 * @param attacks scores of the same records in the same order
 * @param fpr in [0, 1)
 * @returns one row per attack, `replicates` long
 * @throws RangeError when attacks differ in length, a side is empty or a score is NaN
 */
export function bootstrapTpr(
  attacks: readonly TwoSamples[],
  fpr: number,
  options: BootstrapOptions,
): Float64Array[] {
  return bootstrapTprs(attacks, [fpr], options)[0]!;
}

/** `bootstrapTpr` at several false-positive rates in the same resamples; one entry per rate. */
export function bootstrapTprs(
  attacks: readonly TwoSamples[],
  fprs: readonly number[],
  options: BootstrapOptions,
): Float64Array[][] {
  const replicates = options.replicates ?? 2000;
  if (!(replicates >= 1)) throw new RangeError(`replicates must be 1 or more, not ${replicates}`);
  checkSameRecords(attacks);
  const ranked = attacks.map(rank);
  const m = attacks[0]!.members.length;
  const n = attacks[0]!.nonmembers.length;
  const resample = resampler(m, n, options);
  const rows = fprs.map(() => attacks.map(() => new Float64Array(replicates)));
  for (let replicate = 0; replicate < replicates; replicate++) {
    const { members, nonmembers, memberTotal, nonmemberTotal } = resample();
    for (const [at, fpr] of fprs.entries()) {
      const allowed = allowedAbove(fpr, nonmemberTotal);
      for (let k = 0; k < ranked.length; k++) {
        const hits = hitsAbove(ranked[k]!, members, nonmembers, allowed);
        rows[at]![k]![replicate] = hits / memberTotal;
      }
    }
  }
  return rows;
}

/**
 * The percentile interval of replicates: the simplest bootstrap interval, provided for comparison.
 * Where the ROC curve is steep its lower end errs up to 4.8 % at nominal 2.5 %
 * (`test/stats/simulate.ts`), which would double false breaches, so `tprInterval` does not use it.
 */
export function percentileInterval(replicates: Float64Array, confidence = 0.95): Interval {
  if (replicates.length === 0) throw new RangeError("no replicates");
  const tail = tailOf(confidence);
  const sorted = replicates.slice().sort();
  const rank = Math.floor(tail * (sorted.length + 1));
  const cut = Math.max(0, rank - 1);
  return [sorted[cut]!, sorted[sorted.length - 1 - cut]!];
}

/** The correlation matrix of the rows; a constant row is correlated with nothing. */
export function correlationOf(rows: readonly Float64Array[]): number[][] {
  const deviations = rows.map((row) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    return row.map((value) => value - mean);
  });
  const norms = deviations.map((row) => Math.sqrt(dot(row, row)));
  return deviations.map((row, i) =>
    deviations.map((other, j) => {
      if (i === j) return 1;
      const scale = norms[i]! * norms[j]!;
      return scale > 0 ? dot(row, other) / scale : 0;
    }),
  );
}

interface Ranked {
  /** Records in descending order of score. */
  readonly members: Int32Array;
  readonly nonmembers: Int32Array;
  /** For each nonmember in that order, how many members score strictly above it. */
  readonly membersAbove: Int32Array;
}

function rank({ members, nonmembers }: TwoSamples): Ranked {
  const memberScores = checkedScores(members, "members");
  const nonmemberScores = checkedScores(nonmembers, "nonmembers");
  const sortedMembers = ascending(memberScores);
  const nonmemberOrder = descendingOrder(nonmemberScores, ascending(nonmemberScores));
  return {
    members: descendingOrder(memberScores, sortedMembers),
    nonmembers: nonmemberOrder,
    membersAbove: nonmemberOrder.map(
      (record) => memberScores.length - countAtMost(sortedMembers, nonmemberScores[record]!),
    ),
  };
}

/** Records from the highest score to the lowest, by counting, since a comparator would be slow. */
function descendingOrder(scores: Float64Array, sorted: Float64Array): Int32Array {
  const last = scores.length - 1;
  const order = new Int32Array(scores.length);
  const placed = new Int32Array(scores.length);
  for (let record = 0; record < scores.length; record++) {
    const first = countBelow(sorted, scores[record]!);
    order[last - first - placed[first]!] = record;
    placed[first]!++;
  }
  return order;
}

/** The members' multiplicities strictly above the (allowed + 1)-th highest resampled nonmember. */
function hitsAbove(
  ranked: Ranked,
  members: Int32Array,
  nonmembers: Int32Array,
  allowed: number,
): number {
  let above = 0;
  let position = -1;
  while (above <= allowed) {
    position++;
    above += nonmembers[ranked.nonmembers[position]!]!;
  }
  const end = ranked.membersAbove[position]!;
  let hits = 0;
  for (let i = 0; i < end; i++) hits += members[ranked.members[i]!]!;
  return hits;
}

interface Resample {
  /** Number of times each record was drawn. Overwritten by the next draw. */
  readonly members: Int32Array;
  readonly nonmembers: Int32Array;
  readonly memberTotal: number;
  readonly nonmemberTotal: number;
}

function resampler(m: number, n: number, options: BootstrapOptions): () => Resample {
  const random = seededRandom(options.seed, "bootstrap");
  const members = new Int32Array(m);
  const nonmembers = new Int32Array(n);
  const index = indexClusters(options.clusters, m, n);
  if (index === undefined) {
    return () => {
      draw(members, m, random);
      draw(nonmembers, n, random);
      return { members, nonmembers, memberTotal: m, nonmemberTotal: n };
    };
  }
  const strata: number[][] = [[], [], []];
  for (let c = 0; c < index.count; c++) {
    const both = index.memberSizes[c]! > 0 && index.nonmemberSizes[c]! > 0;
    strata[both ? 2 : index.memberSizes[c]! > 0 ? 0 : 1]!.push(c);
  }
  const drawn = new Int32Array(index.count);
  return () => {
    drawn.fill(0);
    for (const stratum of strata) {
      for (let i = 0; i < stratum.length; i++) drawn[stratum[random.int(stratum.length)]!]!++;
    }
    let memberTotal = 0;
    let nonmemberTotal = 0;
    for (let i = 0; i < m; i++) memberTotal += members[i] = drawn[index.members[i]!]!;
    for (let j = 0; j < n; j++) nonmemberTotal += nonmembers[j] = drawn[index.nonmembers[j]!]!;
    return { members, nonmembers, memberTotal, nonmemberTotal };
  };
}

function draw(multiplicities: Int32Array, draws: number, random: Random): void {
  multiplicities.fill(0);
  for (let i = 0; i < draws; i++) multiplicities[random.int(multiplicities.length)]!++;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
