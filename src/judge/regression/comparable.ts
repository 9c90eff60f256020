import type { Metric } from "../../contracts/report.ts";
import type { ResolvedRule } from "../../gate/rule.ts";
import type { Basis, HistoryEntry, HistoryMetric } from "../../history/entry.ts";

/**
 * Why a metric of this audit and of an earlier one cannot be set against each other, or undefined
 * when they can. `sameData`: the two were measured on the same files, whatever the digests say.
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
    return `The audit of ${dayOf(then)} kept no such figure, so that there is nothing to subtract.`;
  }
  // How an interval is made depends on the figures themselves (an AUC of 1 has its own method): only
  // its confidence has to be the same.
  return metric.confidence === earlier.confidence
    ? undefined
    : `Not comparable with the audit of ${dayOf(then)}: its intervals are of another confidence.`;
}

/** The same metric in an earlier audit. */
export function earlierMetric(
  { key }: Pick<Metric, "key">,
  then: HistoryEntry,
): HistoryMetric | undefined {
  return then.metrics.find((metric) => metric.key === key);
}

/** Why figures of one audit (finetuning or pretraining) mean something else then than now. */
export function whyOtherBasis(
  audit: string,
  now: Basis,
  then: Basis,
  sameData: boolean,
): string | undefined {
  if (now.probe !== then.probe) {
    return `it was measured by another version of the probe (${then.probe ?? "unknown"}, now ${now.probe ?? "unknown"})`;
  }
  if (now.base !== then.base) return "the base was another model";
  const [measuring, before] = [now.measuring[audit], then.measuring[audit]];
  if (before === undefined) return `it did not run the audit ${audit}`;
  if (measuring !== before) {
    return "the policy measured in another way (shape of the records, attacks, limits, seed or confidence)";
  }
  if (now.tokenizer !== then.tokenizer) return "the tokenizer was another";
  if (now.chatTemplate !== then.chatTemplate) return "the chat template was another";
  if (now.dtype !== then.dtype) return `the models ran in ${then.dtype}, now in ${now.dtype}`;
  return sameData ? undefined : whyOtherData(now.data[audit] ?? {}, then.data[audit] ?? {});
}

function whyOtherData(
  now: Readonly<Record<string, string | null>>,
  then: Readonly<Record<string, string | null>>,
): string | undefined {
  const sets = [...new Set([...Object.keys(now), ...Object.keys(then)])].sort();
  for (const set of sets) {
    const [present, before] = [now[set], then[set]];
    if (present === undefined || before === undefined) return `only one of the two has ${set}`;
    if (present === null || before === null) {
      return `without a digest key in both audits nothing tells that the ${set} are the same records. Give both the same \`digest-key\``;
    }
    if (present !== before) return `the ${set} were other records, or the digest key was another`;
  }
  return undefined;
}

function dayOf({ date }: HistoryEntry): string {
  return date.slice(0, 10);
}
