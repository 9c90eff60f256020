import { policyDigest, type ResolvedPolicy } from "../config/index.ts";
import type { Provenance as ReportProvenance, SetCounts } from "../contracts/report.ts";
import { VERSION } from "../version.ts";
import type { Evidence } from "./load.ts";

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
    },
    base: { ...pulled.base, architecture: base.architecture, parameters: base.parameters },
    data: pulled.data.map(({ audit, set, source, files, hmac }) => ({
      audit,
      set,
      source,
      files: files.length,
      hmac,
    })),
    policy: policyDigest(policy),
    seed: job.seed,
    executor: pulled.executor,
    device: manifest.device,
    dtype: manifest.dtype,
    versions: manifest.versions,
    tokenizer: `sha256:${tokenizer.sha256} (${tokenizer.agreement})`,
    chatTemplate:
      chat_template === null ? null : `sha256:${chat_template.sha256} (${chat_template.source})`,
  };
}

/** How many records went which way, for each set of the user's data. */
export function recordCounts(
  evidence: Evidence,
  compared: (audit: string, set: string) => number,
): SetCounts[] {
  // The control strings are the audit's own.
  const users = new Set<string>(evidence.policy.audits);
  return evidence.manifest.counts
    .filter(({ audit }) => users.has(audit))
    .map((counts) => ({
      audit: counts.audit,
      set: counts.set,
      read: counts.read,
      used: counts.used,
      scored: counts.scored,
      compared: compared(counts.audit, counts.set),
      truncated: counts.truncated,
      dropped: {
        empty: counts.dropped_empty,
        short: counts.dropped_short,
        noCompletion: counts.dropped_no_completion,
      },
      subjects: counts.subjects,
    }));
}
