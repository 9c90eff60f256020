import { access, constants, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { ROOT } from "./runner.ts";

const CLI = join(ROOT, "dist", "cli.js");

test("dist/ is what the sources build to", async () => {
  const script = join(ROOT, "scripts", "check-dist.ts");
  const { exitCode, stderr } = await execa(process.execPath, [script], { reject: false });
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
});

test("post loads little, since it delays every job", async () => {
  expect(await bytesLoadedBy(join(ROOT, "dist", "post.js"))).toBeLessThan(100_000);
});

test("the command line starts as npm starts it", async () => {
  await access(CLI, constants.X_OK);
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const { stdout } = await execa(process.execPath, [CLI, "--version"]);
  expect(stdout).toBe(version);
  expect(await readFile(CLI, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("the bundled command line finds the files beside dist/", async () => {
  const { stdout } = await execa(process.execPath, [CLI, "schema", "config"]);
  expect(JSON.parse(stdout)).toHaveProperty("$schema");
});

test("an older Node is told so with exit code 2, before anything else is loaded", async () => {
  expect(await readFile(CLI, "utf8")).not.toMatch(/^\s*import\b(?!\()/m);
  const versions = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "22.1.0" } })`;
  const preload = `data:text/javascript,${encodeURIComponent(versions)}`;
  const { exitCode, stderr } = await execa(
    process.execPath,
    ["--import", preload, CLI, "--version"],
    {
      reject: false,
    },
  );
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Node.js 24");
  expect(stderr).toContain("22.1.0");
});

/** Bytes of a file and of everything that it imports before it starts. */
async function bytesLoadedBy(entry: string): Promise<number> {
  const seen = new Set<string>();
  let bytes = 0;
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = await readFile(file, "utf8");
    bytes += Buffer.byteLength(text);
    for (const [, target] of text.matchAll(/^import\b[^"]*"(\.[^"]+)"/gm)) {
      await visit(join(dirname(file), target!));
    }
  };
  await visit(entry);
  return bytes;
}
