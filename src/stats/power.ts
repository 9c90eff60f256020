import { betaQuantile, binomialCdf, normalCdf, normalQuantile } from "./distributions.ts";
import { type Estimate, tailOf } from "./interval.ts";
import { clopperPearsonLower, clopperPearsonUpper } from "./proportion.ts";
import { allowedAbove } from "./roc.ts";
import {
  type End,
  isDegenerate,
  type TprAnalysis,
  tprLowerEnd,
  tprUpperEnd,
} from "./tpr-interval.ts";

/** Beyond this many records a question counts as undecidable. */
const MOST_RECORDS = 1e9;

/**
 * The standard error of an AUC by Hanley and McNeil (1982), which needs no scores, for planning.
 *
 * @param auc in [0, 1]
 */
export function hanleyMcNeilStandardError(
  auc: number,
  members: number,
  nonmembers: number,
): number {
  if (!(auc >= 0 && auc <= 1)) throw new RangeError(`auc must lie in [0, 1], not ${auc}`);
  if (!(members >= 1 && nonmembers >= 1)) throw new RangeError("both sides need a record");
  const both = auc / (2 - auc) - auc * auc;
  const alone = (2 * auc * auc) / (1 + auc) - auc * auc;
  const variance =
    (auc * (1 - auc) + (members - 1) * both + (nonmembers - 1) * alone) / (members * nonmembers);
  return Math.sqrt(variance);
}

/**
 * The units that would decide a rule `max` on a proportion if the observed share were the true one
 * and observed again: the smallest n whose Clopper-Pearson interval excludes `max`.
 *
 * @returns Infinity when the observed share is `max` itself, or no sensible n decides
 */
export function nToDecideProportion(max: number, observed: number, confidence = 0.95): number {
  const tail = tailOf(confidence);
  if (!(observed >= 0 && observed <= 1)) {
    throw new RangeError(`a share must lie in [0, 1], not ${observed}`);
  }
  return smallest((n) =>
    observed > max
      ? clopperPearsonLower(observed * n, n, tail) > max
      : clopperPearsonUpper(observed * n, n, tail) <= max,
  );
}

/**
 * The members and nonmembers that would decide a rule `max` on an AUC, by Hanley and McNeil's error
 * on the logit scale.
 *
 * @param ratio members per nonmember
 * @returns infinite sizes when the AUC is `max` itself
 */
export function nToDecideAuc(
  max: number,
  auc: number,
  confidence = 0.95,
  ratio = 1,
): { readonly members: number; readonly nonmembers: number } {
  const tail = tailOf(confidence);
  if (!(ratio > 0)) throw new RangeError(`ratio must be above 0, not ${ratio}`);
  const membersFor = (n: number): number => Math.max(1, Math.ceil(ratio * n));
  const nonmembers = smallest((n) => {
    const [lower, upper] = plannedAucEnds(auc, membersFor(n), n, tail);
    return auc > max ? lower > max : upper <= max;
  });
  return {
    members: Number.isFinite(nonmembers) ? membersFor(nonmembers) : nonmembers,
    nonmembers,
  };
}

/**
 * The units that would decide a rule `max` on any estimate, from the estimate itself: intervals
 * shrink with the square root of n.
 *
 * @param n the units behind the estimate
 * @returns Infinity when the value is `max` itself
 */
export function nToDecide({ value, interval }: Estimate, max: number, n: number): number {
  const reach = value > max ? value - interval[0] : interval[1] - value;
  const gap = Math.abs(value - max);
  const needed = gap === 0 ? Number.POSITIVE_INFINITY : n * (reach / gap) ** 2;
  return needed > MOST_RECORDS ? Number.POSITIVE_INFINITY : Math.ceil(needed);
}

/** Asking for more than this multiple of the present units is not useful advice. */
const LARGEST_GROWTH = 1000;

/**
 * The sizes of sets that decide a question, found with the interval itself: either one set grows or
 * all grow in proportion, whichever takes the fewest further units. So a set that is not the limit
 * keeps its size.
 *
 * @param sizes present units of each set, with which the question is undecided
 * @param decided whether sets of those sizes decide; it holds from some growth on
 * @returns sizes, within one part in a hundred of the least, or undefined when a thousand times the
 *   units would not decide
 */
export function sizesToDecide(
  sizes: readonly number[],
  decided: (sizes: readonly number[]) => boolean,
): readonly number[] | undefined {
  const choices = sizes.length === 1 ? [[0]] : [...sizes.map((_, at) => [at]), [...sizes.keys()]];
  const found = choices.flatMap((growing) => {
    const grown = (factor: number) =>
      sizes.map((size, at) => (growing.includes(at) ? Math.ceil(size * factor) : size));
    let [low, high] = [1, LARGEST_GROWTH];
    if (!decided(grown(high))) return [];
    while (high / low > 1.01) {
      const middle = Math.sqrt(low * high);
      if (decided(grown(middle))) high = middle;
      else low = middle;
    }
    return [grown(high)];
  });
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return found.sort((a, b) => total(a) - total(b))[0];
}

