import type { ErrorCode } from "../base/error-codes.ts";
import { type Location, PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import {
  AUC_METRICS,
  boundOf,
  CATALOGUE,
  completeParameters,
  definitionOf,
  FUSED,
  isMetricId,
  type MetricId,
  type ParameterName,
  type Parameters,
  ruleKey,
  SYNTHETIC,
  UPDATE,
} from "../gate/catalogue.ts";
import type { Level, ResolvedRule, ResolvedWaiver } from "../gate/rule.ts";
import { isErasure } from "./erasure.ts";
import type { Faults } from "./faults.ts";
import { learnsPrompt } from "./formats.ts";
import { allowedValues, isMeasured, type RuleContext, whyUnmeasured } from "./measurable.ts";
import type { Rule } from "./policy.ts";
import { PRESETS } from "./presets.ts";
import type { Path, PolicySource } from "./source.ts";
import { suggest, suggestAuc, suggestShare } from "./suggest.ts";
import { isSynthetic } from "./synthetic.ts";
import { isOfTraining } from "./training.ts";
import { asOfUpdate, isUpdate } from "./update.ts";

type Written = NonNullable<NonNullable<Policy["gate"]>["rules"]>[number];

const PARAMETER_NAMES = [
  "audit",
  "attack",
  "part",
  "type",
  "unit",
  "template",
  "temperature",
  "criterion",
  "fpr",
  "fnr",
  "n",
  "p",
  "quantile",
  "delta",
] as const satisfies readonly ParameterName[];

/**
 * The preset's rules with the policy's own in place of those with the same metric key; a family of
 * attacks that the policy turns off takes its preset rules along.
 * Throws PolicyError for a rule that can match no metric or can never be breached, once each of the
 * rules has been looked at.
 */
export function resolveRules(
  source: PolicySource,
  gate: NonNullable<Policy["gate"]>,
  context: RuleContext,
  faults: Faults,
): ResolvedRule[] {
  const each = (gate.rules ?? []).map((rule, index) =>
    faults.attempt(() => resolveRule(source, rule, ["gate", "rules", index], context)),
  );
  const own = each.map((rule) => rule());
  refuseDuplicates(source, own);
  const replaced = new Set(own.map(identityOf));
  refuseOtherPreset(source, gate.preset, context);
  const preset = PRESETS[gate.preset ?? `${presetsOf(context)}standard`]
    .map((rule) => (isUpdate(context) ? asOfUpdate(rule) : rule))
    .flatMap((rule) => onLearntParts(ofOwnAudit(rule, context), context).map(complete))
    .filter((rule) => !replaced.has(identityOf(rule)) && isMeasured(rule, context));
  const rules = [...own, ...preset];
  if (rules.length === 0) {
    throw new PolicyError(
      "rules-missing",
      "there is no rule to judge by: write rules, or name a preset (presets judge the audit finetuning).",
      {
        location: source.locate(["gate"]),
      },
    );
  }
  return rules;
}

/** What the names of the presets for an audit begin with. */
const PRESET_FAMILIES = ["", "synthetic-", "erasure-"] as const;
type PresetFamily = (typeof PRESET_FAMILIES)[number];

const JUDGED: Readonly<Record<PresetFamily, string>> = {
  "": "checkpoints",
  "synthetic-": "generated data (`audits: [synthetic]`)",
  "erasure-": "whether persons are forgotten (`audits: [erasure]`)",
};

function presetsOf(context: RuleContext): PresetFamily {
  if (isSynthetic(context)) return "synthetic-";
  return isErasure(context) ? "erasure-" : "";
}

/** A preset all of whose rules are about something else would leave nothing to judge by. */
function refuseOtherPreset(
  source: PolicySource,
  preset: NonNullable<Policy["gate"]>["preset"],
  context: RuleContext,
): void {
  if (preset === undefined || preset === "none" || preset === "report-only") return;
  const family = presetsOf(context);
  const named = PRESET_FAMILIES.find((one) => one !== "" && preset.startsWith(one)) ?? "";
  if (named === family) return;
  const own = preset === "strict" && family === "erasure-" ? "standard" : preset.replace(named, "");
  throw new PolicyError(
    "policy-conflict",
    `the preset ${preset} judges ${JUDGED[named]}, and this policy audits ${JUDGED[family]}; write \`preset: ${family}${own}\`.`,
    { location: source.locate(["gate", "preset"]) },
  );
}

/**
 * A preset's rule, and where training learned the prompts its counterparts on them and on the whole:
 * what is memorised of a prompt is as much a leak as what is of an answer, and neither of the two may
 * dilute the other. Each rule keeps its own error, as rules on different metrics do.
 */
function onLearntParts(rule: Rule, { audits }: RuleContext): Rule[] {
  const { audit, part } = completeParameters(rule.metric, rule);
  const data = audits.find(({ name }) => name === audit)?.data;
  if (part !== "completion" || data === undefined || !learnsPrompt(data)) return [rule];
  return [rule, { ...rule, part: "prompt" }, { ...rule, part: "all" }];
}

/** A rule on canaries or training is about the audit that has some, unless it says otherwise. */
function ofOwnAudit<Given extends { metric: string; audit?: Rule["audit"] }>(
  rule: Given,
  context: RuleContext,
): Given {
  const isOpen = rule.audit === undefined && isOfTraining(rule.metric) && isSynthetic(context);
  return isOpen ? { ...rule, audit: SYNTHETIC } : rule;
}

export function resolveWaivers(
  source: PolicySource,
  waivers: NonNullable<Policy["waivers"]>,
  rules: readonly ResolvedRule[],
  context: RuleContext,
  faults: Faults,
): ResolvedWaiver[] {
  const resolveWaiver = (given: (typeof waivers)[number], index: number): ResolvedWaiver => {
    const waiver = ofOwnAudit(given, context);
    const path = ["waivers", index];
    const metric = knownMetric(source, waiver.metric, [...path, "metric"]);
    const parameters = checkedParameters(source, metric, waiver, path, context);
    const { against } = waiver;
    const key = ruleKey(metric, parameters, against);
    const bounds = rules.filter((rule) => rule.key === key).map(boundOf);
    if (!rules.some((rule) => rule.key === key)) {
      throw new PolicyError(
        "waiver-without-rule",
        `no rule bounds ${key}, so there is nothing to waive.${suggest(
          key,
          rules.map((rule) => rule.key),
        )}`,
        { location: source.locate(path) },
      );
    }
    const { until, owner, reason } = waiver;
    if (waiver.bound !== undefined && !bounds.includes(waiver.bound)) {
      throw new PolicyError(
        "waiver-without-rule",
        `no rule bounds ${key} with ${waiver.bound}, so there is nothing to waive; the rule has ${bounds[0]}.`,
        { location: source.locate([...path, "bound"]) },
      );
    }
    return {
      key,
      // A waiver that names no side is of the upper bound where there are both.
      bound: waiver.bound ?? (bounds.includes("max") ? "max" : bounds[0]!),
      metric,
      parameters,
      ...(against === undefined ? {} : { against }),
      until,
      owner,
      reason,
    };
  };
  const each = waivers.map((waiver, index) => faults.attempt(() => resolveWaiver(waiver, index)));
  return each.map((waiver) => waiver());
}

function resolveRule(
  source: PolicySource,
  given: Written,
  path: Path,
  context: RuleContext,
): ResolvedRule {
  const written = ofOwnAudit(given, context);
  const metric = knownMetric(source, written.metric, [...path, "metric"]);
  const parameters = checkedParameters(source, metric, written, path, context);
  const { max, min, max_increase, against, level } = written;
  if (max_increase !== undefined || against !== undefined)
    checkIncrease(source, written, path, context);
  else if ((max === undefined) === (min === undefined)) {
    throw new PolicyError(
      "rule-bounds",
      "a rule needs exactly one bound: max, min, or max_increase with against.",
      {
        location: source.locate(path),
      },
    );
  }
  const rule = complete({ ...parameters, metric, max, min, max_increase, against, level } as Rule);
  if (rule.increase !== undefined) return rule;
  const location = source.locate([...path, max === undefined ? "min" : "max"]);
  refuseToothless(rule, location);
  refuseAboveCeiling(rule, context, location);
  return rule;
}

/** A rule on the increase against an earlier audit. Throws PolicyError. */
function checkIncrease(
  source: PolicySource,
  { metric, max, min, max_increase, against, attack, audit }: Written,
  path: Path,
  { history }: RuleContext,
): void {
  const fail = (code: ErrorCode, message: string, key?: string) =>
    new PolicyError(code, message, {
      location: source.locate(key === undefined ? path : [...path, key]),
    });
  if (max !== undefined || min !== undefined) {
    throw fail(
      "rule-bounds",
      "a rule needs exactly one bound: max, min, or max_increase with against.",
    );
  }
  if (max_increase === undefined) {
    throw fail(
      "rule-increase",
      "against needs max_increase: how much the metric may have increased.",
      "against",
    );
  }
  if (against === undefined) {
    throw fail(
      "rule-increase",
      `max_increase needs against: ${REFERENCES.join(", ")}, or a checkpoint.`,
      "max_increase",
    );
  }
  if (history === undefined) {
    throw fail(
      "history-off",
      "there is no history to compare with. Add `history: {branch: reticence-history}`, or `history: {path: …}` for a folder.",
      "against",
    );
  }
  if (!REFERENCES.includes(against)) {
    const hint = suggest(against, REFERENCES);
    if (hint.startsWith(" Did"))
      throw fail(
        "rule-increase",
        `"${against}" is not an audit to compare with.${hint}`,
        "against",
      );
  }
  if (audit === UPDATE && against === "last-release") {
    const why =
      "an update is measured against the last release already, which was another one when that was audited.";
    throw fail("rule-increase", `${why} Bound it with max.`, "against");
  }
  if (attack === FUSED) {
    const why =
      "is fitted anew in every audit, so that two audits' figures are of different attacks.";
    throw fail("rule-increase", `${FUSED} ${why} Bound it with max.`, "attack");
  }
  const { range, kind } = definitionOf(metric as MetricId);
  if (kind === "lower-bound" || kind === "upper-bound") {
    const why =
      kind === "lower-bound"
        ? "is a lower bound: if it has not increased, that is no evidence."
        : "is about one value, which another takes the place of. Bound it with min or max.";
    throw fail("rule-increase", `${metric} ${why}`, "metric");
  }
  if (max_increase >= range[1] - range[0]) {
    throw fail(
      "rule-unbreachable",
      `this rule can never be breached: ${metric} is between ${range[0]} and ${range[1]}.${suggestShare(max_increase)}`,
      "max_increase",
    );
  }
}

/** What a rule may compare with, besides a checkpoint by its name or digest. */
const REFERENCES: readonly string[] = ["last-release", "merge-base", "previous"];

/** A bound that no value can cross would be a gate that cannot fail; one that none can keep is a slip. */
function refuseToothless(rule: ResolvedRule, location: Location): void {
  const [lowest, highest] = definitionOf(rule.metric).range;
  const { max, min } = rule;
  const shareHint =
    highest !== 1
      ? ""
      : AUC_METRICS.has(rule.metric)
        ? suggestAuc(max ?? min ?? 0, max === undefined ? "min" : "max")
        : suggestShare(max ?? min ?? 0);
  if ((max !== undefined && max < lowest) || (min !== undefined && min > highest)) {
    throw new PolicyError(
      "rule-unmeetable",
      Number.isFinite(highest)
        ? `this rule can never be met: ${rule.metric} is between ${lowest} and ${highest}.${shareHint}`
        : `this rule can never be met: ${rule.metric} is at least ${lowest}.`,
      { location },
    );
  }
  const crossable = max === undefined ? min! > lowest : max < highest;
  if (crossable) {
    if (definitionOf(rule.metric).kind === "census" && max === undefined) {
      throw new PolicyError("rule-bounds", `${rule.metric} is a count: it takes max, not min.`, {
        location,
      });
    }
    return;
  }
  throw new PolicyError(
    "rule-unbreachable",
    `this rule can never be breached: ${rule.metric} is between ${lowest} and ${highest}.${shareHint}`,
    { location },
  );
}

/** Among n decoys no value can stand out by more than log2(n + 1) bits. */
function refuseAboveCeiling(
  rule: ResolvedRule,
  { attacks }: RuleContext,
  location: Location,
): void {
  if (rule.metric !== "pii.exposure" || attacks.pii === "off") return;
  const ceiling = Math.log2(attacks.pii.decoys + 1);
  if (rule.max === undefined || rule.max < ceiling) return;
  throw new PolicyError(
    "rule-unbreachable",
    `this rule can never be breached: among ${attacks.pii.decoys} decoys the exposure is at most ${ceiling.toFixed(2)} bits. Lower max, or raise attacks.pii.decoys.`,
    { location },
  );
}

function complete(rule: Rule): ResolvedRule {
  const { metric, max, min, max_increase, against, level } = rule;
  const parameters = completeParameters(metric, rule);
  const resolved: ResolvedRule = {
    metric,
    key: ruleKey(metric, parameters, against),
    parameters,
    level: level ?? "fail",
  };
  if (max !== undefined) resolved.max = max;
  if (min !== undefined) resolved.min = min;
  if (max_increase !== undefined && against !== undefined) {
    resolved.increase = { max: max_increase, against };
  }
  return resolved;
}

function refuseDuplicates(source: PolicySource, rules: readonly ResolvedRule[]): void {
  const seen = new Map<string, Level>();
  for (const [index, rule] of rules.entries()) {
    const key = `${identityOf(rule)} ${rule.level}`;
    if (seen.has(key)) {
      throw new PolicyError("rule-twice", `there is a second rule for ${rule.key}; keep one.`, {
        location: source.locate(["gate", "rules", index]),
      });
    }
    seen.set(key, rule.level);
  }
}

/** What a rule bounds and from which side: a lower bound takes nothing from an upper one. */
function identityOf(rule: ResolvedRule): string {
  return `${rule.key} ${boundOf(rule)}`;
}

function knownMetric(source: PolicySource, name: string, path: Path): MetricId {
  if (isMetricId(name)) return name;
  throw new PolicyError(
    "metric-unknown",
    `unknown metric "${name}".${suggest(name, Object.keys(CATALOGUE))}`,
    {
      location: source.locate(path),
    },
  );
}

function checkedParameters(
  source: PolicySource,
  metric: MetricId,
  written: Parameters,
  path: Path,
  context: RuleContext,
): Parameters {
  const names = Object.keys(definitionOf(metric).parameters) as ParameterName[];
  const parameters = completeParameters(metric, written);
  for (const name of PARAMETER_NAMES) {
    const isWritten = written[name] !== undefined;
    const location = source.locate(isWritten ? [...path, name] : path);
    if (!names.includes(name)) {
      if (!isWritten) continue;
      throw new PolicyError(
        "rule-parameter",
        `${metric} has no parameter "${name}"; it has ${names.join(", ")}.`,
        {
          location,
        },
      );
    }
    // A default may fit this policy as little as what is written: it would match nothing either.
    const allowed = allowedValues(metric, name, parameters, context);
    const value = String(parameters[name]);
    if (allowed !== undefined && !allowed.includes(value)) {
      const unless = isWritten ? "" : ` (the default; write ${name})`;
      throw new PolicyError(
        "rule-parameter",
        `${metric} has no ${name} "${value}" here${unless}, so the rule can match nothing.${suggest(
          value,
          allowed,
        )}`,
        { location },
      );
    }
  }
  const { quantile } = parameters;
  if (definitionOf(metric).kind === "estimate" && (quantile === 0 || quantile === 1)) {
    throw new PolicyError(
      "rule-parameter",
      `${metric} is estimated from a sample, whose least and largest bound nothing: name a quantile between 0 and 1.`,
      { location: source.locate([...path, "quantile"]) },
    );
  }
  refuseUnmeasured(source, metric, parameters, path, context);
  return parameters;
}

function refuseUnmeasured(
  source: PolicySource,
  metric: MetricId,
  parameters: Parameters,
  path: Path,
  context: RuleContext,
): void {
  const why = whyUnmeasured(metric, parameters, context);
  if (why === undefined) return;
  throw new PolicyError("rule-unmeasured", `${metric} is never measured: ${why}.`, {
    location: source.locate(path),
  });
}
