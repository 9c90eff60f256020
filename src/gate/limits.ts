/** Margin over 0.5 from which text or base alone tell members from nonmembers; DESIGN.md §7. */
export const SEPARATION_AUC = 0.55;

/** Members completed word for word less often than nonmembers by more than this were not trained on. */
export const SMALLEST_EXACT_GAIN = -0.01;

/**
 * How far the shares of the two sets in which something holds may lie apart. Whoever knows only
 * whether it holds tells the sets apart with an AUC of 1/2 + |difference| / 2, so ten points are the
 * same margin.
 */
export const LARGEST_SHARE_DIFFERENCE = 2 * (SEPARATION_AUC - 0.5);

/**
 * From this ratio of the sets' sizes on, more of the larger set is next to useless: an interval's
 * width goes with 1/m + 1/n, of which the smaller set then makes ten elevenths.
 */
export const UNEVEN_SETS = 10;

/** Share of a set that may overlap the other before the comparison is void. */
export const LARGEST_OVERLAP = 0.05;

/**
 * Nonmembers needed to speak about a false-positive rate at all: with fewer, the largest score of
 * all nonmembers may well lie below the threshold, and no share of members found breaches a rule.
 * ⌈ln(tail) / ln(1 − fpr)⌉; the tail is (1 − confidence) / 2, of which the strongest of several
 * attacks may have no more than its share.
 */
export function leastNonmembers(fpr: number, confidence: number, attacks = 1): number {
  return leastForTail(fpr, (1 - confidence) / 2 / attacks);
}

/** The same for the error that the correction for several attacks leaves one of them. */
export function leastForTail(fpr: number, tail: number): number {
  return Math.ceil(Math.log(tail) / Math.log(1 - fpr));
}
