/**
 * Largest and smallest of any number of values. `Math.max(...values)` puts every value on the stack
 * and throws beyond about 125,000 of them.
 */

/** -Infinity for none; NaN when one of them is. */
export function largestOf(values: Iterable<number>): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of values) largest = Math.max(largest, value);
  return largest;
}

/** Infinity for none; NaN when one of them is. */
export function smallestOf(values: Iterable<number>): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const value of values) smallest = Math.min(smallest, value);
  return smallest;
}
