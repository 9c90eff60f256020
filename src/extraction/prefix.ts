import type { PairedSignals, Span } from "../signals/index.ts";
import { completionOf } from "./memorization.ts";

/** What the true-prefix attack gives for one occurrence of a PII value. */
export interface PrefixResult {
  span: Span;
  /** False when nothing can be asked: no prefix (the value starts the record), or no token of it counts. */
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
  // Tokens that are left out are given: a value made of them alone asks nothing.
  const asked = first < 1 ? 0 : countAsked(pair.tuned.part, first, last);
  if (asked === 0) {
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

function countAsked(part: Int8Array, first: number, last: number): number {
  // Row 0 is position 1.
  return part.subarray(first - 1, last).filter((code) => code !== LEFT_OUT).length;
}

/** Code of the part that is given and not scored. */
const LEFT_OUT = 2;
