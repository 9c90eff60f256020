import { meanOf } from "./loss.ts";
import type { Attack } from "./record.ts";

/**
 * Loss under the base minus loss under the tuned model: what tuning did to this text. The base is
 * the reference model. Carlini et al. 2021, arXiv 2012.07805, with one reference.
 */
export const reference: Attack = ({ logp, baseLogp }) => meanOf(logp) - meanOf(baseLogp);
