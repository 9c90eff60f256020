import type { Check, Curve, Metric, Provenance, Report, Rule } from "../contracts/report.ts";
import { code, escapeMarkdown } from "./escape.ts";
import { renderExtraction } from "./extraction.ts";
import { formatBound, formatCount, formatInterval, formatMetric, formatValue } from "./format.ts";
import { membershipTables } from "./membership.ts";
import { table } from "./table.ts";

export const VERDICT_SIGNS: Readonly<Record<Report["verdict"], string>> = {
  pass: "✅",
  warn: "⚠️",
  inconclusive: "❔",
  invalid: "🚫",
  fail: "❌",
  error: "💥",
};

const STATE_SIGNS: Readonly<Record<Rule["state"], string>> = {
  breached: "❌ breached",
  cleared: "✅ cleared",
  "not-breached": "☑️ not breached",
  undecided: "❔ undecided",
  invalid: "🚫 invalid",
  "not-applicable": "– not applicable",
  waived: "⚠️ waived",
};

const CHECK_SIGNS: Readonly<Record<Check["state"], string>> = {
  ok: "✅",
  note: "ℹ️",
  invalid: "🚫",
  error: "💥",
};

/** report.md: what the job summary shows, in the order in which a release manager asks. */
export function renderMarkdown(report: Report): string {
  return [
    headline(report),
    rules(report),
    againstBase(report),
    roc(report),
    renderExtraction(report),
    validity(report),
    records(report),
    provenance(report),
    meaning(report),
  ]
    .filter((section) => section !== "")
    .join("\n\n")
    .concat("\n");
}

function headline(report: Report): string {
  const { verdict } = report;
  const lines = [
    `# ${VERDICT_SIGNS[verdict]} Reticence: ${verdict}`,
    "",
    `**${escapeMarkdown(report.headline)}**`,
  ];
  if (report.reasons.length > 0) {
    lines.push("", ...report.reasons.map((reason) => `- ${escapeMarkdown(reason)}`));
  }
  return lines.join("\n");
}

function rules(report: Report): string {
  const applicable = report.rules.filter((rule) => rule.state !== "not-applicable");
  const rows = applicable
    .sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state))
    .map((rule) => [
      STATE_SIGNS[rule.state] + (rule.level === "warn" ? " (warn)" : ""),
      code(formatMetric(rule.metric, rule.parameters)),
      `**${formatValue(rule.metric, rule.value)}**`,
      formatInterval(rule.metric, rule.interval),
      formatBound(rule),
      escapeMarkdown(rule.reason),
    ]);
  const confidence =
    report.metrics.find((metric) => metric.confidence !== null)?.confidence ?? 0.95;
  const interval = `${Math.round(confidence * 1000) / 10} % interval`;
  const header = ["State", "Metric", "Value", interval, "Bound", "Why"];
  const rest = notApplicable(report);
  return `## Rules\n\n${table(header, rows)}${rest === "" ? "" : `\n\n${rest}`}`;
}

/** Rules on what the data do not hold: named, so that nobody takes them for cleared. */
function notApplicable(report: Report): string {
  const rules = report.rules.filter((rule) => rule.state === "not-applicable");
  return [...Map.groupBy(rules, (rule) => reasonWithoutType(rule)).entries()]
    .map(([reason, same]) => {
      const names = same.map((rule) => code(formatMetric(rule.metric, rule.parameters)));
      return `Not applicable: ${names.join(", ")}. ${escapeMarkdown(reason)}`;
    })
    .join("\n\n");
}

function reasonWithoutType({ reason, parameters }: Rule): string {
  return reason.replace(`value of the type ${parameters.type}`, "such value");
}

const STATE_ORDER: readonly Rule["state"][] = [
  "breached",
  "invalid",
  "undecided",
  "waived",
  "cleared",
  "not-breached",
  "not-applicable",
];

function againstBase(report: Report): string {
  const ids = [
    "mia.auc_gain",
    "pii.extraction_rate",
    "pii.extraction_gain",
    "memorization.exact_rate",
  ];
  const rows = report.metrics
    .filter((metric) => ids.includes(metric.id) && metric.value !== null)
    .filter(
      (metric) =>
        metric.parameters.part !== "prompt" && (metric.parameters.type ?? "all") === "all",
    )
    .map((metric) => [
      code(formatMetric(metric.id, metric.parameters)),
      `**${formatValue(metric.id, metric.value)}**`,
      formatInterval(metric.id, metric.interval),
      comparison(metric),
    ]);
  if (rows.length === 0) return "";
  return `## What tuning changed\n\nThe base model answers the same questions on the same records.\n\n${table(
    ["Metric", "Value", "Interval", "Tuned and base"],
    rows,
  )}`;
}

