import { R as canonicalJson, s as lockPolicy, v as readLocked } from "./src-attacks-clipped-reference.js";
import { i as readReport } from "./src-gate-verdict.js";
import "./src-gate-enough.js";
import { n as VERSION, r as installationDigest } from "./src-base-installation.js";
import { s as readOwnFile } from "./src-base-files.js";
import { S as REPORT_SEAL, _ as REPORT_JSON } from "./src-base-audit-folder.js";
import { o as sealDigest, t as findingsOf } from "./src-judge-evidence-seal.js";
import { c as isIntact, r as isEntry, s as entryOf } from "./src-history-entry.js";
import { l as reportPath } from "./src-audit-last-release.js";
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { realpath } from "node:fs/promises";
function isSealed(entry) {
	return entry.seal !== void 0;
}
/**
* Each part of what a verdict depends on as an HMAC under the digest key. A plain digest would let
* anybody who sees it try guesses of the data.
*/
function digestInputs(parts, key) {
	let own = derivedKey(key, "inputs");
	return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, hmac(own, {
		name,
		part
	})]));
}
/** Seals the entry of an audit with the report that it wrote. */
function sealEntry(entry, { inputs, report }, key) {
	let seal = {
		version: 1,
		inputs: { ...inputs },
		report: sha256(report)
	};
	return {
		...entry,
		seal: {
			...seal,
			hmac: sealOf({
				...entry,
				seal
			}, key)
		}
	};
}
/** Whether somebody who has the key sealed exactly this entry. */
function isAuthentic(entry, key) {
	let { hmac: found, ...seal } = entry.seal;
	return equal(sealOf({
		...entry,
		seal
	}, key), found);
}
/** Whether a text is, to the byte, the report that an entry was sealed with. */
function isReportOf({ seal }, report) {
	return equal(sha256(report), seal.report);
}
/** Names of the parts that differ, or that only one of two audits has. */
function differingInputs(one, other) {
	return [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !equal(one[name] ?? "", other[name] ?? ""));
}
function sealOf(content, key) {
	return hmac(derivedKey(key, "verdict"), content);
}
/** The digest key itself makes HMACs of data, whose content others may choose. */
function derivedKey(key, purpose) {
	let label = `reticence ${purpose} 1`;
	return Buffer.from(hkdfSync("sha256", key, "", label, 32));
}
function hmac(key, content) {
	return createHmac("sha256", key).update(canonicalJson(content)).digest("hex");
}
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}
function equal(one, other) {
	let [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
// src/reuse/find.ts
/** Verdicts that a second audit of the same inputs would repeat. */
const DECIDED = [
	"pass",
	"warn",
	"fail"
];
/** Looks for the verdict among candidates, the newest last. Never throws for what they hold. */
async function findReusable(candidates, wanted) {
	let same = candidates.filter(({ entry }) => differingInputs(entry.seal.inputs, wanted.inputs).length === 0);
	if (same.length === 0) return { why: whyOther(candidates.at(-1), wanted) };
	let newest;
	for (let candidate of same.toReversed()) {
		let found = await examine(candidate, wanted);
		if ("report" in found) return found;
		newest ??= found;
	}
	return newest;
}
async function examine({ entry, report }, wanted) {
	let { key, now, days } = wanted;
	if (!isAuthentic(entry, key)) return { why: "the seal of the earlier audit is not genuine" };
	if (!DECIDED.includes(entry.verdict)) return { why: `the earlier audit ended ${entry.verdict}` };
	let age = now.getTime() - Date.parse(entry.date), day = entry.date.slice(0, 10);
	if (age > days * 864e5) return { why: `the earlier audit, of ${day}, is older than ${days} days` };
	if (!(age >= -6e5)) return { why: `the earlier audit is dated ${day}, in the future` };
	let text = await report().catch(() => void 0);
	if (text === void 0) return { why: "the report of the earlier audit is missing" };
	if (!isReportOf(entry, text)) return { why: "the report of the earlier audit was changed" };
	try {
		return {
			report: readReport(text, "report.json"),
			entry
		};
	} catch {
		return { why: "the report of the earlier audit cannot be read" };
	}
}
const NAMES = {
	readers: "who can read the report",
	program: "the version of Reticence",
	environment: "the versions or the device that measure",
	origin: "the commit or the policy's origin",
	earlier: "the audit that a rule compares with"
};
function whyOther(newest, { inputs }) {
	if (newest === void 0) return "there is no sealed audit";
	let parts = differingInputs(newest.entry.seal.inputs, inputs);
	if (parts.length >= Object.keys(inputs).length) return "the latest sealed audit was of other inputs, or sealed with another digest key";
	let named = Object.keys(inputs).filter((part) => parts.includes(part)).map((part) => NAMES[part] ?? `the ${part}`);
	return `${new Intl.ListFormat("en-GB").format(named)} changed since the latest sealed audit (${newest.entry.date.slice(0, 10)})`;
}
// src/reuse/folder.ts
/** The audit in an output folder, or why its verdict cannot be reused. */
async function candidateIn(folder) {
	let text = await textOf(folder, REPORT_SEAL).catch(() => void 0);
	if (text === void 0) return { why: `there is no ${REPORT_SEAL} in ${folder}: only an audit with a digest key that measured and decided leaves one` };
	let entry = sealedEntryIn(text);
	return entry === void 0 ? { why: `${REPORT_SEAL} in ${folder} is damaged, or of another release` } : {
		entry,
		report: () => textOf(folder, REPORT_JSON)
	};
}
/**
* Text of report.seal.json for a report that was measured, so that later audits of the same inputs
* can reuse its verdict; undefined if it decides nothing. `text`: that of its report.json.
*/
function sealVerdict(report, text, { inputs, context, key }) {
	if (!DECIDED.includes(report.verdict)) return;
	let entry = entryOf(report, context, /* @__PURE__ */ new Date());
	return `${JSON.stringify(sealEntry(entry, {
		inputs,
		report: text
	}, key))}\n`;
}
/**
* What a history keeps of the audit in an output folder: its sealed entry and report if it has them,
* and the seal is about this report and this run. Needs no key, and shows nothing about who sealed.
*/
async function auditIn(folder, report, context) {
	let own = {
		entry: entryOf(report, context, /* @__PURE__ */ new Date()),
		reports: {}
	}, found = await candidateIn(folder);
	if ("why" in found || found.entry.id !== own.entry.id) return own;
	let { entry } = found, text = await found.report().catch(() => void 0);
	return text === void 0 || !isReportOf(entry, text) ? own : {
		entry,
		reports: { [reportPath(entry)]: text }
	};
}
/** Whether two paths name one folder. */
async function isSameFolder(one, other) {
	let [a, b] = await Promise.all([one, other].map((path) => realpath(path).catch(() => void 0)));
	return a !== void 0 && a === b;
}
async function textOf(folder, name) {
	return (await readOwnFile(join(folder, name))).toString("utf8");
}
function sealedEntryIn(text) {
	try {
		let entry = JSON.parse(text);
		return isEntry(entry) && isSealed(entry) && isIntact(entry) ? entry : void 0;
	} catch {
		return;
	}
}
// src/reuse/history.ts
/** The sealed audits of a history, in the order of its lines. */
function candidatesIn({ entries, files }) {
	return entries.filter(isSealed).map((entry) => ({
		entry,
		report: () => files.text(reportPath(entry))
	}));
}
// src/reuse/inputs.ts
/**
* Everything that a verdict depends on; two audits with equal parts give the same report. Undefined
* if one of them cannot be told.
*/
async function inputParts(known) {
	let { pulled, origin, executor, job } = known, [identity, code] = await Promise.all([executor.identity(job), installationDigest().catch(() => void 0)]);
	if (identity === void 0 || code === void 0) return;
	let { checkpoint, base, ...others } = pulled.provenance, files = readLocked(pulled.lock), named = (key) => key.startsWith("update.previous") ? "base" : key.split(".")[0], of = (name) => files.filter(({ key }) => named(key) === name), models = ["checkpoint", "base"];
	return {
		checkpoint: [checkpoint, of("checkpoint")],
		base: [base, of("base")],
		data: [others, files.filter(({ key }) => !models.includes(named(key)))],
		policy: policyPart(pulled.loaded, known.today),
		readers: readersOf(pulled.loaded, known),
		program: {
			version: VERSION,
			contract: job.contract,
			entries: 1,
			code,
			node: process.version
		},
		environment: {
			...executor.measurer(),
			scoring: job.scoring,
			identity
		},
		origin: findingsOf(origin),
		earlier: await Promise.all(known.earlier.map(earlierPart))
	};
}
/** The text as well: whatever is changed in it is a reason to measure. */
function policyPart({ policy, source }, today) {
	return {
		texts: source.sha256,
		resolved: lockPolicy(policy),
		waived: policy.waivers.map(({ until }) => today <= until)
	};
}
/** A public report withholds small figures. */
function readersOf({ policy: { report } }, { publicByDefault }) {
	return (report.public === "auto" ? publicByDefault ?? !1 : report.public) ? "anybody" : "the owners";
}
/**
* The figures that a rule compares with. Another audit that found the same, at another time, leads
* to the same verdict.
*/
async function earlierPart(found) {
	if (!("entry" in found)) return found;
	let { reference, entry, folder } = found, { checkpoint, verdict, metrics, breached, basis, release, reticence } = entry;
	return {
		reference,
		figures: {
			checkpoint,
			verdict,
			metrics,
			breached,
			basis,
			release,
			reticence
		},
		signals: folder === void 0 ? null : await sealDigest(folder)
	};
}
export { isSameFolder as a, digestInputs as c, candidateIn as i, candidatesIn as n, sealVerdict as o, auditIn as r, findReusable as s, inputParts as t };
