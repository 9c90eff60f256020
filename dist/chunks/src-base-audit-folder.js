import { d as diskFull, i as PolicyError } from "./src-base-errors.js";
import { d as writeAtomically, n as isTakenLock, r as takeLock, t as isLocked, u as unfinishedOf } from "./src-base-files.js";
import { dirname, join, resolve } from "node:path";
import { access, chmod, constants, lstat, mkdir, readFile, readdir, realpath, rm } from "node:fs/promises";
// src/base/audit-folder.ts
/** Names within an audit's output folder. Only the reports are fit for publishing. */
const REPORT_JSON = "report.json", REPORT_MARKDOWN = "report.md", REPORT_HTML = "report.html", REPORT_SARIF = "report.sarif", REPORT_JUNIT = "report.junit.xml", REPORT_PREDICATE = "report.predicate.json", REPORT_BOM = "report.cdx.json", REPORTS = [
	REPORT_JSON,
	REPORT_MARKDOWN,
	REPORT_HTML,
	REPORT_SARIF,
	REPORT_JUNIT,
	REPORT_PREDICATE,
	REPORT_BOM
], CERTIFICATES = [
	"erasure.json",
	"erasure.md",
	"erasure.predicate.json"
], REPORT_SEAL = "report.seal.json", POLICY_LOCK = "policy.lock.json", ORIGIN = "origin.json", EARLIER = "earlier.json", PULL_LOCK = "pull.lock.json", SIGNALS = "signals", JOB = "job.json", HOST_JOB = "host-job.json", EVENTS = "events.jsonl", PULLED = "pulled.json", CANARY_COINS = "canaries.json", ACCOUNTING = "accounting.json", PLACES = "places.json", SEAL = `${SIGNALS}/seal.json`, SHARD = `${SIGNALS}/shard.json`, SHARD_SEAL = `${SIGNALS}/shard.seal.json`, SHARDS = "shards.json", PARTS = "parts", SHARED = "shared", SEVERAL_JSON = "several.json", SEVERAL_FILES = [
	SEVERAL_JSON,
	REPORT_MARKDOWN,
	REPORT_HTML,
	REPORT_JUNIT
], OWN_FILES = [
	...REPORTS,
	...CERTIFICATES,
	REPORT_SEAL,
	POLICY_LOCK,
	PULL_LOCK,
	ORIGIN,
	EARLIER
];
/**
* Takes an output folder for one audit. Signals of other inputs are removed, and so are earlier
* reports: an old verdict must not stand beside a new audit. Signals of the same inputs are kept
* unless `resume` is false, so that an interrupted audit continues and a changed policy re-measures
* only what it changes. Throws PolicyError if the folder holds something else or another audit runs
* in it.
*/
async function takeOutput(folder, { policy, pulled, job, places, coins, accounting, origin, earlier }, resume = !0) {
	return await taken(folder, async (held) => {
		let signals = join(folder, SIGNALS);
		for (let seal of [SEAL, SHARD_SEAL]) await rm(join(folder, seal), { force: !0 });
		await removeResults(folder);
		let [jobBefore, pulledBefore] = await Promise.all([JOB, PULLED].map((name) => textOf(join(signals, name))));
		!resume || pulledBefore !== pulled ? await rm(signals, {
			recursive: !0,
			force: !0
		}) : jobBefore !== job && await rm(join(signals, EVENTS), { force: !0 }), await mkdir(signals, {
			recursive: !0,
			mode: 448
		}), await chmod(signals, 448);
		for (let name of (await readdir(signals)).filter((name) => unfinishedOf(name) !== void 0)) await rm(join(signals, name), { force: !0 });
		let within = {
			[PULLED]: pulled,
			[JOB]: job,
			[PLACES]: places
		}, written = await writeBeside(folder, {
			policy,
			origin,
			earlier
		}), ofTraining = {
			[CANARY_COINS]: coins,
			[ACCOUNTING]: accounting
		};
		for (let [name, text] of Object.entries({
			...within,
			...ofTraining
		})) text === void 0 ? await rm(join(signals, name), { force: !0 }) : (await writeAtomically(join(signals, name), text, 384), written.set(`${SIGNALS}/${name}`, text));
		return {
			folder,
			signals,
			written,
			[Symbol.asyncDispose]: () => held[Symbol.asyncDispose]()
		};
	});
}
/**
* Takes an output folder for reports alone: nothing is measured. Throws PolicyError like
* `takeOutput`.
*/
async function takeReports(folder, texts) {
	return await taken(folder, async (held) => (await removeResults(folder), await writeBeside(folder, texts), held));
}
/**
* Takes an output folder for the audits of several checkpoints, each in a folder of its own below,
* and removes their joint report. Throws PolicyError like `takeOutput`, and if it holds the audit of
* a single checkpoint.
*/
async function takeSeveral(folder) {
	return await taken(folder, removeJoint, refuseForeignToSeveral);
}
async function removeJoint(held, folder) {
	let unfinished = (await readdir(folder)).filter((name) => isUnfinished(name, SEVERAL_FILES));
	for (let name of [...SEVERAL_FILES, ...unfinished]) await rm(join(folder, name), { force: !0 });
	return held;
}
/** Whether a folder holds the audits of several checkpoints. */
async function holdsSeveral(folder) {
	let names = await readdir(folder).catch(() => []);
	return names.includes("several.json") && !names.includes("policy.lock.json");
}
/** Throws PolicyError, with the folders to choose from, for the folder of several audits. */
async function refuseSeveral(folder) {
	if (!await holdsSeveral(folder)) return;
	let below = (await readdir(folder, { withFileTypes: !0 })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
	throw new PolicyError("checkpoints-several", `this folder holds the audits of several checkpoints. Name one of them: ${below.map((name) => join(folder, name)).join(", ")}.`, { location: { file: folder } });
}
/** Whether an audit in this folder has finished measuring. */
async function isMeasured(folder) {
	return await access(join(folder, SEAL)).then(() => !0, () => !1);
}
/** Whether signals, of a finished audit or of one that can continue, are in an output folder. */
async function holdsSignals(folder) {
	return (await readdir(join(folder, SIGNALS)).catch(() => [])).length > 0;
}
/**
* Throws PolicyError where `takeOutput` would: for a folder that holds something else, in which an
* audit runs, or that cannot be written. Writes nothing.
*/
async function refuseOutput(folder, { several = !1 } = {}) {
	await (several ? refuseForeignToSeveral : refuseForeign)(folder);
	let isThere = await isWritable(folder);
	if (isThere ? await isWritable(dirname(await realpath(folder))) : await nearestWritable(dirname(resolve(folder))), isThere && await isTakenLock(folder, await lockOf(folder), LOCK_STALE_MS)) throw busy(folder);
}
async function nearestWritable(folder) {
	await isWritable(folder) || dirname(folder) === folder || await nearestWritable(dirname(folder));
}
/** Whether a folder is there. Throws PolicyError where nothing can be written into it. */
async function isWritable(folder) {
	try {
		return await access(folder, constants.W_OK | constants.X_OK), !0;
	} catch (error) {
		if (error.code === "ENOENT") return !1;
		throw unwritable(folder, error);
	}
}
/** Locks a folder of an audit's own, and keeps the lock unless `prepare` fails. */
async function taken(folder, prepare, refuse = refuseForeign) {
	await refuse(folder);
	try {
		await mkdir(folder, { recursive: !0 });
	} catch (error) {
		throw unwritable(folder, error);
	}
	let held = await lock(folder);
	try {
		return await prepare(held, folder);
	} catch (error) {
		throw await held[Symbol.asyncDispose](), unwritable(folder, error);
	}
}
/** An old verdict must not stand beside a new audit. */
async function removeResults(folder) {
	let unfinished = (await readdir(folder)).filter((name) => isUnfinished(name));
	for (let name of [
		...REPORTS,
		...CERTIFICATES,
		REPORT_SEAL,
		ORIGIN,
		EARLIER,
		PULL_LOCK,
		...unfinished
	]) await rm(join(folder, name), { force: !0 });
}
/** Returns what was written, by path in the folder. */
async function writeBeside(folder, { policy, origin, earlier }) {
	let written = /* @__PURE__ */ new Map(), texts = {
		[POLICY_LOCK]: policy,
		[ORIGIN]: origin,
		[EARLIER]: earlier
	};
	for (let [name, text] of Object.entries(texts)) text !== void 0 && (await writeAtomically(join(folder, name), text), written.set(name, text));
	return written;
}
/** Whether a name is that of an audit file that a killed audit was still writing. */
function isUnfinished(name, files = OWN_FILES) {
	let file = unfinishedOf(name);
	return file !== void 0 && files.includes(file);
}
/**
* An audit writes into a folder of its own, and never overwrites or removes other people's files: throws
* PolicyError for a folder that holds any.
*/
async function refuseForeign(folder) {
	refuseNames(folder, foreignIn(await namesIn(folder)));
}
/** The same for the folder of several audits: beside the joint report, only audits lie in it. */
async function refuseForeignToSeveral(folder) {
	let foreign = [];
	for (let name of await namesIn(folder)) SEVERAL_FILES.includes(name) || isUnfinished(name, SEVERAL_FILES) || (!((await lstat(join(folder, name))).isDirectory() && foreignIn(await namesIn(join(folder, name))).length === 0) || OWN_FILES.includes(name) || name === "signals") && foreign.push(name);
	refuseNames(folder, foreign);
}
async function namesIn(folder) {
	return await readdir(folder).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw new PolicyError("output-unreadable", error.code === "ENOTDIR" ? "--out names a file; name a folder." : `the output folder cannot be read (${error.code}).`, { location: { file: folder } });
	});
}
function foreignIn(names) {
	let own = /* @__PURE__ */ new Set([...OWN_FILES, SIGNALS]);
	return names.filter((name) => !own.has(name) && !isUnfinished(name));
}
function refuseNames(folder, foreign) {
	if (foreign.length !== 0) throw new PolicyError("output-foreign", `the output folder contains files that are not from an audit (${foreign.slice(0, 3).join(", ")}${foreign.length > 3 ? " …" : ""}). Name another folder with --out.`, { location: { file: folder } });
}
/** Keeps audits out of an output folder until disposed. Throws PolicyError if one runs there. */
async function holdOutput(folder) {
	return await access(folder).then(() => !0, () => !1) ? await lock(folder) : { [Symbol.asyncDispose]: async () => {} };
}
/** A lock not renewed for this long is left over from a killed audit, milliseconds. */
const LOCK_STALE_MS = 1e4;
/** If the lock is lost, the manifest's digests show whether anybody wrote. */
async function lock(folder) {
	try {
		return await takeLock(folder, {
			file: await lockOf(folder),
			staleMs: LOCK_STALE_MS,
			tries: 12
		});
	} catch (error) {
		throw isLocked(error) ? busy(folder) : unwritable(folder, error);
	}
}
function busy(folder) {
	return new PolicyError("output-busy", "another audit is running in this output folder. Name another one with --out.", { location: { file: folder } });
}
/** Whether an audit that may still be alive holds this folder. */
async function isTaken(folder) {
	return await isTakenLock(folder, await lockOf(folder), 6e4);
}
/**
* Lies beside the folder, so that the lock is not a file of the audit. The same folder has the same
* lock whichever path leads to it.
*/
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
export { holdOutput as A, takeSeveral as B, SEAL as C, SHARD_SEAL as D, SHARDS as E, refuseForeign as F, refuseOutput as I, refuseSeveral as L, isMeasured as M, isTaken as N, SHARED as O, lockOf as P, takeOutput as R, REPORT_SEAL as S, SHARD as T, REPORT_JSON as _, EVENTS as a, REPORT_PREDICATE as b, ORIGIN as c, POLICY_LOCK as d, PULLED as f, REPORT_HTML as g, REPORT_BOM as h, EARLIER as i, holdsSignals as j, SIGNALS as k, PARTS as l, REPORTS as m, CANARY_COINS as n, HOST_JOB as o, PULL_LOCK as p, CERTIFICATES as r, JOB as s, ACCOUNTING as t, PLACES as u, REPORT_JUNIT as v, SEVERAL_JSON as w, REPORT_SARIF as x, REPORT_MARKDOWN as y, takeReports as z };
