import { b as PolicyDocument, c as today, g as loadPolicy, h as composePolicy, l as audit, n as pullLines, o as ProgressView, s as planAudit, v as parseSet, x as readPolicyText, y as isAudited } from "./reticence~main~index.js";
import { a as getMultilineInput, d as startGroup, f as warning, i as getInput, n as endGroup, r as error, s as notice, t as ExitCode, u as setOutput } from "./packages~main~post~comment.js";
import { a as ProbeError, i as PolicyError, n as GitHubError, o as ReticenceError } from "./reticence~main~post~comment~index~index~s3~https~hub.js";
import { O as metricKey, T as completeParameters, i as renderTerminal } from "./reticence~main~comment~index.js";
import { c as REPORT_MARKDOWN, o as REPORT_JSON } from "./reticence~main~post~comment~index~index.js";
import { r as say, t as plainLine } from "./reticence~main~post~comment.js";
import { a as commentOfReport, d as isRefusal, g as annotationsOf, h as annotationOf, i as commentOfFailure, l as attempt, m as summariseReport, n as markerOf, o as makeClient, p as addToSummary, t as postComment, u as attemptIfThere } from "./reticence~main~comment.js";
import { n as rememberEnd, r as rememberFolder } from "./reticence~main~post.js";
import { isDeepStrictEqual } from "node:util";
import { createHash, randomBytes } from "node:crypto";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { readFile, realpath, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/github/policy-ref.ts
const CENTRAL = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/(?<path>[^@]+)@(?<ref>.+)$/;
/** Reads the input policy-ref; empty is the base. Throws PolicyError. */
function parsePolicyRef(text, label) {
	if (text === "" || text === "base") return { kind: "base" };
	if (text === "head") return { kind: "head" };
	const parts = CENTRAL.exec(text)?.groups;
	if (parts !== void 0 && isRepositoryPath(parts.path) && !parts.ref.includes("..")) {
		const { owner, repo, path, ref } = parts;
		return {
			kind: "central",
			owner,
			repo,
			path,
			ref
		};
	}
	throw new PolicyError("is base, head, or a central policy as owner/repo/path@ref.", { location: { file: label } });
}
/** A path that stays within a repository, as git writes it. */
function isRepositoryPath(path) {
	return !path.startsWith("/") && !/[\\\u0000-\u001f]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
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
		locked: getInput("locked") || void 0,
		dryRun: flag("dry-run"),
		keepSignals: flag("keep-signals"),
		policyRef: parsePolicyRef(getInput("policy-ref"), label("policy-ref")),
		allowForks: flag("allow-forks"),
		comment: commentMode(),
		status: flag("status"),
		token: getInput("github-token"),
		policyToken: getInput("policy-token") || getInput("github-token")
	};
}
function commentMode() {
	const mode = getInput("comment") || "never";
	if (mode === "always" || mode === "on-failure" || mode === "never") return mode;
	throw new PolicyError("is always, on-failure or never.", { location: { file: label("comment") } });
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
	"checkpoint-digest": "",
	"comment-url": "",
	undelivered: ""
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
		"checkpoint-digest": report.provenance.checkpoint.digest,
		"comment-url": "",
		undelivered: ""
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
// src/github/event.ts
/**
* Reads the event of the workflow run. Throws GitHubError when the runner's variables or the
* payload lack what the event cannot be understood without: nothing is taken for granted then.
*/
async function readEvent() {
	const name = variable("GITHUB_EVENT_NAME");
	const payload = await readPayload();
	const [owner, repo] = variable("GITHUB_REPOSITORY").split("/");
	const { pull_request: pull, merge_group: group, workflow_run: run } = payload;
	if (name.startsWith("pull_request") && pull === void 0 || name === "merge_group" && !group) throw new GitHubError(`the event ${name} comes without what it is about (GITHUB_EVENT_PATH), so that its base is not known.`);
	const common = {
		name,
		repository: {
			owner,
			repo
		},
		visibility: visibilityOf(payload.repository),
		defaultBranch: payload.repository?.default_branch,
		ref: variable("GITHUB_REF"),
		refProtected: process.env.GITHUB_REF_PROTECTED === "true",
		base: void 0,
		pull: void 0,
		fork: void 0
	};
	if (pull !== void 0) {
		const { base, head } = pull;
		return {
			...common,
			commit: head.sha,
			base: {
				ref: base.ref,
				sha: base.sha
			},
			pull: pull.number,
			fork: head.repo?.id === base.repo.id ? void 0 : head.repo?.full_name ?? "a deleted fork"
		};
	}
	if (group !== void 0) {
		const ref = group.base_ref.replace(/^refs\/heads\//, "");
		return {
			...common,
			commit: group.head_sha,
			base: {
				ref,
				sha: group.base_sha
			}
		};
	}
	const commit = variable("GITHUB_SHA");
	if (run === void 0) return {
		...common,
		commit
	};
	const from = run.head_repository?.full_name;
	return {
		...common,
		commit,
		fork: from === run.repository.full_name ? void 0 : from ?? "a deleted fork"
	};
}
async function readPayload() {
	const path = variable("GITHUB_EVENT_PATH");
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		throw new GitHubError("the payload of the event (GITHUB_EVENT_PATH) cannot be read.");
	}
}
function variable(name) {
	const value = process.env[name];
	if (value !== void 0 && value !== "") return value;
	throw new GitHubError(`the variable ${name} is not set; GitHub's runner sets it for every step.`);
}
function visibilityOf(repository) {
	const { visibility, private: isPrivate } = repository ?? {};
	if (visibility === "public" || visibility === "private" || visibility === "internal") return visibility;
	if (isPrivate === void 0) return "unknown";
	return isPrivate ? "private" : "public";
}
// src/github/fork.ts
/**
* A fork's change is a stranger's proposal to run their checkpoint and their workspace on this
* machine. Throws PolicyError for one, before anything of it is pulled, unless forks are allowed.
*/
function refuseFork({ fork }, allowForks) {
	if (fork === void 0 || allowForks) return;
	throw new PolicyError(`the change comes from a fork (${fork}), and forks are not audited on this runner: it would work on files of theirs. Push the branch to this repository after a review, or set \`allow-forks: true\` where the runner is thrown away after each job.`, { location: { file: "input allow-forks" } });
}
// src/github/contents.ts
const PERMISSION = "contents: read";
/**
* The text of a file of a commit; undefined when the commit has no such file. Throws GitHubError
* when GitHub does not tell, PolicyError for what is no file of text.
*/
async function readFileAt(client, repository, path, commit) {
	const place = `${path} at ${commit.slice(0, 12)}`;
	const answer = await attemptIfThere({
		what: `read ${place}`,
		permission: PERMISSION
	}, () => client.rest.repos.getContent({
		...repository,
		path,
		ref: commit
	}));
	if (answer === void 0) return void 0;
	const { data } = answer;
	if (Array.isArray(data) || data.type !== "file" || !("content" in data)) throw new PolicyError(`${place} is not a file.`);
	if (data.encoding !== "base64") throw new PolicyError(`${place} is too large for a policy.`);
	return Buffer.from(data.content, "base64").toString("utf8");
}
/** The commit that a branch, a tag or a short digest names. Throws GitHubError. */
async function commitOf(client, repository, ref) {
	const doing = {
		what: `find the commit ${ref} of ${repository.owner}/${repository.repo}`,
		permission: PERMISSION
	};
	const { data } = await attempt(doing, () => client.rest.repos.getCommit({
		...repository,
		ref
	}));
	return data.sha;
}
/** Whether rules of the repository guard a branch. Throws GitHubError. */
async function isProtected(client, repository, branch) {
	const doing = {
		what: `look at the branch ${branch}`,
		permission: PERMISSION
	};
	return (await attemptIfThere(doing, () => client.rest.repos.getBranch({
		...repository,
		branch
	})))?.data.protected ?? false;
}
/** The name of the default branch. Throws GitHubError. */
async function defaultBranchOf(client, repository) {
	const { data } = await attempt({
		what: "look at the repository",
		permission: PERMISSION
	}, () => client.rest.repos.get({ ...repository }));
	return data.default_branch;
}
/** GitHub lists no more files of a comparison than these. */
const MOST_FILES = 300;
/**
* Paths that a change touches, the former names of moved files too; undefined when there are more
* than GitHub lists. Throws GitHubError.
*/
async function filesChanged(client, repository, base, head) {
	const basehead = `${base}...${head}`;
	const doing = {
		what: `compare ${base.slice(0, 12)} and ${head.slice(0, 12)}`,
		permission: PERMISSION
	};
	const { data } = await attempt(doing, () => client.rest.repos.compareCommitsWithBasehead({
		...repository,
		basehead,
		per_page: 1
	}));
	const files = data.files;
	if (files === void 0) throw new GitHubError(`could not ${doing.what}: no files are listed.`);
	if (files.length >= MOST_FILES) return void 0;
	return files.flatMap(({ filename, previous_filename: former }) => former === void 0 ? [filename] : [filename, former]);
}
// src/github/changed-files.ts
/** Limit of schema/report.schema.json. */
const MOST_NAMED = 100;
/**
* Files of the base model and of the data that a change touches: the policy can stay as it is while
* what it names becomes something else. Null when the change touches more files than GitHub lists.
* Throws GitHubError.
*/
async function changedInputs(client, event, loaded, root) {
	const { base, commit, repository } = event;
	if (base === void 0) return [];
	const inputs = await inputsWithin(loaded, root);
	if (inputs.length === 0) return [];
	const changed = await filesChanged(client, repository, base.sha, commit);
	if (changed === void 0) return null;
	return changed.filter((file) => inputs.some((input) => concerns(file, input))).sort().slice(0, MOST_NAMED);
}
/** Paths within the repository of what is compared with, as they are written and as they resolve. */
async function inputsWithin(loaded, root) {
	const { policy } = loaded;
	const places = [{
		path: ["base"],
		text: policy.base
	}, ...policy.audits.flatMap(({ key, data }) => [
		...data.members.map((text) => ({
			path: [key, "members"],
			text
		})),
		...data.nonmembers.map((text) => ({
			path: [key, "nonmembers"],
			text
		})),
		...data.chat_template === void 0 ? [] : [{
			path: [key, "chat_template"],
			text: data.chat_template
		}]
	])].filter(({ text }) => !/^[a-z][a-z0-9+.-]+:\/\//i.test(text)).map(({ path, text }) => resolve(loaded.source.directoryOf(path), text.replace(/^file:/, "")));
	const real = await Promise.all(places.map((place) => realpath(place).catch(() => place)));
	const realRoot = await realpath(root);
	const within = [...places.map((place) => relative(root, place)), ...real.map((place) => relative(realRoot, place))].map((path) => path.split(sep).join("/"));
	return [...new Set(within)].filter((path) => path !== ".." && !path.startsWith("../"));
}
function concerns(file, input) {
	return input === "" || file === input || file.startsWith(`${input}/`) || input.startsWith(`${file}/`) || file === `${input}.dvc`;
}
// src/github/redact.ts
/**
* A text without what lets its reader in: the query of an address, which can hold a signature, and
* the user and password before its host.
*/
function redact(text) {
	return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@"'\\]+@/gi, "$1…@").replace(/([a-z][a-z0-9+.-]*:\/\/[^\s?#"'\\]*)\?[^\s#"'\\]*/gi, "$1?…");
}
// src/github/differences.ts
/** Limits of schema/report.schema.json. */
const MOST_DIFFERENCES = 100;
const LONGEST_TEXT = 256;
/**
* The keys in which two policies differ, what is audited first. Mappings are entered, lists are
* compared whole; values are JSON.
*/
function differencesOf(before, after) {
	const found = [];
	collect(before.value, after.value, [], found);
	return found.sort((a, b) => Number(a.part === "judging") - Number(b.part === "judging")).slice(0, MOST_DIFFERENCES);
}
function collect(before, after, path, found) {
	if (isDeepStrictEqual(before, after)) return;
	if (isMapping(before) && isMapping(after)) {
		for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) collect(own(before, key), own(after, key), [...path, key], found);
		return;
	}
	found.push({
		key: shorten(path.join(".")),
		part: isAudited(path) ? "audited" : "judging",
		before: textOf(before),
		after: textOf(after)
	});
}
function own(mapping, key) {
	return Object.hasOwn(mapping, key) ? mapping[key] : void 0;
}
function isMapping(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function textOf(value) {
	if (value === void 0) return null;
	return shorten(JSON.stringify(value) ?? String(value));
}
/** As much of a text as the report keeps, and nothing that lets its reader in. */
function shorten(text, longest = LONGEST_TEXT) {
	const shown = redact(text);
	const characters = [...shown];
	return characters.length <= longest ? shown : `${characters.slice(0, longest - 1).join("")}…`;
}
// src/github/paths.ts
/** Whether a path is a folder or lies in it; both absolute, links not followed. */
function isInside(path, folder) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
// src/github/trust.ts
/**
* Events whose workflow runs at the commit that is audited. Others (issue_comment, workflow_run,
* pull_request_target …) run at the default branch's while the workspace may hold anything.
*/
const OWN_COMMIT = [
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"release"
];
/** Throws GitHubError when GitHub does not tell what this depends on. */
async function judgeOf(client, event) {
	const { base, repository } = event;
	const defaultBranch = event.defaultBranch ?? await defaultBranchOf(client, repository);
	if (base !== void 0) {
		if (base.ref === defaultBranch || event.name === "merge_group" || await isProtected(client, repository, base.ref)) return {
			source: "base",
			ref: base.ref,
			commit: base.sha
		};
	} else if (event.refProtected || event.ref === `refs/heads/${defaultBranch}`) return OWN_COMMIT.includes(event.name) ? { source: "workspace" } : {
		source: "default-branch",
		ref: defaultBranch,
		commit: event.commit
	};
	return {
		source: "default-branch",
		ref: defaultBranch,
		commit: await commitOf(client, repository, `heads/${defaultBranch}`)
	};
}
// src/github/policy.ts
/**
* The policy that judges: what is audited comes from the commit under audit, how it is judged from
* one that its author cannot change alone. Says what differs between the two.
* Throws PolicyError, and GitHubError when GitHub does not give what decides.
*/
async function findPolicy(question) {
	const { policyFile, overrides, policyRef, event } = question;
	const own = await loadPolicy(policyFile, overrides);
	const rules = await rulesOf(question);
	const loaded = rules.document === void 0 ? own : await composed(question, rules.document);
	if (rules.document !== void 0) await refuseInterpreterOfWorkspace(loaded);
	const changed = event.base === void 0 ? [] : await changedInputs(question.client, event, loaded, rules.place?.root ?? workspace());
	return {
		loaded,
		origin: {
			event: event.name,
			repository: fullName(event.repository),
			visibility: event.visibility,
			commit: event.commit,
			pull: event.pull ?? null,
			policy: rules.policy,
			limit: rules.limit ?? null,
			differences: rules.differences,
			changedFiles: changed,
			inputs: inputsOf(overrides, policyRef, question.interpreterSet)
		}
	};
}
async function rulesOf(question) {
	const { policyRef, policyFile, event, client } = question;
	if (policyRef.kind === "central") return await centralRules(question);
	const judge = policyRef.kind === "head" ? void 0 : await judgeOf(client, event);
	if (judge === void 0 || judge.source === "workspace") return {
		policy: ownPolicy(policyFile, judge?.source ?? (event.base === void 0 ? "workspace" : "head")),
		differences: []
	};
	const place = await placeOf(policyFile);
	const approved = await documentAt(question, place, judge);
	if (approved === void 0) return {
		policy: ownPolicy(place.path, "head"),
		limit: `there is no ${place.path} in ${judge.ref} (${judge.commit.slice(0, 12)}), so nobody but this change's author has set the rules. Merge the policy first, or set \`policy-ref: head\` for a change that brings it.`,
		differences: [],
		place
	};
	const { source, ref, commit } = judge;
	return {
		document: approved,
		policy: {
			path: place.path,
			source,
			repository: fullName(event.repository),
			ref,
			commit
		},
		differences: differencesOf(approved, new PolicyDocument(await readPolicyText(policyFile))),
		place
	};
}
async function centralRules(question) {
	const { policyRef, policyFile, event, client, centralClient } = question;
	if (policyRef.kind !== "central") throw new TypeError("not a central policy");
	const { owner, repo, path, ref } = policyRef;
	const repository = {
		owner,
		repo
	};
	const commit = await commitOf(centralClient, repository, ref);
	const text = await readFileAt(centralClient, repository, path, commit);
	const label = `${owner}/${repo}/${path}@${ref}`;
	if (text === void 0) throw new PolicyError("there is no such file at that ref.", { location: { file: label } });
	const policy = {
		path,
		source: "central",
		repository: fullName(repository),
		ref,
		commit
	};
	const document = new PolicyDocument({
		file: label,
		text,
		directory: workspace()
	});
	if (event.base === void 0) return {
		document,
		policy,
		differences: []
	};
	const place = await placeOf(policyFile);
	const judge = await judgeOf(client, event);
	const approved = judge.source === "workspace" ? void 0 : await documentAt(question, place, judge);
	const own = new PolicyDocument(await readPolicyText(policyFile));
	return {
		document,
		policy,
		differences: approved === void 0 ? [] : differencesOf(approved, own).filter(({ part }) => part === "audited"),
		place
	};
}
/** The policy of a commit; undefined when the commit has none. */
async function documentAt({ client, event, policyFile }, place, { ref, commit }) {
	const text = await readFileAt(client, event.repository, place.path, commit);
	if (text === void 0) {
		await commitOf(client, event.repository, commit);
		return;
	}
	const file = (await readPolicyText(place.file)).text === text ? policyFile : `${place.path} of ${ref} (${commit.slice(0, 12)})`;
	return new PolicyDocument({
		file,
		text,
		directory: dirname(place.file)
	});
}
async function composed({ policyFile, overrides }, judging) {
	const audited = new PolicyDocument(await readPolicyText(policyFile));
	return composePolicy({
		audited,
		judging
	}, overrides);
}
/**
* A policy that others have to approve of is a file of the repository: one elsewhere, or a link to
* one, has no counterpart in another commit.
*/
async function placeOf(policyFile) {
	const file = resolve(policyFile);
	const location = { file: policyFile };
	if (!isInside(file, workspace())) throw new PolicyError("the policy is not in the workspace, so that no other commit can have it. Name a file of the repository, or a central policy with policy-ref.", { location });
	if (!isInside(await realpath(file), await realpath(workspace()))) throw new PolicyError("the policy is a link that leads out of the workspace.", { location });
	const root = await repositoryRoot(dirname(file));
	return {
		file,
		root,
		path: relative(root, file).split(sep).join("/")
	};
}
/** The checkout that a folder of the workspace belongs to; git lets no commit hold a `.git`. */
async function repositoryRoot(folder) {
	const top = workspace();
	for (let at = folder; at !== dirname(top); at = dirname(at)) {
		if (await stat(join(at, ".git")).catch(() => void 0)) return at;
		if (at === top) break;
	}
	return top;
}
/** What measures decides what is found: it must not be a file that the change under audit holds. */
async function refuseInterpreterOfWorkspace(loaded) {
	const { python } = loaded.policy.run;
	const path = ["run", "python"];
	if (python === void 0 || !/[\\/]/.test(python)) return;
	const file = loaded.absolute(path, python);
	const places = [file, await realpath(file).catch(() => file)];
	const roots = [workspace(), await realpath(workspace())];
	if (places.every((place) => roots.every((root) => !isInside(place, root)))) return;
	throw new PolicyError("the interpreter is in the workspace, which the change under audit fills. Name one that the runner brings along.", { location: loaded.source.locate(path) });
}
function ownPolicy(path, source) {
	return {
		path: shorten(path, 1024),
		source,
		repository: null,
		ref: null,
		commit: null
	};
}
/** What the workflow lays over the policies; a pull request can change its workflow, too. */
function inputsOf(overrides, policyRef, interpreterSet) {
	const lines = overrides.filter(({ path }) => path[0] !== "checkpoint").map(({ value, label }) => label.startsWith("input set,") ? label : `${label}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
	if (policyRef.kind === "head") lines.push("input policy-ref: head");
	if (interpreterSet) lines.push("variable RETICENCE_PYTHON");
	return lines.slice(0, 100).map((line) => shorten(line));
}
function workspace() {
	return resolve(process.env.GITHUB_WORKSPACE || process.cwd());
}
function fullName({ owner, repo }) {
	return `${owner}/${repo}`;
}
// src/github/run-address.ts
/** Address of this workflow run, for people. */
function runAddress() {
	const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
	return `${GITHUB_SERVER_URL || "https://github.com"}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
// src/github/status.ts
/** Characters that GitHub takes for a status's description, and for its name as we keep it. */
const LONGEST_DESCRIPTION = 140;
const LONGEST_CONTEXT = 100;
/** Sets the status of a commit under a name. Throws GitHubError. */
async function setStatus(client, repository, commit, target, { state, description }) {
	const doing = {
		what: `set the status of ${commit.slice(0, 12)}`,
		permission: "statuses: write"
	};
	await attempt(doing, () => client.rest.repos.createCommitStatus({
		...repository,
		sha: commit,
		state,
		description: cut(description, LONGEST_DESCRIPTION),
		context: target.context,
		target_url: target.run
	}));
}
/** One name for each policy and checkpoint: a job's success must not cover another's failure. */
function statusContext(policyPath, checkpoint) {
	const name = `reticence: ${policyPath}, ${redact(checkpoint)}`;
	if ([...name].length <= LONGEST_CONTEXT) return cut(name, LONGEST_CONTEXT);
	const digest = createHash("sha256").update(name).digest("hex").slice(0, 8);
	return `${cut(name, LONGEST_CONTEXT - digest.length - 1)} ${digest}`;
}
function cut(text, longest) {
	const characters = [...text.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ")];
	return characters.length <= longest ? characters.join("") : `${characters.slice(0, longest - 1).join("")}…`;
}
// src/action/delivery.ts
/** How long a cancelled job may still take to say so, milliseconds. */
const LAST_WORDS_MS = 2e3;
/**
* Brings a verdict to where people look: a comment on the pull request, a status of the commit. What
* cannot be delivered is told in the log, in the summary and in the output `undelivered`, and changes
* no verdict.
*/
var Delivery = class {
	#options;
	#audited;
	#undelivered = [];
	constructor(options) {
		this.#options = options;
	}
	/** The policy is found: from now on it is known what the verdict is about. */
	async begin({ loaded, origin }) {
		this.#audited = {
			policyPath: origin?.policy.path ?? loaded.file,
			checkpoint: loaded.policy.checkpoint
		};
		await this.#status({
			state: "pending",
			description: "the audit is running"
		});
	}
	async report(report, conclusion) {
		const failed = conclusion === "failure";
		const state = report.verdict === "error" ? "error" : failed ? "failure" : "success";
		await this.#status({
			state,
			description: `${report.verdict}: ${report.headline}`
		});
		const quiet = report.verdict === "pass" || report.verdict === "warn";
		await this.#comment((context) => commentOfReport(report, context), quiet);
		await this.#conclude();
	}
	/** There is no verdict. What the job was cancelled for is not waited for. */
	async failure(error, cancelled) {
		if (this.#audited === void 0) return;
		const message = error instanceof ReticenceError ? error.pretty : "an internal error; the log says more.";
		const tell = async () => {
			await this.#status({
				state: "error",
				description: "the audit could not run"
			});
			if (cancelled) return;
			await this.#comment((context) => commentOfFailure(message, context), false);
			await this.#conclude();
		};
		const patience = new Promise((resolve) => {
			if (cancelled) setTimeout(resolve, LAST_WORDS_MS);
		});
		await Promise.race([tell(), patience]);
	}
	async #status(status) {
		const { client, event } = this.#options;
		if (!this.#options.status || this.#audited === void 0) return;
		const { policyPath, checkpoint } = this.#audited;
		const target = {
			context: statusContext(policyPath, checkpoint),
			run: runAddress()
		};
		await this.#attempt("status", async () => {
			await setStatus(client, event.repository, event.commit, target, status);
		});
	}
	async #comment(bodyFor, quiet) {
		const { client, event, comment } = this.#options;
		const { pull, repository, commit } = event;
		if (comment === "never" || pull === void 0 || this.#audited === void 0) return;
		const marker = markerOf(this.#audited.policyPath, this.#audited.checkpoint);
		await this.#attempt("comment", async () => {
			const body = bodyFor({
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
	async #attempt(what, deliver) {
		try {
			await deliver();
		} catch (error) {
			const line = `${what}: ${error instanceof GitHubError ? error.message : "an internal error."}`;
			if (this.#undelivered.includes(line)) return;
			this.#undelivered.push(line);
			const { message, properties } = annotationOf(`${line} The verdict stands.`, void 0);
			if (isRefusal(error)) notice(message, properties);
			else warning(message, properties);
		}
	}
	async #conclude() {
		if (this.#undelivered.length === 0) return;
		setOutput("undelivered", this.#undelivered.join("\n"));
		await addToSummary(this.#undelivered.map((line) => `Not delivered: ${line}`)).catch(() => {});
	}
};
/** Says what became of a comment, and sets the output `comment-url`. */
function tellPosted(posted) {
	if (posted.state === "skipped") {
		say(`No comment: ${posted.reason}.`);
		return;
	}
	say(`The comment is ${posted.state === "unchanged" ? "as it was" : posted.state}: ${posted.url}`);
	setOutput("comment-url", posted.url);
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
function describePlan(plan) {
	const { sets, tasks, rules } = plan;
	return [
		...pullLines(plan),
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
// src/action/visibility.ts
/**
* Whether anybody can read what this workflow publishes, by the event that started it. An event
* that does not say counts as public: too little is shown rather than too much.
*/
async function isPublicRepository() {
	const path = process.env.GITHUB_EVENT_PATH;
	if (path === void 0 || path === "") return false;
	try {
		return JSON.parse(await readFile(path, "utf8")).repository?.private !== true;
	} catch {
		return true;
	}
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
	const event = await readEvent();
	refuseFork(event, inputs.allowForks);
	const client = makeClient(inputs.token);
	const find = async () => {
		const { policyToken, token } = inputs;
		const centralClient = policyToken === token ? client : makeClient(policyToken);
		const interpreterSet = (process.env.RETICENCE_PYTHON ?? "") !== "";
		return await findPolicy({
			...inputs,
			event,
			client,
			centralClient,
			interpreterSet
		});
	};
	if (inputs.dryRun) {
		await showPlan(await find());
		return;
	}
	const delivery = new Delivery({
		...inputs,
		client,
		event
	});
	const begin = async () => {
		const found = await find();
		await delivery.begin(found);
		return found;
	};
	try {
		await auditAndTell(inputs, begin, delivery, signal);
	} catch (error) {
		await delivery.failure(error, signal.aborted);
		throw error;
	}
}
async function auditAndTell(inputs, findPolicy, delivery, signal) {
	const folder = inputs.out ?? ownFolder();
	const report = await auditInto(folder, inputs, findPolicy, signal);
	const on = await onUndetermined(folder);
	setOutputs(outputsOf(report, folder));
	const summary = join(folder, REPORT_MARKDOWN);
	await summariseReport(report, summary);
	say(`\n${renderTerminal(report, false)}\n\nReport: ${summary}`);
	const conclusion = conclude(report.verdict, on);
	announce(report, conclusion);
	annotateRules(report);
	await Promise.race([delivery.report(report, conclusion), untilAborted(signal)]);
}
async function showPlan({ loaded }) {
	const plan = await planAudit(loaded);
	say(describePlan(plan));
	for (const line of plan.warnings) warn(line);
	setOutputs(NOTHING);
}
async function auditInto(folder, inputs, findPolicy, signal) {
	const { policyFile, overrides, locked, keepSignals } = inputs;
	const log = new ActionLog((title, container) => {
		if (title === MEASURING) rememberFolder(folder, keepSignals, container);
	});
	try {
		const options = {
			policyFile,
			overrides,
			findPolicy,
			out: folder,
			today: today(),
			publicByDefault: await isPublicRepository(),
			signal,
			listener: log,
			...locked === void 0 ? {} : { locked }
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
function untilAborted(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener("abort", () => resolve());
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
function announce(report, conclusion) {
	const line = `${report.verdict}: ${report.headline}`;
	switch (conclusion) {
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
/** Names each breached rule beside its line of the policy. */
function annotateRules(report) {
	for (const [level, annotate] of [["fail", error], ["warn", warning]]) {
		const { annotations, left } = annotationsOf(report, level);
		for (const { message, properties } of annotations) annotate(message, properties);
		if (left > 0) say(`${left} more breached rules are in the report; GitHub shows ten of a kind.`);
	}
}
function warn(line) {
	const { message, properties } = annotationOf(line, void 0);
	warning(message, properties);
}
export { readInputs as i, COULD_NOT_RUN as n, setOutputs as r, run as t };
