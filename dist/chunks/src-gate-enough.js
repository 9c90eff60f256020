import { St as formatCount, W as DEFAULT_UNTESTED, Y as untestedOf, dt as boundOf } from "./src-attacks-clipped-reference.js";
import { E as proportion, T as clopperPearsonUpper, a as nToDecide, l as sizesToDecide, s as plannedTprEnd, w as clopperPearsonLower, x as independentDifference } from "./src-stats-bootstrap.js";
// src/gate/enough.ts
/**
* How many units would move the interval off the bound if the figure stayed the same, computed with
* the interval that judges the rule. Asks for no more of a set that does not limit the interval.
*/
function whatWouldDecide(metric, bound, attacks = 1) {
	let intro = "The interval contains the limit, so these records cannot decide it.";
	if (metric.id.startsWith("canary.")) return "The interval contains the limit, so these canaries cannot decide it. More would; they are made before training.";
	let present = (NAMES[metric.id] ?? [
		"members",
		"nonmembers",
		"values",
		"subjects"
	]).filter((name) => metric.n[name] !== void 0);
	if (present.length === 0) return `${intro} More records would.`;
	let sizes = present.map((name) => metric.n[name]), needed = neededSizes(metric, bound, present, sizes, attacks);
	if (needed === void 0) return `${intro} The value is at the limit; no practical number of records would decide.`;
	let wanted = present.flatMap((name, at) => needed[at] === sizes[at] ? [] : [`${formatCount(roundUp(needed[at]))} ${unitOf(name)}`]);
	return `${intro} If the value stays, about ${LIST.format(wanted)} would decide.`;
}
/** The counts that a figure rests on, if not on all of them. */
const NAMES = {
	"pii.precision": ["generated"],
	"mia.auc": ["members", "nonmembers"],
	"mia.tpr_at_fpr": ["members", "nonmembers"],
	"mia.auc_gain": ["members", "nonmembers"]
};
function unitOf(name) {
	return name === "generated" ? "generated values" : name;
}
function neededSizes(metric, bound, names, sizes, attacks) {
	let value = metric.value;
	if (value === bound) return;
	let side = value > bound ? "lower" : "upper", end = endOf(metric, side, names, attacks);
	if (end !== void 0) return sizesToDecide(sizes, (grown) => side === "lower" ? end(grown) > bound : end(grown) <= bound);
	let estimate = {
		value,
		interval: metric.interval
	}, needed = sizes.map((size) => nToDecide(estimate, bound, size));
	return needed.every((count, at) => count <= LARGEST_FACTOR * sizes[at]) ? needed : void 0;
}
/** Asking for more than this multiple of the records is not useful advice. */
const LARGEST_FACTOR = 1e3;
/**
* The end of a metric's interval as a function of the sizes of its sets, with all shares unchanged:
* the metric's own interval at the fraction of the units that reproduces the observed interval. The
* fraction is 1 if units are independent; if they come in clusters, it leaves out what the clusters
* take away. Undefined for a figure whose interval is only known to shrink with the root of n.
*/
function endOf(metric, side, names, attacks) {
	let observed = metric.interval[side === "lower" ? 0 : 1], sizes = names.map((name) => metric.n[name]), form = formOf(metric, side, names, attacks);
	if (form === void 0) return logitEnd(metric, observed, names);
	let ofPart = (part) => (grown) => form(grown.map((size) => Math.max(1, size * part))), [low, high] = [1e-4, 1];
	for (let step = 0; step < 20; step++) {
		let middle = Math.sqrt(low * high), end = ofPart(middle)(sizes);
		(side === "upper" ? end > observed : end < observed) ? low = middle : high = middle;
	}
	return ofPart(high);
}
/** On the logit scale the error of an AUC goes with the root of 1/m + 1/n. */
function logitEnd({ id, value, n }, observed, names) {
	let bounded = [value, observed].every((one) => one > 0 && one < 1);
	if (id !== "mia.auc" && id !== "mia.subject_auc" || names.length !== 2 || !bounded) return;
	let logit = (auc) => Math.log(auc / (1 - auc)), spread = (members, nonmembers) => Math.sqrt(1 / members + 1 / nonmembers), reach = (logit(observed) - logit(value)) / spread(n.members, n.nonmembers);
	return ([members, nonmembers]) => 1 / (1 + Math.exp(-logit(value) - reach * spread(members, nonmembers)));
}
function formOf({ id, value, n, confidence, parameters }, side, names, attacks) {
	let level = confidence ?? .95, tail = (1 - level) / 2, share = value, cp = (rate, units, of = side) => of === "lower" ? clopperPearsonLower(rate * units, units, tail) : clopperPearsonUpper(rate * units, units, tail);
	switch (id) {
		case "pii.extraction_rate":
		case "pii.inference_rate":
		case "pii.template_rate":
		case "pii.precision":
		case "memorization.exact_rate":
		case "memorization.np_rate": return ([units]) => cp(share, units);
		case "pii.extraction_gain": {
			let [gained, lost] = [Math.max(0, share), Math.max(0, -share)];
			return ([units]) => side === "upper" ? share + Math.hypot(cp(gained, units) - gained, lost - cp(lost, units, "lower")) : share - Math.hypot(gained - cp(gained, units), cp(lost, units, "upper") - lost);
		}
		case "memorization.exact_gain": {
			let rates = [rateOf(n.membersExact, n.members), rateOf(n.nonmembersExact, n.nonmembers)];
			return rates.some(Number.isNaN) ? void 0 : ([members, nonmembers]) => independentDifference(proportion(rates[0] * members, members, level), proportion(rates[1] * nonmembers, nonmembers, level)).interval[side === "lower" ? 0 : 1];
		}
		case "mia.tpr_at_fpr":
		case "mia.subject_tpr_at_fpr": {
			if (names.length !== 2) return;
			let own = side === "lower" && parameters.attack === "strongest" ? tail / attacks : tail, fpr = Number(parameters.fpr), whole = (units) => ({ units: Math.max(1, Math.floor(units)) });
			return ([members, nonmembers]) => plannedTprEnd(side, share, fpr, whole(members), whole(nonmembers), { tail: own });
		}
		case "mia.auc":
		case "mia.subject_auc": return (share === 0 || share === 1) && names.length === 2 ? ([members, nonmembers]) => cp(share, Math.min(members, nonmembers)) : void 0;
		default: return;
	}
}
function rateOf(count, units) {
	return count === void 0 || units === void 0 ? NaN : count / units;
}
const LIST = new Intl.ListFormat("en-GB");
/** Two leading digits, upwards. */
function roundUp(count) {
	let unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
	return Math.ceil(count / unit) * unit;
}
// src/gate/rules.ts
/**
* The state of one rule, in words and figures. `today` is an ISO date (UTC); a waiver holds up to
* and including its own date.
*/
function judgeRule(rule, evidence, waivers, today) {
	let { metric, comparison } = evidence, { state, reason, because } = provenState(rule, evidence), increase = comparison?.kind === "increase" ? comparison.increase : void 0, figure = rule.increase === void 0 ? metric : increase, judged = {
		metric: rule.metric,
		key: rule.key,
		parameters: { ...rule.parameters },
		...rule.max === void 0 ? {} : { max: rule.max },
		...rule.min === void 0 ? {} : { min: rule.min },
		...rule.increase === void 0 ? {} : { max_increase: rule.increase.max },
		...comparison === void 0 ? {} : { against: comparison.against },
		level: rule.level,
		state,
		value: figure?.value ?? null,
		interval: figure?.interval ?? null,
		reason,
		...because === void 0 ? {} : { because }
	}, waiver = waiverOf(rule, waivers);
	if (waiver === void 0 || state === "cleared" || state === "not-applicable") return judged;
	if (today > waiver.until) return {
		...judged,
		reason: `${reason} Its waiver by ${waiver.owner} ended on ${waiver.until}.`
	};
	let { until, owner } = waiver;
	return {
		...judged,
		state: "waived",
		reason: `${reason} Waived by ${owner} until ${until}: ${waiver.reason.trim().replace(/\s*[\r\n]\s*/g, " ")}`,
		waiver: {
			until,
			owner,
			reason: waiver.reason,
			state
		}
	};
}
/** A breach needs only the evidence it rests on; every other state needs all of the text. */
function provenState(rule, evidence) {
	let found = stateOf(rule, evidence);
	return evidence.unproven === void 0 || found.state === "breached" ? found : {
		state: "invalid",
		reason: evidence.unproven
	};
}
/** The waiver that holds longest; if all have expired, the one that expired last. */
function waiverOf(rule, waivers) {
	return waivers.filter(({ key, bound }) => key === rule.key && bound === boundOf(rule)).sort((a, b) => Number(a.until < b.until) - Number(a.until > b.until))[0];
}
function stateOf(rule, evidence) {
	let { metric, invalid } = evidence;
	if (invalid !== void 0) return {
		state: "invalid",
		reason: invalid
	};
	if (metric === void 0) return {
		state: "not-applicable",
		reason: "The data contain nothing of this kind."
	};
	let untested = untestedOf(metric, evidence.ofType ?? (() => void 0), evidence.untested ?? DEFAULT_UNTESTED);
	if (metric.value !== null) return withUntested(measuredState(rule, evidence, metric, untested), untested);
	let reason = sentence(metric.reason ?? "not measured");
	return untested.account !== void 0 && (metric.n.values ?? 0) === 0 ? {
		state: "undecided",
		reason: `${reason} ${untested.account}`,
		because: "untested"
	} : {
		state: "not-applicable",
		reason
	};
}
function measuredState(rule, evidence, metric, untested) {
	return rule.increase === void 0 ? metric.kind === "census" ? censusState(rule, metric, untested, evidence.incomplete) : metric.kind === "upper-bound" ? upperBoundState(rule, metric, evidence.incomplete) : metric.kind === "lower-bound" ? lowerBoundState(rule, metric.value) : estimateState(rule, metric, evidence.attacks) : increaseState(rule.increase.max, evidence);
}
/**
* Untested values are never cleared: more of them than the policy allows leave a rule undecided.
*/
function withUntested(judged, untested) {
	if (untested.account === void 0) return judged;
	let { state, reason } = judged;
	switch (state) {
		case "cleared":
		case "not-breached": return untested.tooMuch ? {
			state: "undecided",
			reason: `${reason} ${untested.account}`,
			because: "untested"
		} : {
			state,
			reason: `${reason} ${untested.account}`
		};
		case "breached":
		case "undecided": return {
			state,
			reason: `${reason} ${untested.account}`
		};
		default: return judged;
	}
}
/** Judges now minus then by its interval, or a census by its counts. */
function increaseState(max, { comparison, incomplete }) {
	if (comparison?.kind === "void") return {
		state: "invalid",
		reason: comparison.reason
	};
	if (comparison?.kind !== "increase") return {
		state: "not-applicable",
		reason: comparison?.reason ?? "There is no earlier audit to compare with."
	};
	let { value, interval } = comparison.increase, [low, high] = interval ?? [value, value];
	return low > max ? {
		state: "breached",
		reason: `${interval === null ? "The increase" : "The whole interval of the increase"} is above the limit.`
	} : interval === null && incomplete ? {
		state: "undecided",
		reason: "Not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes."
	} : high <= max ? {
		state: "cleared",
		reason: `${interval === null ? "The increase" : "The whole interval of the increase"} is within the limit.`
	} : {
		state: "undecided",
		reason: comparison.against.paired ? "The interval of the increase contains the limit, so these records cannot decide it; more would." : "The interval of the increase contains the limit, so these records cannot decide it. More records, or the earlier audit's signals for a comparison record by record, would."
	};
}
/** If all values were tested, the count is exact; DESIGN.md §7. */
function censusState(rule, metric, untested, incomplete) {
	let [value, max] = [metric.value, rule.max];
	return value > max ? {
		state: "breached",
		reason: `${value} found, ${max} allowed.`
	} : incomplete ? {
		state: "undecided",
		reason: `${value} found, but not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes.`
	} : {
		state: "cleared",
		reason: `${value} found among ${untested.account === void 0 ? "all " : ""}${metric.n.values ?? 0} tested.`
	};
}
/** What the bound says of all that was tested is exact: no sample size is needed. */
function upperBoundState(rule, metric, incomplete) {
	let { max, min } = rule, value = metric.value, shown = `${Number(value.toFixed(1))} bits`;
	return (max === void 0 ? value < min : value > max) ? {
		state: "breached",
		reason: `${shown}, ${max ?? min} ${max === void 0 ? "needed" : "allowed"}.`
	} : incomplete ? {
		state: "undecided",
		reason: `${shown}, but not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes.`
	} : {
		state: "cleared",
		reason: `${shown}. ${BITS_SCOPE}`
	};
}
/** What a bound in bits holds for; said wherever its number stands. */
const BITS_SCOPE = "This holds for one continuation of the true text in these tokens, by greedy decoding or by sampling at any temperature, top-k or top-p; not for beam search, repetition penalties, typical or grammar-constrained decoding, other texts before it or other tokens.", LOWER_BOUNDS = {
	"training.epsilon_ratio": {
		breached: "The declared mechanism gives more away than the declared ε and δ say.",
		within: "The declared mechanism agrees with the declared ε and δ, which is not evidence that training kept to it."
	},
	"canary.claim_p_value": {
		breached: "The canaries refute the declared differential privacy.",
		within: "The canaries do not refute the declared privacy, which is not evidence of it."
	}
}, LOWER_BOUND = {
	breached: "The lower bound is above the limit.",
	within: "The lower bound is within the limit, which is not evidence of privacy."
};
function lowerBoundState(rule, value) {
	let { breached, within } = LOWER_BOUNDS[rule.metric] ?? LOWER_BOUND;
	return (rule.max === void 0 ? value < rule.min : value > rule.max) ? {
		state: "breached",
		reason: breached
	} : {
		state: "not-breached",
		reason: within
	};
}
function estimateState(rule, metric, attacks) {
	let [low, high] = metric.interval, { max, min } = rule;
	return (max === void 0 ? high < min : low > max) ? {
		state: "breached",
		reason: `The whole interval is ${max === void 0 ? "below" : "above"} the limit.`
	} : (max === void 0 ? low >= min : high <= max) ? {
		state: "cleared",
		reason: `The whole interval is within the limit.${rule.parameters.attack === "fused" ? " This clears the fused attack alone." : ""}`
	} : {
		state: "undecided",
		reason: whatWouldDecide(metric, max ?? min, attacks)
	};
}
function sentence(text) {
	let trimmed = text.trim();
	return `${trimmed[0]?.toUpperCase() ?? ""}${trimmed.slice(1)}${trimmed.endsWith(".") ? "" : "."}`;
}
/** A copy with every fraction rounded to six significant digits; whole numbers stay exact. */
function roundNumbers(value) {
	return typeof value == "number" ? Number.isInteger(value) ? value : Number(value.toPrecision(6)) : Array.isArray(value) ? value.map(roundNumbers) : typeof value == "object" && value ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, roundNumbers(entry)])) : value;
}
export { BITS_SCOPE as n, judgeRule as r, roundNumbers as t };
