import { meanOf } from "./loss.ts";
import type { Attack } from "./record.ts";

/** The base knows a text with a loss below this by heart; nats per token. */
const SMALLEST_LOSS = 1e-6;

/**
 * Minus the tuned model's loss as a share of the base's: -L / L⁰, near 0 for a text that tuning
 * made certain, near -1 for one that tuning did not change. Carlini et al. 2021, arXiv 2012.07805.
 */
export const referenceRatio: Attack = ({ logp, baseLogp }) =>
  meanOf(logp) / Math.max(-meanOf(baseLogp), SMALLEST_LOSS);
