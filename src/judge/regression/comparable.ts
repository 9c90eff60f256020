import type { Metric } from "../../contracts/report.ts";
import { UPDATE } from "../../gate/catalogue.ts";
import type { ResolvedRule } from "../../gate/rule.ts";
import type { Basis, HistoryEntry, HistoryMetric } from "../../history/entry.ts";

/**
 * Why a metric of this audit cannot be compared with that of an earlier one; undefined if it can.
 * `sameData`: both were measured on the same files, whatever the digests say.
 */
export function whyIncomparable(
  rule: ResolvedRule,
  metric: Metric,
  now: Basis,
  then: HistoryEntry,
  sameData: boolean,
): string | undefined {
  const audit = String(rule.parameters.audit);
  const differing = whyOtherBasis(audit, now, then.basis, sameData);
  if (differing !== undefined)
    return `Not comparable with the audit of ${dayOf(then)}: ${differing}.`;
  const earlier = earlierMetric(metric, then);
  if (earlier === undefined) {
    return `The audit of ${dayOf(then)} does not have this figure, so there is nothing to compare with.`;
  }
  // The method of an interval depends on the figures themselves (an AUC of 1 has its own method),
  // so only the confidence must be the same.
  return metric.confidence === earlier.confidence
    ? undefined
    : `Not comparable with the audit of ${dayOf(then)}: its intervals have another confidence level.`;
}

/** The same metric in an earlier audit. */
export function earlierMetric(
  { key }: Pick<Metric, "key">,
  then: HistoryEntry,
): HistoryMetric | undefined {
  return then.metrics.find((metric) => metric.key === key);
}

/** Why the figures of one audit meant something else then. */
export function whyOtherBasis(
  audit: string,
  now: Basis,
  then: Basis,
  sameData: boolean,
): string | undefined {
  if (now.probe !== then.probe) {
    return `another version of the probe measured it (${then.probe ?? "unknown"}, now ${now.probe ?? "unknown"})`;
  }
  if (now.base !== then.base) {
    return `the ${audit === UPDATE ? "previous release" : "base"} was a different model`;
  }
  const [measuring, before] = [now.measuring[audit], then.measuring[audit]];
  if (before === undefined) return `it did not run the audit ${audit}`;
  if (measuring !== before) {
    return "the policy measured differently (shape of the records, attacks, limits, seed or confidence)";
  }
  if (now.tokenizer !== then.tokenizer) return "the tokenizer was different";
  if (now.chatTemplate !== then.chatTemplate) return "the chat template was different";
  if (now.dtype !== then.dtype) return `the models ran in ${then.dtype}, now in ${now.dtype}`;
  return sameData ? undefined : whyOtherData(now.data[audit] ?? {}, then.data[audit] ?? {});
}

function whyOtherData(
  now: Readonly<Record<string, string | null>>,
  then: Readonly<Record<string, string | null>>,
): string | undefined {
  const sets = [...new Set([...Object.keys(now), ...Object.keys(then)])].sort();
  for (const set of sets) {
    // It is what is audited: another one is what the figures are compared for.
    if (set === "generated") continue;
    const [present, before] = [now[set], then[set]];
    if (present === undefined || before === undefined) return `only one of the two has ${set}`;
    if (present === null || before === null) {
      return `without a digest key in both audits, it is unknown whether the ${set} are the same records. Use the same key for both (--digest-key-file; in an action the input digest-key)`;
    }
    if (present !== before)
      return `the ${set} were different records, or the digest key was different`;
  }
  return undefined;
}

function dayOf({ date }: HistoryEntry): string {
  return date.slice(0, 10);
}
