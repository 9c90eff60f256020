import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Accounting } from "../../accounting/index.ts";
import {
  EARLIER,
  JOB,
  ORIGIN,
  POLICY_LOCK,
  PULLED,
  refuseSeveral,
  SIGNALS,
} from "../../base/audit-folder.ts";
import { ProbeError } from "../../base/errors.ts";
import { readJsonIfThere, readOwnFile } from "../../base/files.ts";
import { loadPolicy, type ResolvedPolicy } from "../../config/index.ts";
import type { Job } from "../../contracts/job.ts";
import type { Origin } from "../../contracts/report.ts";
import type { Manifest } from "../../contracts/signals.ts";
import { originValidator } from "../../contracts/validate.ts";
import type { Found } from "../../history/find.ts";
import { isEntry } from "../../history/lines.ts";
import type { Provenance } from "../../pull/index.ts";
import {
  type BlindScore,
  type Candidates,
  type Generated,
  type GeneratedSignals,
  type Match,
  type Overlap,
  type RecordInfo,
  readBlind,
  readCandidates,
  readGenerated,
  readGeneratedSignals,
  readManifest,
  readMatches,
  readOverlap,
  readRecords,
  readSpans,
  readTargets,
  type SetName,
  type Span,
  type Target,
} from "../../signals/index.ts";
import { readAccounting } from "./accounting.ts";
import { type CanaryEvidence, readCanaryEvidence } from "./canaries.ts";
import { collectScores, type SetScores } from "./collect.ts";
import { type SealedAudit, verifySeal } from "./seal.ts";

/** Everything that was measured, reduced to a few numbers per record. */
export interface Evidence {
  /** The policy that the audit ran under. */
  policy: ResolvedPolicy;
  job: Job;
  manifest: Manifest;
  pulled: Provenance;
  /** Whose policy it is; undefined for an audit outside GitHub Actions. */
  origin?: Origin | undefined;
  /** What the policy's rules on increases compare with; empty without such rules. */
  earlier?: Found[];
  records: RecordInfo[];
  spans: Span[];
  blind: BlindScore[];
  overlaps: Overlap[];
  candidates: Candidates[];
  targets: Target[];
  matches: Match[];
  generated: Generated[];
  /** What was measured of a generated data set; empty for an audit of a model. */
  generatedData: GeneratedSignals;
  /** Undefined for an audit without canaries. */
  canaries?: CanaryEvidence | undefined;
  /** Undefined where the policy of the audit declared no mechanism of training. */
  accounting?: Accounting | undefined;
  /** Scores by audit and set, including the audit's own control. */
  scores(audit: string, set: SetName): SetScores | undefined;
}

/** Name of the audit of random strings that every run uses as a self-test. */
export const CONTROL = "control";
export const CONTROL_CLEAN = "control-clean";

/**
 * Reads an audit folder and checks that its parts are what the audit sealed (with the digest key,
 * if given) and that they belong together. Throws ProbeError or PolicyError.
 */
export async function loadEvidence(folder: string, digestKey?: Buffer): Promise<Evidence> {
  await refuseSeveral(folder);
  await refuseNoAudit(folder);
  const sealed = await verifySeal(folder, digestKey);
  const evidence = await readEvidence(folder, sealed);
  await sealed.unchanged();
  return evidence;
}

async function readEvidence(folder: string, sealed: SealedAudit): Promise<Evidence> {
  const signals = join(folder, SIGNALS);
  const { policy } = await loadPolicy(join(folder, POLICY_LOCK));
  const manifest = await readManifest(signals, sealed.tables);
  const job = await readOwn<Job>(signals, JOB);
  if (createHash("sha256").update(job.bytes).digest("hex") !== manifest.job_sha256) {
    throw new ProbeError(
      "signals-changed",
      "the signals were measured for a different job than the one stored with them; remove the signals folder and run the audit again.",
    );
  }
  const [records, spans, blind, overlaps] = await Promise.all([
    readRecords(signals),
    readSpans(signals),
    readBlind(signals),
    readOverlap(signals),
  ]);
  const [candidates, targets, matches, generated] = await Promise.all([
    readCandidates(signals, manifest),
    readTargets(signals, manifest),
    readMatches(signals, manifest),
    readGenerated(signals, manifest),
  ]);
  const scores = new Map<string, SetScores>();
  for (const [key, infos] of Map.groupBy(records, keyOf)) {
    const [{ audit, set }] = infos as [RecordInfo];
    // They are scored over their suffixes.
    if (set === "canaries" || manifest.inspect === undefined) continue;
    const own = spans.filter((span) => keyOf(span) === key);
    scores.set(key, await collectScores(signals, audit, set, infos, own));
  }
  return {
    policy,
    job: job.value,
    manifest,
    origin: await readBeside(folder, ORIGIN, isOrigin),
    earlier: (await readBeside(folder, EARLIER, areFound)) ?? [],
    pulled: provenanceIn((await readOwn<unknown>(signals, PULLED)).value),
    records,
    spans,
    blind,
    overlaps,
    candidates,
    targets,
    matches,
    generated,
    generatedData: await readGeneratedSignals(signals, manifest),
    canaries: await readCanaryEvidence(signals, manifest),
    accounting: await readAccounting(signals),
    scores: (audit, set) => scores.get(keyOf({ audit, set })),
  };
}

