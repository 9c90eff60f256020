import { ascending, checkedScores, countAtMost, countBelow, type Scores } from "./samples.ts";

/**
 * The area under the ROC curve: the probability that a random member scores above a random
 * nonmember, ties counting half (Mann and Whitney 1947). Uses ranks only, so infinite scores are
 * allowed. O(n log n).
 *
 * @returns in [0, 1]; 0.5 = no information
 * @throws RangeError when a side is empty or a score is NaN
 */
export function auc(members: Scores, nonmembers: Scores): number {
  const sortedMembers = ascending(checkedScores(members, "members"));
  const sortedNonmembers = ascending(checkedScores(nonmembers, "nonmembers"));
  const n = sortedNonmembers.length;
  let below = 0;
  let atMost = 0;
  let twiceWins = 0;
  for (const score of sortedMembers) {
    while (below < n && sortedNonmembers[below]! < score) below++;
    while (atMost < n && sortedNonmembers[atMost]! <= score) atMost++;
    twiceWins += below + atMost;
  }
  return twiceWins / (2 * sortedMembers.length * n);
}

/** The operating point of an attack at a false-positive rate. */
export interface OperatingPoint {
  /** Share of members strictly above the threshold. */
  readonly tpr: number;
  /** Members strictly above the threshold. */
  readonly hits: number;
  /** The score of the (floor(fpr n) + 1)-th highest nonmember. */
  readonly threshold: number;
  /** Nonmembers strictly above the threshold: floor(fpr n), or fewer when scores tie. */
  readonly above: number;
  /** above / n, never more than the fpr asked for. */
  readonly achievedFpr: number;
}

/**
 * The true-positive rate at the threshold that at most floor(fpr n) nonmembers exceed. Ties never
 * raise the false-positive rate, and nothing is interpolated.
 *
 * @param fpr in [0, 1)
 * @throws RangeError when fpr is out of range, a side is empty or a score is NaN
 */
export function tprAtFpr(members: Scores, nonmembers: Scores, fpr: number): OperatingPoint {
  const sortedMembers = ascending(checkedScores(members, "members"));
  const sortedNonmembers = ascending(checkedScores(nonmembers, "nonmembers"));
  return operatingPoint(sortedMembers, sortedNonmembers, fpr);
}

/** `tprAtFpr` of scores already checked and in ascending order. */
export function operatingPoint(
  sortedMembers: Float64Array,
  sortedNonmembers: Float64Array,
  fpr: number,
): OperatingPoint {
  const m = sortedMembers.length;
  const n = sortedNonmembers.length;
  const threshold = sortedNonmembers[n - 1 - allowedAbove(fpr, n)]!;
  const hits = m - countAtMost(sortedMembers, threshold);
  const above = n - countAtMost(sortedNonmembers, threshold);
  return { tpr: hits / m, hits, threshold, above, achievedFpr: above / n };
}

/**
 * floor(fpr n), the nonmembers allowed above the threshold, as decimal arithmetic gives it:
 * 0.29 * 100 is 28.999... in binary and means 29.
 *
 * @param fpr in [0, 1)
 * @throws RangeError when it is not
 */
export function allowedAbove(fpr: number, n: number): number {
  if (!(fpr >= 0 && fpr < 1)) throw new RangeError(`fpr must lie in [0, 1), not ${fpr}`);
  const product = fpr * n;
  const nearest = Math.round(product);
  const rounding = 4 * Number.EPSILON * product;
  return Math.abs(product - nearest) <= rounding ? nearest : Math.floor(product);
}

/** A ROC curve sampled on a grid: three arrays of equal length. */
export interface RocCurve {
  readonly fpr: Float64Array;
  readonly tpr: Float64Array;
  readonly achievedFpr: Float64Array;
}

/**
 * The step function fpr -> TPR on a grid, each point as `tprAtFpr` defines it; fpr 1 has TPR 1.
 *
 * @param fprGrid values in [0, 1]
 */
export function rocCurve(members: Scores, nonmembers: Scores, fprGrid: Scores): RocCurve {
  const sortedMembers = ascending(checkedScores(members, "members"));
  const sortedNonmembers = ascending(checkedScores(nonmembers, "nonmembers"));
  const fpr = checkedScores(fprGrid, "fpr grid");
  const tpr = new Float64Array(fpr.length);
  const achievedFpr = new Float64Array(fpr.length);
  for (let i = 0; i < fpr.length; i++) {
    if (fpr[i] === 1) {
      tpr[i] = 1;
      achievedFpr[i] = 1;
      continue;
    }
    const point = operatingPoint(sortedMembers, sortedNonmembers, fpr[i]!);
    tpr[i] = point.tpr;
    achievedFpr[i] = point.achievedFpr;
  }
  return { fpr: Float64Array.from(fpr), tpr, achievedFpr };
}

/** `points` false-positive rates from `lowest` to 1, evenly spaced on a log axis. */
export function logFprGrid(lowest = 1e-4, points = 81): Float64Array {
  if (!(lowest > 0 && lowest < 1)) throw new RangeError(`lowest must lie in (0, 1): ${lowest}`);
  if (!(points >= 2)) throw new RangeError(`a grid needs two points or more, not ${points}`);
  const grid = Float64Array.from({ length: points }, (_, i) => lowest ** (1 - i / (points - 1)));
  grid[points - 1] = 1;
  return grid;
}

/**
 * How many of `sortedOthers` lie below each score, ties counting half: divided by their number, the
 * placements that are the structural components of DeLong's variance.
 */
export function countsBelow(scores: Float64Array, sortedOthers: Float64Array): Float64Array {
  return scores.map(
    (score) => (countBelow(sortedOthers, score) + countAtMost(sortedOthers, score)) / 2,
  );
}
