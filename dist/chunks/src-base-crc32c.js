import { l as SourceError } from "./src-base-errors.js";
import { t as largestOf } from "./src-base-extremes.js";
import { d as writeAtomically, i as chunksOf, r as takeLock, t as isLocked, u as unfinishedOf } from "./src-base-files.js";
import { t as pLimit } from "./p-limit-index.js";
import { t as StoreError } from "./src-sources-store-error.js";
import { crc32 } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { basename, dirname, extname, join, resolve } from "node:path";
import { readdirSync, statSync } from "node:fs";
import { link, lstat, mkdir, open, readFile, readdir, readlink, realpath, rename, rm, stat, statfs, symlink, utimes } from "node:fs/promises";
import { homedir } from "node:os";
import { setTimeout } from "node:timers/promises";
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
/** Parses `200 GB`, `1.5TB`, `500MiB` or a number of bytes; undefined if it is not a size. */
function parseBytes(text) {
	let match = /^\s*(\d+(?:\.\d+)?)\s*([kmgtp]?)(i?)b?\s*$/i.exec(text);
	if (match === null) return;
	let power = " kmgtp".indexOf(match[2].toLowerCase() || " ");
	return Math.floor(Number(match[1]) * (match[3] === "" ? 1e3 : 1024) ** power);
}
// src/base/crc32c.ts
/** Castagnoli's polynomial, reflected (RFC 3720, appendix B.4). */
const TABLES = tables();
/**
* CRC-32C of `data` after content whose checksum was `before`, unsigned 32 bits. Eight bytes at a
* time: byte by byte, a checksum would take longer than the download.
*/
function crc32c(data, before = 0) {
	let [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES, crc = ~before, at = 0;
	for (let end = data.length - 7; at < end; at += 8) crc ^= data[at] | data[at + 1] << 8 | data[at + 2] << 16 | data[at + 3] << 24, crc = T7[crc & 255] ^ T6[crc >>> 8 & 255] ^ T5[crc >>> 16 & 255] ^ T4[crc >>> 24] ^ T3[data[at + 4]] ^ T2[data[at + 5]] ^ T1[data[at + 6]] ^ T0[data[at + 7]];
	for (; at < data.length; at++) crc = crc >>> 8 ^ T0[(crc ^ data[at]) & 255];
	return ~crc >>> 0;
}
function tables() {
	let first = /* @__PURE__ */ new Int32Array(256);
	for (let byte = 0; byte < 256; byte++) {
		let value = byte;
		for (let bit = 0; bit < 8; bit++) value = value >>> 1 ^ (value & 1 ? 2197175160 : 0);
		first[byte] = value;
	}
	let all = [first];
	for (; all.length < 8;) all.push(all.at(-1).map((value) => value >>> 8 ^ first[value & 255]));
	return all;
}
// src/sources/cache/digests.ts
/**
* SHA-256 of a file, and the same kinds of digests that a store gave, from one read. Digests are
* lower-case hex. Throws the file system's error and the signal's reason.
*/
async function digestsOfFile(path, bytes, wanted = [], signal) {
	let hashes = { sha256: createHash("sha256") };
	wanted.includes("md5") && (hashes.md5 = createHash("md5")), wanted.includes("git-sha1") && (hashes["git-sha1"] = createHash("sha1").update(`blob ${bytes}\0`));
	let checksum = 0, castagnoli = 0, all = Object.values(hashes), file = await open(path);
	try {
		for await (let chunk of chunksOf(file, signal)) {
			for (let hash of all) hash.update(chunk);
			wanted.includes("crc32") && (checksum = crc32(chunk, checksum)), wanted.includes("crc32c") && (castagnoli = crc32c(chunk, castagnoli));
		}
	} finally {
		await file.close();
	}
	let digests = {};
	for (let [name, hash] of Object.entries(hashes)) digests[name] = hash.digest("hex");
	let hex = (value) => value.toString(16).padStart(8, "0");
	return wanted.includes("crc32") && (digests.crc32 = hex(checksum)), wanted.includes("crc32c") && (digests.crc32c = hex(castagnoli)), digests;
}
/** The first of the store's digests that does not match the content. */
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
	/** SHA-256 of content that a store names differently. */
	known: "known",
	/** Folders made of links to objects: what an audit reads. */
	views: "views",
	/** Files that audits put into the Hub's own cache. */
	hub: "hub",
	/** What audits measured of base and data, a folder for each pair of them. */
	measured: "measured",
	/** What running audits use. */
	leases: "leases",
	locks: "locks"
};
// src/sources/cache/partial.ts
/** Where the state of a transfer into `path` stands: which parts have arrived. */
function stateOf(path) {
	return `${path}.json`;
}
/** Removes a transfer and its state, and what a killed job was writing of its state. */
async function discard(path) {
	let [folder, state] = [dirname(path), basename(stateOf(path))], names = await readdir(folder).catch(() => []);
	for (let name of [
		basename(path),
		state,
		...names.filter((one) => unfinishedOf(one) === state)
	]) await rm(join(folder, name), {
		recursive: !0,
		force: !0
	});
}
// src/sources/cache/eviction.ts
/**
* Removes least recently used content until `enough` accepts the number of bytes left. Content
* leased by a running audit stays. Called by one job at a time.
*/
async function evictTo(folder, enough, leaseMs) {
	let entries = await entriesOf(folder), leased = await leasedPaths(folder, leaseMs), left = entries.reduce((sum, { bytes }) => sum + bytes, 0), candidates = entries.filter(({ names }) => !names.some((name) => leased.has(name))).sort((a, b) => a.used - b.used);
	for (let entry of candidates) {
		if (await enough(left)) return;
		await entry.remove(), left -= entry.bytes;
	}
}
/**
* Removes what killed audits had unpacked but not yet stored: no later audit resumes it. Called by
* one job at a time.
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
		...await partialsOf(folder),
		...await measuredOf(folder)
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
				await removePointers(blob), await discard(blob.path), await rm(note, { force: !0 });
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
			remove: () => discard(path)
		});
	}
	return entries;
}
/** What was measured of a base and data. An audit copies it: no lease holds it. */
async function measuredOf(folder) {
	let entries = [];
	for (let path of await pathsIn(join(folder, FOLDERS.measured))) {
		let about = await lstat(path).catch(() => void 0);
		if (about === void 0) continue;
		let files = await readdir(path, {
			recursive: !0,
			withFileTypes: !0
		}).catch(() => []), bytes = 0;
		for (let file of files) {
			let { size } = await lstat(join(file.parentPath, file.name)).catch(() => ({ size: 0 }));
			bytes += size;
		}
		entries.push({
			bytes,
			used: about.mtimeMs,
			names: [path],
			inode: `${about.dev}:${about.ino}`,
			remove: () => rm(path, {
				recursive: !0,
				force: !0
			})
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
/** Removes the links in a Hub repository's snapshots that lead to a blob. */
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
/** Kept free on a disk that files are fetched to, bytes. */
const LEASE_MS = 3e5;
/**
* `RETICENCE_CACHE` and `RETICENCE_CACHE_SIZE`: set per machine, never by a policy. Throws
* SourceError.
*/
function cacheSettings(env) {
	let base = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || join(homedir(), ".cache"), size = env.RETICENCE_CACHE_SIZE || "", limit = size === "" ? 1e400 : parseBytes(size);
	if (limit === void 0) throw new SourceError("variable-invalid", `RETICENCE_CACHE_SIZE is ${JSON.stringify(size)}; it must be a size such as "200 GB".`);
	return {
		folder: env.RETICENCE_CACHE || join(base, "reticence", "pulls"),
		limit
	};
}
/**
* What audits on this machine have pulled: files by content, shared by concurrent jobs. Only
* verified content enters it, and content that an audit uses stays until the cache is disposed.
* Folders are accessible to their owner only: the content includes training data.
*/
var Cache = class {
	folder;
	limit;
	#lease;
	#used = /* @__PURE__ */ new Set();
	#maintenance = pLimit(1);
	#renewal;
	constructor({ folder, limit }) {
		this.folder = folder, this.limit = limit, this.#lease = join(folder, FOLDERS.leases, `${randomBytes(8).toString("hex")}.json`);
	}
	object(sha256) {
		return join(this.folder, FOLDERS.objects, sha256);
	}
	/** Path of the partial file for a transfer of the content that `identity` names. */
	partial(identity) {
		return join(this.folder, FOLDERS.partial, keyOf(identity));
	}
	/** A new folder to unpack an archive into; folders left by killed audits are removed. */
	async unpacking(archive) {
		await this.#maintain(async () => await removeAbandoned(this.folder, LEASE_MS));
		let folder = `${this.partial(archive)}.unpacked-${randomBytes(6).toString("hex")}`;
		return await this.use([folder]), await mkdir(folder, {
			recursive: !0,
			mode: 448
		}), folder;
	}
	/** SHA-256 of the content behind a store's immutable name, if an earlier pull found it out. */
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
	/** Records that an audit put a file into the Hub's cache. */
	async rememberHubBlob(blob) {
		await this.#make(FOLDERS.hub);
		let path = join(this.folder, FOLDERS.hub, `${keyOf(blob.path)}.json`);
		await writeAtomically(path, JSON.stringify(blob), 384);
	}
	/**
	* Keeps files and folders from eviction until this audit is over, and marks them as used now:
	* folders together with the files in them, and files in the Hub's cache. Does not touch the times
	* of files that an audit reads: by them the probe knows that they are unchanged.
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
	/** Runs work on one content while no other job on this machine does. */
	async exclusively(identity, signal, waiting, work) {
		await this.#make(FOLDERS.locks), await this.#make(FOLDERS.partial), await this.#make(FOLDERS.objects);
		await using _ = await this.#lock(keyOf(identity), signal, waiting);
		return await work();
	}
	/**
	* Moves a file whose content has this SHA-256 to its place. If an intact one is already there, it
	* stays, since other audits may be reading it.
	*/
	async settle(from, place, bytes, sha256, signal) {
		await this.use([place]), await sizeOf(place) === bytes && (await digestsOfFile(place, bytes, [], signal)).sha256 === sha256 ? await rm(from, { force: !0 }) : await rename(from, place);
	}
	/**
	* A folder that holds exactly the given files under the given names. The same files give the same
	* folder. Uses links, so that no byte is copied if the file system allows it.
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
	* Makes sure that the given number of bytes fits on the disk of each folder, if need be by
	* evicting what no audit uses. Folders on one disk share its space. Throws SourceError.
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
		}), free = await freeBytes(folder), !(free >= needed))) throw new SourceError("disk-needed", `${formatBytes(bytes)} must be fetched, but the disk of ${folder} has only ${formatBytes(free)} free. Free space, or name a larger disk with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`);
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
	/**
	* Runs by one job at a time, and one after the other within a job: taking leases and evicting
	* files.
	*/
	async #maintain(work) {
		await this.#maintenance(async () => {
			await this.#make(FOLDERS.locks);
			await using _ = await this.#lock("maintenance", void 0, () => {});
			await work();
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
			return await takeLock(join(this.folder, FOLDERS.locks, name), {
				anyPath: !0,
				staleMs: 2e4
			});
		} catch (error) {
			if (!isLocked(error)) throw error;
			told || waiting(), told = !0, await setTimeout(100, void 0, signal === void 0 ? {} : { signal });
		}
	}
};
/** Where audits keep what they measured of base and data. */
function measuredFolder({ folder }) {
	return join(folder, FOLDERS.measured);
}
/** Bytes of the content that the cache holds, in use or not. */
async function cachedBytes(env) {
	let objects = join(cacheSettings(env).folder, FOLDERS.objects), names = await readdir(objects).catch(() => []);
	return (await Promise.all(names.map((name) => sizeOf(join(objects, name))))).reduce((sum, size) => sum + (size ?? 0), 0);
}
function keyOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 40);
}
/** Whether a folder holds exactly these files, linked to their origins. */
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
/** Size of a file, or undefined if there is none. */
async function sizeOf(path) {
	return await stat(path).then((about) => about.isFile() ? about.size : void 0, () => void 0);
}
async function isThere(path) {
	return await lstat(path).then(() => !0, () => !1);
}
// src/sources/cache/verify.ts
/** Checks that every file exists with the size it had when hashed. Throws SourceError. */
async function verifySizes(fetched) {
	for (let file of fetched.files) {
		let { size } = await stat(join(fetched.root, file.path));
		if (size !== file.bytes) throw new SourceError("source-changed", `"${file.path}" changed while it was read. Run the audit again.`);
	}
}
/**
* Stats of a file, once its last change is old enough that a further change would get another time.
* Throws the file system's error.
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
	".json": "json",
	".csv": "csv",
	".tsv": "csv",
	".parquet": "parquet",
	".arrow": "arrow"
}, COMPRESSIONS = {
	".gz": "gzip",
	".zst": "zstd"
}, DATA_KINDS = "jsonl, json, csv, tsv (each also as .gz or .zst), parquet or arrow", BESIDE_DATA = /^(dataset_infos?|dataset_dict|state|croissant|croissant_metadata|data_card|datapackage|_metadata|_common_metadata)\.json$|^cache-[^/]*\.arrow$/;
/** Whether a file has a data file's ending and is known to describe data, or to belong to a model. */
function isBesideData(name) {
	return /\.(json|arrow)$/i.test(name) && (BESIDE_DATA.test(name) || MODEL_FILE.test(name));
}
/** How to read a data file, by its ending; undefined when it is none. */
function dataKindOf(path) {
	let name = basename(path);
	if (BESIDE_DATA.test(name) || MODEL_FILE.test(name)) return;
	let outer = extname(name).toLowerCase(), compression = Object.hasOwn(COMPRESSIONS, outer) ? COMPRESSIONS[outer] : void 0, ending = compression === void 0 ? outer : extname(name.slice(0, -outer.length)).toLowerCase();
	if (!Object.hasOwn(DATA_TYPES, ending)) return;
	let type = DATA_TYPES[ending];
	if (compression === void 0 || type !== "parquet" && type !== "arrow") return {
		type,
		...compression === void 0 ? {} : { compression },
		...ending === ".tsv" ? { delimiter: "	" } : {}
	};
}
/** Type of a data file by its ending, or undefined when it is none. */
function dataTypeOf(path) {
	return dataKindOf(path)?.type;
}
/** Configurations, and tokenizer files under every name that transformers uses. */
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
* Whether loading a model reads a file of its directory. Nothing else is pulled, shown to the probe
* or covered by the digest.
*/
function isModelFile(name) {
	return MODEL_FILE.test(name) || /\.safetensors$/i.test(name);
}
/** The signature in a signed model's folder, as OpenSSF Model Signing calls it. */
const SIGNATURE_FILE = "model.sig";
/** Formats whose loading can run code. Refused, never opened. */
function isExecutableFormat(name) {
	return /\.(bin|pt|pth|pkl|pickle|ckpt|h5|hdf5|keras|npy|npz|msgpack)$/i.test(name);
}
/** Whether a file is a Git LFS pointer instead of its content. */
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
// src/sources/splits.ts
/** Names that `datasets` and the Hub's files give to splits, and what each of them is. */
const KNOWN = {
	train: "train",
	training: "train",
	test: "test",
	testing: "test",
	validation: "validation",
	valid: "validation",
	val: "validation",
	dev: "validation",
	eval: "validation",
	evaluation: "validation"
};
/** The split that a data file is of by its name, `train` of `train-00000-of-00002.parquet`. */
function splitOf(name) {
	if (dataTypeOf(name) !== void 0) return name.replace(/(\.(jsonl|ndjson|json|csv|tsv|parquet|arrow))(\.(gz|zst))?$/i, "").replace(/[-_.]\d+(-of-\d+)?$/i, "");
}
/**
* `folder:split` as a pattern of a reference's last part; undefined where it holds no colon. The
* folder is empty where nothing stands before the colon.
*/
function splitPattern(path) {
	let [, folder, split] = /^(.*):([\w.-]+)$/s.exec(path) ?? [];
	if (!(folder === void 0 || split === void 0 || split.startsWith("."))) return {
		folder: folder.replace(/\/+$/, ""),
		split
	};
}
/**
* Where the files of a split are: in a folder of its name, in the folder itself, or in its folder
* `data`, as for local references. Undefined where there are none.
*/
async function placeOfSplit(folder, split, list) {
	let below = (name) => folder === "" ? name : `${folder}/${name}`, { names, folders } = await list(folder);
	if (folders.includes(split)) return {
		folder: below(split),
		split: void 0
	};
	if (names.some((name) => splitOf(name) === split)) return {
		folder,
		split
	};
	if (!folders.includes("data")) return;
	let { names: within } = await list(below("data"));
	return within.some((name) => splitOf(name) === split) ? {
		folder: below("data"),
		split
	} : void 0;
}
/** The splits of a folder's files, where they are of more than one that is known by its name. */
function severalSplits(names) {
	let splits = /* @__PURE__ */ new Map();
	for (let name of names) {
		let split = splitOf(name), word = split === void 0 ? void 0 : /^[a-z]+/i.exec(split)?.[0].toLowerCase();
		split !== void 0 && word !== void 0 && Object.hasOwn(KNOWN, word) && splits.set(split, KNOWN[word]);
	}
	return new Set(splits.values()).size > 1 ? [...splits.keys()].sort() : [];
}
/**
* Throws SourceError where shards that number themselves (`train-00000-of-00002.parquet`) are not all
* there, or are of two writings: an audit of some of them would be of less than was trained on.
*/
function refuseIncompleteShards(reference, names) {
	let shards = /* @__PURE__ */ new Map();
	for (let name of names) {
		let numbered = /^(.*)-(\d{5,})-of-(\d{5,})\.\w+(?:\.\w+)?$/.exec(name);
		if (numbered === null || dataTypeOf(name) === void 0) continue;
		let [, prefix, index, of] = numbered, writings = shards.get(prefix) ?? /* @__PURE__ */ new Map();
		shards.set(prefix, writings), writings.set(Number(of), (writings.get(Number(of)) ?? /* @__PURE__ */ new Set()).add(Number(index)));
	}
	for (let [prefix, writings] of shards) {
		let [[of, found]] = [...writings];
		if (writings.size !== 1 || found.size !== of) throw new SourceError("shards-incomplete", writings.size > 1 ? `"${reference}" contains shards "${prefix}-…" from several exports (of ${[...writings.keys()].join(" and of ")}), so records would be read twice or in an old state. Remove the old shards.` : `"${reference}" contains ${found.size} of the ${of} shards "${prefix}-…-of-${String(of).padStart(5, "0")}". Fetch the others, or name the files that were trained on.`);
	}
}
// src/sources/reference.ts
/** The part before a reference's colon, in lower case; undefined for a path. */
function schemeOf(reference) {
	return /^([a-z][a-z0-9+.-]+):/i.exec(reference)?.[1]?.toLowerCase();
}
/** Whether a reference to a model or to data is local: a path, or `file:///path`. */
function isLocal(reference) {
	let scheme = schemeOf(reference);
	return scheme === void 0 || scheme === "file";
}
/** Absolute path of a local reference. Relative ones start at `directory`. Throws SourceError. */
function localPath(reference, directory) {
	return localSplit(reference, directory).path;
}
/**
* The same, and the split that `folder:split` names where the folder itself holds the files of several;
* where each has a folder of its own, `path` is that one. A file whose name holds a colon is a file.
*/
function localSplit(reference, directory) {
	let path = wholePath(reference, directory), [, folder, split] = /^(.+):([\w.-]+)$/s.exec(path) ?? [];
	if (folder === void 0 || split === void 0 || split.startsWith(".") || kindOf(path) !== void 0 || kindOf(folder) !== "folder") return { path };
	if (kindOf(join(folder, split)) === "folder") return { path: join(folder, split) };
	for (let root of [folder, join(folder, "data")]) if (kindOf(root) === "folder" && readdirSync(root).some((name) => splitOf(name) === split)) return {
		path: root,
		split
	};
	return { path };
}
function kindOf(path) {
	let about = statSync(path, { throwIfNoEntry: !1 });
	if (about !== void 0) return about.isDirectory() ? "folder" : "other";
}
function wholePath(reference, directory) {
	if (schemeOf(reference) !== "file") return resolve(directory, reference);
	try {
		return fileURLToPath(reference);
	} catch {
		throw new SourceError("reference-malformed", `"${reference}" is not a file on this machine. Write file:///absolute/path, or a path.`);
	}
}
/**
* Whether a reference to a store always gives the same bytes: a commit of the Hub, one version of
* an object, a digest. A branch, a tag or a prefix can change at any time.
*/
function isPinned(reference) {
	switch (schemeOf(reference)) {
		case "hf": return /^hf:\/\/[^@]+@[0-9a-f]{40}(:.*)?$/s.test(reference);
		case "gs": return /^[^#]*#\d+$/.test(reference);
		case "oci": return /^[^#]*@sha256:[0-9a-f]{64}(#.*)?$/.test(reference);
		case "s3": return /^[^?#]*\?versionId=[^&#]+$/.test(reference);
		case "https": return /#(.*&)?sha256=[0-9a-f]{64}(&.*)?$/i.test(reference);
		default: return !1;
	}
}
// src/sources/weights.ts
/** Every extension under which some loader looks for a model's weights, in upper or lower case. */
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
* Whether weights in a subfolder of this name may belong to the model: loaders look into some by
* default (`onnx`, `original`), and a name says nothing about the rest.
*/
function mayHoldWeights(folder) {
	return !TRAINER_FOLDER.test(folder);
}
/** Whether a file is state that a trainer resumes from: no weights, whatever its ending. */
function isTrainerFile(name) {
	return TRAINER_FILE.test(name);
}
/** What a trainer saves after some steps: each is a model's folder of its own. */
const STEP = /^(checkpoint|step|epoch|iter)[-_]?\d{1,12}$|^checkpoint[-_](best|last|final)$/;
/**
* Throws SourceError, naming them, when among the folders of a model's folder are checkpoints of a
* training run: which of them is the one to audit, a folder without a model of its own does not say.
*/
function refuseStepsOnly(reference, folders) {
	let names = folders.filter((name) => STEP.test(name)).sort((a, b) => a.localeCompare(b, "en", { numeric: !0 }));
	if (names.length === 0) return;
	let last = names.slice(-5), more = names.length > last.length ? ` and ${names.length - last.length} earlier ones` : "";
	throw new SourceError("model-incomplete", `"${reference}" contains no model itself, only checkpoints of a training run: ${last.join(", ")}${more}. Name the one to release, for example "${reference.replace(/\/+$/, "")}/${names.at(-1)}".`);
}
function isSafetensors(name) {
	return /\.safetensors$/i.test(name);
}
/** Weights of a base in another layout, which an audit does not pull. */
function isCopyOfBase(wanted, name) {
	return wanted === "base" && CONSOLIDATED.test(name);
}
/**
* Throws a SourceError that names the file if a model's folder holds weights that an audit would
* not load and another loader might: the report would then be about another model than the one in
* use. `names` are those in the folder, including those in subfolders as `folder/name`.
*
* A checkpoint is released with everything in its folder. For a base, only safetensors count:
* loaders prefer those, and public bases include the same weights in older formats.
*/
function refuseOtherWeights(reference, wanted, names) {
	let isLoaded = loadedWeights(names), other = names.find((name) => {
		let [folder, nested] = name.includes("/") ? splitOnce(name) : [void 0, name];
		return !WEIGHTS.test(nested) && !INDEX.test(nested) ? !1 : folder === void 0 ? isLoaded(name) || TRAINER_FILE.test(name) || isCopyOfBase(wanted, name) ? !1 : wanted !== "base" || /safetensors/i.test(name) : wanted !== "base" && mayHoldWeights(folder);
	});
	if (other !== void 0) throw ambiguous(reference, other);
}
/**
* Throws SourceError if an index and the safetensors beside it are not the same set of weights:
* some loaders follow the index and others the files. `index` is its text, and `names` are those of
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
	return new SourceError("weights-ambiguous", `"${reference}" contains ${JSON.stringify(name)} beside the weights that would be audited. Some loaders would use it instead, so the audited model might not be the one in use. Keep one set of weights in the folder, as safetensors, and move everything else out.`);
}
/** Which of the folder's own files form the set that is loaded, judging by their names. */
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
* Throws if a name from a store or an archive could escape the folder that it is put into, or is
* not a valid name on every system.
*/
function refuseUnsafeName(reference, name) {
	let parts = name.split("/");
	if (/[\u0000-\u001f\u007f\\:]/.test(name) || Buffer.byteLength(name) > 1024 || parts.some((part) => part === "" || part === "." || part === ".." || Buffer.byteLength(part) > 255)) throw new SourceError("name-unsafe", `"${reference}" contains a file with an unsafe name (${JSON.stringify(name.slice(0, 255))}). None of it is used.`);
}
/**
* A reference that is safe to show: without anything that could be a password, token or signature.
*/
function withoutSecrets(reference) {
	return reference.replace(/\/\/.*@/s, "//…@").replace(/[?&][^#]*/, "?…");
}
/** Throws if a reference contains a password or a token: references appear in reports and logs. */
function refuseSecrets(reference) {
	let password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*:[^/?#]*@/i.test(reference);
	if (!password && !HUB_TOKEN.test(reference)) return;
	let shown = withoutSecrets(reference).replace(HUB_TOKEN, "…");
	throw new SourceError("reference-secret", `"${shown}" contains a ${password ? "password" : "Hub token"}. Do not put secrets into a policy: references appear in reports. Set it in the job's environment (HF_TOKEN, AWS_*, RETICENCE_HTTPS_TOKEN), and revoke the one that was written down.`);
}
/** A user's token of the Hugging Face Hub. */
const HUB_TOKEN = /\bhf_[A-Za-z0-9]{30,}/;
/**
* The names that an audit needs of a folder; of a model, `names` holds what is in its folders too, as
* `folder/name`, and `folders` what its folders are called. Throws SourceError when there is nothing to audit, when a model has weights only in
* formats that can run code, and when it has a second set of weights: before anything is downloaded.
*/
function needed(reference, wanted, names, folders = []) {
	if (wanted === "data") {
		let mapped = names.find((name) => /^indices[^/]*\.arrow$/.test(name));
		if (mapped !== void 0) throw new SourceError("data-format", `"${reference}" is a selection of rows ("${mapped}" lists them); its other rows were not trained on. Save it again with \`dataset.flatten_indices().save_to_disk(…)\`.`);
		let files = names.filter((name) => dataTypeOf(name) !== void 0), splits = severalSplits(files.map((name) => name.slice(name.lastIndexOf("/") + 1)));
		if (splits.length > 0) throw new SourceError("splits-several", `"${reference}" contains several splits (${splits.join(", ")}), and not all of them were trained on. Name the one that was: \`${withSplit(reference, splits[0])}\`.`);
		if (files.length > 0) return files;
		throw names.includes("dataset_dict.json") ? new SourceError("splits-several", `"${reference}" contains splits, each in its own folder. Name one: \`${withSplit(reference, "train")}\`.`) : new SourceError("data-missing", `"${reference}" contains no data file: ${DATA_KINDS}.`);
	}
	if (wanted === "signature") {
		if (names.includes("model.sig")) return [SIGNATURE_FILE];
		throw new SourceError("signature-missing", `"${reference}" contains no ${SIGNATURE_FILE}, and the policy asks for a signature. Sign the model with \`model_signing sign\`, or name the signature's file as \`checkpoint.signature.file\`.`);
	}
	let own = names.filter((name) => !name.includes("/")), files = own.filter((name) => isModelFile(name) && !isCopyOfBase(wanted, name));
	if (files.some(isSafetensors)) return refuseOtherWeights(reference, wanted, names), files;
	let executable = own.filter((name) => isExecutableFormat(name) && !isTrainerFile(name));
	if (executable.length === 0 && refuseStepsOnly(reference, folders), executable.length > 0) {
		let shown = executable.slice(0, 3).join(", ");
		throw new SourceError("executable-weights", files.length === 0 ? `"${reference}" contains only ${shown}, in a format that can run code when loaded. Save the model as safetensors.` : `"${reference}" contains no *.safetensors; its weights are ${shown}, in formats that can run code when loaded and are refused. Save the model as safetensors.`);
	}
	let converted = own.find((name) => /\.(gguf|ggml|llamafile)$/i.test(name));
	throw converted === void 0 ? new SourceError("executable-weights", files.length === 0 ? `"${reference}" contains no model: config.json and *.safetensors are needed.` : `"${reference}" contains no *.safetensors. Other weight formats can run code when loaded and are refused; save the model as safetensors.`) : new SourceError("model-incomplete", `"${reference}" contains ${JSON.stringify(converted)}, a llama.cpp format, and no *.safetensors. Audit the checkpoint that it was converted from; a quantised copy may leak differently.`);
}
/** Says which files of a folder of data look like data, describe it instead, and are not read. */
function notePassedOver(reference, names, say) {
	let passed = names.filter((name) => isBesideData(name.slice(name.lastIndexOf("/") + 1)));
	if (passed.length === 0) return;
	let more = passed.length - 5;
	say(`${reference}: not read as data: ${[...passed.slice(0, 5), ...more > 0 ? [`${more} more`] : []].join(", ")}.`);
}
/** A reference to a folder, with one of its splits. */
function withSplit(reference, split) {
	let bucket = /^(?:(?:s3|gs):\/\/[^/]+|az:\/\/[^/]+\/[^/]+)/.exec(reference)?.[0];
	return reference === bucket || reference === `${bucket}/` ? `${bucket}/:${split}` : schemeOf(reference) === "https" ? /[#&]path=/.test(reference) ? `${reference}:${split}` : `${reference}&path=:${split}` : `${reference.replace(/\/+$/, "")}:${split}`;
}
/** Throws if a name is not that of a data file, before it is downloaded. */
function refuseUnlessData(reference, name) {
	if (dataTypeOf(name) !== void 0) return;
	let why = isExecutableFormat(name) ? ", and its format can run code" : "";
	throw new SourceError("data-format", `"${reference}": "${name}" is not a data file${why}. Data files are ${DATA_KINDS}.`);
}
/** A regular expression for a pattern in which `*` stands for anything but a slash. */
function globOf(pattern) {
	let parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
	return RegExp(`^${parts.join("[^/]*")}$`);
}
/**
* Number of parameters of a safetensors file: the sum of its tensors' sizes, from its header, which
* is read by range requests. Format: 8 bytes little-endian length, then JSON {name: {dtype, shape,
* data_offsets}}. Throws StoreError if it is not a safetensors file.
*/
async function countParameters(remote, signal) {
	if (remote.bytes < 8) throw malformed();
	let first = await bytesOf(remote, 0, Math.min(262144, remote.bytes), signal), length = Number(first.readBigUInt64LE(0));
	if (length > 1e8 || length + 8 > remote.bytes) throw malformed();
	let header = first.length >= length + 8 ? first.subarray(8, 8 + length) : Buffer.concat([first.subarray(8), await bytesOf(remote, first.length, 8 + length, signal)]), tensors;
	try {
		tensors = JSON.parse(header.toString("utf8"));
	} catch {
		throw malformed();
	}
	let parameters = 0;
	for (let [name, tensor] of Object.entries(tensors ?? {})) {
		if (name === "__metadata__") continue;
		let shape = tensor?.shape;
		if (!Array.isArray(shape) || !shape.every((size) => Number.isSafeInteger(size) && size >= 0)) throw malformed();
		parameters += shape.reduce((product, size) => product * size, 1);
	}
	if (!Number.isSafeInteger(parameters)) throw malformed();
	return parameters;
}
async function bytesOf(remote, start, end, signal) {
	let chunks = [], left = end - start;
	for await (let chunk of await remote.read(start, end, signal)) if (chunks.push(chunk.subarray(0, left)), left -= Math.min(left, chunk.length), left === 0) break;
	if (left > 0) throw new StoreError("store-content", "ended before the header did", { temporary: !0 });
	return Buffer.concat(chunks);
}
function malformed() {
	return new StoreError("weights-unreadable", "contains a safetensors file whose header cannot be read", { advice: "Save the model again." });
}
export { verifySizes as A, digestsOfFile as B, SIGNATURE_FILE as C, isLfsPointer as D, isExecutableFormat as E, measuredFolder as F, sizeOf as I, discard as L, cacheSettings as M, cachedBytes as N, isModelFile as O, isThere as P, stateOf as R, DATA_KINDS as S, dataTypeOf as T, formatBytes as V, schemeOf as _, refuseSecrets as a, splitOf as b, withoutSecrets as c, mayHoldWeights as d, refuseUnlessIndexed as f, localSplit as g, localPath as h, notePassedOver as i, Cache as j, untilOld as k, INDEX_FILE as l, isPinned as m, globOf as n, refuseUnlessData as o, isLocal as p, needed as r, refuseUnsafeName as s, countParameters as t, isSafetensors as u, placeOfSplit as v, dataKindOf as w, splitPattern as x, refuseIncompleteShards as y, differing as z };
