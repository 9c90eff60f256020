import { createHash, randomBytes } from "node:crypto";
import { type BigIntStats, constants } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { diskFull } from "./errors.ts";

/**
 * Writes a file whole or not at all: under a temporary name beside it, flushed, then renamed.
 * Throws DiskFullError and the file system's error; no part of the file is left.
 */
export async function writeAtomically(path: string, content: string, mode = 0o644): Promise<void> {
  await writeTogether([[path, content]], mode);
}

/** The same for several files: while one of them does not fit, none is there. */
export async function writeTogether(
  files: readonly (readonly [path: string, content: string])[],
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

const READ_ONLY_A_FILE =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file that whoever wrote it, having been taken over, may have put something else in the
 * place of: no link is followed, no pipe waited for. Undefined when it is no file.
 * Throws the file system's error.
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

/** Content of such a file. Throws the file system's error, and ENOTSUP when it is no file. */
export async function readOwnFile(path: string): Promise<Buffer> {
  await using file = await openOwnFile(path);
  if (file !== undefined) return await file.readFile();
  throw Object.assign(new Error("no regular file"), { code: "ENOTSUP" });
}

/** Bytes that are hashed between two looks at whether to go on. */
const READ_BYTES = 1 << 20;

/** SHA-256 in hex of an open file from where it is read. Throws the signal's reason. */
export async function sha256OfOpen(file: FileHandle, signal?: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunksOf(file, signal)) hash.update(chunk);
  return hash.digest("hex");
}

/** An open file piece by piece, each gone when the next one is asked for. Throws the signal's reason. */
export async function* chunksOf(file: FileHandle, signal?: AbortSignal): AsyncGenerator<Buffer> {
  // One buffer for all of it: a stream would leave one behind for each reading.
  const buffer = Buffer.allocUnsafe(READ_BYTES);
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * What changes with every change of a file or folder. A program can set the time of the last writing
 * back, but not that of the last change; what is put in its place is another inode.
 */
export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
}
