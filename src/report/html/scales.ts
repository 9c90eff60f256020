import { scaleLinear } from "d3-scale";
import type { Rule } from "../../contracts/report.ts";
import { definitionOf, isMetricId } from "../../gate/catalogue.ts";
import { formatIncrease, formatValue } from "../format.ts";

/** Where a rule's figures lie: 0 is the end on the safe side, 0.5 the limit, 1 the other end. */
export interface RuleScale {
  value: number;
  interval: readonly [number, number] | undefined;
  /** What the ends of the scale are; empty where a half has no width. */
  ends: readonly [string, string];
  /** The figures fall from left to right. */
  isReversed: boolean;
}

/** The place of a rule's figures; undefined if there are none, or the report withholds them. */
export function ruleScale(rule: Rule): RuleScale | undefined {
  const { value, interval } = rule;
  if (value === null || !Number.isFinite(value)) return undefined;
  const shown = interval?.every(Number.isFinite) === true ? interval : undefined;
  const [safe, limit, worst] = domainOf(rule, [value, ...(shown ?? [])]);
  const scale = scaleLinear().domain([safe, limit, worst]).range([0, 0.5, 1]).clamp(true);
  // At a limit that is the end of what is possible, one half of the scale has no width.
  const at = (number: number) => (number === limit ? 0.5 : scale(number));
  const format = (end: number) => {
    if (end === limit) return "";
    return rule.against === undefined
      ? formatValue(rule.metric, end)
      : formatIncrease(rule.metric, end);
  };
  return {
    value: at(value),
    interval: shown === undefined ? undefined : [at(shown[0]), at(shown[1])],
    ends: [format(safe), format(worst)],
    isReversed: worst < safe,
  };
}

/** Room behind the figure that is furthest beyond the limit. */
const ROOM = 1.15;

/**
 * The safe end, the limit and the other end, with every figure between the ends. The safe end is the
 * least that is possible, chance for an AUC, and the limit's mirror image for a difference. The
 * other end is as far from the limit, or as far as the figures reach, but not beyond what is possible.
 */
function domainOf(rule: Rule, figures: readonly number[]): [number, number, number] {
  const isLower = rule.max === undefined && rule.max_increase === undefined;
  // The larger, the worse.
  const badness = (number: number) => (isLower ? -number : number);
  const limit = badness(rule.max_increase ?? rule.max ?? rule.min ?? 0);
  const largest = figures.map(badness).reduce((a, b) => Math.max(a, b), limit);
  const smallest = figures.map(badness).reduce((a, b) => Math.min(a, b), limit);
  const [least, most] = rangeOf(rule)
    .map(badness)
    .toSorted((a, b) => a - b) as [number, number];
  const mirrored = limit - (2 * Math.abs(limit) || ROOM * (limit - smallest) || 1);
  const bottom = Number.isFinite(least) ? least : mirrored;
  const safe = Math.min(bottom, smallest);
  const reach = Math.max(limit - safe, ROOM * (largest - limit)) || 1;
  const worst = Math.max(largest, Math.min(most, limit + reach));
  return [badness(safe), badness(limit), badness(worst)];
}

/** What values a metric may have; of a difference without a least one. */
function rangeOf({ metric, max, max_increase }: Rule): readonly [number, number] {
  const [least, most] = isMetricId(metric)
    ? definitionOf(metric).range
    : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (max_increase !== undefined || least < 0) return [Number.NEGATIVE_INFINITY, most];
  return metric.endsWith("auc") && max !== undefined && max > 0.5 ? [0.5, most] : [least, most];
}
