import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
// src/base/root.ts
/** Folder of this installation: it holds `probe/` and `package.json`, from source and from dist. */
const ROOT = findRoot(import.meta.dirname);
function findRoot(from) {
	for (let folder = from;; folder = dirname(folder)) {
		if (existsSync(join(folder, "probe", "reticence_probe"))) return folder;
		if (dirname(folder) === folder) return from;
	}
}
export { ROOT as t };
