/** A copy with every fraction rounded to six significant digits; whole numbers stay exact. */
function roundNumbers(value) {
	return typeof value == "number" ? Number.isInteger(value) ? value : Number(value.toPrecision(6)) : Array.isArray(value) ? value.map(roundNumbers) : typeof value == "object" && value ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, roundNumbers(entry)])) : value;
}
export { roundNumbers as t };
