/**
 * Exposure of each included canary among the excluded ones, bits: log2 of their number minus log2 of
 * its rank (Carlini et al. 2019, arXiv 1802.08232, §4). Between log2(n) − log2(n + 1), below every
 * excluded one, and log2(n), above all of them. A canary that ties with excluded ones stands in the
 * middle of them.
 *
 * @param included scores, higher for what the model knows better
 * @param excluded scores of canaries that the coin left out, at least one
 * @throws RangeError without an excluded one, and for a score that is none
 */
export function exposures(included: Iterable<number>, excluded: readonly number[]): number[] {
  if (excluded.length === 0) throw new RangeError("exposure needs excluded canaries");
  const references = Float64Array.from(excluded).sort();
  if (references.some(Number.isNaN)) throw new RangeError("a canary has no score");
  const most = Math.log2(references.length);
  return Array.from(included, (score) => {
    if (Number.isNaN(score)) throw new RangeError("a canary has no score");
    const above = references.length - countUpTo(references, score, true);
    const equal = countUpTo(references, score, true) - countUpTo(references, score, false);
    return most - Math.log2(1 + above + equal / 2);
  });
}

/** How many of ascending values lie below a score, or, with `orEqual`, do not lie above it. */
function countUpTo(ascending: Float64Array, score: number, orEqual: boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = ascending[middle]!;
    if (value < score || (orEqual && value === score)) low = middle + 1;
    else high = middle;
  }
  return low;
}
