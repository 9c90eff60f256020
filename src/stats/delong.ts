import { type ClusterIndex, indexClusters, kishCount, occupied, sumByCluster } from "./clusters.ts";
import { normalQuantile, studentQuantile } from "./distributions.ts";
import { clip, hull, type Interval, tailOf } from "./interval.ts";
import { pairedDifference } from "./paired.ts";
import { clopperPearsonLower, clopperPearsonUpper } from "./proportion.ts";
import { countsBelow } from "./roc.ts";
import {
  ascending,
  type Clusters,
  checkedScores,
  checkSameRecords,
  type TwoSamples,
} from "./samples.ts";

/**
 * With fewer records than this behind an AUC's distance from 0 or 1, its variance is unreliable.
 */
const FEWEST_CARRIERS = 20;

/** How an interval for an AUC was made. */
export type AucMethod = "delong-logit" | "delong-logit+pairs" | "pairs-exact";

export interface AucEstimate {
  readonly value: number;
  readonly interval: Interval;
  /** On the plain scale; 0 when the records do not vary. */
  readonly standardError: number;
  readonly method: AucMethod;
}

export interface AucOptions {
  readonly confidence?: number;
  /** The subject of each record, when records of a subject depend on each other. */
  readonly clusters?: Clusters | undefined;
}

/**
 * The AUC of one attack with a two-sided interval: DeLong's variance (Obuchowski's, with clusters)
 * carried to the logit scale by the delta method, so that the interval stays inside (0, 1).
 *
 * @throws RangeError when a side is empty or a score is NaN
 */
export function aucInterval(attack: TwoSamples, options: AucOptions = {}): AucEstimate {
  return estimateOf(attack, options, aucUpperEnd);
}

/**
 * The same without the bound that subjects alone prove. It answers whether scores *separate*; it
 * must not be used to clear an attack, see `clusterBound`.
 */
export function designAucInterval(attack: TwoSamples, options: AucOptions = {}): AucEstimate {
  return estimateOf(attack, options, designUpperEnd);
}

function estimateOf(
  attack: TwoSamples,
  options: AucOptions,
  upperEnd: typeof aucUpperEnd,
): AucEstimate {
  const tail = tailOf(options.confidence ?? 0.95);
  const estimates = delong([attack], options.clusters);
  return {
    value: estimates.aucs[0]!,
    interval: [aucLowerEnd(estimates, 0, tail), upperEnd(estimates, 0, tail)],
    standardError: Math.sqrt(estimates.covariance[0]![0]!),
    method: aucMethod(estimates, 0),
  };
}

/** A difference of two AUCs on the same records. */
export interface AucDifference {
  /** First minus second. */
  readonly value: number;
  readonly interval: Interval;
  readonly standardError: number;
  readonly method: "delong" | "delong+pairs" | "pairs";
}

/**
 * The difference of two AUCs on the same records, such as one attack under the tuned model minus
 * under its base, by DeLong's paired covariance; symmetric on the plain scale, cut to [-1, 1].
 *
 * If fewer than twenty records of a side have different placements under the two, the interval is
 * widened to what min(m, n) independent member-nonmember pairs would give if the observed change
 * came from as few of them as possible: it never has zero width.
 *
 * @throws RangeError when the two do not score the same records, or a score is NaN
 */
export function aucDifference(
  first: TwoSamples,
  second: TwoSamples,
  options: AucOptions = {},
): AucDifference {
  const confidence = options.confidence ?? 0.95;
  const tail = tailOf(confidence);
  const estimates = delong([first, second], options.clusters);
  const { aucs, covariance, pairs, components } = estimates;
  const value = aucs[0]! - aucs[1]!;
  const variance = Math.max(0, covariance[0]![0]! + covariance[1]![1]! - 2 * covariance[0]![1]!);
  const reach = criticalValue(estimates, tail) * Math.sqrt(variance);
  const normal = clip([value - reach, value + reach], -1, 1);

  const [one, other] = [components[0]!, components[1]!];
  const carriers = Math.min(
    kishCount(one.members.map((placed, i) => Math.abs(placed - other.members[i]!))),
    kishCount(one.nonmembers.map((placed, j) => Math.abs(placed - other.nonmembers[j]!))),
  );
  const standardError = Math.sqrt(variance);
  if (carriers >= FEWEST_CARRIERS) {
    return { value, interval: normal, standardError, method: "delong" };
  }
  const gained = pairs * Math.max(0, value);
  const lost = pairs * Math.max(0, -value);
  const sparse = pairedDifference(
    { both: 0, tunedOnly: gained, baseOnly: lost, neither: pairs - gained - lost },
    confidence,
  ).interval;
  const method = variance === 0 ? "pairs" : "delong+pairs";
  return { value, interval: hull(normal, sparse), standardError, method };
}

