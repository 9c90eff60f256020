import { MIN_K_SHARE, meanOfLowest } from "./min-k.ts";
import type { Attack } from "./record.ts";

/**
 * Below this standard deviation, in nats, the model is certain and the signals' own rounding would
 * decide the quotient.
 */
const SMALLEST_STD = 1e-6;

/**
 * Like min-k, but on each token's log-probability relative to the model's own distribution: (log
 * p(x) − μ) / σ. Zhang et al. 2024, arXiv 2404.02936. A model that is certain and right has log p =
 * μ and scores 0 there.
 */
export const minKPlusPlus: Attack = ({ logp, mean, std }) => {
  const standardised = Float64Array.from(
    logp,
    (value, index) => (value - mean[index]!) / Math.max(std[index]!, SMALLEST_STD),
  );
  return meanOfLowest(standardised, MIN_K_SHARE);
};
