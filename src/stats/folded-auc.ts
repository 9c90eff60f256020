import { aucInterval } from "./delong.ts";
import { normalQuantile } from "./distributions.ts";
import { clip, type Estimate, tailOf } from "./interval.ts";
import type { Clusters, TwoSamples } from "./samples.ts";

/**
 * The AUC of a classifier scored out of fold: each fold has a classifier of its own, whose scores
 * compare within the fold only, so the AUC is the mean over folds. Folds are disjoint, so their
 * variances (DeLong) add up; normal interval, cut to [0, 1].
 *
 * When no fold's AUC varies the variance is unknown, and the interval is the widest of the folds'.
 *
 * @throws RangeError when there is no fold, a fold lacks a side or a score is NaN
 */
export function foldedAuc(
  folds: readonly (TwoSamples & { readonly clusters?: Clusters })[],
  confidence = 0.95,
): Estimate {
  if (folds.length === 0) throw new RangeError("no fold is given");
  const estimates = folds.map(({ members, nonmembers, clusters }) =>
    aucInterval({ members, nonmembers }, { confidence, clusters }),
  );
  const value = mean(estimates.map((estimate) => estimate.value));
  const variance = mean(estimates.map(({ standardError }) => standardError ** 2)) / folds.length;
  if (variance === 0) {
    const lower = Math.min(...estimates.map(({ interval }) => interval[0]));
    const upper = Math.max(...estimates.map(({ interval }) => interval[1]));
    return { value, interval: [lower, upper] };
  }
  const reach = normalQuantile(1 - tailOf(confidence)) * Math.sqrt(variance);
  return { value, interval: clip([value - reach, value + reach], 0, 1) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
