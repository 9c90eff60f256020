import { createWriteStream } from "node:fs";
import { link, mkdir, rm, stat, utimes } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { extract } from "tar-stream";
import { type Compression, DamagedError, decompressed } from "../../base/compressed.ts";
import { diskFull, SourceError } from "../../base/errors.ts";
import { digestsOfFile } from "../cache/digests.ts";
import { CONTENT_MODE } from "../cache/index.ts";
import type { Fetched, SourceFile, Wanted } from "../content.ts";
import { isModelFile, SIGNATURE_FILE } from "../files.ts";
import { needed, notePassedOver, refuseUnlessData, refuseUnsafeName } from "../names.ts";
import { all } from "../pool.ts";
import {
  type FolderLister,
  placeOfSplit,
  refuseIncompleteShards,
  splitOf,
  splitPattern,
} from "../splits.ts";
import { explain } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";

const ARCHIVE = /\.(tar|tar\.gz|tgz|tar\.zst|tzst)$/i;
/** Most entries of an archive. */
const MOST_ENTRIES = 10_000;
/**
 * Most unpacked bytes per byte of the archive; weights and records stay far below, bombs are far
 * above.
 */
const MOST_EXPANSION = 100;
/** What even the smallest archive may unpack to, bytes. */
const ALWAYS_ALLOWED_BYTES = 16 << 20;

export function isArchive(name: string): boolean {
  return ARCHIVE.test(name);
}

export interface Packed {
  reference: string;
  wanted: Wanted;
  /** The folder to use within the archive, if there are several. */
  folder: string | undefined;
  /** Archives whose contents belong together: where each is on this machine, verified. */
  archives: readonly Archive[];
  /** Files of the cache that belong to the same folder, by their paths in it. */
  beside?: readonly { path: string; place: string }[];
  /** How a reference names one of several folders. */
  naming: string;
}

export interface Archive {
  place: string;
  /** Its name at the source, which says how it is compressed. */
  name: string;
}

/**
 * Unpacks the files of an archive that an audit needs. If the archive contains a link, a device, a
 * name that leaves the folder, or more bytes than its size allows, nothing of it is used. Throws
 * SourceError.
 */
export async function unpack(packed: Packed, context: PullContext): Promise<Fetched> {
  const { reference, archives, beside = [] } = packed;
  const { cache } = context;
  const staging = await cache.unpacking(archives[0]!.place);
  try {
    const names: string[] = [];
    for (const { path, place } of beside) {
      await mkdir(dirname(join(staging, path)), { recursive: true, mode: 0o700 });
      await link(place, join(staging, path));
      names.push(path);
    }
    for (const archive of archives) {
      // The archive itself is in no folder that would record when it was last used.
      const now = new Date();
      await utimes(archive.place, now, now).catch(() => {});
      for (const name of await write(packed, archive, staging, context)) names.push(name);
    }
    const chosen = await choose(packed, names, context.say);
    const files: (SourceFile & { from: string })[] = [];
    await all(chosen, context.signal, async ({ name, path }, signal) => {
      const from = join(staging, name);
      const { size } = await stat(from);
      const { sha256 } = await digestsOfFile(from, size, [], signal);
      const place = cache.object(sha256);
      await cache.settle(from, place, size, sha256, signal);
      files.push({ path, bytes: size, store: {}, sha256, from: place });
    });
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    const root = await cache.view(files);
    return { root, files: files.map(({ from: _, ...file }) => file) };
  } catch (error) {
    throw explain(reference, "unpacking", diskFull(error, cache.folder) ?? error);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Writes what may be needed; returns the names of all files in the archive. */
async function write(
  { reference, wanted }: Packed,
  { place, name }: Archive,
  staging: string,
  { signal }: PullContext,
): Promise<string[]> {
  const allowed = Math.max((await stat(place)).size * MOST_EXPANSION, ALWAYS_ALLOWED_BYTES);
  const entries = extract();
  const guard = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > allowed) {
        throw new SourceError(
          "archive-unsafe",
          `"${reference}": the archive unpacks to more than ${MOST_EXPANSION} times its size. None of it is used.`,
        );
      }
      yield chunk;
    }
  };
  const feeding = pipeline(decompressed(place, compressionOf(name)), guard, entries, { signal });
  feeding.catch(() => {});
  const names: string[] = [];
  let count = 0;
  try {
    for await (const entry of entries) {
      const { name: raw, type } = entry.header;
      if (++count > MOST_ENTRIES) {
        throw new SourceError(
          "archive-unsafe",
          `"${reference}": the archive contains more than ${MOST_ENTRIES} entries.`,
        );
      }
      const path = raw.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
      if (path !== "" && path !== ".") refuseUnsafeName(reference, path);
      if (type === "directory") {
        entry.resume();
        continue;
      }
      if (type !== "file" && type !== "contiguous-file") {
        throw new SourceError(
          "archive-unsafe",
          `"${reference}": the archive contains ${JSON.stringify(path)}, which is a ${type ?? "special entry"}. Only files and folders are allowed; none of it is used.`,
        );
      }
      names.push(path);
      if (mayBeNeeded(wanted, path)) {
        const to = join(staging, path);
        await mkdir(dirname(to), { recursive: true, mode: 0o700 });
        await pipeline(entry, createWriteStream(to, { mode: CONTENT_MODE, flags: "wx" }), {
          signal,
        });
      } else entry.resume();
    }
    await feeding;
  } catch (error) {
    entries.destroy();
    // The reading side knows better why the stream ended.
    const reason = await feeding.then(
      () => error,
      (cause: unknown) => (cause instanceof SourceError ? cause : error),
    );
    throw damaged(reference, reason);
  }
  return names;
}

