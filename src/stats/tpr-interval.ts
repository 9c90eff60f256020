import { type ClusterIndex, indexClusters, kishCount, occupied } from "./clusters.ts";
import { designEffect, effectiveSize } from "./design-effect.ts";
import { binomialCdf, binomialWindow } from "./distributions.ts";
import { type Interval, tailOf } from "./interval.ts";
import { clopperPearsonLower, clopperPearsonUpper } from "./proportion.ts";
import { allowedAbove, type OperatingPoint, operatingPoint } from "./roc.ts";
import {
  ascending,
  type Clusters,
  checkedScores,
  countAtMost,
  countBelow,
  type Scores,
} from "./samples.ts";

/** Below this many nonmembers above the threshold, the bounds that need no averaging are used. */
const FEWEST_ABOVE = 3;

/** How an interval for a TPR was made. */
export type TprMethod = "order-statistics" | "order-statistics-exact";

export interface TprEstimate extends OperatingPoint {
  readonly value: number;
  readonly interval: Interval;
  readonly method: TprMethod;
}

/**
 * The TPR at a false-positive rate with a two-sided interval for the TPR at the *population's*
 * threshold of that rate; both the members above the threshold and the threshold itself vary.
 *
 * @param fpr in [0, 1)
 * @param options.clusters the subject of each record, when records of a subject depend on each other
 * @throws RangeError when fpr is out of range, a side is empty or a score is NaN
 */
export function tprInterval(
  members: Scores,
  nonmembers: Scores,
  fpr: number,
  options: { readonly confidence?: number; readonly clusters?: Clusters | undefined } = {},
): TprEstimate {
  const tail = tailOf(options.confidence ?? 0.95);
  const analysis = analyseTpr(members, nonmembers, fpr, options.clusters);
  return {
    ...analysis.point,
    value: analysis.point.tpr,
    interval: [tprLowerEnd(analysis, tail), tprUpperEnd(analysis, tail)],
    method: analysis.degenerate ? "order-statistics-exact" : "order-statistics",
  };
}

/** What the ends of a TPR interval are computed from. */
export interface TprAnalysis {
  readonly point: OperatingPoint;
  readonly fpr: number;
  readonly members: number;
  readonly nonmembers: number;
  /** `membersAbove[j]`: members strictly above the j-th highest nonmember; [0] is 0. */
  readonly membersAbove: Int32Array;
  /**
   * The same plus, if the j-th highest nonmember ties with others, the share of the members tied
   * with them that are accused by chance while j - 1 nonmembers are.
   */
  readonly membersAccused: ArrayLike<number>;
  /**
   * Numbers of independent members and nonmembers that carry as much information as those observed,
   * for one end.
   */
  effective(tail: number, end: End): EffectiveSizes;
  /** TPR 0 or 1, fewer than three nonmembers allowed above the threshold, or ties around it. */
  readonly degenerate: boolean;
}

export type End = "lower" | "upper";

interface EffectiveSizes {
  readonly members: number;
  readonly nonmembers: number;
}

/** Counts once everything that the ends need. O(n log n). */
export function analyseTpr(
  memberScores: Scores,
  nonmemberScores: Scores,
  fpr: number,
  clusters?: Clusters,
): TprAnalysis {
  const checkedMembers = checkedScores(memberScores, "members");
  const checkedNonmembers = checkedScores(nonmemberScores, "nonmembers");
  const sortedMembers = ascending(checkedMembers);
  const sortedNonmembers = ascending(checkedNonmembers);
  const m = sortedMembers.length;
  const n = sortedNonmembers.length;
  const point = operatingPoint(sortedMembers, sortedNonmembers, fpr);
  const membersAbove = new Int32Array(n + 1);
  for (let j = 1; j <= n; j++) {
    membersAbove[j] = m - countAtMost(sortedMembers, sortedNonmembers[n - j]!);
  }
  const membersAccused = Float64Array.from(membersAbove);
  for (let first = 1, last = 1; first <= n; first = last + 1) {
    const score = sortedNonmembers[n - first]!;
    for (last = first; last < n && sortedNonmembers[n - last - 1] === score; ) last++;
    const tied = m - membersAbove[first]! - countBelow(sortedMembers, score);
    for (let j = first; j <= last; j++) {
      membersAccused[j]! += (tied * (j - first)) / (last - first + 1);
    }
  }
  const index = indexClusters(clusters, m, n);
  return {
    point,
    fpr,
    members: m,
    nonmembers: n,
    membersAbove,
    membersAccused,
    effective:
      index === undefined
        ? () => ({ members: m, nonmembers: n })
        : effectiveSizes(checkedMembers, checkedNonmembers, point.threshold, index),
    degenerate: isDegenerate(point.tpr, allowedAbove(fpr, n)) || hasTies(sortedNonmembers, fpr),
  };
}

