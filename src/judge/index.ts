import { join } from "node:path";
import { policyDigest, type ResolvedPolicy } from "../config/index.ts";
import type { Check, Report, Rule } from "../contracts/report.ts";
import { PolicyError } from "../errors.ts";
import { judgeRule } from "../gate/rules.ts";
import { decideVerdict, exitCodeOf } from "../gate/verdict.ts";
import { SIGNALS } from "../output.ts";
import { roundNumbers } from "../report/round.ts";
import { type AuditFindings, analyseAudit } from "./audit.ts";
import { checkControl } from "./control.ts";
import { headlineOf, reasonsOf } from "./headline.ts";
import { type Evidence, loadEvidence } from "./load.ts";
import { findingsOf } from "./origin.ts";
import { provenanceOf, recordCounts } from "./provenance.ts";
import { readTiming } from "./timing.ts";

export interface JudgeOptions {
  /** Judge by this policy; absent: by the audit's own. */
  policy?: ResolvedPolicy | undefined;
  /** ISO date against which waivers are held. */
  today: string;
}

/**
 * Judges what an audit measured: signals → metrics → rules → verdict. Needs no Python and no
 * model; the same signals and policy give the same report.
 * Throws ProbeError when the signals are incomplete or not what the probe wrote.
 */
export async function judge(folder: string, options: JudgeOptions): Promise<Report> {
  const evidence = await loadEvidence(folder);
  const policy = judgingPolicy(options.policy, evidence.policy);
  const timing = await readTiming(join(folder, SIGNALS));
  const audits = policy.audits.map((audit) => analyseAudit(evidence, policy, audit));
  const control = checkControl(evidence, policy.gate.confidence);
  const limit = checkLimit(evidence);
  const rules = rulesOf(policy, audits, limit !== undefined, options.today);
  // Whoever judges by a policy of their own answers for it themselves.
  const isOwn = policyDigest(policy) === policyDigest(evidence.policy);
  const origin = isOwn ? evidence.origin : undefined;
  const { checks: originChecks, unreviewed, changed } = findingsOf(origin);
  const verdict = decideVerdict(rules, {
    dead: control.state === "error" ? control.detail : undefined,
    incomplete: limit?.detail,
    unreviewed,
    changed,
  });
  const checks = [
    control,
    ...(limit === undefined ? [] : [limit]),
    ...audits.flatMap((audit) => audit.checks),
    ...scopeOf(policy),
    ...originChecks,
  ];
  return roundNumbers({
    schemaVersion: 1,
    verdict,
    headline: withChange(headlineOf(verdict, rules, checks), changed),
    exitCode: exitCodeOf(verdict),
    reasons: reasonsOf(verdict, rules, checks),
    metrics: audits.flatMap((audit) => audit.metrics),
    rules,
    validity: checks,
    curves: audits.flatMap((audit) => audit.curves),
    records: recordCounts(evidence, audits),
    provenance: provenanceOf(evidence, policy),
    ...(origin === undefined ? {} : { origin }),
    timing: { ...timing },
  });
}

/** A change of what the checkpoint is compared with stands in the one line that everybody reads. */
function withChange(headline: string, changed: string | undefined): string {
  if (changed === undefined) return headline;
  return `${headline === "" ? "" : `${headline}; `}warning: this change touches ${changed}`;
}

function rulesOf(
  policy: ResolvedPolicy,
  audits: readonly AuditFindings[],
  incomplete: boolean,
  today: string,
): Rule[] {
  const metrics = new Map(audits.flatMap((audit) => audit.metrics.map((one) => [one.key, one])));
  return policy.gate.rules.map((rule) => {
    const audit = audits.find(({ name }) => name === rule.parameters.audit);
    const evidence = {
      metric: metrics.get(rule.key),
      invalid: audit?.invalidFor(rule),
      incomplete,
    };
    return judgeRule(rule, evidence, policy.waivers, today);
  });
}

function checkLimit({ manifest, policy }: Evidence): Check | undefined {
  if (manifest.complete) return undefined;
  const users = new Set<string>(policy.audits.map(({ name }) => name));
  const counts = manifest.counts.filter(({ audit }) => users.has(audit));
  const sum = (key: "used" | "scored") =>
    counts.reduce((total, one) => total + one[key], 0).toLocaleString("en-US");
  return {
    id: "limit",
    audit: [...users].join(", "),
    state: "note",
    value: null,
    interval: null,
    detail: `A limit stopped the audit: ${sum("scored")} of ${sum("used")} records, a random sample of them, were scored. Raise limits.minutes.`,
  };
}

/** Families of attacks that the policy turns off: a pass says nothing about them. */
function scopeOf({ attacks, audits }: ResolvedPolicy): Check[] {
  const { mia, pii } = attacks;
  const off = [
    ...(mia === "off" ? ["membership inference"] : []),
    ...(pii === "off" || !pii.prefix ? ["PII extraction"] : []),
  ];
  return off.map((family) => ({
    id: "scope" as const,
    audit: audits.map(({ name }) => name).join(", "),
    state: "note" as const,
    value: null,
    interval: null,
    detail: `The policy turns ${family} off: nothing is said about it.`,
  }));
}

/**
 * What judges comes from the policy at hand, what was audited from the audit's own.
 * Throws PolicyError when the policy judges what was not measured.
 */
function judgingPolicy(
  policy: ResolvedPolicy | undefined,
  measured: ResolvedPolicy,
): ResolvedPolicy {
  if (policy === undefined) return measured;
  const { attacks, gate, waivers, seed } = policy;
  const missing = policy.audits.find(
    ({ name }) => !measured.audits.some((audit) => audit.name === name),
  );
  if (missing !== undefined) throw notMeasured(`the audit ${missing.name}`);
  const wants = (one: ResolvedPolicy["attacks"]) => one.pii !== "off" && one.pii.prefix;
  if (wants(attacks) && !wants(measured.attacks)) throw notMeasured("PII extraction");
  const decode = (one: ResolvedPolicy["attacks"]) =>
    JSON.stringify(one.pii === "off" ? null : one.pii.decode);
  if (wants(attacks) && decode(attacks) !== decode(measured.attacks)) {
    throw notMeasured("another attacks.pii.decode");
  }
  return { ...measured, attacks, gate, waivers, seed };
}

function notMeasured(what: string): PolicyError {
  return new PolicyError(
    `this policy judges ${what}, which was not measured. Run the audit with it.`,
  );
}
