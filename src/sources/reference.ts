import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SourceError } from "../base/errors.ts";

/** What stands before a reference's colon, in lower case; undefined for a path. */
export function schemeOf(reference: string): string | undefined {
  // One letter and a colon is a drive.
  return /^([a-z][a-z0-9+.-]+):/i.exec(reference)?.[1]?.toLowerCase();
}

/** Whether a reference to a model or to data is of this machine: a path, or `file:///path`. */
export function isLocal(reference: string): boolean {
  const scheme = schemeOf(reference);
  return scheme === undefined || scheme === "file";
}

/** Absolute path of such a reference. Relative ones start at `directory`. Throws SourceError. */
export function localPath(reference: string, directory: string): string {
  if (schemeOf(reference) !== "file") return resolve(directory, reference);
  try {
    return fileURLToPath(reference);
  } catch {
    throw new SourceError(
      "reference-malformed",
      `"${reference}" is no file on this machine. Write file:///absolute/path, or a path.`,
    );
  }
}

/**
 * Whether a reference to a store gives the same bytes for good: a commit of the Hub, one version of
 * an object, a digest. A branch, a tag and a prefix can become something else at any time.
 */
export function isPinned(reference: string): boolean {
  switch (schemeOf(reference)) {
    case "hf":
      return /^hf:\/\/[^@]+@[0-9a-f]{40}(:.*)?$/s.test(reference);
    case "s3":
      return /^[^?#]*\?versionId=[^&#]+$/.test(reference);
    case "https":
      return /#(.*&)?sha256=[0-9a-f]{64}(&.*)?$/i.test(reference);
    default:
      return false;
  }
}
