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
// src/base/canonical.ts
/**
* JSON with the keys of every mapping in order, so that two equal values give the same text whatever
* order they were written in.
*/
function canonicalJson(value) {
	return JSON.stringify(sortKeys(value));
}
function sortKeys(value) {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (typeof value != "object" || !value) return value;
	let entries = Object.entries(value).map(([key, entry]) => [key, sortKeys(entry)]);
	return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
export { SMALLEST_EXACT_GAIN as a, leastNonmembers as c, SEPARATION_AUC as i, LARGEST_OVERLAP as n, leastForTail as o, LARGEST_SHARE_DIFFERENCE as r, leastFpr as s, canonicalJson as t };
