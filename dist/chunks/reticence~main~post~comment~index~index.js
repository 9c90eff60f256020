import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_proper_lockfile } from "./packages~main~post~comment~index~index.js";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { chmod, mkdir, open, readFile, readdir, rename, rm } from "node:fs/promises";
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
var import_proper_lockfile = /* @__PURE__ */ __toESM(require_proper_lockfile(), 1);
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
// src/output.ts
/** Names within an audit's output folder. Only the reports may be published. */
const REPORT_JSON = "report.json";
const REPORT_MARKDOWN = "report.md";
const REPORT_SARIF = "report.sarif";
const REPORT_JUNIT = "report.junit.xml";
const REPORT_PREDICATE = "report.predicate.json";
/** Aggregates only. */
const REPORTS = [
	REPORT_JSON,
	REPORT_MARKDOWN,
	REPORT_SARIF,
	REPORT_JUNIT,
	REPORT_PREDICATE
];
const POLICY_LOCK = "policy.lock.json";
/** Whose policy judges and what a pull request changes; absent outside GitHub Actions. */
const ORIGIN = "origin.json";
const SIGNALS = "signals";
const JOB = "job.json";
/** What was pulled and by what it was measured: provenance for the judge. */
const PULLED = "pulled.json";
/**
* Takes an output folder for one audit. Signals that belong to other inputs are removed, and so
* are earlier reports: an old verdict must not stand beside a new audit. Signals of the same
* inputs are kept, so that an interrupted audit goes on.
* Throws PolicyError when the folder holds something else or another audit runs in it.
*/
async function takeOutput(folder, lockedPolicy, pulled, job, origin) {
	await refuseForeign(folder);
	try {
		await mkdir(folder, { recursive: true });
	} catch (error) {
		throw unwritable(folder, error);
	}
	const release = await lock(folder);
	try {
		const signals = join(folder, SIGNALS);
		for (const name of REPORTS) await rm(join(folder, name), { force: true });
		await rm(join(folder, ORIGIN), { force: true });
		const before = await Promise.all([textOf(join(signals, JOB)), textOf(join(signals, PULLED))]);
		if (before[0] !== job || before[1] !== pulled) await rm(signals, {
			recursive: true,
			force: true
		});
		await mkdir(signals, {
			recursive: true,
			mode: 448
		});
		await chmod(signals, 448);
		await writeAtomically(join(folder, POLICY_LOCK), lockedPolicy);
		if (origin !== void 0) await writeAtomically(join(folder, ORIGIN), origin);
		await writeAtomically(join(signals, PULLED), pulled, 384);
		await writeAtomically(join(signals, JOB), job, 384);
		return {
			folder,
			signals,
			[Symbol.asyncDispose]: release
		};
	} catch (error) {
		await release();
		throw unwritable(folder, error);
	}
}
/** An audit writes into a folder of its own: nothing of anybody else's is overwritten or removed. */
async function refuseForeign(folder) {
	const names = await readdir(folder).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw new PolicyError(error.code === "ENOTDIR" ? `--out names a file; it takes a folder.` : `the output folder cannot be read (${error.code}).`, { location: { file: folder } });
	});
	const own = /* @__PURE__ */ new Set([
		...REPORTS,
		POLICY_LOCK,
		ORIGIN,
		SIGNALS
	]);
	const foreign = names.filter((name) => !own.has(name));
	if (foreign.length > 0) throw new PolicyError(`the output folder holds files that are not of an audit (${foreign.slice(0, 3).join(", ")}${foreign.length > 3 ? " …" : ""}). Name another folder with --out.`, { location: { file: folder } });
}
/** A lock that its audit has not renewed for this long is left over from a killed one, milliseconds. */
const LOCK_STALE_MS = 1e4;
async function lock(folder) {
	try {
		return await import_proper_lockfile.default.lock(folder, {
			lockfilePath: lockOf(folder),
			stale: LOCK_STALE_MS,
			retries: {
				retries: 12,
				factor: 1,
				minTimeout: 1e3
			},
			onCompromised: () => {}
		});
	} catch (error) {
		if (error.code !== "ELOCKED") throw unwritable(folder, error);
		throw new PolicyError("another audit is running in this output folder. Name another one with --out.", { location: { file: folder } });
	}
}
/** A machine under load renews late; whoever would end another's audit waits longer, milliseconds. */
const SURELY_STALE_MS = 6e4;
/** Whether an audit that may live has this folder. */
async function isTaken(folder) {
	return await import_proper_lockfile.default.check(folder, {
		lockfilePath: lockOf(folder),
		stale: SURELY_STALE_MS
	});
}
/** Beside the folder, so that the lock is no file of the audit. */
function lockOf(folder) {
	return `${folder}.lock`;
}
async function textOf(path) {
	return await readFile(path, "utf8").catch(() => void 0);
}
function unwritable(folder, error) {
	const { code } = error;
	return new PolicyError(`the output folder cannot be written: ${code === "ENOSPC" ? "the disk is full" : `${code ?? error.message}`}.`, { location: { file: folder } });
}
export { ProbeError as _, REPORT_JSON as a, REPORT_PREDICATE as c, isTaken as d, takeOutput as f, PolicyError as g, InternalError as h, PULLED as i, REPORT_SARIF as l, GitHubError as m, ORIGIN as n, REPORT_JUNIT as o, writeAtomically as p, POLICY_LOCK as r, REPORT_MARKDOWN as s, JOB as t, SIGNALS as u, ReticenceError as v, SourceError as y };