/** The AUCs of K attacks on the same records, and what intervals are made of. */
export interface AucEstimates {
  readonly aucs: Float64Array;
  /** K x K, plain scale. */
  readonly covariance: readonly Float64Array[];
  /** Number of member-nonmember pairs that share no subject and so are independent. */
  readonly pairs: number;
  /** Degrees of freedom of Student's t, for clusters; infinite without clusters. */
  readonly degrees: number;
  /** Placements of each attack, summed by cluster when there are clusters. */
  readonly components: readonly Components[];
}

interface Components {
  readonly members: Float64Array;
  readonly nonmembers: Float64Array;
  /** The smaller of the two sides' effective number of units that the AUC depends on. */
  readonly carriers: number;
}

/**
 * AUCs and their covariance: DeLong, DeLong and Clarke-Pearson (1988), by ranks in O(K n log n) as
 * Sun and Xu (2014) do; with clusters, Obuchowski's (1997) for clustered data, which is the same
 * when each cluster holds one record.
 *
 * @param attacks scores of the same records in the same order
 * @throws RangeError when attacks differ in length, a side is empty or a score is NaN
 */
export function delong(attacks: readonly TwoSamples[], clusters?: Clusters): AucEstimates {
  checkSameRecords(attacks);
  const m = attacks[0]!.members.length;
  const n = attacks[0]!.nonmembers.length;
  const index = indexClusters(clusters, m, n);
  const aucs = new Float64Array(attacks.length);
  const deviations: { members: Float64Array; nonmembers: Float64Array }[] = [];
  const components: Components[] = [];
  for (const [k, attack] of attacks.entries()) {
    const members = checkedScores(attack.members, "members");
    const nonmembers = checkedScores(attack.nonmembers, "nonmembers");
    const won = countsBelow(members, ascending(nonmembers));
    const lost = countsBelow(nonmembers, ascending(members));
    const placedMembers = won.map((count) => count / n);
    const placedNonmembers = lost.map((count) => 1 - count / m);
    const value = sum(won) / (m * n);
    aucs[k] = value;
    deviations.push({
      members: byCluster(placedMembers, index?.members, index?.count, value),
      nonmembers: byCluster(placedNonmembers, index?.nonmembers, index?.count, value),
    });
    components.push({
      members: byCluster(placedMembers, index?.members, index?.count),
      nonmembers: byCluster(placedNonmembers, index?.nonmembers, index?.count),
      carriers: Math.min(
        carriersOf(placedMembers, value, index?.members, index?.count),
        carriersOf(placedNonmembers, value, index?.nonmembers, index?.count),
      ),
    });
  }
  const covarianceOf =
    index === undefined ? recordCovariance(m, n) : clusterCovariance(m, n, index);
  return {
    aucs,
    covariance: deviations.map((one) =>
      Float64Array.from(deviations, (other) => covarianceOf(one, other)),
    ),
    pairs: independentPairs(m, n, index),
    degrees:
      index === undefined
        ? Number.POSITIVE_INFINITY
        : Math.min(occupied(index.memberSizes), occupied(index.nonmemberSizes)) - 1,
    components,
  };
}

/**
 * The lower end of attack `k`'s AUC, erring with probability at most about `tail`.
 *
 * @param exactTail the error given to the exact bound when the AUC is degenerate; `tail` unless a
 *   correction for several attacks asks for less
 */
export function aucLowerEnd(
  estimates: AucEstimates,
  k: number,
  tail: number,
  exactTail = tail,
): number {
  const value = estimates.aucs[k]!;
  const pairs = estimates.pairs;
  const exact = (): number => clopperPearsonLower(value * pairs, pairs, exactTail);
  switch (aucMethod(estimates, k)) {
    case "pairs-exact":
      return exact();
    case "delong-logit+pairs":
      return Math.min(logitEnd(estimates, k, tail, -1), exact());
    case "delong-logit":
      return logitEnd(estimates, k, tail, -1);
  }
}

/**
 * The upper end of attack `k`'s AUC, erring with probability at most about `tail`. With clusters it
 * never lies below what pairs of subjects prove: subjects whose records are all memorised raise the
 * variance only if the sample contains some, see `clusterBound`.
 */
export function aucUpperEnd(estimates: AucEstimates, k: number, tail: number): number {
  const end = designUpperEnd(estimates, k, tail);
  if (estimates.degrees === Number.POSITIVE_INFINITY) return end;
  return Math.max(end, pairsUpperEnd(estimates, k, tail));
}

function designUpperEnd(estimates: AucEstimates, k: number, tail: number): number {
  switch (aucMethod(estimates, k)) {
    case "pairs-exact":
      return pairsUpperEnd(estimates, k, tail);
    case "delong-logit+pairs":
      return Math.max(logitEnd(estimates, k, tail, 1), pairsUpperEnd(estimates, k, tail));
    case "delong-logit":
      return logitEnd(estimates, k, tail, 1);
  }
}

function pairsUpperEnd({ aucs, pairs }: AucEstimates, k: number, tail: number): number {
  return clopperPearsonUpper(aucs[k]! * pairs, pairs, tail);
}

