import { styleText } from "node:util";
import { largestOf } from "../base/extremes.ts";
import { visible } from "../base/visible.ts";
import type { Report, Rule } from "../contracts/report.ts";
import { formatBound, formatRule, formatRuleInterval, formatRuleValue } from "../report/format.ts";
import { scoredTokens } from "../report/scored-tokens.ts";
import { type Top, topOf } from "../report/top.ts";
import { warningLines } from "../report/warnings.ts";
import { plainName } from "../report/words.ts";
import { hang, pad, reportColumns, width, wrap } from "./text.ts";

type Colour = "red" | "green" | "yellow" | "grey" | "bold";

export const VERDICT_COLOURS: Readonly<Record<Report["verdict"], Colour>> = {
  pass: "green",
  warn: "yellow",
  inconclusive: "yellow",
  invalid: "red",
  fail: "red",
  error: "red",
};

const STATE_MARKS: Readonly<Record<Rule["state"], readonly [string, Colour]>> = {
  breached: ["✗", "red"],
  cleared: ["✓", "green"],
  "not-breached": ["✓", "green"],
  undecided: ["?", "yellow"],
  invalid: ["!", "red"],
  "not-applicable": ["–", "grey"],
  waived: ["~", "yellow"],
};

/** States that a rule's figures do not explain. */
const EXPLAINED: readonly Rule["state"][] = ["invalid", "undecided", "waived"];

type Paint = ReturnType<typeof painter>;

/**
 * What was found, the rules, what to do and what was not tested, as wide as `stream`; in colour if
 * it supports it.
 */
export function renderTerminal(
  report: Report,
  stream?: NodeJS.WritableStream,
  columns = reportColumns(stream),
): string {
  const paint = painter(stream);
  const top = topOf(report);
  const text = (line: string) => wrap(plain(line), columns);
  const verdict = paint(VERDICT_COLOURS[report.verdict], report.verdict.toUpperCase());
  return [
    ...hang(`${paint("bold", verdict)}  `, paint("bold", plain(top.title)), columns),
    "",
    ...(top.reused === "" ? [] : [...text(top.reused), ""]),
    ...text(top.lead),
    "",
    ...text(`${top.states}.`),
    ...text(`${top.subject}.`).map((line) => paint("grey", line)),
    ...comparison(top, columns, paint),
    ...(top.note === "" ? [] : ["", ...text(top.note).map((line) => paint("grey", line))]),
    ...explanations(report, top.next, columns, paint),
    ...steps(report, top, columns, paint),
    ...gaps(top, columns, paint),
    ...tokens(report, columns, paint),
    ...warned(report, columns, paint),
  ].join("\n");
}

/** One rule below the other: its name with the figures beside it, its id and interval below. */
function comparison(
  { rules, columns: titles }: Pick<Top, "rules" | "columns">,
  columns: number,
  paint: Paint,
): string[] {
  if (rules.length === 0) return ["", "No rule applies to these data."];
  const cells = rules.map(({ base, tuned, change, limit }) => [base, tuned, change, limit]);
  const widths = titles.map((title, at) =>
    largestOf([title, ...cells.map((row) => row[at]!)].map(width)),
  );
  const room = columns - MARK - widths.reduce((sum, width) => sum + width + GAP, 0);
  const stacked = room < LEAST_NAME;
  const named = rules.map(({ rule }) =>
    wrap(plain(plainName(rule)) + onlyWarns(rule), stacked ? columns - MARK : room),
  );
  const name = largestOf(named.flat().map(width));
  const row = (texts: readonly string[], bold?: number) =>
    texts
      .map((text, at) => {
        const shown = at === bold ? paint("bold", text) : text;
        return " ".repeat(GAP) + pad(shown, widths[at]!, "left");
      })
      .join("");
  return [
    "",
    ...(stacked ? [] : [paint("grey", `${" ".repeat(MARK + name)}${row(titles)}`)]),
    ...rules.flatMap(({ rule, interval, bounded }, at) => {
      const [mark, colour] = STATE_MARKS[rule.state];
      const [first, ...rest] = named[at]!;
      const under = (text: string) =>
        wrap(text, columns - MARK).map((line) => " ".repeat(MARK) + line);
      const figures = cells[at]!.flatMap((text, column) =>
        text === "" ? [] : `${titles[column]!.toLowerCase()} ${text}`,
      );
      const beside = [plain(formatRule(rule)), ...(interval === "" ? [] : [interval])].join(" · ");
      return [
        stacked
          ? `${paint(colour, mark)} ${first}`
          : `${paint(colour, mark)} ${pad(first!, name)}${row(cells[at]!, bounded === "tuned" ? 1 : 2)}`,
        ...rest.map((line) => " ".repeat(MARK) + line),
        ...(stacked ? under(figures.join(", ")) : []),
        ...under(beside).map((line) => paint("grey", line)),
      ];
    }),
  ];
}

