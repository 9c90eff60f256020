import { dirname } from "node:path";
// src/base/errors.ts
/**
* An error that the user can act on: says what happened, where, and what to do.
* Never carries a value read from a record.
*/
var ReticenceError = class extends Error {
	location;
	constructor(message, options = {}) {
		super(message, options.cause === void 0 ? {} : { cause: options.cause }), this.name = new.target.name, this.location = options.location;
	}
	/** `file:line:column: message`, as compilers write it. */
	get pretty() {
		if (this.location === void 0) return this.message;
		let { file, line, column } = this.location;
		return [
			file,
			line,
			column
		].filter((part) => part !== void 0).join(":") + `: ${this.message}`;
	}
}, PolicyError = class extends ReticenceError {}, SourceError = class extends ReticenceError {}, ProbeError = class extends ReticenceError {}, InternalError = class extends ReticenceError {}, DiskFullError = class extends ReticenceError {
	constructor(folder, options = {}) {
		let where = folder === void 0 ? "" : ` in ${folder}`;
		super(`the disk is full: nothing more can be written${where}. Free some space there and run this again; what was finished is kept.`, options);
	}
};
/** The error to show where a full disk is what an error, or one of its causes, comes from. */
function diskFull(error, folder) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		if (cause instanceof DiskFullError) return cause;
		let { code, path } = cause;
		if (code === "ENOSPC" || code === "EDQUOT") return new DiskFullError(folder ?? (path === void 0 ? void 0 : dirname(path)), { cause: error });
	}
}
/** GitHub's API refused a call, did not answer, or answered what cannot be used. */
var GitHubError = class extends ReticenceError {
	/** HTTP status; undefined when there was no answer. */
	status;
	constructor(message, options = {}) {
		super(message, options), this.status = options.status;
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
	let { name, message, stack = "", code } = error, kind = [code, name].find((word) => typeof word == "string" && /^\w{1,60}$/.test(word)), start = message === "" ? -1 : stack.indexOf(message), frames = (start === -1 ? stack : stack.slice(start + message.length)).split("\n").filter((line) => /^\s+at /.test(line));
	return {
		what: `internal error (${kind ?? "Error"})`,
		frames: frames.join("\n")
	};
}
export { ProbeError as a, describeUnforeseen as c, PolicyError as i, diskFull as l, GitHubError as n, ReticenceError as o, InternalError as r, SourceError as s, DiskFullError as t };
