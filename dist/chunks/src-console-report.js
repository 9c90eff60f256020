import { t as largestOf } from "./src-base-extremes.js";
import { t as visible } from "./src-base-visible.js";
import { $ as formatRuleInterval, E as plainName, G as formatBound, Q as formatRule, a as warningLines, d as topOf, et as formatRuleValue, o as scoredTokens } from "./src-gate-verdict.js";
import { a as pad, c as width, i as hang, l as wrap, s as reportColumns } from "./src-console-text.js";
import { styleText } from "node:util";
// src/console/report.ts
const VERDICT_COLOURS = {
	pass: "green",
	warn: "yellow",
	inconclusive: "yellow",
	invalid: "red",
	fail: "red",
	error: "red"
}, STATE_MARKS = {
	breached: ["✗", "red"],
	cleared: ["✓", "green"],
	"not-breached": ["✓", "green"],
	undecided: ["?", "yellow"],
	invalid: ["!", "red"],
	"not-applicable": ["–", "grey"],
	waived: ["~", "yellow"]
}, EXPLAINED = [
	"invalid",
	"undecided",
	"waived"
];
/**
* What was found, the rules, what to do and what was not tested, as wide as `stream`; in colour if
* it supports it.
*/
function renderTerminal(report, stream, columns = reportColumns(stream)) {
	let paint = painter(stream), top = topOf(report), text = (line) => wrap(plain(line), columns), verdict = paint(VERDICT_COLOURS[report.verdict], report.verdict.toUpperCase());
	return [
		...hang(`${paint("bold", verdict)}  `, paint("bold", plain(top.title)), columns),
		"",
		...top.reused === "" ? [] : [...text(top.reused), ""],
		...text(top.lead),
		"",
		...text(`${top.states}.`),
		...text(`${top.subject}.`).map((line) => paint("grey", line)),
		...comparison(top, columns, paint),
		...top.note === "" ? [] : ["", ...text(top.note).map((line) => paint("grey", line))],
		...explanations(report, top.next, columns, paint),
		...steps(report, top, columns, paint),
		...gaps(top, columns, paint),
		...tokens(report, columns, paint),
		...warned(report, columns, paint)
	].join("\n");
}
/** One rule below the other: its name with the figures beside it, its id and interval below. */
function comparison({ rules, columns: titles }, columns, paint) {
	if (rules.length === 0) return ["", "No rule applies to these data."];
	let cells = rules.map(({ base, tuned, change, limit }) => [
		base,
		tuned,
		change,
		limit
	]), widths = titles.map((title, at) => largestOf([title, ...cells.map((row) => row[at])].map(width))), room = columns - MARK - widths.reduce((sum, width) => sum + width + GAP, 0), stacked = room < LEAST_NAME, named = rules.map(({ rule }) => wrap(plain(plainName(rule)) + onlyWarns(rule), stacked ? columns - MARK : room)), name = largestOf(named.flat().map(width)), row = (texts, bold) => texts.map((text, at) => {
		let shown = at === bold ? paint("bold", text) : text;
		return " ".repeat(GAP) + pad(shown, widths[at], "left");
	}).join("");
	return [
		"",
		...stacked ? [] : [paint("grey", `${" ".repeat(MARK + name)}${row(titles)}`)],
		...rules.flatMap(({ rule, interval, bounded }, at) => {
			let [mark, colour] = STATE_MARKS[rule.state], [first, ...rest] = named[at], under = (text) => wrap(text, columns - MARK).map((line) => " ".repeat(MARK) + line), figures = cells[at].flatMap((text, column) => text === "" ? [] : `${titles[column].toLowerCase()} ${text}`), beside = [plain(formatRule(rule)), ...interval === "" ? [] : [interval]].join(" · ");
			return [
				stacked ? `${paint(colour, mark)} ${first}` : `${paint(colour, mark)} ${pad(first, name)}${row(cells[at], bounded === "tuned" ? 1 : 2)}`,
				...rest.map((line) => " ".repeat(MARK) + line),
				...stacked ? under(figures.join(", ")) : [],
				...under(beside).map((line) => paint("grey", line))
			];
		})
	];
}
/** Columns before a name, and before a figure. */
const MARK = 2, GAP = 2, LEAST_NAME = 20;
function onlyWarns({ level }) {
	return level === "warn" ? " (only warns)" : "";
}
/** Whose tokens were scored. */
function tokens(report, columns, paint) {
	let line = scoredTokens(report);
	return line === "" ? [] : ["", ...wrap(plain(line), columns).map((one) => paint("grey", one))];
}
/** What the probe warned of. */
function warned(report, columns, paint) {
	let lines = warningLines(report);
	if (lines.length === 0) return [];
	let mark = paint("yellow", "warning: ");
	return ["", ...lines.flatMap((line) => hang(mark, plain(line), columns))];
}
/** One paragraph per reason that no step repeats, with all the rules that give it. */
function explanations(report, next, columns, paint) {
	let open = report.rules.filter(({ state, reason }) => EXPLAINED.includes(state) && !next.some(({ text }) => text.includes(reason)));
	return [...Map.groupBy(open, ({ state, reason }) => `${state} ${reason}`).values()].flatMap((same) => {
		let { state, reason } = same[0], [mark, colour] = STATE_MARKS[state], names = same.map((rule) => plain(formatRule(rule))).join(", ");
		return ["", ...hang(`${paint(colour, mark)} `, `${names}: ${plain(reason)}`, columns)];
	});
}
function steps(report, { next }, columns, paint) {
	let told = next.map(({ text }) => text), rest = report.reasons.filter((reason) => !told.some((text) => text.includes(reason))), lines = [...told.flatMap((text, at) => hang(`${at + 1}. `, plain(text), columns)), ...rest.flatMap((reason) => hang("- ", plain(reason), columns))];
	return lines.length === 0 ? [] : [
		"",
		paint("bold", "Next"),
		...lines
	];
}
function gaps({ notTested }, columns, paint) {
	return notTested.length === 0 ? [] : [
		"",
		paint("bold", "Not tested"),
		...notTested.flatMap(({ what, how }) => hang("- ", plain(`${what}. ${how}`), columns))
	];
}
/** Two titled columns of text, as wide as needed. */
function sideBySide(blocks, stream) {
	let paint = painter(stream), rows = [...new Set(blocks.flatMap(({ report }) => report.rules.map((rule) => rule.key)))].map((key) => {
		let found = blocks.map(({ report }) => report.rules.find((rule) => rule.key === key)), any = found.find((rule) => rule !== void 0);
		return [
			plain(plainName(any)),
			formatBound(any),
			...found.map((rule) => {
				if (rule === void 0) return "";
				let [mark, markColour] = STATE_MARKS[rule.state];
				if (rule.value === null && rule.withheld === void 0) return paint(markColour, `${mark} ${stateWords(rule)}`);
				let value = paint("bold", formatRuleValue(rule)), beside = formatRuleInterval(rule) || stateWords(rule);
				return `${paint(markColour, mark)} ${value} ${paint("grey", `(${beside})`)}`;
			})
		];
	});
	return align([
		"",
		"limit",
		...blocks.map(({ title, report }) => paint("bold", `${plain(title)}: ${paint(VERDICT_COLOURS[report.verdict], report.verdict.toUpperCase())}`))
	], rows).join("\n");
}
function stateWords({ state }) {
	return state.replace("-", " ");
}
function align(header, rows) {
	let widths = header.map((_, column) => largestOf([header, ...rows].map((row) => width(row[column] ?? ""))));
	return [header, ...rows].map((row) => row.map((cell, column) => cell + " ".repeat(widths[column] - width(cell))).join("  ").trimEnd());
}
/**
* Colours if the stream is a terminal, or as NO_COLOR and FORCE_COLOR say; none without a stream.
*/
function painter(stream) {
	return (name, text) => stream === void 0 ? text : styleText(name, text, { stream });
}
/** Escapes text that may quote a policy. */
function plain(text) {
	return visible(text);
}
export { renderTerminal as a, plain as i, align as n, sideBySide as o, painter as r, VERDICT_COLOURS as t };
