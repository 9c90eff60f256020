import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { type FileHandle, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  ACCOUNTING,
  CANARY_COINS,
  EARLIER,
  HOST_JOB,
  JOB,
  ORIGIN,
  type Output,
  PLACES,
  POLICY_LOCK,
  PULLED,
  SEAL,
  SIGNALS,
} from "../../base/audit-folder.ts";
import { ProbeError } from "../../base/errors.ts";
import {
  openOwnFile,
  readOwnFile,
  sha256OfOpen,
  stampOf,
  writeAtomically,
} from "../../base/files.ts";
import { EVENTS_FILE } from "../../probe/index.ts";
import { MANIFEST_FILE } from "../../signals/index.ts";

const SEAL_VERSION = 1;

/** What a finished audit vouches for. */
interface Seal {
  version: typeof SEAL_VERSION;
  /** SHA-256 of every file that judging reads, in hex, by its path in the output folder. */
  files: Record<string, string>;
  /** HMAC-SHA-256 over these, if a digest key is given. */
  hmac: string | null;
}

/** A sealed audit whose files are unchanged since it finished. */
export interface SealedAudit {
  /** SHA-256 of each table in hex, by its name in the signals. */
  tables: ReadonlyMap<string, string>;
  /** Throws ProbeError if a file was touched since it was verified. */
  unchanged(): Promise<void>;
}

/**
 * Seals a finished audit. The seal is written last, so an audit without one did not finish. Files
 * that this program wrote are sealed as they were written, whatever is there by now. Without a key
 * the seal reveals damage, accidents and mix-ups, but not somebody who writes a new seal. Throws
 * ProbeError if the probe left no manifest, and the file system's error.
 */
export async function sealAudit(
  { folder, written }: Pick<Output, "folder" | "written">,
  key: Buffer | undefined,
  signal?: AbortSignal,
): Promise<void> {
  const files: Record<string, string> = {};
  for (const [name, text] of written) {
    files[name] = createHash("sha256").update(text).digest("hex");
  }
  for (const name of await judgedNames(folder)) {
    if (files[name] !== undefined) continue;
    const found = await digestOf(folder, name, signal);
    if (found === undefined) throw broken(name, "is not a readable file");
    files[name] = found.sha256;
  }
  if (files[`${SIGNALS}/${MANIFEST_FILE}`] === undefined) {
    throw new ProbeError(
      "audit-unfinished",
      `there is no complete set of signals here (${SIGNALS}/${MANIFEST_FILE} is missing): the probe did not finish. Run the audit again.`,
    );
  }
  const seal: Seal = { version: SEAL_VERSION, files, hmac: hmacOf(files, key, OF_AUDIT) };
  await writeAtomically(join(folder, SEAL), `${JSON.stringify(seal, null, 2)}\n`, 0o600);
}

/**
 * Checks every file that judging reads against the audit's seal before using any of them; with a
 * key, checks the seal itself too. Throws a ProbeError that names the file.
 */
export async function verifySeal(folder: string, key: Buffer | undefined): Promise<SealedAudit> {
  const { files, hmac } = await readSeal(folder);
  if (key !== undefined) checkHmac(files, hmac, key, OF_AUDIT);
  for (const name of await judgedNames(folder)) {
    if (!Object.hasOwn(files, name)) throw broken(name, "was added after the audit finished");
  }
  const stamps = new Map<string, string>();
  for (const [name, sha256] of Object.entries(files)) {
    const found = await digestOf(folder, name);
    if (found === undefined) throw broken(name, "is missing");
    if (found.sha256 !== sha256) throw broken(name, "changed after the audit finished");
    stamps.set(name, found.stamp);
  }
  return {
    tables: new Map(
      Object.entries(files)
        .filter(([name]) => name.endsWith(".arrow"))
        .map(([name, sha256]) => [basename(name), sha256]),
    ),
    async unchanged() {
      for (const [name, stamp] of stamps) {
        await using file = await openOwnFile(join(folder, name)).catch(() => undefined);
        if (file === undefined || (await stampOfOpen(file)) !== stamp) {
          throw broken(name, "changed while it was read");
        }
      }
    },
  };
}

/** SHA-256 in hex of an audit's seal, which covers all of its signals; null if it has none. */
export async function sealDigest(folder: string): Promise<string | null> {
  return (await digestOf(folder, SEAL))?.sha256 ?? null;
}

