import type { Report } from "../../contracts/report.ts";
import type { HistoryEntry } from "../../history/entry.ts";
import { code, escapeMarkdown } from "../../report/escape.ts";
import { formatBound, formatRule, formatRuleValue } from "../../report/format.ts";
import { table } from "../../report/table.ts";
import type { IssueText } from "./issue.ts";

/** Workflow run and commit of the audit that an issue is about. */
export interface AuditPlace {
  /** Address of the workflow run. */
  run: string;
  commit: string;
}

/**
 * Text of the issue about a checkpoint; `"keep"` if this audit gives no reason to open or close
 * one, undefined if all is well.
 */
export function issueTextOf(
  report: Report,
  audits: readonly HistoryEntry[],
  place: AuditPlace,
): IssueText | "keep" | undefined {
  const { verdict } = report;
  if (verdict === "pass" || verdict === "warn") return undefined;
  if (verdict !== "fail") return "keep";
  const full = bodyOf(report, audits, place, Number.POSITIVE_INFINITY);
  return {
    title: title(checkpointName(report)),
    body: full.length <= LONGEST_BODY ? full : bodyOf(report, audits, place, SHORT_TEXT),
  };
}

/** GitHub accepts 65,536 characters. */
const LONGEST_BODY = 60_000;
/** Most rules, and most reasons, that are listed. */
const MOST_TOLD = 20;
/** Characters of one text if the whole is too long: escaping can turn one character into ten. */
const SHORT_TEXT = 100;

function bodyOf(
  report: Report,
  audits: readonly HistoryEntry[],
  place: AuditPlace,
  longest: number,
): string {
  const shortened = (text: string) =>
    escapeMarkdown(text.length > longest ? `${text.slice(0, longest)} …` : text);
  const breached = report.rules.filter(({ state }) => state === "breached");
  const rows = breached
    .slice(0, MOST_TOLD)
    .map((rule) => [
      code(formatRule(rule)),
      `**${formatRuleValue(rule)}**`,
      formatBound(rule),
      shortened(rule.reason),
    ]);
  const more = breached.length - rows.length;
  const reasons = report.reasons.slice(0, MOST_TOLD).map((reason) => `- ${shortened(reason)}`);
  return [
    `The audit of ${code(checkpointName(report))} fails${since(audits)}: **${shortened(report.headline)}**`,
    table(["Rule", "Value", "Bound", "Why"], rows),
    ...(more === 0 ? [] : [`${more} more breached rules are in the report.`]),
    ...(reasons.length === 0 ? [] : [reasons.join("\n")]),
    `Latest audit: ${code(place.commit.slice(0, 12))}, [workflow run](${place.run}).`,
    "Every audit updates this issue; it is closed when one passes. What to do on a regression: `docs/history.md` of Reticence.",
  ].join("\n\n");
}

/** The closing comment of an issue. */
export function closingNote(report: Report, { run, commit }: AuditPlace): string {
  return `**The audit passes again** (verdict ${report.verdict}): ${code(commit.slice(0, 12))}, [workflow run](${run}).`;
}

export function checkpointName({ provenance: { checkpoint } }: Report): string {
  return checkpoint.name ?? checkpoint.source;
}

function title(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]+|@/g, " ").slice(0, 150);
  return `Privacy regression: ${plain}`;
}

/**
 * Since when the audits of a checkpoint (given oldest first) have failed without one passing in
 * between.
 */
function since(audits: readonly HistoryEntry[]): string {
  const last = audits.findLastIndex(({ verdict }) => verdict === "pass" || verdict === "warn");
  const failing = audits.slice(last + 1).filter(({ verdict }) => verdict === "fail");
  return failing.length < 2
    ? ""
    : ` since ${failing[0]!.date.slice(0, 10)}, ${failing.length} audits in a row`;
}
