// src/base/extremes.ts
/**
* Largest and smallest of any number of values. `Math.max(...values)` puts every value on the stack
* and throws beyond about 125,000 of them.
*/
/** -Infinity for none; NaN when one of them is. */
function largestOf(values) {
	let largest = -1e400;
	for (let value of values) largest = Math.max(largest, value);
	return largest;
}
/** Infinity for none; NaN when one of them is. */
function smallestOf(values) {
	let smallest = 1e400;
	for (let value of values) smallest = Math.min(smallest, value);
	return smallest;
}
export { smallestOf as n, largestOf as t };
