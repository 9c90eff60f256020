import { rt as UNTESTED_SUM } from "./src-attacks-clipped-reference.js";
import { G as formatBound, Q as formatRule, V as isOfAttack, et as formatRuleValue, x as counted } from "./src-gate-verdict.js";
// src/judge/headline.ts
/** The verdict in one line: what decided it, in figures. */
function headlineOf(verdict, rules, checks) {
	let of = (state) => rules.filter((rule) => rule.state === state);
	switch (verdict) {
		case "pass": return `all ${counted(of("cleared").length + of("not-breached").length, "rule")} cleared`;
		case "warn": {
			let soft = rules.filter((rule) => rule.level === "warn" && !isFine(rule)), waived = of("waived");
			return soft.length === 0 && waived.length === 0 ? `all ${counted(of("cleared").length + of("not-breached").length, "rule")} cleared` : [...soft.length > 0 ? [`${counted(soft.length, "warning rule")} not cleared: ${name(soft)}`] : [], ...waived.length > 0 ? [`${counted(waived.length, "rule")} waived: ${name(waived)}`] : []].join("; ");
		}
		case "fail": {
			let breached = of("breached").filter((rule) => rule.level === "fail");
			return `${breached.length} of ${counted(rules.length, "rule")} breached: ${breached.map(figure).join(", ")}`;
		}
		case "invalid": {
			let invalid = of("invalid");
			return `${counted(invalid.length, "rule")} cannot be judged on these data: ${name(invalid)}`;
		}
		case "inconclusive": {
			let undecided = of("undecided"), unreviewed = checks.find((check) => check.id === "policy")?.detail;
			return unreviewed === void 0 ? undecided.length > 0 ? `${counted(undecided.length, "rule")} undecided: ${name(undecided)}` : checks.find((check) => check.id === "limit")?.detail ?? nothingJudged(rules) : undecided.length === 0 ? unreviewed : `${counted(undecided.length, "rule")} undecided: ${name(undecided)}; ${unreviewed}`;
		}
		case "error": return checks.find((check) => check.state === "error")?.detail ?? "the self-test failed";
	}
}
/** Why the verdict is not pass, and what else to know about it; one line each. */
function reasonsOf(verdict, checks) {
	return checks.filter(({ id, state }) => verdict === "pass" ? id === "model-shift" && state === "note" : state !== "ok" && (TOLD.includes(id) || state === "invalid" || state === "error")).map(({ detail }) => detail);
}
/** Why there is no verdict although no rule is undecided. */
function nothingJudged(rules) {
	return rules.every(({ state }) => state === "not-applicable") ? "no rule applies to anything that was measured" : "no rule that may fail the audit applies to these data";
}
function isFine(rule) {
	return rule.state === "cleared" || rule.state === "not-breached" || rule.state === "not-applicable";
}
function figure(rule) {
	let bound = formatBound(rule).replace("≤", "allowed").replace("≥", "needed");
	return `${formatRule(rule)} ${formatRuleValue(rule)} (${bound})`;
}
function name(rules) {
	return rules.map(formatRule).join(", ");
}
/** Checks that are listed among the reasons although they invalidate nothing. */
const TOLD = [
	"limit",
	"policy",
	"change",
	"model-shift"
], WITHHELD = "withheld";
/** A copy without small cells; rules keep their states. */
function withholdSmallCells(figures) {
	let metrics = withholdPersons(withholdComplements(figures.metrics.map(withholdCounts))).map(withholdValue), byKey = new Map(metrics.map((metric) => [metric.key, metric]));
	return {
		metrics,
		rules: figures.rules.map((rule) => withholdRule(rule, byKey.get(rule.key.replace(/ against .*$/s, "")))),
		validity: figures.validity.map((check) => withholdCheck(check, figures.records)),
		curves: figures.curves.flatMap((curve) => withholdCurve(curve, figures.metrics)),
		records: figures.records.map(withholdRecords)
	};
}
/**
* Below five, and about somebody. Counts implied by a share come from a division, so they are
* rounded.
*/
function isSmall(count) {
	let whole = Math.round(Math.abs(count));
	return whole > 0 && whole < 5;
}
function withholdCounts(metric) {
	if (isAboutNobody(metric)) return metric;
	let small = Object.entries(metric.n).filter(([name, count]) => !NO_COUNT.has(name) && isSmall(count));
	return withhold(metric, Object.fromEntries(small.map(([name]) => [name, "<5"])));
}
function withhold(metric, withheld) {
	if (Object.keys(withheld).length === 0) return metric;
	let shown = Object.entries(metric.n).filter(([name]) => withheld[name] === void 0);
	return {
		...metric,
		n: Object.fromEntries(shown),
		withheld: {
			...metric.withheld,
			...withheld
		}
	};
}
/** Counts from which, together with the shown ones, a metric's value or interval would follow. */
const REVEALS = {
	"mia.auc": [
		"members",
		"nonmembers",
		"subjects"
	],
	"mia.auc_gain": [
		"members",
		"nonmembers",
		"subjects"
	],
	"mia.tpr_at_fpr": [
		"members",
		"nonmembers",
		"subjects"
	],
	"mia.loss_tail": [
		"members",
		"nonmembers",
		"subjects"
	],
	"mia.subject_auc": ["members", "nonmembers"],
	"mia.subject_tpr_at_fpr": ["members", "nonmembers"],
	"pii.extraction_rate": ["values", "tuned"],
	"pii.extraction_gain": [
		"values",
		"tuned",
		"base"
	],
	"pii.amplification": [
		"values",
		"tuned",
		"base"
	],
	"pii.extracted": ["values", "extracted"],
	"pii.worst_subject": ["values", "subjects"],
	"pii.template_rate": ["values", "tuned"],
	"pii.precision": ["generated", "inMembers"],
	"pii.exposure": ["values", "atCeiling"],
	"pii.inference_rate": ["values", "first"],
	"pii.extraction_bits": ["values"],
	"pii.low_bits_gain": [
		"values",
		"tuned",
		"base"
	],
	"pii.extraction_bits_loss": ["values"],
	"memorization.exact_rate": ["members", "tuned"],
	"memorization.exact_gain": [
		"members",
		"nonmembers",
		"membersExact",
		"nonmembersExact"
	],
	"memorization.np_rate": ["members"],
	"memorization.extraction_bits": ["members"],
	"synthetic.mia_auc": ["members", "nonmembers"],
	"synthetic.tpr_at_fpr": ["members", "nonmembers"],
	"erasure.detectable": ["subjects", "counted"],
	"erasure.overshot": ["subjects", "counted"],
	"erasure.group_p_value": ["subjects"]
}, NO_SHARE = /* @__PURE__ */ new Set([
	"mia.auc",
	"mia.auc_gain",
	"mia.subject_auc",
	"pii.amplification",
	"pii.exposure",
	"memorization.exact_gain",
	"pii.extraction_bits",
	"pii.extraction_bits_loss",
	"memorization.extraction_bits",
	"synthetic.mia_auc"
]), BITS = [
	"baseBits",
	"formBits",
	"baseFormBits"
], NO_COUNT = /* @__PURE__ */ new Set([
	"ceiling",
	"chance",
	"permutations",
	...BITS
]);
/** Invented records that a coin chose, and numbers that were declared: about nobody. */
function isAboutNobody({ id }) {
	return id.startsWith("canary.") || id.startsWith("training.");
}
function withholdValue(metric) {
	let { id, value, n, withheld = {} } = metric;
	if (value === null || isAboutNobody(metric)) return metric;
	let marks = (REVEALS[id] ?? Object.keys({
		...n,
		...withheld
	})).map((name) => withheld[name]).filter((mark) => mark !== void 0);
	if (impliedCounts(metric).some(isSmall) && marks.push("<5"), marks.length === 0) return metric;
	let mark = marks.includes("<5") ? "<5" : WITHHELD, { selected: _, ...unnamed } = metric, beside = BITS.filter((name) => n[name] !== void 0).map((name) => [name, mark]);
	return {
		...withhold(id === "pii.worst_subject" ? unnamed : metric, {
			value: mark,
			...Object.fromEntries(beside)
		}),
		value: null,
		interval: null,
		reason: mark === "<5" ? "it rests on fewer than 5 values" : "a number that rests on fewer than 5 values could be derived from it"
	};
}
/**
* Persons are still detectable, overshot or neither, and their number is shown: any small one of the
* three follows from the others. A state that nobody is in is about nobody.
*/
function withholdPersons(metrics) {
	let own = metrics.filter(isCountOfPersons), rest = own[0]?.n.notDetectable ?? 0;
	return own[0]?.withheld?.notDetectable !== void 0 || own.some(({ value }) => isSmall(value ?? 0)) ? metrics.map((metric) => isCountOfPersons(metric) ? withhold(metric, {
		...rest > 0 ? { notDetectable: WITHHELD } : {},
		...(metric.value ?? 0) >= 5 ? { counted: WITHHELD } : {}
	}) : metric) : [...metrics];
}
function isCountOfPersons({ id }) {
	return id === "erasure.detectable" || id === "erasure.overshot";
}
/** The count behind a value: the value itself, or its share of what was tested. */
function impliedCounts({ id, kind, value, n }) {
	return kind === "census" ? [value] : NO_SHARE.has(id) ? [] : (id === "mia.loss_tail" ? [n.nonmembers] : [n.values, n.members]).filter((count) => count !== void 0).map((c) => c * value);
}
/**
* If a total and all but one of its parts are shown, the last part follows. For each count of the
* PII metrics further types are withheld, smallest first, until no part follows.
*/
function withholdComplements(metrics) {
	let changed = /* @__PURE__ */ new Map(), current = (metric) => changed.get(metric.key) ?? metric, typed = metrics.filter(({ parameters }) => parameters.type !== void 0), groups = Map.groupBy(typed, ({ id, parameters: { type: _, ...others } }) => JSON.stringify([id, Object.entries(others).sort()]));
	for (let group of groups.values()) {
		let total = group.find(({ parameters }) => parameters.type === "all"), parts = group.filter((metric) => metric !== total);
		if (total === void 0) continue;
		let names = new Set(group.flatMap((one) => Object.keys({
			...one.n,
			...one.withheld
		})));
		for (let name of names) {
			let cells = parts.flatMap((metric) => cellOf(current(metric), name) ?? []);
			for (let key of complements(cells, current(total).n[name])) {
				let metric = key === TOTAL ? total : parts.find((part) => part.key === key);
				changed.set(metric.key, withhold(current(metric), { [name]: WITHHELD }));
			}
		}
		if (total.kind === "census") {
			let cells = parts.flatMap((metric) => valueCell(current(metric)) ?? []), whole = isSmall(total.value ?? 0) ? void 0 : total.value ?? void 0;
			for (let key of complements(cells, whole)) {
				let metric = key === TOTAL ? total : parts.find((part) => part.key === key);
				changed.set(metric.key, withhold(current(metric), { extracted: WITHHELD }));
			}
		}
	}
	return metrics.map(current);
}
function cellOf(metric, name) {
	let { key, n, withheld } = metric;
	return n[name] === void 0 ? withheld?.[name] === void 0 ? void 0 : {
		key,
		shown: void 0
	} : {
		key,
		shown: n[name]
	};
}
function valueCell({ key, value }) {
	if (value !== null) return {
		key,
		shown: isSmall(value) ? void 0 : value
	};
}
const TOTAL = "total";
/**
* Keys of the further cells to withhold, so that each small one has at least two possible values.
*/
function complements(cells, total) {
	let small = cells.filter(({ shown }) => shown === void 0).length;
	if (small === 0 || total === void 0) return [];
	let large = cells.filter((cell) => (cell.shown ?? 0) >= 5).sort((a, b) => a.shown - b.shown), rest = total - large.reduce((sum, { shown }) => sum + shown, 0);
	for (let withheld = 0; withheld <= large.length; withheld++) {
		if (isAmbiguous(rest, small, withheld)) return large.slice(0, withheld).map(({ key }) => key);
		rest += large[withheld]?.shown ?? 0;
	}
	return [TOTAL];
}
/** Whether `rest` can be split over the withheld cells in more than one way for a small one. */
function isAmbiguous(rest, small, large) {
	let others = {
		least: small - 1 + large * 5,
		most: (small - 1) * 4
	}, low = Math.max(1, large > 0 ? 1 : rest - others.most);
	return Math.min(4, rest - others.least) > low;
}
/** The reason of a rule whose figures are withheld. */
const REASONS = {
	breached: ({ max, max_increase }) => max_increase === void 0 ? max === void 0 ? "Below the bound." : "Above the bound." : "The increase is above the limit.",
	cleared: () => "Within the bound.",
	"not-breached": () => "The lower bound is within the limit, which is not evidence of privacy.",
	undecided: () => "Undecided on these records.",
	invalid: ({ reason }) => reason,
	"not-applicable": ({ reason }) => reason
};
function withholdRule(rule, metric) {
	let state = rule.state === "waived" ? rule.waiver.state : rule.state, mark = metric?.withheld?.value ?? (earlierIsSmall(rule, metric) ? "<5" : void 0);
	if (mark === void 0) return state === "invalid" ? {
		...rule,
		reason: withoutSmallCounts(rule.reason)
	} : {
		...rule,
		reason: withoutSmallUntested(rule.reason)
	};
	let waiver = /(?: Waived by | Its waiver by ).*$/s.exec(rule.reason)?.[0] ?? "", reason = state === "invalid" ? withoutSmallCounts(rule.reason) : REASONS[state](rule);
	return {
		...withoutFigures(rule),
		value: null,
		interval: null,
		withheld: { value: mark },
		reason: `${reason.replace(waiver, "")} ${mark === "<5" ? "The figure rests on fewer than 5 values, so a public report does not show it." : "A public report does not show the figure: another one, on fewer than 5 values, could be derived from it."}${waiver}`
	};
}
/**
* The last part follows from a sum and the other parts: if a part is small, remove the sums too.
*/
function withoutSmallUntested(reason) {
	let at = reason.search(UNTESTED_SUM);
	if (at < 0) return reason;
	let [before, account] = [reason.slice(0, at), reason.slice(at)], shown = withoutSmallCounts(account);
	if (shown === account) return reason;
	let sums = new RegExp(UNTESTED_SUM.source.replaceAll("\\d", "<\\d"), "g");
	return `${before.replace(/ among (?:all )?[\d,]+ tested/, "")}${shown.replace(sums, "some $1 were not tested")}`;
}
function earlierIsSmall({ against }, metric) {
	let value = against?.earlier?.value ?? null;
	return metric === void 0 || value === null ? !1 : impliedCounts({
		...metric,
		value
	}).some(isSmall);
}
/** Parts of a rule without figures; a part that is unknown here may contain one. */
const WITHOUT_FIGURES = /* @__PURE__ */ new Set([
	"parameters",
	"waiver",
	"location"
]);
function withoutFigures(rule) {
	let kept = Object.entries(rule).filter(([name, part]) => typeof part != "object" || WITHOUT_FIGURES.has(name));
	return Object.fromEntries(kept);
}
function withholdCheck(check, records) {
	let sizes = records.filter(({ audit }) => audit === check.audit), detail = withoutSmallShares(withoutSmallCounts(check.detail), sizes);
	return detail === check.detail ? check : {
		...check,
		detail,
		value: null,
		interval: null
	};
}
/** Replaces "0.2 % of the members" if that is fewer than five, and withholds the difference. */
function withoutSmallShares(text, sizes) {
	let shown = text.replace(/(?<![<>.\d])(\d+(?:\.\d+)?) % of the (members|nonmembers)/g, (whole, percent, set) => {
		let counts = sizes.find((one) => one.set === set), size = counts?.compared ?? counts?.used ?? 0;
		return isSmall(Number(percent) / 100 * size) ? `<5 of the ${set}` : whole;
	});
	return shown === text ? text : shown.replace(/a difference of [^)]*\)/, "a withheld difference");
}
/** Replaces standalone whole numbers from 1 to 4; when in doubt, rather one too many. */
function withoutSmallCounts(text) {
	return text.replace(/(?<![\w.,−-])[1-4](?![.,]?\d| ?%|\w)/g, "<5");
}
/** The same sentences without small counts; addresses of pages are left as they are. */
function textsWithoutSmallCounts(texts) {
	let shown = Object.entries(texts).map(([name, text]) => [name, name === "page" ? text : withoutSmallCounts(text)]);
	return Object.fromEntries(shown);
}
/** The curve from the first point that rests on at least five records. */
function withholdCurve(curve, metrics) {
	let n = metrics.find(({ id, parameters: { audit, attack, part } }) => id === "mia.auc" && audit === curve.audit && attack === (isOfAttack(curve) ? curve.attack : "strongest") && part === curve.part)?.n;
	if (n?.members === void 0 || [n.members, n.nonmembers ?? 0].some(isSmall)) return [];
	let last = curve.tpr.findLastIndex((tpr) => isSmall(tpr * n.members)), [fpr, tpr] = [curve.fpr.slice(last + 1), curve.tpr.slice(last + 1)];
	return fpr.length < 2 ? [] : [{
		...curve,
		fpr,
		tpr
	}];
}
function withholdRecords(counts) {
	let small = [
		"read",
		"used",
		"scored",
		"compared",
		"truncated",
		"subjects"
	].filter((name) => isSmall(counts[name] ?? 0)), dropped = Object.entries(counts.dropped), smallDropped = dropped.filter(([, count]) => isSmall(count)).map(([name]) => name), tokens = Object.entries(counts.tokens ?? {}), smallTokens = tokens.filter(([, count]) => isSmall(count)).map(([name]) => name);
	return small.length + smallDropped.length + smallTokens.length === 0 ? counts : {
		...counts,
		...Object.fromEntries(small.map((name) => [name, null])),
		dropped: Object.fromEntries(dropped.filter(([, count]) => !isSmall(count))),
		...counts.tokens === void 0 ? {} : { tokens: Object.fromEntries(tokens.filter(([, count]) => !isSmall(count))) },
		withheld: Object.fromEntries([...[...small, ...smallDropped].map((name) => [name, "<5"]), ...smallTokens.map((name) => [`tokens.${name}`, "<5"])])
	};
}
export { reasonsOf as i, withholdSmallCells as n, headlineOf as r, textsWithoutSmallCounts as t };
