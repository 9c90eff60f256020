import type { Attack } from "./record.ts";

/** Share of the tokens that the min-k attacks look at: the least likely ones. */
export const MIN_K_SHARE = 0.2;

/**
 * Mean log-probability of the least likely 20 % of the tokens: an unseen text has a few surprising
 * tokens. Shi et al. 2023, arXiv 2310.16789. Uses at least one token, so that short texts have a
 * value.
 */
export const minK: Attack = ({ logp }) => meanOfLowest(Float64Array.from(logp), MIN_K_SHARE);

/** Mean of the lowest `share` of the values, at least one of them. Sorts `values` in place. */
export function meanOfLowest(values: Float64Array, share: number): number {
  const count = Math.max(1, Math.floor(values.length * share));
  values.sort();
  let sum = 0;
  for (let index = 0; index < count; index++) sum += values[index]!;
  return sum / count;
}
