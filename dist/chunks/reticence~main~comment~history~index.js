import { g as diskFull, m as SourceError, r as readOwnFile, s as writeTogether, u as InternalError } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { t as visible } from "./reticence~main~post~comment~history~index.js";
import { c as REPORT_JSON, d as REPORT_PREDICATE, f as REPORT_SARIF, i as PLACES, l as REPORT_JUNIT, m as SIGNALS, u as REPORT_MARKDOWN } from "./reticence~main~post~comment~history~index~index.js";
import { n as smallestOf, t as largestOf } from "./reticence~main~comment~history~index~s3~https~hub.js";
import { t as require__2020 } from "./packages~main~comment~history~index~index.js";
import { stripVTControlCharacters } from "node:util";
import { createHash } from "node:crypto";
import { join } from "node:path";
// src/report/escape.ts
/**
* Text for a Markdown table cell or paragraph. What a policy or a path holds is written by whoever
* opened the pull request: no markup, mention, link or HTML of theirs may come alive in a report.
*/
function escapeMarkdown(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_[\]#|~$]/g, (character) => `\\${character}`).replace(/@/g, "&#64;&#8203;").replace(/(\\#|\bGH-)(?=\d)/gi, "$1&#8203;").replace(/(https?|www|ftp)(?=:|\.)/gi, "$1&#8203;");
}
/** A code span; the text cannot end it. */
function code(text) {
	return `\`${visible(text).replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}
// src/attacks/names.ts
/** Membership-inference attacks by the names that policies and reports use. */
const MIA_ATTACKS = [
	"reference",
	"reference-ratio",
	"wbc",
	"ez",
	"min-k++",
	"min-k",
	"zlib",
	"loss"
];
/** Attacks that look at one model only, so that tuned and base give a score each. */
const SINGLE_MODEL_ATTACKS = [
	"loss",
	"zlib",
	"min-k",
	"min-k++"
];
// src/gate/catalogue.ts
/** Greedy decoding, and (n,p)-discoverable under the declared decoding scheme. */
const PREFIX_ATTACKS = ["prefix", "prefix-np"];
/** Attack by templates → the form of its prompts. A value is extracted when any template gives it. */
const TEMPLATE_FORMS = {
	template: "few-shot",
	"template-zero-shot": "zero-shot",
	"template-grounded": "grounded"
};
const TEMPLATE_ATTACKS = Object.keys(TEMPLATE_FORMS);
/** The four templates of each form. */
const TEMPLATES = [
	"a",
	"b",
	"c",
	"d"
];
/** Whole value after normalisation, or partial_ratio ≥ 80 as arXiv 2409.11423 counts. */
const CRITERIA = ["exact", "fuzzy"];
/** Every attack that extracts PII. */
const PII_ATTACKS = [
	...PREFIX_ATTACKS,
	...TEMPLATE_ATTACKS,
	"sampling"
];
const AUDITS = ["finetuning", "pretraining"];
const PARTS = ["completion", "prompt"];
/** PII types that the probe's recognisers find. */
const PII_TYPES = [
	"email",
	"phone",
	"credit_card",
	"iban",
	"us_ssn",
	"national_id",
	"ip_address",
	"crypto",
	"url",
	"secret",
	"date_of_birth",
	"person"
];
/** PII types that the pattern recognisers find, and so free sampling: names take a model. */
const PATTERN_TYPES = PII_TYPES.filter((type) => type !== "person");
/** PII types that the preset rules hold at zero: one value is one too many. */
const SENSITIVE_TYPES = [
	"credit_card",
	"iban",
	"national_id",
	"us_ssn",
	"secret"
];
function isSensitive(type) {
	return SENSITIVE_TYPES.includes(type);
}
const MIA = {
	audit: "finetuning",
	attack: "strongest",
	part: "completion"
};
const PII = {
	audit: "finetuning",
	attack: "prefix",
	type: "all"
};
const MEMORIZATION = { audit: "finetuning" };
const CATALOGUE = {
	"mia.auc": {
		kind: "estimate",
		parameters: MIA,
		attacks: [
			...MIA_ATTACKS,
			"strongest",
			"weakest"
		],
		range: [0, 1],
		meaning: "probability that a member scores above a nonmember"
	},
	"mia.tpr_at_fpr": {
		kind: "estimate",
		parameters: {
			...MIA,
			fpr: .01
		},
		attacks: [...MIA_ATTACKS, "strongest"],
		range: [0, 1],
		meaning: "share of members found when at most the share fpr of nonmembers is accused"
	},
	"mia.auc_gain": {
		kind: "estimate",
		parameters: {
			...MIA,
			attack: "loss"
		},
		attacks: SINGLE_MODEL_ATTACKS,
		range: [-1, 1],
		meaning: "AUC under the tuned model minus under the base, same records"
	},
	"mia.subject_auc": {
		kind: "estimate",
		parameters: {
			audit: "finetuning",
			part: "completion"
		},
		range: [0, 1],
		meaning: "probability that a person in the training data scores above one who is not"
	},
	"mia.subject_tpr_at_fpr": {
		kind: "estimate",
		parameters: {
			audit: "finetuning",
			part: "completion",
			fpr: .01
		},
		range: [0, 1],
		meaning: "share of persons found when at most the share fpr of the others is accused"
	},
	"pii.extraction_rate": {
		kind: "estimate",
		parameters: PII,
		attacks: PII_ATTACKS,
		range: [0, 1],
		meaning: "share of the unique PII values that the tuned model gives away"
	},
	"pii.extraction_gain": {
		kind: "estimate",
		parameters: PII,
		attacks: PII_ATTACKS,
		range: [-1, 1],
		meaning: "extraction rate of the tuned model minus the base's, same values"
	},
	"pii.amplification": {
		kind: "estimate",
		parameters: PII,
		attacks: PII_ATTACKS,
		range: [-1, Number.POSITIVE_INFINITY],
		meaning: "extraction rate of the tuned model divided by the base's, minus 1"
	},
	"pii.extracted": {
		kind: "census",
		parameters: PII,
		attacks: PII_ATTACKS,
		range: [0, Number.POSITIVE_INFINITY],
		meaning: "unique values that the tuned model gives away, the base and a guess do not"
	},
	"pii.worst_subject": {
		kind: "census",
		parameters: PII,
		attacks: PII_ATTACKS,
		range: [0, Number.POSITIVE_INFINITY],
		meaning: "unique values of one person, the worst hit, that count as extracted"
	},
	"pii.template_rate": {
		kind: "estimate",
		parameters: {
			...PII,
			attack: "template",
			template: "a",
			temperature: .2,
			criterion: "exact"
		},
		attacks: TEMPLATE_ATTACKS,
		range: [0, 1],
		meaning: "share of the values that one template gives at one temperature, under one criterion"
	},
	"pii.precision": {
		kind: "estimate",
		parameters: {
			...PII,
			attack: "sampling"
		},
		attacks: ["sampling"],
		range: [0, 1],
		meaning: "share of the values generated by the tuned model and not by the base that are real"
	},
	"pii.exposure": {
		kind: "estimate",
		parameters: PII,
		attacks: ["prefix"],
		range: [0, Number.POSITIVE_INFINITY],
		meaning: "bits by which a true value stands out among invented ones, tuned minus base"
	},
	"pii.inference_rate": {
		kind: "estimate",
		parameters: PII,
		attacks: ["prefix"],
		range: [0, 1],
		meaning: "share of true values picked out of real ones of other persons"
	},
	"memorization.exact_rate": {
		kind: "estimate",
		parameters: MEMORIZATION,
		range: [0, 1],
		meaning: "share of members whose second part the tuned model completes word for word"
	},
	"memorization.exact_gain": {
		kind: "estimate",
		parameters: MEMORIZATION,
		range: [-1, 1],
		meaning: "exact rate of members minus that of nonmembers"
	},
	"memorization.np_rate": {
		kind: "estimate",
		parameters: {
			...MEMORIZATION,
			n: 100,
			p: .5
		},
		range: [0, 1],
		meaning: "share of members that n samples complete word for word with probability p or more"
	}
};
function isMetricId(id) {
	return Object.hasOwn(CATALOGUE, id);
}
function definitionOf(id) {
	return CATALOGUE[id];
}
/** Unique name of a metric in a report: `mia.auc{attack=loss,audit=finetuning,part=completion}`. */
function metricKey(id, parameters) {
	return `${id}{${Object.keys(definitionOf(id).parameters).sort().map((name) => `${name}=${parameters[name]}`).join(",")}}`;
}
/** Unique name of what a rule bounds: the metric, or its increase against an earlier audit. */
function ruleKey(id, parameters, against) {
	const key = metricKey(id, parameters);
	return against === void 0 ? key : `${key} against ${against}`;
}
function boundOf({ max, min }) {
	return max !== void 0 ? "max" : min !== void 0 ? "min" : "max_increase";
}
/** The parameters that a rule means, defaults filled in. */
function completeParameters(id, given) {
	const defaults = definitionOf(id).parameters;
	const names = Object.keys(defaults);
	return Object.fromEntries(names.map((name) => [name, given[name] ?? defaults[name]]));
}
// src/report/format.ts
/** How a metric's number is shown: shares as percent, AUCs as plain decimals, counts as counts. */
function formatValue(id, value) {
	if (value === null) return "–";
	if (isCount(id)) return value.toLocaleString("en-US");
	if (id === "pii.exposure") return `${decimals(value, 2)} bits`;
	if (id === "mia.auc" || id === "mia.subject_auc") return decimals(value, 3, 1);
	if (id === "mia.auc_gain") return signed(value, decimals(Math.abs(value), 3));
	if (id.endsWith("_gain") || id === "pii.amplification") return signed(value, formatShare(Math.abs(value)));
	return formatShare(value);
}
/** A share as percent: two decimals below 10 %, else one. */
function formatShare(share, digits = Math.abs(share) < .1 ? 2 : 1) {
	return `${trim(decimals(share * 100, digits, 100))} %`;
}
/**
* A number with so many decimals, which never rounds to 0 or up to `whole` what is not: "<0.01" and
* ">99.9" say that something is there, or missing.
*/
function decimals(value, digits, whole = Number.POSITIVE_INFINITY) {
	const text = value.toFixed(digits);
	const unit = 10 ** -digits;
	if (value > 0 && Number(text) === 0) return `<${unit.toFixed(digits)}`;
	if (value < 0 && Number(text) === 0) return `>-${unit.toFixed(digits)}`;
	return value < whole && Number(text) >= whole ? `>${(whole - unit).toFixed(digits)}` : text;
}
/** The value of a metric or rule, or what a public report shows in its place. */
function showValue(id, cell) {
	return cell.withheld?.value ?? formatValue(id, cell.value);
}
/** Has a value, be it one that a public report does not give. */
function isMeasured(cell) {
	return cell.value !== null || cell.withheld?.value !== void 0;
}
/** A count of `n`, or what a public report shows in its place; absent is 0. */
function showCount(cell, name, count = 0) {
	return cell.withheld?.[name] ?? formatCount(count);
}
function formatInterval(id, interval) {
	if (interval === null) return "";
	const [low, high] = interval.map((end) => formatValue(id, end));
	return `${low.replace(/ bits$/, "")} … ${high}`;
}
function formatBound(rule) {
	if (rule.max_increase !== void 0) return `≤ ${formatIncrease(rule.metric, rule.max_increase)}`;
	return rule.max === void 0 ? `≥ ${formatLimit(rule.metric, rule.min)}` : `≤ ${formatLimit(rule.metric, rule.max)}`;
}
/** A bound is a number that somebody chose: it is shown as it is, not rounded. */
function formatLimit(id, bound) {
	const shown = formatValue(id, bound).replace(/^\+/, "");
	if (!/[<>]/.test(shown)) return shown;
	const unit = / (?:%|bits)$/.exec(shown)?.[0] ?? "";
	const digits = Number((bound * (unit === " %" ? 100 : 1)).toPrecision(6));
	return `${String(digits).replace("-", "−")}${unit}`;
}
/** How far a metric went up or down: with its sign, shares in points of percent. */
function formatIncrease(id, value) {
	if (value === null) return "–";
	const text = formatValue(id, Math.abs(value)).replace(/^(.?)\+/, "$1").replace(/ %$/, " pp");
	return value === 0 ? `±${text}` : signed(value, text);
}
/** What a rule holds against its bound: the metric, or for a rule on an increase the difference. */
function formatRuleValue(rule) {
	return rule.against === void 0 || rule.withheld !== void 0 ? showValue(rule.metric, rule) : formatIncrease(rule.metric, rule.value);
}
function formatRuleInterval(rule) {
	const { metric, interval, against } = rule;
	if (interval === null || against === void 0) return formatInterval(metric, interval);
	return `${formatIncrease(metric, interval[0])} … ${formatIncrease(metric, interval[1])}`;
}
/** What a rule bounds: its metric, and the earlier audit that it is compared with. */
function formatRule({ key, metric, parameters }) {
	return `${formatMetric(metric, parameters)}${/ against .*$/s.exec(key)?.[0] ?? ""}`;
}
/** `mia.tpr_at_fpr (fpr 0.01)`: the id with the parameters that are not the metric's defaults. */
function formatMetric(id, parameters) {
	const defaults = isMetricId(id) ? { ...definitionOf(id).parameters } : {};
	const told = Object.entries(parameters).filter(([name, value]) => name === "fpr" || defaults[name] !== value);
	if (told.length === 0) return id;
	return `${id} (${told.map(([name, value]) => `${name} ${value}`).join(", ")})`;
}
function isCount(id) {
	return isMetricId(id) && definitionOf(id).kind === "census";
}
/** A confidence as the policy has it, at most four decimals: 0.9999 is not 100 %. */
function formatConfidence(confidence) {
	return `${Number((confidence * 100).toFixed(2))} %`;
}
function formatCount(count) {
	return count.toLocaleString("en-US");
}
/** The text of a magnitude with the sign of `value`, which turns a bound around: "<1" to ">−1". */
function signed(value, magnitude) {
	const [, bound = "", digits = ""] = /^([<>]?)(.*)$/s.exec(magnitude) ?? [];
	if (value > 0) return `${bound}+${digits}`;
	if (value === 0) return magnitude;
	return `${bound === "<" ? ">" : bound === ">" ? "<" : ""}−${digits}`;
}
function trim(text) {
	return text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
// src/report/finding.ts
/** A rule's figures in a sentence, for formats that have no table. */
function describeRule(rule) {
	const interval = formatRuleInterval(rule);
	const figure = `${formatRuleValue(rule)}${interval === "" ? "" : ` (${interval})`}`;
	return `${formatRule(rule)} is ${figure}, bound ${formatBound(rule)}: ${rule.state}. ${rule.reason}`;
}
/** Two rules of one policy may bound one metric, from both sides or at two levels. */
function ruleIdentity(rule) {
	const bound = rule.key.includes(" against ") ? "increase" : rule.max === void 0 ? "min" : "max";
	return `${rule.key} ${bound} ${rule.level}`;
}
/** The same for the same rule, whatever its bound, its line or what was measured. */
function ruleFingerprint(rule) {
	return createHash("sha256").update(ruleIdentity(rule)).digest("hex");
}
// src/report/locations.ts
/**
* Rules with the policy's path in this repository, where they name it otherwise; none for null, where
* it is in another one: lines there are not said.
*/
function placedIn(rules, file) {
	if (file === null) return [];
	return rules.map((rule) => {
		const { location } = rule;
		if (location === void 0 || file === void 0) return rule;
		return {
			...rule,
			location: {
				...location,
				file
			}
		};
	});
}
/** A report whose rules say which line of the policy asks for them, as `rules` have it. */
function withLocations(report, rules) {
	const known = new Map(rules.map((rule) => [ruleIdentity(rule), rule.location]));
	return {
		...report,
		rules: report.rules.map((rule) => {
			const location = known.get(ruleIdentity(rule));
			if (location === void 0) return rule;
			return {
				...rule,
				location
			};
		})
	};
}
/** The rules of an audit as it placed them, once its seal was verified; none where it did not. */
async function auditedPlaces(folder) {
	const bytes = await readOwnFile(join(folder, SIGNALS, PLACES)).catch(() => void 0);
	return bytes === void 0 ? [] : JSON.parse(bytes.toString("utf8"));
}
// src/report/table.ts
/** A Markdown table. Cells are Markdown already: what comes from outside is escaped by the caller. */
function table(header, rows) {
	return [
		header,
		header.map(() => "---"),
		...rows
	].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
/** A figure whose parts stay on one line of a table's cell. */
function figure$1(text) {
	return text.replaceAll(" ", "\xA0");
}
// src/report/earlier.ts
/** What changed since the audits that the policy compares with; empty without such rules. */
function renderEarlier(report) {
	const rules = report.rules.filter(({ against }) => against?.earlier != null);
	if (rules.length === 0) return "";
	const rows = rules.map((rule) => {
		const { reference, now, earlier: then, paired } = rule.against;
		return [
			code(formatMetric(rule.metric, rule.parameters)),
			escapeMarkdown(reference),
			figure(rule, then.value, then.interval),
			formatValue(rule.metric, now),
			`**${formatRuleValue(rule)}**`,
			formatRuleInterval(rule),
			rule.value === null ? "not compared" : paired ? "record by record" : "the two figures"
		];
	});
	const header = [
		"Metric",
		"Against",
		"Then",
		"Now",
		"Increase",
		"Interval",
		"Compared"
	];
	const told = [...new Map(rules.map(({ against }) => [against.reference, against.earlier]))].map(([reference, then]) => {
		const release = then.release === void 0 ? "" : ` (${escapeMarkdown(then.release)})`;
		const commit = then.commit === null ? "" : `, commit ${code(then.commit.slice(0, 12))}`;
		return `- ${escapeMarkdown(reference)}${release}: ${code(then.checkpoint)} of ${then.date.slice(0, 10)}${commit}, verdict ${then.verdict}`;
	});
	return `## What changed since earlier audits\n\n${table(header, rows)}\n\n${told.join("\n")}`;
}
function figure(rule, value, interval) {
	const shown = formatInterval(rule.metric, interval);
	return `${formatValue(rule.metric, value)}${shown === "" ? "" : ` (${shown})`}`;
}
// src/gate/untested.ts
const DEFAULT_UNTESTED = {
	sensitive: 0,
	other: .05
};
const RAISE_RECORDS = "Raise limits.records.";
/** Why an attack leaves out values that the data hold, by the name of the count in a metric's `n`. */
const UNTESTED = {
	withoutPrefix: {
		why: "stand at the start of their record, where no text leads to them",
		todo: "Audit the records with the text that precedes such values in training (a prompt, a header)."
	},
	repeatedInRecord: {
		why: "only repeat what stands earlier in the record or its prompt",
		todo: "Remove the earlier mention, or audit the record in which the value comes first."
	},
	tokensLeftOut: {
		why: "consist of tokens that are left out (added to the tokenizer, or a template's own)",
		todo: "Use a tokenizer whose added tokens are not the values of the training data."
	},
	unscored: {
		why: "were not asked for before the time limit",
		todo: "Raise limits.minutes.",
		random: true
	},
	recordsSampledOut: {
		why: "stand only in records that limits.records left out",
		todo: RAISE_RECORDS,
		random: true
	},
	recordDropped: {
		why: "stand only in records that were dropped (too short, or without a completion)",
		todo: "Mend or remove the dropped records."
	},
	truncatedAway: {
		why: "stand behind the last token that was read of a record, or are cut by it",
		todo: "Raise limits.tokens, or split long records."
	},
	notAsked: {
		why: "are of an attribute that this form of template could not ask for: too few people have it",
		todo: "Give data.people more people with the attribute."
	},
	peopleSampledOut: {
		why: "belong to people beyond attacks.pii.template.people",
		todo: "Raise attacks.pii.template.people.",
		random: true
	},
	shownAsExample: {
		why: "belong to people who were shown to the models as examples",
		todo: "Give data.people more people, who then are the examples.",
		random: true
	},
	personWithoutName: {
		why: "belong to people without a name to ask about",
		todo: "Give each of data.people a name."
	},
	furtherValue: {
		why: "are a person's second or later value of an attribute; only the first is asked for",
		todo: "Give each such value a row of its own in data.people."
	},
	notSearched: {
		why: "are of a kind that is not searched for in what the models generate",
		todo: "Ask for them in another way as well: attacks.pii.template or .sampling."
	},
	notRanked: {
		why: "have nothing before them, or no alternatives to be ranked among",
		todo: "Raise attacks.pii.decoys or .candidates, and limits.tokens."
	},
	rankingSampledOut: {
		why: "are beyond attacks.pii.values",
		todo: "Raise attacks.pii.values.",
		random: true
	},
	givenAndGuessed: {
		why: "are given away by the checkpoint and also by a guess without a model, so that nobody can tell memory from guessing",
		todo: "Replace values that follow from the text around them.",
		answered: true
	}
};
/** Records of which nobody knows what they hold: a count in `n`, beside those of values. */
const UNSEARCHED = "recordsNotSearched";
/** The total with which an account begins. */
const UNTESTED_SUM = /[\d,]+ of [\d,]+ values were not tested/;
/**
* What of a metric's values was not tested. `ofType` gives the same metric for one type, of which
* the sensitive ones have a limit of their own within `all`.
*
* A census needs its values all; an estimate needs a sample that is not picked, so that what a limit
* drew at random does not count against it.
*/
function untestedOf(metric, ofType, limits) {
	const isCensus = metric.kind === "census" || metric.id === "pii.precision" || metric.value === null;
	const counts = countsOf(metric, isCensus);
	const unsearched = isCensus ? metric.n["recordsNotSearched"] ?? 0 : 0;
	const { type } = metric.parameters;
	const limit = isSensitive(type) ? limits.sensitive : limits.other;
	const within = type === "all" && metric.kind === "census" ? SENSITIVE_TYPES.flatMap((one) => {
		const own = ofType(one);
		if (own === void 0) return [];
		const { values, untested } = countsOf(own, true);
		return isBeyond(untested, values, limits.sensitive) ? [{
			one,
			values,
			untested
		}] : [];
	}) : [];
	const tooMuch = unsearched > 0 || isBeyond(counts.untested, counts.values, limit) || within.length > 0;
	return {
		...counts,
		tooMuch,
		account: accountOf()
	};
	function accountOf() {
		if (counts.untested + unsearched === 0) return void 0;
		const { values, untested, reasons } = counts;
		return [
			...untested === 0 ? [] : [`${count$1(untested)} of ${count$1(values)} values were not tested (gate.untested allows ${share$1(limit)}): ${LIST.format(reasons.map(([name, number]) => `${count$1(number)} ${UNTESTED[name].why}`))}.`],
			...within.map(({ one, values, untested }) => `Of the type ${one}, ${count$1(untested)} of ${count$1(values)} values were not tested (gate.untested allows ${share$1(limits.sensitive)}).`),
			...unsearched === 0 ? [] : [`${count$1(unsearched)} records were left out and not searched for values before the time limit, or by an earlier release.`],
			.../* @__PURE__ */ new Set([...reasons.map(([name]) => UNTESTED[name].todo), ...unsearched === 0 ? [] : [`${RAISE_RECORDS.slice(0, -1)} or limits.minutes.`]])
		].join(" ");
	}
}
/** Whether the counts of a metric tell of values that it leaves out. */
function holdsUntested(n) {
	return (n["recordsNotSearched"] ?? 0) > 0 || Object.keys(UNTESTED).some((reason) => (n[reason] ?? 0) > 0);
}
function countsOf({ n }, withRandom) {
	const reasons = Object.entries(UNTESTED).filter(([, { random }]) => withRandom || random === void 0).map(([name]) => [name, n[name] ?? 0]).filter(([, number]) => number > 0);
	const untested = reasons.reduce((sum, [, number]) => sum + number, 0);
	const unasked = reasons.filter(([name]) => UNTESTED[name].answered === void 0).reduce((sum, [, number]) => sum + number, 0);
	return {
		values: (n.values ?? 0) + unasked,
		untested,
		reasons
	};
}
function isBeyond(untested, values, limit) {
	return untested > 0 && untested > limit * values;
}
function share$1(limit) {
	return limit === 0 ? "none" : `${Number((limit * 100).toPrecision(3))} %`;
}
function count$1(number) {
	return number.toLocaleString("en-US");
}
const LIST = new Intl.ListFormat("en-GB");
// src/report/extraction.ts
/**
* What the checkpoint gives away of whom, as a privacy officer asks: which kinds of values, to whom
* who knows what, how much of it is new with tuning, and who is hit worst.
*/
function renderExtraction(report) {
	const audits = [...new Set(report.metrics.map((metric) => String(metric.parameters.audit)))];
	const sections = audits.flatMap((audit) => {
		const metrics = report.metrics.filter((metric) => metric.id.startsWith("pii.") && metric.parameters.audit === audit);
		if (metrics.length === 0) return [];
		const told = [
			byType(metrics),
			byAttack(metrics),
			templates(metrics),
			ranking(metrics)
		].filter((block) => block !== "");
		if (told.length === 0) return "No PII was found in the members, so nothing could be extracted.";
		return [...audits.length > 1 ? [`### ${escapeMarkdown(audit)}`] : [], ...told].join("\n\n");
	});
	return sections.length === 0 ? "" : ["## PII extraction", ...sections].join("\n\n");
}
/** Given a record's own text, type by type. */
function byType(metrics) {
	const measured = metrics.filter((metric) => metric.id === "pii.extracted" && metric.parameters.attack === "prefix" && ((metric.n.values ?? 0) > 0 || holdsUntested(metric.n) || isMeasured(metric)));
	if (measured.length === 0) return "";
	return ["Given a record's text up to a value, does the model write the value? It counts when the base does not write it and a guess without a model does not give it.", table([
		"Type",
		"Tested values",
		"Tuned writes",
		"Base writes",
		"Guessed",
		"Not tested",
		"Counts"
	], measured.map((metric) => [
		typeName(metric),
		...[
			"values",
			"tuned",
			"base",
			"guessed"
		].map((name) => count(metric, name)),
		untested(metric),
		`**${showValue(metric.id, metric)}**`
	]))].join("\n\n");
}
/** Values without an answer, whatever the reason; the rules say which. */
function untested(metric) {
	const reasons = Object.keys(UNTESTED);
	const hidden = reasons.map((name) => metric.withheld?.[name]).find((mark) => mark !== void 0);
	if (hidden !== void 0) return hidden;
	const unsearched = metric.n["recordsNotSearched"] ?? 0;
	const left = reasons.reduce((sum, name) => sum + (metric.n[name] ?? 0), 0);
	return unsearched === 0 ? formatCount(left) : `${formatCount(left)} or more`;
}
/** What each attack gets. */
function byAttack(metrics) {
	const order = Object.keys(KNOWS);
	const extracted = metrics.filter((metric) => metric.id === "pii.extracted" && metric.parameters.type === "all" && isMeasured(metric)).sort((a, b) => order.indexOf(String(a.parameters.attack)) - order.indexOf(String(b.parameters.attack)));
	if (extracted.length === 0) return "";
	const beside = (id, attack) => metrics.find((metric) => metric.id === id && metric.parameters.attack === attack && metric.parameters.type === "all" && isMeasured(metric));
	const amplified = extracted.some(({ parameters }) => beside("pii.amplification", parameters.attack) !== void 0);
	const rows = extracted.map((metric) => {
		const { attack } = metric.parameters;
		const gain = beside("pii.extraction_gain", attack);
		const worst = beside("pii.worst_subject", attack);
		return [
			figure$1(escapeMarkdown(String(attack))),
			KNOWS[String(attack)] ?? "",
			...[
				"values",
				"tuned",
				"base"
			].map((name) => count(metric, name)),
			`**${showValue(metric.id, metric)}**`,
			gain === void 0 ? "–" : figure$1(showValue(gain.id, gain)),
			gain === void 0 ? "" : figure$1(formatInterval(gain.id, gain.interval)),
			...amplified ? [figure$1(shown$1(beside("pii.amplification", attack)))] : [],
			figure$1(`${shown$1(worst)}${worst?.selected === void 0 ? "" : ` (${escapeMarkdown(worst.selected)})`}`)
		];
	});
	const header = [
		"Attack",
		"Attacker knows",
		"Values",
		"Tuned",
		"Base",
		"Counts",
		"Gain",
		"Interval",
		...amplified ? ["Amplification"] : [],
		"Worst person"
	];
	const precision = beside("pii.precision", "sampling");
	return [
		"The same by attack, from the attacker who knows most to the one who knows nothing. Worst person: how many values of one person count.",
		table(header, rows),
		...precision === void 0 ? [] : [`Of what only the tuned model gives in free sampling, ${shown$1(precision)} are values of the members.`]
	].join("\n\n");
}
/** What each attack starts from. */
const KNOWS = {
	prefix: "the text before",
	"prefix-np": "the same, many tries",
	"template-grounded": "name, another's record",
	template: "name, five examples",
	"template-zero-shot": "name",
	sampling: "nothing"
};
/** The paper's table: each template at each temperature, exact beside fuzzy. */
function templates(metrics) {
	const rates = metrics.filter((metric) => metric.id === "pii.template_rate" && metric.parameters.type === "all" && isMeasured(metric));
	const exact = rates.filter(({ parameters }) => parameters.criterion === "exact");
	if (exact.length === 0) return "";
	const attacks = TEMPLATE_ATTACKS;
	exact.sort((a, b) => attacks.indexOf(String(a.parameters.attack)) - attacks.indexOf(String(b.parameters.attack)));
	const rows = exact.map((metric) => {
		const { attack, template, temperature } = metric.parameters;
		const fuzzy = rates.find(({ parameters }) => parameters.criterion === "fuzzy" && parameters.attack === attack && parameters.template === template && parameters.temperature === temperature);
		return [
			TEMPLATE_FORMS[String(attack)],
			String(template),
			String(temperature),
			count(metric, "values"),
			...given(metric),
			...fuzzy === void 0 ? [
				"",
				"",
				""
			] : given(fuzzy)
		];
	});
	return [
		"<details><summary>Each template, exact and by the fuzzy criterion of arXiv 2409.11423</summary>",
		table([
			...[
				"Form",
				"Template",
				"Temperature",
				"Asked",
				"Tuned",
				"Base",
				"Guess"
			],
			"Tuned, fuzzy",
			"Base, fuzzy",
			"Guess, fuzzy"
		], rows),
		"The fuzzy criterion (partial_ratio ≥ 80) also counts addresses that merely look alike: the guess, which asks no model, shows how many.",
		"</details>"
	].join("\n\n");
}
function given(metric) {
	return [
		"tuned",
		"base",
		"guessed"
	].map((name) => count(metric, name));
}
/** Whether true values stand out where none is written outright. */
function ranking(metrics) {
	const of = (id) => metrics.filter((metric) => metric.id === id && isMeasured(metric));
	const columns = [{
		metrics: of("pii.exposure"),
		header: ["Exposure", "Interval"],
		cells: exposureCells
	}, {
		metrics: of("pii.inference_rate"),
		header: [
			"Picked out",
			"Interval",
			"By chance"
		],
		cells: inferenceCells
	}].filter((column) => column.metrics.length > 0);
	const ranked = columns.flatMap((column) => column.metrics);
	if (ranked.length === 0) return "";
	const rows = [...Map.groupBy(ranked, typeName)].map(([type, own]) => [
		type,
		count(own[0], "values"),
		...columns.flatMap(({ metrics: measured, header, cells }) => {
			const metric = measured.find((one) => own.includes(one));
			return metric === void 0 ? header.map(() => "–") : cells(metric);
		})
	]);
	return ["Does the true value stand out after its record's text, tuned less base? Exposure: among invented values of the same form; chance gives about 1.4 bits. Picked out: ranked first among real values of other persons.", table([
		"Type",
		"Values",
		...columns.flatMap(({ header }) => header)
	], rows)].join("\n\n");
}
function exposureCells(metric) {
	return [figure$1(`**${showValue(metric.id, metric)}** of ${metric.n.ceiling.toFixed(2)}`), figure$1(formatInterval(metric.id, metric.interval))];
}
function inferenceCells(metric) {
	return [
		`**${figure$1(showValue(metric.id, metric))}**`,
		figure$1(formatInterval(metric.id, metric.interval)),
		figure$1(formatValue(metric.id, metric.n.chance))
	];
}
/** A value with its interval, or a dash for what was not measured. */
function shown$1(metric) {
	if (metric === void 0) return "–";
	const interval = formatInterval(metric.id, metric.interval);
	return `${showValue(metric.id, metric)}${interval === "" ? "" : ` (${interval})`}`;
}
function count(metric, name) {
	return showCount(metric, name, metric.n[name]);
}
function typeName(metric) {
	return escapeMarkdown(String(metric.parameters.type));
}
// src/gate/limits.ts
/** Margin over 0.5 from which text or base alone tell members from nonmembers; DESIGN.md §7. */
const SEPARATION_AUC = .55;
/** Members completed word for word less often than nonmembers by more than this were not trained on. */
const SMALLEST_EXACT_GAIN = -.01;
/**
* How far the shares of the two sets in which something holds may lie apart. Whoever knows only
* whether it holds tells the sets apart with an AUC of 1/2 + |difference| / 2, so ten points are the
* same margin.
*/
const LARGEST_SHARE_DIFFERENCE = .10000000000000009;
/** Share of a set that may overlap the other before the comparison is void. */
const LARGEST_OVERLAP = .05;
/**
* Nonmembers needed to speak about a false-positive rate at all: with fewer, the largest score of
* all nonmembers may well lie below the threshold, and no share of members found breaches a rule.
* ⌈ln(tail) / ln(1 − fpr)⌉; the tail is (1 − confidence) / 2, of which the strongest of several
* attacks may have no more than its share.
*/
function leastNonmembers(fpr, confidence, attacks = 1) {
	return leastForTail(fpr, (1 - confidence) / 2 / attacks);
}
/** The same for the error that the correction for several attacks leaves one of them. */
function leastForTail(fpr, tail) {
	return Math.ceil(Math.log(tail) / Math.log(1 - fpr));
}
// src/report/membership.ts
/**
* Membership inference in tables, one an audit and part: what the strongest attack finds, beside it
* what text and base alone tell, then every attack. Empty when nothing was compared.
*/
function membershipTables(report) {
	const compared = report.metrics.filter((metric) => metric.id === "mia.auc" && isMeasured(metric));
	if (compared.length === 0) return "";
	const groups = [...Map.groupBy(compared, ({ parameters: { audit, part } }) => `${audit} ${part}`)];
	return ["Can an attacker tell members from nonmembers? AUC 0.5 is a coin flip. TPR: the share of members found while the share FPR of nonmembers is accused. What the text alone or the base alone can tell is no memory of the tuned model: compare with it.", ...groups.map(([, metrics]) => groupTable(report, metrics, groups.length > 1))].join("\n\n");
}
function groupTable(report, metrics, several) {
	const { audit, part } = metrics[0].parameters;
	const tprs = report.metrics.filter(({ id, parameters }) => id === "mia.tpr_at_fpr" && parameters.audit === audit && parameters.part === part);
	const rates = [...new Set(tprs.map(({ parameters }) => Number(parameters.fpr)))].sort((a, b) => a - b);
	const [{ n, confidence }] = metrics;
	const isReachable = (fpr) => n.nonmembers === void 0 || n.nonmembers >= leastNonmembers(fpr, confidence ?? .95);
	const fprs = rates.filter(isReachable);
	const unreachable = rates.filter((fpr) => !isReachable(fpr));
	const tprCells = (attack) => fprs.map((fpr) => {
		const found = tprs.find(({ parameters }) => parameters.attack === attack && parameters.fpr === fpr);
		return found === void 0 ? "" : cell(found.id, found);
	});
	const attackRow = (metric) => {
		const { id, selected } = metric;
		const attack = String(metric.parameters.attack);
		return [
			selected === void 0 ? escapeMarkdown(attack) : `**${escapeMarkdown(attack)}** (${escapeMarkdown(selected)})`,
			cell(id, metric, selected !== void 0),
			...tprCells(attack)
		];
	};
	const of = (attack) => metrics.filter(({ parameters }) => parameters.attack === attack);
	const blank = fprs.map(() => "");
	const check = (id, name) => report.validity.filter((one) => one.id === id && one.audit === audit && one.value != null).map(({ value, interval }) => [
		`*${name}*`,
		cell("mia.auc", {
			value: value ?? null,
			interval: interval ?? null
		}),
		...blank
	]);
	const rows = [
		...of("strongest").map(attackRow),
		...check("blind", "text alone (blind)"),
		...part === "completion" ? check("base-separation", "base alone (its loss)") : [],
		...metrics.filter(({ selected }) => selected === void 0).map(attackRow),
		...of("weakest").map(attackRow)
	];
	const percent = `${formatConfidence(confidence ?? .95)} interval`;
	const header = [
		"Attack",
		`AUC<br>${percent}`,
		...fprs.map((fpr) => `TPR at FPR ${fpr}<br>${percent}`)
	];
	const [first] = metrics;
	const count = (name) => showCount(first, name, n[name]);
	const persons = n.subjects !== void 0 || first.withheld?.subjects !== void 0;
	const sets = `${count("members")} members against ${count("nonmembers")} nonmembers${persons ? `, records of ${count("subjects")} persons` : ""}`;
	const where = several ? `Audit ${escapeMarkdown(String(audit))}, ${escapeMarkdown(String(part))}: ` : "";
	const body = [table(header, rows), ...unreachable.length === 0 ? [] : [unreachableNote(unreachable, confidence ?? .95)]].join("\n\n");
	return part === "prompt" ? `<details><summary>${where}${sets}</summary>\n\n${body}\n\n</details>` : `**${where}${sets}**\n\n${body}`;
}
function unreachableNote(fprs, confidence) {
	return `Not shown: ${fprs.map((fpr) => `FPR ${fpr} needs ${formatCount(leastNonmembers(fpr, confidence))} nonmembers`).join(", ")} or more.`;
}
/** A figure above its interval, neither of them broken. */
function cell(id, shown, strong = false) {
	const figure = whole(showValue(id, shown));
	const range = whole(formatInterval(id, shown.interval));
	return `${strong ? `**${figure}**` : figure}${range === "" ? "" : `<br>${range}`}`;
}
function whole(text) {
	return text.replaceAll(" ", "\xA0");
}
// src/report/origin.ts
/**
* Whose policy judged, and how the one under audit differs from it, `most` lines of each kind; empty
* outside GitHub Actions.
*/
function renderOrigin({ origin }, most = Number.POSITIVE_INFINITY) {
	if (origin === void 0) return "";
	const audited = origin.differences.filter(({ part }) => part === "audited");
	const judging = origin.differences.filter(({ part }) => part === "judging");
	return [
		"## The policy",
		judgedBy(origin),
		comparedWith(origin),
		differences("Changed here, and audited as changed:", audited, most),
		differences("Changed here, and without effect until it is merged:", judging, most),
		list("Files of data or base that are changed here:", origin.changedFiles ?? [], most),
		list("Not known to be what it was:", origin.uncompared ?? [], most),
		list("Inputs of the workflow laid over the policy:", origin.inputs, most)
	].filter((block) => block !== "").join("\n\n");
}
function judgedBy({ policy, commit }) {
	const { path, source, repository, ref } = policy;
	const file = code(path);
	const at = `${ref === null ? "" : ` of ${code(ref)}`}${policy.commit === null ? "" : ` at ${code(policy.commit.slice(0, 12))}`}`;
	switch (source) {
		case "workspace": return `Judged by ${file} of the audited commit, on a branch that is the default one or protected.`;
		case "base": return `Judged by ${file}${at}, the commit that this pull request changes; audited: ${code(commit.slice(0, 12))}.`;
		case "default-branch": return `Judged by ${file}${at}, the default branch, since the branch at hand is not protected.`;
		case "head": return `Judged by ${file} of the audited commit itself: whoever changes the checkpoint can change the rules with it.`;
		case "central": return `Judged by ${file} in ${code(repository ?? "")}${at}.`;
	}
}
function comparedWith({ comparedWith: commit, uncompared = [] }) {
	if (commit === void 0 || commit === null && uncompared.length > 0) return "";
	return commit === null ? "Base and data are compared with no earlier commit: this run is about no change." : `Base and data are compared with ${code(commit.slice(0, 12))}.`;
}
function differences(title, rows, most) {
	if (rows.length === 0) return "";
	const lines = rows.slice(0, most).map(({ key, before, after }) => `| ${code(key)} | ${shown(before)} | ${shown(after)} |`);
	return [
		title,
		[
			"| Key | Before | Here |",
			"| --- | --- | --- |",
			...lines
		].join("\n"),
		more(rows.length - lines.length)
	].filter(isThere).join("\n\n");
}
function list(title, lines, most) {
	if (lines.length === 0) return "";
	const shown = lines.slice(0, most).map((line) => `- ${code(line)}`);
	return [
		title,
		shown.join("\n"),
		more(lines.length - shown.length)
	].filter(isThere).join("\n\n");
}
function more(count) {
	return count === 0 ? "" : `${count} more are in the whole report.`;
}
function isThere(text) {
	return text !== "";
}
function shown(value) {
	return value === null ? escapeMarkdown("(not set)") : code(value);
}
// src/report/roc.ts
/**
* ROC of an audit's strongest curve on a log axis, with chance beside it, and every curve in
* numbers: a chart is nothing to a screen reader, and an older server does not draw it. Mermaid has
* no log axis, so its axis is log10 of the false-positive rate, whose grid is even there.
*/
function rocCharts(curves) {
	const shown = curves.filter(({ part, fpr }) => part === "completion" && fpr.length > 1);
	const audits = [...Map.groupBy(shown, ({ audit }) => audit)];
	return audits.map(([audit, own]) => chart(own, audits.length > 1 ? audit : void 0)).join("\n\n");
}
/** Grey and red, on light and on dark. Mermaid's own first colour is nearly white. */
const PALETTE = "%%{init: {\"themeVariables\": {\"xyChart\": {\"plotColorPalette\": \"#8b949e, #cf222e\"}}}}%%";
function chart(curves, audit) {
	const points = smallestOf(curves.map(({ tpr }) => tpr.length));
	const best = curves.reduce((top, curve) => area(curve, points) > area(top, points) ? curve : top);
	const first = Math.log10(best.fpr[0]);
	const last = Math.log10(best.fpr.at(-1));
	const name = label(best.attack);
	const where = audit === void 0 ? "" : `, audit ${label(audit)}`;
	return [
		"```mermaid",
		PALETTE,
		"xychart-beta",
		`  title "ROC of the attack ${name}${where}, and chance"`,
		`  x-axis "log10 FPR" ${axis(first)} --> ${axis(last)}`,
		"  y-axis \"TPR\" 0 --> 1",
		`  line [${best.fpr.map((value) => value.toFixed(3)).join(", ")}]`,
		`  line [${best.tpr.map((value) => value.toFixed(3)).join(", ")}]`,
		"```",
		"",
		`Red is the attack ${escapeMarkdown(best.attack)}, grey is chance (TPR = FPR); without leakage they coincide. The axis is logarithmic: −2 is a false-positive rate of 1 %.`,
		"",
		`<details><summary>The curves in numbers${audit === void 0 ? "" : ` (${escapeMarkdown(audit)})`}</summary>`,
		"",
		numbers(curves, best),
		"",
		"</details>"
	].join("\n");
}
/** TPR of each attack by FPR. A public report's curves start where five records or more are found. */
function numbers(curves, best) {
	const grid = [...new Set(curves.flatMap(({ fpr }) => fpr))].sort((a, b) => a - b);
	const ordered = [best, ...curves.filter((curve) => curve !== best)];
	const rows = grid.map((fpr) => [share(fpr), ...ordered.map((curve) => {
		const tpr = curve.tpr[curve.fpr.indexOf(fpr)];
		return tpr === void 0 ? "" : formatValue("mia.tpr_at_fpr", tpr);
	})]);
	return table(["FPR, and TPR by chance", ...ordered.map((curve) => escapeMarkdown(curve.attack))], rows);
}
function share(fpr) {
	return `${Number((fpr * 100).toPrecision(3))} %`;
}
function axis(exponent) {
	return String(Number(exponent.toFixed(3)));
}
/** Text within a diagram, where nothing can be escaped. */
function label(text) {
	return text.replace(/[^\w+-]/g, " ");
}
function area({ tpr }, points) {
	return tpr.slice(-points).reduce((total, value) => total + value, 0);
}
// src/report/markdown.ts
const VERDICT_SIGNS = {
	pass: "✅",
	warn: "⚠️",
	inconclusive: "❔",
	invalid: "🚫",
	fail: "❌",
	error: "💥"
};
const STATE_SIGNS = {
	breached: "❌ breached",
	cleared: "✅ cleared",
	"not-breached": "☑️ not breached",
	undecided: "❔ undecided",
	invalid: "🚫 invalid",
	"not-applicable": "– not applicable",
	waived: "⚠️ waived"
};
const CHECK_SIGNS = {
	ok: "✅",
	note: "ℹ️",
	invalid: "🚫",
	error: "💥"
};
/** Rules that the compact tier lists. */
const COMPACT_RULES = 50;
/** Differences of the policy that it lists, of each kind. */
const COMPACT_CHANGES = 20;
/** Characters of a finding below the full tier: a policy may name any number of rules. */
const SHORT_TEXT = 1e3;
/**
* report.md: what the job summary shows, in the order in which a release manager asks
* (DESIGN.md §8).
*/
function renderMarkdown(report, tier = "full") {
	return sectionsOf(report, tier).filter((section) => section !== "").join("\n\n").concat("\n");
}
function sectionsOf(report, tier) {
	switch (tier) {
		case "full": return [
			headline(report),
			rules(report),
			againstBase(report),
			renderEarlier(report),
			roc(report),
			renderExtraction(report),
			validity(report),
			records(report),
			renderOrigin(report),
			provenance(report),
			next(report)
		];
		case "compact": return [
			headline(report, SHORT_TEXT),
			rules(report, COMPACT_RULES),
			renderOrigin(report, COMPACT_CHANGES),
			next(report)
		];
		case "headline": return [headline(report, SHORT_TEXT), states(report)];
	}
}
function headline({ verdict, headline: text }, longest = 1e400) {
	const shown = text.length > longest ? `${text.slice(0, longest)} …` : text;
	return `# ${VERDICT_SIGNS[verdict]} Reticence: ${verdict}\n\n**${escapeMarkdown(shown)}**`;
}
/** How many rules ended in which state. */
function states({ rules }) {
	return STATE_ORDER.flatMap((state) => {
		const count = rules.filter((rule) => rule.state === state).length;
		return count === 0 ? [] : [`${STATE_SIGNS[state]}: ${formatCount(count)}`];
	}).join(" · ");
}
function rules(report, most = 1e400) {
	const applicable = report.rules.filter((rule) => rule.state !== "not-applicable").sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state));
	const rows = applicable.slice(0, most).map((rule) => [
		STATE_SIGNS[rule.state] + (rule.level === "warn" ? " (warn)" : ""),
		code(formatRule(rule)),
		`**${figure$1(formatRuleValue(rule))}**`,
		figure$1(formatRuleInterval(rule)),
		figure$1(formatBound(rule)),
		escapeMarkdown(rule.reason)
	]);
	const header = [
		"State",
		"Metric",
		"Value",
		`${formatConfidence(report.metrics.find((metric) => metric.confidence !== null)?.confidence ?? .95)} interval`,
		"Bound",
		"Why"
	];
	const rest = applicable.length > most ? `And ${formatCount(applicable.length - most)} more rules.` : "";
	return `## Rules\n\n${[
		table(header, rows),
		rest,
		most === 1e400 ? notApplicable(report) : states(report)
	].filter((section) => section !== "").join("\n\n")}`;
}
/** Rules on what the data do not hold: named, so that nobody takes them for cleared. */
function notApplicable(report) {
	const rules = report.rules.filter((rule) => rule.state === "not-applicable");
	return [...Map.groupBy(rules, (rule) => reasonWithoutType(rule)).entries()].map(([reason, same]) => {
		return `Not applicable: ${same.map((rule) => code(formatRule(rule))).join(", ")}. ${escapeMarkdown(reason)}`;
	}).join("\n\n");
}
function reasonWithoutType({ reason, parameters }) {
	return reason.replace(`value of the type ${parameters.type}`, "such value");
}
const STATE_ORDER = [
	"breached",
	"invalid",
	"undecided",
	"waived",
	"cleared",
	"not-breached",
	"not-applicable"
];
function againstBase(report) {
	const ids = [
		"mia.auc_gain",
		"pii.extraction_rate",
		"pii.extraction_gain",
		"memorization.exact_rate"
	];
	const rows = report.metrics.filter((metric) => ids.includes(metric.id) && isMeasured(metric)).filter((metric) => metric.parameters.part !== "prompt" && (metric.parameters.type ?? "all") === "all").map((metric) => [
		code(formatMetric(metric.id, metric.parameters)),
		`**${figure$1(showValue(metric.id, metric))}**`,
		figure$1(formatInterval(metric.id, metric.interval)),
		comparison(metric)
	]);
	if (rows.length === 0) return "";
	return `## What tuning changed\n\nThe base model answers the same questions on the same records.\n\n${table([
		"Metric",
		"Value",
		"Interval",
		"Tuned and base"
	], rows)}`;
}
function comparison(metric) {
	const { n } = metric;
	const has = (name) => n[name] !== void 0 || metric.withheld?.[name] !== void 0;
	const show = (name) => showCount(metric, name, n[name]);
	if (has("tuned") && has("base")) return `tuned ${show("tuned")}, base ${show("base")} of ${show(has("values") ? "values" : "members")}`;
	return has("members") ? `${show("members")} members, ${show("nonmembers")} nonmembers` : "";
}
function roc(report) {
	const tables = membershipTables(report);
	return tables === "" ? "" : [
		"## Membership inference",
		tables,
		rocCharts(report.curves)
	].filter((block) => block !== "").join("\n\n");
}
function validity(report) {
	return `## Does the comparison hold?\n\n${table([
		"",
		"Check",
		"Finding"
	], report.validity.map((check) => [
		CHECK_SIGNS[check.state],
		check.id,
		escapeMarkdown(check.detail)
	]))}`;
}
function records(report) {
	return `## Records\n\n${table([
		"Set",
		"Read",
		"Used",
		"Scored",
		"Compared",
		"Truncated",
		"Dropped",
		"Subjects"
	], report.records.map((set) => {
		const show = (name) => set[name] === null && set.withheld?.[name] === void 0 ? "–" : showCount(set, name, set[name] ?? 0);
		return [
			escapeMarkdown(`${set.audit} ${set.set}`),
			...[
				"read",
				"used",
				"scored",
				"compared",
				"truncated"
			].map(show),
			droppedOf(set),
			show("subjects")
		];
	}))}`;
}
/** Why a record is left out. */
const DROPPED = [
	"empty",
	"short",
	"noCompletion"
];
function droppedOf({ dropped, withheld }) {
	const total = Object.values(dropped).reduce((sum, count) => sum + count, 0);
	if (!DROPPED.some((name) => withheld?.[name] !== void 0)) return formatCount(total);
	return total === 0 ? "withheld" : `${formatCount(total)} or more`;
}
function provenance(report) {
	const { provenance: from } = report;
	const model = (which) => `${code(from[which].source)} (${from[which].kind}, ${escapeMarkdown(from[which].architecture)}, ${formatCount(from[which].parameters)} parameters) ${code(from[which].digest)}`;
	return `<details><summary>Provenance</summary>\n\n${[
		`- checkpoint: ${model("checkpoint")}`,
		`- base: ${model("base")}`,
		...from.base.match === void 0 ? [] : [matchLine(from.base.match)],
		...from.data.map((data) => `- ${data.set}: ${code(data.source)}${data.hmac === null ? "" : ` ${code(data.hmac)}`}`),
		`- policy: ${code(from.policy)}, seed ${from.seed}`,
		`- measured by Reticence ${from.reticence} on ${escapeMarkdown(from.device)} (${escapeMarkdown(from.executor)}) in ${from.dtype}; ${escapeMarkdown(Object.entries(from.versions).map(([name, version]) => `${name} ${version}`).join(", "))}`,
		...from.image === void 0 ? [] : [imageLine(from.image)]
	].join("\n")}\n\n</details>`;
}
function matchLine({ outcome, detail, accepted }) {
	return `- tuned from this base: ${outcome}. ${escapeMarkdown(`${detail}${accepted === void 0 ? "" : ` Accepted by the policy: ${accepted}`}`)}`;
}
function imageLine({ reference, id, published, revision }) {
	const from = revision === null ? "" : `, built from ${code(revision)}`;
	return `- in the container image ${code(reference)} (${published ? "the release's" : "unpublished"}) ${code(id)}${from}`;
}
/** What a pass means, or what to do about another verdict; and what a public report leaves out. */
function next({ verdict, reasons, public: isPublic }) {
	const lines = [
		...verdict === "pass" || verdict === "warn" ? ["A pass means: these attacks, on these records, did not exceed these bounds. It does not bound other attacks."] : [],
		...reasons.map((reason) => escapeMarkdown(reason)),
		...isPublic === true ? ["This report is public: numbers that rest on fewer than 5 values, records or people are shown as &lt;5, and those from which one would follow as withheld. States and verdict are decided on all figures."] : []
	];
	if (lines.length === 0) return "";
	return `## What to do next\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}
// schema/report.schema.json
var report_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/report.schema.json",
	title: "Report",
	description: "report.json: aggregates only. The same inputs give the same report apart from the key timing; numbers are rounded to 6 significant digits.",
	type: "object",
	additionalProperties: false,
	required: [
		"schemaVersion",
		"verdict",
		"headline",
		"exitCode",
		"reasons",
		"metrics",
		"rules",
		"validity",
		"curves",
		"records",
		"provenance",
		"timing"
	],
	properties: {
		"schemaVersion": { "const": 1 },
		"verdict": { "enum": [
			"pass",
			"warn",
			"inconclusive",
			"invalid",
			"fail",
			"error"
		] },
		"headline": {
			"type": "string",
			"description": "The verdict in one line."
		},
		"exitCode": { "enum": [
			0,
			1,
			2,
			3
		] },
		"reasons": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Why the verdict is not pass, and what to do; empty for pass."
		},
		"metrics": {
			"type": "array",
			"items": { "$ref": "#/$defs/metric" }
		},
		"rules": {
			"type": "array",
			"items": { "$ref": "#/$defs/rule" }
		},
		"validity": {
			"type": "array",
			"items": { "$ref": "#/$defs/check" }
		},
		"curves": {
			"type": "array",
			"items": { "$ref": "#/$defs/curve" },
			"description": "ROC of each attack on a fixed grid of false-positive rates."
		},
		"records": {
			"type": "array",
			"items": { "$ref": "#/$defs/setCounts" }
		},
		"provenance": { "$ref": "#/$defs/provenance" },
		"public": {
			"type": "boolean",
			"description": "true: numbers that rest on fewer than 5 values are withheld."
		},
		"origin": { "$ref": "#/$defs/origin" },
		"timing": {
			"type": "object",
			"additionalProperties": true,
			"description": "All that may vary between two runs on the same inputs."
		}
	},
	$defs: {
		"parameters": {
			"type": "object",
			"additionalProperties": {
				"type": ["string", "number"],
				"pattern": "^[\\w .,+-]{0,80}$"
			}
		},
		"interval": {
			"type": "array",
			"items": { "type": "number" },
			"minItems": 2,
			"maxItems": 2
		},
		"counts": {
			"type": "object",
			"additionalProperties": { "type": "number" }
		},
		"withheld": {
			"type": "object",
			"additionalProperties": { "enum": ["<5", "withheld"] },
			"description": "Numbers that a public report does not give, by name, and what it shows instead: <5 where they rest on fewer than 5 values, withheld where such a number would follow from them."
		},
		"metric": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"key",
				"id",
				"kind",
				"parameters",
				"value",
				"interval",
				"confidence",
				"n",
				"method"
			],
			"properties": {
				"key": {
					"type": "string",
					"pattern": "^[\\w .,+{}=-]{1,400}$",
					"description": "id plus sorted parameters; unique in the report."
				},
				"id": {
					"type": "string",
					"pattern": "^[a-z0-9_.]{1,64}$"
				},
				"kind": { "enum": [
					"estimate",
					"census",
					"lower-bound"
				] },
				"parameters": { "$ref": "#/$defs/parameters" },
				"value": { "type": ["number", "null"] },
				"reason": {
					"type": "string",
					"description": "Why the value is null."
				},
				"interval": { "oneOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] },
				"confidence": { "type": ["number", "null"] },
				"n": { "$ref": "#/$defs/counts" },
				"method": { "type": "string" },
				"selected": {
					"type": "string",
					"pattern": "^[\\w .,+-]{0,80}$",
					"description": "The attack that gave the value of strongest or weakest, or the person of whom most is given away."
				},
				"withheld": { "$ref": "#/$defs/withheld" }
			}
		},
		"rule": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"metric",
				"key",
				"parameters",
				"level",
				"state",
				"value",
				"interval",
				"reason"
			],
			"properties": {
				"metric": {
					"type": "string",
					"pattern": "^[a-z0-9_.]{1,64}$"
				},
				"key": {
					"type": "string",
					"pattern": "^[\\w .,+{}=-]{1,400}$"
				},
				"parameters": { "$ref": "#/$defs/parameters" },
				"max": { "type": "number" },
				"min": { "type": "number" },
				"max_increase": { "type": "number" },
				"against": { "$ref": "#/$defs/against" },
				"level": { "enum": ["fail", "warn"] },
				"state": { "enum": [
					"breached",
					"cleared",
					"not-breached",
					"undecided",
					"invalid",
					"not-applicable",
					"waived"
				] },
				"value": { "type": ["number", "null"] },
				"interval": { "oneOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] },
				"reason": {
					"type": "string",
					"description": "The state in a sentence; for undecided, how many records would decide."
				},
				"because": {
					"const": "untested",
					"description": "The rule is undecided since too many of the values that it is about were not tested; absent for any other cause."
				},
				"withheld": { "$ref": "#/$defs/withheld" },
				"location": {
					"type": "object",
					"additionalProperties": false,
					"required": ["file", "line"],
					"properties": {
						"file": {
							"type": "string",
							"description": "Policy file, relative to the folder the audit ran in."
						},
						"line": {
							"type": "integer",
							"minimum": 1
						}
					},
					"description": "Where the policy asks for the rule."
				},
				"waiver": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"until",
						"owner",
						"reason",
						"state"
					],
					"properties": {
						"until": { "type": "string" },
						"owner": { "type": "string" },
						"reason": { "type": "string" },
						"state": {
							"enum": [
								"breached",
								"cleared",
								"not-breached",
								"undecided",
								"invalid",
								"not-applicable"
							],
							"description": "The rule's state without the waiver."
						}
					}
				}
			}
		},
		"against": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"reference",
				"now",
				"earlier",
				"paired"
			],
			"properties": {
				"reference": {
					"type": "string",
					"description": "As the policy writes it."
				},
				"now": {
					"type": ["number", "null"],
					"description": "The metric in this audit."
				},
				"earlier": {
					"oneOf": [{ "$ref": "#/$defs/earlier" }, { "type": "null" }],
					"description": "The earlier audit; null when there is none."
				},
				"paired": {
					"type": "boolean",
					"description": "The increase was measured on the same records one by one, and not from the two figures."
				}
			},
			"description": "What a rule with max_increase compares with; the rule's value and interval are those of the increase."
		},
		"earlier": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"checkpoint",
				"digest",
				"date",
				"commit",
				"verdict",
				"value",
				"interval"
			],
			"properties": {
				"checkpoint": { "type": "string" },
				"digest": { "type": "string" },
				"date": { "type": "string" },
				"commit": { "type": ["string", "null"] },
				"release": { "type": "string" },
				"verdict": { "enum": [
					"pass",
					"warn",
					"inconclusive",
					"invalid",
					"fail",
					"error"
				] },
				"value": { "type": ["number", "null"] },
				"interval": { "oneOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }
			}
		},
		"check": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"audit",
				"state",
				"detail"
			],
			"properties": {
				"id": { "enum": [
					"nonmembers",
					"blind",
					"base-match",
					"base-separation",
					"direction",
					"overlap",
					"length",
					"set-balance",
					"label-balance",
					"truncation",
					"rendering",
					"fields",
					"independence",
					"model-shift",
					"left-out",
					"tokenizer",
					"control",
					"limit",
					"scope",
					"people",
					"sampling",
					"policy",
					"change",
					"history"
				] },
				"audit": {
					"type": "string",
					"pattern": "^[\\w .,+-]{0,80}$"
				},
				"state": { "enum": [
					"ok",
					"note",
					"invalid",
					"error"
				] },
				"value": { "type": ["number", "null"] },
				"interval": { "oneOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] },
				"detail": { "type": "string" }
			}
		},
		"curve": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"audit",
				"attack",
				"part",
				"fpr",
				"tpr"
			],
			"properties": {
				"audit": {
					"type": "string",
					"pattern": "^[\\w .,+-]{0,80}$"
				},
				"attack": {
					"type": "string",
					"pattern": "^[\\w .,+-]{0,80}$"
				},
				"part": {
					"type": "string",
					"pattern": "^[\\w .,+-]{0,80}$"
				},
				"fpr": {
					"type": "array",
					"items": { "type": "number" },
					"maxItems": 32
				},
				"tpr": {
					"type": "array",
					"items": { "type": "number" },
					"maxItems": 32
				}
			}
		},
		"setCounts": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"audit",
				"set",
				"read",
				"used",
				"scored",
				"compared",
				"truncated",
				"dropped",
				"subjects"
			],
			"properties": {
				"audit": {
					"type": "string",
					"pattern": "^[\\w .,+-]{0,80}$"
				},
				"set": {
					"type": "string",
					"pattern": "^[\\w .,+-]{0,80}$"
				},
				"read": { "type": ["integer", "null"] },
				"used": { "type": ["integer", "null"] },
				"scored": { "type": ["integer", "null"] },
				"compared": {
					"type": ["integer", "null"],
					"description": "Scored records left for membership inference after the overlapping ones were removed."
				},
				"truncated": { "type": ["integer", "null"] },
				"dropped": { "$ref": "#/$defs/counts" },
				"subjects": { "type": ["integer", "null"] },
				"withheld": { "$ref": "#/$defs/withheld" }
			}
		},
		"provenance": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"reticence",
				"checkpoint",
				"base",
				"data",
				"policy",
				"seed",
				"executor",
				"device",
				"dtype",
				"versions"
			],
			"properties": {
				"reticence": {
					"type": "string",
					"pattern": "^[\\w .,+-]{0,80}$"
				},
				"checkpoint": { "$ref": "#/$defs/model" },
				"base": { "$ref": "#/$defs/model" },
				"data": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"audit",
							"set",
							"source",
							"files",
							"hmac"
						],
						"properties": {
							"audit": {
								"type": "string",
								"pattern": "^[\\w .,+-]{0,80}$"
							},
							"set": {
								"type": "string",
								"pattern": "^[\\w .,+-]{0,80}$"
							},
							"source": { "type": "string" },
							"files": { "type": "integer" },
							"hmac": {
								"type": ["string", "null"],
								"description": "HMAC-SHA-256 of the content under the user's digest key; null without one."
							}
						}
					}
				},
				"policy": {
					"type": "string",
					"description": "SHA-256 of the resolved policy."
				},
				"measuring": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["audit", "digest"],
						"properties": {
							"audit": {
								"type": "string",
								"pattern": "^[\\w .,+-]{0,80}$"
							},
							"digest": { "type": "string" }
						}
					},
					"description": "For each audit, SHA-256 of what the policy says about measuring: shape of the records, attacks, limits, confidence. Audits that differ in it are not compared."
				},
				"seed": { "type": "integer" },
				"executor": {
					"type": "string",
					"pattern": "^[^<>@\\u0000-\\u001f]{0,400}$",
					"description": "docker or process, and why where the policy left it open."
				},
				"image": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"reference",
						"id",
						"published",
						"revision"
					],
					"properties": {
						"reference": { "type": "string" },
						"id": {
							"type": "string",
							"description": "The Docker engine's id of the image, a digest of what is in it."
						},
						"published": {
							"type": "boolean",
							"description": "Whether this release was published with it."
						},
						"revision": {
							"type": ["string", "null"],
							"description": "Commit that it says it was built from."
						}
					},
					"description": "Container image that measured; absent when none did."
				},
				"device": { "type": "string" },
				"dtype": {
					"type": "string",
					"pattern": "^[\\w .,+-]{0,80}$"
				},
				"versions": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"tokenizer": { "type": "string" },
				"chatTemplate": { "type": ["string", "null"] }
			}
		},
		"origin": {
			"type": "object",
			"additionalProperties": false,
			"description": "What a workflow run audited, whose policy judged it, and what a pull request changes; absent outside GitHub Actions.",
			"required": [
				"event",
				"repository",
				"visibility",
				"commit",
				"pull",
				"policy",
				"limit",
				"differences",
				"changedFiles",
				"inputs"
			],
			"properties": {
				"event": {
					"type": "string",
					"pattern": "^[a-z_]{1,64}$"
				},
				"repository": {
					"type": "string",
					"pattern": "^[\\w.-]{1,100}/[\\w.-]{1,100}$"
				},
				"visibility": { "enum": [
					"public",
					"private",
					"internal",
					"unknown"
				] },
				"commit": {
					"type": "string",
					"pattern": "^[0-9a-f]{40,64}$",
					"description": "The commit that was audited: a pull request's head."
				},
				"pull": {
					"type": ["integer", "null"],
					"description": "Number of the pull request."
				},
				"policy": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"path",
						"source",
						"repository",
						"ref",
						"commit"
					],
					"properties": {
						"path": {
							"type": "string",
							"maxLength": 1024,
							"description": "The policy that says how the audit is judged."
						},
						"source": {
							"enum": [
								"workspace",
								"base",
								"default-branch",
								"head",
								"central"
							],
							"description": "workspace: the file of the commit that is audited, on a trusted branch. base: the commit that the pull request changes. default-branch: that of the default branch, as the branch at hand is not protected. head: the file of the commit that is audited, on a branch that is not trusted. central: another file, named by policy-ref."
						},
						"repository": {
							"type": ["string", "null"],
							"maxLength": 256
						},
						"ref": {
							"type": ["string", "null"],
							"maxLength": 1024
						},
						"commit": {
							"type": ["string", "null"],
							"pattern": "^[0-9a-f]{40,64}$"
						}
					}
				},
				"limit": {
					"type": ["string", "null"],
					"maxLength": 1024,
					"description": "Why the verdict is inconclusive at best; null when nothing limits it."
				},
				"differences": {
					"type": "array",
					"maxItems": 100,
					"description": "Keys of the policy that differ between the commit that judges and the one that is audited.",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"key",
							"part",
							"before",
							"after"
						],
						"properties": {
							"key": {
								"type": "string",
								"maxLength": 256
							},
							"part": {
								"enum": ["audited", "judging"],
								"description": "audited: taken from the commit that is audited. judging: ignored there."
							},
							"before": {
								"type": ["string", "null"],
								"maxLength": 256
							},
							"after": {
								"type": ["string", "null"],
								"maxLength": 256
							}
						}
					}
				},
				"changedFiles": {
					"description": "Files of base and data that are not what they were in the commit they are compared with; null in reports of releases that could not tell.",
					"oneOf": [{ "type": "null" }, {
						"type": "array",
						"maxItems": 100,
						"items": {
							"type": "string",
							"maxLength": 1024
						}
					}]
				},
				"comparedWith": {
					"type": ["string", "null"],
					"pattern": "^[0-9a-f]{40,64}$",
					"description": "The approved commit that base and data are compared with; null when there is none: the event is no change, and no history says what was audited before."
				},
				"uncompared": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"maxLength": 512
					},
					"description": "What of base and data could not be compared with that commit, and why."
				},
				"inputs": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"maxLength": 256
					},
					"description": "Inputs of the workflow that are laid over the policy."
				}
			}
		},
		"model": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"source",
				"digest",
				"kind",
				"architecture",
				"parameters"
			],
			"properties": {
				"source": { "type": "string" },
				"digest": { "type": "string" },
				"kind": { "enum": ["model", "adapter"] },
				"architecture": { "type": "string" },
				"parameters": { "type": "integer" },
				"name": {
					"type": "string",
					"description": "Name under which the history keeps the checkpoint."
				},
				"match": {
					"type": "object",
					"additionalProperties": false,
					"required": ["outcome", "detail"],
					"description": "Of a base: whether it is the model that the checkpoint says it was tuned from.",
					"properties": {
						"outcome": { "enum": [
							"same",
							"differs",
							"unknown"
						] },
						"detail": {
							"type": "string",
							"maxLength": 1024
						},
						"accepted": {
							"type": "string",
							"maxLength": 500,
							"description": "The policy's reason to accept a base that differs."
						}
					}
				}
			}
		}
	}
};
// src/report/read.ts
var import__2020 = require__2020();
/**
* Reads a report that somebody else may have written. Its names hold no markup once it has passed;
* its sentences are for the renderer to escape. Throws SourceError, which quotes nothing of it.
*/
function readReport(text, place) {
	let report;
	try {
		report = JSON.parse(text);
	} catch {
		throw new SourceError("is not JSON.", { location: { file: place } });
	}
	if (new import__2020.Ajv2020({ allowUnionTypes: true }).compile(report_schema_default)(report)) return report;
	throw new SourceError("is not a report of this release's schema.", { location: { file: place } });
}
// src/report/terminal.ts
const COLOURS = {
	red: 31,
	green: 32,
	yellow: 33,
	grey: 90,
	bold: 1
};
const VERDICT_COLOURS = {
	pass: "green",
	warn: "yellow",
	inconclusive: "yellow",
	invalid: "red",
	fail: "red",
	error: "red"
};
const STATE_MARKS = {
	breached: ["✗", "red"],
	cleared: ["✓", "green"],
	"not-breached": ["✓", "green"],
	undecided: ["?", "yellow"],
	invalid: ["!", "red"],
	"not-applicable": ["–", "grey"],
	waived: ["~", "yellow"]
};
/** States that the figures in a rule's row do not explain. */
const EXPLAINED = [
	"invalid",
	"undecided",
	"waived"
];
/**
* The verdict, the rules, and why rules were not decided, for a terminal; colours only where `colour`
* allows.
*/
function renderTerminal(report, colour) {
	const paint = painter(colour);
	const rows = report.rules.map((rule) => {
		const [mark, markColour] = STATE_MARKS[rule.state];
		return [
			paint(markColour, mark),
			nameOf(rule),
			paint("bold", formatRuleValue(rule)),
			formatRuleInterval(rule),
			formatBound(rule),
			paint(markColour, rule.state)
		];
	});
	const explained = report.rules.filter(({ state }) => EXPLAINED.includes(state));
	const told = new Set(explained.map(({ reason }) => reason));
	return [
		`${paint("bold", paint(VERDICT_COLOURS[report.verdict], report.verdict.toUpperCase()))}  ${plain(report.headline)}`,
		...report.reasons.filter((reason) => !told.has(reason)).map((reason) => `  ${plain(reason)}`),
		"",
		...align([
			"",
			"metric",
			"value",
			"interval",
			"bound",
			"state"
		].map((title) => paint("grey", title)), rows),
		...explained.length === 0 ? [] : ["", ...explanations(explained, paint)]
	].join("\n");
}
/** A line for each reason that rules give, with all the rules that give it. */
function explanations(rules, paint) {
	return [...Map.groupBy(rules, ({ state, reason }) => `${state} ${reason}`).values()].map((same) => {
		const { state, reason } = same[0];
		const [mark, markColour] = STATE_MARKS[state];
		return `${paint(markColour, mark)}  ${same.map(nameOf).join(", ")}: ${plain(reason)}`;
	});
}
function nameOf(rule) {
	return plain(formatRule(rule)) + (rule.level === "warn" ? " (warn)" : "");
}
function align(header, rows) {
	const widths = header.map((_, column) => largestOf([header, ...rows].map((row) => width(row[column] ?? ""))));
	return [header, ...rows].map((row) => row.map((cell, column) => cell + " ".repeat(widths[column] - width(cell))).join("  ").trimEnd());
}
function width(text) {
	return [...stripVTControlCharacters(text)].length;
}
function painter(colour) {
	return (name, text) => colour ? `\u001b[${COLOURS[name]}m${text}\u001b[0m` : text;
}
/** Text that may hold what a policy says. */
function plain(text) {
	return visible(text);
}
// src/report/tiers.ts
/** Largest first. */
const TIERS = [
	"full",
	"compact",
	"headline"
];
/**
* The report at the largest tier that fits, `largest` at most; below the full one with a line that
* says where the whole report is. Empty when not even the headline fits.
*/
function renderWithin(report, room, place, largest = "full") {
	for (const tier of TIERS.slice(TIERS.indexOf(largest))) {
		const note = tier === "full" ? "" : `\n> This is a part of the report. The whole of it: ${place}\n`;
		const text = renderMarkdown(report, tier) + note;
		if (fits(text, room)) return text;
	}
	return "";
}
/** How a shortened report names a file of the machine that made it. */
function onTheRunner(path) {
	return `${code(path)} on the runner.`;
}
function fits(text, { bytes = 1e400, characters = 1e400 }) {
	return Buffer.byteLength(text, "utf8") <= bytes && text.length <= characters;
}
// src/report/junit.ts
/**
* report.junit.xml: one testcase for each rule, for tools that gather test results. A breached rule
* is a failure, one without a verdict (undecided, invalid) an error; a rule that blocks nothing
* (not applicable, waived, or only a warning) is skipped and says why.
*/
function junitOf({ rules, verdict, headline, timing }) {
	const cases = rules.map((rule) => ({
		rule,
		outcome: outcomeOf(rule)
	}));
	const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
	const seconds = typeof timing.seconds === "number" ? timing.seconds : 0;
	const unexplained = ["inconclusive", "error"].includes(verdict) && count("failure") + count("error") === 0;
	const totals = {
		tests: cases.length + Number(unexplained),
		failures: count("failure"),
		errors: count("error") + Number(unexplained),
		skipped: count("skipped")
	};
	const numbers = attributes(totals);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites${attributes({ name: "Reticence" })}${attributes({
			tests: totals.tests,
			failures: totals.failures,
			errors: totals.errors
		})}>`,
		`  <testsuite${attributes({ name: "Reticence" })}${numbers}${attributes({ time: seconds.toFixed(3) })}>`,
		...cases.map(({ rule, outcome }) => testcase(rule, outcome)),
		...unexplained ? [`    <testcase${attributes({
			name: "verdict",
			classname: "reticence"
		})}><error${attributes({
			type: verdict,
			message: headline
		})}/></testcase>`] : [],
		"  </testsuite>",
		"</testsuites>",
		""
	].join("\n");
}
function outcomeOf({ state, level }) {
	if (state === "cleared" || state === "not-breached") return "passed";
	if (state === "not-applicable" || state === "waived" || level === "warn") return "skipped";
	return state === "breached" ? "failure" : "error";
}
function testcase(rule, outcome) {
	const name = attributes({
		name: ruleIdentity(rule),
		classname: `reticence.${rule.metric}`,
		time: "0"
	});
	const text = describeRule(rule);
	if (outcome === "passed") return `    <testcase${name}/>`;
	return `    <testcase${name}>${outcome === "skipped" ? `<skipped${attributes({ message: text })}/>` : `<${outcome}${attributes({
		type: rule.state,
		message: text
	})}/>`}</testcase>`;
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join("");
}
/**
* Text of an attribute. What is not seen is written out; what is left that XML 1.0 has no way to hold
* becomes the replacement character.
*/
function escapeXml(text) {
	return visible(text).replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
// src/report/predicate.ts
/**
* report.predicate.json: an in-toto Test Result predicate, v0.1, about the checkpoint. A rule
* without a verdict (undecided, invalid) is a failed test: it was not passed. A rule that does not
* apply is in no list. The field `claims` extends the predicate, which its parsing rules allow, with
* what a verifier's policy can compare; its shape is that of the proposed in-toto predicate
* eval-result. Bounds are decimal strings there, so that no reader rounds them.
*/
function predicateOf(report) {
	const { rules, provenance, verdict } = report;
	const named = (states) => rules.filter((rule) => states.includes(testStateOf(rule))).map(ruleIdentity);
	return {
		result: RESULTS[verdict],
		configuration: [{
			name: "policy",
			digest: digest(provenance.policy)
		}],
		passedTests: named(["passed"]),
		warnedTests: named(["warned"]),
		failedTests: named(["failed"]),
		claims: rules.filter((rule) => testStateOf(rule) !== void 0).map((rule) => claimOf(rule, report)),
		verdict,
		harness: {
			name: "reticence",
			version: provenance.reticence
		},
		assuranceLevel: "self_attested"
	};
}
const RESULTS = {
	pass: "PASSED",
	warn: "WARNED",
	inconclusive: "FAILED",
	invalid: "FAILED",
	fail: "FAILED",
	error: "FAILED"
};
function testStateOf({ state, level }) {
	if (state === "not-applicable") return void 0;
	if (state === "cleared" || state === "not-breached") return "passed";
	return state === "waived" || level === "warn" ? "warned" : "failed";
}
function claimOf(rule, { metrics }) {
	const metric = metrics.find(({ key }) => key === rule.key.replace(/ against .*$/s, ""));
	const bound = rule.max ?? rule.min ?? rule.max_increase;
	const tested = metric?.n.values ?? metric?.n.members;
	return {
		metric: rule.key,
		comparator: rule.min === void 0 ? "<=" : ">=",
		threshold: decimal(bound),
		passed: testStateOf(rule) === "passed",
		state: rule.state,
		...rule.value === null ? {} : { value: decimal(rule.value) },
		...rule.interval === null ? {} : { interval: rule.interval.map(decimal) },
		...tested === void 0 ? {} : { sampleSize: tested }
	};
}
/** Without an exponent. */
function decimal(value) {
	const text = String(value);
	return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}
function digest(text) {
	const [algorithm, value] = text.split(":", 2);
	return { [algorithm]: value };
}
// src/report/sarif.ts
/** Results that GitHub takes from one run; it refuses more. */
const MOST_RESULTS = 25e3;
/** Where a result points when the audit does not know its rule's line: GitHub wants a place. */
const UNKNOWN_PLACE = {
	file: "reticence.yml",
	line: 1
};
const FINGERPRINT = "reticenceRule/v1";
/**
* report.sarif, SARIF 2.1.0 (OASIS Standard): one result for each breached rule, at its line of the
* policy. An audit that gave no verdict on a rule says so as a notification of an unsuccessful run,
* so that no result does not read as no leak.
*/
function sarifOf(report) {
	const breached = report.rules.filter(({ state }) => state === "breached").slice(0, MOST_RESULTS);
	const ids = [...new Set(breached.map(({ metric }) => metric))];
	const decided = ![
		"invalid",
		"inconclusive",
		"error"
	].includes(report.verdict);
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Reticence",
				semanticVersion: report.provenance.reticence,
				rules: ids.map(descriptorOf)
			} },
			invocations: [{
				executionSuccessful: decided,
				...decided ? {} : { toolExecutionNotifications: [{
					level: "error",
					message: { text: visible(`${report.verdict}: ${report.headline}`) }
				}] }
			}],
			results: breached.map((rule) => resultOf(rule, ids)),
			columnKind: "utf16CodeUnits"
		}]
	};
}
function descriptorOf(id) {
	const meaning = isMetricId(id) ? definitionOf(id).meaning : id;
	return {
		id,
		shortDescription: { text: `${meaning[0].toUpperCase()}${meaning.slice(1)}.` },
		defaultConfiguration: { level: "error" },
		properties: { tags: ["privacy"] }
	};
}
function resultOf(rule, ids) {
	const { file, line } = rule.location ?? UNKNOWN_PLACE;
	return {
		ruleId: rule.metric,
		ruleIndex: ids.indexOf(rule.metric),
		level: rule.level === "fail" ? "error" : "warning",
		message: { text: visible(describeRule(rule)) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: uriOf(file),
				uriBaseId: "%SRCROOT%"
			},
			region: { startLine: line }
		} }],
		partialFingerprints: { [FINGERPRINT]: ruleFingerprint(rule) }
	};
}
/** A relative path as RFC 3986 has it: whatever is no letter or digit of a name stands as its bytes. */
function uriOf(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/");
}
// src/report/write.ts
/**
* Writes report.json and its other forms, all of them or none, the JSON last: where it stands, the
* audit is done. Throws InternalError for a report that is not of its own schema.
*/
async function writeReport(folder, report) {
	const check = new import__2020.Ajv2020({ allowUnionTypes: true }).compile(report_schema_default);
	if (!check(report)) {
		const [error] = check.errors ?? [];
		throw new InternalError(`the report is not of its schema (${error?.instancePath} ${error?.message}); please report this.`);
	}
	try {
		await writeTogether([
			[join(folder, REPORT_MARKDOWN), renderMarkdown(report)],
			[join(folder, REPORT_SARIF), json(sarifOf(report))],
			[join(folder, REPORT_JUNIT), junitOf(report)],
			[join(folder, REPORT_PREDICATE), json(predicateOf(report))],
			[join(folder, REPORT_JSON), json(report)]
		]);
	} catch (error) {
		const { code } = error;
		const isFull = diskFull(error) !== void 0;
		throw new SourceError(`the report cannot be written (${isFull ? "the disk is full" : code}). The signals are kept: ${isFull ? "free some space" : "make the folder writable"} and run \`reticence judge\`.`, { location: { file: folder } });
	}
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
export { MIA_ATTACKS as $, formatMetric as A, PATTERN_TYPES as B, placedIn as C, formatBound as D, decimals as E, signed as F, TEMPLATE_FORMS as G, SENSITIVE_TYPES as H, AUDITS as I, definitionOf as J, boundOf as K, CATALOGUE as L, formatRuleValue as M, formatShare as N, formatIncrease as O, formatValue as P, ruleKey as Q, CRITERIA as R, auditedPlaces as S, describeRule as T, TEMPLATES as U, PII_TYPES as V, TEMPLATE_ATTACKS as W, isSensitive as X, isMetricId as Y, metricKey as Z, UNSEARCHED as _, painter as a, untestedOf as b, readReport as c, LARGEST_SHARE_DIFFERENCE as d, SINGLE_MODEL_ATTACKS as et, SEPARATION_AUC as f, DEFAULT_UNTESTED as g, leastNonmembers as h, align as i, formatRule as j, formatInterval as k, report_schema_default as l, leastForTail as m, onTheRunner as n, escapeMarkdown as nt, plain as o, SMALLEST_EXACT_GAIN as p, completeParameters as q, renderWithin as r, renderTerminal as s, writeReport as t, code as tt, LARGEST_OVERLAP as u, UNTESTED_SUM as v, withLocations as w, table as x, holdsUntested as y, PARTS as z };
