import { i as PolicyError } from "./src-base-errors.js";
// src/cli/numbers.ts
/** The option --share: more than 0 and less than 1. Throws PolicyError usage. */
function shareOf({ option }, { fallback, example }) {
	let text = option("share"), share = text === void 0 ? fallback : Number(text);
	if (text?.trim() !== "" && share > 0 && share < 1) return share;
	throw new PolicyError("usage", `--share is a number between 0 and 1, such as ${example}, not "${text}".`);
}
export { shareOf as t };
