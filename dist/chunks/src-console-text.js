import { n as stringWidth, t as wrapAnsi } from "./ansi-regex-index.js";
import { Stream } from "node:stream";
import { styleText } from "node:util";
/** Columns that a text takes on a terminal: two for a wide character, none for a colour. */
function width(text) {
	return stringWidth(text);
}
/** Columns that a line may take on an output; unlimited if it is not a terminal. */
function columnsOf(output) {
	return output.isTTY === !0 ? output.columns === void 0 || output.columns < 1 ? 80 : output.columns : 1e400;
}
/**
* Lines of at most `columns` columns, broken between words, and within a word only if it is wider
* than a line. Lines after the first are indented by as much as the text is, plus `indent`.
*/
function wrap(text, columns, indent = 0) {
	if (width(text) <= columns) return [text];
	let before = /^ */.exec(text)[0].length, deeper = before + indent, room = columns - deeper < 20 ? columns : columns - deeper, lines = wrapAnsi(text.trimStart(), room, { hard: !0 }).split("\n");
	return room === columns ? lines : lines.map((line, index) => " ".repeat(index === 0 ? before : deeper) + line);
}
/**
* As many pieces, from the first on, as fit into `columns` columns, joined by `separator`. If not
* even the first one fits, its beginning with an ellipsis: whole words, so that no figure is cut.
*/
function fitted(pieces, columns, separator = ", ") {
	let [first = "", ...rest] = pieces;
	if (width(first) > columns) return shorten(first, columns);
	let text = first;
	for (let piece of rest) {
		let longer = text + separator + piece;
		if (width(longer) > columns) break;
		text = longer;
	}
	return text;
}
/** The first words of a text that fit into `columns` columns with the ellipsis that follows. */
function shorten(text, columns) {
	if (width(text) <= columns) return text;
	let words = text.split(/(?<= )(?=[^ ])/), kept = "";
	for (let word of words) {
		if (width(`${(kept + word).trimEnd()} …`) > columns) break;
		kept += word;
	}
	return kept.trim() === "" ? columns < 1 ? "" : "…" : `${kept.trimEnd()} …`;
}
/**
* Whether lines can be redrawn in place: on a terminal that moves its cursor. A CI job is a log even
* where it has a terminal.
*/
function canRedraw(output, env = process.env) {
	let inCi = env.CI !== void 0 && ![
		"",
		"0",
		"false"
	].includes(env.CI);
	return output.isTTY === !0 && env.TERM !== "dumb" && !inCi;
}
/**
* A text in colour if the output is a terminal with colours, or as NO_COLOR and FORCE_COLOR say;
* plain if it is not a stream of Node's.
*/
function painted(output, style, text) {
	return output instanceof Stream ? styleText(style, text, { stream: output }) : text;
}
/** Columns that a report may take on an output; the usual ones where nobody says. */
function reportColumns(output) {
	let columns = output?.columns || 80;
	return Math.min(120, Math.max(60, columns));
}
/** Wrapped lines after a mark such as a number; the further ones stand under the first. */
function hang(mark, text, columns) {
	let indent = width(mark);
	return wrap(text, columns - indent).map((line, at) => (at === 0 ? mark : " ".repeat(indent)) + line);
}
/** Text to a width, on its left or its right. */
function pad(text, columns, side = "right") {
	let blank = " ".repeat(Math.max(0, columns - width(text)));
	return side === "right" ? text + blank : blank + text;
}
export { pad as a, width as c, hang as i, wrap as l, columnsOf as n, painted as o, fitted as r, reportColumns as s, canRedraw as t };
