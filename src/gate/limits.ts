/** Margin over 0.5 from which text or base alone tell members from nonmembers; DESIGN.md §7. */
export const SEPARATION_AUC = 0.55;

/** Share of a set that may overlap the other before the comparison is void. */
export const LARGEST_OVERLAP = 0.05;

/**
 * Nonmembers needed to speak about a false-positive rate at all: with fewer, the largest score of
 * all nonmembers may well lie below the threshold. ⌈ln((1 − confidence)/2) / ln(1 − fpr)⌉.
 */
export function leastNonmembers(fpr: number, confidence: number): number {
  return Math.ceil(Math.log((1 - confidence) / 2) / Math.log(1 - fpr));
}
