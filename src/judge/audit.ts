import { formatCount } from "../base/counts.ts";
import { partsOf, type ResolvedAudit, type ResolvedPolicy } from "../config/index.ts";
import type { Metric } from "../contracts/report.ts";
import { restsOnBase } from "../gate/against-base.ts";
import { metricKey, type Part } from "../gate/catalogue.ts";
import { leastForTail } from "../gate/limits.ts";
import { independentClusters } from "../stats/index.ts";
import { canaryMetrics } from "./canaries.ts";
import { analyseErasure } from "./erasure/index.ts";
import type { SetScores } from "./evidence/collect.ts";
import type { Evidence } from "./evidence/load.ts";
import type { AuditFindings } from "./findings.ts";
import { memorizationMetrics } from "./memorization.ts";
import { type Comparison, compareSets, overlappingRecords } from "./mia/comparison.ts";
import type { Folds } from "./mia/fused.ts";
import { type MiaContext, miaCurves, miaMetrics, shownFprs } from "./mia/index.ts";
import { shownFnrs } from "./mia/loss-tail.ts";
import { subjectMetrics } from "./mia/subjects.ts";
import { piiChecks, piiMetrics } from "./pii/index.ts";
import { unseenMembers } from "./pii/unseen.ts";
import { analyseSynthetic } from "./synthetic/index.ts";
import { trainingMetrics, whyUnproven } from "./training.ts";
import { checkBaseMatch } from "./validity/base-match.ts";
import { checkConfigMatch } from "./validity/config-match.ts";
import { checkDirection } from "./validity/direction.ts";
import { checkFields, checkFiles } from "./validity/fields.ts";
import { checkValidity, tooFewFor } from "./validity/index.ts";
import { checkLeftOut } from "./validity/left-out.ts";
import { checkModelShift } from "./validity/model-shift.ts";
import { checkRendering } from "./validity/rendering.ts";
import { checkTraining } from "./validity/training.ts";

/** Every metric and check of one audit. */
export function analyseAudit(
  evidence: Evidence,
  policy: ResolvedPolicy,
  audit: ResolvedAudit,
): AuditFindings {
  if (audit.name === "synthetic") return analyseSynthetic(evidence, policy, audit);
  const found = analyseModel(evidence, policy, audit);
  return audit.name === "erasure" ? analyseErasure(evidence, policy, audit, found) : found;
}

