import type { TokenSignals } from "../signals/index.ts";

/**
 * Σ log2 of the ranks of the tokens at the positions first … last (1 or more): what decoding has to guess,
 * in bits. The token of rank r, which counts only strictly likelier ones before it, has a probability of
 * 1 / r at most, and of no more under any decoder that never prefers a less likely token (greedy, any
 * temperature, top-k, top-p). So such a decoder continues this text with these tokens with probability
 * 2^−bits at most (arXiv 2604.18697, IEEE S&P 2026). It says nothing of beam search, repetition penalties,
 * typical or grammar-constrained decoding, other texts before the tokens, or other tokens for the same
 * text. Undefined where the model does not know one of the tokens, or one is left out (part 2): what is
 * left is not the text.
 *
 * `among`: the tokens that are ranked, `fitting` for those that have a value's form alone. That bounds a
 * decoder as above which chooses among just those, so that it writes the value if it writes its form.
 */
export function extractionBits(
  tokens: TokenSignals,
  first: number,
  last: number,
  among: "all" | "fitting" = "all",
): number | undefined {
  const likelier = among === "all" ? tokens.above : tokens.fitting;
  let bits = 0;
  for (let position = first; position <= last; position++) {
    // Position 0 is never predicted, so row 0 is position 1.
    const row = position - 1;
    const above = likelier[row]!;
    if (above < 0 || tokens.part[row] === 2) return undefined;
    bits += Math.log2(1 + above);
  }
  return bits;
}
