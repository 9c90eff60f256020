import { installationDigest, VERSION } from "../base/installation.ts";
import { type LoadedPolicy, lockPolicy } from "../config/index.ts";
import type { Job } from "../contracts/job.ts";
import type { Origin } from "../contracts/report.ts";
import { ENTRY_VERSION } from "../history/entry.ts";
import type { Found } from "../history/index.ts";
import { sealDigest } from "../judge/evidence/seal.ts";
import { findingsOf } from "../judge/origin.ts";
import type { Executor } from "../probe/index.ts";
import type { PulledInputs } from "../pull/index.ts";
import { readLocked } from "../sources/index.ts";

/** What is known of an audit before it measures. */
export interface Known {
  pulled: Pick<PulledInputs, "loaded" | "provenance" | "lock">;
  origin: Origin | undefined;
  earlier: readonly Found[];
  executor: Pick<Executor, "measurer" | "identity">;
  job: Job;
  /** ISO date against which waivers are checked. */
  today: string;
  publicByDefault: boolean | undefined;
}

/** Parts of what a verdict depends on, by the name under which a message says that one changed. */
export type InputParts = Readonly<Record<(typeof PARTS)[number], unknown>>;

const PARTS = [
  "checkpoint",
  "base",
  "data",
  "policy",
  "readers",
  "program",
  "environment",
  "origin",
  "earlier",
] as const;

/**
 * Everything that a verdict depends on; two audits with equal parts give the same report. Undefined
 * if one of them cannot be told.
 */
export async function inputParts(known: Known): Promise<InputParts | undefined> {
  const { pulled, origin, executor, job } = known;
  const [identity, code] = await Promise.all([
    executor.identity(job),
    installationDigest().catch(() => undefined),
  ]);
  if (identity === undefined || code === undefined) return undefined;
  const { checkpoint, base, ...others } = pulled.provenance;
  const files = readLocked(pulled.lock);
  const named = (key: string) => (key.startsWith("update.previous") ? "base" : key.split(".")[0]!);
  const of = (name: string) => files.filter(({ key }) => named(key) === name);
  const models = ["checkpoint", "base"];
  return {
    checkpoint: [checkpoint, of("checkpoint")],
    base: [base, of("base")],
    data: [others, files.filter(({ key }) => !models.includes(named(key)))],
    policy: policyPart(pulled.loaded, known.today),
    readers: readersOf(pulled.loaded, known),
    program: {
      version: VERSION,
      contract: job.contract,
      entries: ENTRY_VERSION,
      code,
      node: process.version,
    },
    environment: { ...executor.measurer(), scoring: job.scoring, identity },
    // The rest of an origin says who asked, and is that of the present audit.
    origin: findingsOf(origin),
    earlier: await Promise.all(known.earlier.map(earlierPart)),
  };
}

/** The text as well: whatever is changed in it is a reason to measure. */
function policyPart({ policy, source }: LoadedPolicy, today: string): unknown {
  return {
    texts: source.sha256,
    resolved: lockPolicy(policy),
    waived: policy.waivers.map(({ until }) => today <= until),
  };
}

/** A public report withholds small figures. */
function readersOf({ policy: { report } }: LoadedPolicy, { publicByDefault }: Known): string {
  const isPublic = report.public === "auto" ? (publicByDefault ?? false) : report.public;
  return isPublic ? "anybody" : "the owners";
}

/**
 * The figures that a rule compares with. Another audit that found the same, at another time, leads
 * to the same verdict.
 */
async function earlierPart(found: Found): Promise<unknown> {
  if (!("entry" in found)) return found;
  const { reference, entry, folder } = found;
  const { checkpoint, verdict, metrics, breached, basis, release, reticence } = entry;
  return {
    reference,
    figures: { checkpoint, verdict, metrics, breached, basis, release, reticence },
    signals: folder === undefined ? null : await sealDigest(folder),
  };
}
