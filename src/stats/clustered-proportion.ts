import { indexOneSide, kishCount } from "./clusters.ts";
import { designEffect, effectiveSize } from "./design-effect.ts";
import { type Estimate, hull, type Interval, tailOf } from "./interval.ts";
import { clopperPearson, proportion } from "./proportion.ts";

/**
 * A share of units that come in clusters, such as PII values of subjects. The interval is Clopper
 * and Pearson's at the effective number of units (Korn and Graubard 1998), never narrower than with
 * independent units or than what the clusters alone prove (`clusterBound`), and plain
 * Clopper-Pearson if each cluster holds one unit.
 *
 * @param hits 1 or true for a success, one per unit
 * @param clusters the subject of each unit; independent when undefined
 * @throws RangeError when there is no unit, or not exactly one cluster id per unit
 */
export function clusteredProportion(
  hits: ArrayLike<number | boolean>,
  clusters: Int32Array | readonly number[] | undefined,
  confidence = 0.95,
): Estimate {
  const estimate = designProportion(hits, clusters, confidence);
  const index = indexOneSide(clusters, hits.length);
  if (index === undefined) return estimate;
  const bound = clusterBound(estimate.value, kishCount(index.sizes), confidence);
  return { value: estimate.value, interval: hull(estimate.interval, bound) };
}

/**
 * The same by the design effect alone, which is estimated from the clusters that happen to contain
 * a hit. It answers whether a share is *large*; it must not be used to clear one, see
 * `clusterBound`.
 */
export function designProportion(
  hits: ArrayLike<number | boolean>,
  clusters: Int32Array | readonly number[] | undefined,
  confidence = 0.95,
): Estimate {
  const values = binary(hits, "hits");
  const successes = values.reduce((count, hit) => count + hit, 0);
  const independent = proportion(successes, values.length, confidence);
  const index = indexOneSide(clusters, values.length);
  if (index === undefined) return independent;

  const effect = designEffect(values, index.of, index.sizes);
  const size = effectiveSize(values.length, index.count, effect, tailOf(confidence));
  const adjusted = clopperPearson(independent.value * size, size, confidence);
  return { value: independent.value, interval: hull(independent.interval, adjusted) };
}

/**
 * What clusters prove about a share if nothing is assumed about how the units of a cluster agree:
 * Clopper and Pearson's interval at mean x S of S, where S is the number of clusters (Kish's count
 * if their sizes differ). Only the end that faces one half is computed; the other end is the share
 * itself.
 *
 * A design effect sees dependence only in clusters that were hit. If a few subjects reveal
 * everything or nothing, a sample without any of them shows a small share *and* looks independent,
 * so that a bound from it errs far more often than promised (24 % of the time with 200 subjects of
 * 10 values, half of them all-or-nothing at 1 %). Means of clusters lie in [0, 1], and for a given
 * expectation none varies more than that of a cluster that agrees as a whole, for which this bound
 * is exact. The end away from one half needs no such bound: the rare outcome that would move it is
 * the one that was seen.
 */
export function clusterBound(share: number, clusters: number, confidence: number): Interval {
  const [lower, upper] = clopperPearson(share * clusters, clusters, confidence);
  return share > 0.5 ? [lower, share] : [share, upper];
}

/** @throws RangeError when there are no values or one is neither 0 nor 1 */
export function binary(values: ArrayLike<number | boolean>, what: string): Uint8Array {
  if (values.length === 0) throw new RangeError(`${what}: no units`);
  const checked = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = Number(values[i]);
    if (value !== 0 && value !== 1) throw new RangeError(`${what}: unit ${i} is neither 0 nor 1`);
    checked[i] = value;
  }
  return checked;
}
