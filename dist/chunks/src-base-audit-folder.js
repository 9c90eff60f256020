import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_proper_lockfile } from "./graceful-fs-clone.js";
import { i as PolicyError, u as diskFull } from "./src-base-errors.js";
import { o as writeAtomically } from "./src-base-files.js";
import { join, resolve } from "node:path";
import { access, chmod, mkdir, readFile, readdir, realpath, rm } from "node:fs/promises";
// src/base/audit-folder.ts
var import_proper_lockfile = /* @__PURE__ */ __toESM(require_proper_lockfile(), 1);
/** Names within an audit's output folder. Only the reports may be published. */
const REPORT_JSON = "report.json", REPORT_MARKDOWN = "report.md", REPORT_SARIF = "report.sarif", REPORT_JUNIT = "report.junit.xml", REPORT_PREDICATE = "report.predicate.json", REPORTS = [
	REPORT_JSON,
	REPORT_MARKDOWN,
	REPORT_SARIF,
	REPORT_JUNIT,
	REPORT_PREDICATE
], POLICY_LOCK = "policy.lock.json", ORIGIN = "origin.json", EARLIER = "earlier.json", PULL_LOCK = "pull.lock.json", SIGNALS = "signals", JOB = "job.json", PULLED = "pulled.json", PLACES = "places.json", SEAL = `${SIGNALS}/seal.json`, OWN_FILES = [
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
async function takeOutput(folder, { policy, pulled, job, places, origin, earlier }, resume = !0) {
	await refuseForeign(folder);
	try {
		await mkdir(folder, { recursive: !0 });
	} catch (error) {
		throw unwritable(folder, error);
	}
	let release = await lock(folder);
	try {
		let signals = join(folder, SIGNALS);
		await rm(join(folder, SEAL), { force: !0 });
		for (let name of REPORTS) await rm(join(folder, name), { force: !0 });
		for (let name of [
			ORIGIN,
			EARLIER,
			PULL_LOCK
		]) await rm(join(folder, name), { force: !0 });
		for (let name of (await readdir(folder)).filter(isUnfinished)) await rm(join(folder, name), { force: !0 });
		let before = await Promise.all([textOf(join(signals, JOB)), textOf(join(signals, PULLED))]);
		resume && before[0] === job && before[1] === pulled || await rm(signals, {
			recursive: !0,
			force: !0
		}), await mkdir(signals, {
			recursive: !0,
			mode: 448
		}), await chmod(signals, 448);
		for (let name of (await readdir(signals)).filter((name) => UNFINISHED.test(name))) await rm(join(signals, name), { force: !0 });
		let beside = {
			[POLICY_LOCK]: policy,
			[ORIGIN]: origin,
			[EARLIER]: earlier
		}, within = {
			[PULLED]: pulled,
			[JOB]: job,
			[PLACES]: places
		}, written = /* @__PURE__ */ new Map();
		for (let [name, text] of Object.entries(beside)) text !== void 0 && (await writeAtomically(join(folder, name), text), written.set(name, text));
		for (let [name, text] of Object.entries(within)) await writeAtomically(join(signals, name), text, 384), written.set(`${SIGNALS}/${name}`, text);
		return {
			folder,
			signals,
			written,
			[Symbol.asyncDispose]: release
		};
	} catch (error) {
		throw await release(), unwritable(folder, error);
	}
}
/** writeAtomically's name for a file that it is writing. */
const UNFINISHED = /^(.+)\.[0-9a-f]{12}\.tmp$/;
/** A file that a killed audit was writing: one of an audit's own. */
function isUnfinished(name) {
	let file = UNFINISHED.exec(name)?.[1];
	return file !== void 0 && OWN_FILES.includes(file);
}
/** An audit writes into a folder of its own: nothing of anybody else's is overwritten or removed. */
async function refuseForeign(folder) {
	let names = await readdir(folder).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw new PolicyError("output-unreadable", error.code === "ENOTDIR" ? "--out names a file; it takes a folder." : `the output folder cannot be read (${error.code}).`, { location: { file: folder } });
	}), own = /* @__PURE__ */ new Set([...OWN_FILES, SIGNALS]), foreign = names.filter((name) => !own.has(name) && !isUnfinished(name));
	if (foreign.length > 0) throw new PolicyError("output-foreign", `the output folder holds files that are not of an audit (${foreign.slice(0, 3).join(", ")}${foreign.length > 3 ? " …" : ""}). Name another folder with --out.`, { location: { file: folder } });
}
/** Keeps audits out of an output folder until it is disposed. Throws PolicyError when one runs there. */
async function holdOutput(folder) {
	let isThere = await access(folder).then(() => !0, () => !1);
	return { [Symbol.asyncDispose]: isThere ? await lock(folder) : async () => {} };
}
async function lock(folder) {
	try {
		return await import_proper_lockfile.default.lock(folder, {
			lockfilePath: await lockOf(folder),
			stale: 1e4,
			retries: {
				retries: 12,
				factor: 1,
				minTimeout: 1e3
			},
			onCompromised: () => {}
		});
	} catch (error) {
		throw error.code === "ELOCKED" ? new PolicyError("output-busy", "another audit is running in this output folder. Name another one with --out.", { location: { file: folder } }) : unwritable(folder, error);
	}
}
/** Whether an audit that may live has this folder. */
async function isTaken(folder) {
	let lockfilePath = await lockOf(folder);
	return await import_proper_lockfile.default.check(folder, {
		lockfilePath,
		stale: 6e4
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
	let full = diskFull(error, folder);
	if (full !== void 0) return full;
	let { code, message } = error;
	return new PolicyError("output-unwritable", `the output folder cannot be written: ${code ?? message}.`, { location: { file: folder } });
}
export { lockOf as _, POLICY_LOCK as a, REPORT_JSON as c, REPORT_PREDICATE as d, REPORT_SARIF as f, isTaken as g, holdOutput as h, PLACES as i, REPORT_JUNIT as l, SIGNALS as m, JOB as n, PULLED as o, SEAL as p, ORIGIN as r, PULL_LOCK as s, EARLIER as t, REPORT_MARKDOWN as u, takeOutput as v };
