import { stripVTControlCharacters, styleText } from "node:util";
import { largestOf } from "../base/extremes.ts";
import { visible } from "../base/visible.ts";
import type { Report, Rule } from "../contracts/report.ts";
import { formatBound, formatRule, formatRuleInterval, formatRuleValue } from "../report/format.ts";

type Colour = "red" | "green" | "yellow" | "grey" | "bold";

const VERDICT_COLOURS: Readonly<Record<Report["verdict"], Colour>> = {
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

/** States that the figures in a rule's row do not explain. */
const EXPLAINED: readonly Rule["state"][] = ["invalid", "undecided", "waived"];

/**
 * The verdict, the rules, and why rules were not decided; in colours where a `stream` takes them.
 */
export function renderTerminal(report: Report, stream?: NodeJS.WritableStream): string {
  const paint = painter(stream);
  const rows = report.rules.map((rule) => {
    const [mark, markColour] = STATE_MARKS[rule.state];
    return [
      paint(markColour, mark),
      nameOf(rule),
      paint("bold", formatRuleValue(rule)),
      formatRuleInterval(rule),
      formatBound(rule),
      paint(markColour, rule.state),
    ];
  });
  const explained = report.rules.filter(({ state }) => EXPLAINED.includes(state));
  const told = new Set(explained.map(({ reason }) => reason));
  const verdict = paint(VERDICT_COLOURS[report.verdict], report.verdict.toUpperCase());
  return [
    `${paint("bold", verdict)}  ${plain(report.headline)}`,
    ...report.reasons.filter((reason) => !told.has(reason)).map((reason) => `  ${plain(reason)}`),
    "",
    ...align(
      ["", "metric", "value", "interval", "bound", "state"].map((title) => paint("grey", title)),
      rows,
    ),
    ...(explained.length === 0 ? [] : ["", ...explanations(explained, paint)]),
  ].join("\n");
}

/** A line for each reason that rules give, with all the rules that give it. */
function explanations(rules: readonly Rule[], paint: ReturnType<typeof painter>): string[] {
  const groups = Map.groupBy(rules, ({ state, reason }) => `${state} ${reason}`);
  return [...groups.values()].map((same) => {
    const { state, reason } = same[0]!;
    const [mark, markColour] = STATE_MARKS[state];
    return `${paint(markColour, mark)}  ${same.map(nameOf).join(", ")}: ${plain(reason)}`;
  });
}

function nameOf(rule: Rule): string {
  return plain(formatRule(rule)) + (rule.level === "warn" ? " (warn)" : "");
}

/** Two columns of text under their titles, as wide as needed. */
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
      plain(formatRule(any)),
      formatBound(any),
      ...found.map((rule) => {
        if (rule === undefined) return "";
        const [mark, markColour] = STATE_MARKS[rule.state];
        if (rule.value === null && rule.withheld === undefined)
          return paint(markColour, `${mark} ${rule.state}`);
        const value = paint("bold", formatRuleValue(rule));
        const beside = formatRuleInterval(rule) || rule.state;
        return `${paint(markColour, mark)} ${value} ${paint("grey", `(${beside})`)}`;
      }),
    ];
  });
  const header = [
    "",
    "bound",
    ...blocks.map(({ title, report }) =>
      paint(
        "bold",
        `${plain(title)}: ${paint(VERDICT_COLOURS[report.verdict], report.verdict.toUpperCase())}`,
      ),
    ),
  ];
  return align(header, rows).join("\n");
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

function width(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/** Colours where a stream is a terminal, or where NO_COLOR and FORCE_COLOR say so; none without one. */
export function painter(stream?: NodeJS.WritableStream): (name: Colour, text: string) => string {
  return (name, text) => (stream === undefined ? text : styleText(name, text, { stream }));
}

/** Text that may hold what a policy says. */
export function plain(text: string): string {
  return visible(text);
}
