import type { TokenSignals } from "../signals/index.ts";
import { extractionBits } from "./bits.ts";

/** Tokens of prefix and suffix in the discoverable-memorisation test; Carlini et al., arXiv 2202.07646. */
const PREFIX_TOKENS = 50;
const SUFFIX_TOKENS = 50;
/** Shorter records are split in half; a half with fewer tokens than this proves nothing. */
const SMALLEST_HALF = 8;

export interface Memorization {
  /** Greedy decoding from the prefix yields the suffix, token for token. */
  exact: boolean;
  /** Log-probability of the whole suffix under the declared decoding scheme; -Infinity: never. */
  logp: number;
  /** Bits that decoding has to guess of the suffix, see `extractionBits`; undefined: no bound. */
  bits?: number | undefined;
}

/**
 * Whether the model continues a record's first part with its second, read off one teacher-forced
 * pass: when every token of the suffix has rank 1, greedy decoding emits the suffix. Null if the
 * record is too short to tell.
 */
export function memorizationOf(tokens: TokenSignals): Memorization | null {
  const window = suffixOf(tokens.position.length + 1);
  if (window === null) return null;
  const { first, last } = window;
  return { ...completionOf(tokens, first, last), bits: extractionBits(tokens, first, last) };
}

/** First and last position of the suffix of a record of `length` tokens. */
export function suffixOf(length: number): { first: number; last: number } | null {
  if (length >= PREFIX_TOKENS + SUFFIX_TOKENS) {
    return { first: PREFIX_TOKENS, last: PREFIX_TOKENS + SUFFIX_TOKENS - 1 };
  }
  const half = Math.floor(length / 2);
  return half < SMALLEST_HALF ? null : { first: half, last: length - 1 };
}

/**
 * What decoding from the true prefix yields over the positions first … last (1 or more). Tokens
 * that are left out (part 2) are given to the model, not guessed by it.
 */
export function completionOf(tokens: TokenSignals, first: number, last: number): Memorization {
  let exact = true;
  let logp = 0;
  for (let position = first; position <= last; position++) {
    // Position 0 is never predicted, so row 0 is position 1.
    const row = position - 1;
    if (tokens.part[row] === 2) continue;
    if (tokens.rank[row] !== 1) exact = false;
    logp += tokens.decoded[row]!;
  }
  return { exact, logp };
}

/**
 * (n,p)-discoverable: n samples yield the text at least once with probability p or more, 1 − (1 −
 * e^logp)^n ≥ p. Hayes et al. 2025, arXiv 2410.19482. Uses log1p and expm1, so that tiny
 * probabilities do not vanish.
 */
export function isDiscoverable(logp: number, n: number, p: number): boolean {
  const probability = Math.min(1, Math.exp(logp));
  return -Math.expm1(n * Math.log1p(-probability)) >= p;
}
