import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
// src/base/installation.ts
/** Release of Reticence, as in package.json. */
const VERSION = "0.1.0", ROOT = findRoot(import.meta.dirname);
function findRoot(from) {
	for (let folder = from;; folder = dirname(folder)) {
		if (existsSync(join(folder, "probe", "reticence_probe"))) return folder;
		if (dirname(folder) === folder) return from;
	}
}
export { VERSION as n, ROOT as t };
