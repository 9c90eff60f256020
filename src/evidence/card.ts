import { createHash } from "node:crypto";
import { formatCount } from "../base/counts.ts";
import { InternalError, PolicyError } from "../base/errors.ts";
import type { Report } from "../contracts/report.ts";
import {
  confidenceOf,
  docs,
  escapeMarkdown,
  explanationOf,
  figure,
  formatBound,
  formatRuleInterval,
  formatRuleValue,
  MEANING,
  modelDescription,
  plainName,
  STATE_SIGNS,
  table,
  topOf,
  VERDICT_SIGNS,
} from "../report/index.ts";

/** Between these lines, each alone on its line, a model card belongs to `reticence report --card`. */
export const BEGIN = "<!-- reticence:card:begin -->";
export const END = "<!-- reticence:card:end -->";
const NOTE =
  "<!-- Written by `reticence report --card`, which replaces everything up to the end. -->";

/**
 * The section of a model card about an audit, from marker to marker: verdict, rules with intervals,
 * what was not tested, digests. `report` is one that anybody may read (`asPublic`); `text` is that of
 * its report.json, whose digest is named. Names come from outside: none of their markup takes effect,
 * and none can end the section.
 */
export function cardSection(report: Report, text: string): string {
  const section = [
    BEGIN,
    NOTE,
    "",
    [
      "## Privacy audit",
      verdictOf(report),
      rulesOf(report),
      gapsOf(report),
      `**Audited**\n\n${auditedOf(report, text)}`,
      `Audited with [Reticence](${docs("attacks")}). ${MEANING}`,
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
    END,
  ].join("\n");
  const marks = [BEGIN, END].map((mark) => section.split(mark).length - 1);
  if (marks.some((count) => count !== 1)) {
    throw new InternalError("a name ends the section of the model card; please report this.");
  }
  return section;
}

function verdictOf(report: Report): string {
  const { title, lead, reused } = topOf(report);
  return [
    `${VERDICT_SIGNS[report.verdict]} **${escapeMarkdown(title)}.** ${escapeMarkdown(lead)}`,
    ...(reused === "" ? [] : [escapeMarkdown(reused)]),
  ].join("\n\n");
}

function rulesOf(report: Report): string {
  const { rules } = topOf(report);
  if (rules.length === 0) return "No rule applies to these data.";
  const confidence = confidenceOf(report);
  return table(
    ["What is bounded", "Found", `${confidence} interval`, "Limit", "State"],
    rules.map(({ rule }) => [
      `[${escapeMarkdown(plainName(rule))}](${explanationOf(rule)})${rule.level === "warn" ? " (only warns)" : ""}`,
      figure(formatRuleValue(rule)),
      figure(formatRuleInterval(rule)),
      figure(formatBound(rule)),
      STATE_SIGNS[rule.state],
    ]),
  );
}

function gapsOf(report: Report): string {
  const lines = topOf(report).notTested.map(
    ({ what, why }) => `- ${escapeMarkdown(what)}: ${escapeMarkdown(why)}`,
  );
  return lines.length === 0 ? "" : `**Not tested**\n\n${lines.join("\n")}`;
}

/** What the verdict is about. Digests are hexadecimal; everything else is escaped. */
function auditedOf(report: Report, text: string): string {
  const { checkpoint, base, policy, criterion, reticence } = report.provenance;
  const records = report.records
    .filter(({ set }) => set === "members" || set === "nonmembers")
    .flatMap(({ audit, set, compared, scored }) => {
      const count = compared ?? scored;
      return count === null ? [] : [`${formatCount(count)} ${set} (${audit})`];
    });
  const started = report.reused?.date ?? report.timing.startedAt;
  return table(
    ["", ""],
    [
      [
        checkpoint.kind === "data" ? "Generated data" : "Checkpoint",
        `${escapeMarkdown(modelDescription(checkpoint))}, ${digest(checkpoint.digest)}`,
      ],
      ...(base === undefined
        ? []
        : [["Base", `${escapeMarkdown(base.source)}, ${digest(base.digest)}`]]),
      ...(records.length === 0 ? [] : [["Records", escapeMarkdown(records.join(", "))]]),
      ["Policy", digest(policy)],
      ...(criterion === undefined ? [] : [["Criterion", digest(criterion)]]),
      ["Report", digest(`sha256:${createHash("sha256").update(text).digest("hex")}`)],
      [
        "Measured",
        escapeMarkdown(
          `${typeof started === "string" ? `${started.slice(0, 10)}, ` : ""}Reticence ${reticence}`,
        ),
      ],
    ],
  );
}

/** As code where it is what it should be, which a code span cannot be told to end. */
function digest(text: string): string {
  return /^\w+:[0-9a-f]+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text);
}

