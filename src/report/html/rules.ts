import type { Report, Rule } from "../../contracts/report.ts";
import { definitionOf, isMetricId } from "../../gate/catalogue.ts";
import { ruleIdentity } from "../finding.ts";
import {
  formatBound,
  formatConfidence,
  formatRule,
  formatRuleInterval,
  formatRuleValue,
} from "../format.ts";
import { STATE_ORDER, sortedRules } from "../top.ts";
import { explanationOf, plainName } from "../words.ts";
import { ruleAnchor } from "./anchors.ts";
import { badge, icon, ruleLook, shapeOf } from "./marks.ts";
import { html, type Markup, percent } from "./markup.ts";
import { type RuleScale, ruleScale } from "./scales.ts";
import { figure, folded, sheet } from "./sheet.ts";
import { warningOnly } from "./top.ts";

/**
 * Every rule with its interval against its limit. The rules have different units, so that each row
 * has a scale of its own, on which the limit stands in the middle.
 */
export function rulesSection(report: Report, prefix: string): Markup {
  const applicable = sortedRules(report);
  const other = report.rules.filter(({ state }) => state === "not-applicable");
  const anchors = anchorsOf(report.rules, prefix);
  const used = STATE_ORDER.filter((state) => applicable.some((rule) => rule.state === state));
  const legend = used.map(
    (state) => html`<li>${icon(ruleLook(state))} ${ruleLook(state).word}</li>`,
  );
  const confidence =
    report.metrics.find((metric) => metric.confidence !== null)?.confidence ?? 0.95;
  const chart = html`<ul class="legend">${legend}</ul>
    <div class="forest">
      <div class="forest-head" aria-hidden="true">
        <span></span><span class="axis"><span>within the limit</span><span>limit</span><span>beyond it</span></span><span></span>
      </div>
      <ul>${applicable.map((rule) => row(rule, anchors.get(rule)))}</ul>
    </div>
    <p class="hint">The shape marks the value, and the bar its ${formatConfidence(confidence)} interval. Each row has its own scale, with its ends printed below; the scale changes at the limit, which is the same line for all rows. An interval narrower than the shape is hidden behind it.</p>`;
  return html`<section id="${prefix}rules">
    <h2>Rules</h2>
    ${applicable.length === 0 ? html`<p>No rule of the policy applies to these data.</p>` : chart}
    ${other.length === 0 ? undefined : notApplicable(other, anchors)}
    ${folded("The rules as a table", ruleTable([...applicable, ...other], formatConfidence(confidence)))}
  </section>`;
}

function row(rule: Rule, anchor: string | undefined): Markup {
  const look = ruleLook(rule.state);
  const interval = formatRuleInterval(rule);
  return html`<li class="row ${look.tone}" ${idOf(anchor)}>
    <div class="what">
      <div class="name">${badge(look)}${warningOnly(rule)}</div>
      <div class="plain-name"><a href="${explanationOf(rule)}" rel="noreferrer noopener">${plainName(rule)}</a></div>
      <code>${formatRule(rule)}</code>
      <p>${rule.reason}</p>
    </div>
    ${plot(rule)}
    <div class="numbers">
      <strong class="keep">${formatRuleValue(rule)}</strong>
      ${interval === "" ? undefined : html`<span class="keep">${interval}</span>`}
      <span class="keep">limit ${formatBound(rule)}</span>
    </div>
  </li>\n`;
}

function plot(rule: Rule): Markup {
  // Where any is too many, a scale says no more than the figure.
  if (rule.max === 0 && isMetricId(rule.metric) && definitionOf(rule.metric).kind === "census") {
    return html`<span class="plot"></span>`;
  }
  const scale = ruleScale(rule);
  const label = `${formatRuleValue(rule)}, limit ${formatBound(rule)}`;
  return html`<svg class="plot" role="img" aria-label="${label}">
    <rect class="within" width="50%" height="100%"/>
    <line class="limit" x1="50%" x2="50%" y1="0" y2="100%"/>
    ${scale === undefined ? undefined : drawn(rule, scale)}
  </svg>`;
}

function drawn(rule: Rule, { value, interval, ends, isReversed }: RuleScale): Markup {
  const look = ruleLook(rule.state);
  const [low, high] = interval ?? [value, value];
  const cap = (at: number) =>
    html`<svg x="${place(at)}" y="50%" overflow="visible"><path class="cap ${look.tone}" d="M0,-5V5"/></svg>`;
  const bar =
    interval === undefined
      ? undefined
      : html`<line class="interval ${look.tone}" x1="${place(Math.min(low, high))}" x2="${place(Math.max(low, high))}" y1="50%" y2="50%"/>${cap(low)}${cap(high)}`;
  return html`${bar}
    <svg x="${place(value)}" y="50%" overflow="visible">${shapeOf(look)}</svg>
    <text class="end" x="0" y="100%" dx="2" dy="-3">${ends[0]}${isReversed ? " (reversed scale)" : ""}</text>
    <text class="end right" x="100%" y="100%" dx="-2" dy="-3">${ends[1]}</text>`;
}

/** Room for a shape at either end of the scale, as a share of the drawing's width. */
const EDGE = 0.03;

function place(at: number): string {
  return percent(EDGE + at * (1 - 2 * EDGE));
}

/** Rules on something that the data do not hold: named, so that nobody thinks they were cleared. */
function notApplicable(
  rules: readonly Rule[],
  anchors: ReadonlyMap<Rule, string | undefined>,
): Markup {
  const groups = Map.groupBy(rules, ({ reason, parameters }) =>
    reason.replace(`value of the type ${parameters.type}`, "such value"),
  );
  const items = [...groups].map(([reason, same]) => {
    const names = same.map(
      (rule) => html`<li ${idOf(anchors.get(rule))}><code>${formatRule(rule)}</code></li>`,
    );
    return html`<div class="unapplied"><p>${badge(ruleLook("not-applicable"))} ${reason}</p><ul class="names">${names}</ul></div>`;
  });
  return html`<h3>Not applicable</h3>${items}`;
}

function ruleTable(rules: readonly Rule[], confidence: string): Markup | undefined {
  return sheet({
    name: "Rules",
    header: ["Metric", "State", "Value", `${confidence} interval`, "Limit", "Why"],
    figuresFrom: 2,
    figuresTo: 5,
    rows: rules.map((rule) => [
      html`<code>${formatRule(rule)}</code>`,
      `${ruleLook(rule.state).word}${rule.level === "warn" ? " (only warns)" : ""}`,
      figure(formatRuleValue(rule), "", true),
      figure(formatRuleInterval(rule)),
      figure(formatBound(rule)),
      rule.reason,
    ]),
  });
}

function idOf(anchor: string | undefined): Markup | undefined {
  return anchor === undefined ? undefined : html`id="${anchor}"`;
}

/** The anchor of each rule. Of two rules with one identity only the first can have it. */
function anchorsOf(rules: readonly Rule[], prefix: string): Map<Rule, string | undefined> {
  const seen = new Set<string>();
  return new Map(
    rules.map((rule) => {
      const identity = ruleIdentity(rule);
      const isFirst = !seen.has(identity);
      seen.add(identity);
      return [rule, isFirst ? `${prefix}${ruleAnchor(rule)}` : undefined];
    }),
  );
}
