import { n as listFiles, r as modelInfo, t as datasetInfo } from "./huggingface-blake3-jit-dist-esm-compress.js";
import { l as SourceError } from "./src-base-errors.js";
import { A as verifySizes, b as splitOf, d as mayHoldWeights, i as notePassedOver, n as globOf, o as refuseUnlessData, r as needed, s as refuseUnsafeName, v as placeOfSplit, x as splitPattern, y as refuseIncompleteShards } from "./src-base-crc32c.js";
import { i as step, t as StoreError } from "./src-sources-store-error.js";
import { a as persist, i as parametersOf, n as missingOf, t as fetchItems } from "./src-sources-pool.js";
import { d as rangedFile, g as trustedHosts, n as bodyOf, o as get, t as advised } from "./src-sources-stores-http2.js";
import { Readable } from "node:stream";
import { basename, dirname, join, relative, resolve } from "node:path";
import { mkdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
// src/sources/stores/hub.ts
const COMMIT = /^[0-9a-f]{40}$/, hub = {
	kind: "hf",
	async resolve(reference, wanted, context) {
		let repository = parse(reference, wanted === "data");
		if (isTrue(context.env.HF_HUB_OFFLINE)) throw new SourceError("hub-offline", `"${reference}": HF_HUB_OFFLINE is set, so the Hub is not contacted. Unset it, or name the snapshot's folder.`);
		let doing = `resolving the revision "${repository.revision}"`, commit = await step(reference, doing, async () => persist(() => understood(() => commitOf(repository, context)), context.limits, context.signal)), place = repository.path === "" ? "" : `:${repository.path}`;
		return {
			reference,
			kind: "hf",
			wanted,
			identity: `hf://${repository.type === "dataset" ? "datasets/" : ""}${repository.name}@${commit}${place}`,
			repository,
			commit
		};
	},
	async list(resolved, context) {
		let { reference, wanted } = resolved, listed = (work) => step(reference, "listing the files", () => persist(() => understood(work), context.limits, context.signal)), { folder: path, split } = await listed(() => placeOf(resolved, context)), entries = await listed(() => treeOf(resolved, path, context));
		for (let { path: name } of entries) refuseUnsafeName(reference, name);
		let of = split === void 0 ? entries : entries.filter((one) => splitOf(basename(one.path)) === split), files = selected(reference, wanted, path, of);
		return wanted === "data" && files.every((one) => one.inRepository !== path) && notePassedOver(reference, of.map((one) => basename(one.path)), context.say), files;
	},
	async missing(resolved, files, context) {
		return await missingOf(itemsOf(resolved, files, context), context);
	},
	async parameters(resolved, files, context) {
		return await parametersOf(resolved.reference, itemsOf(resolved, files, context), context);
	},
	async fetch(resolved, files, context) {
		let { repository, commit } = resolved, items = itemsOf(resolved, files, context), fetched = await fetchItems(resolved.reference, items, context), folder = folderOf(repository, context.env);
		for (let [index, { place, isNew }] of fetched.obtained.entries()) {
			let { inRepository } = files[index];
			await point(join(folder, "snapshots", commit, inRepository), place), isNew && await context.cache.rememberHubBlob({
				path: place,
				repository: folder
			});
		}
		return await noteRevision(folder, repository.revision, commit), {
			root: fetched.root,
			files: fetched.files
		};
	},
	verify: verifySizes
};
/** Throws SourceError for an invalid Hub reference. */
function parse(reference, wantsData) {
	let { kind, name, revision, path } = /^hf:\/\/(?<kind>datasets\/|models\/)?(?<name>[\w.-]+(?:\/[\w.-]+)?)(?:@(?<revision>[^:@]+))?(?::(?<path>.+))?$/.exec(reference)?.groups ?? {};
	if (name === void 0 || /(^|\/)\.{1,2}(\/|$)|--/.test(name)) throw new SourceError("reference-malformed", `"${reference}" is not a valid Hub reference. Write hf://org/model@revision, or hf://datasets/org/name@revision:path.`);
	let type = kind === "datasets/" ? "dataset" : "model";
	if (wantsData && type === "model") throw new SourceError("reference-malformed", `"${reference}" names a model; for data, write hf://datasets/org/name@revision:path.`);
	if (!wantsData && type === "dataset") throw new SourceError("reference-malformed", `"${reference}" names a dataset; for a model, write hf://org/model@revision.`);
	let folder = path?.replace(/\/+$/, "") ?? "", { folder: named, split } = wantsData && splitPattern(folder) || { folder };
	for (let part of [named, split ?? ""]) part !== "" && refuseUnsafeName(reference, part);
	return revision !== void 0 && refuseUnsafeName(reference, revision), {
		type,
		name,
		revision: revision ?? "main",
		path: folder
	};
}
/**
* An unusable answer, such as a login page with status 200 in place of the Hub, is not an internal
* error.
*/
async function understood(work) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof SyntaxError || error instanceof TypeError ? notUnderstood() : error;
	}
}
function notUnderstood() {
	return new StoreError("store-unusable", "the answer does not come from a Hub", { advice: "Check HF_ENDPOINT, and whether a proxy or a login page answers instead of the Hub." });
}
async function commitOf(repository, context) {
	let { type, name, revision } = repository, params = {
		name,
		revision,
		...clientOf(context)
	}, { sha } = type === "dataset" ? await datasetInfo({
		...params,
		additionalFields: ["sha"]
	}) : await modelInfo({
		...params,
		additionalFields: ["sha"]
	});
	if (!COMMIT.test(sha)) throw new StoreError("store-unusable", "the Hub named no commit for it");
	return sha;
}
/**
* Where the reference's files are: at its path, or, for data, where the split is that `folder:split`
* or, of a whole repository, `split` alone names.
*/
async function placeOf(resolved, context) {
	let { wanted, repository, reference } = resolved, { path } = repository;
	if (wanted !== "data") return {
		folder: path,
		split: void 0
	};
	let list = async (folder) => {
		let { files, folders } = await entriesOf(resolved, folder, context), last = (name) => name.slice(name.lastIndexOf("/") + 1);
		return {
			names: files.map((file) => last(file.path)),
			folders: folders.map(last)
		};
	}, pattern = splitPattern(path);
	if (pattern !== void 0) {
		let found = await placeOfSplit(pattern.folder, pattern.split, list);
		if (found !== void 0) return found;
		throw new SourceError("source-missing", `"${reference}": there is no split "${pattern.split}" in that revision.`);
	}
	return (/^[\w.-]+$/.test(path) && !isFileName(path) ? await placeOfSplit("", path, list) : void 0) ?? {
		folder: path,
		split: void 0
	};
}
/** "v1.0" is not a file name. */
function isFileName(path) {
	return /\*|\.[a-z]\w*$/i.test(path);
}
/** The files beside a file or in a folder, and in the subfolders of a checkpoint. */
async function treeOf(resolved, path, context) {
	let { wanted } = resolved, { files, folders } = await entriesOf(resolved, wanted === "data" && isFileName(path) ? dirname(path) : path, context);
	if (wanted === "model") for (let folder of folders.filter((name) => mayHoldWeights(basename(name)))) {
		let own = await entriesOf(resolved, folder, context);
		for (let file of own.files) files.push(file);
	}
	return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function entriesOf({ repository: { type, name }, commit }, folder, context) {
	let files = [], folders = [];
	for await (let entry of listFiles({
		repo: {
			type,
			name
		},
		revision: commit,
		recursive: !1,
		...folder === "" || folder === "." ? {} : { path: folder.split("/").map(encodeURIComponent).join("/") },
		...clientOf(context)
	})) {
		if (entry.type === "directory" && folders.push(entry.path), entry.type !== "file") continue;
		let { lfs, oid, size } = entry, bytes = lfs?.size ?? size;
		if (typeof entry.path != "string" || !Number.isSafeInteger(bytes) || bytes < 0) throw notUnderstood();
		files.push({
			path: entry.path,
			bytes,
			store: lfs === void 0 ? oid === void 0 ? {} : { "git-sha1": oid } : { sha256: lfs.oid }
		});
	}
	return {
		files,
		folders
	};
}
/** The files that an audit needs, with names relative to the reference's folder. */
function selected(reference, wanted, path, entries) {
	let one = entries.filter((entry) => entry.path === path);
	if (one.length > 0) {
		if (wanted !== "data") throw new SourceError("reference-malformed", `"${reference}" names a file; a model is a folder.`);
		return refuseUnlessData(reference, path), one.map((entry) => named(entry, dirname(path)));
	}
	if (path.includes("*")) {
		let pattern = globOf(path), matching = entries.filter((entry) => pattern.test(entry.path));
		for (let entry of matching) refuseUnlessData(reference, entry.path);
		if (matching.length > 0) return matching.map((entry) => named(entry, dirname(path)));
		throw new SourceError("source-missing", `"${reference}": no file matches "${path}".`);
	}
	let start = path === "" ? "" : `${path}/`, within = entries.filter((entry) => entry.path.startsWith(start));
	if (within.length === 0 && path !== "") throw new SourceError("source-missing", `"${reference}": there is no "${path}" in that revision.`);
	let files = within.map((entry) => named(entry, path === "" ? "." : path));
	wanted === "data" && refuseIncompleteShards(reference, files.map((file) => file.path));
	let names = new Set(needed(reference, wanted, files.map((file) => file.path)));
	return files.filter((file) => names.has(file.path));
}
function named({ path, bytes, store }, folder) {
	return {
		path: folder === "." ? path : path.slice(folder.length + 1),
		inRepository: path,
		bytes,
		store
	};
}
function itemsOf(resolved, files, context) {
	let { repository, commit, reference } = resolved, folder = folderOf(repository, context.env);
	return files.map((file) => {
		let etag = file.store.sha256 ?? file.store["git-sha1"];
		if (etag === void 0 || !/^[0-9a-f]{40,64}$/.test(etag)) throw new SourceError("store-unusable", `"${reference}": the Hub gave no digest of ${file.path}.`);
		return {
			file,
			identity: `hf ${etag} ${file.bytes}`,
			target: join(folder, "blobs", etag),
			open: (signal) => open(repository, commit, file, {
				...context,
				signal
			})
		};
	});
}
async function open({ type, name }, commit, { inRepository, bytes }, context) {
	let endpoint = endpointOf(context), path = inRepository.split("/").map(encodeURIComponent).join("/"), url = new URL(`${endpoint}/${type === "dataset" ? "datasets/" : ""}${name}/resolve/${commit}/${path}`);
	return rangedFile(bytes, (range, signal) => ask(url, { range }, context, signal));
}
/** `HF_ENDPOINT`, without a trailing slash. Like the token, it comes from the environment only. */
function endpointOf({ env }) {
	let endpoint = (env.HF_ENDPOINT || "https://huggingface.co").replace(/\/+$/, "");
	if (URL.canParse(endpoint) && /^https?:/.test(endpoint)) return endpoint;
	throw new SourceError("variable-invalid", `HF_ENDPOINT is ${JSON.stringify(endpoint)}; it must be a web address.`);
}
/** A request with the token, which goes to the endpoint's origin and nowhere else. */
async function ask(url, headers, context, signal = context.signal) {
	let { origin, host } = new URL(endpointOf(context)), token = await tokenOf(context.env);
	return await advised("the Hub", (error) => hubAdvice(error, token !== void 0), () => get(url, {
		headers,
		signal,
		trusted: trustedHosts(context.env).add(host),
		authorizationFor: (at) => token !== void 0 && at.origin === origin ? `Bearer ${token}` : void 0
	}));
}
function hubAdvice({ status, code, advice }, hasToken) {
	return code === "GatedRepo" ? `It is gated: accept its terms on its page with your account, and set HF_TOKEN to a token of that account${hasToken ? " (the one that is set does not have access)" : ""}.` : code === "RevisionNotFound" ? "There is no such branch, tag or commit in it. Check the part after the @." : code === "EntryNotFound" ? "There is no such file in that revision." : status === 401 || status === 403 || code === "RepoNotFound" || status === 404 ? hasToken ? "It does not exist, or the token in HF_TOKEN has expired or cannot read it." : "It does not exist, or it is private: set HF_TOKEN to a token that can read it." : advice;
}
/** The token, from the same places as in the Python client. */
async function tokenOf(env) {
	let named = (env.HF_TOKEN || env.HUGGING_FACE_HUB_TOKEN || "").trim();
	if (named !== "") return named;
	if (isTrue(env.HF_HUB_DISABLE_IMPLICIT_TOKEN)) return;
	let path = env.HF_TOKEN_PATH || join(homeOf(env), "token"), kept = (await readFile(path, "utf8").catch(() => "")).trim();
	return kept === "" ? void 0 : kept;
}
/**
* Options for the Hub's client: instead of the token, a `fetch` that adds it only where it may go.
*/
function clientOf(context) {
	return {
		hubUrl: endpointOf(context),
		fetch: async (input) => {
			let answer = await ask(new URL(input instanceof Request ? input.url : input), { accept: "application/json" }, context), headers = Object.entries(answer.headers).flatMap(([name, value]) => value === void 0 ? [] : [value].flat().map((one) => [name, one])), body = Readable.toWeb(Readable.from(bodyOf(answer.body)));
			return new Response(body, {
				status: answer.status,
				headers
			});
		}
	};
}
function homeOf(env) {
	return env.HF_HOME || join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "huggingface");
}
/** A repository's folder in the Hub's cache. */
function folderOf({ type, name }, env) {
	let cache = env.HF_HUB_CACHE || env.HUGGINGFACE_HUB_CACHE || join(homeOf(env), "hub");
	return resolve(cache, [`${type}s`, ...name.split("/")].join("--"));
}
/** Writes a snapshot's link to a blob, relative like the Python client's. */
async function point(pointer, blob) {
	let target = relative(dirname(pointer), blob);
	if (await readlink(pointer).catch(() => void 0) !== target) try {
		await mkdir(dirname(pointer), { recursive: !0 }), await rm(pointer, { force: !0 }), await symlink(target, pointer);
	} catch {}
}
async function noteRevision(folder, revision, commit) {
	if (revision === commit) return;
	let path = join(folder, "refs", revision);
	await mkdir(dirname(path), { recursive: !0 }).catch(() => {}), await writeFile(path, commit).catch(() => {});
}
/** Parses a switch like the Python client. */
function isTrue(value) {
	return /^(1|on|yes|true)$/i.test(value ?? "");
}
export { hub as t };
