import type { Estimate } from "../stats/interval.ts";
import { clopperPearsonLower, clopperPearsonUpper } from "../stats/proportion.ts";
import { quantileInterval } from "../stats/quantile.ts";

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

/**
 * A quantile of the exposures, with an interval for the population of canaries like these: the scores
 * of included ones vary, and so do those of the excluded ones that they are ranked among. Each of the
 * two takes half of the error: the order statistics of the former, and the share of the latter that
 * lies above (Clopper and Pearson). Never above log2 of the number of excluded ones, which is the
 * most that they can show.
 */
export function exposureQuantile(
  included: readonly number[],
  excluded: readonly number[],
  quantile: number,
  confidence: number,
): Estimate {
  const all = exposures(included, excluded).sort((a, b) => a - b);
  const value = all[Math.max(0, Math.ceil(quantile * all.length) - 1)]!;
  const [low, high] = quantileInterval(included, quantile, (1 + confidence) / 2).interval;
  const tail = (1 - confidence) / 4;
  const n = excluded.length;
  const above = (score: number) => excluded.filter((one) => one >= score).length;
  const most = Math.log2(n);
  const bits = (share: number) => (share === 0 ? most : Math.min(most, -Math.log2(share)));
  return {
    value,
    interval: [
      Math.min(value, bits(clopperPearsonUpper(above(low), n, tail))),
      Math.max(value, bits(clopperPearsonLower(above(high), n, tail))),
    ],
  };
}
