import { createHash, randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { constants } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
// src/errors.ts
/**
* An error that the user can act on: says what happened, where, and what to do.
* Never carries a value read from a record.
*/
var ReticenceError = class extends Error {
	location;
	constructor(message, options = {}) {
		super(message, options.cause === void 0 ? {} : { cause: options.cause });
		this.name = new.target.name;
		this.location = options.location;
	}
	/** `file:line:column: message`, as compilers write it. */
	get pretty() {
		if (this.location === void 0) return this.message;
		const { file, line, column } = this.location;
		return [
			file,
			line,
			column
		].filter((part) => part !== void 0).join(":") + `: ${this.message}`;
	}
};
/** The policy or an option cannot be used as written. */
var PolicyError = class extends ReticenceError {};
/** A checkpoint, base or data file cannot be resolved, read or trusted. */
var SourceError = class extends ReticenceError {};
/** The probe could not measure, or what it wrote cannot be trusted. */
var ProbeError = class extends ReticenceError {};
/** A fault of Reticence itself. */
var InternalError = class extends ReticenceError {};
/** A disk, or a user's share of one, has no room for what is to be written. */
var DiskFullError = class extends ReticenceError {
	constructor(folder, options = {}) {
		const where = folder === void 0 ? "" : ` in ${folder}`;
		super(`the disk is full: nothing more can be written${where}. Free some space there and run this again; what was finished is kept.`, options);
	}
};
/** The error to show where a full disk is what an error, or one of its causes, comes from. */
function diskFull(error, folder) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		if (cause instanceof DiskFullError) return cause;
		const { code, path } = cause;
		if (code !== "ENOSPC" && code !== "EDQUOT") continue;
		return new DiskFullError(folder ?? (path === void 0 ? void 0 : dirname(path)), { cause: error });
	}
}
/** GitHub's API refused a call, did not answer, or answered what cannot be used. */
var GitHubError = class extends ReticenceError {
	/** HTTP status; undefined when there was no answer. */
	status;
	constructor(message, options = {}) {
		super(message, options);
		this.status = options.status;
	}
};
/**
* What may be shown of an unforeseen exception: its kind and where in the code it arose. Its words may
* quote what was being read.
*/
function describeUnforeseen(error) {
	if (!(error instanceof Error)) return {
		what: `internal error (${typeof error})`,
		frames: ""
	};
	const { name, message, stack = "", code } = error;
	const kind = [code, name].find((word) => typeof word === "string" && /^\w{1,60}$/.test(word));
	const start = message === "" ? -1 : stack.indexOf(message);
	const frames = (start === -1 ? stack : stack.slice(start + message.length)).split("\n").filter((line) => /^\s+at /.test(line));
	return {
		what: `internal error (${kind ?? "Error"})`,
		frames: frames.join("\n")
	};
}
// src/files.ts
/**
* Writes a file whole or not at all: under a temporary name beside it, flushed, then renamed.
* Throws DiskFullError and the file system's error; no part of the file is left.
*/
async function writeAtomically(path, content, mode = 420) {
	await writeTogether([[path, content]], mode);
}
/** The same for several files: while one of them does not fit, none is there. */
async function writeTogether(files, mode = 420) {
	const suffix = `.${randomBytes(6).toString("hex")}.tmp`;
	try {
		for (const [path, content] of files) {
			const file = await open(`${path}${suffix}`, "wx", mode);
			try {
				await file.writeFile(content);
				await file.sync();
			} finally {
				await file.close();
			}
		}
		for (const [path] of files) await rename(`${path}${suffix}`, path);
	} catch (error) {
		for (const [path] of files) await rm(`${path}${suffix}`, { force: true });
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
	const file = await open(path, READ_ONLY_A_FILE).catch((error) => {
		if (error.code === "ELOOP") return void 0;
		throw error;
	});
	if (file === void 0) return void 0;
	try {
		if ((await file.stat()).isFile()) return file;
	} catch (error) {
		await file.close();
		throw error;
	}
	await file.close();
}
/** Content of such a file. Throws the file system's error, and ENOTSUP when it is no file. */
async function readOwnFile(path) {
	await using file = await openOwnFile(path);
	if (file !== void 0) return await file.readFile();
	throw Object.assign(/* @__PURE__ */ new Error("no regular file"), { code: "ENOTSUP" });
}
/** Bytes that are hashed between two looks at whether to go on. */
const READ_BYTES = 1 << 20;
/** SHA-256 in hex of an open file from where it is read. Throws the signal's reason. */
async function sha256OfOpen(file, signal) {
	const hash = createHash("sha256");
	for await (const chunk of chunksOf(file, signal)) hash.update(chunk);
	return hash.digest("hex");
}
/** An open file piece by piece, each gone when the next one is asked for. Throws the signal's reason. */
async function* chunksOf(file, signal) {
	const buffer = Buffer.allocUnsafe(READ_BYTES);
	for (;;) {
		signal?.throwIfAborted();
		const { bytesRead } = await file.read(buffer, 0, buffer.length);
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
export { stampOf as a, DiskFullError as c, PolicyError as d, ProbeError as f, diskFull as g, describeUnforeseen as h, sha256OfOpen as i, GitHubError as l, SourceError as m, openOwnFile as n, writeAtomically as o, ReticenceError as p, readOwnFile as r, writeTogether as s, chunksOf as t, InternalError as u };
