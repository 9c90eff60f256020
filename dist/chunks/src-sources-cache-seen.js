import { Y as formatCount } from "./src-attacks-ez.js";
import { l as SourceError } from "./src-base-errors.js";
import { A as cacheSettings, C as dataTypeOf, D as untilOld, F as digestsOfFile, I as formatBytes, O as verifySizes, P as differing, T as isLfsPointer, _ as schemeOf, a as refuseSecrets, b as splitOf, c as withoutSecrets, d as mayHoldWeights, g as localSplit, h as localPath, i as notePassedOver, k as Cache, p as isLocal, r as needed, t as countParameters, u as isSafetensors, y as refuseIncompleteShards } from "./src-sources-cache-digests.js";
import { c as stampOf, s as sha256OfOpen } from "./src-base-files.js";
import { t as StoreError } from "./src-sources-store-error.js";
import { createHmac } from "node:crypto";
import { basename, dirname, join, relative, sep } from "node:path";
import { constants, createReadStream } from "node:fs";
import { open, readFile, readdir, realpath, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
// src/sources/cache/seen.ts
/** The files that an audit's digests were taken of, and whether they are unchanged. */
var Seen = class {
	#files = [];
	#folders = [];
	#stamps = /* @__PURE__ */ new Map();
	/** Files of the cache have no stamp of their own: they must stay what they are now. */
	async add(reference, { root, files }) {
		for (let { path: name, stamp, sha256 } of files) {
			let path = join(root, name);
			stamp === void 0 ? this.#files.push({
				reference,
				path,
				stamp: await stampAt(path),
				sha256
			}) : this.#files.push({
				reference,
				path,
				stamp
			});
		}
	}
	addFolder(folder) {
		this.#folders.push(folder);
	}
	/**
	* Compares the folders with what was listed. From here on nothing may be added or removed, not
	* even temporarily. Throws SourceError if something has already changed.
	*/
	async watch(signal) {
		for (let folder of this.#folders) for (let path of await folder.folders()) this.#stamps.set(path, stampOf(await untilOld(() => stat(path, { bigint: !0 }))));
		await this.check(signal);
	}
	/** Throws a SourceError that names what has changed. */
	async check(signal) {
		for (let { reference, path, stamp, sha256 } of this.#files) {
			let now = await stampAt(path).catch(() => "");
			if (now === stamp) continue;
			let content = sha256 === void 0 || now === "" ? void 0 : await digestsOfFile(path, 0, [], signal);
			if (content === void 0 || content.sha256 !== sha256) throw changed(reference, path);
		}
		for (let folder of this.#folders) {
			let { reference, names, list } = folder, now = new Set(await list().catch(() => {
				throw changed(reference, "its folder");
			})), odd = names.find((name) => !now.has(name)) ?? [...now].find((name) => !names.includes(name));
			if (odd !== void 0) throw changed(reference, odd);
			for (let path of await folder.folders()) if (this.#stamps.get(path) !== await stampAt(path).catch(() => "")) throw changed(reference, path, "gained or lost a file");
		}
	}
};
async function stampAt(path) {
	return stampOf(await stat(path, { bigint: !0 }));
}
function changed(reference, path, what = "changed") {
	return new SourceError("source-changed", `"${reference}": ${basename(path)} ${what} while the audit ran, so what was measured does not match its digest. Run the audit again when nothing writes there.`);
}
/** The lock entry of one pull. */
function lockPull(key, resolved, files, digestKey) {
	let { reference, kind, identity, wanted } = resolved, secret = wanted === "data" ? digestKey : void 0;
	return {
		key,
		reference,
		kind,
		...kind === "local" ? {} : { identity },
		files: files.map(({ path, bytes, sha256, store, version }) => ({
			path,
			bytes,
			digest: secret === void 0 ? `sha256:${sha256}` : hmac(secret, sha256),
			...secret !== void 0 || Object.keys(store).length === 0 ? {} : { store },
			...secret !== void 0 || version === void 0 ? {} : { version }
		}))
	};
}
function lockText(pulled) {
	let lock = {
		version: 1,
		pulled: [...pulled]
	};
	return `${JSON.stringify(lock, null, 2)}\n`;
}
/** Reads a lock file. Throws SourceError. */
async function readPullLock(file) {
	let location = { file }, text;
	try {
		text = await readFile(file, "utf8");
	} catch (error) {
		throw new SourceError("lock-unreadable", `the lock file cannot be read (${error.code}). An audit without --locked writes one: pull.lock.json in its output folder.`, { location });
	}
	let lock;
	try {
		lock = JSON.parse(text);
	} catch {
		throw new SourceError("lock-unreadable", "the lock file is not valid JSON.", { location });
	}
	if (lock?.version !== 1) throw new SourceError("lock-version", `the lock file has version ${JSON.stringify(lock?.version ?? null)}; this release reads version 1. Audit without --locked to write a new one.`, { location });
	if (!Array.isArray(lock.pulled) || !lock.pulled.every(isLockedPull)) throw new SourceError("lock-unreadable", "the lock file is incomplete. Audit without --locked to write a new one.", { location });
	return lock;
}
/** Checks what is known before the download against the lock. Throws SourceError. */
function holdListed(lock, key, resolved, files) {
	let locked = entryOf(lock, key, resolved);
	if (resolved.kind === "https") return;
	let listed = new Map(files.map((file) => [file.path, file.store]));
	holdFiles(locked, resolved.reference, files, ({ path, store }) => differing(store ?? {}, listed.get(path)) === void 0 ? void 0 : "content");
}
/** Checks that what was fetched has the digests in the lock. Throws SourceError. */
function holdFetched(lock, key, resolved, files, digestKey) {
	let locked = entryOf(lock, key, resolved), found = new Map(files.map((file) => [file.path, file]));
	holdFiles(locked, resolved.reference, files, ({ path, digest }) => {
		let { sha256 } = found.get(path);
		if (!digest.startsWith("hmac-")) return digest === `sha256:${sha256}` ? void 0 : "content";
		if (digestKey === void 0) throw new SourceError("lock-keyed", `"${resolved.reference}": the lock contains keyed digests of the data. Pass their key with --digest-key-file.`);
		return digest === hmac(digestKey, sha256) ? void 0 : "content";
	});
}
function entryOf(lock, key, resolved) {
	let { reference, kind, identity } = resolved, locked = lock.pulled.find((entry) => entry.key === key && entry.reference === reference);
	if (locked === void 0) throw new SourceError("lock-differs", `"${reference}" is not in the lock as ${key}. ${RENEW}`);
	if (kind !== "local" && locked.identity !== identity) throw new SourceError("lock-differs", `"${reference}" is ${identity} now, but the lock says ${locked.identity}. ${RENEW}`);
	return locked;
}
function holdFiles(locked, reference, files, differs) {
	let known = new Map(locked.files.map((file) => [file.path, file]));
	for (let { path, bytes } of files) {
		let expected = known.get(path);
		if (expected === void 0) throw new SourceError("lock-differs", `"${reference}" contains ${path}, which is not in the lock. ${RENEW}`);
		known.delete(path);
		let what = expected.bytes === bytes ? differs(expected) : "size";
		if (what !== void 0) throw new SourceError("lock-differs", `"${reference}": ${path} differs from the lock in its ${what}. ${RENEW}`);
	}
	let [absent] = known.keys();
	if (absent !== void 0) throw new SourceError("lock-differs", `"${reference}" lacks ${absent}, which is in the lock. ${RENEW}`);
}
const RENEW = "If the change is intended, audit without --locked to write a new lock.";
function hmac(key, sha256) {
	return `hmac-sha256:${createHmac("sha256", key).update(sha256).digest("hex")}`;
}
function isLockedPull(value) {
	let { key, reference, kind, files } = value ?? {};
	return [
		key,
		reference,
		kind
	].every((text) => typeof text == "string") && Array.isArray(files) && files.every((file) => typeof file?.path == "string" && typeof file.bytes == "number" && typeof file.digest == "string");
}
// src/sources/spelling.ts
const HUB = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(.+)$/i, ID = String.raw`[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*`;
/**
* The reference to the Hub that an address of its site, or a bare id, stands for; undefined for
* anything else. `wanted`: what a bare id would be.
*/
function hubSpelling(reference, wanted) {
	let page = HUB.exec(reference)?.[1], [, datasets, id, at, tree, path] = new RegExp(String.raw`^(datasets\/)?(${ID})(?:@([\w.-]+))?(?:\/(?:tree|blob|resolve)\/([^/?#]+)(?:\/([^?#]+))?)?\/?$`).exec((page ?? reference).replace(/[?#].*$/, "")) ?? [];
	if (id === void 0) return;
	let isData = datasets !== void 0 || page === void 0 && wanted === "data", revision = at ?? tree;
	return `hf://${isData ? "datasets/" : ""}${id}${revision === void 0 ? "" : `@${revision}`}${path === void 0 ? "" : `:${path}`}`;
}
/** ` Did you mean hf://…?` where a reference can be meant so. */
function spellingHint(reference, wanted) {
	let meant = hubSpelling(reference, wanted);
	return meant === void 0 ? "" : ` Did you mean ${meant}, of the Hugging Face Hub?`;
}
// src/sources/stores/local.ts
/** Local files and folders: `./dir`, `/dir`, `file:///dir`. Nothing is copied. */
const local = {
	kind: "local",
	async resolve(reference, wanted, { directory }) {
		let { path, split } = wanted === "data" ? localSplit(reference, directory) : {
			path: localPath(reference, directory),
			split: void 0
		};
		try {
			return {
				reference,
				kind: "local",
				wanted,
				identity: await identityOf(path, wanted),
				...split === void 0 ? {} : { split }
			};
		} catch {
			throw new SourceError("source-missing", `"${reference}" does not exist${wanted === "data" ? " (a data file or a folder of them)" : " (a model directory)"}. Looked in ${path}.${spellingHint(reference, wanted)}`);
		}
	},
	async list(resolved, { say }) {
		let { identity, reference, wanted, split } = resolved, about = await stat(identity);
		if (wanted !== "data" && !about.isDirectory()) throw new SourceError("reference-malformed", `"${reference}" is a file; a model is a directory with config.json and safetensors.`);
		if (!about.isDirectory() && !about.isFile()) throw new SourceError("source-special", `"${reference}" is a pipe or a device, and reading it may never end. Name a file.`);
		let every = about.isDirectory() ? await namesIn(identity, reference) : [basename(identity)], names = split === void 0 ? every : every.filter((name) => splitOf(name) === split);
		if (wanted === "model") for (let name of await nestedNames(identity, reference)) names.push(name);
		wanted === "data" && about.isDirectory() && (refuseIncompleteShards(reference, names), notePassedOver(reference, names, say));
		let root = rootOf(resolved, about.isDirectory()), files = [], folders = about.isDirectory() ? await foldersIn(identity) : [];
		for (let name of needed(reference, wanted, names, folders)) files.push(await listLocalFile(root, name, reference));
		return files;
	},
	async missing() {
		return {
			bytes: 0,
			room: /* @__PURE__ */ new Map()
		};
	},
	async parameters(resolved, files, { signal }) {
		return await countIn(resolved.identity, files, signal).catch(() => void 0);
	},
	async fetch(resolved, files, { signal }) {
		let root = rootOf(resolved, (await stat(resolved.identity)).isDirectory()), hashed = [];
		for (let file of files) hashed.push(await hash(root, file, resolved.reference, signal));
		return {
			root,
			files: hashed
		};
	},
	verify: verifySizes
};
async function countIn(folder, files, signal) {
	let sum = 0;
	for (let { path, bytes } of files) isSafetensors(path) && (sum += await countParameters({
		bytes,
		ranges: !0,
		read: async (start, end) => createReadStream(join(folder, path), {
			start,
			end: end - 1
		})
	}, signal));
	return sum;
}
/**
* Every file at a local path, including subfolders, with its digest: for inputs besides models and
* data. Hidden files are left out. Throws SourceError.
*/
async function everyFile(reference, path, signal) {
	let isDirectory = (await stat(path)).isDirectory(), root = isDirectory ? path : dirname(path), files = [];
	for (let name of isDirectory ? await namesBelow(path) : [basename(path)]) {
		let listed = await listLocalFile(root, name, reference);
		files.push(await hash(root, listed, reference, signal));
	}
	return {
		root,
		files
	};
}
/** Files in a folder and its subfolders, except hidden ones. */
async function namesBelow(directory) {
	let entries = await readdir(directory, {
		recursive: !0,
		withFileTypes: !0
	}), names = [];
	for (let entry of entries) {
		let path = join(entry.parentPath, entry.name), name = relative(directory, path).split(sep).join("/");
		!/(^|\/)\./.test(name) && !entry.isDirectory() && await isFile(path) && names.push(name);
	}
	return names.sort();
}
/** A folder and its subfolders. */
async function foldersBelow(directory) {
	return [directory, ...(await readdir(directory, {
		recursive: !0,
		withFileTypes: !0
	})).filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
}
/**
* The path with links resolved, except if a data file is itself a link: DVC and git-annex link to
* content whose name has no extension, and only the link's own name gives its type.
*/
async function identityOf(path, wanted) {
	let real = await realpath(path);
	return wanted === "data" && dataTypeOf(path) !== void 0 && await isFile(real) ? join(await realpath(dirname(path)), basename(path)) : real;
}
function rootOf(resolved, isDirectory) {
	return isDirectory ? resolved.identity : dirname(resolved.identity);
}
async function namesIn(directory, reference) {
	let names = [];
	for (let entry of await readdir(directory, { withFileTypes: !0 })) (entry.isFile() || entry.isSymbolicLink() && await isFile(join(directory, entry.name))) && names.push(entry.name);
	let unsafe = names.find((name) => /[\u0000-\u001f\u007f-\u009f]/.test(name));
	if (unsafe !== void 0) {
		let shown = JSON.stringify(unsafe.replace(/[\u007f-\u009f]/g, "?"));
		throw new SourceError("name-unsafe", `"${reference}" contains a file with a control character in its name (${shown}). Rename or remove it.`);
	}
	return names.sort();
}
async function foldersIn(directory) {
	return (await readdir(directory, { withFileTypes: !0 })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
/** What is in the folders of a checkpoint, as `folder/name`, but for those of its trainer. */
async function nestedNames(directory, reference) {
	let names = [];
	for (let { name } of await readdir(directory, { withFileTypes: !0 })) {
		let path = join(directory, name);
		if ((await stat(path).catch(() => void 0))?.isDirectory() !== !0 || !mayHoldWeights(name)) continue;
		let within = await namesIn(path, reference).catch((error) => {
			throw unreadable(error, name, reference);
		});
		for (let nested of within) names.push(`${name}/${nested}`);
	}
	return names.sort();
}
async function isFile(path) {
	return await stat(path).then((about) => about.isFile(), () => !1);
}
async function listLocalFile(root, name, reference) {
	let path = join(root, name);
	try {
		let { size } = await stat(path);
		if (await isLfsPointer(path, size)) throw new SourceError("lfs-pointer", `"${name}" in "${reference}" is a Git LFS pointer, not the file itself. Check out with \`lfs: true\`, or run \`git lfs pull\`.`);
		return {
			path: name,
			bytes: size,
			store: {}
		};
	} catch (error) {
		throw unreadable(error, name, reference);
	}
}
/** Does not wait for a pipe that was put in a file's place. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** Hashes a file, and checks by one descriptor that it does not change meanwhile. */
async function hash(root, file, reference, signal) {
	let path = join(root, file.path);
	try {
		await using opened = await open(path, READ_ONLY);
		let before = await untilOld(() => opened.stat({ bigint: !0 })), isListed = before.isFile() && before.size === BigInt(file.bytes), sha256 = isListed ? await sha256OfOpen(opened, signal) : "", stamp = stampOf(before), after = [await opened.stat({ bigint: !0 }), await stat(path, { bigint: !0 })];
		if (isListed && after.every((about) => stampOf(about) === stamp)) return {
			...file,
			sha256,
			stamp
		};
		throw new SourceError("source-changed", `"${file.path}" in "${reference}" changed while it was being read. Run the audit again when nothing writes to it.`);
	} catch (error) {
		throw signal.throwIfAborted(), unreadable(error, file.path, reference);
	}
}
function unreadable(error, name, reference) {
	return error instanceof SourceError ? error : new SourceError("source-unreadable", `"${name}" in "${reference}" cannot be read (${error.code}).`);
}
// src/sources/transfer/limits.ts
const TRANSFER_LIMITS = {
	segmentBytes: 64 << 20,
	attempts: 6,
	progressBytes: 1 << 20,
	firstWaitMs: 500,
	longestWaitMs: 6e4,
	longestAskedMs: 3e5,
	stallMs: 3e4,
	leastBytes: 32768
};
/** Counts the bytes of a pull and reports them to a listener. */
var Meter = class {
	#total = 0;
	#done = 0;
	#told = -1e400;
	#tell;
	constructor(tell = () => {}) {
		this.#tell = tell;
	}
	expect(bytes) {
		this.#total += bytes;
	}
	/** Negative if counted bytes must be fetched again. */
	advance(bytes) {
		if (this.#done += bytes, this.#total === 0) return;
		let now = performance.now();
		this.#done < this.#total && now - this.#told < 100 || (this.#told = now, this.#tell(Math.min(this.#done, this.#total), this.#total));
	}
};
// src/sources/reach.ts
/** How long all attempts take together, milliseconds, and the time between two of them. */
const WITHIN_MS = 5e3;
/** The server that a reference leads to; undefined for a local one, and where only the store knows. */
function hostOf(reference, env) {
	if (!isLocal(reference)) switch (schemeOf(reference)) {
		case "hf": return /^(1|on|yes|true)$/i.test(env.HF_HUB_OFFLINE ?? "") ? void 0 : host(env.HF_ENDPOINT || "https://huggingface.co", !!env.HF_ENDPOINT);
		case "s3": return s3Host(reference, env);
		case "http":
		case "https": return host(reference, !1);
		default: return;
	}
}
function host(address, own) {
	return URL.canParse(address) ? {
		origin: new URL(address).origin,
		own
	} : void 0;
}
/** Configuration files may name a region or an endpoint as well: those only the client knows. */
function s3Host(reference, env) {
	let endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL;
	if (endpoint) return host(endpoint, !0);
	let region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
	if (!region || env.AWS_PROFILE) return;
	let bucket = /^s3:\/\/([a-z0-9.-]+)/.exec(reference)?.[1];
	return bucket === void 0 || bucket.includes(".") ? host(`https://s3.${region}.amazonaws.com`, !1) : host(`https://${bucket}.s3.${region}.amazonaws.com`, !1);
}
/**
* Asks a server for an answer, whatever it is, through the proxies that a pull would use. Asks again
* until five seconds are over: one lost connection says nothing.
*/
async function reach({ origin, own }, env, signal) {
	let url = new URL(origin), { touch, trustedHosts } = await import("./src-sources-stores-http.js"), trusted = trustedHosts(env);
	own && trusted.add(url.host);
	let started = performance.now(), ended = AbortSignal.timeout(WITHIN_MS), last;
	for (; !ended.aborted;) {
		try {
			return await touch(url, {
				trusted,
				signal: AbortSignal.any([signal, ended])
			}), { afterMs: performance.now() - started };
		} catch (error) {
			if (signal.throwIfAborted(), error instanceof StoreError) {
				if (last = error, !error.temporary) break;
			} else if (!ended.aborted) throw error;
		}
		await setTimeout(500, void 0, { signal: ended }).catch(() => {});
	}
	return { error: last ?? silent(url.host) };
}
function silent(host) {
	return new StoreError("store-unreachable", `${host} did not answer within ${WITHIN_MS / 1e3} seconds`, {
		temporary: !0,
		advice: "Check the network."
	});
}
// src/sources/index.ts
/** Loaded on demand: the clients of the stores are large. */
const SCHEMES = {
	hf: async () => (await import("./src-sources-stores-hub.js")).hub,
	http: async () => (await import("./src-sources-stores-https.js")).https,
	https: async () => (await import("./src-sources-stores-https.js")).https,
	s3: async () => (await import("./src-sources-stores-s3.js")).s3
};
/**
* Pulls what one audit needs: first resolves and lists everything, then checks for disk space, then
* fetches and verifies. Fetched content stays in the cache until the puller is disposed.
*/
var Puller = class {
	#options;
	#context;
	#prepared = /* @__PURE__ */ new Map();
	#pulled = [];
	#seen = new Seen();
	constructor(options = {}) {
		let { env = process.env, signal, say, progress, limits } = options;
		this.#options = options, this.#context = {
			env,
			signal: signal ?? new AbortController().signal,
			cache: new Cache(cacheSettings(env)),
			meter: new Meter(progress),
			limits: {
				...TRANSFER_LIMITS,
				...limits
			},
			say: say ?? (() => {})
		};
	}
	/**
	* Resolves and lists a reference that the policy names at `key`. Paths are relative to
	* `directory`. Throws SourceError.
	*/
	async prepare(key, reference, wanted, directory) {
		let id = JSON.stringify([
			key,
			reference,
			wanted,
			directory
		]), known = this.#prepared.get(id);
		return known === void 0 ? await this.#unlessStopped(reference, () => this.#prepare(id, key, reference, wanted, directory)) : known.prepared;
	}
	async #prepare(id, key, reference, wanted, directory) {
		let context = {
			...this.#context,
			directory
		}, source = await sourceOf(reference, wanted), resolved = await source.resolve(reference, wanted, context), files = await source.list(resolved, context);
		this.#options.locked !== void 0 && holdListed(this.#options.locked, key, resolved, files);
		let prepared = {
			key,
			resolved,
			files,
			missing: await source.missing(resolved, files, context),
			parameters: wanted === "data" ? void 0 : await source.parameters(resolved, files, context)
		};
		return this.#prepared.set(id, {
			source,
			prepared
		}), resolved.kind !== "local" && this.#context.say(describePrepared(prepared)), prepared;
	}
	/**
	* Makes sure that there is disk space for what was prepared, or for its data alone. Throws
	* SourceError.
	*/
	async admit(only) {
		let room = /* @__PURE__ */ new Map(), total = 0;
		for (let { prepared } of this.#prepared.values()) if (only === void 0 || prepared.resolved.wanted === only) {
			total += prepared.missing.bytes;
			for (let [folder, bytes] of prepared.missing.room) room.set(folder, (room.get(folder) ?? 0) + bytes);
		}
		await this.#context.cache.makeRoom(room), total !== 0 && (this.#context.say(`${formatBytes(total)} to fetch.`), this.#context.meter.expect(total));
	}
	/** Fetches and verifies a reference, prepared or not. Throws SourceError. */
	async pull(key, reference, wanted, directory) {
		await this.prepare(key, reference, wanted, directory);
		let id = JSON.stringify([
			key,
			reference,
			wanted,
			directory
		]), { source, prepared } = this.#prepared.get(id), { resolved, files } = prepared, { locked, digestKey } = this.#options, fetched = await this.#unlessStopped(reference, () => source.fetch(resolved, files, {
			...this.#context,
			directory
		}));
		if (await source.verify(fetched), await this.#seen.add(reference, fetched), wanted !== "data") {
			let { root, files } = fetched, isHere = resolved.kind === local.kind, listAgain = () => source.list(resolved, {
				...this.#context,
				directory
			});
			this.#seen.addFolder({
				reference,
				names: files.map(({ path }) => path),
				list: async () => isHere ? (await listAgain()).map(({ path }) => path) : await namesBelow(root),
				folders: async () => isHere ? [root] : []
			});
		}
		return locked !== void 0 && holdFetched(locked, key, resolved, fetched.files, digestKey), this.#pulled.push(lockPull(key, resolved, fetched.files, digestKey)), {
			resolved,
			fetched
		};
	}
	/**
	* Locks what an audit reads from an absolute local path besides models and data. Throws
	* SourceError.
	*/
	async hold(key, reference, path, wanted) {
		let { locked, digestKey } = this.#options, resolved = {
			reference,
			kind: local.kind,
			wanted,
			identity: path
		}, { signal } = this.#context, { root, files } = await this.#unlessStopped(reference, () => everyFile(reference, path, signal));
		if (await this.#seen.add(reference, {
			root,
			files
		}), (await stat(path)).isDirectory()) {
			let names = files.map((file) => file.path);
			this.#seen.addFolder({
				reference,
				names,
				list: () => namesBelow(path),
				folders: () => foldersBelow(path)
			});
		}
		locked !== void 0 && holdFetched(locked, key, resolved, files, digestKey), this.#pulled.push(lockPull(key, resolved, files, digestKey));
	}
	/**
	* From here on what was pulled must not change, including folders that are read as a whole.
	* Throws SourceError if it has already changed.
	*/
	async watch() {
		await this.#seen.watch(this.#context.signal);
	}
	/**
	* Throws SourceError if something that was pulled has changed since its digest was taken: then
	* nobody can say what the audit measured.
	*/
	async unchanged() {
		await this.#seen.check(this.#context.signal);
	}
	/** Text of pull.lock.json for everything pulled so far. */
	get lockText() {
		let rank = ({ key }) => ["checkpoint", "base"].indexOf(key.split(".")[0]);
		return lockText(this.#pulled.toSorted((a, b) => (rank(a) >>> 0) - (rank(b) >>> 0)));
	}
	async #unlessStopped(reference, work) {
		try {
			return await work();
		} catch (error) {
			throw error instanceof SourceError || !this.#context.signal.aborted ? error : new SourceError("audit-stopped", `"${reference}": the audit was stopped. Run it again to continue where it stopped.`, { cause: error });
		}
	}
	async [Symbol.asyncDispose]() {
		await this.#context.cache[Symbol.asyncDispose]();
	}
};
async function sourceOf(reference, wanted) {
	refuseSecrets(reference);
	let meant = /^https?:/i.test(reference) ? hubSpelling(reference, wanted) : void 0;
	if (meant !== void 0 && !/#(.*&)?sha256=/i.test(reference)) throw new SourceError("reference-malformed", `"${withoutSecrets(reference)}" is a page of the Hugging Face Hub. Write ${meant}.`);
	let scheme = schemeOf(reference);
	if (scheme === void 0 || isLocal(reference)) return local;
	let load = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : void 0;
	if (load !== void 0) return await load();
	throw new SourceError("reference-scheme", `"${withoutSecrets(reference)}": this release cannot pull "${scheme}:". It reads paths, hf://, s3:// and https://; download anything else first and name the local path.`);
}
function describePrepared({ key, resolved, files, missing, parameters }) {
	let bytes = files.reduce((sum, file) => sum + file.bytes, 0), size = `${files.length} file${files.length === 1 ? "" : "s"}, ${formatBytes(bytes)}`, weights = parameters === void 0 ? "" : `, ${formatCount(parameters)} parameters`, here = missing.bytes === 0 ? ", on this machine already" : "";
	return `${key}: ${resolved.identity}: ${size}${weights}${here}`;
}
export { readPullLock as i, hostOf as n, reach as r, Puller as t };