/** Columns before a name, and before a figure. */
const MARK = 2;
const GAP = 2;
/** Columns that a name needs beside the figures; with fewer, they stand below it. */
const LEAST_NAME = 20;

function onlyWarns({ level }: Rule): string {
  return level === "warn" ? " (only warns)" : "";
}

/** Whose tokens were scored. */
function tokens(report: Report, columns: number, paint: Paint): string[] {
  const line = scoredTokens(report);
  return line === "" ? [] : ["", ...wrap(plain(line), columns).map((one) => paint("grey", one))];
}

/** What the probe warned of. */
function warned(report: Report, columns: number, paint: Paint): string[] {
  const lines = warningLines(report);
  if (lines.length === 0) return [];
  const mark = paint("yellow", "warning: ");
  return ["", ...lines.flatMap((line) => hang(mark, plain(line), columns))];
}

/** One paragraph per reason that no step repeats, with all the rules that give it. */
function explanations(report: Report, next: Top["next"], columns: number, paint: Paint): string[] {
  const open = report.rules.filter(
    ({ state, reason }) =>
      EXPLAINED.includes(state) && !next.some(({ text }) => text.includes(reason)),
  );
  const groups = Map.groupBy(open, ({ state, reason }) => `${state} ${reason}`);
  return [...groups.values()].flatMap((same) => {
    const { state, reason } = same[0]!;
    const [mark, colour] = STATE_MARKS[state];
    const names = same.map((rule) => plain(formatRule(rule))).join(", ");
    return ["", ...hang(`${paint(colour, mark)} `, `${names}: ${plain(reason)}`, columns)];
  });
}

function steps(report: Report, { next }: Top, columns: number, paint: Paint): string[] {
  const told = next.map(({ text }) => text);
  const rest = report.reasons.filter((reason) => !told.some((text) => text.includes(reason)));
  const lines = [
    ...told.flatMap((text, at) => hang(`${at + 1}. `, plain(text), columns)),
    ...rest.flatMap((reason) => hang("- ", plain(reason), columns)),
  ];
  return lines.length === 0 ? [] : ["", paint("bold", "Next"), ...lines];
}

function gaps({ notTested }: Top, columns: number, paint: Paint): string[] {
  if (notTested.length === 0) return [];
  return [
    "",
    paint("bold", "Not tested"),
    ...notTested.flatMap(({ what, how }) => hang("- ", plain(`${what}. ${how}`), columns)),
  ];
}

/** Two titled columns of text, as wide as needed. */
export function sideBySide(
  blocks: readonly { title: string; report: Report }[],
  stream?: NodeJS.WritableStream,
): string {
  const paint = painter(stream);
  const keys = [...new Set(blocks.flatMap(({ report }) => report.rules.map((rule) => rule.key)))];
  const rows = keys.map((key) => {
    const found = blocks.map(({ report }) => report.rules.find((rule) => rule.key === key));
    const any = found.find((rule) => rule !== undefined)!;
    return [
      plain(plainName(any)),
      formatBound(any),
      ...found.map((rule) => {
        if (rule === undefined) return "";
        const [mark, markColour] = STATE_MARKS[rule.state];
        if (rule.value === null && rule.withheld === undefined)
          return paint(markColour, `${mark} ${stateWords(rule)}`);
        const value = paint("bold", formatRuleValue(rule));
        const beside = formatRuleInterval(rule) || stateWords(rule);
        return `${paint(markColour, mark)} ${value} ${paint("grey", `(${beside})`)}`;
      }),
    ];
  });
  const header = [
    "",
    "limit",
    ...blocks.map(({ title, report }) =>
      paint(
        "bold",
        `${plain(title)}: ${paint(VERDICT_COLOURS[report.verdict], report.verdict.toUpperCase())}`,
      ),
    ),
  ];
  return align(header, rows).join("\n");
}

function stateWords({ state }: Rule): string {
  return state.replace("-", " ");
}

export function align(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = header.map((_, column) =>
    largestOf([header, ...rows].map((row) => width(row[column] ?? ""))),
  );
  return [header, ...rows].map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(widths[column]! - width(cell)))
      .join("  ")
      .trimEnd(),
  );
}

/**
 * Colours if the stream is a terminal, or as NO_COLOR and FORCE_COLOR say; none without a stream.
 */
export function painter(stream?: NodeJS.WritableStream): (name: Colour, text: string) => string {
  return (name, text) => (stream === undefined ? text : styleText(name, text, { stream }));
}

/** Escapes text that may quote a policy. */
export function plain(text: string): string {
  return visible(text);
}