/** Names of the files in a folder that judging would read, sealed or not. */
async function judgedNames(folder: string): Promise<string[]> {
  const beside = [POLICY_LOCK, ORIGIN, EARLIER];
  const within = new Set<string>([
    ACCOUNTING,
    CANARY_COINS,
    JOB,
    HOST_JOB,
    PULLED,
    PLACES,
    MANIFEST_FILE,
    EVENTS_FILE,
  ]);
  const signals = await readdir(join(folder, SIGNALS)).catch(() => []);
  return [
    ...(await readdir(folder)).filter((name) => beside.includes(name)),
    ...signals
      .filter((name) => within.has(name) || name.endsWith(".arrow"))
      .map((name) => `${SIGNALS}/${name}`),
  ].sort();
}

async function readSeal(folder: string): Promise<Seal> {
  const text = await readOwnFile(join(folder, SEAL)).catch(() => undefined);
  if (text === undefined) throw notFinished();
  let seal: Partial<Seal> | null = null;
  try {
    seal = JSON.parse(text.toString("utf8")) as Partial<Seal> | null;
  } catch {
    // Not a seal that this program wrote.
  }
  const { version, files, hmac = null } = seal ?? {};
  const isSealed =
    typeof files === "object" &&
    Object.values(files ?? {}).every((one) => /^[0-9a-f]{64}$/.test(one));
  if (
    version === SEAL_VERSION &&
    isSealed &&
    files !== null &&
    Object.keys(files).every(isJudged)
  ) {
    return { version, files, hmac };
  }
  throw broken(SEAL, "is not what the audit wrote");
}

/** Nothing outside the folder is read, whatever a seal says. */
function isJudged(name: string): boolean {
  return [POLICY_LOCK, ORIGIN, EARLIER].includes(name) || /^signals\/[\w-][\w.-]*$/.test(name);
}

async function digestOf(
  folder: string,
  name: string,
  signal?: AbortSignal,
): Promise<{ sha256: string; stamp: string } | undefined> {
  await using file = await openOwnFile(join(folder, name)).catch(() => undefined);
  if (file === undefined) return undefined;
  const stamp = await stampOfOpen(file);
  return { sha256: await sha256OfOpen(file, signal), stamp };
}

async function stampOfOpen(file: FileHandle): Promise<string> {
  return stampOf(await file.stat({ bigint: true }));
}

/** What is sealed: the prefix keeps its HMAC distinct from others under the same key. */
type Sealed = "seal" | "shard seal" | "measured seal";
const OF_AUDIT: Sealed = "seal";

/** HMAC-SHA-256 in hex over a list of files; null without a key. */
export function hmacOf(
  files: Record<string, string>,
  key: Buffer | undefined,
  sealed: Sealed,
): string | null {
  if (key === undefined) return null;
  const lines = Object.entries(files).map(([name, sha256]) => `${sha256}  ${name}\n`);
  // Those of data under the same key are in the report.
  const text = `reticence ${sealed} ${SEAL_VERSION}\n${lines.sort().join("")}`;
  return createHmac("sha256", key).update(text).digest("hex");
}

/** Whether this key sealed a list of files. */
export function isSealedBy(
  key: Buffer,
  files: Record<string, string>,
  hmac: unknown,
  sealed: Sealed,
): boolean {
  const expected = Buffer.from(hmacOf(files, key, sealed)!);
  const found = Buffer.from(String(hmac));
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** Throws ProbeError for files that were sealed without this key. */
export function checkHmac(
  files: Record<string, string>,
  hmac: unknown,
  key: Buffer,
  sealed: Sealed,
): void {
  if (hmac === null) {
    throw new ProbeError(
      "digest-key-differs",
      "the audit was sealed without a digest key, so a key cannot verify its files. Judge it without a key, or run the audit again with one.",
    );
  }
  if (isSealedBy(key, files, hmac, sealed)) return;
  throw new ProbeError(
    "digest-key-differs",
    "the audit was sealed with another digest key, or its seal was edited. Judge it with the audit's key; if you did, run the audit again.",
  );
}

function notFinished(): ProbeError {
  return new ProbeError(
    "audit-unfinished",
    `the audit in this folder did not finish: ${SEAL}, which is written last, is missing. Run the audit again; it continues where it stopped.`,
  );
}

function broken(name: string, what: string): ProbeError {
  return new ProbeError(
    "signals-changed",
    `${name} ${what}, so nothing here can be judged. Remove the ${SIGNALS} folder and run the audit again.`,
  );
}
