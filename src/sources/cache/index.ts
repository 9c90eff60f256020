import { createHash, randomBytes } from "node:crypto";
import {
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  statfs,
  symlink,
  utimes,
} from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pLimit from "p-limit";
import { SourceError } from "../../base/errors.ts";
import { writeAtomically } from "../../base/files.ts";
import { isLocked, type Lock, takeLock } from "../../base/lock.ts";
import { formatBytes, parseBytes } from "../size.ts";
import { digestsOfFile } from "./digests.ts";
import { evictTo, type HubBlob, removeAbandoned, UNPACKED } from "./eviction.ts";
import { FOLDERS } from "./layout.ts";

/** Kept free on a disk that files are fetched to, bytes. */
const MARGIN_BYTES = 64 << 20;
/** A lock not renewed for this long is left over from a killed job, milliseconds. */
const LOCK_STALE_MS = 20_000;
const LOCK_RETRY_MS = 100;
/** How often a lease is renewed, milliseconds; it holds for `LEASE_MS`. */
const LEASE_RENEWAL_MS = 20_000;
export const LEASE_MS = 300_000;

/**
 * Modes of content and of the folders that an audit reads. Other users cannot reach them, since the
 * folders above are closed; a container with one of them mounted can read it as any user.
 */
export const CONTENT_MODE = 0o644;
const VIEW_MODE = 0o755;

export interface CacheSettings {
  folder: string;
  /** Size to which the cache is cut back after an audit, bytes. */
  limit: number;
}

/**
 * `RETICENCE_CACHE` and `RETICENCE_CACHE_SIZE`: set per machine, never by a policy. Throws
 * SourceError.
 */
export function cacheSettings(env: NodeJS.ProcessEnv): CacheSettings {
  const base = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const size = env.RETICENCE_CACHE_SIZE || "";
  const limit = size === "" ? Number.POSITIVE_INFINITY : parseBytes(size);
  if (limit === undefined) {
    throw new SourceError(
      "variable-invalid",
      `RETICENCE_CACHE_SIZE is ${JSON.stringify(size)}; it must be a size such as "200 GB".`,
    );
  }
  return { folder: env.RETICENCE_CACHE || join(base, "reticence", "pulls"), limit };
}

/**
 * What audits on this machine have pulled: files by content, shared by concurrent jobs. Only
 * verified content enters it, and content that an audit uses stays until the cache is disposed.
 * Folders are accessible to their owner only: the content includes training data.
 */
export class Cache implements AsyncDisposable {
  readonly folder: string;
  readonly limit: number;
  readonly #lease: string;
  readonly #used = new Set<string>();
  readonly #maintenance = pLimit(1);
  #renewal: NodeJS.Timeout | undefined;

  constructor({ folder, limit }: CacheSettings) {
    this.folder = folder;
    this.limit = limit;
    this.#lease = join(folder, FOLDERS.leases, `${randomBytes(8).toString("hex")}.json`);
  }

  object(sha256: string): string {
    return join(this.folder, FOLDERS.objects, sha256);
  }

  /** Path of the partial file for a transfer of the content that `identity` names. */
  partial(identity: string): string {
    return join(this.folder, FOLDERS.partial, keyOf(identity));
  }

