import { n as listFiles, r as modelInfo, t as datasetInfo } from "./huggingface-blake3-jit-dist-esm-compress.js";
import { c as SourceError } from "./src-base-errors.js";
import { a as refuseUnsafeName, g as verifySizes, i as refuseUnlessData, l as mayHoldWeights, n as needed, t as globOf } from "./src-sources-cache-digests.js";
import { a as headerOf, f as parametersOf, g as step, i as get, l as fetchItems, m as StoreError, n as dismiss, o as totalOf, p as persist, s as trustedHosts, t as bodyOf, u as missingOf } from "./src-sources-safetensors.js";
import { Readable } from "node:stream";
import { basename, dirname, join, relative, resolve } from "node:path";
import { mkdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
// src/sources/stores/hub.ts
const COMMIT = /^[0-9a-f]{40}$/, hub = {
	kind: "hf",
	async resolve(reference, wanted, context) {
		let repository = parse(reference, wanted === "data");
		if (isTrue(context.env.HF_HUB_OFFLINE)) throw new SourceError("hub-offline", `"${reference}": HF_HUB_OFFLINE is set, so the Hub is not asked. Unset it, or name the folder of the snapshot.`);
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
		let { reference, wanted, repository } = resolved, entries = await step(reference, "listing the files", () => persist(() => understood(() => treeOf(resolved, context)), context.limits, context.signal));
		for (let { path } of entries) refuseUnsafeName(reference, path);
		return selected(reference, wanted, repository.path, entries);
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
/** Throws SourceError for what is no reference to the Hub. */
function parse(reference, wantsData) {
	let { kind, name, revision, path } = /^hf:\/\/(?<kind>datasets\/|models\/)?(?<name>[\w.-]+(?:\/[\w.-]+)?)(?:@(?<revision>[^:@]+))?(?::(?<path>.+))?$/.exec(reference)?.groups ?? {};
	if (name === void 0 || /(^|\/)\.{1,2}(\/|$)|--/.test(name)) throw new SourceError("reference-malformed", `"${reference}" is no reference to the Hub. Write hf://org/model@revision, or hf://datasets/org/name@revision:path.`);
	let type = kind === "datasets/" ? "dataset" : "model";
	if (wantsData && type === "model") throw new SourceError("reference-malformed", `"${reference}" names a model; data is hf://datasets/org/name@revision:path.`);
	if (!wantsData && type === "dataset") throw new SourceError("reference-malformed", `"${reference}" names a dataset; a model is hf://org/model@revision.`);
	let folder = path?.replace(/\/+$/, "") ?? "";
	return folder !== "" && refuseUnsafeName(reference, folder), revision !== void 0 && refuseUnsafeName(reference, revision), {
		type,
		name,
		revision: revision ?? "main",
		path: folder
	};
}
/** A login page that answers 200 in the Hub's place, say, is the answer's fault and not ours. */
async function understood(work) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof SyntaxError || error instanceof TypeError ? notUnderstood() : error;
	}
}
function notUnderstood() {
	return new StoreError("store-unusable", "the answer is not one of a Hub", { advice: "Check HF_ENDPOINT, and whether a proxy or a login page answers in the Hub's place." });
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
/** The files beside a file or in a folder, and in the folders of a checkpoint. */
async function treeOf(resolved, context) {
	let { wanted, repository } = resolved, { path } = repository, { files, folders } = await entriesOf(resolved, wanted === "data" && /\*|\.[a-z]\w*$/i.test(path) ? dirname(path) : path, context);
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
/** The files that an audit needs, named from the folder that the reference names. */
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
	let files = within.map((entry) => named(entry, path === "" ? "." : path)), names = new Set(needed(reference, wanted, files.map((file) => file.path)));
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
	return {
		bytes,
		ranges: !0,
		async read(start, end, signal) {
			let range = `bytes=${start}-${end - 1}`, answer = await ask(url, { range }, context, signal), whole = start === 0 && end === bytes;
			if (answer.status === 206) {
				let total = totalOf(headerOf(answer.headers, "content-range"));
				if (total === bytes) return bodyOf(answer.body);
				throw dismiss(answer), new StoreError("store-content", `the file has ${total} bytes and was listed with ${bytes}`);
			}
			if (answer.status === 200 && whole) return bodyOf(answer.body);
			throw dismiss(answer), new StoreError("store-answered", `the server answered ${answer.status} to a request for a range`);
		}
	};
}
/** `HF_ENDPOINT`, without a slash at its end. From the environment alone, as the token. */
function endpointOf({ env }) {
	let endpoint = (env.HF_ENDPOINT || "https://huggingface.co").replace(/\/+$/, "");
	if (URL.canParse(endpoint) && /^https?:/.test(endpoint)) return endpoint;
	throw new SourceError("variable-invalid", `HF_ENDPOINT is ${JSON.stringify(endpoint)}; it is a web address.`);
}
/** A request with the token, which goes to the endpoint's origin and nowhere else. */
async function ask(url, headers, context, signal = context.signal) {
	let { origin, host } = new URL(endpointOf(context)), token = await tokenOf(context.env);
	try {
		return await get(url, {
			headers,
			signal,
			trusted: trustedHosts(context.env).add(host),
			authorizationFor: (at) => token !== void 0 && at.origin === origin ? `Bearer ${token}` : void 0
		});
	} catch (error) {
		throw !(error instanceof StoreError) || error.status === void 0 ? error : new StoreError(error.fault, error.message.replace(/^the server/, "the Hub"), {
			...error,
			status: error.status,
			advice: adviceFor(error, token !== void 0),
			cause: error
		});
	}
}
function adviceFor({ status, code, advice }, hasToken) {
	return code === "GatedRepo" ? `It is gated: accept its terms on its page with your account, and set HF_TOKEN to a token of that account${hasToken ? " (the one that is set does not have access)" : ""}.` : code === "RevisionNotFound" ? "There is no such branch, tag or commit in it. Check what stands after the @." : code === "EntryNotFound" ? "There is no such file in that revision." : status === 401 || status === 403 || code === "RepoNotFound" || status === 404 ? hasToken ? "It does not exist, or the token in HF_TOKEN is expired or may not read it." : "It does not exist, or it is private: set HF_TOKEN to a token that may read it." : advice;
}
/** The token, from where the Python client takes it. */
async function tokenOf(env) {
	let named = (env.HF_TOKEN || env.HUGGING_FACE_HUB_TOKEN || "").trim();
	if (named !== "") return named;
	if (isTrue(env.HF_HUB_DISABLE_IMPLICIT_TOKEN)) return;
	let path = env.HF_TOKEN_PATH || join(homeOf(env), "token"), kept = (await readFile(path, "utf8").catch(() => "")).trim();
	return kept === "" ? void 0 : kept;
}
/** What the Hub's client is given instead of a token: a `fetch` that adds it where it may go. */
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
/** A snapshot's link to a blob, relative as the Python client writes it. */
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
/** As the Python client reads its switches. */
function isTrue(value) {
	return /^(1|on|yes|true)$/i.test(value ?? "");
}
export { hub as t };
