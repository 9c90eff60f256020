import { c as SourceError } from "./src-base-errors.js";
import { C as formatBytes, S as digestsOfFile, _ as Cache, d as dataTypeOf, g as verifySizes, h as untilOld, l as mayHoldWeights, n as needed, o as withoutSecrets, p as isLfsPointer, r as refuseSecrets, v as cacheSettings, x as differing } from "./src-sources-cache-digests.js";
import { a as stampOf, i as sha256OfOpen } from "./src-base-files.js";
import { createHmac } from "node:crypto";
import { fileURLToPath } from "node:url";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { constants } from "node:fs";
import { open, readFile, readdir, realpath, stat } from "node:fs/promises";
// src/sources/cache/seen.ts
/** What an audit's digests were taken of, and whether it is still that. */
var Seen = class {
	#files = [];
	#folders = [];
	#stamps = /* @__PURE__ */ new Map();
	/** Files of the cache have no stamp of their own: what they are now is what they have to stay. */
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
	* Holds the folders against what was listed; from here on nothing may be added to one or removed,
	* not even for a while. Throws SourceError when something has changed already.
	*/
	async watch(signal) {
		for (let folder of this.#folders) for (let path of await folder.folders()) this.#stamps.set(path, stampOf(await untilOld(() => stat(path, { bigint: !0 }))));
		await this.check(signal);
	}
	/** Throws SourceError that names what has changed. */
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
			for (let path of await folder.folders()) if (this.#stamps.get(path) !== await stampAt(path).catch(() => "")) throw changed(reference, path, "got or lost a file");
		}
	}
};
async function stampAt(path) {
	return stampOf(await stat(path, { bigint: !0 }));
}
function changed(reference, path, what = "changed") {
	return new SourceError("source-changed", `"${reference}": ${basename(path)} ${what} while the audit ran, and what was measured is not what its digest says. Run the audit again when nobody writes there.`);
}
/** One pull as it is locked. */
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
	if (lock?.version !== 1) throw new SourceError("lock-version", `the lock file is of version ${JSON.stringify(lock?.version ?? null)}; this release reads version 1. Audit without --locked to write a new one.`, { location });
	if (!Array.isArray(lock.pulled) || !lock.pulled.every(isLockedPull)) throw new SourceError("lock-unreadable", "the lock file lacks what an audit writes into it. Audit without --locked to write a new one.", { location });
	return lock;
}
/** What is known before anything is downloaded has to be what the lock says. Throws SourceError. */
function holdListed(lock, key, resolved, files) {
	let locked = entryOf(lock, key, resolved);
	if (resolved.kind === "https") return;
	let listed = new Map(files.map((file) => [file.path, file.store]));
	holdFiles(locked, resolved.reference, files, ({ path, store }) => differing(store ?? {}, listed.get(path)) === void 0 ? void 0 : "content");
}
/** What was fetched has to have the digests of the lock. Throws SourceError. */
function holdFetched(lock, key, resolved, files, digestKey) {
	let locked = entryOf(lock, key, resolved), found = new Map(files.map((file) => [file.path, file]));
	holdFiles(locked, resolved.reference, files, ({ path, digest }) => {
		let { sha256 } = found.get(path);
		if (!digest.startsWith("hmac-")) return digest === `sha256:${sha256}` ? void 0 : "content";
		if (digestKey === void 0) throw new SourceError("lock-keyed", `"${resolved.reference}": the lock holds keyed digests of the data. Name their key with --digest-key-file.`);
		return digest === hmac(digestKey, sha256) ? void 0 : "content";
	});
}
function entryOf(lock, key, resolved) {
	let { reference, kind, identity } = resolved, locked = lock.pulled.find((entry) => entry.key === key && entry.reference === reference);
	if (locked === void 0) throw new SourceError("lock-differs", `"${reference}" is not in the lock as ${key}. ${RENEW}`);
	if (kind !== "local" && locked.identity !== identity) throw new SourceError("lock-differs", `"${reference}" is ${identity} now, and the lock says ${locked.identity}. ${RENEW}`);
	return locked;
}
function holdFiles(locked, reference, files, differs) {
	let known = new Map(locked.files.map((file) => [file.path, file]));
	for (let { path, bytes } of files) {
		let expected = known.get(path);
		if (expected === void 0) throw new SourceError("lock-differs", `"${reference}" holds ${path}, which is not in the lock. ${RENEW}`);
		known.delete(path);
		let what = expected.bytes === bytes ? differs(expected) : "size";
		if (what !== void 0) throw new SourceError("lock-differs", `"${reference}": ${path} differs from the lock in its ${what}. ${RENEW}`);
	}
	let [absent] = known.keys();
	if (absent !== void 0) throw new SourceError("lock-differs", `"${reference}" lacks ${absent}, which is in the lock. ${RENEW}`);
}
const RENEW = "If the change is meant, audit without --locked to write a new lock.";
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
// src/sources/reference.ts
/** What stands before a reference's colon, in lower case; undefined for a path. */
function schemeOf(reference) {
	return /^([a-z][a-z0-9+.-]+):/i.exec(reference)?.[1]?.toLowerCase();
}
/** Whether a reference to a model or to data is of this machine: a path, or `file:///path`. */
function isLocal(reference) {
	let scheme = schemeOf(reference);
	return scheme === void 0 || scheme === "file";
}
/** Absolute path of such a reference. Relative ones start at `directory`. Throws SourceError. */
function localPath(reference, directory) {
	if (schemeOf(reference) !== "file") return resolve(directory, reference);
	try {
		return fileURLToPath(reference);
	} catch {
		throw new SourceError("reference-malformed", `"${reference}" is no file on this machine. Write file:///absolute/path, or a path.`);
	}
}
/**
* Whether a reference to a store gives the same bytes for good: a commit of the Hub, one version of
* an object, a digest. A branch, a tag and a prefix can become something else at any time.
*/
function isPinned(reference) {
	switch (schemeOf(reference)) {
		case "hf": return /^hf:\/\/[^@]+@[0-9a-f]{40}(:.*)?$/s.test(reference);
		case "s3": return /^[^?#]*\?versionId=[^&#]+$/.test(reference);
		case "https": return /#(.*&)?sha256=[0-9a-f]{64}(&.*)?$/i.test(reference);
		default: return !1;
	}
}
// src/sources/stores/local.ts
/** Files and folders of this machine: `./dir`, `/dir`, `file:///dir`. Nothing is copied. */
const local = {
	kind: "local",
	async resolve(reference, wanted, { directory }) {
		let path = localPath(reference, directory);
		try {
			return {
				reference,
				kind: "local",
				wanted,
				identity: await identityOf(path, wanted)
			};
		} catch {
			throw new SourceError("source-missing", `"${reference}" does not exist${wanted === "data" ? " (a data file or a folder of them)" : " (a model directory)"}. Looked in ${path}.`);
		}
	},
	async list(resolved) {
		let { identity, reference, wanted } = resolved, about = await stat(identity);
		if (wanted !== "data" && !about.isDirectory()) throw new SourceError("reference-malformed", `"${reference}" is a file; a model is a directory with config.json and safetensors.`);
		if (!about.isDirectory() && !about.isFile()) throw new SourceError("source-special", `"${reference}" is neither a file nor a folder but a pipe or a device, whose reading may never end. Name a file.`);
		let names = about.isDirectory() ? await namesIn(identity, reference) : [basename(identity)];
		if (wanted === "model") for (let name of await nestedNames(identity, reference)) names.push(name);
		let root = rootOf(resolved, about.isDirectory()), files = [];
		for (let name of needed(reference, wanted, names)) files.push(await describe$1(root, name, reference));
		return files;
	},
	async missing() {
		return {
			bytes: 0,
			room: /* @__PURE__ */ new Map()
		};
	},
	async parameters() {},
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
/**
* Every file at a path of this machine, in folders below it too, with its digest: of what an audit
* reads besides models and data. Hidden files are left out. Throws SourceError.
*/
async function everyFile(reference, path, signal) {
	let isDirectory = (await stat(path)).isDirectory(), root = isDirectory ? path : dirname(path), files = [];
	for (let name of isDirectory ? await namesBelow(path) : [basename(path)]) {
		let listed = await describe$1(root, name, reference);
		files.push(await hash(root, listed, reference, signal));
	}
	return {
		root,
		files
	};
}
/** Files in a folder and in those below it, but for hidden ones. */
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
/** A folder and those below it. */
async function foldersBelow(directory) {
	return [directory, ...(await readdir(directory, {
		recursive: !0,
		withFileTypes: !0
	})).filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
}
/**
* The path without links, but for a data file that is itself one: DVC and git-annex link to content
* under a name without an ending, and only the link's own name says what is in it.
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
		throw new SourceError("name-unsafe", `"${reference}" holds a file with a control character in its name (${shown}). Rename or remove it.`);
	}
	return names.sort();
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
async function describe$1(root, name, reference) {
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
/** No pipe that was put in a file's place is waited for. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** The file as it is from before it is hashed until after it, told by one descriptor. */
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
		throw new SourceError("source-changed", `"${file.path}" in "${reference}" changed while it was read. Run the audit again when nobody writes it.`);
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
/** Counts the bytes of a pull and tells a listener. */
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
	/** Negative when bytes that were counted have to be fetched again. */
	advance(bytes) {
		if (this.#done += bytes, this.#total === 0) return;
		let now = performance.now();
		this.#done < this.#total && now - this.#told < 100 || (this.#told = now, this.#tell(Math.min(this.#done, this.#total), this.#total));
	}
};
// src/sources/index.ts
/** Loaded when a reference needs it: the clients of the stores are large. */
const SCHEMES = {
	hf: async () => (await import("./src-sources-stores-hub.js")).hub,
	http: async () => (await import("./src-sources-stores-https.js")).https,
	https: async () => (await import("./src-sources-stores-https.js")).https,
	s3: async () => (await import("./src-sources-stores-s3.js")).s3
};
/**
* Pulls what one audit needs: first everything is resolved and listed, then the room is checked,
* then it is fetched and verified. What was fetched stays in the cache until the puller is disposed.
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
	* Resolves and lists a reference that the policy names at `key`. Relative paths start at
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
		}, source = await sourceOf(reference), resolved = await source.resolve(reference, wanted, context), files = await source.list(resolved, context);
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
		}), resolved.kind !== "local" && this.#context.say(describe(prepared)), prepared;
	}
	/** Makes sure that there is room for what was prepared, or for its data alone. Throws SourceError. */
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
	* Locks what an audit reads at an absolute path of this machine besides models and data. Throws
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
	* From here on what was pulled has to stay as it is, folders that are read as a whole included.
	* Throws SourceError when it has changed already.
	*/
	async watch() {
		await this.#seen.watch(this.#context.signal);
	}
	/**
	* Throws SourceError when something that was pulled is not what its digest was taken of any more:
	* then nobody can say what the audit has measured.
	*/
	async unchanged() {
		await this.#seen.check(this.#context.signal);
	}
	/** Text of pull.lock.json for what was pulled so far. */
	get lockText() {
		return lockText(this.#pulled);
	}
	async #unlessStopped(reference, work) {
		try {
			return await work();
		} catch (error) {
			throw error instanceof SourceError || !this.#context.signal.aborted ? error : new SourceError("audit-stopped", `"${reference}": the audit was stopped. Run it again to go on where it stopped.`, { cause: error });
		}
	}
	async [Symbol.asyncDispose]() {
		await this.#context.cache[Symbol.asyncDispose]();
	}
};
async function sourceOf(reference) {
	refuseSecrets(reference);
	let scheme = schemeOf(reference);
	if (scheme === void 0 || isLocal(reference)) return local;
	let load = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : void 0;
	if (load !== void 0) return await load();
	throw new SourceError("reference-scheme", `"${withoutSecrets(reference)}": this release cannot pull "${scheme}:". It reads paths, hf://, s3:// and https://; download anything else first and name the local path.`);
}
function describe({ key, resolved, files, missing, parameters }) {
	let bytes = files.reduce((sum, file) => sum + file.bytes, 0), size = `${files.length} file${files.length === 1 ? "" : "s"}, ${formatBytes(bytes)}`, weights = parameters === void 0 ? "" : `, ${parameters.toLocaleString("en-US")} parameters`, here = missing.bytes === 0 ? ", on this machine already" : "";
	return `${key}: ${resolved.identity}: ${size}${weights}${here}`;
}
export { readPullLock as a, localPath as i, isLocal as n, isPinned as r, Puller as t };
