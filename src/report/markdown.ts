import { formatCount } from "../base/counts.ts";
import type { Check, Metric, Model, Provenance, Report, Rule } from "../contracts/report.ts";
import { canarySection } from "./canaries.ts";
import { declaredSection } from "./declared.ts";
import { renderEarlier } from "./earlier.ts";
import { erasureSection } from "./erasure.ts";
import { code, escapeMarkdown, escapeProse } from "./escape.ts";
import { renderExtraction } from "./extraction.ts";
import {
  confidenceOf,
  formatBound,
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
import { isChanged, renderOrigin } from "./origin.ts";
import { isOfUpdate, type Words, wordsOf } from "./reference.ts";
import { rocCharts } from "./roc.ts";
import { scoredTokens } from "./scored-tokens.ts";
import { syntheticSection } from "./synthetic.ts";
import { figure, table } from "./table.ts";
import { sortedRules, type Top, topOf } from "./top.ts";
import { warningLines } from "./warnings.ts";
import {
  counted,
  docs,
  explanationOf,
  isolationText,
  modelDescription,
  plainName,
  spreadText,
} from "./words.ts";

export const VERDICT_SIGNS: Readonly<Record<Report["verdict"], string>> = {
  pass: "✅",
  warn: "⚠️",
  inconclusive: "❔",
  invalid: "🚫",
  fail: "❌",
  error: "💥",
};

export const STATE_SIGNS: Readonly<Record<Rule["state"], string>> = {
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

/** How much of a report is shown: everything, what decides, or the verdict. */
export type Tier = "full" | "compact" | "headline";

/** Most rules that the compact tier lists. */
const COMPACT_RULES = 50;
/** Most next steps that it lists. */
const COMPACT_STEPS = 6;
/** Most policy differences that it lists, of each kind. */
const COMPACT_CHANGES = 20;
/** Most characters of a finding below the full tier: a policy may name any number of rules. */
const SHORT_TEXT = 1000;

/**
 * report.md, shown in the job summary, in the order of a release manager's questions (DESIGN.md
 * §8).
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
        ...topSections(report),
        rules(report),
        againstBase(report),
        renderEarlier(report),
        roc(report),
        renderExtraction(report),
        canarySection(report),
        declaredSection(report),
        syntheticSection(report),
        erasureSection(report),
        validity(report),
        warnings(report),
        records(report),
        renderOrigin(report),
        provenance(report),
      ];
    case "compact":
      return [
        ...topSections(report, COMPACT),
        isChanged(report) ? "" : renderOrigin(report, COMPACT_CHANGES),
      ];
    case "headline": {
      const top = topOf(report);
      return [heading(report, top, SHORT_TEXT), `${top.states}.`];
    }
  }
}

/** How much of the top is shown. */
interface Most {
  text: number;
  rules: number;
  steps: number;
}

const EVERYTHING: Most = { text: Infinity, rules: Infinity, steps: Infinity };
const COMPACT: Most = { text: SHORT_TEXT, rules: COMPACT_RULES, steps: COMPACT_STEPS };

/** What was found, what tuning changed, what to do, and what nothing is known of. */
function topSections(report: Report, most = EVERYTHING): string[] {
  const top = topOf(report);
  return [
    heading(report, top, most.text),
    `${escapeMarkdown(top.states)}. ${escapeMarkdown(top.subject)}.`,
    comparisonTable(top, most.rules),
    // Whoever approves a change of the rules must not have to look for it.
    most === EVERYTHING || !isChanged(report) ? "" : renderOrigin(report, COMPACT_CHANGES),
    steps(report, top, most),
    most === EVERYTHING ? gaps(top) : gapsInShort(top),
    report.public === true ? PUBLIC : "",
  ];
}

function heading(report: Report, { title, reused, lead }: Top, longest: number): string {
  const shown = lead.length > longest ? `${lead.slice(0, longest)} …` : lead;
  const run = report.reused?.run ?? null;
  return [
    `# ${VERDICT_SIGNS[report.verdict]} ${escapeMarkdown(title)}`,
    // A link of the schema's pattern needs no escaping.
    ...(reused === ""
      ? []
      : [`> ${escapeMarkdown(reused)}${run === null ? "" : ` [Its workflow run](${run})`}`]),
    `**${escapeMarkdown(shown)}**`,
  ].join("\n\n");
}

/** What each rule bounds, under the base and under the checkpoint, beside its limit. */
function comparisonTable({ rules, columns, note }: Top, most: number): string {
  if (rules.length === 0) return "No rule applies to these data.";
  const rows = rules.slice(0, most).map((compared) => {
    const { rule, base, tuned, change, limit, bounded, interval } = compared;
    const cell = (name: "tuned" | "change", text: string) =>
      bounded === name
        ? `**${figure(text === "" ? "–" : text)}**${interval === "" ? "" : `<br>${figure(interval)}`}`
        : figure(text);
    return [
      STATE_SIGNS[rule.state].split(" ")[0]!,
      `[${escapeMarkdown(plainName(rule))}](${explanationOf(rule)})${rule.level === "warn" ? " (only warns)" : ""}<br>${code(formatRule(rule))}`,
      figure(base),
      cell("tuned", tuned),
      cell("change", change),
      figure(limit),
    ];
  });
  const rest = rules.length - rows.length;
  return [
    table(["", "", ...columns], rows),
    ...(rest > 0 ? [`And ${counted(rest, "more rule")}.`] : []),
    ...(note === ""
      ? []
      : [`<sub>${escapeMarkdown(note)} [What the terms mean](${docs("glossary")})</sub>`]),
  ].join("\n\n");
}

function steps({ reasons }: Report, { next }: Top, most: Most): string {
  if (next.length === 0) return "";
  const shown = next
    .slice(0, most.steps)
    .map(({ text, page }, at) => `${at + 1}. ${shortened(text, most.text)}${more(page)}`);
  // Why the verdict is not a pass, where no step says it.
  const why = reasons
    .filter((reason) => !next.some(({ text }) => text.includes(reason)))
    .map((reason) => `- ${shortened(reason, most.text)}`);
  const rest = next.length - shown.length;
  return [
    "## Next",
    shown.join("\n"),
    ...(rest > 0
      ? [`${formatCount(rest)} more ${rest === 1 ? "is" : "are"} in the full report.`]
      : []),
    ...(why.length > 0 ? ["Also:", why.join("\n")] : []),
  ].join("\n\n");
}

function gaps({ notTested }: Top): string {
  if (notTested.length === 0) return "";
  const rows = notTested.map(({ what, why, how, page }) => [
    escapeMarkdown(what),
    escapeProse(why),
    `${escapeProse(how)}${more(page)}`,
  ]);
  return `## Not tested\n\n${table(["What", "Why", "How to test it"], rows)}`;
}

function gapsInShort({ notTested }: Top): string {
  if (notTested.length === 0) return "";
  const named = notTested.map(({ what }) => escapeMarkdown(uncapital(what)));
  return `**Not tested:** ${named.join("; ")}. The report says why, and how to test it.`;
}

/** A sentence that starts with an acronym keeps it. */
function uncapital(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text[0]!.toLowerCase()}${text.slice(1)}` : text;
}

function more(page: string | undefined): string {
  if (page === undefined) return "";
  const [name, anchor] = page.split("#");
  return ` [More](${docs(name!, anchor)})`;
}

function shortened(text: string, longest: number): string {
  return escapeProse(text.length > longest ? `${text.slice(0, longest)} …` : text);
}

const PUBLIC =
  "This report is public: numbers that rest on fewer than 5 values, records or people are shown as &lt;5, and numbers from which one could be derived as withheld. States and verdict are based on all figures.";

/** Every rule with the reason for its state. */
function rules(report: Report): string {
  const rows = sortedRules(report).map((rule) => [
    STATE_SIGNS[rule.state] + (rule.level === "warn" ? " (warn)" : ""),
    code(formatRule(rule)),
    `**${figure(formatRuleValue(rule))}**`,
    figure(formatRuleInterval(rule)),
    figure(formatBound(rule)),
    escapeMarkdown(rule.reason),
  ]);
  const interval = `${confidenceOf(report)} interval`;
  const header = ["State", "Rule", "Value", interval, "Limit", "Why"];
  const sections = [...(rows.length === 0 ? [] : [table(header, rows)]), notApplicable(report)];
  return `## Rules\n\n${sections.filter((section) => section !== "").join("\n\n")}`;
}

/** Rules on something that the data do not hold: named, so that nobody thinks they were cleared. */
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
      comparison(metric, wordsOf(report)),
    ]);
  if (rows.length === 0) return "";
  const reword = wordsOf(report);
  return `## ${reword("What tuning changed")}\n\n${reword("The base model gets the same questions on the same records.")}\n\n${table(
    ["Metric", "Value", "Interval", reword("Tuned and base")],
    rows,
  )}`;
}

