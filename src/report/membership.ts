import type { Check, Metric, Report } from "../contracts/report.ts";
import { leastNonmembers } from "../gate/limits.ts";
import { escapeMarkdown } from "./escape.ts";
import {
  formatConfidence,
  formatCount,
  formatInterval,
  isMeasured,
  showCount,
  showValue,
} from "./format.ts";
import { table } from "./table.ts";

/**
 * Membership inference in tables, one an audit and part: what the strongest attack finds, beside it
 * what text and base alone tell, then every attack. Empty when nothing was compared.
 */
export function membershipTables(report: Report): string {
  const compared = report.metrics.filter((metric) => metric.id === "mia.auc" && isMeasured(metric));
  if (compared.length === 0) return "";
  const groups = [
    ...Map.groupBy(compared, ({ parameters: { audit, part } }) => `${audit} ${part}`),
  ];
  return [
    "Can an attacker tell members from nonmembers? AUC 0.5 is a coin flip. TPR: the share of members found while the share FPR of nonmembers is accused. What the text alone or the base alone can tell is no memory of the tuned model: compare with it.",
    ...groups.map(([, metrics]) => groupTable(report, metrics, groups.length > 1)),
  ].join("\n\n");
}

function groupTable(report: Report, metrics: readonly Metric[], several: boolean): string {
  const { audit, part } = metrics[0]!.parameters;
  const tprs = report.metrics.filter(
    ({ id, parameters }) =>
      id === "mia.tpr_at_fpr" && parameters.audit === audit && parameters.part === part,
  );
  const rates = [...new Set(tprs.map(({ parameters }) => Number(parameters.fpr)))].sort(
    (a, b) => a - b,
  );
  const [{ n, confidence }] = metrics as [Metric];
  const isReachable = (fpr: number) =>
    n.nonmembers === undefined || n.nonmembers >= leastNonmembers(fpr, confidence ?? 0.95);
  const fprs = rates.filter(isReachable);
  const unreachable = rates.filter((fpr) => !isReachable(fpr));
  const tprCells = (attack: string) =>
    fprs.map((fpr) => {
      const found = tprs.find(
        ({ parameters }) => parameters.attack === attack && parameters.fpr === fpr,
      );
      return found === undefined ? "" : cell(found.id, found);
    });
  const attackRow = (metric: Metric) => {
    const { id, selected } = metric;
    const attack = String(metric.parameters.attack);
    return [
      selected === undefined
        ? escapeMarkdown(attack)
        : `**${escapeMarkdown(attack)}** (${escapeMarkdown(selected)})`,
      cell(id, metric, selected !== undefined),
      ...tprCells(attack),
    ];
  };
  const of = (attack: string) => metrics.filter(({ parameters }) => parameters.attack === attack);
  const blank = fprs.map(() => "");
  const check = (id: Check["id"], name: string) =>
    report.validity
      .filter((one) => one.id === id && one.audit === audit && one.value != null)
      .map(({ value, interval }) => [
        `*${name}*`,
        cell("mia.auc", { value: value ?? null, interval: interval ?? null }),
        ...blank,
      ]);
  const rows = [
    ...of("strongest").map(attackRow),
    ...check("blind", "text alone (blind)"),
    ...(part === "completion" ? check("base-separation", "base alone (its loss)") : []),
    ...metrics.filter(({ selected }) => selected === undefined).map(attackRow),
    ...of("weakest").map(attackRow),
  ];
  const percent = `${formatConfidence(confidence ?? 0.95)} interval`;
  const header = [
    "Attack",
    `AUC<br>${percent}`,
    ...fprs.map((fpr) => `TPR at FPR ${fpr}<br>${percent}`),
  ];
  const [first] = metrics as [Metric];
  const count = (name: string) => showCount(first, name, n[name]);
  const persons = n.subjects !== undefined || first.withheld?.subjects !== undefined;
  const sets = `${count("members")} members against ${count("nonmembers")} nonmembers${persons ? `, records of ${count("subjects")} persons` : ""}`;
  const where = several
    ? `Audit ${escapeMarkdown(String(audit))}, ${escapeMarkdown(String(part))}: `
    : "";
  const body = [
    table(header, rows),
    ...(unreachable.length === 0 ? [] : [unreachableNote(unreachable, confidence ?? 0.95)]),
  ].join("\n\n");
  return part === "prompt"
    ? `<details><summary>${where}${sets}</summary>\n\n${body}\n\n</details>`
    : `**${where}${sets}**\n\n${body}`;
}

function unreachableNote(fprs: readonly number[], confidence: number): string {
  const needs = fprs.map(
    (fpr) => `FPR ${fpr} needs ${formatCount(leastNonmembers(fpr, confidence))} nonmembers`,
  );
  return `Not shown: ${needs.join(", ")} or more.`;
}

/** A figure above its interval, neither of them broken. */
function cell(
  id: string,
  shown: Pick<Metric, "value" | "interval" | "withheld">,
  strong = false,
): string {
  const figure = whole(showValue(id, shown));
  const range = whole(formatInterval(id, shown.interval));
  return `${strong ? `**${figure}**` : figure}${range === "" ? "" : `<br>${range}`}`;
}

function whole(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
