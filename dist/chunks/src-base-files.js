import { o as __toESM } from "./rolldown-runtime.js";
import { d as diskFull } from "./src-base-errors.js";
import { t as require_proper_lockfile } from "./graceful-fs-clone.js";
import { createHash, randomBytes } from "node:crypto";
import { dirname, resolve } from "node:path";
import { constants } from "node:fs";
import { link, mkdir, open, rename, rm, rmdir } from "node:fs/promises";
// src/base/files.ts
/**
* Writes a file completely or not at all: under a temporary name beside it, flushed, then renamed.
* Throws DiskFullError or the file system's error, and leaves no partial file.
*/
async function writeAtomically(path, content, mode = 420) {
	await writeTogether([[path, content]], mode);
}
/** The same for several files: if one of them does not fit, none is written. */
async function writeTogether(files, mode = 420) {
	let suffix = `.${randomBytes(6).toString("hex")}.tmp`;
	try {
		for (let [path, content] of files) {
			let file = await open(`${path}${suffix}`, "wx", mode);
			try {
				await file.writeFile(content), await file.sync();
			} finally {
				await file.close();
			}
		}
		for (let [path] of files) await rename(`${path}${suffix}`, path);
	} catch (error) {
		for (let [path] of files) await rm(`${path}${suffix}`, { force: !0 });
		throw diskFull(error, files[0] === void 0 ? void 0 : dirname(files[0][0])) ?? error;
	}
}
/** The file of which `name` is an unfinished writing that a killed process left, if it is one. */
function unfinishedOf(name) {
	return /^(.+)\.[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
}
/**
* Writes files that are not there yet, with their folders: all of them, or none. Throws EEXIST, with
* the path, for one that is there, whoever wrote it and whenever; DiskFullError or the file system's
* error otherwise.
*/
async function writeNew(files, mode = 420) {
	let suffix = `.${randomBytes(6).toString("hex")}.tmp`, written = [], folders = [];
	try {
		for (let [path, content] of files) {
			let parent = dirname(resolve(path)), made = await mkdir(parent, { recursive: !0 });
			for (let folder = parent; made?.length && folder.length >= made.length;) folders.push(folder), folder = dirname(folder);
			await using file = await open(`${path}${suffix}`, "wx", mode);
			await file.writeFile(content), await file.sync();
		}
		for (let [path] of files) await link(`${path}${suffix}`, path).catch((error) => {
			throw Object.assign(error, { path });
		}), written.push(path);
	} catch (error) {
		for (let path of written) await rm(path, { force: !0 });
		for (let [path] of files) await rm(`${path}${suffix}`, { force: !0 });
		for (let folder of folders.sort((a, b) => b.length - a.length)) await rmdir(folder).catch(() => void 0);
		throw diskFull(error, files[0] === void 0 ? void 0 : dirname(files[0][0])) ?? error;
	}
	for (let [path] of files) await rm(`${path}${suffix}`, { force: !0 });
}
const READ_ONLY_A_FILE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/**
* Opens a file whose writer may have been compromised and have put something else in its place:
* follows no link and waits for no pipe. Undefined if it is not a file. Throws the file system's
* error.
*/
async function openOwnFile(path) {
	let file = await open(path, READ_ONLY_A_FILE).catch((error) => {
		if (error.code !== "ELOOP") throw error;
	});
	if (file !== void 0) {
		try {
			if ((await file.stat()).isFile()) return file;
		} catch (error) {
			throw await file.close(), error;
		}
		await file.close();
	}
}
/** Content of such a file. Throws the file system's error, and ENOTSUP if it is not a file. */
async function readOwnFile(path) {
	await using file = await openOwnFile(path);
	if (file !== void 0) return await file.readFile();
	throw Object.assign(/* @__PURE__ */ Error("no regular file"), { code: "ENOTSUP" });
}
/**
* What a file of JSON holds: an undefined value, which JSON never yields, where it is not JSON; undefined
* where there is no file. Throws like `readOwnFile` otherwise.
*/
async function readJsonIfThere(path) {
	let bytes;
	try {
		bytes = await readOwnFile(path);
	} catch (error) {
		if (error.code === "ENOENT") return;
		throw error;
	}
	try {
		return { value: JSON.parse(bytes.toString("utf8")) };
	} catch {
		return { value: void 0 };
	}
}
/** SHA-256 in hex of an open file from its current position on. Throws the signal's reason. */
async function sha256OfOpen(file, signal) {
	let hash = createHash("sha256");
	for await (let chunk of chunksOf(file, signal)) hash.update(chunk);
	return hash.digest("hex");
}
/**
* An open file chunk by chunk; each chunk is valid until the next is requested. Throws the signal's
* reason.
*/
async function* chunksOf(file, signal) {
	let buffer = Buffer.allocUnsafe(1048576);
	for (;;) {
		signal?.throwIfAborted();
		let { bytesRead } = await file.read(buffer, 0, buffer.length);
		if (bytesRead === 0) return;
		yield buffer.subarray(0, bytesRead);
	}
}
/**
* A stamp that changes with every change of a file or folder. A program can reset the modification
* time but not the change time (ctime), and a replacement has another inode.
*/
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
	return [
		dev,
		ino,
		size,
		mtimeNs,
		ctimeNs
	].join(" ");
}
// src/base/lock.ts
var import_proper_lockfile = /* @__PURE__ */ __toESM(require_proper_lockfile(), 1);
/**
* Takes a lock that other processes of this program respect, on this machine or on a shared disk.
* Losing the lock is not an error in itself: nothing is thrown where nobody could catch it, and
* releasing a lost lock does nothing. If the lock is taken, throws an error that `isLocked`
* recognises.
*/
async function takeLock(path, options = {}) {
	let { file, anyPath = !1, staleMs, tries = 0, everyMs = 1e3 } = options, lost = !1, release = await import_proper_lockfile.default.lock(path, {
		...file === void 0 ? {} : { lockfilePath: file },
		...staleMs === void 0 ? {} : { stale: staleMs },
		realpath: !anyPath,
		retries: {
			retries: tries,
			factor: 1,
			minTimeout: everyMs,
			maxTimeout: everyMs
		},
		onCompromised: () => {
			lost = !0;
		}
	});
	return {
		get lost() {
			return lost;
		},
		[Symbol.asyncDispose]: () => release().catch(() => {})
	};
}
/** Whether a live process, one that renews its lock, holds the lock. */
async function isTakenLock(path, file, staleMs) {
	return await import_proper_lockfile.default.check(path, {
		lockfilePath: file,
		stale: staleMs
	});
}
/** Whether the error says that another process holds the lock. */
function isLocked(error) {
	return error.code === "ELOCKED";
}
export { openOwnFile as a, sha256OfOpen as c, writeAtomically as d, writeNew as f, chunksOf as i, stampOf as l, isTakenLock as n, readJsonIfThere as o, writeTogether as p, takeLock as r, readOwnFile as s, isLocked as t, unfinishedOf as u };