function comparison(metric: Metric, reword: Words): string {
  const { n } = metric;
  const has = (name: string) => n[name] !== undefined || metric.withheld?.[name] !== undefined;
  const show = (name: string) => showCount(metric, name, n[name]);
  if (has("tuned") && has("base")) {
    return `${reword("tuned")} ${show("tuned")}, ${reword("base")} ${show("base")} of ${show(has("values") ? "values" : "members")}`;
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

/** What was seen while measuring and invalidates nothing. */
function warnings(report: Report): string {
  const lines = warningLines(report);
  if (lines.length === 0) return "";
  return `## Warnings\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n")}`;
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
  const tokens = scoredTokens(report);
  return `## Records\n\n${table(
    ["Set", "Read", "Used", "Scored", "Compared", "Truncated", "Dropped", "Subjects"],
    rows,
  )}${tokens === "" ? "" : `\n\n${escapeMarkdown(tokens)}`}`;
}

/** Why a record is left out. */
const DROPPED = [
  "empty",
  "short",
  "noCompletion",
  "leftOut",
  "templateRaised",
  "templateFailed",
  "templateAltered",
] as const;

export function droppedOf({ dropped, withheld }: Report["records"][number]): string {
  const total = Object.values(dropped).reduce((sum, count) => sum + count, 0);
  const some = DROPPED.some((name) => withheld?.[name] !== undefined);
  if (!some) return formatCount(total);
  return total === 0 ? "withheld" : `${formatCount(total)} or more`;
}

function provenance(report: Report): string {
  const { provenance: from } = report;
  const model = (one: Model) =>
    `${code(one.source)} (${escapeMarkdown(modelDescription(one))}) ${code(one.digest)}`;
  const lines = [
    `- ${from.checkpoint.kind === "data" ? "generated data" : "checkpoint"}: ${model(from.checkpoint)}`,
    ...(from.checkpoint.signed === undefined
      ? []
      : [`- its signature holds, and is of: ${code(from.checkpoint.signed)}`]),
    ...(from.checkpoint.adapters ?? []).map(
      ({ source, digest }, index) =>
        `- adapter ${index + 1}, ${index === 0 ? `merged into ${isOfUpdate(report) ? "the model it is on" : "the base"}` : "merged into the result"}: ${code(source)} ${code(digest)}`,
    ),
    ...(from.base === undefined ? [] : baseLines(from.base, isOfUpdate(report), model)),
    ...(from.auxiliary === undefined ? [] : [`- auxiliary model: ${model(from.auxiliary)}`]),
    ...from.data.map(
      (data) =>
        `- ${data.set}: ${code(data.source)}${data.format === undefined ? "" : `, read as ${data.format}`}${data.hmac === null ? "" : ` ${code(data.hmac)}`}`,
    ),
    `- policy: ${code(from.policy)}, seed ${from.seed}`,
    ...(from.criterion === undefined ? [] : [`- criterion: ${code(from.criterion)}`]),
    `- measured by Reticence ${from.reticence} on ${escapeMarkdown(from.device)} (${escapeMarkdown(from.executor)}${isolationText(from)}) in ${from.dtype}${spreadText(from)}; ${escapeMarkdown(
      Object.entries(from.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
    )}`,
    ...(from.image === undefined ? [] : [imageLine(from.image)]),
  ];
  return `<details><summary>Provenance</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

/** What the checkpoint is compared with, and what is known of that. */
function baseLines(base: Model, isPrevious: boolean, model: (one: Model) => string): string[] {
  const { adapters = [], foundation, match } = base;
  return [
    `- ${isPrevious ? "previous release" : "base"}: ${model(base)}`,
    ...adapters.map(
      ({ source, digest }, index) =>
        `- previous release, adapter ${index + 1}: ${code(source)} ${code(digest)}`,
    ),
    ...(foundation === undefined
      ? []
      : [`- model that adapters are on: ${code(foundation.source)} ${code(foundation.digest)}`]),
    ...(match === undefined ? [] : [matchLine(match, isPrevious)]),
  ];
}

function matchLine(
  { outcome, detail, accepted }: NonNullable<Model["match"]>,
  isPrevious: boolean,
): string {
  const reason = accepted === undefined ? "" : ` Accepted by the policy: ${accepted}`;
  return `- ${isPrevious ? "tuned from it" : "tuned from this base"}: ${outcome}. ${escapeMarkdown(`${detail}${reason}`)}`;
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
