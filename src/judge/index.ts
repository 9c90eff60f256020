import { join } from "node:path";
import type { ResolvedPolicy } from "../config/index.ts";
import type { Check, Metric, Report, Rule } from "../contracts/report.ts";
import { PolicyError } from "../errors.ts";
import { judgeRule } from "../gate/rules.ts";
import { decideVerdict, exitCodeOf } from "../gate/verdict.ts";
import { SIGNALS } from "../output.ts";
import { roundNumbers } from "../report/round.ts";
import type { Part } from "./collect.ts";
import {
  type Comparison,
  compareSets,
  type OverlapSets,
  overlappingRecords,
} from "./comparison.ts";
import { checkControl } from "./control.ts";
import { headlineOf, reasonsOf } from "./headline.ts";
import { type Evidence, loadEvidence } from "./load.ts";
import { memorizationMetrics } from "./memorization.ts";
import { type MiaContext, miaCurves, miaMetrics, shownFprs } from "./mia.ts";
import { piiMetrics } from "./pii.ts";
import { provenanceOf, recordCounts } from "./provenance.ts";
import { readTiming } from "./timing.ts";
import { checkValidity, type Validity } from "./validity.ts";

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
  const [audit] = policy.audits;
  const sets = setsOf(evidence, audit);
  const { confidence } = policy.gate;
  const validity = checkValidity(
    evidence,
    audit,
    sets.comparison("completion"),
    sets.overlap,
    confidence,
  );
  const metrics = metricsOf(evidence, policy, sets);
  const control = checkControl(evidence, confidence);
  const limit = checkLimit(evidence, audit);
  // Without nonmembers a policy that turns membership inference off asks for no comparison.
  const compared = policy.attacks.mia !== "off" || sets.comparison("completion") !== undefined;
  const rules = rulesOf(
    policy,
    metrics,
    compared ? validity : undefined,
    limit !== undefined,
    options.today,
  );
  const verdict = decideVerdict(rules, {
    dead: control.state === "error" ? control.detail : undefined,
    incomplete: limit?.detail,
  });
  const checks = [
    control,
    ...(limit === undefined ? [] : [limit]),
    ...(compared ? validity.checks : []),
    ...scopeOf(policy, audit),
  ];
  return roundNumbers({
    schemaVersion: 1,
    verdict,
    headline: headlineOf(verdict, rules, checks),
    exitCode: exitCodeOf(verdict),
    reasons: reasonsOf(verdict, rules, checks),
    metrics,
    rules,
    validity: checks,
    curves: partsOf(policy).flatMap((part) =>
      miaCurves(sets.comparison(part), contextOf(policy, audit, part)),
    ),
    records: recordCounts(evidence, (_, set) => {
      const comparison = sets.comparison("completion");
      return comparison?.[set as "members" | "nonmembers"] ?? 0;
    }),
    provenance: provenanceOf(evidence, policy),
    timing: { ...timing },
  });
}

/** The two sets of an audit, compared part by part; each part once. */
interface Sets {
  overlap: OverlapSets;
  comparison(part: Part): Comparison | undefined;
}

function setsOf(evidence: Evidence, audit: string): Sets {
  const overlap = overlappingRecords(audit, evidence.overlaps);
  const members = evidence.scores(audit, "members");
  const nonmembers = evidence.scores(audit, "nonmembers");
  const parts = new Map<Part, Comparison | undefined>();
  return {
    overlap,
    comparison(part) {
      if (!parts.has(part)) parts.set(part, compareSets(members, nonmembers, overlap, part));
      return parts.get(part);
    },
  };
}

