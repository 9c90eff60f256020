/** Fails when dist/ is not, byte for byte, what the sources build to. */
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { bundle } from "./bundle.ts";
import { ROOT } from "./root.ts";

const committed = join(ROOT, "dist");
const rebuilt = await mkdtemp(join(tmpdir(), "reticence-dist-"));
try {
  await bundle(rebuilt);
  const names = new Set([...(await filesIn(committed)), ...(await filesIn(rebuilt))]);
  const differing: string[] = [];
  for (const name of [...names].sort()) {
    const difference = await compare(join(committed, name), join(rebuilt, name));
    if (difference !== undefined) differing.push(`  dist/${name}: ${difference}`);
  }
  if (differing.length > 0) {
    console.error("dist/ is not what the sources build to. Run `npm run build` and commit it.");
    console.error(differing.join("\n"));
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build to (${names.size} files).`);
  }
} finally {
  await rm(rebuilt, { recursive: true, force: true });
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function compare(before: string, after: string): Promise<string | undefined> {
  const [old, fresh] = await Promise.all([contentOf(before), contentOf(after)]);
  if (old === undefined) return "missing";
  if (fresh === undefined) return "not built any more";
  if (!old.equals(fresh)) return `differs (${old.length} bytes, rebuilt ${fresh.length})`;
  return (await isExecutable(before)) === (await isExecutable(after)) ? undefined : "file mode";
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  return await readFile(path).catch(() => undefined);
}

async function isExecutable(path: string): Promise<boolean> {
  return ((await stat(path)).mode & 0o100) !== 0;
}
