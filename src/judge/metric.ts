import type { Metric } from "../contracts/report.ts";
import {
  completeParameters,
  definitionOf,
  type MetricId,
  metricKey,
  type Parameters,
} from "../gate/catalogue.ts";
import type { ResolvedRule } from "../gate/rule.ts";

export interface Measured {
  value: number;
  /** Absent for a census: every value was tested. */
  interval?: readonly [number, number];
  confidence?: number;
  n: Record<string, number>;
  method: string;
  selected?: string;
}

/** A metric with its number. */
export function measured(id: MetricId, parameters: Parameters, found: Measured): Metric {
  const { value, interval, n, method, selected } = found;
  return {
    ...identity(id, parameters),
    value,
    interval: interval === undefined ? null : [interval[0], interval[1]],
    confidence: interval === undefined ? null : (found.confidence ?? null),
    n,
    method,
    ...(selected === undefined ? {} : { selected }),
  };
}

/** A metric without a number, and why; it is shown but blocks nothing. */
export function unmeasured(
  id: MetricId,
  parameters: Parameters,
  reason: string,
  n: Record<string, number> = {},
): Metric {
  return {
    ...identity(id, parameters),
    value: null,
    reason,
    interval: null,
    confidence: null,
    n,
    method: "none",
  };
}

/**
 * What is asked of a metric: the parameters that every report shows, and those of the rules on it that
 * are about the same audit.
 */
export function askedOf(
  rules: readonly Pick<ResolvedRule, "metric" | "parameters">[],
  id: MetricId,
  shown: readonly Parameters[],
): Parameters[] {
  const all = shown.map((one) => completeParameters(id, one));
  const audits = new Set(all.map(({ audit }) => audit));
  const ruled = rules.filter(
    ({ metric, parameters }) => metric === id && audits.has(parameters.audit),
  );
  const wanted = [...all, ...ruled.map(({ parameters }) => completeParameters(id, parameters))];
  return [...new Map(wanted.map((one) => [JSON.stringify(one), one])).values()];
}

function identity(
  id: MetricId,
  given: Parameters,
): Pick<Metric, "key" | "id" | "kind" | "parameters"> {
  const parameters = completeParameters(id, given);
  return {
    key: metricKey(id, parameters),
    id,
    kind: definitionOf(id).kind,
    parameters: { ...parameters } as Metric["parameters"],
  };
}
