import { a as getMultilineInput, i as getInput, r as error, t as ExitCode, u as setOutput } from "./chunks/packages~main~post~comment~history.js";
import { d as PolicyError, p as ReticenceError } from "./chunks/reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { a as nameOf, c as isRecorded, f as readEvent, n as contextOf, o as branchStore, r as keepIssueOf } from "./chunks/reticence~main~history.js";
import { C as entryOf, a as auditsOf, d as historyIn, n as publishBadges, t as addAudits } from "./chunks/reticence~main~history~index.js";
import { c as REPORT_JSON } from "./chunks/reticence~main~post~comment~history~index~index.js";
import { c as readReport } from "./chunks/reticence~main~comment~history~index.js";
import { c as makeClient, g as addToSummary, m as fail, v as annotationOf } from "./chunks/reticence~main~comment~history.js";
import { r as say } from "./chunks/reticence~main~post~comment~history.js";
import { join, resolve } from "node:path";
import { readFile, readdir } from "node:fs/promises";
// src/action/history.ts
/** Applied here and not in action.yml, as everywhere. */
const DEFAULT_BRANCH = "reticence-history";
const DEFAULT_REPORTS = "reports";
try {
	setOutput("badge-published", "");
	setOutput("issue-urls", "");
	await run();
} catch (error) {
	if (error instanceof ReticenceError) await tellFailure(error);
	else await fail(error);
}
process.exit();
async function run() {
	const checkpoints = [...new Set(getMultilineInput("checkpoints"))];
	const begins = phase() === "begin";
	if (begins && checkpoints.length === 0) throw new PolicyError("names the checkpoints that are about to be audited, one a line.", { location: { file: "input checkpoints" } });
	const event = await readEvent();
	const client = makeClient(getInput("github-token"));
	const branch = getInput("branch") || DEFAULT_BRANCH;
	if (!await isRecorded(client, event)) {
		say("Nothing is written: this event is of no default branch, release or schedule.");
		return;
	}
	const store = branchStore({
		client,
		repository: event.repository,
		branch
	});
	const date = /* @__PURE__ */ new Date();
	const badges = (names, state) => names.map((checkpoint) => ({
		checkpoint,
		state,
		date: date.toISOString()
	}));
	setOutput("badge-published", "false");
	if (begins) {
		await publishBadges(store, badges(checkpoints, "auditing"));
		setOutput("badge-published", "true");
		return;
	}
	const reports = await readReports(resolve(getInput("reports") || DEFAULT_REPORTS));
	const found = new Set(reports.map(nameOf));
	const missing = checkpoints.filter((name) => !found.has(name));
	if (reports.length === 0 && missing.length === 0) throw new PolicyError(`holds no ${REPORT_JSON}.`, { location: { file: "input reports" } });
	const entries = reports.map((report) => entryOf(report, contextOf(event), date));
	if (entries.length === 0) await publishBadges(store, badges(missing, "error"));
	else await addAudits(store, entries, badges(missing, "error"));
	setOutput("badge-published", "true");
	say(`Written to ${store.place}: ${entries.length} audits.`);
	if (/^true$/i.test(getInput("issue"))) {
		const history = await historyIn(await store.read());
		const urls = [];
		for (const report of reports) {
			const names = {
				checkpoint: nameOf(report),
				formerly: []
			};
			const audits = auditsOf(history.entries, names);
			const url = await keepIssueOf({
				client,
				event,
				report,
				audits
			});
			if (url !== void 0) urls.push(url);
		}
		setOutput("issue-urls", urls.join("\n"));
	}
	for (const name of missing) {
		const { message, properties } = annotationOf(`there is no report of ${name}.`, void 0);
		error(message, properties);
		process.exitCode = ExitCode.Failure;
	}
}
/** The audits have their verdicts; what failed is only their keeping. */
async function tellFailure(error$1) {
	process.exitCode = ExitCode.Failure;
	const { message, properties } = annotationOf(error$1.message, error$1.location);
	error(message, properties);
	await addToSummary([`The history was not written: ${error$1.pretty}`]);
}
function phase() {
	const given = getInput("phase") || "end";
	if (given === "begin" || given === "end") return given;
	throw new PolicyError("is begin or end.", { location: { file: "input phase" } });
}
/** Every report below a folder, in the order of their paths. Throws SourceError for a foreign one. */
async function readReports(folder) {
	const files = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	}).catch(() => [])).filter((entry) => entry.isFile() && entry.name === "report.json").map((entry) => join(entry.parentPath, entry.name)).sort();
	return await Promise.all(files.map(async (file) => readReport(await readFile(file, "utf8"), file)));
}
export {};
