import type { ResolvedAudit, ResolvedPolicy, ResolvedRule } from "../config/index.ts";
import type { Check, Curve, Metric } from "../contracts/report.ts";
import type { SetName } from "../signals/index.ts";
import type { Part } from "./collect.ts";
import { type Comparison, compareSets, overlappingRecords } from "./comparison.ts";
import type { Evidence } from "./load.ts";
import { memorizationMetrics } from "./memorization.ts";
import { type MiaContext, miaCurves, miaMetrics, shownFprs } from "./mia.ts";
import { subjectMetrics } from "./mia-subjects.ts";
import { piiChecks, piiMetrics } from "./pii/index.ts";
import { checkValidity } from "./validity/index.ts";

/** What one audit found. */
export interface AuditFindings {
  name: string;
  metrics: Metric[];
  checks: Check[];
  curves: Curve[];
  /** Records of a set that membership inference compared. */
  compared(set: SetName): number;
  /** Why a rule on this audit cannot be judged, or undefined when it can. */
  invalidFor(rule: ResolvedRule): string | undefined;
}

/** Every metric and check of one audit. */
export function analyseAudit(
  evidence: Evidence,
  policy: ResolvedPolicy,
  audit: ResolvedAudit,
): AuditFindings {
  const { name } = audit;
  const { confidence } = policy.gate;
  const overlap = overlappingRecords(name, evidence.overlaps);
  const members = evidence.scores(name, "members");
  const nonmembers = evidence.scores(name, "nonmembers");
  const parts: Part[] = audit.data.format === "text" ? ["completion"] : ["completion", "prompt"];
  const comparisons = new Map(
    parts.map((part) => [part, compareSets(members, nonmembers, overlap, part)]),
  );
  const whole = comparisons.get("completion");
  const validity = checkValidity(evidence, audit, whole, overlap, confidence);
  // Without nonmembers a policy that turns membership inference off asks for no comparison.
  const asked = policy.attacks.mia !== "off" && audit.data.members.length > 0;
  const comparing = asked || whole !== undefined;
  const context = (part: Part) => miaContext(policy, name, part);
  const pii = piiMetrics(evidence, policy, name);
  return {
    name,
    metrics: [
      ...parts.flatMap((part) => miaOf(comparisons.get(part), context(part), policy)),
      ...pii,
      ...memorizationMetrics(members, nonmembers, {
        audit: name,
        confidence,
        overlap,
        discoverable: discoverablePairs(policy),
      }),
    ],
    checks: [...(comparing ? validity.checks : []), ...piiChecks(evidence, policy, name, pii)],
    curves: parts.flatMap((part) => miaCurves(comparisons.get(part), context(part))),
    compared: (set) => (set === "people" ? 0 : (whole?.[set] ?? 0)),
    invalidFor({ metric, parameters }) {
      const comparative = metric.startsWith("mia.") || metric === "memorization.exact_gain";
      if (!comparative || !comparing) return undefined;
      const { fpr } = parameters;
      return validity.invalid ?? (fpr === undefined ? undefined : validity.invalidAtFpr(fpr));
    },
  };
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

function miaContext(policy: ResolvedPolicy, audit: string, part: Part): MiaContext {
  const { mia } = policy.attacks;
  return {
    audit,
    part,
    attacks: mia === "off" ? [] : mia.attacks,
    confidence: policy.gate.confidence,
    seed: policy.seed,
  };
}
