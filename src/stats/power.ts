import { betaQuantile, binomialCdf, normalCdf, normalQuantile } from "./distributions.ts";
import { type Estimate, tailOf } from "./interval.ts";
import { clopperPearsonLower, clopperPearsonUpper } from "./proportion.ts";
import { allowedAbove } from "./roc.ts";
import { isDegenerate, type TprAnalysis, tprLowerEnd, tprUpperEnd } from "./tpr-interval.ts";

/** Beyond this many records a question counts as undecidable. */
const MOST_RECORDS = 1e9;

/**
 * The standard error of an AUC by Hanley and McNeil (1982), which needs no scores: what to expect
 * when planning.
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
 * The units that would decide a rule `max` on a proportion, were the share observed the true one
 * and to be observed again: the smallest n whose Clopper-Pearson interval leaves `max` outside.
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

/** How a rule `max` will come out, as probabilities that sum to 1. */
export interface Outlook {
  readonly clear: number;
  readonly breach: number;
  readonly undecided: number;
}

/** The outlook of a rule on one attack's AUC at a true value; normal on the logit scale. */
export function aucOutlook(
  trueAuc: number,
  max: number,
  members: number,
  nonmembers: number,
  confidence = 0.95,
): Outlook {
  const tail = tailOf(confidence);
  if (!(trueAuc > 0 && trueAuc < 1 && max > 0 && max < 1)) {
    throw new RangeError("an AUC and its bound must lie between 0 and 1");
  }
  const error = hanleyMcNeilStandardError(trueAuc, members, nonmembers) / (trueAuc * (1 - trueAuc));
  const distance = (logit(max) - logit(trueAuc)) / error;
  const critical = normalQuantile(1 - tail);
  return outlook(normalCdf(distance - critical), normalCdf(-distance - critical));
}

/**
 * The outlook of a rule on one attack's TPR at a true value, for scores that are normal with equal
 * spread on both sides. The count of members at which the rule decides comes from the interval
 * itself, the chance to see that count from the distributions of threshold and count. For planning:
 * with 500 to 2,000 on each side simulated audits agree within 0.1, at worst 0.16.
 *
 * @param fpr in (0, 1)
 */
export function tprOutlook(
  trueTpr: number,
  fpr: number,
  max: number,
  members: number,
  nonmembers: number,
  confidence = 0.95,
): Outlook {
  const tail = tailOf(confidence);
  if (!(trueTpr > 0 && trueTpr < 1 && fpr > 0 && fpr < 1)) {
    throw new RangeError("a TPR and its FPR must lie between 0 and 1");
  }
  const expected = (hits: number): TprAnalysis => expectedAnalysis(hits, fpr, members, nonmembers);
  // Ends grow with the count, so each decision is a count to stay under or to reach.
  const firstNotCleared = firstCount(members, (x) => tprUpperEnd(expected(x), tail) > max);
  const firstBreached = firstCount(members, (x) => tprLowerEnd(expected(x), tail) > max);
  const allowed = allowedAbove(fpr, nonmembers);
  let clear = 0;
  let breach = 0;
  for (let i = 0; i < THRESHOLDS; i++) {
    const rate = betaQuantile((i + 0.5) / THRESHOLDS, allowed + 1, nonmembers - allowed);
    const tpr = binormalTpr(rate, fpr, trueTpr);
    if (firstNotCleared > 0) clear += binomialCdf(firstNotCleared - 1, members, tpr);
    if (firstBreached <= members) breach += 1 - binomialCdf(firstBreached - 1, members, tpr);
  }
  return outlook(clear / THRESHOLDS, breach / THRESHOLDS);
}

/**
 * The outlook of a rule on a share of `units` independent units with Clopper-Pearson's interval.
 *
 * @param trueShare in [0, 1]
 */
export function proportionOutlook(
  trueShare: number,
  max: number,
  units: number,
  confidence = 0.95,
): Outlook {
  const tail = tailOf(confidence);
  if (!(trueShare >= 0 && trueShare <= 1)) {
    throw new RangeError(`a share must lie in [0, 1], not ${trueShare}`);
  }
  const firstNotCleared = firstCount(units, (x) => clopperPearsonUpper(x, units, tail) > max);
  const firstBreached = firstCount(units, (x) => clopperPearsonLower(x, units, tail) > max);
  const clear = firstNotCleared === 0 ? 0 : binomialCdf(firstNotCleared - 1, units, trueShare);
  const breach = firstBreached > units ? 0 : 1 - binomialCdf(firstBreached - 1, units, trueShare);
  return outlook(clear, breach);
}

/** Quantiles of the true false-positive rate at the observed threshold to average over. */
const THRESHOLDS = 64;

/** What `analyseTpr` would count, were each count what a binormal curve through `hits` expects. */
function expectedAnalysis(
  hits: number,
  fpr: number,
  members: number,
  nonmembers: number,
): TprAnalysis {
  const allowed = allowedAbove(fpr, nonmembers);
  const tpr = hits / members;
  // The curve needs a rate strictly inside (0, 1); half a count is closest to the ends.
  const inside = Math.min(Math.max(hits, 0.5), members - 0.5) / members;
  const observedRate = (allowed + 1) / (nonmembers + 1);
  const membersAbove = Int32Array.from({ length: nonmembers + 1 }, (_, j) => {
    if (j === 0) return 0;
    if (j === allowed + 1) return hits;
    const expected = members * binormalTpr(j / (nonmembers + 1), observedRate, inside);
    const count = Math.round(expected);
    return j <= allowed ? Math.min(count, hits) : Math.max(count, hits);
  });
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

/** The TPR at `rate` of the equal-variance binormal curve through (`fpr`, `tpr`). */
function binormalTpr(rate: number, fpr: number, tpr: number): number {
  const shift = normalQuantile(tpr) - normalQuantile(fpr);
  return normalCdf(shift + normalQuantile(rate));
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

/** The smallest whole n at which `decided` holds, given that it holds from there on. */
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

/** The first count in 0..most at which `holds`, or most + 1. */
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
