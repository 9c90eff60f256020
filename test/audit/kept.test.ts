import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { Kept } from "../../src/audit/kept.ts";
import { evictTo } from "../../src/sources/cache/eviction.ts";
import { type Folder, makeFolder } from "../support/folder.ts";

const KEY = Buffer.alloc(32, 1);
const FILES = {
  "first/shared/score-base/0a/000000-base.sealed": "block 0",
  "first/shared/blind/0b/outcome.sealed": "blind",
};

function lock(checkpoint: string, data = "hmac-sha256:d"): string {
  const file = (digest: string) => [{ path: "x", bytes: 1, digest }];
  return JSON.stringify({
    version: 1,
    pulled: [
      { key: "checkpoint", reference: "./a", kind: "local", files: file(checkpoint) },
      { key: "base", reference: "./b", kind: "local", files: file("sha256:b") },
      { key: "data.members", reference: "./m", kind: "local", files: file(data) },
    ],
  });
}

function kept(folder: Folder, { text = lock("sha256:1"), key = KEY } = {}): Kept {
  return new Kept(text, key, { RETICENCE_CACHE: folder.at("cache") });
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((one) => one.isFile()).map((one) => one.name);
}

test("what one audit kept reaches the next of another checkpoint, beside what that has", async () => {
  await using folder = await makeFolder({
    ...FILES,
    "second/shared/blind/0b/outcome.sealed": "its own",
    secret: "elsewhere",
  });
  await symlink(folder.at("secret"), folder.at("first/shared/blind/0b/link.sealed"));
  await kept(folder).keep(folder.at("first"));
  expect(await kept(folder, { text: lock("sha256:2") }).bring(folder.at("second"))).toBe(true);
  const brought = (path: string) => readFile(folder.at(`second/shared/${path}`), "utf8");
  expect(await brought("score-base/0a/000000-base.sealed")).toBe("block 0");
  expect(await brought("blind/0b/outcome.sealed")).toBe("its own");
  expect(await filesOf(folder.at("second/shared"))).not.toContain("link.sealed");
});

test.each<[string, (folder: Folder) => Promise<Parameters<typeof kept>[1]>]>([
  ["other data", async () => ({ text: lock("sha256:1", "hmac-sha256:e") })],
  ["another key", async () => ({ key: Buffer.alloc(32, 2) })],
])("nothing is brought for %s", async (_, change) => {
  await using folder = await makeFolder(FILES);
  await kept(folder).keep(folder.at("first"));
  await mkdir(folder.at("second"));
  expect(await kept(folder, await change(folder)).bring(folder.at("second"))).toBe(false);
  expect(await filesOf(folder.at("second"))).toEqual([]);
});

test("what somebody put into the cache is not brought", async () => {
  await using folder = await makeFolder(FILES);
  const own = kept(folder);
  await own.keep(folder.at("first"));
  const at = folder.at(`cache/measured/${own.contents}`);
  // With a seal of their own, or none, or one that another folder has.
  await writeFile(`${at}/score-base/0a/000000-base.sealed`, "a base that says what the tuned says");
  await writeFile(`${at}/blind/0b/more.sealed`, "more");
  await mkdir(folder.at("second"));
  expect(await own.bring(folder.at("second"))).toBe(false);
  expect(await filesOf(folder.at("second"))).not.toContain("000000-base.sealed");
  expect(await filesOf(folder.at("second"))).not.toContain("more.sealed");
  const seal = JSON.parse(await readFile(`${at}/seal.json`, "utf8"));
  seal.files["score-base/0a/000000-base.sealed"] = "0".repeat(64);
  await writeFile(`${at}/seal.json`, JSON.stringify(seal));
  await rm(folder.at("second"), { recursive: true });
  expect(await own.bring(folder.at("second"))).toBe(false);
  expect(await filesOf(folder.at("second"))).toEqual([]);
});

test("a probe that leaves a link in place of its folder, or nothing, keeps nothing", async () => {
  await using folder = await makeFolder({ "elsewhere/x.sealed": "x", "b/y": "" });
  await mkdir(folder.at("a"));
  await symlink(folder.at("elsewhere"), folder.at("a/shared"));
  for (const name of ["a", "b"]) await kept(folder).keep(folder.at(name));
  expect(await filesOf(folder.at("cache"))).toEqual([]);
});

test("names tell nothing without the key, and nobody else can read the files", async () => {
  await using folder = await makeFolder(FILES);
  await kept(folder).keep(folder.at("first"));
  const [name] = await readdir(folder.at("cache/measured"));
  expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(kept(folder, { key: Buffer.alloc(32, 3) }).contents).not.toBe(name);
  expect((await stat(folder.at(`cache/measured/${name}`))).mode & 0o077).toBe(0);
  expect((await stat(folder.at(`cache/measured/${name}/seal.json`))).mode & 0o077).toBe(0);
});

test("a cache of size 0 keeps nothing", async () => {
  await using folder = await makeFolder(FILES);
  const env = { RETICENCE_CACHE: folder.at("cache"), RETICENCE_CACHE_SIZE: "0" };
  await new Kept(lock("sha256:1"), KEY, env).keep(folder.at("first"));
  expect(await readdir(folder.at("cache/measured"))).toEqual([]);
});

test("it is evicted like what was pulled, the longest unused first", async () => {
  await using folder = await makeFolder(FILES);
  const [older, newer] = [kept(folder), kept(folder, { text: lock("", "hmac-sha256:e") })];
  for (const one of [older, newer]) await one.keep(folder.at("first"));
  const at = (one: Kept) => folder.at(`cache/measured/${one.contents}`);
  await utimes(at(older), new Date(0), new Date(0));
  let asked = 0;
  await evictTo(folder.at("cache"), async () => asked++ > 0, 1000);
  expect(await readdir(folder.at("cache/measured"))).toEqual([newer.contents]);
});
