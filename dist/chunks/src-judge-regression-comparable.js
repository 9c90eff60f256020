import "./src-attacks-clipped-reference.js";
// src/judge/regression/comparable.ts
/**
* Why a metric of this audit cannot be compared with that of an earlier one; undefined if it can.
* `sameData`: both were measured on the same files, whatever the digests say.
*/
function whyIncomparable(rule, metric, now, then, sameData) {
	let differing = whyOtherBasis(String(rule.parameters.audit), now, then.basis, sameData);
	if (differing !== void 0) return `Not comparable with the audit of ${dayOf(then)}: ${differing}.`;
	let earlier = earlierMetric(metric, then);
	return earlier === void 0 ? `The audit of ${dayOf(then)} does not have this figure, so there is nothing to compare with.` : metric.confidence === earlier.confidence ? void 0 : `Not comparable with the audit of ${dayOf(then)}: its intervals have another confidence level.`;
}
/** The same metric in an earlier audit. */
function earlierMetric({ key }, then) {
	return then.metrics.find((metric) => metric.key === key);
}
/** Why the figures of one audit meant something else then. */
function whyOtherBasis(audit, now, then, sameData) {
	if (now.probe !== then.probe) return `another version of the probe measured it (${then.probe ?? "unknown"}, now ${now.probe ?? "unknown"})`;
	if (now.base !== then.base) return `the ${audit === "update" ? "previous release" : "base"} was a different model`;
	let [measuring, before] = [now.measuring[audit], then.measuring[audit]];
	return before === void 0 ? `it did not run the audit ${audit}` : measuring === before ? now.tokenizer === then.tokenizer ? now.chatTemplate === then.chatTemplate ? now.dtype === then.dtype ? sameData ? void 0 : whyOtherData(now.data[audit] ?? {}, then.data[audit] ?? {}) : `the models ran in ${then.dtype}, now in ${now.dtype}` : "the chat template was different" : "the tokenizer was different" : "the policy measured differently (shape of the records, attacks, limits, seed or confidence)";
}
function whyOtherData(now, then) {
	let sets = [.../* @__PURE__ */ new Set([...Object.keys(now), ...Object.keys(then)])].sort();
	for (let set of sets) {
		if (set === "generated") continue;
		let [present, before] = [now[set], then[set]];
		if (present === void 0 || before === void 0) return `only one of the two has ${set}`;
		if (present === null || before === null) return `without a digest key in both audits, it is unknown whether the ${set} are the same records. Use the same key for both (--digest-key-file; in an action the input digest-key)`;
		if (present !== before) return `the ${set} were different records, or the digest key was different`;
	}
}
function dayOf({ date }) {
	return date.slice(0, 10);
}
export { whyIncomparable as n, whyOtherBasis as r, earlierMetric as t };
