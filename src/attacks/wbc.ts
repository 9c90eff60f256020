import type { Attack } from "./record.ts";

/**
 * Window lengths in tokens, from the authors' released and evaluated code. The geometric formula in
 * the paper's text gives other numbers.
 */
const WINDOWS = [2, 3, 4, 6, 9, 13, 18, 25, 32, 40] as const;

/**
 * Window-based comparison: in how many places is the text, a few tokens at a time, more likely
 * under the tuned model than under the base? The share of windows whose summed gain is above zero,
 * averaged over the window lengths. In [0, 1]. arXiv 2601.02751. A window longer than the text
 * covers the whole text.
 */
export const wbc: Attack = ({ logp, baseLogp }) => {
  const tokens = logp.length;
  // sums[i]: gain of the first i tokens.
  const sums = new Float64Array(tokens + 1);
  for (let index = 0; index < tokens; index++) {
    sums[index + 1] = sums[index]! + (logp[index]! - baseLogp[index]!);
  }
  let total = 0;
  for (const window of WINDOWS) {
    const length = Math.min(window, tokens);
    let above = 0;
    for (let end = length; end <= tokens; end++) if (sums[end]! - sums[end - length]! > 0) above++;
    total += above / (tokens - length + 1);
  }
  return total / WINDOWS.length;
};