/** How a rule `max` will come out, as probabilities that sum to 1. */
export interface Outlook {
  readonly clear: number;
  readonly breach: number;
  readonly undecided: number;
}

/**
 * The units of a set, and the number of independent clusters they form; by default one per unit.
 */
export interface PlannedUnits {
  readonly units: number;
  readonly clusters?: number | undefined;
}

export interface OutlookOptions {
  readonly confidence?: number;
  /** How many attacks the strongest is chosen among: they share the lower end's error. */
  readonly attacks?: number;
}

/**
 * The outlook of a rule on an AUC at a true value, for independent records; normal on the logit
 * scale, by the interval of one attack, whose upper end is bounded by pairs of clusters.
 */
export function aucOutlook(
  trueAuc: number,
  max: number,
  members: PlannedUnits,
  nonmembers: PlannedUnits,
  { confidence = 0.95, attacks = 1 }: OutlookOptions = {},
): Outlook {
  const tail = tailOf(confidence);
  if (!(trueAuc > 0 && trueAuc < 1 && max > 0 && max < 1)) {
    throw new RangeError("an AUC and its bound must lie between 0 and 1");
  }
  const error =
    hanleyMcNeilStandardError(trueAuc, members.units, nonmembers.units) / (trueAuc * (1 - trueAuc));
  const distance = logit(max) - logit(trueAuc);
  const reach = normalQuantile(1 - tail) * error;
  const corrected = normalQuantile(1 - tail / attacks) * error;
  const clustered = members.clusters !== undefined || nonmembers.clusters !== undefined;
  const pairs = Math.min(clustersOf(members), clustersOf(nonmembers));
  const highest = clustered
    ? bisect((auc) => clopperPearsonUpper(auc * pairs, pairs, tail) <= max)
    : 1;
  const cleared = Math.min(distance - reach, logit(highest) - logit(trueAuc));
  return outlook(normalCdf(cleared / error), normalCdf((-distance - corrected) / error));
}

/**
 * The outlook of a rule on a TPR at a true value, for independent records whose scores are normal
 * with equal spread on both sides. The count of members at which the rule decides comes from the
 * interval itself, the chance to see that count from the distributions of threshold and count. For
 * planning: with 500 to 2,000 on each side simulated audits agree within 0.1, at worst 0.16.
 *
 * @param fpr in (0, 1)
 */
export function tprOutlook(
  trueTpr: number,
  fpr: number,
  max: number,
  members: PlannedUnits,
  nonmembers: PlannedUnits,
  { confidence = 0.95, attacks = 1 }: OutlookOptions = {},
): Outlook {
  const tail = tailOf(confidence);
  if (!(trueTpr > 0 && trueTpr < 1 && fpr > 0 && fpr < 1)) {
    throw new RangeError("a TPR and its FPR must lie between 0 and 1");
  }
  const end = (side: End) => (hits: number) =>
    plannedTprEnd(side, hits / members.units, fpr, members, nonmembers, {
      tail: side === "upper" ? tail : tail / attacks,
    });
  const [upper, lower] = [end("upper"), end("lower")];
  // Ends grow with the count, so each decision is a count to stay under or to reach.
  const firstNotCleared = firstCount(members.units, (x) => upper(x) > max);
  const firstBreached = firstCount(members.units, (x) => lower(x) > max);
  const allowed = allowedAbove(fpr, nonmembers.units);
  let clear = 0;
  let breach = 0;
  const curve = binormalCurve(fpr, trueTpr);
  for (let i = 0; i < THRESHOLDS; i++) {
    const rate = betaQuantile((i + 0.5) / THRESHOLDS, allowed + 1, nonmembers.units - allowed);
    const tpr = curve(rate);
    if (firstNotCleared > 0) clear += binomialCdf(firstNotCleared - 1, members.units, tpr);
    if (firstBreached <= members.units) {
      breach += 1 - binomialCdf(firstBreached - 1, members.units, tpr);
    }
  }
  return outlook(clear / THRESHOLDS, breach / THRESHOLDS);
}

/** An end of a TPR's interval if all counts are what a binormal curve through it expects. */
export function plannedTprEnd(
  end: End,
  tpr: number,
  fpr: number,
  members: PlannedUnits,
  nonmembers: PlannedUnits,
  { tail }: { readonly tail: number },
): number {
  const hits = Math.round(tpr * members.units);
  const judged = Math.max(1, Math.floor(clustersOf(nonmembers)));
  // Ten standard deviations from the expected rank, counts have no weight.
  const furthest = (judged * fpr + 10 * Math.sqrt(judged * fpr) + 42) * (nonmembers.units / judged);
  const expected = expectedAnalysis(hits, fpr, members.units, nonmembers.units, furthest);
  const analysis: TprAnalysis = {
    ...expected,
    effective: (_, side) => ({
      members: side === "upper" ? Math.max(1, Math.floor(clustersOf(members))) : members.units,
      nonmembers: side === "lower" ? judged : nonmembers.units,
    }),
  };
  return end === "lower" ? tprLowerEnd(analysis, tail) : tprUpperEnd(analysis, tail);
}

