/**
 * What audits of this machine measured of base and data alone, kept for later audits of other
 * checkpoints: as secret as signals, in the cache of what was pulled.
 */
import { createHash, createHmac, randomBytes } from "node:crypto";
import { lstat, mkdir, readdir, rename, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { SHARED } from "../base/audit-folder.ts";
import { readOwnFile, writeAtomically, writeNew } from "../base/files.ts";
import { hmacOf, isSealedBy } from "../judge/evidence/seal.ts";
import {
  Cache,
  type CacheSettings,
  cacheSettings,
  measuredFolder,
  readLocked,
} from "../sources/index.ts";

const SEAL = "seal.json";
const MODE = 0o600;

/** What one folder of the cache vouches for. */
interface Seal {
  /** SHA-256 in hex of each file, by its path in the folder. */
  files: Record<string, string>;
  /** HMAC-SHA-256 over these and the name of the contents. */
  hmac: string;
}

/**
 * The measurements of one base and one set of data. Nothing is used that the digest key did not
 * seal: who writes into the cache of a runner cannot make up what a base says. Neither a fault of the
 * cache nor a full disk stops an audit; it measures again.
 */
export class Kept {
  /** HMAC of what was pulled besides the checkpoint; the probe keeps its results under it. */
  readonly contents: string;
  readonly #cache: CacheSettings;
  readonly #folder: string;
  readonly #key: Buffer;

  /** `lock`: text of pull.lock.json. */
  constructor(lock: string, key: Buffer, env: NodeJS.ProcessEnv) {
    const pulled = readLocked(lock)
      .filter(({ key: named }) => named !== "checkpoint" && !named.startsWith("checkpoint."))
      .map(({ key: named, files }) => [
        named,
        files.map(({ path, bytes, digest }) => [path, bytes, digest]),
      ]);
    this.#key = key;
    const text = JSON.stringify(["contents", pulled]);
    this.contents = createHmac("sha256", key).update(text).digest("hex");
    this.#cache = cacheSettings(env);
    this.#folder = join(measuredFolder(this.#cache), this.contents);
  }

  /** Copies what is known into a signals folder, beside what is there; true if there is anything. */
  async bring(signals: string): Promise<boolean> {
    try {
      const files = Object.entries(await this.#sealed());
      for (const [path, sha256] of files) {
        const content = await readOwnFile(join(this.#folder, path));
        if (digestOf(content) !== sha256) return false;
        await writeNew([[join(signals, SHARED, path), content]], MODE).catch(ifThere);
      }
      const now = new Date();
      await utimes(this.#folder, now, now);
      return files.length > 0;
    } catch {
      // Each file was checked by itself: what is there by now is right.
      return false;
    }
  }

  /** Keeps what the probe left in a signals folder, in place of what was kept before. */
  async keep(signals: string): Promise<void> {
    // What it does at the end is to cut everything back to the cache's size.
    await using cache = new Cache(this.#cache);
    await cache.use([this.#folder]).catch(() => {});
    const source = join(signals, SHARED);
    const making = `${this.#folder}.${randomBytes(4).toString("hex")}`;
    try {
      await mkdir(making, { recursive: true, mode: 0o700 });
      const files: Seal["files"] = {};
      for (const path of await filesIn(source)) {
        const content = await readOwnFile(join(source, path));
        files[path] = digestOf(content);
        await writeNew([[join(making, path), content]], MODE);
      }
      if (Object.keys(files).length === 0) throw new Error("nothing to keep");
      const hmac = hmacOf(this.#named(files), this.#key, "measured seal")!;
      const seal: Seal = { files, hmac };
      await writeAtomically(join(making, SEAL), JSON.stringify(seal), MODE);
      await rm(this.#folder, { recursive: true, force: true });
      await rename(making, this.#folder);
    } catch {
      await rm(making, { recursive: true, force: true });
    }
  }

  async #sealed(): Promise<Seal["files"]> {
    const text = await readOwnFile(join(this.#folder, SEAL));
    const { files, hmac: found } = JSON.parse(text.toString("utf8")) as Seal;
    if (!isSealedBy(this.#key, this.#named(files), found, "measured seal")) {
      throw new Error("sealed with another key");
    }
    return files;
  }

  /** The files as they are sealed: with whose they are, under no file's name. Folders can be renamed. */
  #named(files: Seal["files"]): Seal["files"] {
    return { ...files, "": this.contents };
  }
}

/** Regular files in a folder, by their paths in it; links are left out. */
async function filesIn(folder: string): Promise<string[]> {
  if (!(await lstat(folder)).isDirectory()) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

function digestOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
