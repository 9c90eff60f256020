import { d as diskFull, i as PolicyError, r as InternalError, s as ReticenceError } from "./src-base-errors.js";
import { t as visible } from "./src-base-visible.js";
import { Pt as isOfTuning, ct as isUpdate, lt as referencePath, ot as LAST_RELEASE } from "./src-attacks-clipped-reference.js";
import { A as table, M as escapeMarkdown, X as formatInterval, Z as formatMetric, i as readReport, j as code, nt as formatValue, r as worst } from "./src-gate-verdict.js";
import { n as smallestOf, t as largestOf } from "./src-base-extremes.js";
import { d as writeAtomically, r as takeLock } from "./src-base-files.js";
import { _ as REPORT_JSON, k as SIGNALS } from "./src-base-audit-folder.js";
import { h as localPath, p as isLocal } from "./src-base-crc32c.js";
import { a as IN_TERMINAL, i as parseHistory, n as describeOdd, s as entryOf, t as appended } from "./src-history-entry.js";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { access, mkdir, readFile, readdir, stat } from "node:fs/promises";
/** Whether a policy leaves it to the history which model the checkpoint is compared with. */
function asksForRelease({ policy }) {
	return policy.base === LAST_RELEASE;
}
/**
* The policy with the last release of its history in the place of `history:last-release`: a reference
* by which it can be pulled, and the digest that it must have then. `found`: what the history was
* asked for. Throws PolicyError where it names no release that can be pulled here.
*/
async function withLastRelease(loaded, found) {
	if (!asksForRelease(loaded)) return loaded;
	let { policy, source } = loaded, path = referencePath(policy), origin = {
		location: source.locate(path),
		directory: source.directoryOf(path)
	}, released = found.find(({ reference }) => reference === "last-release");
	if (released === void 0) throw new InternalError("the history was not asked for a release");
	if (!("entry" in released)) {
		let why = "absent" in released ? released.absent : released.void;
		throw new PolicyError("previous-release-missing", `\`${LAST_RELEASE}\`: ${why} Name the previous release as \`update.previous\`, or, if there is none, leave out the audit update.`, { location: origin.location });
	}
	let { entry } = released, { references, digest } = entry.checkpoint;
	if (references === void 0) throw new PolicyError("previous-release-unnamed", `\`${LAST_RELEASE}\`: the history does not say where ${nameOf(entry)} lies, since an earlier version of Reticence recorded it. Name it as \`update.previous: {ref: …, digest: "${digest}"}\`.`, { location: origin.location });
	for (let reference of references) if (isLocal(reference) && !await isThere(localPath(reference, origin.directory))) throw new PolicyError("previous-release-elsewhere", `\`${LAST_RELEASE}\`: ${nameOf(entry)} was audited from the path "${reference}", which is not on this machine. Keep releases in a store (hf://, s3://, https://), or name the copy here as \`update.previous: {ref: …, digest: "${digest}"}\`.`, { location: origin.location });
	let [only] = references, value = {
		...references.length === 1 ? { ref: only } : { adapters: [...references] },
		digest
	};
	return loaded.with([{
		path,
		value,
		label: LAST_RELEASE,
		origin
	}]);
}
function nameOf({ release, date }) {
	return `the release ${release} (audited on ${date.slice(0, 10)})`;
}
async function isThere(path) {
	return await access(path).then(() => !0, () => !1);
}
// src/history/find.ts
/** The earlier audit that a rule compares with. */
function findEarlier(reference, entries, present) {
	let own = entries.filter((entry) => isOwn(entry, present.history)), earlier = own.filter(({ run }) => run === null || run !== present.run);
	switch (reference) {
		case "previous": return found(reference, earlier.findLast(({ verdict }) => verdict === "pass" || verdict === "warn"), earlier.length === 0 ? firstAudit(entries, present) : "No earlier audit of this checkpoint passed.");
		case "last-release": return found(reference, earlier.findLast(({ release }) => release !== null), own.length === 0 ? firstAudit(entries, present) : "No release of this checkpoint has been audited yet.");
		case "merge-base": return mergeBase(earlier, entries, present);
		default: return checkpoint(reference, entries, present);
	}
}
/** Names of the checkpoints in a history, the last audited first. */
function checkpointNames(entries) {
	return [...new Set(entries.map(({ checkpoint: { name } }) => name).reverse())];
}
/** Whether an entry is about the policy's checkpoint, under its present or an earlier name. */
function isOwn(entry, { checkpoint, formerly }) {
	let { name } = entry.checkpoint;
	return name === checkpoint || formerly.includes(name);
}
function mergeBase(own, entries, present) {
	let reference = "merge-base", { mergeBase: commits } = present;
	if (commits === void 0) return {
		reference,
		absent: "This audit is not for a change, so it has no merge base."
	};
	if (own.length === 0) return {
		reference,
		absent: firstAudit(entries, present)
	};
	let byCommit = new Map(own.map((entry) => [entry.commit, entry])), commit = commits.find((one) => byCommit.has(one));
	return commit === void 0 ? {
		reference,
		void: `Neither the merge base nor any of the ${commits.length} commits up to it was audited. Audit the default branch.`
	} : {
		reference,
		entry: byCommit.get(commit)
	};
}
function checkpoint(reference, entries, { run, history }) {
	let entry = entries.findLast(({ checkpoint: { name, digest }, run: of }) => (name === reference || digest === reference) && !(isOwnName(name, history) && of !== null && of === run));
	return entry === void 0 ? {
		reference,
		void: `The history contains no audit of this checkpoint${knownNames(entries)}.`
	} : {
		reference,
		entry
	};
}
function isOwnName(name, { checkpoint: own, formerly }) {
	return name === own || formerly.includes(name);
}
function found(reference, entry, absent) {
	return entry === void 0 ? {
		reference,
		absent
	} : {
		reference,
		entry
	};
}
function firstAudit(entries, { history }) {
	return entries.length === 0 ? "The history is empty: this audit is the first." : `The history contains no audit of ${history.checkpoint}${knownNames(entries)}. If it was renamed, list the old name in history.formerly.`;
}
function knownNames(entries) {
	let names = checkpointNames(entries);
	return names.length === 0 ? "" : `; it contains ${names.slice(0, 3).join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}`;
}
// src/history/folder.ts
/** A history in a local folder. */
function folderStore(folder) {
	let files = { text: async (path) => {
		try {
			return await readFile(join(folder, path), "utf8");
		} catch (error) {
			let { code } = error;
			if (code === "ENOENT") return;
			throw new PolicyError("history-unreadable", `the history cannot be read (${code}).`, { location: { file: join(folder, path) } });
		}
	} };
	return {
		place: folder,
		read: async () => files,
		update: async (_, change) => {
			try {
				await mkdir(folder, { recursive: !0 });
				await using lock = await takeLock(folder, {
					file: `${folder}.lock`,
					tries: 20,
					everyMs: 500
				});
				for (let [path, text] of Object.entries(await change(files))) {
					if (lock.lost) throw Error("the lock of the history was lost");
					await mkdir(dirname(join(folder, path)), { recursive: !0 }), await writeAtomically(join(folder, path), text);
				}
			} catch (error) {
				if (error instanceof ReticenceError) throw error;
				let full = diskFull(error, folder);
				if (full !== void 0) throw full;
				let { code, message } = error;
				throw new PolicyError("history-unwritable", `the history cannot be written: ${code ?? message}.`, { location: { file: folder } });
			}
		}
	};
}
/**
* The audits whose output folders are in a folder, oldest first. Skips folders that are not an
* audit's, or not of this release.
*/
async function keptAudits(folder) {
	let names = await readdir(folder, { withFileTypes: !0 }).catch(() => []), kept = [];
	for (let name of names.filter((entry) => entry.isDirectory())) {
		let at = join(folder, name.name), entry = await entryIn(at);
		if (entry === void 0) continue;
		let signals = await stat(join(at, SIGNALS, "manifest.json")).then(() => !0, () => !1);
		kept.push({
			entry,
			folder: at,
			signals
		});
	}
	return kept.sort((a, b) => a.entry.date < b.entry.date ? -1 : 1);
}
async function entryIn(folder) {
	let path = join(folder, REPORT_JSON);
	try {
		let report = readReport(await readFile(path, "utf8"), path), { mtime } = await stat(path), { origin } = report;
		return entryOf(report, origin === void 0 ? IN_TERMINAL : {
			event: origin.event,
			commit: origin.commit,
			release: null,
			run: null
		}, mtime);
	} catch {
		return;
	}
}
async function historyIn(files) {
	return parseHistory(await files.text("history.jsonl") ?? "");
}
// src/history/past.ts
/** A date further ahead than this is more than the usual skew between two clocks, milliseconds. */
const SKEW_MS = 6e5;
/**
* Reads a history, and the audits' output folders if the policy names a folder. Skips `own`, the
* output folder of the audit about to run. If the history cannot be read, throws the reason.
*/
async function readPast(store, folder, now, own) {
	let files = await store.read(), history = await historyIn(files), kept = (folder === void 0 ? [] : await keptAudits(folder)).filter((one) => own === void 0 || resolve(one.folder) !== resolve(own)), known = new Set(history.entries.map(sameAudit)), fresh = kept.map(({ entry }) => entry).filter((entry) => !known.has(sameAudit(entry))), entries = [...history.entries, ...fresh], odd = describeOdd(history.odd), ahead = entries.filter(({ date }) => Date.parse(date) > now.getTime() + SKEW_MS);
	return {
		entries,
		kept,
		files,
		notes: [...odd === void 0 ? [] : [odd], ...ahead.length === 0 ? [] : [`${ahead.length} audits in the history have dates in this machine's future: the clocks differ. The order of the lines counts, not the dates.`]]
	};
}
/**
* The same for an audit by a policy: if nothing compares, an unreadable history is only reported.
*/
async function readPastFor(policy, ...history) {
	try {
		return await readPast(...history);
	} catch (error) {
		if (policy.base === "history:last-release" || policy.gate.rules.some(({ increase }) => increase !== void 0) || !(error instanceof ReticenceError)) throw error;
		return {
			entries: [],
			kept: [],
			files: NO_FILES,
			notes: [`The history is not read: ${error.message}`]
		};
	}
}
const NO_FILES = { text: async () => void 0 };
/**
* The audits that the policy's rules on increases compare with, each `against` once, and for the audit
* update the last release.
*/
function lookUp(policy, past, present) {
	let references = [...policy.gate.rules.flatMap(({ increase }) => increase?.against ?? []), ...isUpdate(policy) ? ["last-release"] : []];
	return [...new Set(references)].map((reference) => {
		let found = comparable(policy, reference, past.entries, present);
		if (!("entry" in found)) return found;
		let { entry } = found, kept = past.kept.find((one) => one.signals && sameAudit(one.entry) === sameAudit(entry));
		return kept === void 0 ? found : {
			...found,
			folder: kept.folder
		};
	});
}
/**
* What a reference names among the audits that asked the policy's questions; where none of them is
* meant, among all, so that nothing becomes the first audit that is not. Two policies may audit one
* checkpoint, the whole of it and what it added.
*/
function comparable(policy, reference, entries, present) {
	let all = () => findEarlier(reference, entries, present);
	if (isUpdate(policy)) return all();
	let found = findEarlier(reference, entries.filter(({ basis }) => policy.audits.some(({ name }) => Object.hasOwn(basis.measuring, name))), present);
	return "entry" in found ? found : all();
}
/** Identifies an audit by its checkpoint and the moment when measuring began. */
function sameAudit({ checkpoint, date }) {
	return `${checkpoint.digest} ${date}`;
}
// src/history/paths.ts
const BADGE_SVG = "badge.svg";
/** Folder of a checkpoint in a history: its name, made safe for a path but still unique. */
function folderOf(checkpoint) {
	let fit = checkpoint.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[^\w.-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "").slice(0, 60);
	if (fit === checkpoint && fit !== "") return fit;
	let digest = createHash("sha256").update(checkpoint).digest("hex").slice(0, 8);
	return `${fit === "" ? "checkpoint" : fit}-${digest}`;
}
function badgePath(checkpoint, file) {
	return `${folderOf(checkpoint)}/${file}`;
}
/** The report of a sealed audit, by its content: an audit that finds the same adds no file. */
function reportPath({ checkpoint, seal }) {
	return `${folderOf(checkpoint.name)}/reports/${seal.report.slice(0, 32)}.json`;
}
// src/history/trend.ts
/** Metrics that a trend shows by default. */
const SHOWN = [
	"mia.auc",
	"mia.tpr_at_fpr",
	"pii.extraction_rate",
	"memorization.exact_rate",
	"synthetic.verbatim_rate",
	"synthetic.near_duplicate_rate",
	"synthetic.pii_overlap",
	"synthetic.mia_auc",
	"synthetic.tpr_at_fpr",
	"erasure.detectable",
	"erasure.overshot",
	"erasure.group_p_value"
];
/** The audits of one checkpoint, under all its names, oldest first. */
function auditsOf(entries, names) {
	return entries.filter((entry) => isOwn(entry, {
		...names,
		formerly: [...names.formerly]
	}));
}
/** Without audits whose verdict was reused: they repeat figures, and measured nothing. */
function measuredOf(audits) {
	return audits.filter(({ reused }) => reused !== !0);
}
/**
* The trends of an audit history. `wanted` are ids (each in its default form: the strongest attack,
* all types) or whole keys.
*/
function trendsOf(audits, wanted) {
	let trends = /* @__PURE__ */ new Map();
	for (let entry of audits) for (let { key, id, parameters, value, interval } of entry.metrics) {
		if (!wanted.includes(key) && !(wanted.includes(id) && isHeadline(parameters))) continue;
		let trend = trends.get(key) ?? {
			key,
			id,
			parameters,
			points: []
		};
		trend.points.push({
			entry,
			value,
			interval
		}), trends.set(key, trend);
	}
	let rank = ({ key, id }) => {
		let index = wanted.findIndex((name) => name === key || name === id);
		return index < 0 ? wanted.length : index;
	};
	return [...trends.values()].sort((a, b) => rank(a) - rank(b));
}
function isHeadline({ audit, attack, part, type, unit, fpr }) {
	return (isOfTuning(audit) || audit === "synthetic" || audit === "erasure") && (attack === void 0 || [
		"strongest",
		"prefix",
		"verbatim"
	].includes(String(attack))) && (unit === void 0 || unit === "private") && (part === void 0 || part === "completion") && (type === void 0 || type === "all") && (fpr === void 0 || fpr === .01);
}
/** A line of bars, the lowest for the smallest value; equal values are all drawn in the middle. */
function sparkline(values) {
	let lowest = smallestOf(values), span = largestOf(values) - lowest;
	return values.map((value) => {
		let share = span === 0 ? .5 : (value - lowest) / span;
		return "▁▂▃▄▅▆▇█"[Math.min(7, Math.floor(share * 8))];
	}).join("");
}
/** Grey, red, grey: the interval's ends, and the value drawn over them. */
const COLOURS$1 = "#9aa5b1, #c2255c, #9aa5b1";
/** A Mermaid chart for GitHub: the metric between the two ends of its interval. */
function mermaid({ id, points }, title) {
	let shown = points.slice(-16), ends = (side) => shown.map(({ value, interval }) => interval?.[side] ?? value), [low, high] = [ends(0), ends(1)], values = shown.map(({ value }) => value), [bottom, top] = rangeOf(low, high), dates = [shown[0], shown.at(-1)].map(({ entry }) => entry.date.slice(0, 10)), series = shown.some(({ interval }) => interval !== null) ? [
		low,
		values,
		high
	] : [values];
	return [
		"```mermaid",
		`%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${series.length === 1 ? COLOURS$1.split(", ")[1] : COLOURS$1}"}}}}%%`,
		"xychart-beta",
		`  title "${title.replaceAll(/["\n\r]/g, " ")}, ${dates[0]} to ${dates[1]}"`,
		`  x-axis [${labelsOf(shown).join(", ")}]`,
		`  y-axis "${id}" ${round(bottom)} --> ${round(top)}`,
		...series.map((line) => `  line [${line.map(round).join(", ")}]`),
		"```"
	].join("\n");
}
/** The axis, with some room above and below; never negative for a metric that cannot be. */
function rangeOf(low, high) {
	let [least, most] = [smallestOf(low), largestOf(high)], room = Math.max(.25 * (most - least), .01);
	return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}