function comparison(metric: Metric): string {
  const { n } = metric;
  if (n.tuned !== undefined && n.base !== undefined) {
    const total = n.values ?? n.members ?? 0;
    return `tuned ${formatCount(n.tuned)}, base ${formatCount(n.base)} of ${formatCount(total)}`;
  }
  if (n.members !== undefined) {
    return `${formatCount(n.members)} members, ${formatCount(n.nonmembers ?? 0)} nonmembers`;
  }
  return "";
}

function roc(report: Report): string {
  const tables = membershipTables(report);
  return tables === ""
    ? ""
    : ["## Membership inference", tables, chart(report.curves)]
        .filter((block) => block !== "")
        .join("\n\n");
}

/** ROC of the attack with the largest area at low FPR, on a log axis, with chance beside it. */
function chart(curves: readonly Curve[]): string {
  const shown = curves.filter((curve) => curve.part === "completion");
  const best = shown.reduce<Curve | undefined>(
    (top, curve) => (top === undefined || sum(curve.tpr) > sum(top.tpr) ? curve : top),
    undefined,
  );
  if (best === undefined) return "";
  const first = Math.log10(best.fpr[0]!);
  return [
    "```mermaid",
    "xychart-beta",
    `  title "ROC of the attack ${best.attack}, and chance"`,
    `  x-axis "log10 FPR" ${first} --> 0`,
    '  y-axis "TPR" 0 --> 1',
    `  line [${best.tpr.map((value) => value.toFixed(3)).join(", ")}]`,
    `  line [${best.fpr.map((value) => value.toFixed(3)).join(", ")}]`,
    "```",
    "",
    "The upper line is the attack, the lower one chance.",
  ].join("\n");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function validity(report: Report): string {
  const rows = report.validity.map((check) => [
    CHECK_SIGNS[check.state],
    check.id,
    escapeMarkdown(check.detail),
  ]);
  return `## Does the comparison hold?\n\n${table(["", "Check", "Finding"], rows)}`;
}

function records(report: Report): string {
  const rows = report.records.map((set) => [
    `${set.audit} ${set.set}`,
    formatCount(set.read),
    formatCount(set.used),
    formatCount(set.scored),
    formatCount(set.compared),
    formatCount(set.truncated),
    Object.values(set.dropped)
      .reduce((total, count) => total + count, 0)
      .toLocaleString("en-US"),
    set.subjects === null ? "–" : formatCount(set.subjects),
  ]);
  return `## Records\n\n${table(
    ["Set", "Read", "Used", "Scored", "Compared", "Truncated", "Dropped", "Subjects"],
    rows,
  )}`;
}

function provenance(report: Report): string {
  const { provenance: from } = report;
  const model = (which: "checkpoint" | "base") =>
    `${code(from[which].source)} (${from[which].kind}, ${escapeMarkdown(from[which].architecture)}, ${formatCount(from[which].parameters)} parameters) ${code(from[which].digest)}`;
  const lines = [
    `- checkpoint: ${model("checkpoint")}`,
    `- base: ${model("base")}`,
    ...from.data.map(
      (data) =>
        `- ${data.set}: ${code(data.source)}${data.hmac === null ? "" : ` ${code(data.hmac)}`}`,
    ),
    `- policy: ${code(from.policy)}, seed ${from.seed}`,
    `- measured by Reticence ${from.reticence} on ${escapeMarkdown(from.device)} (${escapeMarkdown(from.executor)}) in ${from.dtype}; ${escapeMarkdown(
      Object.entries(from.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
    )}`,
    ...(from.image === undefined ? [] : [imageLine(from.image)]),
  ];
  return `<details><summary>Provenance</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

function imageLine({
  reference,
  id,
  published,
  revision,
}: NonNullable<Provenance["image"]>): string {
  const from = revision === null ? "" : `, built from ${code(revision)}`;
  return `- in the container image ${code(reference)} (${published ? "the release's" : "unpublished"}) ${code(id)}${from}`;
}

function meaning(report: Report): string {
  return report.verdict === "pass" || report.verdict === "warn"
    ? "A pass means: these attacks, on these records, did not exceed these bounds. It does not bound other attacks."
    : "";
}
