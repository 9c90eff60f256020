import type { Attack, ScoredPart } from "./record.ts";

/** With fewer wrong tokens than this, their balance is chance or undefined. */
const FEWEST_ERRORS = 2;

/**
 * Error zone: where the tuned model's guess is wrong (rank above 1), does tuning still push towards
 * the true token? With P the summed gains and N the summed losses of log-probability against the
 * base over those tokens, the score is (P - N) / (P + N), in [-1, 1]: the published P / N put on a
 * bounded scale in the same order. arXiv 2601.12104.
 *
 * The model knows a text with fewer than two wrong tokens by heart, yet the released code gives it
 * the safest score of all. Here it is scored over all its tokens instead: 1 when tuning made every
 * token likelier, near 0 when the base knew the text as well. With neither gain nor loss the score
 * is 0.
 */
export const ez: Attack = (part) => {
  const errors = errorsOf(part);
  const zone = errors.length < FEWEST_ERRORS ? allOf(part) : errors;
  let gains = 0;
  let losses = 0;
  for (const index of zone) {
    const gain = part.logp[index]! - part.baseLogp[index]!;
    if (gain > 0) gains += gain;
    else losses -= gain;
  }
  return gains + losses === 0 ? 0 : (gains - losses) / (gains + losses);
};

function errorsOf({ rank }: ScoredPart): number[] {
  const errors: number[] = [];
  for (let index = 0; index < rank.length; index++) if (rank[index]! > 1) errors.push(index);
  return errors;
}

function allOf({ rank }: ScoredPart): number[] {
  return Array.from(rank, (_, index) => index);
}
