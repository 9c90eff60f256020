import { d as diskFull, i as PolicyError } from "./src-base-errors.js";
import { f as writeNew } from "./src-base-files.js";
import { a as criterionText, o as parseCriterion, r as criterionDifferences } from "./src-attacks-clipped-reference.js";
import { a as tell } from "./src-cli-output.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/cli/criterion.ts
/** Writes what a policy commits to. Throws PolicyError; overwrites nothing. */
async function writeCriterion(file, policy) {
	let text = criterionText(policy);
	try {
		await writeNew([[resolve(file), text]]);
	} catch (error) {
		let full = diskFull(error, file);
		if (full !== void 0) throw full;
		let { code } = error;
		throw code === "EEXIST" ? new PolicyError("output-exists", "the criterion is there already, and one that was committed to does not change. Name another file.", { location: { file } }) : new PolicyError("output-unwritable", `the criterion cannot be written (${code}).`, { location: { file } });
	}
	let { digest } = parseCriterion(text);
	tell(`Criterion: ${file}, ${digest}. Commit it before the audit.`);
}
/** Text and content of a criterion. Throws PolicyError. */
async function readCriterion(file) {
	let unusable = (why) => new PolicyError("criterion-unreadable", why, { location: { file } }), text = await readFile(file, "utf8").catch((error) => {
		throw unusable(`the criterion cannot be read (${error.code}).`);
	}), value = parseCriterion(text);
	if (value !== void 0) return {
		text,
		value
	};
	throw unusable("this is no criterion that `reticence plan --criterion` of this release wrote, or it was edited: its digest is not that of its content.");
}
/** Throws PolicyError for a policy that asks something else than was committed to. */
async function refuseOtherCriterion(file, policy) {
	let { value } = await readCriterion(file), keys = criterionDifferences(value, policy);
	if (keys.length > 0) throw differs(file, `the policy differs from it in ${keys.join(", ")}`);
}
/** Throws PolicyError for a report by something else than was committed to. */
async function refuseOtherReports(file, reports) {
	let { value } = await readCriterion(file);
	if (!reports.every(({ provenance }) => provenance.criterion === value.digest)) throw differs(file, "the report was judged by another one");
}
function differs(file, how) {
	return new PolicyError("criterion-differs", `this is not the criterion of the audit: ${how}. Judge by the policy that was committed to, or commit to another and audit again. If rules differ and the policy is the same, write \`data.train_on\` into it: rules follow from what training learned.`, { location: { file } });
}
export { writeCriterion as i, refuseOtherCriterion as n, refuseOtherReports as r, readCriterion as t };
