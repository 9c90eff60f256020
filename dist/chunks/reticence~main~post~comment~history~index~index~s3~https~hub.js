import { randomBytes } from "node:crypto";
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
export { ProbeError as a, PolicyError as i, GitHubError as n, ReticenceError as o, InternalError as r, SourceError as s, writeAtomically as t };
