import type { Policy } from "../contracts/config.ts";
import { type Location, PolicyError } from "../errors.ts";
import {
  CATALOGUE,
  completeParameters,
  definitionOf,
  isMetricId,
  type MetricId,
  metricKey,
  PARTS,
  type ParameterName,
  type Parameters,
  PII_TYPES,
} from "../gate/catalogue.ts";
import type {
  Judging,
  Level,
  ResolvedAudit,
  ResolvedRule,
  ResolvedWaiver,
  Rule,
} from "./policy.ts";
import { PRESETS } from "./presets.ts";
import type { Path, PolicySource } from "./source.ts";
import { suggest } from "./suggest.ts";

type Written = NonNullable<NonNullable<Policy["gate"]>["rules"]>[number];

/** What a rule is checked against: the rest of the policy. */
export interface RuleContext {
  audits: readonly ResolvedAudit[];
  attacks: Judging["attacks"];
}

/**
 * The preset's rules with the policy's own in place of those with the same metric key; a family of
 * attacks that the policy turns off takes its preset rules along.
 * Throws PolicyError for a rule that can match no metric or can never be breached.
 */
export function resolveRules(
  source: PolicySource,
  gate: NonNullable<Policy["gate"]>,
  context: RuleContext,
): ResolvedRule[] {
  const own = (gate.rules ?? []).map((rule, index) =>
    resolveRule(source, rule, ["gate", "rules", index], context),
  );
  refuseDuplicates(source, own);
  const replaced = new Set(own.map((rule) => rule.key));
  const preset = PRESETS[gate.preset ?? "standard"]
    .map(complete)
    .filter((rule) => !replaced.has(rule.key) && isMeasured(rule, context));
  const rules = [...own, ...preset];
  if (rules.length === 0) {
    throw new PolicyError(
      "there is no rule to judge by: write rules, or name a preset (presets judge the audit finetuning).",
      {
        location: source.locate(["gate"]),
      },
    );
  }
  return rules;
}

export function resolveWaivers(
  source: PolicySource,
  waivers: NonNullable<Policy["waivers"]>,
  rules: readonly ResolvedRule[],
  context: RuleContext,
): ResolvedWaiver[] {
  return waivers.map((waiver, index) => {
    const path = ["waivers", index];
    const metric = knownMetric(source, waiver.metric, [...path, "metric"]);
    const parameters = checkedParameters(source, metric, waiver, path, context);
    const key = metricKey(metric, parameters);
    if (!rules.some((rule) => rule.key === key)) {
      throw new PolicyError(
        `no rule bounds ${key}, so there is nothing to waive.${suggest(
          key,
          rules.map((rule) => rule.key),
        )}`,
        { location: source.locate(path) },
      );
    }
    const { until, owner, reason } = waiver;
    return { key, metric, parameters, until, owner, reason };
  });
}

function resolveRule(
  source: PolicySource,
  written: Written,
  path: Path,
  context: RuleContext,
): ResolvedRule {
  const metric = knownMetric(source, written.metric, [...path, "metric"]);
  const parameters = checkedParameters(source, metric, written, path, context);
  const { max, min } = written;
  if ((max === undefined) === (min === undefined)) {
    throw new PolicyError("a rule has one bound: max or min.", { location: source.locate(path) });
  }
  const rule = complete({ ...parameters, metric, max, min, level: written.level } as Rule);
  refuseToothless(rule, source.locate([...path, max === undefined ? "min" : "max"]));
  return rule;
}

/** A bound that no value can cross would be a gate that cannot fail. */
function refuseToothless(rule: ResolvedRule, location: Location): void {
  const [lowest, highest] = definitionOf(rule.metric).range;
  const { max, min } = rule;
  const crossable = max === undefined ? min! > lowest : max < highest;
  if (crossable) {
    if (definitionOf(rule.metric).kind === "census" && max === undefined) {
      throw new PolicyError(`${rule.metric} is a count: it takes max, not min.`, { location });
    }
    return;
  }
  throw new PolicyError(
    `this rule can never be breached: ${rule.metric} is between ${lowest} and ${highest}.`,
    { location },
  );
}

