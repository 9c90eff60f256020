import { Stream } from "node:stream";
import { styleText } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Columns of a terminal that does not say how many it has. */
const USUAL_COLUMNS = 80;
/** Columns below which lines are not indented. */
const LEAST_ROOM = 20;

/** What lines are written to; Node's streams are, and so is anything that takes lines. */
export interface Output {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Columns that a text takes on a terminal: two for a wide character, none for a colour. */
export function width(text: string): number {
  return stringWidth(text);
}

/** Columns that a line may take on an output; unlimited if it is not a terminal. */
export function columnsOf(output: Output): number {
  if (output.isTTY !== true) return Number.POSITIVE_INFINITY;
  return output.columns === undefined || output.columns < 1 ? USUAL_COLUMNS : output.columns;
}

/**
 * Lines of at most `columns` columns, broken between words, and within a word only if it is wider
 * than a line. Lines after the first are indented by as much as the text is, plus `indent`.
 */
export function wrap(text: string, columns: number, indent = 0): string[] {
  if (width(text) <= columns) return [text];
  const before = /^ */.exec(text)![0].length;
  const deeper = before + indent;
  // On a terminal too narrow for it, the indent would leave no room for the text.
  const room = columns - deeper < LEAST_ROOM ? columns : columns - deeper;
  const lines = wrapAnsi(text.trimStart(), room, { hard: true }).split("\n");
  if (room === columns) return lines;
  return lines.map((line, index) => " ".repeat(index === 0 ? before : deeper) + line);
}

/**
 * As many pieces, from the first on, as fit into `columns` columns, joined by `separator`. If not
 * even the first one fits, its beginning with an ellipsis: whole words, so that no figure is cut.
 */
export function fitted(pieces: readonly string[], columns: number, separator = ", "): string {
  const [first = "", ...rest] = pieces;
  if (width(first) > columns) return shorten(first, columns);
  let text = first;
  for (const piece of rest) {
    const longer = text + separator + piece;
    if (width(longer) > columns) break;
    text = longer;
  }
  return text;
}

/** The first words of a text that fit into `columns` columns with the ellipsis that follows. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const words = text.split(/(?<= )(?=[^ ])/);
  let kept = "";
  for (const word of words) {
    if (width(`${(kept + word).trimEnd()} …`) > columns) break;
    kept += word;
  }
  return kept.trim() === "" ? (columns < 1 ? "" : "…") : `${kept.trimEnd()} …`;
}

/**
 * Whether lines can be redrawn in place: on a terminal that moves its cursor. A CI job is a log even
 * where it has a terminal.
 */
export function canRedraw(output: Output, env: NodeJS.ProcessEnv = process.env): boolean {
  const inCi = env.CI !== undefined && !["", "0", "false"].includes(env.CI);
  return output.isTTY === true && env.TERM !== "dumb" && !inCi;
}

/**
 * A text in colour if the output is a terminal with colours, or as NO_COLOR and FORCE_COLOR say;
 * plain if it is not a stream of Node's.
 */
export function painted(
  output: Output,
  style: Parameters<typeof styleText>[0],
  text: string,
): string {
  if (!(output instanceof Stream)) return text;
  return styleText(style, text, { stream: output as unknown as NodeJS.WritableStream });
}

/** Columns of a report: on a narrower terminal it is wider than that, and wider lines tire the eye. */
const FEWEST_OF_REPORT = 60;
const MOST_OF_REPORT = 120;

/** Columns that a report may take on an output; the usual ones where nobody says. */
export function reportColumns(output?: Output): number {
  const columns = output?.columns || USUAL_COLUMNS;
  return Math.min(MOST_OF_REPORT, Math.max(FEWEST_OF_REPORT, columns));
}

/** Wrapped lines after a mark such as a number; the further ones stand under the first. */
export function hang(mark: string, text: string, columns: number): string[] {
  const indent = width(mark);
  return wrap(text, columns - indent).map(
    (line, at) => (at === 0 ? mark : " ".repeat(indent)) + line,
  );
}

/** Text to a width, on its left or its right. */
export function pad(text: string, columns: number, side: "left" | "right" = "right"): string {
  const blank = " ".repeat(Math.max(0, columns - width(text)));
  return side === "right" ? text + blank : blank + text;
}
