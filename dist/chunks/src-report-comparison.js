import { l as SourceError } from "./src-base-errors.js";
import { t as visible } from "./src-base-visible.js";
import { R as reportValidator, St as formatCount, X as PRESETS, _t as ruleKey, ft as completeParameters, gt as metricKey, ht as isSensitive } from "./src-attacks-clipped-reference.js";
import { A as showValue, D as formatValue, E as formatShare, O as isMeasured, T as formatRuleValue, _ as formatChoice, a as counted, b as formatIncrease, d as BASE_CURVE, g as formatBound, k as showCount, l as plainName, m as tprOf, u as typeWords, v as formatConfidence, w as formatRuleInterval, x as formatInterval } from "./src-gate-verdict.js";
// src/report/prose.ts
/**
* What may be set as code in a sentence: a key or a piece of a policy, a command, a file. Text of
* others that contains backticks stays text.
*/
const CODE = /`([\w .,:{}[\]|/-]{1,200})`/;
/** The pieces of a sentence, in order; every second one is code. */
function piecesOf(sentence) {
	return sentence.split(CODE);
}
// src/report/escape.ts
/**
* Text for a Markdown table cell or paragraph. The author of the pull request controls the text of
* policies and paths: none of their markup, mentions, links or HTML may take effect in a report.
*/
function escapeMarkdown(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_[\]#|~$]/g, (character) => `\\${character}`).replace(/@/g, "&#64;&#8203;").replace(/(\\#|\bGH-)(?=\d)/gi, "$1&#8203;").replace(/(https?|www|ftp)(?=:|\.)/gi, "$1&#8203;");
}
/** The same for a sentence of ours in which pairs of backticks hold code. */
function escapeProse(text) {
	return piecesOf(text).map((piece, at) => at % 2 == 0 ? escapeMarkdown(piece) : code(piece)).join("");
}
/** A code span; the text cannot end it. */
function code(text) {
	return `\`${visible(text).replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}
// src/report/table.ts
/** A Markdown table. Cells are already Markdown: the caller escapes text from outside. */
function table(header, rows) {
	return [
		header,
		header.map(() => "---"),
		...rows
	].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
/** A figure whose parts stay on one line of a table cell. */
function figure$1(text) {
	return text.replaceAll(" ", "\xA0");
}
// src/report/synthetic.ts
/** Whether a report is about a generated data set, and not about a model. */
function isOfGenerated({ provenance }) {
	return provenance.checkpoint.kind === "data";
}
/** What is asked of a generated data set, for a reader who keeps data. */
const SYNTHETIC_QUESTION = "What of the private records stands in the generated data, beyond what the held-out records share with it? Held-out records were never used, so what they share comes from common language and chance. The last figures ask whether an attacker who has the generated text alone can tell which records were used: an AUC of 0.5 is a coin flip.";
/** Every figure of a generated data set, in the order of a reader's questions; empty for a model. */
function syntheticRows(report) {
	return report.metrics.filter((metric) => metric.id.startsWith("synthetic.") && isMeasured(metric)).filter(isShown).map((metric) => ({
		name: plainName({
			metric: metric.id,
			parameters: metric.parameters,
			key: metric.key
		}),
		...sidesOfMetric(metric),
		value: showValue(metric.id, metric),
		interval: formatInterval(metric.id, metric.interval)
	}));
}
/** Types of which there is nothing to tell make a table long. */
function isShown({ id, parameters, n }) {
	return !(id.startsWith("synthetic.pii_") && parameters.type !== "all") || (n.inGenerated ?? 0) + (n.nonmembersInGenerated ?? 0) > 0;
}
/** Names of the counts of a metric: hits and units, private first. */
const COUNTS = {
	"synthetic.verbatim_rate": copies,
	"synthetic.near_duplicate_rate": copies,
	"synthetic.pii_overlap": values,
	"synthetic.pii_found": values
};
function copies({ parameters }) {
	return parameters.unit === "generated" ? [["ofMembers", "generated"], ["ofNonmembers", "generated"]] : [["membersCopied", "members"], ["nonmembersCopied", "nonmembers"]];
}
function values() {
	return [["inGenerated", "values"], ["nonmembersInGenerated", "nonmembers"]];
}
/** Hits among private and among held-out units, as counts or as shares; "" without any. */
function sidesOfMetric(metric, form = "counts") {
	let of = COUNTS[metric.id]?.(metric);
	if (of === void 0) return {
		private: "",
		heldout: ""
	};
	let [own, others] = of.map(([hits, units]) => {
		let [count, total] = [metric.n[hits], metric.n[units]], isHidden = metric.withheld?.[hits] !== void 0 || metric.withheld?.[units] !== void 0;
		return form === "shares" && !isHidden ? count === void 0 || !total ? "" : formatShare(count / total) : `${showCount(metric, hits, count)} of ${showCount(metric, units, total)}`;
	});
	return {
		private: own,
		heldout: others
	};
}
/** What was found, in figures, for the first lines of a report; undefined for a model. */
function syntheticLead(report, rules) {
	if (!isOfGenerated(report)) return;
	let own = (id) => {
		let rule = rules.find(({ metric, parameters }) => metric === id && parameters.unit !== "generated");
		return report.metrics.find(({ key }) => key === rule?.key);
	}, told = (metric, what) => metric === void 0 ? [] : [what(sidesOfMetric(metric).private, sidesOfMetric(metric).heldout)], near = own("synthetic.verbatim_rate") === void 0, lines = [
		...told(own("synthetic.verbatim_rate"), (one, other) => `${one} private records stand in it word for word (held-out ones: ${other}).`),
		...near ? told(own("synthetic.near_duplicate_rate"), (one, other) => `${one} private records are nearly repeated in it (held-out ones: ${other}).`) : [],
		...told(own("synthetic.pii_overlap"), (one, other) => `It holds ${one} personal values of the private records (held-out ones: ${other}).`)
	];
	return lines.length === 0 ? void 0 : lines.join(" ");
}
/** The section in Markdown; empty for a model. */
function syntheticSection(report) {
	let rows = syntheticRows(report);
	return rows.length === 0 ? "" : [
		"## Generated data",
		SYNTHETIC_QUESTION,
		table([
			"Figure",
			"Held-out",
			"Private",
			"Value",
			"Interval"
		], rows.map((row) => [
			escapeMarkdown(row.name),
			row.heldout,
			row.private,
			`**${row.value}**`,
			row.interval
		]))
	].join("\n\n");
}
// src/report/comparison.ts
/** What the columns of a comparison are called. */
function comparedColumns(report) {
	return isOfGenerated(report) ? [
		"Held-out",
		"Private",
		"Beyond",
		"Limit"
	] : [
		"Base",
		"Tuned",
		"Change",
		"Limit"
	];
}
/** What tuning did to the figure that a rule bounds. */
function compareRule(report, rule) {
	let bounded = BOUND_CHANGES.has(rule.metric) || rule.against !== void 0 ? "change" : "tuned", own = formatRuleValue(rule);
	return {
		rule,
		...isUnknown(rule) ? EMPTY : sidesOf(report, rule),
		[bounded]: isUnknown(rule) ? "" : own,
		limit: formatBound(rule),
		bounded,
		interval: formatRuleInterval(rule)
	};
}
/** Marks what the base's loss tells, beside what the strongest attack on the tuned model does. */
const EMPTY = {
	base: "",
	tuned: "",
	change: ""
}, BOUND_CHANGES = /* @__PURE__ */ new Set([
	"mia.auc_gain",
	"pii.extraction_gain",
	"pii.amplification",
	"pii.extracted",
	"memorization.exact_gain",
	"pii.extraction_bits_loss",
	"synthetic.verbatim_rate",
	"synthetic.near_duplicate_rate",
	"synthetic.pii_overlap",
	"synthetic.pii_found"
]);
function isUnknown({ value, withheld }) {
	return value === null && withheld?.value === void 0;
}
function sidesOf(report, rule) {
	let { metric: id, parameters } = rule;
	if (rule.against !== void 0) {
		let { earlier, now } = rule.against;
		return {
			base: earlier === null || earlier.value === null ? "" : `${formatValue(id, earlier.value)} then`,
			tuned: formatValue(id, now),
			change: ""
		};
	}
	let metric = report.metrics.find(({ key }) => key === rule.key);
	if (metric === void 0) return EMPTY;
	switch (id) {
		case "pii.extraction_rate":
		case "pii.extraction_gain":
		case "pii.amplification":
		case "pii.template_rate": return shares(metric, "values");
		case "pii.extraction_bits":
		case "memorization.extraction_bits": return {
			...EMPTY,
			base: formatValue(id, metric.n.baseBits ?? null)
		};
		case "pii.extracted": return {
			base: showCount(metric, "base", metric.n.base),
			tuned: `${showCount(metric, "tuned", metric.n.tuned)} of ${showCount(metric, "values", metric.n.values)}`,
			change: ""
		};
		case "memorization.exact_rate":
		case "memorization.np_rate": return shares(metric, "members");
		case "memorization.exact_gain": return shares({
			...metric,
			n: {
				members: metric.n.members ?? 0,
				tuned: metric.n.membersExact ?? 0,
				base: metric.n.membersExactBase ?? 0
			},
			withheld: renamed(metric.withheld ?? {}, {
				membersExact: "tuned",
				membersExactBase: "base"
			})
		}, "members");
		case "synthetic.verbatim_rate":
		case "synthetic.near_duplicate_rate":
		case "synthetic.pii_overlap": {
			let sides = sidesOfMetric(metric, "shares");
			return {
				base: sides.heldout,
				tuned: sides.private,
				change: ""
			};
		}
		case "synthetic.pii_found": {
			let sides = sidesOfMetric(metric);
			return {
				base: sides.heldout,
				tuned: sides.private,
				change: ""
			};
		}
		case "mia.auc": return membership(id, baseAuc(report, parameters));
		case "mia.tpr_at_fpr": return membership(id, baseTpr(report, parameters));
		case "mia.auc_gain": {
			let tuned = metricValue(report, metricKey("mia.auc", parameters));
			return {
				base: known("mia.auc", tuned === null || rule.value === null ? null : tuned - rule.value),
				tuned: known("mia.auc", tuned),
				change: ""
			};
		}
		default: return EMPTY;
	}
}
/** Shares of what was tested, of both models on the same values. */
function shares(metric, of) {
	let share = (name) => {
		let hidden = metric.withheld?.[name] ?? metric.withheld?.[of];
		if (hidden !== void 0) return hidden;
		let [count, total] = [metric.n[name], metric.n[of]];
		return count === void 0 || !total ? "" : formatShare(count / total);
	}, [base, tuned] = [share("base"), share("tuned")], { n, withheld } = metric;
	return {
		base,
		tuned,
		change: [
			of,
			"tuned",
			"base"
		].every((name) => withheld?.[name] === void 0 && n[name] !== void 0) && n[of] > 0 ? formatIncrease("pii.extraction_rate", (n.tuned - n.base) / n[of]) : ""
	};
}
function renamed(withheld, names) {
	return Object.fromEntries(Object.entries(withheld).map(([name, mark]) => [names[name] ?? name, mark]));
}
function membership(id, base) {
	return {
		base: base === null ? "" : `${known(id, base)} (loss alone)`,
		tuned: "",
		change: ""
	};
}
/** How well the base alone, which has seen neither set, tells them apart. */
function baseAuc(report, { audit, part }) {
	return part === "prompt" ? null : report.validity.find((one) => one.id === "base-separation" && one.audit === audit)?.value ?? null;
}
function baseTpr(report, { audit, part, fpr }) {
	return tprOf(report, {
		audit,
		part,
		attack: BASE_CURVE
	}, Number(fpr));
}
function metricValue(report, key) {
	return report.metrics.find((metric) => metric.key === key)?.value ?? null;
}
function known(id, value) {
	return value === null ? "" : formatValue(id, value);
}
// src/report/top.ts
function topOf(report) {
	let rules = sortedRules(report).map((rule) => compareRule(report, rule));
	return {
		title: titleOf(report),
		reused: reusedOf(report),
		lead: [leadOf(report), ...cautions(report)].join(" "),
		states: statesOf(report),
		subject: subjectOf(report),
		rules,
		columns: comparedColumns(report),
		note: noteOn(report, rules),
		next: report.next ?? report.reasons.map((text) => ({ text })),
		notTested: report.notTested ?? []
	};
}
function noteOn({ metrics }, rules) {
	let confidence = metrics.find((metric) => metric.confidence !== null)?.confidence;
	return [...rules.some(({ interval }) => interval !== "") && confidence != null ? [`The range below a figure is its ${formatConfidence(confidence)} interval.`] : [], ...rules.some(({ base }) => base.endsWith("(loss alone)")) ? ["“Loss alone” is how well the base's own loss tells the sets apart: the baseline for the attacks on the tuned model."] : []].join(" ");
}
/** Rules that apply to the data, the worst state first. */
function sortedRules({ rules }) {
	return rules.filter(({ state }) => state !== "not-applicable").sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state));
}
const STATE_ORDER = [
	"breached",
	"invalid",
	"undecided",
	"waived",
	"cleared",
	"not-breached",
	"not-applicable"
], OUTCOMES = {
	pass: "passes the privacy gate",
	warn: "passes the privacy gate with a warning",
	inconclusive: "is neither cleared nor found to leak",
	invalid: "cannot be judged on these data",
	fail: "fails the privacy gate",
	error: "was not judged: the audit failed its self-test"
};
function titleOf(report) {
	return `${modelName(report, "checkpoint")} ${OUTCOMES[report.verdict]}`;
}
function reusedOf({ reused }) {
	return reused === void 0 ? "" : `Reused: measured on ${DATE.format(Date.parse(reused.date))}; nothing has changed since.`;
}
/** The name under which people know a model: the history's, or the end of its reference. */
function modelName({ provenance }, which) {
	let { name, source } = provenance[which] ?? { source: "" };
	if (name !== void 0) return name;
	let last = source.replace(/[@#][^/]*$/, "").replace(/\/+$/, "").split("/").at(-1) ?? "";
	return last === "" || last === "." ? source : last;
}
function leadOf(report) {
	let { verdict, rules, validity, headline } = report, failed = rules.filter(({ state, level }) => state === "breached" && level === "fail");
	switch (verdict) {
		case "fail": return findings(report, failed) || sentence(headline);
		case "pass": return findings(report, rules.filter(isCleared)) || sentence(headline);
		case "warn": {
			let warning = rules.filter((rule) => rule.level === "warn" && !isCleared(rule) && rule.state !== "not-applicable"), waived = rules.filter(({ state }) => state === "waived"), named = [...warning, ...waived.filter((rule) => !warning.includes(rule))];
			return named.length === 0 ? sentence(headline) : `Warning: ${list(named.map(figure))}.`;
		}
		case "inconclusive":
		case "invalid": {
			let state = verdict === "invalid" ? "invalid" : "undecided", open = rules.filter((rule) => rule.state === state && rule.level === "fail");
			if (open.length === 0) return sentence(headline);
			let could = state === "invalid" ? "be judged" : "be decided";
			return `${formatCount(open.length)} of ${counted(rules.filter(applies).length, "rule")} could not ${could}: ${list(open.map(plainName))}.`;
		}
		case "error": return sentence(validity.find(({ state }) => state === "error")?.detail ?? headline);
	}
}
/** What whoever approves a change has to know besides the figures. */
function cautions({ validity, headline, verdict, rules }) {
	let told = validity.filter(({ id }) => id === "policy" || id === "change"), isSaid = verdict === "inconclusive" && !rules.some(({ state }) => state === "undecided");
	return told.map(({ detail }) => detail).filter((detail) => !isSaid || !headline.includes(detail));
}
/** What was found about what the rules bound: extraction, membership, memorisation. */
function findings(report, rules) {
	let ofGenerated = syntheticLead(report, rules);
	if (ofGenerated !== void 0) return ofGenerated;
	let told = [
		written(report, rules),
		recognised(rules),
		completed(report, rules)
	].filter((text) => text !== void 0);
	return told.length > 0 ? told.slice(0, 2).join(" ") : rules.slice(0, 3).map((rule) => `${figure(rule)}.`).join(" ");
}
function written(report, rules) {
	let own = rules.filter(({ metric }) => metric.startsWith("pii.")), extracted = (type) => report.metrics.find(({ id, parameters }) => id === "pii.extracted" && parameters.attack === "prefix" && parameters.audit === "finetuning" && parameters.type === type), all = extracted("all");
	if (own.length === 0 || all === void 0 || !(all.n.values > 0)) return;
	let count = (metric, name) => showCount(metric, name, metric.n[name]), among = own.filter(({ state, metric, parameters }) => state === "breached" && metric === "pii.extracted" && isSensitive(parameters.type)).flatMap(({ parameters }) => extracted(String(parameters.type)) ?? []).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, 2).map((metric) => `${count(metric, "tuned")} of ${count(metric, "values")} ${typeWords(String(metric.parameters.type))}`);
	return `Given the text before them, it completes ${count(all, "tuned")} of ${count(all, "values")} personal values from its training data (base model: ${count(all, "base")})${among.length === 0 ? "" : `, among them ${list(among)}`}.${sampledRepeatedly(report, all)}`;
}
/** How many more values sampling gives than the first answer. */
function sampledRepeatedly({ metrics }, { parameters, n }) {
	let sampled = metrics.find((metric) => metric.id === "pii.extracted" && metric.parameters.attack === "prefix-np" && metric.parameters.audit === parameters.audit && metric.parameters.type === "all");
	return sampled?.n.tuned !== void 0 && sampled.n.tuned > (n.tuned ?? 1e400) ? ` Sampled repeatedly, it gives away ${showCount(sampled, "tuned", sampled.n.tuned)}.` : "";
}
function recognised(rules) {
	let own = rules.filter(({ metric, max }) => metric.startsWith("mia.") && max !== void 0);
	if (own.length === 0) return;
	let rule = own.find(({ metric, parameters }) => metric === "mia.tpr_at_fpr" && parameters.part !== "prompt") ?? own[0];
	if (rule.metric !== "mia.tpr_at_fpr" || rule.against !== void 0) return `${figure(rule)}.`;
	let fpr = Number(rule.parameters.fpr), guess = formatShare(Number(fpr.toPrecision(3))), found = `An attacker who wrongly accuses ${guess} of the held-out records identifies ${formatRuleValue(rule)} of its training records (limit ${limit(rule)})`;
	return rule.interval !== null && rule.interval[0] <= fpr && fpr <= rule.interval[1] ? `${found}, which cannot be told from chance (${guess}).` : `${found}; chance gives ${guess}.`;
}
function completed({ metrics }, rules) {
	let rule = rules.find(({ metric }) => metric === "memorization.exact_gain"), metric = metrics.find(({ key }) => key === rule?.key);
	if (metric === void 0) return;
	let count = (name) => showCount(metric, name, metric.n[name]);
	return `It reproduces ${count("membersExact")} of ${count("members")} training records word for word (base model: ${count("membersExactBase")}).`;
}
function figure(rule) {
	let value = formatRuleValue(rule);
	return `${plainName(rule)}: ${value === "–" ? rule.state : value} (limit ${limit(rule)})`;
}
function limit(rule) {
	return formatBound(rule).replace("≤ ", "").replace("≥ ", "at least ");
}
const STATE_WORDS = {
	breached: "failed",
	invalid: "not valid",
	undecided: "undecided",
	waived: "waived",
	cleared: "passed",
	"not-breached": "passed",
	"not-applicable": "not applicable"
};
function statesOf({ rules, validity }) {
	let counts = /* @__PURE__ */ new Map();
	for (let state of STATE_ORDER) {
		let own = rules.filter((rule) => rule.state === state).length, words = STATE_WORDS[state];
		own > 0 && counts.set(words, (counts.get(words) ?? 0) + own);
	}
	let told = [...counts].map(([words, count], at) => at === 0 ? `${counted(count, "rule")} ${words}` : `${formatCount(count)} ${words}`), of = (state) => validity.filter((check) => check.state === state).length, notes = of("note") === 0 ? "" : `, ${formatCount(of("note"))} ${of("note") === 1 ? "needs" : "need"} attention`, broken = of("invalid") + of("error"), failed = broken === 0 ? "" : `, ${formatCount(broken)} ${broken === 1 ? "does" : "do"} not`, checks = validity.length === 0 ? [] : [`${formatCount(of("ok"))} of ${formatCount(validity.length)} checks of the comparison hold${failed}${notes}`];
	return [...told, ...checks].join(" · ");
}
/** Sets that are no sample of what was trained on, or held out. */
const NO_SAMPLE = /* @__PURE__ */ new Set(["people", "canaries"]);
function subjectOf(report) {
	let { records, provenance, timing, origin, choice } = report, words = isOfGenerated(report) ? SYNTHETIC_WORDS : SET_WORDS, used = records.filter(({ audit, set }) => audit === records[0]?.audit && !NO_SAMPLE.has(set)).map((set) => `${showCount(set, "used", set.used ?? 0)} ${words[set.set] ?? set.set}`), planted = records.filter(({ set }) => set === "canaries"), commit = origin?.commit.slice(0, 7), adapter = provenance.checkpoint.kind === "adapter" ? " (adapter)" : "";
	return [
		`${modelName(report, "checkpoint")}${adapter}${provenance.base === void 0 ? "" : ` against ${modelName(report, "base")}`}`,
		rulesName(report),
		...used.length === 0 ? [] : [`${used.join(" + ")} records`],
		...planted.map((set) => `${showCount(set, "used", set.used ?? 0)} canaries`),
		...choice === void 0 ? [] : [`confidence ${formatChoice(choice)}`],
		...dateOf(timing),
		...commit === void 0 ? [] : [`commit ${commit}`]
	].join(", ");
}
/** The preset that the rules come from, or how many of them are the policy's own. */
function rulesName({ rules }) {
	let identity = ({ key, level, max, min }) => `${key} ${level} ${max ?? ""} ${min ?? ""}`;
	for (let name of NAMED_PRESETS) {
		let preset = new Set(PRESETS[name].map((rule) => identity({
			...rule,
			level: rule.level ?? "fail",
			key: ruleKey(rule.metric, completeParameters(rule.metric, rule), rule.against)
		}))), ofWhole = (rule) => ({
			...rule,
			key: rule.key.replace(/part=\w+/, "part=completion")
		}), own = rules.filter((rule) => !preset.has(identity(ofWhole(rule))));
		if (!(rules.length - own.length < 2)) {
			if (own.length === 0 && rules.length > 0) return `preset ${name}`;
			if (own.length < rules.length / 2) return `preset ${name} and ${counted(own.length, "rule")} of its own`;
		}
	}
	return counted(rules.length, "rule");
}
const NAMED_PRESETS = [
	"standard",
	"strict",
	"report-only",
	"synthetic-standard",
	"synthetic-strict"
], SYNTHETIC_WORDS = {
	members: "private",
	nonmembers: "held-out"
}, SET_WORDS = {
	members: "training",
	nonmembers: "held-out"
}, DATE = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	year: "numeric",
	timeZone: "UTC"
});
function dateOf(timing) {
	let started = Date.parse(String(timing.startedAt));
	return Number.isNaN(started) ? [] : [DATE.format(started)];
}
function isCleared({ state }) {
	return state === "cleared" || state === "not-breached";
}
function applies({ state }) {
	return state !== "not-applicable";
}
/** Most names in one sentence. */
const LIST = new Intl.ListFormat("en-GB");
function list(parts) {
	let shown = parts.slice(0, 3), rest = parts.length - shown.length;
	return LIST.format([...shown, ...rest === 0 ? [] : [`${formatCount(rest)} more`]]);
}
function sentence(text) {
	return text === "" ? "" : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
// src/report/scored-tokens.ts
/** Whose text it is, in the order in which a conversation has it, and what is not scored. */
const NAMES = {
	system: "system",
	user: "user",
	assistant: "assistant",
	tool: "tool",
	prompt: "prompt",
	completion: "completion",
	notScored: "not scored"
};
/**
* One line: how many tokens of each role the figures of each set are about. Empty where the audit
* did not count them.
*/
function scoredTokens(report) {
	if (isOfGenerated(report)) return "";
	let { records } = report, sets = records.flatMap((set) => {
		let counts = countsOf(set);
		return counts === "" ? [] : [`${set.audit} ${set.set}: ${counts}`];
	});
	return sets.length === 0 ? "" : `Tokens by role: ${sets.join("; ")}.`;
}
function countsOf({ tokens = {}, withheld = {} }) {
	return Object.entries(NAMES).flatMap(([role, name]) => {
		let count = tokens[role], shown = count === void 0 ? withheld[`tokens.${role}`] : formatCount(count);
		return shown === void 0 ? [] : [`${name} ${shown}`];
	}).join(", ");
}
// src/report/warnings.ts
/** The sentences of what the probe warned of, on this machine as well. */
function warningLines({ warnings = [], timing }) {
	let { warnings: ofMachine = [] } = timing, others = Array.isArray(ofMachine) ? ofMachine : [];
	return [...warnings.map(({ text }) => text), ...others.filter((one) => typeof one == "string")];
}
// src/report/read.ts
/**
* Reads a report that somebody else may have written. Names in an accepted report contain no
* markup; the renderer must escape its sentences. Throws a SourceError that quotes nothing of it.
*/
function readReport(text, place) {
	let report;
	try {
		report = JSON.parse(text);
	} catch {
		throw new SourceError("report-unreadable", "is not JSON.", { location: { file: place } });
	}
	if (reportValidator()(report)) return report;
	throw new SourceError("report-unreadable", "does not match this release's report schema.", { location: { file: place } });
}
export { escapeProse as _, modelName as a, topOf as c, syntheticRows as d, syntheticSection as f, escapeMarkdown as g, code as h, STATE_ORDER as i, compareRule as l, table as m, warningLines as n, sortedRules as o, figure$1 as p, scoredTokens as r, titleOf as s, readReport as t, SYNTHETIC_QUESTION as u, piecesOf as v };
