import { a as getMultilineInput, d as startGroup, f as warning, i as getInput, n as endGroup, r as error, t as ExitCode, u as setOutput } from "./actions-core-lib-command.js";
import { d as diskFull, f as shownErrors, i as PolicyError, o as ProbeError, s as ReticenceError } from "./src-base-errors.js";
import { t as visible } from "./src-base-visible.js";
import { At as completeParameters, It as metricKey, u as parseSet } from "./src-attacks-clipped-reference.js";
import { _ as REPORT_JSON, d as POLICY_LOCK, g as REPORT_HTML, y as REPORT_MARKDOWN } from "./src-base-audit-folder.js";
import { r as say, t as plainLine } from "./src-action-text.js";
import { S as annotationsOf, b as summariseReport, i as postComment, n as commentOfJoint, o as markerOf, p as attempt, r as commentOfReport, t as commentOfFailure, u as makeClient, x as annotationOf, y as summariseJoint } from "./src-action-annotation.js";
import { _ as refuseFaults, d as planAudit, i as measureShard, l as parseShard, n as shardText, o as removeShards, r as audit, t as renderJointTerminal } from "./src-audit-index.js";
import { t as isInside } from "./src-base-paths.js";
import { t as ProgressView } from "./src-console-estimate.js";
import { n as planText } from "./src-console-plan.js";
import { t as today } from "./src-console-today.js";
import { c as redact, d as readEvent, i as Undelivered, l as runAddress, n as contextOf, s as findPolicy, t as HistoryRecorder } from "./src-action-history.js";
import { n as rememberEnd, r as rememberFolder } from "./src-action-state.js";
import { a as renderTerminal } from "./src-console-report.js";
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
	throw new PolicyError("input-invalid", "must be base, head, or a central policy as owner/repo/path@ref.", { location: { file: label } });
}
/** Whether a path, as git writes it, stays within its repository. */
function isRepositoryPath(path) {
	return !path.startsWith("/") && !/[\\\u0000-\u001f]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
/** Reads the inputs of action.yml. Throws a PolicyError that names the input. */
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
		reuse: getInput("reuse") || void 0,
		...shardInputs(),
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
function shardInputs() {
	let [shard, shards] = [getInput("shard"), getInput("shards")];
	if (shard !== "" && shards === "") throw new PolicyError("input-missing", "needs `shards`, the folder that all shards share.", { location: { file: label("shard") } });
	return {
		shard: shard === "" ? void 0 : parseShard(shard, label("shard")),
		shards: shards === "" ? void 0 : resolve(shards)
	};
}
function digestKey() {
	let key = Buffer.from(getInput("digest-key"), "utf8");
	if (key.length !== 0) {
		if (key.length >= 16) return key;
		throw new PolicyError("digest-key-short", "is shorter than 16 bytes; create one with `openssl rand -hex 32`.", { location: { file: label("digest-key") } });
	}
}
function commentMode() {
	let mode = getInput("comment") || "never";
	if (mode === "always" || mode === "on-failure" || mode === "never") return mode;
	throw new PolicyError("input-invalid", "must be always, on-failure or never.", { location: { file: label("comment") } });
}
function reference(name, path) {
	let value = getInput(name);
	return value === "" ? [] : [{
		path,
		value,
		label: label(name)
	}];
}
/** One file or folder per line. */
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
	throw new PolicyError("input-invalid", "must be true or false.", { location: { file: label(name) } });
}
function label(name) {
	return `input ${name}`;
}
// src/action/conclusion.ts
/** One word for the verdicts that a workflow treats alike. */
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
* Fails closed: the build continues only after a pass or what the policy itself calls a warning. A
* policy that nobody but its author has approved cannot downgrade anything to a warning.
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
	"html-path": "",
	"mia-auc": "",
	"mia-tpr-at-fpr": "",
	"pii-extraction-rate": "",
	"pii-extraction-gain": "",
	"checkpoint-digest": "",
	picked: "",
	"comment-url": "",
	undelivered: "",
	"badge-published": "",
	"issue-url": ""
}, COULD_NOT_RUN = {
	...NOTHING,
	verdict: "error",
	"exit-class": "error"
};
/** The outputs for a report that was written to `folder`. */
function outputsOf(report, folder) {
	return {
		verdict: report.verdict,
		"exit-class": exitClassOf(report.verdict),
		"report-path": join(folder, REPORT_JSON),
		"summary-path": join(folder, REPORT_MARKDOWN),
		"html-path": join(folder, REPORT_HTML),
		"mia-auc": measured(report, "mia.auc"),
		"mia-tpr-at-fpr": measured(report, "mia.tpr_at_fpr"),
		"pii-extraction-rate": measured(report, "pii.extraction_rate"),
		"pii-extraction-gain": measured(report, "pii.extraction_gain"),
		"checkpoint-digest": report.provenance.checkpoint.digest,
		picked: "",
		"comment-url": "",
		undelivered: "",
		"badge-published": "",
		"issue-url": ""
	};
}
/** The outputs for the joint report of several checkpoints: figures are those of the picked one. */
function outputsOfJoint({ several, checkpoints }, folder) {
	let picked = several.picked === null ? void 0 : checkpoints[several.picked];
	return {
		...picked?.report === void 0 ? NOTHING : outputsOf(picked.report, join(folder, picked.folder)),
		verdict: several.verdict,
		"exit-class": exitClassOf(several.verdict),
		"summary-path": join(folder, REPORT_MARKDOWN),
		"html-path": join(folder, REPORT_HTML),
		picked: picked?.source ?? ""
	};
}
/** Sets every output. May be called again: the runner keeps the last value. */
function setOutputs(outputs) {
	for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** The metric that a rule means if it has no parameters. */
function measured(report, id) {
	let key = metricKey(id, completeParameters(id, {})), value = report.metrics.find((metric) => metric.key === key)?.value ?? null;
	return value === null ? "" : String(value);
}
// src/github/api/visibility.ts
/**
* Whether anybody can read what this workflow publishes, according to the event that started it. An
* event that does not say counts as public: better to show too little than too much.
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
/** One name per policy and checkpoint: one job's success must not hide another's failure. */
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
* A change from a fork is a stranger's proposal to run their checkpoint and workspace on this
* machine. Throws PolicyError for one before anything of it is pulled, unless forks are allowed.
*/
function refuseFork({ fork }, allowForks) {
	if (!(fork === void 0 || allowForks)) throw new PolicyError("fork", `the change comes from a fork (${fork}), and forks are not audited on this runner, because it would process their files. Push the branch to this repository after a review, or set \`allow-forks: true\` if the runner is discarded after each job.`, { location: { file: "input allow-forks" } });
}
/**
* Delivers a verdict to where people look: a comment on the pull request and a commit status. A
* failed delivery never changes the verdict.
*/
var Delivery = class {
	#options;
	#audited;
	constructor(options) {
		this.#options = options;
	}
	/** Called once the policy is found, which determines what the verdict is about. */
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
		await this.#verdict(report, conclusion, (context) => commentOfReport(report, context));
	}
	/** The same for the joint report of several checkpoints. */
	async joint(joint, conclusion) {
		await this.#verdict(joint.several, conclusion, (context) => commentOfJoint(joint, context));
	}
	async #verdict({ verdict, headline }, conclusion, comment) {
		let state = verdict === "error" ? "error" : conclusion === "failure" ? "failure" : "success";
		await this.#status({
			state,
			description: `${verdict}: ${headline}`
		}), await this.#comment(comment, verdict === "pass" || verdict === "warn");
	}
	/**
	* Reports that there is no verdict. A cancelled job only sets the status, and does not wait for
	* it longer than LAST_WORDS_MS.
	*/
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
/** Logs what happened to the comment, and sets the output `comment-url`. */
function tellPosted(posted) {
	posted.state === "skipped" ? say(`No comment: ${posted.reason}.`) : (say(`The comment is ${posted.state === "unchanged" ? "as it was" : posted.state}: ${posted.url}`), setOutput("comment-url", posted.url));
}
// src/action/log.ts
/** Shows an audit in the job log: a group per phase, a progress line every ten seconds. */
var ActionLog = class {
	#progress = new ProgressView({ write: (text) => say(text.trimEnd()) });
	#onMeasuring;
	#grouped = !1;
	constructor(onMeasuring) {
		this.#onMeasuring = onMeasuring;
	}
	checkpoint(at, of, reference) {
		this.#closeGroup(), this.#progress.checkpoint(at, of, reference);
	}
	phase(title) {
		this.#closeGroup(), this.#progress.enter(title), startGroup(plainLine(title)), this.#grouped = !0;
	}
	measuring(where) {
		this.#onMeasuring(where);
	}
	progress(progress) {
		this.#progress.progress(progress);
	}
	work(work) {
		this.#progress.work(work);
	}
	finished() {
		this.#closeGroup(), this.#progress.finished();
	}
	note(line) {
		say(line);
	}
	warn(line, location) {
		let { message, properties } = annotationOf(line, location);
		warning(message, properties);
	}
	/** Closes the group, so that what follows is visible without a click. */
	end() {
		this.#progress.end(), this.#closeGroup();
	}
	#closeGroup() {
		this.#grouped && endGroup(), this.#grouped = !1;
	}
};
// src/action/verdict.ts
/**
* Delivers a verdict. From here on the verdict stands: failed deliveries are reported beside it,
* and nothing says that the audit could not run.
*/
async function tellVerdict(report, folder, { delivery, keeping, undelivered }, signal) {
	let on = await onUndetermined(folder), unreviewed = (report.origin?.limit ?? null) !== null, conclusion = conclude(report.verdict, on, { unreviewed });
	conclusion === "failure" && (process.exitCode = ExitCode.Failure), await undelivered.attempt("outputs", () => setOutputs(outputsOf(report, folder))), undelivered.publish();
	let summary = join(folder, REPORT_MARKDOWN);
	await undelivered.attempt("summary", () => summariseReport(report, summary)), say(`\n${renderTerminal(report)}\n\nReport: ${summary}`), announce(report, conclusion), annotateRules(report), await Promise.race([Promise.all([undelivered.attempt("comment and status", () => delivery.report(report, conclusion)), undelivered.attempt("history", () => keeping.report(report, folder))]), untilAborted(signal)]);
}
/** The same for the joint report of several checkpoints, which no history keeps. */
async function tellJoint(joint, folder, { delivery, undelivered }, signal) {
	let { several, checkpoints } = joint, judged = checkpoints.filter(({ report }) => report !== void 0), on = await onUndetermined(join(folder, judged[0]?.folder ?? "")), unreviewed = judged.some(({ report }) => (report?.origin?.limit ?? null) !== null), conclusion = conclude(several.verdict, on, { unreviewed });
	conclusion === "failure" && (process.exitCode = ExitCode.Failure), await undelivered.attempt("outputs", () => setOutputs(outputsOfJoint(joint, folder))), undelivered.publish();
	let summary = join(folder, REPORT_MARKDOWN);
	await undelivered.attempt("summary", () => summariseJoint(joint, summary)), say(`\n${renderJointTerminal(joint)}\n\nReport: ${summary}`), announce(several, conclusion);
	let deciding = judged.find(({ report }) => report?.verdict === several.verdict)?.report;
	deciding !== void 0 && annotateRules(deciding), await Promise.race([undelivered.attempt("comment and status", () => delivery.joint(joint, conclusion)), untilAborted(signal)]);
}
function untilAborted(signal) {
	return new Promise((resolve) => {
		signal.aborted && resolve(), signal.addEventListener("abort", () => resolve());
	});
}
/**
* `gate.on` of the locked policy that judged the audit. If it cannot be read, nothing counts as a
* warning.
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
/** Annotates each breached rule at its line of the policy. */
function annotateRules(report) {
	for (let [level, annotate] of [["fail", error], ["warn", warning]]) {
		let { annotations, left } = annotationsOf(report, level);
		for (let { message, properties } of annotations) annotate(message, properties);
		left > 0 && say(`${left} more breached rules are in the report; GitHub shows at most ten annotations of each kind.`);
	}
}
function warn(line) {
	let { message, properties } = annotationOf(line, void 0);
	warning(message, properties);
}
/**
* Runs the action. Outputs come first, then the summary, then the step's own failure, so that a
* later step can read what was found. If there is no verdict, throws the reason.
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
		let found = await find(), loaded = await keeping.resolveRelease(found.loaded);
		await showPlan({
			...found,
			loaded
		}, inputs.out ?? ownFolder(), signal);
		return;
	}
	if (inputs.shards !== void 0 && await refuseWorkspace(inputs.shards), inputs.shard !== void 0) {
		await measureInto({
			...inputs,
			shard: inputs.shard,
			shards: inputs.shards
		}, find, signal);
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
	}, folder = inputs.out ?? ownFolder(), audited;
	try {
		audited = await auditInto(folder, {
			inputs,
			event,
			keeping,
			findPolicy: begin
		}, signal);
	} catch (error) {
		throw await Promise.all([delivery.failure(error, signal.aborted), keeping.failure(signal.aborted)]), error;
	}
	let { report, joint } = audited;
	joint === void 0 ? await tellVerdict(report, folder, {
		delivery,
		keeping,
		undelivered
	}, signal) : await tellJoint(joint, folder, {
		delivery,
		undelivered
	}, signal);
}
/** Throws what an audit would refuse, once the whole plan is in the log. */
async function showPlan({ loaded }, out, signal) {
	let plan = await planAudit(loaded, {
		today: today(),
		out,
		say,
		signal
	});
	say(planText(plan));
	for (let { state, text } of plan.checks) state === "warning" && warn(text);
	refuseFaults(plan.checks), setOutputs(NOTHING);
}
/** Measures one shard. There is nothing to deliver, and its signals stay for the job that judges. */
async function measureInto({ policyFile, overrides, locked, digestKey, shard, shards }, findPolicy, signal) {
	let log = new ActionLog((where) => rememberFolder(where.folder, !0, where.container));
	try {
		let options = {
			policyFile,
			overrides,
			findPolicy,
			...digestKey === void 0 ? {} : { digestKey },
			out: shards,
			today: today(),
			signal,
			listener: log,
			...locked === void 0 ? {} : { locked }
		}, measured = await Promise.race([measureShard(options, shard), overdue(signal)]);
		say(`\n${shardText(measured.folder, measured.description)}`), setOutputs(NOTHING);
	} finally {
		log.end(), rememberEnd();
	}
}
/** Shards in the workspace may be files of the audited commit that nothing measured. */
async function refuseWorkspace(folder) {
	if (await isInWorkspace(folder)) throw new PolicyError("input-invalid", "lies in the workspace, which the audited change fills. Name a folder of the runner's own storage that every shard reaches.", { location: { file: "input shards" } });
}
async function auditInto(folder, { inputs, event, keeping, findPolicy }, signal) {
	let { policyFile, overrides, locked, keepSignals, digestKey, shards } = inputs, log = new ActionLog((where) => rememberFolder(where.folder, keepSignals, where.container));
	try {
		let options = {
			policyFile,
			overrides,
			findPolicy,
			findEarlier: (loaded) => keeping.begin(loaded, log, folder),
			...digestKey === void 0 ? {} : { digestKey },
			out: folder,
			...event.fork === void 0 ? { reuse: reuseIn(inputs, event, keeping) } : {},
			resume: !await isInWorkspace(folder),
			today: today(),
			publicByDefault: await isPublicRepository(),
			signal,
			listener: log,
			...locked === void 0 ? {} : { locked },
			...shards === void 0 ? {} : { shards: [shards] }
		}, audited = await Promise.race([audit(options), overdue(signal)]);
		return shards !== void 0 && !keepSignals && await removeShards(shards), audited;
	} finally {
		log.end(), rememberEnd();
	}
}
function reuseIn({ reuse }, event, keeping) {
	return {
		folder: reuse,
		inHistory: () => keeping.sealed(),
		context: contextOf(event),
		runAddress
	};
}
/** Rejects if an audit keeps running after it was asked to stop. */
function overdue(signal) {
	return new Promise((_, reject) => {
		let giveUp = () => reject(new ProbeError("audit-stopped", "the audit was stopped."));
		signal.addEventListener("abort", () => setTimeout(giveUp, 5e3));
	});
}
/** Signals in the workspace may be files of the audited commit that nothing measured. */
async function isInWorkspace(folder) {
	let workspace = resolve(process.env.GITHUB_WORKSPACE || process.cwd()), real = await realpath(folder).catch(() => folder);
	return isInside(folder, workspace) || isInside(real, await realpath(workspace));
}
/**
* Outside the workspace, so that no later step uploads it by accident, and private to this step.
*/
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