/**
 * The outlook of a rule on a share of independent units, by the interval that judges it:
 * Clopper-Pearson's, whose upper end the clusters bound.
 *
 * @param trueShare in [0, 1]
 * @param without units whose share is subtracted and none of which is expected to succeed; they
 *   widen the lower end
 */
export function proportionOutlook(
  trueShare: number,
  max: number,
  of: PlannedUnits,
  { confidence = 0.95, without }: OutlookOptions & { readonly without?: PlannedUnits } = {},
): Outlook {
  const tail = tailOf(confidence);
  const { units } = of;
  if (!(trueShare >= 0 && trueShare <= 1)) {
    throw new RangeError(`a share must lie in [0, 1], not ${trueShare}`);
  }
  const clusters = clustersOf(of);
  const upper = (x: number): number =>
    Math.max(
      clopperPearsonUpper(x, units, tail),
      clopperPearsonUpper((x / units) * clusters, clusters, tail),
    );
  const unseen = without === undefined ? 0 : clopperPearsonUpper(0, clustersOf(without), tail);
  const lower = (x: number): number =>
    x / units - Math.hypot(x / units - clopperPearsonLower(x, units, tail), unseen);
  const firstNotCleared = firstCount(units, (x) => upper(x) > max);
  const firstBreached = firstCount(units, (x) => lower(x) > max);
  const clear = firstNotCleared === 0 ? 0 : binomialCdf(firstNotCleared - 1, units, trueShare);
  const breach = firstBreached > units ? 0 : 1 - binomialCdf(firstBreached - 1, units, trueShare);
  return outlook(clear, breach);
}

function clustersOf({ units, clusters = units }: PlannedUnits): number {
  return Math.min(units, clusters);
}

/**
 * The largest value in [0, 1] at which `holds` is true, given that it is true below it; 0 if
 * nowhere.
 */
function bisect(holds: (value: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Quantiles of the true false-positive rate at the observed threshold to average over. */
const THRESHOLDS = 64;

/**
 * What `analyseTpr` would count if each count were what a binormal curve through `hits` expects;
 * all members beyond the rank `furthest`, which nothing asks for.
 */
function expectedAnalysis(
  hits: number,
  fpr: number,
  members: number,
  nonmembers: number,
  furthest: number,
): TprAnalysis {
  const allowed = allowedAbove(fpr, nonmembers);
  const tpr = hits / members;
  // The curve needs a rate strictly inside (0, 1); half a count is closest to the ends.
  const inside = Math.min(Math.max(hits, 0.5), members - 0.5) / members;
  const observedRate = (allowed + 1) / (nonmembers + 1);
  // Advice may ask for sets a thousand times as large, so compute only the ranks that are needed.
  const membersAbove = new Int32Array(nonmembers + 1).fill(members);
  membersAbove[0] = 0;
  const curve = binormalCurve(observedRate, inside);
  for (let j = 1; j <= Math.min(furthest, nonmembers); j++) {
    const expected = members * curve(j / (nonmembers + 1));
    const count = Math.round(expected);
    membersAbove[j] = j <= allowed ? Math.min(count, hits) : Math.max(count, hits);
  }
  if (allowed < nonmembers) membersAbove[allowed + 1] = hits;
  return {
    point: { tpr, hits, threshold: 0, above: allowed, achievedFpr: allowed / nonmembers },
    fpr,
    members,
    nonmembers,
    membersAbove,
    membersAccused: membersAbove,
    effective: () => ({ members, nonmembers }),
    degenerate: isDegenerate(tpr, allowed),
  };
}

/** The equal-variance binormal curve through (`fpr`, `tpr`): the TPR at a rate. */
function binormalCurve(fpr: number, tpr: number): (rate: number) => number {
  const shift = normalQuantile(tpr) - normalQuantile(fpr);
  return (rate) => normalCdf(shift + normalQuantile(rate));
}

function plannedAucEnds(
  auc: number,
  members: number,
  nonmembers: number,
  tail: number,
): [number, number] {
  if (auc === 0 || auc === 1) {
    const pairs = Math.min(members, nonmembers);
    return [
      clopperPearsonLower(auc * pairs, pairs, tail),
      clopperPearsonUpper(auc * pairs, pairs, tail),
    ];
  }
  const error = hanleyMcNeilStandardError(auc, members, nonmembers) / (auc * (1 - auc));
  const reach = normalQuantile(1 - tail) * error;
  return [expit(logit(auc) - reach), expit(logit(auc) + reach)];
}

/** The smallest whole n at which `decided` is true, given that it stays true from there on. */
function smallest(decided: (n: number) => boolean): number {
  let high = 1;
  while (!decided(high)) {
    high *= 2;
    if (high > MOST_RECORDS) return Number.POSITIVE_INFINITY;
  }
  let low = high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (decided(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The first count in 0..most at which `holds` is true, or most + 1. */
function firstCount(most: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = most + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function outlook(clear: number, breach: number): Outlook {
  return { clear, breach, undecided: Math.max(0, 1 - clear - breach) };
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function expit(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
