import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const SOURCE = join(import.meta.dirname, "..", "src");
/** Folders that only compute, and what each may import besides itself and packages. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  stats: [],
  attacks: [],
  extraction: [],
  gate: ["attacks", "extraction", "stats"],
};
/** Only for its types: erased before anything runs. */
const TYPES_ONLY = ["signals", "contracts", "config"];
/** Files of the ground that compute. */
const GROUND = ["base/counts.ts", "base/exit-codes.ts", "base/extremes.ts"];
/** Packages that compute. */
const PACKAGES = /^(@stdlib\/|pure-rand)/;
const ACTS =
  /\b(process|fetch|console|globalThis|setTimeout|setInterval|Date\.now|Math\.random|performance)\b/;

test.each(Object.keys(PURE))("%s/ does no I/O and imports nothing above it", async (folder) => {
  const faults: string[] = [];
  const files = (await readdir(join(SOURCE, folder), { recursive: true })).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const file = join(SOURCE, folder, name);
    const text = await readFile(file, "utf8");
    const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
    const acts = ACTS.exec(code.replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, '""'));
    if (acts !== null) faults.push(`${name}: ${acts[0]}`);
    for (const [, types, target] of code.matchAll(
      /(?:import|export)\s+(type\s)?[^;"]*?from\s+"([^"]+)"/g,
    )) {
      if (!target!.startsWith(".")) {
        if (!PACKAGES.test(target!)) faults.push(`${name}: ${target}`);
        continue;
      }
      const path = relative(SOURCE, resolve(file, "..", target!));
      const top = path.split("/")[0]!;
      const allowed =
        top === folder ||
        PURE[folder]!.includes(top) ||
        GROUND.includes(path) ||
        (types !== undefined && TYPES_ONLY.includes(top));
      if (!allowed) faults.push(`${name}: ${target}`);
    }
    if (/\bimport\s*\(/.test(code)) faults.push(`${name}: dynamic import`);
  }
  expect(faults).toEqual([]);
});
