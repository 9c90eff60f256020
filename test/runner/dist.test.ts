import { access, constants, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { makeBadge } from "badge-maker";
import { execa } from "execa";
import type { OutputChunk } from "rolldown";
import { expect, test } from "vitest";
import config from "../../rolldown.config.ts";
import { buildChunks } from "../../scripts/bundle.ts";
import { ROOT } from "./runner.ts";

const CLI = join(ROOT, "dist", "cli.js");

/** The packages that read a store. */
const CLIENTS = [
  "@aws-sdk/client-s3",
  "@azure/identity",
  "@huggingface",
  "@rgrove/parse-xml",
  "@sigstore/verify",
  "google-auth-library",
  "undici",
].map(
  // Octokit's own undici lies deeper, under node_modules/@actions/.
  (name) => join(ROOT, "node_modules", name) + sep,
);

test("dist/ is what the sources build to", async () => {
  const script = join(ROOT, "scripts", "check-dist.ts");
  const { exitCode, stderr } = await execa(process.execPath, [script], { reject: false });
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
});

test("post loads little, since it delays every job", async () => {
  const loaded = loadedBy("post.js", await buildChunks());
  expect(loaded.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0)).toBeLessThan(100_000);
});

test("main and an audit load no store's client before a reference needs it", async () => {
  const chunks = await buildChunks();
  const entries = chunks.filter(
    ({ fileName, facadeModuleId }) =>
      fileName === "main.js" || facadeModuleId === join(ROOT, "src", "cli", "commands", "audit.ts"),
  );
  expect(entries).toHaveLength(2);
  for (const { fileName } of entries) {
    const loaded = loadedBy(fileName, chunks).flatMap(({ moduleIds }) => moduleIds);
    expect(loaded.some((id) => id.startsWith(join(ROOT, "src", "judge")))).toBe(true);
    for (const client of CLIENTS) expect(loaded.filter((id) => id.startsWith(client))).toEqual([]);
  }
  // They still exist.
  const all = chunks.flatMap(({ moduleIds }) => moduleIds);
  for (const client of CLIENTS) expect(all.some((id) => id.startsWith(client))).toBe(true);
});

test("the command line loads commands on demand", async () => {
  const chunks = await buildChunks();
  const start = chunks.find(
    ({ facadeModuleId }) => facadeModuleId === join(ROOT, "src", "cli", "index.ts"),
  )!;
  const loaded = loadedBy(start.fileName, chunks);
  expect(loaded.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0)).toBeLessThan(100_000);
});

test("the bundled badge equals the package's, although it has the widths of only one font", async () => {
  const [chunk] = (await buildChunks()).filter(({ fileName }) => /badge-maker/.test(fileName));
  const badge = {
    label: "reticence",
    message: "inconclusive · 2026-11-28",
    style: "flat",
  } as const;
  const bundled = (await import(
    join(ROOT, "dist", chunk!.fileName)
  )) as typeof import("badge-maker");
  expect(bundled.makeBadge(badge)).toBe(makeBadge(badge));
});

test("chunks keep their names when an entry is added", async () => {
  const namesOf = (chunks: { fileName: string }[]) => chunks.map(({ fileName }) => fileName);
  const today = namesOf(await buildChunks());
  const input = { ...(config.input as Record<string, string>), another: "src/report/badge.ts" };
  const then = new Set(namesOf(await buildChunks({ input })));
  expect(today.filter((name) => !then.has(name))).toEqual([]);
});

test("what a job downloads is at most 3 MB, and holds what the actions start", async () => {
  const archive = await execa("git", ["archive", "--format=tar", "HEAD"], {
    cwd: ROOT,
    encoding: "buffer",
    maxBuffer: 2 ** 28,
  });
  expect(gzipSync(archive.stdout).length).toBeLessThanOrEqual(3e6);
  const { stdout } = await execa("tar", ["--list"], { input: archive.stdout });
  const files = stdout.split("\n");
  const needed = ["action.yml", "comment/action.yml", "history/action.yml", "dist/main.js"];
  const more = ["package.json", "probe/reticence_probe/__main__.py", "schema/report.schema.json"];
  expect(files).toEqual(expect.arrayContaining([...needed, ...more]));
  expect(files.filter((name) => /^(test|src|examples)\//.test(name))).toEqual([]);
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

test("an older Node gets an error with exit code 2 before anything else is loaded", async () => {
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

/** The `chunks` that the named one loads before it starts. */
function loadedBy(fileName: string, chunks: readonly OutputChunk[]): OutputChunk[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const next of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) visit(next);
  };
  visit(fileName);
  return chunks.filter((chunk) => seen.has(chunk.fileName));
}
