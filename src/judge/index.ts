import { join } from "node:path";
import { SIGNALS } from "../base/audit-folder.ts";
import { PolicyError } from "../base/errors.ts";
import {
  policyDigest,
  type ResolvedPii,
  type ResolvedPolicy,
  type ResolvedTemplate,
} from "../config/index.ts";
import type { Check, Report, Rule } from "../contracts/report.ts";
import type { Manifest } from "../contracts/signals.ts";
import { metricKey } from "../gate/catalogue.ts";
import { judgeRule } from "../gate/rules.ts";
import { decideVerdict, exitCodeOf } from "../gate/verdict.ts";
import { roundNumbers } from "../report/round.ts";
import { type AuditFindings, analyseAudit } from "./audit.ts";
import { checkControl } from "./control.ts";
import { type Evidence, loadEvidence } from "./evidence/load.ts";
import { headlineOf, reasonsOf } from "./headline.ts";
import { findingsOf } from "./origin.ts";
import { provenanceOf, recordCounts } from "./provenance.ts";
import { prepareRegression, type Regression } from "./regression/index.ts";
import { type Figures, withholdSmallCells } from "./small-cells.ts";
import { readTiming } from "./timing.ts";
import { checkBaseMatch } from "./validity/base-match.ts";
import { checkConfigMatch } from "./validity/config-match.ts";

export interface JudgeOptions {
  /** Judge by this policy; absent: by the audit's own. */
  policy?: ResolvedPolicy | undefined;
  /** ISO date against which waivers are held. */
  today: string;
  /** Anybody can read the reports: what `report.public: auto` stands for. */
  publicByDefault?: boolean | undefined;
  /** Key that the audit was sealed with; absent: the seal is checked without it. */
  digestKey?: Buffer | undefined;
}

/**
 * Judges what an audit measured: signals → metrics → rules → verdict. Needs no Python and no
 * model; the same signals and policy give the same report.
 * Throws ProbeError when the audit did not finish, or a file is not what it wrote.
 */
export async function judge(folder: string, options: JudgeOptions): Promise<Report> {
  const evidence = await loadEvidence(folder, options.digestKey);
  const policy = judgingPolicy(options.policy, evidence.policy);
  const timing = await readTiming(join(folder, SIGNALS));
  const regression = await prepareRegression(policy, evidence);
  const judged = judgeEvidence(evidence, policy, { ...options, regression });
  return { ...judged, timing: roundNumbers({ ...timing }) };
}

export interface EvidenceOptions extends Omit<JudgeOptions, "policy"> {
  /** For rules on increases. */
  regression?: Regression;
}

/** The report but for its timing: a pure function of what was measured, the policy and the date. */
export function judgeEvidence(
  evidence: Evidence,
  policy: ResolvedPolicy,
  { today, publicByDefault, regression }: EvidenceOptions,
): Omit<Report, "timing"> {
  const audits = policy.audits.map((audit) => analyseAudit(evidence, policy, audit));
  const control = checkControl(evidence);
  const limit = checkLimit(evidence);
  const rules = rulesOf(policy, audits, regression, limit !== undefined, today);
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
    checkBaseMatch(evidence, policy),
    ...checkConfigMatch(evidence, policy),
    ...audits.flatMap((audit) => audit.checks),
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
  // An audit that is judged again knows from its own run who can read it.
  const { visibility } = evidence.origin ?? {};
  const wasPublic = visibility === "public" || visibility === "unknown";
  const isPublic = resolvePublic(policy, publicByDefault ?? wasPublic);
  // The verdict is decided on all figures; only what is shown of them differs.
  const shown = isPublic ? withholdSmallCells(figures) : figures;
  return roundNumbers({
    schemaVersion: 1,
    verdict,
    headline: withChange(headlineOf(verdict, shown.rules, shown.validity), changed),
    exitCode: exitCodeOf(verdict),
    reasons: reasonsOf(verdict, shown.rules, shown.validity),
    ...shown,
    provenance: provenanceOf(evidence, policy),
    ...(origin === undefined ? {} : { origin }),
    public: isPublic,
  });
}

/** A change of what the checkpoint is compared with stands in the one line that everybody reads. */
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
  incomplete: boolean,
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
      attacks: policy.attacks.mia === "off" ? 1 : policy.attacks.mia.attacks.length,
      incomplete,
      untested: policy.gate.untested,
      ofType,
    };
    return judgeRule(rule, evidence, policy.waivers, today);
  });
}

