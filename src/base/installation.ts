import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import manifest from "../../package.json" with { type: "json" };

/** Release of Reticence, as in package.json. */
export const VERSION: string = manifest.version;

/**
 * Folder of this installation, which holds `probe/` and `package.json`, run from source or from
 * dist.
 */
export const ROOT = findRoot(import.meta.dirname);

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "probe", "reticence_probe"))) return folder;
    if (dirname(folder) === folder) return from;
  }
}
