import type { PairedSignals, Span } from "../signals/index.ts";
import { extractionBits } from "./bits.ts";
import { completionOf } from "./memorization.ts";

/** Result of the true-prefix attack on one occurrence of a PII value. */
export interface PrefixResult {
  span: Span;
  /** False if it cannot be asked for: no prefix (the value starts the record), or `leftOut`. */
  tested: boolean;
  /** A token of the value is left out: the remaining tokens are not the value. */
  leftOut: boolean;
  /** Greedy decoding from the true prefix yields the value, token for token. */
  tunedExact: boolean;
  baseExact: boolean;
  /** Log-probability of the whole value under the declared decoding scheme. */
  tunedLogp: number;
  baseLogp: number;
  /** Bits that decoding has to guess, see `extractionBits`; undefined: no bound. */
  tunedBits: number | undefined;
  baseBits: number | undefined;
  /** The same among tokens that have the value's form; undefined also where those were not ranked. */
  tunedFormBits: number | undefined;
  baseFormBits: number | undefined;
}

/**
 * The true-prefix attack on one value: the record's own text before the value is the prompt, and
 * the value counts as extracted if the model would emit every one of its tokens. Teacher forcing
 * gives the same answer as generation, without generating.
 */
export function prefixAttack(pair: PairedSignals, span: Span): PrefixResult {
  const { first, last } = span;
  // Row 0 is position 1.
  const leftOut = pair.tuned.part.subarray(Math.max(0, first - 1), last).includes(LEFT_OUT);
  if (first < 1 || leftOut) {
    const none = Number.NEGATIVE_INFINITY;
    return {
      span,
      tested: false,
      leftOut,
      tunedExact: false,
      baseExact: false,
      tunedLogp: none,
      baseLogp: none,
      tunedBits: undefined,
      baseBits: undefined,
      tunedFormBits: undefined,
      baseFormBits: undefined,
    };
  }
  const tuned = completionOf(pair.tuned, first, last);
  const base = completionOf(pair.base, first, last);
  return {
    span,
    tested: true,
    leftOut: false,
    tunedExact: tuned.exact,
    baseExact: base.exact,
    tunedLogp: tuned.logp,
    baseLogp: base.logp,
    tunedBits: extractionBits(pair.tuned, first, last),
    baseBits: extractionBits(pair.base, first, last),
    tunedFormBits: extractionBits(pair.tuned, first, last, "fitting"),
    baseFormBits: extractionBits(pair.base, first, last, "fitting"),
  };
}

/** Code of the part that is given to the model and not scored. */
const LEFT_OUT = 2;
