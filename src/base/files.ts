import { createHash, randomBytes } from "node:crypto";
import { type BigIntStats, constants } from "node:fs";
import { type FileHandle, link, mkdir, open, rename, rm, rmdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { diskFull } from "./errors.ts";

/**
 * Writes a file completely or not at all: under a temporary name beside it, flushed, then renamed.
 * Throws DiskFullError or the file system's error, and leaves no partial file.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  mode = 0o644,
): Promise<void> {
  await writeTogether([[path, content]], mode);
}

/** The same for several files: if one of them does not fit, none is written. */
export async function writeTogether(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
  mode = 0o644,
): Promise<void> {
  const suffix = `.${randomBytes(6).toString("hex")}.tmp`;
  try {
    for (const [path, content] of files) {
      const file = await open(`${path}${suffix}`, "wx", mode);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const [path] of files) await rename(`${path}${suffix}`, path);
  } catch (error) {
    for (const [path] of files) await rm(`${path}${suffix}`, { force: true });
    throw diskFull(error, files[0] === undefined ? undefined : dirname(files[0][0])) ?? error;
  }
}

/** The file of which `name` is an unfinished writing that a killed process left, if it is one. */
export function unfinishedOf(name: string): string | undefined {
  return /^(.+)\.[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
}

/**
 * Writes files that are not there yet, with their folders: all of them, or none. Throws EEXIST, with
 * the path, for one that is there, whoever wrote it and whenever; DiskFullError or the file system's
 * error otherwise.
 */
export async function writeNew(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
  mode = 0o644,
): Promise<void> {
  const suffix = `.${randomBytes(6).toString("hex")}.tmp`;
  const written: string[] = [];
  const folders: string[] = [];
  try {
    for (const [path, content] of files) {
      // Of a relative path, "." is its own parent, and as long as a name of one letter.
      const parent = dirname(resolve(path));
      const made = await mkdir(parent, { recursive: true });
      for (let folder = parent; made?.length && folder.length >= made.length; ) {
        folders.push(folder);
        folder = dirname(folder);
      }
      await using file = await open(`${path}${suffix}`, "wx", mode);
      await file.writeFile(content);
      await file.sync();
    }
    for (const [path] of files) {
      // Unlike a rename, a link never replaces a file.
      await link(`${path}${suffix}`, path).catch((error: unknown) => {
        throw Object.assign(error as NodeJS.ErrnoException, { path });
      });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    for (const [path] of files) await rm(`${path}${suffix}`, { force: true });
    // Deepest first; one that holds something by now stays.
    for (const folder of folders.sort((a, b) => b.length - a.length)) {
      await rmdir(folder).catch(() => undefined);
    }
    throw diskFull(error, files[0] === undefined ? undefined : dirname(files[0][0])) ?? error;
  }
  for (const [path] of files) await rm(`${path}${suffix}`, { force: true });
}

const READ_ONLY_A_FILE =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file whose writer may have been compromised and have put something else in its place:
 * follows no link and waits for no pipe. Undefined if it is not a file. Throws the file system's
 * error.
 */
export async function openOwnFile(path: string): Promise<FileHandle | undefined> {
  const file = await open(path, READ_ONLY_A_FILE).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ELOOP") return undefined;
    throw error;
  });
  if (file === undefined) return undefined;
  try {
    if ((await file.stat()).isFile()) return file;
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  return undefined;
}

/** Content of such a file. Throws the file system's error, and ENOTSUP if it is not a file. */
export async function readOwnFile(path: string): Promise<Buffer> {
  await using file = await openOwnFile(path);
  if (file !== undefined) return await file.readFile();
  throw Object.assign(new Error("no regular file"), { code: "ENOTSUP" });
}

/**
 * What a file of JSON holds: an undefined value, which JSON never yields, where it is not JSON; undefined
 * where there is no file. Throws like `readOwnFile` otherwise.
 */
export async function readJsonIfThere(path: string): Promise<{ value: unknown } | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readOwnFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return { value: JSON.parse(bytes.toString("utf8")) as unknown };
  } catch {
    return { value: undefined };
  }
}

/** Bytes hashed between two checks of the abort signal. */
const READ_BYTES = 1 << 20;

/** SHA-256 in hex of an open file from its current position on. Throws the signal's reason. */
export async function sha256OfOpen(file: FileHandle, signal?: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunksOf(file, signal)) hash.update(chunk);
  return hash.digest("hex");
}

/**
 * An open file chunk by chunk; each chunk is valid until the next is requested. Throws the signal's
 * reason.
 */
export async function* chunksOf(file: FileHandle, signal?: AbortSignal): AsyncGenerator<Buffer> {
  // One buffer for the whole file: a stream would leave one behind for each read.
  const buffer = Buffer.allocUnsafe(READ_BYTES);
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * A stamp that changes with every change of a file or folder. A program can reset the modification
 * time but not the change time (ctime), and a replacement has another inode.
 */
export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
}