/** If the folder is not an audit's, say so, instead of reporting a missing policy. */
async function refuseNoAudit(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => undefined);
  if (names?.includes(POLICY_LOCK) && names.includes(SIGNALS)) return;
  throw new ProbeError(
    "audit-missing",
    names === undefined
      ? "there is no such folder. Name the output folder of an audit (its --out)."
      : names.includes(POLICY_LOCK)
        ? "this audit's signals were removed, and it cannot be judged again without them. Run the audit again."
        : "this is not the output folder of an audit: it contains no policy.lock.json. Name an audit's --out.",
    { location: { file: folder } },
  );
}

export function keyOf({ audit, set }: { audit: string; set: string }): string {
  return `${audit}/${set}`;
}

/**
 * Checks the parts of pulled.json that everything else relies on; the report's schema checks the
 * rest.
 */
function provenanceIn(value: unknown): Provenance {
  const { checkpoint, base, data } = (value ?? {}) as Partial<Record<string, unknown>>;
  const isDescribed = (one: unknown) => typeof one === "object" && one !== null;
  const isData = isDescribed(checkpoint) && (checkpoint as { kind?: unknown }).kind === "data";
  const described = isDescribed(checkpoint) && (isData || isDescribed(base));
  const listed =
    Array.isArray(data) &&
    data.every((one: { files?: unknown } | null) => Array.isArray(one?.files));
  if (described && listed) return value as Provenance;
  throw new ProbeError(
    "signals-changed",
    `${SIGNALS}/${PULLED} is not what the audit wrote; remove the signals folder and run the audit again.`,
  );
}

function isOrigin(value: unknown): value is Origin {
  return originValidator()(value);
}

/** Checks what the rules on increases rely on: for each, an audit or why there is none. */
function areFound(value: unknown): value is Found[] {
  const isText = (one: unknown) => one === undefined || typeof one === "string";
  return (
    Array.isArray(value) &&
    value.every((one: Partial<Record<string, unknown>> | null) => {
      if (typeof one !== "object" || one === null) return false;
      const { reference, entry, folder, absent, void: why } = one;
      if (typeof reference !== "string" || ![folder, absent, why].every(isText)) return false;
      return entry === undefined ? (absent ?? why) !== undefined : isEntry(entry);
    })
  );
}

/**
 * Reads a file that this program may have written beside the signals. Throws ProbeError if it is
 * not in the form that an audit writes.
 */
async function readBeside<T>(
  folder: string,
  name: string,
  isOfContract: (value: unknown) => value is T,
): Promise<T | undefined> {
  const location = { file: folder };
  const read = await readJsonIfThere(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    throw new ProbeError("audit-unreadable", `${name} cannot be read (${error.code}).`, {
      location,
    });
  });
  if (read === undefined) return undefined;
  if (isOfContract(read.value)) return read.value;
  throw new ProbeError(
    "signals-changed",
    `${name} is not what the audit wrote; run the audit again.`,
    { location },
  );
}

/** Reads a file that this program wrote into the signals folder. */
async function readOwn<T>(signals: string, name: string): Promise<{ bytes: Buffer; value: T }> {
  try {
    const bytes = await readOwnFile(join(signals, name));
    return { bytes, value: JSON.parse(bytes.toString("utf8")) as T };
  } catch {
    throw new ProbeError(
      "audit-missing",
      `there is no ${SIGNALS}/${name} here. Name an audit's output folder; signals are deleted after an audit in CI unless keep-signals is true.`,
    );
  }
}
