import { f as warning, r as error, s as notice, t as ExitCode, u as setOutput } from "./packages~main~post~comment~history.js";
import { o as RequestError } from "./packages~main~comment~history.js";
import { c as ReticenceError, i as GitHubError, o as PolicyError } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { $ as escapeMarkdown, O as formatRule, Q as code, k as formatRuleValue, w as formatBound, y as table } from "./reticence~main~comment~history~index.js";
import { r as say } from "./reticence~main~post~comment~history.js";
import { d as attempt, f as attemptIfThere, g as addToSummary, h as addMarkdown, n as isAuthor, p as isRefusal, r as carries, t as authorOf, v as annotationOf } from "./reticence~main~comment~history.js";
import { D as readPolicyText, E as PolicyDocument, S as loadPolicy, T as isAudited, a as auditsOf, c as lookUp, f as folderStore, n as publishBadges, r as trendSections, t as addAudits, u as readPastFor, v as entryOf, x as composePolicy } from "./reticence~main~history~index.js";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { readFile, realpath, stat } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/github/ancestry.ts
/** Commits that are looked through for one that was audited. */
const MOST_COMMITS = 100;
/**
* The merge base of a change and the commits before it, newest first; undefined when the event is no
* change. Throws GitHubError.
*/
async function mergeBaseOf(client, event) {
	const { base, commit, repository } = event;
	if (base === void 0) return void 0;
	const { data } = await attempt({
		what: "find the merge base of the change",
		permission: "contents: read"
	}, () => client.rest.repos.compareCommitsWithBasehead({
		...repository,
		basehead: `${base.sha}...${commit}`,
		per_page: 1
	}));
	return await commitsUpTo(client, repository, data.merge_base_commit.sha);
}
async function commitsUpTo(client, repository, sha) {
	const doing = {
		what: `list the commits up to ${sha.slice(0, 12)}`,
		permission: "contents: read"
	};
	const { data } = await attempt(doing, () => client.rest.repos.listCommits({
		...repository,
		sha,
		per_page: MOST_COMMITS
	}));
	return data.map((commit) => commit.sha);
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
// src/github/issue.ts
const PERMISSION$1 = "issues: write";
/** Hidden first line by which the issue is found again; the name is hashed, for it could end it. */
function issueMarker(checkpoint) {
	return `<!-- reticence:regression:${createHash("sha256").update(checkpoint).digest("hex").slice(0, 32)} -->`;
}
/**
* Keeps one issue about a checkpoint: opens it, brings the open one up to date, or closes it with a
* last word. Issues of anybody else are left alone. Throws GitHubError.
*/
async function keepIssue(target, text, farewell) {
	const { client, repository, checkpoint } = target;
	const marker = issueMarker(checkpoint);
	const open = await findOpen(target, marker);
	if (text === void 0) {
		if (open === void 0) return { state: "none" };
		const { number: issue_number, body } = open;
		const { data } = await attempt(doing("close the issue"), () => client.rest.issues.update({
			...repository,
			issue_number,
			state: "closed",
			state_reason: "completed",
			body: `${body ?? marker}\n\n${farewell}`
		}));
		return {
			state: "closed",
			url: data.html_url,
			number: data.number
		};
	}
	const body = `${marker}\n\n${text.body}`;
	const { title } = text;
	if (open === void 0) {
		const { data } = await attempt(doing("open an issue"), () => client.rest.issues.create({
			...repository,
			title,
			body,
			request: { retries: 0 }
		}));
		return {
			state: "opened",
			url: data.html_url,
			number: data.number
		};
	}
	const { data } = await attempt(doing("update the issue"), () => client.rest.issues.update({
		...repository,
		issue_number: open.number,
		title,
		body
	}));
	return {
		state: "updated",
		url: data.html_url,
		number: data.number
	};
}
/** Listed and not searched for: GitHub's search lags behind by minutes. */
async function findOpen({ client, repository }, marker) {
	const author = await authorOf(client, PERMISSION$1);
	return await attempt(doing("list the open issues"), async () => {
		const pages = client.paginate.iterator(client.rest.issues.listForRepo, {
			...repository,
			state: "open",
			per_page: 100
		});
		for await (const { data } of pages) {
			const own = data.find(({ body, user, pull_request }) => pull_request === void 0 && isAuthor(user, author) && carries(body ?? "", marker));
			if (own !== void 0) return own;
		}
	});
}
function doing(what) {
	return {
		what: `${what} about the regression`,
		permission: PERMISSION$1
	};
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
* Files of the base model, of the data and of what the attacks read that a change touches: the policy
* can stay as it is while what it names becomes something else. Null when the change touches more files
* than GitHub lists.
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
	const places = [
		{
			path: ["base"],
			text: policy.base
		},
		...policy.audits.flatMap(({ key, data }) => [
			...data.members.map((text) => ({
				path: [key, "members"],
				text
			})),
			...data.nonmembers.map((text) => ({
				path: [key, "nonmembers"],
				text
			})),
			...data.people.map((text) => ({
				path: [key, "people"],
				text
			})),
			...data.chat_template === void 0 ? [] : [{
				path: [key, "chat_template"],
				text: data.chat_template
			}]
		]),
		...filesOfPii(policy.attacks.pii)
	].filter(({ text }) => !/^[a-z][a-z0-9+.-]+:\/\//i.test(text)).map(({ path, text }) => resolve(loaded.source.directoryOf(path), text.replace(/^file:/, "")));
	const real = await Promise.all(places.map((place) => realpath(place).catch(() => place)));
	const realRoot = await realpath(root);
	const within = [...places.map((place) => relative(root, place)), ...real.map((place) => relative(realRoot, place))].map((path) => path.split(sep).join("/"));
	return [...new Set(within)].filter((path) => path !== ".." && !path.startsWith("../"));
}
/** The model of names decides which values are looked for, the prompts what is asked. */
function filesOfPii(pii) {
	if (pii === "off") return [];
	const { names, sampling } = pii;
	const prompts = sampling === "off" ? void 0 : sampling.prompts;
	return [...names === void 0 ? [] : [{
		path: [
			"attacks",
			"pii",
			"names",
			"path"
		],
		text: names.path
	}], ...prompts === void 0 ? [] : [{
		path: [
			"attacks",
			"pii",
			"sampling",
			"prompts"
		],
		text: prompts
	}]];
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
		differences: differencesOf(approved ?? (judge.source === "workspace" ? own : { value: {} }), own).filter(({ part }) => part === "audited"),
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
// src/github/recording.ts
/** Events that, on the default branch, are about what was merged and not about a proposal. */
const RECORDED = [
	"push",
	"workflow_dispatch",
	"repository_dispatch"
];
/**
* Whether an audit of this event goes into the history: a schedule, a release, or a run of the
* default branch. A pull request or a branch of somebody's own only reads. Throws GitHubError when
* GitHub does not tell.
*/
async function isRecorded(client, event) {
	if (event.fork !== void 0 || event.base !== void 0) return false;
	if (event.name === "schedule" || event.name === "release") return true;
	if (!RECORDED.includes(event.name)) return false;
	const branch = event.defaultBranch ?? await defaultBranchOf(client, event.repository);
	return event.ref === `refs/heads/${branch}`;
}
/** Tag of the release that an event is about; null for any other. */
function releaseOf({ name, ref }) {
	return name === "release" ? ref.replace(/^refs\/tags\//, "") : null;
}
// src/github/run-address.ts
/** Address of this workflow run, for people. */
function runAddress() {
	const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
	return `${GITHUB_SERVER_URL || "https://github.com"}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
// src/github/branch.ts
/** How often a commit is made anew when somebody else was faster. */
const MOST_ATTEMPTS = 10;
/** Longest pause before the next attempt, milliseconds. */
const LONGEST_PAUSE_MS = 2e3;
const WRITE = "contents: write";
const READ = "contents: read";
/** The newest commit of a branch; without files when there is no such branch. Throws GitHubError. */
async function readBranch(target) {
	return snapshotOf(target, await headOf(target));
}
/**
* Writes files in one commit on a branch, and makes the branch where it is absent. When somebody
* else wrote in between, `change` is asked again with what stands there now; nothing is overwritten
* and no history is rewritten. Returns the commit. Throws GitHubError.
*/
async function commitFiles(target, message, change) {
	for (let tried = 1;; tried++) {
		const head = await headOf(target);
		const commit = await makeCommit(target, head, message, await change(snapshotOf(target, head)));
		if (await moveBranch(target, head, commit)) return commit;
		if (tried === MOST_ATTEMPTS) throw new GitHubError(`could not write to the branch ${target.branch}: others wrote to it at the same time, ${MOST_ATTEMPTS} times in a row. Let one job write (docs/history.md).`);
		await setTimeout$1(Math.random() * Math.min(LONGEST_PAUSE_MS, 50 * 2 ** tried));
	}
}
async function headOf({ client, repository, branch }) {
	const doing = {
		what: `read the branch ${branch}`,
		permission: READ
	};
	const found = await explained(branch, () => attemptIfThere(doing, () => client.rest.git.getRef({
		...repository,
		ref: `heads/${branch}`,
		request: { retries: 0 }
	})));
	if (found === void 0) return void 0;
	const { sha: commit } = found.data.object;
	return await attempt(doing, async () => {
		const { data } = await client.rest.git.getCommit({
			...repository,
			commit_sha: commit
		});
		const { data: tree } = await client.rest.git.getTree({
			...repository,
			tree_sha: data.tree.sha,
			recursive: "1"
		});
		const files = tree.tree.filter(({ type }) => type === "blob");
		return {
			commit,
			tree: data.tree.sha,
			blobs: new Map(files.map(({ path, sha }) => [path, sha]))
		};
	});
}
function snapshotOf(target, head) {
	const { client, repository, branch } = target;
	return { text: async (path) => {
		const file_sha = head?.blobs.get(path);
		if (file_sha === void 0) return void 0;
		const doing = {
			what: `read ${path} of the branch ${branch}`,
			permission: READ
		};
		const { data } = await attempt(doing, () => client.rest.git.getBlob({
			...repository,
			file_sha
		}));
		return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8").toString("utf8");
	} };
}
async function makeCommit({ client, repository, branch }, head, message, files) {
	const doing = {
		what: `write to the branch ${branch}`,
		permission: WRITE
	};
	const tree = Object.entries(files).map(([path, content]) => ({
		path,
		mode: "100644",
		type: "blob",
		content
	}));
	return await explained(branch, () => attempt(doing, async () => {
		const made = await client.rest.git.createTree({
			...repository,
			tree,
			...head === void 0 ? {} : { base_tree: head.tree },
			request: { retries: 0 }
		});
		const { data } = await client.rest.git.createCommit({
			...repository,
			message,
			tree: made.data.sha,
			parents: head === void 0 ? [] : [head.commit]
		});
		return data.sha;
	}));
}
/** Whether the branch now ends in the commit; false when somebody else moved it meanwhile. */
async function moveBranch({ client, repository, branch }, head, sha) {
	const doing = {
		what: `write to the branch ${branch}`,
		permission: WRITE
	};
	try {
		await attempt(doing, async () => {
			if (head === void 0) await client.rest.git.createRef({
				...repository,
				ref: `refs/heads/${branch}`,
				sha
			});
			else {
				const ref = `heads/${branch}`;
				await client.rest.git.updateRef({
					...repository,
					ref,
					sha,
					force: false
				});
			}
		});
		return true;
	} catch (error) {
		const said = answerOf(error);
		if (/protected branch|rule violation/i.test(said)) throw new GitHubError(`could not write to the branch ${branch}: it is protected. Exempt it from the repository's branch rules, or name another branch with history.branch.`, { cause: error });
		if (/fast.?forward|does not exist|already exists/i.test(said)) return false;
		throw error;
	}
}
/** A repository without a commit answers 409 to every call of the Git data API. */
async function explained(branch, call) {
	try {
		return await call();
	} catch (error) {
		if (!/empty/i.test(answerOf(error))) throw error;
		throw new GitHubError(`could not use the branch ${branch}: the repository has no commit yet. Push a first commit, then run the job again.`, { cause: error });
	}
}
/** GitHub's own words; only ever matched, never shown. */
function answerOf(error) {
	const { cause } = error;
	return error instanceof GitHubError && cause instanceof RequestError ? cause.message : "";
}
// src/history/branch.ts
/** A history in a branch of the repository on GitHub. */
function branchStore(target) {
	return {
		place: `the branch ${target.branch}`,
		read: async () => await readBranch(target),
		update: async (message, change) => {
			await commitFiles(target, message, change);
		}
	};
}
// src/history/regression.ts
/**
* What the issue about a checkpoint says: `"keep"` when this audit gives no reason to open one or to
* close it, undefined when all is well.
*/
function issueTextOf(report, audits, place) {
	const { verdict } = report;
	if (verdict === "pass" || verdict === "warn") return void 0;
	if (verdict !== "fail") return "keep";
	const full = bodyOf(report, audits, place, Number.POSITIVE_INFINITY);
	return {
		title: title(nameOf(report)),
		body: full.length <= LONGEST_BODY ? full : bodyOf(report, audits, place, SHORT_TEXT)
	};
}
/** GitHub takes 65,536 characters. */
const LONGEST_BODY = 6e4;
/** Rules, and reasons, that are told. */
const MOST_TOLD = 20;
/** Characters of one text where the whole is too long: markup can make ten of one. */
const SHORT_TEXT = 100;
function bodyOf(report, audits, place, longest) {
	const shortened = (text) => escapeMarkdown(text.length > longest ? `${text.slice(0, longest)} …` : text);
	const breached = report.rules.filter(({ state }) => state === "breached");
	const rows = breached.slice(0, MOST_TOLD).map((rule) => [
		code(formatRule(rule)),
		`**${formatRuleValue(rule)}**`,
		formatBound(rule),
		shortened(rule.reason)
	]);
	const more = breached.length - rows.length;
	const reasons = report.reasons.slice(0, MOST_TOLD).map((reason) => `- ${shortened(reason)}`);
	return [
		`The audit of ${code(nameOf(report))} fails${since(audits)}: **${shortened(report.headline)}**`,
		table([
			"Rule",
			"Value",
			"Bound",
			"Why"
		], rows),
		...more === 0 ? [] : [`${more} more breached rules are in the report.`],
		...reasons.length === 0 ? [] : [reasons.join("\n")],
		`Latest audit: ${code(place.commit.slice(0, 12))}, [workflow run](${place.run}).`,
		"This issue is brought up to date by every audit, and closed when one passes. What to do on a regression: `docs/history.md` of Reticence."
	].join("\n\n");
}
/** The last word on an issue that is closed. */
function farewellOf(report, { run, commit }) {
	return `**The audit passes again** (verdict ${report.verdict}): ${code(commit.slice(0, 12))}, [workflow run](${run}).`;
}
function nameOf({ provenance: { checkpoint } }) {
	return checkpoint.name ?? checkpoint.source;
}
function title(name) {
	return `Privacy regression: ${name.replace(/[^\x20-\x7e]+|@/g, " ").slice(0, 150)}`;
}
/** Since when the audits of a checkpoint, oldest first, fail without one that passed between. */
function since(audits) {
	const last = audits.findLastIndex(({ verdict }) => verdict === "pass" || verdict === "warn");
	const failing = audits.slice(last + 1).filter(({ verdict }) => verdict === "fail");
	return failing.length < 2 ? "" : ` since ${failing[0].date.slice(0, 10)}, ${failing.length} audits in a row`;
}
// src/action/keeping.ts
/** How long a cancelled job may still take to say so, milliseconds. */
const LAST_WORDS_MS = 2e3;
/** The history that a policy keeps its audits in, while one audit runs. */
var Keeping = class {
	#options;
	#kept;
	constructor(options) {
		this.#options = options;
	}
	/**
	* Reads the history and, where this audit goes into it, publishes that it is running. Throws what
	* kept the history from being read when rules depend on it.
	*/
	async begin(loaded, listener, out) {
		const { history, gate } = loaded.policy;
		if (history === void 0) return [];
		const { client, event, record } = this.#options;
		const folder = history.path === void 0 ? void 0 : loaded.absolute(["history", "path"], history.path);
		const store = this.#storeOf(history, folder);
		const recorded = await isRecorded(client, event);
		if (folder !== void 0 && !recorded) await refuseFolderOfWorkspace(loaded, folder);
		const writes = record && recorded;
		const past = await readPastFor(loaded.policy, store, folder, /* @__PURE__ */ new Date(), out);
		this.#kept = {
			store,
			history,
			past,
			writes
		};
		for (const note of past.notes) listener.warn(note);
		listener.note(`The history in ${store.place} holds ${past.entries.length} audits.`);
		if (writes) await this.#announceAudit(store, history);
		const asks = gate.rules.some(({ increase }) => increase?.against === "merge-base");
		return lookUp(loaded.policy, past, {
			history,
			run: this.#context().run,
			mergeBase: asks ? await mergeBaseOf(client, event) : void 0
		});
	}
	/** The audit has a verdict. What cannot be kept fails the step: a badge would stay behind. */
	async report(report) {
		if (this.#kept === void 0) return;
		const { store, history, past, writes } = this.#kept;
		const entry = entryOf(report, this.#context(), /* @__PURE__ */ new Date());
		const audits = [...auditsOf(past.entries, history), entry];
		await addMarkdown(trendText(audits));
		if (!writes) {
			say("This audit only reads the history: it is of no default branch, release or schedule.");
			return;
		}
		await this.#write("badge-published", async () => await addAudits(store, [entry]));
		if (this.#options.issue) await this.#keepIssue(report, audits);
	}
	/** There is no verdict: the badge says so, and not what it said before. */
	async failure(cancelled) {
		if (this.#kept === void 0 || !this.#kept.writes) return;
		const { store, history } = this.#kept;
		const badge = {
			checkpoint: history.checkpoint,
			state: "error",
			date: now()
		};
		const write = this.#write("badge-published", () => publishBadges(store, [badge]));
		const patience = new Promise((resolve) => {
			if (cancelled) setTimeout(resolve, LAST_WORDS_MS);
		});
		await Promise.race([write, patience]);
	}
	/** A verdict of an earlier audit must not stand while nobody knows whether it still holds. */
	async #announceAudit(store, { checkpoint }) {
		const badge = {
			checkpoint,
			state: "auditing",
			date: now()
		};
		await this.#write(void 0, async () => await publishBadges(store, [badge]));
	}
	async #write(output, write) {
		try {
			if (output !== void 0) setOutput(output, "false");
			await write();
			if (output !== void 0) setOutput(output, "true");
		} catch (error$1) {
			if (!(error$1 instanceof ReticenceError)) throw error$1;
			const line = `history: ${error$1.message}`;
			const { message, properties } = annotationOf(`${line} The step fails, since the badge does not show this audit.`, void 0);
			error(message, properties);
			process.exitCode = ExitCode.Failure;
			await addToSummary([line]).catch(() => {});
		}
	}
	async #keepIssue(report, audits) {
		const { client, event } = this.#options;
		const url = await keepIssueOf({
			client,
			event,
			report,
			audits
		});
		if (url !== void 0) setOutput("issue-url", url);
	}
	#storeOf(history, folder) {
		const { client, event } = this.#options;
		const { branch } = history;
		return branch === void 0 ? folderStore(folder) : branchStore({
			client,
			repository: event.repository,
			branch
		});
	}
	#context() {
		return contextOf(this.#options.event);
	}
};
/** What a change is compared with must not be a file that the change itself brings. */
async function refuseFolderOfWorkspace(loaded, folder) {
	const workspace = resolve(process.env.GITHUB_WORKSPACE || process.cwd());
	const real = (path) => realpath(path).catch(() => path);
	if (!(isInside(folder, workspace) || isInside(await real(folder), await real(workspace)))) return;
	throw new PolicyError("the history is in the workspace, which the change under audit fills: it could bring earlier audits of its own making. Name a folder that the runner keeps elsewhere, or a branch.", { location: loaded.source.locate(["history", "path"]) });
}
/** What the history says of the workflow run. */
function contextOf(event) {
	const run = process.env.GITHUB_RUN_ID ?? "";
	return {
		event: event.name,
		commit: event.commit,
		release: releaseOf(event),
		run: /^\d{1,20}$/.test(run) ? run : null
	};
}
/**
* Opens, updates or closes the issue about a checkpoint, and returns its address if it touched one.
* What GitHub refuses is told.
*/
async function keepIssueOf(what) {
	const { client, event, report, audits } = what;
	const place = {
		run: runAddress(),
		commit: event.commit
	};
	const text = issueTextOf(report, audits, place);
	if (text === "keep") return void 0;
	try {
		const kept = await keepIssue({
			client,
			repository: event.repository,
			checkpoint: nameOf(report)
		}, text, farewellOf(report, place));
		if (kept.state === "none") return void 0;
		say(`The issue about ${nameOf(report)} is ${kept.state}: ${kept.url}`);
		return kept.url;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		const { message, properties } = annotationOf(`issue: ${error.message}`, void 0);
		if (isRefusal(error)) notice(message, properties);
		else warning(message, properties);
		await addToSummary([`Not delivered: issue: ${error.message}`]).catch(() => {});
		return;
	}
}
function trendText(audits) {
	const charts = trendSections(audits);
	return charts.length === 0 ? "" : `\n## Trend\n\n${charts.join("\n\n")}\n`;
}
function now() {
	return (/* @__PURE__ */ new Date()).toISOString();
}
export { branchStore as a, findPolicy as c, readEvent as d, nameOf as i, isInside as l, contextOf as n, runAddress as o, keepIssueOf as r, isRecorded as s, Keeping as t, redact as u };