  /** A new folder to unpack an archive into; folders left by killed audits are removed. */
  async unpacking(archive: string): Promise<string> {
    await this.#maintain(async () => await removeAbandoned(this.folder, LEASE_MS));
    const folder = `${this.partial(archive)}${UNPACKED}${randomBytes(6).toString("hex")}`;
    await this.use([folder]);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  /** SHA-256 of the content behind a store's immutable name, if an earlier pull found it out. */
  async known(identity: string): Promise<string | undefined> {
    try {
      const text = await readFile(this.#known(identity), "utf8");
      const { sha256 } = JSON.parse(text) as { sha256: unknown };
      return typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined;
    } catch {
      return undefined;
    }
  }

  async remember(identity: string, sha256: string): Promise<void> {
    await this.#make(FOLDERS.known);
    await writeAtomically(this.#known(identity), JSON.stringify({ sha256 }), 0o600);
  }

  /** Records that an audit put a file into the Hub's cache. */
  async rememberHubBlob(blob: HubBlob): Promise<void> {
    await this.#make(FOLDERS.hub);
    const path = join(this.folder, FOLDERS.hub, `${keyOf(blob.path)}.json`);
    await writeAtomically(path, JSON.stringify(blob), 0o600);
  }

  /**
   * Keeps files and folders from eviction until this audit is over, and marks them as used now:
   * folders together with the files in them, and files in the Hub's cache. Does not touch the times
   * of files that an audit reads: by them the probe knows that they are unchanged.
   */
  async use(paths: readonly string[]): Promise<void> {
    const fresh = paths.filter((path) => !this.#used.has(path));
    if (fresh.length === 0) return;
    for (const path of fresh) this.#used.add(path);
    await this.#maintain(async () => await this.#renew());
    const now = new Date();
    const views = join(this.folder, FOLDERS.views);
    for (const path of fresh) {
      const hub = join(this.folder, FOLDERS.hub, `${keyOf(path)}.json`);
      const mark = dirname(path) === views ? path : hub;
      await utimes(mark, now, now).catch(() => {});
    }
  }

  /** Runs work on one content while no other job on this machine does. */
  async exclusively<T>(
    identity: string,
    signal: AbortSignal,
    waiting: () => void,
    work: () => Promise<T>,
  ): Promise<T> {
    await this.#make(FOLDERS.locks);
    await this.#make(FOLDERS.partial);
    await this.#make(FOLDERS.objects);
    await using _ = await this.#lock(keyOf(identity), signal, waiting);
    return await work();
  }

  /**
   * Moves a file whose content has this SHA-256 to its place. If an intact one is already there, it
   * stays, since other audits may be reading it.
   */
  async settle(
    from: string,
    place: string,
    bytes: number,
    sha256: string,
    signal: AbortSignal,
  ): Promise<void> {
    await this.use([place]);
    const isThere =
      (await sizeOf(place)) === bytes &&
      (await digestsOfFile(place, bytes, [], signal)).sha256 === sha256;
    if (isThere) await rm(from, { force: true });
    else await rename(from, place);
  }

  /**
   * A folder that holds exactly the given files under the given names. The same files give the same
   * folder. Uses links, so that no byte is copied if the file system allows it.
   */
  async view(files: readonly { path: string; sha256: string; from: string }[]): Promise<string> {
    const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}`).sort();
    const folder = join(this.folder, FOLDERS.views, keyOf(lines.join("\n")));
    await this.#make(FOLDERS.views);
    await this.use([folder]);
    if (await isView(folder, files)) return folder;
    const making = `${folder}.${randomBytes(4).toString("hex")}`;
    try {
      for (const { path, from } of files) {
        const to = join(making, path);
        await mkdir(dirname(to), { recursive: true, mode: VIEW_MODE });
        const real = await realpath(from);
        await link(real, to).catch(async (error: NodeJS.ErrnoException) => {
          // Another disk, or a file system without links.
          if (!["EXDEV", "EPERM", "ENOTSUP", "EMLINK"].includes(error.code ?? "")) throw error;
          await symlink(real, to);
        });
      }
      // A faster job may already be measuring with its folder: that one stays.
      if (await isView(folder, files)) await rm(making, { recursive: true });
      else {
        await rm(folder, { recursive: true, force: true });
        await rename(making, folder);
      }
    } catch (error) {
      await rm(making, { recursive: true, force: true });
      // Another job was faster.
      if (!(await isView(folder, files))) throw error;
    }
    return folder;
  }

  /**
   * Makes sure that the given number of bytes fits on the disk of each folder, if need be by
   * evicting what no audit uses. Folders on one disk share its space. Throws SourceError.
   */
  async makeRoom(room: ReadonlyMap<string, number>): Promise<void> {
    const disks = new Map<number, { folder: string; bytes: number }>();
    for (const [folder, bytes] of room) {
      if (bytes === 0) continue;
      const own = folder.startsWith(this.folder);
      // The permissions of the Hub's cache follow the user's umask.
      await mkdir(folder, { recursive: true, ...(own ? { mode: 0o700 } : {}) });
      const { dev } = await stat(folder);
      disks.set(dev, { folder, bytes: bytes + (disks.get(dev)?.bytes ?? 0) });
    }
    for (const { folder, bytes } of disks.values()) await this.#makeRoomOn(folder, bytes);
  }

  async #makeRoomOn(folder: string, bytes: number): Promise<void> {
    let free = await freeBytes(folder);
    const needed = bytes + MARGIN_BYTES;
    if (free >= needed) return;
    await this.#maintain(async () => {
      await evictTo(this.folder, async () => (await freeBytes(folder)) >= needed, LEASE_MS);
    });
    free = await freeBytes(folder);
    if (free >= needed) return;
    throw new SourceError(
      "disk-needed",
      `${formatBytes(bytes)} must be fetched, but the disk of ${folder} has only ${formatBytes(free)} free. Free space, or name a larger disk with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`,
    );
  }

  /** Ends this audit's claims, and cuts the cache back to its size. */
  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#renewal);
    if (this.#used.size === 0) return;
    await rm(this.#lease, { force: true });
    if (this.limit === Number.POSITIVE_INFINITY) return;
    const { limit } = this;
    await this.#maintain(
      async () => await evictTo(this.folder, async (bytes) => bytes <= limit, LEASE_MS),
    );
  }

  #known(identity: string): string {
    return join(this.folder, FOLDERS.known, `${keyOf(identity)}.json`);
  }

  async #make(name: string): Promise<void> {
    await mkdir(join(this.folder, name), { recursive: true, mode: 0o700 });
  }

  /**
   * Runs by one job at a time, and one after the other within a job: taking leases and evicting
   * files.
   */
  async #maintain(work: () => Promise<void>): Promise<void> {
    await this.#maintenance(async () => {
      await this.#make(FOLDERS.locks);
      await using _ = await this.#lock("maintenance", undefined, () => {});
      await work();
    });
  }

  async #renew(): Promise<void> {
    await this.#make(FOLDERS.leases);
    await writeAtomically(this.#lease, JSON.stringify([...this.#used]), 0o600);
    this.#renewal ??= setInterval(() => {
      const now = new Date();
      utimes(this.#lease, now, now).catch(() => {});
    }, LEASE_RENEWAL_MS).unref();
  }

  async #lock(name: string, signal: AbortSignal | undefined, waiting: () => void): Promise<Lock> {
    for (let told = false; ; ) {
      try {
        // Losing the lock is harmless: nothing is used without checking its digest.
        return await takeLock(join(this.folder, FOLDERS.locks, name), {
          anyPath: true,
          staleMs: LOCK_STALE_MS,
        });
      } catch (error) {
        if (!isLocked(error)) throw error;
        if (!told) waiting();
        told = true;
        await sleep(LOCK_RETRY_MS, undefined, signal === undefined ? {} : { signal });
      }
    }
  }
}

/** Where audits keep what they measured of base and data. */
export function measuredFolder({ folder }: CacheSettings): string {
  return join(folder, FOLDERS.measured);
}

/** Bytes of the content that the cache holds, in use or not. */
export async function cachedBytes(env: NodeJS.ProcessEnv): Promise<number> {
  const objects = join(cacheSettings(env).folder, FOLDERS.objects);
  const names = await readdir(objects).catch(() => []);
  const sizes = await Promise.all(names.map((name) => sizeOf(join(objects, name))));
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

export function keyOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 40);
}

/** Whether a folder holds exactly these files, linked to their origins. */
async function isView(
  folder: string,
  files: readonly { path: string; from: string }[],
): Promise<boolean> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    if (entries.filter((entry) => !entry.isDirectory()).length !== files.length) return false;
    for (const { path, from } of files) {
      const [here, there] = await Promise.all([stat(join(folder, path)), stat(from)]);
      if (here.ino !== there.ino || here.dev !== there.dev) return false;
    }
    return true;
  } catch {
    return false;
  }
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Size of a file, or undefined if there is none. */
export async function sizeOf(path: string): Promise<number | undefined> {
  return await stat(path).then(
    (about) => (about.isFile() ? about.size : undefined),
    () => undefined,
  );
}

export async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
