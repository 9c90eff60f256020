import { posix } from "node:path";
import { parse } from "yaml";

/** What DVC records about a file or folder whose content is stored elsewhere. */
export interface DvcOut {
  /** Path in the repository. */
  path: string;
  /** MD5 of the file, or of the list of the folder's files; undefined if DVC records none. */
  md5: string | undefined;
  isFolder: boolean;
  /** MD5 of each file of a folder, by its path in it, if the pointer itself lists them. */
  files: ReadonlyMap<string, string> | undefined;
  /** Path of the pointer file. */
  pointer: string;
}

/** Whether a file of this name can be a DVC pointer. */
export function isPointer(name: string): boolean {
  return name.endsWith(".dvc") || name === "dvc.lock";
}

/** Parses `data.dvc` or `dvc.lock`. Throws if it cannot be parsed. */
export function outsOf(pointer: string, text: string): DvcOut[] {
  const document = mapping(parse(text) as unknown);
  const folder = posix.dirname(pointer);
  const stages =
    posix.basename(pointer) === "dvc.lock"
      ? Object.values(mapping(document.stages ?? {})).map(mapping)
      : [document];
  return stages.flatMap((stage) => {
    const outs = Array.isArray(stage.outs) ? (stage.outs as unknown[]).map(mapping) : [];
    const from = typeof stage.wdir === "string" ? posix.join(folder, stage.wdir) : folder;
    return outs.flatMap((out) => {
      if (typeof out.path !== "string") return [];
      const md5 = typeof out.md5 === "string" ? out.md5 : undefined;
      return [
        {
          path: posix.normalize(posix.join(from, out.path)).replace(/\/$/, ""),
          md5: md5?.replace(/\.dir$/, ""),
          isFolder: md5?.endsWith(".dir") === true || Array.isArray(out.files),
          files: filesOf(out.files),
          pointer,
        },
      ];
    });
  });
}

function filesOf(files: unknown): DvcOut["files"] {
  if (!Array.isArray(files)) return undefined;
  return new Map(
    files
      .map(mapping)
      .flatMap(({ relpath, md5 }) =>
        typeof relpath === "string" && typeof md5 === "string" ? [[relpath, md5] as const] : [],
      ),
  );
}

/**
 * The list of a folder's files of which DVC records the MD5: Python's `json.dumps`, sorted by path.
 */
export function folderListing(files: readonly { path: string; md5: string }[]): string {
  const rows = files
    .toSorted((a, b) => compareCodePoints(a.path, b.path))
    .map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${asciiJson(path)}}`);
  return `[${rows.join(", ")}]`;
}

function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"));
}

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function mapping(value: unknown): Record<string, unknown> {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new TypeError("not a mapping");
}