function metricsOf(evidence: Evidence, policy: ResolvedPolicy, sets: Sets): Metric[] {
  const [audit] = policy.audits;
  const { confidence, rules } = policy.gate;
  const { mia, pii, memorization } = policy.attacks;
  const members = evidence.scores(audit, "members");
  const nonmembers = evidence.scores(audit, "nonmembers");
  const spans = evidence.spans.filter((span) => span.audit === audit);
  return [
    ...(mia === "off"
      ? []
      : partsOf(policy).flatMap((part) =>
          miaMetrics(sets.comparison(part), contextOf(policy, audit, part), shownFprs(policy)),
        )),
    ...(pii === "off" || !pii.prefix
      ? []
      : piiMetrics(members, spans, {
          audit,
          confidence,
          n: memorization.n,
          p: memorization.p,
          ruledTypes: rules.flatMap(({ parameters }) =>
            parameters.type === undefined || parameters.type === "all" ? [] : parameters.type,
          ),
        })),
    ...memorizationMetrics(members, nonmembers, {
      audit,
      confidence,
      overlap: sets.overlap,
      discoverable: discoverablePairs(policy),
    }),
  ];
}

/** The policy's own (n,p) and those of its rules, each once. */
function discoverablePairs({ attacks, gate }: ResolvedPolicy): { n: number; p: number }[] {
  const pairs = [attacks.memorization];
  for (const { metric, parameters } of gate.rules) {
    if (metric === "memorization.np_rate") pairs.push({ n: parameters.n!, p: parameters.p! });
  }
  return [...new Map(pairs.map(({ n, p }) => [`${n} ${p}`, { n, p }])).values()];
}

function rulesOf(
  policy: ResolvedPolicy,
  metrics: readonly Metric[],
  validity: Validity | undefined,
  incomplete: boolean,
  today: string,
): Rule[] {
  const byKey = new Map(metrics.map((metric) => [metric.key, metric]));
  return policy.gate.rules.map((rule) => {
    const comparative = rule.metric.startsWith("mia.") || rule.metric === "memorization.exact_gain";
    const { fpr } = rule.parameters;
    const invalid = comparative
      ? (validity?.invalid ?? (fpr === undefined ? undefined : validity?.invalidAtFpr(fpr)))
      : undefined;
    return judgeRule(
      rule,
      { metric: byKey.get(rule.key), invalid, incomplete },
      policy.waivers,
      today,
    );
  });
}

function checkLimit({ manifest }: Evidence, audit: string): Check | undefined {
  if (manifest.complete) return undefined;
  const counts = manifest.counts.filter((one) => one.audit === audit);
  const sum = (key: "used" | "scored") =>
    counts.reduce((total, one) => total + one[key], 0).toLocaleString("en-US");
  return {
    id: "limit",
    audit,
    state: "note",
    value: null,
    interval: null,
    detail: `A limit stopped the audit: ${sum("scored")} of ${sum("used")} records, a random sample of them, were scored. Raise limits.minutes.`,
  };
}

/** Families of attacks that the policy turns off: a pass says nothing about them. */
function scopeOf(policy: ResolvedPolicy, audit: string): Check[] {
  const { mia, pii } = policy.attacks;
  const off = [
    ...(mia === "off" ? ["membership inference"] : []),
    ...(pii === "off" || !pii.prefix ? ["PII extraction"] : []),
  ];
  return off.map((family) => ({
    id: "scope" as const,
    audit,
    state: "note" as const,
    value: null,
    interval: null,
    detail: `The policy turns ${family} off: nothing is said about it.`,
  }));
}

function partsOf(policy: ResolvedPolicy): Part[] {
  return policy.data.format === "text" ? ["completion"] : ["completion", "prompt"];
}

function contextOf(policy: ResolvedPolicy, audit: string, part: Part): MiaContext {
  const { mia } = policy.attacks;
  return {
    audit,
    part,
    attacks: mia === "off" ? [] : mia.attacks,
    confidence: policy.gate.confidence,
    seed: policy.seed,
  };
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
  const wants = (one: ResolvedPolicy["attacks"]) => one.pii !== "off" && one.pii.prefix;
  if (wants(attacks) && !wants(measured.attacks)) {
    throw new PolicyError(
      "this policy judges PII extraction, which the audit did not measure. Run the audit with it.",
    );
  }
  const decode = (one: ResolvedPolicy["attacks"]) =>
    JSON.stringify(one.pii === "off" ? null : one.pii.decode);
  if (wants(attacks) && decode(attacks) !== decode(measured.attacks)) {
    throw new PolicyError(
      "this policy declares another attacks.pii.decode than the audit measured. Run the audit with it.",
    );
  }
  return { ...measured, attacks, gate, waivers, seed };
}
