import { indexOneSide, kishCount, occupied, sumByCluster } from "./clusters.ts";
import { normalQuantile, studentQuantile } from "./distributions.ts";

/** With fewer clusters than this behind an estimate, its own variance cannot be trusted. */
const FEWEST_CARRIERS = 5;

/**
 * The design effect of a mean over clustered units: its variance by cluster divided by its variance
 * if the units were independent, at least 1.
 *
 * The variance by cluster is the ratio estimator's, G / (G - 1) sum of (cluster sum - mean size)^2.
 * It sees dependence only in clusters that deviate. If fewer than five clusters hold a value other
 * than the commonest, the largest possible design effect for those cluster sizes is taken, sum of
 * size^2 / n, as if all units of a cluster always agreed.
 *
 * @param values one per unit, such as 0 and 1, or -1, 0 and 1
 * @param of the cluster of each unit, numbered from 0
 * @param sizes units by cluster; clusters of size 0 are ignored
 */
export function designEffect(values: ArrayLike<number>, of: Int32Array, sizes: Int32Array): number {
  const units = values.length;
  const clusters = occupied(sizes);
  const largest = units / kishCount(sizes);
  if (clusters < 2) return largest;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < units; i++) {
    sum += values[i]!;
    squares += values[i]! * values[i]!;
  }
  const mean = sum / units;
  const independent = (squares - units * mean * mean) / (units - 1) / units;
  if (!(independent > 0)) return largest;

  const sums = sumByCluster(values, of, sizes.length);
  let clustered = 0;
  for (let c = 0; c < sizes.length; c++) {
    const residual = sums[c]! - mean * sizes[c]!;
    clustered += residual * residual;
  }
  clustered *= clusters / (clusters - 1) / (units * units);
  const estimated = Math.max(1, clustered / independent);
  return carriers(values, of, sizes) < FEWEST_CARRIERS ? Math.max(estimated, largest) : estimated;
}

/**
 * The number of independent units that carry as much information as the clustered ones: n over the
 * design effect, shrunk by (z / t)^2 because few clusters say little about it (Korn and Graubard
 * 1998).
 *
 * @returns in [1, units]
 */
export function effectiveSize(
  units: number,
  clusters: number,
  designEffect: number,
  tail: number,
): number {
  if (clusters < 2) return 1;
  const shrink = normalQuantile(1 - tail) / studentQuantile(1 - tail, clusters - 1);
  return Math.max(1, (units / designEffect) * Math.min(1, shrink * shrink));
}

/**
 * The number of independent units that carry as much information as the clusters if all units of a
 * cluster always agree; the number of units if each is a cluster of its own.
 */
export function independentClusters(
  clusters: Int32Array | readonly number[],
  tail: number,
): number {
  const index = indexOneSide(clusters, clusters.length);
  if (index === undefined) return clusters.length;
  const largest = clusters.length / kishCount(index.sizes);
  return effectiveSize(clusters.length, index.count, largest, tail);
}

/** The number of clusters that hold some value other than the commonest one. */
function carriers(values: ArrayLike<number>, of: Int32Array, sizes: Int32Array): number {
  const tally = new Map<number, number>();
  for (let i = 0; i < values.length; i++) tally.set(values[i]!, (tally.get(values[i]!) ?? 0) + 1);
  let commonest = 0;
  let most = 0;
  for (const [value, count] of tally) if (count > most) [commonest, most] = [value, count];
  const carries = new Uint8Array(sizes.length);
  for (let i = 0; i < values.length; i++) if (values[i] !== commonest) carries[of[i]!] = 1;
  return carries.reduce((count, one) => count + one, 0);
}
