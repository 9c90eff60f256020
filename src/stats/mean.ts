import { indexOneSide, sumByCluster } from "./clusters.ts";
import { studentQuantile } from "./distributions.ts";
import { clip, type Estimate, hull, tailOf } from "./interval.ts";

/**
 * The mean of bounded values of units that may come in clusters, with a two-sided interval:
 * Student's t on the clusters' sums (the linearised ratio estimator; Cochran 1977, section 11.8),
 * degrees of freedom one less than the clusters. Its hull with the exact limits of the share of
 * units at either bound keeps the width above zero when all values are equal.
 *
 * @param range smallest and largest possible value
 * @throws RangeError when there is no value, or one is outside the range
 */
export function clusteredMean(
  values: ArrayLike<number>,
  range: readonly [number, number],
  clusters?: Int32Array | readonly number[] | undefined,
  confidence = 0.95,
): Estimate {
  const [lowest, highest] = range;
  if (values.length === 0) throw new RangeError("mean: no units");
  for (let i = 0; i < values.length; i++) {
    if (!(values[i]! >= lowest && values[i]! <= highest)) {
      throw new RangeError(`mean: unit ${i} is outside ${lowest} … ${highest}`);
    }
  }
  const index = indexOneSide(clusters, values.length);
  const mean = sum(values) / values.length;
  const residuals = Float64Array.from(values, (value) => value - mean);
  const sums = index === undefined ? residuals : sumByCluster(residuals, index.of, index.count);
  const groups = sums.length;
  if (groups < 2) return { value: mean, interval: [lowest, highest] };
  const squares = sums.reduce((total, one) => total + one * one, 0);
  const error = Math.sqrt((groups / (groups - 1)) * squares) / values.length;
  const reach = studentQuantile(1 - tailOf(confidence), groups - 1) * error;
  const around = clip([mean - reach, mean + reach], lowest, highest);
  // So many equal values in a row still leave this share of unseen units at the other bound.
  const unseen = 1 - tailOf(confidence) ** (1 / groups);
  return {
    value: mean,
    interval: hull(around, [mean - unseen * (mean - lowest), mean + unseen * (highest - mean)]),
  };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}
