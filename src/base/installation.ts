import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import manifest from "../../package.json" with { type: "json" };

/** Release of Reticence, as in package.json. */
export const VERSION: string = manifest.version;

/**
 * Folder of this installation, which holds `probe/` and `package.json`, run from source or from
 * dist.
 */
export const ROOT = findRoot(import.meta.dirname);

/** src or dist, whichever runs. */
const RUNNING = relative(ROOT, import.meta.dirname).split(sep)[0]!;

/**
 * SHA-256 in hex of everything in an installation that measures or judges: two builds of one
 * release may differ. Throws the file system's error.
 */
export async function installationDigest(root = ROOT, code = RUNNING): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of [code, "probe"]) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
      .filter((path) => !IRRELEVANT.test(path))
      .sort();
    for (const path of paths) {
      const text = await readFile(join(root, path));
      hash.update(`${path} ${text.length}\n`).update(text);
    }
  }
  return hash.digest("hex");
}

/** Files of the probe's folder that no audit runs. */
const IRRELEVANT = /(^probe\/(tests|\.\w+|build)|\/__pycache__|\.egg-info)\//;

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "probe", "reticence_probe"))) return folder;
    if (dirname(folder) === folder) return from;
  }
}