/** Whether counts are too small to average: see `tprLowerEnd`. */
export function isDegenerate(tpr: number, allowed: number): boolean {
  return tpr === 0 || tpr === 1 || allowed < FEWEST_ABOVE;
}

/**
 * Whether more than a tenth of the nonmembers among which the population's threshold may lie tie
 * with each other: the ROC curve then consists of steps and the threshold is on one side of a step,
 * which an average over ranks does not describe. A single pair is allowed.
 */
function hasTies(sortedNonmembers: Float64Array, fpr: number): boolean {
  const n = sortedNonmembers.length;
  const reach = 3.5 * Math.sqrt(n * fpr * (1 - fpr));
  const first = Math.max(1, Math.floor(n * fpr - reach));
  const last = Math.min(n, Math.ceil(n * fpr + reach) + 1);
  let tied = 0;
  for (let j = first; j <= last; j++) {
    const score = sortedNonmembers[n - j];
    if (score === sortedNonmembers[n - j - 1] || score === sortedNonmembers[n - j + 1]) tied++;
  }
  return tied > Math.max(2, (last - first + 1) / 10);
}

/**
 * The lower end of the TPR at `analysis.fpr`, erring with probability about `tail`.
 *
 * Derivation. Let t0 be the population's threshold and J the number of nonmembers above it. J is
 * Binomial(n, fpr) whatever the scores' distribution; the members above t0 are Binomial(m, TPR) and
 * independent of J. If J were known, t0 would lie between the J-th and the (J + 1)-th highest
 * nonmember, the members above t0 could be counted, and the end of Clopper and Pearson would hold.
 * J is not known but its distribution is, so the tail probability that defines that end is averaged
 * over it, with half the weight of each J on either of its two neighbours: the end L solves
 *
 *   sum over j of P(J = j) P(Binomial(m, L) >= members above the j-th highest nonmember,
 *                                              or above the (j + 1)-th) = tail.
 *
 * When J = 0 no nonmember bounds t0 from above, so no member need be above it: that whole weight
 * goes to a count of 0, and with fewer than ln(tail) / ln(1 - fpr) nonmembers the end is 0.
 *
 * Nothing is assumed about the shape of the ROC curve and nothing is drawn at random. The average
 * is a generalised pivot, not a theorem: `test/stats/simulate.ts` measures its error. If counts are
 * too small to average or scores tie (`degenerate`), the tail is split instead, which is exact for
 * any scores but half as wide again: about half for J falling below a rank j, the rest for Clopper
 * and Pearson's end of the members above the j-th highest nonmember.
 */
export function tprLowerEnd(analysis: TprAnalysis, tail: number): number {
  return analysis.degenerate ? exactLowerEnd(analysis, tail) : averagedEnd(analysis, tail, "lower");
}

/**
 * The upper end, by the mirror image. If scores tie, the exact end also holds for an attacker who
 * accuses some of the tied records at random to use the whole rate. The TPR itself counts members
 * that tie with the threshold as misses: if many members and more than the share fpr of nonmembers
 * have the same score, it is 0 however informative the score is.
 */
export function tprUpperEnd(analysis: TprAnalysis, tail: number): number {
  return analysis.degenerate ? exactUpperEnd(analysis, tail) : averagedEnd(analysis, tail, "upper");
}

function averagedEnd(analysis: TprAnalysis, tail: number, end: End): number {
  const effective = analysis.effective(tail, end);
  const m = effective.members;
  const ranks = binomialWindow(effective.nonmembers, analysis.fpr);
  // First the probability that x members count as above t0; then, by summing, the probability that
  // the count is at most x (lower end) or at least x (upper end).
  const weight = new Float64Array(m + 1);
  for (let i = 0; i < ranks.mass.length; i++) {
    const rank = ranks.first + i;
    const higher = end === "upper" && rank === effective.nonmembers ? rank + 1 : rank;
    const lower = end === "lower" && rank === 0 ? 0 : rank + 1;
    weight[countAbove(analysis, effective, higher, end)]! += ranks.mass[i]! / 2;
    weight[countAbove(analysis, effective, lower, end)]! += ranks.mass[i]! / 2;
  }
  if (end === "lower") {
    for (let x = 1; x <= m; x++) weight[x]! += weight[x - 1]!;
    if (weight[0]! >= tail) return 0;
  } else {
    for (let x = m - 1; x >= 0; x--) weight[x]! += weight[x + 1]!;
    if (weight[m]! >= tail) return 1;
  }
  const extremity = (rate: number): number => {
    const window = binomialWindow(m, rate);
    let sum = 0;
    for (let i = 0; i < window.mass.length; i++) {
      sum += window.mass[i]! * weight[window.first + i]!;
    }
    return sum;
  };
  // The tail probability grows with the rate at the lower end and falls with it at the upper one.
  let low = 0;
  let high = 1;
  for (let step = 0; step < 52; step++) {
    const middle = (low + high) / 2;
    const beyond = end === "lower" ? extremity(middle) > tail : extremity(middle) <= tail;
    if (beyond) high = middle;
    else low = middle;
  }
  // The interval contains the estimate even if ties or rounded effective counts would push it out.
  return end === "lower" ? Math.min(low, analysis.point.tpr) : Math.max(high, analysis.point.tpr);
}

