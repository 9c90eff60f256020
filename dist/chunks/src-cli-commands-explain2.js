import { Ut as formatCount } from "./src-attacks-clipped-reference.js";
import { i as PolicyError } from "./src-base-errors.js";
import { t as largestOf } from "./src-base-extremes.js";
import { t as untilInterrupted } from "./src-console-interrupt.js";
import { a as pad, c as width, l as wrap, s as reportColumns } from "./src-console-text.js";
import { t as today } from "./src-console-today.js";
import { n as findLeaks, t as LEAK_FPR } from "./src-owner-leaks.js";
import { c as openAudited, n as writtenValues, t as refuseInCi } from "./src-canaries-exposure.js";
import { tt as formatShare } from "./src-gate-verdict.js";
import { t as readDigestKey } from "./src-cli-digest-key.js";
import { a as tell, n as print } from "./src-cli-output.js";
import { relative } from "node:path";
// src/cli/commands/explain.ts
const FORMATS = ["text", "jsonl"], explainCommand = {
	name: "explain",
	usage: "<DIR>",
	summary: "Show which training records and values leak, for the owner of the data.",
	details: [
		"DIR is an audit's output folder with its signals/, on the machine that holds the data. A record",
		`leaks if the strongest attack scores it above all but ${formatShare(LEAK_FPR)} of the held-out records`,
		"(so that as many leak by chance), if the checkpoint completes it word for word, or if it gives",
		"away a value of it that the base does not. Shows file and line, the person as a number, losses",
		"under tuned and base, and each value's type and place, never a text; --reveal shows the values,",
		"on a terminal alone. Refused in a CI job."
	].join("\n"),
	options: {
		limit: {
			type: "string",
			value: "N",
			help: "Records shown (default: 20; jsonl: all)."
		},
		format: {
			type: "string",
			value: "FORMAT",
			help: `${FORMATS.join(" or ")} (default: text).`
		},
		reveal: {
			type: "boolean",
			help: "Show the values themselves, on a terminal."
		},
		"digest-key-file": {
			type: "string",
			value: "FILE",
			help: "Refuse an audit that was not sealed with this key."
		}
	},
	arity: [1, 1],
	async run(invocation) {
		let [folder] = invocation.arguments, { option, flag } = invocation;
		refuseInCi("explain", process.env);
		let format = formatOf(invocation), limit = limitOf(invocation, format);
		if (flag("reveal") && (process.stdout.isTTY !== !0 || format !== "text")) throw new PolicyError("reveal-terminal", "--reveal shows personal values, and only as text on a terminal: not in a pipe, a file or jsonl.");
		let keyFile = option("digest-key-file"), audited = await openAudited(folder, {
			today: today(void 0),
			digestKey: keyFile === void 0 ? void 0 : await readDigestKey(keyFile)
		}), found = findLeaks(audited.evidence, audited.report), written = flag("reveal") ? await untilInterrupted((signal) => writtenValues(audited, {
			say: tell,
			signal
		})) : void 0;
		for (let leaks of found) {
			let placeOf = ({ file, row, set }) => {
				let sets = audited.job.audits.find(({ name }) => name === leaks.audit)?.sets, files = set === "nonmembers" ? sets?.nonmembers : sets?.members;
				return {
					file: relative(process.cwd(), files?.[file]?.path ?? ""),
					row
				};
			};
			format === "jsonl" ? printLines(leaks, limit, placeOf) : printText(leaks, limit, placeOf, {
				written,
				invalid: audited.report.rules.find(({ metric, state, parameters }) => metric.startsWith("mia.") && state === "invalid" && parameters.audit === leaks.audit)?.reason
			});
		}
		return 0;
	}
};
function printLines({ leaks }, limit, placeOf) {
	for (let leak of leaks.slice(0, limit)) {
		let { audit, set, subject, loss, score, isRecognised, isVerbatim, values } = leak;
		print(JSON.stringify({
			audit,
			set,
			...placeOf(leak),
			subject,
			loss: {
				tuned: finite(loss.tuned),
				base: finite(loss.base)
			},
			score: finite(score),
			recognised: isRecognised,
			verbatim: isVerbatim,
			values: values.map(({ type, position, by, value, tuned, base, baseToo }) => ({
				type,
				value,
				position,
				by,
				logp: {
					tuned: finite(tuned),
					base: finite(base)
				},
				base: baseToo
			}))
		}));
	}
}
function printText(found, limit, placeOf, { written, invalid }) {
	let { audit, ranking, scored, unscored, leaks } = found, count = (of) => formatCount(leaks.filter(of).length), values = new Set(leaks.flatMap((leak) => leak.values.map(({ value }) => value))), columns = reportColumns(process.stdout), say = (text) => print(wrap(text, columns, text.startsWith(" ") ? 4 : 0).join("\n"));
	say(`${audit}: ${formatCount(leaks.length)} of ${formatCount(scored)} training records leak.`), ranking !== void 0 && say(`  ${count((leak) => leak.isRecognised)} are recognised: ${ranking.attack} scores them above all but ${formatShare(LEAK_FPR)} of ${formatCount(ranking.held)} held-out records. By chance it would be about ${formatCount(Math.round(LEAK_FPR * scored))}.`), say(`  ${count((leak) => leak.isVerbatim)} are completed word for word.`), say(`  ${count((leak) => leak.values.length > 0)} hold a value that the checkpoint writes, at some place of it and by its first answer or when sampled: ${formatCount(values.size)} different values. The report counts each by the first place at which it stands, and the two ways one by one.`), invalid !== void 0 && say(`  The comparison with held-out records is invalid: ${invalid}`), unscored > 0 && say(`  Nothing is known of ${formatCount(unscored)} records beyond the policy's limits.`);
	let shown = leaks.slice(0, limit);
	if (shown.length === 0) return;
	print("");
	let rows = shown.map((leak) => {
		let { file, row } = placeOf(leak);
		return [
			`${file}:${row}`,
			leak.subject === null ? "–" : String(leak.subject),
			`${number(leak.loss.tuned)} / ${number(leak.loss.base)}`,
			howOf(leak)
		];
	}), all = [HEADER, ...rows], widths = HEADER.map((_, column) => largestOf(all.map((row) => width(row[column])))), line = (cells) => cells.map((cell, column) => pad(cell, widths[column])).join("  ").trimEnd();
	print(line(HEADER));
	for (let [index, row] of rows.entries()) if (print(line(row)), written !== void 0) for (let { span, type } of shown[index].values) print(`    ${type}: ${written.get(span) ?? ""}`);
	let rest = leaks.length - shown.length;
	rest > 0 && print(`\nAnd ${formatCount(rest)} more; --limit shows more of them.`);
}
const HEADER = [
	"record",
	"person",
	"loss tuned / base",
	"how it leaks"
];
function howOf({ isRecognised, isVerbatim, values }) {
	return [
		...[...Map.groupBy(values, ({ type }) => type)].map(([type, own]) => `${type} at ${own.map(({ position }) => `token ${position}`).join(", ")}`),
		...isVerbatim ? ["word for word"] : [],
		...isRecognised ? ["recognised"] : []
	].join("; ");
}
function number(value) {
	return Number.isFinite(value) ? value.toFixed(2) : "–";
}
function finite(value) {
	return Number.isFinite(value) ? Number(value.toPrecision(6)) : null;
}
function formatOf({ option }) {
	let text = option("format") ?? "text", format = FORMATS.find((one) => one === text);
	if (format !== void 0) return format;
	throw new PolicyError("usage", `--format is ${FORMATS.join(" or ")}, not "${text}".`);
}
function limitOf({ option }, format) {
	let text = option("limit");
	if (text === void 0) return format === "jsonl" ? 1e400 : 20;
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new PolicyError("usage", `--limit is a whole number from 1 on, not "${text}".`);
}
export { explainCommand as t };
