import { normalCdf } from "./distributions.ts";

/**
 * The Wilcoxon–Mann–Whitney test that two samples come from one distribution: the p-value that values
 * of the first are so much larger (`greater`), or so different (`two-sided`), in (0, 1]. By the normal
 * approximation with the correction for ties and for continuity, which is close from about ten values
 * in either sample on. If all values are equal, 1.
 */
export function rankSumPValue(
  first: readonly number[],
  second: readonly number[],
  side: "greater" | "two-sided",
): number {
  const [m, n] = [first.length, second.length];
  const { ranks, ties } = midranks([...first, ...second]);
  const total = m + n;
  const sum = ranks.slice(0, m).reduce((a, b) => a + b, 0);
  const u = sum - (m * (m + 1)) / 2;
  const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (!(variance > 0)) return 1;
  // Of the lower tail, which does not round to zero as soon.
  const upper = (value: number) => normalCdf(((m * n) / 2 + 0.5 - value) / Math.sqrt(variance));
  const p = side === "greater" ? upper(u) : 2 * upper(Math.max(u, m * n - u));
  return Math.min(1, Math.max(p, Number.MIN_VALUE));
}

/** Ranks from 1, those of equal values averaged; `ties`: the sum of t³ − t over groups of t equal ones. */
export function midranks(values: readonly number[]): { ranks: number[]; ties: number } {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  let ties = 0;
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    const equal = end - start;
    ties += equal ** 3 - equal;
    for (let at = start; at < end; at++) ranks[order[at]!] = (start + 1 + end) / 2;
    start = end;
  }
  return { ranks, ties };
}
