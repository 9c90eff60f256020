import { C as showCount, F as TEMPLATE_FORMS, J as escapeMarkdown, P as TEMPLATE_ATTACKS, R as definitionOf, S as isMeasured, _ as formatRule, c as figure$1, d as formatBound, f as formatConfidence, g as formatMetric, h as formatInterval, i as UNTESTED, l as table, o as holdsUntested, p as formatCount, q as code, v as formatRuleInterval, w as showValue, x as formatValue, y as formatRuleValue, z as isMetricId } from "./src-attacks-ez.js";
import { c as REPORT_JSON, d as REPORT_PREDICATE, f as REPORT_SARIF, i as PLACES, l as REPORT_JUNIT, m as SIGNALS, u as REPORT_MARKDOWN } from "./src-base-audit-folder.js";
import { r as readOwnFile, s as writeTogether } from "./src-base-files.js";
import { n as smallestOf } from "./src-base-extremes.js";
import { c as SourceError, r as InternalError, u as diskFull } from "./src-base-errors.js";
import { o as reportValidator } from "./src-base-date.js";
import { t as visible } from "./src-base-visible.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
// src/report/finding.ts
/** A rule's figures in a sentence, for formats that have no table. */
function describeRule(rule) {
	let interval = formatRuleInterval(rule), figure = `${formatRuleValue(rule)}${interval === "" ? "" : ` (${interval})`}`;
	return `${formatRule(rule)} is ${figure}, bound ${formatBound(rule)}: ${rule.state}. ${rule.reason}`;
}
/** Two rules of one policy may bound one metric, from both sides or at two levels. */
function ruleIdentity(rule) {
	let bound = rule.key.includes(" against ") ? "increase" : rule.max === void 0 ? "min" : "max";
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
	return file === null ? [] : rules.map((rule) => {
		let { location } = rule;
		return location === void 0 || file === void 0 ? rule : {
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
	let known = new Map(rules.map((rule) => [ruleIdentity(rule), rule.location]));
	return {
		...report,
		rules: report.rules.map((rule) => {
			let location = known.get(ruleIdentity(rule));
			return location === void 0 ? rule : {
				...rule,
				location
			};
		})
	};
}
/** The rules of an audit as it placed them, once its seal was verified; none where it did not. */
async function auditedPlaces(folder) {
	let bytes = await readOwnFile(join(folder, SIGNALS, PLACES)).catch(() => void 0);
	return bytes === void 0 ? [] : JSON.parse(bytes.toString("utf8"));
}
// src/report/earlier.ts
/** What changed since the audits that the policy compares with; empty without such rules. */
function renderEarlier(report) {
	let rules = report.rules.filter(({ against }) => against?.earlier != null);
	if (rules.length === 0) return "";
	let rows = rules.map((rule) => {
		let { reference, now, earlier: then, paired } = rule.against;
		return [
			code(formatMetric(rule.metric, rule.parameters)),
			escapeMarkdown(reference),
			figure(rule, then.value, then.interval),
			formatValue(rule.metric, now),
			`**${formatRuleValue(rule)}**`,
			formatRuleInterval(rule),
			rule.value === null ? "not compared" : paired ? "record by record" : "the two figures"
		];
	}), header = [
		"Metric",
		"Against",
		"Then",
		"Now",
		"Increase",
		"Interval",
		"Compared"
	], told = [...new Map(rules.map(({ against }) => [against.reference, against.earlier]))].map(([reference, then]) => {
		let release = then.release === void 0 ? "" : ` (${escapeMarkdown(then.release)})`, commit = then.commit === null ? "" : `, commit ${code(then.commit.slice(0, 12))}`;
		return `- ${escapeMarkdown(reference)}${release}: ${code(then.checkpoint)} of ${then.date.slice(0, 10)}${commit}, verdict ${then.verdict}`;
	});
	return `## What changed since earlier audits\n\n${table(header, rows)}\n\n${told.join("\n")}`;
}
function figure(rule, value, interval) {
	let shown = formatInterval(rule.metric, interval);
	return `${formatValue(rule.metric, value)}${shown === "" ? "" : ` (${shown})`}`;
}
// src/report/extraction.ts
/**
* What the checkpoint gives away of whom, as a privacy officer asks: which kinds of values, to whom
* who knows what, how much of it is new with tuning, and who is hit worst.
*/
function renderExtraction(report) {
	let audits = [...new Set(report.metrics.map((metric) => String(metric.parameters.audit)))], sections = audits.flatMap((audit) => {
		let metrics = report.metrics.filter((metric) => metric.id.startsWith("pii.") && metric.parameters.audit === audit);
		if (metrics.length === 0) return [];
		let told = [
			byType(metrics),
			byAttack(metrics),
			templates(metrics),
			ranking(metrics)
		].filter((block) => block !== "");
		return told.length === 0 ? "No PII was found in the members, so nothing could be extracted." : [...audits.length > 1 ? [`### ${escapeMarkdown(audit)}`] : [], ...told].join("\n\n");
	});
	return sections.length === 0 ? "" : ["## PII extraction", ...sections].join("\n\n");
}
/** Given a record's own text, type by type. */
function byType(metrics) {
	let measured = metrics.filter((metric) => metric.id === "pii.extracted" && metric.parameters.attack === "prefix" && ((metric.n.values ?? 0) > 0 || holdsUntested(metric.n) || isMeasured(metric)));
	if (measured.length === 0) return "";
	let rows = measured.map((metric) => [
		typeName(metric),
		...[
			"values",
			"tuned",
			"base",
			"guessed"
		].map((name) => count(metric, name)),
		untested(metric),
		`**${showValue(metric.id, metric)}**`
	]);
	return ["Given a record's text up to a value, does the model write the value? It counts when the base does not write it and a guess without a model does not give it.", table([
		"Type",
		"Tested values",
		"Tuned writes",
		"Base writes",
		"Guessed",
		"Not tested",
		"Counts"
	], rows)].join("\n\n");
}
/** Values without an answer, whatever the reason; the rules say which. */
function untested(metric) {
	let reasons = Object.keys(UNTESTED), hidden = reasons.map((name) => metric.withheld?.[name]).find((mark) => mark !== void 0);
	if (hidden !== void 0) return hidden;
	let unsearched = metric.n.recordsNotSearched ?? 0, left = reasons.reduce((sum, name) => sum + (metric.n[name] ?? 0), 0);
	return unsearched === 0 ? formatCount(left) : `${formatCount(left)} or more`;
}
/** What each attack gets. */
function byAttack(metrics) {
	let order = Object.keys(KNOWS), extracted = metrics.filter((metric) => metric.id === "pii.extracted" && metric.parameters.type === "all" && isMeasured(metric)).sort((a, b) => order.indexOf(String(a.parameters.attack)) - order.indexOf(String(b.parameters.attack)));
	if (extracted.length === 0) return "";
	let beside = (id, attack) => metrics.find((metric) => metric.id === id && metric.parameters.attack === attack && metric.parameters.type === "all" && isMeasured(metric)), amplified = extracted.some(({ parameters }) => beside("pii.amplification", parameters.attack) !== void 0), rows = extracted.map((metric) => {
		let { attack } = metric.parameters, gain = beside("pii.extraction_gain", attack), worst = beside("pii.worst_subject", attack);
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
	}), header = [
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
	], precision = beside("pii.precision", "sampling");
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
	let rates = metrics.filter((metric) => metric.id === "pii.template_rate" && metric.parameters.type === "all" && isMeasured(metric)), exact = rates.filter(({ parameters }) => parameters.criterion === "exact");
	if (exact.length === 0) return "";
	let attacks = TEMPLATE_ATTACKS;
	exact.sort((a, b) => attacks.indexOf(String(a.parameters.attack)) - attacks.indexOf(String(b.parameters.attack)));
	let rows = exact.map((metric) => {
		let { attack, template, temperature } = metric.parameters, fuzzy = rates.find(({ parameters }) => parameters.criterion === "fuzzy" && parameters.attack === attack && parameters.template === template && parameters.temperature === temperature);
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
			"Form",
			"Template",
			"Temperature",
			"Asked",
			"Tuned",
			"Base",
			"Guess",
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
	let of = (id) => metrics.filter((metric) => metric.id === id && isMeasured(metric)), columns = [{
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
	}].filter((column) => column.metrics.length > 0), ranked = columns.flatMap((column) => column.metrics);
	if (ranked.length === 0) return "";
	let rows = [...Map.groupBy(ranked, typeName)].map(([type, own]) => [
		type,
		count(own[0], "values"),
		...columns.flatMap(({ metrics: measured, header, cells }) => {
			let metric = measured.find((one) => own.includes(one));
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
	let interval = formatInterval(metric.id, metric.interval);
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
const SEPARATION_AUC = .55, SMALLEST_EXACT_GAIN = -.01, LARGEST_SHARE_DIFFERENCE = .10000000000000009, LARGEST_OVERLAP = .05;
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
	let compared = report.metrics.filter((metric) => metric.id === "mia.auc" && isMeasured(metric));
	if (compared.length === 0) return "";
	let groups = [...Map.groupBy(compared, ({ parameters: { audit, part } }) => `${audit} ${part}`)];
	return ["Can an attacker tell members from nonmembers? AUC 0.5 is a coin flip. TPR: the share of members found while the share FPR of nonmembers is accused. What the text alone or the base alone can tell is no memory of the tuned model: compare with it.", ...groups.map(([, metrics]) => groupTable(report, metrics, groups.length > 1))].join("\n\n");
}
function groupTable(report, metrics, several) {
	let { audit, part } = metrics[0].parameters, tprs = report.metrics.filter(({ id, parameters }) => id === "mia.tpr_at_fpr" && parameters.audit === audit && parameters.part === part), rates = [...new Set(tprs.map(({ parameters }) => Number(parameters.fpr)))].sort((a, b) => a - b), [{ n, confidence }] = metrics, isReachable = (fpr) => n.nonmembers === void 0 || n.nonmembers >= leastNonmembers(fpr, confidence ?? .95), fprs = rates.filter(isReachable), unreachable = rates.filter((fpr) => !isReachable(fpr)), tprCells = (attack) => fprs.map((fpr) => {
		let found = tprs.find(({ parameters }) => parameters.attack === attack && parameters.fpr === fpr);
		return found === void 0 ? "" : cell(found.id, found);
	}), attackRow = (metric) => {
		let { id, selected } = metric, attack = String(metric.parameters.attack);
		return [
			selected === void 0 ? escapeMarkdown(attack) : `**${escapeMarkdown(attack)}** (${escapeMarkdown(selected)})`,
			cell(id, metric, selected !== void 0),
			...tprCells(attack)
		];
	}, of = (attack) => metrics.filter(({ parameters }) => parameters.attack === attack), blank = fprs.map(() => ""), check = (id, name) => report.validity.filter((one) => one.id === id && one.audit === audit && one.value != null).map(({ value, interval }) => [
		`*${name}*`,
		cell("mia.auc", {
			value: value ?? null,
			interval: interval ?? null
		}),
		...blank
	]), rows = [
		...of("strongest").map(attackRow),
		...check("blind", "text alone (blind)"),
		...part === "completion" ? check("base-separation", "base alone (its loss)") : [],
		...metrics.filter(({ selected }) => selected === void 0).map(attackRow),
		...of("weakest").map(attackRow)
	], percent = `${formatConfidence(confidence ?? .95)} interval`, header = [
		"Attack",
		`AUC<br>${percent}`,
		...fprs.map((fpr) => `TPR at FPR ${fpr}<br>${percent}`)
	], [first] = metrics, count = (name) => showCount(first, name, n[name]), persons = n.subjects !== void 0 || first.withheld?.subjects !== void 0, sets = `${count("members")} members against ${count("nonmembers")} nonmembers${persons ? `, records of ${count("subjects")} persons` : ""}`, where = several ? `Audit ${escapeMarkdown(String(audit))}, ${escapeMarkdown(String(part))}: ` : "", body = [table(header, rows), ...unreachable.length === 0 ? [] : [unreachableNote(unreachable, confidence ?? .95)]].join("\n\n");
	return part === "prompt" ? `<details><summary>${where}${sets}</summary>\n\n${body}\n\n</details>` : `**${where}${sets}**\n\n${body}`;
}
function unreachableNote(fprs, confidence) {
	return `Not shown: ${fprs.map((fpr) => `FPR ${fpr} needs ${formatCount(leastNonmembers(fpr, confidence))} nonmembers`).join(", ")} or more.`;
}
/** A figure above its interval, neither of them broken. */
function cell(id, shown, strong = !1) {
	let figure = whole(showValue(id, shown)), range = whole(formatInterval(id, shown.interval));
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
function renderOrigin({ origin }, most = 1e400) {
	if (origin === void 0) return "";
	let audited = origin.differences.filter(({ part }) => part === "audited"), judging = origin.differences.filter(({ part }) => part === "judging");
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
	let { path, source, repository, ref } = policy, file = code(path), at = `${ref === null ? "" : ` of ${code(ref)}`}${policy.commit === null ? "" : ` at ${code(policy.commit.slice(0, 12))}`}`;
	switch (source) {
		case "workspace": return `Judged by ${file} of the audited commit, on a branch that is the default one or protected.`;
		case "base": return `Judged by ${file}${at}, the commit that this pull request changes; audited: ${code(commit.slice(0, 12))}.`;
		case "default-branch": return `Judged by ${file}${at}, the default branch, since the branch at hand is not protected.`;
		case "head": return `Judged by ${file} of the audited commit itself: whoever changes the checkpoint can change the rules with it.`;
		case "central": return `Judged by ${file} in ${code(repository ?? "")}${at}.`;
	}
}
function comparedWith({ comparedWith: commit, uncompared = [] }) {
	return commit === void 0 || commit === null && uncompared.length > 0 ? "" : commit === null ? "Base and data are compared with no earlier commit: this run is about no change." : `Base and data are compared with ${code(commit.slice(0, 12))}.`;
}
function differences(title, rows, most) {
	if (rows.length === 0) return "";
	let lines = rows.slice(0, most).map(({ key, before, after }) => `| ${code(key)} | ${shown(before)} | ${shown(after)} |`);
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
	let shown = lines.slice(0, most).map((line) => `- ${code(line)}`);
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
	let shown = curves.filter(({ part, fpr }) => part === "completion" && fpr.length > 1), audits = [...Map.groupBy(shown, ({ audit }) => audit)];
	return audits.map(([audit, own]) => chart(own, audits.length > 1 ? audit : void 0)).join("\n\n");
}
function chart(curves, audit) {
	let points = smallestOf(curves.map(({ tpr }) => tpr.length)), best = curves.reduce((top, curve) => area(curve, points) > area(top, points) ? curve : top), first = Math.log10(best.fpr[0]), last = Math.log10(best.fpr.at(-1));
	return [
		"```mermaid",
		"%%{init: {\"themeVariables\": {\"xyChart\": {\"plotColorPalette\": \"#8b949e, #cf222e\"}}}}%%",
		"xychart-beta",
		`  title "ROC of the attack ${label(best.attack)}${audit === void 0 ? "" : `, audit ${label(audit)}`}, and chance"`,
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
	let grid = [...new Set(curves.flatMap(({ fpr }) => fpr))].sort((a, b) => a - b), ordered = [best, ...curves.filter((curve) => curve !== best)], rows = grid.map((fpr) => [share(fpr), ...ordered.map((curve) => {
		let tpr = curve.tpr[curve.fpr.indexOf(fpr)];
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
}, STATE_SIGNS = {
	breached: "❌ breached",
	cleared: "✅ cleared",
	"not-breached": "☑️ not breached",
	undecided: "❔ undecided",
	invalid: "🚫 invalid",
	"not-applicable": "– not applicable",
	waived: "⚠️ waived"
}, CHECK_SIGNS = {
	ok: "✅",
	note: "ℹ️",
	invalid: "🚫",
	error: "💥"
}, SHORT_TEXT = 1e3;
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
			rules(report, 50),
			renderOrigin(report, 20),
			next(report)
		];
		case "headline": return [headline(report, SHORT_TEXT), states(report)];
	}
}
function headline({ verdict, headline: text }, longest = 1e400) {
	let shown = text.length > longest ? `${text.slice(0, longest)} …` : text;
	return `# ${VERDICT_SIGNS[verdict]} Reticence: ${verdict}\n\n**${escapeMarkdown(shown)}**`;
}
/** How many rules ended in which state. */
function states({ rules }) {
	return STATE_ORDER.flatMap((state) => {
		let count = rules.filter((rule) => rule.state === state).length;
		return count === 0 ? [] : [`${STATE_SIGNS[state]}: ${formatCount(count)}`];
	}).join(" · ");
}
function rules(report, most = 1e400) {
	let applicable = report.rules.filter((rule) => rule.state !== "not-applicable").sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state)), rows = applicable.slice(0, most).map((rule) => [
		STATE_SIGNS[rule.state] + (rule.level === "warn" ? " (warn)" : ""),
		code(formatRule(rule)),
		`**${figure$1(formatRuleValue(rule))}**`,
		figure$1(formatRuleInterval(rule)),
		figure$1(formatBound(rule)),
		escapeMarkdown(rule.reason)
	]), confidence = report.metrics.find((metric) => metric.confidence !== null)?.confidence ?? .95, header = [
		"State",
		"Metric",
		"Value",
		`${formatConfidence(confidence)} interval`,
		"Bound",
		"Why"
	], rest = applicable.length > most ? `And ${formatCount(applicable.length - most)} more rules.` : "";
	return `## Rules\n\n${[
		table(header, rows),
		rest,
		most === 1e400 ? notApplicable(report) : states(report)
	].filter((section) => section !== "").join("\n\n")}`;
}
/** Rules on what the data do not hold: named, so that nobody takes them for cleared. */
function notApplicable(report) {
	let rules = report.rules.filter((rule) => rule.state === "not-applicable");
	return [...Map.groupBy(rules, (rule) => reasonWithoutType(rule)).entries()].map(([reason, same]) => `Not applicable: ${same.map((rule) => code(formatRule(rule))).join(", ")}. ${escapeMarkdown(reason)}`).join("\n\n");
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
	let ids = [
		"mia.auc_gain",
		"pii.extraction_rate",
		"pii.extraction_gain",
		"memorization.exact_rate"
	], rows = report.metrics.filter((metric) => ids.includes(metric.id) && isMeasured(metric)).filter((metric) => metric.parameters.part !== "prompt" && (metric.parameters.type ?? "all") === "all").map((metric) => [
		code(formatMetric(metric.id, metric.parameters)),
		`**${figure$1(showValue(metric.id, metric))}**`,
		figure$1(formatInterval(metric.id, metric.interval)),
		comparison(metric)
	]);
	return rows.length === 0 ? "" : `## What tuning changed\n\nThe base model answers the same questions on the same records.\n\n${table([
		"Metric",
		"Value",
		"Interval",
		"Tuned and base"
	], rows)}`;
}
function comparison(metric) {
	let { n } = metric, has = (name) => n[name] !== void 0 || metric.withheld?.[name] !== void 0, show = (name) => showCount(metric, name, n[name]);
	return has("tuned") && has("base") ? `tuned ${show("tuned")}, base ${show("base")} of ${show(has("values") ? "values" : "members")}` : has("members") ? `${show("members")} members, ${show("nonmembers")} nonmembers` : "";
}
function roc(report) {
	let tables = membershipTables(report);
	return tables === "" ? "" : [
		"## Membership inference",
		tables,
		rocCharts(report.curves)
	].filter((block) => block !== "").join("\n\n");
}
function validity(report) {
	let rows = report.validity.map((check) => [
		CHECK_SIGNS[check.state],
		check.id,
		escapeMarkdown(check.detail)
	]);
	return `## Does the comparison hold?\n\n${table([
		"",
		"Check",
		"Finding"
	], rows)}`;
}
function records(report) {
	let rows = report.records.map((set) => {
		let show = (name) => set[name] === null && set.withheld?.[name] === void 0 ? "–" : showCount(set, name, set[name] ?? 0);
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
	});
	return `## Records\n\n${table([
		"Set",
		"Read",
		"Used",
		"Scored",
		"Compared",
		"Truncated",
		"Dropped",
		"Subjects"
	], rows)}`;
}
/** Why a record is left out. */
const DROPPED = [
	"empty",
	"short",
	"noCompletion"
];
function droppedOf({ dropped, withheld }) {
	let total = Object.values(dropped).reduce((sum, count) => sum + count, 0);
	return DROPPED.some((name) => withheld?.[name] !== void 0) ? total === 0 ? "withheld" : `${formatCount(total)} or more` : formatCount(total);
}
function provenance(report) {
	let { provenance: from } = report, model = (which) => `${code(from[which].source)} (${from[which].kind}, ${escapeMarkdown(from[which].architecture)}, ${formatCount(from[which].parameters)} parameters) ${code(from[which].digest)}`;
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
	let reason = accepted === void 0 ? "" : ` Accepted by the policy: ${accepted}`;
	return `- tuned from this base: ${outcome}. ${escapeMarkdown(`${detail}${reason}`)}`;
}
function imageLine({ reference, id, published, revision }) {
	let from = revision === null ? "" : `, built from ${code(revision)}`;
	return `- in the container image ${code(reference)} (${published ? "the release's" : "unpublished"}) ${code(id)}${from}`;
}
/** What a pass means, or what to do about another verdict; and what a public report leaves out. */
function next({ verdict, reasons, public: isPublic }) {
	let lines = [
		...verdict === "pass" || verdict === "warn" ? ["A pass means: these attacks, on these records, did not exceed these bounds. It does not bound other attacks."] : [],
		...reasons.map((reason) => escapeMarkdown(reason)),
		...isPublic === !0 ? ["This report is public: numbers that rest on fewer than 5 values, records or people are shown as &lt;5, and those from which one would follow as withheld. States and verdict are decided on all figures."] : []
	];
	return lines.length === 0 ? "" : `## What to do next\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
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
	for (let tier of TIERS.slice(TIERS.indexOf(largest))) {
		let note = tier === "full" ? "" : `\n> This is a part of the report. The whole of it: ${place}\n`, text = renderMarkdown(report, tier) + note;
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
	let cases = rules.map((rule) => ({
		rule,
		outcome: outcomeOf(rule)
	})), count = (outcome) => cases.filter((one) => one.outcome === outcome).length, seconds = typeof timing.seconds == "number" ? timing.seconds : 0, unexplained = ["inconclusive", "error"].includes(verdict) && count("failure") + count("error") === 0, totals = {
		tests: cases.length + Number(unexplained),
		failures: count("failure"),
		errors: count("error") + Number(unexplained),
		skipped: count("skipped")
	}, numbers = attributes(totals);
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
	return state === "cleared" || state === "not-breached" ? "passed" : state === "not-applicable" || state === "waived" || level === "warn" ? "skipped" : state === "breached" ? "failure" : "error";
}
function testcase(rule, outcome) {
	let name = attributes({
		name: ruleIdentity(rule),
		classname: `reticence.${rule.metric}`,
		time: "0"
	}), text = describeRule(rule);
	return outcome === "passed" ? `    <testcase${name}/>` : `    <testcase${name}>${outcome === "skipped" ? `<skipped${attributes({ message: text })}/>` : `<${outcome}${attributes({
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
	let { rules, provenance, verdict } = report, named = (states) => rules.filter((rule) => states.includes(testStateOf(rule))).map(ruleIdentity);
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
	if (state !== "not-applicable") return state === "cleared" || state === "not-breached" ? "passed" : state === "waived" || level === "warn" ? "warned" : "failed";
}
function claimOf(rule, { metrics }) {
	let metric = metrics.find(({ key }) => key === rule.key.replace(/ against .*$/s, "")), bound = rule.max ?? rule.min ?? rule.max_increase, tested = metric?.n.values ?? metric?.n.members;
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
	let text = String(value);
	return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}
function digest(text) {
	let [algorithm, value] = text.split(":", 2);
	return { [algorithm]: value };
}
// src/report/sarif.ts
/** Results that GitHub takes from one run; it refuses more. */
const UNKNOWN_PLACE = {
	file: "reticence.yml",
	line: 1
};
/**
* report.sarif, SARIF 2.1.0 (OASIS Standard): one result for each breached rule, at its line of the
* policy. An audit that gave no verdict on a rule says so as a notification of an unsuccessful run,
* so that no result does not read as no leak.
*/
function sarifOf(report) {
	let breached = report.rules.filter(({ state }) => state === "breached").slice(0, 25e3), ids = [...new Set(breached.map(({ metric }) => metric))], decided = ![
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
	let meaning = isMetricId(id) ? definitionOf(id).meaning : id;
	return {
		id,
		shortDescription: { text: `${meaning[0].toUpperCase()}${meaning.slice(1)}.` },
		defaultConfiguration: { level: "error" },
		properties: { tags: ["privacy"] }
	};
}
function resultOf(rule, ids) {
	let { file, line } = rule.location ?? UNKNOWN_PLACE;
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
		partialFingerprints: { "reticenceRule/v1": ruleFingerprint(rule) }
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
	let check = reportValidator();
	if (!check(report)) {
		let [error] = check.errors ?? [];
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
		let { code } = error, isFull = diskFull(error) !== void 0;
		throw new SourceError("report-unwritable", `the report cannot be written (${isFull ? "the disk is full" : code}). The signals are kept: ${isFull ? "free some space" : "make the folder writable"} and run \`reticence judge\`.`, { location: { file: folder } });
	}
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
export { LARGEST_SHARE_DIFFERENCE as a, leastForTail as c, placedIn as d, withLocations as f, LARGEST_OVERLAP as i, leastNonmembers as l, onTheRunner as n, SEPARATION_AUC as o, describeRule as p, renderWithin as r, SMALLEST_EXACT_GAIN as s, writeReport as t, auditedPlaces as u };
