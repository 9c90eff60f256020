import type { Report, Rule } from "../contracts/report.ts";
import { code, escapeMarkdown } from "./escape.ts";
import {
  formatInterval,
  formatMetric,
  formatRuleInterval,
  formatRuleValue,
  formatValue,
} from "./format.ts";
import { table } from "./table.ts";

/** What changed since the audits that the policy compares with; empty without such rules. */
export function renderEarlier(report: Pick<Report, "rules">): string {
  const rules = report.rules.filter(({ against }) => against?.earlier != null);
  if (rules.length === 0) return "";
  const rows = rules.map((rule) => {
    const { reference, now, earlier: then, paired } = rule.against!;
    return [
      code(formatMetric(rule.metric, rule.parameters)),
      escapeMarkdown(reference),
      figure(rule, then!.value, then!.interval),
      formatValue(rule.metric, now),
      `**${formatRuleValue(rule)}**`,
      formatRuleInterval(rule),
      rule.value === null ? "not compared" : paired ? "record by record" : "the two figures",
    ];
  });
  const header = ["Metric", "Against", "Then", "Now", "Increase", "Interval", "Compared"];
  const audits = new Map(rules.map(({ against }) => [against!.reference, against!.earlier!]));
  const told = [...audits].map(([reference, then]) => {
    const release = then.release === undefined ? "" : ` (${escapeMarkdown(then.release)})`;
    const commit = then.commit === null ? "" : `, commit ${code(then.commit.slice(0, 12))}`;
    return `- ${escapeMarkdown(reference)}${release}: ${code(then.checkpoint)} of ${then.date.slice(0, 10)}${commit}, verdict ${then.verdict}`;
  });
  return `## What changed since earlier audits\n\n${table(header, rows)}\n\n${told.join("\n")}`;
}

function figure(rule: Rule, value: number | null, interval: Rule["interval"]): string {
  const shown = formatInterval(rule.metric, interval);
  return `${formatValue(rule.metric, value)}${shown === "" ? "" : ` (${shown})`}`;
}
