import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { canonicalJson } from "../base/canonical.ts";
import { formatCount } from "../base/counts.ts";
import { PolicyError } from "../base/errors.ts";
import { nearPathHint } from "../base/near-path.ts";
import { isCommittedTo, parseCommitment, parseManifest } from "../canaries/manifest.ts";
import type { CanaryCommitment } from "../contracts/canary-commitment.ts";
import type { CanaryManifest } from "../contracts/canary-manifest.ts";
import type { RawFile, RawRecord } from "../rows/index.ts";
import { dataFileOf, readWhole, sha256 } from "../split/index.ts";
import { askProbe, type OwnProbe } from "./ask-probe.ts";
import { canaryJob, jobFile, quotedInside, searchable } from "./canaries-job.ts";

export interface VerifyOptions {
  /** The file that training saw. */
  trained: string;
  heldout?: string | undefined;
  manifest: string;
  commitment: string;
  /** Folder of the model that is tuned, whose tokenizer reads the canaries; undefined: not asked. */
  base?: string | undefined;
}

export interface Verified {
  manifest: CanaryManifest;
  included: number;
  /** Whether the trained file is, byte for byte, the one that `make` wrote. */
  isUntouched: boolean;
}

/**
 * Makes sure, before training or after it, that the canaries are in the data as the manifest says and
 * that the manifest is the one that was committed to. Throws PolicyError, ProbeFault or ProbeError.
 */
export async function verifyCanaries(options: VerifyOptions, probe: OwnProbe): Promise<Verified> {
  const manifest = await readManifest(options.manifest);
  refuseOtherCommitment(await readCommitment(options.commitment), manifest, options.commitment);
  const file = dataFileOf(options.trained);
  const trained = await readWhole(file);
  refuseCounts(manifest, trained, options.trained);
  const held = options.heldout === undefined ? undefined : dataFileOf(options.heldout);
  if (held !== undefined) refuseHeldOut(manifest, await readWhole(held), held.path);
  if (options.base !== undefined) {
    // The audit's own reading: what it refuses of canaries, it refuses here.
    await askProbe(
      canaryJob(
        resolve(options.base),
        manifest.format,
        { members: [jobFile(file)] },
        resolve(options.manifest),
      ),
      {
        only: "canaries",
        given: {
          "request.json": JSON.stringify({ kind: "check", tokens: 1, seed: 0, prefixes: [] }),
        },
        answer: "suffixes.json",
      },
      probe,
    );
  }
  const included = manifest.canaries.filter(({ isIncluded }) => isIncluded).length;
  const digest = await digestOf(options.trained);
  return { manifest, included, isUntouched: digest === manifest.trained.sha256 };
}

/** Reads a manifest. Throws PolicyError canary-manifest. */
export async function readManifest(path: string): Promise<CanaryManifest> {
  const manifest = parseManifest(await textOf(path, "canary-manifest"));
  if (manifest !== undefined) return manifest;
  throw new PolicyError(
    "canary-manifest",
    "is not a manifest that `reticence canaries make` of this release wrote, or was edited.",
    { location: { file: path } },
  );
}

/** Reads a commitment. Throws PolicyError canary-commitment. */
export async function readCommitment(path: string): Promise<CanaryCommitment> {
  const commitment = parseCommitment(await textOf(path, "canary-commitment"));
  if (commitment !== undefined) return commitment;
  throw new PolicyError(
    "canary-commitment",
    "is not a commitment that `reticence canaries make` of this release wrote, or was edited.",
    { location: { file: path } },
  );
}

/** Throws PolicyError canary-commitment where a commitment is to something else. */
export function refuseOtherCommitment(
  commitment: CanaryCommitment,
  manifest: CanaryManifest,
  path: string,
): void {
  if (isCommittedTo(commitment, manifest)) return;
  throw new PolicyError(
    "canary-commitment",
    "is a commitment to another manifest: either the manifest was changed after it was made, or one of the two belongs to other canaries.",
    { location: { file: path } },
  );
}

async function textOf(
  path: string,
  code: "canary-manifest" | "canary-commitment",
): Promise<string> {
  return await readFile(path, "utf8").catch(async (error: NodeJS.ErrnoException) => {
    throw new PolicyError(
      code,
      error.code === "ENOENT"
        ? `does not exist.${await nearPathHint(path)}`
        : `cannot be read (${error.code}).`,
      { location: { file: path } },
    );
  });
}

/** Each that is included as often as it should be, and nothing of the others. */
function refuseCounts(manifest: CanaryManifest, { records }: RawFile, path: string): void {
  const counts = countsIn(manifest, records);
  const { canaries, repeat } = manifest;
  const included = canaries.filter(({ isIncluded }) => isIncluded);
  const wrong = included.filter(({ id }) => (counts.get(id) ?? 0) !== repeat);
  if (wrong.length > 0) {
    const lost = wrong.filter(({ id }) => (counts.get(id) ?? 0) < repeat).length;
    throw new PolicyError(
      "canary-counts",
      `${formatCount(wrong.length)} of ${formatCount(included.length)} included canaries do not stand ${repeat === 1 ? "once" : `${repeat} times`} in the trained file: ${formatCount(lost)} are lost (deduplicated, filtered, or changed), ${formatCount(wrong.length - lost)} repeated. Train on the file as \`canaries make\` wrote it.`,
      { location: { file: path } },
    );
  }
  refuseStanding(
    manifest,
    canaries.filter(({ isIncluded }) => !isIncluded),
    records,
    "that the coin left out stand in the trained file",
    path,
  );
}

function refuseHeldOut(manifest: CanaryManifest, { records }: RawFile, path: string): void {
  refuseStanding(manifest, manifest.canaries, records, "stand in the held-out records", path);
}

/** As records of their own, or, but for new tokens, whose letters are others', anywhere in a text. */
function refuseStanding(
  manifest: CanaryManifest,
  canaries: CanaryManifest["canaries"][number][],
  records: readonly RawRecord[],
  what: string,
  path: string,
): void {
  const text = searchable(records);
  const counts = countsIn(manifest, records);
  const found = canaries.filter(
    ({ id, suffix }) =>
      counts.has(id) || (manifest.kind !== "new-token" && text.includes(quotedInside(suffix))),
  );
  if (found.length === 0) return;
  throw new PolicyError(
    "canary-counts",
    `${formatCount(found.length)} canaries ${what}. The coin decides nothing about these any more: make new canaries, and train again.`,
    { location: { file: path } },
  );
}

/** How often each canary is a record, by what its format reads of one. */
export function countsIn(
  { canaries, fields }: CanaryManifest,
  records: readonly RawRecord[],
): Map<string, number> {
  const ids = new Map(canaries.map(({ id, record }) => [canonicalJson(record), id]));
  const counts = new Map<string, number>();
  for (const { values } of records) {
    const own = Object.fromEntries(
      Object.values(fields).flatMap((name) => {
        const value = values.get(name);
        return (value ?? null) === null ? [] : [[name, value]];
      }),
    );
    const id = ids.get(canonicalJson(own));
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

async function digestOf(path: string): Promise<string> {
  return sha256(await readFile(path));
}