function analyseModel(
  evidence: Evidence,
  policy: ResolvedPolicy,
  audit: ResolvedAudit,
): AuditFindings {
  const { name } = audit;
  const { confidence } = policy.gate;
  // A wider interval finds less wrong with a comparison. Whoever may choose among many checkpoints
  // must not switch the checks off by it.
  const stated = policy.gate.choice?.confidence ?? confidence;
  const overlap = overlappingRecords(name, evidence.overlaps);
  const members = evidence.scores(name, "members");
  const nonmembers = evidence.scores(name, "nonmembers");
  const parts = partsOf(audit.data);
  const comparisons = new Map(
    parts.map((part) => [part, compareSets(members, nonmembers, overlap, part)]),
  );
  const whole = comparisons.get(parts[0]!);
  const baseMatch = checkBaseMatch(evidence, policy);
  const validity = checkValidity(evidence, audit, comparisons, overlap, stated);
  const leftOut = checkLeftOut(evidence, audit);
  // A policy that turns membership inference off and names no nonmembers asks for no comparison.
  const asked = policy.attacks.mia !== "off" && audit.data.members.length > 0;
  const comparing = asked || nonmembers !== undefined;
  const rendering = checkRendering(evidence, audit);
  const modelShift = checkModelShift(name, members, nonmembers);
  const tails = new Map<string, number>();
  const folds = foldsOf(evidence, policy, name);
  const fnrs = shownFnrs(policy);
  const context = (part: Part) => ({ ...miaContext(policy, name, part), tails, folds, fnrs });
  const pii = piiMetrics(evidence, policy, name);
  const mia = parts.flatMap((part) => miaOf(comparisons.get(part), context(part), policy));
  const memorizationAt = (confidence: number) =>
    memorizationMetrics(members, nonmembers, {
      audit: name,
      confidence,
      overlap,
      rules: policy.gate.rules,
      discoverable: discoverablePairs(policy),
      unseen: unseenMembers(evidence, name),
    });
  const memorization = memorizationAt(confidence);
  const ofTraining =
    name === "finetuning"
      ? [
          ...canaryMetrics(evidence.canaries, policy, evidence.accounting),
          ...trainingMetrics(evidence.accounting, policy),
        ]
      : [];
  const exactGain = (stated === confidence ? memorization : memorizationAt(stated)).find(
    ({ id }) => id === "memorization.exact_gain",
  );
  const direction = checkDirection(name, comparisons, exactGain, stated);
  const reversed = direction.find(({ state }) => state === "invalid")?.detail;
  const provenPrompts = () => {
    const valid = validity.invalid === undefined && validity.invalidOn("prompt") === undefined;
    const key = metricKey("mia.auc", { audit: name, attack: "strongest", part: "prompt" });
    return valid ? mia.find((metric) => metric.key === key) : undefined;
  };
  return {
    name,
    metrics: [...mia, ...pii, ...memorization, ...ofTraining],
    checks: [
      ...leftOut.checks,
      ...rendering,
      ...checkFields(evidence, audit),
      ...checkFiles(evidence, audit),
      ...(comparing ? validity.checks : []),
      ...modelShift,
      ...direction,
      ...piiChecks(evidence, policy, name, pii),
      ...checkTraining(evidence, audit, provenPrompts()),
    ],
    curves: parts.flatMap((part) =>
      miaCurves(comparisons.get(part), context(part), shownFprs(policy), validity.blind),
    ),
    compared: (set) => (set === "members" || set === "nonmembers" ? (whole?.[set] ?? 0) : 0),
    // If the model may not be the one in use, or the records may not be those trained on, finding
    // no extraction clears nothing.
    unproven:
      [...checkConfigMatch(evidence, policy), ...modelShift, ...rendering].find(
        ({ state }) => state === "invalid",
      )?.detail ?? reversed,
    invalidFor(rule) {
      const { metric, parameters } = rule;
      // No model was asked.
      if (metric.startsWith("training.")) return whyUnproven(ofTraining, rule);
      // Every attack uses only tokens that both models have.
      if (leftOut.invalid !== undefined) return leftOut.invalid;
      if (baseMatch.state === "invalid" && restsOnBase(rule, policy)) return baseMatch.detail;
      if (metric.startsWith("canary.")) return whyUnproven(ofTraining, rule);
      const comparative =
        metric.startsWith("mia.") ||
        metric.startsWith("erasure.") ||
        metric === "memorization.exact_gain";
      if (comparative && comparing && validity.invalid !== undefined) return validity.invalid;
      if (reversed !== undefined && !metric.startsWith("pii.")) return reversed;
      if (!comparative || !comparing) return undefined;
      if (!metric.startsWith("mia.")) return undefined;
      const { fpr, part } = parameters;
      if (part === "prompt" && onlyOneHasPrompts(members, nonmembers)) return ONE_SET_WITH_PROMPTS;
      const ofPart = validity.invalidOn(part as Part);
      if (ofPart !== undefined) return ofPart;
      const key = metricKey(metric, parameters);
      const found = mia.find((one) => one.key === key);
      // Membership is a question about every record: a missing answer proves nothing.
      if (found?.value === null) return `${metric} cannot be measured: ${found.reason}.`;
      if (found !== undefined && parameters.fnr !== undefined) {
        return tooFewMembers(parameters.fnr, found, comparisons.get(part as Part), confidence);
      }
      if (found === undefined || fpr === undefined) return undefined;
      const plain = (1 - confidence) / 2;
      const tail = tails.get(key) ?? plain;
      const attacks = policy.attacks.mia === "off" ? 1 : policy.attacks.mia.attacks.length;
      const error = { tail, least: tails.has(key) ? plain / attacks : plain };
      const count = found.n.nonmembers ?? 0;
      const byPerson = metric === "mia.subject_tpr_at_fpr";
      const why = validity.invalidAtFpr(
        fpr,
        { count, name: byPerson ? PERSONS : "nonmembers" },
        error,
      );
      if (why !== undefined) return why;
      // With too few persons the upper end still holds; a rule that it does not clear cannot be
      // breached.
      const [low, high] = found.interval as [number, number];
      const subjects = comparisons.get(part as Part)?.clusters?.nonmembers;
      const open = low === 0 && (rule.max === undefined || high > rule.max);
      if (byPerson || subjects === undefined || !open) return undefined;
      const persons = Math.floor(independentClusters(subjects, tail));
      return tooFewFor(fpr, { count: persons, name: PERSONS }, error);
    },
  };
}

