import { join } from "node:path";
import { SIGNALS } from "../base/audit-folder.ts";
import {
  isErasure,
  isSynthetic,
  type LoadedPolicy,
  policyDigest,
  type ResolvedPolicy,
} from "../config/index.ts";
import type { Check, Report, Rule } from "../contracts/report.ts";

import { metricKey } from "../gate/catalogue.ts";
import { judgeRule } from "../gate/rules.ts";
import { decideVerdict, exitCodeOf } from "../gate/verdict.ts";
import { roundNumbers } from "../report/round.ts";
import { analyseAudit } from "./audit.ts";
import { checkControl } from "./control.ts";
import { type Evidence, loadEvidence } from "./evidence/load.ts";
import type { AuditFindings } from "./findings.ts";
import { headlineOf, reasonsOf } from "./headline.ts";
import { type Limit, limitOf } from "./limit.ts";
import { nextSteps, type Step } from "./next-steps.ts";
import { type Gap, notTested } from "./not-tested.ts";
import { findingsOf } from "./origin.ts";
import { provenanceOf, recordCounts } from "./provenance.ts";
import { prepareRegression, type Regression } from "./regression/index.ts";
import { asMeasured, judgingPolicy } from "./rejudging.ts";
import { type Figures, textsWithoutSmallCounts, withholdSmallCells } from "./small-cells.ts";
import { checkTextControl } from "./synthetic/index.ts";
import { readTiming } from "./timing.ts";
import { checkBaseMatch } from "./validity/base-match.ts";
import { checkConfigMatch } from "./validity/config-match.ts";
import { checkSplit } from "./validity/split.ts";
import { warningsOf } from "./warnings.ts";

export interface JudgeOptions {
  /** Policy to judge by; absent: the audit's own. */
  policy?: ResolvedPolicy | LoadedPolicy | undefined;
  /** ISO date against which waivers are checked. */
  today: string;
  /** Whether anybody can read the reports, which decides `report.public: auto`. */
  publicByDefault?: boolean | undefined;
  /** Key that the audit was sealed with; absent: the seal is checked without it. */
  digestKey?: Buffer | undefined;
}

/**
 * Judges what an audit measured: signals → metrics → rules → verdict. Needs no Python and no model;
 * the same signals and policy give the same report. Throws ProbeError if the audit did not finish,
 * or if a file is not what it wrote.
 */
export async function judge(folder: string, options: JudgeOptions): Promise<Report> {
  return (await judgeAudit(folder, options)).report;
}

/** A report, and what it was judged from. */
export interface Judged {
  evidence: Evidence;
  /** The policy that judged. */
  policy: ResolvedPolicy;
  report: Report;
}

/** The same, with what was judged and by which policy. Throws like `judge`. */
export async function judgeAudit(folder: string, options: JudgeOptions): Promise<Judged> {
  const evidence = await loadEvidence(folder, options.digestKey);
  const given = options.policy;
  const own = given !== undefined && "source" in given ? asMeasured(given, evidence.policy) : given;
  const policy = judgingPolicy(own, evidence.policy);
  const timing = await readTiming(join(folder, SIGNALS));
  const regression = await prepareRegression(policy, evidence);
  const judged = judgeEvidence(evidence, policy, { ...options, regression });
  return { evidence, policy, report: { ...judged, timing: roundNumbers({ ...timing }) } };
}

export interface EvidenceOptions extends Omit<JudgeOptions, "policy"> {
  /** For rules on increases. */
  regression?: Regression;
}

