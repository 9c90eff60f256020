import type { Random } from "../../src/stats/random.ts";

/** `length` normal scores around `mean`. */
export function normals(random: Random, length: number, mean = 0, deviation = 1): Float64Array {
  return Float64Array.from({ length }, () => mean + deviation * random.normal());
}

/**
 * Scores of K attacks on n members and n nonmembers, all standard normal with the correlation `rho`
 * within a record: all attacks are useless.
 */
export function nullAttacks(
  random: Random,
  count: number,
  n: number,
  rho: number,
): { members: Float64Array; nonmembers: Float64Array }[] {
  const attacks = Array.from({ length: count }, () => ({
    members: new Float64Array(n),
    nonmembers: new Float64Array(n),
  }));
  for (const side of ["members", "nonmembers"] as const) {
    for (let i = 0; i < n; i++) {
      const shared = Math.sqrt(rho) * random.normal();
      for (const attack of attacks) {
        attack[side][i] = shared + Math.sqrt(1 - rho) * random.normal();
      }
    }
  }
  return attacks;
}

/** `groups` clusters of `size` scores that correlate by `icc` within a cluster. */
export function clusteredNormals(
  random: Random,
  groups: number,
  size: number,
  icc: number,
  mean = 0,
): Float64Array {
  const scores = new Float64Array(groups * size);
  for (let group = 0; group < groups; group++) {
    const shared = Math.sqrt(icc) * random.normal();
    for (let i = 0; i < size; i++) {
      scores[group * size + i] = mean + shared + Math.sqrt(1 - icc) * random.normal();
    }
  }
  return scores;
}

/** Ids of `groups` clusters of `size`, starting at `first`. */
export function clusterIds(groups: number, size: number, first = 0): Int32Array {
  return Int32Array.from({ length: groups * size }, (_, i) => first + Math.floor(i / size));
}
