import { join } from "node:path";
import type { ResolvedPii, ResolvedPolicy, ResolvedTemplate } from "../config/index.ts";
import type { Check, Report, Rule } from "../contracts/report.ts";
import type { Manifest } from "../contracts/signals.ts";
import { PolicyError } from "../errors.ts";
import { judgeRule } from "../gate/rules.ts";
import { decideVerdict, exitCodeOf } from "../gate/verdict.ts";
import { SIGNALS } from "../output.ts";
import { roundNumbers } from "../report/round.ts";
import { type AuditFindings, analyseAudit } from "./audit.ts";
import { checkControl } from "./control.ts";
import { headlineOf, reasonsOf } from "./headline.ts";
import { type Evidence, loadEvidence } from "./load.ts";
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
  return { ...judgeEvidence(evidence, policy, options.today), timing: roundNumbers({ ...timing }) };
}

/** The report but for its timing: a pure function of what was measured, the policy and the date. */
export function judgeEvidence(
  evidence: Evidence,
  policy: ResolvedPolicy,
  today: string,
): Omit<Report, "timing"> {
  const audits = policy.audits.map((audit) => analyseAudit(evidence, policy, audit));
  const control = checkControl(evidence, policy.gate.confidence);
  const limit = checkLimit(evidence);
  const rules = rulesOf(policy, audits, limit !== undefined, today);
  const verdict = decideVerdict(rules, {
    dead: control.state === "error" ? control.detail : undefined,
    incomplete: limit?.detail,
  });
  const checks = [
    control,
    ...(limit === undefined ? [] : [limit]),
    ...audits.flatMap((audit) => audit.checks),
    ...scopeOf(policy),
  ];
  return roundNumbers({
    schemaVersion: 1,
    verdict,
    headline: headlineOf(verdict, rules, checks),
    exitCode: exitCodeOf(verdict),
    reasons: reasonsOf(verdict, rules, checks),
    metrics: audits.flatMap((audit) => audit.metrics),
    rules,
    validity: checks,
    curves: audits.flatMap((audit) => audit.curves),
    records: recordCounts(evidence, audits),
    provenance: provenanceOf(evidence, policy),
  });
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
  const { attacks, gate, waivers, seed } = policy;
  const missing = policy.audits.find(
    ({ name }) => !measured.audits.some((audit) => audit.name === name),
  );
  if (missing !== undefined) throw notMeasured(`the audit ${missing.name}`);
  const unmeasured = unmeasuredPii(policy, measured.attacks.pii);
  if (unmeasured !== undefined) throw notMeasured(unmeasured);
  const ranked = withMeasuredRanking(attacks, measured.attacks.pii);
  return { ...measured, attacks: ranked, gate, waivers, seed };
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
    `this policy judges ${what}, which was not measured. Run the audit with it.`,
  );
}
