import { indexOneSide } from "./clusters.ts";
import { designEffect, effectiveSize } from "./design-effect.ts";
import { type Estimate, hull, tailOf } from "./interval.ts";
import { clopperPearson, proportion } from "./proportion.ts";

/**
 * A share of units that come in clusters, such as PII values of subjects. Clopper and Pearson's
 * interval at the effective number of units (Korn and Graubard 1998), never narrower than with
 * independent units, and the same when each cluster holds one.
 *
 * @param hits 1 or true for a success, one a unit
 * @param clusters the subject of each unit; independent when undefined
 * @throws RangeError when there is no unit, or not one cluster id a unit
 */
export function clusteredProportion(
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
