import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_proper_lockfile } from "./packages~main~post~comment~history~index~index~s3~https~hub.js";
import { o as PolicyError, r as writeAtomically } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { join } from "node:path";
import { chmod, mkdir, readFile, readdir, rm } from "node:fs/promises";
// src/output.ts
var import_proper_lockfile = /* @__PURE__ */ __toESM(require_proper_lockfile(), 1);
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
/** The earlier audits that rules compare with; absent without such rules. */
const EARLIER = "earlier.json";
/** Digests of everything that was pulled; data's too, so it is not for publishing with the report. */
const PULL_LOCK = "pull.lock.json";
const SIGNALS = "signals";
const JOB = "job.json";
/** What was pulled and by what it was measured: provenance for the judge. */
const PULLED = "pulled.json";
/**
* Takes an output folder for one audit. Signals that belong to other inputs are removed, and so
* are earlier reports: an old verdict must not stand beside a new audit. Signals of the same
* inputs are kept, so that an interrupted audit goes on, unless `resume` is false.
* Throws PolicyError when the folder holds something else or another audit runs in it.
*/
async function takeOutput(folder, lockedPolicy, pulled, job, origin, earlier, resume = true) {
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
		for (const name of [
			ORIGIN,
			EARLIER,
			PULL_LOCK
		]) await rm(join(folder, name), { force: true });
		const before = await Promise.all([textOf(join(signals, JOB)), textOf(join(signals, PULLED))]);
		if (!resume || before[0] !== job || before[1] !== pulled) await rm(signals, {
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
		if (earlier !== void 0) await writeAtomically(join(folder, EARLIER), earlier);
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
		PULL_LOCK,
		ORIGIN,
		EARLIER,
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
	const reason = code === "ENOSPC" ? "the disk is full" : `${code ?? error.message}`;
	return new PolicyError(`the output folder cannot be written: ${reason}.`, { location: { file: folder } });
}
export { PULLED as a, REPORT_JUNIT as c, REPORT_SARIF as d, SIGNALS as f, POLICY_LOCK as i, REPORT_MARKDOWN as l, takeOutput as m, JOB as n, PULL_LOCK as o, isTaken as p, ORIGIN as r, REPORT_JSON as s, EARLIER as t, REPORT_PREDICATE as u };