/**
 * Which interval an AUC gets.
 *
 * `pairs-exact`, when no variance can be estimated (AUC 0 or 1, or all scores equal). Take N =
 * min(m, n) members and nonmembers in pairs: the pairs are independent, each is concordant with
 * probability A, and an observed AUC of 1 makes all of them concordant, so P(AUC = 1) <= A^N and
 * the bound (tail)^(1/N) errs with probability at most `tail`. That is Clopper and Pearson's bound
 * for N successes of N, and 0 mirrors it. In between, Clopper and Pearson's bound at A N of N is
 * used: the AUC averages over all such pairings and is less spread than any one of them (Hoeffding
 * 1963).
 *
 * `delong-logit+pairs`, when fewer than twenty records of a side stand behind the distance from 0
 * or 1, or behind the variance (Kish's count of their contributions): the variance rests on them
 * and can be far too small, so the wider of both ends is taken.
 */
export function aucMethod(estimates: AucEstimates, k: number): AucMethod {
  const value = estimates.aucs[k]!;
  const variance = estimates.covariance[k]![k]!;
  if (value === 0 || value === 1 || !(variance > VARIANCE_FLOOR)) return "pairs-exact";
  return estimates.components[k]!.carriers < FEWEST_CARRIERS
    ? "delong-logit+pairs"
    : "delong-logit";
}

/** Variances below this are rounding errors of a sum of squares that is 0. */
const VARIANCE_FLOOR = 1e-24;

function logitEnd(estimates: AucEstimates, k: number, tail: number, sign: -1 | 1): number {
  const value = estimates.aucs[k]!;
  const error = Math.sqrt(estimates.covariance[k]![k]!) / (value * (1 - value));
  const logit = Math.log(value / (1 - value)) + sign * criticalValue(estimates, tail) * error;
  return 1 / (1 + Math.exp(-logit));
}

function criticalValue({ degrees }: AucEstimates, tail: number): number {
  if (degrees === Number.POSITIVE_INFINITY) return normalQuantile(1 - tail);
  if (degrees < 1) return Number.POSITIVE_INFINITY;
  return studentQuantile(1 - tail, degrees);
}

type Deviations = { readonly members: Float64Array; readonly nonmembers: Float64Array };

/**
 * With one record on a side its spread is unknown and adds nothing; the few carriers then widen the
 * interval.
 */
function recordCovariance(m: number, n: number): (one: Deviations, other: Deviations) => number {
  return (one, other) =>
    dot(one.members, other.members) / (Math.max(1, m - 1) * m) +
    dot(one.nonmembers, other.nonmembers) / (Math.max(1, n - 1) * n);
}

function clusterCovariance(
  m: number,
  n: number,
  index: ClusterIndex,
): (one: Deviations, other: Deviations) => number {
  const corrected = (clusters: number): number => clusters / Math.max(1, clusters - 1);
  const memberFactor = corrected(occupied(index.memberSizes)) / (m * m);
  const nonmemberFactor = corrected(occupied(index.nonmemberSizes)) / (n * n);
  const crossFactor = corrected(index.count) / (m * n);
  return (one, other) =>
    memberFactor * dot(one.members, other.members) +
    nonmemberFactor * dot(one.nonmembers, other.nonmembers) +
    crossFactor * (dot(one.members, other.nonmembers) + dot(other.members, one.nonmembers));
}

/** Placements minus `center`, one per record or summed by cluster. */
function byCluster(
  placed: Float64Array,
  of: Int32Array | undefined,
  count = 0,
  center = 0,
): Float64Array {
  const centred = placed.map((place) => place - center);
  return of === undefined ? centred : sumByCluster(centred, of, count);
}

/**
 * How many records (subjects, with clusters) an AUC and its variance depend on, by Kish's count: of
 * the distances from 0 or 1, and of the squared deviations, which are few if nearly all scores tie.
 */
function carriersOf(
  placed: Float64Array,
  value: number,
  of: Int32Array | undefined,
  count = 0,
): number {
  const distances = value >= 0.5 ? placed.map((place) => 1 - place) : placed;
  const deviations = byCluster(placed, of, count, value);
  return Math.min(
    kishCount(of === undefined ? distances : sumByCluster(distances, of, count)),
    kishCount(deviations.map((deviation) => deviation * deviation)),
  );
}

/**
 * How many member-nonmember pairs can be formed without using a subject twice; by Kish's count if
 * subjects have unequal weights.
 */
function independentPairs(m: number, n: number, index: ClusterIndex | undefined): number {
  if (index === undefined) return Math.min(m, n);
  const all = index.memberSizes.map((size, c) => size + index.nonmemberSizes[c]!);
  const straddles = index.memberSizes.some((size, c) => size > 0 && index.nonmemberSizes[c]! > 0);
  const sides = Math.min(kishCount(index.memberSizes), kishCount(index.nonmemberSizes));
  return Math.max(1, straddles ? Math.min(sides, kishCount(all) / 2) : sides);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}
