// src/gate/limits.ts
/** An AUC from which text or base alone separate members from nonmembers; DESIGN.md §7. */
const SEPARATION_AUC = .55, SMALLEST_EXACT_GAIN = -.01, LARGEST_SHARE_DIFFERENCE = .10000000000000009, LARGEST_OVERLAP = .05;
/**
* Nonmembers needed to say anything about a false-positive rate: with fewer, the largest score of
* all nonmembers may well lie below the threshold, and no share of members found breaches a rule.
* ⌈ln(tail) / ln(1 − fpr)⌉, where the tail is (1 − confidence) / 2, shared among the attacks if the
* strongest of several is taken.
*/
function leastNonmembers(fpr, confidence, attacks = 1) {
	return leastForTail(fpr, (1 - confidence) / 2 / attacks);
}
/** The least false-positive rate about which so many nonmembers can say anything; the inverse. */
function leastFpr(nonmembers, confidence) {
	return 1 - ((1 - confidence) / 2) ** (1 / nonmembers);
}
/** The same for the error that the correction for several attacks leaves to one of them. */
function leastForTail(fpr, tail) {
	return Math.ceil(Math.log(tail) / Math.log(1 - fpr));
}
export { leastForTail as a, SMALLEST_EXACT_GAIN as i, LARGEST_SHARE_DIFFERENCE as n, leastFpr as o, SEPARATION_AUC as r, leastNonmembers as s, LARGEST_OVERLAP as t };
