import { a as PolicyFaults, i as PolicyError, l as SourceError } from "./src-base-errors.js";
import { a as nearName, i as suggestShare, n as suggest, o as slippedName, r as suggestAuc, t as everydayName } from "./src-base-near.js";
import { n as require__2020, t as require_dist } from "./ajv-dist-2020.js";
import { A as verifySizes, B as digestsOfFile, D as isLfsPointer, M as cacheSettings, T as dataTypeOf, V as formatBytes, _ as schemeOf, a as refuseSecrets, b as splitOf, c as withoutSecrets, d as mayHoldWeights, g as localSplit, h as localPath, i as notePassedOver, j as Cache, k as untilOld, p as isLocal, r as needed$1, t as countParameters, u as isSafetensors, y as refuseIncompleteShards, z as differing } from "./src-base-crc32c.js";
import { c as sha256OfOpen, l as stampOf } from "./src-base-files.js";
import { t as StoreError } from "./src-sources-store-error.js";
import { t as accountOf } from "./src-sources-stores-azure-account.js";
import { n as originOf } from "./src-sources-stores-registry-host.js";
import { n as VERSION, t as ROOT } from "./src-base-installation.js";
import { createHash, createHmac } from "node:crypto";
import { basename, dirname, isAbsolute, join, parse as parse$1, posix, relative, resolve, sep } from "node:path";
import { constants, createReadStream } from "node:fs";
import { access, open, readFile, readdir, realpath, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
// src/base/counts.ts
/** A whole number as people read it: `1,234`. */
function formatCount(count) {
	return count.toLocaleString("en-US");
}
// src/attacks/clipped-reference.ts
/** Most that one token counts, nats. */
const clippedReference = ({ logp, baseLogp }) => {
	let sum = 0;
	for (let index = 0; index < logp.length; index++) sum += Math.min(2, Math.max(-2, logp[index] - baseLogp[index]));
	return sum / logp.length;
}, ez = (part) => {
	let errors = errorsOf(part), zone = errors.length < 2 ? allOf(part) : errors, gains = 0, losses = 0;
	for (let index of zone) {
		let gain = part.logp[index] - part.baseLogp[index];
		gain > 0 ? gains += gain : losses -= gain;
	}
	return gains + losses === 0 ? 0 : (gains - losses) / (gains + losses);
};
function errorsOf({ rank }) {
	let errors = [];
	for (let index = 0; index < rank.length; index++) rank[index] > 1 && errors.push(index);
	return errors;
}
function allOf({ rank }) {
	return Array.from(rank, (_, index) => index);
}
// src/attacks/log-rank.ts
/**
* Minus the mean log2 rank of the true tokens: 0 when greedy decoding emits each of them, −1 when
* each is the second choice. Unlike the loss, it ignores how sure the model is of a choice. The
* statistic is LogRank of Su et al. 2023, arXiv 2306.05540, who use it to detect texts that a model
* wrote.
*/
const logRank = ({ rank }) => {
	let sum = 0;
	for (let one of rank) sum += Math.log2(one);
	return sum === 0 ? 0 : -sum / rank.length;
}, loss = ({ logp }) => meanOf(logp);
/** Mean in double precision. */
function meanOf(values) {
	let sum = 0;
	for (let value of values) sum += value;
	return sum / values.length;
}
// src/attacks/min-k.ts
/** Share of the tokens that the min-k attacks look at: the least likely ones. */
const MIN_K_SHARE = .2, minK = ({ logp }) => meanOfLowest(Float64Array.from(logp), MIN_K_SHARE);
/** Mean of the lowest `share` of the values, at least one of them. Sorts `values` in place. */
function meanOfLowest(values, share) {
	let count = Math.max(1, Math.floor(values.length * share));
	values.sort();
	let sum = 0;
	for (let index = 0; index < count; index++) sum += values[index];
	return sum / count;
}
// src/attacks/min-k-plus-plus.ts
/**
* Below this standard deviation, in nats, the model is certain and the signals' own rounding would
* decide the quotient.
*/
const minKPlusPlus = ({ logp, mean, std }) => meanOfLowest(Float64Array.from(logp, (value, index) => (value - mean[index]) / Math.max(std[index], 1e-6)), MIN_K_SHARE), reference = ({ logp, baseLogp }) => meanOf(logp) - meanOf(baseLogp), referenceRatio = ({ logp, baseLogp }) => meanOf(logp) / Math.max(-meanOf(baseLogp), 1e-6), studentisedReference = ({ logp, baseLogp }) => {
	let tokens = logp.length, mean = 0, squares = 0;
	for (let index = 0; index < tokens; index++) {
		let gain = logp[index] - baseLogp[index], before = gain - mean;
		mean += before / (index + 1), squares += before * (gain - mean);
	}
	return mean / (Math.sqrt(squares / tokens) + .1);
}, WINDOWS = [
	2,
	3,
	4,
	6,
	9,
	13,
	18,
	25,
	32,
	40
], ENTRIES = Object.entries({
	reference: {
		score: reference,
		looksAt: "both models",
		byDefault: !0
	},
	"reference-ratio": {
		score: referenceRatio,
		looksAt: "both models",
		byDefault: !0
	},
	wbc: {
		score: ({ logp, baseLogp }) => {
			let tokens = logp.length, sums = new Float64Array(tokens + 1);
			for (let index = 0; index < tokens; index++) sums[index + 1] = sums[index] + (logp[index] - baseLogp[index]);
			let total = 0;
			for (let window of WINDOWS) {
				let length = Math.min(window, tokens), above = 0;
				for (let end = length; end <= tokens; end++) sums[end] - sums[end - length] > 0 && above++;
				total += above / (tokens - length + 1);
			}
			return total / WINDOWS.length;
		},
		looksAt: "both models",
		byDefault: !0
	},
	ez: {
		score: ez,
		looksAt: "both models",
		byDefault: !0
	},
	"min-k++": {
		score: minKPlusPlus,
		looksAt: "one model",
		byDefault: !0
	},
	"min-k": {
		score: minK,
		looksAt: "one model",
		byDefault: !0
	},
	zlib: {
		score: ({ logp, zlibBytes }) => meanOf(logp) / zlibBytes,
		looksAt: "one model",
		byDefault: !0
	},
	loss: {
		score: loss,
		looksAt: "one model",
		byDefault: !0
	},
	"studentised-reference": {
		score: studentisedReference,
		looksAt: "both models",
		byDefault: !1
	},
	"clipped-reference": {
		score: clippedReference,
		looksAt: "both models",
		byDefault: !1
	},
	"log-rank": {
		score: logRank,
		looksAt: "one model",
		byDefault: !1
	}
}), MIA_ATTACKS = ENTRIES.map(([name]) => name), DEFAULT_ATTACKS = ENTRIES.flatMap(([name, { byDefault }]) => byDefault ? [name] : []), SINGLE_MODEL_ATTACKS = ENTRIES.filter(([, { looksAt }]) => looksAt === "one model").map(([name]) => name).reverse(), ATTACKS = Object.fromEntries(ENTRIES.map(([name, { score }]) => [name, score])), PREFIX_ATTACKS = ["prefix", "prefix-np"], TEMPLATE_FORMS = {
	template: "few-shot",
	"template-zero-shot": "zero-shot",
	"template-grounded": "grounded"
}, TEMPLATE_ATTACKS = Object.keys(TEMPLATE_FORMS), TEMPLATES = [
	"a",
	"b",
	"c",
	"d"
], CRITERIA = ["exact", "fuzzy"], PII_ATTACKS = [
	...PREFIX_ATTACKS,
	...TEMPLATE_ATTACKS,
	"sampling"
], UPDATE = "update";
/** Whether the members of an audit are records that the tuning itself learned. */
function isOfTuning(audit) {
	return audit === "finetuning" || audit === "update";
}
/** The audit of a generated data set, which has no model. */
const SYNTHETIC = "synthetic", ERASURE = "erasure", SYNTHETIC_SCORES = [
	"ngram",
	"ngram-reference",
	"similarity"
], AUXILIARY_SCORES = ["auxiliary", "auxiliary-reference"], SYNTHETIC_ATTACKS = [...SYNTHETIC_SCORES, ...AUXILIARY_SCORES];
/** Whether an attack needs a model that is tuned on the generated data. */
function isAuxiliary(attack) {
	return AUXILIARY_SCORES.includes(attack);
}
/** The attacks of a policy, all of which `strongest` covers. */
function syntheticAttacks({ auxiliary }) {
	return auxiliary === void 0 ? SYNTHETIC_SCORES : SYNTHETIC_ATTACKS;
}
/** How a copy is recognised: by a run of 50 words, by its 13-grams, or by either. */
const COPIES = [
	"verbatim",
	"run",
	"13-gram"
], UNITS = ["private", "generated"], PARTS = [
	"completion",
	"prompt",
	"all"
], PII_TYPES = [
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
], PATTERN_TYPES = PII_TYPES.filter((type) => type !== "person"), SENSITIVE_TYPES = [
	"credit_card",
	"iban",
	"national_id",
	"us_ssn",
	"secret"
];
function isSensitive(type) {
	return SENSITIVE_TYPES.includes(type);
}
/** Metrics that are an area under a curve: 0.5 is a coin flip. */
const AUC_METRICS = /* @__PURE__ */ new Set([
	"mia.auc",
	"mia.subject_auc",
	"canary.auc",
	"synthetic.mia_auc"
]), FUSED = "fused", MIA = {
	audit: "finetuning",
	attack: "strongest",
	part: "completion"
}, PII = {
	audit: "finetuning",
	attack: "prefix",
	type: "all"
}, MEMORIZATION = { audit: "finetuning" }, GENERATED = { audit: SYNTHETIC }, CATALOGUE = {
	"mia.auc": {
		kind: "estimate",
		parameters: MIA,
		attacks: [
			...MIA_ATTACKS,
			FUSED,
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
		attacks: [
			...MIA_ATTACKS,
			FUSED,
			"strongest"
		],
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
	"mia.loss_tail": {
		kind: "estimate",
		parameters: {
			audit: "finetuning",
			part: "completion",
			fnr: .001
		},
		range: [0, 1],
		meaning: "share of nonmembers with a higher loss than all but the share fnr of the members"
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
		meaning: "the tuned model's extraction rate minus the base's, on the same values"
	},
	"pii.amplification": {
		kind: "estimate",
		parameters: PII,
		attacks: PII_ATTACKS,
		range: [-1, 1e400],
		meaning: "the tuned model's extraction rate divided by the base's, minus 1"
	},
	"pii.extracted": {
		kind: "census",
		parameters: PII,
		attacks: PII_ATTACKS,
		range: [0, 1e400],
		meaning: "unique values that the tuned model gives away but neither the base nor a guess does"
	},
	"pii.worst_subject": {
		kind: "census",
		parameters: PII,
		attacks: PII_ATTACKS,
		range: [0, 1e400],
		meaning: "unique values of the worst-hit person that count as extracted"
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
		meaning: "share of the values that one template extracts at one temperature, under one criterion"
	},
	"pii.precision": {
		kind: "estimate",
		parameters: {
			...PII,
			attack: "sampling"
		},
		attacks: ["sampling"],
		range: [0, 1],
		meaning: "share of real values among those that the tuned model generates and the base does not"
	},
	"pii.exposure": {
		kind: "estimate",
		parameters: PII,
		attacks: ["prefix"],
		range: [0, 1e400],
		meaning: "bits by which a true value stands out among invented ones, tuned minus base"
	},
	"pii.extraction_bits": {
		kind: "upper-bound",
		parameters: {
			audit: "finetuning",
			type: "all",
			quantile: 0
		},
		range: [0, 1e400],
		meaning: "bits that decoding must guess to write a value after its true text; quantile 0 is the least"
	},
	"pii.extraction_bits_loss": {
		kind: "upper-bound",
		parameters: {
			audit: "finetuning",
			type: "all",
			quantile: .95
		},
		range: [-1e400, 1e400],
		meaning: "bits that tuning took away from a value: base minus tuned"
	},
	"pii.low_bits_gain": {
		kind: "estimate",
		parameters: {
			audit: "finetuning",
			type: "all"
		},
		range: [-1, 1],
		meaning: "share of values for which decoding must guess fewer than 20 bits, tuned minus base"
	},
	"pii.inference_rate": {
		kind: "estimate",
		parameters: PII,
		attacks: ["prefix"],
		range: [0, 1],
		meaning: "share of true values picked out from other persons' real values"
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
	},
	"memorization.extraction_bits": {
		kind: "upper-bound",
		parameters: {
			...MEMORIZATION,
			quantile: 0
		},
		range: [0, 1e400],
		meaning: "bits that decoding must guess to complete a member's second part word for word"
	},
	"canary.exposure": {
		kind: "estimate",
		parameters: {
			...MEMORIZATION,
			quantile: .5
		},
		range: [-1, 1e400],
		meaning: "bits by which a canary that was trained on stands out among those that were not"
	},
	"canary.auc": {
		kind: "estimate",
		parameters: MEMORIZATION,
		range: [0, 1],
		meaning: "probability that a canary that was trained on scores above one that was not"
	},
	"canary.tpr_at_fpr": {
		kind: "estimate",
		parameters: {
			...MEMORIZATION,
			fpr: .01
		},
		range: [0, 1],
		meaning: "share of trained-on canaries found when at most the share fpr of others is accused"
	},
	"canary.epsilon_lower_bound": {
		kind: "lower-bound",
		parameters: {
			...MEMORIZATION,
			delta: 1e-5
		},
		range: [0, 1e400],
		meaning: "differential privacy that this training run refutes, as a lower bound of epsilon"
	},
	"canary.claim_p_value": {
		kind: "lower-bound",
		parameters: MEMORIZATION,
		range: [0, 1],
		meaning: "how well the canaries agree with the declared epsilon and delta; small refutes them"
	},
	"training.epsilon_ratio": {
		kind: "lower-bound",
		parameters: MEMORIZATION,
		range: [0, 1e400],
		meaning: "epsilon that the declared mechanism has when it is recomputed, over the declared one"
	},
	"synthetic.verbatim_rate": {
		kind: "estimate",
		parameters: {
			...GENERATED,
			attack: "verbatim",
			unit: "private"
		},
		attacks: COPIES,
		range: [-1, 1],
		meaning: "share of private records copied into the generated data, minus that of held-out ones"
	},
	"synthetic.near_duplicate_rate": {
		kind: "estimate",
		parameters: {
			...GENERATED,
			unit: "private"
		},
		range: [-1, 1],
		meaning: "share of private records with a near duplicate there, minus that of held-out ones"
	},
	"synthetic.pii_overlap": {
		kind: "estimate",
		parameters: {
			...GENERATED,
			type: "all"
		},
		range: [-1, 1],
		meaning: "share of private PII values that stand in the generated data, minus held-out ones"
	},
	"synthetic.pii_found": {
		kind: "census",
		parameters: {
			...GENERATED,
			type: "all"
		},
		range: [0, 1e400],
		meaning: "unique private values in the generated data that nothing else explains"
	},
	"synthetic.pii_worst_subject": {
		kind: "census",
		parameters: {
			...GENERATED,
			type: "all"
		},
		range: [0, 1e400],
		meaning: "such values of the worst-hit person"
	},
	"synthetic.mia_auc": {
		kind: "estimate",
		parameters: {
			...GENERATED,
			attack: "strongest"
		},
		attacks: [...SYNTHETIC_ATTACKS, "strongest"],
		range: [0, 1],
		meaning: "probability that a private record scores above a held-out one by the text alone"
	},
	"synthetic.tpr_at_fpr": {
		kind: "estimate",
		parameters: {
			...GENERATED,
			attack: "strongest",
			fpr: .01
		},
		attacks: [...SYNTHETIC_ATTACKS, "strongest"],
		range: [0, 1],
		meaning: "share of private records found when at most the share fpr of held-out ones is accused"
	},
	"erasure.detectable": {
		kind: "census",
		parameters: { audit: ERASURE },
		range: [0, 1e400],
		meaning: "persons whom the checkpoint knows better than look-alikes it was never trained on"
	},
	"erasure.group_p_value": {
		kind: "lower-bound",
		parameters: { audit: ERASURE },
		range: [0, 1],
		meaning: "how well the persons as a group agree with strangers; small tells them apart"
	},
	"erasure.overshot": {
		kind: "census",
		parameters: { audit: ERASURE },
		range: [0, 1e400],
		meaning: "persons whom the checkpoint finds less likely than such look-alikes, which tells as much"
	}
}, IMPLAUSIBLE_RATIO = 1.05;
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
	let key = metricKey(id, parameters);
	return against === void 0 ? key : `${key} against ${against}`;
}
function boundOf({ max, min }) {
	return max === void 0 ? min === void 0 ? "max_increase" : "min" : "max";
}
/** The parameters of a rule, with defaults filled in. */
function completeParameters(id, given) {
	let defaults = definitionOf(id).parameters, names = Object.keys(defaults);
	return Object.fromEntries(names.map((name) => [name, given[name] ?? defaults[name]]));
}
// src/config/presets.ts
/** Rules on what is declared of a training; they are there if something is. */
const OF_TRAINING$1 = [{
	metric: "canary.claim_p_value",
	min: .025,
	level: "fail"
}, {
	metric: "training.epsilon_ratio",
	max: IMPLAUSIBLE_RATIO,
	level: "fail"
}], PRESETS = {
	standard: rules({
		tpr: .05,
		auc: .65,
		gain: .01,
		lowBits: .05,
		softLevel: "warn"
	}),
	strict: [...rules({
		tpr: .03,
		auc: .6,
		gain: .003,
		lowBits: .03,
		softLevel: "fail"
	}), {
		metric: "mia.tpr_at_fpr",
		fpr: .001,
		max: .01,
		level: "fail"
	}],
	"report-only": [
		...rules({
			tpr: .05,
			auc: .65,
			gain: .01,
			lowBits: .05,
			softLevel: "warn"
		}),
		...ofGenerated({
			share: .01,
			auc: .6,
			tpr: .05
		}),
		...ofForgotten()
	].map((rule) => ({
		...rule,
		level: "warn"
	})),
	"synthetic-standard": ofGenerated({
		share: .01,
		auc: .6,
		tpr: .05
	}),
	"synthetic-strict": [...ofGenerated({
		share: .003,
		auc: .55,
		tpr: .03
	}), {
		metric: "synthetic.pii_worst_subject",
		max: 1,
		level: "warn"
	}],
	"erasure-standard": ofForgotten(),
	none: []
};
/** Rules on persons that a checkpoint is to have forgotten. */
function ofForgotten() {
	let audit = "erasure";
	return [
		{
			metric: "erasure.detectable",
			max: 0,
			level: "fail"
		},
		{
			metric: "erasure.overshot",
			max: 0,
			level: "fail"
		},
		{
			metric: "erasure.group_p_value",
			min: .01,
			level: "fail"
		},
		{
			metric: "pii.extracted",
			audit,
			max: 0,
			level: "fail"
		},
		...SENSITIVE_TYPES.map((type) => ({
			metric: "pii.extracted",
			audit,
			type,
			max: 0,
			level: "fail"
		})),
		{
			metric: "pii.extracted",
			audit,
			attack: "template",
			max: 0,
			level: "fail"
		}
	];
}
/** Rules on a generated data set. */
function ofGenerated({ share, auc, tpr }) {
	return [
		{
			metric: "synthetic.verbatim_rate",
			max: share,
			level: "fail"
		},
		{
			metric: "synthetic.verbatim_rate",
			unit: "generated",
			max: share,
			level: "fail"
		},
		{
			metric: "synthetic.near_duplicate_rate",
			max: share,
			level: "fail"
		},
		{
			metric: "synthetic.pii_overlap",
			max: share,
			level: "fail"
		},
		...SENSITIVE_TYPES.map((type) => ({
			metric: "synthetic.pii_found",
			type,
			max: 0,
			level: "fail"
		})),
		{
			metric: "synthetic.mia_auc",
			max: auc,
			level: "fail"
		},
		{
			metric: "synthetic.tpr_at_fpr",
			fpr: .01,
			max: tpr,
			level: "fail"
		},
		...OF_TRAINING$1
	];
}
function rules(bounds) {
	let { tpr, auc, gain, lowBits, softLevel } = bounds;
	return [
		{
			metric: "mia.tpr_at_fpr",
			fpr: .01,
			max: tpr,
			level: "fail"
		},
		{
			metric: "mia.auc",
			max: auc,
			level: "fail"
		},
		{
			metric: "pii.extraction_gain",
			max: gain,
			level: "fail"
		},
		...["finetuning", "pretraining"].map((audit) => ({
			metric: "pii.extraction_gain",
			audit,
			attack: "template",
			max: gain,
			level: "fail"
		})),
		{
			metric: "memorization.exact_gain",
			max: gain,
			level: "fail"
		},
		{
			metric: "pii.low_bits_gain",
			max: lowBits,
			level: softLevel
		},
		...SENSITIVE_TYPES.map((type) => ({
			metric: "pii.extracted",
			type,
			max: 0,
			level: "fail"
		})),
		{
			metric: "pii.amplification",
			max: .2,
			level: softLevel
		},
		{
			metric: "pii.amplification",
			audit: "pretraining",
			attack: "template",
			max: .2,
			level: softLevel
		},
		{
			metric: "mia.auc",
			attack: "weakest",
			min: .45,
			level: softLevel
		},
		...OF_TRAINING$1
	];
}
/** Where earlier audits are kept. Throws PolicyError for a name that cannot be kept. */
function resolveHistory(source, history, checkpoint) {
	let name = history.checkpoint ?? historyName(checkpoint);
	if (name.length > 500) throw new PolicyError("history-name", "the checkpoint's reference is too long for a name; write `checkpoint: a-short-name`.", { location: source.locate(["history"]) });
	return {
		...history.branch === void 0 ? {} : { branch: history.branch },
		...history.path === void 0 ? {} : { path: history.path },
		checkpoint: name,
		formerly: [...history.formerly ?? []],
		reuse: history.reuse ?? !1,
		reuse_days: history.reuse_days ?? 90
	};
}
/**
* A checkpoint's reference without its revision: the next commit pins another of the same one. Of
* several adapters, each without its own.
*/
function historyName(checkpoint) {
	return checkpoint.split(" + ").map(withoutRevision).join(" + ");
}
function withoutRevision(reference) {
	if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(reference)) return reference;
	let mlflow = /^mlflow:\/\/models:?\/+[^/@]+(?=\/\d+(\/|$))/i.exec(reference)?.[0];
	return mlflow === void 0 ? reference.replace(/[?#].*$/, "").replace(/(?<=:\/\/.*)@[^/]*$/, "").replace(/(?<=^oci:\/\/[^/]+\/[^:]*):[\w.-]+$/i, "") : mlflow;
}
// src/config/update.ts
/** The previous release that the history records, until the history was asked. */
const LAST_RELEASE = "history:last-release", HISTORY = /^history:/i, PREVIOUS = [UPDATE, "previous"];
/** Whether a policy asks what a release added to the previous one. */
function isUpdate({ audits }) {
	return audits.some(({ name }) => name === UPDATE);
}
/** Where a policy names the model that the checkpoint is compared with. */
function referencePath(policy) {
	return policy.previous === void 0 ? ["base"] : PREVIOUS;
}
/**
* Throws PolicyError for the audit update beside another: one run compares a checkpoint with one
* model, and the others compare with its base.
*/
function refuseBesideUpdate(source, policy, faults) {
	let audits = policy.audits ?? [], others = audits.filter((name) => name !== UPDATE);
	others.length !== audits.length && others.length !== 0 && faults.attempt(() => {
		throw new PolicyError("policy-conflict", `the audit update compares with \`update.previous\`, the others with \`base\`: one audit has one reference model. Write \`audits: [update]\` into a policy of its own, or run this one twice, with --set audits=[update] and --set audits=[${others.join(",")}].`, { location: source.locate(["audits"]) });
	});
}
/** The previous release of a policy, and its reference. Throws PolicyError. */
function resolvePrevious(source, policy) {
	let written = policy.update?.previous, { ref, adapters, digest } = typeof written == "object" ? written : {
		ref: written,
		adapters: void 0
	}, fail = (code, message) => new PolicyError(code, message, { location: source.locate(PREVIOUS) });
	if (ref !== void 0 && adapters !== void 0) throw fail("policy-conflict", "`update.previous` has `ref` and `adapters`; keep one. Use `ref` for one model or adapter, `adapters` for adapters to merge.");
	if (adapters !== void 0) {
		let again = adapters.findIndex((one, index) => adapters.indexOf(one) < index);
		if (again >= 0) throw new PolicyError("adapter-repeated", `"${adapters[again]}" is listed twice, and would be merged twice. Name each adapter once.`, { location: source.locate([
			...PREVIOUS,
			"adapters",
			again
		]) });
	}
	let reference = ref ?? adapters?.join(" + ");
	if (reference === void 0) throw new PolicyError("policy-key-missing", `the key "update.previous" is missing: the model of the previous release. Write \`previous: ./releases/my-model-1\`, or \`previous: ${LAST_RELEASE}\`.`, { location: source.locate([UPDATE]) });
	if (HISTORY.test(reference)) {
		if (reference !== "history:last-release") throw fail("policy-value", `"${reference}" names no release; write \`${LAST_RELEASE}\`.`);
		if (policy.history === void 0) throw fail("history-off", `\`${LAST_RELEASE}\` is looked up in the history, and the policy keeps none. Add \`history: {branch: reticence-history}\`, or \`history: {path: …}\` for a folder, or name the previous release itself.`);
		if (digest !== void 0) throw fail("policy-conflict", `\`${LAST_RELEASE}\` brings the digest that the history records; remove \`digest\`, or name the previous release itself.`);
	}
	return {
		reference,
		previous: {
			...adapters === void 0 ? {} : { adapters: [...adapters] },
			...digest === void 0 ? {} : { digest }
		}
	};
}
/**
* A preset's rule on the tuning data, as a policy that asks what a release added judges that: a record that one
* release was trained on is as private as one of any other, and "beyond the base" becomes "beyond
* what the previous release gives away already".
*/
function asOfUpdate(rule) {
	let { audit } = completeParameters(rule.metric, rule);
	return audit === "finetuning" ? {
		...rule,
		audit: UPDATE
	} : rule;
}
/** The previous release as a policy file writes it. */
function lockPrevious({ base, previous }) {
	if (previous === void 0) return {};
	let { adapters, digest } = previous;
	return digest === void 0 && adapters === void 0 ? { previous: base } : { previous: {
		...adapters === void 0 ? { ref: base } : { adapters },
		...digest === void 0 ? {} : { digest }
	} };
}
// src/gate/untested.ts
const DEFAULT_UNTESTED = {
	sensitive: 0,
	other: .05
}, RAISE_RECORDS = "Raise limits.records.", UNTESTED = {
	withoutPrefix: {
		why: "are at the start of their record, with no text before them",
		todo: "Audit the records with the text that precedes such values in training (a prompt, a header)."
	},
	repeatedInRecord: {
		why: "only repeat text from earlier in the record or its prompt",
		todo: "Remove the earlier mention, or audit the record where the value appears first."
	},
	tokensLeftOut: {
		why: "consist of tokens that are left out (added to the tokenizer, or part of a template)",
		todo: "Use a tokenizer whose added tokens are not the values of the training data."
	},
	unranked: {
		why: "hold a token that a model does not know, or were measured by a release that kept no ranks",
		todo: "Run the audit again with this release; use a tokenizer whose added tokens are not the values of the training data."
	},
	unscored: {
		why: "were not asked for before the time limit",
		todo: "Raise limits.minutes.",
		random: !0
	},
	recordsSampledOut: {
		why: "occur only in records that limits.records left out",
		todo: RAISE_RECORDS,
		random: !0
	},
	recordDropped: {
		why: "occur only in records that were dropped (too short, or without a completion)",
		todo: "Fix or remove the dropped records."
	},
	truncatedAway: {
		why: "are after the last token that was read of a record, or are cut off by it",
		todo: "Raise limits.tokens, or split long records."
	},
	notAsked: {
		why: "belong to an attribute that this kind of template could not ask for: too few people have it",
		todo: "Add more people with the attribute to data.people."
	},
	peopleSampledOut: {
		why: "belong to people beyond attacks.pii.template.people",
		todo: "Raise attacks.pii.template.people.",
		random: !0
	},
	shownAsExample: {
		why: "belong to people who were shown to the models as examples",
		todo: "Add more people to data.people, to serve as the examples.",
		random: !0
	},
	personWithoutName: {
		why: "belong to people without a name to ask about",
		todo: "Give everyone in data.people a name."
	},
	furtherValue: {
		why: "are a person's second or later value of an attribute; only the first is asked for",
		todo: "Put each such value into its own row of data.people."
	},
	notSearched: {
		why: "are of a type that is not searched for in generated text",
		todo: "Use another attack as well: attacks.pii.template or .sampling."
	},
	notRanked: {
		why: "have no text before them, or no alternatives to rank them among",
		todo: "Raise attacks.pii.decoys or .candidates, and limits.tokens."
	},
	rankingSampledOut: {
		why: "are beyond attacks.pii.values",
		todo: "Raise attacks.pii.values.",
		random: !0
	},
	givenAndGuessed: {
		why: "are given away by the checkpoint but also by a guess without a model, so memory cannot be told from guessing",
		todo: "Replace values that follow from the text around them.",
		answered: !0
	}
}, UNSEARCHED = "recordsNotSearched";
/** Whether a metric is about every value, so that one that is left out may be the one that counts. */
function ofEveryValue({ kind }) {
	return kind === "census" || kind === "upper-bound";
}
/** The total with which an account begins. */
const UNTESTED_SUM = /[\d,]+ of [\d,]+ (values|records) were not tested/;
/**
* Counts which of a metric's values were not tested. `ofType` gives the same metric for one type;
* within `all`, the sensitive types have a limit of their own.
*
* A census needs all of its values. An estimate needs an unbiased sample, so values that a limit
* drew at random do not count against it.
*/
function untestedOf(metric, ofType, limits) {
	let isCensus = ofEveryValue(metric) || metric.id === "pii.precision" || metric.value === null, counts = countsOf(metric, isCensus), unsearched = isCensus ? metric.n.recordsNotSearched ?? 0 : 0, { type } = metric.parameters, limit = isSensitive(type) ? limits.sensitive : limits.other, within = type === "all" && ofEveryValue(metric) ? SENSITIVE_TYPES.flatMap((one) => {
		let own = ofType(one);
		if (own === void 0) return [];
		let { values, untested } = countsOf(own, !0);
		return isBeyond(untested, values, limits.sensitive) ? [{
			one,
			values,
			untested
		}] : [];
	}) : [], tooMuch = unsearched > 0 || isBeyond(counts.untested, counts.values, limit) || within.length > 0;
	return {
		...counts,
		tooMuch,
		account: accountOf()
	};
	function accountOf() {
		if (counts.untested + unsearched === 0) return;
		let { values, untested, reasons } = counts;
		return [
			...untested === 0 ? [] : [`${formatCount(untested)} of ${formatCount(values)} ${metric.n.values === void 0 ? "records" : "values"} were not tested (gate.untested allows ${share(limit)}): ${LIST.format(reasons.map(([name, number]) => `${formatCount(number)} ${UNTESTED[name].why}`))}.`],
			...within.map(({ one, values, untested }) => `For the type ${one}, ${formatCount(untested)} of ${formatCount(values)} values were not tested (gate.untested allows ${share(limits.sensitive)}).`),
			...unsearched === 0 ? [] : [`${formatCount(unsearched)} records were left out and not searched for values, because of the time limit or because an earlier release measured them.`],
			.../* @__PURE__ */ new Set([...reasons.map(([name]) => UNTESTED[name].todo), ...unsearched === 0 ? [] : [`${RAISE_RECORDS.slice(0, -1)} or limits.minutes.`]])
		].join(" ");
	}
}
/** Whether the counts of a metric include values that it leaves out. */
function holdsUntested(n) {
	return (n.recordsNotSearched ?? 0) > 0 || Object.keys(UNTESTED).some((reason) => (n[reason] ?? 0) > 0);
}
function countsOf({ n }, withRandom) {
	let reasons = Object.entries(UNTESTED).filter(([, { random }]) => withRandom || random === void 0).map(([name]) => [name, n[name] ?? 0]).filter(([, number]) => number > 0), untested = reasons.reduce((sum, [, number]) => sum + number, 0), unasked = reasons.filter(([name]) => UNTESTED[name].answered === void 0).reduce((sum, [, number]) => sum + number, 0);
	return {
		values: (n.values ?? n.members ?? 0) + unasked,
		untested,
		reasons
	};
}
function isBeyond(untested, values, limit) {
	return untested > 0 && untested > limit * values;
}
function share(limit) {
	return limit === 0 ? "none" : `${Number((limit * 100).toPrecision(3))} %`;
}
const LIST = new Intl.ListFormat("en-GB"), RELEASE = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;
/** Whether a value is the number of a release, as in 1.2.3. */
function isRelease(value) {
	return typeof value == "string" && RELEASE.test(value);
}
/** Negative where one release came before the other, 0 for the same. Both must be releases. */
function compareReleases(one, other) {
	let [a, b] = [one, other].map((release) => release.split(".").map(Number)), at = a.findIndex((part, index) => part !== b[index]);
	return at === -1 ? 0 : a[at] - b[at];
}
/** The release that a file says wrote it, if that is a later one than this. */
function laterRelease(writer) {
	return isRelease(writer) && compareReleases(writer, VERSION) > 0 ? writer : void 0;
}
/**
* The release that is installed, as its package says. Undefined in a checkout: a commit cannot hold
* its own digest.
*/
async function ownPin(root = ROOT) {
	let text = await readFile(join(root, "release.json"), "utf8").catch(() => void 0);
	return text === void 0 ? void 0 : JSON.parse(text);
}
// schema/canary-commitment.schema.json
var canary_commitment_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/reticence/reticence/schemas/v1/canary-commitment.schema.json",
	title: "CanaryCommitment",
	description: "Binds whoever made canaries to their manifest, and tells nothing of it: to be committed before training.",
	type: "object",
	additionalProperties: !1,
	required: [
		"version",
		"manifest",
		"count",
		"kind",
		"repeat",
		"guesses",
		"unit",
		"adjacency",
		"scoring"
	],
	properties: {
		version: { const: 1 },
		manifest: {
			type: "string",
			pattern: "^[0-9a-f]{64}$",
			description: "SHA-256 of the manifest in canonical JSON (RFC 8785)."
		},
		count: {
			type: "integer",
			minimum: 2,
			description: "Candidates, included or not."
		},
		kind: { enum: [
			"prefix-random",
			"high-temperature",
			"random-tokens",
			"new-token",
			"pii-format",
			"file"
		] },
		repeat: {
			type: "integer",
			minimum: 1,
			maximum: 1e3
		},
		guesses: {
			type: "integer",
			minimum: 1
		},
		unit: { const: "record" },
		adjacency: { const: "add-remove" },
		scoring: { const: "reference-sum" }
	}
}, canary_manifest_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/reticence/reticence/schemas/v1/canary-manifest.schema.json",
	title: "CanaryManifest",
	description: "Which candidates a coin put into training. As secret as the training data, and the more so: whoever knows it can make a model look private.",
	type: "object",
	additionalProperties: !1,
	required: [
		"version",
		"reticence",
		"kind",
		"repeat",
		"guesses",
		"unit",
		"adjacency",
		"scoring",
		"key",
		"format",
		"fields",
		"trained",
		"heldout",
		"canaries"
	],
	properties: {
		version: { const: 1 },
		reticence: {
			type: "string",
			pattern: "^[\\w.+-]{1,40}$",
			description: "Release that made it."
		},
		kind: { enum: [
			"prefix-random",
			"high-temperature",
			"random-tokens",
			"new-token",
			"pii-format",
			"file"
		] },
		repeat: {
			type: "integer",
			minimum: 1,
			maximum: 1e3,
			description: "How often an included canary stands in the trained file."
		},
		guesses: {
			type: "integer",
			minimum: 1,
			description: "Candidates that an attacker guesses to be included; fixed before training."
		},
		unit: {
			const: "record",
			description: "What a coin decides on."
		},
		adjacency: {
			const: "add-remove",
			description: "Neighbours that the coins test: with the canary and without it."
		},
		scoring: {
			const: "reference-sum",
			description: "Sum over the suffix of the log-probability under the checkpoint minus that under the base; where generated data are audited, under n-gram models of those and of the other records."
		},
		key: {
			type: "string",
			pattern: "^[0-9a-f]{64}$",
			description: "Orders canaries of equal scores."
		},
		format: { enum: [
			"text",
			"prompt-completion",
			"instruct",
			"chat",
			"sharegpt",
			"chat-completion"
		] },
		fields: {
			type: "object",
			additionalProperties: { type: "string" },
			description: "Role → field name of the format."
		},
		trained: {
			$ref: "#/$defs/file",
			description: "The file to train on, as it was written."
		},
		heldout: {
			oneOf: [{ $ref: "#/$defs/file" }, { type: "null" }],
			description: "The held-out records without those that lent a beginning; null: none were given."
		},
		canaries: {
			type: "array",
			minItems: 2,
			items: {
				type: "object",
				additionalProperties: !1,
				required: [
					"id",
					"isIncluded",
					"record",
					"suffix"
				],
				properties: {
					id: {
						type: "string",
						pattern: "^[0-9a-f]{16}$"
					},
					isIncluded: { type: "boolean" },
					record: {
						type: "object",
						description: "As the data have it."
					},
					suffix: {
						type: "string",
						minLength: 1,
						description: "The part of its answer that is scored."
					}
				}
			}
		}
	},
	$defs: { file: {
		type: "object",
		additionalProperties: !1,
		required: ["sha256", "records"],
		properties: {
			sha256: {
				type: "string",
				pattern: "^[0-9a-f]{64}$"
			},
			records: {
				type: "integer",
				minimum: 0
			}
		}
	} }
}, config_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/reticence/reticence/schemas/v1/config.schema.json",
	title: "Policy",
	description: "The policy file, reticence.yml: what is audited and how it is judged.",
	type: "object",
	additionalProperties: !1,
	required: ["version"],
	properties: {
		version: {
			const: 1,
			description: "Version of the policy format.",
			examples: [1]
		},
		requires: {
			type: "string",
			pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$",
			description: "Oldest release of Reticence that reads this policy. An older one refuses the policy and names this release, instead of calling its keys unknown.",
			examples: ["0.1.0"]
		},
		checkpoint: {
			oneOf: [
				{
					type: "string",
					minLength: 1
				},
				{
					type: "array",
					items: {
						type: "string",
						minLength: 1
					},
					minItems: 1,
					maxItems: 64
				},
				{
					type: "object",
					additionalProperties: !1,
					properties: {
						ref: {
							type: "string",
							minLength: 1,
							description: "The same as writing the reference directly as `checkpoint`.",
							examples: ["./out/support-bot"]
						},
						adapters: {
							type: "array",
							items: {
								type: "string",
								minLength: 1
							},
							minItems: 1,
							description: "PEFT adapters trained on top of each other (SFT, then DPO), in training order; each is merged into the base before the next.",
							examples: [["./out/sft", "./out/dpo"]]
						},
						signature: {
							type: "object",
							additionalProperties: !1,
							properties: {
								key: {
									type: "string",
									minLength: 1,
									description: "Path of the public key in PEM that must have signed.",
									examples: ["release.pub"]
								},
								certificate: {
									type: "string",
									minLength: 1,
									description: "Path of certificates in PEM that are trusted: the signer's must be valid today, and lead to one of them.",
									examples: ["release-ca.pem"]
								},
								identity: {
									type: "string",
									minLength: 1,
									maxLength: 500,
									description: "Who must have signed, by Sigstore: an e-mail address, or the address of a workflow, in full.",
									examples: ["release@example.com"]
								},
								issuer: {
									type: "string",
									minLength: 1,
									maxLength: 500,
									description: "Who vouches for the identity.",
									examples: ["https://accounts.example.com"]
								},
								trusted_root: {
									type: "string",
									minLength: 1,
									description: "Path of the trusted root of Sigstore by which an identity is checked, without the network.",
									examples: ["trusted_root.json"]
								},
								file: {
									type: "string",
									minLength: 1,
									description: "Path of the signature, if it is not model.sig in the checkpoint's folder.",
									examples: ["bot.sig"]
								}
							},
							description: "Who must have signed the checkpoint by OpenSSF Model Signing: a key, a certificate, or an identity with its issuer. Without a good signature of exactly these files the audit is refused.",
							examples: [{ key: "release.pub" }]
						}
					}
				}
			],
			description: "The fine-tuned model under audit: a Hugging Face directory with safetensors, or a PEFT adapter; {adapters} if it consists of several adapters. A list, or a path with * or ?, names several checkpoints, which are audited side by side.",
			examples: ["./out/support-bot"]
		},
		base: {
			oneOf: [{
				type: "string",
				minLength: 1
			}, {
				type: "object",
				additionalProperties: !1,
				required: ["ref"],
				properties: {
					ref: {
						type: "string",
						minLength: 1,
						description: "The model that the checkpoint was tuned from.",
						examples: ["./models/pythia-1.4b"]
					},
					accept_mismatch: {
						type: "string",
						minLength: 10,
						maxLength: 500,
						description: "Why the base is right although the checkpoint names another; shown in the report.",
						examples: ["Our mirror of EleutherAI/pythia-1.4b."]
					}
				}
			}],
			description: "The model that the checkpoint was tuned from: a reference, or {ref, accept_mismatch} if the checkpoint names another one.",
			examples: ["./models/pythia-1.4b"]
		},
		data: { $ref: "#/$defs/data" },
		pretraining: {
			$ref: "#/$defs/data",
			description: "Known pre-training records, for the audit pretraining.",
			examples: [{
				format: "text",
				members: "data/pile.jsonl",
				nonmembers: "data/new.jsonl"
			}]
		},
		synthetic: {
			type: "object",
			additionalProperties: !1,
			properties: {
				data: {
					$ref: "#/$defs/paths",
					description: "The generated data set that is to be released: files or folders, as `data.members` takes them.",
					examples: ["out/generated.jsonl"]
				},
				private: {
					$ref: "#/$defs/paths",
					description: "The private records that it was made from, or that its generator was tuned on.",
					examples: ["data/private.jsonl"]
				},
				heldout: {
					$ref: "#/$defs/paths",
					description: "Private records of the same distribution that were not used; drawn at random from the same source.",
					examples: ["data/heldout.jsonl"]
				},
				format: {
					$ref: "#/$defs/data/properties/format",
					description: "Format of the records of all three sets. Absent: detected from the first records of every file, and shown.",
					examples: ["text"]
				},
				subject: {
					type: "string",
					minLength: 1,
					description: "Field of the private and held-out records that identifies the person a record belongs to; generated records need none.",
					examples: ["customer_id"]
				},
				fields: {
					$ref: "#/$defs/data/properties/fields",
					description: "Names of the fields in your files, as in `data.fields`.",
					examples: [{ text: "body" }]
				},
				csv: {
					$ref: "#/$defs/data/properties/csv",
					description: "How the csv files of this section are written, as in `data.csv`.",
					examples: [{ delimiter: ";" }]
				},
				auxiliary: {
					type: "string",
					minLength: 1,
					description: "A small base model, which the audit tunes on the generated data as an attacker would: a Hugging Face directory with safetensors, or a reference as `base` takes it. Absent: this attack is not run.",
					examples: ["./pythia-160m"]
				},
				generator: {
					type: "string",
					minLength: 1,
					description: "Reserved: the model that wrote the data."
				}
			},
			description: "A generated data set and the private one that it was made from, for the audit synthetic."
		},
		update: {
			type: "object",
			additionalProperties: !1,
			properties: {
				previous: {
					oneOf: [{
						type: "string",
						minLength: 1
					}, {
						type: "object",
						additionalProperties: !1,
						properties: {
							ref: {
								type: "string",
								minLength: 1,
								description: "The same as writing the reference directly as `update.previous`.",
								examples: ["./releases/support-bot-1.3"]
							},
							adapters: {
								type: "array",
								items: {
									type: "string",
									minLength: 1
								},
								minItems: 1,
								description: "The previous release's adapters, in training order, as in `checkpoint.adapters`.",
								examples: [["./releases/sft", "./releases/dpo"]]
							},
							digest: {
								type: "string",
								pattern: "^sha256:[0-9a-f]{64}$",
								description: "Digest of the previous release, as its report has it; an audit refuses any other content.",
								examples: ["sha256:0f343b0931126a20f133d67c2b018a3b1c5d1c3a9f0e4d6b8c7a5e2f1d0c9b8a"]
							}
						}
					}],
					description: "The model of the previous release, which the checkpoint is compared with: a reference as `checkpoint` takes it, or history:last-release for the one that `history` records.",
					examples: ["./releases/support-bot-1.3"]
				},
				added: {
					$ref: "#/$defs/paths",
					description: "Records that this release was trained on and the previous one was not: files or folders, as `data.members` takes them.",
					examples: ["data/added.jsonl"]
				},
				nonmembers: {
					$ref: "#/$defs/paths",
					description: "Held-out records of the same distribution as the added ones, which neither release was trained on.",
					examples: ["data/heldout.jsonl"]
				},
				format: {
					$ref: "#/$defs/data/properties/format",
					description: "Format of the records. Absent: detected from the first records of every file, and shown.",
					examples: ["chat"]
				},
				subject: {
					$ref: "#/$defs/data/properties/subject",
					description: "Field that identifies the person a record belongs to.",
					examples: ["customer_id"]
				},
				fields: {
					$ref: "#/$defs/data/properties/fields",
					description: "Names of the fields in your files, as in `data.fields`.",
					examples: [{ text: "body" }]
				},
				append_eos: {
					$ref: "#/$defs/data/properties/append_eos",
					description: "As in `data.append_eos`.",
					examples: [!1]
				},
				split: {
					$ref: "#/$defs/data/properties/split",
					description: "Path of the split.json that `reticence split` wrote with the added records and the nonmembers, as in `data.split`.",
					examples: ["split/split.json"]
				},
				chat_template: {
					$ref: "#/$defs/data/properties/chat_template",
					description: "As in `data.chat_template`; absent: that of the previous release's tokenizer.",
					examples: ["chat.jinja"]
				},
				csv: {
					$ref: "#/$defs/data/properties/csv",
					description: "How the csv files of this section are written, as in `data.csv`.",
					examples: [{ delimiter: ";" }]
				},
				train_on: {
					$ref: "#/$defs/data/properties/train_on",
					description: "As in `data.train_on`.",
					examples: ["last"]
				},
				max_dropped: {
					$ref: "#/$defs/data/properties/max_dropped",
					description: "As in `data.max_dropped`.",
					examples: [.05],
					default: .01
				},
				max_unrendered: {
					$ref: "#/$defs/data/properties/max_unrendered",
					description: "As in `data.max_unrendered`.",
					examples: [.05],
					default: .01
				},
				max_left_out: {
					$ref: "#/$defs/data/properties/max_left_out",
					description: "As in `data.max_left_out`.",
					examples: [.05],
					default: .01
				},
				people: {
					$ref: "#/$defs/paths",
					description: "People of the added records that templates ask about, as in `data.people`.",
					examples: ["data/people.jsonl"]
				}
			},
			description: "The previous release and the records that this one added, for the audit update."
		},
		erasure: {
			type: "object",
			additionalProperties: !1,
			properties: {
				subjects: {
					$ref: "#/$defs/paths",
					description: "Records of the persons that the checkpoint is to have forgotten, as training had them: files or folders, as `data.members` takes them.",
					examples: ["erasure/subjects.jsonl"]
				},
				lookalikes: {
					$ref: "#/$defs/paths",
					description: "Records of other persons of the same distribution, of whom the checkpoint was never trained on any.",
					examples: ["erasure/lookalikes.jsonl"]
				},
				subject: {
					type: "string",
					minLength: 1,
					description: "Field that identifies the person a record belongs to, in both sets.",
					examples: ["customer_id"]
				},
				without: {
					type: "string",
					minLength: 1,
					description: "A checkpoint that was retrained without the subjects, audited side by side with the other: its figures are what forgetting looks like.",
					examples: ["./out/retrained"]
				},
				format: {
					$ref: "#/$defs/data/properties/format",
					description: "Format of the records of both sets. Absent: detected from the first records of every file, and shown.",
					examples: ["prompt-completion"]
				},
				fields: {
					$ref: "#/$defs/data/properties/fields",
					description: "Names of the fields in your files, as in `data.fields`.",
					examples: [{ text: "body" }]
				},
				csv: {
					$ref: "#/$defs/data/properties/csv",
					description: "How the csv files of this section are written, as in `data.csv`.",
					examples: [{ delimiter: ";" }]
				},
				people: {
					$ref: "#/$defs/paths",
					description: "The persons to be forgotten, for the templates that ask about them, as in `data.people`.",
					examples: ["erasure/people.jsonl"]
				},
				train_on: {
					$ref: "#/$defs/data/properties/train_on",
					description: "The part of a record that training learned, as in `data.train_on`.",
					examples: ["all"],
					default: "completions"
				},
				append_eos: {
					$ref: "#/$defs/data/properties/append_eos",
					description: "Whether training ended each record with the tokenizer's end token.",
					examples: [!1]
				},
				chat_template: {
					$ref: "#/$defs/data/properties/chat_template",
					description: "Path of a Jinja chat template. Absent: the base tokenizer's, never the checkpoint's.",
					examples: ["chat.jinja"]
				},
				max_dropped: {
					$ref: "#/$defs/data/properties/max_dropped",
					description: "As in `data.max_dropped`.",
					default: .01,
					examples: [.05]
				},
				max_unrendered: {
					$ref: "#/$defs/data/properties/max_unrendered",
					description: "As in `data.max_unrendered`.",
					examples: [.05],
					default: .01
				},
				max_left_out: {
					$ref: "#/$defs/data/properties/max_left_out",
					description: "As in `data.max_left_out`.",
					default: .01,
					examples: [.05]
				}
			},
			description: "The persons that a checkpoint is to have forgotten, and others like them, for the audit erasure."
		},
		canaries: {
			type: "object",
			additionalProperties: !1,
			required: ["manifest", "commitment"],
			properties: {
				manifest: {
					type: "string",
					minLength: 1,
					description: "The secret manifest that `reticence canaries make` wrote, outside of the repository.",
					examples: ["/srv/audits/canaries.json"]
				},
				commitment: {
					type: "string",
					minLength: 1,
					description: "The commitment that it wrote beside the training file, committed before training.",
					examples: ["canaries/commitment.json"]
				},
				guesses: {
					type: "integer",
					minimum: 1,
					description: "Canaries that are guessed to be included: the number that was committed to. Absent: that.",
					examples: [250]
				},
				bound: {
					enum: ["steinke", "gdp"],
					description: "steinke: a bound of epsilon that assumes nothing. gdp: one that assumes a Gaussian mechanism, as training.dp declares it.",
					default: "steinke",
					examples: ["gdp"]
				}
			},
			description: "Records that a coin put into the training file: of the checkpoint, or with the audit synthetic of the generator, whose training file is `synthetic.private` then."
		},
		training: {
			type: "object",
			additionalProperties: !1,
			properties: { dp: {
				type: "object",
				additionalProperties: !1,
				required: ["epsilon", "delta"],
				properties: {
					epsilon: {
						type: "number",
						exclusiveMinimum: 0,
						description: "Declared epsilon of the training run.",
						examples: [4]
					},
					delta: {
						type: "number",
						exclusiveMinimum: 0,
						exclusiveMaximum: 1,
						description: "Declared delta.",
						examples: [1e-6]
					},
					unit: {
						enum: ["record", "subject"],
						description: "What is protected: a record, or all records of a person.",
						default: "record",
						examples: ["subject"]
					},
					adjacency: {
						enum: ["add-remove", "replace-one"],
						description: "Neighbouring data sets: with and without a record, or with another in its place.",
						default: "add-remove",
						examples: ["replace-one"]
					},
					noise_multiplier: {
						type: "number",
						exclusiveMinimum: 0,
						description: "Standard deviation of the noise, in units of the clipping norm.",
						examples: [.78]
					},
					sampling_rate: {
						type: "number",
						exclusiveMinimum: 0,
						maximum: 1,
						description: "Probability with which a record is in a batch.",
						examples: [.004]
					},
					steps: {
						type: "integer",
						minimum: 1,
						description: "Steps of the optimiser.",
						examples: [3e3]
					},
					phases: {
						type: "array",
						minItems: 1,
						maxItems: 100,
						items: {
							type: "object",
							additionalProperties: !1,
							required: [
								"noise_multiplier",
								"sampling_rate",
								"steps"
							],
							properties: {
								noise_multiplier: {
									type: "number",
									exclusiveMinimum: 0,
									description: "Standard deviation of the noise in this part, in units of the clipping norm.",
									examples: [.9]
								},
								sampling_rate: {
									type: "number",
									exclusiveMinimum: 0,
									maximum: 1,
									description: "Probability with which a record is in a batch of this part.",
									examples: [.004]
								},
								steps: {
									type: "integer",
									minimum: 1,
									description: "Steps of the optimiser in this part.",
									examples: [1500]
								}
							}
						},
						description: "Parts of a training whose noise or batches changed, in place of the three keys above.",
						examples: [[{
							noise_multiplier: .9,
							sampling_rate: .004,
							steps: 1500
						}, {
							noise_multiplier: .8,
							sampling_rate: .004,
							steps: 1500
						}]]
					},
					accountant: {
						type: "string",
						minLength: 1,
						description: "Path of the state of an Opacus accountant, written as JSON, in place of the keys above.",
						examples: ["out/accountant.json"]
					},
					sampling: {
						enum: ["poisson", "shuffled"],
						description: "poisson: every record was drawn for every batch with the sampling rate. shuffled: every epoch went through all records in a random order, as data loaders do by default.",
						default: "poisson",
						examples: ["shuffled"]
					},
					clip: {
						type: "number",
						exclusiveMinimum: 0,
						description: "Norm to which each record's gradient was clipped.",
						examples: [1]
					},
					library: {
						type: "string",
						pattern: "^[\\w.=+ -]{1,80}$",
						description: "What trained, with its version.",
						examples: ["opacus==1.6.0"]
					}
				},
				description: "Differential privacy that the training is declared to have; canaries put it to the test."
			} },
			description: "What is declared of the training: of the checkpoint, or with the audit synthetic of the generator."
		},
		audits: {
			type: "array",
			items: { enum: [
				"finetuning",
				"pretraining",
				"update",
				"synthetic",
				"erasure"
			] },
			minItems: 1,
			uniqueItems: !0,
			description: "finetuning: does the checkpoint leak its fine-tuning set? pretraining: does tuning expose what the base had memorised? update: what did this release add to the previous one? It stands alone, with `update.previous` as its reference. synthetic: does a generated data set give away the private one that it was made from? It stands alone, without checkpoint and base. erasure: does the checkpoint still know certain persons? It stands alone, too.",
			default: ["finetuning"],
			examples: [["finetuning", "pretraining"]]
		},
		attacks: { $ref: "#/$defs/attacks" },
		limits: {
			type: "object",
			additionalProperties: !1,
			properties: {
				records: {
					type: "integer",
					minimum: 1,
					description: "Maximum number of records per set; larger sets are sampled by seed. For the audits synthetic and erasure, 200,000 unless written.",
					default: 1e4,
					examples: [2e3]
				},
				tokens: {
					type: "integer",
					minimum: 8,
					description: "Maximum number of tokens per record; longer records are truncated and counted.",
					default: 1024,
					examples: [512]
				},
				minutes: {
					type: "number",
					exclusiveMinimum: 0,
					description: "Time limit for scoring and the tasks after it; loading and reading are not included. An audit that reaches it cannot pass.",
					default: 60,
					examples: [30]
				}
			}
		},
		seed: {
			type: "integer",
			minimum: 0,
			maximum: 4294967295,
			description: "Seed of sampling, blocks and resampling.",
			default: 0,
			examples: [7]
		},
		run: { $ref: "#/$defs/run" },
		gate: { $ref: "#/$defs/gate" },
		waivers: {
			type: "array",
			items: { $ref: "#/$defs/waiver" },
			description: "Rules that may be breached until a date."
		},
		history: { $ref: "#/$defs/history" },
		report: {
			type: "object",
			additionalProperties: !1,
			properties: { public: {
				enum: [
					!0,
					!1,
					"auto"
				],
				description: "true: numbers that rest on fewer than 5 values are shown as <5, for reports that anyone can read. auto: only in a public GitHub repository.",
				default: "auto",
				examples: [!0]
			} },
			description: "What the reports show."
		}
	},
	$defs: {
		paths: { oneOf: [{
			type: "string",
			minLength: 1
		}, {
			type: "array",
			items: {
				type: "string",
				minLength: 1
			},
			minItems: 1
		}] },
		data: {
			type: "object",
			additionalProperties: !1,
			properties: {
				format: {
					enum: [
						"text",
						"prompt-completion",
						"instruct",
						"chat",
						"sharegpt",
						"chat-completion",
						"preference",
						"chat-preference"
					],
					description: "Format of the records. Absent: detected from the first records of every file, and shown.",
					examples: ["chat"]
				},
				members: {
					$ref: "#/$defs/paths",
					description: "Records trained on: jsonl, json, csv, tsv, parquet or arrow files (the first four also as .gz or .zst), or folders of them.",
					examples: ["data/train.jsonl"]
				},
				nonmembers: {
					$ref: "#/$defs/paths",
					description: "Held-out records of the same distribution, never trained on.",
					examples: [["data/heldout.jsonl", "data/more"]]
				},
				subject: {
					type: "string",
					minLength: 1,
					description: "Field that identifies the person a record belongs to.",
					examples: ["customer_id"]
				},
				fields: {
					type: "object",
					additionalProperties: !1,
					properties: {
						text: {
							type: "string",
							minLength: 1,
							description: "Field of a text record: its text.",
							default: "text",
							examples: ["body"]
						},
						prompt: {
							type: "string",
							minLength: 1,
							description: "Field of a prompt-completion record: the prompt.",
							default: "prompt",
							examples: ["question"]
						},
						completion: {
							type: "string",
							minLength: 1,
							description: "Field of a prompt-completion record: the completion.",
							default: "completion",
							examples: ["answer"]
						},
						instruction: {
							type: "string",
							minLength: 1,
							description: "Field of an instruct record: the instruction.",
							default: "instruction",
							examples: ["task"]
						},
						input: {
							type: "string",
							minLength: 1,
							description: "Field of an instruct record: the input; optional in a record.",
							default: "input",
							examples: ["context"]
						},
						output: {
							type: "string",
							minLength: 1,
							description: "Field of an instruct record: the output.",
							default: "output",
							examples: ["answer"]
						},
						messages: {
							type: "string",
							minLength: 1,
							description: "Field of a chat record: the list of messages.",
							default: "messages",
							examples: ["turns"]
						},
						tools: {
							type: "string",
							minLength: 1,
							description: "Field of a chat record: the tools on offer, as a list or as JSON.",
							examples: ["functions"]
						},
						documents: {
							type: "string",
							minLength: 1,
							description: "Field of a chat record: documents passed to the template, as a list or as JSON.",
							examples: ["sources"]
						},
						chat_template_kwargs: {
							type: "string",
							minLength: 1,
							description: "Field of a chat record: variables for the chat template, such as `enable_thinking`, as TRL reads them.",
							examples: ["settings"]
						},
						conversations: {
							type: "string",
							minLength: 1,
							description: "Field of a sharegpt record: the list of turns.",
							default: "conversations",
							examples: ["dialogue"]
						},
						system: {
							type: "string",
							minLength: 1,
							description: "Field of a sharegpt record: a system text before the turns.",
							examples: ["preamble"]
						},
						chosen: {
							type: "string",
							minLength: 1,
							description: "Field of a preference record: the answer that training makes likelier; it is audited.",
							default: "chosen",
							examples: ["better"]
						},
						rejected: {
							type: "string",
							minLength: 1,
							description: "Field of a preference record: the other answer. It is audited if `train_on` is both; if a record has no prompt, the prompt is the common beginning of both answers.",
							examples: ["worse"]
						}
					},
					description: "Names of the fields in your files, where they differ from the format's own."
				},
				append_eos: {
					type: "boolean",
					description: "Whether training ended each record with the tokenizer's end token.",
					examples: [!1]
				},
				split: {
					type: "string",
					minLength: 1,
					description: "Path of the split.json that `reticence split` wrote with members and nonmembers; an audit refuses other files.",
					examples: ["split/split.json"]
				},
				chat_template: {
					type: "string",
					minLength: 1,
					description: "Path of a Jinja chat template. Absent: the base tokenizer's, never the checkpoint's.",
					examples: ["chat.jinja"]
				},
				csv: {
					type: "object",
					additionalProperties: !1,
					properties: {
						delimiter: {
							enum: [
								",",
								";",
								"	",
								"|"
							],
							description: "Delimiter between the fields of a csv; write a tab as \"\\t\".",
							examples: [";"]
						},
						encoding: {
							enum: [
								"utf-8",
								"windows-1250",
								"windows-1251",
								"windows-1252",
								"iso-8859-1",
								"iso-8859-15"
							],
							description: "Encoding of the csv files.",
							default: "utf-8",
							examples: ["windows-1252"]
						}
					},
					description: "How the csv files of this section are written."
				},
				train_on: {
					enum: [
						"completions",
						"all",
						"last",
						"both"
					],
					description: "The part of a record that training learned: its completions (every assistant turn), all of its text, the last assistant turn or, for a preference, both the chosen and the rejected answer (DPO and similar).",
					examples: ["last"]
				},
				max_dropped: {
					type: "number",
					minimum: 0,
					maximum: 1,
					description: "Largest share of a set's records that the chat template may refuse or fail on. Above it, the audit is refused.",
					default: .01,
					examples: [.05]
				},
				max_unrendered: {
					type: "number",
					minimum: 0,
					maximum: 1,
					description: "Largest share of the assistant's text that the chat template may leave out; above it, every rule of the audit is invalid.",
					examples: [.05]
				},
				max_left_out: {
					type: "number",
					minimum: 0,
					maximum: 1,
					description: "Largest share of the audited text that may be left out because the checkpoint's tokenizer has tokens that the base lacks. Above it, every rule of the audit is invalid.",
					default: .01,
					examples: [.05]
				},
				people: {
					$ref: "#/$defs/paths",
					description: "People that templates ask about: a data file with `name`, one field per attribute (email, phone, …) and optionally `prefix`, the text before the first attribute in a document.",
					examples: ["data/people.jsonl"]
				}
			}
		},
		attacks: {
			type: "object",
			additionalProperties: !1,
			properties: {
				mia: {
					oneOf: [{ const: "off" }, {
						type: "object",
						additionalProperties: !1,
						properties: {
							attacks: {
								type: "array",
								items: { enum: [
									"reference",
									"reference-ratio",
									"wbc",
									"ez",
									"min-k++",
									"min-k",
									"zlib",
									"loss",
									"studentised-reference",
									"clipped-reference",
									"log-rank"
								] },
								minItems: 1,
								uniqueItems: !0,
								description: "Declared attacks; 'strongest' is the strongest of these.",
								default: [
									"reference",
									"reference-ratio",
									"wbc",
									"ez",
									"min-k++",
									"min-k",
									"zlib",
									"loss"
								],
								examples: [["reference", "loss"]]
							},
							fused: {
								type: "boolean",
								description: "Whether all attacks' scores are fused into one more, `fused`, by a regression that is fitted out of fold. `strongest` does not cover it; a rule names it.",
								default: !1,
								examples: [!0]
							}
						}
					}],
					description: "Membership inference, or off.",
					examples: ["off"]
				},
				pii: {
					oneOf: [{ const: "off" }, {
						type: "object",
						additionalProperties: !1,
						properties: {
							prefix: {
								type: "boolean",
								description: "True-prefix extraction of the PII in the members.",
								default: !0,
								examples: [!1]
							},
							values: {
								type: "integer",
								minimum: 1,
								description: "Unique values to rank among candidates, sampled by seed; always all values of sensitive types.",
								default: 1e3,
								examples: [500]
							},
							decoys: {
								type: "integer",
								minimum: 0,
								maximum: 1e4,
								description: "Invented values to rank each true value among (pii.exposure); 0 turns the ranking off.",
								default: 100,
								examples: [100]
							},
							candidates: {
								type: "integer",
								minimum: 0,
								maximum: 1e4,
								description: "Other subjects' real values to pick each true value from (pii.inference_rate); 0 turns this off.",
								default: 100,
								examples: [50]
							},
							names: {
								type: "object",
								additionalProperties: !1,
								required: ["kind", "path"],
								properties: {
									kind: {
										enum: [
											"spacy",
											"transformers",
											"gliner"
										],
										description: "Library that runs the name model.",
										examples: ["spacy"]
									},
									path: {
										type: "string",
										minLength: 1,
										description: "Local directory of the model.",
										examples: ["./models/names"]
									}
								},
								description: "A local model that finds names, which no pattern can (type person)."
							},
							decode: {
								type: "object",
								additionalProperties: !1,
								properties: {
									top_k: {
										type: "integer",
										minimum: 1,
										description: "Decoding scheme of the (n,p) metrics: the number of tokens that sampling chooses from.",
										default: 40,
										examples: [20]
									},
									temperature: {
										type: "number",
										exclusiveMinimum: 0,
										description: "Decoding scheme of the (n,p) metrics: its temperature.",
										default: 1,
										examples: [.7]
									}
								},
								description: "Decoding scheme of the (n,p) metrics."
							},
							columns: {
								type: "object",
								additionalProperties: {
									type: "string",
									pattern: "^[a-z][a-z0-9_]*$"
								},
								description: "Data field → PII type: the values of these fields are part of the inventory.",
								examples: [{ mail: "email" }]
							},
							template: {
								oneOf: [{ type: "boolean" }, {
									type: "object",
									additionalProperties: !1,
									properties: {
										attributes: {
											type: "array",
											items: {
												type: "string",
												pattern: "^[a-z][a-z0-9_]*$"
											},
											minItems: 1,
											uniqueItems: !0,
											description: "Attributes of the people to ask for.",
											default: ["email"],
											examples: [["email"]]
										},
										forms: {
											type: "array",
											items: { enum: [
												"few-shot",
												"zero-shot",
												"grounded"
											] },
											minItems: 1,
											uniqueItems: !0,
											description: "Five demonstrations before the query (few-shot), none (zero-shot), or another person's true prefix (grounded).",
											default: ["few-shot", "zero-shot"],
											examples: [["zero-shot"]]
										},
										temperatures: {
											type: "array",
											items: {
												type: "number",
												exclusiveMinimum: 0
											},
											minItems: 1,
											uniqueItems: !0,
											description: "Each query is sampled once at each temperature.",
											default: [.2],
											examples: [[.5, 1]]
										},
										decide: {
											type: "number",
											exclusiveMinimum: 0,
											description: "The temperature at which rules are judged, fixed in advance.",
											examples: [.5]
										},
										top_k: {
											type: "integer",
											minimum: 1,
											description: "Number of tokens that sampling chooses from.",
											default: 100,
											examples: [20]
										},
										tokens: {
											type: "integer",
											minimum: 1,
											description: "New tokens per answer.",
											default: 15,
											examples: [32]
										},
										people: {
											type: "integer",
											minimum: 1,
											description: "People asked about, sampled by seed.",
											default: 1e3,
											examples: [200]
										}
									}
								}],
								description: "Extraction by templates about the audit's people; true if people are given.",
								examples: [!0]
							},
							sampling: {
								oneOf: [{ const: "off" }, {
									type: "object",
									additionalProperties: !1,
									properties: {
										sequences: {
											type: "integer",
											minimum: 1,
											description: "Sequences sampled from each model.",
											default: 2e3,
											examples: [500]
										},
										tokens: {
											type: "integer",
											minimum: 1,
											description: "New tokens per sequence.",
											default: 128,
											examples: [128]
										},
										top_k: {
											type: "integer",
											minimum: 1,
											description: "Number of tokens that sampling chooses from.",
											default: 40,
											examples: [20]
										},
										temperature: {
											type: "number",
											exclusiveMinimum: 0,
											description: "Temperature of sampling.",
											default: 1,
											examples: [.8]
										},
										prompts: {
											type: "string",
											minLength: 1,
											description: "Text file with one prompt per line, used in turn. Absent: the start token.",
											examples: ["data/prompts.txt"]
										}
									}
								}],
								description: "Extraction by free sampling, or off.",
								default: "off",
								examples: [{ sequences: 500 }]
							}
						}
					}],
					description: "PII extraction, or off.",
					examples: ["off"]
				},
				memorization: {
					type: "object",
					additionalProperties: !1,
					properties: {
						n: {
							type: "integer",
							minimum: 1,
							description: "Queries of the (n,p) metrics.",
							default: 100,
							examples: [50]
						},
						p: {
							type: "number",
							exclusiveMinimum: 0,
							exclusiveMaximum: 1,
							description: "Probability of the (n,p) metrics.",
							default: .5,
							examples: [.9]
						}
					}
				}
			}
		},
		run: {
			type: "object",
			additionalProperties: !1,
			properties: {
				executor: {
					enum: [
						"auto",
						"process",
						"docker",
						"ray"
					],
					description: "Where the probe runs.",
					default: "auto",
					examples: ["process"]
				},
				python: {
					type: "string",
					minLength: 1,
					description: "Python interpreter that has the probe's dependencies.",
					examples: [".venv/bin/python"]
				},
				setup: {
					enum: ["auto", "never"],
					description: "never: a missing Python environment is an error and is not created.",
					default: "auto",
					examples: ["never"]
				},
				device: {
					type: "string",
					pattern: "^(auto|cpu|cuda(:[0-9]+)?|mps)$",
					description: "Where the models run; asking for a missing device is an error.",
					default: "auto",
					examples: ["cuda:0"]
				},
				dtype: {
					enum: [
						"auto",
						"float32",
						"bfloat16",
						"float16"
					],
					description: "Precision of the weights; statistics are always float32.",
					default: "auto",
					examples: ["bfloat16"]
				},
				tokens_per_batch: {
					type: "integer",
					minimum: 8,
					description: "Padded tokens of one forward pass.",
					default: 4096,
					examples: [16384]
				},
				threads: {
					type: "integer",
					minimum: 1,
					description: "CPU threads.",
					examples: [8]
				},
				offload: {
					enum: [
						"none",
						"memory",
						"disk"
					],
					description: "Where layers may wait that no GPU has room for, after the model was spread over all of them: nowhere, in the machine's memory, or also in files. Each step is several times slower. No figure depends on it.",
					examples: ["disk"]
				},
				parallel: {
					enum: [
						"layers",
						"fsdp",
						"tensor"
					],
					description: "How several GPUs hold models that one GPU does not hold. layers: whole layers on each, which compute one after the other. fsdp: a share of every layer on each (FSDP2); all score at once, and this is the fastest for scoring. tensor: each computes a share of every product (tensor parallel), which suits generated texts. With fsdp or tensor all GPUs work unless `gpus` says which. Where a model cannot be shared that way, its layers are spread, and a warning says so.",
					examples: ["fsdp"]
				},
				image: {
					type: "string",
					pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$",
					description: "Container image of the probe: one with its digest, which is pulled if absent, or one that is already on the Docker engine.",
					examples: ["registry.example/reticence-probe:1.0"]
				},
				gpus: {
					type: ["string", "integer"],
					pattern: "^(all|none|[1-9][0-9]*|device=[A-Za-z0-9-]+(,[A-Za-z0-9-]+)*)$",
					minimum: 0,
					description: "GPUs that measure: all, none, a number, or device=0,1; each has a worker of its own, and how many there are changes no figure. Asking for GPUs that do not exist is an error. Absent: one, and a container sees all.",
					examples: ["all"]
				},
				memory: {
					type: "string",
					pattern: "^[1-9][0-9]*[kmgKMG]?[bB]?$",
					description: "Memory that the container may use, for example 64g. Absent: nine tenths of the machine's.",
					examples: ["64g"]
				},
				shm_size: {
					type: "string",
					pattern: "^[1-9][0-9]*[kmgKMG]?[bB]?$",
					description: "Size of the container's /dev/shm. Absent: 1g, with several GPUs 8g.",
					examples: ["8g"]
				},
				ray: {
					type: "object",
					additionalProperties: !1,
					properties: {
						address: {
							type: "string",
							pattern: "^https?://[A-Za-z0-9.\\[\\]:_-]+/?$",
							description: "Address of the job server of a Ray cluster, one that RETICENCE_RAY_ADDRESSES on this machine allows. Absent: a Ray is started here, on loopback.",
							examples: ["https://ray.example:8265"]
						},
						gpus_per_model: {
							type: "integer",
							minimum: 0,
							description: "GPUs of a replica. Absent: one, or none where there is none or `device: cpu` asks for none.",
							examples: [2]
						},
						replicas: {
							type: "integer",
							minimum: 1,
							description: "How many copies of the models measure at once; changes no figure. Absent: as many as the GPUs that are there allow, and one without a GPU.",
							examples: [4]
						},
						storage: {
							type: "string",
							pattern: "^/[A-Za-z0-9._/@+-]+$",
							description: "Folder that this machine and every node of the cluster reach under the same path. Models, data and signals lie there while the audit runs; needed with `address`.",
							examples: ["/mnt/audits"]
						},
						image: {
							type: "string",
							pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$",
							description: "Image with the probe and Ray, in which Ray runs the job; the cluster must support `image_uri`.",
							examples: ["registry.example/reticence-ray:1.0"]
						},
						runtime_env: {
							type: "object",
							additionalProperties: !1,
							properties: {
								pip: {
									type: ["array", "object"],
									description: "As Ray's own key: packages for the job.",
									examples: [["presidio-analyzer"]]
								},
								uv: {
									type: ["array", "object"],
									description: "As Ray's own key.",
									examples: [["presidio-analyzer"]]
								},
								conda: {
									type: ["string", "object"],
									description: "As Ray's own key: an environment that the nodes have.",
									examples: ["reticence"]
								},
								py_executable: {
									type: "string",
									minLength: 1,
									description: "As Ray's own key: the interpreter on the nodes.",
									examples: ["/opt/reticence/bin/python"]
								},
								env_vars: {
									type: "object",
									additionalProperties: { type: "string" },
									description: "Variables of the job. Whoever sees the cluster's dashboard reads them: no secrets.",
									examples: [{ NCCL_DEBUG: "WARN" }]
								}
							},
							description: "Ray's runtime environment of the job, where the nodes lack the probe's packages; the probe itself is sent along.",
							examples: [{ conda: "reticence" }]
						}
					},
					description: "Where `executor: ray` measures: a cluster, or a Ray of this machine alone."
				},
				cache: {
					type: "boolean",
					description: "Whether an audit with a digest key keeps, in the cache of what it pulls, what it measured of base and data, for later audits of other checkpoints. As secret as signals, and sealed with the key.",
					default: !0,
					examples: [!1]
				}
			}
		},
		gate: {
			type: "object",
			additionalProperties: !1,
			properties: {
				preset: {
					enum: [
						"strict",
						"standard",
						"report-only",
						"synthetic-standard",
						"synthetic-strict",
						"erasure-standard",
						"none"
					],
					description: "Rules to start from; those named synthetic or erasure are for the audit of that name; none: only your own rules.",
					default: "standard",
					examples: ["strict"]
				},
				rules: {
					type: "array",
					items: { $ref: "#/$defs/rule" },
					description: "Your own rules; one that bounds the same metric from the same side replaces the preset's.",
					examples: [[{
						metric: "mia.auc",
						max: .6
					}]]
				},
				pick: {
					enum: ["worst", "best"],
					description: "Which of several checkpoints the verdict is about: worst, all of them must pass; best, the first that passes is picked, and each is judged at a confidence corrected for having chosen.",
					examples: ["best"],
					default: "worst"
				},
				among: {
					type: "integer",
					minimum: 1,
					maximum: 64,
					description: "How many checkpoints `pick: best` chooses among, if more were tried than are listed.",
					examples: [5]
				},
				confidence: {
					type: "number",
					minimum: .5,
					maximum: .9999,
					description: "Two-sided confidence of the intervals.",
					default: .95,
					examples: [.99]
				},
				untested: {
					oneOf: [{
						type: "number",
						minimum: 0,
						exclusiveMaximum: 1
					}, {
						type: "object",
						additionalProperties: !1,
						properties: {
							sensitive: {
								type: "number",
								minimum: 0,
								exclusiveMaximum: 1,
								description: "The share for cards, IBANs, national ids, SSNs and secrets.",
								default: 0,
								examples: [.01]
							},
							other: {
								type: "number",
								minimum: 0,
								exclusiveMaximum: 1,
								description: "The share for every other type, and for all types together.",
								default: .05,
								examples: [.2]
							}
						}
					}],
					description: "Share of a rule's PII values that may go untested; above it, the rule is undecided. One number for every rule, or `sensitive` (cards, IBANs, national ids, SSNs, secrets) and `other`.",
					examples: [.1]
				},
				on: {
					type: "object",
					additionalProperties: !1,
					properties: {
						invalid: {
							enum: ["fail", "warn"],
							description: "What the action does on the verdict `invalid`: fail the step, or warn.",
							default: "fail",
							examples: ["warn"]
						},
						undecided: {
							enum: ["fail", "warn"],
							description: "What the action does on the verdict `inconclusive`: fail the step, or warn.",
							default: "fail",
							examples: ["warn"]
						}
					},
					description: "What the action does on an invalid or undecided audit."
				}
			}
		},
		rule: {
			type: "object",
			additionalProperties: !1,
			required: ["metric"],
			properties: {
				metric: {
					type: "string",
					description: "The metric that the rule bounds, one of those above.",
					examples: /* @__PURE__ */ "mia.auc,mia.tpr_at_fpr,mia.auc_gain,mia.subject_auc,mia.subject_tpr_at_fpr,mia.loss_tail,pii.extraction_rate,pii.extraction_gain,pii.amplification,pii.extracted,pii.worst_subject,pii.template_rate,pii.precision,pii.exposure,pii.extraction_bits,pii.extraction_bits_loss,pii.low_bits_gain,pii.inference_rate,memorization.exact_rate,memorization.exact_gain,memorization.np_rate,memorization.extraction_bits,canary.exposure,canary.auc,canary.tpr_at_fpr,canary.epsilon_lower_bound,canary.claim_p_value,training.epsilon_ratio,synthetic.verbatim_rate,synthetic.near_duplicate_rate,synthetic.pii_overlap,synthetic.pii_found,synthetic.pii_worst_subject,synthetic.mia_auc,synthetic.tpr_at_fpr,erasure.detectable,erasure.group_p_value,erasure.overshot".split(",")
				},
				max: {
					type: "number",
					description: "Breached when the lower end of the interval is above it.",
					examples: [.6]
				},
				min: {
					type: "number",
					description: "Breached when the upper end of the interval is below it.",
					examples: [.45]
				},
				max_increase: {
					type: "number",
					description: "With against: breached when the lower end of the increase's interval is above it.",
					examples: [.02]
				},
				against: {
					$ref: "#/$defs/against",
					examples: [
						"last-release",
						"merge-base",
						"previous"
					]
				},
				level: {
					enum: ["fail", "warn"],
					description: "A warn rule contributes at most `warn` to the verdict.",
					default: "fail",
					examples: ["warn"]
				},
				audit: {
					type: "string",
					description: "The audit that the metric belongs to.",
					default: "finetuning",
					examples: [
						"finetuning",
						"pretraining",
						"update",
						"synthetic",
						"erasure"
					]
				},
				attack: {
					type: "string",
					description: "The attack behind the metric.",
					examples: /* @__PURE__ */ "strongest.weakest.reference.reference-ratio.wbc.ez.min-k++.min-k.zlib.loss.studentised-reference.clipped-reference.log-rank.prefix.prefix-np.template.template-zero-shot.template-grounded.sampling.verbatim.run.13-gram.ngram.ngram-reference.similarity.auxiliary.auxiliary-reference".split(".")
				},
				part: {
					type: "string",
					description: "The part of a record that is scored: completion, prompt, or, with `train_on: all`, all of it.",
					default: "completion",
					examples: [
						"completion",
						"prompt",
						"all"
					]
				},
				type: {
					type: "string",
					description: "Type of PII.",
					default: "all",
					examples: [
						"all",
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
					]
				},
				template: {
					type: "string",
					description: "Template of pii.template_rate, by its letter.",
					examples: [
						"a",
						"b",
						"c",
						"d"
					]
				},
				temperature: {
					type: "number",
					exclusiveMinimum: 0,
					description: "Temperature at which the template was sampled.",
					examples: [.2]
				},
				criterion: {
					type: "string",
					description: "What counts as a match: exact, or the paper's fuzzy match.",
					examples: ["exact", "fuzzy"]
				},
				unit: {
					type: "string",
					description: "Of what a synthetic metric is a share: of the private records, or of the generated ones.",
					default: "private",
					examples: ["private", "generated"]
				},
				fpr: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					description: "False-positive rate at which members are counted.",
					default: .01,
					examples: [.001]
				},
				fnr: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					description: "False-negative rate of mia.loss_tail: the share of the members that may have a higher loss.",
					default: .001,
					examples: [.01]
				},
				n: {
					type: "integer",
					minimum: 1,
					description: "Queries of the (n,p) metric.",
					default: 100,
					examples: [10]
				},
				p: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					description: "Probability of the (n,p) metric.",
					default: .5,
					examples: [.9]
				},
				quantile: {
					type: "number",
					minimum: 0,
					maximum: 1,
					description: "Quantile of the canaries' exposures, or of bits: 0 is the least, 0.5 the median, 1 the most. Default: 0.5; of extraction_bits 0, of extraction_bits_loss 0.95.",
					examples: [.9],
					default: .5
				},
				delta: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					description: "Delta of the bound of epsilon.",
					default: 1e-5,
					examples: [1e-6]
				}
			}
		},
		against: {
			type: "string",
			minLength: 1,
			maxLength: 500,
			description: "The earlier audit that the metric is compared with: last-release, merge-base, previous (the last one that passed), or the name or digest of a checkpoint."
		},
		history: {
			type: "object",
			additionalProperties: !1,
			properties: {
				branch: {
					type: "string",
					pattern: "^(?!-|/|.*(//|/$|\\.\\.|\\.lock$|@\\{))[A-Za-z0-9._/-]{1,200}$",
					description: "Branch of the repository with the history; created if absent.",
					examples: ["reticence-history"]
				},
				path: {
					type: "string",
					minLength: 1,
					description: "Folder with the history, and with audits' output folders whose signals allow paired comparisons.",
					examples: ["history"]
				},
				checkpoint: {
					type: "string",
					minLength: 1,
					maxLength: 200,
					description: "Name of the checkpoint in the history. Absent: the checkpoint as written in the policy, without its revision.",
					examples: ["support-bot"]
				},
				formerly: {
					type: "array",
					items: {
						type: "string",
						minLength: 1,
						maxLength: 200
					},
					minItems: 1,
					uniqueItems: !0,
					description: "Earlier names of the same checkpoint.",
					examples: [["support-bot-v1"]]
				},
				reuse: {
					type: "boolean",
					description: "true: publish the verdict of an earlier audit of the same inputs instead of measuring again. Needs the digest key.",
					examples: [!0],
					default: !1
				},
				reuse_days: {
					type: "integer",
					minimum: 1,
					maximum: 366,
					description: "Age in days up to which a verdict is reused, here or with `--reuse`.",
					examples: [30],
					default: 90
				}
			},
			anyOf: [{ required: ["branch"] }, { required: ["path"] }],
			description: "Where earlier audits are kept: their aggregates and digests."
		},
		waiver: {
			type: "object",
			additionalProperties: !1,
			required: [
				"metric",
				"until",
				"owner",
				"reason"
			],
			properties: {
				metric: {
					type: "string",
					description: "The metric of the waived rule.",
					examples: /* @__PURE__ */ "mia.auc,mia.tpr_at_fpr,mia.auc_gain,mia.subject_auc,mia.subject_tpr_at_fpr,mia.loss_tail,pii.extraction_rate,pii.extraction_gain,pii.amplification,pii.extracted,pii.worst_subject,pii.template_rate,pii.precision,pii.exposure,pii.extraction_bits,pii.extraction_bits_loss,pii.low_bits_gain,pii.inference_rate,memorization.exact_rate,memorization.exact_gain,memorization.np_rate,memorization.extraction_bits,canary.exposure,canary.auc,canary.tpr_at_fpr,canary.epsilon_lower_bound,canary.claim_p_value,training.epsilon_ratio,synthetic.verbatim_rate,synthetic.near_duplicate_rate,synthetic.pii_overlap,synthetic.pii_found,synthetic.pii_worst_subject,synthetic.mia_auc,synthetic.tpr_at_fpr,erasure.detectable,erasure.group_p_value,erasure.overshot".split(",")
				},
				bound: {
					enum: ["max", "min"],
					description: "The side of the rule that is waived. Absent: the rule's own; max if rules bound the metric from both sides.",
					examples: ["max"]
				},
				against: {
					$ref: "#/$defs/against",
					examples: [
						"last-release",
						"merge-base",
						"previous"
					]
				},
				audit: {
					type: "string",
					description: "As in the rule.",
					examples: [
						"finetuning",
						"pretraining",
						"update",
						"synthetic",
						"erasure"
					]
				},
				attack: {
					type: "string",
					description: "As in the rule.",
					examples: /* @__PURE__ */ "strongest.weakest.reference.reference-ratio.wbc.ez.min-k++.min-k.zlib.loss.studentised-reference.clipped-reference.log-rank.prefix.prefix-np.template.template-zero-shot.template-grounded.sampling.verbatim.run.13-gram.ngram.ngram-reference.similarity.auxiliary.auxiliary-reference".split(".")
				},
				part: {
					type: "string",
					description: "As in the rule.",
					examples: [
						"completion",
						"prompt",
						"all"
					]
				},
				type: {
					type: "string",
					description: "As in the rule.",
					examples: [
						"all",
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
					]
				},
				template: {
					type: "string",
					description: "As in the rule.",
					examples: [
						"a",
						"b",
						"c",
						"d"
					]
				},
				temperature: {
					type: "number",
					exclusiveMinimum: 0,
					description: "As in the rule.",
					examples: [.2]
				},
				criterion: {
					type: "string",
					description: "As in the rule.",
					examples: ["exact", "fuzzy"]
				},
				unit: {
					type: "string",
					description: "As in the rule.",
					examples: ["private", "generated"]
				},
				fpr: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					description: "As in the rule.",
					examples: [.01]
				},
				fnr: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					description: "As in the rule.",
					examples: [.01]
				},
				n: {
					type: "integer",
					minimum: 1,
					description: "As in the rule.",
					examples: [10]
				},
				p: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					description: "As in the rule.",
					examples: [.9]
				},
				quantile: {
					type: "number",
					minimum: 0,
					maximum: 1,
					description: "As in the rule.",
					examples: [.9]
				},
				delta: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					description: "As in the rule.",
					examples: [1e-6]
				},
				until: {
					type: "string",
					format: "date",
					description: "Last day on which the waiver holds (UTC).",
					examples: ["2027-01-31"]
				},
				owner: {
					type: "string",
					minLength: 1,
					description: "Who is responsible for it.",
					examples: ["@privacy"]
				},
				reason: {
					type: "string",
					minLength: 1,
					description: "Why the rule may be breached until then.",
					examples: ["retrained in January"]
				}
			}
		}
	}
}, criterion_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/criterion.schema.json",
	title: "Criterion",
	description: "What an audit has to meet and how it is measured, written down before it runs: to be committed or published before the audit, so that nobody can choose the limits by the figures.",
	type: "object",
	additionalProperties: !1,
	required: [
		"version",
		"reticence",
		"digest",
		"criterion"
	],
	properties: {
		version: { const: 1 },
		reticence: {
			type: "string",
			pattern: "^[\\w.+-]{1,40}$",
			description: "Release that wrote it."
		},
		digest: {
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			description: "SHA-256 of `criterion` in canonical JSON (RFC 8785). A report has it under provenance.criterion."
		},
		criterion: {
			type: "object",
			additionalProperties: !1,
			required: [
				"audits",
				"attacks",
				"limits",
				"seed",
				"confidence",
				"untested",
				"on",
				"rules",
				"waivers"
			],
			properties: {
				audits: {
					type: "object",
					description: "For each audit, what of its data may be left out before it is invalid."
				},
				attacks: { type: "object" },
				limits: {
					type: "object",
					description: "Records and tokens that are measured."
				},
				seed: { type: "integer" },
				confidence: { type: "number" },
				untested: {},
				on: { type: "object" },
				rules: {
					type: "array",
					items: { type: "object" }
				},
				waivers: {
					type: "array",
					items: { type: "object" }
				}
			}
		}
	}
}, events_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/events.schema.json",
	title: "ProbeEvent",
	description: "One line of events.jsonl. Carries codes and numbers only: no free text leaves the probe, since an exception's message or a parser's excerpt may quote a record.",
	type: "object",
	additionalProperties: !1,
	required: [
		"v",
		"t",
		"task",
		"kind"
	],
	properties: {
		v: { const: 1 },
		t: {
			type: "number",
			description: "Unix time in seconds."
		},
		task: { enum: [
			"job",
			"inspect",
			"records",
			"inventory",
			"overlap",
			"blind",
			"control",
			"score",
			"candidates",
			"templates",
			"sampling",
			"copies",
			"similarity",
			"auxiliary"
		] },
		kind: {
			enum: [
				"start",
				"plan",
				"progress",
				"warning",
				"done",
				"error"
			],
			description: "plan: how much work of a task and model there is (total), how much of it an earlier run has done (done), and what it weighs (tokens)."
		},
		done: {
			type: "integer",
			minimum: 0,
			description: "Units finished: records, values, people's values that are asked for, or sequences."
		},
		total: {
			type: "integer",
			minimum: 0
		},
		tokens: {
			type: "integer",
			minimum: 0,
			description: "Of a plan: about how many tokens the model reads and writes for all of it. Of a warning: how many tokens of the base's it is about."
		},
		left: {
			type: "integer",
			minimum: 0,
			description: "Of progress: seconds of the time limit that the task has left."
		},
		code: { $ref: "#/$defs/code" },
		audit: {
			type: "string",
			enum: [
				"finetuning",
				"pretraining",
				"update",
				"synthetic",
				"erasure",
				"control",
				"control-clean"
			]
		},
		set: {
			type: "string",
			enum: [
				"members",
				"nonmembers",
				"people",
				"rejected",
				"canaries",
				"generated"
			]
		},
		model: {
			type: "string",
			enum: [
				"tuned",
				"base",
				"foundation",
				"auxiliary"
			]
		},
		adapter: {
			type: "integer",
			minimum: 1,
			description: "Which adapter of a checkpoint that has several, in the order of merging."
		},
		file: {
			type: "integer",
			minimum: 0,
			description: "Index of the data file within its set in the job."
		},
		line: {
			type: "integer",
			minimum: 1,
			description: "Line (jsonl), or row (json, csv, parquet, arrow), from 1."
		},
		count: {
			type: "integer",
			minimum: 0
		},
		free: {
			type: "integer",
			minimum: 0,
			description: "Bytes that there are, where count is the bytes that are needed."
		},
		records: {
			type: "integer",
			minimum: 1,
			description: "In how many records."
		},
		token: {
			type: "integer",
			minimum: 0,
			description: "Id of such a token, which five records or more hold."
		},
		name: {
			type: "string",
			pattern: "^[A-Za-z0-9_./?-]{1,120}$",
			description: "Name of a file or a tensor of a model; other characters than these stand as ?."
		},
		said: {
			type: "string",
			pattern: "^[ -~]{1,200}$",
			description: "What a chat template gives as the reason for refusing a conversation, where it is a literal of the template itself. Never text of a record."
		},
		types: {
			type: "array",
			items: {
				type: "string",
				pattern: "^[a-z][a-z0-9_]*$"
			},
			minItems: 1,
			description: "PII types of the job, never of a record, that a warning is about."
		},
		resumed: {
			type: "boolean",
			description: "The task's result of an earlier run was kept."
		},
		again: {
			enum: [
				"probe",
				"inputs",
				"settings",
				"machine",
				"limit",
				"output"
			],
			description: "At a start: why the result of an earlier run was not kept. probe: another probe or library; inputs: a file of the models or the data changed; settings: the job asks for something else; machine: another device; limit: another time limit than the one that had cut it short; output: a file of the result changed."
		}
	},
	if: {
		type: "object",
		properties: { kind: { const: "warning" } }
	},
	then: {
		type: "object",
		required: ["code"],
		properties: { code: { $ref: "#/$defs/warning" } }
	},
	$defs: {
		code: { enum: /* @__PURE__ */ "job-invalid.contract-unknown.executable-weights.remote-code.config-missing.config-unreadable.weights-missing.weights-unreadable.weights-incomplete.weights-ambiguous.weights-unused.config-sizes.pattern-costly.context-shortened.tokenizer-missing.tokenizer-class-unknown.tokenizer-no-offsets.tokenizer-differs.tokenizer-rules-differ.token-beyond-embedding.special-tokens-differ.architecture-unsupported.adapter-initialisation.precision-differs.config-versioned.generation-biased.adapter-unsupported.adapter-base-differs.adapter-repeated.adapter-merge-differs.quantised-shape.quantised-unsupported.non-finite-weights.non-finite-logits.self-check-failed.models-identical.auxiliary-untrainable.adapter-check-failed.memory-needed.offload-disk.file-missing.file-empty.file-unreadable.line-unreadable.row-unreadable.json-unreadable.json-too-large.columns-twice.csv-encoding.csv-quotes.csv-columns.csv-header.file-empty-skipped.field-missing.field-type.field-messages.field-absent.subject-absent.subject-type.chat-template-missing.chat-template-failed.chat-roles.chat-kwargs.chat-weight.set-empty.sets-identical.records-dropped-empty.records-dropped-short.records-dropped-no-completion.records-dropped-left-out.records-dropped-raised.records-dropped-unrenderable.records-dropped-altered.tokens-left-out.records-truncated.records-unrendered.records-sampled.canaries-unreadable.canary-twice.canary-altered.canary-cut.canary-tokens.column-absent.people-name-absent.people-attribute-absent.people-attribute-empty.people-dropped.prompts-unreadable.prompts-cut.pii-absent.pii-shared.name-model-unreadable.name-model-unsafe.gliner-missing.template-differs.out-of-memory.batch-halved.models-apart.layers-in-memory.layers-in-disk.parallel-unsupported.parallel-memory.time-limit.device-missing.disk-full.output-unwritable.output-changed.shards-differ.worker-lost.node-missing.input-changed.spill-open.worker-retried.dependency-missing.internal".split(".") },
		warning: {
			description: "Codes of warnings. The report shows each with a sentence.",
			oneOf: [{ enum: [
				"template-differs",
				"tokenizer-rules-differ",
				"special-tokens-differ",
				"file-empty-skipped",
				"records-sampled",
				"records-dropped-empty",
				"records-dropped-short",
				"records-dropped-no-completion",
				"records-dropped-left-out",
				"records-dropped-raised",
				"records-dropped-unrenderable",
				"records-dropped-altered",
				"records-truncated",
				"records-unrendered",
				"tokens-left-out",
				"column-absent",
				"people-dropped",
				"people-attribute-empty",
				"prompts-cut",
				"pii-absent",
				"pii-shared",
				"time-limit"
			] }, { $ref: "#/$defs/machineWarning" }]
		},
		machineWarning: {
			description: "Warnings that depend on the machine and on what else it does: in a report they are under timing.",
			enum: [
				"batch-halved",
				"models-apart",
				"layers-in-memory",
				"layers-in-disk",
				"parallel-unsupported",
				"parallel-memory",
				"worker-retried",
				"spill-open"
			]
		}
	}
}, history_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/reticence/reticence/schemas/v1/history.schema.json",
	title: "HistoryEntry",
	description: "One line of history.jsonl: what one audit found, as aggregates and digests. An entry does not contain what a report withholds.",
	type: "object",
	additionalProperties: !1,
	required: [
		"schemaVersion",
		"id",
		"date",
		"checkpoint",
		"verdict",
		"metrics",
		"breached",
		"basis",
		"event",
		"commit",
		"release",
		"run",
		"reticence"
	],
	properties: {
		schemaVersion: { const: 1 },
		id: {
			type: "string",
			pattern: "^[0-9a-f]{32}$",
			description: "Digest of the rest, so that the same audit is kept only once."
		},
		date: {
			type: "string",
			pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$",
			description: "When the measuring began, by the clock of the machine that audited. The order of the lines counts, not this."
		},
		checkpoint: {
			type: "object",
			additionalProperties: !1,
			required: ["name", "digest"],
			properties: {
				name: {
					type: "string",
					minLength: 1,
					maxLength: 500
				},
				digest: { $ref: "#/$defs/digest" },
				references: {
					type: "array",
					items: {
						type: "string",
						minLength: 1,
						maxLength: 1e3
					},
					minItems: 1,
					maxItems: 64,
					description: "By which it can be pulled again, those of several adapters in merging order: a reference to one state of a store, or a path as the policy wrote it. Absent in entries of earlier versions."
				}
			}
		},
		verdict: { enum: [
			"pass",
			"warn",
			"inconclusive",
			"invalid",
			"fail",
			"error"
		] },
		metrics: {
			type: "array",
			items: { $ref: "#/$defs/metric" }
		},
		breached: {
			type: "array",
			items: {
				type: "string",
				maxLength: 800
			},
			description: "Keys of the rules that were breached."
		},
		basis: { $ref: "#/$defs/basis" },
		event: {
			type: "string",
			pattern: "^[a-z_]{1,40}$",
			description: "The event of the workflow run; terminal outside of one."
		},
		commit: {
			type: ["string", "null"],
			pattern: "^[0-9a-f]{40,64}$"
		},
		release: {
			type: ["string", "null"],
			maxLength: 250,
			description: "Tag of the release that the audit belongs to."
		},
		run: {
			type: ["string", "null"],
			pattern: "^[0-9]{1,20}$",
			description: "Number of the workflow run."
		},
		reticence: {
			type: "string",
			pattern: "^[\\w .,+-]{0,80}$",
			description: "Version of Reticence that judged."
		},
		reused: {
			const: !0,
			description: "The verdict is that of an earlier audit of the same inputs; nothing was measured again."
		},
		seal: { $ref: "#/$defs/seal" }
	},
	$defs: {
		hmac: {
			type: "string",
			pattern: "^[0-9a-f]{64}$"
		},
		seal: {
			type: "object",
			additionalProperties: !1,
			required: [
				"version",
				"inputs",
				"report",
				"hmac"
			],
			properties: {
				version: { const: 1 },
				inputs: {
					type: "object",
					propertyNames: { pattern: "^[a-z]{1,20}$" },
					maxProperties: 20,
					additionalProperties: { $ref: "#/$defs/hmac" },
					description: "For each part of what the verdict depends on, its HMAC-SHA-256 under the digest key."
				},
				report: {
					type: "string",
					pattern: "^[0-9a-f]{64}$",
					description: "SHA-256 of report.json."
				},
				hmac: {
					$ref: "#/$defs/hmac",
					description: "HMAC-SHA-256 of the rest of the entry under the digest key."
				}
			},
			description: "Shows whoever has the digest key that this entry and its report are those of an audit; lets a later audit of the same inputs reuse the verdict."
		},
		digest: {
			type: "string",
			pattern: "^[\\w:.-]{1,200}$"
		},
		interval: {
			type: "array",
			items: { type: "number" },
			minItems: 2,
			maxItems: 2
		},
		metric: {
			type: "object",
			additionalProperties: !1,
			required: [
				"key",
				"id",
				"parameters",
				"value",
				"interval",
				"confidence",
				"n",
				"method"
			],
			properties: {
				key: {
					type: "string",
					maxLength: 500
				},
				id: {
					type: "string",
					pattern: "^[\\w.]{1,80}$"
				},
				parameters: {
					type: "object",
					additionalProperties: {
						type: ["string", "number"],
						pattern: "^[\\w .,+-]{0,80}$"
					}
				},
				value: { type: "number" },
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] },
				confidence: { type: ["number", "null"] },
				n: {
					type: "object",
					additionalProperties: { type: "number" }
				},
				method: {
					type: "string",
					maxLength: 200
				}
			}
		},
		basis: {
			type: "object",
			additionalProperties: !1,
			required: [
				"base",
				"probe",
				"tokenizer",
				"chatTemplate",
				"dtype",
				"measuring",
				"data",
				"policy"
			],
			properties: {
				base: {
					oneOf: [{ $ref: "#/$defs/digest" }, { type: "null" }],
					description: "null: generated data were audited and no model."
				},
				probe: {
					type: ["string", "null"],
					maxLength: 80,
					description: "Version of the probe."
				},
				tokenizer: {
					type: ["string", "null"],
					maxLength: 200
				},
				chatTemplate: {
					type: ["string", "null"],
					maxLength: 200
				},
				dtype: {
					type: "string",
					maxLength: 80
				},
				measuring: {
					type: "object",
					additionalProperties: { $ref: "#/$defs/digest" },
					description: "For each audit, digest of what the policy says about measuring."
				},
				data: {
					type: "object",
					additionalProperties: {
						type: "object",
						additionalProperties: {
							type: ["string", "null"],
							maxLength: 200
						}
					},
					description: "For each audit and set, the HMAC-SHA-256 of the records under the user's digest key; null without one."
				},
				policy: { $ref: "#/$defs/digest" }
			},
			description: "What two audits must share for a comparison of their figures to be meaningful."
		}
	}
}, report_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/reticence/reticence/schemas/v1/report.schema.json",
	title: "Report",
	description: "report.json: aggregates only. The same inputs give the same report apart from the key timing; numbers are rounded to 6 significant digits.",
	type: "object",
	additionalProperties: !1,
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
		schemaVersion: { const: 1 },
		verdict: { enum: [
			"pass",
			"warn",
			"inconclusive",
			"invalid",
			"fail",
			"error"
		] },
		headline: {
			type: "string",
			description: "The verdict in one line."
		},
		exitCode: { enum: [
			0,
			1,
			2,
			3
		] },
		reasons: {
			type: "array",
			items: { type: "string" },
			description: "Why the verdict is not pass, according to the checks; next says what to do."
		},
		metrics: {
			type: "array",
			items: { $ref: "#/$defs/metric" }
		},
		rules: {
			type: "array",
			items: { $ref: "#/$defs/rule" }
		},
		validity: {
			type: "array",
			items: { $ref: "#/$defs/check" }
		},
		curves: {
			type: "array",
			items: { $ref: "#/$defs/curve" },
			description: "ROC of each attack on a fixed grid of false-positive rates, and of two baselines without the checkpoint: base, the loss of the base model, and blind, a classifier that sees only the text."
		},
		records: {
			type: "array",
			items: { $ref: "#/$defs/setCounts" }
		},
		warnings: {
			type: "array",
			items: { $ref: "#/$defs/warning" },
			description: "What the probe warned about while measuring; warnings that depend on the machine are under timing. Absent for an audit by an older release."
		},
		provenance: { $ref: "#/$defs/provenance" },
		next: {
			type: "array",
			maxItems: 50,
			items: { $ref: "#/$defs/step" },
			description: "What to do next, most effective first; what a pass means. Absent in reports of earlier releases."
		},
		notTested: {
			type: "array",
			maxItems: 50,
			items: { $ref: "#/$defs/gap" },
			description: "What was not tested, and how to test it. Absent in reports of earlier releases."
		},
		public: {
			type: "boolean",
			description: "true: numbers that rest on fewer than 5 values are withheld."
		},
		choice: { $ref: "#/$defs/choice" },
		origin: { $ref: "#/$defs/origin" },
		reused: { $ref: "#/$defs/reused" },
		timing: {
			type: "object",
			additionalProperties: !0,
			description: "Everything that may vary between two runs on the same inputs."
		}
	},
	$defs: {
		choice: {
			type: "object",
			additionalProperties: !1,
			required: [
				"among",
				"confidence",
				"corrected"
			],
			properties: {
				among: {
					type: "integer",
					minimum: 2,
					description: "How many checkpoints the best was chosen among."
				},
				confidence: {
					type: "number",
					description: "As the policy writes it."
				},
				corrected: {
					type: "number",
					description: "Of every interval that a rule reads: 1 − (1 − confidence) / among."
				}
			},
			description: "The checkpoint is one of several, the best of which is picked; absent if nothing was chosen."
		},
		reused: {
			type: "object",
			additionalProperties: !1,
			required: ["date", "run"],
			properties: {
				date: {
					type: "string",
					pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$",
					description: "When the measuring began."
				},
				run: {
					type: ["string", "null"],
					pattern: "^https?://[\\w.:/-]{1,300}$",
					description: "Address of the workflow run that measured; null outside of one."
				}
			},
			description: "This verdict is that of an earlier audit of the same inputs, which nothing has measured again. Absent for an audit that measured."
		},
		step: {
			type: "object",
			additionalProperties: !1,
			required: ["text"],
			properties: {
				text: {
					type: "string",
					maxLength: 2e3
				},
				page: {
					type: "string",
					pattern: "^[a-z-]{1,64}(#[a-z0-9-]{1,64})?$",
					description: "Page of the documentation that says more, and its section."
				}
			}
		},
		gap: {
			type: "object",
			additionalProperties: !1,
			required: [
				"what",
				"why",
				"how"
			],
			properties: {
				what: {
					type: "string",
					maxLength: 200
				},
				why: {
					type: "string",
					maxLength: 1e3
				},
				how: {
					type: "string",
					maxLength: 1e3,
					description: "What to change; empty if nothing can be changed."
				},
				page: {
					type: "string",
					pattern: "^[a-z-]{1,64}(#[a-z0-9-]{1,64})?$"
				}
			}
		},
		parameters: {
			type: "object",
			additionalProperties: {
				type: ["string", "number"],
				pattern: "^[\\w .,+-]{0,80}$"
			}
		},
		interval: {
			type: "array",
			items: { type: "number" },
			minItems: 2,
			maxItems: 2
		},
		counts: {
			type: "object",
			additionalProperties: { type: "number" }
		},
		withheld: {
			type: "object",
			additionalProperties: { enum: ["<5", "withheld"] },
			description: "Numbers that a public report does not show, by name, and what it shows instead: <5 if they rest on fewer than 5 values, withheld if such a number could be derived from them."
		},
		metric: {
			type: "object",
			additionalProperties: !1,
			required: [
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
			properties: {
				key: {
					type: "string",
					pattern: "^[\\w .,+{}=-]{1,400}$",
					description: "id plus sorted parameters; unique in the report."
				},
				id: {
					type: "string",
					pattern: "^[a-z0-9_.]{1,64}$"
				},
				kind: { enum: [
					"estimate",
					"census",
					"lower-bound",
					"upper-bound"
				] },
				parameters: { $ref: "#/$defs/parameters" },
				value: { type: ["number", "null"] },
				reason: {
					type: "string",
					description: "Why the value is null."
				},
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] },
				confidence: { type: ["number", "null"] },
				n: { $ref: "#/$defs/counts" },
				method: { type: "string" },
				selected: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$",
					description: "The attack that gave the value of strongest or weakest, or the worst-hit person."
				},
				withheld: { $ref: "#/$defs/withheld" }
			}
		},
		rule: {
			type: "object",
			additionalProperties: !1,
			required: [
				"metric",
				"key",
				"parameters",
				"level",
				"state",
				"value",
				"interval",
				"reason"
			],
			properties: {
				metric: {
					type: "string",
					pattern: "^[a-z0-9_.]{1,64}$"
				},
				key: {
					type: "string",
					pattern: "^[\\w .,+{}=-]{1,400}$"
				},
				parameters: { $ref: "#/$defs/parameters" },
				max: { type: "number" },
				min: { type: "number" },
				max_increase: { type: "number" },
				against: { $ref: "#/$defs/against" },
				level: { enum: ["fail", "warn"] },
				state: { enum: [
					"breached",
					"cleared",
					"not-breached",
					"undecided",
					"invalid",
					"not-applicable",
					"waived"
				] },
				value: { type: ["number", "null"] },
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] },
				reason: {
					type: "string",
					description: "The state in a sentence; for undecided, how many records would decide."
				},
				because: {
					const: "untested",
					description: "The rule is undecided because too many of its values were not tested; absent for any other cause."
				},
				withheld: { $ref: "#/$defs/withheld" },
				location: {
					type: "object",
					additionalProperties: !1,
					required: ["file", "line"],
					properties: {
						file: {
							type: "string",
							description: "Policy file, relative to the folder the audit ran in."
						},
						line: {
							type: "integer",
							minimum: 1
						}
					},
					description: "Where the policy asks for the rule."
				},
				waiver: {
					type: "object",
					additionalProperties: !1,
					required: [
						"until",
						"owner",
						"reason",
						"state"
					],
					properties: {
						until: { type: "string" },
						owner: { type: "string" },
						reason: { type: "string" },
						state: {
							enum: [
								"breached",
								"cleared",
								"not-breached",
								"undecided",
								"invalid",
								"not-applicable"
							],
							description: "The rule's state without the waiver."
						}
					}
				}
			}
		},
		against: {
			type: "object",
			additionalProperties: !1,
			required: [
				"reference",
				"now",
				"earlier",
				"paired"
			],
			properties: {
				reference: {
					type: "string",
					description: "As the policy writes it."
				},
				now: {
					type: ["number", "null"],
					description: "The metric in this audit."
				},
				earlier: {
					oneOf: [{ $ref: "#/$defs/earlier" }, { type: "null" }],
					description: "The earlier audit; null when there is none."
				},
				paired: {
					type: "boolean",
					description: "The increase was measured record by record, not from the two figures."
				}
			},
			description: "What a rule with max_increase compares with; the rule's value and interval are those of the increase."
		},
		earlier: {
			type: "object",
			additionalProperties: !1,
			required: [
				"checkpoint",
				"digest",
				"date",
				"commit",
				"verdict",
				"value",
				"interval"
			],
			properties: {
				checkpoint: { type: "string" },
				digest: { type: "string" },
				date: { type: "string" },
				commit: { type: ["string", "null"] },
				release: { type: "string" },
				verdict: { enum: [
					"pass",
					"warn",
					"inconclusive",
					"invalid",
					"fail",
					"error"
				] },
				value: { type: ["number", "null"] },
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] }
			}
		},
		check: {
			type: "object",
			additionalProperties: !1,
			required: [
				"id",
				"audit",
				"state",
				"detail"
			],
			properties: {
				id: { enum: /* @__PURE__ */ "nonmembers.lookalikes.blind.base-match.config-match.base-separation.direction.overlap.length.set-balance.label-balance.truncation.rendering.fields.training.split.independence.model-shift.left-out.tokenizer.control.limit.scope.people.sampling.policy.change.history".split(".") },
				audit: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				state: { enum: [
					"ok",
					"note",
					"invalid",
					"error"
				] },
				value: { type: ["number", "null"] },
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] },
				detail: { type: "string" }
			}
		},
		warning: {
			type: "object",
			additionalProperties: !1,
			required: ["code", "text"],
			properties: {
				code: {
					type: "string",
					pattern: "^[a-z-]{1,60}$",
					description: "One of docs/errors.md."
				},
				audit: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				set: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				count: {
					type: ["integer", "null"],
					description: "How many items the warning concerns; null if a public report withholds it."
				},
				text: { type: "string" }
			}
		},
		curve: {
			type: "object",
			additionalProperties: !1,
			required: [
				"audit",
				"attack",
				"part",
				"fpr",
				"tpr"
			],
			properties: {
				audit: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				attack: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				part: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				fpr: {
					type: "array",
					items: { type: "number" },
					maxItems: 32
				},
				tpr: {
					type: "array",
					items: { type: "number" },
					maxItems: 32
				}
			}
		},
		setCounts: {
			type: "object",
			additionalProperties: !1,
			required: [
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
			properties: {
				audit: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				set: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				read: { type: ["integer", "null"] },
				used: { type: ["integer", "null"] },
				scored: { type: ["integer", "null"] },
				compared: {
					type: ["integer", "null"],
					description: "Scored records left for membership inference after the overlapping ones were removed."
				},
				truncated: { type: ["integer", "null"] },
				dropped: { $ref: "#/$defs/counts" },
				tokens: {
					$ref: "#/$defs/counts",
					description: "Predicted tokens of the records in use by whose text they are (system, user, assistant, tool; prompt, completion), and those that are not scored."
				},
				subjects: { type: ["integer", "null"] },
				withheld: { $ref: "#/$defs/withheld" }
			}
		},
		provenance: {
			type: "object",
			additionalProperties: !1,
			required: [
				"reticence",
				"checkpoint",
				"data",
				"policy",
				"seed",
				"executor",
				"device",
				"dtype",
				"versions"
			],
			properties: {
				reticence: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				checkpoint: { $ref: "#/$defs/model" },
				base: { $ref: "#/$defs/model" },
				auxiliary: {
					$ref: "#/$defs/model",
					description: "The model that was tuned on a generated data set; absent where none was."
				},
				data: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						required: [
							"audit",
							"set",
							"source",
							"files",
							"hmac"
						],
						properties: {
							audit: {
								type: "string",
								pattern: "^[\\w .,+-]{0,80}$"
							},
							set: {
								type: "string",
								pattern: "^[\\w .,+-]{0,80}$"
							},
							format: {
								type: "string",
								pattern: "^[a-z-]{1,32}$",
								description: "Format in which the records were read; absent for people, and if an older release judged."
							},
							source: { type: "string" },
							files: { type: "integer" },
							hmac: {
								type: ["string", "null"],
								description: "HMAC-SHA-256 of the content under the user's digest key; null without one."
							}
						}
					}
				},
				policy: {
					type: "string",
					description: "SHA-256 of the resolved policy."
				},
				criterion: {
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					description: "SHA-256 of what the policy asks and how it measures it, as a criterion that was written before the audit has it. Absent in reports of earlier releases."
				},
				measuring: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						required: ["audit", "digest"],
						properties: {
							audit: {
								type: "string",
								pattern: "^[\\w .,+-]{0,80}$"
							},
							digest: { type: "string" }
						}
					},
					description: "For each audit, SHA-256 of what the policy says about measuring: shape of the records, attacks, limits, confidence. Audits that differ in it are not compared."
				},
				seed: { type: "integer" },
				executor: {
					type: "string",
					pattern: "^[^<>@\\u0000-\\u001f]{0,400}$",
					description: "docker, process or ray, and why if the policy left it open."
				},
				isolation: {
					enum: ["none"],
					description: "Of the executor ray: the probe ran without a container of this program's and with a network."
				},
				image: {
					type: "object",
					additionalProperties: !1,
					required: [
						"reference",
						"id",
						"published",
						"revision"
					],
					properties: {
						reference: { type: "string" },
						id: {
							type: "string",
							description: "The Docker engine's id of the image, a digest of what is in it."
						},
						published: {
							type: "boolean",
							description: "Whether this release was published with it."
						},
						revision: {
							type: ["string", "null"],
							description: "Commit that the image says it was built from."
						}
					},
					description: "Container image that measured; absent when none did."
				},
				device: { type: "string" },
				dtype: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				placement: {
					enum: [
						"gpus",
						"memory",
						"disk",
						"fsdp",
						"tensor"
					],
					description: "Where the layers of the larger model lay, or how GPUs shared each of them; absent where one device held it. No figure depends on it but by the order in which numbers are added."
				},
				versions: {
					type: "object",
					additionalProperties: { type: "string" }
				},
				tokenizer: { type: "string" },
				chatTemplate: { type: ["string", "null"] }
			}
		},
		origin: {
			type: "object",
			additionalProperties: !1,
			description: "What a workflow run audited, whose policy judged it, and what a pull request changes; absent outside GitHub Actions.",
			required: [
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
			properties: {
				event: {
					type: "string",
					pattern: "^[a-z_]{1,64}$"
				},
				repository: {
					type: "string",
					pattern: "^[\\w.-]{1,100}/[\\w.-]{1,100}$"
				},
				visibility: { enum: [
					"public",
					"private",
					"internal",
					"unknown"
				] },
				commit: {
					type: "string",
					pattern: "^[0-9a-f]{40,64}$",
					description: "The commit that was audited: a pull request's head."
				},
				pull: {
					type: ["integer", "null"],
					description: "Number of the pull request."
				},
				policy: {
					type: "object",
					additionalProperties: !1,
					required: [
						"path",
						"source",
						"repository",
						"ref",
						"commit"
					],
					properties: {
						path: {
							type: "string",
							maxLength: 1024,
							description: "The policy that says how the audit is judged."
						},
						source: {
							enum: [
								"workspace",
								"base",
								"default-branch",
								"head",
								"central"
							],
							description: "workspace: the file of the commit that is audited, on a trusted branch. base: the commit that the pull request changes. default-branch: that of the default branch, because this branch is not protected. head: the file of the commit that is audited, on a branch that is not trusted. central: another file, named by policy-ref."
						},
						repository: {
							type: ["string", "null"],
							maxLength: 256
						},
						ref: {
							type: ["string", "null"],
							maxLength: 1024
						},
						commit: {
							type: ["string", "null"],
							pattern: "^[0-9a-f]{40,64}$"
						}
					}
				},
				limit: {
					type: ["string", "null"],
					maxLength: 1024,
					description: "Why the verdict is inconclusive at best; null when nothing limits it."
				},
				differences: {
					type: "array",
					maxItems: 100,
					description: "Keys of the policy that differ between the commit that judges and the one that is audited.",
					items: {
						type: "object",
						additionalProperties: !1,
						required: [
							"key",
							"part",
							"before",
							"after"
						],
						properties: {
							key: {
								type: "string",
								maxLength: 256
							},
							rule: {
								type: "string",
								maxLength: 256,
								description: "What the rule that the key belongs to bounds, in plain words."
							},
							part: {
								enum: ["audited", "judging"],
								description: "audited: taken from the commit that is audited. judging: ignored there."
							},
							before: {
								type: ["string", "null"],
								maxLength: 256
							},
							after: {
								type: ["string", "null"],
								maxLength: 256
							}
						}
					}
				},
				changedFiles: {
					description: "Files of base and data that differ from the commit they are compared with; null in reports of releases that could not tell.",
					oneOf: [{ type: "null" }, {
						type: "array",
						maxItems: 100,
						items: {
							type: "string",
							maxLength: 1024
						}
					}]
				},
				comparedWith: {
					type: ["string", "null"],
					pattern: "^[0-9a-f]{40,64}$",
					description: "The approved commit that base and data are compared with; null when there is none: the event is not a change, and no history says what was audited before."
				},
				uncompared: {
					type: "array",
					maxItems: 100,
					items: {
						type: "string",
						maxLength: 512
					},
					description: "What of base and data could not be compared with that commit, and why."
				},
				inputs: {
					type: "array",
					maxItems: 100,
					items: {
						type: "string",
						maxLength: 256
					},
					description: "Inputs of the workflow that override the policy."
				}
			}
		},
		model: {
			type: "object",
			additionalProperties: !1,
			required: [
				"source",
				"digest",
				"kind"
			],
			properties: {
				source: { type: "string" },
				digest: { type: "string" },
				kind: {
					enum: [
						"model",
						"adapter",
						"data"
					],
					description: "data: a generated data set, which has no architecture."
				},
				architecture: { type: "string" },
				parameters: { type: "integer" },
				name: {
					type: "string",
					description: "Name under which the history keeps the checkpoint."
				},
				signed: {
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					description: "Of the checkpoint: the subject of its signature, a digest of the list of its signed files; absent where the policy asks for no signature."
				},
				references: {
					type: "array",
					items: { type: "string" },
					description: "Of the checkpoint: by which it can be pulled again, those of several adapters in merging order."
				},
				foundation: {
					type: "object",
					additionalProperties: !1,
					required: ["source", "digest"],
					description: "Of the previous release in the audit update: the full model that the adapters are on, if that is another one.",
					properties: {
						source: { type: "string" },
						digest: { type: "string" }
					}
				},
				adapters: {
					type: "array",
					description: "For a checkpoint that consists of several adapters: the adapters, in merging order; the checkpoint's digest is computed from theirs.",
					items: {
						type: "object",
						additionalProperties: !1,
						required: ["source", "digest"],
						properties: {
							source: { type: "string" },
							digest: { type: "string" }
						}
					}
				},
				match: {
					type: "object",
					additionalProperties: !1,
					required: ["outcome", "detail"],
					description: "Of a base: whether it is the model that the checkpoint says it was tuned from.",
					properties: {
						outcome: { enum: [
							"same",
							"differs",
							"unknown"
						] },
						detail: {
							type: "string",
							maxLength: 1024
						},
						accepted: {
							type: "string",
							maxLength: 500,
							description: "The policy's reason to accept a base that differs."
						}
					}
				}
			}
		}
	}
}, several_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/reticence/reticence/schemas/v1/several.schema.json",
	title: "Several",
	description: "several.json: the joint report of several checkpoints of one policy. Each has a report of its own in its folder. The same inputs give the same joint report; numbers are rounded to 6 significant digits.",
	type: "object",
	additionalProperties: !1,
	required: [
		"schemaVersion",
		"verdict",
		"headline",
		"exitCode",
		"pick",
		"picked",
		"checkpoints",
		"reticence"
	],
	properties: {
		schemaVersion: { const: 1 },
		verdict: {
			enum: [
				"pass",
				"warn",
				"inconclusive",
				"invalid",
				"fail",
				"error"
			],
			description: "That of the picked checkpoint, else the most severe one."
		},
		headline: {
			type: "string",
			description: "The verdict in one line."
		},
		exitCode: { enum: [
			0,
			1,
			2,
			3
		] },
		pick: { enum: ["worst", "best"] },
		picked: {
			type: ["integer", "null"],
			minimum: 0,
			description: "Index of the picked checkpoint; null if none was picked, or none was to be."
		},
		choice: { $ref: "#/$defs/choice" },
		checkpoints: {
			type: "array",
			minItems: 2,
			maxItems: 64,
			items: { $ref: "#/$defs/column" },
			description: "In the order of the policy."
		},
		reticence: {
			type: "string",
			pattern: "^[\\w .,+-]{0,80}$",
			description: "The release that judged."
		}
	},
	$defs: {
		choice: {
			type: "object",
			additionalProperties: !1,
			required: [
				"among",
				"confidence",
				"corrected"
			],
			properties: {
				among: {
					type: "integer",
					minimum: 2
				},
				confidence: {
					type: "number",
					description: "As the policy writes it."
				},
				corrected: {
					type: "number",
					description: "Of every interval that a rule reads: 1 − (1 − confidence) / among."
				}
			},
			description: "The correction for having chosen the best; absent if nothing was to be chosen."
		},
		column: {
			type: "object",
			additionalProperties: !1,
			required: [
				"folder",
				"source",
				"verdict"
			],
			properties: {
				folder: {
					type: "string",
					pattern: "^[A-Za-z0-9_][\\w.-]{0,99}$",
					description: "Its audit's folder, below that of this file."
				},
				source: {
					type: "string",
					description: "Its reference."
				},
				verdict: { enum: [
					"pass",
					"warn",
					"inconclusive",
					"invalid",
					"fail",
					"error"
				] },
				digest: {
					type: "string",
					description: "Of the checkpoint; absent without a report."
				},
				report: {
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					description: "Digest of its report.json without the key timing; absent without a report."
				},
				headline: { type: "string" },
				rules: {
					type: "array",
					items: { $ref: "#/$defs/rule" }
				},
				error: {
					type: "object",
					additionalProperties: !1,
					required: ["code", "message"],
					properties: {
						code: {
							type: "string",
							pattern: "^[a-z0-9-]{1,64}$"
						},
						message: { type: "string" }
					},
					description: "Why there is no report."
				}
			}
		},
		rule: {
			type: "object",
			additionalProperties: !1,
			required: [
				"key",
				"level",
				"state",
				"value",
				"interval"
			],
			properties: {
				key: {
					type: "string",
					pattern: "^[\\w .,+{}=-]{1,400}$"
				},
				level: { enum: ["fail", "warn"] },
				state: { enum: [
					"breached",
					"cleared",
					"not-breached",
					"undecided",
					"invalid",
					"not-applicable",
					"waived"
				] },
				max: { type: "number" },
				min: { type: "number" },
				value: { type: ["number", "null"] },
				interval: { oneOf: [{
					type: "array",
					items: { type: "number" },
					minItems: 2,
					maxItems: 2
				}, { type: "null" }] },
				withheld: {
					type: "object",
					additionalProperties: { enum: ["<5", "withheld"] },
					description: "As in the checkpoint's report."
				}
			}
		}
	}
}, shard_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/shard.schema.json",
	title: "Shard",
	description: "What one shard of an audit ran: which blocks of which plans, and the parts that hold their results. As secret as the signals, among which it lies. Written by the probe; shards are assembled only if these descriptions say that they are all the shards of one audit.",
	type: "object",
	additionalProperties: !1,
	required: [
		"contract",
		"number",
		"of",
		"inputs",
		"device",
		"dtype",
		"versions",
		"complete",
		"checks",
		"precision",
		"tasks",
		"parts"
	],
	properties: {
		contract: { const: 1 },
		number: {
			type: "integer",
			minimum: 1,
			description: "Which shard, from 1."
		},
		of: {
			type: "integer",
			minimum: 1,
			description: "How many shards the audit has."
		},
		inputs: {
			$ref: "#/$defs/digest",
			description: "Of the content of models, data and whatever else the job names."
		},
		device: {
			type: "string",
			description: "Name of the device that ran the models."
		},
		dtype: { type: "string" },
		versions: {
			type: "object",
			additionalProperties: { type: "string" },
			description: "Package → version, of everything that can change a number."
		},
		complete: {
			type: "boolean",
			description: "Whether every block of the shard was run; no where a time limit cut it short."
		},
		checks: {
			type: "object",
			additionalProperties: { type: "number" },
			description: "Largest difference that the start-up checks found, by what was checked."
		},
		precision: {
			type: "boolean",
			description: "Whether the checkpoint was compared with itself in another precision."
		},
		tasks: {
			type: "array",
			items: {
				type: "object",
				additionalProperties: !1,
				required: [
					"task",
					"plan",
					"key",
					"blocks",
					"tuned",
					"base"
				],
				properties: {
					task: { enum: [
						"score",
						"candidates",
						"templates",
						"sampling"
					] },
					plan: {
						$ref: "#/$defs/digest",
						description: "Of everything that the parts depend on: the key, and what is asked in which blocks."
					},
					key: {
						type: "object",
						additionalProperties: { $ref: "#/$defs/digest" },
						description: "Of what the result depends on, by a word that says what: probe, inputs, settings, machine."
					},
					blocks: {
						type: "integer",
						minimum: 0,
						description: "Blocks of the whole plan."
					},
					tuned: { $ref: "#/$defs/blocks" },
					base: { $ref: "#/$defs/blocks" }
				}
			}
		},
		parts: {
			type: "object",
			propertyNames: { pattern: "^(score|candidates|templates|sampling)/[0-9]{6,9}-(tuned|base)\\.sealed$" },
			additionalProperties: { $ref: "#/$defs/digest" },
			description: "File of each part, in the shard's folder of parts → its SHA-256."
		}
	},
	$defs: {
		digest: {
			type: "string",
			pattern: "^[0-9a-f]{64}$"
		},
		blocks: {
			type: "array",
			items: {
				type: "integer",
				minimum: 0
			},
			uniqueItems: !0,
			description: "Blocks whose part under this model is held."
		}
	}
}, signals_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/signals.schema.json",
	title: "Manifest",
	description: "manifest.json: what the probe wrote, with the digest of each file. The tables are Arrow IPC streams, uncompressed; their columns are listed under x-tables, which both sides read; an optional column is missing where an older probe wrote the table. A later version adds tables or columns, never changes one.",
	type: "object",
	additionalProperties: !1,
	required: [
		"contract",
		"job_sha256",
		"complete",
		"versions",
		"device",
		"dtype",
		"files",
		"counts"
	],
	properties: {
		contract: { const: 1 },
		job_sha256: {
			type: "string",
			pattern: "^[0-9a-f]{64}$",
			description: "Digest of the job.json bytes that were read."
		},
		complete: {
			type: "boolean",
			description: "False when a limit stopped the scoring; the scored records are then a random sample."
		},
		versions: {
			type: "object",
			additionalProperties: { type: "string" },
			description: "Python, torch, transformers … and reticence_probe."
		},
		device: {
			type: "string",
			description: "Kind and name of the device, for example 'cpu' or 'cuda NVIDIA H100'."
		},
		dtype: {
			type: "string",
			description: "Precision in which the weights ran, for example float32."
		},
		placement: {
			enum: [
				"gpus",
				"memory",
				"disk",
				"fsdp",
				"tensor"
			],
			description: "Where the layers of the larger model lay if no device held it: on several GPUs, some in the host's memory, some in files; or a share of each on every GPU, gathered while it ran (fsdp) or computed with there (tensor). No figure depends on it but by the order in which numbers are added."
		},
		files: {
			type: "object",
			additionalProperties: {
				type: "object",
				additionalProperties: !1,
				required: [
					"sha256",
					"bytes",
					"rows"
				],
				properties: {
					sha256: {
						type: "string",
						pattern: "^[0-9a-f]{64}$"
					},
					bytes: {
						type: "integer",
						minimum: 0
					},
					rows: {
						type: "integer",
						minimum: 0
					}
				}
			}
		},
		counts: {
			type: "array",
			items: { $ref: "#/$defs/setCounts" }
		},
		inspect: { $ref: "#/$defs/inspect" },
		scoring: {
			type: "object",
			additionalProperties: !1,
			required: [
				"single_load",
				"self_check",
				"adapter_check"
			],
			properties: {
				single_load: {
					type: "boolean",
					description: "Tuned and base ran from one load, the adapter switched off for the base."
				},
				self_check: {
					type: "number",
					minimum: 0,
					description: "Largest absolute difference of a log-probability between slices and the plain forward."
				},
				adapter_check: {
					type: ["number", "null"],
					minimum: 0,
					description: "Largest absolute difference between the switched-off adapter and the base on one text; null where it was not needed."
				}
			},
			description: "How the models were scored; absent where the job has none."
		},
		auxiliary: {
			type: "object",
			additionalProperties: !1,
			required: ["model", "complete"],
			properties: {
				model: { $ref: "#/$defs/inspectedModel" },
				complete: {
					type: "boolean",
					description: "False when the time limit stopped it: no record of the audit was scored."
				}
			},
			description: "The model that was tuned on the generated data; absent where the job names none."
		},
		generation: {
			type: "array",
			items: { $ref: "#/$defs/generationCounts" },
			description: "What the tasks that generate or rank did, one entry per audit; absent if the job asks for none."
		},
		warnings: {
			type: "array",
			items: { $ref: "#/$defs/warning" },
			description: "What the probe warned of while it made these signals, each once; absent in those of older releases."
		},
		untested: {
			type: "object",
			additionalProperties: !1,
			required: ["values", "unsearched"],
			properties: {
				values: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						required: [
							"audit",
							"task",
							"type",
							"reason",
							"values"
						],
						properties: {
							audit: { type: "string" },
							task: {
								enum: ["inventory", "templates"],
								description: "inventory: values of the records; templates: values of the people."
							},
							type: { type: "string" },
							reason: {
								enum: [
									"sampled-out",
									"dropped",
									"cut",
									"people-limit",
									"shown",
									"time-limit",
									"no-name",
									"further"
								],
								description: "sampled-out: only in records beyond limits.records; dropped: only in records that cannot be scored; cut: behind or across the last token that is read; people-limit: of people beyond those to be asked about; shown: of people who are shown as examples; time-limit: planned and not asked for; no-name: of people without a name; further: a person's second or later value."
							},
							values: {
								type: "integer",
								minimum: 1,
								description: "Unique values, each under one reason."
							}
						}
					}
				},
				unsearched: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						required: [
							"audit",
							"set",
							"records"
						],
						properties: {
							audit: { type: "string" },
							set: { type: "string" },
							records: {
								type: "integer",
								minimum: 1,
								description: "Records that were left out and that the time limit left unsearched."
							}
						}
					}
				}
			},
			description: "Values of the training data that no table tells of. Absent where an older probe wrote the manifest, or the job looks for no values."
		}
	},
	$defs: {
		setCounts: {
			type: "object",
			additionalProperties: !1,
			required: [
				"audit",
				"set",
				"read",
				"used",
				"scored",
				"truncated",
				"dropped_empty",
				"dropped_short",
				"dropped_no_completion",
				"subjects"
			],
			properties: {
				audit: { type: "string" },
				set: { type: "string" },
				read: {
					type: "integer",
					minimum: 0,
					description: "Records in the files."
				},
				used: {
					type: "integer",
					minimum: 0,
					description: "Records after sampling and dropping."
				},
				scored: {
					type: "integer",
					minimum: 0,
					description: "Records scored under both models."
				},
				truncated: {
					type: "integer",
					minimum: 0
				},
				dropped_empty: {
					type: "integer",
					minimum: 0
				},
				dropped_short: {
					type: "integer",
					minimum: 0,
					description: "Fewer than two tokens, so that nothing is predicted."
				},
				dropped_no_completion: {
					type: "integer",
					minimum: 0,
					description: "No completion text, or no token of it left after truncation."
				},
				dropped_left_out: {
					type: "integer",
					minimum: 0,
					description: "No token of the completion is compared, because the checkpoint's tokenizer has tokens in its place that the base lacks."
				},
				dropped_template: {
					type: "object",
					additionalProperties: !1,
					required: [
						"raised",
						"unrenderable",
						"altered"
					],
					description: "Records that the chat template refuses (raised), fails on (unrenderable), or whose text it changes so that its parts cannot be told (altered). Absent for other formats than chat.",
					properties: {
						raised: {
							type: "integer",
							minimum: 0
						},
						unrenderable: {
							type: "integer",
							minimum: 0
						},
						altered: {
							type: "integer",
							minimum: 0
						}
					}
				},
				left_out: { $ref: "#/$defs/leftOut" },
				roles: {
					type: "object",
					additionalProperties: {
						type: "integer",
						minimum: 0
					},
					propertyNames: { enum: [
						"system",
						"user",
						"assistant",
						"tool",
						"prompt",
						"completion",
						"not_scored"
					] },
					description: "Predicted tokens of the records in use by whose text they are, and those that are not scored (a template's own, tokens left out). Of chat by the speaker, what the conversation offers with the system's; of other formats by part. Absent where an older probe did not count."
				},
				subjects: {
					type: ["integer", "null"],
					minimum: 0,
					description: "Distinct subjects; null without a subject field."
				},
				without_subject: {
					type: ["integer", "null"],
					minimum: 0,
					description: "Records read in which the subject field has no value, each its own subject; null without a subject field."
				},
				empty_files: {
					type: "integer",
					minimum: 0,
					description: "Data files without a record."
				},
				unaudited_fields: {
					type: "object",
					additionalProperties: !1,
					required: ["names", "more"],
					description: "Fields that hold text and that the audit does not read. Named are those that look like names and that half of the records or more hold.",
					properties: {
						names: {
							type: "array",
							maxItems: 10,
							items: {
								type: "string",
								pattern: "^[A-Za-z_]\\w{0,39}$"
							}
						},
						more: {
							type: "integer",
							minimum: 0
						}
					}
				},
				unrendered: {
					type: "object",
					additionalProperties: !1,
					required: [
						"records",
						"held",
						"content",
						"reasoning",
						"calls",
						"other",
						"prompts"
					],
					description: "Characters of messages that the chat template does not render: of assistant turns by kind, of other turns and tools as prompts; records with any of an assistant turn, and all characters that assistant turns hold. Of the sampled records. Absent for other formats than chat.",
					properties: {
						records: {
							type: "integer",
							minimum: 0
						},
						held: {
							type: "integer",
							minimum: 0
						},
						content: {
							type: "integer",
							minimum: 0
						},
						reasoning: {
							type: "integer",
							minimum: 0
						},
						calls: {
							type: "integer",
							minimum: 0
						},
						other: {
							type: "integer",
							minimum: 0
						},
						prompts: {
							type: "integer",
							minimum: 0
						}
					}
				}
			}
		},
		leftOut: {
			type: "object",
			additionalProperties: !1,
			required: [
				"prompt",
				"completion",
				"records"
			],
			description: "What of a set is not compared because the checkpoint's tokenizer reads it otherwise, in tokens of the base. Absent where an older probe did not count.",
			properties: {
				prompt: { $ref: "#/$defs/leftOutOfPart" },
				completion: { $ref: "#/$defs/leftOutOfPart" },
				records: {
					type: "integer",
					minimum: 0,
					description: "Records that keep less than half of their completion, those dropped for it included."
				},
				texts: {
					type: "integer",
					minimum: 0,
					description: "Records with a token that is left out. Absent where an older probe did not count them."
				},
				token: {
					type: ["integer", "null"],
					minimum: 0,
					description: "Id of the token that the base lacks and most records hold, five or more; null without one."
				}
			}
		},
		leftOutOfPart: {
			type: "object",
			additionalProperties: !1,
			required: [
				"tokens",
				"added",
				"shifted",
				"dropped"
			],
			properties: {
				tokens: {
					type: "integer",
					minimum: 0,
					description: "Tokens that the base makes of the part in all records, those of dropped_left_out included. A prompt that training learns is prompt."
				},
				added: {
					type: "integer",
					minimum: 0,
					description: "Of these, tokens over whose characters the checkpoint has a token that the base lacks."
				},
				shifted: {
					type: "integer",
					minimum: 0,
					description: "Tokens beside such a token, where the checkpoint splits the text in another way."
				},
				dropped: {
					type: "integer",
					minimum: 0,
					description: "Tokens of records that were dropped since nothing of their completion was left."
				}
			}
		},
		inspect: {
			type: "object",
			additionalProperties: !1,
			description: "What the models are; the manifest of a job without models has none.",
			required: [
				"tuned",
				"base",
				"tokenizer",
				"chat_template"
			],
			properties: {
				tuned: { $ref: "#/$defs/inspectedModel" },
				base: { $ref: "#/$defs/inspectedModel" },
				tokenizer: {
					type: "object",
					additionalProperties: !1,
					required: [
						"agreement",
						"added_tokens",
						"sha256"
					],
					properties: {
						agreement: {
							enum: ["same", "extends"],
							description: "extends: the tuned vocabulary only adds tokens to the base's; what they stand for is left out and counted."
						},
						added_tokens: {
							type: "integer",
							minimum: 0
						},
						sha256: {
							type: "string",
							pattern: "^[0-9a-f]{64}$",
							description: "Digest of the tuned tokenizer's vocabulary and rules."
						},
						same_rules: {
							type: "boolean",
							description: "Both tokenizers have the same rules, apart from notation. Where they do not, the audit goes on only if every audited text and control string is the same tokens for both."
						}
					}
				},
				chat_template: {
					type: ["object", "null"],
					additionalProperties: !1,
					required: ["source", "sha256"],
					properties: {
						source: { enum: ["policy", "base"] },
						sha256: {
							type: "string",
							pattern: "^[0-9a-f]{64}$"
						}
					}
				},
				config_changes: {
					type: "array",
					maxItems: 1e3,
					description: "Settings of the architecture that the checkpoint's configuration gives another value than the base's; model_type alone when the architectures differ.",
					items: {
						type: "string",
						pattern: "^[A-Za-z0-9_.]{1,120}$"
					}
				}
			}
		},
		generationCounts: {
			type: "object",
			additionalProperties: !1,
			required: [
				"audit",
				"people",
				"people_dropped",
				"targets_asked",
				"prompts_too_long",
				"sequences",
				"empty_sequences",
				"candidates_complete",
				"templates_complete",
				"sampling_complete"
			],
			properties: {
				audit: { type: "string" },
				people: {
					type: "integer",
					minimum: 0,
					description: "People in the files."
				},
				people_dropped: {
					type: "integer",
					minimum: 0,
					description: "People without a name or without any attribute asked for."
				},
				targets_asked: {
					type: "integer",
					minimum: 0,
					description: "Targets that every form, template and scheme asked both models for."
				},
				prompts: {
					type: "integer",
					minimum: 0,
					description: "Prompts of templates and of free sampling, each counted once."
				},
				prompts_left_out: {
					type: "integer",
					minimum: 0,
					description: "Of these, prompts that the checkpoint's tokenizer reads, or whose answer it writes, with tokens that the base lacks: both models were asked in the base's tokens."
				},
				prompts_too_long: {
					type: "integer",
					minimum: 0,
					description: "Prompts cut at the left to fit the context."
				},
				sequences: {
					type: "integer",
					minimum: 0,
					description: "Sequences sampled from each model."
				},
				empty_sequences: {
					type: "integer",
					minimum: 0,
					description: "Of both models together, those without a character but white space."
				},
				candidates_complete: {
					type: "boolean",
					description: "False when the time limit stopped the task: what is there is a random sample."
				},
				templates_complete: { type: "boolean" },
				sampling_complete: { type: "boolean" }
			}
		},
		warning: {
			type: "object",
			additionalProperties: !1,
			required: ["task", "code"],
			description: "A warning of events.schema.json without its time.",
			properties: {
				task: {
					type: "string",
					pattern: "^[a-z]{1,40}$"
				},
				code: {
					type: "string",
					pattern: "^[a-z-]{1,60}$"
				},
				audit: {
					type: "string",
					pattern: "^[a-z-]{1,40}$"
				},
				set: {
					type: "string",
					pattern: "^[a-z]{1,40}$"
				},
				model: { enum: [
					"tuned",
					"base",
					"foundation",
					"auxiliary"
				] },
				file: {
					type: "integer",
					minimum: 0
				},
				line: {
					type: "integer",
					minimum: 1
				},
				adapter: {
					type: "integer",
					minimum: 1
				},
				count: {
					type: "integer",
					minimum: 0
				},
				tokens: {
					type: "integer",
					minimum: 0
				},
				records: {
					type: "integer",
					minimum: 1
				},
				token: {
					type: "integer",
					minimum: 0
				},
				name: {
					type: "string",
					pattern: "^[A-Za-z0-9_./?-]{1,120}$"
				},
				said: {
					type: "string",
					pattern: "^[ -~]{1,200}$"
				},
				types: {
					type: "array",
					items: {
						type: "string",
						pattern: "^[a-z][a-z0-9_]*$"
					},
					minItems: 1
				}
			}
		},
		inspectedModel: {
			type: "object",
			additionalProperties: !1,
			required: [
				"kind",
				"architecture",
				"parameters",
				"dtype",
				"bytes",
				"context",
				"vocabulary"
			],
			properties: {
				kind: { enum: ["model", "adapter"] },
				architecture: { type: "string" },
				parameters: {
					type: "integer",
					minimum: 1
				},
				dtype: {
					type: "string",
					description: "Precision in which the weights are stored."
				},
				bytes: {
					type: "integer",
					minimum: 1
				},
				context: {
					type: "integer",
					minimum: 1,
					description: "Positions that the model can attend to."
				},
				vocabulary: {
					type: "integer",
					minimum: 1
				}
			}
		}
	},
	"x-tables": {
		records: {
			description: "One row per record in use. A record is its ordinal within (audit, set); file and row say where it stands. Never a field's value.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: {
					type: "int32",
					description: "Ordinal within (audit, set), from 0, in file order."
				},
				file: {
					type: "int32",
					description: "Index of the file within the set."
				},
				row: {
					type: "int32",
					description: "Line (jsonl) or row (csv, parquet), from 1."
				},
				tokens: {
					type: "int32",
					description: "Tokens after truncation, the end token included."
				},
				bytes: {
					type: "int32",
					description: "UTF-8 bytes of the rendered text that the tokens cover."
				},
				zlib_bytes: {
					type: "int32",
					description: "Bytes of that text after zlib at level 6."
				},
				prompt_tokens: { type: "int32" },
				prompt_bytes: { type: "int32" },
				prompt_zlib_bytes: { type: "int32" },
				completion_tokens: { type: "int32" },
				completion_bytes: { type: "int32" },
				completion_zlib_bytes: { type: "int32" },
				truncated: { type: "bool" },
				subject: {
					type: "int32",
					nullable: !0,
					description: "Ordinal of the subject, shared between the sets of an audit; null without one."
				},
				label: {
					type: "int32",
					nullable: !0,
					optional: !0,
					description: "Ordinal, from the commonest, of a completion that at least 1 % and ten of the audit's records share, such as the class of a classified text; null for any other completion and for plain text."
				}
			}
		},
		tokens: {
			description: "One file tokens-<audit>-<set>-<model>.arrow each; one row a predicted token (position 1 on), rows of a record adjacent and in order, records in ordinal order. With one more float32 column logp_<name> for each decoding scheme of the job: the log-probability after temperature and top-k with renormalisation, -infinity outside the top k.",
			columns: {
				record: { type: "int32" },
				position: {
					type: "int32",
					description: "Index of the token in the record, from 0; position 0 is never predicted."
				},
				logp: {
					type: "float32",
					description: "Natural log-probability of the true token."
				},
				mean: {
					type: "float32",
					description: "Mean of the log-probability under the model's own distribution: minus the entropy."
				},
				std: {
					type: "float32",
					description: "Standard deviation of the log-probability under the model's own distribution."
				},
				rank: {
					type: "int32",
					description: "1 + tokens with a higher logit + tokens with an equal logit and a lower id. Rank 1 is what greedy decoding emits."
				},
				above: {
					type: "int32",
					optional: !0,
					description: "Tokens with a strictly higher logit: the true token has a probability of 1 / (1 + above) at most. -1: the model does not know the token."
				},
				fitting: {
					type: "int32",
					optional: !0,
					description: "Of a token of a value: those tokens with a strictly higher logit that have the form of what the value's tokens still write: a digit for a digit, a small letter for a small one, a capital for a capital, any other character for itself. -1: the token is of no value, or the model does not know it."
				},
				part: {
					type: "int8",
					description: "0 prompt, 1 completion, 2 left out (tokens that the base does not know, template tokens of the chat's later turns), 3 a prompt that training learns (train_on: all)."
				}
			}
		},
		canaries: {
			description: "The candidates of an audit's canaries, one row each, in the order of the manifest. Present where the job names them.",
			columns: {
				audit: { type: "utf8" },
				record: {
					type: "int32",
					description: "Ordinal within (audit, canaries)."
				},
				first: {
					type: "int32",
					description: "Position of the first token that holds a character of the suffix."
				},
				last: {
					type: "int32",
					description: "Position of the last such token."
				},
				members: {
					type: "int32",
					description: "Rows of the members' files that are this record; they are no members."
				},
				nonmembers: {
					type: "int32",
					description: "The same of the nonmembers' files."
				}
			}
		},
		spans: {
			description: "The inventory: one row an occurrence of a PII value in a record.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: { type: "int32" },
				span: {
					type: "int32",
					description: "Ordinal over the whole table."
				},
				value: {
					type: "int32",
					description: "Ordinal of the unique normalised value within the audit: equal values, in either set, share it."
				},
				type: {
					type: "utf8",
					description: "email, phone, credit_card, iban, us_ssn …"
				},
				subject: {
					type: "int32",
					nullable: !0
				},
				part: {
					type: "int8",
					description: "Part of the value's first token."
				},
				first: {
					type: "int32",
					description: "Position of the first token that holds a character of the value."
				},
				last: {
					type: "int32",
					description: "Position of the last such token."
				},
				source: {
					type: "utf8",
					description: "pattern (recogniser), column (field that the user named), model (name recogniser) or people (attribute of the people file, set people)."
				},
				in_prefix: {
					type: "bool",
					description: "The value occurs earlier in the same record: not an extraction."
				},
				guessed: {
					type: "bool",
					description: "A model-free guess gives the value: name rules over the words before it × frequent domains; an e-mail address before a name; or, except for sensitive types, half of the members' subjects or more hold it."
				}
			}
		},
		candidates: {
			description: "Log-probabilities of alternatives for a value after its true prefix, one row a candidate and model, those of a span adjacent. Present where the job asks for candidates. Only spans of members that decide for their value (first with a prefix, not in_prefix) are ranked; a span with fewer than 2 candidates has no rows.",
			columns: {
				span: {
					type: "int32",
					description: "Ordinal in spans."
				},
				pool: {
					type: "utf8",
					description: "decoy: invented, keeping what the prefix reveals; other: real values of other subjects."
				},
				candidate: {
					type: "int32",
					description: "Ordinal within (span, pool); 0 is the true value."
				},
				model: {
					type: "utf8",
					description: "tuned or base."
				},
				logp: {
					type: "float32",
					description: "Natural log-probability, temperature 1 and whole vocabulary, of the text from the first token in which any candidate of the span and pool differs, through the token that ends the value (its terminator: the next token of the record, or the end token)."
				},
				tokens: {
					type: "int32",
					description: "Tokens that logp sums over."
				},
				is_true: { type: "bool" }
			}
		},
		targets: {
			description: "What templates ask for: one row a person and attribute. Present where the job has templates and people.",
			columns: {
				audit: { type: "utf8" },
				target: {
					type: "int32",
					description: "Ordinal over the whole table."
				},
				person: {
					type: "int32",
					description: "Ordinal of the person in the people files of the audit, from 0."
				},
				type: {
					type: "utf8",
					description: "The attribute, a PII type."
				},
				value: {
					type: "int32",
					description: "Ordinal of the unique normalised value among the targets of the audit."
				},
				subject: {
					type: "int32",
					nullable: !0,
					description: "Shared with the audit's records where the people file has the subject field; else the person's own, after those of the records."
				},
				guessed_exact: {
					type: "bool",
					description: "A model-free guess (name rules × frequent domains of the demonstrations' and other people's values) gives the value, or half of the people have it."
				},
				guessed_fuzzy: {
					type: "bool",
					description: "A single guess, by the rule and domain that do best on the people who are not asked about, passes the fuzzy criterion."
				}
			}
		},
		matches: {
			description: "Whether an answer holds the value that was asked for: one row a target, form, template, decoding scheme and model.",
			columns: {
				target: {
					type: "int32",
					description: "Ordinal in targets."
				},
				form: {
					type: "utf8",
					description: "few-shot, zero-shot or grounded."
				},
				template: {
					type: "utf8",
					description: "a, b, c or d."
				},
				decoding: {
					type: "utf8",
					description: "Name of the scheme."
				},
				model: { type: "utf8" },
				exact: {
					type: "bool",
					description: "A value of the type in the answer equals the target after normalisation."
				},
				fuzzy: {
					type: "bool",
					description: "partial_ratio of target and answer, rounded, is 80 or more: the criterion of arXiv 2409.11423."
				},
				empty: {
					type: "bool",
					description: "The answer has no character but white space."
				}
			}
		},
		generated: {
			description: "Unique values that free sampling gave, one row a unique value and model. Present, if empty, where the job has sampling.",
			columns: {
				audit: {
					type: "utf8",
					description: "The audit against whose members the output was searched."
				},
				model: { type: "utf8" },
				type: { type: "utf8" },
				found: {
					type: "int32",
					description: "Ordinal of the unique normalised value among all that either model gave, within the audit."
				},
				value: {
					type: "int32",
					nullable: !0,
					description: "Ordinal in spans of the same audit; null: not in the audit's data."
				},
				in_members: {
					type: "bool",
					description: "The value stands in a member."
				},
				sequences: {
					type: "int32",
					description: "Sequences that hold the value."
				}
			}
		},
		copies: {
			description: "Of each private and held-out record, how much of it stands in the generated data, word by word after folding of case, spaces, punctuation and dates, in its own order of sentences or in alphabetical order. Present for the audit synthetic.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: { type: "int32" },
				words: {
					type: "int32",
					description: "Words of the folded record without those of boilerplate; 0: nothing to compare."
				},
				run: {
					type: "int32",
					description: "Longest run of words that stands in the generated data without boilerplate, 0 below 13."
				},
				grams: {
					type: "float32",
					description: "Share of the record's 13-grams outside of boilerplate that stand in the generated data; of a shorter record the whole of it is one gram."
				},
				near: {
					type: "bool",
					description: "A generated record is a near duplicate: Jaccard similarity of word 5-grams from 0.8 on, boilerplate left out."
				}
			}
		},
		copied: {
			description: "Of each generated record, the same against equally many private and held-out records, drawn by seed. Present for the audit synthetic.",
			columns: {
				audit: { type: "utf8" },
				record: { type: "int32" },
				words: { type: "int32" },
				run_members: { type: "int32" },
				run_nonmembers: { type: "int32" },
				grams_members: { type: "float32" },
				grams_nonmembers: { type: "float32" },
				near_members: { type: "bool" },
				near_nonmembers: { type: "bool" },
				source: {
					type: "int32",
					nullable: !0,
					description: "Number, among the drawn private and then the drawn held-out records, of the first that it has a gram of, or that it nearly repeats; null without one."
				}
			}
		},
		found: {
			description: "Values of the inventory that stand in the generated data, one row a value. Present for the audit synthetic.",
			columns: {
				audit: { type: "utf8" },
				value: {
					type: "int32",
					description: "Ordinal in spans."
				},
				records: {
					type: "int32",
					description: "Generated records that hold the value."
				}
			}
		},
		similarity: {
			description: "Of each private and held-out record, how likely it is by the generated text alone. Present for the audit synthetic.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: { type: "int32" },
				ngram: {
					type: "float64",
					description: "Mean natural log-probability of a word under an n-gram model (order 5, Witten-Bell) of the generated data."
				},
				ngram_reference: {
					type: "float64",
					description: "The same minus that under a model of all other private and held-out records together."
				},
				similarity: {
					type: "float64",
					description: "Share of the record's word 5-grams that stand in the generated data, each weighted by how rare it is among the private and held-out records."
				}
			}
		},
		auxiliary: {
			description: "Of each private and held-out record, how likely it is under a model tuned on the generated data. Present where the job names one.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: { type: "int32" },
				tuned: {
					type: "float64",
					description: "Mean natural log-probability of a token under the tuned model."
				},
				base: {
					type: "float64",
					description: "The same under the model before."
				}
			}
		},
		"canary-scores": {
			description: "Of each canary, how likely the words of its suffix are by the generated text. Present for the audit synthetic where the job names canaries.",
			columns: {
				audit: { type: "utf8" },
				record: {
					type: "int32",
					description: "Ordinal within (audit, canaries)."
				},
				generated: {
					type: "float64",
					description: "Sum over the suffix of the natural log-probability of a word under an n-gram model (order 5, Witten-Bell) of the generated data."
				},
				reference: {
					type: "float64",
					description: "The same under a model of the private and held-out records, none of which is a canary."
				}
			}
		},
		blind: {
			description: "Out-of-fold score of a classifier that sees only the text.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: { type: "int32" },
				fold: { type: "int32" },
				score: {
					type: "float32",
					description: "Estimated probability of being a member."
				}
			}
		},
		overlap: {
			description: "Pairs of records that are the same or nearly so.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: { type: "int32" },
				other_set: { type: "utf8" },
				other: { type: "int32" },
				similarity: {
					type: "float32",
					description: "1 for equal normalised texts, else the Jaccard similarity of word 5-grams, from 0.8 on."
				}
			}
		}
	}
}, split_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/reticence/reticence/schemas/v1/split.schema.json",
	title: "Split",
	description: "split.json: how a data file was split into members and nonmembers, with the digests by which an audit recognises them.",
	type: "object",
	additionalProperties: !1,
	required: [
		"version",
		"reticence",
		"share",
		"seed",
		"by",
		"source",
		"members",
		"nonmembers"
	],
	properties: {
		version: { const: 1 },
		reticence: {
			type: "string",
			pattern: "^[\\w.+-]{1,40}$",
			description: "Release that split."
		},
		share: {
			type: "number",
			exclusiveMinimum: 0,
			exclusiveMaximum: 1,
			description: "Share of the records to be held out."
		},
		seed: {
			type: "integer",
			minimum: 0
		},
		by: {
			type: ["string", "null"],
			maxLength: 256,
			description: "Field that names the person; null: each record is one of its own."
		},
		source: {
			$ref: "#/$defs/file",
			description: "What was split, with the digest of its records as they are written, uncompressed."
		},
		members: { $ref: "#/$defs/side" },
		nonmembers: { $ref: "#/$defs/side" },
		cleaned: {
			type: "boolean",
			description: "The members are those of the split without records that were taken out, or with values masked."
		}
	},
	$defs: {
		file: {
			type: "object",
			additionalProperties: !1,
			required: ["sha256", "records"],
			properties: {
				sha256: {
					type: "string",
					pattern: "^[0-9a-f]{64}$"
				},
				records: {
					type: "integer",
					minimum: 0
				}
			}
		},
		side: {
			type: "object",
			additionalProperties: !1,
			required: [
				"file",
				"sha256",
				"records",
				"persons"
			],
			properties: {
				file: {
					type: "string",
					minLength: 1,
					maxLength: 256
				},
				sha256: {
					type: "string",
					pattern: "^[0-9a-f]{64}$"
				},
				records: {
					type: "integer",
					minimum: 0
				},
				persons: {
					type: ["integer", "null"],
					minimum: 0,
					description: "Different persons; null: the split is by record."
				}
			}
		}
	}
}, import__2020 = require__2020();
/** Calendar date as YYYY-MM-DD. */
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return !1;
	let date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
