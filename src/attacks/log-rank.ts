import type { Attack } from "./record.ts";

/**
 * Minus the mean log2 rank of the true tokens: 0 when greedy decoding emits each of them, −1 when
 * each is the second choice. Unlike the loss, it ignores how sure the model is of a choice. The
 * statistic is LogRank of Su et al. 2023, arXiv 2306.05540, who use it to detect texts that a model
 * wrote.
 */
export const logRank: Attack = ({ rank }) => {
  let sum = 0;
  for (const one of rank) sum += Math.log2(one);
  // Not −sum / n, which is −0 for a text known by heart.
  return sum === 0 ? 0 : -sum / rank.length;
};
