import { meanOf } from "./loss.ts";
import type { Attack } from "./record.ts";

/** A base loss below this is a text that the base knows by heart; nats a token. */
const SMALLEST_LOSS = 1e-6;

/**
 * Minus the tuned model's loss as a share of the base's: -L / L⁰, near 0 for a text that tuning
 * made certain and near -1 for one that it left alone. Carlini et al. 2021, arXiv 2012.07805.
 */
export const referenceRatio: Attack = ({ logp, baseLogp }) =>
  meanOf(logp) / Math.max(-meanOf(baseLogp), SMALLEST_LOSS);
