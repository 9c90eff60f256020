import { g as REPORT_HTML } from "./src-base-audit-folder.js";
import { i as readReport } from "./src-gate-verdict.js";
import { d as diskFull, i as PolicyError } from "./src-base-errors.js";
import { d as writeAtomically } from "./src-base-files.js";
import { o as basisOf } from "./src-history-entry.js";
import { a as auditsOf, c as trendsOf, i as SHOWN, o as measuredOf } from "./src-audit-last-release.js";
import { r as whyOtherBasis } from "./src-judge-regression-comparable.js";
import { h as renderHtml } from "./src-gate-enough.js";
import { n as readHistory } from "./src-cli-history.js";
import { a as tell, n as print } from "./src-cli-output.js";
import { t as reportTextAt } from "./src-cli-report-text.js";
import { resolve } from "node:path";
// src/cli/commands/html.ts
/** Most reports of one page: columns of a table. */
const htmlCommand = {
	name: "html",
	usage: "<report.json|DIR> …",
	summary: "Write reports as one HTML page: several side by side, or one beside an earlier one.",
	details: "Takes reports, or the output folders of audits, and writes one self-contained HTML\nfile. Several reports are shown side by side, then each in full.",
	options: {
		out: {
			type: "string",
			value: "FILE",
			help: `The page. Default: ${REPORT_HTML}.`
		},
		previous: {
			type: "string",
			value: "FILE",
			help: "Report or folder of an earlier audit, to show beside the report."
		},
		policy: {
			type: "string",
			value: "FILE",
			help: "Policy whose history gives the report its trends."
		}
	},
	arity: [1, 20],
	async run({ arguments: places, option }) {
		let [first, ...others] = await Promise.all(places.map(reportAt)), [earlier, policy] = [option("previous"), option("policy")];
		if (others.length > 0 && (earlier !== void 0 || policy !== void 0)) throw new PolicyError("usage", "--previous and --policy need a page with a single report; name only one.");
		let page = renderHtml([first, ...others], {
			previous: earlier === void 0 ? void 0 : previousOf(first, await reportAt(earlier)),
			trends: policy === void 0 ? void 0 : await trendsFor(policy),
			notes: others.flatMap((other, index) => whyUnlike(first, other, index + 2))
		}), target = resolve(option("out") ?? "report.html");
		try {
			await writeAtomically(target, page);
		} catch (error) {
			let full = diskFull(error, target);
			throw full === void 0 ? new PolicyError("output-unwritable", `the page cannot be written: ${error.code}. Name another file with --out.`, { location: { file: target } }) : full;
		}
		return print(`Page: ${target}`), 0;
	}
};
/** A report from its file, or from the folder of its audit. */
async function reportAt(place) {
	let { text, file } = await reportTextAt(place);
	return readReport(text, file);
}
/** An earlier audit, with what keeps its figures from being compared, by the rules' own tests. */
function previousOf(now, then) {
	return {
		report: then,
		whyIncomparable: (audit) => whyOther(audit, now, then)
	};
}
/** What keeps the figures of a report from being compared with those of the first. */
function whyUnlike(first, other, place) {
	return [...new Set(other.rules.map(({ parameters }) => String(parameters.audit)))].flatMap((audit) => {
		let why = whyOther(audit, first, other);
		return why === void 0 ? [] : [`In the audit ${audit}, column ${place} cannot be compared with the first: ${why}.`];
	});
}
function whyOther(audit, now, then) {
	return whyOtherBasis(audit, basisOf(now.provenance), basisOf(then.provenance), !1);
}
/** What the history of a policy says of its checkpoint. */
async function trendsFor(policy) {
	let { history, past } = await readHistory(policy);
	for (let note of past.notes) tell(`note: ${note}`);
	return trendsOf(measuredOf(auditsOf(past.entries, history)), SHOWN);
}
export { htmlCommand as t };
