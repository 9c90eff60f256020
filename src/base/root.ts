import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folder of this installation: it holds `probe/` and `package.json`, from source and from dist. */
export const ROOT = findRoot(import.meta.dirname);

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "probe", "reticence_probe"))) return folder;
    if (dirname(folder) === folder) return from;
  }
}