function damaged(reference: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof SourceError || (code ?? "").startsWith("E")) {
    // Also if there is a file in place of a folder.
    if (code !== "EEXIST" && code !== "ENOTDIR") return error;
    return new SourceError(
      "archive-unsafe",
      `"${reference}": the archive contains the same name twice.`,
    );
  }
  if (error instanceof DamagedError || /tar|header|Unexpected end/i.test(message)) {
    return new SourceError(
      "archive-damaged",
      `"${reference}": the archive is damaged or is not what its name says. Its digest is the expected one; pack it again.`,
      { cause: error },
    );
  }
  return error;
}

function compressionOf(name: string): Compression | undefined {
  if (/\.(tar\.gz|tgz)$/i.test(name)) return "gzip";
  return /\.(tar\.zst|tzst)$/i.test(name) ? "zstd" : undefined;
}

function mayBeNeeded(wanted: Wanted, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  try {
    if (wanted === "data") refuseUnlessData("", name);
    else return wanted === "signature" ? name === SIGNATURE_FILE : isModelFile(name);
    return true;
  } catch {
    return false;
  }
}

/** The files of the chosen folder, with names relative to it. */
async function choose(
  { reference, wanted, folder, naming }: Packed,
  names: readonly string[],
  say: (line: string) => void,
): Promise<{ name: string; path: string }[]> {
  const place = await placeIn(folder, wanted, names);
  const at = place.folder ?? onlyFolder(reference, wanted, names, naming);
  const every = names.filter((name) => dirname(name) === at);
  const within =
    place.split === undefined
      ? every
      : every.filter((name) => splitOf(basename(name)) === place.split);
  if (wanted === "data") {
    const own = within.map((name) => basename(name));
    refuseIncompleteShards(reference, own);
    notePassedOver(reference, own, say);
  }
  if (folder !== undefined && within.length === 0) {
    throw new SourceError(
      "archive-folder",
      `"${reference}": there is no folder "${folder}" in the archive.`,
    );
  }
  const inside = (name: string) => name.slice(at === "." ? 0 : at.length + 1);
  // The parent of "." is "." again.
  const nested =
    wanted === "data"
      ? []
      : names.filter((name) => dirname(name) !== at && dirname(dirname(name)) === at);
  const kept = new Set(needed(reference, wanted, [...within, ...nested].map(inside)));
  return within.map((name) => ({ name, path: inside(name) })).filter(({ path }) => kept.has(path));
}

/** The folder that a reference names, or of data the place of the split that it names. */
async function placeIn(
  folder: string | undefined,
  wanted: Wanted,
  names: readonly string[],
): Promise<{ folder: string | undefined; split?: string | undefined }> {
  const pattern = wanted === "data" ? splitPattern(folder ?? "") : undefined;
  if (pattern === undefined) return { folder };
  const list: FolderLister = async (at) => {
    const start = at === "" ? "" : `${at}/`;
    const below = names
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length));
    const parts = below.map((name) => name.split("/"));
    return {
      names: parts.filter((part) => part.length === 1).map(([name]) => name!),
      folders: [...new Set(parts.filter((part) => part.length > 1).map(([name]) => name!))],
    };
  };
  // What an archive holds is often in one folder of its own.
  const tops = pattern.folder === "" ? ["", ...(await list("")).folders] : [pattern.folder];
  const roots = tops.length > 2 ? [""] : tops;
  for (const root of roots) {
    const found = await placeOfSplit(root, pattern.split, list);
    if (found !== undefined) {
      return { folder: found.folder === "" ? "." : found.folder, split: found.split };
    }
  }
  return { folder };
}

/** The folder with the model, or with the data files. */
function onlyFolder(
  reference: string,
  wanted: Wanted,
  names: readonly string[],
  naming: string,
): string {
  const marks = names.filter((name) =>
    wanted === "data"
      ? mayBeNeeded("data", name)
      : /(^|\/)(config|adapter_config)\.json$/.test(name),
  );
  const folders = [...new Set(marks.map((name) => dirname(name)))];
  if (folders.length <= 1) return folders[0] ?? (names[0] === undefined ? "." : dirname(names[0]));
  const what = wanted === "data" ? "data files" : "models";
  const shown = folders.slice(0, 3).map((name) => JSON.stringify(name));
  throw new SourceError(
    "archive-folder",
    `"${reference}": the archive contains ${what} in several folders (${shown.join(", ")}${folders.length > 3 ? " …" : ""}). Name one: ${naming}.`,
  );
}