function complete(rule: Rule): ResolvedRule {
  const { metric, max, min, level } = rule;
  const parameters = completeParameters(metric, rule);
  const resolved: ResolvedRule = {
    metric,
    key: metricKey(metric, parameters),
    parameters,
    level: level ?? "fail",
  };
  if (max !== undefined) resolved.max = max;
  if (min !== undefined) resolved.min = min;
  return resolved;
}

function refuseDuplicates(source: PolicySource, rules: readonly ResolvedRule[]): void {
  const seen = new Map<string, Level>();
  for (const [index, rule] of rules.entries()) {
    const key = `${rule.key} ${rule.level} ${rule.max === undefined ? "min" : "max"}`;
    if (seen.has(key)) {
      throw new PolicyError(`a second rule for ${rule.key}; keep one.`, {
        location: source.locate(["gate", "rules", index]),
      });
    }
    seen.set(key, rule.level);
  }
}

function knownMetric(source: PolicySource, name: string, path: Path): MetricId {
  if (isMetricId(name)) return name;
  throw new PolicyError(`unknown metric "${name}".${suggest(name, Object.keys(CATALOGUE))}`, {
    location: source.locate(path),
  });
}

function checkedParameters(
  source: PolicySource,
  metric: MetricId,
  written: Parameters,
  path: Path,
  context: RuleContext,
): Parameters {
  const names = Object.keys(definitionOf(metric).parameters) as ParameterName[];
  for (const name of ["audit", "attack", "part", "type", "fpr", "n", "p"] as const) {
    if (written[name] === undefined) continue;
    const location = source.locate([...path, name]);
    if (!names.includes(name)) {
      throw new PolicyError(`${metric} has no parameter "${name}"; it has ${names.join(", ")}.`, {
        location,
      });
    }
    const allowed = allowedValues(metric, name, context);
    const value = written[name];
    if (allowed !== undefined && !allowed.includes(String(value))) {
      throw new PolicyError(
        `${metric} has no ${name} "${String(value)}" here, so the rule could match nothing.${suggest(
          String(value),
          allowed,
        )}`,
        { location },
      );
    }
  }
  refuseOffFamily(source, metric, path, context);
  return completeParameters(metric, written);
}

function refuseOffFamily(
  source: PolicySource,
  metric: MetricId,
  path: Path,
  context: RuleContext,
): void {
  const off = familyOff(metric, context.attacks);
  if (off === undefined) return;
  throw new PolicyError(`${metric} is never measured: ${off}.`, { location: source.locate(path) });
}

function isMeasured(rule: ResolvedRule, { audits, attacks }: RuleContext): boolean {
  const { audit } = rule.parameters;
  return familyOff(rule.metric, attacks) === undefined && audits.some(({ name }) => name === audit);
}

/** Why the attacks behind a metric do not run, or undefined when they do. */
export function familyOff(metric: MetricId, attacks: Judging["attacks"]): string | undefined {
  const family = metric.split(".")[0];
  if (family === "mia" && attacks.mia === "off") return "attacks.mia is off";
  if (family === "pii" && (attacks.pii === "off" || !attacks.pii.prefix)) {
    return attacks.pii === "off" ? "attacks.pii is off" : "attacks.pii.prefix is false";
  }
  return undefined;
}

function allowedValues(
  metric: MetricId,
  name: ParameterName,
  context: RuleContext,
): string[] | undefined {
  switch (name) {
    case "audit":
      return context.audits.map((audit) => audit.name);
    case "part":
      return PARTS.filter(
        (part) =>
          part === "completion" || context.audits.some(({ data }) => data.format !== "text"),
      );
    case "attack": {
      const { mia } = context.attacks;
      const declared: readonly string[] = mia === "off" ? [] : mia.attacks;
      return (definitionOf(metric).attacks ?? []).filter(
        (attack) =>
          !metric.startsWith("mia.") ||
          attack === "strongest" ||
          attack === "weakest" ||
          declared.includes(attack),
      );
    }
    case "type": {
      const { pii } = context.attacks;
      const named = pii === "off" ? [] : Object.values(pii.columns);
      return ["all", ...new Set([...PII_TYPES, ...named])];
    }
    default:
      return undefined;
  }
}
