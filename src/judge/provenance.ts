import { VERSION } from "../base/installation.ts";
import {
  criterionDigest,
  measuringDigest,
  policyDigest,
  type ResolvedPolicy,
} from "../config/index.ts";
import type { Provenance as ReportProvenance, SetCounts } from "../contracts/report.ts";
import type { Manifest } from "../contracts/signals.ts";
import type { SetName } from "../signals/index.ts";
import type { Evidence } from "./evidence/load.ts";
import type { AuditFindings } from "./findings.ts";

/** What was judged by what: the digests and versions that a reader can check. */
export function provenanceOf(evidence: Evidence, policy: ResolvedPolicy): ReportProvenance {
  const { manifest, pulled, job } = evidence;
  return {
    reticence: VERSION,
    checkpoint: {
      ...pulled.checkpoint,
      ...sizeOf(manifest.inspect?.tuned),
      ...(policy.history === undefined ? {} : { name: policy.history.checkpoint }),
    },
    ...(pulled.base === undefined
      ? {}
      : { base: { ...withAccepted(pulled.base, policy), ...sizeOf(manifest.inspect?.base) } }),
    ...(pulled.auxiliary === undefined
      ? {}
      : { auxiliary: { ...pulled.auxiliary, ...sizeOf(manifest.auxiliary?.model) } }),
    data: pulled.data.map(({ audit, set, source, files, hmac }) => ({
      audit,
      set,
      ...formatOf(policy, audit, set),
      source,
      files: files.length,
      hmac,
    })),
    policy: policyDigest(policy),
    criterion: criterionDigest(policy),
    measuring: policy.audits.map(({ name }) => ({
      audit: name,
      digest: measuringDigest(policy, name, pulled.auxiliary?.digest),
    })),
    seed: job.seed,
    executor: pulled.executor,
    ...(pulled.image === undefined ? {} : { image: pulled.image }),
    ...(pulled.isolation === undefined ? {} : { isolation: pulled.isolation }),
    device: manifest.device,
    dtype: manifest.dtype,
    ...(manifest.placement === undefined ? {} : { placement: manifest.placement }),
    versions: manifest.versions,
    ...(manifest.inspect === undefined ? {} : readingOf(manifest.inspect)),
  };
}

type Inspect = NonNullable<Manifest["inspect"]>;

function sizeOf(model: Inspect["tuned"] | undefined): {
  architecture?: string;
  parameters?: number;
} {
  return model === undefined
    ? {}
    : { architecture: model.architecture, parameters: model.parameters };
}

function readingOf({
  tokenizer,
  chat_template,
}: Inspect): Pick<ReportProvenance, "tokenizer" | "chatTemplate"> {
  return {
    tokenizer: `sha256:${tokenizer.sha256} (${tokenizer.agreement})`,
    chatTemplate:
      chat_template === null ? null : `sha256:${chat_template.sha256} (${chat_template.source})`,
  };
}

/** As which the records of a set were read; people have no format. */
function formatOf(policy: ResolvedPolicy, audit: string, set: string): { format?: string } {
  const data = policy.audits.find(({ name }) => name === audit)?.data;
  return set === "people" || data === undefined ? {} : { format: data.format };
}

type Base = NonNullable<Evidence["pulled"]["base"]>;

function withAccepted(
  base: Base,
  { acceptMismatch: accepted }: ResolvedPolicy,
): Base & { match?: NonNullable<ReportProvenance["base"]>["match"] } {
  const { match } = base;
  if (match === undefined || accepted === undefined) return base;
  return { ...base, match: { ...match, accepted } };
}

/** Counts of records by outcome, for each set of the user's data. */
export function recordCounts(evidence: Evidence, audits: readonly AuditFindings[]): SetCounts[] {
  // The control strings belong to the audit and are not counted here.
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
        ...templateCounts(counts.dropped_template),
      },
      ...(counts.roles === undefined ? {} : { tokens: tokensOf(counts.roles) }),
      subjects: counts.subjects,
    }));
}

/** Tokens by whose they are, where there are some. */
function tokensOf(roles: NonNullable<Manifest["counts"][number]["roles"]>): Record<string, number> {
  const { not_scored: notScored = 0, ...scored } = roles;
  const entries = Object.entries({ ...scored, notScored });
  return Object.fromEntries(entries.filter(([, tokens]) => tokens > 0));
}

/** What the chat template did not render, by reason, where there is some. */
function templateCounts(
  dropped: Manifest["counts"][number]["dropped_template"],
): Record<string, number> {
  const named = {
    templateRaised: dropped?.raised ?? 0,
    templateFailed: dropped?.unrenderable ?? 0,
    templateAltered: dropped?.altered ?? 0,
  };
  return Object.fromEntries(Object.entries(named).filter(([, count]) => count > 0));
}
