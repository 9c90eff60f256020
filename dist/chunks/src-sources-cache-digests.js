import { o as __toESM } from "./rolldown-runtime.js";
import { c as SourceError } from "./src-base-errors.js";
import { t as require_proper_lockfile } from "./graceful-fs-clone.js";
import { o as writeAtomically, t as chunksOf } from "./src-base-files.js";
import { t as largestOf } from "./src-base-extremes.js";
import { crc32 } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { dirname, extname, join, resolve } from "node:path";
import { link, lstat, mkdir, open, readFile, readdir, readlink, realpath, rename, rm, stat, statfs, symlink, utimes } from "node:fs/promises";
import { homedir } from "node:os";
import { setTimeout } from "node:timers/promises";
// src/sources/pool.ts
var import_proper_lockfile = /* @__PURE__ */ __toESM(require_proper_lockfile(), 1), Pool = class {
	#free;
	#waiting = [];
	constructor(size) {
		this.#free = size;
	}
	async run(work) {
		this.#free > 0 ? this.#free-- : await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await work();
		} finally {
			let next = this.#waiting.shift();
			next === void 0 ? this.#free++ : next();
		}
	}
};
/**
* Runs work for each item, all of it started; after the first failure the others are told to stop
* and are waited for. Throws the first failure.
*/
async function all(items, signal, work) {
	let failed = new AbortController(), either = AbortSignal.any([signal, failed.signal]), first;
	if (await Promise.all(items.map(async (item) => {
		try {
			await work(item, either);
		} catch (error) {
			first ??= { error }, failed.abort(error);
		}
	})), first !== void 0) throw first.error;
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
	let value = bytes, unit = 0;
	for (; value >= 999.5 && unit < UNITS.length - 1;) value /= 1e3, unit++;
	return `${unit === 0 ? value : Number(value.toPrecision(3))} ${UNITS[unit]}`;
}
/** Reads `200 GB`, `1.5TB`, `500MiB` or a number of bytes; undefined when it is none. */
function parseBytes(text) {
	let match = /^\s*(\d+(?:\.\d+)?)\s*([kmgtp]?)(i?)b?\s*$/i.exec(text);
	if (match === null) return;
	let power = " kmgtp".indexOf(match[2].toLowerCase() || " ");
	return Math.floor(Number(match[1]) * (match[3] === "" ? 1e3 : 1024) ** power);
}
// src/sources/cache/digests.ts
/**
* SHA-256 of a file, and with it the digests that a store gave, from one reading.
* Digests are lower-case hex. Throws the file system's error and the signal's reason.
*/
async function digestsOfFile(path, bytes, wanted = [], signal) {
	let hashes = { sha256: createHash("sha256") };
	wanted.includes("md5") && (hashes.md5 = createHash("md5")), wanted.includes("git-sha1") && (hashes["git-sha1"] = createHash("sha1").update(`blob ${bytes}\0`));
	let checksum = 0, all = Object.values(hashes), file = await open(path);
	try {
		for await (let chunk of chunksOf(file, signal)) {
			for (let hash of all) hash.update(chunk);
			wanted.includes("crc32") && (checksum = crc32(chunk, checksum));
		}
	} finally {
		await file.close();
	}
	let digests = {};
	for (let [name, hash] of Object.entries(hashes)) digests[name] = hash.digest("hex");
	return wanted.includes("crc32") && (digests.crc32 = checksum.toString(16).padStart(8, "0")), digests;
}
/** The first digest of the store that the content does not have. */
function differing(store, content) {
	for (let [name, expected] of Object.entries(store)) {
		let found = content[name];
		if (found !== void 0 && found !== expected) return {
			name,
			expected,
			found
		};
	}
}
// src/sources/cache/layout.ts
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
// src/sources/cache/eviction.ts
/**
* Removes what was not used for the longest time until `enough` says so of the bytes that are left.
* What a running audit has leased stays. Called by one job at a time.
*/
async function evictTo(folder, enough, leaseMs) {
	let entries = await entriesOf(folder), leased = await leasedPaths(folder, leaseMs), left = entries.reduce((sum, { bytes }) => sum + bytes, 0), candidates = entries.filter(({ names }) => !names.some((name) => leased.has(name))).sort((a, b) => a.used - b.used);
	for (let entry of candidates) {
		if (await enough(left)) return;
		await entry.remove(), left -= entry.bytes;
	}
}
/**
* Removes what audits that were killed had unpacked and not yet put away: no later one goes on with it.
* Called by one job at a time.
*/
async function removeAbandoned(folder, leaseMs) {
	let leased = await leasedPaths(folder, leaseMs);
	for (let path of await pathsIn(join(folder, FOLDERS.partial))) path.includes(".unpacked-") && !leased.has(path) && await rm(path, {
		recursive: !0,
		force: !0
	});
}
async function entriesOf(folder) {
	let views = await viewsOf(folder), entries = [
		...await objectsOf(folder),
		...await hubBlobsOf(folder),
		...await partialsOf(folder)
	], counted = new Set(entries.map(({ inode }) => inode));
	for (let entry of entries) {
		let holders = views.filter(({ inodes }) => inodes.has(entry.inode));
		entry.used = Math.max(entry.used, largestOf(holders.map(({ used }) => used)));
		let { remove } = entry;
		entry.names = entry.names.concat(holders.map(({ path }) => path)), entry.remove = async () => {
			for (let { path } of holders) await rm(path, {
				recursive: !0,
				force: !0
			});
			await remove();
		};
	}
	for (let { path, inodes, used } of views) {
		let orphaned = [...inodes].filter(([inode]) => !counted.has(inode));
		orphaned.length !== 0 && entries.push({
			bytes: orphaned.reduce((sum, [, bytes]) => sum + bytes, 0),
			used,
			names: [path],
			inode: "",
			remove: () => rm(path, {
				recursive: !0,
				force: !0
			})
		});
	}
	return entries;
}
async function objectsOf(folder) {
	let entries = [];
	for (let path of await pathsIn(join(folder, FOLDERS.objects))) {
		let about = await lstat(path).catch(() => void 0);
		about !== void 0 && entries.push({
			bytes: about.size,
			used: about.mtimeMs,
			names: [path],
			inode: `${about.dev}:${about.ino}`,
			remove: () => rm(path, { force: !0 })
		});
	}
	return entries;
}
async function hubBlobsOf(folder) {
	let entries = [];
	for (let note of await pathsIn(join(folder, FOLDERS.hub))) {
		let blob = await readJson(note);
		if (blob === void 0) continue;
		let about = await stat(blob.path).catch(() => void 0);
		about === void 0 ? await rm(note, { force: !0 }) : entries.push({
			bytes: Math.min(about.size, about.blocks * 512),
			used: (await stat(note)).mtimeMs,
			names: [blob.path],
			inode: `${about.dev}:${about.ino}`,
			remove: async () => {
				await removePointers(blob), await rm(blob.path, { force: !0 }), await rm(`${blob.path}.json`, { force: !0 }), await rm(note, { force: !0 });
			}
		});
	}
	return entries;
}
/** An interrupted transfer and its state. */
async function partialsOf(folder) {
	let entries = [];
	for (let path of await pathsIn(join(folder, FOLDERS.partial))) {
		if (path.endsWith(".json")) continue;
		let about = await lstat(path).catch(() => void 0);
		about !== void 0 && entries.push({
			bytes: about.blocks * 512,
			used: about.mtimeMs,
			names: [path],
			inode: `${about.dev}:${about.ino}`,
			remove: async () => {
				await rm(path, {
					recursive: !0,
					force: !0
				}), await rm(`${path}.json`, { force: !0 });
			}
		});
	}
	return entries;
}
async function viewsOf(folder) {
	let views = [];
	for (let path of await pathsIn(join(folder, FOLDERS.views))) {
		let inodes = /* @__PURE__ */ new Map(), entries = await readdir(path, {
			recursive: !0,
			withFileTypes: !0
		}).catch(() => []);
		for (let entry of entries) {
			if (entry.isDirectory()) continue;
			let about = await stat(join(entry.parentPath, entry.name)).catch(() => void 0);
			about !== void 0 && inodes.set(`${about.dev}:${about.ino}`, about.size);
		}
		let about = await lstat(path).catch(() => void 0);
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
	let snapshots = join(repository, "snapshots"), entries = await readdir(snapshots, {
		recursive: !0,
		withFileTypes: !0
	}).catch(() => []);
	for (let entry of entries) {
		if (!entry.isSymbolicLink()) continue;
		let pointer = join(entry.parentPath, entry.name), target = await readlink(pointer).catch(() => "");
		resolve(dirname(pointer), target) === path && await rm(pointer, { force: !0 });
	}
}
async function leasedPaths(folder, leaseMs) {
	let leased = /* @__PURE__ */ new Set();
	for (let path of await pathsIn(join(folder, FOLDERS.leases))) {
		let about = await lstat(path).catch(() => void 0);
		if (!(about === void 0 || path.endsWith(".tmp"))) {
			if (Date.now() - about.mtimeMs > leaseMs) await rm(path, { force: !0 });
			else for (let name of await readJson(path) ?? []) leased.add(name);
		}
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
// src/sources/cache/index.ts
/** Left free on a disk that files are fetched to, bytes. */
const LEASE_MS = 3e5;
/** `RETICENCE_CACHE` and `RETICENCE_CACHE_SIZE`: a machine's matter, never a policy's. Throws SourceError. */
function cacheSettings(env) {
	let base = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || join(homedir(), ".cache"), size = env.RETICENCE_CACHE_SIZE || "", limit = size === "" ? 1e400 : parseBytes(size);
	if (limit === void 0) throw new SourceError("variable-invalid", `RETICENCE_CACHE_SIZE is ${JSON.stringify(size)}; it is a size such as "200 GB".`);
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
		this.folder = folder, this.limit = limit, this.#lease = join(folder, FOLDERS.leases, `${randomBytes(8).toString("hex")}.json`);
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
		let folder = `${this.partial(archive)}.unpacked-${randomBytes(6).toString("hex")}`;
		return await this.use([folder]), await mkdir(folder, {
			recursive: !0,
			mode: 448
		}), folder;
	}
	/** SHA-256 of what a store's immutable name stands for, if an earlier pull found out. */
	async known(identity) {
		try {
			let text = await readFile(this.#known(identity), "utf8"), { sha256 } = JSON.parse(text);
			return typeof sha256 == "string" && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : void 0;
		} catch {
			return;
		}
	}
	async remember(identity, sha256) {
		await this.#make(FOLDERS.known), await writeAtomically(this.#known(identity), JSON.stringify({ sha256 }), 384);
	}
	/** Notes that a file of the Hub's cache is there because of an audit. */
	async rememberHubBlob(blob) {
		await this.#make(FOLDERS.hub);
		let path = join(this.folder, FOLDERS.hub, `${keyOf(blob.path)}.json`);
		await writeAtomically(path, JSON.stringify(blob), 384);
	}
	/**
	* Keeps files and folders from eviction until this audit is over, and marks them as used now: the
	* folders with the files in them, and what is kept in the Hub's cache. Files that an audit reads
	* stay as old as they are, for by that the probe knows that they are still the same.
	*/
	async use(paths) {
		let fresh = paths.filter((path) => !this.#used.has(path));
		if (fresh.length === 0) return;
		for (let path of fresh) this.#used.add(path);
		await this.#maintain(async () => await this.#renew());
		let now = /* @__PURE__ */ new Date(), views = join(this.folder, FOLDERS.views);
		for (let path of fresh) {
			let hub = join(this.folder, FOLDERS.hub, `${keyOf(path)}.json`), mark = dirname(path) === views ? path : hub;
			await utimes(mark, now, now).catch(() => {});
		}
	}
	/** Runs work on one content while no other job of this machine does. */
	async exclusively(identity, signal, waiting, work) {
		await this.#make(FOLDERS.locks), await this.#make(FOLDERS.partial), await this.#make(FOLDERS.objects);
		let release = await this.#lock(keyOf(identity), signal, waiting);
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
		await this.use([place]), await sizeOf(place) === bytes && (await digestsOfFile(place, bytes, [], signal)).sha256 === sha256 ? await rm(from, { force: !0 }) : await rename(from, place);
	}
	/**
	* A folder that holds the given files under the given names and nothing else. The same files give
	* the same folder. Links, so that no byte is copied where the file system allows it.
	*/
	async view(files) {
		let lines = files.map(({ path, sha256 }) => `${sha256}  ${path}`).sort(), folder = join(this.folder, FOLDERS.views, keyOf(lines.join("\n")));
		if (await this.#make(FOLDERS.views), await this.use([folder]), await isView(folder, files)) return folder;
		let making = `${folder}.${randomBytes(4).toString("hex")}`;
		try {
			for (let { path, from } of files) {
				let to = join(making, path);
				await mkdir(dirname(to), {
					recursive: !0,
					mode: 493
				});
				let real = await realpath(from);
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
			await isView(folder, files) ? await rm(making, { recursive: !0 }) : (await rm(folder, {
				recursive: !0,
				force: !0
			}), await rename(making, folder));
		} catch (error) {
			if (await rm(making, {
				recursive: !0,
				force: !0
			}), !await isView(folder, files)) throw error;
		}
		return folder;
	}
	/**
	* Makes sure that so many bytes fit onto the disk that holds each folder, by evicting what no audit
	* uses where it has to. Folders on one disk share its room. Throws SourceError.
	*/
	async makeRoom(room) {
		let disks = /* @__PURE__ */ new Map();
		for (let [folder, bytes] of room) {
			if (bytes === 0) continue;
			let own = folder.startsWith(this.folder);
			await mkdir(folder, {
				recursive: !0,
				...own ? { mode: 448 } : {}
			});
			let { dev } = await stat(folder);
			disks.set(dev, {
				folder,
				bytes: bytes + (disks.get(dev)?.bytes ?? 0)
			});
		}
		for (let { folder, bytes } of disks.values()) await this.#makeRoomOn(folder, bytes);
	}
	async #makeRoomOn(folder, bytes) {
		let free = await freeBytes(folder), needed = bytes + 67108864;
		if (!(free >= needed) && (await this.#maintain(async () => {
			await evictTo(this.folder, async () => await freeBytes(folder) >= needed, LEASE_MS);
		}), free = await freeBytes(folder), !(free >= needed))) throw new SourceError("disk-needed", `${formatBytes(bytes)} are to be fetched, and the disk of ${folder} has ${formatBytes(free)} free. Free space, or name a larger disk with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`);
	}
	/** Ends this audit's claims, and cuts the cache back to its size. */
	async [Symbol.asyncDispose]() {
		if (clearInterval(this.#renewal), this.#used.size === 0 || (await rm(this.#lease, { force: !0 }), this.limit === 1e400)) return;
		let { limit } = this;
		await this.#maintain(async () => await evictTo(this.folder, async (bytes) => bytes <= limit, LEASE_MS));
	}
	#known(identity) {
		return join(this.folder, FOLDERS.known, `${keyOf(identity)}.json`);
	}
	async #make(name) {
		await mkdir(join(this.folder, name), {
			recursive: !0,
			mode: 448
		});
	}
	/** Leases are taken and files evicted by one job at a time; within a job, one after the other. */
	async #maintain(work) {
		await this.#maintenance.run(async () => {
			await this.#make(FOLDERS.locks);
			let release = await this.#lock("maintenance", void 0, () => {});
			try {
				await work();
			} finally {
				await release();
			}
		});
	}
	async #renew() {
		await this.#make(FOLDERS.leases), await writeAtomically(this.#lease, JSON.stringify([...this.#used]), 384), this.#renewal ??= setInterval(() => {
			let now = /* @__PURE__ */ new Date();
			utimes(this.#lease, now, now).catch(() => {});
		}, 2e4).unref();
	}
	async #lock(name, signal, waiting) {
		for (let told = !1;;) try {
			let release = await import_proper_lockfile.default.lock(join(this.folder, FOLDERS.locks, name), {
				realpath: !1,
				stale: 2e4,
				onCompromised: () => {}
			});
			return () => release().catch(() => {});
		} catch (error) {
			if (error.code !== "ELOCKED") throw error;
			told || waiting(), told = !0, await setTimeout(100, void 0, signal === void 0 ? {} : { signal });
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
			recursive: !0,
			withFileTypes: !0
		})).filter((entry) => !entry.isDirectory()).length !== files.length) return !1;
		for (let { path, from } of files) {
			let [here, there] = await Promise.all([stat(join(folder, path)), stat(from)]);
			if (here.ino !== there.ino || here.dev !== there.dev) return !1;
		}
		return !0;
	} catch {
		return !1;
	}
}
async function freeBytes(folder) {
	let { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}
/** Size of a file, or undefined when there is none. */
async function sizeOf(path) {
	return await stat(path).then((about) => about.isFile() ? about.size : void 0, () => void 0);
}
async function isThere(path) {
	return await lstat(path).then(() => !0, () => !1);
}
// src/sources/cache/verify.ts
/** Every file is there with the size that it was hashed with. Throws SourceError. */
async function verifySizes(fetched) {
	for (let file of fetched.files) {
		let { size } = await stat(join(fetched.root, file.path));
		if (size !== file.bytes) throw new SourceError("source-changed", `"${file.path}" changed while it was read. Run the audit again.`);
	}
}
/**
* What a file is, once its last change lies so far back that another one could not bear the same
* time. Throws the file system's error.
*/
async function untilOld(look) {
	let { ctimeNs } = await look(), tick = ctimeNs % 1000000000n == 0n ? 1e3 : 20, wait = Math.min(tick, tick - (Date.now() - Number(ctimeNs / 1000000n)));
	return wait > 0 && await setTimeout(wait), await look();
}
// src/sources/files.ts
/** Largest size of a Git LFS pointer file, bytes; Git LFS's own limit is 1,024. */
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
	if (bytes > 1024) return !1;
	let file = await open(path);
	try {
		let buffer = Buffer.alloc(40), { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
		return buffer.toString("latin1", 0, bytesRead) === "version https://git-lfs.github.com/spec/";
	} finally {
		await file.close();
	}
}
// src/sources/weights.ts
/** Every ending under which some loader looks for a model's weights, in any case. */
const WEIGHTS = /\.(safetensors|bin|pt|pth|pkl|pickle|ckpt|h5|hdf5|keras|npz|msgpack|gguf|ggml|ot|onnx|onnx_data|tflite|pte|mlmodel|pdparams|pb|tensors|nemo|dduf|distcp|engine|llamafile)$/i, INDEX = /\.(safetensors|bin|pt|pth|h5|msgpack|gguf)\.index(\.[\w-]+)?\.json$/i, TRAINER_FILE = RegExp(`^(${[
	String.raw`(optimizer|scheduler|lr_scheduler|scaler|sampler|dl_state_dict)(_\d+)?\.(pt|pth|bin)`,
	String.raw`rng_state(_\d+)?\.pth`,
	String.raw`random_states_\d+\.pkl`,
	String.raw`custom_checkpoint_\d+\.pkl`,
	String.raw`training_args\.bin`,
	String.raw`pytorch_model_fsdp(_\d+)?\.bin`,
	String.raw`events\.out\.tfevents\..*`
].join("|")})$`), TRAINER_FOLDER = /^((checkpoint|step|epoch|iter)[-_]?\d+|checkpoint[-_](best|last|final)|global_step\d+|(pytorch_model_fsdp|optimizer)_\d+|runs|logs|wandb|mlruns|__pycache__|\.git|\.cache|\.ipynb_checkpoints)$/, CONSOLIDATED = /^consolidated[\w.-]*\.safetensors$/, INDEX_FILE = "model.safetensors.index.json";
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
	let isLoaded = loadedWeights(names), other = names.find((name) => {
		let [folder, nested] = name.includes("/") ? splitOnce(name) : [void 0, name];
		return !WEIGHTS.test(nested) && !INDEX.test(nested) ? !1 : folder === void 0 ? isLoaded(name) || TRAINER_FILE.test(name) || isCopyOfBase(wanted, name) ? !1 : wanted !== "base" || /safetensors/i.test(name) : wanted !== "base" && mayHoldWeights(folder);
	});
	if (other !== void 0) throw ambiguous(reference, other);
}
/**
* Throws SourceError when an index and the safetensors beside it are not the same set of weights:
* some loaders go by the index and others by the files. `index` is its text, and `names` are those of
* the folder's safetensors.
*/
function refuseUnlessIndexed(reference, index, names) {
	let placed = weightMap(reference, index);
	if (names.includes("model.safetensors") && placed.some((name) => name !== "model.safetensors")) throw ambiguous(reference, INDEX_FILE);
	let outside = placed.find((name) => !names.includes(name));
	if (outside !== void 0) throw new SourceError("weights-incomplete", `${INDEX_FILE} in "${reference}" names ${JSON.stringify(outside)}, which is not in the folder. Copy the model again.`);
	let other = names.find((name) => !placed.includes(name));
	if (other !== void 0) throw ambiguous(reference, other);
}
function ambiguous(reference, name) {
	return new SourceError("weights-ambiguous", `"${reference}" holds ${JSON.stringify(name)} beside the weights that would be audited. Some loaders would use it instead, so the audit would not be of the model in use. Leave one set of weights in the folder, as safetensors, and move everything else out.`);
}
/** Which of the folder's own files are the set that gets loaded, as far as names tell. */
function loadedWeights(names) {
	return names.includes("adapter_config.json") ? (name) => name === "adapter_model.safetensors" : names.includes("model.safetensors.index.json") ? (name) => name === "model.safetensors.index.json" || name.endsWith(".safetensors") : (name) => name === "model.safetensors";
}
function weightMap(reference, index) {
	let placed;
	try {
		placed = JSON.parse(index)?.weight_map;
	} catch {
		placed = void 0;
	}
	let names = typeof placed == "object" && placed ? Object.values(placed) : [];
	if (names.length > 0 && names.every((name) => typeof name == "string")) return [...new Set(names)];
	throw new SourceError("weights-unreadable", `${INDEX_FILE} in "${reference}" has no readable weight_map. Save the model again.`);
}
function splitOnce(name) {
	let at = name.indexOf("/");
	return [name.slice(0, at), name.slice(at + 1)];
}
/**
* Throws when a name that a store or an archive gives could leave the folder that it is put into,
* or is no name on every system.
*/
function refuseUnsafeName(reference, name) {
	let parts = name.split("/");
	if (/[\u0000-\u001f\u007f\\:]/.test(name) || Buffer.byteLength(name) > 1024 || parts.some((part) => part === "" || part === "." || part === ".." || Buffer.byteLength(part) > 255)) throw new SourceError("name-unsafe", `"${reference}" holds a file with an unsafe name (${JSON.stringify(name.slice(0, 255))}). Nothing of it is used.`);
}
/** A reference as a message may show it: without what could be a password, a token or a signature. */
function withoutSecrets(reference) {
	return reference.replace(/\/\/.*@/s, "//…@").replace(/[?&][^#]*/, "?…");
}
/** Throws when a reference holds a password or a token: references stand in reports and logs. */
function refuseSecrets(reference) {
	let password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*:[^/?#]*@/i.test(reference);
	if (!password && !HUB_TOKEN.test(reference)) return;
	let shown = withoutSecrets(reference).replace(HUB_TOKEN, "…");
	throw new SourceError("reference-secret", `"${shown}" holds a ${password ? "password" : "token of the Hub"}. A policy is no place for one: a reference stands in the report. Set it in the environment of the job (HF_TOKEN, AWS_*, RETICENCE_HTTPS_TOKEN), and withdraw the one that was written down.`);
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
		let files = names.filter((name) => dataTypeOf(name) !== void 0);
		if (files.length > 0) return files;
		throw new SourceError("data-missing", `"${reference}" holds no data file: jsonl, csv or parquet.`);
	}
	let own = names.filter((name) => !name.includes("/")), files = own.filter((name) => isModelFile(name) && !isCopyOfBase(wanted, name));
	if (files.some(isSafetensors)) return refuseOtherWeights(reference, wanted, names), files;
	let executable = own.filter(isExecutableFormat);
	if (executable.length > 0) {
		let shown = executable.slice(0, 3).join(", ");
		throw new SourceError("executable-weights", files.length === 0 ? `"${reference}" holds only ${shown}: a format that can run code when it is loaded. Save the model as safetensors.` : `"${reference}" holds no *.safetensors, its weights are ${shown}: formats that can run code when they are loaded and are refused. Save the model as safetensors.`);
	}
	throw new SourceError("executable-weights", files.length === 0 ? `"${reference}" holds no model: config.json and *.safetensors are needed.` : `"${reference}" holds no *.safetensors. Other weight formats can run code when they are loaded and are refused; save the model as safetensors.`);
}
/** Throws when a data file's name says that it is none, before it is downloaded. */
function refuseUnlessData(reference, name) {
	if (dataTypeOf(name) !== void 0) return;
	let why = isExecutableFormat(name) ? ", and of a format that can run code" : "";
	throw new SourceError("data-format", `"${reference}": "${name}" is no data file${why}. Data is jsonl, csv or parquet.`);
}
/** Matches names against `*`, which stands for anything but a slash. */
function globOf(pattern) {
	let parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
	return RegExp(`^${parts.join("[^/]*")}$`);
}
export { formatBytes as C, digestsOfFile as S, all as T, Cache as _, refuseUnsafeName as a, sizeOf as b, isSafetensors as c, dataTypeOf as d, isExecutableFormat as f, verifySizes as g, untilOld as h, refuseUnlessData as i, mayHoldWeights as l, isModelFile as m, needed as n, withoutSecrets as o, isLfsPointer as p, refuseSecrets as r, INDEX_FILE as s, globOf as t, refuseUnlessIndexed as u, cacheSettings as v, Pool as w, differing as x, isThere as y };
