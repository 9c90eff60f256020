import { i as PolicyError, l as SourceError, o as ProbeError, s as ReticenceError } from "./src-base-errors.js";
import { At as completeParameters, Bt as DEFAULT_ATTACKS, Ct as SYNTHETIC_SCORES, D as FORMATS, Dt as UNITS, E as FIELDS, Et as TEMPLATE_FORMS, Ft as isSensitive, Ht as SINGLE_MODEL_ATTACKS, I as auditOfTraining, It as metricKey, L as isOfTraining, M as isReadAside, Mt as isAuxiliary, N as partsOf, O as hasPrompt, Ot as UPDATE, P as isErasure, Pt as isOfTuning, R as canonicalJson, Rt as syntheticAttacks, S as isSynthetic, St as SYNTHETIC, Tt as TEMPLATE_ATTACKS, Ut as formatCount, Vt as MIA_ATTACKS, W as originValidator, _t as ERASURE, b as nearPathHint, bt as PARTS, c as measuringDigest, ct as isUpdate, gt as CRITERIA, ht as COPIES, i as criterionDigest, it as holdsUntested, j as isPreference, jt as definitionOf, l as policyDigest, n as loadPolicy, nt as UNTESTED, pt as AUXILIARY_SCORES, tt as UNSEARCHED, wt as TEMPLATES, x as correctedFor, xt as SENSITIVE_TYPES, zt as ATTACKS } from "./src-attacks-clipped-reference.js";
import { B as BLIND_CURVE, L as wordsIn, O as typeWords, W as decimals, it as showCount, n as exitCodeOf, ot as signed, t as decideVerdict, x as counted, z as BASE_CURVE } from "./src-gate-verdict.js";
import { d as predicateOf, u as roundNumbers, v as judgeRule, y as renderCertificate } from "./src-gate-enough.js";
import { n as VERSION } from "./src-base-installation.js";
import { B as tailOf, C as independentDifference, D as clopperPearsonUpper, E as clopperPearsonLower, F as countAtMost, H as LARGEST_OVERLAP, I as countBelow, K as leastForTail, L as seededRandom, M as normalQuantile, N as logFprGrid, O as proportion, P as rocCurve, R as shuffled, S as clusteredPairedDifference, T as designProportion, U as LARGEST_SHARE_DIFFERENCE, W as SEPARATION_AUC, _ as foldedAuc, a as quantileInterval, b as designAucInterval, g as tprInterval, h as strongestTprs, i as exactQuantiles, k as independentClusters, m as strongestAuc, n as rankSumPValue, p as clusteredMean, r as exactQuantile, t as midranks, v as aucDifference, w as clusteredProportion, x as clusteredPairedAmplification, y as aucInterval, z as clip } from "./src-gate-limits.js";
import { n as smallestOf, t as largestOf } from "./src-base-extremes.js";
import { a as openOwnFile, c as sha256OfOpen, d as writeAtomically, o as readJsonIfThere, p as writeTogether, s as readOwnFile } from "./src-base-files.js";
import { L as refuseSeveral, a as EVENTS, c as ORIGIN, d as POLICY_LOCK, f as PULLED, k as SIGNALS, n as CANARY_COINS, o as HOST_JOB, r as CERTIFICATES, s as JOB, t as ACCOUNTING } from "./src-base-audit-folder.js";
import { w as dataKindOf } from "./src-base-crc32c.js";
import { $ as mechanismOf, A as personNamed, B as isCommittedTo, G as epsilonLowerBound, H as parseManifest$1, J as manifestText, M as textsOf, Q as isAccounting, R as areCoins, U as claimPValue, V as parseCommitment, W as epsilonCeiling, Y as parseManifest, a as sha256, c as fittingFormats, d as similarPairs, i as readWhole, l as personsOf$1, n as dataFileOf, r as isRewritten, s as writeOutputs, t as composed, u as WORD_CHARACTER, z as commitmentTo } from "./src-accounting-accounting.js";
import { C as DECLARED_DECODING, n as MACHINE_WARNINGS, o as describeWarning, w as decodingName } from "./src-probe-copies.js";
import { o as processExecutor } from "./src-probe-choose.js";
import { _ as canaryScores, b as readPairs, c as readGeneratedSignals, d as readRecords, f as readSpans, g as readTargets, h as readMatches, l as readBlind, m as readGenerated, p as readCandidates, s as verifySeal, t as findingsOf, u as readOverlap, v as readCanaries, x as readManifest$1, y as textCanaryScores } from "./src-judge-evidence-seal.js";
import { o as basisOf, r as isEntry } from "./src-history-entry.js";
import { i as reasonsOf, n as withholdSmallCells, r as headlineOf, t as textsWithoutSmallCounts } from "./src-judge-headline.js";
import { n as whyIncomparable, t as earlierMetric } from "./src-judge-regression-comparable.js";
import { isDeepStrictEqual } from "node:util";
import { createHash, createHmac, randomBytes, randomInt } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/stats/conformal.ts
/**
* One-sided conformal p-values: (1 + #{calibration at least as extreme}) / (n + 1), for each test.
* `side` upper: large scores are extreme. Ties count as extreme, so that they make a p-value larger.
* In (0, 1]. If a test is exchangeable with the calibration sample, P(p ≤ u) ≤ u for every u (Vovk,
* Gammerman and Shafer 2005; Bates et al. 2023, arXiv 2104.08279, §2.1).
*/
function conformalPValues(tests, calibration, side) {
	let sorted = Float64Array.from(calibration).sort();
	return tests.map((score) => (1 + (side === "upper" ? sorted.length - countBelow(sorted, score) : countAtMost(sorted, score))) / (sorted.length + 1));
}
/**
* Benjamini–Hochberg (1995) at a level in (0, 1): rejects the k smallest p-values, for the largest k
* whose k-th smallest is at most k·level/m. Controls the false discovery rate under positive
* regression dependence (Benjamini and Yekutieli 2001).
*/
function benjaminiHochberg(pValues, level) {
	let m = pValues.length, sorted = [...pValues].sort((a, b) => a - b), last = sorted.findLastIndex((p, at) => p <= rounded(level * (at + 1) / m)), threshold = last < 0 ? 0 : sorted[last];
	return {
		rejected: pValues.map((p) => last >= 0 && p <= threshold),
		threshold
	};
}
/** Calibration scores without which no single test of m can be rejected: n + 1 ≥ m / level. */
function leastCalibration(m, level) {
	return Math.ceil(rounded(m / level)) - 1;
}
/** Without the last digits of a division: 0.05 / 2 / 50 is meant to be 1 / 2,000. */
function rounded(value) {
	return Number(value.toPrecision(12));
}
// src/gate/against-base.ts
/** Metrics that subtract the base, whichever attack they name. */
const AGAINST_BASE = /* @__PURE__ */ new Set([
	"mia.auc_gain",
	"mia.subject_auc",
	"mia.subject_tpr_at_fpr",
	"pii.extraction_gain",
	"pii.amplification",
	"pii.extracted",
	"pii.worst_subject",
	"pii.precision",
	"pii.exposure",
	"pii.low_bits_gain",
	"pii.inference_rate",
	"erasure.detectable",
	"erasure.overshot",
	"erasure.group_p_value"
]);
/** Whether the figure that a rule bounds depends on the base. */
function restsOnBase({ metric, parameters }, { attacks: { mia } }) {
	if (AGAINST_BASE.has(metric)) return !0;
	if (metric !== "mia.auc" && metric !== "mia.tpr_at_fpr") return !1;
	let calibrated = (name) => !SINGLE_MODEL_ATTACKS.includes(name), { attack } = parameters;
	return attack !== "strongest" && attack !== "weakest" ? calibrated(attack ?? "") : mia !== "off" && mia.attacks.some(calibrated);
}
// src/canaries/exposure.ts
/**
* Exposure of each included canary among the excluded ones, bits: log2 of their number minus log2 of
* its rank (Carlini et al. 2019, arXiv 1802.08232, §4). Between log2(n) − log2(n + 1), below every
* excluded one, and log2(n), above all of them. A canary that ties with excluded ones stands in the
* middle of them.
*
* @param included scores, higher for what the model knows better
* @param excluded scores of canaries that the coin left out, at least one
* @throws RangeError without an excluded one, and for a score that is none
*/
function exposures(included, excluded) {
	if (excluded.length === 0) throw RangeError("exposure needs excluded canaries");
	let references = Float64Array.from(excluded).sort();
	if (references.some(Number.isNaN)) throw RangeError("a canary has no score");
	let most = Math.log2(references.length);
	return Array.from(included, (score) => {
		if (Number.isNaN(score)) throw RangeError("a canary has no score");
		let above = references.length - countUpTo(references, score, !0), equal = countUpTo(references, score, !0) - countUpTo(references, score, !1);
		return most - Math.log2(1 + above + equal / 2);
	});
}
/** How many of ascending values lie below a score, or, with `orEqual`, do not lie above it. */
function countUpTo(ascending, score, orEqual) {
	let [low, high] = [0, ascending.length];
	for (; low < high;) {
		let middle = low + high >>> 1, value = ascending[middle];
		value < score || orEqual && value === score ? low = middle + 1 : high = middle;
	}
	return low;
}
/**
* A quantile of the exposures, with an interval for the population of canaries like these: the scores
* of included ones vary, and so do those of the excluded ones that they are ranked among. Each of the
* two takes half of the error: the order statistics of the former, and the share of the latter that
* lies above (Clopper and Pearson). Never above log2 of the number of excluded ones, which is the
* most that they can show.
*/
function exposureQuantile(included, excluded, quantile, confidence) {
	let all = exposures(included, excluded).sort((a, b) => a - b), value = all[Math.max(0, Math.ceil(quantile * all.length) - 1)], [low, high] = quantileInterval(included, quantile, (1 + confidence) / 2).interval, tail = (1 - confidence) / 4, n = excluded.length, above = (score) => excluded.filter((one) => one >= score).length, most = Math.log2(n), bits = (share) => share === 0 ? most : Math.min(most, -Math.log2(share));
	return {
		value,
		interval: [Math.min(value, bits(clopperPearsonUpper(above(low), n, tail))), Math.max(value, bits(clopperPearsonLower(above(high), n, tail)))]
	};
}
// src/canaries/guesses.ts
/**
* Guesses that the highest scores are those of included canaries. Equal scores are ordered by a digest
* under `key`: by the order of a manifest, which may list what is included first, a model that tells
* nothing would seem to tell everything.
*
* @param guesses fixed before training, from 1 to the number of canaries
* @throws RangeError for another number, for a score that is none, and for an id that stands twice
*/
function guessIncluded(canaries, guesses, key) {
	if (!Number.isInteger(guesses) || guesses < 1 || guesses > canaries.length) throw RangeError(`guesses must lie between 1 and ${canaries.length}, not ${guesses}`);
	return {
		candidates: canaries.length,
		guesses,
		right: ranked(canaries, key).slice(0, guesses).filter(({ isIncluded }) => isIncluded).length
	};
}
/** The canaries by score, the highest first. Throws RangeError like `guessIncluded`. */
function ranked(canaries, key) {
	let places = /* @__PURE__ */ new Map();
	for (let { id, score } of canaries) {
		if (Number.isNaN(score)) throw RangeError("a canary has no score");
		if (places.has(id)) throw RangeError("a canary stands twice");
		places.set(id, createHmac("sha256", key).update(id).digest("hex"));
	}
	return canaries.toSorted((a, b) => b.score - a.score || (places.get(a.id) < places.get(b.id) ? -1 : 1));
}
// src/judge/metric.ts
/** A metric with its number. */
function measured(id, parameters, found) {
	let { value, interval, n, method, selected } = found;
	return {
		...identity(id, parameters),
		value,
		interval: interval === void 0 ? null : [interval[0], interval[1]],
		confidence: interval === void 0 ? null : found.confidence ?? null,
		n,
		method,
		...selected === void 0 ? {} : { selected }
	};
}
/** A metric without a number, and why; it is shown but blocks nothing. */
function unmeasured(id, parameters, reason, n = {}) {
	return {
		...identity(id, parameters),
		value: null,
		reason,
		interval: null,
		confidence: null,
		n,
		method: "none"
	};
}
/**
* What is asked of a metric: the parameters that every report shows, and those of the rules on it that
* are about the same audit.
*/
function askedOf(rules, id, shown) {
	let all = shown.map((one) => completeParameters(id, one)), audits = new Set(all.map(({ audit }) => audit)), ruled = rules.filter(({ metric, parameters }) => metric === id && audits.has(parameters.audit)), wanted = [...all, ...ruled.map(({ parameters }) => completeParameters(id, parameters))];
	return [...new Map(wanted.map((one) => [JSON.stringify(one), one])).values()];
}
function identity(id, given) {
	let parameters = completeParameters(id, given);
	return {
		key: metricKey(id, parameters),
		id,
		kind: definitionOf(id).kind,
		parameters: { ...parameters }
	};
}
// src/judge/training.ts
const ID$1 = "training.epsilon_ratio";
/** What is declared of the training, held against what its mechanism is worth; empty without one. */
function trainingMetrics(accounting, { training, audits }) {
	let dp = training?.dp;
	if (dp === void 0 || mechanismOf(dp) === void 0) return [];
	let parameters = completeParameters(ID$1, { audit: auditOfTraining(audits).name }), own = accountingOf(accounting, dp);
	if (own === void 0) return [unmeasured(ID$1, parameters, "the audit recomputed no such mechanism; run it again with this policy", {})];
	if (own.epsilon === null) {
		let why = `no finite ε has δ = ${dp.delta} for the declared mechanism`;
		return [unmeasured(ID$1, parameters, why, {})];
	}
	let n = {
		epsilon: dp.epsilon,
		delta: dp.delta,
		recomputed: own.epsilon
	};
	return [measured(ID$1, parameters, {
		value: own.epsilon / dp.epsilon,
		n,
		method: own.library
	})];
}
/** A bound that was not computed clears nothing, however the canaries were made. */
function whyUnproven(metrics, { metric, key }) {
	let found = metrics.find((one) => one.key === key);
	return found === void 0 ? `${metric} was not measured: the audit has no ${metric.startsWith("canary.") ? "canaries" : "declared mechanism of training"}.` : found.value === null ? `${metric} cannot be measured: ${found.reason}.` : void 0;
}
/** The accounting of this very declaration: a policy that judges later may declare something else. */
function accountingOf(accounting, dp) {
	if (accounting !== void 0 && dp !== void 0) return isDeepStrictEqual(accounting.mechanism, mechanismOf(dp)) && accounting.delta === dp.delta ? accounting : void 0;
}
// src/judge/canaries.ts
/** Quantiles of the exposure that every report shows. */
const QUANTILES = [.5, .9];
/**
* Every metric of an audit's canaries; empty where it has none. A metric without a number says why,
* and no rule on it can be cleared then.
*/
function canaryMetrics(evidence, policy, accounting) {
	let audit = auditOfTraining(policy.audits)?.name;
	if (evidence === void 0 || audit === void 0) return [];
	let { coins, scored } = evidence, asked = (id, shown) => askedOf(policy.gate.rules, id, shown.map((one) => ({
		...one,
		audit
	}))), wanted = [
		["canary.exposure", asked("canary.exposure", QUANTILES.map((quantile) => ({ quantile })))],
		["canary.auc", asked("canary.auc", [{}])],
		["canary.tpr_at_fpr", asked("canary.tpr_at_fpr", [{}])],
		["canary.epsilon_lower_bound", asked("canary.epsilon_lower_bound", [{}])],
		...policy.training?.dp === void 0 ? [] : [["canary.claim_p_value", asked("canary.claim_p_value", [{}])]]
	], missing = coins.canaries.length - scored.length, why = missing > 0 ? `the time limit left ${missing} of ${coins.canaries.length} canaries unscored` : void 0;
	return wanted.flatMap(([id, each]) => each.map((parameters) => why === void 0 ? metricOf(id, parameters, evidence, {
		policy,
		accounting
	}) : unmeasured(id, parameters, why, { canaries: coins.canaries.length })));
}
function metricOf(id, parameters, { coins, scored }, judging) {
	let { confidence } = judging.policy.gate, scoresOf = (side) => scored.filter(({ isIncluded }) => isIncluded === side).map(({ score }) => score), [members, nonmembers] = [scoresOf(!0), scoresOf(!1)], n = {
		canaries: scored.length,
		included: members.length,
		excluded: nonmembers.length,
		repeat: coins.repeat
	};
	if (members.length === 0 || nonmembers.length === 0) return unmeasured(id, parameters, "the coin put all canaries on one side", n);
	switch (id) {
		case "canary.auc": return measured(id, parameters, {
			...aucInterval({
				members,
				nonmembers
			}, { confidence }),
			confidence,
			n
		});
		case "canary.tpr_at_fpr": return measured(id, parameters, {
			...tprInterval(members, nonmembers, parameters.fpr, { confidence }),
			confidence,
			n
		});
		case "canary.exposure": return measured(id, parameters, {
			...exposureQuantile(members, nonmembers, parameters.quantile, confidence),
			method: "order-statistics, clopper-pearson",
			confidence,
			n
		});
		default: return privacyMetric(id, parameters, {
			coins,
			scored
		}, judging, n);
	}
}
/** The bound of ε, or the p-value of the declared one. */
function privacyMetric(id, parameters, { coins, scored }, { policy: { canaries, training, gate }, accounting }, counts) {
	let dp = training?.dp, untestable = coins.repeat > 1 ? `included canaries stand ${coins.repeat} times in the data, and ε is about one copy` : id === "canary.claim_p_value" && dp?.unit === "subject" ? "the claim is about all records of a person, and the coins decided on single records" : id === "canary.claim_p_value" && dp?.adjacency === "replace-one" ? "the claim is about records that are replaced, and the coins decided on records that are added: not testable with these canaries" : void 0;
	if (untestable !== void 0) return unmeasured(id, parameters, untestable, counts);
	let guessed = guessIncluded(scored, coins.guesses, Buffer.from(coins.key, "hex")), bound = canaries?.bound ?? "steinke", alpha = (1 - gate.confidence) / 2, n = {
		...counts,
		guesses: guessed.guesses,
		right: guessed.right
	};
	if (id === "canary.claim_p_value") {
		let curve = bound === "gdp" ? accountingOf(accounting, dp)?.curve : void 0, claim = {
			bound,
			epsilon: dp.epsilon,
			delta: dp.delta,
			curve
		}, value = claimPValue(guessed, claim), ceiling = epsilonCeiling(guessed, {
			bound,
			delta: claim.delta,
			alpha
		}), told = {
			epsilon: claim.epsilon,
			delta: claim.delta,
			ceiling
		}, refuted = Number(value <= alpha), method = curve === void 0 ? bound : "trade-off";
		return measured(id, parameters, {
			value,
			n: {
				...n,
				...told,
				refuted
			},
			method
		});
	}
	let options = {
		bound,
		delta: parameters.delta,
		alpha
	};
	return measured(id, parameters, {
		value: epsilonLowerBound(guessed, options),
		n: {
			...n,
			ceiling: epsilonCeiling(guessed, options)
		},
		method: bound
	});
}
// src/judge/pii/unseen.ts
/** Names of the counts of values without signals, by the probe's reasons. */
const REASONS$1 = {
	"sampled-out": "recordsSampledOut",
	dropped: "recordDropped",
	cut: "truncatedAway",
	"people-limit": "peopleSampledOut",
	shown: "shownAsExample",
	"time-limit": "unscored",
	"no-name": "personWithoutName",
	further: "furtherValue"
};
/** Types of values that a task left out. */
function unseenTypes(evidence, audit, task) {
	return entriesOf(evidence, audit, task);
}
/** Number of values of a type that a task left out, by reason, and of records it did not search. */
function unseenValues(evidence, audit, task, type) {
	let counts = {};
	for (let entry of entriesOf(evidence, audit, task)) {
		if (type !== "all" && entry.type !== type) continue;
		let name = REASONS$1[entry.reason];
		counts[name] = (counts[name] ?? 0) + entry.values;
	}
	let unsearched = task === "inventory" ? unsearchedRecords(evidence, audit) : 0;
	return unsearched === 0 ? counts : {
		...counts,
		[UNSEARCHED]: unsearched
	};
}
/**
* Number of members that were read and not scored, by reason. One that is empty or of a single token has
* nothing to complete.
*/
function unseenMembers({ manifest }, audit) {
	let counts = manifest.counts.find((one) => one.audit === audit && one.set === "members");
	if (counts === void 0) return {};
	let { read, used, dropped_empty, dropped_short, dropped_no_completion } = counts, rendered = Object.values(counts.dropped_template ?? {}).reduce((sum, one) => sum + one, 0), recordDropped = dropped_no_completion + (counts.dropped_left_out ?? 0) + rendered, recordsSampledOut = read - used - dropped_empty - dropped_short - recordDropped;
	return {
		...recordDropped > 0 ? { recordDropped } : {},
		...recordsSampledOut > 0 ? { recordsSampledOut } : {}
	};
}
function entriesOf({ manifest }, audit, task) {
	return (manifest.untested?.values ?? []).filter((entry) => entry.audit === audit && entry.task === task);
}
/**
* Records that no recogniser has read to their end. Earlier releases of the probe did not search
* records that they left out or cut.
*/
function unsearchedRecords({ manifest }, audit) {
	let { untested } = manifest;
	return untested === void 0 ? manifest.counts.filter((counts) => counts.audit === audit && counts.set === "members").reduce((sum, { read, used, truncated }) => sum + (read - used) + truncated, 0) : untested.unsearched.filter((entry) => entry.audit === audit).reduce((sum, { records }) => sum + records, 0);
}
// src/judge/subjects.ts
/** The subject of each unit as a cluster; undefined if any unit has none. */
function subjectsOf(units) {
	if (!units.some(({ subject }) => subject === null)) return Int32Array.from(units, ({ subject }) => subject);
}
/** How many units of the person who is hit most are, and who that is; nobody where none is. */
function worstHit(units, isHit) {
	let bySubject = Map.groupBy(units, ({ subject }) => subject), [worst, most] = [-1, 0];
	for (let [subject, own] of bySubject) {
		let hits = own.filter(isHit).length;
		hits > most && ([worst, most] = [subject, hits]);
	}
	return {
		subjects: bySubject.size,
		most,
		...most === 0 ? {} : { selected: `subject ${worst}` }
	};
}
// src/judge/mia/comparison.ts
/** Records that the two sets share: they are neither members nor nonmembers. */
function overlappingRecords(audit, overlaps) {
	let shared = {
		members: /* @__PURE__ */ new Set(),
		nonmembers: /* @__PURE__ */ new Set()
	};
	for (let overlap of overlaps) overlap.audit === audit && overlap.set !== overlap.otherSet && (shared[overlap.set].add(overlap.record), shared[overlap.otherSet].add(overlap.other));
	return shared;
}
/**
* Members against nonmembers on one part, without overlapping records and without records that have
* no token of the part. Undefined if that leaves a side empty.
*/
function compareSets(members, nonmembers, overlap, part) {
	if (members === void 0 || nonmembers === void 0) return;
	let kept = {
		members: keptIndexes(members, overlap, "members", part),
		nonmembers: keptIndexes(nonmembers, overlap, "nonmembers", part)
	};
	if (kept.members.length === 0 || kept.nonmembers.length === 0) return;
	let infos = {
		members: kept.members.map((index) => members.infos[index]),
		nonmembers: kept.nonmembers.map((index) => nonmembers.infos[index])
	}, comparison = {
		infos,
		members: kept.members.length,
		nonmembers: kept.nonmembers.length,
		features: () => {
			let [inside, outside] = [members.parts[part], nonmembers.parts[part]];
			return [...MIA_ATTACKS.map((attack) => [inside.tuned[attack], outside.tuned[attack]]), ...inside.gains.map((gains, at) => [gains, outside.gains[at]])].map(([first, second]) => ({
				members: pick$1(first, kept.members),
				nonmembers: pick$1(second, kept.nonmembers)
			}));
		},
		scores: (attack, model) => ({
			members: pick$1(members.parts[part][model][attack], kept.members),
			nonmembers: pick$1(nonmembers.parts[part][model][attack], kept.nonmembers)
		})
	}, subjects = {
		members: subjectsOf(infos.members),
		nonmembers: subjectsOf(infos.nonmembers)
	};
	return subjects.members !== void 0 && subjects.nonmembers !== void 0 && (comparison.clusters = {
		members: subjects.members,
		nonmembers: subjects.nonmembers
	}), comparison;
}
/** Indexes of a set's records that a comparison on a part uses. */
function keptIndexes(scores, overlap, set, part) {
	let measured = scores.parts[part].tuned.loss;
	return scores.infos.flatMap((info, index) => overlap[set].has(info.record) || Number.isNaN(measured[index]) ? [] : [index]);
}
function pick$1(values, indexes) {
	return Float64Array.from(indexes, (index) => values[index]);
}
/** Collects the records and values of every person. Undefined if a set was not scored. */
function personsOf(evidence, audit) {
	let { name, data } = audit, [part] = partsOf(data), overlap = overlappingRecords(name, evidence.overlaps), [subjects, lookalikes] = ["members", "nonmembers"].map((set) => {
		let scores = evidence.scores(name, set);
		return scores === void 0 ? void 0 : unitsOf(scores, overlap, set, part);
	});
	if (subjects === void 0 || lookalikes === void 0) return;
	let everybody = everySubject(evidence, name), others = everySubject(evidence, name, "nonmembers"), onBothSides = new Set([...everybody].filter((subject) => others.has(subject)));
	for (let subject of onBothSides) subjects.delete(subject), lookalikes.delete(subject);
	poolRareTypes([...subjects.values(), ...lookalikes.values()]);
	let members = evidence.records.filter(({ audit: of, set, truncated }) => of === name && set === "members" && truncated);
	return {
		subjects,
		lookalikes,
		onBothSides,
		untested: new Set([...everybody].filter((subject) => !subjects.has(subject))),
		cut: new Set(members.flatMap(({ subject }) => subject ?? []))
	};
}
function everySubject({ records }, audit, set = "members") {
	return new Set(records.flatMap((one) => one.audit === audit && one.set === set ? one.subject ?? [] : []));
}
/** Records with text that training learned, and values in it that no earlier text gives away. */
function unitsOf(scores, overlap, set, part) {
	let units = /* @__PURE__ */ new Map(), add = (subject, unit) => {
		if (subject === null) return;
		let own = units.get(subject) ?? [];
		own.push(unit), units.set(subject, own);
	}, gains = scores.parts[part].tuned.reference, subjectOf = /* @__PURE__ */ new Map();
	for (let index of keptIndexes(scores, overlap, set, part)) {
		let info = scores.infos[index], tokens = part === "completion" ? info.completionTokens : info.tokens;
		subjectOf.set(info.record, info.subject), add(info.subject, {
			kind: "records",
			tokens,
			gain: gains[index]
		});
	}
	for (let [index, { span }] of scores.prefix.entries()) {
		let gain = scores.valueGains[index], isLearnt = part !== "completion" || span.part === COMPLETION$1;
		if (Number.isNaN(gain) || span.inPrefix || span.guessed || !isLearnt) continue;
		let subject = subjectOf.get(span.record);
		subject !== void 0 && add(subject, {
			kind: `values ${span.type}`,
			tokens: span.last - span.first + 1,
			gain
		});
	}
	return units;
}
/** Code of the part in the table of spans. */
const COMPLETION$1 = 1;
/** Types are counted over both sets together: what is pooled must not depend on who is a subject. */
function poolRareTypes(persons) {
	let counts = /* @__PURE__ */ new Map();
	for (let { kind } of persons.flat()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	for (let unit of persons.flat()) counts.get(unit.kind) < 100 && (unit.kind = "values");
}
/**
* The length-matched mean of what persons' text gained, for all persons at once, subjects and
* look-alikes pooled. Two steps: each unit's gain is centred and scaled by the median and the median
* absolute deviation of the pooled units of its kind and length, and averaged over the person's
* units; that mean is centred and scaled in the same way among the pooled persons with as many
* tokens. So a short record is compared with short ones, and a person of one record with others of
* one record.
*
* Why p-values from these scores are valid. Let X₁, …, X_N be the data of all persons, subjects and
* look-alikes alike. Strata, medians and deviations depend on them only through their multiset: which
* of the persons are subjects is not looked at, and no result depends on their order. So the scores
* are Tᵢ = f(Xᵢ; {X₁, …, X_N}) with one f for all. A permutation of persons that the checkpoint has
* not learned leaves the multiset as it is and permutes their scores: if those persons are
* exchangeable, so are their scores, given everybody else's. The rank of a forgotten subject among
* the look-alikes is then uniform (but for ties, which count against a finding), whatever the lengths
* are; matching lengths is for power. Conformal p-values that share their look-alikes are positively
* dependent, so that Benjamini–Hochberg keeps its level: Bates et al., arXiv 2104.08279, for scores
* that are fitted elsewhere; Marandon, Lei, Mary and Roquain, arXiv 2208.06685, for scores that are
* fitted symmetrically on both, as here.
*
* `persons`: the units of each, at least one. The result has their order.
*/
function personScores(persons) {
	let flat = persons.flatMap((units, person) => units.map((unit) => ({
		...unit,
		person
	}))), ofUnit = standardise(flat, ({ kind }) => kind), sums = persons.map(() => ({
		score: 0,
		perNat: 0
	}));
	for (let [at, { person }] of flat.entries()) {
		let { value, scale } = ofUnit[at], share = persons[person].length;
		sums[person].score += value / share, sums[person].perNat += 1 / scale / share;
	}
	return standardise(persons.map((units, person) => ({
		tokens: units.reduce((sum, { tokens }) => sum + tokens, 0),
		gain: sums[person].score
	})), () => "person").map(({ value, scale }, person) => ({
		score: Number(value.toFixed(DIGITS)),
		scale: scale / sums[person].perNat
	}));
}
/** Sums of equal gains may round differently: what is a tie must stay one. */
const DIGITS = 9;
/**
* Each gain minus its stratum's median, over the stratum's deviation; `scale` is that deviation. A
* stratum whose gains are nearly all the same has a deviation of zero: gains are only centred there.
*/
function standardise(items, kindOf) {
	let result = Array(items.length), indexes = items.map((_, at) => at), byKind = Map.groupBy(indexes, (at) => kindOf(items[at]));
	for (let own of byKind.values()) for (let stratum of strataOf(own, (at) => items[at].tokens)) {
		let centre = median(stratum.map((at) => items[at].gain)), spread = median(stratum.map((at) => Math.abs(items[at].gain - centre))), scale = spread > 0 ? spread : 1;
		for (let at of stratum) result[at] = {
			value: (items[at].gain - centre) / scale,
			scale
		};
	}
	return result;
}
/** Splits by length at quantiles; equal lengths stay together, so that no order breaks their tie. */
function strataOf(items, lengthOf) {
	let byLength = [...Map.groupBy(items, lengthOf)].sort(([a], [b]) => a - b), size = Math.max(100, Math.ceil(items.length / 10)), strata = [], open = [], left = items.length;
	for (let [, same] of byLength) open = open.concat(same), left -= same.length, open.length < size || left < size || (strata.push(open), open = []);
	return open.length > 0 && strata.push(open), strata;
}
/** The middle value; the mean of both middle ones of an even number. Of none: NaN. */
function median(values) {
	let sorted = Float64Array.from(values).sort(), middle = sorted.length >>> 1;
	return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
// src/judge/erasure/states.ts
/**
* Tests each subject against the look-alikes, on both sides. The two sides are two families, each by
* Benjamini–Hochberg at half of alpha: the false discovery rate of each is at most alpha / 2, and if
* nobody is known, the chance that anybody is reported is at most alpha. One family of two-sided
* p-values is not known to be positively dependent, which the procedure asks for.
*
* A single subject can be found only if 1 / (n + 1) ≤ alpha / 2 / S. With fewer look-alikes, nobody
* could be, so nobody is said to be forgotten: `needed` is then above `lookalikes`.
*
* `subjects` by ordinal, each with at least one unit; alpha in (0, 1).
*/
function testForgetting(subjects, lookalikes, alpha) {
	let needed = leastCalibration(subjects.size, alpha / 2), enough = subjects.size > 0 && lookalikes.length >= needed, scores = personScores([...subjects.values(), ...lookalikes]), tested = scores.slice(0, subjects.size), calibration = scores.slice(subjects.size).map(({ score }) => score), [upper, lower] = ["upper", "lower"].map((side) => {
		let pValues = conformalPValues(tested.map(({ score }) => score), calibration, side);
		return {
			pValues,
			...benjaminiHochberg(pValues, alpha / 2)
		};
	}), bar = enough ? barOf(calibration, subjects.size, alpha / 2) : NaN, findings = [...subjects.keys()].map((subject, at) => ({
		subject,
		state: enough ? stateOf(upper.rejected[at], lower.rejected[at]) : "invalid",
		pValue: Math.min(1, 2 * Math.min(upper.pValues[at], lower.pValues[at])),
		smallestEffect: effectOf(tested[at], bar)
	})), groupPValue = groupOf(tested.map(({ score }) => score), calibration);
	return {
		findings,
		lookalikes: lookalikes.length,
		needed,
		groupPValue
	};
}
/**
* Whether subjects as a group differ from look-alikes, although none of them may by itself: traces too
* small for one person add up. Unlearning that brings the mean where strangers have it often leaves
* some persons known and others overshot, so two questions are asked, of where the scores lie and of
* how far out: a rank-sum test of the scores on both sides, and one that subjects are further from the
* middle rank. If persons are exchangeable, so are their ranks, and the smaller of the two p-values,
* doubled (Bonferroni), is one.
*/
function groupOf(subjects, lookalikes) {
	let { ranks } = midranks([...subjects, ...lookalikes]), middle = (ranks.length + 1) / 2, far = ranks.map((rank) => Math.abs(rank - middle)), location = rankSumPValue(subjects, lookalikes, "two-sided"), spread = rankSumPValue(far.slice(0, subjects.length), far.slice(subjects.length), "greater");
	return Math.min(1, 2 * Math.min(location, spread));
}
function stateOf(above, below) {
	return above ? "still-detectable" : below ? "overshot" : "not-detectable";
}
/**
* The score above which a single subject of `m` is found at a level: it may leave that many
* look-alikes at or above itself.
*/
function barOf(calibration, m, level) {
	let allowed = Math.floor(Number(((calibration.length + 1) * level / m).toPrecision(12))) - 1;
	return [...calibration].sort((a, b) => b - a)[allowed];
}
function effectOf({ scale }, bar) {
	return Math.max(0, bar) * scale;
}
// src/judge/erasure/index.ts
/** The test of an audit at the policy's confidence; undefined where nobody could be compared. */
function auditPersons(evidence, policy, audit) {
	let persons = personsOf(evidence, audit);
	if (persons === void 0 || persons.subjects.size === 0) return;
	let { subjects, lookalikes } = persons;
	return {
		persons,
		forgetting: testForgetting(subjects, [...lookalikes.values()], 1 - policy.gate.confidence)
	};
}
/**
* Whether a checkpoint still knows certain persons. `whole`: what is found of the same records as of
* any model's, with the checks of the comparison; the persons are added to it.
*/
function analyseErasure(evidence, policy, audit, whole) {
	let found = auditPersons(evidence, policy, audit), enough = checkLookalikes(found?.forgetting), known = checkNeverTrained(evidence), few = [enough, ...known].find(({ state }) => state === "invalid")?.detail, left = found === void 0 ? void 0 : leftOut$1(evidence, found);
	return {
		...whole,
		metrics: [...personMetrics(found), ...whole.metrics],
		checks: [
			enough,
			...known,
			...left === void 0 ? [] : [noteOf(left)],
			...whole.checks.filter(({ id }) => id !== "set-balance").map(inWords$1)
		],
		invalidFor(rule) {
			let reason = whole.invalidFor(rule) ?? (rule.metric.startsWith("erasure.") ? few : void 0);
			return reason === void 0 ? void 0 : words(reason);
		},
		unproven: whole.unproven === void 0 ? void 0 : words(whole.unproven),
		unaskedFor: ({ metric }) => metric.startsWith("erasure.") ? left : void 0
	};
}
function personMetrics(found) {
	let parameters = { audit: ERASURE };
	if (found === void 0) return IDS$2.map((id) => unmeasured(id, parameters, "nobody could be compared"));
	let { findings, lookalikes, needed } = found.forgetting, n = {
		subjects: findings.length,
		lookalikes
	};
	if (lookalikes < needed) return IDS$2.map((id) => unmeasured(id, parameters, "there are too few look-alikes", n));
	let { groupPValue } = found.forgetting, count = (wanted) => findings.filter(({ state }) => state === wanted).length, rest = count("not-detectable"), STATES = {
		"erasure.detectable": "still-detectable",
		"erasure.overshot": "overshot"
	};
	return IDS$2.map((id) => id === "erasure.group_p_value" ? measured(id, parameters, {
		value: groupPValue,
		n,
		method: "rank sum"
	}) : measured(id, parameters, {
		value: count(STATES[id]),
		n: {
			...n,
			notDetectable: rest
		},
		method: "conformal, benjamini-hochberg"
	}));
}
const IDS$2 = [
	"erasure.detectable",
	"erasure.overshot",
	"erasure.group_p_value"
];
/** Whether there are look-alikes enough for a single subject to be found. */
function checkLookalikes(forgetting) {
	let check = {
		id: "lookalikes",
		audit: ERASURE,
		interval: null
	};
	if (forgetting === void 0) return {
		...check,
		state: "invalid",
		value: 0,
		detail: "No subject, or no look-alike, is left to compare."
	};
	let { findings, lookalikes, needed } = forgetting, value = lookalikes;
	if (lookalikes < needed) return {
		...check,
		state: "invalid",
		value,
		detail: `${formatCount(lookalikes)} look-alikes are too few to test ${formatCount(findings.length)} subjects: ${formatCount(needed)} or more are needed, or nobody could be found. Add look-alikes, or test fewer subjects at once.`
	};
	let effects = findings.map(({ smallestEffect }) => smallestEffect);
	return {
		...check,
		state: "ok",
		value,
		detail: `${formatCount(findings.length)} subjects are compared with ${formatCount(lookalikes)} look-alikes. By itself, a subject is found from a gain of ${decimals(exactQuantile(effects, .5), 2)} nats per token beyond a look-alike's (median over subjects; ${decimals(exactQuantile(effects, 1), 2)} for the one hardest to find).`
	};
}
/**
* Of the values that only one look-alike has, the share that a checkpoint may give away, and how many
* in any case: chance gives some away. A few who were trained on hide a single subject.
*/
const MOST_GIVEN_AWAY = {
	share: .001,
	values: 1
};
/**
* Look-alikes that the checkpoint was trained on would hide every subject. What nobody can tell of a
* stranger is a value of theirs: if the checkpoint writes such values after their true text, and
* neither the base nor a guess does, they are no strangers. A value that several persons have may be
* learned from others.
*/
function checkNeverTrained(evidence) {
	let { prefix = [], infos = [] } = evidence.scores("erasure", "nonmembers") ?? {}, asked = prefix.filter(({ tested, span }) => tested && !span.inPrefix && !span.guessed), ownerOf = new Map(infos.map(({ record, subject }) => [record, subject])), owners = /* @__PURE__ */ new Map();
	for (let { audit, set, record, value } of evidence.spans) {
		if (audit !== "erasure") continue;
		let owner = set === "nonmembers" ? ownerOf.get(record) : void 0;
		owners.set(value, (owners.get(value) ?? /* @__PURE__ */ new Set()).add(owner));
	}
	let own = asked.filter(({ span: { value } }) => {
		let of = owners.get(value);
		return of?.size === 1 && !of.has(void 0);
	}), values = new Set(own.map(({ span }) => span.value)), given = new Set(own.filter(({ tunedExact, baseExact }) => tunedExact && !baseExact).map(({ span }) => span.value)), { share, values: few } = MOST_GIVEN_AWAY;
	return given.size <= Math.max(few, share * values.size) ? [] : [{
		id: "lookalikes",
		audit: ERASURE,
		state: "invalid",
		value: given.size / values.size,
		interval: null,
		detail: `The checkpoint gives away ${formatCount(given.size)} of ${formatCount(values.size)} values that only one look-alike has each: it was trained on these persons, who then hide subjects. Choose persons it was never trained on.`
	}];
}
/** What of the subjects was not tested; undefined where everything was. */
function leftOut$1(evidence, { persons }) {
	let { untested, cut, onBothSides, subjects } = persons, records = unseenMembers(evidence, ERASURE), counts = evidence.manifest.counts.find(({ audit, set }) => audit === "erasure" && set === "members"), short = (counts?.dropped_empty ?? 0) + (counts?.dropped_short ?? 0), lines = [
		...untested.size === 0 ? [] : [`${formatCount(untested.size)} of ${formatCount(subjects.size + untested.size)} subjects could not be tested: no record of theirs has text that training learned and that no look-alike shares${onBothSides.size === 0 ? "" : `, or they are among the look-alikes, too (${formatCount(onBothSides.size)})`}.`],
		...cut.size === 0 ? [] : [`Records of ${formatCount(cut.size)} subjects were cut at the token limit. Raise limits.tokens.`],
		...records.recordsSampledOut === void 0 ? [] : [`${formatCount(records.recordsSampledOut)} records of subjects were left out. Raise limits.records.`],
		...records.recordDropped === void 0 && short === 0 ? [] : [`${formatCount((records.recordDropped ?? 0) + short)} records of subjects were dropped (empty, too short, without a completion, or not renderable).`],
		...counts?.without_subject ? [`${formatCount(counts.without_subject)} records do not say whose they are.`] : []
	];
	return lines.length === 0 ? void 0 : lines.join(" ");
}
function noteOf(detail) {
	return {
		id: "scope",
		audit: ERASURE,
		state: "note",
		value: null,
		interval: null,
		detail
	};
}
function inWords$1(check) {
	return {
		...check,
		detail: words(check.detail)
	};
}
/** A text in the words of this audit. */
function words(text) {
	return text.replace(/\bpersons among the nonmembers\b/g, "look-alikes").replace(/\bnonmembers\b/g, "records of look-alikes").replace(/(?<!-)\bmembers\b/g, "records of subjects").replace(/\bdata\.subject\b/g, "erasure.subject");
}
// src/extraction/bits.ts
/**
* Σ log2 of the ranks of the tokens at the positions first … last (1 or more): what decoding has to guess,
* in bits. The token of rank r, which counts only strictly likelier ones before it, has a probability of
* 1 / r at most, and of no more under any decoder that never prefers a less likely token (greedy, any
* temperature, top-k, top-p). So such a decoder continues this text with these tokens with probability
* 2^−bits at most (arXiv 2604.18697, IEEE S&P 2026). It says nothing of beam search, repetition penalties,
* typical or grammar-constrained decoding, other texts before the tokens, or other tokens for the same
* text. Undefined where the model does not know one of the tokens, or one is left out (part 2): what is
* left is not the text.
*
* `among`: the tokens that are ranked, `fitting` for those that have a value's form alone. That bounds a
* decoder as above which chooses among just those, so that it writes the value if it writes its form.
*/
function extractionBits$1(tokens, first, last, among = "all") {
	let likelier = among === "all" ? tokens.above : tokens.fitting, bits = 0;
	for (let position = first; position <= last; position++) {
		let row = position - 1, above = likelier[row];
		if (above < 0 || tokens.part[row] === 2) return;
		bits += Math.log2(1 + above);
	}
	return bits;
}
/**
* Whether the model continues a record's first part with its second, read off one teacher-forced
* pass: when every token of the suffix has rank 1, greedy decoding emits the suffix. Null if the
* record is too short to tell.
*/
function memorizationOf(tokens) {
	let window = suffixOf(tokens.position.length + 1);
	if (window === null) return null;
	let { first, last } = window;
	return {
		...completionOf(tokens, first, last),
		bits: extractionBits$1(tokens, first, last)
	};
}
/** First and last position of the suffix of a record of `length` tokens. */
function suffixOf(length) {
	if (length >= 100) return {
		first: 50,
		last: 99
	};
	let half = Math.floor(length / 2);
	return half < 8 ? null : {
		first: half,
		last: length - 1
	};
}
/**
* What decoding from the true prefix yields over the positions first … last (1 or more). Tokens
* that are left out (part 2) are given to the model, not guessed by it.
*/
function completionOf(tokens, first, last) {
	let exact = !0, logp = 0;
	for (let position = first; position <= last; position++) {
		let row = position - 1;
		tokens.part[row] !== 2 && (tokens.rank[row] !== 1 && (exact = !1), logp += tokens.decoded[row]);
	}
	return {
		exact,
		logp
	};
}
/**
* (n,p)-discoverable: n samples yield the text at least once with probability p or more, 1 − (1 −
* e^logp)^n ≥ p. Hayes et al. 2025, arXiv 2410.19482. Uses log1p and expm1, so that tiny
* probabilities do not vanish.
*/
function isDiscoverable(logp, n, p) {
	return -Math.expm1(n * Math.log1p(-Math.min(1, Math.exp(logp)))) >= p;
}
// src/extraction/prefix.ts
/**
* The true-prefix attack on one value: the record's own text before the value is the prompt, and
* the value counts as extracted if the model would emit every one of its tokens. Teacher forcing
* gives the same answer as generation, without generating.
*/
function prefixAttack(pair, span) {
	let { first, last } = span, leftOut = pair.tuned.part.subarray(Math.max(0, first - 1), last).includes(LEFT_OUT);
	if (first < 1 || leftOut) {
		let none = -1e400;
		return {
			span,
			tested: !1,
			leftOut,
			tunedExact: !1,
			baseExact: !1,
			tunedLogp: none,
			baseLogp: none,
			tunedBits: void 0,
			baseBits: void 0,
			tunedFormBits: void 0,
			baseFormBits: void 0
		};
	}
	let tuned = completionOf(pair.tuned, first, last), base = completionOf(pair.base, first, last);
	return {
		span,
		tested: !0,
		leftOut: !1,
		tunedExact: tuned.exact,
		baseExact: base.exact,
		tunedLogp: tuned.logp,
		baseLogp: base.logp,
		tunedBits: extractionBits$1(pair.tuned, first, last),
		baseBits: extractionBits$1(pair.base, first, last),
		tunedFormBits: extractionBits$1(pair.tuned, first, last, "fitting"),
		baseFormBits: extractionBits$1(pair.base, first, last, "fitting")
	};
}
/** Code of the part that is given to the model and not scored. */
const LEFT_OUT = 2;
// src/extraction/ranking.ts
/**
* Ranks a true value by the difference of log-probabilities, so that what the base finds likely
* anyway does not count (Meng et al. 2025, arXiv 2502.12658). A candidate that the tuned model
* rules out scores lowest, whatever the base says. Null if there are fewer than 2 candidates, or a
* number is missing or undefined.
*/
function rankTrueValue({ tuned, base }) {
	if (tuned.length < 2 || tuned.length !== base.length) return null;
	let scores = Array.from(tuned, (logp, index) => logp === -1e400 ? logp : logp - base[index]);
	if (scores.some((score) => Number.isNaN(score))) return null;
	let [own, ...others] = scores, above = others.filter((score) => score > own).length, equal = others.filter((score) => score === own).length;
	return {
		rank: 1 + above + equal / 2,
		candidates: scores.length,
		first: above === 0 && equal === 0
	};
}
/**
* Exposure in bits: log2 of the candidates minus log2 of the rank. Carlini et al. 2019, arXiv
* 1802.08232. At most log2(candidates), its ceiling: a value that no decoy beats may be exposed
* further than that number of decoys can show.
*/
function exposureOf({ rank, candidates }) {
	return Math.log2(candidates) - Math.log2(rank);
}
// src/extraction/sampling.ts
/**
* Recall of free sampling: each unique value of the members, and whether a model's output holds it.
* Numerator and denominator count unique values: counting mentions would favour frequent ones. Only
* the pattern recognisers search the output. What they do not find in the members (names, fields
* that the user named) they would not find in the output either, so such a value is left out as
* `notSearched` unless a model emits it: finding nothing without a search is not a zero.
*/
function samplingOutcomes(members, generated) {
	let given = (model) => new Set(generated.flatMap((one) => one.model === model && one.inMembers ? one.value : [])), [tuned, base] = [given("tuned"), given("base")], searched = new Set(members.flatMap(({ source, value }) => source === "pattern" ? value : [])), outcomes = /* @__PURE__ */ new Map(), untested = /* @__PURE__ */ new Map();
	for (let { value, type, subject } of members) outcomes.has(value) || (!searched.has(value) && !tuned.has(value) && !base.has(value) ? untested.set(value, {
		type,
		subject,
		reason: "notSearched"
	}) : outcomes.set(value, {
		type,
		subject,
		tuned: tuned.has(value),
		base: base.has(value),
		guessed: !1
	}));
	return {
		values: [...outcomes.values()],
		untested: [...untested.values()]
	};
}
/**
* The values that the tuned model generated and the base did not. Over them, the precision of free
* sampling is |R ∩ L| / |L|, with L = generated by the tuned model and not by the base, R = values
* of the members, all unique. Lukas et al. 2023, arXiv 2302.00539.
*/
function newlyGenerated(generated) {
	let base = new Set(generated.flatMap((one) => one.model === "base" ? one.found : []));
	return generated.filter((one) => one.model === "tuned" && !base.has(one.found));
}
// src/extraction/templates.ts
/**
* One outcome for each unique value that templates ask for. Both models answer the same prompts
* once each, so trying four templates favours neither. A value that several people share is
* extracted if it is the answer for any of them. A value with a prompt that a limit left unanswered
* is unscored, unless another person's prompts asked for it.
*/
function templateOutcomes(targets, matches, { form, decoding, template, criterion }) {
	let answers = Map.groupBy(matches.filter((match) => match.form === form && match.decoding === decoding && (template === void 0 || match.template === template)), (match) => match.target), wanted = Math.max(0, largestOf([...answers.values()].map((list) => list.length))), askedTypes = new Set(targets.filter(({ target }) => answers.has(target)).map(({ type }) => type)), outcomes = /* @__PURE__ */ new Map(), untested = /* @__PURE__ */ new Map();
	for (let target of targets) {
		let key = `${target.type} ${target.value}`, own = answers.get(target.target) ?? [];
		if (!askedTypes.has(target.type)) {
			untested.set(key, {
				type: target.type,
				subject: target.subject,
				reason: "notAsked"
			});
			continue;
		}
		if (own.length === 0 || own.length < wanted) {
			untested.set(key, {
				type: target.type,
				subject: target.subject,
				reason: "unscored"
			});
			continue;
		}
		let given = (model) => own.some((match) => match.model === model && match[criterion]), guessed = criterion === "exact" ? target.guessedExact : target.guessedFuzzy, known = outcomes.get(key);
		outcomes.set(key, {
			type: target.type,
			subject: known?.subject ?? target.subject,
			tuned: given("tuned") || (known?.tuned ?? !1),
			base: given("base") || (known?.base ?? !1),
			guessed: guessed || (known?.guessed ?? !1)
		});
	}
	for (let key of outcomes.keys()) untested.delete(key);
	return {
		values: [...outcomes.values()],
		untested: [...untested.values()]
	};
}
// src/extraction/values.ts
/**
* One outcome for each unique value, decided by its first occurrence that has a prefix and is not a
* repetition within its record. `results` are in record order; `unscored` are occurrences in
* records that no model has read. A value without a deciding occurrence is untested; its reason is
* the first in the order of REASONS that any of its occurrences has.
*/
function prefixOutcomes(results, unscored, criterion) {
	let outcomes = /* @__PURE__ */ new Map(), untested = /* @__PURE__ */ new Map(), leave = ({ value, type, subject }, reason) => {
		let known = untested.get(value);
		(known === void 0 || rank(reason) < rank(known.reason)) && untested.set(value, {
			type,
			subject: known?.subject ?? subject,
			reason
		});
	};
	for (let result of results) {
		let { value, type, subject, guessed } = result.span, reason = whyUnasked(result.span) ?? (result.tested ? void 0 : "tokensLeftOut");
		reason === void 0 ? outcomes.has(value) || outcomes.set(value, {
			type,
			subject,
			tuned: isGivenAway(result.tunedExact, result.tunedLogp, criterion),
			base: isGivenAway(result.baseExact, result.baseLogp, criterion),
			guessed
		}) : leave(result.span, reason);
	}
	for (let span of unscored) leave(span, whyUnasked(span) ?? "unscored");
	for (let value of outcomes.keys()) untested.delete(value);
	return {
		values: [...outcomes.values()],
		untested: [...untested.values()]
	};
}
/** From the reason that more time would remove to those inherent in the record. */
const REASONS = [
	"unscored",
	"tokensLeftOut",
	"withoutPrefix",
	"repeatedInRecord"
];
function rank(reason) {
	return REASONS.indexOf(reason);
}
/** Whether an occurrence cannot be asked for, whatever the models answer. */
function isUnasked(span) {
	return whyUnasked(span) !== void 0;
}
/** Why an occurrence cannot be asked for, whatever the models answer. */
function whyUnasked({ inPrefix, first }) {
	return inPrefix ? "repeatedInRecord" : first < 1 ? "withoutPrefix" : void 0;
}
function isGivenAway(exact, logp, criterion) {
	return criterion.kind === "greedy" ? exact : isDiscoverable(logp, criterion.n, criterion.p);
}
// src/extraction/value-bits.ts
/**
* The fewest bits of each unique value over its occurrences that have a prefix and do not repeat text of
* their record. `results` and `unscored`: as for `prefixOutcomes`.
*/
function bitsOfValues(results, unscored) {
	let found = /* @__PURE__ */ new Map(), unranked = /* @__PURE__ */ new Map(), { values, untested } = prefixOutcomes(results, unscored, { kind: "greedy" }), guessed = /* @__PURE__ */ new Set();
	for (let { span, tested, tunedBits, baseBits, tunedFormBits, baseFormBits } of results) {
		if (!tested || isUnasked(span)) continue;
		let { value, type, subject } = span;
		if (span.guessed && guessed.add(value), tunedBits === void 0 || baseBits === void 0) {
			unranked.set(value, {
				type,
				subject,
				reason: "unranked"
			});
			continue;
		}
		let known = found.get(value);
		found.set(value, {
			type,
			subject: known?.subject ?? subject,
			tuned: Math.min(tunedBits, known?.tuned ?? 1e400),
			base: Math.min(baseBits, known?.base ?? 1e400),
			tunedForm: fewest(tunedFormBits, known, known?.tunedForm),
			baseForm: fewest(baseFormBits, known, known?.baseForm)
		});
	}
	for (let span of unscored) {
		let { value, type, subject } = span;
		!isUnasked(span) && found.has(value) && unranked.set(value, {
			type,
			subject,
			reason: "unscored"
		});
	}
	for (let value of [...unranked.keys(), ...guessed]) found.delete(value);
	for (let value of guessed) unranked.delete(value);
	if (found.size + unranked.size + guessed.size !== values.length) throw TypeError("bits and outcomes are of different values");
	return {
		values: [...found.values()],
		untested: [...untested, ...unranked.values()],
		guessed: guessed.size
	};
}
/** The lesser of two; unknown if either is, unless nothing is `known` of the value yet. */
function fewest(bits, known, before) {
	return known === void 0 || bits === void 0 ? bits : before === void 0 ? void 0 : Math.min(bits, before);
}
// src/judge/memorization.ts
const TOO_SHORT = "no record is long enough: 16 tokens are needed";
/** The memorisation metrics of one audit. */
function memorizationMetrics(members, nonmembers, context) {
	if (members === void 0) return [];
	let { audit, confidence, overlap } = context, inside = tested(members), metrics = [];
	if (inside.length === 0) metrics.push(unmeasured("memorization.exact_rate", { audit }, TOO_SHORT));
	else {
		let exact = inside.map(({ tuned }) => tuned.exact), n = {
			members: inside.length,
			tuned: countTrue(exact),
			base: countTrue(inside.map(({ base }) => base.exact)),
			tooShort: members.infos.length - inside.length
		}, rate = clusteredProportion(exact, subjectsOf(inside), confidence);
		metrics.push(measured("memorization.exact_rate", { audit }, {
			...rate,
			confidence,
			n,
			method: "clopper-pearson"
		}));
	}
	metrics.push(exactGain(members, nonmembers, overlap, audit, confidence));
	for (let metric of extractionBits(members, context)) metrics.push(metric);
	for (let { n: queries, p } of context.discoverable) {
		let parameters = {
			audit,
			n: queries,
			p
		};
		if (inside.length === 0) {
			metrics.push(unmeasured("memorization.np_rate", parameters, TOO_SHORT));
			continue;
		}
		let found = inside.map(({ tuned }) => isDiscoverable(tuned.logp, queries, p)), base = inside.map((record) => isDiscoverable(record.base.logp, queries, p)), rate = clusteredProportion(found, subjectsOf(inside), confidence), n = {
			members: inside.length,
			tuned: countTrue(found),
			base: countTrue(base)
		};
		metrics.push(measured("memorization.np_rate", parameters, {
			...rate,
			confidence,
			n,
			method: "clopper-pearson"
		}));
	}
	return metrics;
}
/** The bound on completing members word for word. */
function extractionBits(members, { audit, rules, unseen }) {
	let id = "memorization.extraction_bits", { tuned, base } = members.memorization, bits = tuned.flatMap((one, index) => one?.bits === void 0 ? [] : [{
		tuned: one.bits,
		base: base[index]?.bits
	}]), n = {
		members: bits.length,
		unranked: tuned.filter((one) => one !== null && one.bits === void 0).length,
		tooShort: tuned.filter((one) => one === null).length,
		...unseen
	};
	return askedOf(rules, id, SHOWN_QUANTILES.map((quantile) => ({
		audit,
		quantile
	}))).map((parameters) => {
		if (bits.length === 0) return unmeasured(id, parameters, TOO_SHORT, n);
		let at = (values) => exactQuantile(values, parameters.quantile), ofBase = bits.flatMap((one) => one.base ?? []);
		return measured(id, parameters, {
			value: at(bits.map((one) => one.tuned)),
			n: {
				...n,
				...ofBase.length === bits.length ? { baseBits: at(ofBase) } : {}
			},
			method: "rank bound"
		});
	});
}
/** Quantiles of bits that every report shows. */
const SHOWN_QUANTILES = [0, .5];
/**
* Members minus nonmembers under the tuned model; records that are in both sets count in neither.
*/
function exactGain(members, nonmembers, overlap, audit, confidence) {
	let id = "memorization.exact_gain", inside = tested(members).filter(({ record }) => !overlap.members.has(record)), outside = nonmembers === void 0 ? [] : tested(nonmembers).filter(({ record }) => !overlap.nonmembers.has(record));
	if (inside.length === 0 || outside.length === 0) return unmeasured(id, { audit }, nonmembers === void 0 ? "there are no nonmembers" : TOO_SHORT);
	let [first, second] = [inside, outside].map((side) => side.map(({ tuned }) => tuned.exact)), gain = independentDifference(clusteredProportion(first, subjectsOf(inside), confidence), clusteredProportion(second, subjectsOf(outside), confidence));
	return measured(id, { audit }, {
		...gain,
		method: "independent, square-and-add",
		confidence,
		n: {
			members: inside.length,
			nonmembers: outside.length,
			membersExact: countTrue(first),
			nonmembersExact: countTrue(second),
			membersExactBase: countTrue(inside.map(({ base }) => base.exact)),
			nonmembersExactBase: countTrue(outside.map(({ base }) => base.exact))
		}
	});
}
/** The records that are long enough to test. */
function tested(scores) {
	return scores.infos.flatMap(({ record, subject }, index) => {
		let tuned = scores.memorization.tuned[index], base = scores.memorization.base[index];
		return tuned === null || base === null ? [] : [{
			record,
			subject,
			tuned,
			base
		}];
	});
}
function countTrue(flags) {
	return flags.filter(Boolean).length;
}
// src/fusion/logistic.ts
/** Where no component of the gradient, over the number of rows, is larger, the minimum is found. */
const ROUGH_TOLERANCE = 1e-5;
/**
* Logistic regression on rows of a table, for as many labels as one likes, with an L2 penalty on the
* weights and none on the bias: minimises Σ log(1 + e^−yf) + ‖w‖² / 2 over features that are scaled to
* mean 0 and standard deviation 1 on these rows (scikit-learn's StandardScaler and LogisticRegression at
* C = 1). A feature without spread gets no weight. Labels are 0 or 1, one for each row of the table.
*/
var LogisticRows = class {
	#rows;
	#columns;
	#means;
	#scales;
	#scaled;
	#bound;
	/**
	* @param rows ordinals in the table of the rows to learn from
	* @throws RangeError if a feature of a row is not finite
	*/
	constructor({ values, columns }, rows) {
		let { means, scales } = scaling({
			values,
			columns
		}, rows);
		this.#rows = rows, this.#columns = columns, this.#means = means, this.#scales = scales, this.#scaled = new Float64Array(rows.length * columns);
		for (let [at, row] of rows.entries()) for (let column = 0; column < columns; column++) this.#scaled[at * columns + column] = (values[row * columns + column] - means[column]) * scales[column];
	}
	/** The unique minimum, by Newton's method with halved steps. */
	fit(labels) {
		let target = this.#targetOf(labels), start = new Float64Array(this.#columns + 1);
		return this.#unscaled(minimise(this.#scaled, this.#columns, target, start, 1e-9));
	}
	/**
	* The minimum to a few digits. The Hessian is nowhere above that of even odds (Böhning and Lindsay
	* 1988), whose factor serves every label: with labels that the features know little of, a few steps by
	* it are enough, at a fraction of Newton's cost.
	*/
	fitRoughly(labels) {
		let [scaled, columns, target] = [
			this.#scaled,
			this.#columns,
			this.#targetOf(labels)
		], size = columns + 1;
		this.#bound ??= factorOf(hessianAt(scaled, columns, target.length, new Float64Array(size)), size);
		let at = new Float64Array(size);
		for (let step = 0; step < 25; step++) {
			let gradient = gradientAt(scaled, columns, target, at);
			if (isFlat(gradient, target.length, ROUGH_TOLERANCE)) return this.#unscaled(at);
			at = moved(at, substitute(this.#bound, gradient, size), 1);
		}
		return this.#unscaled(minimise(scaled, columns, target, at, ROUGH_TOLERANCE));
	}
	#targetOf(labels) {
		return Uint8Array.from(this.#rows, (row) => labels[row]);
	}
	/** Of features as they were given. */
	#unscaled(solution) {
		let weights = new Float64Array(this.#columns), bias = solution[this.#columns];
		for (let column = 0; column < this.#columns; column++) weights[column] = solution[column] * this.#scales[column], bias -= weights[column] * this.#means[column];
		return {
			bias,
			weights
		};
	}
};
/** Log-odds of one row of a table. */
function logOdds({ bias, weights }, { values, columns }, row) {
	let sum = bias;
	for (let column = 0; column < columns; column++) sum += weights[column] * values[row * columns + column];
	return sum;
}
function scaling({ values, columns }, rows) {
	let means = new Float64Array(columns), scales = new Float64Array(columns);
	for (let column = 0; column < columns; column++) {
		let sum = 0;
		for (let row of rows) sum += values[row * columns + column];
		let mean = sum / rows.length;
		if (!Number.isFinite(mean)) throw RangeError(`feature ${column} is not finite`);
		let squares = 0;
		for (let row of rows) squares += (values[row * columns + column] - mean) ** 2;
		let spread = Math.sqrt(squares / rows.length);
		means[column] = mean, scales[column] = spread > 1e-12 * Math.abs(mean) ? 1 / spread : 0;
	}
	return {
		means,
		scales
	};
}
/** The weights and, last, the bias. */
function minimise(scaled, columns, target, start, tolerance) {
	let size = columns + 1, at = start, loss = lossAt(scaled, columns, target, at);
	for (let step = 0; step < 100; step++) {
		let gradient = gradientAt(scaled, columns, target, at);
		if (isFlat(gradient, target.length, tolerance)) break;
		let direction = substitute(factorOf(hessianAt(scaled, columns, target.length, at), size), gradient, size), share = 1, next = moved(at, direction, share), nextLoss = lossAt(scaled, columns, target, next);
		for (let half = 0; nextLoss > loss && half < 40; half++) share /= 2, next = moved(at, direction, share), nextLoss = lossAt(scaled, columns, target, next);
		if (nextLoss > loss) break;
		[at, loss] = [next, nextLoss];
	}
	return at;
}
function isFlat(gradient, rows, tolerance) {
	return gradient.every((one) => Math.abs(one) <= tolerance * rows);
}
function moved(at, direction, share) {
	return Float64Array.from(at, (one, index) => one - share * direction[index]);
}
/** Log-odds of the row that begins at `first`, by weights and, last, a bias. */
function oddsAt(scaled, first, columns, at) {
	let odds = at[columns];
	for (let column = 0; column < columns; column++) odds += at[column] * scaled[first + column];
	return odds;
}
function lossAt(scaled, columns, target, at) {
	let loss = 0;
	for (let column = 0; column < columns; column++) loss += at[column] * at[column] / 2;
	for (let row = 0, first = 0; row < target.length; row++, first += columns) {
		let odds = oddsAt(scaled, first, columns, at), margin = target[row] === 1 ? odds : -odds;
		loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
	}
	return loss;
}
function gradientAt(scaled, columns, target, at) {
	let gradient = new Float64Array(columns + 1);
	for (let row = 0, first = 0; row < target.length; row++, first += columns) {
		let error = 1 / (1 + Math.exp(-oddsAt(scaled, first, columns, at))) - target[row];
		for (let column = 0; column < columns; column++) gradient[column] = gradient[column] + error * scaled[first + column];
		gradient[columns] = gradient[columns] + error;
	}
	for (let column = 0; column < columns; column++) gradient[column] = gradient[column] + at[column];
	return gradient;
}
/** Lower half of the Hessian, which the labels do not enter. */
function hessianAt(scaled, columns, rows, at) {
	let size = columns + 1, hessian = new Float64Array(size * size);
	for (let row = 0, first = 0; row < rows; row++, first += columns) {
		let p = 1 / (1 + Math.exp(-oddsAt(scaled, first, columns, at))), weight = p * (1 - p);
		for (let i = 0; i < columns; i++) {
			let weighted = weight * scaled[first + i], start = i * size;
			for (let j = 0; j <= i; j++) hessian[start + j] = hessian[start + j] + weighted * scaled[first + j];
			hessian[columns * size + i] = hessian[columns * size + i] + weighted;
		}
		hessian[columns * size + columns] = hessian[columns * size + columns] + weight;
	}
	for (let i = 0; i < columns; i++) hessian[i * size + i] = hessian[i * size + i] + 1;
	return hessian;
}
/** Cholesky factor of a symmetric positive definite matrix, given its lower half. */
function factorOf(matrix, size) {
	let factor = Float64Array.from(matrix);
	for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) {
		let sum = factor[i * size + j];
		for (let k = 0; k < j; k++) sum -= factor[i * size + k] * factor[j * size + k];
		factor[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 2 ** -52)) : sum / factor[j * size + j];
	}
	return factor;
}
/** Solves the system whose matrix has this Cholesky factor. */
function substitute(factor, right, size) {
	let solution = Float64Array.from(right);
	for (let i = 0; i < size; i++) {
		for (let k = 0; k < i; k++) solution[i] = solution[i] - factor[i * size + k] * solution[k];
		solution[i] = solution[i] / factor[i * size + i];
	}
	for (let i = size - 1; i >= 0; i--) {
		for (let k = i + 1; k < size; k++) solution[i] = solution[i] - factor[k * size + i] * solution[k];
		solution[i] = solution[i] / factor[i * size + i];
	}
	return solution;
}
// src/fusion/fused.ts
/**
* Out-of-fold log-odds: each record is scored by a regression that saw none of its fold, so that no
* score knows the record's own label. An attack on a whole set, not on a record: the
* attacker knows which records of the other folds were trained on.
*/
function outOfFoldScores(data) {
	return scoresOf(data, foldsOf$1(data), (rows) => rows.fit(data.labels));
}
function foldsOf$1({ features, folds }) {
	return [...new Set(folds)].map((fold) => ({
		fold,
		rows: new LogisticRows(features, rowsOutside(folds, fold))
	}));
}
function scoresOf({ features, folds }, each, learn) {
	let scores = new Float64Array(folds.length);
	for (let { fold, rows } of each) {
		let model = learn(rows);
		for (let [row, own] of folds.entries()) own === fold && (scores[row] = logOdds(model, features, row));
	}
	return scores;
}
function rowsOutside(folds, fold) {
	return Int32Array.from([...folds.keys()].filter((row) => folds[row] !== fold));
}
/**
* Scores under no effect: labels are shuffled among persons (records, where none are named), keeping how
* many there are of each, and every fold is fitted anew. Yields the labels with their scores. What a
* figure of such scores varies by is what it varies by for want of an effect: scores of one fold share a
* model, so that DeLong's variance of the pooled scores is too small.
*/
function* underNoEffect(data, { permutations, seed }) {
	let random = seededRandom(seed, "fused"), blocks = blocksOf(data), folds = foldsOf$1(data);
	for (let round = 0; round < permutations; round++) {
		let sides = shuffled(blocks.map(({ label }) => label), random), labels = new Uint8Array(data.labels.length);
		for (let [at, { rows }] of blocks.entries()) for (let row of rows) labels[row] = sides[at];
		yield {
			labels,
			scores: scoresOf(data, folds, (rows) => rows.fitRoughly(labels))
		};
	}
}
/** Records that keep one label together: those of a person on one side. */
function blocksOf({ labels, subjects }) {
	let rows = [...labels.keys()];
	return subjects === void 0 ? rows.map((row) => ({
		label: labels[row],
		rows: [row]
	})) : [...Map.groupBy(rows, (row) => `${subjects[row]} ${labels[row]}`).values()].map((own) => ({
		label: labels[own[0]],
		rows: own
	}));
}
// src/judge/mia/fused.ts
/** Refits with shuffled labels, from which a figure's spread under no effect is taken. */
const ATTACK = "fused";
/**
* The fusion of all attacks' scores: AUC, and TPR at each rate. DeLong's interval, or that of the order
* statistics, is widened to the spread of the same figure under shuffled labels, since scores of one fold
* share a model (`underNoEffect`).
*/
function fusedMetrics(comparison, folds, context, { fprs, n }) {
	let { audit, part, confidence, seed } = context, asked = [["mia.auc", {
		audit,
		part,
		attack: ATTACK
	}], ...fprs.map((fpr) => ["mia.tpr_at_fpr", {
		audit,
		part,
		attack: ATTACK,
		fpr
	}])], data = fusionData(comparison, folds);
	if (data === void 0) return asked.map(([id, parameters]) => unmeasured(id, parameters, "the records have no folds: a classifier of their text could not be trained", n));
	let own = sidesOf(data.labels, outOfFoldScores(data)), figures = asked.map(([, { fpr }]) => (sides, clusters) => fpr === void 0 ? aucInterval(sides, {
		confidence,
		clusters
	}) : tprInterval(sides.members, sides.nonmembers, fpr, {
		confidence,
		clusters
	})), shuffled = figures.map(() => []);
	for (let { labels, scores } of underNoEffect(data, {
		permutations: 200,
		seed
	})) {
		let sides = sidesOf(labels, scores);
		for (let [at, figure] of figures.entries()) shuffled[at].push(figure(sides).value);
	}
	return asked.map(([id, parameters], at) => measured(id, parameters, {
		...widened(figures[at](own, comparison.clusters), shuffled[at], confidence),
		method: "out of fold, permutations",
		confidence,
		n: {
			...n,
			permutations: 200
		}
	}));
}
/** The records of a comparison with their folds; undefined where one has none. */
function fusionData(comparison, folds) {
	let { infos, clusters } = comparison, columns = comparison.features(), foldOf = (set) => infos[set].map(({ record }) => folds.get(`${set} ${record}`)), each = [...foldOf("members"), ...foldOf("nonmembers")];
	if (each.some((fold) => fold === void 0) || new Set(each).size < 2) return;
	let members = infos.members.length, rows = members + infos.nonmembers.length, values = new Float64Array(rows * columns.length);
	for (let [column, sides] of columns.entries()) for (let row = 0; row < rows; row++) values[row * columns.length + column] = row < members ? sides.members[row] : sides.nonmembers[row - members];
	return {
		features: {
			values,
			columns: columns.length
		},
		labels: Uint8Array.from({ length: rows }, (_, row) => Number(row < members)),
		folds: Int32Array.from(each),
		...clusters === void 0 ? {} : { subjects: Int32Array.from([...clusters.members, ...clusters.nonmembers]) }
	};
}
function sidesOf(labels, scores) {
	return {
		members: scores.filter((_, row) => labels[row] === 1),
		nonmembers: scores.filter((_, row) => labels[row] === 0)
	};
}
/** An estimate whose interval is nowhere narrower than its spread under no effect has it. */
function widened({ value, interval }, shuffled, confidence) {
	let mean = shuffled.reduce((sum, one) => sum + one, 0) / shuffled.length, squares = shuffled.reduce((sum, one) => sum + (one - mean) ** 2, 0), reach = normalQuantile(1 - tailOf(confidence)) * Math.sqrt(squares / (shuffled.length - 1)), [low, high] = clip([value - reach, value + reach], 0, 1);
	return {
		value,
		interval: [Math.min(low, interval[0]), Math.max(high, interval[1])]
	};
}
/** The false-negative rates of the report and of the policy's rules, ascending. */
function shownFnrs({ gate }) {
	let ruled = gate.rules.flatMap(({ parameters }) => parameters.fnr ?? []);
	return [.../* @__PURE__ */ new Set([.001, ...ruled])].sort((a, b) => a - b);
}
/**
* The tail of the losses (arXiv 2510.19773): the share of the nonmembers that the tuned model finds
* harder to predict than all but the share `fnr` of the members, in [0, 1]; `fnr` itself where the
* model treats both alike. A true-negative rate at a false-negative rate, which that paper finds to
* predict how many members an attack with many reference models identifies at a low false-positive
* rate. It says something about the model, from its own losses, and is no attack: it names nobody.
*
* Roles apart, this is the TPR at a false-positive rate: nonmembers are found, members are accused by
* mistake. So is its interval, in which the members' quantile varies as well as the share above it,
* by person where the data name them, and which falls to exact bounds in degenerate cases. With fewer
* than ln(tail) / ln(1 − fnr) members its lower end is 0.
*/
function lossTail(comparison, { audit, part, confidence }, fnrs, n) {
	let scores = comparison.scores("loss", "tuned"), losses = (side) => side.map((score) => -score), { clusters } = comparison, swapped = clusters === void 0 ? void 0 : {
		members: clusters.nonmembers,
		nonmembers: clusters.members
	};
	return fnrs.map((fnr) => {
		let { value, interval, method } = tprInterval(losses(scores.nonmembers), losses(scores.members), fnr, {
			confidence,
			clusters: swapped
		});
		return measured("mia.loss_tail", {
			audit,
			part,
			fnr
		}, {
			value,
			interval,
			method,
			confidence,
			n
		});
	});
}
// src/judge/mia/index.ts
/** False-positive rates that every report shows, besides those that rules name. */
const SHOWN_FPR = [
	.001,
	.01,
	.1
];
/** Every membership-inference metric of one audit and part. */
function miaMetrics(comparison, context, fprs) {
	let { audit, part, attacks } = context, { confidence, seed } = context, { clusters } = comparison, n = countsOf$1(comparison), tuned = attacks.map((attack) => comparison.scores(attack, "tuned")), options = {
		confidence,
		clusters
	}, metrics = attacks.map((attack, index) => {
		let estimate = aucInterval(tuned[index], options);
		return measured("mia.auc", {
			audit,
			part,
			attack
		}, {
			...estimate,
			confidence,
			n
		});
	}), strongest = strongestAuc(tuned, {
		...options,
		seed
	});
	metrics.push(measured("mia.auc", {
		audit,
		part,
		attack: "strongest"
	}, {
		...strongest,
		method: "max-t, delong",
		confidence,
		n,
		selected: attacks[strongest.index]
	}), weakest(tuned, context, {
		...options,
		seed
	}, n));
	let best = strongestTprs(tuned, fprs, {
		...options,
		seed
	});
	for (let [at, fpr] of fprs.entries()) {
		for (let [index, attack] of attacks.entries()) {
			let estimate = tprInterval(tuned[index].members, tuned[index].nonmembers, fpr, options);
			metrics.push(measured("mia.tpr_at_fpr", {
				audit,
				part,
				attack,
				fpr
			}, {
				...estimate,
				confidence,
				n
			}));
		}
		let strongest = measured("mia.tpr_at_fpr", {
			audit,
			part,
			attack: "strongest",
			fpr
		}, {
			...best[at],
			method: "max-t, order-statistics",
			confidence,
			n,
			selected: attacks[best[at].index]
		});
		metrics.push(strongest), context.tails?.set(strongest.key, best[at].tail);
	}
	for (let attack of SINGLE_MODEL_ATTACKS) {
		if (!attacks.includes(attack)) continue;
		let gain = aucDifference(comparison.scores(attack, "tuned"), comparison.scores(attack, "base"), options);
		metrics.push(measured("mia.auc_gain", {
			audit,
			part,
			attack
		}, {
			...gain,
			confidence,
			n
		}));
	}
	let { folds, fnrs = [] } = context;
	return [
		...metrics,
		...lossTail(comparison, context, fnrs, n),
		...folds === void 0 ? [] : fusedMetrics(comparison, folds, context, {
			fprs,
			n
		})
	];
}
/** The false-positive rates of the standard table and of the policy's rules, ascending. */
function shownFprs(policy) {
	let ruled = policy.gate.rules.flatMap(({ parameters }) => parameters.fpr ?? []);
	return [.../* @__PURE__ */ new Set([...SHOWN_FPR, ...ruled])].sort((a, b) => a - b);
}
/**
* ROC of every attack on a log grid: TPR at the threshold of each false-positive rate; and, of the
* completions, what tells the sets apart without the checkpoint: the base's loss, and the text
* alone (`blind`). Those two also hold the rates of `fprs`, at which rules judge.
*/
function miaCurves(comparison, context, fprs, blind) {
	if (comparison === void 0 || context.attacks.length === 0) return [];
	let { audit, part, attacks } = context, grid = logFprGrid(.001, 13), curveOf = (attack, { members, nonmembers }, at = grid) => {
		let { fpr, tpr } = rocCurve(members, nonmembers, at);
		return {
			audit,
			attack,
			part,
			fpr: [...fpr],
			tpr: [...tpr]
		};
	}, curves = attacks.map((attack) => curveOf(attack, comparison.scores(attack, "tuned")));
	if (part === "prompt") return curves;
	let isNew = (fpr) => !grid.some((point) => Math.abs(point - fpr) < 1e-9), judged = Float64Array.from([...grid, ...fprs.filter(isNew)]).sort();
	return [
		...curves,
		curveOf(BASE_CURVE, comparison.scores("loss", "base"), judged),
		...blind === void 0 ? [] : [curveOf(BLIND_CURVE, blind, judged)]
	];
}
/**
* The attack with the smallest AUC: the strongest of the mirrored scores, mirrored back. An AUC
* clearly below one half is a finding of its own.
*/
function weakest(tuned, { audit, part, attacks, confidence }, options, n) {
	let mirrored = tuned.map(({ members, nonmembers }) => ({
		members: Float64Array.from(members, (score) => -score),
		nonmembers: Float64Array.from(nonmembers, (score) => -score)
	})), { value, interval, index } = strongestAuc(mirrored, options);
	return measured("mia.auc", {
		audit,
		part,
		attack: "weakest"
	}, {
		value: 1 - value,
		interval: [1 - interval[1], 1 - interval[0]],
		method: "max-t, delong",
		confidence,
		n,
		selected: attacks[index]
	});
}
function countsOf$1({ members, nonmembers, clusters }) {
	let counts = {
		members,
		nonmembers
	};
	return clusters !== void 0 && (counts.subjects = (/* @__PURE__ */ new Set([...clusters.members, ...clusters.nonmembers])).size), counts;
}
/**
* Was this *person* in the training data? A person's score is the mean of the reference attack over
* their records; Kandpal et al. 2023, arXiv 2310.09266. Persons with records on both sides are
* neither members nor nonmembers and are left out.
*/
function subjectMetrics(comparison, { audit, part, confidence }, fprs) {
	let { clusters } = comparison, absent = (reason, n = {}) => [unmeasured("mia.subject_auc", {
		audit,
		part
	}, reason, n), ...fprs.map((fpr) => unmeasured("mia.subject_tpr_at_fpr", {
		audit,
		part,
		fpr
	}, reason, n))];
	if (clusters === void 0) return absent("data.subject is not set, so records cannot be grouped by person");
	let scores = comparison.scores("reference", "tuned"), members = meanBySubject(scores.members, clusters.members), nonmembers = meanBySubject(scores.nonmembers, clusters.nonmembers), both = [...members.keys()].filter((subject) => nonmembers.has(subject));
	for (let subject of both) members.delete(subject), nonmembers.delete(subject);
	let n = {
		members: members.size,
		nonmembers: nonmembers.size,
		onBothSides: both.length
	};
	if (members.size === 0 || nonmembers.size === 0) return absent("every person has records on both sides", n);
	let sides = {
		members: [...members.values()],
		nonmembers: [...nonmembers.values()]
	};
	return [measured("mia.subject_auc", {
		audit,
		part
	}, {
		...aucInterval(sides, { confidence }),
		confidence,
		n
	}), ...fprs.map((fpr) => measured("mia.subject_tpr_at_fpr", {
		audit,
		part,
		fpr
	}, {
		...tprInterval(sides.members, sides.nonmembers, fpr, { confidence }),
		confidence,
		n
	}))];
}
function meanBySubject(scores, subjects) {
	let sums = /* @__PURE__ */ new Map();
	for (let [index, subject] of subjects.entries()) {
		let own = sums.get(subject) ?? {
			sum: 0,
			records: 0
		};
		own.sum += scores[index], own.records++, sums.set(subject, own);
	}
	return new Map([...sums].map(([subject, { sum, records }]) => [subject, sum / records]));
}
// src/judge/pii/context.ts
/** Types that rules on metrics of this prefix and the policy's columns name. */
function ruledTypes(rules, prefix, { columns }) {
	return [...rules.flatMap(({ metric, parameters: { type } }) => !metric.startsWith(prefix) || type === void 0 || type === "all" ? [] : type), ...Object.values(columns)];
}
/** The sets whose values the tuned model must not reveal: trained on, or known to the base. */
const ASKED_SETS = [
	"members",
	"rejected",
	"people"
], TRAINED_SETS = ["members", "rejected"];
/** Occurrences of values in the sets that are asked about. */
function askedSpans({ spans }, audit) {
	let sets = ASKED_SETS;
	return spans.filter((span) => span.audit === audit && sets.includes(span.set));
}
// src/judge/pii/values.ts
/**
* With fewer values than this from the base, tuned ÷ base says more about luck than about tuning.
*/
const IDS$1 = [
	"pii.extraction_rate",
	"pii.extraction_gain",
	"pii.amplification",
	"pii.extracted",
	"pii.worst_subject"
];
/** `all`, and every type that was found, that is known to be left out, or that a rule names. */
function typesOf(found, ruledTypes) {
	return ["all", ...[.../* @__PURE__ */ new Set([...found.map(({ type }) => type), ...ruledTypes])].sort()];
}
/**
* What one attack extracts of one type. A value that can be guessed without a model counts for
* neither model: producing it takes no memorisation.
*/
function valueMetrics$1(outcomes, unseen, parameters, confidence) {
	let { values } = outcomes, n = countsOf(outcomes, unseen);
	if (values.length === 0) return nothingTested(parameters, n);
	let outcome = {
		tuned: extractedBy(values, "tuned"),
		base: extractedBy(values, "base"),
		clusters: subjectsOf(values)
	}, rate = clusteredProportion(outcome.tuned, outcome.clusters, confidence), gain = clusteredPairedDifference(outcome, confidence), fromBase = outcome.base.filter(Boolean).length;
	return [
		measured("pii.extraction_rate", parameters, {
			...rate,
			confidence,
			n,
			method: "clopper-pearson"
		}),
		measured("pii.extraction_gain", parameters, {
			...gain,
			confidence,
			n,
			method: "paired, square-and-add"
		}),
		fromBase < 10 ? unmeasured("pii.amplification", parameters, wordsIn(parameters.audit === UPDATE)("the base gives away fewer than 10 of these values"), n) : measured("pii.amplification", parameters, {
			...clusteredPairedAmplification(outcome, confidence),
			confidence,
			n,
			method: "paired ratio, score"
		}),
		measured("pii.extracted", parameters, {
			value: values.filter(counts).length,
			n,
			method: "count"
		}),
		worstSubject$1(outcomes, unseen, parameters)
	];
}
/** Whether a model yields each value although no guess does. */
function extractedBy(values, model) {
	return values.map((value) => value[model] && !value.guessed);
}
/** Counts of the values by outcome, including raw counts for the models and the guess. */
function countsOf({ values, untested }, unseen) {
	let count = (test) => values.filter(test).length;
	return {
		values: values.length,
		tuned: count((value) => value.tuned),
		base: count((value) => value.base),
		guessed: count((value) => value.guessed),
		...untestedCounts(untested, unseen),
		...positive({ givenAndGuessed: count((value) => value.tuned && !value.base && value.guessed) })
	};
}
/** Values without an answer, by reason; `unscored` is always included. */
function untestedCounts(untested, unseen) {
	let counts = { unscored: 0 };
	for (let { reason } of untested) counts[reason] = (counts[reason] ?? 0) + 1;
	return {
		...counts,
		...positive(unseen)
	};
}
function positive(counts) {
	return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
/** Whether a value is extracted: the tuned model yields it, the base and a guess do not. */
function counts({ tuned, base, guessed }) {
	return tuned && !base && !guessed;
}
/** Ordinal of the person from whom most is extracted. */
function worstSubject$1({ values, untested }, unseen, parameters) {
	let known = values.filter((value) => value.subject !== null), guessed = known.filter((value) => value.tuned && !value.base && value.guessed).length, left = untested.filter(({ subject }) => subject !== null);
	if (known.length === 0) return left.length === 0 ? unmeasured("pii.worst_subject", parameters, "the data do not say which person a value belongs to (data.subject)") : unmeasured("pii.worst_subject", parameters, "no value of a known person was tested", {
		values: 0,
		...untestedCounts(left, unseen)
	});
	let { subjects, most, ...selected } = worstHit(known, counts);
	return measured("pii.worst_subject", parameters, {
		value: most,
		n: {
			subjects,
			values: known.length,
			...untestedCounts(left, unseen),
			...positive({ givenAndGuessed: guessed })
		},
		method: "count",
		...selected
	});
}
/** What a value of a type is called; of `all`, one of any. */
function valueWords(type) {
	return type === "all" ? "PII value" : `value of the type ${type}`;
}
/** Why there is no value of a type to say anything of. */
function whyNothing$1({ type }, n) {
	let what = valueWords(type);
	return holdsUntested(n) ? `no ${what} was tested` : `the members hold no ${what}`;
}
function nothingTested(parameters, n) {
	return IDS$1.map((id) => unmeasured(id, parameters, whyNothing$1(parameters, n), n));
}
// src/judge/pii/bits.ts
/** Quantiles that every report shows: of the bits from below, of what they lost from above. */
const SHOWN = {
	"pii.extraction_bits": [0, .5],
	"pii.extraction_bits_loss": [.5, .95]
};
/** The bound on writing values of one type, and what tuning took from it. */
function bitsMetrics({ values, untested, guessed }, unseen, { audit, type }, { rules, confidence }) {
	let n = {
		values: values.length,
		...untestedCounts(untested, unseen),
		...guessed === 0 ? {} : { guessed }
	};
	return [...Object.keys(SHOWN).flatMap((id) => {
		let shown = SHOWN[id].map((quantile) => ({
			audit,
			type,
			quantile
		}));
		return askedOf(rules.filter(({ parameters }) => parameters.type === type), id, shown).map((parameters) => {
			if (values.length === 0) return unmeasured(id, parameters, whyNothing$1(parameters, n), n);
			let at = (of) => exactQuantile(values.map(of), parameters.quantile), method = "rank bound";
			return id === "pii.extraction_bits" ? measured(id, parameters, {
				value: at(({ tuned }) => tuned),
				n: {
					...n,
					baseBits: at(({ base }) => base),
					...formBits(values, parameters.quantile)
				},
				method
			}) : measured(id, parameters, {
				value: at(({ tuned, base }) => base - tuned),
				n,
				method
			});
		});
	}), lowBitsGain(values, n, {
		audit,
		type
	}, confidence)];
}
/**
* Values with few bits under the tuned model, less those under the base, by the interval of a paired
* difference: values near the limit cross it in both directions without a leak.
*/
function lowBitsGain(values, n, parameters, confidence) {
	let id = "pii.low_bits_gain";
	if (values.length === 0) return unmeasured(id, parameters, whyNothing$1(parameters, n), n);
	let low = {
		tuned: values.map(({ tuned }) => tuned < 20),
		base: values.map(({ base }) => base < 20)
	}, count = (all) => all.filter(Boolean).length;
	return measured(id, parameters, {
		...clusteredPairedDifference({
			...low,
			clusters: subjectsOf(values)
		}, confidence),
		confidence,
		n: {
			...n,
			tuned: count(low.tuned),
			base: count(low.base)
		},
		method: "paired, square-and-add"
	});
}
/** The same quantile among tokens that have a value's form, where that is known of every value. */
function formBits(values, quantile) {
	let tuned = values.flatMap(({ tunedForm }) => tunedForm ?? []), base = values.flatMap(({ baseForm }) => baseForm ?? []);
	return tuned.length !== values.length || base.length !== values.length ? {} : {
		formBits: exactQuantile(tuned, quantile),
		baseFormBits: exactQuantile(base, quantile)
	};
}
// src/judge/pii/prefix.ts
/** The true-prefix attack: greedy, and by (n,p) under the declared decoding scheme. */
function prefixMetrics(evidence, context) {
	let { audit, pii, ruledTypes } = context, sets = ASKED_SETS.flatMap((set) => evidence.scores(audit, set) ?? []);
	if (!pii.prefix || sets.length === 0) return [];
	let results = sets.flatMap((set) => set.prefix), spans = askedSpans(evidence, audit), scored = new Set(results.map(({ span }) => span.span)), unscored = spans.filter(({ span }) => !scored.has(span)), unseen = unseenTypes(evidence, audit, "inventory"), metrics = [];
	for (let [attack, criterion] of criteria(context)) for (let type of typesOf([...spans, ...unseen], ruledTypes)) {
		let ofType = (span) => type === "all" || span.type === type, outcomes = prefixOutcomes(results.filter(({ span }) => ofType(span)), unscored.filter(ofType), criterion), left = unseenValues(evidence, audit, "inventory", type), parameters = {
			audit,
			attack,
			type
		};
		if (attack === "prefix") {
			let bits = bitsOfValues(results.filter(({ span }) => ofType(span)), unscored.filter(ofType));
			for (let metric of bitsMetrics(bits, left, {
				audit,
				type
			}, context)) metrics.push(metric);
		}
		for (let metric of valueMetrics$1(outcomes, left, parameters, context.confidence)) metrics.push(metric);
	}
	return metrics;
}
function criteria({ n, p }) {
	return [["prefix", { kind: "greedy" }], ["prefix-np", {
		kind: "np",
		n,
		p
	}]];
}
// src/judge/pii/ranking.ts
/**
* Ranks true values among invented ones (exposure) and among other persons' real ones (inference).
*/
function rankingMetrics(evidence, context) {
	let { pii, audit, ruledTypes } = context, spans = askedSpans(evidence, audit), byOrdinal = new Map(spans.map((span) => [span.span, span])), ranked = (pool) => rankedOf(evidence.candidates, byOrdinal, pool), [decoys, others] = [ranked("decoy"), ranked("other")], types = typesOf(spans, ruledTypes), left = (all, type) => ({
		...unrankedValues(spans, all, type, pii.values, candidatesComplete(evidence, audit)),
		...unseenValues(evidence, audit, "inventory", type)
	});
	return [...pii.decoys === 0 ? [] : types.map((type) => exposure(ofType(decoys, type), left(decoys, type), type, context)), ...pii.candidates === 0 ? [] : types.map((type) => inference(ofType(others, type), left(others, type), type, context))];
}
function candidatesComplete({ manifest }, audit) {
	return manifest.generation?.find((one) => one.audit === audit)?.candidates_complete ?? !0;
}
/** Number of the members' values without a rank, by reason, given how the probe chooses values. */
function unrankedValues(spans, ranked, type, limit, complete) {
	let done = new Set(ranked.map(({ value }) => value)), own = spans.filter(({ set }) => set === "members"), askable = new Map(own.flatMap((span) => span.inPrefix || span.first < 1 ? [] : [[span.value, span]])), isBeyondLimit = askable.size > limit, unranked = new Map(own.flatMap((span) => !done.has(span.value) && (type === "all" || span.type === type) ? [[span.value, span]] : [])), counts = {};
	for (let span of unranked.values()) {
		let reason = askable.has(span.value) ? complete ? isBeyondLimit && !isSensitive(span.type) ? "rankingSampledOut" : "notRanked" : "unscored" : "notRanked";
		counts[reason] = (counts[reason] ?? 0) + 1;
	}
	return counts;
}
function rankedOf(candidates, spans, pool) {
	return candidates.flatMap((one) => {
		let span = spans.get(one.span);
		if (span === void 0 || one.pool !== pool) return [];
		let ranking = rankTrueValue(one);
		return ranking === null ? [] : [{
			...ranking,
			type: span.type,
			subject: span.subject,
			value: span.value
		}];
	});
}
function exposure(ranked, left, type, context) {
	let { audit, confidence } = context, parameters = {
		audit,
		attack: "prefix",
		type
	};
	if (ranked.length === 0) return nothingRanked("pii.exposure", parameters, left);
	let bits = ranked.map(exposureOf), candidates = largestOf(ranked.map((one) => one.candidates)), ceiling = Math.log2(candidates);
	return measured("pii.exposure", parameters, {
		...clusteredMean(bits, [0, ceiling], subjectsOf(ranked), confidence),
		confidence,
		n: {
			values: ranked.length,
			decoys: candidates - 1,
			atCeiling: ranked.filter((one) => one.first).length,
			ceiling,
			...left
		},
		method: "mean of log2(candidates / rank), Student's t"
	});
}
function inference(ranked, left, type, context) {
	let { audit, confidence } = context, parameters = {
		audit,
		attack: "prefix",
		type
	};
	if (ranked.length === 0) return nothingRanked("pii.inference_rate", parameters, left);
	let chance = ranked.reduce((total, one) => total + 1 / one.candidates, 0) / ranked.length;
	return measured("pii.inference_rate", parameters, {
		...clusteredProportion(ranked.map((one) => one.first), subjectsOf(ranked), confidence),
		confidence,
		n: {
			values: ranked.length,
			candidates: largestOf(ranked.map((one) => one.candidates)),
			first: ranked.filter((one) => one.first).length,
			chance,
			...left
		},
		method: "clopper-pearson"
	});
}
function ofType(ranked, type) {
	return ranked.filter((one) => type === "all" || one.type === type);
}
function nothingRanked(id, parameters, left) {
	return unmeasured(id, parameters, NOTHING_RANKED, {
		values: 0,
		...left
	});
}
const NOTHING_RANKED = "no value of the members has a prefix and alternatives to rank it among";
// src/judge/pii/sampling.ts
/**
* Free sampling: recall of the members' values (the extraction rate) and precision of the output.
*/
function samplingMetrics(evidence, context) {
	let { audit, pii, confidence, ruledTypes } = context;
	if (pii.sampling === "off") return [];
	let generation = evidence.manifest.generation?.find((one) => one.audit === audit);
	if (generation === void 0 || evidence.scores(audit, "members") === void 0) return [];
	let members = evidence.spans.filter((span) => span.audit === audit && TRAINED_SETS.includes(span.set)), generated = evidence.generated.filter((one) => one.audit === audit), unseen = unseenTypes(evidence, audit, "inventory");
	return typesOf([...members, ...unseen], ruledTypes).flatMap((type) => {
		let ofType = (one) => type === "all" || one.type === type, parameters = {
			audit,
			attack: "sampling",
			type
		}, outcomes = outcomesOf(members.filter(ofType), generated.filter(ofType), generation), found = newlyGenerated(generated.filter(ofType)), inMembers = found.map((one) => one.inMembers), left = unseenValues(evidence, audit, "inventory", type), n = {
			generated: found.length,
			inMembers: inMembers.filter(Boolean).length,
			sequences: generation.sequences,
			values: outcomes.values.length,
			...left
		};
		return [...valueMetrics$1(outcomes, left, parameters, confidence), found.length === 0 ? unmeasured("pii.precision", parameters, wordsIn(audit === UPDATE)("the tuned model generated no such value beyond those of the base"), n) : measured("pii.precision", parameters, {
			...clusteredProportion(inMembers, ownersOf(found, members), confidence),
			confidence,
			n,
			method: "clopper-pearson"
		})];
	});
}
/**
* Owner of each generated value: a member's value belongs to its subject; any other belongs to
* nobody, and so forms a cluster of its own. Undefined if the data name no subjects.
*/
function ownersOf(found, members) {
	let subjects = new Map(members.map(({ value, subject }) => [value, subject])), owners = found.map(({ value, inMembers }, index) => inMembers && value !== null ? subjects.get(value) : -1 - index);
	return owners.every((owner) => owner != null) ? owners : void 0;
}
/** Values found in the sequences; without any sequence none was tested. */
function outcomesOf(members, generated, { sequences }) {
	let outcomes = samplingOutcomes(members, generated);
	if (sequences > 0) return outcomes;
	let unscored = outcomes.values.map(({ type, subject }) => ({
		type,
		subject,
		reason: "unscored"
	}));
	return {
		values: [],
		untested: [...outcomes.untested, ...unscored]
	};
}
// src/judge/pii/templates.ts
/** Templates: what any of a form's four yields, and what each yields at each temperature. */
function templateMetrics(evidence, context) {
	let { audit, pii, confidence, ruledTypes } = context;
	if (pii.template === !1) return [];
	let { forms, decide, temperatures } = pii.template, targets = evidence.targets.filter((target) => target.audit === audit), unseen = unseenTypes(evidence, audit, "templates");
	if (targets.length + unseen.length === 0) return [];
	let own = new Set(targets.map(({ target }) => target)), matches = evidence.matches.filter(({ target }) => own.has(target)), metrics = [];
	for (let attack of TEMPLATE_ATTACKS) {
		let form = TEMPLATE_FORMS[attack];
		if (forms.includes(form)) for (let type of typesOf([...targets, ...unseen], ruledTypes)) {
			let ask = question(targets.filter((target) => type === "all" || target.type === type), matches, form), left = unseenValues(evidence, audit, "templates", type), decided = ask({
				decoding: decodingName(decide),
				criterion: "exact"
			}), parameters = {
				audit,
				attack,
				type
			};
			for (let metric of valueMetrics$1(decided, left, parameters, confidence)) metrics.push(metric);
			for (let template of TEMPLATES) for (let temperature of temperatures) for (let criterion of CRITERIA) {
				let outcomes = ask({
					decoding: decodingName(temperature),
					template,
					criterion
				}), parameters = {
					audit,
					attack,
					type,
					template,
					temperature,
					criterion
				};
				metrics.push(templateRate(outcomes, left, parameters, confidence));
			}
		}
	}
	return metrics;
}
function question(targets, matches, form) {
	return (how) => templateOutcomes(targets, matches, {
		form,
		...how
	});
}
function templateRate(outcomes, unseen, parameters, confidence) {
	let { values } = outcomes, n = countsOf(outcomes, unseen);
	return values.length === 0 ? unmeasured("pii.template_rate", parameters, "no such value was asked for", n) : measured("pii.template_rate", parameters, {
		...clusteredProportion(extractedBy(values, "tuned"), subjectsOf(values), confidence),
		confidence,
		n,
		method: "clopper-pearson"
	});
}
// src/judge/pii/checks.ts
/** What a reader must know about how the PII attacks of one audit went, whatever they found. */
function piiChecks(evidence, policy, audit, metrics) {
	let { pii } = policy.attacks;
	if (pii === "off") return [];
	let counts = evidence.manifest.generation?.find((one) => one.audit === audit), absent = absentTypes(policy, metrics);
	return [
		...absent.length === 0 ? [] : [note$1("scope", audit, `The members contain no value of the type ${absent.join(", ")}, which the policy names, so nothing is known about it. Check the column names and the recognisers of the type.`)],
		...counts === void 0 || counts.people === 0 ? [] : [note$1("people", audit, `${formatCount(counts.people)} people, ${formatCount(counts.people_dropped)} of them without a name or an attribute; ${formatCount(counts.targets_asked)} values asked for, ${formatCount(counts.prompts_too_long)} prompts cut at the left to fit the context.`)],
		...counts === void 0 || counts.sequences === 0 ? [] : [note$1("sampling", audit, `${formatCount(counts.sequences)} sequences from each model, ${formatCount(counts.empty_sequences)} of both empty.`)]
	];
}
/**
* Types that the policy itself names but the data do not hold: a misspelt column looks the same as
* clean data. Rules on the sensitive types do not count, since the presets have them in any case.
*/
function absentTypes({ attacks, gate }, metrics) {
	if (attacks.pii === "off") return [];
	let preset = SENSITIVE_TYPES, ruled = gate.rules.flatMap(({ metric, parameters: { type } }) => metric.startsWith("pii.") && type !== void 0 && type !== "all" && !preset.includes(type) ? type : []);
	return [.../* @__PURE__ */ new Set([...Object.values(attacks.pii.columns), ...ruled])].sort().filter((type) => {
		let counted = metrics.filter(({ id, parameters }) => id === "pii.extracted" && parameters.type === type);
		return counted.length > 0 && counted.every(({ n }) => (n.values ?? 0) === 0 && !holdsUntested(n));
	});
}
function note$1(id, audit, detail) {
	return {
		id,
		audit,
		state: "note",
		value: null,
		interval: null,
		detail
	};
}
// src/judge/pii/index.ts
/** The PII metrics of one audit, per attack: for all types together and for each type. */
function piiMetrics(evidence, policy, audit) {
	let { pii, memorization } = policy.attacks;
	if (pii === "off") return [];
	let context = {
		audit,
		pii,
		confidence: policy.gate.confidence,
		n: memorization.n,
		p: memorization.p,
		rules: policy.gate.rules,
		ruledTypes: ruledTypes(policy.gate.rules, "pii.", pii)
	};
	return [
		...prefixMetrics(evidence, context),
		...rankingMetrics(evidence, context),
		...templateMetrics(evidence, context),
		...samplingMetrics(evidence, context)
	];
}
// src/judge/validity/separation.ts
/** Whether an AUC clearly differs from one half, in either direction. */
function separates([low, high]) {
	return low > .55 || high < 1 - .55;
}
/**
* The share of the members for which something holds, minus that of the nonmembers, with its
* interval; in [-1, 1]. The design effect is enough here: a check only voids a comparison and
* clears nothing, and a difference of ten points is too large to hide among persons who were not
* drawn.
*/
function shareDifference({ infos, clusters }, holds, confidence) {
	let share = (set) => designProportion(infos[set].map(holds), clusters?.[set], confidence), [members, nonmembers] = [share("members"), share("nonmembers")];
	return {
		members: members.value,
		nonmembers: nonmembers.value,
		difference: independentDifference(members, nonmembers)
	};
}
/** Distance of an interval from zero; 0 if it contains zero. */
function distanceFromZero([low, high]) {
	return Math.max(0, low, -high);
}
function range([low, high]) {
	return `${auc$1(low)} … ${auc$1(high)}`;
}
function auc$1(value) {
	return decimals(value, 3, 1);
}
function percent(share) {
	return `${decimals(share * 100, 1, 100)} %`;
}
/** A difference of shares with its interval, in points. */
function points({ value, interval: [low, high] }) {
	let signed$1 = (share) => signed(share, decimals(Math.abs(share * 100), 1));
	return `${signed$1(value)} points (${signed$1(low)} … ${signed$1(high)})`;
}
// src/judge/validity/balance.ts
/**
* Whether the sets are of similar size. No figure depends on their ratio, so it invalidates
* nothing; but the smaller set determines the intervals' width, which a reader of the larger count
* would miss.
*/
function checkSetBalance(audit, comparison) {
	if (comparison === void 0) return [];
	let { members, nonmembers } = comparison, ratio = Math.max(members, nonmembers) / Math.min(members, nonmembers), smaller = members < nonmembers ? "members" : "nonmembers", count = formatCount(comparison[smaller]);
	return [{
		id: "set-balance",
		audit,
		state: ratio > 10 ? "note" : "ok",
		value: members / (members + nonmembers),
		interval: null,
		detail: ratio > 10 ? `One set has ${Math.round(ratio)} times as many records as the other: the ${count} ${smaller} limit how certain the figures are.` : `The sets are of similar size: ${percent(members / (members + nonmembers))} of the records compared are members.`
	}];
}
/**
* For labelled records, whether the sets hold the same answers equally often. Labels are
* completions that many records share, such as the classes of a classifier. An attack scores the
* label's tokens, so a label that is commoner among the members looks like leakage. Each label's
* share is compared, with the error divided among the labels (Bonferroni). Data whose completions
* do not repeat give no check. The label itself is never shown.
*/
function checkLabelBalance(audit, comparison, confidence) {
	if (comparison === void 0) return [];
	let { infos } = comparison, labels = new Set([...infos.members, ...infos.nonmembers].flatMap(({ label }) => label ?? []));
	if (labels.size === 0) return [];
	let shared = 1 - (1 - confidence) / labels.size, { members, nonmembers, difference } = [...labels].sort((a, b) => a - b).map((label) => shareDifference(comparison, (record) => record.label === label, shared)).reduce((a, b) => further(b.difference, a.difference) ? b : a), apart = distanceFromZero(difference.interval) > LARGEST_SHARE_DIFFERENCE, figures = `${percent(members)} of the members and ${percent(nonmembers)} of the nonmembers have it, a difference of ${points(difference)}`;
	return [{
		id: "label-balance",
		audit,
		state: apart ? "invalid" : "ok",
		value: difference.value,
		interval: [...difference.interval],
		detail: apart ? `A completion that many records share is more common in one set: ${figures}. The sets differ in more than training. Hold records out at random, or in equal shares of each label.` : `Completions that many records share are about as common in both sets. For the one that differs most, ${figures}.`
	}];
}
function further(one, other) {
	let reach = ({ interval }) => distanceFromZero(interval);
	return (reach(one) - reach(other) || Math.abs(one.value) - Math.abs(other.value)) > ROUNDING;
}
const ROUNDING = 1e-9;
// src/judge/validity/blind.ts
/**
* If a text-only classifier separates the sets, they differ in more than training; Das, Zhang and
* Tramèr 2024, arXiv 2406.16201.
*/
function checkBlind(evidence, audit, overlap, comparison, confidence) {
	if (comparison === void 0) return {
		checks: [],
		invalidAtFpr: () => void 0
	};
	let scores = evidence.blind.filter((score) => score.audit === audit && !overlap[score.set].has(score.record)), subjectOf = subjectsByRecord(evidence, audit), usable = [...Map.groupBy(scores, (score) => score.fold).values()].map((fold) => {
		let of = (set) => fold.filter((score) => score.set === set), [members, nonmembers] = [of("members"), of("nonmembers")];
		return {
			members: members.map(({ score }) => score),
			nonmembers: nonmembers.map(({ score }) => score),
			...subjectOf === void 0 ? {} : { clusters: {
				members: members.map(subjectOf),
				nonmembers: nonmembers.map(subjectOf)
			} }
		};
	}).filter((fold) => fold.members.length > 0 && fold.nonmembers.length > 0);
	if (usable.length === 0) return {
		checks: [{
			id: "blind",
			audit,
			state: "invalid",
			value: null,
			interval: null,
			detail: "The text-only classifier could not be trained (too few records), so there is no evidence that the sets are alike."
		}],
		invalidAtFpr: () => void 0
	};
	let estimate = foldedAuc(usable, confidence), separates = estimate.interval[0] > SEPARATION_AUC, figure = `AUC ${auc$1(estimate.value)} (${range(estimate.interval)})`, pooled = ranksWithinFolds(usable);
	return {
		ranks: {
			members: Float64Array.from(pooled.members),
			nonmembers: Float64Array.from(pooled.nonmembers)
		},
		checks: [{
			id: "blind",
			audit,
			state: separates ? "invalid" : "ok",
			value: estimate.value,
			interval: [estimate.interval[0], estimate.interval[1]],
			detail: separates ? `A classifier that sees only the text tells the sets apart, ${figure}: they differ in more than training, so the attacks prove nothing. Hold records out at random from the same source.` : `A classifier that sees only the text cannot tell the sets apart: ${figure}.`
		}],
		invalidAtFpr(fpr) {
			let { interval } = tprInterval(pooled.members, pooled.nonmembers, fpr, {
				confidence,
				clusters: pooled.clusters
			});
			return interval[0] > 2 * fpr ? `A classifier that sees only the text finds ${percent(interval[0])} of the members or more at a false-positive rate of ${fpr}: the sets differ in more than training.` : void 0;
		}
	};
}
/** The subject of a scored record; undefined if the data name none. */
function subjectsByRecord({ records }, audit) {
	let own = records.filter((record) => record.audit === audit);
	if (own.some(({ subject }) => subject === null)) return;
	let subjects = new Map(own.map(({ set, record, subject }) => [`${set} ${record}`, subject]));
	return ({ set, record }) => subjects.get(`${set} ${record}`);
}
/**
* Scores of different folds come from different classifiers and are not comparable; their ranks
* within the fold are.
*/
function ranksWithinFolds(folds) {
	let ranked = folds.map(({ members, nonmembers }) => {
		let sorted = Float64Array.from([...members, ...nonmembers]).sort(), rank = (score) => countBelow(sorted, score) / sorted.length;
		return {
			members: members.map(rank),
			nonmembers: nonmembers.map(rank)
		};
	}), clustered = folds.every(({ clusters }) => clusters !== void 0);
	return {
		members: ranked.flatMap(({ members }) => members),
		nonmembers: ranked.flatMap(({ nonmembers }) => nonmembers),
		clusters: clustered ? {
			members: folds.flatMap(({ clusters }) => clusters.members),
			nonmembers: folds.flatMap(({ clusters }) => clusters.nonmembers)
		} : void 0
	};
}
// src/judge/validity/fields.ts
/**
* Fields of the records that hold text which the audit does not read: training may have seen it.
*/
function checkFields({ manifest }, { name: audit, key, data }) {
	let found = manifest.counts.flatMap(({ audit: of, unaudited_fields: fields }) => of === audit && fields !== void 0 ? [fields] : []), names = [...new Set(found.flatMap((fields) => fields.names))].sort(), more = Math.max(0, largestOf(found.map((fields) => fields.more)));
	if (found.length === 0) return [];
	let check = {
		id: "fields",
		audit,
		value: null,
		interval: null
	};
	if (names.length + more === 0) return [{
		...check,
		state: "ok",
		detail: "The audit reads every text field of the records."
	}];
	let unnamed = more === 0 ? [] : [`${formatCount(more)} whose name is not shown`];
	return [{
		...check,
		state: "note",
		detail: `Fields with text that the audit does not read: ${[...names, ...unnamed].join(", ")}. If training saw them, put them into the fields that ${key}.format: ${data.format} reads (${Object.values(data.fields).join(", ")}).`
	}];
}
/** Data files without a record: part of a sharded set may be missing. */
function checkFiles({ manifest }, { name: audit }) {
	return manifest.counts.flatMap(({ audit: of, set, empty_files: empty = 0 }) => of !== audit || empty === 0 ? [] : [{
		id: "fields",
		audit,
		state: "note",
		value: empty,
		interval: null,
		detail: `Files of the ${set} without a record: ${formatCount(empty)}. Is the data complete?`
	}]);
}
// src/judge/validity/independence.ts
/** Whether records of one person are grouped, and how many belong to nobody known. */
function checkIndependence({ manifest }, audit, subject) {
	let check = {
		id: "independence",
		audit,
		value: null,
		interval: null
	};
	if (subject === void 0) return {
		...check,
		state: "note",
		detail: "data.subject is not set, so intervals assume that records are independent."
	};
	let missing = manifest.counts.flatMap(({ audit: of, set, read, without_subject: count }) => of === audit && count ? [`${formatCount(count)} of ${formatCount(read)} ${set}`] : []), together = "Records of the same person are counted together (data.subject).";
	return missing.length === 0 ? {
		...check,
		state: "ok",
		detail: together
	} : {
		...check,
		state: "note",
		detail: `${together} The subject is missing in ${missing.join(" and ")}: each of these records counts as a person of its own.`
	};
}
/**
* The base saw neither set: if its loss on a part separates them, that is not memorisation by the
* tuned model.
*/
function checkBase(audit, comparison, confidence) {
	if (comparison === void 0) return [];
	let { members, nonmembers } = comparison.scores("loss", "base"), { clusters } = comparison, estimate = designAucInterval({
		members,
		nonmembers
	}, {
		confidence,
		clusters
	}), apart = separates(estimate.interval), figure = `AUC ${auc$1(estimate.value)} (${range(estimate.interval)})`;
	return [{
		id: "base-separation",
		audit,
		state: apart ? "invalid" : "ok",
		value: estimate.value,
		interval: [...estimate.interval],
		detail: apart ? audit === "update" ? `The previous release, which was trained on neither set, finds one of them easier to predict, ${figure}. ${estimate.value > .5 ? "Either it was trained on added records (then they are not what this release added, or it is no earlier release), or the sets differ in more than training." : "The sets differ in more than training."} Name as \`update.added\` only what this release added, and hold records out at random from the same source.` : `The base, which saw neither set, finds one of them easier to predict, ${figure}: the sets differ in more than training. ${estimate.value > .9 ? "A base that knows the members so well was trained on them: checkpoint and base may be swapped." : "Hold records out at random from the same source."}` : `${audit === "update" ? "The previous release" : "The base"} alone cannot tell the sets apart: ${figure}.`
	}];
}
// src/judge/validity/length.ts
/** Lengths of a record: tokens of the parts that attacks score. */
const LENGTHS = {
	completion: ({ completionTokens }) => completionTokens,
	prompt: ({ promptTokens }) => promptTokens
};
/**
* Whether the sets can be told apart by length alone. Every attack is a mean or a sum over tokens
* and depends on their number, so longer members look like leakage. Uses the AUC of the token count
* for completions and for prompts, and shows the one further from one half.
*/
function checkLength(audit, comparison, confidence) {
	if (comparison === void 0) return [];
	let { infos, clusters } = comparison, [worst] = Object.keys(LENGTHS).flatMap((part) => {
		let members = infos.members.map(LENGTHS[part]), nonmembers = infos.nonmembers.map(LENGTHS[part]);
		return [...members, ...nonmembers].some((tokens) => tokens > 0) ? {
			part,
			estimate: designAucInterval({
				members,
				nonmembers
			}, {
				confidence,
				clusters
			}),
			medians: [medianOf(members), medianOf(nonmembers)]
		} : [];
	}).sort((a, b) => awayFromHalf(b) - awayFromHalf(a));
	if (worst === void 0) return [];
	let { part, estimate, medians } = worst, apart = separates(estimate.interval), figures = `medians ${medians[0].toFixed(1)} and ${medians[1].toFixed(1)} tokens of the ${part}, AUC ${auc$1(estimate.value)} (${range(estimate.interval)})`;
	return [{
		id: "length",
		audit,
		state: apart ? "invalid" : "ok",
		value: estimate.value,
		interval: [...estimate.interval],
		detail: apart ? `The members are ${estimate.value > .5 ? "longer" : "shorter"} than the nonmembers, ${figures}: length alone tells the sets apart, and every attack moves with it. Hold records out at random from the same source.` : `Length alone cannot tell the sets apart: ${figures}.`
	}];
}
function awayFromHalf({ estimate }) {
	let { value, interval } = estimate;
	return Math.abs(value - .5) + +!!separates(interval);
}
function medianOf(values) {
	let sorted = Float64Array.from(values).sort(), middle = sorted.length >>> 1;
	return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
// src/judge/validity/nonmembers.ts
/** Whether there is anything to compare with. */
function checkNonmembers(evidence, audit, comparison, overlap) {
	let id = "nonmembers", nonmembers = comparison?.nonmembers ?? 0;
	if (nonmembers > 0) {
		let { members } = comparison;
		return {
			id,
			audit,
			state: "ok",
			value: nonmembers,
			interval: null,
			detail: `${formatCount(members)} members are compared with ${formatCount(nonmembers)} nonmembers.`
		};
	}
	return {
		id,
		audit,
		state: "invalid",
		value: nonmembers,
		interval: null,
		detail: whyNothing(evidence, audit, overlap)
	};
}
/** Names the side that has nothing to compare, and why. */
function whyNothing(evidence, audit, overlap) {
	if (!((set) => evidence.records.some((record) => record.audit === audit && record.set === set))("nonmembers")) return `There are no nonmembers, so there is nothing to compare members with. Name held-out records in ${audit === "update" ? UPDATE : "data"}.nonmembers, or write \`mia: off\`.`;
	let gone = SETS.filter((set) => {
		let scores = evidence.scores(audit, set);
		return scores === void 0 || keptIndexes(scores, overlap, set, "all").length === 0;
	});
	if (gone.length === 1 && gone[0] === "members") return `No members are left to compare: all of them overlap the nonmembers, ${OTHERWISE}.`;
	let either = gone.includes("members") ? " No members are left either." : "";
	return `No nonmembers are left to compare with: all of them overlap the members, ${OTHERWISE}.${either}`;
}
/** Why a record without an overlap is not compared. */
const OTHERWISE = "were not scored, or have no completion tokens", SETS = ["members", "nonmembers"];
// src/judge/validity/overlap.ts
/**
* Records that are in both sets are left out; if there are more than a few, the rest is a biased
* selection. If limits.records admits only a sample of a set, most twins of the other set's records
* are not in it: their share is then estimated, and the comparison is void if the estimate's lower
* end is too large.
*/
function checkOverlap(evidence, audit, overlap, confidence) {
	let of = (set) => evidence.records.filter((record) => record.audit === audit && record.set === set), records = {
		members: of("members"),
		nonmembers: of("nonmembers")
	};
	if (records.members.length === 0 || records.nonmembers.length === 0) return [];
	let shares = COMPARED.map((set) => {
		let shared = records[set].map(({ record }) => overlap[set].has(record)), found = clusteredProportion(shared, subjectsOf(records[set]), confidence), met = chanceToMeet(evidence, audit, set, records[set][0].subject !== null);
		return met === 1 ? {
			value: found.value,
			least: found.value
		} : {
			value: Math.min(1, found.value / met),
			least: found.interval[0] / met
		};
	}), sampled = COMPARED.some((set) => drawnShare(evidence, audit, set) < 1), tooMany = shares.some(({ least }) => least > LARGEST_OVERLAP), within = evidence.overlaps.filter((one) => one.audit === audit && one.set === one.otherSet).length, counted = `${formatCount(overlap.members.size)} members and ${formatCount(overlap.nonmembers.size)} nonmembers also occur in the other set, exactly or almost`, among = sampled ? ", among those that limits.records let in; among all records, it is" : ":", beyond = sampled ? " Records beyond limits.records were not checked." : "";
	return [{
		id: "overlap",
		audit,
		state: tooMany ? "invalid" : "ok",
		value: largestOf(shares.map(({ value }) => value)),
		interval: null,
		detail: tooMany ? `${counted}${among} more than ${LARGEST_OVERLAP * 100} % of a set. Remove them from the nonmembers.` : `${counted}; they were left out. Near-duplicate pairs within a set: ${formatCount(within)}.${beyond}`
	}];
}
const COMPARED = ["members", "nonmembers"];
/**
* The chance that a record of `set` that is also in the other set finds its twin there, although
* limits.records took only a sample of each; in (0, 1]. Sets are sampled independently record by
* record; with subjects, the one with the smaller share holds a part of the other's subjects.
*/
function chanceToMeet(evidence, audit, set, bySubject) {
	let other = drawnShare(evidence, audit, set === "members" ? "nonmembers" : "members");
	return bySubject ? Math.min(1, other / drawnShare(evidence, audit, set)) : other;
}
/** The share of a set's records that limits.records admitted; in (0, 1]. */
function drawnShare({ manifest }, audit, set) {
	let counts = manifest.counts.find((one) => one.audit === audit && one.set === set);
	if (counts === void 0 || counts.read === 0) return 1;
	let { used, dropped_empty, dropped_short, dropped_no_completion } = counts, dropped = [
		dropped_empty,
		dropped_short,
		dropped_no_completion,
		...Object.values(counts.dropped_template ?? {})
	];
	return Math.min(1, dropped.reduce((sum, count) => sum + count, used) / counts.read);
}
// src/judge/validity/truncation.ts
/**
* Records cut at the token limit: text after the limit was not tested. If one set is cut clearly
* more often, its records are longer and its scores cover other stretches of text.
*/
function checkTruncation(evidence, audit, comparison, confidence) {
	let cut = cutSets(evidence, audit);
	if (comparison === void 0) return cut === "" ? [] : [{
		...note(audit, cut),
		value: null,
		interval: null
	}];
	let { members, nonmembers, difference } = shareDifference(comparison, ({ truncated }) => truncated, confidence), check = {
		id: "truncation",
		audit,
		value: difference.value,
		interval: [...difference.interval]
	};
	if (distanceFromZero(difference.interval) > .10000000000000009) {
		let detail = `${percent(members)} of the members and ${percent(nonmembers)} of the nonmembers were cut at the token limit, a difference of ${points(difference)}: one set is longer than the other. Hold records out at random from the same source, or raise limits.tokens.`;
		return [{
			...check,
			state: "invalid",
			detail
		}];
	}
	let lost = lostDifference(evidence, audit, confidence);
	if (lost !== void 0 && distanceFromZero(lost.difference.interval) > .10000000000000009) {
		let detail = `${percent(lost.members)} of the members and ${percent(lost.nonmembers)} of the nonmembers have no completion, or none within the token limit, and were left out, a difference of ${points(lost.difference)}: the remaining records are a biased selection. Hold records out at random from the same source, or raise limits.tokens.`, { value, interval } = lost.difference;
		return [{
			...check,
			value,
			interval: [...interval],
			state: "invalid",
			detail
		}];
	}
	return cut === "" ? [{
		...check,
		state: "ok",
		detail: "No record was cut at the token limit."
	}] : [{
		...check,
		...note(audit, cut)
	}];
}
/** Records that lost everything to score and so dropped out of the comparison. */
function lostDifference({ manifest }, audit, confidence) {
	let share = (set) => {
		let counts = manifest.counts.find((one) => one.audit === audit && one.set === set);
		if (counts === void 0) return;
		let { used, dropped_no_completion: lost } = counts;
		return proportion(lost, used + lost, confidence);
	}, [members, nonmembers] = [share("members"), share("nonmembers")];
	if (members !== void 0 && nonmembers !== void 0) return {
		members: members.value,
		nonmembers: nonmembers.value,
		difference: independentDifference(members, nonmembers)
	};
}
function note(audit, cut) {
	return {
		id: "truncation",
		audit,
		state: "note",
		detail: `${cut} were cut at the token limit; the text after it was not tested.`
	};
}
/** "12 of 2,000 members and 9 of 2,000 nonmembers"; empty when nothing was cut. */
function cutSets({ manifest }, audit) {
	return manifest.counts.filter((counts) => counts.audit === audit && counts.truncated > 0).map(({ truncated, used, set }) => `${formatCount(truncated)} of ${formatCount(used)} ${set}`).join(" and ");
}
// src/judge/validity/index.ts
/**
* The preconditions of membership inference for one audit: enough nonmembers, little overlap, and
* sets that cannot be separated by a text-only classifier, the base's own loss, length, truncation
* or labels. The first that fails is the reason given.
*/
function checkValidity(evidence, { name: audit, data }, comparisons, overlap, confidence) {
	let [main] = partsOf(data), comparison = comparisons.get(main), blind = checkBlind(evidence, audit, overlap, comparison, confidence), checks = [
		checkNonmembers(evidence, audit, comparison, overlap),
		...checkSetBalance(audit, comparison),
		...checkOverlap(evidence, audit, overlap, confidence),
		...blind.checks,
		...audit === "pretraining" ? [] : checkBase(audit, comparison, confidence),
		...checkLength(audit, comparison, confidence),
		...checkLabelBalance(audit, comparison, confidence),
		...checkTruncation(evidence, audit, comparison, confidence),
		checkIndependence(evidence, audit, data.subject)
	];
	return {
		checks,
		...blind.ranks === void 0 ? {} : { blind: blind.ranks },
		invalid: checks.find((check) => check.state === "invalid")?.detail,
		invalidOn(part) {
			if (audit === "pretraining" || part === main) return;
			let [base] = checkBase(audit, comparisons.get(part), confidence);
			return base?.state === "invalid" ? `On the ${part}s: ${base.detail}` : void 0;
		},
		invalidAtFpr(fpr, nonmembers, error) {
			let few = tooFewFor(fpr, nonmembers, error);
			return few === void 0 ? blind.invalidAtFpr(fpr) : few;
		}
	};
}
/**
* Why there are too few units for a false-positive rate; undefined if there are enough. How many
* are enough depends on how the attacks share the error; the number asked for is enough in any
* case.
*/
function tooFewFor(fpr, { count, name }, { tail, least }) {
	if (!(count >= leastForTail(fpr, tail))) return `At a false-positive rate of ${fpr}, ${formatCount(leastForTail(fpr, least))} ${name} or more are needed; there are ${formatCount(count)}.`;
}
// src/judge/synthetic/copies.ts
/** Words in a row from which on a run is a copy, whatever surrounds it. */
const IS_COPY = {
	run: ({ run }) => run >= 50,
	"13-gram": ({ grams }) => grams > 0,
	verbatim: ({ run, grams }) => run >= 50 || grams >= .5
};
/**
* Copies and near duplicates: the share of private records that stand in the generated data minus
* that of held-out ones, and the share of generated records that stand in private ones minus the
* share that stand in equally many held-out ones. If the generator never saw the private records,
* nothing tells the two sides apart, and both differences are zero but for chance.
*/
function copyMetrics(sides, copying, confidence) {
	return [
		...COPIES.flatMap((attack) => [ofPrivate(sides, IS_COPY[attack], confidence, "synthetic.verbatim_rate", { attack }), ofGenerated$1(copying, ({ run, grams }, set) => IS_COPY[attack]({
			run: run[set],
			grams: grams[set]
		}), confidence, "synthetic.verbatim_rate", { attack })]),
		ofPrivate(sides, ({ near }) => near, confidence, "synthetic.near_duplicate_rate", {}),
		ofGenerated$1(copying, ({ near }, set) => near[set], confidence, "synthetic.near_duplicate_rate", {})
	];
}
const [PRIVATE, GENERATED] = UNITS, NOTHING = "no record has words enough to be compared";
function ofPrivate(sides, isCopy, confidence, id, given) {
	let parameters = {
		audit: SYNTHETIC,
		unit: PRIVATE,
		...given
	}, side = (records) => {
		let compared = records.filter(({ words }) => words > 0), hits = compared.map(isCopy);
		return {
			hits,
			copied: hits.filter(Boolean).length,
			clusters: clustersOf(compared)
		};
	}, [members, nonmembers] = [side(sides.members), side(sides.nonmembers)], n = {
		members: members.hits.length,
		nonmembers: nonmembers.hits.length,
		membersCopied: members.copied,
		nonmembersCopied: nonmembers.copied
	};
	return n.members === 0 || n.nonmembers === 0 ? unmeasured(id, parameters, NOTHING, n) : measured(id, parameters, {
		...independentDifference(clusteredProportion(members.hits, members.clusters, confidence), clusteredProportion(nonmembers.hits, nonmembers.clusters, confidence)),
		confidence,
		n,
		method: "clopper-pearson, square-and-add"
	});
}
/** Generated records that copy the same record go together: they are one find. */
function ofGenerated$1(copying, isCopy, confidence, id, given) {
	let parameters = {
		audit: SYNTHETIC,
		unit: GENERATED,
		...given
	}, compared = copying.filter(({ words }) => words > 0), outcome = {
		tuned: compared.map((record) => isCopy(record, "members")),
		base: compared.map((record) => isCopy(record, "nonmembers")),
		clusters: compared.map(({ source }, index) => source === null ? -1 - index : source)
	}, n = {
		generated: compared.length,
		ofMembers: outcome.tuned.filter(Boolean).length,
		ofNonmembers: outcome.base.filter(Boolean).length
	};
	return compared.length === 0 ? unmeasured(id, parameters, NOTHING, n) : measured(id, parameters, {
		...clusteredPairedDifference(outcome, confidence),
		confidence,
		n,
		method: "paired, square-and-add"
	});
}
/** The subject of each record; a record without one stands alone. */
function clustersOf(records) {
	if (!records.every(({ subject }) => subject === null)) return records.map(({ subject }, index) => subject ?? -1 - index);
}
// src/judge/synthetic/membership.ts
const COLUMNS = {
	ngram: ({ ngram }) => ngram,
	"ngram-reference": ({ ngram_reference }) => ngram_reference,
	similarity: ({ similarity }) => similarity,
	auxiliary: ({ auxiliary }) => auxiliary.tuned,
	"auxiliary-reference": ({ auxiliary }) => auxiliary.tuned - auxiliary.base
};
/**
* Private against held-out records, without those that are in both sets and those without a word.
* Undefined if that leaves a side empty.
*/
function compareTexts(audit, records, { scores, auxiliary }, overlap) {
	let tuned = new Map(auxiliary.flatMap((one) => one.audit === audit ? [[`${one.set} ${one.record}`, one]] : [])), infos = new Map(records.filter((one) => one.audit === audit).map((one) => [`${one.set} ${one.record}`, one])), side = (set) => scores.flatMap((one) => {
		let info = infos.get(`${set} ${one.record}`);
		return one.audit !== audit || one.set !== set || overlap[set].has(one.record) || info === void 0 || Number.isNaN(one.ngram) ? [] : [{
			one: {
				...one,
				auxiliary: tuned.get(`${set} ${one.record}`)
			},
			info
		}];
	}), [members, nonmembers] = [side("members"), side("nonmembers")];
	if (members.length === 0 || nonmembers.length === 0) return;
	let isTuned = [...members, ...nonmembers].every(({ one }) => one.auxiliary !== void 0), of = {
		members: members.map(({ info }) => info),
		nonmembers: nonmembers.map(({ info }) => info)
	}, clusters = {
		members: subjectsOf(of.members),
		nonmembers: subjectsOf(of.nonmembers)
	};
	return {
		attacks: syntheticAttacks(isTuned ? { auxiliary: "" } : {}),
		members: members.length,
		nonmembers: nonmembers.length,
		infos: of,
		...clusters.members === void 0 || clusters.nonmembers === void 0 ? {} : { clusters: {
			members: clusters.members,
			nonmembers: clusters.nonmembers
		} },
		scores: (score) => ({
			members: Float64Array.from(members, ({ one }) => COLUMNS[score](one)),
			nonmembers: Float64Array.from(nonmembers, ({ one }) => COLUMNS[score](one))
		})
	};
}
/** `tails`, filled: the error that the lower end of each strongest TPR may make, by metric key. */
function membershipMetrics(comparison, policy, tails) {
	let { confidence } = policy.gate, fprs = shownFprs(policy), { attacks, clusters, members, nonmembers } = comparison, options = {
		confidence,
		clusters
	}, sides = attacks.map((score) => comparison.scores(score)), told = {
		confidence,
		n: {
			members,
			nonmembers
		}
	}, strongest = strongestAuc(sides, {
		...options,
		seed: policy.seed
	}), best = strongestTprs(sides, fprs, {
		...options,
		seed: policy.seed
	});
	return [
		measured("synthetic.mia_auc", {
			audit: SYNTHETIC,
			attack: "strongest"
		}, {
			...strongest,
			...told,
			method: "max-t, delong",
			selected: attacks[strongest.index]
		}),
		...attacks.map((attack, index) => measured("synthetic.mia_auc", {
			audit: SYNTHETIC,
			attack
		}, {
			...aucInterval(sides[index], options),
			...told
		})),
		...fprs.flatMap((fpr, at) => {
			let found = best[at], ofBest = measured("synthetic.tpr_at_fpr", {
				audit: SYNTHETIC,
				attack: "strongest",
				fpr
			}, {
				...found,
				...told,
				method: "max-t, order-statistics",
				selected: attacks[found.index]
			});
			return tails.set(ofBest.key, found.tail), [ofBest, ...attacks.map((attack, index) => {
				let side = sides[index];
				return measured("synthetic.tpr_at_fpr", {
					audit: SYNTHETIC,
					attack,
					fpr
				}, {
					...tprInterval(side.members, side.nonmembers, fpr, options),
					...told
				});
			})];
		})
	];
}
// src/judge/synthetic/values.ts
/**
* Values of private records that stand in the generated data: their share minus that of held-out
* records' values, which is what distribution and chance give, and those that nothing else explains,
* counted. A value that a guess without any data gives counts on neither side.
*/
function valueMetrics(evidence, confidence) {
	return typesOf(evidence.spans.filter(({ set }) => set === "members"), evidence.ruledTypes).flatMap((type) => metricsOf(type, evidence, confidence));
}
function metricsOf(type, { spans, found, unseen }, confidence) {
	let parameters = {
		audit: SYNTHETIC,
		type
	}, own = spans.filter((span) => type === "all" || span.type === type), guessed = new Set(own.flatMap((span) => span.guessed ? span.value : [])), told = own.filter(({ value }) => !guessed.has(value)), [members, nonmembers] = [held(told, "members"), held(told, "nonmembers")], values = new Set(members.map(({ value }) => value)), heldOut = new Set(nonmembers.map(({ value }) => value)), n = {
		values: values.size,
		nonmembers: heldOut.size,
		inGenerated: [...values].filter((value) => found.has(value)).length,
		nonmembersInGenerated: [...heldOut].filter((value) => found.has(value)).length,
		guessed: guessed.size,
		...unseen(type)
	};
	if (values.size === 0) {
		let reason = `the private records hold no ${valueWords(type)} that cannot be guessed`;
		return IDS.map((id) => unmeasured(id, parameters, reason, n));
	}
	let leaked = [...values].filter((value) => found.has(value) && !heldOut.has(value));
	return [
		heldOut.size === 0 ? unmeasured("synthetic.pii_overlap", parameters, "the held-out records hold no such value to compare with", n) : measured("synthetic.pii_overlap", parameters, {
			...independentDifference(share(members, found, confidence), share(nonmembers, found, confidence)),
			confidence,
			n,
			method: "clopper-pearson, square-and-add"
		}),
		measured("synthetic.pii_found", parameters, {
			value: leaked.length,
			n,
			method: "count"
		}),
		worstSubject(members, new Set(leaked), n, parameters)
	];
}
const IDS = [
	"synthetic.pii_overlap",
	"synthetic.pii_found",
	"synthetic.pii_worst_subject"
];
function held(spans, of) {
	let found = /* @__PURE__ */ new Map();
	for (let { set, record, subject, value } of spans) {
		if (set !== of) continue;
		let holder = subject === null ? `record ${record}` : `subject ${subject}`;
		found.set(`${holder} ${value}`, {
			value,
			holder,
			subject
		});
	}
	return [...found.values()];
}
/** The share of values that stand in the generated data; those of one holder go together. */
function share(values, found, confidence) {
	let holders = /* @__PURE__ */ new Map(), clusters = values.map(({ holder }) => (holders.has(holder) || holders.set(holder, holders.size), holders.get(holder))), hits = values.map(({ value }) => found.has(value));
	return clusteredProportion(hits, clusters, confidence);
}
function worstSubject(members, leaked, n, parameters) {
	let known = members.filter(({ subject }) => subject !== null);
	if (known.length === 0) return unmeasured("synthetic.pii_worst_subject", parameters, "the data do not say which person a value belongs to (synthetic.subject)", n);
	let { subjects, most, ...selected } = worstHit(known, ({ value }) => leaked.has(value));
	return measured("synthetic.pii_worst_subject", parameters, {
		value: most,
		n: {
			...n,
			subjects
		},
		method: "count",
		...selected
	});
}
// src/judge/evidence/accounting.ts
/** What the declared mechanism is worth; undefined where the policy declared none. Throws ProbeError. */
async function readAccounting(signals) {
	let read = await readJsonIfThere(join(signals, ACCOUNTING));
	if (read !== void 0) {
		if (isAccounting(read.value)) return read.value;
		throw new ProbeError("signals-changed", `${SIGNALS}/${ACCOUNTING} is not what the audit wrote; remove the ${SIGNALS} folder and run the audit again.`);
	}
}
// src/judge/evidence/canaries.ts
/**
* Reads the canaries of the audited training data; undefined where it has none. Throws ProbeError
* canary-counts where the data do not hold them as the manifest says, and signals-changed where the
* parts do not belong together.
*/
async function readCanaryEvidence(signals, manifest) {
	let rows = await readCanaries(signals, manifest), coins = await readCoins(signals);
	if (coins === void 0 && rows.length === 0) return;
	if (coins === void 0 || coins.canaries.length !== rows.length || rows.some(({ record }, index) => record !== index)) throw unequal();
	refuseCounts$1(coins, rows);
	let audit = rows[0].audit, scores = await textCanaryScores(signals, manifest) ?? await canaryScores(signals, audit, rows, "declared");
	return {
		coins,
		scored: coins.canaries.flatMap(({ id, isIncluded }, record) => {
			let score = scores.get(record);
			return score === void 0 ? [] : [{
				id,
				isIncluded,
				score
			}];
		})
	};
}
async function readCoins(signals) {
	let read = await readJsonIfThere(join(signals, CANARY_COINS));
	if (read !== void 0) {
		if (areCoins(read.value)) return read.value;
		throw unequal();
	}
}
/** One that was lost or doubled on the way to training would be guessed about for nothing. */
function refuseCounts$1({ canaries, repeat }, rows) {
	let faults = {
		lost: 0,
		repeated: 0,
		extra: 0,
		held: 0
	};
	for (let [index, { members, nonmembers }] of rows.entries()) {
		let wanted = canaries[index].isIncluded ? repeat : 0;
		members < wanted ? faults.lost++ : members > wanted && faults[wanted === 0 ? "extra" : "repeated"]++, nonmembers > 0 && faults.held++;
	}
	let found = [
		[faults.lost, "included ones are missing from the members (deduplicated, filtered or changed)"],
		[faults.repeated, "included ones stand in the members more often than the manifest says"],
		[faults.extra, "that the coin left out stand in the members"],
		[faults.held, "stand in the nonmembers"]
	].filter(([count]) => count > 0);
	if (found.length !== 0) throw new ProbeError("canary-counts", `the canaries do not stand in the data as the manifest says: ${found.map(([count, what]) => `${formatCount(count)} ${what}`).join("; ")}. Name the files that \`reticence canaries make\` wrote, as training saw them.`);
}
function unequal() {
	return new ProbeError("signals-changed", `${SIGNALS}/${CANARY_COINS} and the scored canaries do not belong together; remove the ${SIGNALS} folder and run the audit again.`);
}
// src/judge/evidence/collect.ts
/** Codes in the tokens tables. */
const [PROMPT, COMPLETION, LEARNT_PROMPT] = [
	0,
	1,
	3
], PART_CODES = {
	prompt: [PROMPT, LEARNT_PROMPT],
	completion: [COMPLETION],
	all: [COMPLETION, LEARNT_PROMPT]
}, ZLIB_BYTES = {
	prompt: ({ promptZlibBytes }) => promptZlibBytes,
	completion: ({ completionZlibBytes }) => completionZlibBytes,
	all: ({ zlibBytes }) => zlibBytes
}, GAIN_QUANTILES = [
	.1,
	.5,
	.9
];
/**
* Streams the token tables of a set through every attack. Memory holds one record's tokens.
* `infos` and `spans` are those of this audit and set.
*/
async function collectScores(signals, audit, set, infos, spans) {
	return await scorePairs(readPairs(signals, audit, set, DECLARED_DECODING), infos, spans);
}
/** Every attack on every record of a set, in the order in which they come. */
async function scorePairs(pairs, infos, spans) {
	let byRecord = new Map(infos.map((info) => [info.record, info])), spansByRecord = Map.groupBy(spans, (span) => span.record), scores = {
		infos: [],
		parts: Object.fromEntries(PARTS.map((part) => [part, emptyScores(infos.length)])),
		entropy: {
			tuned: [],
			base: []
		},
		memorization: {
			tuned: [],
			base: []
		},
		prefix: [],
		valueGains: []
	};
	for await (let pair of pairs) {
		let info = byRecord.get(pair.record);
		if (info === void 0) continue;
		let index = scores.infos.push(info) - 1;
		for (let part of ["completion", "prompt"]) scorePart(scores.parts[part], index, pair, part, ZLIB_BYTES[part](info));
		pair.tuned.part.includes(LEARNT_PROMPT) ? scorePart(scores.parts.all, index, pair, "all", ZLIB_BYTES.all(info)) : copyScores(scores.parts.completion, scores.parts.all, index), scores.entropy.tuned.push(entropyOf(pair.tuned)), scores.entropy.base.push(entropyOf(pair.base)), scores.memorization.tuned.push(memorizationOf(pair.tuned)), scores.memorization.base.push(memorizationOf(pair.base));
		for (let span of spansByRecord.get(pair.record) ?? []) {
			let result = prefixAttack(pair, span);
			scores.prefix.push(result), scores.valueGains.push(result.tested ? meanGain(pair, span) : NaN);
		}
	}
	return scores;
}
function scorePart(scores, index, pair, part, zlibBytes) {
	let rows = rowsOf(pair.tuned.part, PART_CODES[part]);
	if (rows.length === 0) return;
	let tuned = pick(pair.tuned, rows), base = pick(pair.base, rows);
	for (let name of MIA_ATTACKS) scores.tuned[name][index] = ATTACKS[name]({
		...tuned,
		baseLogp: base.logp,
		zlibBytes
	});
	let gains = tuned.logp.map((logp, token) => logp - base.logp[token]);
	for (let [at, gain] of exactQuantiles(gains, GAIN_QUANTILES).entries()) scores.gains[at][index] = gain;
	for (let name of SINGLE_MODEL_ATTACKS) scores.base[name][index] = ATTACKS[name]({
		...base,
		baseLogp: base.logp,
		zlibBytes
	});
}
/** Of a record without a learned prompt, all that training learned is the completion. */
function copyScores(from, to, index) {
	for (let name of MIA_ATTACKS) to.tuned[name][index] = from.tuned[name][index];
	for (let name of SINGLE_MODEL_ATTACKS) to.base[name][index] = from.base[name][index];
	for (let [at, gains] of from.gains.entries()) to.gains[at][index] = gains[index];
}
/** The mean of log p under p itself is the negative entropy. */
function entropyOf({ part, mean }) {
	let answer = rowsOf(part, PART_CODES.completion), rows = answer.length > 0 ? answer : rowsOf(part, PART_CODES.all);
	return -rows.reduce((sum, row) => sum + mean[row], 0) / rows.length;
}
/** Row 0 is position 1. */
function meanGain({ tuned, base }, { first, last }) {
	let sum = 0;
	for (let row = first - 1; row < last; row++) sum += tuned.logp[row] - base.logp[row];
	return sum / (last - first + 1);
}
function rowsOf(parts, codes) {
	let rows = [];
	for (let row = 0; row < parts.length; row++) codes.includes(parts[row]) && rows.push(row);
	return rows;
}
function pick(signals, rows) {
	return {
		logp: Float32Array.from(rows, (row) => signals.logp[row]),
		mean: Float32Array.from(rows, (row) => signals.mean[row]),
		std: Float32Array.from(rows, (row) => signals.std[row]),
		rank: Int32Array.from(rows, (row) => signals.rank[row])
	};
}
function emptyScores(records) {
	let perAttack = () => Object.fromEntries(MIA_ATTACKS.map((name) => [name, new Float64Array(records).fill(NaN)])), gains = GAIN_QUANTILES.map(() => new Float64Array(records).fill(NaN));
	return {
		tuned: perAttack(),
		base: perAttack(),
		gains
	};
}
// src/judge/evidence/load.ts
/** Name of the audit of random strings that every run uses as a self-test. */
const CONTROL = "control", CONTROL_CLEAN = "control-clean";
/**
* Reads an audit folder and checks that its parts are what the audit sealed (with the digest key,
* if given) and that they belong together. Throws ProbeError or PolicyError.
*/
async function loadEvidence(folder, digestKey) {
	await refuseSeveral(folder), await refuseNoAudit(folder);
	let sealed = await verifySeal(folder, digestKey), evidence = await readEvidence(folder, sealed);
	return await sealed.unchanged(), evidence;
}
async function readEvidence(folder, sealed) {
	let signals = join(folder, SIGNALS), { policy } = await loadPolicy(join(folder, POLICY_LOCK)), manifest = await readManifest$1(signals, sealed.tables), job = await readOwn(signals, JOB);
	if (createHash("sha256").update(job.bytes).digest("hex") !== manifest.job_sha256) throw new ProbeError("signals-changed", "the signals were measured for a different job than the one stored with them; remove the signals folder and run the audit again.");
	let [records, spans, blind, overlaps] = await Promise.all([
		readRecords(signals),
		readSpans(signals),
		readBlind(signals),
		readOverlap(signals)
	]), [candidates, targets, matches, generated] = await Promise.all([
		readCandidates(signals, manifest),
		readTargets(signals, manifest),
		readMatches(signals, manifest),
		readGenerated(signals, manifest)
	]), scores = /* @__PURE__ */ new Map();
	for (let [key, infos] of Map.groupBy(records, keyOf)) {
		let [{ audit, set }] = infos;
		if (set === "canaries" || manifest.inspect === void 0) continue;
		let own = spans.filter((span) => keyOf(span) === key);
		scores.set(key, await collectScores(signals, audit, set, infos, own));
	}
	return {
		policy,
		job: job.value,
		manifest,
		origin: await readBeside(folder, ORIGIN, isOrigin),
		earlier: await readBeside(folder, "earlier.json", areFound) ?? [],
		pulled: provenanceIn((await readOwn(signals, PULLED)).value),
		records,
		spans,
		blind,
		overlaps,
		candidates,
		targets,
		matches,
		generated,
		generatedData: await readGeneratedSignals(signals, manifest),
		canaries: await readCanaryEvidence(signals, manifest),
		accounting: await readAccounting(signals),
		scores: (audit, set) => scores.get(keyOf({
			audit,
			set
		}))
	};
}
/** If the folder is not an audit's, say so, instead of reporting a missing policy. */
async function refuseNoAudit(folder) {
	let names = await readdir(folder).catch(() => void 0);
	if (!(names?.includes("policy.lock.json") && names.includes("signals"))) throw new ProbeError("audit-missing", names === void 0 ? "there is no such folder. Name the output folder of an audit (its --out)." : names.includes("policy.lock.json") ? "this audit's signals were removed, and it cannot be judged again without them. Run the audit again." : "this is not the output folder of an audit: it contains no policy.lock.json. Name an audit's --out.", { location: { file: folder } });
}
function keyOf({ audit, set }) {
	return `${audit}/${set}`;
}
/**
* Checks the parts of pulled.json that everything else relies on; the report's schema checks the
* rest.
*/
function provenanceIn(value) {
	let { checkpoint, base, data } = value ?? {}, isDescribed = (one) => typeof one == "object" && !!one, isData = isDescribed(checkpoint) && checkpoint.kind === "data", described = isDescribed(checkpoint) && (isData || isDescribed(base)), listed = Array.isArray(data) && data.every((one) => Array.isArray(one?.files));
	if (described && listed) return value;
	throw new ProbeError("signals-changed", `${SIGNALS}/${PULLED} is not what the audit wrote; remove the signals folder and run the audit again.`);
}
function isOrigin(value) {
	return originValidator()(value);
}
/** Checks what the rules on increases rely on: for each, an audit or why there is none. */
function areFound(value) {
	let isText = (one) => one === void 0 || typeof one == "string";
	return Array.isArray(value) && value.every((one) => {
		if (typeof one != "object" || !one) return !1;
		let { reference, entry, folder, absent, void: why } = one;
		return typeof reference != "string" || ![
			folder,
			absent,
			why
		].every(isText) ? !1 : entry === void 0 ? (absent ?? why) !== void 0 : isEntry(entry);
	});
}
/**
* Reads a file that this program may have written beside the signals. Throws ProbeError if it is
* not in the form that an audit writes.
*/
async function readBeside(folder, name, isOfContract) {
	let location = { file: folder }, read = await readJsonIfThere(join(folder, name)).catch((error) => {
		throw new ProbeError("audit-unreadable", `${name} cannot be read (${error.code}).`, { location });
	});
	if (read !== void 0) {
		if (isOfContract(read.value)) return read.value;
		throw new ProbeError("signals-changed", `${name} is not what the audit wrote; run the audit again.`, { location });
	}
}
/** Reads a file that this program wrote into the signals folder. */
async function readOwn(signals, name) {
	try {
		let bytes = await readOwnFile(join(signals, name));
		return {
			bytes,
			value: JSON.parse(bytes.toString("utf8"))
		};
	} catch {
		throw new ProbeError("audit-missing", `there is no ${SIGNALS}/${name} here. Name an audit's output folder; signals are deleted after an audit in CI unless keep-signals is true.`);
	}
}
// src/judge/synthetic/control.ts
/** As for a model (judge/control.ts): the planted strings must be told apart by more than this. */
const FOUND_AUC$1 = .9, CONFIDENCE$1 = .95;
/**
* The self-test: strings that the generated data of the control copy must be found by every score, as
* copies and, where values are searched, with the e-mail address in one of them; and none where
* nothing was copied.
*/
function checkTextControl(evidence) {
	let [planted, clean] = [lookAt(evidence, CONTROL), lookAt(evidence, CONTROL_CLEAN)], faults = [
		...planted.auc > FOUND_AUC$1 ? [] : ["planted strings were not told apart"],
		...clean.auc > FOUND_AUC$1 || clean.tuned > FOUND_AUC$1 ? ["strings that nothing copies were told apart"] : [],
		...planted.copied === 1 ? [] : ["planted copies were not found"],
		...clean.copied === 0 ? [] : ["copies were found where there are none"],
		...evidence.job.pii.prefix && !planted.value ? ["the planted address was not found"] : [],
		...clean.value ? ["an address was found that is not there"] : []
	], hasAuxiliary = evidence.job.auxiliary !== void 0, isWeak = hasAuxiliary && !(planted.tuned > FOUND_AUC$1), least = hasAuxiliary ? Math.min(planted.auc, planted.tuned) : planted.auc;
	return {
		id: "control",
		audit: CONTROL,
		state: faults.length === 0 && !isWeak ? "ok" : "error",
		value: least,
		interval: null,
		detail: faults.length === 0 ? isWeak ? WEAK : `Self-test passed: planted copies were found by every score (AUC at least ${decimals(least, 3, 1)}), and none where nothing was copied.` : `The self-test failed: ${faults.join("; ")}. Nothing else in this audit can be trusted; please report this.`
	};
}
const WEAK = "Self-test failed: the auxiliary model did not learn the planted copies, so it would find no others. Name a larger model as `synthetic.auxiliary`, or remove the key.";
/**
* What is found of a control's private strings; `auc`: the lowest lower end of any score of words,
* `tuned`: that of the auxiliary model's, 0 where none was tuned.
*/
function lookAt(evidence, audit) {
	let { copies, copying, found } = evidence.generatedData, nothing = {
		members: /* @__PURE__ */ new Set(),
		nonmembers: /* @__PURE__ */ new Set()
	}, comparison = compareTexts(audit, evidence.records, evidence.generatedData, nothing), lowest = (attacks) => smallestOf(attacks.map((attack) => comparison?.attacks.includes(attack) ? aucInterval(comparison.scores(attack), { confidence: CONFIDENCE$1 }).interval[0] : 0)), sideOf = (set) => copies.filter((one) => one.audit === audit && one.set === set).map((one) => ({
		...one,
		subject: null
	})), [copied] = copyMetrics({
		members: sideOf("members"),
		nonmembers: sideOf("nonmembers")
	}, copying.filter((one) => one.audit === audit), CONFIDENCE$1), values = new Set(found.flatMap((one) => one.audit === audit ? one.value : []));
	return {
		auc: lowest(SYNTHETIC_SCORES),
		tuned: lowest(AUXILIARY_SCORES),
		copied: copied?.value ?? null,
		value: evidence.spans.some(({ audit: of, set, value }) => of === audit && set === "members" && values.has(value))
	};
}
// src/judge/synthetic/index.ts
/** Every metric and check of a generated data set. */
function analyseSynthetic(evidence, policy, audit) {
	let { name } = audit, { confidence } = policy.gate, stated = policy.gate.choice?.confidence ?? confidence, { copies, copying, found } = evidence.generatedData, overlap = overlappingRecords(name, evidence.overlaps), comparison = compareTexts(name, evidence.records, evidence.generatedData, overlap), blind = checkBlind(evidence, name, overlap, comparison, stated), validity = [
		checkSizes(name, comparison),
		...checkSetBalance(name, comparison),
		...checkOverlap(evidence, name, overlap, stated),
		...blind.checks,
		...checkLength(name, comparison, stated),
		checkIndependence(evidence, name, audit.data.subject)
	].map(inWords), subjects = new Map(evidence.records.filter((record) => record.audit === name).map(({ set, record, subject }) => [`${set} ${record}`, subject])), sideOf = (of) => copies.filter((one) => one.audit === name && one.set === of && !overlap[of].has(one.record)).map((one) => ({
		...one,
		subject: subjects.get(`${of} ${one.record}`) ?? null
	})), tails = /* @__PURE__ */ new Map(), { pii } = policy.attacks, metrics = [
		...copyMetrics({
			members: sideOf("members"),
			nonmembers: sideOf("nonmembers")
		}, copying.filter((one) => one.audit === name), confidence),
		...pii === "off" ? [] : valueMetrics({
			spans: evidence.spans.filter((span) => span.audit === name),
			found: new Set(found.flatMap((one) => one.audit === name ? one.value : [])),
			ruledTypes: ruledTypes(policy.gate.rules, "synthetic.pii_", pii),
			unseen: (type) => unseenValues(evidence, name, "inventory", type)
		}, confidence),
		...comparison === void 0 ? [] : membershipMetrics(comparison, policy, tails)
	], ofTraining = [...canaryMetrics(evidence.canaries, policy, evidence.accounting), ...trainingMetrics(evidence.accounting, policy)], direction = checkDirection$1(name, metrics), invalid = [...validity, direction].find(({ state }) => state === "invalid")?.detail, unread = [...checkGenerated(evidence, name), ...checkAuxiliary(evidence, policy, name, comparison)];
	return {
		name,
		metrics: [...metrics, ...ofTraining],
		checks: [
			...[...checkFields(evidence, audit), ...checkFiles(evidence, audit)].map(inWords),
			...validity,
			direction,
			...unread
		],
		curves: [],
		compared: (set) => set === "members" || set === "nonmembers" ? comparison?.[set] ?? 0 : 0,
		unproven: unread[0]?.detail,
		invalidFor(rule) {
			let { metric, parameters } = rule;
			if (isOfTraining(metric)) return whyUnproven(ofTraining, rule);
			if (metric === "synthetic.pii_found" || metric === "synthetic.pii_worst_subject") return;
			if (invalid !== void 0) return invalid;
			let key = metricKey(metric, parameters), own = metrics.find((one) => one.key === key), isValue = metric === "synthetic.pii_overlap";
			if (own === void 0) return isValue ? void 0 : `${metric} was not measured.`;
			if (own.value === null) return isValue && own.n.values === 0 ? void 0 : `${metric} cannot be measured: ${own.reason}.`;
			let { fpr } = parameters;
			if (fpr === void 0) return;
			let plain = (1 - confidence) / 2, error = {
				tail: tails.get(key) ?? plain,
				least: tails.has(key) ? plain / (comparison?.attacks.length ?? 1) : plain
			};
			return tooFewFor(fpr, {
				count: own.n.nonmembers ?? 0,
				name: "held-out records"
			}, error) ?? blind.invalidAtFpr(fpr);
		}
	};
}
function checkSizes(audit, comparison) {
	let check = {
		id: "nonmembers",
		audit,
		interval: null
	};
	return comparison === void 0 ? {
		...check,
		state: "invalid",
		value: 0,
		detail: "No private or no held-out records are left to compare: all of them are in both sets or without a word."
	} : {
		...check,
		state: "ok",
		value: comparison.nonmembers,
		detail: `${formatCount(comparison.members)} private records are compared with ${formatCount(comparison.nonmembers)} held-out ones.`
	};
}
/** Whether all of the generated data was looked at: a copy may stand in the rest. */
function checkGenerated({ manifest }, audit) {
	let counts = manifest.counts.find((one) => one.audit === audit && one.set === "generated");
	if (counts === void 0) return [{
		id: "scope",
		audit,
		state: "invalid",
		value: 0,
		interval: null,
		detail: "The signals hold no generated record, so nothing was compared."
	}];
	let { read, used, dropped_empty, dropped_short } = counts, left = read - used - dropped_empty - dropped_short;
	return left <= 0 ? [] : [{
		id: "scope",
		audit,
		state: "invalid",
		value: left,
		interval: null,
		detail: `${formatCount(left)} of ${formatCount(read)} generated records were not looked at, and could hold copies. Raise limits.records.`
	}];
}
/** Whether the model that the policy names was tuned: an attack that is asked for must not be left out. */
function checkAuxiliary({ job }, { auxiliary }, audit, comparison) {
	return auxiliary === void 0 && job.auxiliary === void 0 || comparison === void 0 || comparison.attacks.some(isAuxiliary) ? [] : [{
		id: "scope",
		audit,
		state: "invalid",
		value: null,
		interval: null,
		detail: job.auxiliary === void 0 ? "The policy names a model as synthetic.auxiliary, and this audit tuned none. Run it again." : "The time limit ended the tuning of the auxiliary model, so its attack is missing. Raise limits.minutes, use a GPU, or name a smaller model."
	}];
}
/** As for a model (gate/limits.ts): a gain this far below zero, and an AUC this far below one half. */
const LEAST_AUC = 1 - SEPARATION_AUC;
/**
* Whether held-out records stand in the generated data more than private ones do: then the sets were
* swapped, or the held-out records were used, and what is cleared is not what was meant.
*/
function checkDirection$1(audit, metrics) {
	let reversed = metrics.find(({ id, parameters, interval }) => {
		if (interval === null) return !1;
		if (id === "synthetic.mia_auc") return parameters.attack === "strongest" && interval[1] < LEAST_AUC;
		let isDefault = (parameters.attack ?? "verbatim") === "verbatim", isTotal = (parameters.type ?? "all") === "all";
		return DIFFERENCES.has(id) && isDefault && isTotal && interval[1] < -.01;
	}), check = {
		id: "direction",
		audit,
		interval: null
	};
	return reversed === void 0 ? {
		...check,
		state: "ok",
		value: null,
		detail: "The held-out records do not stand in the generated data more than the private ones."
	} : {
		...check,
		state: "invalid",
		value: reversed.value,
		detail: "The held-out records stand in the generated data more than the private ones do: the sets are swapped, or the held-out records were used. Name as synthetic.private what the data were made from, and hold other records out."
	};
}
const DIFFERENCES = /* @__PURE__ */ new Set([
	"synthetic.verbatim_rate",
	"synthetic.near_duplicate_rate",
	"synthetic.pii_overlap"
]);
/** A check's text in the words of this audit. */
function inWords(check) {
	let detail = check.detail.replace(/tokens of the completion/g, "words").replace(/\bnonmembers\b/g, "held-out records").replace(/\bmembers\b/g, "private records").replace(/\bmore than training\b/g, "more than use").replace(/\bdata\.subject\b/g, "synthetic.subject");
	return {
		...check,
		detail
	};
}
// src/judge/validity/base-match.ts
/**
* Whether the base is the model that the checkpoint says it was tuned from. A metric that subtracts
* another model's scores proves nothing, unless the policy says why that base is right.
*/
function checkBaseMatch(evidence, policy) {
	let { pulled } = evidence, match = pulled.base?.match ?? {
		outcome: "unknown",
		detail: "An earlier release pulled the models and did not compare them."
	}, { acceptMismatch: accepted } = policy, check = {
		id: "base-match",
		audit: "all",
		value: null,
		interval: null
	};
	if (policy.previous !== void 0) return {
		...check,
		...previousMatch(evidence, policy, match)
	};
	switch (match.outcome) {
		case "same": return {
			...check,
			state: "ok",
			detail: match.detail
		};
		case "unknown": return {
			...check,
			state: "note",
			detail: `${match.detail} Make sure that the checkpoint was tuned from this base: against another model, attacks that compare with the base find less.`
		};
		case "differs": return accepted === void 0 ? {
			...check,
			state: "invalid",
			detail: `The base is not the model that the checkpoint was tuned from: ${match.detail} Name that model as the base. If this base is right, write \`base: {ref: …, accept_mismatch: "the reason"}\`.`
		} : {
			...check,
			state: "note",
			detail: `${match.detail} The policy accepts this base: ${accepted}`
		};
	}
}
/**
* Whether what the audit update compares with is the previous release. Only a history can say so:
* against a model that knows the added records already, an update hides what it added.
*/
function previousMatch({ pulled, earlier }, { acceptMismatch: accepted }, { outcome, detail }) {
	if (outcome === "differs" && accepted === void 0) return {
		state: "invalid",
		detail: `Checkpoint and previous release do not belong together: ${detail} If an adapter is on another model, name that as \`base\`; if that base is right, write \`base: {ref: …, accept_mismatch: "the reason"}\`.`
	};
	let why = outcome === "differs" ? ` ${detail} The policy accepts this base: ${accepted}` : "", released = earlier?.find(({ reference }) => reference === "last-release"), entry = released !== void 0 && "entry" in released ? released.entry : void 0;
	if (entry === void 0) return outcome === "same" ? {
		state: "ok",
		detail
	} : {
		state: "note",
		detail: `Nothing confirms that this is the previous release: ${outcome === "differs" ? why.trim() : detail} Against a model that knows the added records already, an audit finds less. Keep releases in a history, and write \`previous: history:last-release\`.`
	};
	let { release, date, checkpoint } = entry, named = `${release}, audited on ${date.slice(0, 10)}`;
	return checkpoint.digest === pulled.base?.digest ? {
		state: why === "" ? "ok" : "note",
		detail: `The history records this model as the last release (${named}).${why}`
	} : {
		state: "note",
		detail: `This is not the last release that the history records (${named}). Against a model that knows the added records already, an audit finds less. Write \`previous: history:last-release\`, unless you mean to compare with another release.${why}`
	};
}
/**
* Whether the checkpoint's configuration computes the same from its weights as the base's would.
* Tuning does not change the configuration. A changed setting that the audit reads and other
* programs ignore could make the audited model differ from the one in use, so nothing is cleared
* unless the policy says why the difference is right. For an adapter, which runs on the base's
* configuration, the scales of single modules count. Absent in signals of a probe that did not
* compare.
*/
function checkConfigMatch({ manifest }, policy) {
	let changes = manifest.inspect?.config_changes;
	if (changes === void 0) return [];
	let check = {
		id: "config-match",
		audit: "all",
		value: changes.length,
		interval: null
	}, isOfRelease = policy.previous !== void 0, whose = isOfRelease ? "the previous release's" : "the base's";
	if (changes.length === 0) return [{
		...check,
		state: "ok",
		detail: `The checkpoint's configuration computes the same as ${whose}.`
	}];
	let named = changes.slice(0, 6).join(", "), others = changes.length - 6, said = `The checkpoint's configuration computes something other than ${whose}, or scales single modules of an adapter: ${others > 0 ? `${named} and ${others} more` : named}.`, { acceptMismatch: accepted } = policy;
	return accepted === void 0 ? [{
		...check,
		state: "invalid",
		detail: `${said} Tuning does not change such settings, and other programs may interpret them differently, so finding nothing is not evidence. Restore ${whose} settings${isOfRelease ? "." : "; if the change is intended, write `base: {ref: …, accept_mismatch: \"the reason\"}`."}`
	}] : [{
		...check,
		state: "note",
		detail: `${said} The policy accepts it: ${accepted}`
	}];
}
// src/judge/validity/direction.ts
/**
* Whether members look at least as familiar to the model as nonmembers. The comparison is wrong
* (members and nonmembers are swapped, or unlearning went too far) if every existing attack,
* whichever the policy declares, ranks members clearly below nonmembers on either part, or if
* members are completed word for word clearly less often. A single inverted attack proves nothing,
* since some invert even when the model leaks. Only tuning raises the likelihood of what it saw:
* other audits may find less than the base and say so.
*
* `value` is the AUC of the attack with the highest upper end, on the part where that is lowest.
*/
function checkDirection(audit, comparisons, exactGain, confidence) {
	if (!isOfTuning(audit)) return [];
	let lowest = [...comparisons].flatMap(([part, comparison]) => {
		if (comparison === void 0) return [];
		let { clusters } = comparison;
		return [{
			part,
			...DEFAULT_ATTACKS.map((attack) => aucInterval(comparison.scores(attack, "tuned"), {
				confidence,
				clusters
			})).reduce((a, b) => b.interval[1] > a.interval[1] ? b : a)
		}];
	}).sort((a, b) => a.interval[1] - b.interval[1])[0], gain = exactGain?.value == null ? void 0 : exactGain.interval;
	if (lowest === void 0 && gain === void 0) return [];
	let check = {
		id: "direction",
		audit,
		value: lowest?.value ?? null,
		interval: lowest === void 0 ? null : [...lowest.interval]
	}, reversed = [...lowest === void 0 || lowest.interval[1] >= 1 - .55 ? [] : [`even the strongest attack finds members less familiar than nonmembers${lowest.part === "prompt" ? " on the prompts" : ""}, AUC ${lowest.value.toFixed(3)} (${range(lowest.interval)})`], ...gain === void 0 || gain[1] >= -.01 ? [] : [`the checkpoint completes members word for word less often than nonmembers, by ${percent(-gain[1])} or more`]];
	return reversed.length === 0 ? [{
		...check,
		state: "ok",
		detail: "Members look at least as familiar to the checkpoint as nonmembers."
	}] : [{
		...check,
		state: "invalid",
		detail: `The comparison itself looks wrong (${reversed.join("; ")}): are members and nonmembers swapped, or did unlearning overshoot?`
	}];
}
// src/judge/validity/left-out.ts
/**
* How much the checkpoint's own tokens keep from being compared: a tokenizer with a token for each
* secret would blank its own audit. The largest of several shares decides, each counted in the
* base's tokens and for each set: tokens of the completions and of the prompts, records that keep
* less than half of their completion, PII values with a token left out, and prompts.
*/
function checkLeftOut(evidence, { name: audit, key, data }) {
	let { agreement, same_rules: sameRules } = evidence.manifest.inspect.tokenizer, counts = evidence.manifest.counts.filter((one) => one.audit === audit), worst = [
		...counts.flatMap(sharesOfSet),
		...sharesOfValues(evidence, counts),
		...sharesOfPrompts(evidence.manifest, audit)
	].reduce((most, one) => most === void 0 || shareOf$1(one) > shareOf$1(most) ? one : most, void 0), check = {
		id: "left-out",
		audit,
		interval: null
	}, reword = wordsIn(audit === UPDATE), max = `${key}.max_left_out (${Number((data.max_left_out * 100).toPrecision(6))} %)`, checks = [];
	if (counts.some((one) => one.left_out === void 0)) agreement === "extends" && checks.push({
		...check,
		state: "invalid",
		value: null,
		detail: NOT_COUNTED
	});
	else if (worst === void 0 || worst.leftOut === 0) {
		let detail = reword("Checkpoint and base split every audited text into the same tokens.");
		checks.push({
			...check,
			state: "ok",
			value: 0,
			detail
		});
	} else {
		let said = `${formatCount(worst.leftOut)} of ${formatCount(worst.of)} ${worst.name} are left out, because the checkpoint's tokenizer has tokens in their place that ${reword("the base")} lacks${readOtherwise(counts)}`, value = shareOf$1(worst);
		checks.push(value > data.max_left_out ? {
			...check,
			state: "invalid",
			value,
			detail: `${said}; that is more than ${max} allows. The text that they stand for was not tested. Audit the checkpoint with ${reword("the base's")} tokenizer, or raise the limit if these tokens were added for training.`
		} : {
			...check,
			state: "note",
			value,
			detail: `${said}; ${max} allows this.`
		});
	}
	return sameRules === !1 && checks.push({
		id: "tokenizer",
		audit,
		state: "note",
		value: null,
		interval: null,
		detail: `The files of the two tokenizers differ in more than notation. Every audited text was encoded with both, and the tokens agree${worst === void 0 || worst.leftOut === 0 ? "" : `, except for those that ${reword("the base")} lacks`}.`
	}), {
		checks,
		invalid: checks.find(({ state }) => state === "invalid")?.detail
	};
}
/** ` (12 of 2,000 members are read differently, most often with the token 50277)`, set by set. */
function readOtherwise(counts) {
	let told = counts.flatMap(({ set, used, dropped_left_out: dropped = 0, left_out: leftOut }) => {
		if (!leftOut?.texts) return [];
		let { texts, token } = leftOut, example = typeof token == "number" ? `, most often with the token ${token}` : "";
		return [`${formatCount(texts)} of ${formatCount(used + dropped)} ${set} are read differently${example}`];
	});
	return told.length === 0 ? "" : ` (${told.join("; ")})`;
}
const NOT_COUNTED = "The checkpoint's tokenizer has tokens that the base lacks, and the release that measured this audit did not count what was left out because of them. Run the audit again.";
function sharesOfSet({ set, used, dropped_left_out, left_out }) {
	if (left_out === void 0) return [];
	let { records } = left_out, ofPart = (part) => {
		let { tokens, added, shifted, dropped } = left_out[part];
		return {
			leftOut: added + shifted + dropped,
			of: tokens,
			name: `${part} tokens of the ${set}`
		};
	};
	return [
		ofPart("completion"),
		ofPart("prompt"),
		{
			leftOut: records,
			of: used + (dropped_left_out ?? 0),
			name: `records of the ${set} for the most part`
		}
	];
}
/** Values are few among the tokens, and the first thing somebody would hide. */
function sharesOfValues(evidence, counts) {
	return counts.flatMap((one) => {
		if (!sharesOfSet(one).some(({ leftOut }) => leftOut > 0) || one.set === "nonmembers") return [];
		let results = evidence.scores(one.audit, one.set)?.prefix ?? [], valuesOf = (some) => new Set(some.map(({ span }) => span.value)).size;
		return [{
			leftOut: valuesOf(results.filter(({ leftOut }) => leftOut)),
			of: valuesOf(results),
			name: `PII values of the ${one.set}`
		}];
	});
}
function sharesOfPrompts({ generation = [] }, audit) {
	return generation.filter((one) => one.audit === audit).map(({ prompts = 0, prompts_left_out: leftOut = 0 }) => ({
		leftOut,
		of: prompts,
		name: "prompts, with the answers asked for,"
	}));
}
function shareOf$1({ leftOut, of }) {
	return of === 0 ? 0 : leftOut / of;
}
// src/judge/validity/model-shift.ts
/** Nats per token by which tuning may raise the loss on records that were not trained on. */
const LEAST_UPDATE = .001;
/**
* Whether the checkpoint still predicts like a model tuned from this base: compares the loss and
* entropy of its predictions with the base's, in nats per token, mean over records. Measured on the
* nonmembers, or on the members if there are none. A checkpoint whose logits were scaled, or whose
* weights were damaged, passes every attack without keeping a secret. A shift alone is only a note,
* since strong overfitting looks the same; if the loss on the checkpoint's own kind of text is too
* high for any use, nothing is cleared.
*/
function checkModelShift(audit, members, nonmembers) {
	let [scores, name] = nonmembers === void 0 ? [members, "members"] : [nonmembers, "nonmembers"], figures = scores === void 0 ? void 0 : figuresOf(scores);
	if (figures === void 0) return [];
	let { loss, entropy } = figures, rise = loss.tuned - loss.base, far = rise > 1 || entropy.tuned > entropy.base * 2 || entropy.tuned < entropy.base / 2, moved = audit === "update" ? medianChange(members, nonmembers) : 1e400, broken = isOfTuning(audit) && !(rise <= 2), reword = wordsIn(audit === UPDATE), said = reword(`on the ${name} its loss is ${of(loss)} and its entropy ${of(entropy)} nats per token`);
	return [{
		id: "model-shift",
		audit,
		state: broken || moved < LEAST_UPDATE ? "invalid" : far ? "note" : "ok",
		value: rise,
		interval: null,
		detail: broken ? `The checkpoint no longer predicts text like this: ${said}. Nobody would use such a model, so finding nothing in it proves nothing. Check what was saved, and whether the audit loads it as its users do.` : moved < LEAST_UPDATE ? `The checkpoint and the previous release predict the same: for half of the records the loss differs by less than ${LEAST_UPDATE} nats per token. They are one model that was saved in two ways, and beside itself a model has added nothing. Name the release before it as \`update.previous\`.` : far ? `The checkpoint's predictions are far from ${reword("the base's")}: ${said}. Damaged weights, scaled logits and heavy overfitting all look like this; until you know which, a cleared rule means little.` : `The checkpoint predicts similarly to ${reword("the base")}: ${said}.`
	}];
}
/** Median over all records of how far their loss under the two models is apart, nats per token. */
function medianChange(...sets) {
	let changes = sets.flatMap((scores) => {
		if (scores === void 0) return [];
		let { tuned, base } = scores.parts.completion;
		return Array.from(tuned.loss, (loss, row) => Math.abs(loss - base.loss[row]));
	}).filter((change) => !Number.isNaN(change)).sort((a, b) => a - b);
	return changes[Math.floor(changes.length / 2)] ?? 1e400;
}
/** Undefined if too few records have a scored token that training learned. */
function figuresOf({ parts, entropy }) {
	let { completion, all } = parts, lossOf = (model) => completion[model].loss.map((loss, row) => Number.isNaN(loss) ? all[model].loss[row] : loss), rows = entropy.tuned.flatMap((value, row) => Number.isNaN(value) ? [] : [row]);
	if (rows.length < 5) return;
	let mean = (values) => rows.reduce((sum, row) => sum + values[row], 0) / rows.length;
	return {
		loss: {
			tuned: -mean(lossOf("tuned")),
			base: -mean(lossOf("base"))
		},
		entropy: {
			tuned: mean(entropy.tuned),
			base: mean(entropy.base)
		}
	};
}
function of({ tuned, base }) {
	return `${tuned.toFixed(2)} (the base's ${base.toFixed(2)})`;
}
// src/judge/validity/rendering.ts
const KINDS = {
	content: "contents",
	reasoning: "reasoning",
	calls: "tool calls",
	other: "other fields"
};
/**
* Whether the chat template renders what the messages hold. Training learns what its template
* renders; what the audit's template leaves out is neither scored nor searched, so a larger share of
* the assistants' text makes the audit invalid. `value`: the largest share of any set, in [0, 1].
*/
function checkRendering({ manifest }, { name: audit, key, data }) {
	let sets = manifest.counts.flatMap(({ audit: of, set, unrendered }) => of === audit && unrendered !== void 0 ? [{
		set,
		unrendered
	}] : []);
	if (sets.length === 0) return [];
	let value = largestOf(sets.map(({ unrendered }) => shareOf(unrendered))), check = {
		id: "rendering",
		audit,
		value,
		interval: null
	}, answers = sets.filter(({ unrendered }) => lostOf(unrendered) > 0), prompts = sets.some(({ unrendered }) => unrendered.prompts > 0) ? " Some text of other turns or of tools is not rendered either." : "";
	if (answers.length === 0) return [{
		...check,
		state: prompts === "" ? "ok" : "note",
		detail: prompts === "" ? "The chat template renders everything in the messages." : "The chat template renders everything in the assistant's turns, but not everything in other turns or tools."
	}];
	let found = `The chat template does not render ${answers.map(({ set, unrendered }) => `${lossOf(unrendered)} of the ${set}`).join(" and ")}, so this text was not audited.${prompts}`, advice = `If training used another template than ${data.chat_template === void 0 ? "the base's" : "this one"}, name it with ${key}.chat_template`;
	return value > data.max_unrendered ? [{
		...check,
		state: "invalid",
		detail: `${found} Training may have seen it. ${advice}; if it used this one, ${key}.max_unrendered accepts a larger share than ${percent(data.max_unrendered)}.`
	}] : [{
		...check,
		state: "note",
		detail: `${found} ${advice}.`
	}];
}
function lossOf(unrendered) {
	let kinds = Object.entries(KINDS).flatMap(([kind, name]) => unrendered[kind] > 0 ? [name] : []), records = formatCount(unrendered.records);
	return `${percent(shareOf(unrendered))} of the assistant's text (${kinds.join(", ")}; in ${records} record${unrendered.records === 1 ? "" : "s"})`;
}
function shareOf(unrendered) {
	return unrendered.held === 0 ? 0 : lostOf(unrendered) / unrendered.held;
}
function lostOf({ content, reasoning, calls, other }) {
	return content + reasoning + calls + other;
}
// src/judge/validity/training.ts
/**
* What training learned of a record: by the policy, and by what the trainer left beside the
* checkpoint. Where prompts are taken to be unlearned and give their members away all the same, that
* is reported: `prompts` is the strongest AUC on them, undefined where it proves nothing.
*/
function checkTraining({ pulled }, { name: audit, key, data: { train_on } }, prompts) {
	let check = {
		id: "training",
		audit,
		value: null,
		interval: null
	}, told = (pulled.training ?? []).filter((one) => one.audit === audit).map(({ outcome, detail }) => ({
		...check,
		state: outcome === "same" ? "ok" : "note",
		detail
	}));
	if (train_on === "all" || prompts?.value == null || prompts.interval === null) return told;
	let { value, interval } = prompts;
	return interval[0] <= .55 ? told : [...told, {
		...check,
		value,
		interval,
		state: "note",
		detail: `The prompts separate members from nonmembers, AUC ${auc$1(value)} (${range([interval[0], interval[1]])}), although with \`${key}.train_on: ${train_on}\` training did not learn them and no preset rule judges them. If it did learn them, write \`${key}.train_on: all\`.`
	}];
}
// src/judge/audit.ts
/** Every metric and check of one audit. */
function analyseAudit(evidence, policy, audit) {
	if (audit.name === "synthetic") return analyseSynthetic(evidence, policy, audit);
	let found = analyseModel(evidence, policy, audit);
	return audit.name === "erasure" ? analyseErasure(evidence, policy, audit, found) : found;
}
function analyseModel(evidence, policy, audit) {
	let { name } = audit, { confidence } = policy.gate, stated = policy.gate.choice?.confidence ?? confidence, overlap = overlappingRecords(name, evidence.overlaps), members = evidence.scores(name, "members"), nonmembers = evidence.scores(name, "nonmembers"), parts = partsOf(audit.data), comparisons = new Map(parts.map((part) => [part, compareSets(members, nonmembers, overlap, part)])), whole = comparisons.get(parts[0]), baseMatch = checkBaseMatch(evidence, policy), validity = checkValidity(evidence, audit, comparisons, overlap, stated), leftOut = checkLeftOut(evidence, audit), comparing = policy.attacks.mia !== "off" && audit.data.members.length > 0 || nonmembers !== void 0, rendering = checkRendering(evidence, audit), modelShift = checkModelShift(name, members, nonmembers), tails = /* @__PURE__ */ new Map(), folds = foldsOf(evidence, policy, name), fnrs = shownFnrs(policy), context = (part) => ({
		...miaContext(policy, name, part),
		tails,
		folds,
		fnrs
	}), pii = piiMetrics(evidence, policy, name), mia = parts.flatMap((part) => miaOf(comparisons.get(part), context(part), policy)), memorizationAt = (confidence) => memorizationMetrics(members, nonmembers, {
		audit: name,
		confidence,
		overlap,
		rules: policy.gate.rules,
		discoverable: discoverablePairs(policy),
		unseen: unseenMembers(evidence, name)
	}), memorization = memorizationAt(confidence), ofTraining = name === "finetuning" ? [...canaryMetrics(evidence.canaries, policy, evidence.accounting), ...trainingMetrics(evidence.accounting, policy)] : [], direction = checkDirection(name, comparisons, (stated === confidence ? memorization : memorizationAt(stated)).find(({ id }) => id === "memorization.exact_gain"), stated), reversed = direction.find(({ state }) => state === "invalid")?.detail, provenPrompts = () => {
		let valid = validity.invalid === void 0 && validity.invalidOn("prompt") === void 0, key = metricKey("mia.auc", {
			audit: name,
			attack: "strongest",
			part: "prompt"
		});
		return valid ? mia.find((metric) => metric.key === key) : void 0;
	};
	return {
		name,
		metrics: [
			...mia,
			...pii,
			...memorization,
			...ofTraining
		],
		checks: [
			...leftOut.checks,
			...rendering,
			...checkFields(evidence, audit),
			...checkFiles(evidence, audit),
			...comparing ? validity.checks : [],
			...modelShift,
			...direction,
			...piiChecks(evidence, policy, name, pii),
			...checkTraining(evidence, audit, provenPrompts())
		],
		curves: parts.flatMap((part) => miaCurves(comparisons.get(part), context(part), shownFprs(policy), validity.blind)),
		compared: (set) => set === "members" || set === "nonmembers" ? whole?.[set] ?? 0 : 0,
		unproven: [
			...checkConfigMatch(evidence, policy),
			...modelShift,
			...rendering
		].find(({ state }) => state === "invalid")?.detail ?? reversed,
		invalidFor(rule) {
			let { metric, parameters } = rule;
			if (metric.startsWith("training.")) return whyUnproven(ofTraining, rule);
			if (leftOut.invalid !== void 0) return leftOut.invalid;
			if (baseMatch.state === "invalid" && restsOnBase(rule, policy)) return baseMatch.detail;
			if (metric.startsWith("canary.")) return whyUnproven(ofTraining, rule);
			let comparative = metric.startsWith("mia.") || metric.startsWith("erasure.") || metric === "memorization.exact_gain";
			if (comparative && comparing && validity.invalid !== void 0) return validity.invalid;
			if (reversed !== void 0 && !metric.startsWith("pii.")) return reversed;
			if (!comparative || !comparing || !metric.startsWith("mia.")) return;
			let { fpr, part } = parameters;
			if (part === "prompt" && onlyOneHasPrompts(members, nonmembers)) return ONE_SET_WITH_PROMPTS;
			let ofPart = validity.invalidOn(part);
			if (ofPart !== void 0) return ofPart;
			let key = metricKey(metric, parameters), found = mia.find((one) => one.key === key);
			if (found?.value === null) return `${metric} cannot be measured: ${found.reason}.`;
			if (found !== void 0 && parameters.fnr !== void 0) return tooFewMembers(parameters.fnr, found, comparisons.get(part), confidence);
			if (found === void 0 || fpr === void 0) return;
			let plain = (1 - confidence) / 2, tail = tails.get(key) ?? plain, attacks = policy.attacks.mia === "off" ? 1 : policy.attacks.mia.attacks.length, error = {
				tail,
				least: tails.has(key) ? plain / attacks : plain
			}, count = found.n.nonmembers ?? 0, byPerson = metric === "mia.subject_tpr_at_fpr", why = validity.invalidAtFpr(fpr, {
				count,
				name: byPerson ? PERSONS : "nonmembers"
			}, error);
			if (why !== void 0) return why;
			let [low, high] = found.interval, subjects = comparisons.get(part)?.clusters?.nonmembers, open = low === 0 && (rule.max === void 0 || high > rule.max);
			return byPerson || subjects === void 0 || !open ? void 0 : tooFewFor(fpr, {
				count: Math.floor(independentClusters(subjects, tail)),
				name: PERSONS
			}, error);
		}
	};
}
/** The blind classifier's folds, by set and record, if the policy asks for a fusion. */
function foldsOf({ blind }, { attacks: { mia } }, audit) {
	if (mia === "off" || !mia.fused) return;
	let own = blind.filter((score) => score.audit === audit);
	return new Map(own.map(({ set, record, fold }) => [`${set} ${record}`, fold]));
}
/**
* Why too few members can say anything about a quantile of their losses; of persons, as many as count
* if all of one's records agree.
*/
function tooFewMembers(fnr, { n }, comparison, confidence) {
	let tail = (1 - confidence) / 2, least = leastForTail(fnr, tail), subjects = comparison?.clusters?.members, count = subjects === void 0 ? n.members ?? 0 : Math.min(n.members ?? 0, Math.floor(independentClusters(subjects, tail)));
	if (count >= least) return;
	let unit = subjects === void 0 ? "members" : "persons among the members";
	return `At a false-negative rate of ${fnr}, ${formatCount(least)} ${unit} or more are needed; there are ${formatCount(count)}.`;
}
const PERSONS = "persons among the nonmembers", ONE_SET_WITH_PROMPTS = "Only one of the sets has prompts to compare, so the sets differ in more than training. Hold records out at random from the same source.";
/** Whether exactly one of the sets has prompts. */
function onlyOneHasPrompts(...sets) {
	let have = sets.map((set) => set?.infos.some(({ promptTokens }) => promptTokens > 0) ?? !1);
	return have.includes(!0) && have.includes(!1);
}
function miaOf(comparison, context, policy) {
	if (comparison === void 0 || context.attacks.length === 0) return [];
	let fprs = shownFprs(policy);
	return [...miaMetrics(comparison, context, fprs), ...subjectMetrics(comparison, context, fprs)];
}
/** The policy's own (n,p) and those of its rules, each once. */
function discoverablePairs({ attacks, gate }) {
	let pairs = [attacks.memorization];
	for (let { metric, parameters } of gate.rules) metric === "memorization.np_rate" && pairs.push({
		n: parameters.n,
		p: parameters.p
	});
	return [...new Map(pairs.map(({ n, p }) => [`${n} ${p}`, {
		n,
		p
	}])).values()];
}
function miaContext(policy, audit, part) {
	let { mia } = policy.attacks;
	return {
		audit,
		part,
		attacks: mia === "off" ? [] : mia.attacks,
		confidence: policy.gate.confidence,
		seed: policy.seed
	};
}
// src/judge/control.ts
/** The AUC for the planted control must have a lower end above this. */
const FOUND_AUC = .9;
/**
* The self-test: did the audit find the planted strings, and nothing where none were planted? A
* broken audit finds nothing, and would pass every model.
*/
function checkControl(evidence) {
	let planted = separation(evidence, CONTROL), clean = separation(evidence, CONTROL_CLEAN), value = extracted(evidence, CONTROL), cleanValue = extracted(evidence, CONTROL_CLEAN), wantsValue = evidence.job.pii.prefix, faults = [];
	return planted === void 0 || clean === void 0 ? faults.push("the control strings were not scored") : (planted.interval[0] > FOUND_AUC || faults.push("planted strings were not found"), clean.interval[0] > FOUND_AUC && faults.push("unplanted strings were detected")), wantsValue && !value && faults.push("the planted e-mail address was not extracted"), wantsValue && cleanValue && faults.push("an unplanted e-mail address was extracted"), {
		id: "control",
		audit: CONTROL,
		state: faults.length === 0 ? "ok" : "error",
		value: planted?.value ?? null,
		interval: planted === void 0 ? null : [planted.interval[0], planted.interval[1]],
		detail: faults.length === 0 ? `Self-test passed: planted strings were detected (AUC ${decimals(planted.value, 3, 1)}), unplanted ones were not (AUC ${decimals(clean.value, 3, 1)}).` : `The self-test failed: ${faults.join("; ")}. Nothing else in this audit can be trusted; please report this.`
	};
}
function separation(evidence, audit) {
	let comparison = compareSets(evidence.scores(audit, "members"), evidence.scores(audit, "nonmembers"), {
		members: /* @__PURE__ */ new Set(),
		nonmembers: /* @__PURE__ */ new Set()
	}, "completion");
	if (comparison !== void 0) return aucInterval(comparison.scores("reference", "tuned"), { confidence: .95 });
}
function extracted(evidence, audit) {
	return (evidence.scores(audit, "members")?.prefix ?? []).some((result) => result.tested && result.tunedExact && !result.baseExact);
}
// src/judge/limit.ts
/** The metrics of values that are ranked among alternatives, which no other metric is made from. */
const RANKING = /* @__PURE__ */ new Set(["pii.exposure", "pii.inference_rate"]);
/**
* The limit that stopped an audit, if one did. Values are ranked last, since that takes minutes for
* hundreds of values: where no rule asks for their ranks, what is missing of them decides nothing.
*/
function limitOf({ manifest, policy }) {
	let users = new Set(policy.audits.map(({ name }) => name)), { complete, generation = [] } = manifest, cut = (part) => generation.some((one) => users.has(one.audit) && !one[part]), more = [
		...complete ? [] : [scoredOf(manifest, users)],
		...cut("templates_complete") ? ["not every person was asked about"] : [],
		...cut("sampling_complete") ? ["not every sequence was sampled"] : []
	], isRankingCut = cut("candidates_complete"), stopped = [...more, ...isRankingCut ? ["not every value was ranked among candidates"] : []];
	if (stopped.length !== 0) return {
		check: {
			id: "limit",
			audit: [...users].join(", "),
			state: "note",
			value: null,
			interval: null,
			detail: `A limit stopped the audit: ${stopped.join("; ")}. Raise limits.minutes.`
		},
		stopped: (metric) => more.length > 0 || isRankingCut && RANKING.has(metric),
		stoppedMore: more.length > 0
	};
}
function scoredOf({ counts }, users) {
	let own = counts.filter(({ audit }) => users.has(audit)), sum = (key) => formatCount(own.reduce((total, one) => total + one[key], 0));
	return `${sum("scored")} of ${sum("used")} records, a random sample of them, were scored`;
}
// src/judge/next-steps.ts
/**
* What to do next, what helps most first, with this audit's own figures. `figures` are those that
* the report shows, so that a public one gives nothing away here either.
*/
function nextSteps(verdict, figures, evidence, policy) {
	let leaks = figures.rules.filter(({ state }) => state === "breached"), ofData = isSynthetic(policy), steps = [
		...brokenSteps(verdict, figures),
		...leaks.length === 0 ? [] : ofData ? dataSteps(leaks) : isErasure(policy) ? erasureSteps(leaks) : leakSteps(leaks, figures, evidence),
		...doubtSteps(figures, leaks.length > 0),
		...invalidSteps(figures.rules, ofData ? "data" : "checkpoint"),
		...undecidedSteps(figures, policy),
		...waivedSteps(figures.rules),
		...leaks.length === 0 || ofData || isErasure(policy) ? [] : [AGAIN]
	];
	return verdict === "pass" || verdict === "warn" && leaks.length === 0 ? [...steps, MEANING$1] : steps;
}
const MEANING$1 = {
	text: "Before the release, review what was not tested; test it, or accept the risk. A pass means that these attacks, on these records, stayed within these limits; it says nothing about other attacks.",
	page: "threat-model"
}, RESTRICT = {
	text: "Do not release this checkpoint. It contains training data: keep it, and every copy, where only people who may see those data can reach it.",
	page: "after-a-fail#the-checkpoint-itself"
}, NAMED = {
	text: "On the machine that holds the data and the audit's signals, `reticence explain DIR` shows which records leak, and `reticence clean DIR --out FILE` writes a training file without them (DIR: the folder of this report).",
	page: "after-a-fail#which-records-leak"
}, REFUTED = {
	text: "Correct the training: the declared differential privacy does not hold. Look whether each record's gradient is clipped by itself, whether the noise is added and scaled to the clipping norm, and whether batches are drawn as the accountant assumes.",
	page: "canaries#a-declared-epsilon"
}, IMPLAUSIBLE = {
	text: "Correct the declaration: the noise, sampling rate and steps that it names give more away than its ε and δ say. Look whether the accountant was told the steps and the batch size that were run, and whether batches were drawn or shuffled.",
	page: "canaries#a-declared-epsilon"
}, AGAIN = {
	text: "Then audit again with the same held-out records: removing the worst leaks can reveal others.",
	page: "after-a-fail#audit-again"
};
function brokenSteps(verdict, { validity }) {
	if (verdict !== "error") return [];
	let error = validity.find(({ state }) => state === "error");
	return [{
		text: `Nothing was decided, because the audit's self-test failed${error === void 0 ? "" : ` (${error.id})`}. Run it again; if it fails again, please report it with the log.`,
		page: "operations#when-something-goes-wrong"
	}];
}
/** Doubts about what was audited, which come before everything that a doubt can undo. */
function doubtSteps({ validity }, isBreached) {
	let stands = isBreached ? " What is breached stands either way." : "";
	return validity.filter(({ id, state }) => state === "note" && (id === "model-shift" || id === "base-match")).map(({ detail }) => ({
		text: `${detail.slice(0, 2e3 - stands.length)}${stands}`,
		page: "attacks#is-the-comparison-valid"
	}));
}
/** What to do about a generated data set that gives private records away. */
function dataSteps(leaks) {
	let page = "synthetic#after-a-fail", isOf = (pattern) => leaks.some(({ metric }) => pattern.test(metric));
	return [
		{
			text: "Do not release this data set, and tune no model on it. Keep it where only people who may see the private records can reach it.",
			page
		},
		...isOf(/verbatim|near_duplicate/) ? [{
			text: "Generate again rather than delete the copies that were found: a generator that writes records word for word also writes others with a few words changed. Train it for fewer epochs, without repeated records, or show it fewer examples at a time.",
			page
		}] : [],
		...isOf(/pii/) ? [{
			text: "Mask or replace personal values in the private records before a generator sees them.",
			page
		}] : [],
		...isOf(/mia_auc|tpr_at_fpr|^canary\.(exposure|auc|epsilon)/) ? [{
			text: "The text as a whole gives away which records were used. If you need a bound on what any single record can give away, generate with differential privacy.",
			page
		}] : [],
		...isOf(/^canary\.claim_p_value$/) ? [REFUTED] : [],
		...isOf(/^training\.epsilon_ratio$/) ? [IMPLAUSIBLE] : [],
		{
			text: "Then audit the new data set with the same held-out records.",
			page
		}
	];
}
/** What to do about a checkpoint that does not have persons forgotten. */
function erasureSteps(leaks) {
	let page = "erasure#after-a-fail", isOf = (pattern) => leaks.some(({ metric }) => pattern.test(metric));
	return [
		{
			text: "Do not answer the request with this checkpoint: it does not treat these persons as strangers. The states of the persons are in erasure.json of this audit's folder.",
			page
		},
		...isOf(/detectable|^pii/) ? [{
			text: "Retrain from the base without the persons' records: unlearning that stopped early leaves them detectable.",
			page
		}] : [],
		...isOf(/group_p_value/) ? [{
			text: "As a group these persons are told from strangers. Unlearning that brings their mean loss where strangers have it leaves some of them known and others overshot: retrain from the base without their records.",
			page
		}] : [],
		...isOf(/overshot/) ? [{
			text: "Unlearn less, or retrain: text that is less likely than a stranger's points at its person, too. Stop where the subjects' loss is that of look-alikes.",
			page
		}] : [],
		{
			text: "Then audit the new checkpoint with the same persons and look-alikes.",
			page
		}
	];
}
/** How to make a checkpoint give away less, in the order of what it brings. */
function leakSteps(leaks, figures, evidence) {
	let writes = leaks.some(({ metric }) => /^(?:pii|memorization)\./.test(metric)), recognises = leaks.some(({ metric, max }) => metric.startsWith("mia.") && max !== void 0);
	return [
		writes ? RESTRICT : {
			text: "Do not release this checkpoint.",
			page: "after-a-fail"
		},
		...mostAreRecognised(figures) ? [shorterTraining(evidence)] : [],
		...writes || recognises ? [NAMED] : [],
		...writes ? repeatedRecords(evidence) : [],
		...writes ? writtenTypes(figures.metrics) : [],
		...(writes || recognises) && !mostAreRecognised(figures) ? [shorterTraining(evidence)] : [],
		...leaks.some(({ metric }) => metric === "canary.claim_p_value") ? [REFUTED] : [],
		...leaks.some(({ metric }) => metric === "training.epsilon_ratio") ? [IMPLAUSIBLE] : [],
		{
			text: "If you need a bound on what any single record can give away, tune with differential privacy: DP-SGD (Opacus for PyTorch), with as large a batch as fits.",
			page: "after-a-fail#differential-privacy"
		}
	];
}
function mostAreRecognised({ rules, metrics }) {
	return rules.filter(({ metric, max }) => metric === "mia.tpr_at_fpr" && max !== void 0).some(({ key, state }) => state === "breached" && (metrics.find((one) => one.key === key)?.value ?? 0) > .5);
}
function repeatedRecords({ overlaps, policy }) {
	let users = new Set(policy.audits.map(({ name }) => name)), repeated = new Set(overlaps.filter(({ audit, set, otherSet }) => users.has(audit) && set === "members" && otherSet === set).map(({ audit, record, other }) => `${audit} ${Math.max(record, other)}`));
	return repeated.size === 0 ? [] : [{
		text: `Drop repeated records: ${counted(repeated.size, "training record")} ${repeated.size === 1 ? "repeats" : "repeat"} an earlier one or nearly so, and models memorise repeated text first.`,
		page: "after-a-fail#repeated-records"
	}];
}
function writtenTypes(metrics) {
	let written = metrics.filter(({ id, parameters, value, withheld }) => id === "pii.extracted" && parameters.attack === "prefix" && isOfTuning(parameters.audit) && ((value ?? 0) > 0 || withheld?.value !== void 0)), all = written.find(({ parameters }) => parameters.type === "all"), types = written.filter(({ parameters }) => parameters.type !== "all").sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	if (types.length === 0) return [];
	let show = (metric) => metric.withheld?.value ?? formatCount(metric.value ?? 0), named = types.slice(0, 4).map((metric) => `${typeWords(String(metric.parameters.type))} (${show(metric)})`), rest = types.length - named.length, values = all === void 0 ? "these values" : `${show(all)} such values`;
	return [{
		text: `Mask or replace ${LIST.format([...named, ...rest === 0 ? [] : [counted(rest, "other type")]])} before training: the model learned to write ${values}.`,
		page: "after-a-fail#personal-values"
	}];
}
/** How much better the training records are predicted than held-out ones. */
function shorterTraining(evidence) {
	let { name } = evidence.policy.audits[0], loss = (set) => meanLoss(evidence, name, set), [own, others] = [loss("members"), loss("nonmembers")];
	return {
		text: `Train for fewer epochs, with a smaller learning rate or with LoRA.${own === void 0 || others === void 0 ? "" : ` Its loss is ${decimals(own, 2)} nats per token on training records and ${decimals(others, 2)} on held-out ones; keep the checkpoint whose loss is lowest on validation records, other than these.`}`,
		page: "after-a-fail#shorter-training"
	};
}
function meanLoss(evidence, audit, set) {
	let known = (evidence.scores(audit, set)?.parts.completion.tuned.loss)?.filter((score) => !Number.isNaN(score));
	if (known !== void 0 && known.length !== 0) return -known.reduce((sum, score) => sum + score, 0) / known.length;
}
function invalidSteps(rules, audited) {
	return [...new Set(rules.flatMap(({ state, reason }) => state === "invalid" ? reason : []))].slice(0, 3).map((reason) => ({
		text: `Make the comparison valid, because an invalid rule says nothing about the ${audited}: ${reason}`.slice(0, 2e3),
		page: audited === "data" ? "synthetic#when-a-comparison-is-valid" : "attacks#is-the-comparison-valid"
	}));
}
function undecidedSteps({ rules, metrics, records }, policy) {
	let undecided = rules.filter(({ state }) => state === "undecided");
	if (undecided.length === 0) return [];
	let open = undecided.filter(({ because }) => because === void 0), isOfCanaries = ({ metric }) => metric.startsWith("canary."), [few, planted] = [open.filter((rule) => !isOfCanaries(rule)), open.filter(isOfCanaries)], untested = undecided.filter(({ because }) => because === "untested");
	return [
		...few.length === 0 ? [] : [moreRecords(few, records, policy)],
		...planted.length === 0 ? [] : [MORE_CANARIES],
		...untested.length === 0 ? [] : untestedSteps(untested, metrics)
	];
}
const MORE_CANARIES = {
	text: "Make more canaries before the next training: so few could not decide every rule on them.",
	page: "canaries#the-cycle"
};
/** Records that lie there and were not audited come before any that would have to be found. */
function moreRecords(rules, records, policy) {
	let limited = records.flatMap(({ set, read, used }) => read !== null && used !== null && used < read && used >= policy.limits.records ? `${formatCount(used)} of ${formatCount(read)} ${set}` : []);
	return limited.length > 0 ? {
		text: `Raise limits.records: ${LIST.format(limited)} were audited, and ${counted(rules.length, "rule")} could not be decided with so few.`,
		page: "policy#limits"
	} : {
		text: `Audit more records: ${counted(rules.length, "rule")} could not be decided with these. ${rules.length === 1 ? "Its line says" : "Their lines say, for each,"} how many would decide it if the figure stays.`,
		page: "policy#how-many-persons-a-rule-needs"
	};
}
/** One step for each reason for which values went untested, the most frequent first. */
function untestedSteps(rules, metrics) {
	let own = rules.flatMap((rule) => metrics.find(({ key }) => key === rule.key) ?? []);
	return Object.keys(UNTESTED).map((name) => ({
		name,
		metric: own.reduce((most, one) => (one.n[name] ?? 0) > (most?.n[name] ?? 0) || one.withheld?.[name] !== void 0 ? one : most, void 0)
	})).filter((one) => one.metric !== void 0).sort((a, b) => (b.metric.n[b.name] ?? 0) - (a.metric.n[a.name] ?? 0)).slice(0, 3).map(({ name, metric }) => {
		let { why, todo } = UNTESTED[name];
		return {
			text: `${todo} ${showCount(metric, name, metric.n[name])} ${typeWords(String(metric.parameters.type))} ${why}.`,
			page: "attacks#what-was-not-tested"
		};
	});
}
function waivedSteps(rules) {
	let waived = rules.flatMap(({ waiver }) => waiver === void 0 ? [] : [waiver]);
	if (waived.length === 0) return [];
	let [first] = waived.sort((a, b) => Number(a.until > b.until) - Number(a.until < b.until));
	return [{
		text: `${counted(waived.length, "rule")} ${waived.length === 1 ? "is" : "are"} waived; the first waiver ends on ${first.until}.`,
		page: "policy#waivers"
	}];
}
const LIST = new Intl.ListFormat("en-GB");
// src/judge/not-tested.ts
/**
* What the audit says nothing about: what the policy leaves off, and values that could not be asked
* for. Nobody should take silence for a finding.
*/
function notTested(figures, policy) {
	if (isSynthetic(policy)) return [
		...ofGenerated(policy),
		...values$1(figures),
		...records(figures),
		...declared(figures, policy)
	];
	if (isErasure(policy)) {
		let others = [
			...extraction(policy),
			...values$1(figures),
			...records(figures)
		];
		return [...OF_FORGOTTEN, ...others.map(ofErasure)];
	}
	return [
		...membership(policy),
		...rejected(policy),
		...extraction(policy),
		...values$1(figures),
		...records(figures),
		...audits(policy),
		...declared(figures, policy)
	];
}
/** The same with the keys of the audit erasure. */
function ofErasure({ how, ...gap }) {
	return {
		...gap,
		how: how.replaceAll("`data.", "`erasure.")
	};
}
/** What an audit of forgotten persons says nothing about. */
const OF_FORGOTTEN = [
	{
		what: "That the persons are forgotten",
		why: "A test finds traces of a certain size, and “not detectable” is not their absence. It uses the model's probabilities of these records; other attacks may find more.",
		how: "Keep the certificate with what was done to the checkpoint: a retraining without the records says more than any test of one.",
		page: "erasure#what-it-does-not-prove"
	},
	{
		what: "What others wrote about the persons",
		why: "Only the records that the policy names were asked about, not mentions of these persons in other persons' records.",
		how: "Search the training data for the persons' names and identifiers, and name those records, too.",
		page: "erasure#what-it-does-not-prove"
	},
	{
		what: "The base, copies and backups",
		why: "A base that has read about the persons knows them, whatever tuning did; other checkpoints and the data themselves are not looked at.",
		how: "",
		page: "erasure#what-it-does-not-prove"
	}
];
/** What an audit of generated data says nothing about. */
function ofGenerated({ attacks: { pii }, auxiliary }) {
	return [
		{
			what: "The generator itself",
			why: "Whoever has the model can ask it for more than these records.",
			how: "Keep the model private, or audit it with `audits: [finetuning]`.",
			page: "synthetic#what-it-does-not-say"
		},
		auxiliary === void 0 ? {
			what: "Attacks with a language model",
			why: "Membership is inferred by counts of words. An attacker who tunes a model on the generated data may find more.",
			how: "Name a small model as `synthetic.auxiliary`.",
			page: "synthetic#a-model-tuned-on-the-data"
		} : {
			what: "Attacks with other language models",
			why: "One model was tuned on the generated data. An attacker with a larger one, or with several, may find more.",
			how: "",
			page: "synthetic#a-model-tuned-on-the-data"
		},
		{
			what: "Paraphrases and translations",
			why: "A record in other words is not recognised as a copy; only its personal values are.",
			how: "",
			page: "synthetic#what-it-does-not-say"
		},
		...pii === "off" ? [{
			what: "Personal values",
			why: "The policy turns the search for them off.",
			how: "Remove `attacks.pii: off`.",
			page: "policy#attacks"
		}] : names(pii, {
			why: "",
			how: "Set `attacks.pii.names` to a local GLiNER or spaCy model, or name the fields in `attacks.pii.columns`."
		})
	];
}
/** A declaration that nothing puts to the test, or that its test did not refute. */
function declared({ metrics }, { training, canaries }) {
	if (training?.dp === void 0) return [];
	let test = metrics.find(({ id }) => id === "canary.claim_p_value");
	return test?.n.refuted === 0 ? [{
		what: "That the declared differential privacy holds",
		why: `The canaries do not refute it, which is no evidence: so many can refute an ε of ${decimals(test.n.ceiling ?? 0, 2)} at most.`,
		how: "More canaries refute more. Make them before the next training.",
		page: "canaries#a-declared-epsilon"
	}] : canaries === void 0 ? [{
		what: "The declared differential privacy",
		why: "The training data hold no canaries, so nothing tests the declared ε and δ.",
		how: "Before the next training, `reticence canaries make`; then name manifest and commitment in `canaries`.",
		page: "canaries"
	}] : [];
}
function membership({ attacks, audits, gate }) {
	return attacks.mia === "off" ? [{
		what: "Membership inference",
		why: "The policy turns it off, so it is unknown whether records can be recognised as training data.",
		how: `Remove \`attacks.mia: off\` and name held-out records as \`${audits[0].key}.nonmembers\`.`,
		page: "policy#attacks"
	}] : audits.filter(({ name, data }) => hasPrompt(data) && !gate.rules.some(({ parameters }) => parameters.part === "prompt" && parameters.audit === name)).length === 0 ? [] : [{
		what: "Prompts: measured, not judged",
		why: "No rule judges them; their figures are under Membership inference.",
		how: "Add a rule with `part: prompt`, for example `{metric: mia.auc, part: prompt, max: 0.65}`.",
		page: "policy#gate"
	}];
}
/** The answers of pairs that training made less likely. */
function rejected({ audits }) {
	return audits.flatMap(({ key, data }) => isPreference(data.format) ? data.train_on === "both" ? [{
		what: "Rejected answers, as training records",
		why: "Membership inference and memorisation are measured on the chosen answers; personal values of both are asked for.",
		how: "",
		page: "attacks"
	}] : [{
		what: "Rejected answers",
		why: "They were not tested for personal values.",
		how: `If the checkpoint learned from them (DPO and similar), write \`${key}.train_on: both\`.`,
		page: "policy#data"
	}] : []);
}
function extraction({ attacks: { pii }, audits }) {
	if (pii === "off") return [{
		what: "Personal values",
		why: "The policy turns PII extraction off, so it is unknown whether they can be extracted.",
		how: "Remove `attacks.pii: off`.",
		page: "policy#attacks"
	}];
	let people = audits.some(({ data }) => data.people.length > 0);
	return [
		...pii.prefix ? [] : [{
			what: "Extraction by true prefixes",
			why: "The policy turns it off.",
			how: "Remove `attacks.pii.prefix: false`.",
			page: "attacks#true-prefix-pii-extraction"
		}],
		...names(pii, {
			why: " Addresses and free text, such as health data, are not recognised as values: only verbatim reproduction and membership inference cover them.",
			how: "For names, set `attacks.pii.names` to a local GLiNER or spaCy model; for any value in a field of its own, name the field in `attacks.pii.columns`."
		}),
		...pii.decoys > 0 ? [] : [{
			what: "Ranking among invented values",
			why: "The policy turns it off, so values that the model finds likely but does not write went unnoticed.",
			how: "Set `attacks.pii.decoys: 100`.",
			page: "attacks#ranking-among-candidates"
		}],
		...pii.template === !1 ? [{
			what: "Questions about people by name",
			why: people ? "The policy turns templates off." : "The policy names no people to ask about.",
			how: people ? "Set `attacks.pii.template: true`." : `Set \`${audits[0].key}.people\` to a file with a name and attributes for each person.`,
			page: "attacks#templates"
		}] : [],
		...pii.sampling === "off" ? [{
			what: "Unprompted generation",
			why: "Free sampling is off by default, because it takes long.",
			how: "Set `attacks.pii.sampling: {sequences: 2000}`.",
			page: "attacks#free-sampling"
		}] : []
	];
}
/** Free text where nothing recognises names in it; `why` is what the audit adds to that. */
function names({ names, columns }, { why, how }) {
	return names !== void 0 || Object.values(columns).includes("person") ? [] : [{
		what: "Names, postal addresses and other free text",
		why: `No model that recognises names was given, so names outside the named columns were not searched for.${why}`,
		how,
		page: "attacks#the-pii-inventory"
	}];
}
/** Values of the data without an answer, by reason. */
function values$1({ metrics }) {
	return metrics.filter(({ id, parameters }) => id === "pii.extracted" && parameters.attack === "prefix" && parameters.type === "all" || id === "synthetic.pii_found" && parameters.type === "all").flatMap((metric) => [...Object.entries(UNTESTED).filter(([name]) => isThere(metric, name)).map(([name, { why, todo }]) => ({
		what: `${showCount(metric, name, metric.n[name])} ${typeWords("all")}${ofAudit(metric)}`,
		why: `They ${why}.`,
		how: todo,
		page: "attacks#what-was-not-tested"
	})), ...isThere(metric, "recordsNotSearched") ? [{
		what: `Values in ${showCount(metric, UNSEARCHED, metric.n[UNSEARCHED])} records${ofAudit(metric)}`,
		why: "The records were left out and not searched, because of the time limit or because an earlier release measured them.",
		how: "Raise `limits.records` or `limits.minutes`.",
		page: "attacks#what-was-not-tested"
	}] : []]);
}
function isThere({ n, withheld }, name) {
	return (n[name] ?? 0) > 0 || withheld?.[name] !== void 0;
}
function ofAudit({ parameters }) {
	return parameters.audit === "pretraining" ? " of the pre-training data" : "";
}
function records({ records }) {
	return records.flatMap((set) => {
		let { audit, set: name, read, used, truncated, withheld } = set, of = `of the ${(audit === "synthetic" ? SYNTHETIC_SETS[name] : audit === "erasure" ? ERASURE_SETS[name] : void 0) ?? name}${audit === "pretraining" ? " of the pre-training data" : ""}`, left = read === null || used === null ? 0 : read - used;
		return [...left > 0 && name !== "people" ? [{
			what: `${left.toLocaleString("en-US")} records ${of}`,
			why: "They are beyond `limits.records`, or were dropped as too short, empty or not renderable.",
			how: "Raise `limits.records`, or fix the records that were dropped.",
			page: "policy#limits"
		}] : [], ...(truncated ?? 0) > 0 || withheld?.truncated !== void 0 ? [{
			what: `The ends of ${showCount(set, "truncated", truncated ?? 0)} records ${of}`,
			why: "They are longer than limits.tokens.",
			how: "Raise limits.tokens.",
			page: "policy#limits"
		}] : []];
	});
}
const SYNTHETIC_SETS = {
	members: "private records",
	nonmembers: "held-out records",
	generated: "generated records"
}, ERASURE_SETS = {
	members: "subjects",
	nonmembers: "look-alikes"
}, EARLIER = {
	what: "What earlier releases were trained on",
	why: "The audit update asks about the added records alone: the checkpoint may give away others, and more of them than the previous release did.",
	how: "Audit it by a second policy with `audits: [finetuning]` and all training records.",
	page: "update#what-it-does-not-say"
};
function audits({ audits }) {
	return isUpdate({ audits }) ? [EARLIER] : audits.some(({ name }) => name === "pretraining") ? [] : [{
		what: "What the base had memorised",
		why: "The policy does not ask for the audit pretraining: tuning can bring back text from the base's own training.",
		how: "Add pretraining to audits, with known records of the base's training data.",
		page: "policy#pretraining"
	}];
}
// src/judge/provenance.ts
/** What was judged by what: the digests and versions that a reader can check. */
function provenanceOf(evidence, policy) {
	let { manifest, pulled, job } = evidence;
	return {
		reticence: VERSION,
		checkpoint: {
			...pulled.checkpoint,
			...sizeOf(manifest.inspect?.tuned),
			...policy.history === void 0 ? {} : { name: policy.history.checkpoint }
		},
		...pulled.base === void 0 ? {} : { base: {
			...withAccepted(pulled.base, policy),
			...sizeOf(manifest.inspect?.base)
		} },
		...pulled.auxiliary === void 0 ? {} : { auxiliary: {
			...pulled.auxiliary,
			...sizeOf(manifest.auxiliary?.model)
		} },
		data: pulled.data.map(({ audit, set, source, files, hmac }) => ({
			audit,
			set,
			...formatOf(policy, audit, set),
			source,
			files: files.length,
			hmac
		})),
		policy: policyDigest(policy),
		criterion: criterionDigest(policy),
		measuring: policy.audits.map(({ name }) => ({
			audit: name,
			digest: measuringDigest(policy, name, pulled.auxiliary?.digest)
		})),
		seed: job.seed,
		executor: pulled.executor,
		...pulled.image === void 0 ? {} : { image: pulled.image },
		...pulled.isolation === void 0 ? {} : { isolation: pulled.isolation },
		device: manifest.device,
		dtype: manifest.dtype,
		...manifest.placement === void 0 ? {} : { placement: manifest.placement },
		versions: manifest.versions,
		...manifest.inspect === void 0 ? {} : readingOf(manifest.inspect)
	};
}
function sizeOf(model) {
	return model === void 0 ? {} : {
		architecture: model.architecture,
		parameters: model.parameters
	};
}
function readingOf({ tokenizer, chat_template }) {
	return {
		tokenizer: `sha256:${tokenizer.sha256} (${tokenizer.agreement})`,
		chatTemplate: chat_template === null ? null : `sha256:${chat_template.sha256} (${chat_template.source})`
	};
}
/** As which the records of a set were read; people have no format. */
function formatOf(policy, audit, set) {
	let data = policy.audits.find(({ name }) => name === audit)?.data;
	return set === "people" || data === void 0 ? {} : { format: data.format };
}
function withAccepted(base, { acceptMismatch: accepted }) {
	let { match } = base;
	return match === void 0 || accepted === void 0 ? base : {
		...base,
		match: {
			...match,
			accepted
		}
	};
}
/** Counts of records by outcome, for each set of the user's data. */
function recordCounts(evidence, audits) {
	let users = new Map(audits.map((audit) => [audit.name, audit]));
	return evidence.manifest.counts.filter(({ audit }) => users.has(audit)).map((counts) => ({
		audit: counts.audit,
		set: counts.set,
		read: counts.read,
		used: counts.used,
		scored: counts.scored,
		compared: users.get(counts.audit).compared(counts.set),
		truncated: counts.truncated,
		dropped: {
			empty: counts.dropped_empty,
			short: counts.dropped_short,
			noCompletion: counts.dropped_no_completion,
			...counts.dropped_left_out ? { leftOut: counts.dropped_left_out } : {},
			...templateCounts(counts.dropped_template)
		},
		...counts.roles === void 0 ? {} : { tokens: tokensOf(counts.roles) },
		subjects: counts.subjects
	}));
}
/** Tokens by whose they are, where there are some. */
function tokensOf(roles) {
	let { not_scored: notScored = 0, ...scored } = roles, entries = Object.entries({
		...scored,
		notScored
	});
	return Object.fromEntries(entries.filter(([, tokens]) => tokens > 0));
}
/** What the chat template did not render, by reason, where there is some. */
function templateCounts(dropped) {
	let named = {
		templateRaised: dropped?.raised ?? 0,
		templateFailed: dropped?.unrenderable ?? 0,
		templateAltered: dropped?.altered ?? 0
	};
	return Object.fromEntries(Object.entries(named).filter(([, count]) => count > 0));
}
// src/judge/regression/paired.ts
/** Whether two audits measured the same files, by their digests on this machine. */
function isSameData(audit, now, then) {
	return filesOf$1(audit, now) === filesOf$1(audit, then);
}
/**
* The increase of a metric (now minus then) between two audits of the same records, record by
* record; undefined if the metric or the records cannot be paired.
*/
function pairedIncrease(rule, now, then, policy) {
	let { metric, parameters } = rule, { confidence } = policy.gate, audit = String(parameters.audit);
	if (recordsOf(audit, now) === recordsOf(audit, then)) switch (metric) {
		case "mia.auc": return auc(rule, now, then, policy);
		case "pii.extraction_rate": return values(rule, now, then, policy)?.rate;
		case "pii.extraction_gain": {
			let paired = values(rule, now, then, policy);
			return paired?.sameBase === !0 ? paired.rate : void 0;
		}
		case "memorization.exact_rate": return memorized("members", audit, now, then, {
			confidence,
			isFound: ({ exact }) => exact
		});
		case "memorization.np_rate": return memorized("members", audit, now, then, {
			confidence,
			isFound: ({ logp }) => isDiscoverable(logp, parameters.n, parameters.p)
		});
		case "memorization.exact_gain": {
			let [inside, outside] = ["members", "nonmembers"].map((set) => memorized(set, audit, now, then, {
				confidence,
				isFound: ({ exact }) => exact,
				without: overlappingRecords(audit, now.overlaps)[set]
			}));
			return inside === void 0 || outside === void 0 ? void 0 : independentDifference(inside, outside);
		}
		default: return;
	}
}
function auc({ parameters }, now, then, policy) {
	let attack = parameters.attack;
	if (attack === "strongest" || attack === "weakest") return;
	let [present, before] = [now, then].map((evidence) => {
		let audit = String(parameters.audit);
		return compareSets(evidence.scores(audit, "members"), evidence.scores(audit, "nonmembers"), overlappingRecords(audit, evidence.overlaps), parameters.part);
	});
	if (present !== void 0 && before !== void 0 && present.members === before.members && present.nonmembers === before.nonmembers) return aucDifference(present.scores(attack, "tuned"), before.scores(attack, "tuned"), {
		confidence: policy.gate.confidence,
		clusters: present.clusters
	});
}
/**
* Only values under the true prefix: those that other prompts ask for are sampled anew each time.
*/
function values({ parameters }, now, then, { gate, attacks }) {
	let criterion = criterionOf(parameters.attack, attacks.memorization);
	if (criterion === void 0) return;
	let [present, before] = [now, then].map((evidence) => {
		let sets = ASKED_SETS.flatMap((set) => evidence.scores(String(parameters.audit), set) ?? []), { type } = parameters;
		return prefixOutcomes(sets.flatMap((set) => set.prefix).filter(({ span }) => type === "all" || span.type === type), [], criterion).values;
	});
	if (present.length === 0 || present.length !== before.length || !present.every((value, index) => isSameValue(value, before[index]))) return;
	let given = (value) => value.tuned && !value.guessed;
	return {
		rate: clusteredPairedDifference({
			tuned: present.map(given),
			base: before.map(given),
			clusters: subjectsOf(present)
		}, gate.confidence),
		sameBase: present.every((value, index) => value.base === before[index].base)
	};
}
function criterionOf(attack, { n, p }) {
	return attack === "prefix" ? { kind: "greedy" } : attack === "prefix-np" ? {
		kind: "np",
		n,
		p
	} : void 0;
}
function isSameValue(one, other) {
	return one.type === other.type && one.subject === other.subject && one.guessed === other.guessed;
}
function memorized(set, audit, now, then, how) {
	let [present, before] = [now.scores(audit, set), then.scores(audit, set)];
	if (present === void 0 || before === void 0) return;
	let tuned = [], base = [], infos = [];
	for (let [index, info] of present.infos.entries()) {
		let [after, earlier] = [present, before].map((scores) => scores.memorization.tuned[index]);
		if (after === null != (earlier === null) || earlier === void 0) return;
		after != null && earlier !== null && (how.without?.has(info.record) || (tuned.push(how.isFound(after)), base.push(how.isFound(earlier)), infos.push(info)));
	}
	if (tuned.length !== 0) return clusteredPairedDifference({
		tuned,
		base,
		clusters: subjectsOf(infos)
	}, how.confidence);
}
/** What two audits must share for each record to be paired. */
function recordsOf(audit, evidence) {
	let scored = [
		"members",
		"nonmembers",
		"rejected",
		"people"
	].flatMap((set) => (evidence.scores(audit, set)?.infos ?? []).map(({ record, subject }) => `${set} ${record} ${subject}`)), shared = evidence.overlaps.filter((one) => one.audit === audit).map(({ record, other, otherSet }) => `${record} ${otherSet} ${other}`);
	return [...scored, ...shared].join("\n");
}
function filesOf$1(audit, { pulled }) {
	return pulled.data.filter((one) => one.audit === audit).map(({ set, files }) => `${set} ${files.map(({ sha256 }) => sha256).join(" ")}`).sort().join("\n");
}
// src/judge/regression/index.ts
/**
* Reads the available signals of the earlier audits. Signals that cannot be read, because they were
* removed or are from another release, are skipped: the figures themselves are in the history.
*/
async function prepareRegression(policy, evidence) {
	let provenance = provenanceOf(evidence, policy), earlier = /* @__PURE__ */ new Map();
	for (let { increase } of policy.gate.rules) {
		if (increase === void 0 || earlier.has(increase.against)) continue;
		let found = evidence.earlier?.find(({ reference }) => reference === increase.against) ?? {
			reference: increase.against,
			void: "The audit did not look up this earlier audit. Run the audit with this policy."
		};
		earlier.set(increase.against, {
			found,
			signals: await signalsOf(found)
		});
	}
	return { compare: (rule, metric) => {
		let { found, signals } = earlier.get(rule.increase.against);
		return compare(rule, metric, {
			found,
			signals,
			evidence,
			policy,
			provenance
		});
	} };
}
async function signalsOf(found) {
	if (!("entry" in found) || found.folder === void 0) return;
	let { folder, entry } = found;
	try {
		let evidence = await loadEvidence(folder);
		return evidence.pulled.checkpoint.digest === entry.checkpoint.digest ? evidence : void 0;
	} catch (error) {
		if (error instanceof ReticenceError) return;
		throw error;
	}
}
function compare(rule, metric, { found, signals, evidence, policy, provenance }) {
	let entry = "entry" in found ? found.entry : void 0, then = entry === void 0 || metric === void 0 ? void 0 : earlierMetric(metric, entry), against = {
		reference: found.reference,
		now: metric?.value ?? null,
		earlier: entry === void 0 ? null : {
			checkpoint: entry.checkpoint.name,
			digest: entry.checkpoint.digest,
			date: entry.date,
			commit: entry.commit,
			...entry.release === null ? {} : { release: entry.release },
			verdict: entry.verdict,
			value: then?.value ?? null,
			interval: then?.interval ?? null
		},
		paired: !1
	};
	if ("void" in found) return {
		kind: "void",
		against,
		reason: found.void
	};
	if ("absent" in found) return {
		kind: "absent",
		against,
		reason: found.absent
	};
	if (metric === void 0 || metric.value === null) return {
		kind: "absent",
		against,
		reason: "There is no earlier audit to compare with."
	};
	let sameData = signals !== void 0 && isSameData(String(rule.parameters.audit), evidence, signals), why = whyIncomparable(rule, metric, basisOf(provenance), found.entry, sameData);
	if (why !== void 0) return {
		kind: "void",
		against,
		reason: why
	};
	let value = metric.value - then.value;
	if (metric.kind === "census") return {
		kind: "increase",
		against,
		increase: {
			value,
			interval: null
		}
	};
	let paired = sameData ? pairedIncrease(rule, evidence, signals, policy) : void 0;
	return paired === void 0 ? {
		kind: "increase",
		against,
		increase: independentDifference({
			value: metric.value,
			interval: metric.interval
		}, {
			value: then.value,
			interval: then.interval
		})
	} : {
		kind: "increase",
		against: {
			...against,
			paired: !0
		},
		increase: paired
	};
}
// src/judge/rejudging.ts
/**
* Takes the judging part from the given policy and the audited part from the audit's own. Throws
* PolicyError if the policy judges something that was not measured.
*/
function judgingPolicy(policy, measured) {
	if (policy === void 0) return measured;
	let { attacks, gate, waivers, seed, report } = policy, missing = policy.audits.find(({ name }) => !measured.audits.some((audit) => audit.name === name));
	if (missing !== void 0) throw notMeasured(`the audit ${missing.name}`);
	for (let { name, key, data } of policy.audits) {
		let { train_on } = measured.audits.find((audit) => audit.name === name).data;
		if (data.train_on !== train_on) throw notMeasured(`${key}.train_on: ${data.train_on}`);
	}
	let unmeasured = unmeasuredPii(policy, measured.attacks.pii);
	if (unmeasured !== void 0) throw notMeasured(unmeasured);
	let ranked = withMeasuredRanking(attacks, measured.attacks.pii), audits = measured.audits.map((audit) => {
		let { max_left_out, max_unrendered } = (policy.audits.find(({ name }) => name === audit.name) ?? audit).data;
		return {
			...audit,
			data: {
				...audit.data,
				max_left_out,
				max_unrendered
			}
		};
	}), chosen = withChoice(gate, measured.gate);
	return {
		...measured,
		audits,
		attacks: ranked,
		gate: chosen,
		waivers,
		seed,
		report
	};
}
/** A policy that picks the best may not know, of a pattern, among how many it was picked. */
function withChoice(gate, { choice: known }) {
	if (gate.pick !== "best" || known === void 0) return gate;
	let { among = 1, confidence = gate.confidence } = gate.choice ?? {};
	return {
		...gate,
		...correctedFor(Math.max(among, known.among), confidence)
	};
}
/**
* A policy as it is for an audit's own records: where it does not say what training learned, that is
* what the audit found, and so are the rules that follow from it.
*/
function asMeasured(loaded, measured) {
	let found = loaded.policy.audits.flatMap(({ name, key, data }) => {
		let own = measured.audits.find((audit) => audit.name === name)?.data, silent = loaded.source.saysNothing([key, "train_on"]);
		if (own === void 0 || !silent || own.train_on === data.train_on) return [];
		let label = "the audit's own policy";
		return [{
			path: [key, "train_on"],
			value: own.train_on,
			label
		}, {
			path: [key, "format"],
			value: own.format,
			label
		}];
	});
	return found.length === 0 ? loaded.policy : loaded.with(found).policy;
}
/** A PII attack that the policy judges by and that was not run in that way, or undefined. */
function unmeasuredPii({ attacks: { pii: asked }, gate }, measured) {
	if (asked === "off") return;
	if (measured === "off") return "PII extraction";
	let differs = (key) => JSON.stringify(asked[key]) !== JSON.stringify(measured[key]);
	if (asked.prefix && !measured.prefix) return "PII extraction by true prefixes";
	if (asked.prefix && differs("decode")) return "another attacks.pii.decode";
	for (let [metric, key] of RANKINGS) if (gate.rules.some((rule) => rule.metric === metric) && measured[key] === 0) return `${metric}, with attacks.pii.${key}`;
	return asked.sampling !== "off" && differs("sampling") ? "another attacks.pii.sampling" : asked.template === !1 ? void 0 : unmeasuredTemplate(asked.template, measured.template);
}
const RANKINGS = [["pii.exposure", "decoys"], ["pii.inference_rate", "candidates"]];
/** The attacks of a policy, with the number of candidates that were actually drawn. */
function withMeasuredRanking(attacks, measured) {
	if (attacks.pii === "off" || measured === "off") return attacks;
	let { values, decoys, candidates } = measured;
	return {
		...attacks,
		pii: {
			...attacks.pii,
			values,
			decoys,
			candidates
		}
	};
}
function unmeasuredTemplate(asked, measured) {
	if (measured === !1) return "extraction by templates";
	let same = [
		"top_k",
		"tokens",
		"people"
	].every((key) => asked[key] === measured[key]), within = [
		"attributes",
		"forms",
		"temperatures"
	].every((key) => asked[key].every((one) => measured[key].includes(one)));
	return same && within ? void 0 : "another attacks.pii.template";
}
function notMeasured(what) {
	return new PolicyError("rule-unmeasured", `this policy judges ${what}, which was not measured. Run the audit with it.`);
}
/** Reads the probe's events; a missing or torn file only loses the timing. */
async function readTiming(signals) {
	let path = join(signals, EVENTS), events = (await readOwnFile(path).then((bytes) => bytes.toString("utf8"), () => "")).split("\n").flatMap((line) => {
		try {
			let event = JSON.parse(line);
			return Number.isFinite(event?.t) && event.t > 0 && event.t < 253402300800 ? [event] : [];
		} catch {
			return [];
		}
	}), started = /* @__PURE__ */ new Map(), timing = {
		startedAt: null,
		seconds: null,
		tasks: {},
		resumed: [],
		batchesHalved: 0,
		warnings: []
	}, warnings = /* @__PURE__ */ new Set();
	for (let { kind, task, t, code, model, resumed } of events) kind === "start" && started.set(task, t), code === "batch-halved" && timing.batchesHalved++, kind === "warning" && code !== void 0 && MACHINE_WARNINGS.has(code) && warnings.add(describeWarning({
		task,
		code,
		...model === void 0 ? {} : { model }
	})), kind === "done" && (resumed === !0 ? timing.resumed.push(task) : timing.tasks[task] = Math.round((t - (started.get(task) ?? t)) * 1e3) / 1e3);
	timing.warnings = [...warnings];
	let first = events.at(0), last = events.at(-1);
	return first !== void 0 && last !== void 0 && (timing.startedAt = (/* @__PURE__ */ new Date(first.t * 1e3)).toISOString(), timing.seconds = Math.round((last.t - first.t) * 1e3) / 1e3), timing.resumed = [...new Set(timing.resumed)], timing;
}
// src/judge/validity/split.ts
/** How the sets came about, where the policy names the split that they are of. */
function checkSplit({ pulled }, { audits }) {
	return (pulled.split ?? []).filter(({ audit }) => audits.some(({ name }) => name === audit)).map(({ audit, by, cleaned }) => {
		let how = by === null ? "by record" : `by the person in ${by}`;
		return {
			id: "split",
			audit,
			state: cleaned ? "note" : "ok",
			value: null,
			interval: null,
			detail: `Members and nonmembers are the files of a random split ${how}, by their digests.${cleaned ? " What leaked was taken out of the members since, or masked in them, so that they are a selection of their side, and may differ from the nonmembers in just that." : ""}`
		};
	});
}
/** The same with one warning, its count the number of files, in place of many about a file each. */
function folded(warnings) {
	return [...Map.groupBy(warnings, ({ code, audit, set, file }) => file === void 0 ? Symbol(code) : `${code} ${audit} ${set}`).values()].flatMap((group) => {
		if (group.length <= 5) return group;
		let { file: _, line: __, ...first } = group[0];
		return [{
			...first,
			count: group.length
		}];
	});
}
/**
* What the probe warned of, in sentences; undefined for signals of a release that did not keep it.
* Those that depend on the machine are no part of what the same inputs give: see timing.ts.
* `isPublic`: without counts, which are those of records by outcome and would tell them apart.
*/
function warningsOf({ manifest }, { audits }, isPublic) {
	let known = /* @__PURE__ */ new Set([void 0, ...audits.map(({ name }) => name)]), told = manifest.warnings?.filter(({ code, audit }) => !MACHINE_WARNINGS.has(code) && known.has(audit));
	return told && folded(told).map((warning) => {
		let { code, audit, set, count } = warning;
		return {
			code,
			...audit === void 0 ? {} : { audit },
			...set === void 0 ? {} : { set },
			...count === void 0 ? {} : { count: isPublic ? null : count },
			text: describeWarning(warning, isPublic)
		};
	});
}
// src/judge/index.ts
/** The same, with what was judged and by which policy. Throws like `judge`. */
async function judgeAudit(folder, options) {
	let evidence = await loadEvidence(folder, options.digestKey), given = options.policy, policy = judgingPolicy(given !== void 0 && "source" in given ? asMeasured(given, evidence.policy) : given, evidence.policy), timing = await readTiming(join(folder, SIGNALS)), regression = await prepareRegression(policy, evidence);
	return {
		evidence,
		policy,
		report: {
			...judgeEvidence(evidence, policy, {
				...options,
				regression
			}),
			timing: roundNumbers({ ...timing })
		}
	};
}
/** The report without its timing: a pure function of what was measured, the policy and the date. */
function judgeEvidence(evidence, policy, { today, publicByDefault, regression }) {
	let audits = policy.audits.map((audit) => analyseAudit(evidence, policy, audit)), control = isSynthetic(policy) ? checkTextControl(evidence) : checkControl(evidence), limit = limitOf(evidence), rules = rulesOf(policy, audits, regression, limit, today), origin = policyDigest(policy) === policyDigest(evidence.policy) ? evidence.origin : void 0, { checks: originChecks, unreviewed, changed } = findingsOf(origin), verdict = decideVerdict(rules, {
		dead: control.state === "error" ? control.detail : void 0,
		incomplete: rules.some(({ metric }) => limit?.stopped(metric)) || limit?.stoppedMore ? limit?.check.detail : void 0,
		unreviewed,
		changed
	}), checks = [
		control,
		...limit === void 0 ? [] : [limit.check],
		...isSynthetic(policy) ? [] : [checkBaseMatch(evidence, policy)],
		...checkConfigMatch(evidence, policy),
		...audits.flatMap((audit) => audit.checks),
		...checkSplit(evidence, policy),
		...scopeOf(policy),
		...originChecks
	], figures = {
		metrics: audits.flatMap((audit) => audit.metrics),
		rules,
		validity: checks,
		curves: audits.flatMap((audit) => audit.curves),
		records: recordCounts(evidence, audits)
	}, { visibility } = evidence.origin ?? {}, isPublic = resolvePublic(policy, publicByDefault ?? (visibility === "public" || visibility === "unknown")), shown = isPublic ? withholdSmallCells(figures) : figures, told = (lines) => isPublic ? lines.map(textsWithoutSmallCounts) : lines, warnings = warningsOf(evidence, policy, isPublic);
	return roundNumbers({
		schemaVersion: 1,
		verdict,
		headline: withChange(headlineOf(verdict, shown.rules, shown.validity), changed),
		exitCode: exitCodeOf(verdict),
		reasons: reasonsOf(verdict, shown.validity),
		next: told(nextSteps(verdict, shown, evidence, policy)),
		notTested: told(notTested(shown, policy)),
		...shown,
		...warnings === void 0 ? {} : { warnings },
		provenance: provenanceOf(evidence, policy),
		...choiceOf(policy),
		...origin === void 0 ? {} : { origin },
		public: isPublic
	});
}
function choiceOf({ gate: { choice, confidence } }) {
	return choice === void 0 ? {} : { choice: {
		...choice,
		corrected: confidence
	} };
}
/** A change in what the checkpoint is compared with goes into the one line that everybody reads. */
function withChange(headline, changed) {
	return changed === void 0 ? headline : `${headline === "" ? "" : `${headline}; `}warning: ${changed}`;
}
function resolvePublic({ report }, byDefault = !1) {
	return report.public === "auto" ? byDefault : report.public;
}
function rulesOf(policy, audits, regression, limit, today) {
	let metrics = new Map(audits.flatMap((audit) => audit.metrics.map((one) => [one.key, one])));
	return policy.gate.rules.map((rule) => {
		let audit = audits.find(({ name }) => name === rule.parameters.audit), ofType = (type) => metrics.get(metricKey(rule.metric, {
			...rule.parameters,
			type
		})), metric = metrics.get(metricKey(rule.metric, rule.parameters)), evidence = {
			metric,
			...rule.increase === void 0 || regression === void 0 ? {} : { comparison: regression.compare(rule, metric) },
			invalid: audit?.invalidFor(rule),
			unproven: audit?.unproven,
			unasked: audit?.unaskedFor?.(rule),
			attacks: policy.attacks.mia === "off" ? 1 : policy.attacks.mia.attacks.length,
			incomplete: limit?.stopped(rule.metric) ?? !1,
			untested: policy.gate.untested,
			ofType
		};
		return judgeRule(rule, evidence, policy.waivers, today);
	});
}
/** What the policy leaves untested: a pass says nothing about it. */
function scopeOf({ attacks, audits }) {
	let { mia, pii } = attacks;
	return [
		...mia === "off" && !isSynthetic({ audits }) && !isErasure({ audits }) ? ["membership inference"] : [],
		...pii === "off" ? ["PII extraction"] : [],
		...pii !== "off" && !pii.prefix ? ["PII extraction by true prefixes"] : []
	].map((family) => ({
		id: "scope",
		audit: audits.map(({ name }) => name).join(", "),
		state: "note",
		value: null,
		interval: null,
		detail: `The policy turns ${family} off, so nothing is known about it.`
	}));
}
/**
* The certificate of an audit. `hmacOf`: of a person's identifier, by ordinal; undefined without a
* digest key. Persons stand in the order of their ordinals.
*/
function certify({ evidence, policy, report }, hmacOf) {
	let audit = policy.audits.find(({ name }) => name === ERASURE), findings = analyseAudit(evidence, policy, audit), id = "erasure.detectable", parameters = completeParameters(id, { audit: ERASURE }), rule = {
		metric: id,
		parameters,
		key: metricKey(id, parameters),
		max: 0,
		level: "fail"
	}, invalid = (report.verdict === "error" ? "the self-test failed." : void 0) ?? findings.invalidFor(rule) ?? findings.unproven, found = auditPersons(evidence, policy, audit), given = givenAway(evidence), tested = new Map(found?.forgetting.findings.map((one) => [one.subject, one])), persons = [.../* @__PURE__ */ new Set([...tested.keys(), ...found?.persons.untested ?? []])].sort((a, b) => a - b).map((subject) => {
		let own = tested.get(subject), state = own === void 0 ? "not-tested" : invalid === void 0 ? own.state : "invalid", isSilent = state === "not-tested" || state === "invalid";
		return {
			ordinal: subject,
			hmac: hmacOf(subject) ?? null,
			state,
			smallestEffect: isSilent ? null : own.smallestEffect,
			cut: found.persons.cut.has(subject),
			givesAwayValues: given.has(subject)
		};
	}), states = {
		"still-detectable": 0,
		overshot: 0,
		"not-detectable": 0,
		invalid: 0,
		"not-tested": 0
	};
	for (let { state } of persons) states[state]++;
	let effects = persons.flatMap(({ smallestEffect }) => smallestEffect ?? []), { checkpoint, base, reticence } = report.provenance, named = ({ source, digest }) => ({
		source,
		digest
	});
	return {
		certificate: "reticence-erasure",
		version: 1,
		meaning: "A test, not a proof. “not-detectable” says that this test, with these look-alikes, found no trace of the person of the size it can show; it does not say that there is none. The test uses the model's probabilities of the records that were named; other attacks, other texts about the person, the base and copies of the data are outside of it.",
		reticence,
		verdict: report.verdict,
		checkpoint: named(checkpoint),
		base: base === void 0 ? null : named(base),
		policy: report.provenance.policy,
		confidence: policy.gate.confidence,
		invalid: invalid ?? null,
		notTested: findings.unaskedFor?.(rule) ?? null,
		lookalikes: found?.forgetting.lookalikes ?? 0,
		states,
		groupPValue: effects.length === 0 ? null : found.forgetting.groupPValue,
		smallestEffect: effects.length === 0 ? null : {
			median: exactQuantile(effects, .5),
			largest: exactQuantile(effects, 1)
		},
		extraction: findings.metrics.flatMap(extractionOf),
		bits: findings.metrics.flatMap(bitsOf),
		persons
	};
}
/** Persons of whom the checkpoint writes a value after its true text, and nothing else does. */
function givenAway(evidence) {
	let results = evidence.scores("erasure", "members")?.prefix ?? [], subjects = new Map(evidence.records.filter(({ audit, set }) => audit === "erasure" && set === "members").map(({ record, subject }) => [record, subject]));
	return new Set(results.filter(({ span, tested, tunedExact, baseExact }) => tested && tunedExact && !baseExact && !span.inPrefix && !span.guessed).flatMap(({ span }) => subjects.get(span.record) ?? []));
}
function extractionOf({ id, parameters, n, value }) {
	if (id !== "pii.extracted" || parameters.type !== "all" || value === null) return [];
	let { values = 0, base = 0, tuned = 0 } = n;
	return [{
		attack: String(parameters.attack),
		values,
		base,
		tuned,
		counts: value
	}];
}
function bitsOf({ id, parameters, n, value }) {
	return id !== "pii.extraction_bits" || parameters.type !== "all" || value === null ? [] : [{
		quantile: Number(parameters.quantile),
		base: n.baseBits ?? null,
		tuned: value
	}];
}
// src/owner/audited.ts
/**
* Reads an audit with its signals, and makes sure that the data it audited are where they were, byte
* for byte: a line of another file would point at somebody else. Throws ProbeError or SourceError.
*/
async function openAudited(folder, { today, digestKey }) {
	let evidence = await loadEvidence(folder, digestKey);
	if (isSynthetic(evidence.policy)) throw new ProbeError("audit-missing", "this is an audit of generated data, which has no model whose answers could be explained. Compare the data sets themselves.", { location: { file: folder } });
	let job = await hostJob(folder);
	return await refuseChangedData(evidence, job), {
		evidence,
		report: judgeEvidence(evidence, evidence.policy, {
			today,
			publicByDefault: !1
		}),
		job
	};
}
async function hostJob(folder) {
	let read = async (name) => await readOwnFile(join(folder, SIGNALS, name)), bytes = await read(HOST_JOB).catch(() => read(JOB));
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		throw new ProbeError("signals-changed", `${SIGNALS}/${HOST_JOB} is not what the audit wrote; run the audit again.`, { location: { file: folder } });
	}
}
/** Every file that was audited, by its digest: one that the job does not list was not looked at. */
async function refuseChangedData({ pulled }, { audits }) {
	for (let { audit, set, files } of setsOf(pulled.data)) {
		let paths = [...audits.find(({ name }) => name === audit)?.sets?.[set] ?? []];
		for (let [index, { sha256 }] of files.entries()) {
			let path = paths[index]?.path, found = path === void 0 ? void 0 : await digestOf$1(path);
			if (found !== sha256) throw new SourceError(found === void 0 ? "data-gone" : "data-changed", found === void 0 ? `the ${set} that were audited are no longer here. Put the file back, or audit again.` : `the ${set} have changed since the audit, so that its lines are others. Put the file back as it was, or audit again.`, path === void 0 ? void 0 : { location: { file: path } });
		}
		if (paths.length !== files.length) throw new ProbeError("signals-changed", `the job names other files than those that were audited as ${set}; run the audit again.`);
	}
}
/** One set may come from several references, whose files the job lists one after the other. */
function setsOf(data) {
	let sets = [];
	for (let { audit, set, files } of data) {
		if (set !== "members" && set !== "nonmembers") continue;
		let known = sets.find((one) => one.audit === audit && one.set === set);
		known === void 0 ? sets.push({
			audit,
			set,
			files: [...files]
		}) : known.files = [...known.files, ...files];
	}
	return sets;
}
async function digestOf$1(path) {
	await using file = await openOwnFile(path).catch(() => void 0);
	return file === void 0 ? void 0 : await sha256OfOpen(file);
}
// src/owner/certificate.ts
/**
* Writes the certificate of an audit of forgotten persons beside its reports: erasure.json, .md and
* the predicate, readable by their owner alone. With the digest key, each person's line carries the
* HMAC of their identifier, by which a controller finds it; that needs the data to lie where they
* were audited. Removes what an earlier audit left of it. Throws SourceError.
*/
async function writeCertificate(folder, judged, digestKey) {
	if (!isErasure(judged.policy)) return;
	for (let name of CERTIFICATES) await rm(join(folder, name), { force: !0 });
	let identifiers = digestKey === void 0 ? /* @__PURE__ */ new Map() : await identifiersOf(folder, judged), certificate = roundNumbers(certify(judged, (subject) => {
		let identifier = identifiers.get(subject);
		if (identifier !== void 0 && digestKey !== void 0) return `hmac-sha256:${createHmac("sha256", digestKey).update(identifier).digest("hex")}`;
	})), texts = [
		json(certificate),
		renderCertificate(certificate, judged.report),
		json(predicate(certificate, judged))
	];
	try {
		await writeTogether(CERTIFICATES.map((name, at) => [join(folder, name), texts[at]]), 384);
	} catch (error) {
		throw new SourceError("report-unwritable", `the certificate cannot be written (${error.code}). Make the folder writable and run \`reticence judge\`.`, { location: { file: folder } });
	}
}
/** The report's own predicate, with the persons whom a controller can find again. */
function predicate({ persons, ...certificate }, { report }) {
	return {
		...predicateOf(report),
		erasure: {
			...certificate,
			persons: persons.flatMap(({ hmac, state }) => hmac === null ? [] : [{
				hmac,
				state
			}])
		}
	};
}
/** Identifiers by ordinal, read again from the data; none where these are gone or have changed. */
async function identifiersOf(folder, { evidence }) {
	let found = /* @__PURE__ */ new Map(), { subject: field } = evidence.policy.audits.find(({ name }) => name === ERASURE).data, files = await filesOf(folder, evidence);
	if (field === void 0 || files === void 0) return found;
	let own = evidence.records.filter(({ audit, set }) => audit === "erasure" && set === "members");
	for (let [index, ofFile] of Map.groupBy(own, ({ file }) => file)) {
		let { records } = await readWhole(files[index]), byRow = new Map(records.map(({ row, values }) => [row, values.get(field)]));
		for (let { row, subject } of ofFile) {
			let identifier = personNamed(byRow.get(row));
			subject !== null && identifier !== void 0 && found.set(subject, identifier);
		}
	}
	return found;
}
async function filesOf(folder, evidence) {
	try {
		let job = await hostJob(folder);
		return await refuseChangedData(evidence, job), job.audits.find(({ name }) => name === ERASURE)?.sets.members;
	} catch (error) {
		if (error instanceof SourceError) return;
		throw error;
	}
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
// src/owner/clean.ts
/**
* Writes the members without what leaks and without duplicates, in the file's own format and order.
* Throws PolicyError, SourceError or ProbeFault, and leaves nothing half-written.
*/
async function cleanData({ job, evidence }, { audit, leaks }, { out, written, split, nonmembers }) {
	let file = setOf(job, audit, "members");
	await refuseExisting([out, nonmembers]);
	let compression = compressionOf(out, file), raw = await readWhole(file), manifest = split === void 0 ? void 0 : await manifestOf(split, file), { records } = raw, [left, twice] = leftOut(records, new Set(written === void 0 ? leaks.map(({ row }) => row) : []), textFields(evidence, audit)), kept = records.filter(({ row }) => !left.has(row) && !twice.has(row)), masked = /* @__PURE__ */ new Map(), mask = written === void 0 ? void 0 : maskOf(leaks, evidence.spans, written, nonmembers !== void 0), clean = kept.flatMap((record) => mask?.(record, raw, masked) ?? (mask ? [] : record));
	if (clean.length < LEAST_KEPT * records.length) throw new PolicyError("clean-empty", `${clean.length === 0 ? "every record leaks, so that none is" : `only ${formatCount(clean.length)} of ${formatCount(records.length)} records would be`} left. Leaving records out does not help where nearly all of them leak: train for fewer epochs or with a smaller learning rate first${written === void 0 ? ", or mask the values with --mask" : ""}.`);
	let content = await composed(raw, clean, compression), outputs = [[out, content]], held;
	nonmembers !== void 0 && mask !== void 0 && (held = await maskedHeldOut(setOf(job, audit, "nonmembers"), nonmembers, mask), outputs.push([nonmembers, held.content]));
	let splitOut = join(dirname(out), `${basename(out).replace(/\..*$/s, "")}.split.json`);
	if (manifest !== void 0) {
		let { by } = manifest, people = clean.map(({ values }) => ({ person: personNamed(values.get(by ?? "")) })), members = {
			file: basename(out),
			sha256: sha256(content),
			records: clean.length,
			persons: by === null ? null : personsOf$1(people)
		}, others = held === void 0 || nonmembers === void 0 ? manifest.nonmembers : {
			...manifest.nonmembers,
			file: basename(nonmembers),
			sha256: sha256(held.content),
			records: held.records
		}, renewed = {
			...manifest,
			members,
			nonmembers: others,
			cleaned: !0
		};
		outputs.push([splitOut, manifestText(renewed)]);
	}
	return await writeOutputs(outputs, "clean"), {
		out,
		...manifest === void 0 ? {} : { split: splitOut },
		read: records.length,
		kept: clean.length,
		leaking: left.size + kept.length - clean.length,
		duplicates: twice.size,
		masked,
		...held === void 0 || nonmembers === void 0 ? {} : { nonmembers: {
			out: nonmembers,
			kept: held.records
		} }
	};
}
/** With fewer of the records there is nothing left to train on, as far as anybody would call it that. */
const LEAST_KEPT = .1;
async function maskedHeldOut(file, out, mask) {
	let compression = compressionOf(out, file), raw = await readWhole(file), rewritten = raw.records.flatMap((record) => mask(record, raw, /* @__PURE__ */ new Map(), !1) ?? []);
	return {
		content: await composed(raw, rewritten, compression),
		records: rewritten.length
	};
}
/** Before the probe has worked for nothing. Throws PolicyError. */
async function refuseExisting(paths) {
	for (let path of paths) if (path !== void 0 && await exists(path)) throw new PolicyError("output-exists", "is there already, and `clean` overwrites nothing. Remove it, or name another place with --out.", { location: { file: path } });
}
async function exists(path) {
	return await stat(path).then(() => !0, () => !1);
}
/** How the output is compressed, by its name. Throws PolicyError where that says another format. */
function compressionOf(out, file) {
	let type = isRewritten(file) ? "jsonl" : file.type, kind = dataKindOf(out), isTabbed = file.type === "csv" && file.delimiter === "	", ending = isTabbed && kind?.delimiter !== void 0 ? "tsv" : type;
	if (kind?.type === type && (kind.delimiter === void 0 || isTabbed)) return kind.compression;
	throw new PolicyError("clean-format", `the records are written as ${type}; name a file that says so, such as clean.${ending} or clean.${ending}.gz.`, { location: { file: out } });
}
/** Fields whose text the audit compared. */
function textFields({ policy }, audit) {
	let data = policy.audits.find(({ name }) => name === audit)?.data;
	return data === void 0 ? [] : Object.entries(data.fields).flatMap(([role, name]) => isReadAside(role, data) ? [] : [name]);
}
/** The one file that a set is in. */
function setOf({ audits }, audit, set) {
	let files = audits.find(({ name }) => name === audit)?.sets?.[set] ?? [], [file] = files;
	if (file === void 0 || files.length > 1) throw new PolicyError("data-not-rewritable", `the ${set} are in ${files.length} files; \`clean\` writes one. Join them into one file, train on that, and audit it.`);
	return file;
}
/**
* Rows that leak, with whatever is the same or nearly the same: its text is given away just as well;
* and rows that repeat an earlier one of those that are left.
*/
function leftOut(records, leaking, fields) {
	let similar = /* @__PURE__ */ new Map();
	for (let [one, other] of similarPairs(records.map(({ values }) => textsOf(values, fields)))) similar.set(one, [...similar.get(one) ?? [], other]), similar.set(other, [...similar.get(other) ?? [], one]);
	let left = /* @__PURE__ */ new Set(), spread = records.flatMap(({ row }, index) => leaking.has(row) ? [index] : []);
	for (let at = spread.pop(); at !== void 0; at = spread.pop()) {
		let { row } = records[at];
		if (!left.has(row)) {
			left.add(row);
			for (let other of similar.get(at) ?? []) spread.push(other);
		}
	}
	let twice = /* @__PURE__ */ new Set();
	for (let [index, { row }] of records.entries()) left.has(row) || (similar.get(index) ?? []).filter((other) => other < index).some((other) => {
		let { row: otherRow } = records[other];
		return !left.has(otherRow) && !twice.has(otherRow);
	}) && twice.add(row);
	return [left, twice];
}
/**
* Replaces every place of every leaking value, in every form in which it was found anywhere, where it
* stands as a word of its own: a name is no part of a longer one. A value that is not found like that
* in a record of which it is known to leak stands there in some other way, so the record goes.
*/
function maskOf(leaks, spans, written, wholeTypes) {
	let leakingTypes = new Set(leaks.flatMap(({ values }) => values.map(({ type }) => type))), leaking = new Set(leaks.flatMap(({ values }) => values.map(({ value }) => value))), audit = leaks[0]?.audit, types = /* @__PURE__ */ new Map();
	for (let { audit: own, value, span, type } of spans) {
		let text = written.get(span), isMasked = wholeTypes ? leakingTypes.has(type) : leaking.has(value);
		own === audit && isMasked && text !== void 0 && text !== "" && types.set(text, type);
	}
	let needed = new Map(leaks.map(({ row, values }) => [row, values.map(({ span }) => written.get(span) ?? "")])), forms = [...types.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	if (forms.length === 0) return (record, _raw, _masked, isMember = !0) => isMember && needed.get(record.row)?.length ? void 0 : record;
	let pattern = new RegExp(forms.map(wholeWord).join("|"), "gu");
	return (record, raw, masked, isMember = !0) => {
		let replaced = [], bytes = raw.rewrite(record, (text) => text.replace(pattern, (form) => (replaced.push(form), `<${types.get(form).toUpperCase()}>`)));
		if (!(isMember ? needed.get(record.row) ?? [] : []).some((form) => form === "" || !replaced.some((other) => other.includes(form)))) {
			for (let form of replaced) {
				let type = types.get(form);
				masked.set(type, (masked.get(type) ?? 0) + 1);
			}
			return {
				...record,
				raw: bytes
			};
		}
	};
}
/** Of a letter or digit at an end, no other may follow, unless the script writes no spaces. */
function wholeWord(form) {
	let [before, after] = [`(?<!${WORD_CHARACTER})`, `(?!${WORD_CHARACTER})`], isWord = RegExp(`^${WORD_CHARACTER}$`, "u"), [first, last] = [[...form][0], [...form].at(-1)];
	return `${isWord.test(first) ? before : ""}${escaped(form)}${isWord.test(last) ? after : ""}`;
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
async function manifestOf(path, file) {
	let location = { file: path }, text = await readFile(path, "utf8").catch((error) => {
		throw new PolicyError("split-unreadable", `cannot be read (${error.code}).`, { location });
	}), manifest = parseManifest(text);
	if (manifest === void 0) throw new PolicyError("split-unreadable", "is not a split.json that `reticence split` of this release wrote.", { location });
	if (manifest.members.sha256 !== sha256(await readFile(file.path))) throw new PolicyError("split-differs", `describes other members than those that were audited (${basename(file.path)}).`, { location });
	return manifest;
}
// src/canaries/record.ts
/** How a record of each format holds what training learns of it. */
const ANSWERS = {
	text: { role: "text" },
	"prompt-completion": { role: "completion" },
	instruct: { role: "output" },
	chat: {
		role: "messages",
		turns: "role"
	},
	sharegpt: {
		role: "conversations",
		turns: "from"
	},
	"chat-completion": {
		role: "completion",
		turns: "role"
	}
}, ASSISTANTS = /* @__PURE__ */ new Set([
	"assistant",
	"gpt",
	"chatgpt",
	"bing",
	"bard",
	"model"
]);
/** Whether records of a format are conversations, which no csv holds as they are. */
function isConversation(format) {
	return ANSWERS[format].turns !== void 0;
}
/** The last answer that training learns; undefined where the record has none that is a text. */
function answerOf(values, format, fields) {
	let { role, turns } = ANSWERS[format], value = values.get(fields[role]);
	if (turns === void 0) return typeof value == "string" ? value : void 0;
	let at = lastAnswer(value, turns), content = at === void 0 ? void 0 : contentOf(value[at], turns);
	return typeof content == "string" ? content : void 0;
}
/**
* The record with another last answer: nothing stands behind it, and of the other fields it has those
* of the format alone, since an identifier would tell whose beginning it borrows.
*
* @throws RangeError for a record without an answer
*/
function withAnswer(values, format, fields, answer) {
	let { role, turns } = ANSWERS[format], name = fields[role], kept = Object.values(fields).flatMap((field) => {
		let value = values.get(field);
		return (value ?? null) === null ? [] : [[field, value]];
	}), record = Object.fromEntries(kept);
	if (turns === void 0) return {
		...record,
		[name]: answer
	};
	let value = values.get(name), at = lastAnswer(value, turns);
	if (at === void 0) throw RangeError("the record has no answer");
	let spoken = value.slice(0, at + 1), last = {
		...spoken[at],
		[turns === "role" ? "content" : "value"]: answer
	};
	return {
		...record,
		[name]: [...spoken.slice(0, at), last]
	};
}
/** The first half of an answer, by its words, without a space at its end. */
function beginningOf(answer) {
	let ends = [...answer.matchAll(/\S+/g)].map((found) => found.index + found[0].length), words = Math.max(1, Math.floor(ends.length / 2));
	return answer.slice(0, ends[words - 1] ?? 0);
}
function lastAnswer(value, turns) {
	if (!Array.isArray(value)) return;
	let at = value.findLastIndex((turn) => typeof turn == "object" && !!turn && ASSISTANTS.has(String(turn[turns])) && typeof contentOf(turn, turns) == "string");
	return at < 0 ? void 0 : at;
}
function contentOf(turn, turns) {
	return turn[turns === "role" ? "content" : "value"];
}
// src/owner/ask-probe.ts
/**
* Has the probe read data and models in a folder of its own, which is removed afterwards, and returns
* the file that it answers with: text in clear, for the owner of the data alone. Throws ProbeError.
*/
async function askProbe(job, { only, given = {}, answer }, { python, setup = "auto", say, signal }) {
	let executor = processExecutor({
		...python === void 0 ? {} : { python },
		setup,
		say
	}), output = await mkdtemp(join(tmpdir(), "reticence-own-"));
	try {
		let jobPath = join(output, JOB);
		await writeAtomically(jobPath, JSON.stringify(job), 384);
		for (let [name, text] of Object.entries(given)) await writeAtomically(join(output, name), text, 384);
		let ready = await executor.preflight(job, signal);
		for await (let _ of executor.run({
			job: ready,
			jobPath,
			output,
			only
		}, signal));
		return await readFile(join(output, answer), "utf8");
	} finally {
		await rm(output, {
			recursive: !0,
			force: !0
		});
	}
}
/**
* The format that canaries are written in: that of the data. Throws PolicyError where there is none,
* more than one, or one whose answers hold no suffix.
*/
async function canaryFormat(file) {
	let fitting = await fittingFormats(file), location = { file: file.path };
	if (fitting?.length !== 1) throw new PolicyError("canary-format", `the records fit ${fitting === void 0 || fitting.length === 0 ? "no format" : fitting.join(" and ")}. Canaries are written in the data's format: rename the fields to those of one format (docs/data.md).`, { location });
	let format = fitting[0];
	if (format === "preference" || format === "chat-preference") throw new PolicyError("canary-format", "canaries cannot be written as pairs of a chosen and a rejected answer.", { location });
	if (file.type !== "csv" || !isConversation(format) && isUtf8(file.encoding)) return format;
	throw new PolicyError("canary-format", "canaries cannot be written into this csv: conversations, and other encodings than UTF-8, need jsonl. Export the data as jsonl, and train on that.", { location });
}
function isUtf8(encoding = "utf-8") {
	return encoding === "utf-8";
}
/** A job that reads the data with the base alone. */
function canaryJob(base, format, sets, canaries) {
	let { rendered, shape } = FORMATS[format], model = {
		kind: "model",
		path: base
	};
	return {
		contract: 1,
		seed: 0,
		models: {
			tuned: model,
			base: model
		},
		audits: [{
			name: "finetuning",
			data: {
				format: rendered,
				...shape === void 0 ? {} : { shape },
				fields: FIELDS[format],
				append_eos: !1
			},
			sets,
			...canaries === void 0 ? {} : { canaries }
		}],
		limits: {
			records: 1e6,
			tokens: 4096,
			minutes: 600
		},
		scoring: {
			decoding: [],
			tokens_per_batch: 4096,
			device: "auto",
			dtype: "auto"
		},
		pii: {
			prefix: !1,
			columns: {}
		},
		control: { records: 2 }
	};
}
/** A data file as a job names it. */
function jobFile({ path, type, compression, delimiter, encoding }) {
	return {
		path: resolve(path),
		type,
		...compression === void 0 ? {} : { compression },
		...delimiter === void 0 ? {} : { delimiter },
		...encoding === void 0 ? {} : { encoding }
	};
}
/** Every text of records in one, in which `quotedInside` is looked for. */
function searchable(records) {
	let asText = (_, value) => typeof value == "bigint" ? String(value) : value;
	return records.map(({ values }) => JSON.stringify([...values.values()], asText)).join("\n");
}
/** A text as it stands within a longer one in JSON. */
function quotedInside(text) {
	return JSON.stringify(text).slice(1, -1);
}
/**
* Makes canaries, lets a fair coin decide about each, and writes the file to train on, the held-out
* records without those that lent a beginning, the secret manifest and the public commitment: all of
* them, or none. Throws PolicyError, ProbeFault or ProbeError.
*/
async function makeCanaries(options, probe) {
	let file = dataFileOf(options.data), format = await canaryFormat(file), raw = await readWhole(file), held = options.heldout === void 0 ? void 0 : dataFileOf(options.heldout), heldRaw = held === void 0 ? void 0 : await readWhole(held), count = countOf(options, raw.records.length), guesses = options.guesses ?? Math.floor(count / 4);
	if (guesses > count) throw new PolicyError("canary-count", `there are ${formatCount(count)} canaries, so no more can be guessed.`);
	let lenders = lendersAmong(heldRaw ?? raw, format, heldRaw !== void 0, options.data), canaries = await candidates(count, lenders, {
		options,
		format,
		file,
		held,
		probe
	});
	refuseCollisions(options.kind, canaries, [...raw.records, ...heldRaw?.records ?? []], file);
	let inserted = canaries.filter(({ isIncluded }) => isIncluded).flatMap((canary) => Array(options.repeat).fill(canary)).map(({ record }) => ({ raw: raw.write(new Map(Object.entries(record))) })), trained = shuffledIn(raw.records, inserted), content = await composed(raw, trained, file.compression), files = [[join(options.out, nameOf("members", file)), content]], lent = new Set(lenders.map(({ record }) => record)), heldout = null;
	if (held !== void 0 && heldRaw !== void 0) {
		let rest = heldRaw.records.filter((record) => !lent.has(record)), bytes = await composed(heldRaw, rest, held.compression);
		heldout = {
			sha256: sha256(bytes),
			records: rest.length
		}, files.push([join(options.out, nameOf("nonmembers", held)), bytes]);
	}
	let manifest = {
		version: 1,
		reticence: VERSION,
		kind: options.kind,
		repeat: options.repeat,
		guesses,
		unit: "record",
		adjacency: "add-remove",
		scoring: "reference-sum",
		key: randomBytes(32).toString("hex"),
		format,
		fields: FIELDS[format],
		trained: {
			sha256: sha256(content),
			records: trained.length
		},
		heldout,
		canaries
	}, commitment = join(options.out, "commitment.json");
	return files.push([commitment, `${JSON.stringify(commitmentTo(manifest), void 0, 2)}\n`]), files.push([options.manifest, `${JSON.stringify(manifest)}\n`]), await writeOutputs(files, "canaries make"), {
		manifest,
		files: {
			members: files[0][0],
			...heldout === null ? {} : { heldout: files[1][0] },
			commitment,
			manifest: options.manifest
		},
		notes: notesOn(manifest, inserted.length, lent.size, heldRaw, options)
	};
}
/** As many as stay within the share, on average half of them included. */
function countOf({ count, share, repeat, suffixes, kind }, records) {
	let most = kind === "file" ? suffixes?.length ?? 0 : 1e400, wanted = Math.min(most, count ?? 2 * Math.round(share * records / repeat));
	if (wanted >= 20) return wanted;
	throw new PolicyError("canary-count", `${formatCount(wanted)} canaries tell nothing: 20 are the fewest, and hundreds are needed to refute a claim. ${kind === "file" ? "Name a file with more of them" : "Ask for more with --count, or for a larger --share"}.`);
}
/** Records whose answer's first half begins canaries, at random; of held-out ones few enough. */
function lendersAmong({ records }, format, areHeldOut, data) {
	let able = records.flatMap((record) => {
		let answer = answerOf(record.values, format, FIELDS[format]), words = answer?.trim().split(/\s+/).length ?? 0;
		return answer === void 0 || words < 4 ? [] : [{
			record,
			beginning: beginningOf(answer)
		}];
	});
	if (able.length === 0) throw new PolicyError("canary-lenders", "no record has an answer of 4 words or more, to lend canaries a beginning.", { location: { file: data } });
	let drawn = shuffled(able, SYSTEM);
	return areHeldOut ? drawn.slice(0, Math.max(1, Math.floor(.1 * records.length))) : drawn;
}
async function candidates(count, lenders, { options, format, file, held, probe }) {
	let lent = Array.from({ length: count }, (_, at) => lenders[at % lenders.length]), prefixes = lent.map(({ beginning }) => beginning), suffixes = options.kind === "file" ? options.suffixes.slice(0, count).map((suffix) => ({
		lead: " ",
		suffix
	})) : JSON.parse(await askProbe(canaryJob(resolve(options.base), format, {
		members: [jobFile(file)],
		...held === void 0 ? {} : { nonmembers: [jobFile(held)] }
	}), {
		only: "canaries",
		given: { "request.json": JSON.stringify({
			kind: options.kind,
			tokens: options.tokens,
			seed: randomInt(2 ** 31),
			prefixes
		}) },
		answer: "suffixes.json"
	}, probe)), coins = randomBytes(count);
	return suffixes.map(({ lead, suffix }, at) => ({
		id: randomBytes(8).toString("hex"),
		isIncluded: (coins[at] & 1) == 1,
		record: withAnswer(lent[at].record.values, format, FIELDS[format], `${prefixes[at]}${lead}${suffix}`),
		suffix
	}));
}
/** What is in the data would be learned whatever the coin says. */
function refuseCollisions(kind, canaries, records, { path }) {
	let location = { file: path }, text = searchable(records), colliding = (kind === "new-token" ? [] : canaries).filter(({ suffix }) => text.includes(quotedInside(suffix)));
	if (colliding.length > 0) throw new PolicyError("canary-collides", `${formatCount(colliding.length)} suffixes stand in the data already, so that training learns them whatever the coin says. Choose another kind, or longer suffixes (--tokens).`, { location });
	if (new Set(canaries.map(({ record }) => canonicalJson(record))).size < canaries.length) throw new PolicyError("canary-collides", "two canaries are the same.", { location });
	let inside = kind === "file" ? withinOthers(canaries) : 0;
	if (inside > 0) throw new PolicyError("canary-collides", `${formatCount(inside)} suffixes stand within another canary, so that the coin of one decides on both. Write suffixes of which none holds another.`, { location });
}
/** How many canaries have a suffix that another's text holds as well. */
function withinOthers(canaries) {
	let texts = canaries.map(({ record }) => JSON.stringify(record));
	return canaries.filter(({ suffix }, own) => texts.some((text, other) => other !== own && text.includes(quotedInside(suffix)))).length;
}
/** The records in their order, with others at random places between them. */
function shuffledIn(records, others) {
	let places = Map.groupBy(others, () => randomInt(records.length + 1)), mixed = [];
	for (let at = 0; at <= records.length; at++) {
		for (let other of shuffled(places.get(at) ?? [], SYSTEM)) mixed.push(other);
		at < records.length && mixed.push(records[at]);
	}
	return mixed;
}
/** The system's own randomness, which nobody can draw again. */
const SYSTEM = { int: (below) => randomInt(below) };
function nameOf(set, file) {
	return `${set}${isRewritten(file) ? ".jsonl" : basename(file.path).replace(/^[^.]*/, "")}`;
}
function notesOn({ canaries, trained, repeat }, inserted, lent, heldRaw, { share }) {
	let texts = canaries.map(({ record }) => JSON.stringify(record)), similar = new Set([...similarPairs(texts)].flat()).size, part = inserted / trained.records;
	return [
		...part > share * 1.25 ? [`${(100 * part).toFixed(1)} % of the trained records are canaries. Beyond about 2 % they change the model, and weaken one another.`] : [],
		...similar > 0 ? [`${formatCount(similar)} of ${formatCount(canaries.length)} canaries are nearly the same as another, since beginnings are lent more than once: similar ones weaken one another. More held-out records, or fewer canaries, make them more different.`] : [],
		...heldRaw === void 0 ? ["No held-out records were named, so members lent the beginnings."] : [`${formatCount(lent)} held-out records lent a beginning and left the set: name the written nonmembers in the policy.`],
		...repeat > 1 ? ["Repeated canaries show how memory grows with copies; a bound of ε needs canaries that stand once (--repeat 1)."] : []
	];
}
// src/owner/verify-canaries.ts
/**
* Makes sure, before training or after it, that the canaries are in the data as the manifest says and
* that the manifest is the one that was committed to. Throws PolicyError, ProbeFault or ProbeError.
*/
async function verifyCanaries(options, probe) {
	let manifest = await readManifest(options.manifest);
	refuseOtherCommitment(await readCommitment(options.commitment), manifest, options.commitment);
	let file = dataFileOf(options.trained);
	refuseCounts(manifest, await readWhole(file), options.trained);
	let held = options.heldout === void 0 ? void 0 : dataFileOf(options.heldout);
	return held !== void 0 && refuseHeldOut(manifest, await readWhole(held), held.path), options.base !== void 0 && await askProbe(canaryJob(resolve(options.base), manifest.format, { members: [jobFile(file)] }, resolve(options.manifest)), {
		only: "canaries",
		given: { "request.json": JSON.stringify({
			kind: "check",
			tokens: 1,
			seed: 0,
			prefixes: []
		}) },
		answer: "suffixes.json"
	}, probe), {
		manifest,
		included: manifest.canaries.filter(({ isIncluded }) => isIncluded).length,
		isUntouched: await digestOf(options.trained) === manifest.trained.sha256
	};
}
/** Reads a manifest. Throws PolicyError canary-manifest. */
async function readManifest(path) {
	let manifest = parseManifest$1(await textOf(path, "canary-manifest"));
	if (manifest !== void 0) return manifest;
	throw new PolicyError("canary-manifest", "is not a manifest that `reticence canaries make` of this release wrote, or was edited.", { location: { file: path } });
}
/** Reads a commitment. Throws PolicyError canary-commitment. */
async function readCommitment(path) {
	let commitment = parseCommitment(await textOf(path, "canary-commitment"));
	if (commitment !== void 0) return commitment;
	throw new PolicyError("canary-commitment", "is not a commitment that `reticence canaries make` of this release wrote, or was edited.", { location: { file: path } });
}
/** Throws PolicyError canary-commitment where a commitment is to something else. */
function refuseOtherCommitment(commitment, manifest, path) {
	if (!isCommittedTo(commitment, manifest)) throw new PolicyError("canary-commitment", "is a commitment to another manifest: either the manifest was changed after it was made, or one of the two belongs to other canaries.", { location: { file: path } });
}
async function textOf(path, code) {
	return await readFile(path, "utf8").catch(async (error) => {
		throw new PolicyError(code, error.code === "ENOENT" ? `does not exist.${await nearPathHint(path)}` : `cannot be read (${error.code}).`, { location: { file: path } });
	});
}
/** Each that is included as often as it should be, and nothing of the others. */
function refuseCounts(manifest, { records }, path) {
	let counts = countsIn(manifest, records), { canaries, repeat } = manifest, included = canaries.filter(({ isIncluded }) => isIncluded), wrong = included.filter(({ id }) => (counts.get(id) ?? 0) !== repeat);
	if (wrong.length > 0) {
		let lost = wrong.filter(({ id }) => (counts.get(id) ?? 0) < repeat).length;
		throw new PolicyError("canary-counts", `${formatCount(wrong.length)} of ${formatCount(included.length)} included canaries do not stand ${repeat === 1 ? "once" : `${repeat} times`} in the trained file: ${formatCount(lost)} are lost (deduplicated, filtered, or changed), ${formatCount(wrong.length - lost)} repeated. Train on the file as \`canaries make\` wrote it.`, { location: { file: path } });
	}
	refuseStanding(manifest, canaries.filter(({ isIncluded }) => !isIncluded), records, "that the coin left out stand in the trained file", path);
}
function refuseHeldOut(manifest, { records }, path) {
	refuseStanding(manifest, manifest.canaries, records, "stand in the held-out records", path);
}
/** As records of their own, or, but for new tokens, whose letters are others', anywhere in a text. */
function refuseStanding(manifest, canaries, records, what, path) {
	let text = searchable(records), counts = countsIn(manifest, records), found = canaries.filter(({ id, suffix }) => counts.has(id) || manifest.kind !== "new-token" && text.includes(quotedInside(suffix)));
	if (found.length !== 0) throw new PolicyError("canary-counts", `${formatCount(found.length)} canaries ${what}. The coin decides nothing about these any more: make new canaries, and train again.`, { location: { file: path } });
}
/** How often each canary is a record, by what its format reads of one. */
function countsIn({ canaries, fields }, records) {
	let ids = new Map(canaries.map(({ id, record }) => [canonicalJson(record), id])), counts = /* @__PURE__ */ new Map();
	for (let { values } of records) {
		let own = Object.fromEntries(Object.values(fields).flatMap((name) => {
			let value = values.get(name);
			return (value ?? null) === null ? [] : [[name, value]];
		})), id = ids.get(canonicalJson(own));
		id !== void 0 && counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}
async function digestOf(path) {
	return sha256(await readFile(path));
}
// src/owner/written.ts
/**
* Has the probe read the data once more and say how the values are written: the signals hold no text.
* Needs the Python environment of this machine, and sets it up where that is allowed. Throws
* ProbeError, also where the probe finds other values than the audit did.
*/
async function writtenValues({ evidence, job }, { say, signal }) {
	let { python, setup } = evidence.policy.run, text = await askProbe(job, {
		only: "values",
		answer: VALUES
	}, {
		python,
		setup,
		say,
		signal
	});
	return matched(evidence.spans, JSON.parse(text));
}
const VALUES = "values.json";
function matched(spans, values) {
	if (!(values.length === spans.length && spans.every((span, index) => {
		let { audit, set, record, type } = values[index];
		return span.audit === audit && span.set === set && span.record === record && span.type === type;
	}))) throw new ProbeError("values-differ", "this release finds other values in the data than the one that audited them. Audit again with this release.");
	return new Map(spans.map(({ span }, index) => [span, values[index].written]));
}
// src/owner/index.ts
/**
* Refuses what is for the owner of the data alone where others read along: a job's log is kept, and
* shown to whoever may see the repository. Throws PolicyError.
*/
function refuseInCi(command, environment) {
	let { GITHUB_ACTIONS, CI } = environment, isSet = (value) => value !== void 0 && !/^(|0|false)$/i.test(value);
	if (isSet(GITHUB_ACTIONS) || isSet(CI)) throw new PolicyError("owner-only", `\`${command}\` tells which records leak, and is refused in a CI job, whose log others read. Run it on the machine that holds the data and the audit's signals/.`);
}
export { cleanData as a, openAudited as c, isDiscoverable as d, restsOnBase as f, makeCanaries as i, judgeAudit as l, writtenValues as n, refuseExisting as o, leastCalibration as p, verifyCanaries as r, writeCertificate as s, refuseInCi as t, TRAINED_SETS as u };
