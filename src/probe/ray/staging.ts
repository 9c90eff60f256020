import { createHash } from "node:crypto";
import { constants } from "node:fs";
import {
  access,
  chmod,
  copyFile,
  cp,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { diskFull, ProbeError } from "../../base/errors.ts";
import { sha256OfOpen, writeAtomically } from "../../base/files.ts";
import { isLocked, type Lock, takeLock } from "../../base/lock.ts";
import type { Job } from "../../contracts/job.ts";
import { type Mount, mountJob } from "../docker/mounts.ts";

/** A lock that was not renewed for this long is a killed audit's, milliseconds. */
const LOCK_STALE_MS = 120_000;

/** A job as the nodes see it, and what has to lie on the storage for that. */
export interface Staged {
  job: Job;
  /** The audit's own folder on the storage. */
  folder: string;
  mounts: Mount[];
  /** Text of the list of all files by their path on the storage, with the SHA-256 of each. */
  inputs: string;
}

/**
 * The job with the paths that its files will have on the storage, in a folder that is named by their
 * content: what an audit left unfinished is found again. Reads all of it and writes nothing. Throws
 * ProbeError.
 */
export async function stageJob(job: Job, storage: string, signal: AbortSignal): Promise<Staged> {
  const root = await usable(storage);
  const { mounts } = await mountJob(job);
  const files = new Map<string, string>();
  for (const { source, target } of mounts) {
    for (const path of await filesIn(source)) {
      await using file = await open(path);
      const place = path === source ? target : join(target, relative(source, path));
      files.set(place, await sha256OfOpen(file, signal));
    }
  }
  const listed = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const digest = createHash("sha256").update(JSON.stringify(listed)).digest("hex");
  const folder = join(root, `reticence-${digest.slice(0, 16)}`);
  const placed = await mountJob(job, inputsOf(folder));
  return {
    job: placed.job,
    folder,
    mounts: placed.mounts,
    inputs: `${JSON.stringify(
      Object.fromEntries(
        listed.map(([place, sha256]) => [join(folder, place.replace(/^\//, "")), sha256]),
      ),
    )}\n`,
  };
}

/** `in`, as a container's folder of inputs is called. */
function inputsOf(folder: string): string {
  return join(folder, "in");
}

/** What lies on the storage while an audit runs; removed when it is disposed. */
export interface Stage extends AsyncDisposable {
  jobPath: string;
  inputsPath: string;
  inputsSha256: string;
  /** Folder of the signals. */
  signals: string;
}

/**
 * Brings a job's files onto the storage, for the user of this program alone, and what an earlier run
 * left among the signals. What lies there already is named, not copied. Throws ProbeError and
 * DiskFullError.
 */
export async function layStage(
  staged: Staged,
  output: string,
  signal: AbortSignal,
): Promise<Stage> {
  const { folder, mounts } = staged;
  const storage = dirname(folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await refuseForeign(folder);
  const held = await hold(folder);
  const signals = join(folder, "signals");
  try {
    // Of an audit that was killed.
    await rm(inputsOf(folder), { recursive: true, force: true });
    await rm(signals, { recursive: true, force: true });
    for (const { source, target } of mounts) {
      signal.throwIfAborted();
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      if (source.startsWith(storage + sep)) await symlink(source, target);
      else await copy(source, target);
    }
    await copy(output, signals);
    await chmod(signals, 0o700);
    const jobPath = join(folder, "job.json");
    await writeAtomically(jobPath, `${JSON.stringify(staged.job, null, 2)}\n`, 0o600);
    const inputsPath = join(folder, "inputs.json");
    await writeAtomically(inputsPath, staged.inputs, 0o600);
    const inputsSha256 = createHash("sha256").update(staged.inputs).digest("hex");
    return {
      jobPath,
      inputsPath,
      inputsSha256,
      signals,
      async [Symbol.asyncDispose]() {
        await takeHome(signals, output);
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
        await held[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    await held[Symbol.asyncDispose]();
    throw diskFull(error, storage) ?? error;
  }
}

/** Others who write to the storage may have made the folder, and would own what is put there. */
async function refuseForeign(folder: string): Promise<void> {
  const about = await lstat(folder);
  const isOwn = about.uid === process.getuid?.() && (about.mode & 0o077) === 0;
  if (about.isDirectory() && isOwn) return;
  throw new ProbeError(
    "cluster-storage",
    `${folder} is not a folder of this user alone. Somebody else made it; remove it.`,
  );
}

async function hold(folder: string): Promise<Lock> {
  try {
    // Beside the folder, which is removed while it is held.
    return await takeLock(folder, { file: `${folder}.lock`, staleMs: LOCK_STALE_MS });
  } catch (error) {
    if (!isLocked(error)) throw error;
    throw new ProbeError(
      "cluster-storage",
      `another audit of the same models and data uses ${folder}. Wait for its end.`,
    );
  }
}

/** The signals come home as plain files; whatever else lies there does not. */
async function takeHome(signals: string, output: string): Promise<void> {
  const entries = await readdir(signals, { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  // A storage that is gone takes nothing with it of what is here.
  if (entries === undefined) return;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(output, relative(signals, from));
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await rm(to, { force: true });
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
  await removeGone(signals, output);
}

/** What the probe has removed among the signals goes here too. */
async function removeGone(signals: string, output: string): Promise<void> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const here = join(entry.parentPath, entry.name);
    const there = join(signals, relative(output, here));
    const isThere = await lstat(there).then(
      () => true,
      () => false,
    );
    if (!isThere) await rm(here, { force: true });
  }
}

async function copy(source: string, target: string): Promise<void> {
  const about = await stat(source);
  if (about.isFile()) {
    await copyFile(source, target, constants.COPYFILE_FICLONE);
  } else {
    await cp(source, target, {
      recursive: true,
      dereference: true,
      mode: constants.COPYFILE_FICLONE,
    });
  }
}

/** Every file below a folder, links followed; or the file itself. */
async function filesIn(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const below = await Promise.all(
    (await readdir(path)).sort().map((name) => filesIn(join(path, name))),
  );
  return below.flat();
}

/** The storage's path without links. */
async function usable(storage: string): Promise<string> {
  try {
    const root = await realpath(storage);
    if (root !== storage) {
      throw new ProbeError(
        "cluster-storage",
        `\`run.ray.storage\` (${storage}) is a link, which may lead elsewhere on the nodes. Name the folder itself.`,
      );
    }
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK);
    return root;
  } catch (error) {
    if (error instanceof ProbeError) throw error;
    throw new ProbeError(
      "cluster-storage",
      `\`run.ray.storage\` (${storage}) is no folder that this user may write. Mount the cluster's storage here, under the path that it has on the nodes.`,
    );
  }
}
