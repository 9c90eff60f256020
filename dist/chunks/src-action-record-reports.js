import { a as getMultilineInput, i as getInput, r as error, t as ExitCode, u as setOutput } from "./actions-core-lib-command.js";
import { _ as REPORT_JSON } from "./src-base-audit-folder.js";
import { i as PolicyError } from "./src-base-errors.js";
import { a as checkpointName, d as readEvent, n as contextOf, o as isRecorded, r as keepIssueOf, u as branchStore } from "./src-action-history.js";
import { a as auditsOf, m as historyIn, n as publishBadges, t as addAudits } from "./src-audit-last-release.js";
import { i as readReport } from "./src-gate-verdict.js";
import { r as auditIn } from "./src-history-seal.js";
import { u as makeClient, v as addToSummary, x as annotationOf } from "./src-action-annotation.js";
import { r as say } from "./src-action-text.js";
import { dirname, join, resolve } from "node:path";
import { readFile, readdir } from "node:fs/promises";
/**
* The action `history`: writes the reports of a workflow's audits, or that they are about to be made.
* Sets the outputs `badge-published` and `issue-urls`. Throws PolicyError, SourceError, and what
* GitHub answers.
*/
async function recordReports() {
	setOutput("badge-published", ""), setOutput("issue-urls", "");
	let checkpoints = [...new Set(getMultilineInput("checkpoints"))], begins = phase() === "begin";
	if (begins && checkpoints.length === 0) throw new PolicyError("input-missing", "must name the checkpoints to be audited, one per line.", { location: { file: "input checkpoints" } });
	let event = await readEvent(), client = makeClient(getInput("github-token")), branch = getInput("branch") || "reticence-history";
	if (!await isRecorded(client, event)) {
		say("Nothing is written: this run is not for the default branch, a release or a schedule.");
		return;
	}
	let store = branchStore({
		client,
		repository: event.repository,
		branch
	}), date = /* @__PURE__ */ new Date(), badges = (names, state) => names.map((checkpoint) => ({
		checkpoint,
		state,
		date: date.toISOString()
	}));
	if (setOutput("badge-published", "false"), begins) {
		await publishBadges(store, badges(checkpoints, "auditing")), setOutput("badge-published", "true");
		return;
	}
	let files = await readReports(resolve(getInput("reports") || "reports")), reports = files.map(({ report }) => report), found = new Set(reports.map(checkpointName)), missing = checkpoints.filter((name) => !found.has(name));
	if (reports.length === 0 && missing.length === 0) throw new PolicyError("report-missing", `contains no ${REPORT_JSON}.`, { location: { file: "input reports" } });
	let audits = await Promise.all(files.map(async ({ folder, report }) => await auditIn(folder, report, contextOf(event)))), entries = audits.map(({ entry }) => entry);
	if (entries.length === 0) await publishBadges(store, badges(missing, "error"));
	else {
		let kept = Object.fromEntries(audits.flatMap(({ reports }) => Object.entries(reports)));
		await addAudits(store, entries, badges(missing, "error"), kept);
	}
	if (setOutput("badge-published", "true"), say(`Written to ${store.place}: ${entries.length} audits.`), /^true$/i.test(getInput("issue"))) {
		let history = await historyIn(await store.read()), urls = [];
		for (let report of reports) {
			let names = {
				checkpoint: checkpointName(report),
				formerly: []
			}, audits = auditsOf(history.entries, names), url = await keepIssueOf({
				client,
				event,
				report,
				audits
			});
			url !== void 0 && urls.push(url);
		}
		setOutput("issue-urls", urls.join("\n"));
	}
	for (let name of missing) {
		let { message, properties } = annotationOf(`there is no report of ${name}.`, void 0);
		error(message, properties), process.exitCode = ExitCode.Failure;
	}
}
/** The audits have their verdicts; only storing them failed. */
async function reportUnwritten(error$1) {
	process.exitCode = ExitCode.Failure;
	let { message, properties } = annotationOf(error$1.coded, error$1.location);
	error(message, properties), await addToSummary([`The history was not written: ${error$1.pretty}`]);
}
function phase() {
	let given = getInput("phase") || "end";
	if (given === "begin" || given === "end") return given;
	throw new PolicyError("input-invalid", "must be begin or end.", { location: { file: "input phase" } });
}
/** All reports below a folder, in path order. Throws SourceError for a foreign one. */
async function readReports(folder) {
	let files = (await readdir(folder, {
		recursive: !0,
		withFileTypes: !0
	}).catch(() => [])).filter((entry) => entry.isFile() && entry.name === "report.json").map((entry) => join(entry.parentPath, entry.name)).sort();
	return await Promise.all(files.map(async (file) => ({
		folder: dirname(file),
		report: readReport(await readFile(file, "utf8"), file)
	})));
}
export { reportUnwritten as n, recordReports as t };
