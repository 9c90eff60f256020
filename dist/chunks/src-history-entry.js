import { At as completeParameters, Nt as isMetricId, Q as laterRelease, V as entryValidator } from "./src-attacks-clipped-reference.js";
import { createHash } from "node:crypto";
/** Outside a workflow. */
const IN_TERMINAL = {
	event: "terminal",
	commit: null,
	release: null,
	run: null
};
/**
* What a history keeps of a report: aggregates and digests that the report itself publishes. `now`
* is the date for a report that does not say when measuring began.
*/
function entryOf(report, context, now) {
	let { provenance, verdict } = report, { checkpoint } = provenance, ruled = new Set(report.rules.map(({ metric, parameters }) => keyOf(report, metric, parameters))), body = {
		date: startOf(report) ?? now.toISOString(),
		checkpoint: {
			name: checkpoint.name ?? checkpoint.source,
			digest: checkpoint.digest,
			...checkpoint.references === void 0 ? {} : { references: [...checkpoint.references] }
		},
		verdict,
		metrics: report.metrics.flatMap((metric) => metric.value !== null && (ruled.has(metric.key) || isPlain(metric)) ? [kept(metric)] : []),
		breached: report.rules.filter(({ state }) => state === "breached").map(({ key }) => key),
		basis: basisOf(provenance),
		...context,
		reticence: provenance.reticence,
		...report.reused === void 0 ? {} : { reused: !0 }
	};
	return {
		schemaVersion: 1,
		id: idOf(body),
		...body
	};
}
/** What two audits must share for a comparison of their figures to mean anything. */
function basisOf(provenance) {
	let data = {};
	for (let { audit, set, hmac } of provenance.data) data[audit] = {
		...data[audit],
		[set]: hmac
	};
	return {
		base: provenance.base?.digest ?? null,
		probe: provenance.versions.reticence_probe ?? null,
		tokenizer: provenance.tokenizer ?? null,
		chatTemplate: provenance.chatTemplate ?? null,
		dtype: provenance.dtype,
		measuring: Object.fromEntries((provenance.measuring ?? []).map(({ audit, digest }) => [audit, digest])),
		data,
		policy: provenance.policy
	};
}
/** Whether an entry is unchanged since it was written. */
function isIntact({ schemaVersion: _, seal: __, id, ...body }) {
	return idOf(body) === id;
}
function idOf(body) {
	return createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 32);
}
function startOf({ timing }) {
	let { startedAt } = timing, date = typeof startedAt == "string" ? new Date(startedAt) : void 0;
	return date === void 0 || Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function keyOf(report, metric, parameters) {
	return report.metrics.find(({ id, parameters: other }) => id === metric && Object.entries(parameters).every(([name, value]) => other[name] === value))?.key ?? "";
}
/** The figures that trends show, whatever the policy's rules: each attack, all types. */
function isPlain({ id, parameters }) {
	if (!isMetricId(id)) return !1;
	let defaults = completeParameters(id, {});
	return Object.entries(parameters).every(([name, value]) => FREE.includes(name) || defaults[name] === value);
}
const FREE = [
	"audit",
	"attack",
	"fpr"
];
function kept({ key, id, parameters, value, interval, confidence, n, method }) {
	return {
		key,
		id,
		parameters: { ...parameters },
		value,
		interval,
		confidence,
		n: { ...n },
		method
	};
}
// src/history/lines.ts
/** No earlier release wrote a history. */
const UPGRADES = {};
/**
* Reads a history. Lines that are torn, foreign or from a later release are reported and skipped,
* and an audit that occurs twice is read once. Never throws.
*/
function parseHistory(text, upgrades = UPGRADES) {
	let lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
	lines.at(-1) === "" && lines.pop();
	let entries = /* @__PURE__ */ new Map(), odd = [];
	for (let [index, line] of lines.entries()) {
		if (line.trim() === "") continue;
		let read = readLine(line, upgrades);
		typeof read == "string" ? odd.push({
			line: index + 1,
			reason: read
		}) : entries.has(read.id) || entries.set(read.id, read);
	}
	return {
		entries: [...entries.values()],
		odd,
		lines
	};
}
/** The text of a history with entries appended; existing lines stay as they are. */
function appended(history, entries) {
	let known = new Set(history.entries.map(({ id }) => id)), fresh = entries.filter(({ id }) => !known.has(id)).map((entry) => JSON.stringify(entry));
	return [...history.lines, ...fresh].map((line) => `${line}\n`).join("");
}
/** A note about skipped lines; undefined if there are none. */
function describeOdd(odd) {
	let [first] = odd;
	if (first === void 0) return;
	let shown = odd.slice(0, 3).map(({ line, reason }) => `line ${line}: ${reason}`), more = odd.length > 3 ? `; and ${odd.length - 3} more` : "";
	return `${odd.length === 1 ? "1 history line was" : `${odd.length} history lines were`} skipped and kept as they are (${shown.join("; ")}${more}).`;
}
/** Whether a value is an entry of the schema of this version. */
function isEntry(value) {
	return entryValidator()(value);
}
/** The entry of a line, or why there is none; quotes nothing of the line. */
function readLine(line, upgrades) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return "not JSON";
	}
	if (typeof value != "object" || !value || Array.isArray(value)) return "not an entry";
	let entry = value, version = entry.schemaVersion;
	if (typeof version != "number" || !Number.isInteger(version)) return "not an entry of a history";
	let later = laterRelease(entry.reticence), writer = later === void 0 ? "" : `; release ${later} wrote it, and reads it`;
	if (version > 1) return `version ${version}, from a later release; this one reads up to 1${writer}`;
	try {
		for (let from = version; from < 1; from++) {
			let upgrade = upgrades[from];
			if (upgrade === void 0) return `version ${version}, which this release cannot read`;
			entry = {
				...upgrade(entry),
				schemaVersion: from + 1
			};
		}
	} catch {
		return `version ${version}, but not in the form of that version`;
	}
	return isEntry(entry) ? version < 1 || isIntact(entry) ? entry : "changed since it was written (its id does not match)" : `does not match the schema of its version${writer}`;
}
export { IN_TERMINAL as a, isIntact as c, parseHistory as i, describeOdd as n, basisOf as o, isEntry as r, entryOf as s, appended as t };
