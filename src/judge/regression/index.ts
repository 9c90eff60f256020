import { ReticenceError } from "../../base/errors.ts";
import type { ResolvedPolicy } from "../../config/index.ts";
import type { Earlier, Metric, Provenance } from "../../contracts/report.ts";
import type { ResolvedRule } from "../../gate/rule.ts";
import type { Comparison } from "../../gate/rules.ts";
import { basisOf } from "../../history/entry.ts";
import type { Found } from "../../history/find.ts";
import { independentDifference } from "../../stats/index.ts";
import { type Evidence, loadEvidence } from "../evidence/load.ts";
import { provenanceOf } from "../provenance.ts";
import { earlierMetric, whyIncomparable } from "./comparable.ts";
import { isSameData, pairedIncrease } from "./paired.ts";

/** Compares the metrics of this audit with those of earlier ones. */
export interface Regression {
  compare(rule: ResolvedRule, metric: Metric | undefined): Comparison;
}

/**
 * Reads the available signals of the earlier audits. Signals that cannot be read, because they were
 * removed or are from another release, are skipped: the figures themselves are in the history.
 */
export async function prepareRegression(
  policy: ResolvedPolicy,
  evidence: Evidence,
): Promise<Regression> {
  const provenance = provenanceOf(evidence, policy);
  const earlier = new Map<string, { found: Found; signals: Evidence | undefined }>();
  for (const { increase } of policy.gate.rules) {
    if (increase === undefined || earlier.has(increase.against)) continue;
    const found = evidence.earlier?.find(({ reference }) => reference === increase.against) ?? {
      reference: increase.against,
      void: "The audit did not look up this earlier audit. Run the audit with this policy.",
    };
    earlier.set(increase.against, { found, signals: await signalsOf(found) });
  }
  return {
    compare: (rule, metric) => {
      const { found, signals } = earlier.get(rule.increase!.against)!;
      return compare(rule, metric, { found, signals, evidence, policy, provenance });
    },
  };
}

async function signalsOf(found: Found): Promise<Evidence | undefined> {
  if (!("entry" in found) || found.folder === undefined) return undefined;
  const { folder, entry } = found;
  try {
    const evidence = await loadEvidence(folder);
    return evidence.pulled.checkpoint.digest === entry.checkpoint.digest ? evidence : undefined;
  } catch (error) {
    if (error instanceof ReticenceError) return undefined;
    throw error;
  }
}

interface Sides {
  found: Found;
  signals: Evidence | undefined;
  evidence: Evidence;
  policy: ResolvedPolicy;
  provenance: Provenance;
}

function compare(
  rule: ResolvedRule,
  metric: Metric | undefined,
  { found, signals, evidence, policy, provenance }: Sides,
): Comparison {
  const entry = "entry" in found ? found.entry : undefined;
  const then =
    entry === undefined || metric === undefined ? undefined : earlierMetric(metric, entry);
  const against: Comparison["against"] = {
    reference: found.reference,
    now: metric?.value ?? null,
    earlier:
      entry === undefined
        ? null
        : {
            checkpoint: entry.checkpoint.name,
            digest: entry.checkpoint.digest,
            date: entry.date,
            commit: entry.commit,
            ...(entry.release === null ? {} : { release: entry.release }),
            verdict: entry.verdict,
            value: then?.value ?? null,
            interval: (then?.interval ?? null) as Earlier["interval"],
          },
    paired: false,
  };
  if ("void" in found) return { kind: "void", against, reason: found.void };
  if ("absent" in found) return { kind: "absent", against, reason: found.absent };
  if (metric === undefined || metric.value === null) {
    return { kind: "absent", against, reason: "There is no earlier audit to compare with." };
  }
  const sameData =
    signals !== undefined && isSameData(String(rule.parameters.audit), evidence, signals);
  const why = whyIncomparable(rule, metric, basisOf(provenance), found.entry, sameData);
  if (why !== undefined) return { kind: "void", against, reason: why };
  const value = metric.value - then!.value;
  if (metric.kind === "census") {
    return { kind: "increase", against, increase: { value, interval: null } };
  }
  const paired = sameData ? pairedIncrease(rule, evidence, signals!, policy) : undefined;
  if (paired !== undefined) {
    return { kind: "increase", against: { ...against, paired: true }, increase: paired };
  }
  const increase = independentDifference(
    { value: metric.value, interval: metric.interval! },
    { value: then!.value, interval: then!.interval! },
  );
  return { kind: "increase", against, increase };
}
