import { binomialCdf } from "./distributions.ts";
import { type Estimate, tailOf } from "./interval.ts";

/**
 * A quantile of a sample with the distribution-free interval of its order statistics: the number of
 * observations below the true quantile is binomial (David and Nagaraja, *Order Statistics*, §7.1).
 * Where so few observations cannot bound it, the interval has no end on that side.
 *
 * @param quantile in (0, 1)
 * @throws RangeError without observations, and for one that is NaN
 */
export function quantileInterval(
  sample: readonly number[],
  quantile: number,
  confidence = 0.95,
): Estimate {
  if (sample.length === 0) throw new RangeError("a quantile needs observations");
  if (sample.some(Number.isNaN)) throw new RangeError("an observation is NaN");
  const tail = tailOf(confidence);
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  // The largest rank, from 1, whose observation lies above the quantile with probability `tail` at
  // most, and its mirror.
  let low = 0;
  while (low < n && binomialCdf(low, n, quantile) <= tail) low++;
  let high = 0;
  while (high < n && binomialCdf(high, n, 1 - quantile) <= tail) high++;
  return {
    value: sorted[Math.min(n - 1, Math.max(0, Math.ceil(quantile * n) - 1))]!,
    interval: [
      low === 0 ? Number.NEGATIVE_INFINITY : sorted[low - 1]!,
      high === 0 ? Number.POSITIVE_INFINITY : sorted[n - high]!,
    ],
  };
}

/**
 * The quantile of values that are all there are: the smallest of them that a share `quantile` of all, in
 * [0, 1], does not exceed; 0 gives the least. At least one value.
 */
export function exactQuantile(values: ArrayLike<number>, quantile: number): number {
  return exactQuantiles(values, [quantile])[0]!;
}

/** Several of them. */
export function exactQuantiles(values: ArrayLike<number>, quantiles: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return quantiles.map(
    // A share such as 0.07 of 100 values is a little above 7 in binary.
    (quantile) => sorted[Math.max(0, Math.ceil(quantile * sorted.length - 1e-9) - 1)]!,
  );
}
