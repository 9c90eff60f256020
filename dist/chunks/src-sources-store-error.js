import { d as diskFull, l as SourceError } from "./src-base-errors.js";
// src/sources/store-error.ts
/** What a store answered, in words for the user. */
var StoreError = class extends Error {
	/** Whether the same request may succeed later. */
	temporary;
	/** How long the store asks to wait, milliseconds. */
	retryAfterMs;
	status;
	/** The store's own error code, if it gave one. */
	code;
	/** How the store wants to be asked (`WWW-Authenticate`), where it refused to answer. */
	challenge;
	/** What to do about it, as a sentence. */
	advice;
	/** The kind of error for the user. */
	fault;
	/** `answer` completes "the store …", for example `answered 404 Not Found`. */
	constructor(fault, answer, options = {}) {
		super(answer, options.cause === void 0 ? {} : { cause: options.cause }), this.name = "StoreError", this.fault = fault, this.temporary = options.temporary ?? !1, this.retryAfterMs = options.retryAfterMs, this.status = options.status, this.code = options.code, this.challenge = options.challenge, this.advice = options.advice ?? "";
	}
};
/** Runs one step of a pull; turns a StoreError into an error that names reference and step. */
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
		let advice = error.advice === "" ? "" : ` ${error.advice}`;
		return new SourceError(error.fault, `"${reference}": ${doing} failed: ${error.message}.${advice}`, { cause: error });
	}
	let { code } = error, full = diskFull(error);
	if (full !== void 0) return new SourceError("disk-full", `"${reference}": ${doing} failed: ${full.message} Name a larger disk with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`, { cause: error });
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
		let { path } = error;
		return new SourceError("cache-unwritable", `"${reference}": ${doing} failed: ${path ?? "the cache"} cannot be written (${code}). Name a writable folder with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`, { cause: error });
	}
	return error;
}
/** Milliseconds that a `Retry-After` header asks for: seconds or a date. */
function retryAfter(value, now = Date.now()) {
	if (value === void 0) return;
	if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1e3;
	let date = Date.parse(value);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
export { step as i, explain as n, retryAfter as r, StoreError as t };
