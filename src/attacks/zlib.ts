import { meanOf } from "./loss.ts";
import type { Attack } from "./record.ts";

/**
 * Minus the loss per byte of the zlib-compressed text, so that simply easy texts score lower.
 * Carlini et al. 2021, arXiv 2012.07805. Never divides by zero: zlib of nothing is 8 bytes.
 */
export const zlib: Attack = ({ logp, zlibBytes }) => meanOf(logp) / zlibBytes;
