import type { Metric, Rule } from "../contracts/report.ts";
import { definitionOf, isMetricId } from "../gate/catalogue.ts";

/** How a metric's number is shown: shares as percent, AUCs as plain decimals, counts as counts. */
export function formatValue(id: string, value: number | null): string {
  if (value === null) return "–";
  if (isCount(id)) return value.toLocaleString("en-US");
  if (id === "pii.exposure") return `${decimals(value, 2)} bits`;
  if (id === "mia.auc" || id === "mia.subject_auc") return decimals(value, 3, 1);
  if (id === "mia.auc_gain") return signed(value, decimals(Math.abs(value), 3));
  if (id.endsWith("_gain") || id === "pii.amplification") {
    return signed(value, formatShare(Math.abs(value)));
  }
  return formatShare(value);
}

/** A share as percent: two decimals below 10 %, else one. */
export function formatShare(share: number, digits = Math.abs(share) < 0.1 ? 2 : 1): string {
  return `${trim(decimals(share * 100, digits, 100))} %`;
}

/**
 * A number with so many decimals, which never rounds to 0 or up to `whole` what is not: "<0.01" and
 * ">99.9" say that something is there, or missing.
 */
export function decimals(value: number, digits: number, whole = Number.POSITIVE_INFINITY): string {
  const text = value.toFixed(digits);
  const unit = 10 ** -digits;
  if (value > 0 && Number(text) === 0) return `<${unit.toFixed(digits)}`;
  if (value < 0 && Number(text) === 0) return `>-${unit.toFixed(digits)}`;
  return value < whole && Number(text) >= whole ? `>${(whole - unit).toFixed(digits)}` : text;
}

/** The value of a metric or rule, or what a public report shows in its place. */
export function showValue(id: string, cell: Pick<Metric, "value" | "withheld">): string {
  return cell.withheld?.value ?? formatValue(id, cell.value);
}

/** Has a value, be it one that a public report does not give. */
export function isMeasured(cell: Pick<Metric, "value" | "withheld">): boolean {
  return cell.value !== null || cell.withheld?.value !== undefined;
}

/** A count of `n`, or what a public report shows in its place; absent is 0. */
export function showCount(
  cell: { withheld?: Metric["withheld"] },
  name: string,
  count = 0,
): string {
  return cell.withheld?.[name] ?? formatCount(count);
}

export function formatInterval(id: string, interval: Metric["interval"]): string {
  if (interval === null) return "";
  const [low, high] = interval.map((end) => formatValue(id, end)) as [string, string];
  // The unit once: "6.26 … 6.66 bits".
  return `${low.replace(/ bits$/, "")} … ${high}`;
}

export function formatBound(rule: Pick<Rule, "metric" | "max" | "min" | "max_increase">): string {
  if (rule.max_increase !== undefined) return `≤ ${formatIncrease(rule.metric, rule.max_increase)}`;
  return rule.max === undefined
    ? `≥ ${formatLimit(rule.metric, rule.min!)}`
    : `≤ ${formatLimit(rule.metric, rule.max)}`;
}

/** A bound is a number that somebody chose: it is shown as it is, not rounded. */
function formatLimit(id: string, bound: number): string {
  const shown = formatValue(id, bound).replace(/^\+/, "");
  if (!/[<>]/.test(shown)) return shown;
  const unit = / (?:%|bits)$/.exec(shown)?.[0] ?? "";
  const digits = Number((bound * (unit === " %" ? 100 : 1)).toPrecision(6));
  return `${String(digits).replace("-", "−")}${unit}`;
}

/** How far a metric went up or down: with its sign, shares in points of percent. */
export function formatIncrease(id: string, value: number | null): string {
  if (value === null) return "–";
  const text = formatValue(id, Math.abs(value))
    .replace(/^(.?)\+/, "$1")
    .replace(/ %$/, " pp");
  return value === 0 ? `±${text}` : signed(value, text);
}

/** What a rule holds against its bound: the metric, or for a rule on an increase the difference. */
export function formatRuleValue(
  rule: Pick<Rule, "metric" | "value" | "against" | "withheld">,
): string {
  return rule.against === undefined || rule.withheld !== undefined
    ? showValue(rule.metric, rule)
    : formatIncrease(rule.metric, rule.value);
}

export function formatRuleInterval(rule: Pick<Rule, "metric" | "interval" | "against">): string {
  const { metric, interval, against } = rule;
  if (interval === null || against === undefined) return formatInterval(metric, interval);
  return `${formatIncrease(metric, interval[0])} … ${formatIncrease(metric, interval[1])}`;
}

/** What a rule bounds: its metric, and the earlier audit that it is compared with. */
export function formatRule({
  key,
  metric,
  parameters,
}: Pick<Rule, "key" | "metric" | "parameters">): string {
  return `${formatMetric(metric, parameters)}${/ against .*$/s.exec(key)?.[0] ?? ""}`;
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

/** A confidence as the policy has it, at most four decimals: 0.9999 is not 100 %. */
export function formatConfidence(confidence: number): string {
  return `${Number((confidence * 100).toFixed(2))} %`;
}

export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

/** The text of a magnitude with the sign of `value`, which turns a bound around: "<1" to ">−1". */
export function signed(value: number, magnitude: string): string {
  const [, bound = "", digits = ""] = /^([<>]?)(.*)$/s.exec(magnitude) ?? [];
  if (value > 0) return `${bound}+${digits}`;
  if (value === 0) return magnitude;
  return `${bound === "<" ? ">" : bound === ">" ? "<" : ""}−${digits}`;
}

function trim(text: string): string {
  return text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
