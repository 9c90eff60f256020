import {
  CRITERIA,
  definitionOf,
  FUSED,
  isAuxiliary,
  type MetricId,
  PARTS,
  PATTERN_TYPES,
  type ParameterName,
  type Parameters,
  PII_TYPES,
  TEMPLATE_FORMS,
  TEMPLATES,
  type TemplateAttack,
  UNITS,
} from "../gate/catalogue.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import { isErasure } from "./erasure.ts";
import { partsOf } from "./formats.ts";
import type {
  Judging,
  ResolvedAudit,
  ResolvedHistory,
  ResolvedPii,
  ResolvedPolicy,
} from "./policy.ts";
import { isSynthetic } from "./synthetic.ts";
import { auditOfTraining, declaresMechanism, isOfTraining, MECHANISM_KEYS } from "./training.ts";

/** What a rule is checked against: the rest of the policy. */
export interface RuleContext {
  audits: readonly ResolvedAudit[];
  attacks: Judging["attacks"];
  history: ResolvedHistory | undefined;
  canaries: ResolvedPolicy["canaries"];
  training: ResolvedPolicy["training"];
  auxiliary?: ResolvedPolicy["auxiliary"] | undefined;
}

/** Whether the attacks of the policy give the metric of a rule. */
export function isMeasured({ metric, parameters }: ResolvedRule, context: RuleContext): boolean {
  return (
    context.audits.some(({ name }) => name === parameters.audit) &&
    whyUnmeasured(metric, parameters, context) === undefined
  );
}

/** Why what a metric is made of does not run, or undefined when it does. */
export function whyUnmeasured(
  metric: MetricId,
  parameters: Parameters,
  { audits, attacks, canaries, training, auxiliary }: RuleContext,
): string | undefined {
  const { mia, pii } = attacks;
  if (metric.startsWith("canary.")) {
    if (canaries === undefined) return "the policy names no canaries";
    const of = auditOfTraining(audits)?.name ?? "finetuning";
    if (parameters.audit !== of) return `canaries belong to the audit ${of}`;
    return metric === "canary.claim_p_value" && training?.dp === undefined
      ? "training.dp declares nothing"
      : undefined;
  }
  if (metric === "training.epsilon_ratio") {
    const of = auditOfTraining(audits)?.name ?? "finetuning";
    if (parameters.audit !== of) return `training is what the audit ${of} is about`;
    return declaresMechanism(training?.dp)
      ? undefined
      : `training.dp declares no mechanism (${MECHANISM_KEYS.join(", ")}; phases; or accountant)`;
  }
  if (metric.startsWith("synthetic.")) {
    if (!isSynthetic({ audits })) return "the policy does not ask for the audit synthetic";
    if (isAuxiliary(parameters.attack) && auxiliary === undefined) {
      return "synthetic.auxiliary names no model to tune";
    }
    return metric.startsWith("synthetic.pii_") && pii === "off" ? "attacks.pii is off" : undefined;
  }
  if (isSynthetic({ audits })) return "the audit synthetic has no model";
  if (metric.startsWith("erasure.")) {
    return isErasure({ audits }) ? undefined : "the policy does not ask for the audit erasure";
  }
  const audit = audits.find(({ name }) => name === parameters.audit);
  if (audit !== undefined && audit.data.members.length === 0 && !asksPeople(metric, parameters)) {
    return `the audit ${audit.name} has people but no members`;
  }
  if (metric.startsWith("mia.")) {
    if (isErasure({ audits })) return "the audit erasure compares persons, not records";
    if (mia === "off") return "attacks.mia is off";
    if (parameters.attack === FUSED && !mia.fused) return "attacks.mia.fused is false";
    return metric.startsWith("mia.subject_") && audit?.data.subject === undefined
      ? `${audit?.key ?? "data"}.subject names no field that identifies persons`
      : undefined;
  }
  if (!metric.startsWith("pii.")) return undefined;
  if (pii === "off") return "attacks.pii is off";
  if (metric === "pii.exposure" && pii.decoys === 0) return "attacks.pii.decoys is 0";
  if (metric === "pii.inference_rate" && pii.candidates === 0) return "attacks.pii.candidates is 0";
  return whyAttackOff(parameters, pii, audit);
}

/** Templates, and the true prefix that a person may come with, need no members. */
function asksPeople(metric: MetricId, { attack }: Parameters): boolean {
  return metric.startsWith("pii.") && attack !== "sampling";
}

function whyAttackOff(
  { attack, type = "all" }: Parameters,
  pii: ResolvedPii,
  audit: ResolvedAudit | undefined,
): string | undefined {
  if (attack === "sampling") {
    if (pii.sampling === "off") return "attacks.pii.sampling is off";
    return type === "all" || PATTERN_TYPES.includes(type)
      ? undefined
      : `sampled text is searched only by the pattern recognisers, and none finds the type ${type}`;
  }
  if (!isTemplateAttack(attack)) {
    return pii.prefix ? undefined : "attacks.pii.prefix is false";
  }
  if (pii.template === false) return "attacks.pii.template is false, or there are no people";
  const form = TEMPLATE_FORMS[attack];
  if (!pii.template.forms.includes(form)) {
    return `attacks.pii.template.forms does not name ${form}`;
  }
  if (type !== "all" && !pii.template.attributes.includes(type)) {
    return `attacks.pii.template.attributes does not name ${type}`;
  }
  return audit === undefined || audit.data.people.length > 0
    ? undefined
    : `the audit ${audit.name} has no people`;
}

function isTemplateAttack(attack: string | undefined): attack is TemplateAttack {
  return attack !== undefined && Object.hasOwn(TEMPLATE_FORMS, attack);
}

/** What a parameter of a metric can be under this policy; undefined where anything goes. */
export function allowedValues(
  metric: MetricId,
  name: ParameterName,
  { audit }: Parameters,
  context: RuleContext,
): string[] | undefined {
  switch (name) {
    case "audit":
      return context.audits
        .map((audit) => audit.name)
        .filter(
          (name) =>
            isOfTraining(metric) || metric.startsWith("synthetic.") === (name === "synthetic"),
        )
        .filter((name) => !metric.startsWith("erasure.") || name === "erasure");
    case "part":
      return PARTS.filter(
        (part) =>
          part === "completion" ||
          context.audits.some(({ name, data }) => name === audit && partsOf(data).includes(part)),
      );
    case "attack": {
      const { mia } = context.attacks;
      const declared: readonly string[] = mia === "off" ? [] : mia.attacks;
      return (definitionOf(metric).attacks ?? []).filter(
        (attack) =>
          !metric.startsWith("mia.") ||
          attack === "strongest" ||
          attack === "weakest" ||
          // Why it is not measured says more than that it is not there.
          attack === FUSED ||
          declared.includes(attack),
      );
    }
    case "type": {
      const { pii } = context.attacks;
      if (pii === "off") return ["all", ...PII_TYPES];
      const asked = pii.template === false ? [] : pii.template.attributes;
      return ["all", ...new Set([...PII_TYPES, ...Object.values(pii.columns), ...asked])];
    }
    case "template":
      return [...TEMPLATES];
    case "unit":
      return [...UNITS];
    case "criterion":
      return [...CRITERIA];
    case "temperature": {
      const { pii } = context.attacks;
      return pii === "off" || pii.template === false
        ? undefined
        : pii.template.temperatures.map(String);
    }
    default:
      return undefined;
  }
}
