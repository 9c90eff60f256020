import { designAucInterval } from "./delong.ts";
import { normalQuantile } from "./distributions.ts";
import { clip, type Estimate, tailOf } from "./interval.ts";
import type { Clusters, TwoSamples } from "./samples.ts";

/**
 * The AUC of a classifier scored out of fold: each fold has a classifier of its own, whose scores
 * are comparable within the fold only, so the AUC is the mean over folds. Folds are disjoint, so
 * their variances (DeLong) add up; normal interval, cut to [0, 1].
 *
 * A fold decided by few records has a wider interval than its variance implies
 * (`designAucInterval`); the width then replaces the variance, so that no fold counts as certain.
 *
 * @throws RangeError when there is no fold, a fold lacks a side or a score is NaN
 */
export function foldedAuc(
  folds: readonly (TwoSamples & { readonly clusters?: Clusters })[],
  confidence = 0.95,
): Estimate {
  if (folds.length === 0) throw new RangeError("no fold is given");
  const estimates = folds.map(({ members, nonmembers, clusters }) =>
    designAucInterval({ members, nonmembers }, { confidence, clusters }),
  );
  const value = mean(estimates.map((estimate) => estimate.value));
  const critical = normalQuantile(1 - tailOf(confidence));
  const variances = estimates.map(({ standardError, interval }) => {
    const width = (interval[1] - interval[0]) / (2 * critical);
    return Math.max(standardError, width) ** 2;
  });
  const reach = critical * Math.sqrt(mean(variances) / folds.length);
  return { value, interval: clip([value - reach, value + reach], 0, 1) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
