import { largestOf, smallestOf } from "../base/extremes.ts";
import { isOfTuning } from "../gate/catalogue.ts";
import type { HistoryEntry } from "./entry.ts";
import { isOwn } from "./find.ts";

/** One metric of a checkpoint over its audits, oldest first. */
export interface Trend {
  key: string;
  id: string;
  parameters: Record<string, string | number>;
  points: TrendPoint[];
}

export interface TrendPoint {
  entry: HistoryEntry;
  value: number;
  interval: readonly [number, number] | null;
}

/** Metrics that a trend shows by default. */
export const SHOWN = [
  "mia.auc",
  "mia.tpr_at_fpr",
  "pii.extraction_rate",
  "memorization.exact_rate",
  "synthetic.verbatim_rate",
  "synthetic.near_duplicate_rate",
  "synthetic.pii_overlap",
  "synthetic.mia_auc",
  "synthetic.tpr_at_fpr",
  "erasure.detectable",
  "erasure.overshot",
  "erasure.group_p_value",
];

/** The audits of one checkpoint, under all its names, oldest first. */
export function auditsOf(
  entries: readonly HistoryEntry[],
  names: { checkpoint: string; formerly: readonly string[] },
): HistoryEntry[] {
  return entries.filter((entry) => isOwn(entry, { ...names, formerly: [...names.formerly] }));
}

/** Without audits whose verdict was reused: they repeat figures, and measured nothing. */
export function measuredOf(audits: readonly HistoryEntry[]): HistoryEntry[] {
  return audits.filter(({ reused }) => reused !== true);
}

/**
 * The trends of an audit history. `wanted` are ids (each in its default form: the strongest attack,
 * all types) or whole keys.
 */
export function trendsOf(audits: readonly HistoryEntry[], wanted: readonly string[]): Trend[] {
  const trends = new Map<string, Trend>();
  for (const entry of audits) {
    for (const { key, id, parameters, value, interval } of entry.metrics) {
      if (!wanted.includes(key) && !(wanted.includes(id) && isHeadline(parameters))) continue;
      const trend = trends.get(key) ?? { key, id, parameters, points: [] };
      trend.points.push({ entry, value, interval });
      trends.set(key, trend);
    }
  }
  const rank = ({ key, id }: Trend) => {
    const index = wanted.findIndex((name) => name === key || name === id);
    return index < 0 ? wanted.length : index;
  };
  return [...trends.values()].sort((a, b) => rank(a) - rank(b));
}

function isHeadline({ audit, attack, part, type, unit, fpr }: Trend["parameters"]): boolean {
  return (
    (isOfTuning(audit) || audit === "synthetic" || audit === "erasure") &&
    (attack === undefined || ["strongest", "prefix", "verbatim"].includes(String(attack))) &&
    (unit === undefined || unit === "private") &&
    (part === undefined || part === "completion") &&
    (type === undefined || type === "all") &&
    (fpr === undefined || fpr === 0.01)
  );
}

const BARS = "▁▂▃▄▅▆▇█";

/** A line of bars, the lowest for the smallest value; equal values are all drawn in the middle. */
export function sparkline(values: readonly number[]): string {
  const lowest = smallestOf(values);
  const span = largestOf(values) - lowest;
  return values
    .map((value) => {
      const share = span === 0 ? 0.5 : (value - lowest) / span;
      return BARS[Math.min(BARS.length - 1, Math.floor(share * BARS.length))]!;
    })
    .join("");
}

/** Most points of a chart: the labels of more would overlap. */
const MOST_POINTS = 16;

/** Grey, red, grey: the interval's ends, and the value drawn over them. */
const COLOURS = "#9aa5b1, #c2255c, #9aa5b1";

/** A Mermaid chart for GitHub: the metric between the two ends of its interval. */
export function mermaid({ id, points }: Trend, title: string): string {
  const shown = points.slice(-MOST_POINTS);
  const ends = (side: 0 | 1) => shown.map(({ value, interval }) => interval?.[side] ?? value);
  const [low, high] = [ends(0), ends(1)];
  const values = shown.map(({ value }) => value);
  const [bottom, top] = rangeOf(low, high);
  const dates = [shown[0]!, shown.at(-1)!].map(({ entry }) => entry.date.slice(0, 10));
  const series = shown.some(({ interval }) => interval !== null) ? [low, values, high] : [values];
  return [
    "```mermaid",
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${series.length === 1 ? COLOURS.split(", ")[1] : COLOURS}"}}}}%%`,
    "xychart-beta",
    `  title "${title.replaceAll(/["\n\r]/g, " ")}, ${dates[0]} to ${dates[1]}"`,
    `  x-axis [${labelsOf(shown).join(", ")}]`,
    `  y-axis "${id}" ${round(bottom)} --> ${round(top)}`,
    ...series.map((line) => `  line [${line.map(round).join(", ")}]`),
    "```",
  ].join("\n");
}

/** The axis, with some room above and below; never negative for a metric that cannot be. */
function rangeOf(low: readonly number[], high: readonly number[]): [number, number] {
  const [least, most] = [smallestOf(low), largestOf(high)];
  const room = Math.max(0.25 * (most - least), 0.01);
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

/**
 * Month and day, numbered from the second of a day on: equal labels would be drawn as one point.
 */
function labelsOf(points: readonly TrendPoint[]): string[] {
  const seen = new Map<string, number>();
  return points.map(({ entry }) => {
    const day = entry.date.slice(5, 10);
    const times = (seen.get(day) ?? 0) + 1;
    seen.set(day, times);
    return `"${times === 1 ? day : `${day} (${times})`}"`;
  });
}

function round(value: number): string {
  return String(Number(value.toPrecision(4)));
}
