import { access, constants, readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { ROOT } from "./runner.ts";

const CLI = join(ROOT, "dist", "cli.js");

/** The packages that read a store. */
const CLIENTS = ["@aws-sdk/client-s3", "@huggingface", "undici"];

test("dist/ is what the sources build to", async () => {
  const script = join(ROOT, "scripts", "check-dist.ts");
  const { exitCode, stderr } = await execa(process.execPath, [script], { reject: false });
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
});

test("post loads little, since it delays every job", async () => {
  expect(await bytesLoadedBy(join(ROOT, "dist", "post.js"))).toBeLessThan(100_000);
});

test("main and the command line load no store's client before a reference needs it", async () => {
  for (const entry of ["dist/main.js", "dist/chunks/cli.js"]) {
    const loaded = await filesLoadedBy(join(ROOT, entry));
    for (const { file, text } of loaded) {
      // Octokit's own undici lies deeper, under node_modules/@actions/.
      for (const client of CLIENTS) {
        const loads = text.includes(`\n// node_modules/${client}/`);
        expect([basename(file), client, loads]).toEqual([basename(file), client, false]);
      }
    }
  }
  // They are there all the same.
  const chunks = await readdir(join(ROOT, "dist", "chunks"));
  for (const name of ["s3.js", "hub.js", "https.js"]) expect(chunks).toContain(name);
  const texts = await Promise.all(
    chunks.map((name) => readFile(join(ROOT, "dist", "chunks", name), "utf8")),
  );
  for (const client of CLIENTS) {
    expect(texts.some((text) => text.includes(`\n// node_modules/${client}/`))).toBe(true);
  }
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
  const loaded = await filesLoadedBy(entry);
  return loaded.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

/** A file and everything that it imports before it starts. */
async function filesLoadedBy(entry: string): Promise<{ file: string; text: string }[]> {
  const seen = new Map<string, string>();
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    const text = await readFile(file, "utf8");
    seen.set(file, text);
    for (const [, target] of text.matchAll(/^import\b[^"]*"(\.[^"]+)"/gm)) {
      await visit(join(dirname(file), target!));
    }
  };
  await visit(entry);
  return [...seen].map(([file, text]) => ({ file, text }));
}
