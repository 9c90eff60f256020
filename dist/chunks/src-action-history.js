import { f as warning, r as error, s as notice, t as ExitCode, u as setOutput } from "./actions-core-lib-command.js";
import { a as RequestError } from "./actions-github-lib-context.js";
import { i as PolicyError, n as GitHubError, s as ReticenceError } from "./src-base-errors.js";
import { t as visible } from "./src-base-visible.js";
import { At as completeParameters, C as writtenSet, Nt as isMetricId, d as isAudited, f as PolicyDocument, lt as referencePath, n as loadPolicy, p as readPolicyText, t as composePolicy } from "./src-attacks-clipped-reference.js";
import { A as table, E as plainName, G as formatBound, M as escapeMarkdown, Q as formatRule, et as formatRuleValue, j as code, x as counted } from "./src-gate-verdict.js";
import { t as require_dist } from "./ajv-dist-2020.js";
import { r as say } from "./src-action-text.js";
import { _ as addMarkdown, a as carries, c as authorOf, h as orUndefined, l as isAuthor, m as isRefusal, p as attempt, v as addToSummary, x as annotationOf } from "./src-action-annotation.js";
import { O as isModelFile, T as dataTypeOf, h as localPath, m as isPinned, p as isLocal } from "./src-base-crc32c.js";
import { t as isInside } from "./src-base-paths.js";
import { a as auditsOf, d as lookUp, f as readPast, h as folderStore, n as publishBadges, p as readPastFor, r as trendSections, t as addAudits, v as asksForRelease, y as withLastRelease } from "./src-audit-last-release.js";
import { n as candidatesIn, r as auditIn } from "./src-history-seal.js";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { createReadStream } from "node:fs";
import { readFile, readdir, readlink, realpath, stat } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/github/api/event.ts
/**
* Reads the event of the workflow run. Throws GitHubError if the runner's variables or the payload
* lack something that the event cannot be understood without; nothing is assumed in its place.
*/
async function readEvent() {
	let name = variable("GITHUB_EVENT_NAME"), payload = await readPayload(), [owner, repo] = variable("GITHUB_REPOSITORY").split("/"), { pull_request: pull, merge_group: group, workflow_run: run } = payload;
	if (name.startsWith("pull_request") && pull === void 0 || name === "merge_group" && !group) throw new GitHubError("event-unreadable", `the event ${name} has no usable payload (GITHUB_EVENT_PATH), so its base is unknown.`);
	let common = {
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
		before: name === "push" ? commitBefore(payload.before) : void 0,
		pull: void 0,
		fork: void 0
	};
	if (pull !== void 0) {
		let { base, head } = pull;
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
		let ref = group.base_ref.replace(/^refs\/heads\//, "");
		return {
			...common,
			commit: group.head_sha,
			base: {
				ref,
				sha: group.base_sha
			}
		};
	}
	let commit = variable("GITHUB_SHA");
	if (run === void 0) return {
		...common,
		commit
	};
	let from = run.head_repository?.full_name;
	return {
		...common,
		commit,
		fork: from === run.repository.full_name ? void 0 : from ?? "a deleted fork"
	};
}
async function readPayload() {
	let path = variable("GITHUB_EVENT_PATH");
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		throw new GitHubError("event-unreadable", "the payload of the event (GITHUB_EVENT_PATH) cannot be read.");
	}
}
/** GitHub gives a commit of all zeros for a new ref. */
function commitBefore(before) {
	if (typeof before == "string" && /^[0-9a-f]{40,64}$/.test(before)) return /^0+$/.test(before) ? void 0 : before;
}
function variable(name) {
	let value = process.env[name];
	if (value !== void 0 && value !== "") return value;
	throw new GitHubError("runner-variable-missing", `the variable ${name} is not set; GitHub's runner sets it for every step.`);
}
function visibilityOf(repository) {
	let { visibility, private: isPrivate } = repository ?? {};
	return visibility === "public" || visibility === "private" || visibility === "internal" ? visibility : isPrivate === void 0 ? "unknown" : isPrivate ? "private" : "public";
}
// src/github/api/branch.ts
/** How often a commit is retried if somebody else was faster. */
const WRITE = "contents: write", READ = "contents: read";
/** The newest commit of a branch; has no files if there is no such branch. Throws GitHubError. */
async function readBranch(target) {
	return snapshotOf(target, await headOf(target));
}
/**
* Writes files in one commit on a branch, and creates the branch if it is absent. If somebody else
* wrote in the meantime, calls `change` again with the current files; nothing is overwritten and no
* history is rewritten. Returns the commit. Throws GitHubError.
*/
async function commitFiles(target, message, change) {
	for (let tried = 1;; tried++) {
		let head = await headOf(target), commit = await makeCommit(target, head, message, await change(snapshotOf(target, head)));
		if (await moveBranch(target, head, commit)) return commit;
		if (tried === 10) throw new GitHubError("branch-contended", `could not write to the branch ${target.branch}: other jobs wrote to it at the same time, 10 times in a row. Let only one job write (docs/history.md).`);
		await setTimeout$1(Math.random() * Math.min(2e3, 50 * 2 ** tried));
	}
}
async function headOf({ client, repository, branch }) {
	let doing = {
		what: `read the branch ${branch}`,
		permission: READ
	}, found = await explained(branch, () => orUndefined(doing, () => client.rest.git.getRef({
		...repository,
		ref: `heads/${branch}`,
		request: { retries: 0 }
	})));
	if (found === void 0) return;
	let { sha: commit } = found.data.object;
	return await attempt(doing, async () => {
		let { data } = await client.rest.git.getCommit({
			...repository,
			commit_sha: commit
		}), { data: tree } = await client.rest.git.getTree({
			...repository,
			tree_sha: data.tree.sha,
			recursive: "1"
		}), files = tree.tree.filter(({ type }) => type === "blob");
		return {
			commit,
			tree: data.tree.sha,
			blobs: new Map(files.map(({ path, sha }) => [path, sha]))
		};
	});
}
function snapshotOf(target, head) {
	let { client, repository, branch } = target;
	return { text: async (path) => {
		let file_sha = head?.blobs.get(path);
		if (file_sha === void 0) return;
		let doing = {
			what: `read ${path} of the branch ${branch}`,
			permission: READ
		}, { data } = await attempt(doing, () => client.rest.git.getBlob({
			...repository,
			file_sha
		}));
		return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8").toString("utf8");
	} };
}
async function makeCommit({ client, repository, branch }, head, message, files) {
	let doing = {
		what: `write to the branch ${branch}`,
		permission: WRITE
	}, tree = Object.entries(files).map(([path, content]) => ({
		path,
		mode: "100644",
		type: "blob",
		content
	}));
	return await explained(branch, () => attempt(doing, async () => {
		let made = await client.rest.git.createTree({
			...repository,
			tree,
			...head === void 0 ? {} : { base_tree: head.tree },
			request: { retries: 0 }
		}), { data } = await client.rest.git.createCommit({
			...repository,
			message,
			tree: made.data.sha,
			parents: head === void 0 ? [] : [head.commit]
		});
		return data.sha;
	}));
}
/** Whether the branch now points to the commit; false if somebody else moved it meanwhile. */
async function moveBranch({ client, repository, branch }, head, sha) {
	let doing = {
		what: `write to the branch ${branch}`,
		permission: WRITE
	};
	try {
		return await attempt(doing, async () => {
			if (head === void 0) await client.rest.git.createRef({
				...repository,
				ref: `refs/heads/${branch}`,
				sha
			});
			else {
				let ref = `heads/${branch}`;
				await client.rest.git.updateRef({
					...repository,
					ref,
					sha,
					force: !1
				});
			}
		}), !0;
	} catch (error) {
		let said = answerOf(error);
		if (/protected branch|rule violation/i.test(said)) throw new GitHubError("branch-protected", `could not write to the branch ${branch}: it is protected. Exempt it from the repository's branch rules, or name another branch with history.branch.`, { cause: error });
		if (/fast.?forward|does not exist|already exists/i.test(said)) return !1;
		throw error;
	}
}
/** A repository without a commit answers 409 to every call of the Git data API. */
async function explained(branch, call) {
	try {
		return await call();
	} catch (error) {
		throw /empty/i.test(answerOf(error)) ? new GitHubError("branch-without-commit", `could not use the branch ${branch}: the repository has no commit yet. Push a first commit, then run the job again.`, { cause: error }) : error;
	}
}
/** GitHub's own message; only ever matched, never shown. */
function answerOf(error) {
	let { cause } = error;
	return error instanceof GitHubError && cause instanceof RequestError ? cause.message : "";
}
// src/github/api/history-store.ts
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
// src/github/api/run-address.ts
/** Address of a workflow run, for people: this one's, or that of another in a repository. */
function runAddress(repository = process.env.GITHUB_REPOSITORY, run = process.env.GITHUB_RUN_ID) {
	return `${process.env.GITHUB_SERVER_URL || "https://github.com"}/${repository}/actions/runs/${run}`;
}
// src/github/post/issue.ts
const PERMISSION$1 = "issues: write";
/**
* Hidden first line by which the issue is found again. The name is hashed, since it could end the
* HTML comment.
*/
function issueMarker(checkpoint) {
	return `<!-- reticence:regression:${createHash("sha256").update(checkpoint).digest("hex").slice(0, 32)} -->`;
}
/**
* Keeps one issue about a checkpoint: opens it, updates the open one, or closes it with a final
* comment. Other people's issues are left alone. Throws GitHubError.
*/
async function keepIssue(target, text, farewell) {
	let { client, repository, checkpoint } = target, marker = issueMarker(checkpoint), open = await findOpen(target, marker);
	if (text === void 0) {
		if (open === void 0) return { state: "none" };
		let { number: issue_number, body } = open, { data } = await attempt(doing("close the issue"), () => client.rest.issues.update({
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
	let body = `${marker}\n\n${text.body}`, { title } = text;
	if (open === void 0) {
		let { data } = await attempt(doing("open an issue"), () => client.rest.issues.create({
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
	let { data } = await attempt(doing("update the issue"), () => client.rest.issues.update({
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
/** Lists issues instead of searching: GitHub's search lags behind by minutes. */
async function findOpen({ client, repository }, marker) {
	let author = await authorOf(client, PERMISSION$1);
	return await attempt(doing("list the open issues"), async () => {
		let pages = client.paginate.iterator(client.rest.issues.listForRepo, {
			...repository,
			state: "open",
			per_page: 100
		});
		for await (let { data } of pages) {
			let own = data.find(({ body, user, pull_request }) => pull_request === void 0 && isAuthor(user, author) && carries(body ?? "", marker));
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
// src/github/api/redact.ts
/**
* A text without credentials: removes the query of an address, which can hold a signature, and the
* user and password before its host.
*/
function redact(text) {
	return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@"'\\]+@/gi, "$1…@").replace(/([a-z][a-z0-9+.-]*:\/\/[^\s?#"'\\]*)\?[^\s#"'\\]*/gi, "$1?…");
}
/**
* The merge base of a change and the commits before it, newest first; undefined if the event is not
* a change. Throws GitHubError.
*/
async function mergeBaseOf(client, event) {
	let { base, commit, repository } = event;
	if (base === void 0) return;
	let { data } = await attempt({
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
	let doing = {
		what: `list the commits up to ${sha.slice(0, 12)}`,
		permission: "contents: read"
	}, { data } = await attempt(doing, () => client.rest.repos.listCommits({
		...repository,
		sha,
		per_page: 100
	}));
	return data.map((commit) => commit.sha);
}
// src/github/api/contents.ts
const PERMISSION = "contents: read";
/**
* The text of a file of a commit; undefined if the commit has no such file. Throws GitHubError if
* GitHub does not say, PolicyError if it is not a text file.
*/
async function readFileAt(client, repository, path, commit) {
	let place = `${path} at ${commit.slice(0, 12)}`, answer = await orUndefined({
		what: `read ${place}`,
		permission: PERMISSION
	}, () => client.rest.repos.getContent({
		...repository,
		path,
		ref: commit
	}));
	if (answer === void 0) return;
	let { data } = answer;
	if (Array.isArray(data) || data.type !== "file" || !("content" in data)) throw new PolicyError("policy-unreadable", `${place} is not a file.`);
	if (data.encoding !== "base64") throw new PolicyError("policy-unreadable", `${place} is too large for a policy.`);
	return Buffer.from(data.content, "base64").toString("utf8");
}
/** The commit that a branch, a tag or a short digest names. Throws GitHubError. */
async function commitOf(client, repository, ref) {
	let doing = {
		what: `find the commit ${ref} of ${repository.owner}/${repository.repo}`,
		permission: PERMISSION
	}, { data } = await attempt(doing, () => client.rest.repos.getCommit({
		...repository,
		ref
	}));
	return data.sha;
}
/** Whether a branch is protected by rules of the repository. Throws GitHubError. */
async function isProtected(client, repository, branch) {
	let doing = {
		what: `look at the branch ${branch}`,
		permission: PERMISSION
	};
	return (await orUndefined(doing, () => client.rest.repos.getBranch({
		...repository,
		branch
	})))?.data.protected ?? !1;
}
/** The name of the default branch. Throws GitHubError. */
async function defaultBranchOf(client, repository) {
	let { data } = await attempt({
		what: "look at the repository",
		permission: PERMISSION
	}, () => client.rest.repos.get({ ...repository }));
	return data.default_branch;
}
/**
* The keys in which two policies differ, those about what is audited first. Mappings are compared
* key by key, rules with the rule on the same metric and parameters, other lists as a whole; values
* are JSON.
*/
function differencesOf(before, after) {
	let found = [];
	return collect$1(before.value, after.value, [], found), found.sort((a, b) => Number(a.part === "judging") - Number(b.part === "judging")).slice(0, 100);
}
function collect$1(before, after, path, found) {
	if (isDeepStrictEqual(before, after)) return;
	if (isMapping(before) && isMapping(after)) {
		for (let key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) collect$1(own(before, key), own(after, key), [...path, key], found);
		return;
	}
	let [earlier, later] = [before ?? [], after ?? []];
	path.join(".") === RULES && isRules(earlier) && isRules(later) ? collectRules(earlier, later, path, found) : add(before, after, path, found);
}
/** Where a policy's own rules are listed. */
const RULES = "gate.rules";
function isRules(value) {
	return Array.isArray(value) && value.every((rule) => isMapping(rule) && typeof rule.metric == "string");
}
/** What may change about a rule that stays the same rule. */
const OF_BOUND = /* @__PURE__ */ new Set([
	"max",
	"min",
	"max_increase",
	"level",
	"waiver",
	"reason"
]);
function collectRules(before, after, path, found) {
	let [earlier, later] = [identified(before), identified(after)];
	for (let identity of /* @__PURE__ */ new Set([...later.keys(), ...earlier.keys()])) {
		let [old, now] = [earlier.get(identity), later.get(identity)], { index, rule } = now ?? old, own = [];
		collect$1(old?.rule, now?.rule, [...path, String(index)], own);
		let name = nameOfRule(rule);
		for (let one of own) found.push(name === void 0 ? one : {
			...one,
			rule: name
		});
	}
}
/** Rules by metric and parameters; a second one of the same keeps its own place. */
function identified(rules) {
	let found = /* @__PURE__ */ new Map();
	for (let [index, rule] of rules.entries()) {
		let parameters = Object.entries(rule).filter(([key]) => !OF_BOUND.has(key)).sort(([a], [b]) => a < b ? -1 : 1), side = Object.hasOwn(rule, "min") ? "min" : "max", identity = JSON.stringify([side, parameters]);
		for (; found.has(identity);) identity += "+";
		found.set(identity, {
			index,
			rule
		});
	}
	return found;
}
function nameOfRule(rule) {
	let { metric } = rule;
	if (!isMetricId(metric)) return;
	let parameters = completeParameters(metric, rule);
	return shorten(plainName({
		metric,
		parameters: { ...parameters },
		key: ""
	}));
}
function add(before, after, path, found) {
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
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function textOf(value) {
	return value === void 0 ? null : shorten(JSON.stringify(value) ?? String(value));
}
/** The part of a text that the report keeps, without credentials. */
function shorten(text, longest = 256) {
	let shown = redact(text), characters = [...shown];
	return characters.length <= longest ? shown : `${characters.slice(0, longest - 1).join("")}…`;
}
// src/github/review/comparison/attributes.ts
/** Attributes that change a file's content in the working tree, or in an archive of the commit. */
const CHANGING = [
	"filter",
	"eol",
	"text",
	"crlf",
	"working-tree-encoding",
	"ident",
	"export-subst"
];
/**
* How git checks out the file at `path`, given the `.gitattributes` files on the way to it, root
* first.
*/
function checkoutOf(path, files) {
	let state = {}, macros = /* @__PURE__ */ new Map([["binary", [["text", !1]]]]);
	for (let { folder, text } of files) {
		let inside = folder === "" ? path : path.slice(folder.length + 1);
		for (let line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
			let parsed = parseLine(line);
			if (parsed === void 0) continue;
			if (parsed.macro !== void 0) {
				macros.set(parsed.macro, expanded(parsed.settings, macros));
				continue;
			}
			let settings = expanded(parsed.settings, macros);
			if (!settings.some(([name]) => CHANGING.includes(name))) continue;
			let applies = matches(parsed.pattern, inside);
			if (applies === "unknown") return { conversion: `"${line.trim()}", which is not understood` };
			if (applies) for (let [name, value] of settings) state[name] = value;
		}
	}
	return judged(state);
}
function judged(state) {
	let { filter, eol, text, crlf, ident } = state, encoding = state["working-tree-encoding"];
	return typeof encoding == "string" && !/^utf-?8$/i.test(encoding) ? { conversion: `working-tree-encoding=${encoding}` } : ident === !0 ? { conversion: "ident" } : state["export-subst"] === !0 ? { conversion: "export-subst" } : typeof filter == "string" && filter !== "lfs" ? { conversion: `filter=${filter}` } : eol === "crlf" && (text ?? crlf) !== !1 ? { conversion: "eol=crlf" } : filter === "lfs" ? "lfs" : "raw";
}
function parseLine(line) {
	let parts = /^[ \t]*("(?:[^"\\]|\\.)*"|[^ \t"][^ \t]*)[ \t]+(.*)$/.exec(line);
	if (parts === null || parts[1].startsWith("#")) return;
	let [, first, rest] = parts;
	return {
		pattern: first,
		macro: /^\[attr\](.+)$/.exec(first)?.[1],
		settings: rest.trim().split(/[ \t]+/).map(settingOf)
	};
}
function settingOf(text) {
	if (text.startsWith("-")) return [text.slice(1), !1];
	if (text.startsWith("!")) return [text.slice(1), void 0];
	let equals = text.indexOf("=");
	return equals < 0 ? [text, !0] : [text.slice(0, equals), text.slice(equals + 1)];
}
function expanded(settings, macros) {
	return settings.flatMap(([name, value]) => {
		let macro = value === !0 ? macros.get(name) : void 0;
		return macro === void 0 ? [[name, value]] : macro;
	});
}
/**
* Whether a pattern matches a path in its folder, by git's rules for `.gitignore` without folders.
*/
function matches(pattern, path) {
	if (/["\\]|\[[:.=]/.test(pattern) || pattern.startsWith("!")) return "unknown";
	if (pattern.endsWith("/")) return !1;
	let subject = pattern.includes("/") ? path : path.slice(path.lastIndexOf("/") + 1), tokens = tokensOf(pattern.replace(/^\//, ""));
	return tokens === void 0 ? "unknown" : fits(tokens, subject);
}
function tokensOf(glob) {
	let tokens = [];
	for (let at = 0; at < glob.length;) {
		let rest = glob.slice(at), begins = at === 0 || glob[at - 1] === "/";
		if (begins && rest.startsWith("**/")) {
			tokens.push({ kind: "folders" }), at += 3;
			continue;
		}
		if (begins && rest === "**") {
			tokens.push({ kind: "rest" });
			break;
		}
		if (rest.startsWith("[")) {
			let set = /^\[([!^]?)([^\]]+)\]/.exec(rest);
			if (set === null || set[2].includes("-") || set[2].includes("[")) return;
			let [whole, not, members] = set;
			tokens.push({
				kind: "one",
				takes: (one) => one !== "/" && members.includes(one) === (not === "")
			}), at += whole.length;
			continue;
		}
		let [first] = rest;
		first === "*" ? tokens.push({ kind: "many" }) : first === "?" ? tokens.push({
			kind: "one",
			takes: (one) => one !== "/"
		}) : tokens.push({
			kind: "one",
			takes: (one) => one === first
		}), at += 1;
	}
	return tokens;
}
/** Follows all paths through the pattern at once, so that no pattern takes exponential time. */
function fits(tokens, text) {
	let states = reachable(tokens, [0], !0);
	for (let character of text.split("")) {
		let next = [];
		for (let state of states) {
			let token = tokens[state];
			token !== void 0 && (token.kind === "one" && token.takes(character) && next.push(state + 1), token.kind === "many" && character !== "/" && next.push(state), token.kind === "folders" && next.push(state), token.kind === "rest" && next.push(state, state + 1));
		}
		states = reachable(tokens, next, character === "/");
	}
	return states.has(tokens.length);
}
/**
* The states that are reachable without a further character; `begins`: at the beginning of a name.
*/
function reachable(tokens, from, begins) {
	let found = new Set(from);
	for (let state of found) {
		let kind = tokens[state]?.kind;
		(kind === "many" || kind === "folders" && begins) && found.add(state + 1);
	}
	return found;
}
/** Whether a local path is a file or a folder, links followed; undefined: neither. */
async function kindAt(path) {
	let about = await stat(path).catch(() => void 0);
	return about?.isFile() ? "file" : about?.isDirectory() ? "folder" : void 0;
}
async function sizeOf(path) {
	return (await stat(path)).size;
}
/** Names of the files in a folder that an audit reads, with forward slashes, links followed. */
async function filesIn(folder, reads) {
	let names = [];
	return await collect(folder, "", reads, /* @__PURE__ */ new Set(), names), names.sort();
}
async function collect(folder, prefix, reads, above, names) {
	let real = await realpath(folder);
	if (!(above.has(real) || above.size >= 16)) for (let name of await readdir(folder)) {
		let path = join(folder, name), kind = await kindAt(path);
		kind === "file" && isReadFile(name, reads) && names.push(`${prefix}${name}`), kind === "folder" && isReadFolder(name, reads) && await collect(path, `${prefix}${name}/`, reads, /* @__PURE__ */ new Set([...above, real]), names);
	}
}
/** Every file in a folder and below it, including hidden ones. */
async function allFilesIn(folder) {
	let names = [];
	for (let name of await readdir(folder, { recursive: !0 })) await kindAt(join(folder, name)) === "file" && names.push(name.split(sep).join("/"));
	return names;
}
/**
* Data are read from their folder only, not from subfolders; hidden folders are not part of a
* model.
*/
function isReadFolder(name, reads) {
	return reads !== "data" && !name.startsWith(".");
}
function isReadFile(name, reads) {
	switch (reads) {
		case "data": return dataTypeOf(name) !== void 0;
		case "model": return isModelFile(name);
		case "everything": return !name.startsWith(".");
	}
}
/** Digest of a file, in hexadecimal. `blob`: git's, which hashes the size first. */
async function digestOf(path, algorithm) {
	let hash = createHash(algorithm === "blob" ? "sha1" : algorithm);
	algorithm === "blob" && hash.update(`blob ${await sizeOf(path)}\0`);
	for await (let part of createReadStream(path)) hash.update(part);
	return hash.digest("hex");
}
/** The text of a small file; undefined if there is none. */
async function textAt(path) {
	return await readFile(path, "utf8").catch(() => void 0);
}
/** The commit that a checkout is at, according to its `.git`; undefined if that does not say. */
async function commitAt(folder) {
	let git = join(folder, ".git"), kind = await kindAt(git);
	if (kind === void 0) return;
	let named = kind === "folder" ? void 0 : /^gitdir: (.+)/.exec(await textAt(git) ?? "")?.[1], directory = kind === "folder" ? git : resolve(dirname(git), named?.trim() ?? ""), head = (await textAt(join(directory, "HEAD")))?.trim() ?? "", ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
	if (ref === void 0) return asCommit(head);
	let loose = (await textAt(join(directory, ref)))?.trim();
	return asCommit(loose === void 0 ? (await textAt(join(directory, "packed-refs")) ?? "").split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? "" : loose);
}
function asCommit(text) {
	return /^[0-9a-f]{40,64}$/.test(text) ? text : void 0;
}
// src/github/review/comparison/dvc.ts
var import_dist = require_dist();
/** Whether a file of this name can be a DVC pointer. */
function isPointer(name) {
	return name.endsWith(".dvc") || name === "dvc.lock";
}
/** Parses `data.dvc` or `dvc.lock`. Throws if it cannot be parsed. */
function outsOf(pointer, text) {
	let document = mapping((0, import_dist.parse)(text)), folder = posix.dirname(pointer);
	return (posix.basename(pointer) === "dvc.lock" ? Object.values(mapping(document.stages ?? {})).map(mapping) : [document]).flatMap((stage) => {
		let outs = Array.isArray(stage.outs) ? stage.outs.map(mapping) : [], from = typeof stage.wdir == "string" ? posix.join(folder, stage.wdir) : folder;
		return outs.flatMap((out) => {
			if (typeof out.path != "string") return [];
			let md5 = typeof out.md5 == "string" ? out.md5 : void 0;
			return [{
				path: posix.normalize(posix.join(from, out.path)).replace(/\/$/, ""),
				md5: md5?.replace(/\.dir$/, ""),
				isFolder: md5?.endsWith(".dir") === !0 || Array.isArray(out.files),
				files: filesOf(out.files),
				pointer
			}];
		});
	});
}
function filesOf(files) {
	if (Array.isArray(files)) return new Map(files.map(mapping).flatMap(({ relpath, md5 }) => typeof relpath == "string" && typeof md5 == "string" ? [[relpath, md5]] : []));
}
/**
* The list of a folder's files of which DVC records the MD5: Python's `json.dumps`, sorted by path.
*/
function folderListing(files) {
	return `[${files.toSorted((a, b) => compareCodePoints(a.path, b.path)).map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${asciiJson(path)}}`).join(", ")}]`;
}
function compareCodePoints(a, b) {
	return Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"));
}
function asciiJson(text) {
	return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function mapping(value) {
	if (typeof value == "object" && value && !Array.isArray(value)) return value;
	throw TypeError("not a mapping");
}
// src/github/review/comparison/references.ts
/**
* What a policy refers to besides the checkpoint, which a change may replace freely. References
* that the audit itself will refuse are left out.
*/
function referencesOf({ policy, source }) {
	let sourced = (path, text, reads) => placed(path, text, reads, () => localPath(text, source.directoryOf(path))), aside = (path, text) => text === void 0 ? [] : [{
		key: path.join("."),
		text,
		reads: "everything",
		place: {
			kind: "path",
			path: resolve(source.directoryOf(path), text)
		}
	}], { pii } = policy.attacks, signer = policy.signature ?? {};
	return [
		...modelsOf(policy).flatMap(({ path, text }) => sourced(path, text, "model")),
		...policy.auxiliary === void 0 ? [] : sourced(["synthetic", "auxiliary"], policy.auxiliary, "model"),
		...policy.audits.flatMap((audit) => {
			let { key, data } = audit;
			return [
				...[
					"members",
					"nonmembers",
					"people"
				].flatMap((set) => data[set].flatMap((text) => sourced([key, writtenSet(audit, set)], text, "data"))),
				...aside([key, "split"], data.split),
				...aside([key, "chat_template"], data.chat_template)
			];
		}),
		...aside([
			"checkpoint",
			"signature",
			"key"
		], signer.key),
		...aside([
			"checkpoint",
			"signature",
			"certificate"
		], signer.certificate),
		...aside([
			"checkpoint",
			"signature",
			"trusted_root"
		], signer.trustedRoot),
		...aside(["canaries", "commitment"], policy.canaries?.commitment),
		...aside([
			"training",
			"dp",
			"accountant"
		], policy.training?.dp?.accountant),
		...pii === "off" ? [] : [...aside([
			"attacks",
			"pii",
			"names",
			"path"
		], pii.names?.path), ...aside([
			"attacks",
			"pii",
			"sampling",
			"prompts"
		], pii.sampling === "off" ? void 0 : pii.sampling.prompts)]
	];
}
/** What the checkpoint is compared with. A release that the history names is not a change's to choose. */
function modelsOf({ base, previous, foundation }) {
	let path = referencePath({ ...previous === void 0 ? {} : { previous } }), { adapters } = previous ?? {};
	return [...(base === void 0 || base === "history:last-release" ? [] : adapters ?? [base]).map((text) => ({
		path,
		text
	})), ...foundation === void 0 ? [] : [{
		path: ["base"],
		text: foundation
	}]];
}
function placed(path, text, reads, pathOf) {
	let common = {
		key: path.join("."),
		text,
		reads
	};
	if (!isLocal(text)) return [{
		...common,
		place: {
			kind: "store",
			pinned: isPinned(text)
		}
	}];
	try {
		return [{
			...common,
			place: {
				kind: "path",
				path: pathOf()
			}
		}];
	} catch {
		return [];
	}
}
/** The files of one commit, read through GitHub's API folder by folder, each only once. */
var CommitTree = class {
	commit;
	#client;
	#repository;
	#folders = /* @__PURE__ */ new Map();
	#blobs = /* @__PURE__ */ new Map();
	#root;
	#calls = 0;
	constructor(client, repository, commit) {
		this.#client = client, this.#repository = repository, this.commit = commit;
	}
	/** What is at a path, written with forward slashes; empty is the root. Throws GitHubError. */
	async find(path) {
		let names = [], folders = [await this.#rootOf()], ahead = path.split("/"), links = 0, link;
		for (; ahead.length > 0;) {
			let name = ahead.shift();
			if (name === "" || name === ".") continue;
			if (name === "..") {
				if (names.pop() === void 0) return {
					kind: "elsewhere",
					link: link ?? path
				};
				folders.pop();
				continue;
			}
			let entry = (await this.entries(folders.at(-1))).get(name), here = [...names, name].join("/"), rest = ahead.filter((part) => part !== "" && part !== "."), absent = {
				kind: "absent",
				path: [here, ...rest].join("/"),
				...link === void 0 ? {} : { link }
			};
			switch (entry?.kind) {
				case void 0: return rest.includes("..") ? {
					kind: "elsewhere",
					link: link ?? path
				} : absent;
				case "folder":
					names.push(name), folders.push(entry.sha);
					break;
				case "file": return rest.length > 0 ? absent : {
					kind: "file",
					path: here,
					entry
				};
				case "submodule": return rest.includes("..") ? {
					kind: "elsewhere",
					link: link ?? path
				} : {
					kind: "submodule",
					path: here,
					sha: entry.sha,
					rest: rest.join("/")
				};
				case "link":
					if (link = (await this.read(entry)).toString("utf8"), links += 1, links > 40 || link.startsWith("/")) return {
						kind: "elsewhere",
						link
					};
					ahead = [...link.split("/"), ...ahead];
			}
		}
		return {
			kind: "folder",
			path: names.join("/"),
			sha: folders.at(-1)
		};
	}
	/** What a folder holds, by name. Throws GitHubError. */
	async entries(folder) {
		let found = this.#folders.get(folder);
		return found === void 0 && (found = this.#call(async () => {
			let { data } = await this.#client.rest.git.getTree({
				...this.#repository,
				tree_sha: folder
			});
			if (data.truncated) throw new GitHubError("change-too-large", `could not ${this.#what}: a folder is too large.`);
			return new Map(data.tree.map(({ path, mode, sha, size = 0 }) => [path, {
				kind: KINDS[mode] ?? "file",
				sha,
				size
			}]));
		}), this.#folders.set(folder, found)), await found;
	}
	/** The content of a small file or the target of a link. Throws GitHubError. */
	async read({ sha, size }) {
		if (size > 1048576) throw new GitHubError("change-too-large", `could not ${this.#what}: a file is too large.`);
		let found = this.#blobs.get(sha);
		return found === void 0 && (found = this.#call(async () => {
			let { data } = await this.#client.rest.git.getBlob({
				...this.#repository,
				file_sha: sha
			});
			return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
		}), this.#blobs.set(sha, found)), await found;
	}
	/** The text of a small file at a path; undefined if there is none. Throws GitHubError. */
	async text(path) {
		let place = await this.find(path);
		return place.kind === "file" ? (await this.read(place.entry)).toString("utf8") : void 0;
	}
	async #rootOf() {
		return this.#root ??= this.#call(async () => {
			let { data } = await this.#client.rest.git.getCommit({
				...this.#repository,
				commit_sha: this.commit
			});
			return data.tree.sha;
		}), await this.#root;
	}
	get #what() {
		return `read the files of ${this.commit.slice(0, 12)}`;
	}
	async #call(call) {
		if (this.#calls += 1, this.#calls > 500) throw new GitHubError("change-too-large", `could not ${this.#what}: there are too many.`);
		return await attempt({
			what: this.#what,
			permission: "contents: read"
		}, call);
	}
};
/** Kinds of entries by git mode; every other mode is a file. */
const KINDS = {
	"040000": "folder",
	12e4: "link",
	16e4: "submodule"
};
/**
* Compares a policy's references in the workspace with the same paths in a commit: by content,
* following links and pointers, never by the files that a change lists. What cannot be compared is
* reported as such. Does not throw GitHubError.
*/
async function compareInputs(what, loaded) {
	let comparer = new Comparer(what), references = referencesOf(loaded), findings = [];
	for (let reference of references) for (let finding of await comparer.reference(reference)) findings.push(finding);
	let changed = findings.filter(isChanged).map(({ path }) => shorten(path, 1024)), uncompared = findings.filter((one) => !isChanged(one)), held = uncompared.length > 0 && await isHeld(comparer, what.locked);
	return {
		changed: [...new Set(changed)].sort().slice(0, 100),
		uncompared: held ? [] : linesOf(uncompared)
	};
}
function isChanged(finding) {
	return finding.kind === "changed";
}
/** Whether the audit must match a lock that comes from the approved commit. */
async function isHeld(comparer, locked) {
	if (locked === void 0) return !1;
	let reference = {
		key: "locked",
		text: locked,
		reads: "everything",
		place: {
			kind: "path",
			path: locked
		}
	};
	return await kindAt(locked) === "file" && (await comparer.reference(reference)).length === 0;
}
/** One line per reason, with the paths it is about. */
function linesOf(findings) {
	let known = findings.flatMap((one) => one.kind === "uncompared" ? [one] : []);
	return [...Map.groupBy(known, ({ reason }) => reason)].map(([reason, same]) => {
		let paths = [...new Set(same.map(({ path }) => path))];
		return shorten(`${paths.slice(0, 3).join(", ")}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""}: ${reason}`, 512);
	}).sort().slice(0, 100);
}
var Comparer = class {
	#root;
	#before;
	#after;
	#outs = /* @__PURE__ */ new Map();
	#listed = /* @__PURE__ */ new Map();
	constructor({ client, repository, before, commit, root }) {
		this.#root = root, this.#before = new CommitTree(client, repository, before), this.#after = new CommitTree(client, repository, commit);
	}
	async reference({ key, text, reads, place }) {
		if (place.kind === "store") return place.pinned ? [] : [{
			kind: "uncompared",
			path: `${key} (${text})`,
			reason: "what it names can change; write its commit, version or digest"
		}];
		let path = this.#inRepository(place.path);
		if (path === void 0) return [{
			kind: "uncompared",
			path: `${key} (${text})`,
			reason: "is not in the repository; only its commits can be compared"
		}];
		try {
			return await this.#path(path, reads);
		} catch (error) {
			let reason = error instanceof ReticenceError ? error.message : "it cannot be read on this machine";
			return [{
				kind: "uncompared",
				path: path || text,
				reason: reason.replace(/\.$/, "")
			}];
		}
	}
	#inRepository(path) {
		return isInside(path, this.#root) ? relative(this.#root, path).split(sep).join("/") : void 0;
	}
	#onDisk(path) {
		return join(this.#root, path);
	}
	async #path(path, reads) {
		let here = await kindAt(this.#onDisk(path)), place = await this.#before.find(path);
		if (here === void 0) return await this.#gone(path, place);
		switch (place.kind) {
			case "elsewhere": return [this.#unknown(path, `was a link to ${place.link}, out of the repository`)];
			case "submodule": return await this.#submodule(path, place);
			case "file": return here === "file" ? await this.#file(path, place) : [await this.#changed(path)];
			case "folder": return here === "folder" ? await this.#folder(path, place.sha, reads) : [await this.#changed(path)];
			case "absent": return here === "file" ? await this.#file(path, place) : await this.#folder(path, void 0, reads);
		}
	}
	/** The audit itself will report that it is missing. Its pointer may have changed as well. */
	async #gone(path, place) {
		if (place.kind !== "absent") return [await this.#changed(path)];
		let out = await this.#outOf(path);
		return out !== void 0 && await this.#pointerChanged(out.pointer) ? [await this.#changed(out.pointer)] : [];
	}
	async #folder(path, sha, reads) {
		let out = sha === void 0 ? await this.#outOf(path) : void 0;
		if (out !== void 0 && isListOnly(out)) return await this.#dvcFolder(path, out);
		let here = await filesIn(this.#onDisk(path), reads), before = sha === void 0 ? [] : await this.#filesBefore(path, sha, reads), stored = await this.#outsWithin(path, reads), findings = [];
		for (let name of /* @__PURE__ */ new Set([
			...here,
			...before,
			...stored
		])) {
			let file = path === "" ? name : `${path}/${name}`;
			for (let finding of await this.#path(file, reads)) findings.push(finding);
		}
		let reasons = new Set(findings.map((one) => isChanged(one) ? "" : one.reason)), [reason] = reasons;
		return findings.length > 1 && reasons.size === 1 && reason !== "" ? [this.#unknown(path, reason)] : findings;
	}
	/** Names of the files that an audit would have read from a folder of the commit. */
	async #filesBefore(path, sha, reads, depth = 0) {
		let names = [];
		for (let [name, entry] of await this.#before.entries(sha)) {
			let at = path === "" ? name : `${path}/${name}`, place = entry.kind === "link" ? await this.#before.find(at) : void 0;
			if (entry.kind === "folder" || place?.kind === "folder") {
				let inner = place?.kind === "folder" ? place.sha : entry.sha;
				if (!isReadFolder(name, reads) || depth >= 16) continue;
				let below = await this.#filesBefore(at, inner, reads, depth + 1);
				for (let one of below) names.push(`${name}/${one}`);
			} else entry.kind === "submodule" ? isReadFolder(name, reads) && names.push(name) : isReadFile(name, reads) && names.push(name);
		}
		return names;
	}
	async #file(path, place) {
		let out = place.kind === "absent" ? await this.#outAt(path, place) : void 0;
		if (out !== void 0 && isListOnly(out)) return await this.#dvcFolder(path, out);
		let content = place.kind === "file" ? await this.#contentOf(place) : await this.#storedAt(path, place);
		if (content === void 0) return [await this.#added(path)];
		if (content.by === "nothing") return [this.#unknown(path, content.reason)];
		let checkout = place.kind === "file" ? await this.#checkoutHere(path) : "raw";
		if (typeof checkout == "object") return [this.#unknown(path, converted(checkout))];
		if (await this.#has(path, content)) return [];
		let { pointer } = content;
		return pointer !== void 0 && !await this.#pointerChanged(pointer) ? [this.#unknown(path, `does not match ${pointer}`)] : [await this.#changed(path)];
	}
	async #has(path, content) {
		let file = this.#onDisk(path);
		return content.size !== void 0 && content.size !== await sizeOf(file) ? !1 : await digestOf(file, content.by) === content.digest;
	}
	/** Content of a file of the commit once it is checked out. */
	async #contentOf({ path, entry }) {
		let checkout = checkoutOf(path, await this.#attributesBefore(path));
		if (typeof checkout == "object") return {
			by: "nothing",
			reason: converted(checkout)
		};
		let raw = {
			by: "blob",
			digest: entry.sha,
			size: entry.size
		};
		if (checkout === "raw" || entry.size > LARGEST_POINTER_BYTES) return raw;
		let pointer = lfsPointer((await this.#before.read(entry)).toString("utf8"));
		return pointer === void 0 ? raw : {
			by: "sha256",
			...pointer
		};
	}
	/** What DVC or git-annex records about a file that git itself does not hold. */
	async #storedAt(path, place) {
		let annexed = place.link === void 0 ? void 0 : annexKey(place.link);
		if (annexed !== void 0) return annexed;
		let out = await this.#outAt(path, place);
		if (out !== void 0) {
			let { pointer, files } = out, md5 = files === void 0 ? out.md5 : files.get(path.slice(out.path.length + 1));
			return md5 === void 0 ? files === void 0 ? {
				by: "nothing",
				reason: `${pointer} records no MD5 for it`
			} : void 0 : {
				by: "md5",
				digest: md5,
				pointer
			};
		}
		return place.link === void 0 ? void 0 : {
			by: "nothing",
			reason: `was a link to ${place.link}, which no commit holds`
		};
	}
	async #outAt(path, place) {
		return await this.#outOf(path) ?? await this.#outOf(place.path);
	}
	async #dvcFolder(path, out) {
		return out.md5 === void 0 ? [this.#unknown(path, `${out.pointer} records no MD5`)] : await this.#isListed(out) ? [] : await this.#pointerChanged(out.pointer) ? [await this.#changed(out.pointer)] : [this.#unknown(path, `does not match ${out.pointer}`)];
	}
	/** Whether a folder holds exactly the files in the list of which DVC records the digest. */
	async #isListed(out) {
		let listed = this.#listed.get(out);
		return listed === void 0 && (listed = isFolderOf(out, this.#onDisk(out.path)), this.#listed.set(out, listed)), await listed;
	}
	async #pointerChanged(pointer) {
		return await this.#before.text(pointer) !== await textAt(this.#onDisk(pointer));
	}
	/** What DVC recorded about a path, in its folder or a parent folder. Throws ReticenceError. */
	async #outOf(path) {
		for (let folder = posix.dirname(path);; folder = posix.dirname(folder)) {
			let out = (await this.#outsIn(folder === "." ? "" : folder)).find((one) => one.path === path || path.startsWith(`${one.path}/`));
			if (out !== void 0 || folder === ".") return out;
		}
	}
	/** Names of the files that DVC recorded in a folder. */
	async #outsWithin(path, reads) {
		let prefix = path === "" ? "" : `${path}/`, folders = path === "" ? [""] : [path, ...ancestorsOf(path)];
		return (await Promise.all(folders.map((folder) => this.#outsIn(folder)))).flat().flatMap((out) => out.files === void 0 ? [{
			path: out.path,
			isFolder: out.isFolder
		}] : [...out.files.keys()].map((name) => ({
			path: `${out.path}/${name}`,
			isFolder: !1
		}))).filter((one) => one.path.startsWith(prefix)).map(({ path: at, isFolder }) => ({
			name: at.slice(prefix.length),
			isFolder
		})).filter(({ name, isFolder }) => {
			let [last, deep] = [posix.basename(name), name.includes("/")];
			return deep && reads === "data" ? !1 : isFolder ? isReadFolder(last, reads) : isReadFile(last, reads);
		}).map(({ name }) => name);
	}
	async #outsIn(folder) {
		let found = this.#outs.get(folder);
		return found === void 0 && (found = this.#readOuts(folder), this.#outs.set(folder, found)), await found;
	}
	async #readOuts(folder) {
		let place = await this.#before.find(folder);
		if (place.kind !== "folder") return [];
		let outs = [];
		for (let [name, entry] of await this.#before.entries(place.sha)) {
			if (entry.kind !== "file" || !isPointer(name)) continue;
			let pointer = folder === "" ? name : `${folder}/${name}`, text = (await this.#before.read(entry)).toString("utf8");
			try {
				for (let out of outsOf(pointer, text)) outs.push(out);
			} catch {
				throw new GitHubError("dvc-unreadable", `${pointer} cannot be read as a DVC file`);
			}
		}
		return outs;
	}
	async #attributesBefore(path) {
		let files = [];
		for (let folder of ancestorsOf(path).reverse()) {
			let text = await this.#before.text(posix.join(folder, ".gitattributes"));
			text !== void 0 && files.push({
				folder,
				text
			});
		}
		return files;
	}
	/** How the file that a path resolves to was checked out, if it belongs to this checkout. */
	async #checkoutHere(path) {
		let [root, file] = await Promise.all([realpath(this.#root), realpath(this.#onDisk(path))]);
		if (!isInside(file, root)) return "raw";
		let real = relative(root, file).split(sep).join("/"), files = [];
		for (let folder of ancestorsOf(real).reverse()) {
			let text = await textAt(join(root, folder, ".gitattributes"));
			text !== void 0 && files.push({
				folder,
				text
			});
		}
		return checkoutOf(real, files);
	}
	async #submodule(path, place) {
		let here = await commitAt(this.#onDisk(place.path));
		if (here === place.sha) return [];
		if (here !== void 0) return [{
			kind: "changed",
			path: place.path
		}];
		let after = await this.#afterAt(path);
		return after !== void 0 && (after.kind !== "submodule" || after.sha !== place.sha) ? [{
			kind: "changed",
			path: place.path
		}] : [this.#unknown(path, `the commit of the submodule ${place.path} is not recorded`)];
	}
	/**
	* Something that the approved commit lacks: a file of this change, or one that is in no commit.
	*/
	async #added(path) {
		let after = await this.#afterAt(path);
		return after === void 0 || after.kind === "absent" || after.kind === "elsewhere" ? this.#unknown(path, "no commit holds it") : await this.#changed(path);
	}
	/** Undefined if GitHub does not return the commit under audit. */
	async #afterAt(path) {
		try {
			return await this.#after.find(path);
		} catch (error) {
			if (error instanceof GitHubError) return;
			throw error;
		}
	}
	async #changed(path) {
		let link = await readlink(this.#onDisk(path)).catch(() => void 0);
		return {
			kind: "changed",
			path: link === void 0 ? path : `${path} -> ${link}`
		};
	}
	#unknown(path, reason) {
		return {
			kind: "uncompared",
			path: path === "" ? "." : path,
			reason
		};
	}
};
/** Whether DVC records one digest for all files of the folder, and none for single files. */
function isListOnly({ isFolder, files }) {
	return isFolder && files === void 0;
}
async function isFolderOf({ md5 }, folder) {
	if (await kindAt(folder) !== "folder") return !1;
	let files = [];
	for (let name of await allFilesIn(folder)) files.push({
		path: name,
		md5: await digestOf(join(folder, name), "md5")
	});
	return createHash("md5").update(folderListing(files)).digest("hex") === md5;
}
/** The parent folders of a path: the nearest first; the root, an empty name, last. */
function ancestorsOf(path) {
	let parts = path.split("/").slice(0, -1);
	return [...parts.map((_, at) => parts.slice(0, parts.length - at).join("/")), ""];
}
function converted({ conversion }) {
	return `a .gitattributes gives it ${conversion}, so its content cannot be derived from the commit`;
}
/** Git LFS does not treat anything larger as a pointer. */
const LARGEST_POINTER_BYTES = 1024;
function lfsPointer(text) {
	let parts = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)\n?$/.exec(text);
	return parts === null ? void 0 : {
		digest: parts[1],
		size: Number(parts[2])
	};
}
/** git-annex links to a name that contains the content's digest. */
function annexKey(link) {
	let parts = /\.git\/annex\/objects\/.*\/(SHA256|MD5)E?-s(\d+)--([0-9a-f]{32,64})(\.[^/]*)?$/.exec(link);
	if (parts !== null) return {
		by: parts[1] === "MD5" ? "md5" : "sha256",
		digest: parts[3],
		size: Number(parts[2])
	};
}
// src/github/review/place.ts
/**
* A policy that others must approve is a file of the repository: a file elsewhere, or a link to
* one, has no counterpart in another commit.
*/
async function findPlace(policyFile) {
	let file = resolve(policyFile), location = { file: policyFile };
	if (!isInside(file, workspace())) throw new PolicyError("policy-outside-workspace", "the policy is not in the workspace, so no other commit has a version of it. Name a file in the repository, or a central policy with policy-ref.", { location });
	if (!isInside(await realpath(file), await realpath(workspace()))) throw new PolicyError("policy-outside-workspace", "the policy is a link that leads out of the workspace.", { location });
	let root = await repositoryRoot(dirname(file));
	return {
		file,
		root,
		path: relative(root, file).split(sep).join("/")
	};
}
/**
* The checkout that a folder of the workspace belongs to; git does not allow `.git` in a commit.
*/
async function repositoryRoot(folder) {
	let top = workspace();
	for (let at = folder; at !== dirname(top); at = dirname(at)) {
		if (await stat(join(at, ".git")).catch(() => void 0)) return at;
		if (at === top) break;
	}
	return top;
}
function workspace() {
	return resolve(process.env.GITHUB_WORKSPACE || process.cwd());
}
// src/github/review/trust.ts
/**
* Events whose workflow runs at the audited commit. Others (issue_comment, workflow_run,
* pull_request_target …) run at the default branch's commit while the workspace may hold anything.
*/
const OWN_COMMIT = [
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"release"
];
/** Throws GitHubError if GitHub does not say what this depends on. */
async function judgeOf(client, event) {
	let { base, repository } = event, defaultBranch = event.defaultBranch ?? await defaultBranchOf(client, repository);
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
// src/github/review/changed-files.ts
/**
* What changed in base, data and everything that decides what is asked, since the approved commit:
* the one that a change is made against, that a push moved a branch from, or that was audited last.
* What cannot be compared is reported as such. The only error is a policy outside the repository,
* and only on a pull request.
*/
async function changesSince(question, loaded, judge, findPlace) {
	let none = {
		commit: null,
		differences: [],
		changed: [],
		uncompared: []
	}, commit, isTrusted = !1;
	try {
		let known = judge ?? await judgeOf(question.client, question.event);
		isTrusted = known.source === "workspace", commit = await approvedCommit(question, loaded, known);
	} catch (error) {
		if (!(error instanceof ReticenceError)) throw error;
		return {
			...none,
			uncompared: [shorten(`base and data: ${error.message}`)]
		};
	}
	if (commit === void 0) return none;
	let { client, event, locked } = question, { repository } = event, place = await findPlace().catch((error) => {
		if (!(event.base === void 0 && error instanceof PolicyError)) throw error;
	}), policy = await policyAt(question, place, commit), inputs = await compareInputs({
		client,
		repository,
		before: commit,
		commit: event.commit,
		root: place?.root ?? workspace(),
		locked: locked === void 0 ? void 0 : resolve(locked)
	}, loaded), uncompared = [...typeof policy == "string" ? [policy] : laidOver(question.overrides, policy), ...inputs.uncompared], own = new PolicyDocument(await readPolicyText(question.policyFile));
	return {
		commit,
		...policy instanceof PolicyDocument && !isTrusted ? { approved: policy } : {},
		differences: typeof policy == "string" ? [] : differencesOf(policy, own).filter(({ part }) => part === "audited"),
		changed: inputs.changed,
		uncompared: uncompared.slice(0, MOST_UNCOMPARED)
	};
}
/** Limit of schema/report.schema.json. */
const MOST_UNCOMPARED = 100;
/** Throws GitHubError. */
async function approvedCommit({ client, event, lastAudited }, loaded, judge) {
	if (judge.source !== "workspace") return judge.commit;
	if (event.before !== void 0) return event.before;
	let audited = await lastAudited?.(loaded);
	if (audited !== void 0 || event.name !== "push") return audited;
	let branch = event.defaultBranch ?? await defaultBranchOf(client, event.repository);
	if (event.ref !== `refs/heads/${branch}`) return await commitOf(client, event.repository, `heads/${branch}`);
}
/** The policy of the approved commit, empty if it has none, or why it is not known. */
async function policyAt({ client, event, policyFile }, place, commit) {
	if (place === void 0) return `${policyFile}: is not in the repository`;
	try {
		let text = await new CommitTree(client, event.repository, commit).text(place.path), directory = resolve(place.file, "..");
		return text === void 0 ? {
			value: {},
			directory
		} : new PolicyDocument({
			file: place.path,
			text,
			directory
		});
	} catch (error) {
		if (error instanceof GitHubError) return shorten(`${place.path}: ${error.message}`);
		if (error instanceof PolicyError) return `${place.path}: was no policy`;
		throw error;
	}
}
/**
* Workflow inputs that override what is audited, unless the approved policy says the same. The
* inputs with which the approved commit was audited are in no commit's policy.
*/
function laidOver(overrides, policy) {
	return overrides.filter(({ path }) => isCompared(path)).filter(({ path, value }) => policy.directory !== process.cwd() || !isDeepStrictEqual(valueAt(policy.value, path), value)).map(({ path, label }) => shorten(`${path.join(".")}: the workflow sets it (${label.split(",")[0]})`));
}
const ASIDE = ["attacks.pii.names", "attacks.pii.sampling"];
function isCompared(path) {
	let key = path.join(".");
	return isAudited(path) && path[0] !== "checkpoint" || ASIDE.some((aside) => `${key}.`.startsWith(`${aside}.`) || aside.startsWith(`${key}.`));
}
function valueAt(value, path) {
	return path.reduce((at, name) => typeof at == "object" && at && Object.hasOwn(at, name) ? at[name] : void 0, value);
}
// src/github/review/policy.ts
/**
* The policy that judges: what is audited comes from the commit under audit, how it is judged from
* a commit that its author cannot change alone. Reports what differs between the two. Throws
* PolicyError, and GitHubError if GitHub does not provide what this depends on.
*/
async function findPolicy(question) {
	let { policyFile, overrides, policyRef, event } = question, own = await loadPolicy(policyFile, overrides), rules = await rulesOf(question), loaded = rules.document === void 0 ? own : await composed(question, rules.document);
	rules.document !== void 0 && await refuseInterpreterOfWorkspace(loaded);
	let since = await changesSince(question, loaded, rules.judge, () => findPlace(policyFile));
	return {
		loaded,
		origin: {
			event: event.name,
			repository: fullName(event.repository),
			visibility: event.visibility,
			commit: event.commit,
			pull: event.pull ?? null,
			policy: rules.policy,
			limit: rules.limit ?? lostRules(question, loaded, rules.document, since) ?? null,
			differences: rules.differences ?? since.differences,
			changedFiles: since.changed,
			comparedWith: since.commit,
			uncompared: since.uncompared,
			inputs: inputsOf(overrides, policyRef, question.interpreterSet)
		}
	};
}
async function rulesOf(question) {
	let { policyRef, policyFile, event, client } = question;
	if (policyRef.kind === "central") return await centralRules(question);
	let judge = policyRef.kind === "head" ? void 0 : await judgeOf(client, event);
	if (judge === void 0 || judge.source === "workspace") return {
		policy: ownPolicy(policyFile, judge?.source ?? (event.base === void 0 ? "workspace" : "head")),
		judge
	};
	let place = await findPlace(policyFile), approved = await documentAt(question, place, judge);
	if (approved === void 0) return {
		policy: ownPolicy(place.path, "head"),
		limit: `there is no ${place.path} in ${judge.ref} (${judge.commit.slice(0, 12)}), so only the author of this change has set the rules. Merge the policy first, or set \`policy-ref: head\` for the change that adds it.`,
		differences: [],
		judge
	};
	let { source, ref, commit } = judge;
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
		judge
	};
}
async function centralRules({ policyRef, centralClient }) {
	if (policyRef.kind !== "central") throw TypeError("not a central policy");
	let { owner, repo, path, ref } = policyRef, repository = {
		owner,
		repo
	}, commit = await commitOf(centralClient, repository, ref), text = await readFileAt(centralClient, repository, path, commit), label = `${owner}/${repo}/${path}@${ref}`;
	if (text === void 0) throw new PolicyError("policy-unreadable", "there is no such file at that ref.", { location: { file: label } });
	let policy = {
		path,
		source: "central",
		repository: fullName(repository),
		ref,
		commit
	};
	return {
		document: new PolicyDocument({
			file: label,
			text,
			directory: workspace()
		}),
		policy
	};
}
/**
* Why the change under audit may not be passed: the approved commit's data, canaries or training give
* what some rules bound, and the change's own do not, so that those rules are gone with them. (A rule
* that the judging policy writes out is refused when nothing gives its metric; a preset's is left out.)
*/
function lostRules({ overrides }, loaded, judging, { approved, commit }) {
	if (judging === void 0 || approved === void 0) return;
	let documents = {
		audited: approved,
		judging
	}, before = composedIfValid(documents, overrides.filter(({ path }) => !isCompared(path))) ?? composedIfValid(documents, overrides);
	if (before?.policy.auxiliary !== void 0 && loaded.policy.auxiliary === void 0) return `this change takes away \`synthetic.auxiliary\`, and the policy in ${commit.slice(0, 12)} has its attack run. Merge the change of the policy first, or set \`policy-ref: head\` for the change that makes it.`;
	if (before?.policy.signature !== void 0 && !isSameSigner(before.policy, loaded.policy)) return `this change has another signer of the checkpoint or none, and the policy in ${commit.slice(0, 12)} asks for one in \`checkpoint.signature\`. Merge the change of the policy first, or set \`policy-ref: head\` for the change that makes it.`;
	let kept = new Set(loaded.policy.gate.rules.map(({ key }) => key)), lost = before?.policy.gate.rules.filter(({ key }) => !kept.has(key)) ?? [];
	if (lost.length === 0) return;
	let names = lost.map(({ metric, parameters, key }) => plainName({
		metric,
		parameters: { ...parameters },
		key
	})), more = names.length - SHOWN, shown = [...names.slice(0, SHOWN), ...more > 0 ? [`${more} more`] : []].join("; ");
	return shorten(`this change takes away what ${counted(lost.length, "rule")} would be measured by, and the policy in ${commit.slice(0, 12)} has it: ${shown}. Merge the change of the policy first, or set \`policy-ref: head\` for the change that makes it.`, 1024);
}
/** Where the signature lies may change: it is the same one, or it is refused. */
function isSameSigner(before, after) {
	let signer = ({ signature }) => ({
		...signature,
		file: void 0
	});
	return isDeepStrictEqual(signer(before), signer(after));
}
/** Most rules that are named in one line. */
const SHOWN = 3;
function composedIfValid(documents, overrides) {
	try {
		return composePolicy(documents, overrides);
	} catch (error) {
		if (error instanceof PolicyError) return;
		throw error;
	}
}
/** The policy of a commit; undefined if the commit has none. */
async function documentAt({ client, event, policyFile }, place, { ref, commit }) {
	let text = await readFileAt(client, event.repository, place.path, commit);
	if (text === void 0) {
		await commitOf(client, event.repository, commit);
		return;
	}
	let file = (await readPolicyText(place.file)).text === text ? policyFile : `${place.path} of ${ref} (${commit.slice(0, 12)})`;
	return new PolicyDocument({
		file,
		text,
		directory: dirname(place.file)
	});
}
async function composed({ policyFile, overrides }, judging) {
	let audited = new PolicyDocument(await readPolicyText(policyFile));
	return composePolicy({
		audited,
		judging
	}, overrides);
}
/** The interpreter decides what is found, so it must not be a file of the change under audit. */
async function refuseInterpreterOfWorkspace(loaded) {
	let { python } = loaded.policy.run, path = ["run", "python"];
	if (python === void 0 || !/[\\/]/.test(python)) return;
	let file = loaded.absolute(path, python), places = [file, await realpath(file).catch(() => file)], roots = [workspace(), await realpath(workspace())];
	if (!places.every((place) => roots.every((root) => !isInside(place, root)))) throw new PolicyError("interpreter-in-workspace", "the interpreter is inside the workspace, which the change under audit controls. Use one that is installed on the runner.", { location: loaded.source.locate(path) });
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
/** The workflow's overrides of the policies; a pull request can change its workflow, too. */
function inputsOf(overrides, policyRef, interpreterSet) {
	let lines = overrides.filter(({ path }) => path[0] !== "checkpoint").map(({ value, label }) => label.startsWith("input set,") ? label : `${label}: ${typeof value == "string" ? value : JSON.stringify(value)}`);
	return policyRef.kind === "head" && lines.push("input policy-ref: head"), interpreterSet && lines.push("variable RETICENCE_PYTHON"), lines.slice(0, 100).map((line) => shorten(line));
}
function fullName({ owner, repo }) {
	return `${owner}/${repo}`;
}
// src/github/review/recording.ts
/** Events that, on the default branch, are about merged code and not about a proposal. */
const RECORDED = [
	"push",
	"workflow_dispatch",
	"repository_dispatch"
];
/**
* Whether an audit of this event goes into the history: a schedule, a release, or a run of the
* default branch. Pull requests and other branches only read it. Throws GitHubError if GitHub does
* not say.
*/
async function isRecorded(client, event) {
	if (event.fork !== void 0 || event.base !== void 0) return !1;
	if (event.name === "schedule" || event.name === "release") return !0;
	if (!RECORDED.includes(event.name)) return !1;
	let branch = event.defaultBranch ?? await defaultBranchOf(client, event.repository);
	return event.ref === `refs/heads/${branch}`;
}
/** Tag of the release that an event is about; null for any other. */
function releaseOf({ name, ref }) {
	return name === "release" ? ref.replace(/^refs\/tags\//, "") : null;
}
// src/github/post/issue-text.ts
/**
* Text of the issue about a checkpoint; `"keep"` if this audit gives no reason to open or close
* one, undefined if all is well.
*/
function issueTextOf(report, audits, place) {
	let { verdict } = report;
	if (verdict === "pass" || verdict === "warn") return;
	if (verdict !== "fail") return "keep";
	let full = bodyOf(report, audits, place, 1e400);
	return {
		title: title(checkpointName(report)),
		body: full.length <= LONGEST_BODY ? full : bodyOf(report, audits, place, SHORT_TEXT)
	};
}
/** GitHub accepts 65,536 characters. */
const LONGEST_BODY = 6e4, SHORT_TEXT = 100;
function bodyOf(report, audits, place, longest) {
	let shortened = (text) => escapeMarkdown(text.length > longest ? `${text.slice(0, longest)} …` : text), breached = report.rules.filter(({ state }) => state === "breached"), rows = breached.slice(0, 20).map((rule) => [
		code(formatRule(rule)),
		`**${formatRuleValue(rule)}**`,
		formatBound(rule),
		shortened(rule.reason)
	]), more = breached.length - rows.length, reasons = report.reasons.slice(0, 20).map((reason) => `- ${shortened(reason)}`);
	return [
		`The audit of ${code(checkpointName(report))} fails${since(audits)}: **${shortened(report.headline)}**`,
		table([
			"Rule",
			"Value",
			"Bound",
			"Why"
		], rows),
		...more === 0 ? [] : [`${more} more breached rules are in the report.`],
		...reasons.length === 0 ? [] : [reasons.join("\n")],
		`Latest audit: ${code(place.commit.slice(0, 12))}, [workflow run](${place.run}).`,
		"Every audit updates this issue; it is closed when one passes. What to do on a regression: `docs/history.md` of Reticence."
	].join("\n\n");
}
/** The closing comment of an issue. */
function closingNote(report, { run, commit }) {
	return `**The audit passes again** (verdict ${report.verdict}): ${code(commit.slice(0, 12))}, [workflow run](${run}).`;
}
function checkpointName({ provenance: { checkpoint } }) {
	return checkpoint.name ?? checkpoint.source;
}
function title(name) {
	return `Privacy regression: ${name.replace(/[^\x20-\x7e]+|@/g, " ").slice(0, 150)}`;
}
/**
* Since when the audits of a checkpoint (given oldest first) have failed without one passing in
* between.
*/
function since(audits) {
	let last = audits.findLastIndex(({ verdict }) => verdict === "pass" || verdict === "warn"), failing = audits.slice(last + 1).filter(({ verdict }) => verdict === "fail");
	return failing.length < 2 ? "" : ` since ${failing[0].date.slice(0, 10)}, ${failing.length} audits in a row`;
}
// src/action/undelivered.ts
/**
* The parts of an audit's result that could not be delivered. Each is reported in the log, in the
* output `undelivered` and in the summary, and none changes the verdict.
*/
var Undelivered = class {
	#lines = [];
	/** Tries to deliver something, and reports any failure. */
	async attempt(what, deliver) {
		try {
			await deliver();
		} catch (error) {
			await this.add(what, error);
		}
	}
	/** `told`: an annotation has already reported it. */
	async add(what, error, { told = !1 } = {}) {
		let line = visible(`${what}: ${reasonOf(error)}`);
		if (this.#lines.includes(line)) return;
		this.#lines.push(line);
		let { message, properties } = annotationOf(`${line} The verdict stands.`, void 0);
		told || (isRefusal(error) ? notice : warning)(message, properties), this.publish(), await addToSummary([`Not delivered: ${line}`]).catch(() => {});
	}
	/** Sets the output again after setting all outputs has emptied it. */
	publish() {
		if (this.#lines.length !== 0) try {
			setOutput("undelivered", this.#lines.join("\n"));
		} catch {}
	}
};
/** Why something failed, in words that are safe to show. */
function reasonOf(error) {
	if (error instanceof ReticenceError) return error.coded;
	let { code } = error ?? {};
	return typeof code == "string" && /^E[A-Z0-9]{2,20}$/.test(code) ? `it cannot be written (${code}).` : "an internal error.";
}
/** Records one audit in its policy's history. */
var HistoryRecorder = class {
	#options;
	#kept;
	constructor(options) {
		this.#options = options;
	}
	/**
	* Reads the history and, if this audit will be recorded in it, publishes that the audit is
	* running. If rules depend on the history and it cannot be read, throws the reason.
	*/
	async begin(loaded, listener, out) {
		let { history, gate } = loaded.policy;
		if (history === void 0) return [];
		let { client, event, record } = this.#options, folder = history.path === void 0 ? void 0 : loaded.absolute(["history", "path"], history.path), store = this.#storeOf(history, folder), recorded = await isRecorded(client, event);
		folder !== void 0 && !recorded && await refuseFolderOfWorkspace(loaded, folder);
		let writes = record && recorded, past = await readPastFor(loaded.policy, store, folder, /* @__PURE__ */ new Date(), out);
		this.#kept = {
			store,
			history,
			past,
			writes
		};
		for (let note of past.notes) listener.warn(note);
		listener.note(`The history in ${store.place} holds ${past.entries.length} audits.`), writes && await this.#announceAudit(store, history);
		let asks = gate.rules.some(({ increase }) => increase?.against === "merge-base");
		return lookUp(loaded.policy, past, {
			history,
			run: contextOf(event).run,
			mergeBase: asks ? await mergeBaseOf(client, event) : void 0
		});
	}
	/** A policy with the last release of its history where it asks for that; writes nothing. */
	async resolveRelease(loaded) {
		let { history } = loaded.policy;
		if (history === void 0 || !asksForRelease(loaded)) return loaded;
		let folder = history.path === void 0 ? void 0 : loaded.absolute(["history", "path"], history.path), past = await readPast(this.#storeOf(history, folder), folder, /* @__PURE__ */ new Date()), { run } = contextOf(this.#options.event);
		return await withLastRelease(loaded, lookUp(loaded.policy, past, {
			history,
			run,
			mergeBase: void 0
		}));
	}
	/** The sealed audits of the history; none before `begin`. */
	sealed() {
		return this.#kept === void 0 ? [] : candidatesIn(this.#kept.past);
	}
	/**
	* The commit of the latest audit in the policy's history, or undefined. Throws the reason if the
	* history cannot be read.
	*/
	async lastCommit({ policy, absolute }) {
		let { history } = policy;
		if (history === void 0) return;
		let folder = history.path === void 0 ? void 0 : absolute(["history", "path"], history.path), past = await readPast(this.#storeOf(history, folder), folder, /* @__PURE__ */ new Date());
		return auditsOf(past.entries, history).findLast(({ commit }) => commit !== null)?.commit ?? void 0;
	}
	/**
	* Records an audit that has a verdict, with its output folder. The verdict stands whatever happens here, but a failure to
	* record it fails the step: otherwise an outdated badge would remain.
	*/
	async report(report, folder) {
		if (this.#kept === void 0) return;
		let { store, history, past, writes } = this.#kept, { entry, reports } = await auditIn(folder, report, contextOf(this.#options.event)), audits = [...auditsOf(past.entries, history), entry], { undelivered } = this.#options;
		if (await undelivered.attempt("summary", () => addMarkdown(trendText(audits))), !writes) {
			say("This audit only reads the history: it is not for the default branch, a release or a schedule.");
			return;
		}
		let kept = history.reuse ? reports : {};
		await this.#write("badge-published", () => addAudits(store, [entry], [], kept)), this.#options.issue && await undelivered.attempt("issue", () => this.#keepIssue(report, audits));
	}
	/** Makes the badge say that there is no verdict, instead of what it said before. */
	async failure(cancelled) {
		if (this.#kept === void 0 || !this.#kept.writes) return;
		let { store, history } = this.#kept, badge = {
			checkpoint: history.checkpoint,
			state: "error",
			date: now()
		}, write = this.#write("badge-published", () => publishBadges(store, [badge])), patience = new Promise((resolve) => {
			cancelled && setTimeout(resolve, 2e3);
		});
		await Promise.race([write, patience]);
	}
	/** The badge must not show an earlier verdict while nobody knows whether it still holds. */
	async #announceAudit(store, { checkpoint }) {
		let badge = {
			checkpoint,
			state: "auditing",
			date: now()
		};
		await this.#write(void 0, async () => await publishBadges(store, [badge]));
	}
	async #write(output, write) {
		try {
			output !== void 0 && setOutput(output, "false"), await write(), output !== void 0 && setOutput(output, "true");
		} catch (error$1) {
			let { message, properties } = annotationOf(`history: ${reasonOf(error$1)} The step fails, since the badge does not show this audit.`, void 0);
			error(message, properties), process.exitCode = ExitCode.Failure, await this.#options.undelivered.add("history", error$1, { told: !0 });
		}
	}
	async #keepIssue(report, audits) {
		let { client, event } = this.#options, url = await touchIssue({
			client,
			event,
			report,
			audits
		});
		url !== void 0 && setOutput("issue-url", url);
	}
	#storeOf(history, folder) {
		let { client, event } = this.#options, { branch } = history;
		return branch === void 0 ? folderStore(folder) : branchStore({
			client,
			repository: event.repository,
			branch
		});
	}
};
/** A change must not supply the files that it is compared with. */
async function refuseFolderOfWorkspace(loaded, folder) {
	let workspace = resolve(process.env.GITHUB_WORKSPACE || process.cwd()), real = (path) => realpath(path).catch(() => path);
	if (isInside(folder, workspace) || isInside(await real(folder), await real(workspace))) throw new PolicyError("history-in-workspace", "the history is inside the workspace, which the change under audit controls, so the change could forge earlier audits. Name a folder outside the workspace, or a branch.", { location: loaded.source.locate(["history", "path"]) });
}
/** What the history records about the workflow run. */
function contextOf(event) {
	let run = process.env.GITHUB_RUN_ID ?? "";
	return {
		event: event.name,
		commit: event.commit,
		release: releaseOf(event),
		run: /^\d{1,20}$/.test(run) ? run : null
	};
}
/**
* Opens, updates or closes the issue about a checkpoint, and returns its address if it touched one.
* Throws GitHubError.
*/
async function touchIssue({ client, event, report, audits }) {
	let place = {
		run: runAddress(),
		commit: event.commit
	}, text = issueTextOf(report, audits, place);
	if (text === "keep") return;
	let kept = await keepIssue({
		client,
		repository: event.repository,
		checkpoint: checkpointName(report)
	}, text, closingNote(report, place));
	if (kept.state !== "none") return say(`The issue about ${checkpointName(report)} is ${kept.state}: ${kept.url}`), kept.url;
}
/** Like `touchIssue`, but reports a refusal by GitHub instead of throwing. */
async function keepIssueOf(about) {
	try {
		return await touchIssue(about);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		let { message, properties } = annotationOf(`issue: ${error.coded}`, void 0);
		isRefusal(error) ? notice(message, properties) : warning(message, properties), await addToSummary([`Not delivered: issue: ${error.coded}`]).catch(() => {});
		return;
	}
}
function trendText(audits) {
	let charts = trendSections(audits);
	return charts.length === 0 ? "" : `\n## Trend\n\n${charts.join("\n\n")}\n`;
}
function now() {
	return (/* @__PURE__ */ new Date()).toISOString();
}
export { checkpointName as a, redact as c, readEvent as d, Undelivered as i, runAddress as l, contextOf as n, isRecorded as o, keepIssueOf as r, findPolicy as s, HistoryRecorder as t, branchStore as u };
