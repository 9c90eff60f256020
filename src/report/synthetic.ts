import type { Metric, Report, Rule } from "../contracts/report.ts";
import { escapeMarkdown } from "./escape.ts";
import { formatInterval, formatShare, isMeasured, showCount, showValue } from "./format.ts";
import { table } from "./table.ts";
import { plainName } from "./words.ts";

/** Whether a report is about a generated data set, and not about a model. */
export function isOfGenerated({ provenance }: Pick<Report, "provenance">): boolean {
  return provenance.checkpoint.kind === "data";
}

/** What is asked of a generated data set, for a reader who keeps data. */
export const SYNTHETIC_QUESTION =
  "What of the private records stands in the generated data, beyond what the held-out records share with it? Held-out records were never used, so what they share comes from common language and chance. The last figures ask whether an attacker who has the generated text alone can tell which records were used: an AUC of 0.5 is a coin flip.";

/** One figure of a generated data set. */
export interface SyntheticRow {
  name: string;
  /** The same of the held-out records; "" where there is none. */
  heldout: string;
  private: string;
  /** What the rules bound, and its interval. */
  value: string;
  interval: string;
}

/** Every figure of a generated data set, in the order of a reader's questions; empty for a model. */
export function syntheticRows(report: Report): SyntheticRow[] {
  return report.metrics
    .filter((metric) => metric.id.startsWith("synthetic.") && isMeasured(metric))
    .filter(isShown)
    .map((metric) => ({
      name: plainName({ metric: metric.id, parameters: metric.parameters, key: metric.key }),
      ...sidesOfMetric(metric),
      value: showValue(metric.id, metric),
      interval: formatInterval(metric.id, metric.interval),
    }));
}

/** Types of which there is nothing to tell make a table long. */
function isShown({ id, parameters, n }: Metric): boolean {
  const isOfType = id.startsWith("synthetic.pii_") && parameters.type !== "all";
  return !isOfType || (n.inGenerated ?? 0) + (n.nonmembersInGenerated ?? 0) > 0;
}

/** Names of the counts of a metric: hits and units, private first. */
const COUNTS: Readonly<Record<string, (metric: Metric) => readonly [string, string][]>> = {
  "synthetic.verbatim_rate": copies,
  "synthetic.near_duplicate_rate": copies,
  "synthetic.pii_overlap": values,
  "synthetic.pii_found": values,
};

function copies({ parameters }: Metric): readonly [string, string][] {
  return parameters.unit === "generated"
    ? [
        ["ofMembers", "generated"],
        ["ofNonmembers", "generated"],
      ]
    : [
        ["membersCopied", "members"],
        ["nonmembersCopied", "nonmembers"],
      ];
}

function values(): readonly [string, string][] {
  return [
    ["inGenerated", "values"],
    ["nonmembersInGenerated", "nonmembers"],
  ];
}

/** Hits among private and among held-out units, as counts or as shares; "" without any. */
export function sidesOfMetric(
  metric: Metric,
  form: "counts" | "shares" = "counts",
): { private: string; heldout: string } {
  const of = COUNTS[metric.id]?.(metric);
  if (of === undefined) return { private: "", heldout: "" };
  const [own, others] = of.map(([hits, units]) => {
    const [count, total] = [metric.n[hits], metric.n[units]];
    const isHidden =
      metric.withheld?.[hits] !== undefined || metric.withheld?.[units] !== undefined;
    if (form === "shares" && !isHidden) {
      return count === undefined || !total ? "" : formatShare(count / total);
    }
    return `${showCount(metric, hits, count)} of ${showCount(metric, units, total)}`;
  });
  return { private: own!, heldout: others! };
}

/** What was found, in figures, for the first lines of a report; undefined for a model. */
export function syntheticLead(report: Report, rules: readonly Rule[]): string | undefined {
  if (!isOfGenerated(report)) return undefined;
  const own = (id: string) => {
    const rule = rules.find(
      ({ metric, parameters }) => metric === id && parameters.unit !== "generated",
    );
    return report.metrics.find(({ key }) => key === rule?.key);
  };
  const told = (metric: Metric | undefined, what: (one: string, other: string) => string) =>
    metric === undefined
      ? []
      : [what(sidesOfMetric(metric).private, sidesOfMetric(metric).heldout)];
  const near = own("synthetic.verbatim_rate") === undefined;
  const lines = [
    ...told(
      own("synthetic.verbatim_rate"),
      (one, other) => `${one} private records stand in it word for word (held-out ones: ${other}).`,
    ),
    ...(near
      ? told(
          own("synthetic.near_duplicate_rate"),
          (one, other) =>
            `${one} private records are nearly repeated in it (held-out ones: ${other}).`,
        )
      : []),
    ...told(
      own("synthetic.pii_overlap"),
      (one, other) =>
        `It holds ${one} personal values of the private records (held-out ones: ${other}).`,
    ),
  ];
  return lines.length === 0 ? undefined : lines.join(" ");
}

/** The section in Markdown; empty for a model. */
export function syntheticSection(report: Report): string {
  const rows = syntheticRows(report);
  if (rows.length === 0) return "";
  return [
    "## Generated data",
    SYNTHETIC_QUESTION,
    table(
      ["Figure", "Held-out", "Private", "Value", "Interval"],
      rows.map((row) => [
        escapeMarkdown(row.name),
        row.heldout,
        row.private,
        `**${row.value}**`,
        row.interval,
      ]),
    ),
  ].join("\n\n");
}