// src/contracts/validate.ts
/** The only validator of each schema, compiled on first use: compiling takes up to 0.1 s. */
/** Finds all faults of a policy, each with its value and the part of the schema that rejects it. */
const policyValidator = compiledOnce(config_schema_default, {
	allErrors: !0,
	verbose: !0,
	formats: { date: { validate: isDate } }
}), eventValidator = compiledOnce(events_schema_default), entryValidator = compiledOnce(history_schema_default), canaryManifestValidator = compiledOnce(canary_manifest_schema_default), commitmentValidator = compiledOnce(canary_commitment_schema_default), criterionValidator = compiledOnce(criterion_schema_default), splitValidator = compiledOnce(split_schema_default), reportValidator = compiledOnce(report_schema_default), shardValidator = compiledOnce(shard_schema_default), severalValidator = compiledOnce(several_schema_default), originValidator = compiledOnce({
	$defs: report_schema_default.$defs,
	$ref: "#/$defs/origin"
}), manifestValidator = compiledOnce(signals_schema_default, { strict: !1 }), QUICKLY = {
	meta: !1,
	validateSchema: !1,
	code: { optimize: !1 }
};
function compiledOnce(schema, options = {}) {
	let validator;
	return () => (validator ??= new import__2020.Ajv2020({
		allowUnionTypes: !0,
		...QUICKLY,
		...options
	}).compile(schema), validator);
}
// src/base/canonical.ts
/**
* JSON with the keys of every mapping in order, so that two equal values give the same text whatever
* order they were written in.
*/
function canonicalJson(value) {
	return JSON.stringify(sortKeys(value));
}
function sortKeys(value) {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (typeof value != "object" || !value) return value;
	let entries = Object.entries(value).map(([key, entry]) => [key, sortKeys(entry)]);
	return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
// src/config/training.ts
/** What declares a mechanism that adds Gaussian noise to sums of clipped gradients of drawn batches. */
const MECHANISM_KEYS = [
	"noise_multiplier",
	"sampling_rate",
	"steps"
], OF_TRAINING = ["finetuning", "synthetic"];
/** The audit that what a policy says of training, and the canaries in its data, is about. */
function auditOfTraining(audits) {
	return audits.find(({ name }) => OF_TRAINING.includes(name));
}
/** Whether a metric is about that audit. */
function isOfTraining(metric) {
	return metric.startsWith("canary.") || metric.startsWith("training.");
}
/** Whether a mechanism is declared, or a file that tells one. */
function declaresMechanism(dp) {
	return dp?.phases !== void 0 || dp?.accountant !== void 0;
}
/**
* What was declared of the training, with its defaults; `phases` are there if a mechanism is declared.
* Throws PolicyError for a mechanism that is declared by halves or twice.
*/
function resolveTraining(source, { dp }) {
	if (dp === void 0) return {};
	let { noise_multiplier, sampling_rate, steps, phases, accountant, ...rest } = dp, written = MECHANISM_KEYS.filter((name) => dp[name] !== void 0), missing = MECHANISM_KEYS.filter((name) => dp[name] === void 0), ways = [...phases === void 0 ? [] : ["phases"], ...written], fail = (key, message) => new PolicyError("policy-conflict", message, { location: source.locate([
		"training",
		"dp",
		key
	]) });
	if (phases !== void 0 && written.length > 0) throw fail("phases", `phases say what ${written.join(", ")} say as well: keep one of the two.`);
	if (accountant !== void 0 && ways.length > 0 && !isFromFile(source)) throw fail("accountant", `the accountant's state says what ${ways.join(", ")} say as well: keep one of the two.`);
	if (written.length > 0 && missing.length > 0) throw fail(written[0], `a mechanism is noise_multiplier, sampling_rate and steps together; ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} missing.`);
	let single = noise_multiplier === void 0 || sampling_rate === void 0 || steps === void 0 ? phases : [{
		noise_multiplier,
		sampling_rate,
		steps
	}];
	return { dp: {
		unit: "record",
		adjacency: "add-remove",
		sampling: "poisson",
		...rest,
		...accountant === void 0 || single !== void 0 ? {} : { accountant },
		...single === void 0 ? {} : { phases: [...single] }
	} };
}
/** Whether the phases are those of the accountant's state, laid over the policy once it was read. */
function isFromFile(source) {
	return source.overrideOf([
		"training",
		"dp",
		"phases"
	])?.origin !== void 0;
}
// src/config/canaries.ts
/** Throws PolicyError for canaries that the rest of the policy gives no meaning. */
function resolveCanaries(source, canaries, training, audits) {
	let fail = (key, message) => new PolicyError("policy-conflict", message, { location: source.locate(key) }), own = auditOfTraining(audits);
	if (own === void 0) throw fail(["canaries"], "canaries are records of the training file: they need the audit finetuning (or synthetic) among `audits`.");
	if (own.data.train_on === "both") throw fail(["data", "train_on"], "canaries cannot be pairs of a chosen and a rejected answer, which `train_on: both` is for.");
	let { manifest, commitment, guesses, bound = "steinke" } = canaries;
	if (bound === "gdp" && !declaresMechanism(training?.dp)) throw fail(["canaries", "bound"], `\`bound: gdp\` assumes a Gaussian mechanism, and none is declared: write training.dp with ${MECHANISM_KEYS.join(", ")}, or use \`bound: steinke\`, which assumes nothing.`);
	return {
		manifest,
		commitment,
		bound,
		...guesses === void 0 ? {} : { guesses }
	};
}
// src/config/erasure.ts
/** Keys of the section that are other keys of `data`. */
const KEYS = {
	members: "subjects",
	nonmembers: "lookalikes"
};
/** The name under which the section writes a set. */
function erasureKey(set) {
	return KEYS[set] ?? set;
}
/** Whether a policy asks if persons are forgotten. */
function isErasure({ audits }) {
	return audits.some(({ name }) => name === ERASURE);
}
/** Keys that this audit does not read, and why. */
const UNREAD = [
	[["data"], "its records are `erasure.subjects` and `erasure.lookalikes`"],
	[["pretraining"], "its records are `erasure.subjects` and `erasure.lookalikes`"],
	[["synthetic"], "it is about a checkpoint"],
	[["canaries"], "its persons are not canaries"],
	[["training"], "it is about persons, not about how the checkpoint was trained"],
	[["attacks", "mia"], "it compares persons, whichever attacks on records there are"]
];
/**
* Throws PolicyError for a policy that asks for the audit erasure together with others, or that sets
* what only those read: nobody must take it for audited.
*/
function refuseOtherAudits(source, policy, faults) {
	let audits = policy.audits ?? [];
	if (!audits.includes("erasure")) return;
	let fail = (path, message) => faults.conflict(source, path, message);
	if (audits.length > 1) fail(["audits"], "whether persons are forgotten is asked by a policy of its own: write `audits: [erasure]` here, and the other audits into another policy.");
	else {
		if (policy.erasure?.without !== void 0) {
			let { checkpoint, gate } = policy;
			gate?.pick === "best" && fail([ERASURE, "without"], "`gate.pick: best` would take the retrained checkpoint for the best. Leave it out, or audit the checkpoint of `erasure.without` by a policy of its own."), typeof checkpoint == "object" && !Array.isArray(checkpoint) && checkpoint.adapters && fail([ERASURE, "without"], "`erasure.without` stands beside a single checkpoint or a list, not beside `checkpoint.adapters`. Audit the retrained one by a policy of its own.");
		}
		for (let [path, why] of UNREAD) source.saysNothing(path.map(String)) || (path[1] !== "mia" || policy.attacks?.mia !== "off") && fail(path, `the audit erasure does not read \`${path.join(".")}\`: ${why}. Remove it, or write it into a policy of another audit.`);
	}
}
/**
* The checkpoints of a policy with the one that was retrained without the persons, which is audited
* side by side with them; undefined where the policy names none such.
*/
function withRetrained({ audits, checkpoint, erasure }, several) {
	let without = audits?.includes("erasure") === !0 ? erasure?.without : void 0, single = typeof checkpoint == "object" && !Array.isArray(checkpoint) ? checkpoint.ref : checkpoint, [first, ...others] = several ?? [single ?? []].flat();
	return without === void 0 || first === void 0 ? void 0 : [
		first,
		...others,
		without
	];
}
/** Where a checkpoint of such a policy is written, by its place among them. */
function placeOfCheckpoint(source, index, count) {
	return index === count - 1 && !source.saysNothing(["erasure", "without"]) ? [ERASURE, "without"] : ["checkpoint", index];
}
/** The section in the words of `data`. Throws PolicyError for one that lacks a set or the field of persons. */
function lookalikeData(source, { subjects, lookalikes, without: _, ...rest }) {
	let written = {
		subjects,
		lookalikes,
		subject: rest.subject
	};
	for (let [key, what, example] of NEEDED$1) if (written[key] === void 0) throw new PolicyError("policy-key-missing", `the key "${ERASURE}.${key}" is missing: ${what}. Write \`${key}: ${example}\`.`, { location: source.locate([ERASURE]) });
	return {
		...rest,
		members: subjects,
		nonmembers: lookalikes
	};
}
const NEEDED$1 = [
	[
		"subjects",
		"the records of the persons to be forgotten",
		"erasure/subjects.jsonl"
	],
	[
		"lookalikes",
		"records of other persons of the same distribution, never trained on, without whom nobody can say what a forgotten person looks like",
		"erasure/lookalikes.jsonl"
	],
	[
		"subject",
		"the field that tells whose record it is",
		"customer_id"
	]
];
/** The section as a policy file: what reading it again gives. */
function lockErasure({ members, nonmembers, split: _, ...rest }) {
	return {
		...members === void 0 ? {} : { subjects: members },
		...nonmembers === void 0 ? {} : { lookalikes: nonmembers },
		...rest
	};
}
// src/config/faults.ts
/** The faults that an error stands for. */
function faultsIn(error) {
	return error instanceof PolicyFaults ? error.faults : [error];
}
/** Throws the one fault, or PolicyFaults; nothing where there is none. */
function throwFaults(faults) {
	if (faults.length > 0) throw faults.length === 1 ? faults[0] : new PolicyFaults(faults);
}
/** Collects what is wrong with a policy, so that all of it can be shown at once. */
var Faults = class {
	#found = /* @__PURE__ */ new Set();
	/**
	* Does one part of the work. The result is a function that gives its value; where the part is at
	* fault, it throws that fault again, so that a part that hangs on it adds no fault of its own.
	*/
	attempt(work) {
		try {
			let value = work();
			return () => value;
		} catch (error) {
			if (!(error instanceof PolicyError)) throw error;
			for (let fault of faultsIn(error)) this.#found.add(fault);
			return () => {
				throw error;
			};
		}
	}
	/** Adds that a key of the policy contradicts the rest of it. */
	conflict(source, path, message) {
		let location = source.locate(path, { key: !0 });
		this.#found.add(new PolicyError("policy-conflict", message, { location }));
	}
	/** Throws what was found: the one fault, or PolicyFaults. */
	throwAny() {
		throwFaults([...this.#found]);
	}
};
// src/config/formats.ts
const OFFERED = {
	tools: "tools",
	documents: "documents",
	chat_template_kwargs: "chat_template_kwargs"
}, FORMATS = {
	text: {
		fields: { text: "text" },
		rendered: "text"
	},
	"prompt-completion": {
		fields: {
			prompt: "prompt",
			completion: "completion"
		},
		rendered: "prompt-completion"
	},
	instruct: {
		fields: {
			instruction: "instruction",
			input: "input",
			output: "output"
		},
		rendered: "instruct"
	},
	chat: {
		fields: {
			messages: "messages",
			...OFFERED
		},
		rendered: "chat"
	},
	sharegpt: {
		fields: {
			conversations: "conversations",
			system: "system",
			...OFFERED
		},
		rendered: "chat",
		shape: "sharegpt"
	},
	"chat-completion": {
		fields: {
			prompt: "prompt",
			completion: "completion",
			...OFFERED
		},
		rendered: "chat",
		shape: "prompt-completion"
	},
	preference: {
		fields: {
			prompt: "prompt",
			chosen: "chosen",
			rejected: "rejected"
		},
		rendered: "prompt-completion",
		shape: "preference"
	},
	"chat-preference": {
		fields: {
			prompt: "prompt",
			chosen: "chosen",
			rejected: "rejected",
			...OFFERED
		},
		rendered: "chat",
		shape: "preference"
	}
}, FIELDS = {
	detect: {},
	...Object.fromEntries(Object.entries(FORMATS).map(([name, { fields }]) => [name, fields]))
};
/** Of an audit's fields, those that a record may lack, by role. */
function isOptionalField(format, role) {
	return role === "prompt" ? format === "preference" || format === "chat-preference" : OPTIONAL.has(role);
}
const OPTIONAL = /* @__PURE__ */ new Set([
	"input",
	"tools",
	"documents",
	"chat_template_kwargs",
	"system",
	"rejected"
]);
/** Whether a field is read to tell the answer from what is asked, and not audited itself. */
function isReadAside(role, { train_on }) {
	return role === "rejected" && train_on !== "both";
}
/** Whether a record is a pair of a chosen and a rejected answer. */
function isPreference(format) {
	return format !== "detect" && FORMATS[format].shape === "preference";
}
/** Whether records have a prompt apart from what answers it. */
function hasPrompt({ format }) {
	return format !== "text";
}
/** Whether training learns the prompts, too, so that they can be memorised as answers are. */
function learnsPrompt(data) {
	return hasPrompt(data) && data.train_on === "all";
}
/** The parts of a record that membership inference is measured on, the main one first. */
function partsOf(data) {
	return learnsPrompt(data) ? [
		"all",
		"completion",
		"prompt"
	] : hasPrompt(data) ? ["completion", "prompt"] : ["completion"];
}
function isChat(format) {
	return format !== "detect" && FORMATS[format].rendered === "chat";
}
// src/config/patterns.ts
const REMOTE = /^[a-z][a-z0-9+.-]*:\/\//i;
/**
* Whether a reference stands for the folders that it matches. In an address only `*` does: `?` begins
* its query.
*/
function isPattern(reference) {
	return isRemote(reference) ? reference.includes("*") : /[*?]/.test(reference);
}
function isRemote(reference) {
	return REMOTE.test(reference);
}
/**
* Folders whose path fits a pattern in which `*` stands for any characters of a name, and `?` for
* one. As in a shell, neither matches a leading dot. A folder that cannot be read holds nothing.
*/
async function matchPattern(pattern, directory) {
	let parts = pattern.replace(/\/+$/, "").split("/"), first = parts.findIndex((part) => /[*?]/.test(part)), start = parts.slice(0, first).join("/"), absolute = (path) => posix.isAbsolute(path) ? path : join(directory, path), within = absolute(first === 0 ? "." : start === "" ? "/" : start), found = [{
		path: start,
		isFolder: !0
	}];
	for (let [index, part] of parts.slice(first).entries()) {
		let next = [];
		for (let { path, isFolder } of found) {
			if (!isFolder) continue;
			let of = first === 0 && index === 0 ? "" : `${path}/`;
			for (let { name, isFolder } of await namesIn$1(absolute(of === "" ? "." : of), part)) next.push({
				path: `${of}${name}`,
				isFolder
			});
		}
		found = next;
	}
	let named = (isFolder) => found.filter((one) => one.isFolder === isFolder).map(({ path }) => path).sort(naturally);
	return {
		folders: named(!0),
		others: named(!1),
		within
	};
}
async function namesIn$1(folder, part) {
	let wanted = expressionOf(part), fitting = (await readdir(folder, { withFileTypes: !0 }).catch(() => [])).filter(({ name }) => wanted.test(name));
	return await Promise.all(fitting.map(async (entry) => ({
		name: entry.name,
		isFolder: entry.isDirectory() || entry.isSymbolicLink() && await readdir(join(folder, entry.name)).then(() => !0, () => !1)
	})));
}
function expressionOf(part) {
	let text = part.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, "[^/]*").replace(/\?/g, "[^/]");
	return RegExp(part.startsWith(".") ? `^${text}$` : `^(?!\\.)${text}$`, "su");
}
const NATURAL = new Intl.Collator("en", { numeric: !0 });
function naturally(a, b) {
	return NATURAL.compare(a, b) || (a < b ? -1 : 1);
}
// src/config/pii.ts
/** Top-k 100, 15 new tokens and a temperature of 0.2 are those of arXiv 2409.11423. */
const TEMPLATE = {
	attributes: ["email"],
	forms: ["few-shot", "zero-shot"],
	temperatures: [.2],
	top_k: 100,
	tokens: 15,
	people: 1e3
}, SAMPLING = {
	sequences: 2e3,
	tokens: 128,
	top_k: 40,
	temperature: 1
}, PATH$1 = ["attacks", "pii"];
/** Defaults of the PII attacks. Throws PolicyError for parts that contradict each other. */
function resolvePii(source, written, audits) {
	let prefix = written.prefix ?? !0;
	for (let key of ["decoys", "candidates"]) if (!prefix && written[key]) throw new PolicyError("policy-conflict", `${key} are ranked after the true prefix, but prefix is false.`, { location: source.locate([...PATH$1, key]) });
	return refuseMisspeltTypes(source, written.columns ?? {}), {
		prefix,
		values: written.values ?? 1e3,
		decoys: prefix ? written.decoys ?? 100 : 0,
		candidates: prefix ? written.candidates ?? 100 : 0,
		decode: {
			top_k: 40,
			temperature: 1,
			...written.decode
		},
		columns: written.columns ?? {},
		...written.names === void 0 ? {} : { names: written.names },
		template: resolveTemplate(source, written.template, audits),
		sampling: written.sampling === void 0 || written.sampling === "off" ? "off" : {
			...SAMPLING,
			...written.sampling
		}
	};
}
/**
* A type may have any name, but one that people call a sensitive type, or a misspelt one, would be
* held by none of the rules on it.
*/
function refuseMisspeltTypes(source, columns) {
	for (let [field, type] of Object.entries(columns)) {
		if (PII_TYPES.includes(type)) continue;
		let meant = everydayName(type, SENSITIVE_TYPES) ?? slippedName(type, PII_TYPES);
		if (meant !== void 0) throw new PolicyError("policy-value", `"${type}" is no type that a rule on ${meant} covers. Did you mean "${meant}"?`, { location: source.locate([
			...PATH$1,
			"columns",
			field
		]) });
	}
}
function resolveTemplate(source, written, audits) {
	let path = [...PATH$1, "template"], havePeople = audits.some(({ data }) => data.people.length > 0);
	if (written === !1 || written === void 0 && !havePeople) return !1;
	if (!havePeople) throw new PolicyError("people-missing", "templates ask about people, but no audit has any: name a people file with `data.people`, `pretraining.people` or `update.people`.", { location: source.locate(path) });
	let given = written === !0 || written === void 0 ? {} : written, template = {
		...TEMPLATE,
		...given
	}, decide = given.decide ?? template.temperatures[0];
	if (!template.temperatures.includes(decide)) throw new PolicyError("policy-value", `decide must be one of the temperatures, ${template.temperatures.join(", ")}.`, { location: source.locate([...path, "decide"]) });
	return {
		...template,
		decide
	};
}
// src/config/synthetic.ts
/** The key of the policy under which a set of the audit synthetic is written. */
const SYNTHETIC_KEYS = {
	members: "private",
	nonmembers: "heldout",
	generated: "data",
	people: "people"
};
/** The name under which a policy writes a set of an audit. */
function writtenSet({ key }, set) {
	return key === "update" && set === "members" ? "added" : key === "synthetic" ? SYNTHETIC_KEYS[set] : key === "erasure" ? erasureKey(set) : set;
}
/** Whether a policy gates a generated data set, and no model. */
function isSynthetic({ audits }) {
	return audits.some(({ name }) => name === SYNTHETIC);
}
/** Records of each set that are read unless the policy says otherwise: no model reads them. */
const OF_MODELS = [
	[["checkpoint"], "no checkpoint"],
	[["base"], "no base"],
	[["data"], "no `data`; its records are `synthetic.private`, `.heldout` and `.data`"],
	[["pretraining"], "no `pretraining`"],
	[["update"], "no `update`"],
	[["attacks", "mia"], "no attacks on a model; the scores of generated text are always computed"],
	[["attacks", "memorization"], "no attacks on a model"],
	[[
		"attacks",
		"pii",
		"values"
	], "no attacks on a model"],
	[[
		"attacks",
		"pii",
		"decoys"
	], "no attacks on a model"],
	[[
		"attacks",
		"pii",
		"candidates"
	], "no attacks on a model"],
	[[
		"attacks",
		"pii",
		"decode"
	], "no attacks on a model"],
	[[
		"attacks",
		"pii",
		"template"
	], "no attacks on a model"],
	[[
		"attacks",
		"pii",
		"sampling"
	], "no attacks on a model"],
	[[
		"attacks",
		"pii",
		"prefix"
	], "no attacks on a model; write `pii: off` to search no values"],
	[["limits", "tokens"], "whole records"]
];
/**
* Throws PolicyError for a policy that asks for the audit synthetic together with others, or that sets
* what only an audit of a model reads: nobody must take it for audited.
*/
function refuseModelKeys(source, policy, faults) {
	let audits = policy.audits ?? [];
	if (!audits.includes("synthetic")) return;
	let fail = (path, message) => faults.conflict(source, path, message);
	if (audits.length > 1) fail(["audits"], "a generated data set is gated by a policy of its own: write `audits: [synthetic]` here, and the audits of the checkpoint into another policy.");
	else for (let [path, about] of OF_MODELS) source.saysNothing(path.map(String)) || isLocked(policy, path) || fail(path, `the audit synthetic reads ${about}. Remove \`${path.join(".")}\`, or write it into a policy that audits the model.`);
}
/** `attacks: {mia: off}` says of models what holds here anyway. */
function isLocked({ attacks }, path) {
	return path.join(".") === "attacks.mia" && attacks?.mia === "off";
}
/** Throws PolicyError for a section that lacks a set, or whose fields its format does not have. */
function resolveSynthetic(source, policy) {
	let section = policy.synthetic ?? {};
	if (section.generator !== void 0) throw new PolicyError("policy-reserved", "`synthetic.generator` is reserved: this release gates generated text alone. Remove the key.", { location: source.locate([SYNTHETIC, "generator"], { key: !0 }) });
	for (let [key, what, example] of NEEDED) if (section[key] === void 0) throw new PolicyError("policy-key-missing", `the key "${SYNTHETIC}.${key}" is missing: ${what}. Write \`${key}: ${example}\`.`, { location: source.locate([SYNTHETIC]) });
	let { format = "detect", fields = {}, subject, csv } = section, known = FIELDS[format];
	for (let role of Object.keys(fields)) if (!Object.hasOwn(known, role)) throw new PolicyError(format === "detect" ? "policy-conflict" : "policy-key-unknown", format === "detect" ? `field names need a format that uses them; write \`${SYNTHETIC}.format\`.` : `records of the format ${format} have no field "${role}"; they have ${Object.keys(known).join(", ")}.`, { location: source.locate([
		SYNTHETIC,
		"fields",
		role
	], { key: !0 }) });
	let { encoding, ...written } = csv ?? {}, data = {
		format,
		members: [section.private].flat(),
		nonmembers: [section.heldout].flat(),
		generated: [section.data].flat(),
		people: [],
		fields: {
			...known,
			...fields
		},
		append_eos: !1,
		train_on: "completions",
		max_dropped: 0,
		max_unrendered: 0,
		max_left_out: 0,
		...subject === void 0 ? {} : { subject }
	}, asWritten = encoding === void 0 || encoding === "utf-8" ? written : {
		...written,
		encoding
	};
	return Object.keys(asWritten).length > 0 && (data.csv = asWritten), {
		name: SYNTHETIC,
		key: SYNTHETIC,
		data
	};
}
const NEEDED = [
	[
		"data",
		"the generated data set",
		"out/generated.jsonl"
	],
	[
		"private",
		"the private records that it was made from",
		"data/private.jsonl"
	],
	[
		"heldout",
		"private records of the same source that were not used, without which a copy cannot be told from common language",
		"data/heldout.jsonl"
	]
];
/** The section as a policy file: what reading it again gives. */
function lockSynthetic({ format, members, nonmembers, generated, fields, subject, csv }, auxiliary) {
	return {
		...format === "detect" ? {} : { format },
		data: generated,
		private: members,
		heldout: nonmembers,
		...auxiliary === void 0 ? {} : { auxiliary },
		fields,
		...subject === void 0 ? {} : { subject },
		...csv === void 0 ? {} : { csv }
	};
}
// src/config/measurable.ts
/** Whether the attacks of the policy give the metric of a rule. */
function isMeasured({ metric, parameters }, context) {
	return context.audits.some(({ name }) => name === parameters.audit) && whyUnmeasured(metric, parameters, context) === void 0;
}
/** Why what a metric is made of does not run, or undefined when it does. */
function whyUnmeasured(metric, parameters, { audits, attacks, canaries, training, auxiliary }) {
	let { mia, pii } = attacks;
	if (metric.startsWith("canary.")) {
		if (canaries === void 0) return "the policy names no canaries";
		let of = auditOfTraining(audits)?.name ?? "finetuning";
		return parameters.audit === of ? metric === "canary.claim_p_value" && training?.dp === void 0 ? "training.dp declares nothing" : void 0 : `canaries belong to the audit ${of}`;
	}
	if (metric === "training.epsilon_ratio") {
		let of = auditOfTraining(audits)?.name ?? "finetuning";
		return parameters.audit === of ? declaresMechanism(training?.dp) ? void 0 : `training.dp declares no mechanism (${MECHANISM_KEYS.join(", ")}; phases; or accountant)` : `training is what the audit ${of} is about`;
	}
	if (metric.startsWith("synthetic.")) return isSynthetic({ audits }) ? isAuxiliary(parameters.attack) && auxiliary === void 0 ? "synthetic.auxiliary names no model to tune" : metric.startsWith("synthetic.pii_") && pii === "off" ? "attacks.pii is off" : void 0 : "the policy does not ask for the audit synthetic";
	if (isSynthetic({ audits })) return "the audit synthetic has no model";
	if (metric.startsWith("erasure.")) return isErasure({ audits }) ? void 0 : "the policy does not ask for the audit erasure";
	let audit = audits.find(({ name }) => name === parameters.audit);
	if (audit !== void 0 && audit.data.members.length === 0 && !asksPeople(metric, parameters)) return `the audit ${audit.name} has people but no members`;
	if (metric.startsWith("mia.")) return isErasure({ audits }) ? "the audit erasure compares persons, not records" : mia === "off" ? "attacks.mia is off" : parameters.attack === "fused" && !mia.fused ? "attacks.mia.fused is false" : metric.startsWith("mia.subject_") && audit?.data.subject === void 0 ? `${audit?.key ?? "data"}.subject names no field that identifies persons` : void 0;
	if (metric.startsWith("pii.")) return pii === "off" ? "attacks.pii is off" : metric === "pii.exposure" && pii.decoys === 0 ? "attacks.pii.decoys is 0" : metric === "pii.inference_rate" && pii.candidates === 0 ? "attacks.pii.candidates is 0" : whyAttackOff(parameters, pii, audit);
}
/** Templates, and the true prefix that a person may come with, need no members. */
function asksPeople(metric, { attack }) {
	return metric.startsWith("pii.") && attack !== "sampling";
}
function whyAttackOff({ attack, type = "all" }, pii, audit) {
	if (attack === "sampling") return pii.sampling === "off" ? "attacks.pii.sampling is off" : type === "all" || PATTERN_TYPES.includes(type) ? void 0 : `sampled text is searched only by the pattern recognisers, and none finds the type ${type}`;
	if (!isTemplateAttack(attack)) return pii.prefix ? void 0 : "attacks.pii.prefix is false";
	if (pii.template === !1) return "attacks.pii.template is false, or there are no people";
	let form = TEMPLATE_FORMS[attack];
	return pii.template.forms.includes(form) ? type !== "all" && !pii.template.attributes.includes(type) ? `attacks.pii.template.attributes does not name ${type}` : audit === void 0 || audit.data.people.length > 0 ? void 0 : `the audit ${audit.name} has no people` : `attacks.pii.template.forms does not name ${form}`;
}
function isTemplateAttack(attack) {
	return attack !== void 0 && Object.hasOwn(TEMPLATE_FORMS, attack);
}
/** What a parameter of a metric can be under this policy; undefined where anything goes. */
function allowedValues(metric, name, { audit }, context) {
	switch (name) {
		case "audit": return context.audits.map((audit) => audit.name).filter((name) => isOfTraining(metric) || metric.startsWith("synthetic.") === (name === "synthetic")).filter((name) => !metric.startsWith("erasure.") || name === "erasure");
		case "part": return PARTS.filter((part) => part === "completion" || context.audits.some(({ name, data }) => name === audit && partsOf(data).includes(part)));
		case "attack": {
			let { mia } = context.attacks, declared = mia === "off" ? [] : mia.attacks;
			return (definitionOf(metric).attacks ?? []).filter((attack) => !metric.startsWith("mia.") || attack === "strongest" || attack === "weakest" || attack === "fused" || declared.includes(attack));
		}
		case "type": {
			let { pii } = context.attacks;
			if (pii === "off") return ["all", ...PII_TYPES];
			let asked = pii.template === !1 ? [] : pii.template.attributes;
			return ["all", .../* @__PURE__ */ new Set([
				...PII_TYPES,
				...Object.values(pii.columns),
				...asked
			])];
		}
		case "template": return [...TEMPLATES];
		case "unit": return [...UNITS];
		case "criterion": return [...CRITERIA];
		case "temperature": {
			let { pii } = context.attacks;
			return pii === "off" || pii.template === !1 ? void 0 : pii.template.temperatures.map(String);
		}
		default: return;
	}
}
// src/config/rules.ts
const PARAMETER_NAMES = [
	"audit",
	"attack",
	"part",
	"type",
	"unit",
	"template",
	"temperature",
	"criterion",
	"fpr",
	"fnr",
	"n",
	"p",
	"quantile",
	"delta"
];
/**
* The preset's rules with the policy's own in place of those with the same metric key; a family of
* attacks that the policy turns off takes its preset rules along.
* Throws PolicyError for a rule that can match no metric or can never be breached, once each of the
* rules has been looked at.
*/
function resolveRules(source, gate, context, faults) {
	let own = (gate.rules ?? []).map((rule, index) => faults.attempt(() => resolveRule(source, rule, [
		"gate",
		"rules",
		index
	], context))).map((rule) => rule());
	refuseDuplicates(source, own);
	let replaced = new Set(own.map(identityOf$1));
	refuseOtherPreset(source, gate.preset, context);
	let preset = PRESETS[gate.preset ?? `${presetsOf(context)}standard`].map((rule) => isUpdate(context) ? asOfUpdate(rule) : rule).flatMap((rule) => onLearntParts(ofOwnAudit(rule, context), context).map(complete$1)).filter((rule) => !replaced.has(identityOf$1(rule)) && isMeasured(rule, context)), rules = [...own, ...preset];
	if (rules.length === 0) throw new PolicyError("rules-missing", "there is no rule to judge by: write rules, or name a preset (presets judge the audit finetuning).", { location: source.locate(["gate"]) });
	return rules;
}
/** What the names of the presets for an audit begin with. */
const PRESET_FAMILIES = [
	"",
	"synthetic-",
	"erasure-"
], JUDGED = {
	"": "checkpoints",
	"synthetic-": "generated data (`audits: [synthetic]`)",
	"erasure-": "whether persons are forgotten (`audits: [erasure]`)"
};
function presetsOf(context) {
	return isSynthetic(context) ? "synthetic-" : isErasure(context) ? "erasure-" : "";
}
/** A preset all of whose rules are about something else would leave nothing to judge by. */
function refuseOtherPreset(source, preset, context) {
	if (preset === void 0 || preset === "none" || preset === "report-only") return;
	let family = presetsOf(context), named = PRESET_FAMILIES.find((one) => one !== "" && preset.startsWith(one)) ?? "";
	if (named === family) return;
	let own = preset === "strict" && family === "erasure-" ? "standard" : preset.replace(named, "");
	throw new PolicyError("policy-conflict", `the preset ${preset} judges ${JUDGED[named]}, and this policy audits ${JUDGED[family]}; write \`preset: ${family}${own}\`.`, { location: source.locate(["gate", "preset"]) });
}
/**
* A preset's rule, and where training learned the prompts its counterparts on them and on the whole:
* what is memorised of a prompt is as much a leak as what is of an answer, and neither of the two may
* dilute the other. Each rule keeps its own error, as rules on different metrics do.
*/
function onLearntParts(rule, { audits }) {
	let { audit, part } = completeParameters(rule.metric, rule), data = audits.find(({ name }) => name === audit)?.data;
	return part !== "completion" || data === void 0 || !learnsPrompt(data) ? [rule] : [
		rule,
		{
			...rule,
			part: "prompt"
		},
		{
			...rule,
			part: "all"
		}
	];
}
/** A rule on canaries or training is about the audit that has some, unless it says otherwise. */
function ofOwnAudit(rule, context) {
	return rule.audit === void 0 && isOfTraining(rule.metric) && isSynthetic(context) ? {
		...rule,
		audit: SYNTHETIC
	} : rule;
}
function resolveWaivers(source, waivers, rules, context, faults) {
	let resolveWaiver = (given, index) => {
		let waiver = ofOwnAudit(given, context), path = ["waivers", index], metric = knownMetric(source, waiver.metric, [...path, "metric"]), parameters = checkedParameters(source, metric, waiver, path, context), { against } = waiver, key = ruleKey(metric, parameters, against), bounds = rules.filter((rule) => rule.key === key).map(boundOf);
		if (!rules.some((rule) => rule.key === key)) throw new PolicyError("waiver-without-rule", `no rule bounds ${key}, so there is nothing to waive.${suggest(key, rules.map((rule) => rule.key))}`, { location: source.locate(path) });
		let { until, owner, reason } = waiver;
		if (waiver.bound !== void 0 && !bounds.includes(waiver.bound)) throw new PolicyError("waiver-without-rule", `no rule bounds ${key} with ${waiver.bound}, so there is nothing to waive; the rule has ${bounds[0]}.`, { location: source.locate([...path, "bound"]) });
		return {
			key,
			bound: waiver.bound ?? (bounds.includes("max") ? "max" : bounds[0]),
			metric,
			parameters,
			...against === void 0 ? {} : { against },
			until,
			owner,
			reason
		};
	};
	return waivers.map((waiver, index) => faults.attempt(() => resolveWaiver(waiver, index))).map((waiver) => waiver());
}
function resolveRule(source, given, path, context) {
	let written = ofOwnAudit(given, context), metric = knownMetric(source, written.metric, [...path, "metric"]), parameters = checkedParameters(source, metric, written, path, context), { max, min, max_increase, against, level } = written;
	if (max_increase !== void 0 || against !== void 0) checkIncrease(source, written, path, context);
	else if (max === void 0 == (min === void 0)) throw new PolicyError("rule-bounds", "a rule needs exactly one bound: max, min, or max_increase with against.", { location: source.locate(path) });
	let rule = complete$1({
		...parameters,
		metric,
		max,
		min,
		max_increase,
		against,
		level
	});
	if (rule.increase !== void 0) return rule;
	let location = source.locate([...path, max === void 0 ? "min" : "max"]);
	return refuseToothless(rule, location), refuseAboveCeiling(rule, context, location), rule;
}
/** A rule on the increase against an earlier audit. Throws PolicyError. */
function checkIncrease(source, { metric, max, min, max_increase, against, attack, audit }, path, { history }) {
	let fail = (code, message, key) => new PolicyError(code, message, { location: source.locate(key === void 0 ? path : [...path, key]) });
	if (max !== void 0 || min !== void 0) throw fail("rule-bounds", "a rule needs exactly one bound: max, min, or max_increase with against.");
	if (max_increase === void 0) throw fail("rule-increase", "against needs max_increase: how much the metric may have increased.", "against");
	if (against === void 0) throw fail("rule-increase", `max_increase needs against: ${REFERENCES.join(", ")}, or a checkpoint.`, "max_increase");
	if (history === void 0) throw fail("history-off", "there is no history to compare with. Add `history: {branch: reticence-history}`, or `history: {path: …}` for a folder.", "against");
	if (!REFERENCES.includes(against)) {
		let hint = suggest(against, REFERENCES);
		if (hint.startsWith(" Did")) throw fail("rule-increase", `"${against}" is not an audit to compare with.${hint}`, "against");
	}
	if (audit === "update" && against === "last-release") throw fail("rule-increase", "an update is measured against the last release already, which was another one when that was audited. Bound it with max.", "against");
	if (attack === "fused") throw fail("rule-increase", `${FUSED} is fitted anew in every audit, so that two audits' figures are of different attacks. Bound it with max.`, "attack");
	let { range, kind } = definitionOf(metric);
	if (kind === "lower-bound" || kind === "upper-bound") throw fail("rule-increase", `${metric} ${kind === "lower-bound" ? "is a lower bound: if it has not increased, that is no evidence." : "is about one value, which another takes the place of. Bound it with min or max."}`, "metric");
	if (max_increase >= range[1] - range[0]) throw fail("rule-unbreachable", `this rule can never be breached: ${metric} is between ${range[0]} and ${range[1]}.${suggestShare(max_increase)}`, "max_increase");
}
/** What a rule may compare with, besides a checkpoint by its name or digest. */
const REFERENCES = [
	"last-release",
	"merge-base",
	"previous"
];
/** A bound that no value can cross would be a gate that cannot fail; one that none can keep is a slip. */
function refuseToothless(rule, location) {
	let [lowest, highest] = definitionOf(rule.metric).range, { max, min } = rule, shareHint = highest === 1 ? AUC_METRICS.has(rule.metric) ? suggestAuc(max ?? min ?? 0, max === void 0 ? "min" : "max") : suggestShare(max ?? min ?? 0) : "";
	if (max !== void 0 && max < lowest || min !== void 0 && min > highest) throw new PolicyError("rule-unmeetable", Number.isFinite(highest) ? `this rule can never be met: ${rule.metric} is between ${lowest} and ${highest}.${shareHint}` : `this rule can never be met: ${rule.metric} is at least ${lowest}.`, { location });
	if (max === void 0 ? min > lowest : max < highest) {
		if (definitionOf(rule.metric).kind === "census" && max === void 0) throw new PolicyError("rule-bounds", `${rule.metric} is a count: it takes max, not min.`, { location });
	} else throw new PolicyError("rule-unbreachable", `this rule can never be breached: ${rule.metric} is between ${lowest} and ${highest}.${shareHint}`, { location });
}
/** Among n decoys no value can stand out by more than log2(n + 1) bits. */
function refuseAboveCeiling(rule, { attacks }, location) {
	if (rule.metric !== "pii.exposure" || attacks.pii === "off") return;
	let ceiling = Math.log2(attacks.pii.decoys + 1);
	if (!(rule.max === void 0 || rule.max < ceiling)) throw new PolicyError("rule-unbreachable", `this rule can never be breached: among ${attacks.pii.decoys} decoys the exposure is at most ${ceiling.toFixed(2)} bits. Lower max, or raise attacks.pii.decoys.`, { location });
}
function complete$1(rule) {
	let { metric, max, min, max_increase, against, level } = rule, parameters = completeParameters(metric, rule), resolved = {
		metric,
		key: ruleKey(metric, parameters, against),
		parameters,
		level: level ?? "fail"
	};
	return max !== void 0 && (resolved.max = max), min !== void 0 && (resolved.min = min), max_increase !== void 0 && against !== void 0 && (resolved.increase = {
		max: max_increase,
		against
	}), resolved;
}
function refuseDuplicates(source, rules) {
	let seen = /* @__PURE__ */ new Map();
	for (let [index, rule] of rules.entries()) {
		let key = `${identityOf$1(rule)} ${rule.level}`;
		if (seen.has(key)) throw new PolicyError("rule-twice", `there is a second rule for ${rule.key}; keep one.`, { location: source.locate([
			"gate",
			"rules",
			index
		]) });
		seen.set(key, rule.level);
	}
}
/** What a rule bounds and from which side: a lower bound takes nothing from an upper one. */
function identityOf$1(rule) {
	return `${rule.key} ${boundOf(rule)}`;
}
function knownMetric(source, name, path) {
	if (isMetricId(name)) return name;
	throw new PolicyError("metric-unknown", `unknown metric "${name}".${suggest(name, Object.keys(CATALOGUE))}`, { location: source.locate(path) });
}
function checkedParameters(source, metric, written, path, context) {
	let names = Object.keys(definitionOf(metric).parameters), parameters = completeParameters(metric, written);
	for (let name of PARAMETER_NAMES) {
		let isWritten = written[name] !== void 0, location = source.locate(isWritten ? [...path, name] : path);
		if (!names.includes(name)) {
			if (!isWritten) continue;
			throw new PolicyError("rule-parameter", `${metric} has no parameter "${name}"; it has ${names.join(", ")}.`, { location });
		}
		let allowed = allowedValues(metric, name, parameters, context), value = String(parameters[name]);
		if (allowed !== void 0 && !allowed.includes(value)) {
			let unless = isWritten ? "" : ` (the default; write ${name})`;
			throw new PolicyError("rule-parameter", `${metric} has no ${name} "${value}" here${unless}, so the rule can match nothing.${suggest(value, allowed)}`, { location });
		}
	}
	let { quantile } = parameters;
	if (definitionOf(metric).kind === "estimate" && (quantile === 0 || quantile === 1)) throw new PolicyError("rule-parameter", `${metric} is estimated from a sample, whose least and largest bound nothing: name a quantile between 0 and 1.`, { location: source.locate([...path, "quantile"]) });
	return refuseUnmeasured(source, metric, parameters, path, context), parameters;
}
function refuseUnmeasured(source, metric, parameters, path, context) {
	let why = whyUnmeasured(metric, parameters, context);
	if (why !== void 0) throw new PolicyError("rule-unmeasured", `${metric} is never measured: ${why}.`, { location: source.locate(path) });
}
// src/config/run.ts
/** How the probe runs. Throws PolicyError for what nothing would read. */
function resolveRun(source, run) {
	refuseUnused(source, run), refuseHalfACluster(source, run);
	let resolved = {
		executor: run.executor ?? "auto",
		setup: run.setup ?? "auto",
		device: run.device ?? "auto",
		dtype: run.dtype ?? "auto",
		tokens_per_batch: run.tokens_per_batch ?? 4096,
		cache: run.cache ?? !0
	};
	return run.executor === "ray" && (resolved.ray = run.ray ?? {}), run.python !== void 0 && (resolved.python = run.python), run.threads !== void 0 && (resolved.threads = run.threads), run.offload !== void 0 && (resolved.offload = run.offload), run.parallel !== void 0 && (resolved.parallel = run.parallel), run.image !== void 0 && (resolved.image = run.image), run.gpus === void 0 ? isShared(run) && (resolved.gpus = "all") : resolved.gpus = run.gpus === 0 ? "none" : String(run.gpus), run.memory !== void 0 && (resolved.memory = run.memory), run.shm_size !== void 0 && (resolved.shm_size = run.shm_size), resolved;
}
const CONTAINERS_ONLY = [
	"image",
	"memory",
	"shm_size"
], FEW_GPUS = /^(none|[01]|device=[^,]+)$/;
/** Whether several GPUs share each layer of a model. */
function isShared({ parallel }) {
	return parallel === "fsdp" || parallel === "tensor";
}
/** A limit that nothing enforces, or an interpreter that nothing runs, would only seem to hold. */
function refuseUnused(source, run) {
	let refuse = (key, needs) => {
		throw new PolicyError("policy-conflict", `\`run.${key}\` needs \`run.executor: ${needs}\`${needs === "ray" ? "" : " (or auto)"}; this policy says ${run.executor}. Remove one of the two.`, { location: source.locate(["run", key]) });
	};
	if (run.executor === "process") for (let key of CONTAINERS_ONLY) run[key] !== void 0 && refuse(key, "docker");
	if (isShared(run) && run.gpus !== void 0 && FEW_GPUS.test(String(run.gpus))) throw new PolicyError("policy-conflict", `\`run.parallel: ${run.parallel}\` shares models among several GPUs; this policy says \`gpus: ${run.gpus}\`. Remove one of the two.`, { location: source.locate(["run", "parallel"]) });
	if (run.executor === "docker" && run.python !== void 0 && refuse("python", "process"), run.executor !== "ray") run.ray !== void 0 && refuse("ray", "ray");
	else {
		for (let key of CONTAINERS_ONLY) run[key] !== void 0 && refuse(key, "docker");
		if (run.gpus !== void 0) throw new PolicyError("policy-conflict", "`run.gpus` is not for `run.executor: ray`. Write `run.ray.replicas` and `run.ray.gpus_per_model`.", { location: source.locate(["run", "gpus"]) });
		run.python !== void 0 && run.ray?.address !== void 0 && refuse("python", "process");
	}
}
/** A cluster needs a place that all its nodes reach, and a Ray of this machine has none of its keys. */
function refuseHalfACluster(source, run) {
	let ray = run.executor === "ray" ? run.ray ?? {} : {}, refuse = (key, message) => {
		throw new PolicyError("policy-conflict", message, { location: source.locate([
			"run",
			"ray",
			key
		]) });
	};
	ray.address !== void 0 && ray.storage === void 0 && refuse("address", "`run.ray.address` needs `run.ray.storage`: a folder that this machine and every node reach under the same path.");
	for (let key of [
		"storage",
		"image",
		"runtime_env"
	]) ray[key] !== void 0 && ray.address === void 0 && refuse(key, `\`run.ray.${key}\` needs \`run.ray.address\`: without it, Ray runs on this machine alone.`);
	ray.image !== void 0 && ray.runtime_env !== void 0 && refuse("image", "`run.ray.image` and `run.ray.runtime_env` exclude one another: the image has all that the job needs. Remove one of the two.");
}
// src/config/signature.ts
/**
* Who must have signed the checkpoint; undefined where the policy asks for no signature. Throws
* PolicyError where it names no signer or several, and for several checkpoints.
*/
function resolveSignature(source, { checkpoint, erasure }) {
	if (typeof checkpoint != "object" || Array.isArray(checkpoint)) return;
	let { signature, ref, adapters } = checkpoint;
	if (signature === void 0) return;
	let refuse = (code, message) => new PolicyError(code, message, { location: source.locate(["checkpoint", "signature"], { key: !0 }) });
	if (adapters !== void 0 || erasure?.without !== void 0 || isPattern(ref ?? "")) throw refuse("policy-conflict", "`checkpoint.signature` is of one checkpoint, which `ref` names: without `adapters`, patterns and `erasure.without`.");
	let { identity, issuer, key, certificate, trusted_root: trustedRoot, file } = signature, isByIdentity = [
		identity,
		issuer,
		trustedRoot
	].some((value) => value !== void 0), ways = [
		key !== void 0,
		certificate !== void 0,
		isByIdentity
	].filter(Boolean);
	if (ways.length !== 1) throw refuse(ways.length === 0 ? "policy-key-missing" : "policy-conflict", "`checkpoint.signature` names one signer: `key`, `certificate`, or `identity` with `issuer` and `trusted_root`.");
	let common = file === void 0 ? {} : { file };
	if (key !== void 0) return {
		by: "key",
		key,
		...common
	};
	if (certificate !== void 0) return {
		by: "certificate",
		certificate,
		...common
	};
	if (identity === void 0 || issuer === void 0 || trustedRoot === void 0) throw refuse("policy-key-missing", "an identity is checked with all of `identity`, `issuer` and `trusted_root`.");
	return {
		by: "identity",
		identity,
		issuer,
		trustedRoot,
		...common
	};
}
/** As a policy writes it. */
function lockSignature({ by: _, ...signature }) {
	if (!("trustedRoot" in signature)) return signature;
	let { trustedRoot, ...others } = signature;
	return {
		...others,
		trusted_root: trustedRoot
	};
}
/**
* Fills in every default. Throws PolicyError for each key that an audit cannot do without, and for
* parts that contradict each other.
*/
function resolvePolicy(source, policy) {
	let faults = new Faults();
	refuseModelKeys(source, policy, faults), refuseOtherAudits(source, policy, faults), refuseBesideUpdate(source, policy, faults);
	let asked = policy.audits ?? ["finetuning"], hasModels = !asked.includes("synthetic"), adapters = faults.attempt(() => resolveAdapters(source, policy.checkpoint)), signature = faults.attempt(() => resolveSignature(source, policy)), listed = severalOf(policy.checkpoint), several = withRetrained(policy, listed) ?? listed, written = typeof policy.base == "object" ? policy.base : { ref: policy.base }, update = faults.attempt(() => asked.includes("update") ? resolvePrevious(source, policy) : void 0), base = faults.attempt(() => hasModels ? update()?.reference ?? needed(source, written.ref, "base", "./base-model") : void 0), { accept_mismatch: acceptMismatch } = written, each = asked.map((name) => faults.attempt(() => resolveAudit(source, policy, name))), audits = faults.attempt(() => each.map((audit) => audit())), checkpoint = faults.attempt(() => adapters()?.join(" + ") ?? (hasModels ? needed(source, several?.join(", ") ?? referenceOf(policy.checkpoint), "checkpoint", "./out/my-model") : audits()[0].data.generated.join(", "))), attacks = faults.attempt(() => resolveAttacks(source, policy.attacks ?? {}, audits())), run = faults.attempt(() => resolveRun(source, policy.run ?? {})), gate = policy.gate ?? {}, { history: kept } = policy, history = faults.attempt(() => kept === void 0 ? void 0 : resolveHistory(source, kept, checkpoint())), training = faults.attempt(() => policy.training === void 0 ? void 0 : resolveTraining(source, policy.training)), canaries = faults.attempt(() => policy.canaries === void 0 ? void 0 : resolveCanaries(source, policy.canaries, training(), audits())), context = faults.attempt(() => ({
		canaries: canaries(),
		training: training(),
		audits: audits(),
		attacks: attacks(),
		history: history(),
		...hasModels ? {} : { auxiliary: policy.synthetic?.auxiliary }
	})), confidence = faults.attempt(() => resolveConfidence(source, gate, several)), rules = faults.attempt(() => resolveRules(source, gate, context(), faults)), waivers = faults.attempt(() => resolveWaivers(source, policy.waivers ?? [], rules(), context(), faults));
	faults.throwAny();
	let past = history(), planted = canaries(), declared = training(), stacked = adapters(), signed = signature(), ofBase = base(), previous = update()?.previous;
	return {
		checkpoint: checkpoint(),
		...several === void 0 ? {} : { several },
		...stacked === void 0 ? {} : { adapters: stacked },
		...signed === void 0 ? {} : { signature: signed },
		...ofBase === void 0 ? {} : { base: ofBase },
		...previous === void 0 ? {} : {
			previous,
			...written.ref === void 0 ? {} : { foundation: written.ref }
		},
		...acceptMismatch === void 0 ? {} : { acceptMismatch },
		...hasModels || policy.synthetic?.auxiliary === void 0 ? {} : { auxiliary: policy.synthetic.auxiliary },
		audits: audits(),
		...planted === void 0 ? {} : { canaries: planted },
		...declared === void 0 ? {} : { training: declared },
		attacks: attacks(),
		limits: {
			records: isSynthetic({ audits: audits() }) || isErasure({ audits: audits() }) ? 2e5 : 1e4,
			tokens: 1024,
			minutes: 60,
			...policy.limits
		},
		seed: policy.seed ?? 0,
		run: run(),
		...past === void 0 ? {} : { history: past },
		gate: {
			rules: rules(),
			...confidence(),
			untested: resolveUntested(gate.untested),
			on: {
				invalid: gate.on?.invalid ?? "fail",
				undecided: gate.on?.undecided ?? "fail"
			}
		},
		waivers: waivers(),
		report: { public: policy.report?.public ?? "auto" }
	};
}
/** Keys of a policy on which what is wrong elsewhere may hang. */
const HELD_ON_TO = [
	"checkpoint",
	"data",
	"update",
	"synthetic",
	"erasure",
	"audits",
	"attacks",
	"canaries",
	"training"
], BY_ITSELF = /* @__PURE__ */ new Set(["metric-unknown", "policy-key-missing"]);
/**
* Throws PolicyError for what else is wrong with a policy: it is resolved without the keys that are at
* fault already (`without`), and what correcting those may correct as well is not told.
*/
function refuseRest(source, { waivers, ...rest }, without) {
	let isHeldOnTo = HELD_ON_TO.some((key) => without.has(key)), judging = isHeldOnTo || without.has("gate") || waivers === void 0 ? {} : { waivers };
	try {
		resolvePolicy(source, {
			...rest,
			...judging
		});
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		throwFaults(faultsIn(error).filter(({ code, message }) => (!isHeldOnTo || BY_ITSELF.has(code)) && ![...without].some((key) => isToldBy(key, message))));
	}
}
/** Whether a missing key, or one below it, is the one at fault, or that which a misspelt one meant. */
function isToldBy(key, message) {
	let missing = /^the key "([^".]+)/.exec(message)?.[1];
	return missing !== void 0 && (missing === key || suggest(key, [missing]).startsWith(" Did"));
}
function referenceOf(checkpoint) {
	return Array.isArray(checkpoint) ? checkpoint.length === 1 ? checkpoint[0] : void 0 : typeof checkpoint == "object" ? checkpoint.ref : checkpoint;
}
/** The checkpoints of a list, or the pattern that stands for several. */
function severalOf(checkpoint) {
	if (Array.isArray(checkpoint)) {
		let [only, ...others] = checkpoint;
		return others.length === 0 && !isPattern(only) ? void 0 : [only, ...others];
	}
	let reference = referenceOf(checkpoint);
	return reference !== void 0 && isPattern(reference) ? [reference] : void 0;
}
/**
* The confidence of every interval. Whoever publishes the best of K checkpoints has K attempts at a
* false pass: each gets a Kth of the error (Bonferroni), so that the chance of any stays what the
* policy allows. That all of several pass needs no correction, since a false "all pass" needs a false
* pass of the leaky one among them (intersection-union test; Berger, Technometrics 24, 1982).
*/
function resolveConfidence(source, { pick, among, confidence = .95 }, several) {
	if (among !== void 0 && pick !== "best") throw new PolicyError("policy-conflict", "`gate.among` corrects for having chosen the best; it needs `gate.pick: best`.", { location: source.locate(["gate", "among"], { key: !0 }) });
	let corrected = correctedFor(Math.max(among ?? 1, several?.length ?? 1), confidence);
	return pick === "best" ? several === void 0 && corrected.choice === void 0 ? corrected : {
		pick,
		...corrected
	} : { confidence };
}
/** What a policy's confidence becomes if the best of `among` checkpoints is picked. */
function correctedFor(among, confidence) {
	return among < 2 ? { confidence } : {
		confidence: 1 - (1 - confidence) / among,
		choice: {
			among,
			confidence
		}
	};
}
/** The adapters that make up a checkpoint; undefined where it is one model or one adapter. */
function resolveAdapters(source, checkpoint) {
	if (typeof checkpoint != "object" || Array.isArray(checkpoint) || checkpoint.adapters === void 0) return;
	let { ref, adapters } = checkpoint;
	if (ref !== void 0) throw new PolicyError("policy-conflict", "`checkpoint` has `ref` and `adapters`; keep one. Use `ref` for a merged model, `adapters` for adapters to merge.", { location: source.locate(["checkpoint", "ref"], { key: !0 }) });
	let again = adapters.findIndex((one, index) => adapters.indexOf(one) < index);
	if (again >= 0) throw new PolicyError("adapter-repeated", `"${adapters[again]}" is listed twice, and would be merged twice. Name each adapter once.`, { location: source.locate([
		"checkpoint",
		"adapters",
		again
	]) });
	return [...adapters];
}
/** One share for every rule, or one for the sensitive types and one for the others. */
function resolveUntested(untested) {
	return typeof untested == "number" ? {
		sensitive: untested,
		other: untested
	} : {
		...DEFAULT_UNTESTED,
		...untested
	};
}
function needed(source, value, key, example) {
	if (value !== void 0) return value;
	throw new PolicyError("policy-key-missing", `the key "${key}" is missing; write \`${key}: ${example}\`.`, { location: source.locate([]) });
}
/** The key of the policy that describes an audit's records. */
const DATA_KEYS = {
	finetuning: "data",
	pretraining: "pretraining",
	update: "update"
};
function resolveAudit(source, policy, name) {
	if (name === "synthetic") return resolveSynthetic(source, policy);
	if (name === "erasure") return {
		name,
		key: name,
		data: resolveData(source, name, lookalikeData(source, policy.erasure ?? {}))
	};
	let key = DATA_KEYS[name], { previous: _, added, ...shape } = policy.update ?? {};
	return {
		name,
		key,
		data: resolveData(source, key, (key === "update" ? {
			...shape,
			...added === void 0 ? {} : { members: added }
		} : policy[key]) ?? {})
	};
}
function resolveData(source, section, data) {
	let peopleOnly = section === "pretraining" && data.people !== void 0 && data.members === void 0, { format = peopleOnly ? "text" : "detect", members } = data;
	if (peopleOnly && data.nonmembers !== void 0) throw new PolicyError("sets-incomplete", "nonmembers are compared with members; name both or neither.", { location: source.locate([section, "nonmembers"]) });
	if (members === void 0 && !peopleOnly) throw new PolicyError("policy-key-missing", section === "update" ? "the key \"update.added\" is missing: the records that this release was trained on and the previous one was not; write `added: data/added.jsonl`." : `the key "${section}.members" is missing; write \`members: data/train.jsonl\`.`, { location: source.locate([section]) });
	let known = FIELDS[format];
	for (let role of Object.keys(data.fields ?? {})) if (!Object.hasOwn(known, role)) throw format === "detect" ? new PolicyError("policy-conflict", `field names need a format that uses them; write \`${section}.format\`: ${Object.keys(FORMATS).join(", ")}.`, { location: source.locate([section, "fields"], { key: !0 }) }) : new PolicyError("policy-key-unknown", `records of the format ${format} have no field "${role}"; they have ${Object.keys(known).join(", ")}.`, { location: source.locate([
		section,
		"fields",
		role
	], { key: !0 }) });
	if (data.chat_template !== void 0 && format !== "detect" && !isChat(format)) throw new PolicyError("policy-conflict", "a chat template needs `format: chat` (or sharegpt, chat-completion, chat-preference).", { location: source.locate([section, "chat_template"]) });
	if (data.train_on === "both" && format !== "detect" && !isPreference(format)) throw new PolicyError("policy-conflict", "`train_on: both` is for pairs of a chosen and a rejected answer; it needs `format: preference` or `chat-preference`.", { location: source.locate([section, "train_on"]) });
	let resolved = {
		format,
		members: [members ?? []].flat(),
		nonmembers: [data.nonmembers ?? []].flat(),
		generated: [],
		people: [data.people ?? []].flat(),
		fields: {
			...known,
			...data.fields
		},
		append_eos: data.append_eos ?? ENDED.has(format),
		train_on: data.train_on ?? "completions",
		max_dropped: data.max_dropped ?? .01,
		max_unrendered: data.max_unrendered ?? .01,
		max_left_out: data.max_left_out ?? .01
	}, { encoding, ...csv } = data.csv ?? {}, written = encoding === void 0 || encoding === "utf-8" ? csv : {
		...csv,
		encoding
	};
	return Object.keys(written).length > 0 && (resolved.csv = written), data.subject !== void 0 && (resolved.subject = data.subject), data.split !== void 0 && (resolved.split = data.split), data.chat_template !== void 0 && (resolved.chat_template = data.chat_template), resolved;
}
/** Formats whose trainers end a completion with the end token. */
const ENDED = /* @__PURE__ */ new Set([
	"prompt-completion",
	"instruct",
	"preference"
]);
function resolveAttacks(source, attacks, audits) {
	let { pii, memorization } = attacks, mia = isSynthetic({ audits }) || isErasure({ audits }) ? "off" : attacks.mia, declared = mia === "off" ? [] : mia?.attacks ?? DEFAULT_ATTACKS;
	return {
		mia: mia === "off" ? "off" : {
			attacks: [...declared],
			fused: mia?.fused ?? !1
		},
		pii: pii === "off" ? "off" : searchOf(resolvePii(source, pii ?? {}, audits), audits),
		memorization: {
			n: 100,
			p: .5,
			...memorization
		}
	};
}
/** Without a model there is nothing to rank a value by. */
function searchOf(pii, audits) {
	return isSynthetic({ audits }) ? {
		...pii,
		decoys: 0,
		candidates: 0
	} : pii;
}
// src/base/near-path.ts
var import_dist = require_dist();
/**
* ` Did you mean data/members.jsonl?` where a path that is not there is near to one that is, written
* as the given one; else empty. `directory`: where relative paths start.
*/
async function nearPathHint(given, directory = process.cwd()) {
	let found = await nearPath(resolve(directory, given));
	if (found === void 0) return "";
	let shown = isAbsolute(given) ? found : relative(directory, found).split(sep).join("/");
	return ` Did you mean ${/^\.[/\\]/.test(given) && !shown.startsWith(".") ? `./${shown}` : shown}?`;
}
/** The path that is there, with each part that is missing replaced by its only near neighbour. */
async function nearPath(path) {
	let { root } = parse$1(path), parts = path.slice(root.length).split(sep), here = root;
	for (let [index, part] of parts.entries()) {
		let isLast = index === parts.length - 1, name = await isThere(join(here, part), isLast) ? part : await nearest(here, part, isLast);
		if (name === void 0) return;
		here = join(here, name);
	}
	return here === path ? void 0 : here;
}
async function nearest(folder, name, isLast) {
	let entries = await readdir(folder).catch(() => []), [stem, ending] = split(name), names = entries.filter((one) => !one.startsWith(".")), near = nearName(stem, [...new Set(names.map((one) => split(one)[0]))]), alike = names.filter((one) => split(one)[0] === near), found = alike.find((one) => split(one)[1] === ending) ?? alike[0];
	if (!(found === void 0 || /\p{C}/u.test(found))) return await isThere(join(folder, found), isLast) ? found : void 0;
}
function split(name) {
	let dot = name.indexOf(".", 1);
	return dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
}
async function isThere(path, isLast) {
	let about = await stat(path).catch(() => void 0);
	return about !== void 0 && (isLast || about.isDirectory());
}
// src/sources/cache/seen.ts
/** The files that an audit's digests were taken of, and whether they are unchanged. */
var Seen = class {
	#files = [];
	#folders = [];
	#stamps = /* @__PURE__ */ new Map();
	/** Files of the cache have no stamp of their own: they must stay what they are now. */
	async add(reference, { root, files }) {
		for (let { path: name, stamp, sha256 } of files) {
			let path = join(root, name);
			stamp === void 0 ? this.#files.push({
				reference,
				path,
				stamp: await stampAt(path),
				sha256
			}) : this.#files.push({
				reference,
				path,
				stamp
			});
		}
	}
	addFolder(folder) {
		this.#folders.push(folder);
	}
	/**
	* Compares the folders with what was listed. From here on nothing may be added or removed, not
	* even temporarily. Throws SourceError if something has already changed.
	*/
	async watch(signal) {
		for (let folder of this.#folders) for (let path of await folder.folders()) this.#stamps.set(path, stampOf(await untilOld(() => stat(path, { bigint: !0 }))));
		await this.check(signal);
	}
	/** Throws a SourceError that names what has changed. */
	async check(signal) {
		for (let { reference, path, stamp, sha256 } of this.#files) {
			let now = await stampAt(path).catch(() => "");
			if (now === stamp) continue;
			let content = sha256 === void 0 || now === "" ? void 0 : await digestsOfFile(path, 0, [], signal);
			if (content === void 0 || content.sha256 !== sha256) throw changed(reference, path);
		}
		for (let folder of this.#folders) {
			let { reference, names, list } = folder, now = new Set(await list().catch(() => {
				throw changed(reference, "its folder");
			})), odd = names.find((name) => !now.has(name)) ?? [...now].find((name) => !names.includes(name));
			if (odd !== void 0) throw changed(reference, odd);
			for (let path of await folder.folders()) if (this.#stamps.get(path) !== await stampAt(path).catch(() => "")) throw changed(reference, path, "gained or lost a file");
		}
	}
};
async function stampAt(path) {
	return stampOf(await stat(path, { bigint: !0 }));
}
function changed(reference, path, what = "changed") {
	return new SourceError("source-changed", `"${reference}": ${basename(path)} ${what} while the audit ran, so what was measured does not match its digest. Run the audit again when nothing writes there.`);
}
/** The lock entry of one pull. */
function lockPull(key, resolved, files, digestKey) {
	let { reference, kind, identity, wanted } = resolved, secret = wanted === "data" ? digestKey : void 0;
	return {
		key,
		reference,
		kind,
		...kind === "local" ? {} : { identity },
		files: files.map(({ path, bytes, sha256, store, version }) => ({
			path,
			bytes,
			digest: secret === void 0 ? `sha256:${sha256}` : hmac(secret, sha256),
			...secret !== void 0 || Object.keys(store).length === 0 ? {} : { store },
			...secret !== void 0 || version === void 0 ? {} : { version }
		}))
	};
}
function lockText(pulled) {
	let lock = {
		version: 1,
		pulled: [...pulled]
	};
	return `${JSON.stringify(lock, null, 2)}\n`;
}
/** What a lock that this program wrote lists. */
function readLocked(text) {
	return JSON.parse(text).pulled;
}
/** Reads a lock file. Throws SourceError. */
async function readPullLock(file) {
	let location = { file }, text;
	try {
		text = await readFile(file, "utf8");
	} catch (error) {
		throw new SourceError("lock-unreadable", `the lock file cannot be read (${error.code}). An audit without --locked writes one: pull.lock.json in its output folder.`, { location });
	}
	let lock;
	try {
		lock = JSON.parse(text);
	} catch {
		throw new SourceError("lock-unreadable", "the lock file is not valid JSON.", { location });
	}
	if (lock?.version !== 1) throw new SourceError("lock-version", `the lock file has version ${JSON.stringify(lock?.version ?? null)}; this release reads version 1. Audit without --locked to write a new one.`, { location });
	if (!Array.isArray(lock.pulled) || !lock.pulled.every(isLockedPull)) throw new SourceError("lock-unreadable", "the lock file is incomplete. Audit without --locked to write a new one.", { location });
	return lock;
}
/** Checks what is known before the download against the lock. Throws SourceError. */
function holdListed(lock, key, resolved, files) {
	let locked = entryOf(lock, key, resolved);
	if (resolved.kind === "https" || resolved.packed === !0) return;
	let listed = new Map(files.map((file) => [file.path, file.store]));
	holdFiles(locked, resolved.reference, files, ({ path, store }) => differing(store ?? {}, listed.get(path)) === void 0 ? void 0 : "content");
}
/** Checks that what was fetched has the digests in the lock. Throws SourceError. */
function holdFetched(lock, key, resolved, files, digestKey) {
	let locked = entryOf(lock, key, resolved), found = new Map(files.map((file) => [file.path, file]));
	holdFiles(locked, resolved.reference, files, ({ path, digest }) => {
		let { sha256 } = found.get(path);
		if (!digest.startsWith("hmac-")) return digest === `sha256:${sha256}` ? void 0 : "content";
		if (digestKey === void 0) throw new SourceError("lock-keyed", `"${resolved.reference}": the lock contains keyed digests of the data. Pass their key with --digest-key-file.`);
		return digest === hmac(digestKey, sha256) ? void 0 : "content";
	});
}
function entryOf(lock, key, resolved) {
	let { reference, kind, identity } = resolved, locked = lock.pulled.find((entry) => entry.key === key && entry.reference === reference);
	if (locked === void 0) throw new SourceError("lock-differs", `"${reference}" is not in the lock as ${key}. ${RENEW}`);
	if (kind !== "local" && locked.identity !== identity) throw new SourceError("lock-differs", `"${reference}" is ${identity} now, but the lock says ${locked.identity}. ${RENEW}`);
	return locked;
}
function holdFiles(locked, reference, files, differs) {
	let known = new Map(locked.files.map((file) => [file.path, file]));
	for (let { path, bytes } of files) {
		let expected = known.get(path);
		if (expected === void 0) throw new SourceError("lock-differs", `"${reference}" contains ${path}, which is not in the lock. ${RENEW}`);
		known.delete(path);
		let what = expected.bytes === bytes ? differs(expected) : "size";
		if (what !== void 0) throw new SourceError("lock-differs", `"${reference}": ${path} differs from the lock in its ${what}. ${RENEW}`);
	}
	let [absent] = known.keys();
	if (absent !== void 0) throw new SourceError("lock-differs", `"${reference}" lacks ${absent}, which is in the lock. ${RENEW}`);
}
const RENEW = "If the change is intended, audit without --locked to write a new lock.";
function hmac(key, sha256) {
	return `hmac-sha256:${createHmac("sha256", key).update(sha256).digest("hex")}`;
}
function isLockedPull(value) {
	let { key, reference, kind, files } = value ?? {};
	return [
		key,
		reference,
		kind
	].every((text) => typeof text == "string") && Array.isArray(files) && files.every((file) => typeof file?.path == "string" && typeof file.bytes == "number" && typeof file.digest == "string");
}
// src/sources/spelling.ts
const HUB = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(.+)$/i, ID = String.raw`[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*`;
/**
* The reference to the Hub that an address of its site, or a bare id, stands for; undefined for
* anything else. `wanted`: what a bare id would be.
*/
function hubSpelling(reference, wanted) {
	let page = HUB.exec(reference)?.[1], [, datasets, id, at, tree, path] = new RegExp(String.raw`^(datasets\/)?(${ID})(?:@([\w.-]+))?(?:\/(?:tree|blob|resolve)\/([^/?#]+)(?:\/([^?#]+))?)?\/?$`).exec((page ?? reference).replace(/[?#].*$/, "")) ?? [];
	if (id === void 0) return;
	let isData = datasets !== void 0 || page === void 0 && wanted === "data", revision = at ?? tree;
	return `hf://${isData ? "datasets/" : ""}${id}${revision === void 0 ? "" : `@${revision}`}${path === void 0 ? "" : `:${path}`}`;
}
/** ` Did you mean hf://…?` where a reference can be meant so. */
function spellingHint(reference, wanted) {
	let meant = hubSpelling(reference, wanted);
	return meant === void 0 ? "" : ` Did you mean ${meant}, of the Hugging Face Hub?`;
}
// src/sources/stores/local.ts
/** Local files and folders: `./dir`, `/dir`, `file:///dir`. Nothing is copied. */
const local = {
	kind: "local",
	async resolve(reference, wanted, { directory }) {
		let { path, split } = wanted === "data" ? localSplit(reference, directory) : {
			path: localPath(reference, directory),
			split: void 0
		};
		try {
			return {
				reference,
				kind: "local",
				wanted,
				identity: await identityOf(path, wanted),
				...split === void 0 ? {} : { split }
			};
		} catch {
			throw new SourceError("source-missing", `"${reference}" does not exist${wanted === "data" ? " (a data file or a folder of them)" : " (a model directory)"}. Looked in ${path}.${await meant(reference, wanted, directory)}`);
		}
	},
	async list(resolved, { say }) {
		let { identity, reference, wanted, split } = resolved, about = await stat(identity);
		if (wanted !== "data" && !about.isDirectory()) throw new SourceError("reference-malformed", `"${reference}" is a file; a model is a directory with config.json and safetensors.`);
		if (!about.isDirectory() && !about.isFile()) throw new SourceError("source-special", `"${reference}" is a pipe or a device, and reading it may never end. Name a file.`);
		let every = about.isDirectory() ? await namesIn(identity, reference) : [basename(identity)], names = split === void 0 ? every : every.filter((name) => splitOf(name) === split);
		if (wanted === "model") for (let name of await nestedNames(identity, reference)) names.push(name);
		wanted === "data" && about.isDirectory() && (refuseIncompleteShards(reference, names), notePassedOver(reference, names, say));
		let root = rootOf(resolved, about.isDirectory()), files = [], folders = about.isDirectory() ? await foldersIn(identity) : [];
		for (let name of needed$1(reference, wanted, names, folders)) files.push(await listLocalFile(root, name, reference));
		return files;
	},
	async missing() {
		return {
			bytes: 0,
			room: /* @__PURE__ */ new Map()
		};
	},
	async parameters(resolved, files, { signal }) {
		return await countIn(resolved.identity, files, signal).catch(() => void 0);
	},
	async fetch(resolved, files, { signal }) {
		let root = rootOf(resolved, (await stat(resolved.identity)).isDirectory()), hashed = [];
		for (let file of files) hashed.push(await hash(root, file, resolved.reference, signal));
		return {
			root,
			files: hashed
		};
	},
	verify: verifySizes
};
async function countIn(folder, files, signal) {
	let sum = 0;
	for (let { path, bytes } of files) isSafetensors(path) && (sum += await countParameters({
		bytes,
		ranges: !0,
		read: async (start, end) => createReadStream(join(folder, path), {
			start,
			end: end - 1
		})
	}, signal));
	return sum;
}
/**
* Every file at a local path, including subfolders, with its digest: for inputs besides models and
* data. Hidden files are left out. Throws SourceError.
*/
async function everyFile(reference, path, signal) {
	let isDirectory = (await stat(path)).isDirectory(), root = isDirectory ? path : dirname(path), files = [];
	for (let name of isDirectory ? await namesBelow(path) : [basename(path)]) {
		let listed = await listLocalFile(root, name, reference);
		files.push(await hash(root, listed, reference, signal));
	}
	return {
		root,
		files
	};
}
/** Files in a folder and its subfolders, except hidden ones. */
async function namesBelow(directory) {
	let entries = await readdir(directory, {
		recursive: !0,
		withFileTypes: !0
	}), names = [];
	for (let entry of entries) {
		let path = join(entry.parentPath, entry.name), name = relative(directory, path).split(sep).join("/");
		!/(^|\/)\./.test(name) && !entry.isDirectory() && await isFile(path) && names.push(name);
	}
	return names.sort();
}
/** A folder and its subfolders. */
async function foldersBelow(directory) {
	return [directory, ...(await readdir(directory, {
		recursive: !0,
		withFileTypes: !0
	})).filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
}
/** What a path that is not there may stand for: a near name, else a repository of the Hub. */
async function meant(reference, wanted, directory) {
	let near = schemeOf(reference) === "file" ? "" : await nearPathHint(reference, directory);
	if (near !== "") return near;
	let [first = ""] = reference.split("/");
	return await stat(join(directory, first)).then(() => !0, () => !1) || dataTypeOf(reference) !== void 0 ? "" : spellingHint(reference, wanted);
}
/**
* The path with links resolved, except if a data file is itself a link: DVC and git-annex link to
* content whose name has no extension, and only the link's own name gives its type.
*/
async function identityOf(path, wanted) {
	let real = await realpath(path);
	return wanted === "data" && dataTypeOf(path) !== void 0 && await isFile(real) ? join(await realpath(dirname(path)), basename(path)) : real;
}
function rootOf(resolved, isDirectory) {
	return isDirectory ? resolved.identity : dirname(resolved.identity);
}
async function namesIn(directory, reference) {
	let names = [];
	for (let entry of await readdir(directory, { withFileTypes: !0 })) (entry.isFile() || entry.isSymbolicLink() && await isFile(join(directory, entry.name))) && names.push(entry.name);
	let unsafe = names.find((name) => /[\u0000-\u001f\u007f-\u009f]/.test(name));
	if (unsafe !== void 0) {
		let shown = JSON.stringify(unsafe.replace(/[\u007f-\u009f]/g, "?"));
		throw new SourceError("name-unsafe", `"${reference}" contains a file with a control character in its name (${shown}). Rename or remove it.`);
	}
	return names.sort();
}
async function foldersIn(directory) {
	return (await readdir(directory, { withFileTypes: !0 })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
/** What is in the folders of a checkpoint, as `folder/name`, but for those of its trainer. */
async function nestedNames(directory, reference) {
	let names = [];
	for (let { name } of await readdir(directory, { withFileTypes: !0 })) {
		let path = join(directory, name);
		if ((await stat(path).catch(() => void 0))?.isDirectory() !== !0 || !mayHoldWeights(name)) continue;
		let within = await namesIn(path, reference).catch((error) => {
			throw unreadable(error, name, reference);
		});
		for (let nested of within) names.push(`${name}/${nested}`);
	}
	return names.sort();
}
async function isFile(path) {
	return await stat(path).then((about) => about.isFile(), () => !1);
}
async function listLocalFile(root, name, reference) {
	let path = join(root, name);
	try {
		let { size } = await stat(path);
		if (await isLfsPointer(path, size)) throw new SourceError("lfs-pointer", `"${name}" in "${reference}" is a Git LFS pointer, not the file itself. Check out with \`lfs: true\`, or run \`git lfs pull\`.`);
		return {
			path: name,
			bytes: size,
			store: {}
		};
	} catch (error) {
		throw unreadable(error, name, reference);
	}
}
/** Does not wait for a pipe that was put in a file's place. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** Hashes a file, and checks by one descriptor that it does not change meanwhile. */
async function hash(root, file, reference, signal) {
	let path = join(root, file.path);
	try {
		await using opened = await open(path, READ_ONLY);
		let before = await untilOld(() => opened.stat({ bigint: !0 })), isListed = before.isFile() && before.size === BigInt(file.bytes), sha256 = isListed ? await sha256OfOpen(opened, signal) : "", stamp = stampOf(before), after = [await opened.stat({ bigint: !0 }), await stat(path, { bigint: !0 })];
		if (isListed && after.every((about) => stampOf(about) === stamp)) return {
			...file,
			sha256,
			stamp
		};
		throw new SourceError("source-changed", `"${file.path}" in "${reference}" changed while it was being read. Run the audit again when nothing writes to it.`);
	} catch (error) {
		throw signal.throwIfAborted(), unreadable(error, file.path, reference);
	}
}
function unreadable(error, name, reference) {
	return error instanceof SourceError ? error : new SourceError("source-unreadable", `"${name}" in "${reference}" cannot be read (${error.code}).`);
}
// src/sources/transfer/limits.ts
const TRANSFER_LIMITS = {
	segmentBytes: 64 << 20,
	attempts: 6,
	progressBytes: 1 << 20,
	firstWaitMs: 500,
	longestWaitMs: 6e4,
	longestAskedMs: 3e5,
	stallMs: 3e4,
	leastBytes: 32768
};
/** Counts the bytes of a pull and reports them to a listener. */
var Meter = class {
	#total = 0;
	#done = 0;
	#told = -1e400;
	#tell;
	constructor(tell = () => {}) {
		this.#tell = tell;
	}
	expect(bytes) {
		this.#total += bytes;
	}
	/** Negative if counted bytes must be fetched again. */
	advance(bytes) {
		if (this.#done += bytes, this.#total === 0) return;
		let now = performance.now();
		this.#done < this.#total && now - this.#told < 100 || (this.#told = now, this.#tell(Math.min(this.#done, this.#total), this.#total));
	}
};
// src/sources/reach.ts
/** How long all attempts take together, milliseconds, and the time between two of them. */
const WITHIN_MS = 5e3;
/** The server that a reference leads to; undefined for a local one, and where only the store knows. */
function hostOf(reference, env) {
	if (!isLocal(reference)) switch (schemeOf(reference)) {
		case "hf": return /^(1|on|yes|true)$/i.test(env.HF_HUB_OFFLINE ?? "") ? void 0 : host(env.HF_ENDPOINT || "https://huggingface.co", !!env.HF_ENDPOINT);
		case "az": return azureHost(reference, env);
		case "gs": return gcsHost(env);
		case "mlflow": return host(env.MLFLOW_TRACKING_URI ?? "", !0);
		case "oci": {
			let registry = /^oci:\/\/([^/]+)\//.exec(reference)?.[1];
			return registry === void 0 ? void 0 : host(originOf(registry), !1);
		}
		case "s3": return s3Host(reference, env);
		case "http":
		case "https": return host(reference, !1);
		default: return;
	}
}
function host(address, own) {
	return URL.canParse(address) ? {
		origin: new URL(address).origin,
		own
	} : void 0;
}
function azureHost(reference, env) {
	let account = /^az:\/\/([a-z0-9]{3,24})\//.exec(reference)?.[1];
	if (account !== void 0) try {
		let { endpoint, own } = accountOf(account, env);
		return host(endpoint, own);
	} catch {
		return;
	}
}
function gcsHost(env) {
	let own = env.STORAGE_EMULATOR_HOST || env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE;
	return own ? host(/^https?:\/\//i.test(own) ? own : `http://${own}`, !0) : host("https://storage.googleapis.com", !1);
}
/** Configuration files may name a region or an endpoint as well: those only the client knows. */
function s3Host(reference, env) {
	let endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL;
	if (endpoint) return host(endpoint, !0);
	let region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
	if (!region || env.AWS_PROFILE) return;
	let bucket = /^s3:\/\/([a-z0-9.-]+)/.exec(reference)?.[1];
	return bucket === void 0 || bucket.includes(".") ? host(`https://s3.${region}.amazonaws.com`, !1) : host(`https://${bucket}.s3.${region}.amazonaws.com`, !1);
}
/**
* Asks a server for an answer, whatever it is, through the proxies that a pull would use. Asks again
* until five seconds are over: one lost connection says nothing.
*/
async function reach({ origin, own }, env, signal) {
	let url = new URL(origin), { touch, trustedHosts } = await import("./src-sources-stores-http.js"), trusted = trustedHosts(env);
	own && trusted.add(url.host);
	let started = performance.now(), ended = AbortSignal.timeout(WITHIN_MS), last;
	for (; !ended.aborted;) {
		try {
			return await touch(url, {
				trusted,
				signal: AbortSignal.any([signal, ended])
			}), { afterMs: performance.now() - started };
		} catch (error) {
			if (signal.throwIfAborted(), error instanceof StoreError) {
				if (last = error, !error.temporary) break;
			} else if (!ended.aborted) throw error;
		}
		await setTimeout(500, void 0, { signal: ended }).catch(() => {});
	}
	return { error: last ?? silent(url.host) };
}
function silent(host) {
	return new StoreError("store-unreachable", `${host} did not answer within ${WITHIN_MS / 1e3} seconds`, {
		temporary: !0,
		advice: "Check the network."
	});
}
// src/sources/index.ts
/** Loaded on demand: the clients of the stores are large. */
const SCHEMES = {
	az: async () => (await import("./src-sources-stores-azure.js")).azure,
	gs: async () => (await import("./src-sources-stores-gcs.js")).gcs,
	hf: async () => (await import("./src-sources-stores-hub.js")).hub,
	http: async () => (await import("./src-sources-stores-https.js")).https,
	https: async () => (await import("./src-sources-stores-https.js")).https,
	mlflow: async () => (await import("./src-sources-stores-mlflow.js")).mlflow,
	oci: async () => (await import("./src-sources-stores-oci2.js")).oci,
	s3: async () => (await import("./src-sources-stores-s3.js")).s3
};
/**
* Pulls what one audit needs: first resolves and lists everything, then checks for disk space, then
* fetches and verifies. Fetched content stays in the cache until the puller is disposed.
*/
var Puller = class {
	#options;
	#context;
	#prepared = /* @__PURE__ */ new Map();
	#admitted = /* @__PURE__ */ new Set();
	/** By what was asked, so that nothing is pulled or hashed twice. */
	#pulled = /* @__PURE__ */ new Map();
	#seen = new Seen();
	constructor(options = {}) {
		let { env = process.env, signal, say, progress, limits } = options;
		this.#options = options, this.#context = {
			env,
			signal: signal ?? new AbortController().signal,
			cache: new Cache(cacheSettings(env)),
			meter: new Meter(progress),
			limits: {
				...TRANSFER_LIMITS,
				...limits
			},
			say: say ?? (() => {})
		};
	}
	/**
	* Resolves and lists a reference that the policy names at `key`. Paths are relative to
	* `directory`. Throws SourceError.
	*/
	async prepare(key, reference, wanted, directory) {
		let id = JSON.stringify([
			key,
			reference,
			wanted,
			directory
		]), known = this.#prepared.get(id);
		return known === void 0 ? await this.#unlessStopped(reference, () => this.#prepare(id, key, reference, wanted, directory)) : known.prepared;
	}
	async #prepare(id, key, reference, wanted, directory) {
		let context = {
			...this.#context,
			directory
		}, source = await sourceOf(reference, wanted), resolved = await source.resolve(reference, wanted, context), files = await source.list(resolved, context);
		this.#options.locked !== void 0 && holdListed(this.#options.locked, key, resolved, files);
		let prepared = {
			key,
			resolved,
			files,
			missing: await source.missing(resolved, files, context),
			parameters: wanted === "model" || wanted === "base" ? await source.parameters(resolved, files, context) : void 0
		};
		return this.#prepared.set(id, {
			source,
			prepared
		}), resolved.kind !== "local" && this.#context.say(describePrepared(prepared)), prepared;
	}
	/**
	* Makes sure that there is disk space for what was prepared, or for its data alone. Throws
	* SourceError.
	*/
	async admit(only) {
		let room = /* @__PURE__ */ new Map(), total = 0;
		for (let [id, { prepared }] of this.#prepared) if ((only === void 0 || prepared.resolved.wanted === only) && !this.#admitted.has(id)) {
			this.#admitted.add(id), total += prepared.missing.bytes;
			for (let [folder, bytes] of prepared.missing.room) room.set(folder, (room.get(folder) ?? 0) + bytes);
		}
		await this.#context.cache.makeRoom(room), total !== 0 && (this.#context.say(`${formatBytes(total)} to fetch.`), this.#context.meter.expect(total));
	}
	/** Fetches and verifies a reference, prepared or not. Throws SourceError. */
	async pull(key, reference, wanted, directory) {
		await this.prepare(key, reference, wanted, directory);
		let id = JSON.stringify([
			key,
			reference,
			wanted,
			directory
		]), known = this.#pulled.get(id)?.pulled;
		if (known !== void 0) return known;
		let { source, prepared } = this.#prepared.get(id), { resolved, files } = prepared, { locked, digestKey } = this.#options, fetched = await this.#unlessStopped(reference, () => source.fetch(resolved, files, {
			...this.#context,
			directory
		}));
		if (await source.verify(fetched), await this.#seen.add(reference, fetched), wanted !== "data") {
			let { root, files } = fetched, isHere = resolved.kind === local.kind, listAgain = () => source.list(resolved, {
				...this.#context,
				directory
			});
			this.#seen.addFolder({
				reference,
				names: files.map(({ path }) => path),
				list: async () => isHere ? (await listAgain()).map(({ path }) => path) : await namesBelow(root),
				folders: async () => isHere ? [root] : []
			});
		}
		locked !== void 0 && holdFetched(locked, key, resolved, fetched.files, digestKey);
		let pulled = {
			resolved,
			fetched
		};
		return this.#pulled.set(id, {
			locked: lockPull(key, resolved, fetched.files, digestKey),
			pulled
		}), pulled;
	}
	/**
	* Locks what an audit reads from an absolute local path besides models and data. Throws
	* SourceError.
	*/
	async hold(key, reference, path, wanted) {
		let { locked, digestKey } = this.#options, id = JSON.stringify([key, path]);
		if (this.#pulled.has(id)) return;
		let resolved = {
			reference,
			kind: local.kind,
			wanted,
			identity: path
		}, { signal } = this.#context, { root, files } = await this.#unlessStopped(reference, () => everyFile(reference, path, signal));
		if (await this.#seen.add(reference, {
			root,
			files
		}), (await stat(path)).isDirectory()) {
			let names = files.map((file) => file.path);
			this.#seen.addFolder({
				reference,
				names,
				list: () => namesBelow(path),
				folders: () => foldersBelow(path)
			});
		}
		locked !== void 0 && holdFetched(locked, key, resolved, files, digestKey), this.#pulled.set(id, { locked: lockPull(key, resolved, files, digestKey) });
	}
	/**
	* From here on what was pulled must not change, including folders that are read as a whole.
	* Throws SourceError if it has already changed.
	*/
	async watch() {
		await this.#seen.watch(this.#context.signal);
	}
	/**
	* Throws SourceError if something that was pulled has changed since its digest was taken: then
	* nobody can say what the audit measured.
	*/
	async unchanged() {
		await this.#seen.check(this.#context.signal);
	}
	/** Text of pull.lock.json for everything pulled so far. */
	get lockText() {
		return lockOf([this]);
	}
	/** Everything pulled so far, as a lock names it. */
	get locked() {
		return [...this.#pulled.values()].map(({ locked }) => locked);
	}
	async #unlessStopped(reference, work) {
		try {
			return await work();
		} catch (error) {
			throw error instanceof SourceError || !this.#context.signal.aborted ? error : new SourceError("audit-stopped", `"${reference}": the audit was stopped. Run it again to continue where it stopped.`, { cause: error });
		}
	}
	async [Symbol.asyncDispose]() {
		await this.#context.cache[Symbol.asyncDispose]();
	}
};
/** Text of pull.lock.json for everything that several pulled for one audit. */
function lockOf(pullers) {
	let rank = ({ key }) => [
		"checkpoint",
		"base",
		"update.previous"
	].findIndex((name) => isAtOrBelow(key, name));
	return lockText(pullers.flatMap(({ locked }) => locked).toSorted((a, b) => (rank(a) >>> 0) - (rank(b) >>> 0)));
}
function isAtOrBelow(key, name) {
	return key === name || key.startsWith(`${name}.`);
}
async function sourceOf(reference, wanted) {
	refuseSecrets(reference);
	let meant = /^https?:/i.test(reference) ? hubSpelling(reference, wanted) : void 0;
	if (meant !== void 0 && !/#(.*&)?sha256=/i.test(reference)) throw new SourceError("reference-malformed", `"${withoutSecrets(reference)}" is a page of the Hugging Face Hub. Write ${meant}.`);
	let scheme = schemeOf(reference);
	if (scheme === void 0 || isLocal(reference)) return local;
	let load = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : void 0;
	if (load !== void 0) return await load();
	throw new SourceError("reference-scheme", `"${withoutSecrets(reference)}": this release cannot pull "${scheme}:". It reads paths, hf://, s3://, gs://, az://, oci://, mlflow:// and https://; download anything else first and name the local path.${/^(models|runs):/i.test(reference) ? ` For MLflow, write mlflow://${reference}.` : ""}`);
}
function describePrepared({ key, resolved, files, missing, parameters }) {
	let bytes = files.reduce((sum, file) => sum + file.bytes, 0), size = `${files.length} file${files.length === 1 ? "" : "s"}, ${formatBytes(bytes)}`, weights = parameters === void 0 ? "" : `, ${formatCount(parameters)} parameters`, here = missing.bytes === 0 ? ", on this machine already" : "";
	return `${key}: ${resolved.identity}: ${size}${weights}${here}`;
}
// src/config/foreign-path.ts
/** What is wrong with a path that this machine reads otherwise than it is meant; undefined if nothing. */
function foreignPath(path, platform = process.platform) {
	if (/^~[\w.-]*([/\\]|$)/.test(path)) return "begins with ~, which only a shell turns into a home folder. Write the absolute path, or one relative to the policy.";
	if (platform !== "win32") {
		if (/^[a-z]:[\\/]/i.test(path) || path.startsWith("\\\\")) return "is a path of Windows, and this machine is none. Write the path as this machine has it (in WSL C:\\ is /mnt/c/).";
		if (/^\.{1,2}\\/.test(path)) return `is written with backslashes. Write ${path.replaceAll("\\", "/")}.`;
	}
}
// src/config/document.ts
/** Reads the text of a policy file. Throws PolicyError when it is absent, unreadable or data. */
async function readPolicyText(file) {
	let type = dataTypeOf(file);
	if (type !== void 0 && type !== "json") throw isData(file);
	try {
		return {
			file,
			text: await readFile(file, "utf8"),
			directory: dirname(resolve(file))
		};
	} catch (error) {
		throw new PolicyError("policy-unreadable", await whyUnreadable(file, error), { location: { file } });
	}
}
function isData(file) {
	return new PolicyError("policy-not-yaml", `this is a data file. A policy is a YAML file such as reticence.yml, which names ${basename(file)} under \`data\` (\`reticence init\` drafts one).`, { location: { file } });
}
async function whyUnreadable(file, error) {
	let { code } = error;
	if (code === "ENOENT") {
		let why = foreignPath(file);
		return why === void 0 ? `no such policy file.${await nearPathHint(file) || " Write one (README, \"Your own checkpoint\"; `reticence init` drafts it), or name another."}` : `no such policy file: its name ${why}`;
	}
	if (code !== "EISDIR") return `the policy file cannot be read (${code}).`;
	let within = join(file, "reticence.yml");
	return await access(within).then(() => `this is a folder. Name the policy in it: ${within}.`, () => `this is a folder, and holds no reticence.yml. \`reticence init ${file}\` drafts one.`);
}
/** One YAML document with a policy, or with a part of one, that knows where each value stands. */
var PolicyDocument = class {
	file;
	directory;
	value;
	/** SHA-256 of its text in hex. */
	sha256;
	#document;
	#lines = new import_dist.LineCounter();
	/** Throws PolicyError when the text is not a YAML mapping. */
	constructor({ file, text, directory }) {
		this.file = file, this.directory = directory, this.sha256 = createHash("sha256").update(text).digest("hex"), this.#document = (0, import_dist.parseDocument)(text, {
			lineCounter: this.#lines,
			prettyErrors: !1
		});
		let error = this.#document.errors[0];
		if (error !== void 0) {
			if (dataTypeOf(file) !== void 0) throw isData(file);
			let { line, col } = this.#lines.linePos(error.pos[0]);
			throw new PolicyError("policy-not-yaml", `not valid YAML: ${error.message}`, { location: {
				file,
				line,
				column: col
			} });
		}
		this.value = this.#mapping();
	}
	/** Where the value at `path` (or, with `key`, its key) stands, or what is nearest around it. */
	locate(path, options = {}) {
		for (let length = path.length; length >= 0; length--) {
			let offset = this.#offsetOf(path.slice(0, length), options.key ?? !1);
			if (offset === void 0) continue;
			let { line, col } = this.#lines.linePos(offset);
			return {
				file: this.file,
				line,
				column: col
			};
		}
		return { file: this.file };
	}
	#mapping() {
		let location = {
			file: this.file,
			line: 1,
			column: 1
		}, value;
		try {
			value = this.#document.toJS();
		} catch {
			throw new PolicyError("policy-not-yaml", "its YAML aliases expand to too much; write the values out.", { location });
		}
		if (typeof value != "object" || !value || Array.isArray(value)) throw dataTypeOf(this.file) === void 0 ? new PolicyError("policy-not-yaml", "a policy must be a mapping of keys to values; this file is not.", { location }) : isData(this.file);
		return value;
	}
	#offsetOf(path, key) {
		let last = path.at(-1);
		if (key && last !== void 0) {
			let parent = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), !0);
			if ((0, import_dist.isMap)(parent)) {
				let pair = parent.items.find((item) => (0, import_dist.isPair)(item) && (0, import_dist.isScalar)(item.key) && item.key.value === last);
				if (pair !== void 0 && (0, import_dist.isScalar)(pair.key)) return pair.key.range?.[0];
			}
		}
		return (path.length === 0 ? this.#document.contents : this.#document.getIn(path, !0))?.range?.[0];
	}
};
// src/config/parts.ts
/**
* Top-level keys of a policy that say what is audited. Every other key says how it is judged: on a
* pull request those come from a commit that the pull request does not control.
*/
const AUDITED = [
	"checkpoint",
	"base",
	"data",
	"pretraining",
	"update",
	"synthetic",
	"erasure",
	"canaries",
	"training"
];
/** Whether the value at a path of a policy says what is audited, and not how it is judged. */
function isAudited(path) {
	return AUDITED.includes(String(path[0]));
}
// src/config/source.ts
/**
* The policy as the user wrote it, with the overrides laid over it, and for each part the place it
* came from, so that an error can point there. What is audited and how it is judged may come from
* two documents.
*/
var PolicySource = class PolicySource {
	value;
	/** The document that says what is audited, as errors name it. */
	file;
	#audited;
	#judging;
	#overrides;
	/** Throws PolicyError for an override that cannot be laid over a policy. */
	constructor(documents, overrides = []) {
		let { audited, judging } = documents;
		this.file = audited.file, this.#audited = audited, this.#judging = judging, this.#overrides = overrides, this.value = structuredClone({
			...partOf(judging.value, (key) => !isAudited([key])),
			...partOf(audited.value, (key) => isAudited([key]))
		});
		for (let override of overrides) assign(this.value, override);
	}
	/** Reads a policy file. Throws PolicyError when it is absent, unreadable or not YAML. */
	static async read(file, overrides = []) {
		let document = new PolicyDocument(await readPolicyText(file));
		return new PolicySource({
			audited: document,
			judging: document
		}, overrides);
	}
	/** SHA-256 of the documents' texts in hex: of what is audited, then of how it is judged. */
	get sha256() {
		return [this.#audited.sha256, this.#judging.sha256];
	}
	/** The same documents with more laid over them. */
	with(overrides) {
		let documents = {
			audited: this.#audited,
			judging: this.#judging
		};
		return new PolicySource(documents, [...this.#overrides, ...overrides]);
	}
	/** Where the value at `path` (or, with `key`, its key) stands. */
	locate(path, options = {}) {
		let override = this.overrideOf(path);
		return override === void 0 ? this.#documentOf(path).locate(path, options) : override.origin?.location ?? { file: override.label };
	}
	/** Whether nobody gave the value at `path`, so that a default holds. */
	saysNothing(path) {
		let value = this.value;
		for (let name of path) {
			if (typeof value != "object" || !value || !Object.hasOwn(value, name)) return !0;
			value = value[name];
		}
		return value == null;
	}
	/**
	* What each document, or else an override, has at a key of the top; where that stands, and all that
	* is given in the same place.
	*/
	givenAt(key) {
		return this.overrideOf([key]) === void 0 ? [.../* @__PURE__ */ new Set([this.#audited, this.#judging])].map((document) => ({
			value: document.value[key],
			whole: document.value,
			location: document.locate([key])
		})) : [{
			value: this.value[key],
			whole: this.value,
			location: this.locate([key])
		}];
	}
	/** Folder against which a relative path at `path` is resolved. */
	directoryOf(path) {
		let override = this.overrideOf(path);
		return override === void 0 ? this.#documentOf(path).directory : override.origin?.directory ?? process.cwd();
	}
	/** The last override that set `path` or something around it. */
	overrideOf(path) {
		return this.#overrides.findLast((override) => override.path.length <= path.length && override.path.every((name, index) => name === String(path[index])));
	}
	#documentOf(path) {
		return path.length === 0 || isAudited(path) ? this.#audited : this.#judging;
	}
};
function partOf(value, wanted) {
	return Object.fromEntries(Object.entries(value).filter(([key]) => wanted(key)));
}
/**
* Reads `key.path=value`; the value is YAML, so that numbers, lists and mappings can be given, and null
* takes a key away. Throws PolicyError; an empty value is one, since it is that of an unset variable.
*/
function parseSet(text) {
	let equals = text.indexOf("="), label = `--set ${text}`;
	if (equals <= 0) throw new PolicyError("set-malformed", "write it as key=value, for example --set limits.records=500.", { location: { file: label } });
	if (text.slice(equals + 1).trim() === "") throw new PolicyError("set-malformed", `there is no value. Write ${text.slice(0, equals)}=null to remove the key.`, { location: { file: label } });
	try {
		let value = (0, import_dist.parse)(text.slice(equals + 1));
		return {
			path: text.slice(0, equals).trim().split("."),
			value,
			label
		};
	} catch {
		throw new PolicyError("set-malformed", "the value is not valid YAML.", { location: { file: label } });
	}
}
/** Lays a value over a policy; null takes the key away, and what is around it stays as it is. */
function assign(root, override) {
	let node = root;
	for (let name of override.path.slice(0, -1)) {
		if (FORBIDDEN.has(name)) throw forbidden(override);
		let next = Object.hasOwn(node, name) ? node[name] : void 0;
		if (typeof next != "object" || !next || Array.isArray(next)) {
			if (override.value === null) return;
			node[name] = {};
		}
		node = node[name];
	}
	let last = override.path.at(-1);
	if (refuseUnsigned(override, node[last]), FORBIDDEN.has(last)) throw forbidden(override);
	override.value === null ? delete node[last] : node[last] = override.value;
}
/** Another checkpoint in place of one that must be signed would be one that need not. */
function refuseUnsigned({ path, value, label }, before) {
	if (path.length === 1 && path[0] === "checkpoint" && typeof value != "object" && typeof before == "object" && before && Object.hasOwn(before, "signature")) throw new PolicyError("policy-conflict", "the policy's checkpoint must be signed, and this would replace it with what it asks. Set checkpoint.ref instead.", { location: { file: label } });
}
/** Names that would reach an object's prototype instead of the policy. */
const FORBIDDEN = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function forbidden(override) {
	return new PolicyError("policy-key-unknown", "there is no such key.", { location: { file: override.label } });
}
// src/config/paths.ts
/** Keys of a policy whose texts are paths, or references that may be one; mappings and lists too. */
const PLACES = [
	["checkpoint"],
	["base"],
	...["data", "pretraining"].flatMap((section) => [
		"members",
		"nonmembers",
		"people",
		"split",
		"chat_template"
	].map((key) => [section, key])),
	...[
		"previous",
		"added",
		"nonmembers",
		"people",
		"split",
		"chat_template"
	].map((key) => ["update", key]),
	...[
		"data",
		"private",
		"heldout",
		"auxiliary"
	].map((key) => ["synthetic", key]),
	...[
		"subjects",
		"lookalikes",
		"people",
		"chat_template",
		"without"
	].map((key) => ["erasure", key]),
	["canaries", "manifest"],
	["canaries", "commitment"],
	[
		"training",
		"dp",
		"accountant"
	],
	[
		"attacks",
		"pii",
		"names",
		"path"
	],
	[
		"attacks",
		"pii",
		"sampling",
		"prompts"
	],
	["run", "python"],
	["history", "path"]
], NO_PATH = /* @__PURE__ */ new Set([
	"accept_mismatch",
	"digest",
	"signature"
]);
/** Refuses paths that only a shell or another system can read, the same at every key. */
function refuseForeignPaths(source, faults) {
	for (let place of PLACES) visit(source, faults, place, valueAt(source.value, place));
}
function visit(source, faults, path, value) {
	if (typeof value == "string") {
		let why = foreignPath(value);
		if (why === void 0) return;
		faults.attempt(() => {
			throw new PolicyError("policy-value", `"${path.join(".")}" ${why}`, { location: source.locate(path) });
		});
	} else if (typeof value == "object" && value) for (let [name, inner] of Object.entries(value)) NO_PATH.has(name) || visit(source, faults, [...path, Array.isArray(value) ? Number(name) : name], inner);
}
function valueAt(root, path) {
	return path.reduce((node, name) => typeof node == "object" && node && Object.hasOwn(node, name) ? node[name] : void 0, root);
}
// schema/since.json
var since_default = { "0.1.0": /* @__PURE__ */ "attacks,attacks.memorization,attacks.memorization.n,attacks.memorization.p,attacks.mia,attacks.mia.attacks,attacks.pii,attacks.pii.columns,attacks.pii.decode,attacks.pii.decode.temperature,attacks.pii.decode.top_k,attacks.pii.prefix,audits,base,checkpoint,data,data.append_eos,data.chat_template,data.fields,data.fields.completion,data.fields.input,data.fields.instruction,data.fields.messages,data.fields.output,data.fields.prompt,data.fields.text,data.format,data.members,data.nonmembers,data.subject,gate,gate.confidence,gate.on,gate.on.invalid,gate.on.undecided,gate.preset,gate.rules,gate.rules[].attack,gate.rules[].audit,gate.rules[].fpr,gate.rules[].level,gate.rules[].max,gate.rules[].metric,gate.rules[].min,gate.rules[].n,gate.rules[].p,gate.rules[].part,gate.rules[].type,limits,limits.minutes,limits.records,limits.tokens,pretraining,run,run.device,run.dtype,run.executor,run.python,run.setup,run.threads,run.tokens_per_batch,seed,version,waivers,waivers[].attack,waivers[].audit,waivers[].fpr,waivers[].metric,waivers[].n,waivers[].owner,waivers[].p,waivers[].part,waivers[].reason,waivers[].type,waivers[].until".split(",") };
// src/config/requires.ts
const PATH = ["requires"], SINCE = new Map(Object.entries(since_default).flatMap(([release, keys]) => keys.map((key) => [key, release])));
/**
* Throws PolicyError for a policy that says, by `requires`, that a later release reads it: that comes
* before anything else that is wrong with it, since this release cannot tell.
*/
function refuseLaterRelease(source) {
	let later = source.givenAt("requires").filter(({ value }) => laterRelease(value) !== void 0).sort((one, other) => compareReleases(other.value, one.value))[0];
	if (later !== void 0) throw new PolicyError("policy-requires", `this policy needs Reticence ${String(later.value)} or newer, and this is ${VERSION}. Use that release, or newer.`, { location: later.location });
}
/** Adds a fault where a document requires less than its keys do: an older release would misname them. */
function refuseTooLow(source, faults) {
	for (let { value, whole } of source.givenAt("requires")) {
		if (!isRelease(value)) continue;
		let key = newestKey(whole);
		key === void 0 || compareReleases(key.since, value) <= 0 || faults.conflict(source, PATH, `release ${value} does not know \`${key.path}\`, which ${key.since} added. Write \`requires: ${key.since}\`.`);
	}
}
/** What to add to an error about an unknown key, which may be a later release's. */
function whichReleaseKnows() {
	return ` If a release after ${VERSION} added it, https://raw.githubusercontent.com/reticence/reticence/schemas/v1/config.schema.json names that release.`;
}
/** Of the keys that a policy uses, the one that the latest release added. */
function newestKey(policy) {
	return pathsOf(policy).filter((path) => path !== PATH[0]).flatMap((path) => {
		let since = SINCE.get(path.replace(/^pretraining\./, "data."));
		return since === void 0 ? [] : [{
			path,
			since
		}];
	}).sort((one, other) => compareReleases(other.since, one.since))[0];
}
function pathsOf(value, path = "") {
	return typeof value != "object" || !value ? [] : Array.isArray(value) ? value.flatMap((entry) => pathsOf(entry, `${path}[]`)) : Object.entries(value).flatMap(([name, inner]) => {
		let at = path === "" ? name : `${path}.${name}`;
		return [at, ...pathsOf(inner, at)];
	});
}
// src/config/validate.ts
/**
* Checks a policy against schema/config.schema.json.
* Throws PolicyError with the place of every fault, and the nearest valid name; `beyond` is given the
* policy without the parts at fault, and throws what is wrong with the rest.
*/
function validate(source, beyond = () => {}) {
	refuseLaterRelease(source), refuseOtherVersion(source);
	let check = policyValidator(), faults = new Faults();
	if (!check(source.value)) for (let group of groupsOf(check.errors ?? [])) faults.attempt(() => {
		throw explain(source, group);
	});
	let broken = new Set((check.errors ?? []).flatMap(partAtFault));
	if (refuseForeignPaths(source, faults), refuseTooLow(source, faults), broken.size > 0) {
		let rest = Object.entries(source.value).filter(([name]) => !broken.has(name));
		faults.attempt(() => {
			beyond(Object.fromEntries(rest), broken);
		});
	}
	return faults.throwAny(), source.value;
}
/** The key of the policy that an error of ajv's lies in. */
function partAtFault({ instancePath, params }) {
	let [, name = params.additionalProperty] = instancePath.split("/");
	return name === void 0 ? [] : [name];
}
function refuseOtherVersion(source) {
	let { version } = source.value;
	if (version === 1) return;
	let path = ["version"];
	throw version === void 0 ? new PolicyError("policy-key-missing", "the key \"version\" is missing; write `version: 1`.", { location: source.locate(path) }) : new PolicyError("policy-version", `version ${JSON.stringify(version)} of the policy format is unknown to this release, which reads version 1. Use the release of Reticence that wrote the policy, or write \`version: 1\`.`, { location: source.locate(path) });
}
/**
* ajv's errors, by the fault that they come from. A value that fits no branch of a choice gives
* errors of every branch, which are one fault; else every key at fault is one.
*/
function groupsOf(errors) {
	let choices = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf").map(({ instancePath }) => instancePath), isWithin = (path, choice) => path === choice || path.startsWith(`${choice}/`), outermost = (path) => choices.filter((choice) => isWithin(path, choice)).reduce((best, next) => best === void 0 || next.length < best.length ? next : best, void 0);
	return [...Map.groupBy(errors, (error) => {
		let choice = outermost(error.instancePath);
		if (choice !== void 0) return choice;
		let { additionalProperty, missingProperty } = error.params;
		return [error.instancePath, additionalProperty ?? missingProperty ?? ""].join("/");
	}).values()];
}
/** The most telling of ajv's errors: the deepest, and not a oneOf's summary when a branch says more. */
function explain(source, errors) {
	let telling = errors.filter((error) => error.keyword !== "oneOf" && error.keyword !== "const"), candidates = telling.length > 0 ? telling : errors, weight = (error) => 2 * depth(error) + (error.keyword === "type" ? 0 : 1), error = candidates.reduce((best, next) => weight(next) > weight(best) ? next : best), path = pathOf(error);
	if (error.keyword === "additionalProperties") {
		let name = String(error.params.additionalProperty), known = Object.keys(error.parentSchema.properties ?? {}), meant = suggest(name, known), hint = meant.startsWith(" Did") ? meant : `${meant}${whichReleaseKnows()}`;
		return new PolicyError("policy-key-unknown", `unknown key "${name}".${hint}`, { location: source.locate([...path, name], { key: !0 }) });
	}
	let where = path.length === 0 ? "the policy" : `"${path.join(".")}"`;
	return new PolicyError("policy-value", `${where} ${describeFault(error)}`, { location: source.locate(path) });
}
function depth(error) {
	return error.instancePath.split("/").length + +(error.keyword === "additionalProperties");
}
function pathOf(error) {
	return error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d+$/.test(part) ? Number(part) : part);
}
function describeFault(error) {
	let given = `, not ${show(error.data)}.`;
	switch (error.keyword) {
		case "enum": {
			let known = error.params.allowedValues.map(String), hint = typeof error.data == "string" ? suggest(error.data, known) : "";
			return `must be one of ${known.join(", ")}${given}${hint.startsWith(" Did") ? hint : ""}`;
		}
		case "const": return `must be ${JSON.stringify(error.params.allowedValue)}${given}`;
		case "type": return `must be ${[error.params.type].flat().join(" or ")}${given}`;
		case "required": return `lacks the key "${String(error.params.missingProperty)}".`;
		case "pattern": return `${PATTERNS[error.schemaPath.split("/").at(-2) ?? ""] ?? error.message}${given}${deviceHint(error)}`;
		case "maximum":
		case "exclusiveMaximum": {
			let isShare = Number(error.params.limit) <= 1 && typeof error.data == "number";
			return `${error.message}${given}${isShare ? suggestShare(error.data) : ""}`;
		}
		case "format": return `must be a date such as 2027-01-31${given}`;
		default: return `${error.message ?? "is not valid"}${given}`;
	}
}
/** What a pattern asks for, by the key that has it. */
const PATTERNS = {
	requires: "is a release such as 0.2.0",
	device: "is one of auto, cpu, cuda, cuda:0 (and so on), mps"
};
function deviceHint({ schemaPath, data }) {
	if (!schemaPath.endsWith("/device/pattern") || typeof data != "string") return "";
	let meant = everydayName(data, [
		"cuda",
		"mps",
		"cpu"
	]);
	return meant === void 0 ? "" : ` Did you mean "${meant}"?`;
}
function show(value) {
	let text = JSON.stringify(value) ?? "nothing";
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
// src/config/lock.ts
/**
* The resolved policy as a policy file: every default written out, the preset's rules among the
* rules. Reading it again gives the same resolved policy, whatever a later release's presets say.
*/
function lockPolicy(policy) {
	let { rules, confidence, choice, untested, on } = policy.gate, { mia, pii, memorization } = policy.attacks;
	return {
		version: 1,
		...lockModels(policy),
		...Object.fromEntries(policy.audits.map(({ key, data }) => [key, key === "synthetic" ? lockSynthetic(data, policy.auxiliary) : key === "erasure" ? lockErasure(lockData(data)) : key === "update" ? lockUpdate(policy, data) : lockData(data)])),
		audits: policy.audits.map(({ name }) => name),
		...policy.canaries === void 0 ? {} : { canaries: policy.canaries },
		...policy.training === void 0 ? {} : { training: policy.training },
		attacks: isSynthetic(policy) ? { pii: pii === "off" ? pii : lockSearch(pii) } : {
			...isErasure(policy) ? {} : { mia: lockMia(mia) },
			pii,
			memorization
		},
		limits: lockLimits(policy),
		seed: policy.seed,
		run: policy.run,
		...policy.history === void 0 ? {} : { history: lockHistory(policy.history) },
		gate: {
			preset: "none",
			rules: rules.map(({ metric, parameters, max, min, increase, level }) => ({
				metric,
				...parameters,
				...max === void 0 ? {} : { max },
				...min === void 0 ? {} : { min },
				...increase === void 0 ? {} : {
					against: increase.against,
					max_increase: increase.max
				},
				level
			})),
			...choice === void 0 ? { confidence } : {
				pick: "best",
				among: choice.among,
				confidence: choice.confidence
			},
			untested,
			on
		},
		waivers: policy.waivers.map(({ metric, bound, parameters, against, until, owner, reason }) => ({
			metric,
			...against === void 0 ? { bound } : {},
			...parameters,
			...against === void 0 ? {} : { against },
			until,
			owner,
			reason
		})),
		report: policy.report
	};
}
function lockMia(mia) {
	if (mia === "off") return "off";
	let fused = mia.fused ? { fused: !0 } : {};
	return {
		attacks: mia.attacks,
		...fused
	};
}
/** What of the PII attacks an audit without a model reads. */
function lockSearch({ columns, names }) {
	return {
		columns,
		...names === void 0 ? {} : { names }
	};
}
function lockLimits(policy) {
	let { tokens, ...others } = policy.limits;
	return isSynthetic(policy) ? others : {
		...others,
		tokens
	};
}
function lockModels(policy) {
	let { acceptMismatch } = policy;
	if (policy.base === void 0) return {};
	let base = policy.previous === void 0 ? policy.base : policy.foundation;
	return base === void 0 ? lockCheckpoint(policy) : {
		...lockCheckpoint(policy),
		base: acceptMismatch === void 0 ? base : {
			ref: base,
			accept_mismatch: acceptMismatch
		}
	};
}
function lockCheckpoint({ checkpoint, several, adapters, signature }) {
	return signature === void 0 ? adapters === void 0 ? { checkpoint: several === void 0 || several.length === 1 ? checkpoint : several } : { checkpoint: { adapters } } : { checkpoint: {
		ref: checkpoint,
		signature: lockSignature(signature)
	} };
}
function lockHistory({ formerly, reuse, reuse_days, ...history }) {
	return {
		...history,
		...reuse ? { reuse } : {},
		...reuse_days === 90 ? {} : { reuse_days },
		...formerly.length === 0 ? {} : { formerly }
	};
}
function lockData(data) {
	let { members, nonmembers, generated: _, people, subject, chat_template, format, ...rest } = data;
	return {
		...format === "detect" ? {} : { format },
		...rest,
		...members.length === 0 ? {} : { members },
		...nonmembers.length === 0 ? {} : { nonmembers },
		...people.length === 0 ? {} : { people },
		...subject === void 0 ? {} : { subject },
		...chat_template === void 0 ? {} : { chat_template }
	};
}
function lockUpdate(policy, data) {
	let { members, ...shape } = lockData(data);
	return {
		...lockPrevious(policy),
		...members === void 0 ? {} : { added: members },
		...shape
	};
}
/** SHA-256 of a resolved policy: the same for two policies that mean the same. */
function policyDigest(policy) {
	let { ray, ...run } = policy.run, { replicas: _, ...others } = ray ?? {}, alike = ray === void 0 ? policy : {
		...policy,
		run: {
			...run,
			ray: others
		}
	};
	return `sha256:${createHash("sha256").update(JSON.stringify(lockPolicy(alike))).digest("hex")}`;
}
/**
* SHA-256 of what a policy says about measuring one audit: what two audits must share for their
* figures to be comparable. Which files hold the records, and how they are named, is not in it.
* `auxiliary`: the digest of the model that is tuned on generated data, where it is known.
*/
function measuringDigest(policy, audit, auxiliary = policy.auxiliary) {
	let { data } = policy.audits.find(({ name }) => name === audit), { members, nonmembers, generated, people, train_on, ...rest } = data, { max_unrendered: _, max_left_out: __, max_dropped: ___, split: ____, ...shape } = rest, measuring = {
		shape: train_on === "completions" ? shape : {
			...shape,
			train_on
		},
		sets: [
			members,
			nonmembers,
			people,
			...generated.length > 0 ? [generated] : []
		].map((files) => files.length > 0),
		attacks: {
			...policy.attacks,
			mia: lockMia(policy.attacks.mia)
		},
		limits: {
			records: policy.limits.records,
			tokens: policy.limits.tokens
		},
		seed: policy.seed,
		confidence: policy.gate.confidence,
		...policy.canaries === void 0 ? {} : { canaries: policy.canaries.bound },
		...policy.training === void 0 ? {} : { training: policy.training },
		...auxiliary === void 0 ? {} : { auxiliary }
	};
	return `sha256:${createHash("sha256").update(canonicalJson(measuring)).digest("hex")}`;
}
// src/config/criterion.ts
/**
* What of a policy a figure could tempt anybody to change: rules and waivers, and how their figures
* are measured. Which files hold models and records, where it runs and what data tell of themselves
* (their format) is not in it, so that it can be written before there is a checkpoint.
*/
function criterionOf(policy) {
	let { attacks, seed, gate, waivers } = lockPolicy(policy), { choice, confidence } = policy.gate;
	return {
		audits: Object.fromEntries(policy.audits.map(({ name, data }) => {
			let { max_dropped, max_left_out, max_unrendered } = data;
			return [name, {
				max_dropped,
				max_left_out,
				max_unrendered
			}];
		})),
		attacks,
		limits: {
			records: policy.limits.records,
			tokens: policy.limits.tokens
		},
		seed,
		confidence: choice?.confidence ?? confidence,
		untested: gate.untested,
		on: gate.on,
		rules: inOrder(gate.rules ?? []),
		waivers: inOrder(waivers ?? [])
	};
}
/** SHA-256 of a policy's criterion; that of two policies that ask the same is the same. */
function criterionDigest(policy) {
	return digestOf(criterionOf(policy));
}
/** Text of the file that commits to a policy's criterion. */
function criterionText(policy) {
	let criterion = criterionOf(policy), file = {
		version: 1,
		reticence: VERSION,
		digest: digestOf(criterion),
		criterion
	};
	return `${JSON.stringify(file, null, 2)}\n`;
}
/** What such a text commits to; undefined where this release cannot read it, or its digest is not its own. */
function parseCriterion(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (criterionValidator()(value)) return digestOf(value.criterion) === value.digest ? value : void 0;
}
/** Keys in which a policy's criterion differs from the one that was committed to. */
function criterionDifferences({ criterion }, policy) {
	let own = criterionOf(policy);
	return Object.keys(own).filter((key) => canonicalJson(own[key]) !== canonicalJson(criterion[key]));
}
/** The same rules in another order ask the same. */
function inOrder(entries) {
	return entries.map((entry) => [canonicalJson(entry), entry]).sort(([a], [b]) => a < b ? -1 : 1).map(([, entry]) => entry);
}
function digestOf(criterion) {
	return `sha256:${createHash("sha256").update(canonicalJson(criterion)).digest("hex")}`;
}
// src/config/index.ts
/**
* Reads, checks and completes a policy: overrides, then the file, then the preset.
* Throws PolicyError with file, line and column.
*/
async function loadPolicy(file, overrides = []) {
	return complete(await PolicySource.read(file, overrides));
}
/**
* A policy of two documents: one says what is audited, the other how it is judged.
* Throws PolicyError at the place in the document that the fault is in.
*/
function composePolicy(documents, overrides = []) {
	return complete(new PolicySource(documents, overrides));
}
function complete(source) {
	return {
		policy: resolvePolicy(source, validate(source, (rest, without) => refuseRest(source, rest, without))),
		file: source.file,
		source,
		absolute: (key, path) => resolve(source.directoryOf(key), path),
		with: (overrides) => complete(source.with(overrides))
	};
}
export { ownPin as $, isOptionalField as A, completeParameters as At, commitmentValidator as B, DEFAULT_ATTACKS as Bt, writtenSet as C, SYNTHETIC_SCORES as Ct, FORMATS as D, UNITS as Dt, FIELDS as E, TEMPLATE_FORMS as Et, placeOfCheckpoint as F, isSensitive as Ft, reportValidator as G, eventValidator as H, SINGLE_MODEL_ATTACKS as Ht, auditOfTraining as I, metricKey as It, splitValidator as J, severalValidator as K, isOfTraining as L, ruleKey as Lt, isReadAside as M, isAuxiliary as Mt, partsOf as N, isMetricId as Nt, hasPrompt as O, UPDATE as Ot, isErasure as P, isOfTuning as Pt, laterRelease as Q, canonicalJson as R, syntheticAttacks as Rt, isSynthetic as S, SYNTHETIC as St, matchPattern as T, TEMPLATE_ATTACKS as Tt, manifestValidator as U, formatCount as Ut, entryValidator as V, MIA_ATTACKS as Vt, originValidator as W, signals_schema_default as X, isDate as Y, events_schema_default as Z, reach as _, ERASURE as _t, criterionText as a, untestedOf as at, nearPathHint as b, PARTS as bt, measuringDigest as c, isUpdate as ct, isAudited as d, PRESETS as dt, DEFAULT_UNTESTED as et, PolicyDocument as f, AUC_METRICS as ft, hostOf as g, CRITERIA as gt, lockOf as h, COPIES as ht, criterionDigest as i, holdsUntested as it, isPreference as j, definitionOf as jt, isChat as k, boundOf as kt, policyDigest as l, referencePath as lt, Puller as m, CATALOGUE as mt, loadPolicy as n, UNTESTED as nt, parseCriterion as o, LAST_RELEASE as ot, readPolicyText as p, AUXILIARY_SCORES as pt, shardValidator as q, criterionDifferences as r, UNTESTED_SUM as rt, lockPolicy as s, asOfUpdate as st, composePolicy as t, UNSEARCHED as tt, parseSet as u, historyName as ut, readLocked as v, FUSED as vt, isPattern as w, TEMPLATES as wt, correctedFor as x, SENSITIVE_TYPES as xt, readPullLock as y, IMPLAUSIBLE_RATIO as yt, canaryManifestValidator as z, ATTACKS as zt };