/**
* Month and day, numbered from the second of a day on: equal labels would be drawn as one point.
*/
function labelsOf(points) {
	let seen = /* @__PURE__ */ new Map();
	return points.map(({ entry }) => {
		let day = entry.date.slice(5, 10), times = (seen.get(day) ?? 0) + 1;
		return seen.set(day, times), `"${times === 1 ? day : `${day} (${times})`}"`;
	});
}
function round(value) {
	return String(Number(value.toPrecision(4)));
}
// src/history/readme.ts
/** The page of a history: badge, trend and latest audits of each checkpoint. */
function readmeOf(entries) {
	return [
		"# Audits",
		"",
		"What Reticence found, oldest first in `history.jsonl`, one audit per line: aggregates and digests, no records. Every audit rewrites this page.",
		"",
		...checkpointNames(entries).flatMap((name) => [section(auditsOf(entries, {
			checkpoint: name,
			formerly: []
		}), name), ""])
	].join("\n");
}
function section(audits, name) {
	let svg = badgePath(name, BADGE_SVG);
	return [
		`## ${code(name)}`,
		`![${escapeMarkdown(`verdict on ${name}`)}](${svg})`,
		...trendSections(audits),
		auditTable(audits)
	].join("\n\n");
}
/** The trend of one checkpoint, with charts if there are at least two audits. */
function trendSections(audits) {
	return trendsOf(measuredOf(audits), SHOWN).filter(({ points }) => points.length > 1).map((trend) => `${chart(trend)}\n\n${legend(trend)}`);
}
function chart(trend) {
	return mermaid(trend, formatMetric(trend.id, trend.parameters));
}
function legend({ id, parameters, points }) {
	let last = points.at(-1), interval = formatInterval(id, last.interval), newest = `${formatValue(id, last.value)}${interval === "" ? "" : ` (${interval})`}`;
	return `${code(formatMetric(id, parameters))}: now ${newest}. The red line is the value, the grey ones are the ends of its interval.`;
}
function auditTable(audits) {
	let shown = audits.slice(-20).reverse(), columns = trendsOf(shown, SHOWN), rows = shown.map((entry) => [
		entry.date.slice(0, 10),
		entry.verdict,
		`${entry.release === null ? entry.event : escapeMarkdown(entry.release)}${entry.reused === !0 ? " (reused)" : ""}`,
		entry.commit === null ? "–" : code(entry.commit.slice(0, 12)),
		code(entry.checkpoint.digest.replace(/^sha256:/, "").slice(0, 12)),
		...columns.map(({ id, points }) => {
			let point = points.find((one) => one.entry === entry);
			return point === void 0 ? "–" : formatValue(id, point.value);
		})
	]), header = [
		"Date",
		"Verdict",
		"Why audited",
		"Commit",
		"Checkpoint",
		...columns.map(({ id, parameters }) => code(formatMetric(id, parameters)))
	], rest = audits.length - shown.length;
	return `${table(header, rows)}${rest > 0 ? `\n\n${rest} earlier audits are in \`history.jsonl\`.` : ""}`;
}
// src/report/badge.ts
const COLOURS = {
	pass: "brightgreen",
	warn: "yellow",
	inconclusive: "orange",
	invalid: "orange",
	fail: "red",
	error: "red",
	auditing: "lightgrey"
};
/** A badge with its date, so that an old verdict can be recognised. */
function badgeOf(state, date) {
	let day = date.slice(0, 10);
	return {
		schemaVersion: 1,
		label: "reticence",
		message: state === "auditing" ? `auditing since ${day}` : `${state} · ${day}`,
		color: COLOURS[state],
		...state === "error" ? { isError: !0 } : {},
		cacheSeconds: 300
	};
}
/** The same as an image, for places that cannot reach the endpoint. */
async function badgeImage({ label, message, color }) {
	let { makeBadge } = await import("./badge-maker-lib-index.js");
	return `${makeBadge({
		label,
		message,
		color,
		style: "flat"
	})}\n`;
}
// src/history/write.ts
/** Publishes badges only: that an audit is running, or that it could not run. */
async function publishBadges(store, badges) {
	let names = badges.map(({ checkpoint }) => checkpoint).join(", "), states = [...new Set(badges.map(({ state }) => state))].join(", ");
	await store.update(oneLine(`Badge: ${states}: ${names}`), async () => await filesOf(badges));
}
/**
* Adds audits to a history, with their badges and page: all in one write, so that no badge
* represents an audit that is missing from the history.
*/
async function addAudits(store, entries, further = [], reports = {}) {
	let told = entries.map(({ checkpoint, verdict }) => `${verdict}: ${checkpoint.name}`);
	await store.update(oneLine(`Audit: ${told.join(", ")}`), async (files) => {
		let history = await historyIn(files), text = appended(history, entries), badges = badgesOf(entries, history.entries);
		return {
			"history.jsonl": text,
			"README.md": readmeOf(parseHistory(text).entries),
			...reports,
			...await filesOf([...badges, ...further])
		};
	});
}
/**
* One badge per checkpoint: the worst verdict among the given audits (two policies can judge one
* checkpoint) and the newest one that a later run has already written. A slow run must not hide a
* later run's failure.
*/
function badgesOf(entries, earlier) {
	return [...Map.groupBy(entries, ({ checkpoint }) => checkpoint.name)].map(([name, own]) => {
		let newer = earlier.filter(({ checkpoint }) => checkpoint.name === name).filter((entry) => own.every((one) => isOfLaterRun(entry, one))).toSorted((a, b) => Number(isOfLaterRun(a, b)) - Number(isOfLaterRun(b, a))).at(-1), candidates = newer === void 0 ? own : [...own, newer], state = worst(candidates.map(({ verdict }) => verdict)), { date } = candidates.find(({ verdict }) => verdict === state);
		return {
			checkpoint: name,
			state,
			date
		};
	});
}
/** Compares the increasing numbers of the workflow runs; clocks of two machines differ. */
function isOfLaterRun({ run }, { run: other }) {
	return run !== null && other !== null && BigInt(run) > BigInt(other);
}
async function filesOf(badges) {
	let files = {};
	for (let { checkpoint, state, date } of badges) {
		let badge = badgeOf(state, date);
		files[badgePath(checkpoint, "badge.json")] = `${JSON.stringify(badge, null, 2)}\n`, files[badgePath(checkpoint, BADGE_SVG)] = await badgeImage(badge);
	}
	return files;
}
function oneLine(text) {
	return visible(text).slice(0, 200);
}
export { findEarlier as _, auditsOf as a, trendsOf as c, lookUp as d, readPast as f, checkpointNames as g, folderStore as h, SHOWN as i, reportPath as l, historyIn as m, publishBadges as n, measuredOf as o, readPastFor as p, trendSections as r, sparkline as s, addAudits as t, SKEW_MS as u, asksForRelease as v, withLastRelease as y };
