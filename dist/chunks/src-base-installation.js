import { createHash } from "node:crypto";
import { dirname, join, relative, sep } from "node:path";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
// src/base/installation.ts
/** Release of Reticence, as in package.json. */
const VERSION = "0.1.0", ROOT = findRoot(import.meta.dirname), RUNNING = relative(ROOT, import.meta.dirname).split(sep)[0];
/**
* SHA-256 in hex of everything in an installation that measures or judges: two builds of one
* release may differ. Throws the file system's error.
*/
async function installationDigest(root = ROOT, code = RUNNING) {
	let hash = createHash("sha256");
	for (let folder of [code, "probe"]) {
		let paths = (await readdir(join(root, folder), {
			recursive: !0,
			withFileTypes: !0
		})).filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/")).filter((path) => !IRRELEVANT.test(path)).sort();
		for (let path of paths) {
			let text = await readFile(join(root, path));
			hash.update(`${path} ${text.length}\n`).update(text);
		}
	}
	return hash.digest("hex");
}
/** Files of the probe's folder that no audit runs. */
const IRRELEVANT = /(^probe\/(tests|\.\w+|build)|\/__pycache__|\.egg-info)\//;
function findRoot(from) {
	for (let folder = from;; folder = dirname(folder)) {
		if (existsSync(join(folder, "probe", "reticence_probe"))) return folder;
		if (dirname(folder) === folder) return from;
	}
}
export { VERSION as n, installationDigest as r, ROOT as t };