/** The blind classifier's folds, by set and record, if the policy asks for a fusion. */
export function foldsOf(
  { blind }: Evidence,
  { attacks: { mia } }: ResolvedPolicy,
  audit: string,
): Folds | undefined {
  if (mia === "off" || !mia.fused) return undefined;
  const own = blind.filter((score) => score.audit === audit);
  return new Map(own.map(({ set, record, fold }) => [`${set} ${record}`, fold]));
}

/**
 * Why too few members can say anything about a quantile of their losses; of persons, as many as count
 * if all of one's records agree.
 */
function tooFewMembers(
  fnr: number,
  { n }: Metric,
  comparison: Comparison | undefined,
  confidence: number,
): string | undefined {
  const tail = (1 - confidence) / 2;
  const least = leastForTail(fnr, tail);
  const subjects = comparison?.clusters?.members;
  const count =
    subjects === undefined
      ? (n.members ?? 0)
      : Math.min(n.members ?? 0, Math.floor(independentClusters(subjects, tail)));
  if (count >= least) return undefined;
  const unit = subjects === undefined ? "members" : "persons among the members";
  return `At a false-negative rate of ${fnr}, ${formatCount(least)} ${unit} or more are needed; there are ${formatCount(count)}.`;
}

const PERSONS = "persons among the nonmembers";

const ONE_SET_WITH_PROMPTS =
  "Only one of the sets has prompts to compare, so the sets differ in more than training. Hold records out at random from the same source.";

/** Whether exactly one of the sets has prompts. */
function onlyOneHasPrompts(...sets: (SetScores | undefined)[]): boolean {
  const have = sets.map((set) => set?.infos.some(({ promptTokens }) => promptTokens > 0) ?? false);
  return have.includes(true) && have.includes(false);
}

function miaOf(
  comparison: Comparison | undefined,
  context: MiaContext,
  policy: ResolvedPolicy,
): Metric[] {
  if (comparison === undefined || context.attacks.length === 0) return [];
  const fprs = shownFprs(policy);
  return [...miaMetrics(comparison, context, fprs), ...subjectMetrics(comparison, context, fprs)];
}

/** The policy's own (n,p) and those of its rules, each once. */
function discoverablePairs({ attacks, gate }: ResolvedPolicy): { n: number; p: number }[] {
  const pairs = [attacks.memorization];
  for (const { metric, parameters } of gate.rules) {
    if (metric === "memorization.np_rate") pairs.push({ n: parameters.n!, p: parameters.p! });
  }
  return [...new Map(pairs.map(({ n, p }) => [`${n} ${p}`, { n, p }])).values()];
}

function miaContext(policy: ResolvedPolicy, audit: string, part: Part): Omit<MiaContext, "tails"> {
  const { mia } = policy.attacks;
  return {
    audit,
    part,
    attacks: mia === "off" ? [] : mia.attacks,
    confidence: policy.gate.confidence,
    seed: policy.seed,
  };
}
