import type { Clusters } from "./samples.ts";

/** Clusters, numbered from 0 without gaps, with their sizes on each side. */
export interface ClusterIndex {
  readonly count: number;
  readonly members: Int32Array;
  readonly nonmembers: Int32Array;
  readonly memberSizes: Int32Array;
  readonly nonmemberSizes: Int32Array;
}

/**
 * Numbers the clusters of two sets of records.
 *
 * @returns undefined when no clusters are given or each record is a cluster of its own: then
 *   records are independent and every formula takes its simple form
 * @throws RangeError when there is not exactly one id per record
 */
export function indexClusters(
  clusters: Clusters | undefined,
  members: number,
  nonmembers: number,
): ClusterIndex | undefined {
  if (clusters === undefined) return undefined;
  if (clusters.members.length !== members || clusters.nonmembers.length !== nonmembers) {
    throw new RangeError("clusters: there must be one cluster id for each record");
  }
  const ordinals = new Map<number, number>();
  const memberOrdinals = number(clusters.members, ordinals);
  const nonmemberOrdinals = number(clusters.nonmembers, ordinals);
  const count = ordinals.size;
  if (count === members + nonmembers) return undefined;
  return {
    count,
    members: memberOrdinals,
    nonmembers: nonmemberOrdinals,
    memberSizes: sizes(memberOrdinals, count),
    nonmemberSizes: sizes(nonmemberOrdinals, count),
  };
}

/**
 * Numbers the clusters of one set of units.
 *
 * @returns undefined when each unit is a cluster of its own
 * @throws RangeError when there is not exactly one id per unit
 */
export function indexOneSide(
  clusters: Int32Array | readonly number[] | undefined,
  units: number,
): { readonly count: number; readonly of: Int32Array; readonly sizes: Int32Array } | undefined {
  if (clusters === undefined) return undefined;
  if (clusters.length !== units) {
    throw new RangeError("clusters: there must be one cluster id for each unit");
  }
  const ordinals = new Map<number, number>();
  const of = number(clusters, ordinals);
  const count = ordinals.size;
  return count === units ? undefined : { count, of, sizes: sizes(of, count) };
}

/**
 * Kish's effective number of units, (sum w)^2 / sum w^2: how many equal weights carry as much
 * information. For cluster sizes, the number of independent units if all of a cluster's units
 * agree; for contributions, the number of units that carry an estimate. 0 if all weights are 0.
 */
export function kishCount(weights: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!;
    squares += weights[i]! * weights[i]!;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}

/** The number of clusters with a unit on this side. */
export function occupied(sizes: Int32Array): number {
  let count = 0;
  for (const size of sizes) if (size > 0) count++;
  return count;
}

/** Sums of `values` by cluster. */
export function sumByCluster(
  values: ArrayLike<number>,
  of: Int32Array,
  count: number,
): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < values.length; i++) sums[of[i]!]! += values[i]!;
  return sums;
}

function number(ids: Int32Array | readonly number[], ordinals: Map<number, number>): Int32Array {
  const numbered = new Int32Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    let ordinal = ordinals.get(id);
    if (ordinal === undefined) {
      ordinal = ordinals.size;
      ordinals.set(id, ordinal);
    }
    numbered[i] = ordinal;
  }
  return numbered;
}

function sizes(of: Int32Array, count: number): Int32Array {
  const counted = new Int32Array(count);
  for (const ordinal of of) counted[ordinal]!++;
  return counted;
}
