import type { HistoryEntry } from "../../contracts/history.ts";
import type { Metric, Report, Rule } from "../../contracts/report.ts";
import { ruleIdentity } from "../finding.ts";
import {
  formatBound,
  formatIncrease,
  formatInterval,
  formatMetric,
  formatRule,
  formatRuleInterval,
  formatRuleValue,
  formatValue,
} from "../format.ts";
import { modelName } from "../top.ts";
import { plainName } from "../words.ts";
import { badge, ruleLook, verdictLook } from "./marks.ts";
import { html, type Markup, type Part } from "./markup.ts";
import { figure, sheet } from "./sheet.ts";
import { sparkline } from "./sparkline.ts";

/** One metric of a checkpoint over its audits, oldest first, the newest being this one. */
export interface MetricTrend {
  key: string;
  id: string;
  parameters: Metric["parameters"];
  points: readonly {
    entry: Pick<HistoryEntry, "date" | "verdict">;
    value: number;
    interval: readonly [number, number] | null;
  }[];
}

/** What changed since the audits that the policy compares with; undefined without such rules. */
export function changesSection(
  report: Report,
  trends: readonly MetricTrend[],
  prefix: string,
): Markup | undefined {
  const rules = report.rules.filter(({ against }) => against?.earlier != null);
  const charts = trends.filter(({ points }) => points.length > 1);
  if (rules.length + charts.length === 0) return undefined;
  const audits = new Map(rules.map(({ against }) => [against!.reference, against!.earlier!]));
  const earlier = [...audits].map(([reference, then]) => {
    const release = then.release === undefined ? "" : ` (${then.release})`;
    const commit =
      then.commit === null ? undefined : html`, commit <code>${then.commit.slice(0, 12)}</code>`;
    return html`<li>${reference}${release}: <code>${then.checkpoint}</code> of ${day(then.date)}${commit} ${badge(verdictLook(then.verdict))}</li>`;
  });
  return html`<section id="${prefix}changes">
    <h2>What changed since earlier audits</h2>
    ${increases(rules)}
    ${earlier.length === 0 ? undefined : html`<ul class="plain">${earlier}</ul>`}
    ${charts.length === 0 ? undefined : html`<ul class="trends">${charts.map(trendItem)}</ul>`}
  </section>`;
}

function increases(rules: readonly Rule[]): Markup | undefined {
  return sheet({
    name: "What changed since earlier audits",
    header: ["Metric", "Against", "Then", "Now", "Increase", "Limit", "State", "Compared"],
    figuresFrom: 2,
    figuresTo: 6,
    rows: rules.map((rule) => {
      const { reference, now, earlier: then, paired } = rule.against!;
      return [
        html`<code>${formatMetric(rule.metric, rule.parameters)}</code>`,
        reference,
        figure(formatValue(rule.metric, then!.value), formatInterval(rule.metric, then!.interval)),
        figure(formatValue(rule.metric, now)),
        figure(formatRuleValue(rule), formatRuleInterval(rule), true),
        figure(formatBound(rule)),
        badge(ruleLook(rule.state)),
        rule.value === null ? "not compared" : paired ? "record by record" : "the two figures",
      ];
    }),
  });
}

function trendItem({ id, parameters, points }: MetricTrend): Markup {
  const [first, last] = [points[0]!, points.at(-1)!];
  const value = (point: typeof first): string => formatValue(id, point.value);
  const table = sheet({
    name: `${formatMetric(id, parameters)} over time`,
    header: ["Date", "Verdict", "Value", "Interval"],
    figuresFrom: 2,
    rows: points.map(({ entry, value: one, interval }) => [
      day(entry.date),
      entry.verdict,
      figure(formatValue(id, one)),
      figure(formatInterval(id, interval === null ? null : [interval[0], interval[1]])),
    ]),
  });
  return html`<li><code>${formatMetric(id, parameters)}</code>
    ${sparkline(points, `from ${value(first)} on ${day(first.entry.date)} to ${value(last)} on ${day(last.entry.date)}`)}
    <span class="keep">${value(first)}</span> → <strong class="keep">${value(last)}</strong>
    <details><summary>${day(first.entry.date)} to ${day(last.entry.date)} as a table</summary>${table}</details></li>\n`;
}

/** An audit of the release before, or of any other time. */
export interface PreviousAudit {
  report: Report;
  /** Why the figures of an audit (finetuning or pretraining) meant something else then, if so. */
  whyIncomparable(audit: string): string | undefined;
}

/** This audit beside an earlier one: every rule, then and now. */
export function comparisonSection(
  report: Report,
  { report: previous, whyIncomparable }: PreviousAudit,
  prefix: string,
): Markup {
  const then = new Map(previous.rules.map((rule) => [ruleIdentity(rule), rule]));
  const now = new Set(report.rules.map(ruleIdentity));
  const gone = previous.rules.filter((rule) => !now.has(ruleIdentity(rule)));
  const audits = [...new Set(report.rules.map(({ parameters }) => String(parameters.audit)))];
  const others = new Map(
    audits.flatMap((audit) => {
      const why = whyIncomparable(audit);
      return why === undefined ? [] : [[audit, why] as const];
    }),
  );
  const table = sheet({
    name: "This audit and the earlier one",
    header: ["Rule", "Then", "Now", "Change", "Limit"],
    rows: [
      ...report.rules.map((rule) =>
        comparedRow(then.get(ruleIdentity(rule)), rule, !others.has(String(rule.parameters.audit))),
      ),
      ...gone.map((rule) => comparedRow(rule, undefined, false)),
    ],
  });
  return html`<section id="${prefix}previous">
    <h2>Then and now</h2>
    <p>Then: ${audited(previous)}; now: ${audited(report)}.</p>
    ${[...others].map(([audit, why]) => html`<p><strong>The figures of the audit ${audit} cannot be compared</strong>: ${why}.</p>`)}
    ${table}
  </section>`;
}

function audited(report: Report): Markup {
  const { startedAt } = report.timing;
  const date = typeof startedAt === "string" ? ` of ${day(startedAt)}` : "";
  return html`<code>${modelName(report, "checkpoint")}</code>${date} ${badge(verdictLook(report.verdict))}`;
}

function comparedRow(then: Rule | undefined, now: Rule | undefined, isComparable: boolean): Part[] {
  const rule = (now ?? then)!;
  const cell = (one: Rule | undefined): Part =>
    one === undefined
      ? "no such rule"
      : [
          figure(formatRuleValue(one), formatRuleInterval(one)),
          html`<br>`,
          badge(ruleLook(one.state)),
        ];
  const change =
    !isComparable || then?.value == null || now?.value == null || rule.against !== undefined
      ? "–"
      : formatIncrease(rule.metric, now.value - then.value);
  const limits = [then, now].flatMap((one) => (one === undefined ? [] : [formatBound(one)]));
  return [
    html`${plainName(rule)}<br><code>${formatRule(rule)}</code>`,
    cell(then),
    cell(now),
    figure(change, "", true),
    figure([...new Set(limits)].join(" → ")),
  ];
}

function day(date: string): string {
  return date.slice(0, 10);
}
