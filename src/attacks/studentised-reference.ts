import type { Attack } from "./record.ts";

/** Keeps a text of one token, or of tokens that all gained the same, from standing out; nats. */
const LEAST_SPREAD = 0.1;

/**
 * The mean of what tuning did to the tokens, over its standard deviation plus 0.1 nats: gains that are
 * spread over the text count for more than those that a few tokens make. A form of our own of the
 * reference attack, Carlini et al. 2021, arXiv 2012.07805.
 */
export const studentisedReference: Attack = ({ logp, baseLogp }) => {
  const tokens = logp.length;
  let mean = 0;
  // Sum of squared deviations (Welford), which does not cancel as a difference of sums does.
  let squares = 0;
  for (let index = 0; index < tokens; index++) {
    const gain = logp[index]! - baseLogp[index]!;
    const before = gain - mean;
    mean += before / (index + 1);
    squares += before * (gain - mean);
  }
  return mean / (Math.sqrt(squares / tokens) + LEAST_SPREAD);
};
