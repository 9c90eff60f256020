import type { PairedSignals, Span } from "../signals/index.ts";
import { completionOf } from "./memorization.ts";

/** What the true-prefix attack gives for one occurrence of a PII value. */
export interface PrefixResult {
  span: Span;
  /** False when the value has no prefix (it starts the record), so that nothing can be asked. */
  tested: boolean;
  /** Greedy decoding from the true prefix gives the value, token for token. */
  tunedExact: boolean;
  baseExact: boolean;
  /** Log-probability of the whole value under the declared decoding scheme. */
  tunedLogp: number;
  baseLogp: number;
}

/**
 * The true-prefix attack on one value: the record's own text before the value is the prompt, and
 * the value counts as given away when every one of its tokens is what the model would emit.
 * Teacher forcing gives the same answer as generating, without generating.
 */
export function prefixAttack(pair: PairedSignals, span: Span): PrefixResult {
  const { first, last } = span;
  if (first < 1) {
    const none = Number.NEGATIVE_INFINITY;
    return {
      span,
      tested: false,
      tunedExact: false,
      baseExact: false,
      tunedLogp: none,
      baseLogp: none,
    };
  }
  const tuned = completionOf(pair.tuned, first, last);
  const base = completionOf(pair.base, first, last);
  return {
    span,
    tested: true,
    tunedExact: tuned.exact,
    baseExact: base.exact,
    tunedLogp: tuned.logp,
    baseLogp: base.logp,
  };
}
