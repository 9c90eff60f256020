import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { dataTypeOf, isModelFile } from "../../../sources/index.ts";
import type { Reference } from "./references.ts";

/** Deepest level of nested folders that is searched. */
const DEEPEST = 16;

/** Whether a local path is a file or a folder, links followed; undefined: neither. */
export async function kindAt(path: string): Promise<"file" | "folder" | undefined> {
  const about = await stat(path).catch(() => undefined);
  if (about?.isFile()) return "file";
  return about?.isDirectory() ? "folder" : undefined;
}

export async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size;
}

/** Names of the files in a folder that an audit reads, with forward slashes, links followed. */
export async function filesIn(folder: string, reads: Reference["reads"]): Promise<string[]> {
  const names: string[] = [];
  await collect(folder, "", reads, new Set(), names);
  return names.sort();
}

async function collect(
  folder: string,
  prefix: string,
  reads: Reference["reads"],
  above: ReadonlySet<string>,
  names: string[],
): Promise<void> {
  const real = await realpath(folder);
  // A link to a folder that contains it.
  if (above.has(real) || above.size >= DEEPEST) return;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const kind = await kindAt(path);
    if (kind === "file" && isReadFile(name, reads)) names.push(`${prefix}${name}`);
    if (kind === "folder" && isReadFolder(name, reads)) {
      await collect(path, `${prefix}${name}/`, reads, new Set([...above, real]), names);
    }
  }
}

/** Every file in a folder and below it, including hidden ones. */
export async function allFilesIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    if ((await kindAt(join(folder, name))) === "file") names.push(name.split(sep).join("/"));
  }
  return names;
}

/**
 * Data are read from their folder only, not from subfolders; hidden folders are not part of a
 * model.
 */
export function isReadFolder(name: string, reads: Reference["reads"]): boolean {
  return reads !== "data" && !name.startsWith(".");
}

export function isReadFile(name: string, reads: Reference["reads"]): boolean {
  switch (reads) {
    case "data":
      return dataTypeOf(name) !== undefined;
    case "model":
      return isModelFile(name);
    case "everything":
      return !name.startsWith(".");
  }
}

/** Digest of a file, in hexadecimal. `blob`: git's, which hashes the size first. */
export async function digestOf(
  path: string,
  algorithm: "blob" | "sha256" | "md5",
): Promise<string> {
  const hash = createHash(algorithm === "blob" ? "sha1" : algorithm);
  if (algorithm === "blob") hash.update(`blob ${await sizeOf(path)}\0`);
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest("hex");
}

/** The text of a small file; undefined if there is none. */
export async function textAt(path: string): Promise<string | undefined> {
  return await readFile(path, "utf8").catch(() => undefined);
}

/** The commit that a checkout is at, according to its `.git`; undefined if that does not say. */
export async function commitAt(folder: string): Promise<string | undefined> {
  const git = join(folder, ".git");
  const kind = await kindAt(git);
  if (kind === undefined) return undefined;
  const named =
    kind === "folder" ? undefined : /^gitdir: (.+)/.exec((await textAt(git)) ?? "")?.[1];
  const directory = kind === "folder" ? git : resolve(dirname(git), named?.trim() ?? "");
  const head = (await textAt(join(directory, "HEAD")))?.trim() ?? "";
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === undefined) return asCommit(head);
  const loose = (await textAt(join(directory, ref)))?.trim();
  if (loose !== undefined) return asCommit(loose);
  const packed = (await textAt(join(directory, "packed-refs"))) ?? "";
  return asCommit(
    packed
      .split("\n")
      .find((line) => line.endsWith(` ${ref}`))
      ?.split(" ")[0] ?? "",
  );
}

function asCommit(text: string): string | undefined {
  return /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
