import { existsSync } from "node:fs";
import { access, constants, lchown, lstat, readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { JOB, PULLED } from "../../base/audit-folder.ts";
import { ProbeError } from "../../base/errors.ts";
import type { Mount } from "./mounts.ts";

/** Who a container runs as. */
export interface User {
  uid: number;
  gid: number;
  /** Further groups of the runner's user, through which it may read the data. */
  groups: number[];
}

/** The usual id for "nobody in particular" in images without a root user. */
const NOBODY: User = { uid: 65532, gid: 65532, groups: [] };

/** The runner's own user; if that is root, a user with no rights at all. */
export function containerUser(): User {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid === 0) return NOBODY;
  const groups = (process.getgroups?.() ?? []).filter((group) => group !== gid && group !== 0);
  return { uid, gid, groups };
}

/**
 * Makes the output folder writable by a container's user and readable by nobody else. Only root can
 * change a folder's owner, and only root has to. Throws ProbeError if the folder cannot be written.
 */
export async function handOver(output: string, user: User): Promise<void> {
  try {
    await access(output, constants.W_OK);
    if (process.getuid?.() === 0) await own(output, user);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ProbeError(
      "output-unwritable",
      `the container cannot write the output folder (${code}): ${output}. Name another one.`,
    );
  }
}

/**
 * Remembers files that the audit wrote before the run and a container could change: what was asked,
 * and of which inputs.
 */
export async function rememberOwn(output: string): Promise<Map<string, Buffer>> {
  const own = new Map<string, Buffer>();
  for (const path of [JOB, PULLED].map((name) => join(output, name))) {
    if (existsSync(path)) own.set(path, await readFile(path));
  }
  return own;
}

/** Throws ProbeError if the container changed something that it may only read. */
export async function checkOwn(own: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [path, before] of own) {
    const now = await readFile(path).catch(() => undefined);
    if (now?.equals(before)) continue;
    throw new ProbeError(
      "image-untrusted",
      `the container changed ${basename(path)}, which says what was audited. Do not use this image; remove the output folder.`,
    );
  }
}

/**
 * Takes the output folder back. Throws ProbeError if a container left something in it that no probe
 * writes.
 */
export async function takeBack(output: string): Promise<void> {
  if (process.getuid?.() === 0) {
    await own(output, { uid: 0, gid: process.getgid?.() ?? 0 });
  }
  await refuseOddities(output);
}

/**
 * Throws ProbeError if a container left anything but files and folders in its output: a link or a
 * device could redirect later reads and writes elsewhere.
 */
export async function refuseOddities(output: string): Promise<void> {
  for (const path of await everythingIn(output)) {
    const about = await lstat(path);
    if (about.isFile() || about.isDirectory()) continue;
    throw new ProbeError(
      "image-untrusted",
      "the container left something other than files in its output, which the probe never does. Do not use this image; remove the output folder.",
    );
  }
}

/**
 * Throws ProbeError for an input that a container's user cannot read. The runner's own user can
 * read what the runner reads, so only the user that replaces root is checked.
 */
export async function checkReadable(mounts: readonly Mount[], user: User): Promise<void> {
  if (process.getuid?.() !== 0) return;
  for (const { source } of mounts) {
    const about = await stat(source);
    const paths = about.isDirectory()
      ? [source, ...(await readdir(source)).map((name) => join(source, name))]
      : [source];
    for (const path of paths) {
      const { mode, uid, gid } = await stat(path).catch(() => about);
      const bit = uid === user.uid ? 0o400 : gid === user.gid ? 0o040 : 0o004;
      if ((mode & bit) !== 0) continue;
      throw new ProbeError(
        "container-user",
        `the runner is root, so the container runs as ${user.uid}:${user.gid}, which cannot read ${path}. Allow it (\`chmod o+r\`, for folders \`o+rx\`), or run the runner as the user that owns it.`,
      );
    }
  }
}

async function own(root: string, { uid, gid }: Pick<User, "uid" | "gid">): Promise<void> {
  // Never through a link: it could lead out of the folder.
  for (const path of [root, ...(await everythingIn(root))]) await lchown(path, uid, gid);
}

async function everythingIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.map((entry) => join(entry.parentPath, entry.name));
}
