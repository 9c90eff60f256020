import type { Metric, Rule } from "../contracts/report.ts";
import { definitionOf, isMetricId } from "../gate/catalogue.ts";

/** How a metric's number is shown: shares as percent, AUCs as plain decimals, counts as counts. */
export function formatValue(id: string, value: number | null): string {
  if (value === null) return "–";
  if (isCount(id)) return value.toLocaleString("en-US");
  if (id === "pii.exposure") return `${value.toFixed(2)} bits`;
  if (id === "mia.auc" || id === "mia.subject_auc") return value.toFixed(3);
  if (id === "mia.auc_gain") return signed(value, value.toFixed(3));
  const percent = `${trim((value * 100).toFixed(Math.abs(value) < 0.1 ? 2 : 1))} %`;
  return id.endsWith("_gain") || id === "pii.amplification" ? signed(value, percent) : percent;
}

export function formatInterval(id: string, interval: Metric["interval"]): string {
  if (interval === null) return "";
  const [low, high] = interval.map((end) => formatValue(id, end)) as [string, string];
  // The unit once: "6.26 … 6.66 bits".
  return `${low.replace(/ bits$/, "")} … ${high}`;
}

export function formatBound(rule: Pick<Rule, "metric" | "max" | "min">): string {
  return rule.max === undefined
    ? `≥ ${formatValue(rule.metric, rule.min!).replace(/^\+/, "")}`
    : `≤ ${formatValue(rule.metric, rule.max).replace(/^\+/, "")}`;
}

/** `mia.tpr_at_fpr (fpr 0.01)`: the id with the parameters that are not the metric's defaults. */
export function formatMetric(
  id: string,
  parameters: Readonly<Record<string, string | number>>,
): string {
  const defaults: Record<string, unknown> = isMetricId(id)
    ? { ...definitionOf(id).parameters }
    : {};
  const told = Object.entries(parameters).filter(
    ([name, value]) => name === "fpr" || defaults[name] !== value,
  );
  if (told.length === 0) return id;
  return `${id} (${told.map(([name, value]) => `${name} ${value}`).join(", ")})`;
}

function isCount(id: string): boolean {
  return isMetricId(id) && definitionOf(id).kind === "census";
}

export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : text.replace("-", "−");
}

function trim(text: string): string {
  return text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
