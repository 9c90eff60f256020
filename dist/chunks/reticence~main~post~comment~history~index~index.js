import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_proper_lockfile } from "./packages~main~post~comment~history~index~index~s3~https~hub.js";
import { d as PolicyError, g as diskFull, o as writeAtomically } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { join, resolve } from "node:path";
import { access, chmod, mkdir, readFile, readdir, realpath, rm } from "node:fs/promises";
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
/** Where the policy asks for each rule. */
const PLACES = "places.json";
/** Digests of all that judging reads, written last. Within the signals: it goes when they go. */
const SEAL = `${SIGNALS}/seal.json`;
/** Files of an audit that lie in its output folder itself. */
const OWN_FILES = [
	...REPORTS,
	POLICY_LOCK,
	PULL_LOCK,
	ORIGIN,
	EARLIER
];
/**
* Takes an output folder for one audit. Signals that belong to other inputs are removed, and so
* are earlier reports: an old verdict must not stand beside a new audit. Signals of the same
* inputs are kept, so that an interrupted audit goes on, unless `resume` is false.
* Throws PolicyError when the folder holds something else or another audit runs in it.
*/
async function takeOutput(folder, { policy, pulled, job, places, origin, earlier }, resume = true) {
	await refuseForeign(folder);
	try {
		await mkdir(folder, { recursive: true });
	} catch (error) {
		throw unwritable(folder, error);
	}
	const release = await lock(folder);
	try {
		const signals = join(folder, SIGNALS);
		await rm(join(folder, SEAL), { force: true });
		for (const name of REPORTS) await rm(join(folder, name), { force: true });
		for (const name of [
			ORIGIN,
			EARLIER,
			PULL_LOCK
		]) await rm(join(folder, name), { force: true });
		for (const name of (await readdir(folder)).filter(isUnfinished)) await rm(join(folder, name), { force: true });
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
		const beside = {
			[POLICY_LOCK]: policy,
			[ORIGIN]: origin,
			[EARLIER]: earlier
		};
		const within = {
			[PULLED]: pulled,
			[JOB]: job,
			[PLACES]: places
		};
		const written = /* @__PURE__ */ new Map();
		for (const [name, text] of Object.entries(beside)) {
			if (text === void 0) continue;
			await writeAtomically(join(folder, name), text);
			written.set(name, text);
		}
		for (const [name, text] of Object.entries(within)) {
			await writeAtomically(join(signals, name), text, 384);
			written.set(`${SIGNALS}/${name}`, text);
		}
		return {
			folder,
			signals,
			written,
			[Symbol.asyncDispose]: release
		};
	} catch (error) {
		await release();
		throw unwritable(folder, error);
	}
}
/** A file that a killed audit was writing: writeAtomically's name for one of an audit's own. */
function isUnfinished(name) {
	const file = /^(.+)\.[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
	return file !== void 0 && OWN_FILES.includes(file);
}
/** An audit writes into a folder of its own: nothing of anybody else's is overwritten or removed. */
async function refuseForeign(folder) {
	const names = await readdir(folder).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw new PolicyError(error.code === "ENOTDIR" ? `--out names a file; it takes a folder.` : `the output folder cannot be read (${error.code}).`, { location: { file: folder } });
	});
	const own = /* @__PURE__ */ new Set([...OWN_FILES, SIGNALS]);
	const foreign = names.filter((name) => !own.has(name) && !isUnfinished(name));
	if (foreign.length > 0) throw new PolicyError(`the output folder holds files that are not of an audit (${foreign.slice(0, 3).join(", ")}${foreign.length > 3 ? " …" : ""}). Name another folder with --out.`, { location: { file: folder } });
}
/** Keeps audits out of an output folder until it is disposed. Throws PolicyError when one runs there. */
async function holdOutput(folder) {
	const isThere = await access(folder).then(() => true, () => false);
	return { [Symbol.asyncDispose]: isThere ? await lock(folder) : async () => {} };
}
/** A lock that its audit has not renewed for this long is left over from a killed one, milliseconds. */
const LOCK_STALE_MS = 1e4;
async function lock(folder) {
	try {
		return await import_proper_lockfile.default.lock(folder, {
			lockfilePath: await lockOf(folder),
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
	const lockfilePath = await lockOf(folder);
	return await import_proper_lockfile.default.check(folder, {
		lockfilePath,
		stale: SURELY_STALE_MS
	});
}
/** Beside the folder, so that the lock is no file of the audit; one lock whatever leads to the folder. */
async function lockOf(folder) {
	return `${await realpath(folder).catch(() => resolve(folder))}.lock`;
}
async function textOf(path) {
	return await readFile(path, "utf8").catch(() => void 0);
}
function unwritable(folder, error) {
	const full = diskFull(error, folder);
	if (full !== void 0) return full;
	const { code, message } = error;
	return new PolicyError(`the output folder cannot be written: ${code ?? message}.`, { location: { file: folder } });
}
export { lockOf as _, POLICY_LOCK as a, REPORT_JSON as c, REPORT_PREDICATE as d, REPORT_SARIF as f, isTaken as g, holdOutput as h, PLACES as i, REPORT_JUNIT as l, SIGNALS as m, JOB as n, PULLED as o, SEAL as p, ORIGIN as r, PULL_LOCK as s, EARLIER as t, REPORT_MARKDOWN as u, takeOutput as v };
