import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";

const REMOTE = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Whether a reference stands for the folders that it matches. In an address only `*` does: `?` begins
 * its query.
 */
export function isPattern(reference: string): boolean {
  return isRemote(reference) ? reference.includes("*") : /[*?]/.test(reference);
}

export function isRemote(reference: string): boolean {
  return REMOTE.test(reference);
}

/** What a pattern matches below a folder. */
export interface Matches {
  /** Paths of folders as the pattern writes them, in natural order: 2 before 10. */
  folders: string[];
  /** The same of whatever else has a fitting name. */
  others: string[];
  /** The folder in which the first `*` or `?` was looked up. */
  within: string;
}

/**
 * Folders whose path fits a pattern in which `*` stands for any characters of a name, and `?` for
 * one. As in a shell, neither matches a leading dot. A folder that cannot be read holds nothing.
 */
export async function matchPattern(pattern: string, directory: string): Promise<Matches> {
  const parts = pattern.replace(/\/+$/, "").split("/");
  const first = parts.findIndex((part) => /[*?]/.test(part));
  const start = parts.slice(0, first).join("/");
  const absolute = (path: string) => (posix.isAbsolute(path) ? path : join(directory, path));
  const within = absolute(first === 0 ? "." : start === "" ? "/" : start);
  let found = [{ path: start, isFolder: true }];
  for (const [index, part] of parts.slice(first).entries()) {
    const next: typeof found = [];
    for (const { path, isFolder } of found) {
      if (!isFolder) continue;
      const of = first === 0 && index === 0 ? "" : `${path}/`;
      for (const { name, isFolder } of await namesIn(absolute(of === "" ? "." : of), part)) {
        next.push({ path: `${of}${name}`, isFolder });
      }
    }
    found = next;
  }
  const named = (isFolder: boolean) =>
    found
      .filter((one) => one.isFolder === isFolder)
      .map(({ path }) => path)
      .sort(naturally);
  return { folders: named(true), others: named(false), within };
}

async function namesIn(
  folder: string,
  part: string,
): Promise<{ name: string; isFolder: boolean }[]> {
  const wanted = expressionOf(part);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const fitting = entries.filter(({ name }) => wanted.test(name));
  return await Promise.all(
    fitting.map(async (entry) => ({
      name: entry.name,
      // A link to a checkpoint is one.
      isFolder:
        entry.isDirectory() ||
        (entry.isSymbolicLink() &&
          (await readdir(join(folder, entry.name)).then(
            () => true,
            () => false,
          ))),
    })),
  );
}

function expressionOf(part: string): RegExp {
  const text = part
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, "[^/]*")
    .replace(/\?/g, "[^/]");
  return new RegExp(part.startsWith(".") ? `^${text}$` : `^(?!\\.)${text}$`, "su");
}

const NATURAL = new Intl.Collator("en", { numeric: true });

function naturally(a: string, b: string): number {
  return NATURAL.compare(a, b) || (a < b ? -1 : 1);
}
