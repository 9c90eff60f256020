/**
 * Pins the README and the example workflows to a release, after it is published:
 * `node scripts/pin.ts <full commit SHA> <tag>`. A release cannot name its own commit, so this is the
 * commit after it.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pinned } from "./pinned.ts";
import { ROOT } from "./root.ts";

const [commit = "", tag = ""] = process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(commit) || !/^v\d+\.\d+\.\d+$/.test(tag)) {
  console.error("usage: node scripts/pin.ts <full commit SHA> <tag, as v1.2.3>");
  process.exit(2);
}
const examples = join("examples", "workflows");
const files = (await readdir(join(ROOT, examples))).map((name) => join(examples, name));
for (const file of ["README.md", ...files]) {
  const path = join(ROOT, file);
  await writeFile(path, pinned(await readFile(path, "utf8"), commit, tag));
}
