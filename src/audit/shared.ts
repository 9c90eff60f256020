import { lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { SHARED } from "../base/audit-folder.ts";

/**
 * Moves what the probe keeps of base and data alone from the signals of one audit to those of the
 * next. Only files and folders are moved: a link could lead the next probe elsewhere. What the next
 * one has already stays.
 */
export async function moveShared(from: string, to: string): Promise<void> {
  const source = join(from, SHARED);
  await move(source, join(to, SHARED));
  await rm(source, { recursive: true, force: true });
}

async function move(source: string, target: string): Promise<void> {
  const about = await lstat(source).catch(() => undefined);
  if (about === undefined) return;
  const present = await lstat(target).catch(() => undefined);
  if (about.isFile() && present === undefined) await rename(source, target);
  if (!about.isDirectory() || (present !== undefined && !present.isDirectory())) return;
  await mkdir(target, { recursive: true, mode: 0o700 });
  for (const name of await readdir(source)) await move(join(source, name), join(target, name));
}
