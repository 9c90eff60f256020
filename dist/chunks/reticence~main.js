import { f as completeParameters, h as escapeMarkdown, i as audit, l as loadPolicy, m as code, n as planAudit, o as renderTerminal, p as metricKey, r as today, t as ProgressView, u as parseSet } from "./reticence~main~index.js";
import { a as getMultilineInput, d as warning, i as getInput, l as setOutput, n as endGroup, r as error, t as ExitCode, u as startGroup } from "./packages~main~post.js";
import { C as ReticenceError, S as ProbeError, g as REPORT_MARKDOWN, h as REPORT_JSON, x as PolicyError } from "./reticence~main~post~index.js";
import { a as plainLines, i as plainLine, n as rememberEnd, o as say, r as rememberFolder } from "./reticence~main~post.js";
import { randomBytes } from "node:crypto";
import { realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { appendFile, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/action/annotation.ts
const TITLE = "Reticence";
/**
* An annotation that stands beside the line it is about. What no file of the workspace holds (an
* input, a folder elsewhere) is named in the message instead: GitHub drops such annotations.
*/
function annotationOf(message, location) {
	if (location === void 0) return {
		message: plainLines(message),
		properties: { title: TITLE }
	};
	const { file, line, column } = location;
	const inWorkspace = workspacePath(file);
	if (inWorkspace === void 0) {
		const place = [
			file,
			line,
			column
		].filter((part) => part !== void 0).join(":");
		return {
			message: plainLines(`${place}: ${message}`),
			properties: { title: TITLE }
		};
	}
	return {
		message: plainLines(message),
		properties: {
			title: TITLE,
			file: inWorkspace,
			startLine: line,
			startColumn: column
		}
	};
}
/** Path within the workspace, with forward slashes, of a file that is there. */
function workspacePath(file) {
	try {
		const absolute = realpathSync(resolve(file));
		if (!statSync(absolute).isFile()) return void 0;
		const workspace = realpathSync(process.env.GITHUB_WORKSPACE || process.cwd());
		const path = relative(workspace, absolute);
		return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? void 0 : path.split(sep).join("/");
	} catch {
		return;
	}
}
// src/action/summary.ts
/** The runner drops a step's whole summary when it is larger. */
const MAX_SUMMARY_BYTES = 1048576;
/**
* Adds the report to the job summary: whole where there is room, else its first sections, with
* the place of the whole report. Does nothing outside a workflow.
*/
async function summariseReport(markdown, path) {
	await append((room) => within(markdown, path, room));
}
/** Adds to the job summary why there is no report. */
async function summariseFailure(message) {
	const text = [
		"# 💥 Reticence: error",
		"",
		"**The audit could not run.** There is no verdict, and so this build does not pass.",
		"",
		escapeMarkdown(message),
		""
	].join("\n");
	await append((room) => bytesOf(text) <= room ? text : "");
}
/** As many sections of a report, from the top, as fit into `room` bytes. */
function within(markdown, path, room) {
	if (bytesOf(markdown) <= room) return markdown;
	const note = `\n> The report is larger than a job summary may be. Its other sections are in ${code(path)} on the runner.\n`;
	let kept = "";
	for (const section of markdown.split(/^(?=## )/m)) {
		if (bytesOf(kept + section + note) > room) break;
		kept += section;
	}
	return kept === "" ? "" : kept + note;
}
async function append(textFor) {
	const file = process.env.GITHUB_STEP_SUMMARY;
	if (file === void 0 || file === "") return;
	const present = await stat(file).then(({ size }) => size, () => 0);
	await appendFile(file, textFor(MAX_SUMMARY_BYTES - present));
}
function bytesOf(text) {
	return Buffer.byteLength(text, "utf8");
}
// src/action/failure.ts
/** Says why there is no verdict, and fails the step. The outputs say so already. */
async function fail(error$1) {
	process.exitCode = ExitCode.Failure;
	if (error$1 instanceof ReticenceError) {
		const { message, properties } = annotationOf(error$1.message, error$1.location);
		error(message, properties);
		await summariseFailure(error$1.pretty);
		return;
	}
	const { name, code, stack } = error$1;
	const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
	say(frames.join("\n"));
	const message = `internal error (${code ?? name}), please report it with the lines above it in the log.`;
	error(message, annotationOf(message, void 0).properties);
	await summariseFailure(message);
}
// src/action/inputs.ts
/** Applied here and not in action.yml: the runner cannot tell an unset input from its default. */
const DEFAULT_POLICY = "reticence.yml";
/** Reads the inputs of action.yml. Throws PolicyError that names the input. */
function readInputs() {
	const out = getInput("out");
	return {
		policyFile: getInput("policy") || DEFAULT_POLICY,
		overrides: [
			...reference("checkpoint", ["checkpoint"]),
			...reference("base", ["base"]),
			...references("members"),
			...references("nonmembers"),
			...reference("image", ["run", "image"]),
			...reference("gpus", ["run", "gpus"]),
			...reference("memory", ["run", "memory"]),
			...reference("shm-size", ["run", "shm_size"]),
			...getMultilineInput("set").map(setting)
		],
		out: out === "" ? void 0 : resolve(out),
		dryRun: flag("dry-run"),
		keepSignals: flag("keep-signals")
	};
}
function reference(name, path) {
	const value = getInput(name);
	return value === "" ? [] : [{
		path,
		value,
		label: label(name)
	}];
}
/** One file or folder a line. */
function references(name) {
	const values = getMultilineInput(name);
	if (values.length === 0) return [];
	const value = values.length === 1 ? values[0] : values;
	return [{
		path: ["data", name],
		value,
		label: label(name)
	}];
}
function setting(line) {
	const shown = `${label("set")}, ${line}`;
	try {
		return {
			...parseSet(line),
			label: shown
		};
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		throw new PolicyError(error.message, { location: { file: shown } });
	}
}
/** A YAML 1.2 boolean; an empty input is false. */
function flag(name) {
	const value = getInput(name);
	if (/^(true|True|TRUE)$/.test(value)) return true;
	if (/^(false|False|FALSE|)$/.test(value)) return false;
	throw new PolicyError("is true or false.", { location: { file: label(name) } });
}
function label(name) {
	return `input ${name}`;
}
// src/action/conclusion.ts
/** The verdicts that a workflow treats alike, under one word. */
function exitClassOf(verdict) {
	switch (verdict) {
		case "pass":
		case "warn": return "ok";
		case "fail": return "leak";
		case "invalid":
		case "inconclusive": return "undetermined";
		case "error": return "error";
	}
}
/** Fails closed: only a pass, or what the policy itself calls a warning, lets the build go on. */
function conclude(verdict, on) {
	switch (verdict) {
		case "pass": return "success";
		case "warn": return "warning";
		case "invalid": return on.invalid === "warn" ? "warning" : "failure";
		case "inconclusive": return on.undecided === "warn" ? "warning" : "failure";
		case "fail":
		case "error": return "failure";
	}
}
// src/action/outputs.ts
/** When nothing was audited: neither a pass nor an error. */
const NOTHING = {
	verdict: "",
	"exit-class": "",
	"report-path": "",
	"summary-path": "",
	"mia-auc": "",
	"mia-tpr-at-fpr": "",
	"pii-extraction-rate": "",
	"pii-extraction-gain": "",
	"checkpoint-digest": ""
};
/** When no verdict could be given. */
const COULD_NOT_RUN = {
	...NOTHING,
	verdict: "error",
	"exit-class": "error"
};
/** What a workflow can read of the report that was written to `folder`. */
function outputsOf(report, folder) {
	return {
		verdict: report.verdict,
		"exit-class": exitClassOf(report.verdict),
		"report-path": join(folder, REPORT_JSON),
		"summary-path": join(folder, REPORT_MARKDOWN),
		"mia-auc": measured(report, "mia.auc"),
		"mia-tpr-at-fpr": measured(report, "mia.tpr_at_fpr"),
		"pii-extraction-rate": measured(report, "pii.extraction_rate"),
		"pii-extraction-gain": measured(report, "pii.extraction_gain"),
		"checkpoint-digest": report.provenance.checkpoint.digest
	};
}
/** Sets every output. May be called again: the runner keeps the last value. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** The metric that a rule without parameters means. */
function measured(report, id) {
	const key = metricKey(id, completeParameters(id, {}));
	const value = report.metrics.find((metric) => metric.key === key)?.value ?? null;
	return value === null ? "" : String(value);
}
// src/action/log.ts
/** An audit in the job log: a group for each phase, a progress line every ten seconds. */
var ActionLog = class {
	#progress = new ProgressView({ write: (text) => say(text.trimEnd()) });
	#onPhase;
	#grouped = false;
	constructor(onPhase = () => {}) {
		this.#onPhase = onPhase;
	}
	phase(title, container) {
		this.end();
		this.#onPhase(title, container);
		startGroup(plainLine(title));
		this.#grouped = true;
	}
	progress(progress) {
		this.#progress.progress(progress);
	}
	note(line) {
		say(line);
	}
	warn(line, location) {
		const { message, properties } = annotationOf(line, location);
		warning(message, properties);
	}
	/** Closes the group, so that what follows is seen without a click. */
	end() {
		if (this.#grouped) endGroup();
		this.#grouped = false;
	}
};
// src/action/plan.ts
/** What an audit would do, for the job log. */
function describePlan({ sets, tasks, rules }) {
	return [
		"Records",
		...sets.map(({ audit, set, files, records, used }) => {
			const sampled = used < records ? `, ${count(used)} sampled` : "";
			return `  ${audit} ${set.padEnd(11)} ${count(records)} in ${files} file${files === 1 ? "" : "s"}${sampled}`;
		}),
		"",
		"Tasks",
		...tasks.map((task) => `  ${task}`),
		"",
		"Rules",
		...rules.map(({ name, bound, level }) => `  ${level}  ${name}  ${bound}`)
	].join("\n");
}
function count(records) {
	return records.toLocaleString("en-US");
}
// src/action/run.ts
/**
* How long an audit may take to stop when the job is cancelled, milliseconds: the runner kills
* about ten seconds after it asks.
*/
const STOP_WITHIN_MS = 5e3;
/** The phase in which the output folder is this audit's. */
const MEASURING = "Measuring";
/**
* Runs the action. Outputs come first, then the summary, then the step's own failure, so that a
* later step can read what was found. Throws what kept it from a verdict.
*/
async function run(inputs, signal) {
	if (inputs.dryRun) {
		await showPlan(inputs);
		return;
	}
	const folder = inputs.out ?? ownFolder();
	const report = await auditInto(folder, inputs, signal);
	const on = await onUndetermined(folder);
	setOutputs(outputsOf(report, folder));
	const summary = join(folder, REPORT_MARKDOWN);
	await summariseReport(await readFile(summary, "utf8"), summary);
	say(`\n${renderTerminal(report, false)}\n\nReport: ${summary}`);
	announce(report, on);
}
async function showPlan({ policyFile, overrides }) {
	const plan = await planAudit(await loadPolicy(policyFile, overrides));
	say(describePlan(plan));
	for (const line of plan.warnings) warn(line);
	setOutputs(NOTHING);
}
async function auditInto(folder, inputs, signal) {
	const { policyFile, overrides, keepSignals } = inputs;
	const log = new ActionLog((title, container) => {
		if (title === MEASURING) rememberFolder(folder, keepSignals, container);
	});
	try {
		const options = {
			policyFile,
			overrides,
			out: folder,
			today: today(),
			signal,
			listener: log
		};
		return await Promise.race([audit(options), overdue(signal)]);
	} finally {
		log.end();
		rememberEnd();
	}
}
/** Rejects when an audit goes on although it was asked to stop. */
function overdue(signal) {
	return new Promise((_, reject) => {
		const giveUp = () => reject(new ProbeError("the audit was stopped."));
		signal.addEventListener("abort", () => setTimeout(giveUp, STOP_WITHIN_MS));
	});
}
/** Outside the workspace, where no later step packs it up by accident, and this step's alone. */
function ownFolder() {
	const { RUNNER_TEMP, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTION } = process.env;
	const parts = [
		"reticence",
		GITHUB_RUN_ID ?? "local",
		GITHUB_RUN_ATTEMPT ?? "1",
		GITHUB_ACTION ?? "step",
		randomBytes(4).toString("hex")
	];
	return join(RUNNER_TEMP || tmpdir(), parts.join("-").replace(/[^\w-]/g, "_"));
}
/** `gate.on` of the policy that the audit was judged by, as it was locked. */
async function onUndetermined(folder) {
	const { invalid = "fail", undecided = "fail" } = JSON.parse(await readFile(join(folder, "policy.lock.json"), "utf8")).gate?.on ?? {};
	return {
		invalid,
		undecided
	};
}
function announce(report, on) {
	const line = `${report.verdict}: ${report.headline}`;
	switch (conclude(report.verdict, on)) {
		case "success": return;
		case "warning":
			warn(line);
			return;
		case "failure": {
			const { message, properties } = annotationOf(line, void 0);
			error(message, properties);
			process.exitCode = ExitCode.Failure;
		}
	}
}
function warn(line) {
	const { message, properties } = annotationOf(line, void 0);
	warning(message, properties);
}
export { fail as a, readInputs as i, COULD_NOT_RUN as n, setOutputs as r, run as t };
