import { lstat, readdir, readFile, readlink, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { largestOf } from "../../base/extremes.ts";
import { FOLDERS } from "./layout.ts";
import { discard } from "./partial.ts";

/** A file that an audit put into the Hub's cache. */
export interface HubBlob {
  /** Absolute path of the blob. */
  path: string;
  /** Absolute path of its repository's folder in the Hub's cache. */
  repository: string;
}

interface Entry {
  bytes: number;
  /** Last use, milliseconds since the epoch. */
  used: number;
  /** Names under which a lease can hold it. */
  names: string[];
  inode: string;
  remove(): Promise<void>;
}

/**
 * Removes least recently used content until `enough` accepts the number of bytes left. Content
 * leased by a running audit stays. Called by one job at a time.
 */
export async function evictTo(
  folder: string,
  enough: (bytesLeft: number) => Promise<boolean>,
  leaseMs: number,
): Promise<void> {
  const entries = await entriesOf(folder);
  const leased = await leasedPaths(folder, leaseMs);
  let left = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const candidates = entries
    .filter(({ names }) => !names.some((name) => leased.has(name)))
    .sort((a, b) => a.used - b.used);
  for (const entry of candidates) {
    if (await enough(left)) return;
    await entry.remove();
    left -= entry.bytes;
  }
}

/** Part of the names of folders that archives are unpacked into. */
export const UNPACKED = ".unpacked-";

/**
 * Removes what killed audits had unpacked but not yet stored: no later audit resumes it. Called by
 * one job at a time.
 */
export async function removeAbandoned(folder: string, leaseMs: number): Promise<void> {
  const leased = await leasedPaths(folder, leaseMs);
  for (const path of await pathsIn(join(folder, FOLDERS.partial))) {
    if (!path.includes(UNPACKED) || leased.has(path)) continue;
    await rm(path, { recursive: true, force: true });
  }
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const views = await viewsOf(folder);
  const entries = [
    ...(await objectsOf(folder)),
    ...(await hubBlobsOf(folder)),
    ...(await partialsOf(folder)),
    ...(await measuredOf(folder)),
  ];
  const counted = new Set(entries.map(({ inode }) => inode));
  for (const entry of entries) {
    // A folder that lacks a file is useless, and its link would keep the bytes on the disk.
    const holders = views.filter(({ inodes }) => inodes.has(entry.inode));
    // The file itself does not record when it was last used.
    entry.used = Math.max(entry.used, largestOf(holders.map(({ used }) => used)));
    const { remove } = entry;
    entry.names = entry.names.concat(holders.map(({ path }) => path));
    entry.remove = async () => {
      for (const { path } of holders) await rm(path, { recursive: true, force: true });
      await remove();
    };
  }
  for (const { path, inodes, used } of views) {
    const orphaned = [...inodes].filter(([inode]) => !counted.has(inode));
    if (orphaned.length === 0) continue;
    entries.push({
      bytes: orphaned.reduce((sum, [, bytes]) => sum + bytes, 0),
      used,
      names: [path],
      inode: "",
      remove: () => rm(path, { recursive: true, force: true }),
    });
  }
  return entries;
}

async function objectsOf(folder: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const path of await pathsIn(join(folder, FOLDERS.objects))) {
    const about = await lstat(path).catch(() => undefined);
    if (about === undefined) continue;
    entries.push({
      bytes: about.size,
      used: about.mtimeMs,
      names: [path],
      inode: `${about.dev}:${about.ino}`,
      remove: () => rm(path, { force: true }),
    });
  }
  return entries;
}

async function hubBlobsOf(folder: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const note of await pathsIn(join(folder, FOLDERS.hub))) {
    const blob = await readJson<HubBlob>(note);
    if (blob === undefined) continue;
    const about = await stat(blob.path).catch(() => undefined);
    if (about === undefined) {
      await rm(note, { force: true });
      continue;
    }
    entries.push({
      bytes: Math.min(about.size, about.blocks * 512),
      used: (await stat(note)).mtimeMs,
      names: [blob.path],
      inode: `${about.dev}:${about.ino}`,
      remove: async () => {
        await removePointers(blob);
        // It may be an interrupted transfer.
        await discard(blob.path);
        await rm(note, { force: true });
      },
    });
  }
  return entries;
}

/** An interrupted transfer and its state. */
async function partialsOf(folder: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const path of await pathsIn(join(folder, FOLDERS.partial))) {
    if (path.endsWith(".json")) continue;
    const about = await lstat(path).catch(() => undefined);
    if (about === undefined) continue;
    entries.push({
      bytes: about.blocks * 512,
      used: about.mtimeMs,
      names: [path],
      inode: `${about.dev}:${about.ino}`,
      remove: () => discard(path),
    });
  }
  return entries;
}

/** What was measured of a base and data. An audit copies it: no lease holds it. */
async function measuredOf(folder: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const path of await pathsIn(join(folder, FOLDERS.measured))) {
    const about = await lstat(path).catch(() => undefined);
    if (about === undefined) continue;
    const files = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
    let bytes = 0;
    for (const file of files) {
      const { size } = await lstat(join(file.parentPath, file.name)).catch(() => ({ size: 0 }));
      bytes += size;
    }
    entries.push({
      bytes,
      used: about.mtimeMs,
      names: [path],
      inode: `${about.dev}:${about.ino}`,
      remove: () => rm(path, { recursive: true, force: true }),
    });
  }
  return entries;
}

interface View {
  path: string;
  /** Bytes of each inode that the folder holds. */
  inodes: Map<string, number>;
  used: number;
}

async function viewsOf(folder: string): Promise<View[]> {
  const views: View[] = [];
  for (const path of await pathsIn(join(folder, FOLDERS.views))) {
    const inodes = new Map<string, number>();
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory()) continue;
      const about = await stat(join(entry.parentPath, entry.name)).catch(() => undefined);
      if (about !== undefined) inodes.set(`${about.dev}:${about.ino}`, about.size);
    }
    const about = await lstat(path).catch(() => undefined);
    views.push({ path, inodes, used: about?.mtimeMs ?? 0 });
  }
  return views;
}

/** Removes the links in a Hub repository's snapshots that lead to a blob. */
async function removePointers({ path, repository }: HubBlob): Promise<void> {
  const snapshots = join(repository, "snapshots");
  const entries = await readdir(snapshots, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const entry of entries) {
    if (!entry.isSymbolicLink()) continue;
    const pointer = join(entry.parentPath, entry.name);
    const target = await readlink(pointer).catch(() => "");
    if (resolve(dirname(pointer), target) === path) await rm(pointer, { force: true });
  }
}

async function leasedPaths(folder: string, leaseMs: number): Promise<Set<string>> {
  const leased = new Set<string>();
  for (const path of await pathsIn(join(folder, FOLDERS.leases))) {
    const about = await lstat(path).catch(() => undefined);
    if (about === undefined || path.endsWith(".tmp")) continue;
    if (Date.now() - about.mtimeMs > leaseMs) {
      await rm(path, { force: true });
      continue;
    }
    for (const name of (await readJson<string[]>(path)) ?? []) leased.add(name);
  }
  return leased;
}

async function pathsIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
}

async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as T;
  } catch {
    return undefined;
  }
}
