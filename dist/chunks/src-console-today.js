import { Y as isDate } from "./src-attacks-clipped-reference.js";
import { i as PolicyError } from "./src-base-errors.js";
// src/console/today.ts
/** The date against which waivers are checked: today in UTC, or the one that the user gives. */
function today(at) {
	if (at === void 0) return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	if (isDate(at)) return at;
	throw new PolicyError("usage", "not a date such as 2027-01-31.", { location: { file: `--at ${at}` } });
}
export { today as t };
