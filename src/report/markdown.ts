import type { Check, Metric, Provenance, Report, Rule } from "../contracts/report.ts";
import { renderEarlier } from "./earlier.ts";
import { code, escapeMarkdown } from "./escape.ts";
import { renderExtraction } from "./extraction.ts";
import {
  formatBound,
  formatConfidence,
  formatCount,
  formatInterval,
  formatMetric,
  formatRule,
  formatRuleInterval,
  formatRuleValue,
  isMeasured,
  showCount,
  showValue,
} from "./format.ts";
import { membershipTables } from "./membership.ts";
import { renderOrigin } from "./origin.ts";
import { rocCharts } from "./roc.ts";
import { figure, table } from "./table.ts";

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

/** How much of a report is told: all, what decides, or the verdict. */
export type Tier = "full" | "compact" | "headline";

/** Rules that the compact tier lists. */
const COMPACT_RULES = 50;
/** Differences of the policy that it lists, of each kind. */
const COMPACT_CHANGES = 20;
/** Characters of a finding below the full tier: a policy may name any number of rules. */
const SHORT_TEXT = 1000;

/**
 * report.md: what the job summary shows, in the order in which a release manager asks
 * (DESIGN.md §8).
 */
export function renderMarkdown(report: Report, tier: Tier = "full"): string {
  return sectionsOf(report, tier)
    .filter((section) => section !== "")
    .join("\n\n")
    .concat("\n");
}

function sectionsOf(report: Report, tier: Tier): string[] {
  switch (tier) {
    case "full":
      return [
        headline(report),
        rules(report),
        againstBase(report),
        renderEarlier(report),
        roc(report),
        renderExtraction(report),
        validity(report),
        records(report),
        renderOrigin(report),
        provenance(report),
        next(report),
      ];
    case "compact":
      return [
        headline(report, SHORT_TEXT),
        rules(report, COMPACT_RULES),
        renderOrigin(report, COMPACT_CHANGES),
        next(report),
      ];
    case "headline":
      return [headline(report, SHORT_TEXT), states(report)];
  }
}

function headline({ verdict, headline: text }: Report, longest = Infinity): string {
  const shown = text.length > longest ? `${text.slice(0, longest)} …` : text;
  return `# ${VERDICT_SIGNS[verdict]} Reticence: ${verdict}\n\n**${escapeMarkdown(shown)}**`;
}

/** How many rules ended in which state. */
function states({ rules }: Report): string {
  return STATE_ORDER.flatMap((state) => {
    const count = rules.filter((rule) => rule.state === state).length;
    return count === 0 ? [] : [`${STATE_SIGNS[state]}: ${formatCount(count)}`];
  }).join(" · ");
}

function rules(report: Report, most = Infinity): string {
  const applicable = report.rules
    .filter((rule) => rule.state !== "not-applicable")
    .sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state));
  const rows = applicable
    .slice(0, most)
    .map((rule) => [
      STATE_SIGNS[rule.state] + (rule.level === "warn" ? " (warn)" : ""),
      code(formatRule(rule)),
      `**${figure(formatRuleValue(rule))}**`,
      figure(formatRuleInterval(rule)),
      figure(formatBound(rule)),
      escapeMarkdown(rule.reason),
    ]);
  const confidence =
    report.metrics.find((metric) => metric.confidence !== null)?.confidence ?? 0.95;
  const interval = `${formatConfidence(confidence)} interval`;
  const header = ["State", "Metric", "Value", interval, "Bound", "Why"];
  const rest =
    applicable.length > most ? `And ${formatCount(applicable.length - most)} more rules.` : "";
  const sections = [
    table(header, rows),
    rest,
    most === Infinity ? notApplicable(report) : states(report),
  ];
  return `## Rules\n\n${sections.filter((section) => section !== "").join("\n\n")}`;
}

