import { d as diskFull, l as SourceError, o as ProbeError, r as InternalError, s as ReticenceError, t as DiskFullError } from "./src-base-errors.js";
import { A as deviceIdentity, E as readEngine, O as longestSilence, T as refuseContradiction, f as followEvents, j as interpreterIdentity, k as computingVariables, p as sizeOf, s as failureOf, t as dockerExecutor, v as PUBLISHED_IMAGE } from "./src-probe-docker-cleanup.js";
import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { t as ROOT } from "./src-base-installation.js";
import { r as EVENTS } from "./src-base-audit-folder.js";
import { c as stampOf, l as writeAtomically, r as takeLock, s as sha256OfOpen, t as isLocked } from "./src-base-files.js";
import { nt as formatCount } from "./src-attacks-ez.js";
import { A as Cache, E as isLfsPointer, F as differing, I as digestsOfFile, L as formatBytes, O as untilOld, _ as schemeOf, a as refuseSecrets, b as splitOf, c as withoutSecrets, d as mayHoldWeights, g as localSplit, h as localPath, i as notePassedOver, j as cacheSettings, k as verifySizes, p as isLocal, r as needed, t as countParameters, u as isSafetensors, w as dataTypeOf, y as refuseIncompleteShards } from "./src-sources-cache-digests.js";
import { t as StoreError } from "./src-sources-store-error.js";
import { createHash, createHmac } from "node:crypto";
import { basename, delimiter, dirname, join, relative, sep } from "node:path";
import { constants, createReadStream } from "node:fs";
import { mkdir, open, readFile, readdir, realpath, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { createInterface } from "node:readline";
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
/** What a lock that this program wrote lists. */
function readLocked(text) {
	return JSON.parse(text).pulled;
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
		await setTimeout$1(500, void 0, { signal: ended }).catch(() => {});
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
	#admitted = /* @__PURE__ */ new Set();
	/** By what was asked, so that nothing is pulled or hashed twice. */
	#pulled = /* @__PURE__ */ new Map();
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
		for (let [id, { prepared }] of this.#prepared) if ((only === void 0 || prepared.resolved.wanted === only) && !this.#admitted.has(id)) {
			this.#admitted.add(id), total += prepared.missing.bytes;
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
		]), known = this.#pulled.get(id)?.pulled;
		if (known !== void 0) return known;
		let { source, prepared } = this.#prepared.get(id), { resolved, files } = prepared, { locked, digestKey } = this.#options, fetched = await this.#unlessStopped(reference, () => source.fetch(resolved, files, {
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
		locked !== void 0 && holdFetched(locked, key, resolved, fetched.files, digestKey);
		let pulled = {
			resolved,
			fetched
		};
		return this.#pulled.set(id, {
			locked: lockPull(key, resolved, fetched.files, digestKey),
			pulled
		}), pulled;
	}
	/**
	* Locks what an audit reads from an absolute local path besides models and data. Throws
	* SourceError.
	*/
	async hold(key, reference, path, wanted) {
		let { locked, digestKey } = this.#options, id = JSON.stringify([key, path]);
		if (this.#pulled.has(id)) return;
		let resolved = {
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
		locked !== void 0 && holdFetched(locked, key, resolved, files, digestKey), this.#pulled.set(id, { locked: lockPull(key, resolved, files, digestKey) });
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
		return lockOf([this]);
	}
	/** Everything pulled so far, as a lock names it. */
	get locked() {
		return [...this.#pulled.values()].map(({ locked }) => locked);
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
/** Text of pull.lock.json for everything that several pulled for one audit. */
function lockOf(pullers) {
	let rank = ({ key }) => ["checkpoint", "base"].indexOf(key.split(".")[0]);
	return lockText(pullers.flatMap(({ locked }) => locked).toSorted((a, b) => (rank(a) >>> 0) - (rank(b) >>> 0)));
}
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
// src/probe/platform.ts
/**
* Throws ProbeError on Windows: there nothing keeps signals from other users (modes of files), nor
* ends the processes of a probe with it, and no test runs there.
*/
function refusePlatform(platform = process.platform) {
	if (platform === "win32") throw new ProbeError("platform-unsupported", "Windows itself is not supported: what an audit measures could not be kept from other users there. Run it in WSL 2, which counts as Linux.");
}
/** How Python and pip report a full disk and an exceeded quota. */
const NO_ROOM = /No space left on device|Disk quota exceeded/, RAW_PROGRESS = [24, 1];
/**
* Asks the index for a package, so that a machine without a network learns so in seconds and not
* after all of pip's attempts. Throws ProbeError `index-unreachable`. An index that answers anything
* passes: what pip makes of it is seen when it installs. Returns pip's limits for that: if only a
* folder of wheels or another index had the package, nobody waits long for the one that is missing.
*/
async function checkIndex(pip, requirement) {
	pip.progress?.({
		task: "setup",
		name: "asking the package index"
	});
	let args = [
		"index",
		"versions",
		requirement,
		"--verbose"
	], limits = [
		"--timeout",
		"5",
		"--retries",
		"1"
	], { exitCode, output, timedOut } = await run(pip, [...args, ...limits], { withinMs: 12e3 }), trouble = timedOut ? NO_ANSWER : troubleIn(output);
	if (trouble === void 0) return limitsUnlessSet(process.env);
	if (exitCode !== 0) throw unreachable(trouble, pip.folder);
	return pip.say(`pip cannot reach one of its package indexes: ${trouble.what}. Continuing with the others; to use none, set PIP_NO_INDEX=1.`), [
		"--timeout",
		"5",
		"--retries",
		"0"
	];
}
/**
* Installs what pip's arguments name, and says what is downloaded and how much. The user's PIP_*
* variables apply: an index, a proxy, a folder of wheels. `limits`: pip's options for them, as
* `checkIndex` returns them. Throws ProbeError and DiskFullError.
*/
async function install(pip, what, limits) {
	let downloads = new Downloads(pip), { exitCode, output } = await run(pip, [
		"install",
		"--progress-bar",
		await reportsBytes(pip) ? "raw" : "off",
		...limits,
		...what
	], { onLine: (line) => downloads.read(line) });
	if (exitCode === 0) {
		downloads.sum();
		return;
	}
	let tail = output.slice(-1500);
	if (NO_ROOM.test(tail)) throw new DiskFullError(pip.folder);
	let trouble = troubleIn(tail);
	if (trouble !== void 0) throw unreachable(trouble, pip.folder);
	let missing = /No matching distribution found for ([\w.-]+)/.exec(tail)?.[1];
	throw missing !== void 0 && process.env.PIP_NO_INDEX === void 0 ? new ProbeError("environment-unmade", `pip could not install the probe's dependencies: its package index has no ${missing} that fits. ${MIRROR} pip's own words are in ${logOf(pip.folder)}.`) : new ProbeError("environment-unmade", `pip could not install the probe's dependencies. The end of its output (${logOf(pip.folder)} has all of it):\n${tail}`);
}
/** pip's limits, where the user's own settings have none. */
function limitsUnlessSet(env) {
	return [...(env.PIP_TIMEOUT ?? env.PIP_DEFAULT_TIMEOUT) === void 0 ? ["--timeout", "15"] : [], ...env.PIP_RETRIES === void 0 ? ["--retries", "3"] : []];
}
async function run({ python, folder, signal }, args, { onLine, withinMs } = {}) {
	let log = {
		file: logOf(folder),
		append: !0
	}, child = execa(python, [
		"-I",
		"-u",
		"-m",
		"pip",
		...args,
		"--disable-pip-version-check",
		"--no-input"
	], {
		reject: !1,
		all: !0,
		stdin: "ignore",
		stdout: ["pipe", log],
		stderr: ["pipe", log],
		...signal === void 0 ? {} : { cancelSignal: signal }
	}), timedOut = !1, timer, end = () => {
		timedOut = !0, child.kill("SIGKILL");
	};
	for await (let line of createInterface({ input: child.all })) withinMs !== void 0 && (timer ??= setTimeout(end, withinMs)), onLine?.(line);
	let { exitCode, all } = await child;
	if (clearTimeout(timer), signal?.aborted) throw new ProbeError("audit-stopped", "the audit was stopped.");
	return {
		exitCode,
		output: all,
		timedOut
	};
}
async function reportsBytes(pip) {
	let { output } = await run(pip, ["--version"]), [, major = 0, minor = 0] = (/^pip (\d+)\.(\d+)/m.exec(output) ?? []).map(Number);
	return major > RAW_PROGRESS[0] || major === RAW_PROGRESS[0] && minor >= RAW_PROGRESS[1];
}
/** Reads from pip's lines what it downloads. */
var Downloads = class {
	#pip;
	#name = "";
	#bytes = 0;
	#files = 0;
	constructor(pip) {
		this.#pip = pip;
	}
	read(line) {
		let progress = /^Progress (\d+) of (\d+)$/.exec(line), download = /^\s*Downloading (\S+) \(([\d.]+) (bytes|kB|MB|GB)\)$/.exec(line), installing = /^Installing collected packages: (.+)$/.exec(line);
		if (progress !== null && this.#name !== "") this.#tell({
			done: Number(progress[1]),
			total: Number(progress[2])
		});
		else if (download !== null) this.#begin(download[1], Number(download[2]) * SIZES[download[3]]);
		else if (installing !== null) {
			let count = installing[1].split(",").length;
			this.#name = `installing ${count} package${count === 1 ? "" : "s"}`, this.#tell({});
		}
	}
	/** Says how much it was. */
	sum() {
		if (this.#files === 0) return;
		let files = `${this.#files} file${this.#files === 1 ? "" : "s"}`;
		this.#pip.say(`Downloaded ${formatBytes(this.#bytes)} in ${files}.`);
	}
	#begin(file, bytes) {
		file.endsWith(".metadata") || (this.#name = packageOf(file), this.#bytes += bytes, this.#files += 1, bytes >= 2e7 && this.#pip.say(`Downloading ${this.#name} (${formatBytes(bytes)}) …`), this.#tell({ total: bytes }));
	}
	#tell(bytes) {
		this.#pip.progress?.({
			task: "setup",
			name: this.#name,
			...bytes
		});
	}
};
const SIZES = {
	bytes: 1,
	kB: 1e3,
	MB: 1e6,
	GB: 1e9
};
/** `torch 2.13.0` of a wheel's or an archive's name or address. */
function packageOf(file) {
	let base = file.split(/[?#]/)[0].split("/").at(-1), [, name, version] = /^(.+?)-(\d[^-]*?)(?:-|\.tar|\.zip|$)/.exec(base) ?? [];
	return name === void 0 ? base : `${name} ${version}`;
}
const MIRROR = "If packages come from a mirror, name it with PIP_INDEX_URL; if a proxy is needed, name it with HTTPS_PROXY.", NO_ANSWER = {
	what: "it does not answer",
	help: MIRROR
}, BROKEN = /after connection broken by '(.*)': \S+$|Could not fetch URL \S+: (?:connection error|There was a problem confirming the ssl certificate): (.*)$|^(?:ERROR|error): ((?:connection|ssl|proxy)-[a-z-]+)$/gm;
/** The last thing that kept pip from its index; undefined if it was something else. */
function troubleIn(output) {
	let [, retried, last, newer] = [...output.matchAll(BROKEN)].at(-1) ?? [], broken = retried ?? last ?? newer;
	if (broken !== void 0) {
		if (/^ProxyError|^proxy-|Cannot connect to proxy/.test(broken)) {
			let status = /Tunnel connection failed: (\d{3})/.exec(broken)?.[1];
			return {
				what: status === void 0 ? "the proxy does not let pip pass" : `the proxy refuses the connection (${status})`,
				help: `${proxyVariables()} Correct it, or exclude the index from the proxy with NO_PROXY.`
			};
		}
		return /^SSLError|^ssl-|CERTIFICATE_VERIFY_FAILED/.test(broken) ? {
			what: "its certificate is not trusted",
			help: "If a proxy or a mirror has its own certificate, name its authority's file with PIP_CERT."
		} : /getaddrinfo|Name or service not known|name resolution|NameResolution/i.test(broken) ? {
			what: "its name cannot be resolved",
			help: MIRROR
		} : /refused/i.test(broken) ? {
			what: "it refuses the connection",
			help: MIRROR
		} : /timed? ?out|timeout/i.test(broken) ? NO_ANSWER : {
			what: "the connection breaks off",
			help: MIRROR
		};
	}
}
/** The variables that name a proxy, never their values, which may hold a password. */
function proxyVariables() {
	let set = [
		"PIP_PROXY",
		"HTTPS_PROXY",
		"https_proxy",
		"HTTP_PROXY",
		"http_proxy",
		"ALL_PROXY",
		"all_proxy"
	].filter((name) => (process.env[name] ?? "") !== "");
	return set.length === 0 ? "The proxy is set in a pip configuration file (`pip config list`)." : `The proxy is set by ${set.join(", ")}.`;
}
function unreachable({ what, help }, folder) {
	return new ProbeError("index-unreachable", `pip cannot reach its package index: ${what}. ${help} Without a network: docs/operations.md#the-python-environment. pip's output is in ${logOf(folder)}.`);
}
function logOf(folder) {
	return `${folder}/setup.log`;
}
/** The requirement of a file that has one; used to ask for it by its name. */
async function firstRequirement(file) {
	let line = (await readFile(file, "utf8")).split("\n").map((one) => one.trim()).find((one) => one !== "" && !one.startsWith("#"));
	return /^[\w.-]+/.exec(line ?? "")[0];
}
// src/probe/environment.ts
/** Installed first and alone, so that the user's pip settings can choose its build. */
const TORCH_REQUIREMENTS = "requirements-torch.txt", REQUIREMENTS = "requirements.txt", OLDEST_PYTHON = [3, 11], PYTHONS = [
	"python3",
	"python",
	"python3.13",
	"python3.12",
	"python3.11"
], LOCK_STALE_MS = 6e4;
/**
* Path of a Python interpreter that has the probe's dependencies: `run.python`, then
* `RETICENCE_PYTHON`, then the cached environment of this version, which is created if absent.
* Throws ProbeError.
*/
async function ensureEnvironment(options) {
	refusePlatform();
	let state = await environmentState(options);
	return state.python ?? await setUp(state.folder, options);
}
/** What `ensureEnvironment` finds, without making anything. Throws ProbeError where it would. */
async function environmentState(options) {
	let named = options.python ?? process.env.RETICENCE_PYTHON;
	if (named !== void 0 && named !== "") return await checkNamed(named, options.python === void 0 ? "RETICENCE_PYTHON" : "run.python"), { python: named };
	let folder = await environmentFolder();
	if (await isComplete(folder)) return {
		python: interpreterIn(folder),
		folder
	};
	if (options.setup === "never") throw new ProbeError("environment-missing", `the probe's Python environment is not set up (${folder}), and run.setup is never. Run \`reticence setup\` first, or name an interpreter with run.python.`);
	return {
		folder,
		maker: await findPython()
	};
}
/** Folder of this version's environment: one for each set of pinned dependencies. */
async function environmentFolder() {
	let cache = process.env.RUNNER_TOOL_CACHE ?? process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), hash = createHash("sha256");
	for (let name of [TORCH_REQUIREMENTS, REQUIREMENTS]) hash.update(await readFile(join(ROOT, "probe", name)));
	return hash.update(`${process.platform}-${process.arch}`), join(cache, "reticence", `probe-${hash.digest("hex").slice(0, 16)}`);
}
async function setUp(folder, options) {
	let { say, progress, signal } = options;
	await mkdir(folder, { recursive: !0 });
	await using _ = await lock(folder, say);
	try {
		if (await isComplete(folder)) return interpreterIn(folder);
		let venv = join(folder, "venv");
		await rm(venv, {
			recursive: !0,
			force: !0
		}), say(`Setting up the probe's Python environment, once, in ${folder} …`);
		let started = Date.now();
		progress?.({
			task: "setup",
			name: "creating a virtual environment"
		}), await makeVenv(venv);
		let python = interpreterIn(folder), pip = {
			python,
			folder,
			say,
			progress,
			signal
		}, torch = join(ROOT, "probe", TORCH_REQUIREMENTS), limits = await checkIndex(pip, await firstRequirement(torch));
		return await install(pip, ["-r", torch], limits), await install(pip, ["-r", join(ROOT, "probe", REQUIREMENTS)], limits), progress?.({
			task: "setup",
			name: "loading the packages once"
		}), await execa(python, [
			"-I",
			"-c",
			"import torch, transformers, peft, pyarrow, presidio_analyzer, stdnum"
		]), await writeAtomically(join(folder, "complete.json"), `${JSON.stringify({ venv: "venv" })}\n`), say(`Set up in ${Math.round((Date.now() - started) / 1e3)} s.`), python;
	} catch (error) {
		if (error instanceof ReticenceError) throw error;
		let full = diskFull(error, folder);
		throw full === void 0 ? new ProbeError("environment-unmade", `the probe's Python environment could not be created in ${folder}: ${error.message.split("\n")[0]}`) : full;
	}
}
/** If the lock is lost, the result of two concurrent installations is still checked before use. */
async function lock(folder, say) {
	try {
		return await takeLock(folder, { staleMs: LOCK_STALE_MS });
	} catch (error) {
		if (!isLocked(error)) throw error;
		return say("Another process is setting up the probe's Python environment; waiting for it …"), await takeLock(folder, {
			staleMs: LOCK_STALE_MS,
			tries: 1800
		});
	}
}
async function makeVenv(venv) {
	let python = await findPython();
	try {
		await execa(python, [
			"-I",
			"-m",
			"venv",
			venv
		]);
	} catch (error) {
		throw NO_ROOM.test(error.message) ? new DiskFullError(dirname(venv)) : withoutVenv(python);
	}
}
function withoutVenv(python) {
	return new ProbeError("environment-unmade", `${python} cannot create a virtual environment. On Debian and Ubuntu, run apt-get install python3-venv. Or name an interpreter that has the dependencies of probe/requirements.txt with run.python.`);
}
async function findPython() {
	let [major, minor] = OLDEST_PYTHON;
	for (let name of PYTHONS) {
		let { exitCode } = await execa(name, [
			"-I",
			"-c",
			`import sys; sys.exit(sys.version_info < (${major}, ${minor}))`
		], { reject: !1 });
		if (exitCode === 0) {
			if ((await execa(name, [
				"-I",
				"-c",
				"import ensurepip, venv"
			], { reject: !1 })).exitCode !== 0) throw withoutVenv(name);
			return name;
		}
	}
	throw new ProbeError("python-missing", `no Python ${major}.${minor} or newer is on the PATH. Install one, or name an interpreter with run.python or RETICENCE_PYTHON.`);
}
async function checkNamed(python, from) {
	let { exitCode } = await execa(python, ["-c", FIND_PACKAGES], {
		reject: !1,
		cwd: ROOT
	});
	if (exitCode !== 0) throw new ProbeError(exitCode === void 0 ? "python-missing" : "dependency-missing", exitCode === void 0 ? `${from} names "${python}", which cannot be run.` : `"${python}" (${from}) lacks packages that the probe needs. Install probe/requirements-torch.txt and probe/requirements.txt into it.`);
}
/** Finds the packages without importing them, which would take seconds. */
const FIND_PACKAGES = "\nimport importlib.util, sys\nnames = \"torch transformers peft safetensors pyarrow presidio_analyzer stdnum sklearn jsonschema\"\nsys.exit(not all(importlib.util.find_spec(name) for name in names.split()))\n";
async function isComplete(folder) {
	return await readFile(join(folder, "complete.json"), "utf8").then(() => !0, () => !1);
}
function interpreterIn(folder) {
	return process.platform === "win32" ? join(folder, "venv", "Scripts", "python.exe") : join(folder, "venv", "bin", "python");
}
// src/probe/process.ts
/** Milliseconds between SIGTERM and SIGKILL for the probe. */
const PASSED_ON = /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|CUDA_\w+|NVIDIA_\w+|OMP_\w+|MKL_\w+|OPENBLAS_\w+|PYTORCH_\w+|RETICENCE_TEST_\w+|RUNNER_TRACKING_ID)$/;
/** Runs the probe in a Python environment of this machine. */
function processExecutor(options) {
	let python;
	return {
		async preflight(job, signal) {
			return python = await ensureEnvironment({
				...options,
				signal
			}), job;
		},
		measurer: () => ({ executor: "process" }),
		async identity({ scoring }) {
			if (python === void 0) return;
			let env = probeEnvironment(process.env), [interpreter, device] = await Promise.all([interpreterIdentity(python, env), deviceIdentity(scoring.device)]);
			if (interpreter !== void 0 && device !== void 0) return {
				...interpreter,
				...device,
				variables: computingVariables(env)
			};
		},
		containerFor: () => void 0,
		async *run(run, signal) {
			python ??= await ensureEnvironment({
				...options,
				signal
			}), await mkdir(run.output, {
				recursive: !0,
				mode: 448
			});
			let start = await sizeOf(join(run.output, EVENTS)), log = join(run.output, "probe.out");
			await (await open(log, "a", 384)).close();
			let silenceMs = options.silenceMs ?? await longestSilence(run.job), child = spawnProbe(python, run, signal, log), ended = !1;
			child.finally(() => {
				ended = !0;
			});
			try {
				let failure;
				for await (let event of followEvents(run.output, start, () => ended, {
					silenceMs,
					kill: () => child.kill("SIGKILL")
				})) event.kind === "error" && (failure = event), yield event;
				let result = await child;
				if (result.exitCode === 0 && failure === void 0) return;
				throw explainExit(result, failure, run, signal);
			} finally {
				ended || child.kill();
			}
		}
	};
}
function spawnProbe(python, run, signal, log) {
	let output = {
		file: log,
		append: !0
	}, options = [...run.only === void 0 ? [] : ["--only", run.only], ...run.share === !0 ? ["--share"] : []], command = [
		"-m",
		"reticence_probe",
		"--job",
		run.jobPath,
		"--out",
		run.output,
		...options
	];
	return execa(python, command, {
		reject: !1,
		stdin: "ignore",
		stdout: output,
		stderr: output,
		cwd: run.output,
		cancelSignal: signal,
		forceKillAfterDelay: 3e3,
		extendEnv: !1,
		env: probeEnvironment(process.env)
	});
}
/** The probe's environment: offline, its own code on the path, no variable that could be a secret. */
function probeEnvironment(from) {
	let kept = Object.entries(from).filter((entry) => entry[1] !== void 0 && PASSED_ON.test(entry[0]));
	return {
		OMP_WAIT_POLICY: "PASSIVE",
		...Object.fromEntries(kept),
		PYTHONPATH: [join(ROOT, "probe")].join(delimiter),
		PYTHONSAFEPATH: "1",
		PYTHONNOUSERSITE: "1",
		PYTHONDONTWRITEBYTECODE: "1",
		PYTHONUTF8: "1",
		PYTHONUNBUFFERED: "1",
		HF_HUB_OFFLINE: "1",
		TRANSFORMERS_OFFLINE: "1",
		HF_HUB_DISABLE_TELEMETRY: "1",
		TOKENIZERS_PARALLELISM: "false"
	};
}
function explainExit(result, failure, run, signal) {
	if (failure !== void 0) return failureOf(failure, run);
	if (result.exitCode === 3) return new DiskFullError(run.output);
	if (signal.aborted) return new ProbeError("audit-stopped", "the audit was stopped. Run it again to continue where it stopped.");
	if (result.signal !== void 0) {
		let memory = result.signal === "SIGKILL" ? ", as happens when memory runs out" : "";
		return new ProbeError("probe-killed", `the probe was killed by ${result.signal}${memory}. Finished work is kept; run the audit again to continue.`);
	}
	return result.code === "ENOENT" ? new ProbeError("python-missing", "the Python interpreter does not exist.") : new ProbeError("probe-ended", `the probe ended with exit code ${result.exitCode ?? "unknown"} and gave no reason. Its trace is in signals/probe.out on this machine.`);
}
// src/probe/choose.ts
/**
* The executor for a policy. `say` shows one line to the user, `progress` what a set-up is doing.
*/
function executorFor({ policy, absolute }, say, progress) {
	refusePlatform();
	let { executor, setup, image, gpus, memory, shm_size: shmSize } = policy.run, docker = () => dockerExecutor({
		image,
		gpus,
		memory,
		shmSize,
		say
	}), process = () => processExecutor({
		...interpreterNamed({
			policy,
			absolute
		}),
		setup,
		say,
		progress
	});
	switch (executor) {
		case "docker": return docker();
		case "process": return process();
		case "auto": return automatic(policy.run, {
			docker,
			process
		}, say);
	}
}
/** The interpreter that a policy names, as it is run. */
function interpreterNamed({ policy, absolute }) {
	let { python } = policy.run;
	return python === void 0 ? {} : { python: /[\\/]/.test(python) ? absolute(["run", "python"], python) : python };
}
/** Which executor a policy gets, and why where the policy leaves it open. */
async function chooseExecutor(run) {
	if (run.executor !== "auto") return { kind: run.executor };
	let reason = await reasonAgainstDocker(run);
	return reason === void 0 ? {
		kind: "docker",
		why: ANSWERS
	} : {
		kind: "process",
		why: reason
	};
}
const ANSWERS = "a Docker engine answers";
/**
* Docker if an engine answers and there is an image for it, else a process. The report says which
* and why. Once chosen, a problem with it is an error: an audit never falls back to the other.
*/
function automatic(run, make, say) {
	let chosen, known = () => {
		if (chosen === void 0) throw new InternalError("the executor is used before it is chosen.");
		return chosen;
	};
	return {
		async preflight(job, signal) {
			refuseContradiction(run.gpus, job.scoring.device);
			let reason = await reasonAgainstDocker(run);
			chosen = reason === void 0 ? {
				executor: make.docker(),
				why: ANSWERS
			} : {
				executor: make.process(),
				why: reason
			};
			let expected = run.image ?? run.memory ?? run.shm_size;
			reason !== void 0 && expected !== void 0 && say(`Measuring in a process instead of a container: ${reason}.`);
			let seen = await chosen.executor.preflight(job, signal);
			return reason === void 0 ? seen : withGpus(seen, run.gpus);
		},
		measurer() {
			let { executor, why } = known(), measurer = executor.measurer();
			return {
				...measurer,
				executor: `${measurer.executor}, chosen by auto: ${why}`
			};
		},
		identity: (job) => known().executor.identity(job),
		containerFor: (output) => known().executor.containerFor(output),
		run: (probeRun, signal) => known().executor.run(probeRun, signal)
	};
}
async function reasonAgainstDocker({ python, image, device }) {
	if (python !== void 0) return "run.python names an interpreter";
	if (process.env.RETICENCE_PYTHON) return "RETICENCE_PYTHON names an interpreter";
	if (device === "mps") return "a container cannot use a Mac's GPU";
	if (image === void 0 && PUBLISHED_IMAGE === null) return "the policy names no image, and this release has none";
	try {
		await readEngine();
		return;
	} catch (error) {
		if (!(error instanceof ProbeError)) throw error;
		return error.message.split(/[.;(]/, 1)[0].trim();
	}
}
function withGpus(job, gpus) {
	let device = deviceOfProcess({
		gpus,
		device: job.scoring.device
	});
	return {
		...job,
		scoring: {
			...job.scoring,
			device
		}
	};
}
/** A policy that asks for GPUs and gets a process runs on CUDA, never on the CPU. */
function deviceOfProcess({ gpus, device }) {
	return gpus === void 0 || device !== "auto" ? device : gpus === "none" ? "cpu" : "cuda";
}
/**
* Examines an interpreter in the environment that the probe gets. `load`: import PyTorch, which takes
* seconds, and ask it for GPUs. Undefined where the interpreter gives no answer.
*/
async function examineInterpreter(python, { load, signal }) {
	let { exitCode, stdout } = await execa(python, [
		"-c",
		EXAMINE,
		load ? "load" : "read"
	], {
		reject: !1,
		stdin: "ignore",
		cwd: ROOT,
		timeout: load ? 9e4 : 2e4,
		extendEnv: !1,
		env: probeEnvironment(process.env),
		...signal === void 0 ? {} : { cancelSignal: signal }
	});
	if (exitCode === 0) try {
		return JSON.parse(String(stdout).trim().split("\n").at(-1));
	} catch {
		return;
	}
}
/** PyTorch's build stands in a small file: one for the CPU alone need not be loaded to see no GPU. */
const EXAMINE = "\nimport importlib.metadata, importlib.util, json, pathlib, platform, re, sys\n\ndef version(name):\n    try:\n        return importlib.metadata.version(name)\n    except importlib.metadata.PackageNotFoundError:\n        return None\n\ndef build(kind):\n    spec = importlib.util.find_spec(\"torch\")\n    if spec is None or spec.origin is None:\n        return None\n    text = (pathlib.Path(spec.origin).parent / \"version.py\").read_text(\"utf-8\")\n    found = re.search(rf\"^{kind}\\b[^=]*= *['\\\"]([0-9.]+)\", text, re.M)\n    return found and found[1]\n\nfound = {\n    \"version\": platform.python_version(),\n    \"torch\": version(\"torch\"),\n    \"transformers\": version(\"transformers\"),\n    \"cuda\": build(\"cuda\"),\n}\nif sys.argv[1] == \"load\" and sys.platform != \"darwin\" and not (build(\"cuda\") or build(\"hip\")):\n    found[\"seen\"] = {\"cuda\": [], \"mps\": False}\nelif sys.argv[1] == \"load\":\n    import torch\n    gpus = []\n    if torch.cuda.is_available():\n        for index in range(torch.cuda.device_count()):\n            free, total = torch.cuda.mem_get_info(index)\n            gpus.append({\"name\": torch.cuda.get_device_name(index), \"total\": total, \"free\": free})\n    found[\"seen\"] = {\"cuda\": gpus, \"mps\": torch.backends.mps.is_available()}\nprint(json.dumps(found))\n";
export { interpreterNamed as a, environmentState as c, hostOf as d, reach as f, executorFor as i, Puller as l, readPullLock as m, chooseExecutor as n, processExecutor as o, readLocked as p, deviceOfProcess as r, ensureEnvironment as s, examineInterpreter as t, lockOf as u };