/** The report without its timing: a pure function of what was measured, the policy and the date. */
export function judgeEvidence(
  evidence: Evidence,
  policy: ResolvedPolicy,
  { today, publicByDefault, regression }: EvidenceOptions,
): Omit<Report, "timing"> {
  const audits = policy.audits.map((audit) => analyseAudit(evidence, policy, audit));
  const control = isSynthetic(policy) ? checkTextControl(evidence) : checkControl(evidence);
  const limit = limitOf(evidence);
  const rules = rulesOf(policy, audits, regression, limit, today);
  // Users who judge by their own policy answer for it themselves.
  const isOwn = policyDigest(policy) === policyDigest(evidence.policy);
  const origin = isOwn ? evidence.origin : undefined;
  const { checks: originChecks, unreviewed, changed } = findingsOf(origin);
  const verdict = decideVerdict(rules, {
    dead: control.state === "error" ? control.detail : undefined,
    incomplete:
      rules.some(({ metric }) => limit?.stopped(metric)) || limit?.stoppedMore
        ? limit?.check.detail
        : undefined,
    unreviewed,
    changed,
  });
  const checks = [
    control,
    ...(limit === undefined ? [] : [limit.check]),
    ...(isSynthetic(policy) ? [] : [checkBaseMatch(evidence, policy)]),
    ...checkConfigMatch(evidence, policy),
    ...audits.flatMap((audit) => audit.checks),
    ...checkSplit(evidence, policy),
    ...scopeOf(policy),
    ...originChecks,
  ];
  const figures: Figures = {
    metrics: audits.flatMap((audit) => audit.metrics),
    rules,
    validity: checks,
    curves: audits.flatMap((audit) => audit.curves),
    records: recordCounts(evidence, audits),
  };
  // An audit that is judged again takes its visibility from its original run.
  const { visibility } = evidence.origin ?? {};
  const wasPublic = visibility === "public" || visibility === "unknown";
  const isPublic = resolvePublic(policy, publicByDefault ?? wasPublic);
  // The verdict is decided from all figures; only what is shown differs.
  const shown = isPublic ? withholdSmallCells(figures) : figures;
  const told = <T extends Step | Gap>(lines: T[]) =>
    isPublic ? lines.map(textsWithoutSmallCounts) : lines;
  const warnings = warningsOf(evidence, policy, isPublic);
  return roundNumbers({
    schemaVersion: 1,
    verdict,
    headline: withChange(headlineOf(verdict, shown.rules, shown.validity), changed),
    exitCode: exitCodeOf(verdict),
    reasons: reasonsOf(verdict, shown.validity),
    next: told(nextSteps(verdict, shown, evidence, policy)),
    notTested: told(notTested(shown, policy)),
    ...shown,
    ...(warnings === undefined ? {} : { warnings }),
    provenance: provenanceOf(evidence, policy),
    ...choiceOf(policy),
    ...(origin === undefined ? {} : { origin }),
    public: isPublic,
  });
}

function choiceOf({ gate: { choice, confidence } }: ResolvedPolicy): Pick<Report, "choice"> {
  return choice === undefined ? {} : { choice: { ...choice, corrected: confidence } };
}

/** A change in what the checkpoint is compared with goes into the one line that everybody reads. */
function withChange(headline: string, changed: string | undefined): string {
  if (changed === undefined) return headline;
  return `${headline === "" ? "" : `${headline}; `}warning: ${changed}`;
}

function resolvePublic({ report }: ResolvedPolicy, byDefault = false): boolean {
  return report.public === "auto" ? byDefault : report.public;
}

function rulesOf(
  policy: ResolvedPolicy,
  audits: readonly AuditFindings[],
  regression: Regression | undefined,
  limit: Limit | undefined,
  today: string,
): Rule[] {
  const metrics = new Map(audits.flatMap((audit) => audit.metrics.map((one) => [one.key, one])));
  return policy.gate.rules.map((rule) => {
    const audit = audits.find(({ name }) => name === rule.parameters.audit);
    const ofType = (type: string) =>
      metrics.get(metricKey(rule.metric, { ...rule.parameters, type }));
    const metric = metrics.get(metricKey(rule.metric, rule.parameters));
    const evidence = {
      metric,
      ...(rule.increase === undefined || regression === undefined
        ? {}
        : { comparison: regression.compare(rule, metric) }),
      invalid: audit?.invalidFor(rule),
      unproven: audit?.unproven,
      unasked: audit?.unaskedFor?.(rule),
      attacks: policy.attacks.mia === "off" ? 1 : policy.attacks.mia.attacks.length,
      incomplete: limit?.stopped(rule.metric) ?? false,
      untested: policy.gate.untested,
      ofType,
    };
    return judgeRule(rule, evidence, policy.waivers, today);
  });
}

/** What the policy leaves untested: a pass says nothing about it. */
function scopeOf({ attacks, audits }: ResolvedPolicy): Check[] {
  const { mia, pii } = attacks;
  const off = [
    ...(mia === "off" && !isSynthetic({ audits }) && !isErasure({ audits })
      ? ["membership inference"]
      : []),
    ...(pii === "off" ? ["PII extraction"] : []),
    ...(pii !== "off" && !pii.prefix ? ["PII extraction by true prefixes"] : []),
  ];
  return off.map((family) => ({
    id: "scope" as const,
    audit: audits.map(({ name }) => name).join(", "),
    state: "note" as const,
    value: null,
    interval: null,
    detail: `The policy turns ${family} off, so nothing is known about it.`,
  }));
}