/** Rules on what the data do not hold: named, so that nobody takes them for cleared. */
function notApplicable(report: Report): string {
  const rules = report.rules.filter((rule) => rule.state === "not-applicable");
  return [...Map.groupBy(rules, (rule) => reasonWithoutType(rule)).entries()]
    .map(([reason, same]) => {
      const names = same.map((rule) => code(formatRule(rule)));
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
    .filter((metric) => ids.includes(metric.id) && isMeasured(metric))
    .filter(
      (metric) =>
        metric.parameters.part !== "prompt" && (metric.parameters.type ?? "all") === "all",
    )
    .map((metric) => [
      code(formatMetric(metric.id, metric.parameters)),
      `**${figure(showValue(metric.id, metric))}**`,
      figure(formatInterval(metric.id, metric.interval)),
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
  const has = (name: string) => n[name] !== undefined || metric.withheld?.[name] !== undefined;
  const show = (name: string) => showCount(metric, name, n[name]);
  if (has("tuned") && has("base")) {
    return `tuned ${show("tuned")}, base ${show("base")} of ${show(has("values") ? "values" : "members")}`;
  }
  return has("members") ? `${show("members")} members, ${show("nonmembers")} nonmembers` : "";
}

function roc(report: Report): string {
  const tables = membershipTables(report);
  return tables === ""
    ? ""
    : ["## Membership inference", tables, rocCharts(report.curves)]
        .filter((block) => block !== "")
        .join("\n\n");
}

function validity(report: Report): string {
  const rows = report.validity.map((check) => [
    CHECK_SIGNS[check.state],
    check.id,
    escapeMarkdown(check.detail),
  ]);
  return `## Does the comparison hold?\n\n${table(["", "Check", "Finding"], rows)}`;
}

type CountName = "read" | "used" | "scored" | "compared" | "truncated" | "subjects";

function records(report: Report): string {
  const rows = report.records.map((set) => {
    const show = (name: CountName) =>
      set[name] === null && set.withheld?.[name] === undefined
        ? "–"
        : showCount(set, name, set[name] ?? 0);
    return [
      escapeMarkdown(`${set.audit} ${set.set}`),
      ...(["read", "used", "scored", "compared", "truncated"] as const).map(show),
      droppedOf(set),
      show("subjects"),
    ];
  });
  return `## Records\n\n${table(
    ["Set", "Read", "Used", "Scored", "Compared", "Truncated", "Dropped", "Subjects"],
    rows,
  )}`;
}

/** Why a record is left out. */
const DROPPED = ["empty", "short", "noCompletion"] as const;

function droppedOf({ dropped, withheld }: Report["records"][number]): string {
  const total = Object.values(dropped).reduce((sum, count) => sum + count, 0);
  const some = DROPPED.some((name) => withheld?.[name] !== undefined);
  if (!some) return formatCount(total);
  return total === 0 ? "withheld" : `${formatCount(total)} or more`;
}

function provenance(report: Report): string {
  const { provenance: from } = report;
  const model = (which: "checkpoint" | "base") =>
    `${code(from[which].source)} (${from[which].kind}, ${escapeMarkdown(from[which].architecture)}, ${formatCount(from[which].parameters)} parameters) ${code(from[which].digest)}`;
  const lines = [
    `- checkpoint: ${model("checkpoint")}`,
    `- base: ${model("base")}`,
    ...(from.base.match === undefined ? [] : [matchLine(from.base.match)]),
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

function matchLine({
  outcome,
  detail,
  accepted,
}: NonNullable<Provenance["base"]["match"]>): string {
  const reason = accepted === undefined ? "" : ` Accepted by the policy: ${accepted}`;
  return `- tuned from this base: ${outcome}. ${escapeMarkdown(`${detail}${reason}`)}`;
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

/** What a pass means, or what to do about another verdict; and what a public report leaves out. */
function next({ verdict, reasons, public: isPublic }: Report): string {
  const lines = [
    ...(verdict === "pass" || verdict === "warn"
      ? [
          "A pass means: these attacks, on these records, did not exceed these bounds. It does not bound other attacks.",
        ]
      : []),
    ...reasons.map((reason) => escapeMarkdown(reason)),
    ...(isPublic === true
      ? [
          "This report is public: numbers that rest on fewer than 5 values, records or people are shown as &lt;5, and those from which one would follow as withheld. States and verdict are decided on all figures.",
        ]
      : []),
  ];
  if (lines.length === 0) return "";
  return `## What to do next\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}
