import { f as warning, r as error, s as notice, t as ExitCode, u as setOutput } from "./packages~main~post~comment~history.js";
import { o as RequestError } from "./packages~main~comment~history.js";
import { d as PolicyError, l as GitHubError, p as ReticenceError } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { t as visible } from "./reticence~main~post~comment~history~index.js";
import { D as formatBound, M as formatRuleValue, j as formatRule, nt as escapeMarkdown, tt as code, x as table } from "./reticence~main~comment~history~index.js";
import { r as say } from "./reticence~main~post~comment~history.js";
import { d as attempt, f as attemptIfThere, g as addToSummary, h as addMarkdown, n as isAuthor, p as isRefusal, r as carries, t as authorOf, v as annotationOf } from "./reticence~main~comment~history.js";
import { C as entryOf, D as composePolicy, M as PolicyDocument, N as readPolicyText, O as loadPolicy, _ as isLocal, a as auditsOf, c as lookUp, f as folderStore, j as isAudited, l as readPast, n as publishBadges, r as trendSections, t as addAudits, u as readPastFor, v as isPinned, y as localPath } from "./reticence~main~history~index.js";
import { t as require_dist } from "./packages~main~history~index.js";
import { S as dataTypeOf, T as isModelFile } from "./reticence~main~history~index~s3~https~hub.js";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { createReadStream } from "node:fs";
import { readFile, readdir, readlink, realpath, stat } from "node:fs/promises";
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
		before: name === "push" ? commitBefore(payload.before) : void 0,
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
/** A ref that is new was at a commit of zeros. */
function commitBefore(before) {
	if (typeof before !== "string" || !/^[0-9a-f]{40,64}$/.test(before)) return void 0;
	return /^0+$/.test(before) ? void 0 : before;
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
	collect$1(before.value, after.value, [], found);
	return found.sort((a, b) => Number(a.part === "judging") - Number(b.part === "judging")).slice(0, MOST_DIFFERENCES);
}
function collect$1(before, after, path, found) {
	if (isDeepStrictEqual(before, after)) return;
	if (isMapping(before) && isMapping(after)) {
		for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) collect$1(own(before, key), own(after, key), [...path, key], found);
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
// src/github/comparison/attributes.ts
/** Attributes that change what a file is in the working tree, or in an archive of the commit. */
const CHANGING = [
	"filter",
	"eol",
	"text",
	"crlf",
	"working-tree-encoding",
	"ident",
	"export-subst"
];
/** How git checks out the file at `path`, by the files `.gitattributes` on the way to it, root first. */
function checkoutOf(path, files) {
	const state = {};
	const macros = /* @__PURE__ */ new Map([["binary", [["text", false]]]]);
	for (const { folder, text } of files) {
		const inside = folder === "" ? path : path.slice(folder.length + 1);
		for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
			const parsed = parseLine(line);
			if (parsed === void 0) continue;
			if (parsed.macro !== void 0) {
				macros.set(parsed.macro, expanded(parsed.settings, macros));
				continue;
			}
			const settings = expanded(parsed.settings, macros);
			if (!settings.some(([name]) => CHANGING.includes(name))) continue;
			const applies = matches(parsed.pattern, inside);
			if (applies === "unknown") return { conversion: `"${line.trim()}", which is not understood` };
			if (applies) for (const [name, value] of settings) state[name] = value;
		}
	}
	return judged(state);
}
function judged(state) {
	const { filter, eol, text, crlf, ident } = state;
	const encoding = state["working-tree-encoding"];
	if (typeof encoding === "string" && !/^utf-?8$/i.test(encoding)) return { conversion: `working-tree-encoding=${encoding}` };
	if (ident === true) return { conversion: "ident" };
	if (state["export-subst"] === true) return { conversion: "export-subst" };
	if (typeof filter === "string" && filter !== "lfs") return { conversion: `filter=${filter}` };
	if (eol === "crlf" && (text ?? crlf) !== false) return { conversion: "eol=crlf" };
	return filter === "lfs" ? "lfs" : "raw";
}
function parseLine(line) {
	const parts = /^[ \t]*("(?:[^"\\]|\\.)*"|[^ \t"][^ \t]*)[ \t]+(.*)$/.exec(line);
	if (parts === null || parts[1].startsWith("#")) return void 0;
	const [, first, rest] = parts;
	return {
		pattern: first,
		macro: /^\[attr\](.+)$/.exec(first)?.[1],
		settings: rest.trim().split(/[ \t]+/).map(settingOf)
	};
}
function settingOf(text) {
	if (text.startsWith("-")) return [text.slice(1), false];
	if (text.startsWith("!")) return [text.slice(1), void 0];
	const equals = text.indexOf("=");
	return equals < 0 ? [text, true] : [text.slice(0, equals), text.slice(equals + 1)];
}
function expanded(settings, macros) {
	return settings.flatMap(([name, value]) => {
		const macro = value === true ? macros.get(name) : void 0;
		return macro === void 0 ? [[name, value]] : macro;
	});
}
/** Whether a pattern is about a path of its folder; git's rules for `.gitignore`, without folders. */
function matches(pattern, path) {
	if (/["\\]|\[[:.=]/.test(pattern) || pattern.startsWith("!")) return "unknown";
	if (pattern.endsWith("/")) return false;
	const subject = pattern.includes("/") ? path : path.slice(path.lastIndexOf("/") + 1);
	const tokens = tokensOf(pattern.replace(/^\//, ""));
	return tokens === void 0 ? "unknown" : fits(tokens, subject);
}
function tokensOf(glob) {
	const tokens = [];
	for (let at = 0; at < glob.length;) {
		const rest = glob.slice(at);
		const begins = at === 0 || glob[at - 1] === "/";
		if (begins && rest.startsWith("**/")) {
			tokens.push({ kind: "folders" });
			at += 3;
			continue;
		}
		if (begins && rest === "**") {
			tokens.push({ kind: "rest" });
			break;
		}
		if (rest.startsWith("[")) {
			const set = /^\[([!^]?)([^\]]+)\]/.exec(rest);
			if (set === null || set[2].includes("-") || set[2].includes("[")) return void 0;
			const [whole, not, members] = set;
			const takes = (one) => one !== "/" && members.includes(one) === (not === "");
			tokens.push({
				kind: "one",
				takes
			});
			at += whole.length;
			continue;
		}
		const [first] = rest;
		if (first === "*") tokens.push({ kind: "many" });
		else if (first === "?") tokens.push({
			kind: "one",
			takes: (one) => one !== "/"
		});
		else tokens.push({
			kind: "one",
			takes: (one) => one === first
		});
		at += 1;
	}
	return tokens;
}
/** Follows all ways through the pattern at once: the time does not depend on how it is written. */
function fits(tokens, text) {
	let states = reachable(tokens, [0], true);
	for (const character of text.split("")) {
		const next = [];
		for (const state of states) {
			const token = tokens[state];
			if (token === void 0) continue;
			if (token.kind === "one" && token.takes(character)) next.push(state + 1);
			if (token.kind === "many" && character !== "/") next.push(state);
			if (token.kind === "folders") next.push(state);
			if (token.kind === "rest") next.push(state, state + 1);
		}
		states = reachable(tokens, next, character === "/");
	}
	return states.has(tokens.length);
}
/** The states that are reached without a further character; `begins`: at the begin of a name. */
function reachable(tokens, from, begins) {
	const found = new Set(from);
	for (const state of found) {
		const kind = tokens[state]?.kind;
		if (kind === "many" || kind === "folders" && begins) found.add(state + 1);
	}
	return found;
}
// src/github/comparison/disk.ts
/** Folders within folders that are looked into. */
const DEEPEST = 16;
/** Whether a path of this machine is a file or a folder, links followed; undefined: neither. */
async function kindAt(path) {
	const about = await stat(path).catch(() => void 0);
	if (about?.isFile()) return "file";
	return about?.isDirectory() ? "folder" : void 0;
}
async function sizeOf(path) {
	return (await stat(path)).size;
}
/** Names of the files in a folder that an audit reads, with forward slashes, links followed. */
async function filesIn(folder, reads) {
	const names = [];
	await collect(folder, "", reads, /* @__PURE__ */ new Set(), names);
	return names.sort();
}
async function collect(folder, prefix, reads, above, names) {
	const real = await realpath(folder);
	if (above.has(real) || above.size >= DEEPEST) return;
	for (const name of await readdir(folder)) {
		const path = join(folder, name);
		const kind = await kindAt(path);
		if (kind === "file" && isReadFile(name, reads)) names.push(`${prefix}${name}`);
		if (kind === "folder" && isReadFolder(name, reads)) await collect(path, `${prefix}${name}/`, reads, /* @__PURE__ */ new Set([...above, real]), names);
	}
}
/** Every file in a folder and below it, hidden ones too. */
async function allFilesIn(folder) {
	const names = [];
	for (const name of await readdir(folder, { recursive: true })) if (await kindAt(join(folder, name)) === "file") names.push(name.split(sep).join("/"));
	return names;
}
/** Data lie in their folder alone; hidden folders are no part of a model. */
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
/** Digest of a file, in hexadecimal. `blob`: that of git, which takes its size first. */
async function digestOf(path, algorithm) {
	const hash = createHash(algorithm === "blob" ? "sha1" : algorithm);
	if (algorithm === "blob") hash.update(`blob ${await sizeOf(path)}\0`);
	for await (const part of createReadStream(path)) hash.update(part);
	return hash.digest("hex");
}
/** The text of a small file; undefined when there is none. */
async function textAt(path) {
	return await readFile(path, "utf8").catch(() => void 0);
}
/** The commit that a checkout is at, by its `.git`; undefined when that does not say. */
async function commitAt(folder) {
	const git = join(folder, ".git");
	const kind = await kindAt(git);
	if (kind === void 0) return void 0;
	const named = kind === "folder" ? void 0 : /^gitdir: (.+)/.exec(await textAt(git) ?? "")?.[1];
	const directory = kind === "folder" ? git : resolve(dirname(git), named?.trim() ?? "");
	const head = (await textAt(join(directory, "HEAD")))?.trim() ?? "";
	const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
	if (ref === void 0) return asCommit(head);
	const loose = (await textAt(join(directory, ref)))?.trim();
	if (loose !== void 0) return asCommit(loose);
	return asCommit((await textAt(join(directory, "packed-refs")) ?? "").split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? "");
}
function asCommit(text) {
	return /^[0-9a-f]{40,64}$/.test(text) ? text : void 0;
}
// src/github/comparison/dvc.ts
var import_dist = require_dist();
/** Whether a name is that of a file which can say what DVC stores elsewhere. */
function isPointer(name) {
	return name.endsWith(".dvc") || name === "dvc.lock";
}
/** What `data.dvc` or `dvc.lock` says. Throws when it cannot be read. */
function outsOf(pointer, text) {
	const document = mapping((0, import_dist.parse)(text));
	const folder = posix.dirname(pointer);
	return (posix.basename(pointer) === "dvc.lock" ? Object.values(mapping(document.stages ?? {})).map(mapping) : [document]).flatMap((stage) => {
		const outs = Array.isArray(stage.outs) ? stage.outs.map(mapping) : [];
		const from = typeof stage.wdir === "string" ? posix.join(folder, stage.wdir) : folder;
		return outs.flatMap((out) => {
			if (typeof out.path !== "string") return [];
			const md5 = typeof out.md5 === "string" ? out.md5 : void 0;
			return [{
				path: posix.normalize(posix.join(from, out.path)).replace(/\/$/, ""),
				md5: md5?.replace(/\.dir$/, ""),
				isFolder: md5?.endsWith(".dir") === true || Array.isArray(out.files),
				files: filesOf(out.files),
				pointer
			}];
		});
	});
}
function filesOf(files) {
	if (!Array.isArray(files)) return void 0;
	return new Map(files.map(mapping).flatMap(({ relpath, md5 }) => typeof relpath === "string" && typeof md5 === "string" ? [[relpath, md5]] : []));
}
/** The list of a folder's files whose MD5 DVC keeps: Python's `json.dumps`, sorted by path. */
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
	if (value !== null && typeof value === "object" && !Array.isArray(value)) return value;
	throw new TypeError("not a mapping");
}
// src/github/comparison/references.ts
/**
* What a policy refers to besides the checkpoint, which is what a change is free to bring. A
* reference that the audit itself will refuse is left out.
*/
function referencesOf({ policy, source }) {
	const sourced = (path, text, reads) => placed(path, text, reads, () => localPath(text, source.directoryOf(path)));
	const aside = (path, text) => text === void 0 ? [] : [{
		key: path.join("."),
		text,
		reads: "everything",
		place: {
			kind: "path",
			path: resolve(source.directoryOf(path), text)
		}
	}];
	const { pii } = policy.attacks;
	return [
		...sourced(["base"], policy.base, "model"),
		...policy.audits.flatMap(({ key, data }) => [...[
			"members",
			"nonmembers",
			"people"
		].flatMap((set) => data[set].flatMap((text) => sourced([key, set], text, "data"))), ...aside([key, "chat_template"], data.chat_template)]),
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
function placed(path, text, reads, pathOf) {
	const common = {
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
// src/github/comparison/tree.ts
/** Calls of the API that reading one commit may take. */
const MOST_CALLS = 500;
/** Links that the kernel follows on the way to a file. */
const MOST_LINKS = 40;
/** Largest file of a commit that is read here: pointers, attributes and links are small. */
const LARGEST_FILE_BYTES = 1048576;
/** The files of one commit, read through GitHub's API folder by folder, each once. */
var CommitTree = class {
	commit;
	#client;
	#repository;
	#folders = /* @__PURE__ */ new Map();
	#blobs = /* @__PURE__ */ new Map();
	#root;
	#calls = 0;
	constructor(client, repository, commit) {
		this.#client = client;
		this.#repository = repository;
		this.commit = commit;
	}
	/** What is at a path, with forward slashes; empty is the root. Throws GitHubError. */
	async find(path) {
		const names = [];
		const folders = [await this.#rootOf()];
		let ahead = path.split("/");
		let links = 0;
		let link;
		while (ahead.length > 0) {
			const name = ahead.shift();
			if (name === "" || name === ".") continue;
			if (name === "..") {
				if (names.pop() === void 0) return {
					kind: "elsewhere",
					link: link ?? path
				};
				folders.pop();
				continue;
			}
			const entry = (await this.entries(folders.at(-1))).get(name);
			const here = [...names, name].join("/");
			const rest = ahead.filter((part) => part !== "" && part !== ".");
			const absent = {
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
					names.push(name);
					folders.push(entry.sha);
					break;
				case "file": return rest.length > 0 ? absent : {
					kind: "file",
					path: here,
					entry
				};
				case "submodule":
					if (rest.includes("..")) return {
						kind: "elsewhere",
						link: link ?? path
					};
					return {
						kind: "submodule",
						path: here,
						sha: entry.sha,
						rest: rest.join("/")
					};
				case "link":
					link = (await this.read(entry)).toString("utf8");
					links += 1;
					if (links > MOST_LINKS || link.startsWith("/")) return {
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
		if (found === void 0) {
			found = this.#call(async () => {
				const { data } = await this.#client.rest.git.getTree({
					...this.#repository,
					tree_sha: folder
				});
				if (data.truncated) throw new GitHubError(`could not ${this.#what}: a folder is too large.`);
				return new Map(data.tree.map(({ path, mode, sha, size = 0 }) => [path, {
					kind: KINDS[mode] ?? "file",
					sha,
					size
				}]));
			});
			this.#folders.set(folder, found);
		}
		return await found;
	}
	/** The content of a small file or the target of a link. Throws GitHubError. */
	async read({ sha, size }) {
		if (size > LARGEST_FILE_BYTES) throw new GitHubError(`could not ${this.#what}: a file is larger than it may be.`);
		let found = this.#blobs.get(sha);
		if (found === void 0) {
			found = this.#call(async () => {
				const { data } = await this.#client.rest.git.getBlob({
					...this.#repository,
					file_sha: sha
				});
				return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
			});
			this.#blobs.set(sha, found);
		}
		return await found;
	}
	/** The text of a small file at a path; undefined when there is none. Throws GitHubError. */
	async text(path) {
		const place = await this.find(path);
		return place.kind === "file" ? (await this.read(place.entry)).toString("utf8") : void 0;
	}
	async #rootOf() {
		this.#root ??= this.#call(async () => {
			const { data } = await this.#client.rest.git.getCommit({
				...this.#repository,
				commit_sha: this.commit
			});
			return data.tree.sha;
		});
		return await this.#root;
	}
	get #what() {
		return `read the files of ${this.commit.slice(0, 12)}`;
	}
	async #call(call) {
		this.#calls += 1;
		if (this.#calls > MOST_CALLS) throw new GitHubError(`could not ${this.#what}: there are too many.`);
		return await attempt({
			what: this.#what,
			permission: "contents: read"
		}, call);
	}
};
/** Kinds of entries by git's modes; every other mode is a file's. */
const KINDS = {
	"040000": "folder",
	"120000": "link",
	"160000": "submodule"
};
// src/github/comparison/index.ts
/** Limits of schema/report.schema.json. */
const MOST_NAMED = 100;
const LONGEST_LINE = 512;
/**
* Compares what a policy's references are in the workspace with what the same paths were in a
* commit: by content, over the links and pointers on the way, never by which files a change lists.
* What cannot be told is told as that. Throws nothing of GitHub's.
*/
async function compareInputs(what, loaded) {
	const comparer = new Comparer(what);
	const references = referencesOf(loaded);
	const findings = [];
	for (const reference of references) for (const finding of await comparer.reference(reference)) findings.push(finding);
	const changed = findings.filter(isChanged).map(({ path }) => shorten(path, 1024));
	const uncompared = findings.filter((one) => !isChanged(one));
	const held = uncompared.length > 0 && await isHeld(comparer, what.locked);
	return {
		changed: [...new Set(changed)].sort().slice(0, MOST_NAMED),
		uncompared: held ? [] : linesOf(uncompared)
	};
}
function isChanged(finding) {
	return finding.kind === "changed";
}
/** Whether the audit is held to a lock that is the approved commit's. */
async function isHeld(comparer, locked) {
	if (locked === void 0) return false;
	const reference = {
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
/** A line for each reason, with what it is about. */
function linesOf(findings) {
	const known = findings.flatMap((one) => one.kind === "uncompared" ? [one] : []);
	return [...Map.groupBy(known, ({ reason }) => reason)].map(([reason, same]) => {
		const paths = [...new Set(same.map(({ path }) => path))];
		return shorten(`${paths.slice(0, 3).join(", ")}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""}: ${reason}`, LONGEST_LINE);
	}).sort().slice(0, MOST_NAMED);
}
var Comparer = class {
	#root;
	#before;
	#after;
	#outs = /* @__PURE__ */ new Map();
	#listed = /* @__PURE__ */ new Map();
	constructor({ client, repository, before, commit, root }) {
		this.#root = root;
		this.#before = new CommitTree(client, repository, before);
		this.#after = new CommitTree(client, repository, commit);
	}
	async reference({ key, text, reads, place }) {
		if (place.kind === "store") return place.pinned ? [] : [{
			kind: "uncompared",
			path: `${key} (${text})`,
			reason: "what it names can become something else; write its commit, version or digest"
		}];
		const path = this.#inRepository(place.path);
		if (path === void 0) return [{
			kind: "uncompared",
			path: `${key} (${text})`,
			reason: "is not in the repository, whose commits are all that can be compared"
		}];
		try {
			return await this.#path(path, reads);
		} catch (error) {
			const reason = error instanceof ReticenceError ? error.message : "it cannot be read on this machine";
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
		const here = await kindAt(this.#onDisk(path));
		const place = await this.#before.find(path);
		if (here === void 0) return await this.#gone(path, place);
		switch (place.kind) {
			case "elsewhere": return [this.#unknown(path, `was a link to ${place.link}, out of the repository`)];
			case "submodule": return await this.#submodule(path, place);
			case "file": return here === "file" ? await this.#file(path, place) : [await this.#changed(path)];
			case "folder": return here === "folder" ? await this.#folder(path, place.sha, reads) : [await this.#changed(path)];
			case "absent": return here === "file" ? await this.#file(path, place) : await this.#folder(path, void 0, reads);
		}
	}
	/** The audit will say itself that it is not there. What was said of it may have changed too. */
	async #gone(path, place) {
		if (place.kind !== "absent") return [await this.#changed(path)];
		const out = await this.#outOf(path);
		return out !== void 0 && await this.#pointerChanged(out.pointer) ? [await this.#changed(out.pointer)] : [];
	}
	async #folder(path, sha, reads) {
		const out = sha === void 0 ? await this.#outOf(path) : void 0;
		if (out !== void 0 && isListOnly(out)) return await this.#dvcFolder(path, out);
		const here = await filesIn(this.#onDisk(path), reads);
		const before = sha === void 0 ? [] : await this.#filesBefore(path, sha, reads);
		const stored = await this.#outsWithin(path, reads);
		const findings = [];
		for (const name of /* @__PURE__ */ new Set([
			...here,
			...before,
			...stored
		])) {
			const file = path === "" ? name : `${path}/${name}`;
			for (const finding of await this.#path(file, reads)) findings.push(finding);
		}
		const reasons = new Set(findings.map((one) => isChanged(one) ? "" : one.reason));
		const [reason] = reasons;
		return findings.length > 1 && reasons.size === 1 && reason !== "" ? [this.#unknown(path, reason)] : findings;
	}
	/** Names of the files that an audit would have read of a folder of the commit. */
	async #filesBefore(path, sha, reads, depth = 0) {
		const names = [];
		for (const [name, entry] of await this.#before.entries(sha)) {
			const at = path === "" ? name : `${path}/${name}`;
			const place = entry.kind === "link" ? await this.#before.find(at) : void 0;
			if (entry.kind === "folder" || place?.kind === "folder") {
				const inner = place?.kind === "folder" ? place.sha : entry.sha;
				if (!isReadFolder(name, reads) || depth >= 16) continue;
				const below = await this.#filesBefore(at, inner, reads, depth + 1);
				for (const one of below) names.push(`${name}/${one}`);
			} else if (entry.kind === "submodule") {
				if (isReadFolder(name, reads)) names.push(name);
			} else if (isReadFile(name, reads)) names.push(name);
		}
		return names;
	}
	async #file(path, place) {
		const out = place.kind === "absent" ? await this.#outAt(path, place) : void 0;
		if (out !== void 0 && isListOnly(out)) return await this.#dvcFolder(path, out);
		const content = place.kind === "file" ? await this.#contentOf(place) : await this.#storedAt(path, place);
		if (content === void 0) return [await this.#added(path)];
		if (content.by === "nothing") return [this.#unknown(path, content.reason)];
		const checkout = place.kind === "file" ? await this.#checkoutHere(path) : "raw";
		if (typeof checkout === "object") return [this.#unknown(path, converted(checkout))];
		if (await this.#has(path, content)) return [];
		const { pointer } = content;
		return pointer !== void 0 && !await this.#pointerChanged(pointer) ? [this.#unknown(path, `is not what ${pointer} says`)] : [await this.#changed(path)];
	}
	async #has(path, content) {
		const file = this.#onDisk(path);
		if (content.size !== void 0 && content.size !== await sizeOf(file)) return false;
		return await digestOf(file, content.by) === content.digest;
	}
	/** What a file of the commit is once it is checked out. */
	async #contentOf({ path, entry }) {
		const checkout = checkoutOf(path, await this.#attributesBefore(path));
		if (typeof checkout === "object") return {
			by: "nothing",
			reason: converted(checkout)
		};
		const raw = {
			by: "blob",
			digest: entry.sha,
			size: entry.size
		};
		if (checkout === "raw" || entry.size > LARGEST_POINTER_BYTES) return raw;
		const pointer = lfsPointer((await this.#before.read(entry)).toString("utf8"));
		return pointer === void 0 ? raw : {
			by: "sha256",
			...pointer
		};
	}
	/** What is kept of a file that git itself does not hold. */
	async #storedAt(path, place) {
		const annexed = place.link === void 0 ? void 0 : annexKey(place.link);
		if (annexed !== void 0) return annexed;
		const out = await this.#outAt(path, place);
		if (out !== void 0) {
			const { pointer, files } = out;
			const md5 = files === void 0 ? out.md5 : files.get(path.slice(out.path.length + 1));
			if (md5 !== void 0) return {
				by: "md5",
				digest: md5,
				pointer
			};
			return files === void 0 ? {
				by: "nothing",
				reason: `${pointer} keeps no MD5 of it`
			} : void 0;
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
		if (out.md5 === void 0) return [this.#unknown(path, `${out.pointer} keeps no MD5`)];
		if (await this.#isListed(out)) return [];
		return await this.#pointerChanged(out.pointer) ? [await this.#changed(out.pointer)] : [this.#unknown(path, `is not what ${out.pointer} says`)];
	}
	/** Whether a folder holds just the files whose list DVC keeps the digest of. */
	async #isListed(out) {
		let listed = this.#listed.get(out);
		if (listed === void 0) {
			listed = isFolderOf(out, this.#onDisk(out.path));
			this.#listed.set(out, listed);
		}
		return await listed;
	}
	async #pointerChanged(pointer) {
		return await this.#before.text(pointer) !== await textAt(this.#onDisk(pointer));
	}
	/** What DVC kept of a path, in its folder or in one around it. Throws ReticenceError. */
	async #outOf(path) {
		for (let folder = posix.dirname(path);; folder = posix.dirname(folder)) {
			const out = (await this.#outsIn(folder === "." ? "" : folder)).find((one) => one.path === path || path.startsWith(`${one.path}/`));
			if (out !== void 0 || folder === ".") return out;
		}
	}
	/** Names of files that DVC kept in a folder. */
	async #outsWithin(path, reads) {
		const prefix = path === "" ? "" : `${path}/`;
		const folders = path === "" ? [""] : [path, ...ancestorsOf(path)];
		return (await Promise.all(folders.map((folder) => this.#outsIn(folder)))).flat().flatMap((out) => out.files === void 0 ? [{
			path: out.path,
			isFolder: out.isFolder
		}] : [...out.files.keys()].map((name) => ({
			path: `${out.path}/${name}`,
			isFolder: false
		}))).filter((one) => one.path.startsWith(prefix)).map(({ path: at, isFolder }) => ({
			name: at.slice(prefix.length),
			isFolder
		})).filter(({ name, isFolder }) => {
			const [last, deep] = [posix.basename(name), name.includes("/")];
			if (deep && reads === "data") return false;
			return isFolder ? isReadFolder(last, reads) : isReadFile(last, reads);
		}).map(({ name }) => name);
	}
	async #outsIn(folder) {
		let found = this.#outs.get(folder);
		if (found === void 0) {
			found = this.#readOuts(folder);
			this.#outs.set(folder, found);
		}
		return await found;
	}
	async #readOuts(folder) {
		const place = await this.#before.find(folder);
		if (place.kind !== "folder") return [];
		const outs = [];
		for (const [name, entry] of await this.#before.entries(place.sha)) {
			if (entry.kind !== "file" || !isPointer(name)) continue;
			const pointer = folder === "" ? name : `${folder}/${name}`;
			const text = (await this.#before.read(entry)).toString("utf8");
			try {
				for (const out of outsOf(pointer, text)) outs.push(out);
			} catch {
				throw new GitHubError(`${pointer} cannot be read as a file of DVC`);
			}
		}
		return outs;
	}
	async #attributesBefore(path) {
		const files = [];
		for (const folder of ancestorsOf(path).reverse()) {
			const text = await this.#before.text(posix.join(folder, ".gitattributes"));
			if (text !== void 0) files.push({
				folder,
				text
			});
		}
		return files;
	}
	/** How the file that a path stands for here was checked out, if it is of this checkout. */
	async #checkoutHere(path) {
		const [root, file] = await Promise.all([realpath(this.#root), realpath(this.#onDisk(path))]);
		if (!isInside(file, root)) return "raw";
		const real = relative(root, file).split(sep).join("/");
		const files = [];
		for (const folder of ancestorsOf(real).reverse()) {
			const text = await textAt(join(root, folder, ".gitattributes"));
			if (text !== void 0) files.push({
				folder,
				text
			});
		}
		return checkoutOf(real, files);
	}
	async #submodule(path, place) {
		const here = await commitAt(this.#onDisk(place.path));
		if (here === place.sha) return [];
		if (here !== void 0) return [{
			kind: "changed",
			path: place.path
		}];
		const after = await this.#afterAt(path);
		if (after !== void 0 && (after.kind !== "submodule" || after.sha !== place.sha)) return [{
			kind: "changed",
			path: place.path
		}];
		return [this.#unknown(path, `nothing says at which commit the submodule ${place.path} is`)];
	}
	/** Something that the commit before had not: a file of this change, or one that no commit has. */
	async #added(path) {
		const after = await this.#afterAt(path);
		if (after === void 0 || after.kind === "absent" || after.kind === "elsewhere") return this.#unknown(path, "no commit holds it");
		return await this.#changed(path);
	}
	/** Undefined where GitHub does not give the commit under audit. */
	async #afterAt(path) {
		try {
			return await this.#after.find(path);
		} catch (error) {
			if (error instanceof GitHubError) return void 0;
			throw error;
		}
	}
	async #changed(path) {
		const link = await readlink(this.#onDisk(path)).catch(() => void 0);
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
/** DVC keeps one digest for all files of the folder, and none of a single one. */
function isListOnly({ isFolder, files }) {
	return isFolder && files === void 0;
}
async function isFolderOf({ md5 }, folder) {
	if (await kindAt(folder) !== "folder") return false;
	const files = [];
	for (const name of await allFilesIn(folder)) files.push({
		path: name,
		md5: await digestOf(join(folder, name), "md5")
	});
	return createHash("md5").update(folderListing(files)).digest("hex") === md5;
}
/** The folders around a path, the nearest first and the root, an empty name, last. */
function ancestorsOf(path) {
	const parts = path.split("/").slice(0, -1);
	return [...parts.map((_, at) => parts.slice(0, parts.length - at).join("/")), ""];
}
function converted({ conversion }) {
	return `a .gitattributes gives it ${conversion}, so that its content does not follow from the commit`;
}
/** Git LFS takes nothing larger for a pointer. */
const LARGEST_POINTER_BYTES = 1024;
function lfsPointer(text) {
	const parts = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)\n?$/.exec(text);
	return parts === null ? void 0 : {
		digest: parts[1],
		size: Number(parts[2])
	};
}
/** git-annex links to a name that holds the content's digest. */
function annexKey(link) {
	const parts = /\.git\/annex\/objects\/.*\/(SHA256|MD5)E?-s(\d+)--([0-9a-f]{32,64})(\.[^/]*)?$/.exec(link);
	if (parts === null) return void 0;
	return {
		by: parts[1] === "MD5" ? "md5" : "sha256",
		digest: parts[3],
		size: Number(parts[2])
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
// src/github/place.ts
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
function workspace() {
	return resolve(process.env.GITHUB_WORKSPACE || process.cwd());
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
// src/github/changes.ts
/**
* What became of base, data and all that decides what is asked, since the commit whose state was
* approved of: the one that a change is made against, that a push has moved a branch from, or that
* was audited last. What cannot be told is told as that; only a policy that has no place in the
* repository is an error, and on a pull request alone.
*/
async function changesSince(question, loaded, judge, placeOf) {
	const none = {
		commit: null,
		differences: [],
		changed: [],
		uncompared: []
	};
	let commit;
	try {
		commit = await approvedCommit(question, loaded, judge);
	} catch (error) {
		if (!(error instanceof ReticenceError)) throw error;
		return {
			...none,
			uncompared: [shorten(`base and data: ${error.message}`)]
		};
	}
	if (commit === void 0) return none;
	const { client, event, locked } = question;
	const { repository } = event;
	const place = await placeOf().catch((error) => {
		if (event.base === void 0 && error instanceof PolicyError) return void 0;
		throw error;
	});
	const policy = await policyAt(question, place, commit);
	const inputs = await compareInputs({
		client,
		repository,
		before: commit,
		commit: event.commit,
		root: place?.root ?? workspace(),
		locked: locked === void 0 ? void 0 : resolve(locked)
	}, loaded);
	const uncompared = [...typeof policy === "string" ? [policy] : laidOver(question.overrides, policy), ...inputs.uncompared];
	const own = new PolicyDocument(await readPolicyText(question.policyFile));
	return {
		commit,
		differences: typeof policy === "string" ? [] : differencesOf(policy, own).filter(({ part }) => part === "audited"),
		changed: inputs.changed,
		uncompared: uncompared.slice(0, MOST_UNCOMPARED)
	};
}
/** Limit of schema/report.schema.json. */
const MOST_UNCOMPARED = 100;
/** Throws GitHubError. */
async function approvedCommit({ client, event, lastAudited }, loaded, known) {
	const judge = known ?? await judgeOf(client, event);
	if (judge.source !== "workspace") return judge.commit;
	if (event.before !== void 0) return event.before;
	const audited = await lastAudited?.(loaded);
	if (audited !== void 0 || event.name !== "push") return audited;
	const branch = event.defaultBranch ?? await defaultBranchOf(client, event.repository);
	if (event.ref === `refs/heads/${branch}`) return void 0;
	return await commitOf(client, event.repository, `heads/${branch}`);
}
/** The policy of the approved commit, empty where it has none, or why it is not known. */
async function policyAt({ client, event, policyFile }, place, commit) {
	if (place === void 0) return `${policyFile}: is not in the repository`;
	try {
		const text = await new CommitTree(client, event.repository, commit).text(place.path);
		const directory = resolve(place.file, "..");
		if (text === void 0) return {
			value: {},
			directory
		};
		return new PolicyDocument({
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
* What the workflow lays over what is audited, unless the approved policy says the same: with which
* inputs the approved commit was audited is in no commit's policy.
*/
function laidOver(overrides, policy) {
	return overrides.filter(({ path }) => isCompared(path)).filter(({ path, value }) => policy.directory !== process.cwd() || !isDeepStrictEqual(valueAt(policy.value, path), value)).map(({ path, label }) => shorten(`${path.join(".")}: the workflow sets it (${label.split(",")[0]})`));
}
const ASIDE = ["attacks.pii.names", "attacks.pii.sampling"];
function isCompared(path) {
	const key = path.join(".");
	return isAudited(path) && path[0] !== "checkpoint" || ASIDE.some((aside) => `${key}.`.startsWith(`${aside}.`) || aside.startsWith(`${key}.`));
}
function valueAt(value, path) {
	return path.reduce((at, name) => at !== null && typeof at === "object" && Object.hasOwn(at, name) ? at[name] : void 0, value);
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
	const since = await changesSince(question, loaded, rules.judge, () => placeOf(policyFile));
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
			differences: rules.differences ?? since.differences,
			changedFiles: since.changed,
			comparedWith: since.commit,
			uncompared: since.uncompared,
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
		judge
	};
	const place = await placeOf(policyFile);
	const approved = await documentAt(question, place, judge);
	if (approved === void 0) return {
		policy: ownPolicy(place.path, "head"),
		limit: `there is no ${place.path} in ${judge.ref} (${judge.commit.slice(0, 12)}), so nobody but this change's author has set the rules. Merge the policy first, or set \`policy-ref: head\` for a change that brings it.`,
		differences: [],
		judge
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
		judge
	};
}
async function centralRules({ policyRef, centralClient }) {
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
	return {
		document: new PolicyDocument({
			file: label,
			text,
			directory: workspace()
		}),
		policy
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
// src/action/undelivered.ts
/**
* What of an audit's result could not be brought where it belongs. Each is told in the log, in the
* output `undelivered` and in the summary, and changes no verdict.
*/
var Undelivered = class {
	#lines = [];
	/** Tries to deliver something; whatever keeps it from that is told. */
	async attempt(what, deliver) {
		try {
			await deliver();
		} catch (error) {
			await this.add(what, error);
		}
	}
	/** `told`: an annotation has said it already. */
	async add(what, error, { told = false } = {}) {
		const line = visible(`${what}: ${reasonOf(error)}`);
		if (this.#lines.includes(line)) return;
		this.#lines.push(line);
		const { message, properties } = annotationOf(`${line} The verdict stands.`, void 0);
		if (!told) (isRefusal(error) ? notice : warning)(message, properties);
		this.publish();
		await addToSummary([`Not delivered: ${line}`]).catch(() => {});
	}
	/** Sets the output, which setting all outputs empties. */
	publish() {
		if (this.#lines.length === 0) return;
		try {
			setOutput("undelivered", this.#lines.join("\n"));
		} catch {}
	}
};
/** Why something failed, as it may be shown. */
function reasonOf(error) {
	if (error instanceof ReticenceError) return error.message;
	const { code } = error ?? {};
	return typeof code === "string" && /^E[A-Z0-9]{2,20}$/.test(code) ? `it cannot be written (${code}).` : "an internal error.";
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
	/**
	* The commit of the latest audit that the policy's history holds; undefined without one. Throws
	* what kept the history from being read.
	*/
	async lastCommit({ policy, absolute }) {
		const { history } = policy;
		if (history === void 0) return void 0;
		const folder = history.path === void 0 ? void 0 : absolute(["history", "path"], history.path);
		const past = await readPast(this.#storeOf(history, folder), folder, /* @__PURE__ */ new Date());
		return auditsOf(past.entries, history).findLast(({ commit }) => commit !== null)?.commit ?? void 0;
	}
	/**
	* The audit has a verdict, which stands whatever becomes of this. What cannot be kept fails the
	* step: a badge would stay behind.
	*/
	async report(report) {
		if (this.#kept === void 0) return;
		const { store, history, past, writes } = this.#kept;
		const entry = entryOf(report, this.#context(), /* @__PURE__ */ new Date());
		const audits = [...auditsOf(past.entries, history), entry];
		const { undelivered } = this.#options;
		await undelivered.attempt("summary", () => addMarkdown(trendText(audits)));
		if (!writes) {
			say("This audit only reads the history: it is of no default branch, release or schedule.");
			return;
		}
		await this.#write("badge-published", async () => await addAudits(store, [entry]));
		if (this.#options.issue) await undelivered.attempt("issue", () => this.#keepIssue(report, audits));
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
			const { message, properties } = annotationOf(`history: ${reasonOf(error$1)} The step fails, since the badge does not show this audit.`, void 0);
			error(message, properties);
			process.exitCode = ExitCode.Failure;
			await this.#options.undelivered.add("history", error$1, { told: true });
		}
	}
	async #keepIssue(report, audits) {
		const { client, event } = this.#options;
		const url = await touchIssue({
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
* Throws GitHubError.
*/
async function touchIssue({ client, event, report, audits }) {
	const place = {
		run: runAddress(),
		commit: event.commit
	};
	const text = issueTextOf(report, audits, place);
	if (text === "keep") return void 0;
	const kept = await keepIssue({
		client,
		repository: event.repository,
		checkpoint: nameOf(report)
	}, text, farewellOf(report, place));
	if (kept.state === "none") return void 0;
	say(`The issue about ${nameOf(report)} is ${kept.state}: ${kept.url}`);
	return kept.url;
}
/** The same; what GitHub refuses is told. */
async function keepIssueOf(about) {
	try {
		return await touchIssue(about);
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
export { nameOf as a, isRecorded as c, redact as d, readEvent as f, Undelivered as i, findPolicy as l, contextOf as n, branchStore as o, keepIssueOf as r, runAddress as s, Keeping as t, isInside as u };
