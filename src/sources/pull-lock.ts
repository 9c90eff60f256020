import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { SourceError } from "../base/errors.ts";
import { differing } from "./cache/digests.ts";
import type { Digests, ListedFile, Resolved, SourceFile } from "./content.ts";

const LOCK_VERSION = 1;

export interface LockedFile {
  path: string;
  bytes: number;
  /** `sha256:…`, or `hmac-sha256:…` of it for data if a digest key is given. */
  digest: string;
  /** The store's digests; absent for data with a digest key. */
  store?: Digests;
  /**
   * The store's name for that version, for people; the same content may get another one. Absent for
   * data with a digest key: an ETag is often the content's MD5.
   */
  version?: string;
}

export interface LockedPull {
  /** Policy key that names it, for example `data.members`. */
  key: string;
  reference: string;
  kind: string;
  /** What the reference resolved to: a commit, a version; absent for local files. */
  identity?: string;
  files: LockedFile[];
}

/** What an audit pulled: `pull.lock.json`. Contains no token and no local path. */
export interface PullLock {
  version: number;
  pulled: LockedPull[];
}

/** The lock entry of one pull. */
export function lockPull(
  key: string,
  resolved: Resolved,
  files: readonly SourceFile[],
  digestKey: Buffer | undefined,
): LockedPull {
  const { reference, kind, identity, wanted } = resolved;
  const secret = wanted === "data" ? digestKey : undefined;
  return {
    key,
    reference,
    kind,
    ...(kind === "local" ? {} : { identity }),
    files: files.map(({ path, bytes, sha256, store, version }) => ({
      path,
      bytes,
      digest: secret === undefined ? `sha256:${sha256}` : hmac(secret, sha256),
      ...(secret !== undefined || Object.keys(store).length === 0 ? {} : { store }),
      ...(secret !== undefined || version === undefined ? {} : { version }),
    })),
  };
}

export function lockText(pulled: readonly LockedPull[]): string {
  const lock: PullLock = { version: LOCK_VERSION, pulled: [...pulled] };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** What a lock that this program wrote lists. */
export function readLocked(text: string): LockedPull[] {
  return (JSON.parse(text) as PullLock).pulled;
}

/** Reads a lock file. Throws SourceError. */
export async function readPullLock(file: string): Promise<PullLock> {
  const location = { file };
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new SourceError(
      "lock-unreadable",
      `the lock file cannot be read (${(error as NodeJS.ErrnoException).code}). An audit without --locked writes one: pull.lock.json in its output folder.`,
      { location },
    );
  }
  let lock: PullLock;
  try {
    lock = JSON.parse(text) as PullLock;
  } catch {
    throw new SourceError("lock-unreadable", "the lock file is not valid JSON.", { location });
  }
  if (lock?.version !== LOCK_VERSION) {
    throw new SourceError(
      "lock-version",
      `the lock file has version ${JSON.stringify(lock?.version ?? null)}; this release reads version ${LOCK_VERSION}. Audit without --locked to write a new one.`,
      { location },
    );
  }
  if (!Array.isArray(lock.pulled) || !lock.pulled.every(isLockedPull)) {
    throw new SourceError(
      "lock-unreadable",
      "the lock file is incomplete. Audit without --locked to write a new one.",
      {
        location,
      },
    );
  }
  return lock;
}

/** Checks what is known before the download against the lock. Throws SourceError. */
export function holdListed(
  lock: PullLock,
  key: string,
  resolved: Resolved,
  files: readonly ListedFile[],
): void {
  const locked = entryOf(lock, key, resolved);
  // The contents of an archive are known once it is unpacked.
  if (resolved.kind === "https" || resolved.packed === true) return;
  const listed = new Map(files.map((file) => [file.path, file.store]));
  holdFiles(locked, resolved.reference, files, ({ path, store }) =>
    differing(store ?? {}, listed.get(path)!) === undefined ? undefined : "content",
  );
}

/** Checks that what was fetched has the digests in the lock. Throws SourceError. */
export function holdFetched(
  lock: PullLock,
  key: string,
  resolved: Resolved,
  files: readonly SourceFile[],
  digestKey: Buffer | undefined,
): void {
  const locked = entryOf(lock, key, resolved);
  const found = new Map(files.map((file) => [file.path, file]));
  holdFiles(locked, resolved.reference, files, ({ path, digest }) => {
    const { sha256 } = found.get(path)!;
    if (!digest.startsWith("hmac-")) return digest === `sha256:${sha256}` ? undefined : "content";
    if (digestKey === undefined) {
      throw new SourceError(
        "lock-keyed",
        `"${resolved.reference}": the lock contains keyed digests of the data. Pass their key with --digest-key-file.`,
      );
    }
    return digest === hmac(digestKey, sha256) ? undefined : "content";
  });
}

function entryOf(lock: PullLock, key: string, resolved: Resolved): LockedPull {
  const { reference, kind, identity } = resolved;
  const locked = lock.pulled.find((entry) => entry.key === key && entry.reference === reference);
  if (locked === undefined) {
    throw new SourceError("lock-differs", `"${reference}" is not in the lock as ${key}. ${RENEW}`);
  }
  if (kind !== "local" && locked.identity !== identity) {
    throw new SourceError(
      "lock-differs",
      `"${reference}" is ${identity} now, but the lock says ${locked.identity}. ${RENEW}`,
    );
  }
  return locked;
}

function holdFiles(
  locked: LockedPull,
  reference: string,
  files: readonly ListedFile[],
  differs: (file: LockedFile) => string | undefined,
): void {
  const known = new Map(locked.files.map((file) => [file.path, file]));
  for (const { path, bytes } of files) {
    const expected = known.get(path);
    if (expected === undefined) {
      throw new SourceError(
        "lock-differs",
        `"${reference}" contains ${path}, which is not in the lock. ${RENEW}`,
      );
    }
    known.delete(path);
    const what = expected.bytes === bytes ? differs(expected) : "size";
    if (what !== undefined) {
      throw new SourceError(
        "lock-differs",
        `"${reference}": ${path} differs from the lock in its ${what}. ${RENEW}`,
      );
    }
  }
  const [absent] = known.keys();
  if (absent !== undefined) {
    throw new SourceError(
      "lock-differs",
      `"${reference}" lacks ${absent}, which is in the lock. ${RENEW}`,
    );
  }
}

const RENEW = "If the change is intended, audit without --locked to write a new lock.";

function hmac(key: Buffer, sha256: string): string {
  return `hmac-sha256:${createHmac("sha256", key).update(sha256).digest("hex")}`;
}

function isLockedPull(value: unknown): value is LockedPull {
  const { key, reference, kind, files } = (value ?? {}) as Partial<LockedPull>;
  return (
    [key, reference, kind].every((text) => typeof text === "string") &&
    Array.isArray(files) &&
    files.every(
      (file) =>
        typeof file?.path === "string" &&
        typeof file.bytes === "number" &&
        typeof file.digest === "string",
    )
  );
}
