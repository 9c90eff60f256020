import { n as audit, t as ProgressView } from "./src-audit-index.js";
import { a as getMultilineInput, d as startGroup, f as warning, i as getInput, n as endGroup, r as error, t as ExitCode, u as setOutput } from "./actions-core-lib-command.js";
import { d as shownErrors, i as PolicyError, o as ProbeError, s as ReticenceError, u as diskFull } from "./src-base-errors.js";
import { t as visible } from "./src-base-visible.js";
import { L as completeParameters, V as metricKey } from "./src-attacks-ez.js";
import { a as POLICY_LOCK, c as REPORT_JSON, u as REPORT_MARKDOWN } from "./src-base-audit-folder.js";
import { t as today } from "./src-config-lock.js";
import { r as say, t as plainLine } from "./src-action-text.js";
import { _ as summariseReport, c as makeClient, d as attempt, i as markerOf, n as commentOfReport, t as commentOfFailure, v as annotationOf, y as annotationsOf } from "./src-action-annotation.js";
import { p as parseSet } from "./src-config-document.js";
import { i as renderTerminal } from "./src-console-report.js";
import { c as redact, d as readEvent, f as isInside, i as Undelivered, l as runAddress, s as findPolicy, t as HistoryRecorder } from "./src-action-history.js";
import { n as planText, t as planAudit } from "./src-console-plan.js";
import { t as postComment } from "./src-github-post-comment.js";
import { n as rememberEnd, r as rememberFolder } from "./src-action-state.js";
import { createHash, randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { readFile, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/github/review/policy-ref.ts
const CENTRAL = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/(?<path>[^@]+)@(?<ref>.+)$/;
/** Reads the input policy-ref; empty is the base. Throws PolicyError. */
function parsePolicyRef(text, label) {
	if (text === "" || text === "base") return { kind: "base" };
	if (text === "head") return { kind: "head" };
	let parts = CENTRAL.exec(text)?.groups;
	if (parts !== void 0 && isRepositoryPath(parts.path) && !parts.ref.includes("..")) {
		let { owner, repo, path, ref } = parts;
		return {
			kind: "central",
			owner,
			repo,
			path,
			ref
		};
	}
	throw new PolicyError("input-invalid", "is base, head, or a central policy as owner/repo/path@ref.", { location: { file: label } });
}
/** A path that stays within a repository, as git writes it. */
function isRepositoryPath(path) {
	return !path.startsWith("/") && !/[\\\u0000-\u001f]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
/** Reads the inputs of action.yml. Throws PolicyError that names the input. */
function readInputs() {
	let out = getInput("out");
	return {
		policyFile: getInput("policy") || "reticence.yml",
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
		locked: getInput("locked") || void 0,
		dryRun: flag("dry-run"),
		keepSignals: flag("keep-signals"),
		policyRef: parsePolicyRef(getInput("policy-ref"), label("policy-ref")),
		allowForks: flag("allow-forks"),
		comment: commentMode(),
		record: getInput("record") === "" || flag("record"),
		issue: flag("issue"),
		digestKey: digestKey(),
		status: flag("status"),
		token: getInput("github-token"),
		policyToken: getInput("policy-token") || getInput("github-token")
	};
}
function digestKey() {
	let key = Buffer.from(getInput("digest-key"), "utf8");
	if (key.length !== 0) {
		if (key.length >= 16) return key;
		throw new PolicyError("digest-key-short", "is shorter than 16 bytes; make one with `openssl rand -hex 32`.", { location: { file: label("digest-key") } });
	}
}
function commentMode() {
	let mode = getInput("comment") || "never";
	if (mode === "always" || mode === "on-failure" || mode === "never") return mode;
	throw new PolicyError("input-invalid", "is always, on-failure or never.", { location: { file: label("comment") } });
}
function reference(name, path) {
	let value = getInput(name);
	return value === "" ? [] : [{
		path,
		value,
		label: label(name)
	}];
}
/** One file or folder a line. */
function references(name) {
	let values = getMultilineInput(name);
	if (values.length === 0) return [];
	let value = values.length === 1 ? values[0] : values;
	return [{
		path: ["data", name],
		value,
		label: label(name)
	}];
}
function setting(line) {
	let shown = `${label("set")}, ${line}`;
	try {
		return {
			...parseSet(line),
			label: shown
		};
	} catch (error) {
		throw error instanceof PolicyError ? new PolicyError(error.code, error.message, { location: { file: shown } }) : error;
	}
}
/** A YAML 1.2 boolean; an empty input is false. */
function flag(name) {
	let value = getInput(name);
	if (/^(true|True|TRUE)$/.test(value)) return !0;
	if (/^(false|False|FALSE|)$/.test(value)) return !1;
	throw new PolicyError("input-invalid", "is true or false.", { location: { file: label(name) } });
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
/**
* Fails closed: only a pass, or what the policy itself calls a warning, lets the build go on. A policy
* that nobody but its author has approved of calls nothing a warning.
*/
function conclude(verdict, on, { unreviewed = !1 } = {}) {
	switch (verdict) {
		case "pass": return "success";
		case "warn": return "warning";
		case "invalid": return on.invalid === "warn" && !unreviewed ? "warning" : "failure";
		case "inconclusive": return on.undecided === "warn" && !unreviewed ? "warning" : "failure";
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
	"checkpoint-digest": "",
	"comment-url": "",
	undelivered: "",
	"badge-published": "",
	"issue-url": ""
}, COULD_NOT_RUN = {
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
		"checkpoint-digest": report.provenance.checkpoint.digest,
		"comment-url": "",
		undelivered: "",
		"badge-published": "",
		"issue-url": ""
	};
}
/** Sets every output. May be called again: the runner keeps the last value. */
function setOutputs(outputs) {
	for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** The metric that a rule without parameters means. */
function measured(report, id) {
	let key = metricKey(id, completeParameters(id, {})), value = report.metrics.find((metric) => metric.key === key)?.value ?? null;
	return value === null ? "" : String(value);
}
// src/github/api/visibility.ts
/**
* Whether anybody can read what this workflow publishes, by the event that started it. An event
* that does not say counts as public: too little is shown rather than too much.
*/
async function isPublicRepository() {
	let path = process.env.GITHUB_EVENT_PATH;
	if (path === void 0 || path === "") return !1;
	try {
		return JSON.parse(await readFile(path, "utf8")).repository?.private !== !0;
	} catch {
		return !0;
	}
}
/** Sets the status of a commit under a name. Throws GitHubError. */
async function setStatus(client, repository, commit, target, { state, description }) {
	let doing = {
		what: `set the status of ${commit.slice(0, 12)}`,
		permission: "statuses: write"
	};
	await attempt(doing, () => client.rest.repos.createCommitStatus({
		...repository,
		sha: commit,
		state,
		description: cut(description, 140),
		context: target.context,
		target_url: target.run
	}));
}
/** One name for each policy and checkpoint: a job's success must not cover another's failure. */
function statusContext(policyPath, checkpoint) {
	let name = `reticence: ${policyPath}, ${redact(checkpoint)}`;
	if ([...name].length <= 100) return cut(name, 100);
	let digest = createHash("sha256").update(name).digest("hex").slice(0, 8);
	return `${cut(name, 100 - digest.length - 1)} ${digest}`;
}
function cut(text, longest) {
	let characters = [...visible(text)];
	return characters.length <= longest ? characters.join("") : `${characters.slice(0, longest - 1).join("")}…`;
}
// src/github/review/fork.ts
/**
* A fork's change is a stranger's proposal to run their checkpoint and their workspace on this
* machine. Throws PolicyError for one, before anything of it is pulled, unless forks are allowed.
*/
function refuseFork({ fork }, allowForks) {
	if (!(fork === void 0 || allowForks)) throw new PolicyError("fork", `the change comes from a fork (${fork}), and forks are not audited on this runner: it would work on files of theirs. Push the branch to this repository after a review, or set \`allow-forks: true\` where the runner is thrown away after each job.`, { location: { file: "input allow-forks" } });
}
/**
* Brings a verdict to where people look: a comment on the pull request, a status of the commit. What
* cannot be delivered changes no verdict.
*/
var Delivery = class {
	#options;
	#audited;
	constructor(options) {
		this.#options = options;
	}
	/** The policy is found: from now on it is known what the verdict is about. */
	async begin({ loaded, origin }) {
		this.#audited = {
			policyPath: origin?.policy.path ?? loaded.file,
			checkpoint: loaded.policy.checkpoint
		}, await this.#status({
			state: "pending",
			description: "the audit is running"
		});
	}
	async report(report, conclusion) {
		let failed = conclusion === "failure", state = report.verdict === "error" ? "error" : failed ? "failure" : "success";
		await this.#status({
			state,
			description: `${report.verdict}: ${report.headline}`
		});
		let quiet = report.verdict === "pass" || report.verdict === "warn";
		await this.#comment((context) => commentOfReport(report, context), quiet);
	}
	/** There is no verdict. What the job was cancelled for is not waited for. */
	async failure(error, cancelled) {
		if (this.#audited === void 0) return;
		let known = error instanceof ReticenceError ? error : diskFull(error), messages = known === void 0 ? ["an internal error; the log says more."] : shownErrors(known).map(({ pretty }) => pretty), tell = async () => {
			await this.#status({
				state: "error",
				description: "the audit could not run"
			}), cancelled || await this.#comment((context) => commentOfFailure(messages, context), !1);
		}, patience = new Promise((resolve) => {
			cancelled && setTimeout(resolve, 2e3);
		});
		await Promise.race([tell(), patience]);
	}
	async #status(status) {
		let { client, event } = this.#options;
		if (!this.#options.status || this.#audited === void 0) return;
		let { policyPath, checkpoint } = this.#audited, target = {
			context: statusContext(policyPath, checkpoint),
			run: runAddress()
		};
		await this.#options.undelivered.attempt("status", async () => {
			await setStatus(client, event.repository, event.commit, target, status);
		});
	}
	async #comment(bodyFor, quiet) {
		let { client, event, comment } = this.#options, { pull, repository, commit } = event;
		if (comment === "never" || pull === void 0 || this.#audited === void 0) return;
		let marker = markerOf(this.#audited.policyPath, this.#audited.checkpoint);
		await this.#options.undelivered.attempt("comment", async () => {
			let body = bodyFor({
				marker,
				commit,
				run: runAddress()
			});
			tellPosted(await postComment({
				client,
				repository,
				pull,
				commit,
				marker,
				body,
				create: comment === "always" || !quiet
			}));
		});
	}
};
/** Says what became of a comment, and sets the output `comment-url`. */
function tellPosted(posted) {
	posted.state === "skipped" ? say(`No comment: ${posted.reason}.`) : (say(`The comment is ${posted.state === "unchanged" ? "as it was" : posted.state}: ${posted.url}`), setOutput("comment-url", posted.url));
}
// src/action/log.ts
/** An audit in the job log: a group for each phase, a progress line every ten seconds. */
var ActionLog = class {
	#progress = new ProgressView({ write: (text) => say(text.trimEnd()) });
	#onMeasuring;
	#grouped = !1;
	constructor(onMeasuring) {
		this.#onMeasuring = onMeasuring;
	}
	phase(title) {
		this.end(), startGroup(plainLine(title)), this.#grouped = !0;
	}
	measuring(where) {
		this.#onMeasuring(where);
	}
	progress(progress) {
		this.#progress.progress(progress);
	}
	note(line) {
		say(line);
	}
	warn(line, location) {
		let { message, properties } = annotationOf(line, location);
		warning(message, properties);
	}
	/** Closes the group, so that what follows is seen without a click. */
	end() {
		this.#grouped && endGroup(), this.#grouped = !1;
	}
};
// src/action/verdict.ts
/**
* Brings a verdict where it belongs. From here on it stands: whatever cannot be delivered is told
* beside it, and nothing says that the audit could not run.
*/
async function tellVerdict(report, folder, { delivery, keeping, undelivered }, signal) {
	let on = await onUndetermined(folder), unreviewed = (report.origin?.limit ?? null) !== null, conclusion = conclude(report.verdict, on, { unreviewed });
	conclusion === "failure" && (process.exitCode = ExitCode.Failure), await undelivered.attempt("outputs", () => setOutputs(outputsOf(report, folder))), undelivered.publish();
	let summary = join(folder, REPORT_MARKDOWN);
	await undelivered.attempt("summary", () => summariseReport(report, summary)), say(`\n${renderTerminal(report)}\n\nReport: ${summary}`), announce(report, conclusion), annotateRules(report), await Promise.race([Promise.all([undelivered.attempt("comment and status", () => delivery.report(report, conclusion)), undelivered.attempt("history", () => keeping.report(report))]), untilAborted(signal)]);
}
function untilAborted(signal) {
	return new Promise((resolve) => {
		signal.aborted && resolve(), signal.addEventListener("abort", () => resolve());
	});
}
/**
* `gate.on` of the policy that the audit was judged by, as it was locked. What cannot be read calls
* nothing a warning.
*/
async function onUndetermined(folder) {
	let text = await readFile(join(folder, POLICY_LOCK), "utf8").catch(() => "{}"), { invalid = "fail", undecided = "fail" } = JSON.parse(text).gate?.on ?? {};
	return {
		invalid,
		undecided
	};
}
function announce(report, conclusion) {
	let line = `${report.verdict}: ${report.headline}`;
	switch (conclusion) {
		case "success": return;
		case "warning":
			warn(line);
			return;
		case "failure": {
			let { message, properties } = annotationOf(line, void 0);
			error(message, properties);
		}
	}
}
/** Names each breached rule beside its line of the policy. */
function annotateRules(report) {
	for (let [level, annotate] of [["fail", error], ["warn", warning]]) {
		let { annotations, left } = annotationsOf(report, level);
		for (let { message, properties } of annotations) annotate(message, properties);
		left > 0 && say(`${left} more breached rules are in the report; GitHub shows ten of a kind.`);
	}
}
function warn(line) {
	let { message, properties } = annotationOf(line, void 0);
	warning(message, properties);
}
/**
* Runs the action. Outputs come first, then the summary, then the step's own failure, so that a
* later step can read what was found. Throws what kept it from a verdict.
*/
async function run(inputs, signal) {
	let event = await readEvent();
	refuseFork(event, inputs.allowForks);
	let client = makeClient(inputs.token), find = async () => {
		let { policyToken, token } = inputs, centralClient = policyToken === token ? client : makeClient(policyToken), interpreterSet = (process.env.RETICENCE_PYTHON ?? "") !== "", lastAudited = (loaded) => keeping.lastCommit(loaded);
		return await findPolicy({
			...inputs,
			event,
			client,
			centralClient,
			interpreterSet,
			lastAudited
		});
	}, undelivered = new Undelivered(), keeping = new HistoryRecorder({
		...inputs,
		client,
		event,
		undelivered
	});
	if (inputs.dryRun) {
		await showPlan(await find());
		return;
	}
	let delivery = new Delivery({
		...inputs,
		client,
		event,
		undelivered
	}), begin = async () => {
		let found = await find();
		return await delivery.begin(found), found;
	}, folder = inputs.out ?? ownFolder(), report;
	try {
		report = await auditInto(folder, inputs, begin, keeping, signal);
	} catch (error) {
		throw await Promise.all([delivery.failure(error, signal.aborted), keeping.failure(signal.aborted)]), error;
	}
	await tellVerdict(report, folder, {
		delivery,
		keeping,
		undelivered
	}, signal);
}
async function showPlan({ loaded }) {
	let plan = await planAudit(loaded);
	say(planText(plan));
	for (let line of plan.warnings) warn(line);
	setOutputs(NOTHING);
}
async function auditInto(folder, inputs, findPolicy, keeping, signal) {
	let { policyFile, overrides, locked, keepSignals, digestKey } = inputs, log = new ActionLog((where) => rememberFolder(where.folder, keepSignals, where.container));
	try {
		let options = {
			policyFile,
			overrides,
			findPolicy,
			findEarlier: (loaded) => keeping.begin(loaded, log, folder),
			...digestKey === void 0 ? {} : { digestKey },
			out: folder,
			resume: !await isInWorkspace(folder),
			today: today(),
			publicByDefault: await isPublicRepository(),
			signal,
			listener: log,
			...locked === void 0 ? {} : { locked }
		};
		return await Promise.race([audit(options), overdue(signal)]);
	} finally {
		log.end(), rememberEnd();
	}
}
/** Rejects when an audit goes on although it was asked to stop. */
function overdue(signal) {
	return new Promise((_, reject) => {
		let giveUp = () => reject(new ProbeError("audit-stopped", "the audit was stopped."));
		signal.addEventListener("abort", () => setTimeout(giveUp, 5e3));
	});
}
/** Signals in the workspace may be files of the commit under audit: nothing was measured for them. */
async function isInWorkspace(folder) {
	let workspace = resolve(process.env.GITHUB_WORKSPACE || process.cwd()), real = await realpath(folder).catch(() => folder);
	return isInside(folder, workspace) || isInside(real, await realpath(workspace));
}
/** Outside the workspace, where no later step packs it up by accident, and this step's alone. */
function ownFolder() {
	let { RUNNER_TEMP, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTION } = process.env, parts = [
		"reticence",
		GITHUB_RUN_ID ?? "local",
		GITHUB_RUN_ATTEMPT ?? "1",
		GITHUB_ACTION ?? "step",
		randomBytes(4).toString("hex")
	];
	return join(RUNNER_TEMP || tmpdir(), parts.join("-").replace(/[^\w-]/g, "_"));
}
export { readInputs as i, COULD_NOT_RUN as n, setOutputs as r, run as t };
