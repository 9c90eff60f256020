import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";

/**
 * Writes a file whole or not at all: under a temporary name beside it, flushed, then renamed.
 * Throws the file system's error; no part of the file is left.
 */
export async function writeAtomically(path: string, content: string, mode = 0o644): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
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
