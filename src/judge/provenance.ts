import { VERSION } from "../base/version.ts";
import { measuringDigest, policyDigest, type ResolvedPolicy } from "../config/index.ts";
import type { Provenance as ReportProvenance, SetCounts } from "../contracts/report.ts";
import type { SetName } from "../signals/index.ts";
import type { AuditFindings } from "./audit.ts";
import type { Evidence } from "./evidence/load.ts";

/** What was judged, by what: the digests and versions that a reader can check. */
export function provenanceOf(evidence: Evidence, policy: ResolvedPolicy): ReportProvenance {
  const { manifest, pulled, job } = evidence;
  const { tuned, base, tokenizer, chat_template } = manifest.inspect;
  return {
    reticence: VERSION,
    checkpoint: {
      ...pulled.checkpoint,
      architecture: tuned.architecture,
      parameters: tuned.parameters,
      ...(policy.history === undefined ? {} : { name: policy.history.checkpoint }),
    },
    base: {
      ...withAccepted(pulled.base, policy),
      architecture: base.architecture,
      parameters: base.parameters,
    },
    data: pulled.data.map(({ audit, set, source, files, hmac }) => ({
      audit,
      set,
      source,
      files: files.length,
      hmac,
    })),
    policy: policyDigest(policy),
    measuring: policy.audits.map(({ name }) => ({
      audit: name,
      digest: measuringDigest(policy, name),
    })),
    seed: job.seed,
    executor: pulled.executor,
    ...(pulled.image === undefined ? {} : { image: pulled.image }),
    device: manifest.device,
    dtype: manifest.dtype,
    versions: manifest.versions,
    tokenizer: `sha256:${tokenizer.sha256} (${tokenizer.agreement})`,
    chatTemplate:
      chat_template === null ? null : `sha256:${chat_template.sha256} (${chat_template.source})`,
  };
}

function withAccepted(
  base: Evidence["pulled"]["base"],
  { acceptMismatch: accepted }: ResolvedPolicy,
): Evidence["pulled"]["base"] & { match?: ReportProvenance["base"]["match"] } {
  const { match } = base;
  if (match === undefined || accepted === undefined) return base;
  return { ...base, match: { ...match, accepted } };
}

/** How many records went which way, for each set of the user's data. */
export function recordCounts(evidence: Evidence, audits: readonly AuditFindings[]): SetCounts[] {
  // The control strings are the audit's own, and not among these.
  const users = new Map(audits.map((audit) => [audit.name, audit]));
  return evidence.manifest.counts
    .filter(({ audit }) => users.has(audit))
    .map((counts) => ({
      audit: counts.audit,
      set: counts.set,
      read: counts.read,
      used: counts.used,
      scored: counts.scored,
      compared: users.get(counts.audit)!.compared(counts.set as SetName),
      truncated: counts.truncated,
      dropped: {
        empty: counts.dropped_empty,
        short: counts.dropped_short,
        noCompletion: counts.dropped_no_completion,
        ...(counts.dropped_left_out ? { leftOut: counts.dropped_left_out } : {}),
      },
      subjects: counts.subjects,
    }));
}
