import { randomBytes } from "node:crypto";
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
* Throws the file system's error; no part of the file is left.
*/
async function writeAtomically(path, content, mode = 420) {
	const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		const file = await open(temporary, "wx", mode);
		try {
			await file.writeFile(content);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
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
export { InternalError as a, ReticenceError as c, GitHubError as i, SourceError as l, readOwnFile as n, PolicyError as o, writeAtomically as r, ProbeError as s, openOwnFile as t, describeUnforeseen as u };
