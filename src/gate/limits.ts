/** An AUC from which text or base alone separate members from nonmembers; DESIGN.md §7. */
export const SEPARATION_AUC = 0.55;

/**
 * Members that are completed word for word less often than nonmembers by more than this were not
 * trained on.
 */
export const SMALLEST_EXACT_GAIN = -0.01;

/**
 * Largest difference between the shares of the two sets for which some property holds. Knowing only
 * that property separates the sets with an AUC of 1/2 + |difference| / 2, so ten points are the
 * same margin as SEPARATION_AUC.
 */
export const LARGEST_SHARE_DIFFERENCE = 2 * (SEPARATION_AUC - 0.5);

/**
 * From this ratio of the sets' sizes on, enlarging the larger set is next to useless: an interval's
 * width depends on 1/m + 1/n, of which the smaller set then makes up ten elevenths.
 */
export const UNEVEN_SETS = 10;

/** Largest share of a set that may overlap the other; above it the comparison is void. */
export const LARGEST_OVERLAP = 0.05;

/**
 * Nonmembers needed to say anything about a false-positive rate: with fewer, the largest score of
 * all nonmembers may well lie below the threshold, and no share of members found breaches a rule.
 * ⌈ln(tail) / ln(1 − fpr)⌉, where the tail is (1 − confidence) / 2, shared among the attacks if the
 * strongest of several is taken.
 */
export function leastNonmembers(fpr: number, confidence: number, attacks = 1): number {
  return leastForTail(fpr, (1 - confidence) / 2 / attacks);
}

/** The least false-positive rate about which so many nonmembers can say anything; the inverse. */
export function leastFpr(nonmembers: number, confidence: number): number {
  return 1 - ((1 - confidence) / 2) ** (1 / nonmembers);
}

/** The same for the error that the correction for several attacks leaves to one of them. */
export function leastForTail(fpr: number, tail: number): number {
  return Math.ceil(Math.log(tail) / Math.log(1 - fpr));
}

/** Below so many bits of extraction a value counts as within reach: one in 2^20, a million, samples. */
export const LOW_BITS = 20;