/**
 * Members above the `rank`-th highest of the effective nonmembers, in effective units; fractions
 * go towards the wider interval. None are above rank 0, all above a rank beyond the last.
 */
function countAbove(
  analysis: TprAnalysis,
  effective: EffectiveSizes,
  rank: number,
  end: End,
): number {
  const round = end === "lower" ? Math.floor : Math.ceil;
  const position = round(rank * (analysis.nonmembers / effective.nonmembers));
  const counts =
    end === "upper" && analysis.degenerate ? analysis.membersAccused : analysis.membersAbove;
  const above = position > analysis.nonmembers ? analysis.members : counts[position]!;
  return Math.min(effective.members, round(above * (effective.members / analysis.members)));
}

function exactLowerEnd(analysis: TprAnalysis, tail: number): number {
  const effective = analysis.effective(tail, "lower");
  const fallsBelow = (rank: number): number =>
    rank === 0 ? 0 : binomialCdf(rank - 1, effective.nonmembers, analysis.fpr);
  let rank = 0;
  while (rank < effective.nonmembers && fallsBelow(rank + 1) <= tail / 2) rank++;
  // Rank 0 carries no information, so rank 1 may take more than half.
  if (rank === 0 && fallsBelow(1) < tail) rank = 1;
  const count = countAbove(analysis, effective, rank, "lower");
  const rest = tail - fallsBelow(rank);
  return Math.min(clopperPearsonLower(count, effective.members, rest), analysis.point.tpr);
}

function exactUpperEnd(analysis: TprAnalysis, tail: number): number {
  const effective = analysis.effective(tail, "upper");
  const risesAbove = (rank: number): number =>
    1 - binomialCdf(rank, effective.nonmembers, analysis.fpr);
  let rank = 0;
  while (rank < effective.nonmembers && risesAbove(rank) > tail / 2) rank++;
  const count = countAbove(analysis, effective, rank + 1, "upper");
  const rest = tail - risesAbove(rank);
  return Math.max(clopperPearsonUpper(count, effective.members, rest), analysis.point.tpr);
}

/**
 * Effective sizes when records come in clusters, from the design effect of "scores above the
 * threshold" on each side, and never more than the number of subjects if the end rests on records
 * that may not have been seen (`clusterBound`): on members above the threshold for the upper end,
 * on nonmembers above it for the lower one. Subjects on both sides make threshold and members move
 * together, which only narrows the spread that this allows for.
 */
function effectiveSizes(
  members: Float64Array,
  nonmembers: Float64Array,
  threshold: number,
  index: ClusterIndex,
): TprAnalysis["effective"] {
  const sides = [
    { scores: members, of: index.members, sizes: index.memberSizes },
    { scores: nonmembers, of: index.nonmembers, sizes: index.nonmemberSizes },
  ].map(({ scores, of, sizes }) => {
    const above = Uint8Array.from(scores, (score) => (score > threshold ? 1 : 0));
    const share = above.reduce((count, one) => count + one, 0) / above.length;
    return {
      units: scores.length,
      clusters: occupied(sizes),
      subjects: kishCount(sizes),
      designEffect: designEffect(above, of, sizes),
      /** The end that faces one half, for the share above the threshold. */
      open: (share > 0.5 ? "lower" : "upper") as End,
    };
  });
  const sizeOf = (side: (typeof sides)[number], tail: number, end: End): number => {
    const size = effectiveSize(side.units, side.clusters, side.designEffect, tail);
    return Math.max(1, Math.floor(end === side.open ? Math.min(size, side.subjects) : size));
  };
  return (tail, end) => ({
    members: sizeOf(sides[0]!, tail, end),
    nonmembers: sizeOf(sides[1]!, tail, end === "lower" ? "upper" : "lower"),
  });
}
