import { code, escapeMarkdown } from "../report/escape.ts";
import { formatInterval, formatMetric, formatValue } from "../report/format.ts";
import { table } from "../report/table.ts";
import type { HistoryEntry } from "./entry.ts";
import { checkpointNames } from "./find.ts";
import { BADGE_SVG, badgePath } from "./paths.ts";
import { auditsOf, measuredOf, mermaid, SHOWN, type Trend, trendsOf } from "./trend.ts";

/** Most audits of a checkpoint that the page lists; the history file has all of them. */
const LISTED = 20;

/** The page of a history: badge, trend and latest audits of each checkpoint. */
export function readmeOf(entries: readonly HistoryEntry[]): string {
  const names = checkpointNames(entries);
  return [
    "# Audits",
    "",
    "What Reticence found, oldest first in `history.jsonl`, one audit per line: aggregates and digests, no records. Every audit rewrites this page.",
    "",
    ...names.flatMap((name) => [
      section(auditsOf(entries, { checkpoint: name, formerly: [] }), name),
      "",
    ]),
  ].join("\n");
}

function section(audits: readonly HistoryEntry[], name: string): string {
  const svg = badgePath(name, BADGE_SVG);
  return [
    `## ${code(name)}`,
    `![${escapeMarkdown(`verdict on ${name}`)}](${svg})`,
    ...trendSections(audits),
    auditTable(audits),
  ].join("\n\n");
}

/** The trend of one checkpoint, with charts if there are at least two audits. */
export function trendSections(audits: readonly HistoryEntry[]): string[] {
  return trendsOf(measuredOf(audits), SHOWN)
    .filter(({ points }) => points.length > 1)
    .map((trend) => `${chart(trend)}\n\n${legend(trend)}`);
}

function chart(trend: Trend): string {
  return mermaid(trend, formatMetric(trend.id, trend.parameters));
}

function legend({ id, parameters, points }: Trend): string {
  const last = points.at(-1)!;
  const interval = formatInterval(id, last.interval as [number, number] | null);
  const newest = `${formatValue(id, last.value)}${interval === "" ? "" : ` (${interval})`}`;
  return `${code(formatMetric(id, parameters))}: now ${newest}. The red line is the value, the grey ones are the ends of its interval.`;
}

function auditTable(audits: readonly HistoryEntry[]): string {
  const shown = audits.slice(-LISTED).reverse();
  const columns = trendsOf(shown, SHOWN);
  const rows = shown.map((entry) => [
    entry.date.slice(0, 10),
    entry.verdict,
    `${entry.release === null ? entry.event : escapeMarkdown(entry.release)}${entry.reused === true ? " (reused)" : ""}`,
    entry.commit === null ? "–" : code(entry.commit.slice(0, 12)),
    code(entry.checkpoint.digest.replace(/^sha256:/, "").slice(0, 12)),
    ...columns.map(({ id, points }) => {
      const point = points.find((one) => one.entry === entry);
      return point === undefined ? "–" : formatValue(id, point.value);
    }),
  ]);
  const header = [
    "Date",
    "Verdict",
    "Why audited",
    "Commit",
    "Checkpoint",
    ...columns.map(({ id, parameters }) => code(formatMetric(id, parameters))),
  ];
  const rest = audits.length - shown.length;
  return `${table(header, rows)}${rest > 0 ? `\n\n${rest} earlier audits are in \`history.jsonl\`.` : ""}`;
}
