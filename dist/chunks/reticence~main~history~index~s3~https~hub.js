import { o as __toESM } from "./rolldown-runtime.js";
import { g as diskFull, m as SourceError, o as writeAtomically, t as chunksOf } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { t as require_proper_lockfile } from "./packages~main~post~comment~history~index~index~s3~https~hub.js";
import { t as largestOf } from "./reticence~main~comment~history~index~s3~https~hub.js";
import { crc32 } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { dirname, extname, join, resolve } from "node:path";
import { link, lstat, mkdir, open, readFile, readdir, readlink, realpath, rename, rm, stat, statfs, symlink, utimes } from "node:fs/promises";
import { homedir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
// src/sources/digests.ts
/**
* SHA-256 of a file, and with it the digests that a store gave, from one reading.
* Digests are lower-case hex. Throws the file system's error and the signal's reason.
*/
async function digestsOfFile(path, bytes, wanted = [], signal) {
	const hashes = { sha256: createHash("sha256") };
	if (wanted.includes("md5")) hashes.md5 = createHash("md5");
	if (wanted.includes("git-sha1")) hashes["git-sha1"] = createHash("sha1").update(`blob ${bytes}\0`);
	let checksum = 0;
	const all = Object.values(hashes);
	const file = await open(path);
	try {
		for await (const chunk of chunksOf(file, signal)) {
			for (const hash of all) hash.update(chunk);
			if (wanted.includes("crc32")) checksum = crc32(chunk, checksum);
		}
	} finally {
		await file.close();
	}
	const digests = {};
	for (const [name, hash] of Object.entries(hashes)) digests[name] = hash.digest("hex");
	if (wanted.includes("crc32")) digests.crc32 = checksum.toString(16).padStart(8, "0");
	return digests;
}
/** The first digest of the store that the content does not have. */
function differing(store, content) {
	for (const [name, expected] of Object.entries(store)) {
		const found = content[name];
		if (found !== void 0 && found !== expected) return {
			name,
			expected,
			found
		};
	}
}
// src/sources/eviction.ts
/**
* Removes what was not used for the longest time until `enough` says so of the bytes that are left.
* What a running audit has leased stays. Called by one job at a time.
*/
async function evictTo(folder, enough, leaseMs) {
	const entries = await entriesOf(folder);
	const leased = await leasedPaths(folder, leaseMs);
	let left = entries.reduce((sum, { bytes }) => sum + bytes, 0);
	const candidates = entries.filter(({ names }) => !names.some((name) => leased.has(name))).sort((a, b) => a.used - b.used);
	for (const entry of candidates) {
		if (await enough(left)) return;
		await entry.remove();
		left -= entry.bytes;
	}
}
/** In the names of folders that archives are unpacked into. */
const UNPACKED = ".unpacked-";
/**
* Removes what audits that were killed had unpacked and not yet put away: no later one goes on with it.
* Called by one job at a time.
*/
async function removeAbandoned(folder, leaseMs) {
	const leased = await leasedPaths(folder, leaseMs);
	for (const path of await pathsIn(join(folder, FOLDERS.partial))) {
		if (!path.includes(".unpacked-") || leased.has(path)) continue;
		await rm(path, {
			recursive: true,
			force: true
		});
	}
}
async function entriesOf(folder) {
	const views = await viewsOf(folder);
	const entries = [
		...await objectsOf(folder),
		...await hubBlobsOf(folder),
		...await partialsOf(folder)
	];
	const counted = new Set(entries.map(({ inode }) => inode));
	for (const entry of entries) {
		const holders = views.filter(({ inodes }) => inodes.has(entry.inode));
		entry.used = Math.max(entry.used, largestOf(holders.map(({ used }) => used)));
		const { remove } = entry;
		entry.names = entry.names.concat(holders.map(({ path }) => path));
		entry.remove = async () => {
			for (const { path } of holders) await rm(path, {
				recursive: true,
				force: true
			});
			await remove();
		};
	}
	for (const { path, inodes, used } of views) {
		const orphaned = [...inodes].filter(([inode]) => !counted.has(inode));
		if (orphaned.length === 0) continue;
		entries.push({
			bytes: orphaned.reduce((sum, [, bytes]) => sum + bytes, 0),
			used,
			names: [path],
			inode: "",
			remove: () => rm(path, {
				recursive: true,
				force: true
			})
		});
	}
	return entries;
}
async function objectsOf(folder) {
	const entries = [];
	for (const path of await pathsIn(join(folder, FOLDERS.objects))) {
		const about = await lstat(path).catch(() => void 0);
		if (about === void 0) continue;
		entries.push({
			bytes: about.size,
			used: about.mtimeMs,
			names: [path],
			inode: `${about.dev}:${about.ino}`,
			remove: () => rm(path, { force: true })
		});
	}
	return entries;
}
async function hubBlobsOf(folder) {
	const entries = [];
	for (const note of await pathsIn(join(folder, FOLDERS.hub))) {
		const blob = await readJson(note);
		if (blob === void 0) continue;
		const about = await stat(blob.path).catch(() => void 0);
		if (about === void 0) {
			await rm(note, { force: true });
			continue;
		}
		entries.push({
			bytes: Math.min(about.size, about.blocks * 512),
			used: (await stat(note)).mtimeMs,
			names: [blob.path],
			inode: `${about.dev}:${about.ino}`,
			remove: async () => {
				await removePointers(blob);
				await rm(blob.path, { force: true });
				await rm(`${blob.path}.json`, { force: true });
				await rm(note, { force: true });
			}
		});
	}
	return entries;
}
/** An interrupted transfer and its state. */
async function partialsOf(folder) {
	const entries = [];
	for (const path of await pathsIn(join(folder, FOLDERS.partial))) {
		if (path.endsWith(".json")) continue;
		const about = await lstat(path).catch(() => void 0);
		if (about === void 0) continue;
		entries.push({
			bytes: about.blocks * 512,
			used: about.mtimeMs,
			names: [path],
			inode: `${about.dev}:${about.ino}`,
			remove: async () => {
				await rm(path, {
					recursive: true,
					force: true
				});
				await rm(`${path}.json`, { force: true });
			}
		});
	}
	return entries;
}
async function viewsOf(folder) {
	const views = [];
	for (const path of await pathsIn(join(folder, FOLDERS.views))) {
		const inodes = /* @__PURE__ */ new Map();
		const entries = await readdir(path, {
			recursive: true,
			withFileTypes: true
		}).catch(() => []);
		for (const entry of entries) {
			if (entry.isDirectory()) continue;
			const about = await stat(join(entry.parentPath, entry.name)).catch(() => void 0);
			if (about !== void 0) inodes.set(`${about.dev}:${about.ino}`, about.size);
		}
		const about = await lstat(path).catch(() => void 0);
		views.push({
			path,
			inodes,
			used: about?.mtimeMs ?? 0
		});
	}
	return views;
}
/** The links of a Hub repository's snapshots that lead to a blob. */
async function removePointers({ path, repository }) {
	const snapshots = join(repository, "snapshots");
	const entries = await readdir(snapshots, {
		recursive: true,
		withFileTypes: true
	}).catch(() => []);
	for (const entry of entries) {
		if (!entry.isSymbolicLink()) continue;
		const pointer = join(entry.parentPath, entry.name);
		const target = await readlink(pointer).catch(() => "");
		if (resolve(dirname(pointer), target) === path) await rm(pointer, { force: true });
	}
}
async function leasedPaths(folder, leaseMs) {
	const leased = /* @__PURE__ */ new Set();
	for (const path of await pathsIn(join(folder, FOLDERS.leases))) {
		const about = await lstat(path).catch(() => void 0);
		if (about === void 0 || path.endsWith(".tmp")) continue;
		if (Date.now() - about.mtimeMs > leaseMs) {
			await rm(path, { force: true });
			continue;
		}
		for (const name of await readJson(path) ?? []) leased.add(name);
	}
	return leased;
}
async function pathsIn(folder) {
	return (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
}
async function readJson(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}
// src/sources/pool.ts
/** Lets at most `size` pieces of work run at once. */
var Pool = class {
	#free;
	#waiting = [];
	constructor(size) {
		this.#free = size;
	}
	async run(work) {
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free++;
			else next();
		}
	}
};
/**
* Runs work for each item, all of it started; after the first failure the others are told to stop
* and are waited for. Throws the first failure.
*/
async function all(items, signal, work) {
	const failed = new AbortController();
	const either = AbortSignal.any([signal, failed.signal]);
	let first;
	await Promise.all(items.map(async (item) => {
		try {
			await work(item, either);
		} catch (error) {
			first ??= { error };
			failed.abort(error);
		}
	}));
	if (first !== void 0) throw first.error;
}
// src/sources/size.ts
const UNITS = [
	"B",
	"KB",
	"MB",
	"GB",
	"TB",
	"PB"
];
/** `2.8 GB`: decimal units, three significant digits. */
function formatBytes(bytes) {
	let value = bytes;
	let unit = 0;
	while (value >= 999.5 && unit < UNITS.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${unit === 0 ? value : Number(value.toPrecision(3))} ${UNITS[unit]}`;
}
/** Reads `200 GB`, `1.5TB`, `500MiB` or a number of bytes; undefined when it is none. */
function parseBytes(text) {
	const match = /^\s*(\d+(?:\.\d+)?)\s*([kmgtp]?)(i?)b?\s*$/i.exec(text);
	if (match === null) return void 0;
	const power = " kmgtp".indexOf(match[2].toLowerCase() || " ");
	return Math.floor(Number(match[1]) * (match[3] === "" ? 1e3 : 1024) ** power);
}
// src/sources/cache.ts
var import_proper_lockfile = /* @__PURE__ */ __toESM(require_proper_lockfile(), 1);
/** Left free on a disk that files are fetched to, bytes. */
const MARGIN_BYTES = 64 << 20;
/** A lock that was not renewed for this long is left over from a killed job, milliseconds. */
const LOCK_STALE_MS = 2e4;
const LOCK_RETRY_MS = 100;
/** A lease is renewed this often and holds for `LEASE_MS`, milliseconds. */
const LEASE_RENEWAL_MS = 2e4;
const LEASE_MS = 3e5;
const VIEW_MODE = 493;
/** Folders of a cache. */
const FOLDERS = {
	/** Whole files by the SHA-256 of their content. */
	objects: "objects",
	/** Transfers under way or interrupted. */
	partial: "partial",
	/** SHA-256 of what a store names otherwise. */
	known: "known",
	/** Folders made of links to objects: what an audit reads. */
	views: "views",
	/** Files that audits put into the Hub's own cache. */
	hub: "hub",
	/** What running audits use. */
	leases: "leases",
	locks: "locks"
};
/** `RETICENCE_CACHE` and `RETICENCE_CACHE_SIZE`: a machine's matter, never a policy's. Throws SourceError. */
function cacheSettings(env) {
	const base = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || join(homedir(), ".cache");
	const size = env.RETICENCE_CACHE_SIZE || "";
	const limit = size === "" ? Number.POSITIVE_INFINITY : parseBytes(size);
	if (limit === void 0) throw new SourceError(`RETICENCE_CACHE_SIZE is ${JSON.stringify(size)}; it is a size such as "200 GB".`);
	return {
		folder: env.RETICENCE_CACHE || join(base, "reticence", "pulls"),
		limit
	};
}
/**
* What audits of this machine have pulled: files by content, shared by several jobs at once. Nothing
* enters it that has not been verified, and what an audit uses stays until it is disposed. Folders
* are for their owner only: training data is among the content.
*/
var Cache = class {
	folder;
	limit;
	#lease;
	#used = /* @__PURE__ */ new Set();
	#maintenance = new Pool(1);
	#renewal;
	constructor({ folder, limit }) {
		this.folder = folder;
		this.limit = limit;
		this.#lease = join(folder, FOLDERS.leases, `${randomBytes(8).toString("hex")}.json`);
	}
	object(sha256) {
		return join(this.folder, FOLDERS.objects, sha256);
	}
	/** Where a transfer of what `identity` names is filled. */
	partial(identity) {
		return join(this.folder, FOLDERS.partial, keyOf(identity));
	}
	/** A new folder to unpack an archive into; what killed audits left in theirs is removed. */
	async unpacking(archive) {
		await this.#maintain(async () => await removeAbandoned(this.folder, LEASE_MS));
		const folder = `${this.partial(archive)}${UNPACKED}${randomBytes(6).toString("hex")}`;
		await this.use([folder]);
		await mkdir(folder, {
			recursive: true,
			mode: 448
		});
		return folder;
	}
	/** SHA-256 of what a store's immutable name stands for, if an earlier pull found out. */
	async known(identity) {
		try {
			const text = await readFile(this.#known(identity), "utf8");
			const { sha256 } = JSON.parse(text);
			return typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : void 0;
		} catch {
			return;
		}
	}
	async remember(identity, sha256) {
		await this.#make(FOLDERS.known);
		await writeAtomically(this.#known(identity), JSON.stringify({ sha256 }), 384);
	}
	/** Notes that a file of the Hub's cache is there because of an audit. */
	async rememberHubBlob(blob) {
		await this.#make(FOLDERS.hub);
		const path = join(this.folder, FOLDERS.hub, `${keyOf(blob.path)}.json`);
		await writeAtomically(path, JSON.stringify(blob), 384);
	}
	/**
	* Keeps files and folders from eviction until this audit is over, and marks them as used now: the
	* folders with the files in them, and what is kept in the Hub's cache. Files that an audit reads
	* stay as old as they are, for by that the probe knows that they are still the same.
	*/
	async use(paths) {
		const fresh = paths.filter((path) => !this.#used.has(path));
		if (fresh.length === 0) return;
		for (const path of fresh) this.#used.add(path);
		await this.#maintain(async () => await this.#renew());
		const now = /* @__PURE__ */ new Date();
		const views = join(this.folder, FOLDERS.views);
		for (const path of fresh) {
			const hub = join(this.folder, FOLDERS.hub, `${keyOf(path)}.json`);
			const mark = dirname(path) === views ? path : hub;
			await utimes(mark, now, now).catch(() => {});
		}
	}
	/** Runs work on one content while no other job of this machine does. */
	async exclusively(identity, signal, waiting, work) {
		await this.#make(FOLDERS.locks);
		await this.#make(FOLDERS.partial);
		await this.#make(FOLDERS.objects);
		const release = await this.#lock(keyOf(identity), signal, waiting);
		try {
			return await work();
		} finally {
			await release();
		}
	}
	/**
	* Moves a file whose content has this SHA-256 to its place. One that is there already and whole
	* stays, since other audits may be reading it.
	*/
	async settle(from, place, bytes, sha256, signal) {
		await this.use([place]);
		if (await sizeOf(place) === bytes && (await digestsOfFile(place, bytes, [], signal)).sha256 === sha256) await rm(from, { force: true });
		else await rename(from, place);
	}
	/**
	* A folder that holds the given files under the given names and nothing else. The same files give
	* the same folder. Links, so that no byte is copied where the file system allows it.
	*/
	async view(files) {
		const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}`).sort();
		const folder = join(this.folder, FOLDERS.views, keyOf(lines.join("\n")));
		await this.#make(FOLDERS.views);
		await this.use([folder]);
		if (await isView(folder, files)) return folder;
		const making = `${folder}.${randomBytes(4).toString("hex")}`;
		try {
			for (const { path, from } of files) {
				const to = join(making, path);
				await mkdir(dirname(to), {
					recursive: true,
					mode: VIEW_MODE
				});
				const real = await realpath(from);
				await link(real, to).catch(async (error) => {
					if (![
						"EXDEV",
						"EPERM",
						"ENOTSUP",
						"EMLINK"
					].includes(error.code ?? "")) throw error;
					await symlink(real, to);
				});
			}
			if (await isView(folder, files)) await rm(making, { recursive: true });
			else {
				await rm(folder, {
					recursive: true,
					force: true
				});
				await rename(making, folder);
			}
		} catch (error) {
			await rm(making, {
				recursive: true,
				force: true
			});
			if (!await isView(folder, files)) throw error;
		}
		return folder;
	}
	/**
	* Makes sure that so many bytes fit onto the disk that holds each folder, by evicting what no audit
	* uses where it has to. Folders on one disk share its room. Throws SourceError.
	*/
	async makeRoom(room) {
		const disks = /* @__PURE__ */ new Map();
		for (const [folder, bytes] of room) {
			if (bytes === 0) continue;
			const own = folder.startsWith(this.folder);
			await mkdir(folder, {
				recursive: true,
				...own ? { mode: 448 } : {}
			});
			const { dev } = await stat(folder);
			disks.set(dev, {
				folder,
				bytes: bytes + (disks.get(dev)?.bytes ?? 0)
			});
		}
		for (const { folder, bytes } of disks.values()) await this.#makeRoomOn(folder, bytes);
	}
	async #makeRoomOn(folder, bytes) {
		let free = await freeBytes(folder);
		const needed = bytes + MARGIN_BYTES;
		if (free >= needed) return;
		await this.#maintain(async () => {
			await evictTo(this.folder, async () => await freeBytes(folder) >= needed, LEASE_MS);
		});
		free = await freeBytes(folder);
		if (free >= needed) return;
		throw new SourceError(`${formatBytes(bytes)} are to be fetched, and the disk of ${folder} has ${formatBytes(free)} free. Free space, or name a larger disk with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`);
	}
	/** Ends this audit's claims, and cuts the cache back to its size. */
	async [Symbol.asyncDispose]() {
		clearInterval(this.#renewal);
		if (this.#used.size === 0) return;
		await rm(this.#lease, { force: true });
		if (this.limit === Number.POSITIVE_INFINITY) return;
		const { limit } = this;
		await this.#maintain(async () => await evictTo(this.folder, async (bytes) => bytes <= limit, LEASE_MS));
	}
	#known(identity) {
		return join(this.folder, FOLDERS.known, `${keyOf(identity)}.json`);
	}
	async #make(name) {
		await mkdir(join(this.folder, name), {
			recursive: true,
			mode: 448
		});
	}
	/** Leases are taken and files evicted by one job at a time; within a job, one after the other. */
	async #maintain(work) {
		await this.#maintenance.run(async () => {
			await this.#make(FOLDERS.locks);
			const release = await this.#lock("maintenance", void 0, () => {});
			try {
				await work();
			} finally {
				await release();
			}
		});
	}
	async #renew() {
		await this.#make(FOLDERS.leases);
		await writeAtomically(this.#lease, JSON.stringify([...this.#used]), 384);
		this.#renewal ??= setInterval(() => {
			const now = /* @__PURE__ */ new Date();
			utimes(this.#lease, now, now).catch(() => {});
		}, LEASE_RENEWAL_MS).unref();
	}
	async #lock(name, signal, waiting) {
		for (let told = false;;) try {
			const release = await import_proper_lockfile.default.lock(join(this.folder, FOLDERS.locks, name), {
				realpath: false,
				stale: LOCK_STALE_MS,
				onCompromised: () => {}
			});
			return () => release().catch(() => {});
		} catch (error) {
			if (error.code !== "ELOCKED") throw error;
			if (!told) waiting();
			told = true;
			await setTimeout(LOCK_RETRY_MS, void 0, signal === void 0 ? {} : { signal });
		}
	}
};
function keyOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 40);
}
/** Whether a folder holds these files, linked to where they come from, and no others. */
async function isView(folder, files) {
	try {
		if ((await readdir(folder, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => !entry.isDirectory()).length !== files.length) return false;
		for (const { path, from } of files) {
			const [here, there] = await Promise.all([stat(join(folder, path)), stat(from)]);
			if (here.ino !== there.ino || here.dev !== there.dev) return false;
		}
		return true;
	} catch {
		return false;
	}
}
async function freeBytes(folder) {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}
/** Size of a file, or undefined when there is none. */
async function sizeOf(path) {
	return await stat(path).then((about) => about.isFile() ? about.size : void 0, () => void 0);
}
async function isThere(path) {
	return await lstat(path).then(() => true, () => false);
}
// src/sources/files.ts
/** Largest size of a Git LFS pointer file, bytes; Git LFS's own limit is 1,024. */
const LFS_POINTER_BYTES = 1024;
const LFS_POINTER_START = "version https://git-lfs.github.com/spec/";
const DATA_TYPES = {
	".jsonl": "jsonl",
	".ndjson": "jsonl",
	".csv": "csv",
	".parquet": "parquet"
};
/** Type of a data file by its ending, or undefined when it is none. */
function dataTypeOf(path) {
	return DATA_TYPES[extname(path).toLowerCase()];
}
/** Configurations, and tokenizers under every name that transformers gives their files. */
const MODEL_FILE = new RegExp([
	String.raw`^(config|generation_config|adapter_config|preprocessor_config|processor_config)\.json$`,
	String.raw`^(tokenizer(\.[\w.]+)?|tokenizer_config|special_tokens_map|added_tokens|chat_template)\.json$`,
	String.raw`^(vocab|vocab-src|vocab-tgt|target_vocab|tekken|normalizer|byte_maps|entity_vocab)\.json$`,
	String.raw`^(emoji|word_shape|word_pronunciation)\.json$`,
	String.raw`^((merges|vocab|dict)\.txt|vocab\.bpe|bpe\.codes)$`,
	String.raw`^model\.safetensors\.index\.json$`,
	String.raw`\.(jinja|model|tiktoken|spm|tokenizer)$`
].join("|"));
/**
* Files of a model directory that loading reads. Nothing else of it is pulled, shown to the probe or
* covered by the digest.
*/
function isModelFile(name) {
	return MODEL_FILE.test(name) || /\.safetensors$/i.test(name);
}
/** Formats whose loading can run code. Refused, never opened. */
function isExecutableFormat(name) {
	return /\.(bin|pt|pth|pkl|pickle|ckpt|h5|hdf5|keras|npy|npz|msgpack)$/i.test(name);
}
/** Whether a file is a Git LFS pointer instead of the content it stands for. */
async function isLfsPointer(path, bytes) {
	if (bytes > LFS_POINTER_BYTES) return false;
	const file = await open(path);
	try {
		const buffer = Buffer.alloc(40);
		const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
		return buffer.toString("latin1", 0, bytesRead) === LFS_POINTER_START;
	} finally {
		await file.close();
	}
}
// src/sources/weights.ts
/** Every ending under which some loader looks for a model's weights, in any case. */
const WEIGHTS = /\.(safetensors|bin|pt|pth|pkl|pickle|ckpt|h5|hdf5|keras|npz|msgpack|gguf|ggml|ot|onnx|onnx_data|tflite|pte|mlmodel|pdparams|pb|tensors|nemo|dduf|distcp|engine|llamafile)$/i;
/** A list of shards, which a loader follows whatever lies beside it. */
const INDEX = /\.(safetensors|bin|pt|pth|h5|msgpack|gguf)\.index(\.[\w-]+)?\.json$/i;
/** State that trainers leave to be resumed from; no loader of models opens it. */
const TRAINER_FILE = new RegExp(`^(${[
	String.raw`(optimizer|scheduler|lr_scheduler|scaler|sampler|dl_state_dict)(_\d+)?\.(pt|pth|bin)`,
	String.raw`rng_state(_\d+)?\.pth`,
	String.raw`random_states_\d+\.pkl`,
	String.raw`custom_checkpoint_\d+\.pkl`,
	String.raw`training_args\.bin`,
	String.raw`pytorch_model_fsdp(_\d+)?\.bin`,
	String.raw`events\.out\.tfevents\..*`
].join("|")})$`);
/** Folders of the same, and of earlier steps of the same run. */
const TRAINER_FOLDER = /^((checkpoint|step|epoch|iter)[-_]?\d+|checkpoint[-_](best|last|final)|global_step\d+|(pytorch_model_fsdp|optimizer)_\d+|runs|logs|wandb|mlruns|__pycache__|\.git|\.cache|\.ipynb_checkpoints)$/;
/** Mistral's own layout, published beside the usual one. */
const CONSOLIDATED = /^consolidated[\w.-]*\.safetensors$/;
const SINGLE_FILE = "model.safetensors";
const INDEX_FILE = "model.safetensors.index.json";
const ADAPTER_FILE = "adapter_model.safetensors";
/**
* Whether weights in a folder of this name, inside a model's, belong to the model as far as anyone
* can tell: loaders look into some of their own accord (`onnx`, `original`), and a name says nothing
* about the rest.
*/
function mayHoldWeights(folder) {
	return !TRAINER_FOLDER.test(folder);
}
function isSafetensors(name) {
	return /\.safetensors$/i.test(name);
}
/** Weights of a base in another layout, which an audit leaves where they are. */
function isCopyOfBase(wanted, name) {
	return wanted === "base" && CONSOLIDATED.test(name);
}
/**
* Throws SourceError, naming the file, when a model's folder holds weights that an audit would not
* load and another loader might: then the report would speak of another model than the one in use.
* `names` are those of the folder, with what is in its folders as `folder/name`.
*
* A checkpoint is released with everything in its folder. Of a base, only safetensors count: loaders
* take those first, and public bases bring the same weights in older formats.
*/
function refuseOtherWeights(reference, wanted, names) {
	const isLoaded = loadedWeights(names);
	const other = names.find((name) => {
		const [folder, nested] = name.includes("/") ? splitOnce(name) : [void 0, name];
		if (!WEIGHTS.test(nested) && !INDEX.test(nested)) return false;
		if (folder !== void 0) return wanted !== "base" && mayHoldWeights(folder);
		if (isLoaded(name) || TRAINER_FILE.test(name) || isCopyOfBase(wanted, name)) return false;
		return wanted !== "base" || /safetensors/i.test(name);
	});
	if (other !== void 0) throw ambiguous(reference, other);
}
/**
* Throws SourceError when an index and the safetensors beside it are not the same set of weights:
* some loaders go by the index and others by the files. `index` is its text, and `names` are those of
* the folder's safetensors.
*/
function refuseUnlessIndexed(reference, index, names) {
	const placed = weightMap(reference, index);
	if (names.includes("model.safetensors") && placed.some((name) => name !== "model.safetensors")) throw ambiguous(reference, INDEX_FILE);
	const outside = placed.find((name) => !names.includes(name));
	if (outside !== void 0) throw new SourceError(`weights-incomplete: ${INDEX_FILE} in "${reference}" names ${JSON.stringify(outside)}, which is not in the folder. Copy the model again.`);
	const other = names.find((name) => !placed.includes(name));
	if (other !== void 0) throw ambiguous(reference, other);
}
function ambiguous(reference, name) {
	return new SourceError(`weights-ambiguous: "${reference}" holds ${JSON.stringify(name)} beside the weights that would be audited. Some loaders would use it instead, so the audit would not be of the model in use. Leave one set of weights in the folder, as safetensors, and move everything else out.`);
}
/** Which of the folder's own files are the set that gets loaded, as far as names tell. */
function loadedWeights(names) {
	if (names.includes("adapter_config.json")) return (name) => name === ADAPTER_FILE;
	if (names.includes("model.safetensors.index.json")) return (name) => name === "model.safetensors.index.json" || name.endsWith(".safetensors");
	return (name) => name === SINGLE_FILE;
}
function weightMap(reference, index) {
	let placed;
	try {
		placed = JSON.parse(index)?.weight_map;
	} catch {
		placed = void 0;
	}
	const names = placed !== null && typeof placed === "object" ? Object.values(placed) : [];
	if (names.length > 0 && names.every((name) => typeof name === "string")) return [...new Set(names)];
	throw new SourceError(`weights-unreadable: ${INDEX_FILE} in "${reference}" has no readable weight_map. Save the model again.`);
}
function splitOnce(name) {
	const at = name.indexOf("/");
	return [name.slice(0, at), name.slice(at + 1)];
}
// src/sources/names.ts
/** Longest part of a path that file systems take, and longest name that S3 takes, bytes. */
const LONGEST_PART = 255;
const LONGEST_NAME = 1024;
/**
* Throws when a name that a store or an archive gives could leave the folder that it is put into,
* or is no name on every system.
*/
function refuseUnsafeName(reference, name) {
	const parts = name.split("/");
	if (!(/[\u0000-\u001f\u007f\\:]/.test(name) || Buffer.byteLength(name) > LONGEST_NAME || parts.some((part) => part === "" || part === "." || part === ".." || Buffer.byteLength(part) > LONGEST_PART))) return;
	throw new SourceError(`"${reference}" holds a file with an unsafe name (${JSON.stringify(name.slice(0, LONGEST_PART))}). Nothing of it is used.`);
}
/** A reference as a message may show it: without what could be a password, a token or a signature. */
function withoutSecrets(reference) {
	return reference.replace(/\/\/.*@/s, "//…@").replace(/[?&][^#]*/, "?…");
}
/** Throws when a reference holds a password or a token: references stand in reports and logs. */
function refuseSecrets(reference) {
	const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*:[^/?#]*@/i.test(reference);
	if (!password && !HUB_TOKEN.test(reference)) return;
	const shown = withoutSecrets(reference).replace(HUB_TOKEN, "…");
	throw new SourceError(`"${shown}" holds a ${password ? "password" : "token of the Hub"}. A policy is no place for one: a reference stands in the report. Set it in the environment of the job (HF_TOKEN, AWS_*, RETICENCE_HTTPS_TOKEN), and withdraw the one that was written down.`);
}
/** A user's token of the Hugging Face Hub. */
const HUB_TOKEN = /\bhf_[A-Za-z0-9]{30,}/;
/**
* The names that an audit needs of a folder; of a model, `names` holds what is in its folders too, as
* `folder/name`. Throws SourceError when there is nothing to audit, when a model has weights only in
* formats that can run code, and when it has a second set of weights: before anything is downloaded.
*/
function needed(reference, wanted, names) {
	if (wanted === "data") {
		const files = names.filter((name) => dataTypeOf(name) !== void 0);
		if (files.length > 0) return files;
		throw new SourceError(`"${reference}" holds no data file: jsonl, csv or parquet.`);
	}
	const own = names.filter((name) => !name.includes("/"));
	const files = own.filter((name) => isModelFile(name) && !isCopyOfBase(wanted, name));
	if (files.some(isSafetensors)) {
		refuseOtherWeights(reference, wanted, names);
		return files;
	}
	const executable = own.filter(isExecutableFormat);
	if (executable.length > 0) {
		const shown = executable.slice(0, 3).join(", ");
		throw new SourceError(files.length === 0 ? `"${reference}" holds only ${shown}: a format that can run code when it is loaded. Save the model as safetensors.` : `"${reference}" holds no *.safetensors, its weights are ${shown}: formats that can run code when they are loaded and are refused. Save the model as safetensors.`);
	}
	throw new SourceError(files.length === 0 ? `"${reference}" holds no model: config.json and *.safetensors are needed.` : `"${reference}" holds no *.safetensors. Other weight formats can run code when they are loaded and are refused; save the model as safetensors.`);
}
/** Throws when a data file's name says that it is none, before it is downloaded. */
function refuseUnlessData(reference, name) {
	if (dataTypeOf(name) !== void 0) return;
	const why = isExecutableFormat(name) ? ", and of a format that can run code" : "";
	throw new SourceError(`"${reference}": "${name}" is no data file${why}. Data is jsonl, csv or parquet.`);
}
/** Matches names against `*`, which stands for anything but a slash. */
function globOf(pattern) {
	const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${parts.join("[^/]*")}$`);
}
// src/sources/verify.ts
/** Every file is there with the size that it was hashed with. Throws SourceError. */
async function verifySizes(fetched) {
	for (const file of fetched.files) {
		const { size } = await stat(join(fetched.root, file.path));
		if (size !== file.bytes) throw new SourceError(`"${file.path}" changed while it was read. Run the audit again.`);
	}
}
/** A file system's clock ticks at least so often, milliseconds; one of whole seconds, each second. */
const TICK_MS = 20;
const COARSE_TICK_MS = 1e3;
/**
* What a file is, once its last change lies so far back that another one could not bear the same
* time. Throws the file system's error.
*/
async function untilOld(look) {
	const { ctimeNs } = await look();
	const tick = ctimeNs % 1000000000n === 0n ? COARSE_TICK_MS : TICK_MS;
	const wait = Math.min(tick, tick - (Date.now() - Number(ctimeNs / 1000000n)));
	if (wait > 0) await setTimeout(wait);
	return await look();
}
// src/sources/store-error.ts
/** What a store answered, in words for the user. */
var StoreError = class extends Error {
	/** Whether the same request may succeed later. */
	temporary;
	/** How long the store asks to wait, milliseconds. */
	retryAfterMs;
	status;
	/** The store's own name for it, where it gave one. */
	code;
	/** What to do about it; a sentence. */
	advice;
	/** `answer` completes "the store …", for example `answered 404 Not Found`. */
	constructor(answer, options = {}) {
		super(answer, options.cause === void 0 ? {} : { cause: options.cause });
		this.name = "StoreError";
		this.temporary = options.temporary ?? false;
		this.retryAfterMs = options.retryAfterMs;
		this.status = options.status;
		this.code = options.code;
		this.advice = options.advice ?? "";
	}
};
/** Runs one step of a pull; what the store answered becomes an error with reference and step. */
async function step(reference, doing, work) {
	try {
		return await work();
	} catch (error) {
		throw explain(reference, doing, error);
	}
}
/** `doing` says what was tried, for example `listing the files`. */
function explain(reference, doing, error) {
	if (error instanceof StoreError) {
		const advice = error.advice === "" ? "" : ` ${error.advice}`;
		return new SourceError(`"${reference}": ${doing} failed: ${error.message}.${advice}`, { cause: error });
	}
	const { code } = error;
	const full = diskFull(error);
	if (full !== void 0) return new SourceError(`"${reference}": ${doing} failed: ${full.message} A larger disk is named with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`, { cause: error });
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
		const { path } = error;
		return new SourceError(`"${reference}": ${doing} failed: ${path ?? "the cache"} cannot be written (${code}). Name a folder that can be with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`, { cause: error });
	}
	return error;
}
/** Milliseconds that a `Retry-After` header asks for: seconds or a date. */
function retryAfter(value, now = Date.now()) {
	if (value === void 0) return void 0;
	if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1e3;
	const date = Date.parse(value);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
// src/sources/retry.ts
/** Repeats a small request while the store asks for patience or stumbles. Throws its last error. */
async function persist(work, limits, signal) {
	for (let failures = 1;; failures++) try {
		return await work();
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof StoreError) || !error.temporary || failures >= limits.attempts) throw error;
		await setTimeout(waitOf(error, failures, limits), void 0, { signal });
	}
}
/** Milliseconds to wait after so many failures in a row: what the store asks for, or twice as long each time. */
function waitOf(error, failures, limits) {
	const backoff = limits.firstWaitMs * 2 ** (failures - 1) * (.5 + Math.random());
	const { retryAfterMs } = error;
	if (retryAfterMs !== void 0) return Math.min(retryAfterMs, limits.longestAskedMs);
	return Math.min(backoff, limits.longestWaitMs);
}
// src/sources/young-heap.ts
let active = 0;
/**
* Runs work with a young generation that does not grow. What a connection brings is garbage a moment
* later, but lies outside V8's heap, which does not see how much it is: a young generation of 16 MB is
* collected once in some 800 MB of traffic, a small one after some 50 MB.
*/
async function withYoungHeap(work) {
	if (active++ === 0) setFlagsFromString("--semi-space-growth-factor=1");
	try {
		return await work();
	} finally {
		if (--active === 0) setFlagsFromString("--semi-space-growth-factor=2");
	}
}
// src/sources/transfer.ts
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
/** Bytes that are gathered for one write. */
const WRITE_BYTES = 524288;
/** What a killed transfer may have to fetch again, milliseconds of work. */
const SAVE_INTERVAL_MS = 1e3;
/**
* Fills a file from a remote one by ranges, several at once, and goes on from what an earlier
* attempt left. Memory is bounded by the requests under way. Returns whether earlier bytes were
* used. Throws StoreError or the file system's error; what has arrived is kept.
*/
async function transfer(remote, options) {
	const { path, identity, limits } = options;
	const kept = remote.ranges ? await resumable(path, identity, remote.bytes) : [];
	const file = await open(path, kept.length > 0 ? "r+" : "w+", options.mode);
	const done = new Done(kept);
	options.advance(done.bytes);
	const saving = new Saver(path, identity, remote.bytes, done);
	try {
		if (kept.length === 0) await file.truncate(remote.bytes);
		const size = remote.ranges ? limits.segmentBytes : remote.bytes;
		await withYoungHeap(() => all(done.gaps(remote.bytes, size), options.signal, async (gap, signal) => {
			await options.pool.run(async () => {
				signal.throwIfAborted();
				await fill(remote, file, gap, done, {
					...options,
					signal
				});
			});
		}));
	} catch (error) {
		await saving.now().catch(() => {});
		throw diskFull(error, dirname(path)) ?? error;
	} finally {
		saving.stop();
		await file.close();
	}
	await saving.now();
	return kept.length > 0;
}
/** Removes a transfer and what is known of it. */
async function discard(path) {
	await rm(path, { force: true });
	await rm(`${path}.json`, { force: true });
}
/** Bytes of a transfer that are here already. */
async function arrived(path, identity, bytes) {
	return new Done(await resumable(path, identity, bytes)).bytes;
}
async function fill(remote, file, [start, end], done, options) {
	const { limits, signal } = options;
	let at = start;
	let failures = 0;
	while (at < end) {
		const before = at;
		try {
			for await (const bytes of batches(remote, at, end, limits, signal)) {
				await writeAll(file, bytes, at);
				done.add([at, at + bytes.length]);
				at += bytes.length;
				options.advance(bytes.length);
			}
			if (at < end) throw new StoreError(`sent ${at - before} bytes of ${end - before} and ended`, {
				temporary: true,
				advice: "Run the audit again; it goes on where it stopped."
			});
		} catch (error) {
			signal.throwIfAborted();
			if (!(error instanceof StoreError) || !error.temporary) throw error;
			failures = (remote.ranges ? at - before : 0) >= limits.progressBytes ? 1 : failures + 1;
			if (failures >= limits.attempts) throw error;
			if (!remote.ranges) {
				options.advance(start - at);
				done.remove([start, at]);
				at = start;
			}
			await setTimeout(waitOf(error, failures, limits), void 0, { signal });
		}
	}
}
/**
* What a request brings, gathered for writing; ends at `end` whatever the store sends. Each piece is
* gone when the next one is asked for: they share one buffer, so that what a connection brings dies
* young and costs the garbage collector nothing.
*/
async function* batches(remote, start, end, limits, signal) {
	const watch = new Watch(limits, signal);
	const buffer = Buffer.allocUnsafe(Math.min(WRITE_BYTES, end - start));
	let filled = 0;
	let left = end - start;
	let broken;
	try {
		const stream = await remote.read(start, end, watch.signal);
		for await (const chunk of stream) {
			watch.saw(chunk.length);
			let part = chunk.length > left ? chunk.subarray(0, left) : chunk;
			left -= part.length;
			while (part.length > 0) {
				const taken = Math.min(part.length, buffer.length - filled);
				buffer.set(part.subarray(0, taken), filled);
				filled += taken;
				part = part.subarray(taken);
				if (filled === buffer.length || left === 0) {
					yield buffer.subarray(0, filled);
					filled = 0;
				}
			}
			if (left === 0) break;
		}
	} catch (error) {
		broken = { error: watch.explain(error) };
	} finally {
		watch.stop();
	}
	if (filled > 0) yield buffer.subarray(0, filled);
	if (broken !== void 0) throw broken.error;
}
/** Gives up on a request that brings next to nothing. */
var Watch = class {
	signal;
	#stalled = new AbortController();
	#timer;
	#limits;
	#bytes = 0;
	#gaveUp = false;
	constructor(limits, signal) {
		this.#limits = limits;
		this.signal = AbortSignal.any([signal, this.#stalled.signal]);
		this.#timer = setInterval(() => {
			if (this.#bytes < limits.leastBytes) {
				this.#gaveUp = true;
				this.#stalled.abort();
			}
			this.#bytes = 0;
		}, limits.stallMs);
	}
	saw(bytes) {
		this.#bytes += bytes;
	}
	explain(error) {
		if (!this.#gaveUp) return error;
		const seconds = this.#limits.stallMs / 1e3;
		return new StoreError(`sent fewer than ${this.#limits.leastBytes} bytes in ${seconds} s`, {
			temporary: true,
			advice: "The store or the network is too slow; run the audit again, it goes on where it stopped."
		});
	}
	stop() {
		clearInterval(this.#timer);
		this.#stalled.abort();
	}
};
async function writeAll(file, bytes, position) {
	for (let written = 0; written < bytes.length;) {
		const left = bytes.length - written;
		written += (await file.write(bytes, written, left, position + written)).bytesWritten;
	}
}
/** The intervals of a file that are here, in order and apart from each other. */
var Done = class {
	#intervals;
	constructor(intervals) {
		this.#intervals = intervals.map(([start, end]) => [start, end]);
	}
	get intervals() {
		return this.#intervals;
	}
	get bytes() {
		return this.#intervals.reduce((sum, [start, end]) => sum + end - start, 0);
	}
	add([start, end]) {
		if (start >= end) return;
		const before = this.#intervals.find((interval) => interval[1] === start);
		const after = this.#intervals.find((interval) => interval[0] === end);
		if (before !== void 0 && after !== void 0) {
			before[1] = after[1];
			this.#intervals = this.#intervals.filter((interval) => interval !== after);
		} else if (before !== void 0) before[1] = end;
		else if (after !== void 0) after[0] = start;
		else {
			this.#intervals.push([start, end]);
			this.#intervals.sort((a, b) => a[0] - b[0]);
		}
	}
	/** Forgets an interval whose ends are ends of what is here. */
	remove([start, end]) {
		this.#intervals = this.#intervals.flatMap(([from, to]) => {
			if (to <= start || from >= end) return [[from, to]];
			return [[from, Math.min(to, start)], [Math.max(from, end), to]].filter(([low, high]) => low < high);
		});
	}
	/** What is not here, in pieces of at most `size` bytes. */
	gaps(bytes, size) {
		const gaps = [];
		let at = 0;
		for (const [start, end] of [...this.#intervals, [bytes, bytes]]) {
			for (; at < start; at = Math.min(start, at + size)) gaps.push([at, Math.min(start, at + size)]);
			at = end;
		}
		return gaps;
	}
};
/** Writes down what is here while a transfer runs; never more than has been written. */
var Saver = class {
	#state;
	#path;
	#timer;
	#saving = Promise.resolve();
	constructor(path, identity, bytes, done) {
		this.#path = `${path}.json`;
		this.#state = () => ({
			identity,
			bytes,
			done: [...done.intervals]
		});
		this.#timer = setInterval(() => void this.now().catch(() => {}), SAVE_INTERVAL_MS);
		this.#timer.unref();
	}
	async now() {
		this.#saving = this.#saving.catch(() => {}).then(() => writeAtomically(this.#path, JSON.stringify(this.#state()), 384));
		await this.#saving;
	}
	stop() {
		clearInterval(this.#timer);
	}
};
async function resumable(path, identity, bytes) {
	try {
		const state = JSON.parse(await readFile(`${path}.json`, "utf8"));
		if (state.identity !== identity || state.bytes !== bytes) return [];
		const file = await open(path, "r");
		const { size } = await file.stat().finally(() => file.close());
		if (size !== bytes) return [];
		let at = 0;
		for (const [start, end] of state.done) {
			if (!(start >= at && end > start && end <= bytes)) return [];
			at = end;
		}
		return state.done;
	} catch {
		return [];
	}
}
export { formatBytes as A, isExecutableFormat as C, cacheSettings as D, Cache as E, all as M, differing as N, isThere as O, digestsOfFile as P, dataTypeOf as S, isModelFile as T, withoutSecrets as _, persist as a, mayHoldWeights as b, retryAfter as c, verifySizes as d, globOf as f, refuseUnsafeName as g, refuseUnlessData as h, transfer as i, Pool as j, sizeOf as k, step as l, refuseSecrets as m, arrived as n, StoreError as o, needed as p, discard as r, explain as s, TRANSFER_LIMITS as t, untilOld as u, INDEX_FILE as v, isLfsPointer as w, refuseUnlessIndexed as x, isSafetensors as y };