function checkLimit({ manifest, policy }: Evidence): Check | undefined {
  const users = new Set<string>(policy.audits.map(({ name }) => name));
  const stopped = stoppedTasks(manifest);
  if (stopped.length === 0) return undefined;
  return {
    id: "limit",
    audit: [...users].join(", "),
    state: "note",
    value: null,
    interval: null,
    detail: `A limit stopped the audit: ${stopped.join("; ")}. Raise limits.minutes.`,
  };

  function stoppedTasks({ complete, generation = [] }: Manifest): string[] {
    const counts = manifest.counts.filter(({ audit }) => users.has(audit));
    const sum = (key: "used" | "scored") =>
      counts.reduce((total, one) => total + one[key], 0).toLocaleString("en-US");
    const cut = (key: "candidates_complete" | "templates_complete" | "sampling_complete") =>
      generation.some((one) => users.has(one.audit) && !one[key]);
    return [
      ...(complete
        ? []
        : [`${sum("scored")} of ${sum("used")} records, a random sample of them, were scored`]),
      ...(cut("candidates_complete") ? ["not every value was ranked among candidates"] : []),
      ...(cut("templates_complete") ? ["not every person was asked about"] : []),
      ...(cut("sampling_complete") ? ["not every sequence was sampled"] : []),
    ];
  }
}

/** Families of attacks that the policy turns off: a pass says nothing about them. */
function scopeOf({ attacks, audits }: ResolvedPolicy): Check[] {
  const { mia, pii } = attacks;
  const off = [
    ...(mia === "off" ? ["membership inference"] : []),
    ...(pii === "off" ? ["PII extraction"] : []),
    ...(pii !== "off" && !pii.prefix ? ["PII extraction by true prefixes"] : []),
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
  const { attacks, gate, waivers, seed, report } = policy;
  const missing = policy.audits.find(
    ({ name }) => !measured.audits.some((audit) => audit.name === name),
  );
  if (missing !== undefined) throw notMeasured(`the audit ${missing.name}`);
  const unmeasured = unmeasuredPii(policy, measured.attacks.pii);
  if (unmeasured !== undefined) throw notMeasured(unmeasured);
  const ranked = withMeasuredRanking(attacks, measured.attacks.pii);
  // What may be left out is judged, not measured.
  const audits = measured.audits.map((audit) => {
    const judged = policy.audits.find(({ name }) => name === audit.name) ?? audit;
    const { max_left_out, max_unrendered } = judged.data;
    return { ...audit, data: { ...audit.data, max_left_out, max_unrendered } };
  });
  // The audit kept its own name and what it is compared with.
  return { ...measured, audits, attacks: ranked, gate, waivers, seed, report };
}

/** What of the PII attacks a policy judges by that was not run so, or undefined. */
function unmeasuredPii(
  { attacks: { pii: asked }, gate }: ResolvedPolicy,
  measured: ResolvedPolicy["attacks"]["pii"],
): string | undefined {
  if (asked === "off") return undefined;
  if (measured === "off") return "PII extraction";
  const differs = (key: keyof ResolvedPii) =>
    JSON.stringify(asked[key]) !== JSON.stringify(measured[key]);
  if (asked.prefix && !measured.prefix) return "PII extraction by true prefixes";
  if (asked.prefix && differs("decode")) return "another attacks.pii.decode";
  // However many alternatives were drawn, a rank among them is a rank; without any there is none.
  for (const [metric, key] of RANKINGS) {
    const ruled = gate.rules.some((rule) => rule.metric === metric);
    if (ruled && measured[key] === 0) return `${metric}, with attacks.pii.${key}`;
  }
  if (asked.sampling !== "off" && differs("sampling")) return "another attacks.pii.sampling";
  return asked.template === false
    ? undefined
    : unmeasuredTemplate(asked.template, measured.template);
}

const RANKINGS = [
  ["pii.exposure", "decoys"],
  ["pii.inference_rate", "candidates"],
] as const;

/** The attacks of a policy, with as many candidates as were drawn. */
function withMeasuredRanking(
  attacks: ResolvedPolicy["attacks"],
  measured: ResolvedPolicy["attacks"]["pii"],
): ResolvedPolicy["attacks"] {
  if (attacks.pii === "off" || measured === "off") return attacks;
  const { values, decoys, candidates } = measured;
  return { ...attacks, pii: { ...attacks.pii, values, decoys, candidates } };
}

function unmeasuredTemplate(
  asked: ResolvedTemplate,
  measured: ResolvedPii["template"],
): string | undefined {
  if (measured === false) return "extraction by templates";
  const same = (["top_k", "tokens", "people"] as const).every(
    (key) => asked[key] === measured[key],
  );
  const within = (["attributes", "forms", "temperatures"] as const).every((key) =>
    (asked[key] as unknown[]).every((one) => (measured[key] as unknown[]).includes(one)),
  );
  return same && within ? undefined : "another attacks.pii.template";
}

function notMeasured(what: string): PolicyError {
  return new PolicyError(
    "rule-unmeasured",
    `this policy judges ${what}, which was not measured. Run the audit with it.`,
  );
}
