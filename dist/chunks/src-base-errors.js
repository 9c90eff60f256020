import { dirname } from "node:path";
// src/base/errors.ts
/**
* An error that the user can act on: says what happened, where, and what to do.
* Never carries a value read from a record.
*/
var ReticenceError = class extends Error {
	/** Which kind of error it is: stable, and listed in docs/errors.md. */
	code;
	location;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? {} : { cause: options.cause }), this.name = new.target.name, this.code = code, this.location = options.location;
	}
	/** `message [code]`, for output that shows the location by other means. */
	get coded() {
		return `${this.message} [${this.code}]`;
	}
	/** `file:line:column: message [code]`, in the format of compilers. */
	get pretty() {
		let { file, line, column } = this.location ?? {}, place = [
			file,
			line,
			column
		].filter((part) => part !== void 0).join(":");
		return place === "" ? this.coded : `${place}: ${this.coded}`;
	}
}, CodedError = class extends ReticenceError {
	constructor(code, message, options = {}) {
		super(code, message, options);
	}
}, PolicyError = class extends CodedError {}, PolicyFaults = class extends PolicyError {
	faults;
	constructor(faults) {
		let inOrder = faults.toSorted(byPlace), [{ code, message, location }] = inOrder, others = inOrder.length - 1;
		super(code, `${message} (${others} more ${others === 1 ? "fault" : "faults"})`, { ...location === void 0 ? {} : { location } }), this.faults = inOrder;
	}
}, SeveralErrors = class extends ReticenceError {
	errors;
	constructor(errors) {
		let [{ code, message, location }] = errors, others = errors.length - 1;
		super(code, `${message} (${others} more ${others === 1 ? "fault" : "faults"})`, { ...location === void 0 ? {} : { location } }), this.errors = errors;
	}
};
/** The errors to show for a thrown one: several only if they were found together. */
function shownErrors(error) {
	return error instanceof SeveralErrors ? error.errors.flatMap(shownErrors) : error instanceof PolicyFaults ? error.faults : [error];
}
function byPlace({ location: a }, { location: b }) {
	return a?.file === b?.file ? (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0) : 0;
}
/** A checkpoint, base or data file cannot be resolved, read or trusted. */
var SourceError = class extends CodedError {}, ProbeError = class extends CodedError {}, InternalError = class extends CodedError {
	constructor(message) {
		super("internal", message);
	}
}, DiskFullError = class extends CodedError {
	constructor(folder, options = {}) {
		let where = folder === void 0 ? "" : ` in ${folder}`;
		super("disk-full", `the disk is full: nothing can be written${where}. Free some space there and run again; finished work is kept.`, options);
	}
};
/** The error to show if an error or one of its causes comes from a full disk. */
function diskFull(error, folder) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		if (cause instanceof DiskFullError) return cause;
		let { code, path } = cause;
		if (code === "ENOSPC" || code === "EDQUOT") return new DiskFullError(folder ?? (path === void 0 ? void 0 : dirname(path)), { cause: error });
	}
}
/** GitHub's API refused a call, did not answer, or sent an unusable answer. */
var GitHubError = class extends CodedError {
	/** HTTP status; undefined when there was no answer. */
	status;
	constructor(code, message, options = {}) {
		super(code, message, options), this.status = options.status;
	}
};
/**
* What may be shown of an unforeseen exception: its kind and where in the code it was thrown. Its
* message may quote what was being read.
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
export { PolicyFaults as a, SeveralErrors as c, diskFull as d, shownErrors as f, PolicyError as i, SourceError as l, GitHubError as n, ProbeError as o, InternalError as r, ReticenceError as s, DiskFullError as t, describeUnforeseen as u };