/**
 * A model card with the section in it: in the place of the one that it has, otherwise at its end.
 * Everything else stays as it is, byte for byte. Throws PolicyError, with the line, where the
 * markers do not enclose one section, or where a section at the end would not be seen.
 */
export function withSection(card: string, section: string, file: string): string {
  const newline = /\r\n/.test(card) ? "\r\n" : "\n";
  const own = section.replaceAll("\n", newline);
  const { markers, unclosed } = linesOf(card, file);
  if (markers.length === 0) {
    if (unclosed !== undefined) {
      throw refusal(
        file,
        unclosed,
        "what begins here has no end, and a section after it would not be seen. Close it.",
      );
    }
    if (card === "") return `${own}${newline}`;
    const gap = /\n$/.test(card) ? newline : newline.repeat(2);
    return `${card}${/(^|\n)\r?\n$/.test(card) ? "" : gap}${own}${newline}`;
  }
  const [begin, end, ...others] = markers;
  if (begin!.mark !== BEGIN || end?.mark !== END || others.length > 0) {
    const { line, mark } = markers.length === 1 ? begin! : (others[0] ?? begin!);
    throw refusal(
      file,
      line,
      `\`${mark}\` is not one of a pair. A card has one section, from \`${BEGIN}\` to \`${END}\`: remove the lines that are too many.`,
    );
  }
  return card.slice(0, begin!.from) + own + card.slice(end!.to);
}

interface Marker {
  mark: string;
  line: number;
  /** Where it begins and ends in the text, its line end excluded. */
  from: number;
  to: number;
}

/** Blocks of raw HTML that only their own end closes (CommonMark 0.31, section 4.6, 1 to 5). */
const RAW: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:pre|script|style|textarea)(?:\s|>|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

/** The markers of a card; and the line of a block that has no end. */
function linesOf(card: string, file: string): { markers: Marker[]; unclosed: number | undefined } {
  const markers: Marker[] = [];
  let block: { end: (text: string) => boolean; line: number } | undefined;
  let from = 0;
  for (const [index, raw] of card.split("\n").entries()) {
    const line = index + 1;
    // A mark of byte order is no part of the first line.
    const text = raw.replace(/\r$/, "").replace(index === 0 ? "\uFEFF" : "", "");
    const named = [BEGIN, END].find((mark) => text.includes(mark));
    if (named !== undefined) {
      if (block !== undefined || text.trimEnd() !== named) {
        throw refusal(
          file,
          line,
          `\`${named}\` stands within other text. A marker has a line of its own; to write about it, leave out a letter.`,
        );
      }
      const start = from + raw.indexOf(named);
      markers.push({ mark: named, line, from: start, to: start + named.length });
    } else if (block !== undefined) {
      if (block.end(text)) block = undefined;
    } else {
      const end = endOf(text);
      if (end !== undefined) block = { end, line };
    }
    from += raw.length + 1;
  }
  return { markers, unclosed: block?.line };
}

/** What ends the block that a line opens and does not close. */
function endOf(text: string): ((text: string) => boolean) | undefined {
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
  if (fence !== undefined) {
    return (line) => {
      const closing = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
      return closing?.[0] === fence[0] && closing!.length >= fence.length;
    };
  }
  const raw = RAW.find(([begin]) => begin.test(text));
  if (raw === undefined || raw[1].test(text)) return undefined;
  return (line) => raw[1].test(line);
}

function refusal(file: string, line: number, message: string): PolicyError {
  return new PolicyError("card-markers", message, { location: { file, line } });
}
