import { i as PolicyError } from "./src-base-errors.js";
import { n as suggest } from "./src-base-near.js";
import { i as plain, n as align, r as painter } from "./src-console-report.js";
import { mt as CATALOGUE } from "./src-attacks-clipped-reference.js";
import { _ as findEarlier, a as auditsOf, c as trendsOf, g as checkpointNames, i as SHOWN, o as measuredOf, s as sparkline } from "./src-audit-last-release.js";
import { r as whyOtherBasis } from "./src-judge-regression-comparable.js";
import { X as formatInterval, Y as formatIncrease, Z as formatMetric, nt as formatValue } from "./src-gate-verdict.js";
import { C as independentDifference } from "./src-gate-limits.js";
import { i as surplusText } from "./src-cli-command.js";
import { n as readHistory } from "./src-cli-history.js";
import { a as tell, i as printRendered, r as printJson } from "./src-cli-output.js";
import { t as DEFAULT_POLICY } from "./src-cli-policy-file.js";
// src/cli/commands/history.ts
const ACTIONS = [
	"show",
	"trend",
	"compare"
], historyCommand = {
	name: "history",
	usage: "<show|trend|compare> [A B]",
	summary: "List earlier audits, plot their trend, or compare two of them.",
	details: "show     the audits, newest last\ntrend    each metric over time, as a row of bars, with its latest interval\ncompare  A B  two audits: previous, last-release, a checkpoint's name or digest, the first\n         digits of a commit, or a number from the end (1 is the newest)\n\nThe policy names the history: a folder, or a branch that git has fetched.",
	options: {
		policy: {
			type: "string",
			value: "FILE",
			help: `Policy that names the history. Default: ${DEFAULT_POLICY}.`
		},
		checkpoint: {
			type: "string",
			value: "NAME",
			help: "Only audits of this checkpoint. Default: the policy's; for compare, any."
		},
		metric: {
			type: "string",
			multiple: !0,
			value: "ID",
			help: "Metric for trend and compare, an id or a full key. Repeatable."
		},
		last: {
			type: "string",
			value: "N",
			help: "Only the N newest audits. Default: 20."
		},
		json: {
			type: "boolean",
			help: "Print JSON."
		}
	},
	arity: [1, 3],
	async run(invocation) {
		let [action, ...references] = invocation.arguments;
		if (!ACTIONS.includes(action)) throw new PolicyError("usage", `history has no action "${action}".${suggest(action, ACTIONS)}`);
		if ((action === "compare" ? 2 : 0) !== references.length) throw new PolicyError("usage", `${surplusText(action === "compare" ? [] : references)}usage: reticence history show | trend | compare A B`);
		let { history, past } = await readHistory(invocation.option("policy") ?? "reticence.yml");
		for (let note of past.notes) tell(`note: ${note}`);
		if (action === "compare") return compare(references, history, past, invocation), 0;
		let named = invocation.option("checkpoint"), names = named === void 0 ? history : {
			checkpoint: named,
			formerly: []
		}, audits = auditsOf(past.entries, names).slice(-lastOf(invocation));
		if (audits.length === 0) throw nothing(names.checkpoint, past);
		return invocation.flag("json") ? printJson(audits) : printRendered(action === "show" ? table(audits) : trend(audits, metricsOf(invocation))), 0;
	}
};
function table(audits) {
	let paint = painter(process.stdout), columns = trendsOf(audits, SHOWN), rows = audits.map((entry, index) => [
		String(audits.length - index),
		entry.date.slice(0, 10),
		paint(COLOURS[entry.verdict], entry.verdict),
		plain(entry.release ?? entry.event) + (entry.reused === !0 ? " (reused)" : ""),
		entry.commit?.slice(0, 12) ?? "–",
		entry.checkpoint.digest.replace(/^sha256:/, "").slice(0, 12),
		...columns.map(({ id, points }) => {
			let point = points.find((one) => one.entry === entry);
			return point === void 0 ? "–" : formatValue(id, point.value);
		})
	]), titles = [
		"",
		"date",
		"verdict",
		"audited",
		"commit",
		"checkpoint",
		...columns.map(trendName)
	];
	return align(titles.map((title) => paint("grey", title)), rows).join("\n");
}
function trend(audits, wanted) {
	let paint = painter(process.stdout), trends = trendsOf(measuredOf(audits), wanted);
	if (trends.length === 0) throw new PolicyError("history-audit-unknown", `no audit in the history has ${wanted.join(", ")}.`);
	let rows = trends.map((one) => {
		let [first, last] = [one.points[0], one.points.at(-1)];
		return [
			trendName(one),
			sparkline(one.points.map(({ value }) => value)),
			formatValue(one.id, first.value),
			paint("bold", formatValue(one.id, last.value)),
			formatInterval(one.id, last.interval),
			formatIncrease(one.id, last.value - first.value),
			String(one.points.length)
		];
	});
	return align([
		"metric",
		"trend",
		"first",
		"now",
		"interval",
		"since first",
		"audits"
	].map((title) => paint("grey", title)), rows).join("\n");
}
function compare(references, history, past, invocation) {
	let [first, second] = references.map((reference) => auditNamed(reference, history, past)), rows = wantedKeys(first, invocation.options("metric")).flatMap((key) => {
		let [before, after] = [first, second].map((one) => one.metrics.find((m) => m.key === key));
		return before === void 0 || after === void 0 ? [] : [{
			before,
			after
		}];
	});
	if (rows.length === 0) throw new PolicyError("history-nothing-shared", "the two audits do not share such a metric.");
	if (invocation.flag("json")) {
		printJson({
			first,
			second
		});
		return;
	}
	let paint = painter(process.stdout), reasons = /* @__PURE__ */ new Set(), lines = rows.map(({ before, after }) => {
		let { id, parameters } = before, isSame = first === second, why = whyOtherBasis(String(parameters.audit), second.basis, first.basis, isSame);
		why !== void 0 && reasons.add(why);
		let increase = before.interval === null || after.interval === null ? {
			value: after.value - before.value,
			interval: null
		} : independentDifference({
			value: after.value,
			interval: after.interval
		}, {
			value: before.value,
			interval: before.interval
		});
		return [
			plain(formatMetric(id, parameters)),
			formatValue(id, before.value),
			formatValue(id, after.value),
			...why === void 0 ? [paint("bold", formatIncrease(id, increase.value)), increase.interval === null ? "" : `${formatIncrease(id, increase.interval[0])} … ${formatIncrease(id, increase.interval[1])}`] : [paint("yellow", "void"), ""]
		];
	}), head = references.map((reference, index) => {
		let { date, checkpoint, verdict } = [first, second][index];
		return `${plain(reference)}: ${plain(checkpoint.name)}, ${date.slice(0, 10)}, ${verdict}`;
	}), titles = [
		"metric",
		"first",
		"second",
		"increase",
		"interval"
	];
	printRendered([
		...head,
		"",
		...align(titles.map((title) => paint("grey", title)), lines),
		...[...reasons].map((reason) => `\nvoid: ${reason}.`)
	].join("\n"));
}
function auditNamed(reference, history, past) {
	let own = auditsOf(past.entries, history), numbered = /^[1-9]\d{0,5}$/.test(reference) ? own.at(-Number(reference)) : void 0, committed = /^[0-9a-f]{7,64}$/.test(reference) ? past.entries.findLast(({ commit }) => commit?.startsWith(reference)) : void 0, found = findEarlier(reference, past.entries, {
		history,
		run: null,
		mergeBase: void 0
	}), entry = numbered ?? committed;
	if (entry !== void 0) return entry;
	if ("entry" in found) return found.entry;
	let why = "void" in found ? found.void : found.absent;
	throw new PolicyError("history-audit-unknown", `${plain(reference)}: ${plain(why)}`);
}
/** The requested metrics; if none, all that the first audit has in their default form. */
function wantedKeys(entry, wanted) {
	if (wanted.length === 0) return trendsOf([entry], SHOWN).map(({ key }) => key);
	let known = knownMetrics(wanted);
	return entry.metrics.filter(({ key, id }) => known.includes(key) || known.includes(id)).map(({ key }) => key);
}
function metricsOf(invocation) {
	let wanted = invocation.options("metric");
	return wanted.length === 0 ? SHOWN : knownMetrics(wanted);
}
function knownMetrics(wanted) {
	let ids = Object.keys(CATALOGUE);
	for (let name of wanted) if (!ids.includes(name.replace(/\{.*$/, ""))) throw new PolicyError("metric-unknown", `unknown metric "${name}".${suggest(name, ids)}`);
	return wanted;
}
function lastOf(invocation) {
	let text = invocation.option("last") ?? "20";
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw new PolicyError("usage", "must be a number of audits, such as 20.", { location: { file: "--last" } });
}
function nothing(name, past) {
	let names = checkpointNames(past.entries);
	return new PolicyError("history-audit-unknown", `the history contains no audit of ${plain(name)}.${names.length === 0 ? "" : ` It contains audits of ${names.map(plain).join(", ")}: name one with --checkpoint.`}`);
}
const COLOURS = {
	pass: "green",
	warn: "yellow",
	inconclusive: "yellow",
	invalid: "red",
	fail: "red",
	error: "red"
};
function trendName({ id, parameters }) {
	return plain(formatMetric(id, parameters));
}
export { historyCommand as t };
