import { meanOf } from "./loss.ts";
import type { Attack } from "./record.ts";

/**
 * Minus the loss per byte of the zlib-compressed text: a text that is simply easy scores less.
 * Carlini et al. 2021, arXiv 2012.07805. zlib of nothing is 8 bytes, so never a division by zero.
 */
export const zlib: Attack = ({ logp, zlibBytes }) => meanOf(logp) / zlibBytes;
