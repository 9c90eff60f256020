import { formatCount } from "../base/counts.ts";
import type { Metric, Report, Rule } from "../contracts/report.ts";
import { AUC_METRICS, definitionOf, isMetricId } from "../gate/catalogue.ts";

/**
 * How a metric's number is shown: shares as percent, differences of shares in percentage points,
 * AUCs as plain decimals, counts as counts.
 */
export function formatValue(id: string, value: number | null): string {
  if (value === null) return "–";
  if (isCount(id)) return formatCount(value);
  if (id === "canary.epsilon_lower_bound") return decimals(value, 2);
  if (id === "training.epsilon_ratio") return decimals(value, 2);
  if (id.endsWith("_p_value")) return probability(value);
  if (id.includes("extraction_bits")) return `${decimals(value, 1)} bits`;
  if (id === "pii.exposure" || id === "canary.exposure") return `${decimals(value, 2)} bits`;
  if (AUC_METRICS.has(id)) return decimals(value, 3, 1);
  if (id === "mia.auc_gain") return signed(value, decimals(Math.abs(value), 3));
  // A difference of shares is in points; amplification is a ratio.
  if (id.endsWith("_gain") || SHARE_DIFFERENCES.has(id))
    return signed(value, formatShare(Math.abs(value)).replace(/%$/, "pp"));
  if (id === "pii.amplification") return signed(value, formatShare(Math.abs(value)));
  return formatShare(value);
}

/** Differences of shares that are not called a gain. */
const SHARE_DIFFERENCES: ReadonlySet<string> = new Set([
  "synthetic.verbatim_rate",
  "synthetic.near_duplicate_rate",
  "synthetic.pii_overlap",
]);

/** A p-value: two digits, and no more than anybody needs to know of a small one. */
function probability(value: number): string {
  return value > 0 && value < 1e-4 ? "<0.0001" : String(Number(value.toPrecision(2)));
}

/** A δ of differential privacy, as papers write it: `1e-5`. */
export function formatDelta(delta: number): string {
  return delta > 0 && delta < 1e-3 ? delta.toExponential().replace("e+", "e") : String(delta);
}

/** A share as percent: two decimals below 10 %, else one. */
export function formatShare(share: number, digits = Math.abs(share) < 0.1 ? 2 : 1): string {
  return `${trim(decimals(share * 100, digits, 100))} %`;
}

/**
 * A number with that many decimals. Never rounds a positive number to 0, or a smaller one up to
 * `whole`: "<0.01" and ">99.9" show that something is there, or missing.
 */
export function decimals(value: number, digits: number, whole = Number.POSITIVE_INFINITY): string {
  const text = value.toFixed(digits);
  const unit = 10 ** -digits;
  if (value > 0 && Number(text) === 0) return `<${unit.toFixed(digits)}`;
  if (value < 0 && Number(text) === 0) return `>-${unit.toFixed(digits)}`;
  return value < whole && Number(text) >= whole ? `>${(whole - unit).toFixed(digits)}` : text;
}

/** The value of a metric or rule, or what a public report shows instead. */
export function showValue(id: string, cell: Pick<Metric, "value" | "withheld">): string {
  return cell.withheld?.value ?? formatValue(id, cell.value);
}

/** Whether there is a value, even one that a public report withholds. */
export function isMeasured(cell: Pick<Metric, "value" | "withheld">): boolean {
  return cell.value !== null || cell.withheld?.value !== undefined;
}

/** A count of `n`, or what a public report shows instead; absent is 0. */
export function showCount(
  cell: { withheld?: Metric["withheld"] },
  name: string,
  count = 0,
): string {
  return cell.withheld?.[name] ?? formatCount(count);
}

export function formatInterval(id: string, interval: Metric["interval"]): string {
  if (interval === null) return "";
  return range(formatValue(id, interval[0]), formatValue(id, interval[1]));
}

/** The unit once: `6.26 … 6.66 bits`. */
function range(low: string, high: string): string {
  const unit = / (?:%|pp|bits)$/.exec(high)?.[0] ?? "";
  return `${unit !== "" && low.endsWith(unit) ? low.slice(0, -unit.length) : low} … ${high}`;
}

export function formatBound(rule: Pick<Rule, "metric" | "max" | "min" | "max_increase">): string {
  if (rule.max_increase !== undefined) return `≤ ${formatIncrease(rule.metric, rule.max_increase)}`;
  return rule.max === undefined
    ? `≥ ${formatLimit(rule.metric, rule.min!)}`
    : `≤ ${formatLimit(rule.metric, rule.max)}`;
}

/** A bound is a number that somebody chose, so it is shown unrounded. */
function formatLimit(id: string, bound: number): string {
  const shown = formatValue(id, bound).replace(/^\+/, "");
  if (!/[<>]/.test(shown)) return shown;
  const unit = / (?:%|pp|bits)$/.exec(shown)?.[0] ?? "";
  const digits = Number((bound * (/ (?:%|pp)$/.test(unit) ? 100 : 1)).toPrecision(6));
  return `${String(digits).replace("-", "−")}${unit}`;
}

/** How far a metric went up or down: with its sign, shares in percentage points. */
export function formatIncrease(id: string, value: number | null): string {
  if (value === null) return "–";
  const text = formatValue(id, Math.abs(value))
    .replace(/^(.?)\+/, "$1")
    .replace(/ %$/, " pp");
  return value === 0 ? `±${text}` : signed(value, text);
}

/** The figure that a rule compares with its bound: the metric, or its increase. */
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
  return range(formatIncrease(metric, interval[0]), formatIncrease(metric, interval[1]));
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

/** Confidence of a report's intervals: `95 %`. */
export function confidenceOf({ metrics }: Pick<Report, "metrics">): string {
  return formatConfidence(
    metrics.find(({ confidence }) => confidence !== null)?.confidence ?? 0.95,
  );
}

/** A confidence in percent, to two decimals, or as many as it takes: 0.99995 is not 100 %. */
export function formatConfidence(confidence: number): string {
  const percent = confidence * 100;
  const digits = [2, 3, 4, 5].find((digits) => Number(percent.toFixed(digits)) < 100) ?? 6;
  return `${Number(percent.toFixed(digits))} %`;
}

/** `98.33 % (95 %, corrected for choosing among 3 checkpoints)`. */
export function formatChoice({ among, confidence, corrected }: NonNullable<Report["choice"]>) {
  return `${formatConfidence(corrected)} (${formatConfidence(confidence)}, corrected for choosing among ${formatCount(among)} checkpoints)`;
}

/**
 * The text of a magnitude with the sign of `value`; a minus sign reverses bounds: "<1" to ">−1".
 */
export function signed(value: number, magnitude: string): string {
  const [, bound = "", digits = ""] = /^([<>]?)(.*)$/s.exec(magnitude) ?? [];
  if (value > 0) return `${bound}+${digits}`;
  if (value === 0) return magnitude;
  return `${bound === "<" ? ">" : bound === ">" ? "<" : ""}−${digits}`;
}

function trim(text: string): string {
  return text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
