/** Lower and upper end of a confidence interval, lower <= upper. */
export type Interval = readonly [lower: number, upper: number];

/** A figure with its two-sided confidence interval, which contains the value. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The error allowed at each end of a two-sided interval: (1 - confidence) / 2.
 *
 * @param confidence in (0, 1), such as 0.95
 * @throws RangeError when it is not
 */
export function tailOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence must lie between 0 and 1, not ${confidence}`);
  }
  return (1 - confidence) / 2;
}

/** The smallest interval that contains both. */
export function hull(first: Interval, second: Interval): Interval {
  return [Math.min(first[0], second[0]), Math.max(first[1], second[1])];
}

/** The interval cut to the range of the figure it describes. */
export function clip([lower, upper]: Interval, minimum: number, maximum: number): Interval {
  return [Math.max(minimum, lower), Math.min(maximum, upper)];
}
