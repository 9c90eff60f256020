import type { Attack } from "./record.ts";

/** Most that one token counts, nats. */
const MOST = 2;

/**
 * The reference attack with what each token says held within ±2 nats, so that no token decides alone:
 * a few rare words whose probability tuning moved by a lot make the plain mean blind at low false-positive
 * rates. In [-2, 2]. A form of our own of Carlini et al. 2021, arXiv 2012.07805.
 */
export const clippedReference: Attack = ({ logp, baseLogp }) => {
  let sum = 0;
  for (let index = 0; index < logp.length; index++) {
    sum += Math.min(MOST, Math.max(-MOST, logp[index]! - baseLogp[index]!));
  }
  return sum / logp.length;
};
