/** A copy with every fraction rounded to six significant digits; whole numbers stay exact. */
function roundNumbers(value) {
	return typeof value == "number" ? Number.isInteger(value) ? value : Number(value.toPrecision(6)) : Array.isArray(value) ? value.map(roundNumbers) : typeof value == "object" && value ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, roundNumbers(entry)])) : value;
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
export { roundNumbers as n, canonicalJson as t };
