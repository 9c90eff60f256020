import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SourceError } from "../base/errors.ts";
import { splitOf } from "./splits.ts";

/** The part before a reference's colon, in lower case; undefined for a path. */
export function schemeOf(reference: string): string | undefined {
  // One letter and a colon is a drive.
  return /^([a-z][a-z0-9+.-]+):/i.exec(reference)?.[1]?.toLowerCase();
}

/** Whether a reference to a model or to data is local: a path, or `file:///path`. */
export function isLocal(reference: string): boolean {
  const scheme = schemeOf(reference);
  return scheme === undefined || scheme === "file";
}

/** Absolute path of a local reference. Relative ones start at `directory`. Throws SourceError. */
export function localPath(reference: string, directory: string): string {
  // A change of a split is a change of its folder.
  return localSplit(reference, directory).path;
}

/**
 * The same, and the split that `folder:split` names where the folder itself holds the files of several;
 * where each has a folder of its own, `path` is that one. A file whose name holds a colon is a file.
 */
export function localSplit(reference: string, directory: string): { path: string; split?: string } {
  const path = wholePath(reference, directory);
  const [, folder, split] = /^(.+):([\w.-]+)$/s.exec(path) ?? [];
  if (folder === undefined || split === undefined || split.startsWith(".")) return { path };
  if (kindOf(path) !== undefined || kindOf(folder) !== "folder") return { path };
  if (kindOf(join(folder, split)) === "folder") return { path: join(folder, split) };
  for (const root of [folder, join(folder, "data")]) {
    if (kindOf(root) !== "folder") continue;
    if (readdirSync(root).some((name) => splitOf(name) === split)) return { path: root, split };
  }
  return { path };
}

function kindOf(path: string): "folder" | "other" | undefined {
  const about = statSync(path, { throwIfNoEntry: false });
  if (about === undefined) return undefined;
  return about.isDirectory() ? "folder" : "other";
}

function wholePath(reference: string, directory: string): string {
  if (schemeOf(reference) !== "file") return resolve(directory, reference);
  try {
    return fileURLToPath(reference);
  } catch {
    throw new SourceError(
      "reference-malformed",
      `"${reference}" is not a file on this machine. Write file:///absolute/path, or a path.`,
    );
  }
}

/**
 * Whether a reference to a store always gives the same bytes: a commit of the Hub, one version of
 * an object, a digest. A branch, a tag or a prefix can change at any time.
 */
export function isPinned(reference: string): boolean {
  switch (schemeOf(reference)) {
    case "hf":
      return /^hf:\/\/[^@]+@[0-9a-f]{40}(:.*)?$/s.test(reference);
    case "gs":
      return /^[^#]*#\d+$/.test(reference);
    case "oci":
      return /^[^#]*@sha256:[0-9a-f]{64}(#.*)?$/.test(reference);
    case "s3":
      return /^[^?#]*\?versionId=[^&#]+$/.test(reference);
    case "https":
      return /#(.*&)?sha256=[0-9a-f]{64}(&.*)?$/i.test(reference);
    default:
      return false;
  }
}
