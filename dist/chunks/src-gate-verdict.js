import { St as formatCount, Z as AUC_METRICS, mt as isMetricId, pt as definitionOf, tt as FUSED } from "./src-attacks-clipped-reference.js";
import { n as VERSION } from "./src-base-installation.js";
import "./src-base-exit-codes.js";
// src/report/format.ts
/**
* How a metric's number is shown: shares as percent, differences of shares in percentage points,
* AUCs as plain decimals, counts as counts.
*/
function formatValue(id, value) {
	return value === null ? "–" : isCount(id) ? formatCount(value) : id === "canary.epsilon_lower_bound" || id === "training.epsilon_ratio" ? decimals(value, 2) : id === "canary.claim_p_value" ? probability(value) : id.includes("extraction_bits") ? `${decimals(value, 1)} bits` : id === "pii.exposure" || id === "canary.exposure" ? `${decimals(value, 2)} bits` : AUC_METRICS.has(id) ? decimals(value, 3, 1) : id === "mia.auc_gain" ? signed(value, decimals(Math.abs(value), 3)) : id.endsWith("_gain") || SHARE_DIFFERENCES.has(id) ? signed(value, formatShare(Math.abs(value)).replace(/%$/, "pp")) : id === "pii.amplification" ? signed(value, formatShare(Math.abs(value))) : formatShare(value);
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
// src/report/words.ts
/** Several values of a type. */
const TYPES = {
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
}, NAMES = {
	"mia.auc": ({ attack }) => attack === "weakest" ? "Check of the sets, no privacy limit: the lowest attack (AUC)" : "Training records recognised (AUC)",
	"mia.tpr_at_fpr": ({ fpr }) => `Training records identified at ${percent(fpr)} false positives`,
	"mia.auc_gain": () => "Training records recognised, beyond the base (AUC)",
	"mia.subject_auc": () => "People recognised (AUC)",
	"mia.subject_tpr_at_fpr": ({ fpr }) => `People identified at ${percent(fpr)} false positives`,
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
	"synthetic.tpr_at_fpr": ({ fpr }) => `Private records identified by the generated text at ${percent(fpr)} false positives`
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
	let name = isMetricId(metric) ? NAMES[metric](parameters) : metric, which = [
		...parameters.part === "prompt" ? ["prompts"] : [],
		...parameters.part === "all" ? ["prompts and completions"] : [],
		...parameters.audit === "pretraining" ? ["pre-training data"] : [],
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
	"mia.subject_auc": "the-worst-person",
	"mia.subject_tpr_at_fpr": "the-worst-person",
	"pii.exposure": "ranking-among-candidates",
	"pii.extraction_bits": "extraction-bits",
	"pii.extraction_bits_loss": "extraction-bits",
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
	return metric.startsWith("canary.") ? docs("canaries", "figures") : metric.startsWith("training.") ? docs("canaries", "a-declared-epsilon") : parameters.attack === "fused" ? docs("attacks", FUSED) : metric.startsWith("synthetic.") ? docs("synthetic", "figures") : docs("attacks", ANCHORS[metric] ?? (metric.startsWith("memorization.") ? "memorisation" : ATTACK_ANCHORS[String(parameters.attack)] ?? "true-prefix-pii-extraction"));
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
export { showValue as A, formatRule as C, formatValue as D, formatShare as E, isMeasured as O, formatMetric as S, formatRuleValue as T, formatChoice as _, counted as a, formatIncrease as b, modelDescription as c, BASE_CURVE as d, BLIND_CURVE as f, formatBound as g, decimals as h, capital as i, signed as j, showCount as k, plainName as l, tprOf as m, exitCodeOf as n, docs as o, isOfAttack as p, worst as r, explanationOf as s, decideVerdict as t, typeWords as u, formatConfidence as v, formatRuleInterval as w, formatInterval as x, formatDelta as y };
