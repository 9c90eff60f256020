import { t as require_fastest_levenshtein } from "./fastest-levenshtein-mod.js";
// src/config/suggest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** ` Did you mean "x"?` when a known name is near, else the list of known names. */
function suggest(given, known) {
	if (known.length === 0) return "";
	let nearest = (0, import_fastest_levenshtein.closest)(given, known);
	return (0, import_fastest_levenshtein.distance)(given, nearest) <= Math.max(2, Math.floor(nearest.length / 3)) ? ` Did you mean "${nearest}"?` : ` Known: ${known.join(", ")}.`;
}
export { suggest as t };
