import { createHash } from "node:crypto";
import { join } from "node:path";
import {
  HOST_JOB,
  JOB,
  type Output,
  PARTS,
  PLACES,
  POLICY_LOCK,
  PULL_LOCK,
  PULLED,
  SHARD,
  SHARD_SEAL,
  SIGNALS,
} from "../../base/audit-folder.ts";
import { ProbeError } from "../../base/errors.ts";
import { openOwnFile, readOwnFile, sha256OfOpen, writeAtomically } from "../../base/files.ts";
import type { Shard } from "../../contracts/shard.ts";
import { shardValidator } from "../../contracts/validate.ts";
import { checkHmac, hmacOf } from "../../judge/evidence/seal.ts";

const VERSION = 1;

/** A shard that finished, and of which every file is what its run wrote. */
export interface SealedShard {
  folder: string;
  /** What the probe says of it. */
  description: Shard;
  /** Texts that this program wrote, by path in the folder. */
  texts: ReadonlyMap<string, string>;
}

/** Of a part of a block, its path in the folder of a shard or an audit. */
export function partPath(name: string): string {
  return `${SIGNALS}/${PARTS}/${name}`;
}

/**
 * Seals a shard that the probe has finished, as `sealAudit` does an audit: `written` as it was
 * written, the probe's description and every part by its content. Throws ProbeError, and the file
 * system's error.
 */
export async function sealShard(
  { folder, written }: Pick<Output, "folder" | "written">,
  key: Buffer | undefined,
  signal: AbortSignal,
): Promise<Shard> {
  const description = await readDescription(folder);
  const files: Record<string, string> = {};
  for (const [name, text] of written) files[name] = digestOf(text);
  files[SHARD] = (await digestOfFile(folder, SHARD, signal)) ?? "";
  for (const [name, digest] of Object.entries(description.parts)) {
    const path = partPath(name);
    if ((await digestOfFile(folder, path, signal)) !== digest) throw changed(folder, path);
    files[path] = digest;
  }
  const seal = { version: VERSION, files, hmac: hmacOf(files, key, "shard seal") };
  await writeAtomically(join(folder, SHARD_SEAL), `${JSON.stringify(seal, null, 2)}\n`, 0o600);
  return description;
}

/**
 * Reads a shard and checks everything in it against its seal; with a key, also who sealed it. Throws
 * ProbeError.
 */
export async function readShard(
  folder: string,
  key: Buffer | undefined,
  signal?: AbortSignal,
): Promise<SealedShard> {
  const { files, hmac } = await readSeal(folder);
  if (key !== undefined) checkHmac(files, hmac, key, "shard seal");
  const texts = new Map<string, string>();
  for (const [name, digest] of Object.entries(files)) {
    if (TEXTS.includes(name)) {
      const text = await readOwnFile(join(folder, name)).catch(() => undefined);
      if (text === undefined || digestOf(text) !== digest) throw changed(folder, name);
      texts.set(name, text.toString("utf8"));
    } else if ((await digestOfFile(folder, name, signal)) !== digest) {
      throw changed(folder, name);
    }
  }
  const description = parsed(texts.get(SHARD) ?? "");
  const parts = Object.entries(description?.parts ?? {});
  const isWhole = parts.every(([name, digest]) => files[partPath(name)] === digest);
  const wanted = [POLICY_LOCK, PULL_LOCK, `${SIGNALS}/${PULLED}`, `${SIGNALS}/${HOST_JOB}`];
  if (description === undefined || !isWhole || !wanted.every((name) => texts.has(name))) {
    throw changed(folder, SHARD);
  }
  return { folder, description, texts };
}

/** Texts of a shard that judging uses, all but its parts. */
const TEXTS: readonly string[] = [
  POLICY_LOCK,
  PULL_LOCK,
  "origin.json",
  "earlier.json",
  SHARD,
  ...[JOB, HOST_JOB, PULLED, PLACES, "canaries.json", "accounting.json"].map(
    (name) => `${SIGNALS}/${name}`,
  ),
];

async function readSeal(
  folder: string,
): Promise<{ files: Record<string, string>; hmac: string | null }> {
  const text = await readOwnFile(join(folder, SHARD_SEAL)).catch(() => undefined);
  if (text === undefined) {
    throw new ProbeError(
      "shard-unfinished",
      `this shard did not finish: ${SHARD_SEAL}, which is written last, is missing. Run it again; it continues where it stopped.`,
      { location: { file: folder } },
    );
  }
  let seal: { version?: unknown; files?: unknown; hmac?: unknown } | null = null;
  try {
    seal = JSON.parse(text.toString("utf8")) as typeof seal;
  } catch {
    // Not a seal that this program wrote.
  }
  const { version, files, hmac = null } = (seal ?? {}) as NonNullable<typeof seal>;
  const isSealed =
    version === VERSION &&
    typeof files === "object" &&
    files !== null &&
    Object.entries(files).every(
      ([name, digest]) => isOfShard(name) && /^[0-9a-f]{64}$/.test(String(digest)),
    );
  if (!isSealed) throw changed(folder, SHARD_SEAL);
  return { files: files as Record<string, string>, hmac: hmac as string | null };
}

/** Nothing outside the folder is read, whatever a seal says. */
function isOfShard(name: string): boolean {
  return TEXTS.includes(name) || /^signals\/parts\/[a-z]+\/\d{6,9}-[a-z]+\.sealed$/.test(name);
}

async function readDescription(folder: string): Promise<Shard> {
  const text = await readOwnFile(join(folder, SHARD)).catch(() => undefined);
  const description = parsed(text?.toString("utf8") ?? "");
  if (description !== undefined) return description;
  throw new ProbeError(
    "shard-unfinished",
    `the probe left no ${SHARD}: the shard did not finish. Run it again; it continues where it stopped.`,
    { location: { file: folder } },
  );
}

function parsed(text: string): Shard | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return shardValidator()(value) ? value : undefined;
}

function digestOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

async function digestOfFile(
  folder: string,
  name: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  await using file = await openOwnFile(join(folder, name)).catch(() => undefined);
  return file === undefined ? undefined : await sha256OfOpen(file, signal);
}

function changed(folder: string, name: string): ProbeError {
  return new ProbeError(
    "shard-changed",
    `${name} is not what the shard's run wrote, so nothing of it can be judged. Remove this folder and run the shard again.`,
    { location: { file: folder } },
  );
}
