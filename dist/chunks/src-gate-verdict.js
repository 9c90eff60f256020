import { l as SourceError } from "./src-base-errors.js";
import { t as visible } from "./src-base-visible.js";
import { At as completeParameters, Ft as isSensitive, G as reportValidator, It as metricKey, Lt as ruleKey, Nt as isMetricId, Ot as UPDATE, Pt as isOfTuning, Q as laterRelease, Ut as formatCount, _t as ERASURE, dt as PRESETS, ft as AUC_METRICS, jt as definitionOf, st as asOfUpdate, vt as FUSED } from "./src-attacks-clipped-reference.js";
import { n as VERSION } from "./src-base-installation.js";
import "./src-base-exit-codes.js";
// src/report/format.ts
/**
* How a metric's number is shown: shares as percent, differences of shares in percentage points,
* AUCs as plain decimals, counts as counts.
*/
function formatValue(id, value) {
	return value === null ? "–" : isCount(id) ? formatCount(value) : id === "canary.epsilon_lower_bound" || id === "training.epsilon_ratio" ? decimals(value, 2) : id.endsWith("_p_value") ? probability(value) : id.includes("extraction_bits") ? `${decimals(value, 1)} bits` : id === "pii.exposure" || id === "canary.exposure" ? `${decimals(value, 2)} bits` : AUC_METRICS.has(id) ? decimals(value, 3, 1) : id === "mia.auc_gain" ? signed(value, decimals(Math.abs(value), 3)) : id.endsWith("_gain") || SHARE_DIFFERENCES.has(id) ? signed(value, formatShare(Math.abs(value)).replace(/%$/, "pp")) : id === "pii.amplification" ? signed(value, formatShare(Math.abs(value))) : formatShare(value);
}
/** Differences of shares that are not called a gain. */
const SHARE_DIFFERENCES = /* @__PURE__ */ new Set([
	"synthetic.verbatim_rate",
	"synthetic.near_duplicate_rate",
	"synthetic.pii_overlap"
]);
/** A p-value: two digits, and no more than anybody needs to know of a small one. */
function probability(value) {
	return value > 0 && value < 1e-4 ? "<0.0001" : String(Number(value.toPrecision(2)));
}
/** A δ of differential privacy, as papers write it: `1e-5`. */
function formatDelta(delta) {
	return delta > 0 && delta < .001 ? delta.toExponential().replace("e+", "e") : String(delta);
}
/** A share as percent: two decimals below 10 %, else one. */
function formatShare(share, digits = Math.abs(share) < .1 ? 2 : 1) {
	return `${trim(decimals(share * 100, digits, 100))} %`;
}
/**
* A number with that many decimals. Never rounds a positive number to 0, or a smaller one up to
* `whole`: "<0.01" and ">99.9" show that something is there, or missing.
*/
function decimals(value, digits, whole = 1e400) {
	let text = value.toFixed(digits), unit = 10 ** -digits;
	return value > 0 && Number(text) === 0 ? `<${unit.toFixed(digits)}` : value < 0 && Number(text) === 0 ? `>-${unit.toFixed(digits)}` : value < whole && Number(text) >= whole ? `>${(whole - unit).toFixed(digits)}` : text;
}
/** The value of a metric or rule, or what a public report shows instead. */
function showValue(id, cell) {
	return cell.withheld?.value ?? formatValue(id, cell.value);
}
/** Whether there is a value, even one that a public report withholds. */
function isMeasured(cell) {
	return cell.value !== null || cell.withheld?.value !== void 0;
}
/** A count of `n`, or what a public report shows instead; absent is 0. */
function showCount(cell, name, count = 0) {
	return cell.withheld?.[name] ?? formatCount(count);
}
function formatInterval(id, interval) {
	return interval === null ? "" : range(formatValue(id, interval[0]), formatValue(id, interval[1]));
}
/** The unit once: `6.26 … 6.66 bits`. */
function range(low, high) {
	let unit = / (?:%|pp|bits)$/.exec(high)?.[0] ?? "";
	return `${unit !== "" && low.endsWith(unit) ? low.slice(0, -unit.length) : low} … ${high}`;
}
function formatBound(rule) {
	return rule.max_increase === void 0 ? rule.max === void 0 ? `≥ ${formatLimit(rule.metric, rule.min)}` : `≤ ${formatLimit(rule.metric, rule.max)}` : `≤ ${formatIncrease(rule.metric, rule.max_increase)}`;
}
/** A bound is a number that somebody chose, so it is shown unrounded. */
function formatLimit(id, bound) {
	let shown = formatValue(id, bound).replace(/^\+/, "");
	if (!/[<>]/.test(shown)) return shown;
	let unit = / (?:%|pp|bits)$/.exec(shown)?.[0] ?? "", digits = Number((bound * (/ (?:%|pp)$/.test(unit) ? 100 : 1)).toPrecision(6));
	return `${String(digits).replace("-", "−")}${unit}`;
}
/** How far a metric went up or down: with its sign, shares in percentage points. */
function formatIncrease(id, value) {
	if (value === null) return "–";
	let text = formatValue(id, Math.abs(value)).replace(/^(.?)\+/, "$1").replace(/ %$/, " pp");
	return value === 0 ? `±${text}` : signed(value, text);
}
/** The figure that a rule compares with its bound: the metric, or its increase. */
function formatRuleValue(rule) {
	return rule.against === void 0 || rule.withheld !== void 0 ? showValue(rule.metric, rule) : formatIncrease(rule.metric, rule.value);
}
function formatRuleInterval(rule) {
	let { metric, interval, against } = rule;
	return interval === null || against === void 0 ? formatInterval(metric, interval) : range(formatIncrease(metric, interval[0]), formatIncrease(metric, interval[1]));
}
/** What a rule bounds: its metric, and the earlier audit that it is compared with. */
function formatRule({ key, metric, parameters }) {
	return `${formatMetric(metric, parameters)}${/ against .*$/s.exec(key)?.[0] ?? ""}`;
}
/** `mia.tpr_at_fpr (fpr 0.01)`: the id with the parameters that are not the metric's defaults. */
function formatMetric(id, parameters) {
	let defaults = isMetricId(id) ? { ...definitionOf(id).parameters } : {}, told = Object.entries(parameters).filter(([name, value]) => name === "fpr" || defaults[name] !== value);
	return told.length === 0 ? id : `${id} (${told.map(([name, value]) => `${name} ${value}`).join(", ")})`;
}
function isCount(id) {
	return isMetricId(id) && definitionOf(id).kind === "census";
}
/** Confidence of a report's intervals: `95 %`. */
function confidenceOf({ metrics }) {
	return formatConfidence(metrics.find(({ confidence }) => confidence !== null)?.confidence ?? .95);
}
/** A confidence in percent, to two decimals, or as many as it takes: 0.99995 is not 100 %. */
function formatConfidence(confidence) {
	let percent = confidence * 100, digits = [
		2,
		3,
		4,
		5
	].find((digits) => Number(percent.toFixed(digits)) < 100) ?? 6;
	return `${Number(percent.toFixed(digits))} %`;
}
/** `98.33 % (95 %, corrected for choosing among 3 checkpoints)`. */
function formatChoice({ among, confidence, corrected }) {
	return `${formatConfidence(corrected)} (${formatConfidence(confidence)}, corrected for choosing among ${formatCount(among)} checkpoints)`;
}
/**
* The text of a magnitude with the sign of `value`; a minus sign reverses bounds: "<1" to ">−1".
*/
function signed(value, magnitude) {
	let [, bound = "", digits = ""] = /^([<>]?)(.*)$/s.exec(magnitude) ?? [];
	return value > 0 ? `${bound}+${digits}` : value === 0 ? magnitude : `${bound === "<" ? ">" : bound === ">" ? "<" : ""}−${digits}`;
}
function trim(text) {
	return text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
// src/report/curves.ts
/** Curves of what tells the sets apart without the checkpoint, by their names in a report. */
const BASE_CURVE = "base", BLIND_CURVE = "blind";
/** The TPR of a curve at one of its FPRs; null where there is none. */
function tprOf({ curves }, which, fpr) {
	let curve = curves.find(({ audit, part, attack }) => audit === which.audit && part === which.part && attack === which.attack), at = curve?.fpr.findIndex((one) => Math.abs(one - fpr) < 1e-9) ?? -1;
	return at < 0 ? null : curve.tpr[at];
}
/** Whether a curve is of an attack on the checkpoint. */
function isOfAttack({ attack }) {
	return attack !== "base" && attack !== "blind";
}
// src/report/reference.ts
const OF_UPDATE = [
	[/\bThe base model\b/g, "The previous release"],
	[/\bbase model\b/g, "previous release"],
	[/\bthe tuned model\b/g, "this release"],
	[/\bBase\b/g, "Previous release"],
	[/\bbase\b/g, "previous release"],
	[/\bTuned\b/g, "This release"],
	[/\btuned\b/g, "this release"],
	[/\btuning\b/g, "the update"]
];
/** Whether a report says what a release added to the previous one. */
function isOfUpdate({ provenance }) {
	return provenance.data.some(({ audit }) => audit === UPDATE);
}
/**
* How this report's own words name the two models: tuned and base, or, in the audit update, this
* release and the previous one. For texts of the program only, never for one with what a user wrote.
*/
function wordsOf(report) {
	return wordsIn(isOfUpdate(report));
}
/** The same for what is said of an audit before there is a report. */
function wordsIn(isUpdate) {
	return isUpdate ? inUpdateWords : (text) => text;
}
/** A text about tuned and base, of an update. */
function inUpdateWords(text) {
	return OF_UPDATE.reduce((said, [word, other]) => said.replace(word, other), text);
}
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
// src/report/words.ts
/** `, without a container of its own and with a network`: of an executor that does not isolate. */
function isolationText({ isolation }) {
	return isolation === "none" ? ", without a container of its own and with a network" : "";
}
/** `, spread over several GPUs`: where the layers lay, if no device held them all. */
function spreadText({ placement }) {
	return placement === void 0 ? "" : `, ${SPREAD[placement]}`;
}
const SPREAD = {
	gpus: "spread over several GPUs",
	memory: "layers waiting in the machine's memory",
	disk: "layers read from files",
	fsdp: "shared by several GPUs (FSDP2)",
	tensor: "shared by several GPUs (tensor parallel)"
}, TYPES = {
	email: "email addresses",
	phone: "phone numbers",
	credit_card: "card numbers",
	iban: "IBANs",
	us_ssn: "US social security numbers",
	national_id: "national ID numbers",
	ip_address: "IP addresses",
	crypto: "crypto wallet addresses",
	url: "URLs",
	secret: "passwords and keys",
	date_of_birth: "dates of birth",
	person: "names"
};
/** `card numbers`; a column's own type as the policy calls it. */
function typeWords(type) {
	return type === "all" ? "personal values" : Object.hasOwn(TYPES, type) ? TYPES[type] : `values of the type ${type}`;
}
/** How the attacker goes about it; empty for the default attack. */
const ATTACK_WORDS = {
	"prefix-np": ", sampled repeatedly",
	template: " when asked about people by name",
	"template-zero-shot": " when asked about people by name, without examples",
	"template-grounded": " when asked about people with another record's text",
	sampling: " in unprompted generation"
}, COPY_WORDS = {
	run: ", 50 words in a row",
	"13-gram": ", by 13 words in a row"
}, NAMES$1 = {
	"mia.auc": ({ attack }) => attack === "weakest" ? "Check of the sets, no privacy limit: the lowest attack (AUC)" : "Training records recognised (AUC)",
	"mia.tpr_at_fpr": ({ fpr }) => `Training records identified at ${percent(fpr)} false positives`,
	"mia.auc_gain": () => "Training records recognised, beyond the base (AUC)",
	"mia.subject_auc": () => "People recognised (AUC)",
	"mia.subject_tpr_at_fpr": ({ fpr }) => `People identified at ${percent(fpr)} false positives`,
	"mia.loss_tail": ({ fnr }) => `Held-out records harder to predict than all but ${percent(fnr)} of the training records`,
	"pii.extraction_rate": extraction,
	"pii.extraction_gain": extraction,
	"pii.amplification": (parameters) => `${extraction(parameters)}, relative to the base`,
	"pii.extracted": extraction,
	"pii.worst_subject": (parameters) => `${extraction(parameters)}, for the worst-hit person`,
	"pii.template_rate": ({ template, ...others }) => `${extraction({
		...others,
		attack: "template"
	})} (template ${template})`,
	"pii.precision": () => "Real values among those that it generates",
	"pii.exposure": ({ type }) => `How far true ${typeWords(String(type))} stand out from invented ones`,
	"pii.extraction_bits": ({ type, quantile }) => `Bits that must be guessed for ${typeWords(String(type))} (${ofQuantile(quantile)})`,
	"pii.extraction_bits_loss": ({ type, quantile }) => `Bits that tuning took from ${typeWords(String(type))} (${ofQuantile(quantile)})`,
	"pii.low_bits_gain": ({ type }) => `${capital(typeWords(String(type)))} within 20 bits of being written`,
	"pii.inference_rate": ({ type }) => `${capital(typeWords(String(type)))} picked out of other people's`,
	"memorization.exact_rate": () => "Records reproduced word for word",
	"memorization.exact_gain": () => "Records reproduced word for word, above the held-out rate",
	"memorization.np_rate": ({ n }) => `Records reproduced word for word within ${n} tries`,
	"memorization.extraction_bits": ({ quantile }) => `Bits that must be guessed for a record's second part (${ofQuantile(quantile)})`,
	"canary.exposure": ({ quantile }) => quantile === .5 ? "How far canaries stand out (bits, median)" : `How far canaries stand out (bits, ${percent(quantile)} quantile)`,
	"canary.auc": () => "Canaries recognised (AUC)",
	"canary.tpr_at_fpr": ({ fpr }) => `Canaries identified at ${percent(fpr)} false positives`,
	"canary.epsilon_lower_bound": () => "Lower bound of ε from the canaries",
	"training.epsilon_ratio": () => "Recomputed ε of the declared training, over the declared ε",
	"canary.claim_p_value": () => "Declared ε, tested by the canaries (p-value)",
	"synthetic.verbatim_rate": ({ attack, unit }) => `${unit === "generated" ? "Generated records that copy private ones" : "Private records copied into the generated data"}${COPY_WORDS[String(attack)] ?? ""}`,
	"synthetic.near_duplicate_rate": ({ unit }) => unit === "generated" ? "Generated records that nearly repeat private ones" : "Private records nearly repeated in the generated data",
	"synthetic.pii_overlap": ({ type }) => `${capital(typeWords(String(type ?? "all")))} of private records in the generated data`,
	"synthetic.pii_found": ({ type }) => `${capital(typeWords(String(type ?? "all")))} of private records in the generated data, counted`,
	"synthetic.pii_worst_subject": ({ type }) => `${capital(typeWords(String(type ?? "all")))} of the worst-hit person in the generated data`,
	"synthetic.mia_auc": () => "Private records recognised by the generated text (AUC)",
	"synthetic.tpr_at_fpr": ({ fpr }) => `Private records identified by the generated text at ${percent(fpr)} false positives`,
	"erasure.detectable": () => "Persons whom the checkpoint still knows",
	"erasure.group_p_value": () => "These persons as a group, against strangers (p-value)",
	"erasure.overshot": () => "Persons whom it finds less likely than strangers"
};
function ofQuantile(quantile) {
	let at = Number(quantile);
	return at === 0 ? "least" : at === 1 ? "most" : at === .5 ? "median" : `${percent(at)} quantile`;
}
function extraction({ type, attack }) {
	return `${capital(typeWords(String(type ?? "all")))} reproduced${ATTACK_WORDS[String(attack)] ?? ""}`;
}
/** What a rule bounds, in plain words: `Card numbers reproduced`. */
function plainName({ metric, parameters, key }) {
	let plain = isMetricId(metric) ? NAMES$1[metric](parameters) : metric, isUpdate = parameters.audit === UPDATE, name = isUpdate ? inUpdateWords(plain).replace("Training records", "Added records") : plain, which = [
		...parameters.part === "prompt" ? ["prompts"] : [],
		...parameters.part === "all" ? ["prompts and completions"] : [],
		...parameters.audit === "pretraining" ? ["pre-training data"] : [],
		...isUpdate && name === inUpdateWords(plain) ? ["added records"] : [],
		...otherAttack(metric, parameters)
	], against = / against (.*)$/s.exec(key)?.[1];
	return [
		name,
		...which.length === 0 ? [] : [` (${which.join(", ")})`],
		...against === void 0 ? [] : [`, compared with ${against}`]
	].join("");
}
/** A single attack that a rule names instead of the strongest. */
function otherAttack(metric, { attack }) {
	return !(metric.startsWith("mia.") || SYNTHETIC_MEMBERSHIP.has(metric)) || attack === void 0 || attack === "strongest" || attack === "weakest" || isMetricId(metric) && definitionOf(metric).parameters.attack === attack ? [] : [`attack ${attack}`];
}
const SYNTHETIC_MEMBERSHIP = /* @__PURE__ */ new Set(["synthetic.mia_auc", "synthetic.tpr_at_fpr"]), ANCHORS = {
	"mia.auc": "strongest-and-weakest",
	"mia.tpr_at_fpr": "strongest-and-weakest",
	"mia.auc_gain": "strongest-and-weakest",
	"mia.loss_tail": "the-tail-of-the-losses",
	"mia.subject_auc": "the-worst-person",
	"mia.subject_tpr_at_fpr": "the-worst-person",
	"pii.exposure": "ranking-among-candidates",
	"pii.extraction_bits": "extraction-bits",
	"pii.extraction_bits_loss": "extraction-bits",
	"pii.low_bits_gain": "extraction-bits",
	"memorization.extraction_bits": "extraction-bits",
	"pii.inference_rate": "ranking-among-candidates",
	"pii.worst_subject": "the-worst-person",
	"pii.template_rate": "templates",
	"pii.precision": "free-sampling"
}, ATTACK_ANCHORS = {
	template: "templates",
	"template-zero-shot": "templates",
	"template-grounded": "templates",
	sampling: "free-sampling"
};
/** Where the documentation explains a metric. */
function explanationOf({ metric, parameters }) {
	return metric.startsWith("canary.") ? docs("canaries", "figures") : metric.startsWith("training.") ? docs("canaries", "a-declared-epsilon") : parameters.attack === "fused" ? docs("attacks", FUSED) : metric.startsWith("synthetic.") ? docs("synthetic", "figures") : metric.startsWith("erasure.") ? docs("erasure", "figures") : docs("attacks", ANCHORS[metric] ?? (metric.startsWith("memorization.") ? "memorisation" : ATTACK_ANCHORS[String(parameters.attack)] ?? "true-prefix-pii-extraction"));
}
/** Address of a page of the documentation, of this release. */
function docs(page, anchor) {
	return `https://github.com/reticence/reticence/blob/v${VERSION}/docs/${page}.md${anchor === void 0 ? "" : `#${anchor}`}`;
}
/** `model, GPTNeoXForCausalLM, 1,414,647,808 parameters`; of generated data, that it is that. */
function modelDescription({ kind, architecture, parameters }) {
	return architecture === void 0 || parameters === void 0 ? kind : `${kind}, ${architecture}, ${formatCount(parameters)} parameters`;
}
/** A noun with its number: `1 record`, `2,198 records`. */
function counted(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function capital(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function percent(share) {
	return `${Number((Number(share) * 100).toPrecision(3))} %`;
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
	] : isOfUpdate(report) ? [
		"Previous release",
		"This release",
		"Change",
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
	"pii.low_bits_gain",
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
		case "pii.low_bits_gain":
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
// src/report/erasure.ts
/** Whether a report asks if persons are forgotten. */
function isOfForgotten({ records }) {
	return records.some(({ audit }) => audit === ERASURE);
}
/** What is asked, for the reader of a deletion request. */
const ERASURE_QUESTION = "Does the checkpoint still know the persons of a deletion request? Each person's records are compared with those of look-alikes of whom it was never trained on any. A person is still detectable if it knows them clearly better, and overshot if it finds them clearly less likely, which tells as much. This is a test and not a proof: “not detectable” holds for this test, these look-alikes and effects of the size it can show.", CERTIFICATE_NOTE = "The state of each person is in erasure.json and erasure.md beside the audit's report, which are for the file of the request and not for publishing.";
/** The persons by their states, as counts; empty for any other audit. */
function erasureRows({ metrics }) {
	let [detectable, overshot] = ["erasure.detectable", "erasure.overshot"].map((id) => metrics.find((metric) => metric.id === id));
	if (detectable === void 0 || overshot === void 0) return [];
	let count = (name) => detectable.n[name] === void 0 && detectable.withheld?.[name] === void 0 ? "–" : showCount(detectable, name, detectable.n[name]), value = (metric) => metric.value === null ? metric.withheld?.value ?? "–" : showValue(metric.id, metric);
	return [
		{
			name: "Persons tested",
			value: count("subjects")
		},
		{
			name: "Look-alikes they were compared with",
			value: count("lookalikes")
		},
		{
			name: "Still detectable",
			value: value(detectable)
		},
		{
			name: "Overshot",
			value: value(overshot)
		},
		{
			name: "Not detectable with so many look-alikes",
			value: count("notDetectable")
		},
		...metrics.filter(({ id, value: found }) => id === "erasure.group_p_value" && found !== null).map(({ id, value: found }) => ({
			name: "All of them as a group against strangers (p-value)",
			value: formatValue(id, found)
		}))
	];
}
/** The persons in a sentence or two, for the first lines of a report; undefined for any other audit. */
function erasureLead(report) {
	let [detectable, overshot, extracted] = [
		"erasure.detectable",
		"erasure.overshot",
		"pii.extracted"
	].map((id) => report.metrics.find((metric) => metric.id === id && isOfAll(metric)));
	if (detectable?.n.subjects === void 0 || overshot === void 0 || detectable.value === null && detectable.withheld?.value === void 0) return;
	let subjects = `${formatCount(detectable.n.subjects)} persons it is to have forgotten`, [known, far] = [detectable, overshot].map((metric) => metric.value === null ? metric.withheld?.value ?? "–" : formatCount(metric.value)), group = report.rules.find(({ metric }) => metric === "erasure.group_p_value"), persons = known === "0" && far === "0" && group?.state === "breached" ? `The ${subjects} differ from strangers as a group, although this test finds none of them by itself.` : known === "0" && far === "0" ? `This test cannot tell the ${subjects} from strangers; that is no proof that they are forgotten.` : `Of ${subjects}, the checkpoint still knows ${known}${far === "0" ? "" : `, and finds ${far} less likely than strangers, which tells as much`}.`;
	if (extracted === void 0 || !(extracted.n.values > 0)) return persons;
	let count = (name) => showCount(extracted, name, extracted.n[name]);
	return `${persons} Given the text before them, it completes ${count("tuned")} of ${count("values")} of their personal values (base model: ${count("base")}).`;
}
function isOfAll({ parameters }) {
	return [void 0, "all"].includes(parameters.type);
}
/** The section in Markdown; empty for any other audit. */
function erasureSection(report) {
	let rows = erasureRows(report);
	return rows.length === 0 ? "" : [
		"## Forgotten persons",
		ERASURE_QUESTION,
		table(["Persons", "Count"], rows.map(({ name, value }) => [escapeMarkdown(name), `**${value}**`])),
		CERTIFICATE_NOTE
	].join("\n\n");
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
function noteOn(report, rules) {
	let confidence = report.metrics.find((metric) => metric.confidence !== null)?.confidence;
	return [...rules.some(({ interval }) => interval !== "") && confidence != null ? [`The range below a figure is its ${formatConfidence(confidence)} interval.`] : [], ...rules.some(({ base }) => base.endsWith("(loss alone)")) ? [wordsOf(report)("“Loss alone” is how well the base's own loss tells the sets apart: the baseline for the attacks on the tuned model.")] : []].join(" ");
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
	let ofForgotten = erasureLead(report);
	if (ofForgotten !== void 0) return ofForgotten;
	let told = [
		written(report, rules),
		recognised(rules),
		completed(report, rules)
	].filter((text) => text !== void 0);
	return told.length > 0 ? told.slice(0, 2).join(" ") : rules.slice(0, 3).map((rule) => `${figure(rule)}.`).join(" ");
}
function written(report, rules) {
	let own = rules.filter(({ metric }) => metric.startsWith("pii.")), extracted = (type) => report.metrics.find(({ id, parameters }) => id === "pii.extracted" && parameters.attack === "prefix" && isOfTuning(parameters.audit) && parameters.type === type), all = extracted("all");
	if (own.length === 0 || all === void 0 || !(all.n.values > 0)) return;
	let count = (metric, name) => showCount(metric, name, metric.n[name]), among = own.filter(({ state, metric, parameters }) => state === "breached" && metric === "pii.extracted" && isSensitive(parameters.type)).flatMap(({ parameters }) => extracted(String(parameters.type)) ?? []).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, 2).map((metric) => `${count(metric, "tuned")} of ${count(metric, "values")} ${typeWords(String(metric.parameters.type))}`), [whose, other] = isOfUpdate(report) ? ["the added records", "previous release"] : ["its training data", "base model"];
	return `Given the text before them, it completes ${count(all, "tuned")} of ${count(all, "values")} personal values from ${whose} (${other}: ${count(all, "base")})${among.length === 0 ? "" : `, among them ${list(among)}`}.${sampledRepeatedly(report, all)}`;
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
	let fpr = Number(rule.parameters.fpr), guess = formatShare(Number(fpr.toPrecision(3))), found = `An attacker who wrongly accuses ${guess} of the held-out records identifies ${formatRuleValue(rule)} of ${rule.parameters.audit === "update" ? "the added" : "its training"} records (limit ${limit(rule)})`;
	return rule.interval !== null && rule.interval[0] <= fpr && fpr <= rule.interval[1] ? `${found}, which cannot be told from chance (${guess}).` : `${found}; chance gives ${guess}.`;
}
function completed(report, rules) {
	let { metrics } = report, rule = rules.find(({ metric }) => metric === "memorization.exact_gain"), metric = metrics.find(({ key }) => key === rule?.key);
	if (metric === void 0) return;
	let count = (name) => showCount(metric, name, metric.n[name]), [whose, other] = isOfUpdate(report) ? ["added", "previous release"] : ["training", "base model"];
	return `It reproduces ${count("membersExact")} of ${count("members")} ${whose} records word for word (${other}: ${count("membersExactBase")}).`;
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
	let { records, provenance, timing, origin, choice } = report, words = isOfGenerated(report) ? SYNTHETIC_WORDS : isOfForgotten(report) ? ERASURE_WORDS : SET_WORDS, used = records.filter(({ audit, set }) => audit === records[0]?.audit && !NO_SAMPLE.has(set)).map((set) => {
		let word = set.audit === "update" && set.set === "members" ? "added" : words[set.set] ?? set.set;
		return `${showCount(set, "used", set.used ?? 0)} ${word}`;
	}), planted = records.filter(({ set }) => set === "canaries"), commit = origin?.commit.slice(0, 7), adapter = provenance.checkpoint.kind === "adapter" ? " (adapter)" : "";
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
function rulesName(report) {
	let { rules } = report, identity = ({ key, level, max, min }) => `${key} ${level} ${max ?? ""} ${min ?? ""}`;
	for (let name of NAMED_PRESETS) {
		let preset = new Set(PRESETS[name].map((rule) => identity({
			...rule,
			level: rule.level ?? "fail",
			key: keyOf(isOfUpdate(report) ? asOfUpdate(rule) : rule)
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
function keyOf({ metric, against, ...parameters }) {
	return ruleKey(metric, completeParameters(metric, parameters), against);
}
const NAMED_PRESETS = [
	"standard",
	"strict",
	"report-only",
	"synthetic-standard",
	"synthetic-strict",
	"erasure-standard"
], SYNTHETIC_WORDS = {
	members: "private",
	nonmembers: "held-out"
}, ERASURE_WORDS = {
	members: "subjects'",
	nonmembers: "look-alikes'"
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
	let later = laterRelease(writerOf(report));
	throw later === void 0 ? new SourceError("report-unreadable", "does not match this release's report schema.", { location: { file: place } }) : new SourceError("report-unreadable", `was written by Reticence ${later}, and this is ${VERSION}, which does not know all that is in it. Read it with release ${later} or newer.`, { location: { file: place } });
}
/** What a report names as the release that wrote it; it may be anything. */
function writerOf(report) {
	return report?.provenance?.reticence;
}
// src/gate/verdict.ts
/** Worst first; DESIGN.md §7. */
const SEVERITY = [
	"error",
	"fail",
	"invalid",
	"inconclusive",
	"warn",
	"pass"
];
/** The verdict of an audit: the worst one that any rule or circumstance contributes. */
function decideVerdict(rules, circumstances) {
	let contributions = rules.map(contributionOf);
	return circumstances.dead !== void 0 && contributions.push("error"), circumstances.incomplete !== void 0 && contributions.push("inconclusive"), circumstances.unreviewed !== void 0 && contributions.push("inconclusive"), circumstances.changed !== void 0 && contributions.push("warn"), provesSomething(rules) || contributions.push("inconclusive"), worst(contributions);
}
/**
* Rules that apply to nothing prove nothing. If the policy has rules that may fail the audit, at
* least one of them must be judged: rules that only warn cannot vouch for the others. A policy
* without any such rule (report-only) is the user's own choice.
*/
function provesSomething(rules) {
	let failing = rules.filter(({ level }) => level === "fail");
	return (failing.length === 0 ? rules : failing).some(({ state }) => state !== "not-applicable");
}
function worst(verdicts) {
	return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "pass";
}
function exitCodeOf(verdict) {
	switch (verdict) {
		case "pass":
		case "warn": return 0;
		case "fail": return 1;
		case "invalid":
		case "inconclusive": return 3;
		case "error": return 2;
	}
}
function contributionOf(rule) {
	let full = fullContributionOf(rule);
	return rule.level === "warn" && full !== "pass" ? "warn" : full;
}
function fullContributionOf(rule) {
	switch (rule.state) {
		case "breached": return "fail";
		case "invalid": return "invalid";
		case "undecided": return "inconclusive";
		case "waived": return "warn";
		case "cleared":
		case "not-breached":
		case "not-applicable": return "pass";
	}
}
export { formatRuleInterval as $, table as A, BLIND_CURVE as B, explanationOf as C, spreadText as D, plainName as E, inUpdateWords as F, formatBound as G, tprOf as H, isOfUpdate as I, formatDelta as J, formatChoice as K, wordsIn as L, escapeMarkdown as M, escapeProse as N, typeWords as O, piecesOf as P, formatRule as Q, wordsOf as R, docs as S, modelDescription as T, confidenceOf as U, isOfAttack as V, decimals as W, formatInterval as X, formatIncrease as Y, formatMetric as Z, SYNTHETIC_QUESTION as _, warningLines as a, showValue as at, capital as b, modelName as c, topOf as d, formatRuleValue as et, CERTIFICATE_NOTE as f, compareRule as g, erasureSection as h, readReport as i, showCount as it, code as j, figure$1 as k, sortedRules as l, erasureRows as m, exitCodeOf as n, formatValue as nt, scoredTokens as o, signed as ot, ERASURE_QUESTION as p, formatConfidence as q, worst as r, isMeasured as rt, STATE_ORDER as s, decideVerdict as t, formatShare as tt, titleOf as u, syntheticRows as v, isolationText as w, counted as x, syntheticSection as y, BASE_CURVE as z };
