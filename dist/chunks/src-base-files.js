import { u as diskFull } from "./src-base-errors.js";
import { createHash, randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { constants } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
// src/base/files.ts
/**
* Writes a file whole or not at all: under a temporary name beside it, flushed, then renamed.
* Throws DiskFullError and the file system's error; no part of the file is left.
*/
async function writeAtomically(path, content, mode = 420) {
	await writeTogether([[path, content]], mode);
}
/** The same for several files: while one of them does not fit, none is there. */
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
const READ_ONLY_A_FILE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/**
* Opens a file that whoever wrote it, having been taken over, may have put something else in the
* place of: no link is followed, no pipe waited for. Undefined when it is no file.
* Throws the file system's error.
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
/** Content of such a file. Throws the file system's error, and ENOTSUP when it is no file. */
async function readOwnFile(path) {
	await using file = await openOwnFile(path);
	if (file !== void 0) return await file.readFile();
	throw Object.assign(/* @__PURE__ */ Error("no regular file"), { code: "ENOTSUP" });
}
/** SHA-256 in hex of an open file from where it is read. Throws the signal's reason. */
async function sha256OfOpen(file, signal) {
	let hash = createHash("sha256");
	for await (let chunk of chunksOf(file, signal)) hash.update(chunk);
	return hash.digest("hex");
}
/** An open file piece by piece, each gone when the next one is asked for. Throws the signal's reason. */
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
* What changes with every change of a file or folder. A program can set the time of the last writing
* back, but not that of the last change; what is put in its place is another inode.
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
export { stampOf as a, sha256OfOpen as i, openOwnFile as n, writeAtomically as o, readOwnFile as r, writeTogether as s, chunksOf as t };
