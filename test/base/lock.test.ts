import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { sourcesIn } from "../../scripts/modules.ts";
import { ROOT } from "../../scripts/root.ts";
import { isLocked, takeLock } from "../../src/base/lock.ts";
import { makeFolder } from "../support/folder.ts";

/** The shortest allowed; the lock is renewed, and a loss noticed, after half of it. */
const STALE_MS = 2000;

test("a lock keeps others out until it is disposed", async () => {
  await using folder = await makeFolder();
  {
    await using lock = await takeLock(folder.path);
    await expect(takeLock(folder.path)).rejects.toSatisfy(isLocked);
    expect(lock.lost).toBe(false);
  }
  await using _ = await takeLock(folder.path);
});

test("a lost lock is reported, and throws neither in a timer nor on release", async () => {
  await using folder = await makeFolder();
  const thrown: unknown[] = [];
  const remember = (error: unknown) => thrown.push(error);
  process.on("uncaughtException", remember);
  try {
    const lock = await takeLock(folder.path, { staleMs: STALE_MS });
    await rm(`${folder.path}.lock`, { recursive: true });
    for (let waited = 0; !lock.lost && waited < 4000; waited += 50) await sleep(50);
    expect(lock.lost).toBe(true);
    await lock[Symbol.asyncDispose]();
    expect(thrown).toEqual([]);
  } finally {
    process.off("uncaughtException", remember);
  }
});

test("no other file takes locks directly", async () => {
  const src = join(ROOT, "src");
  const others: string[] = [];
  for (const name of await sourcesIn(src, ".ts")) {
    const text = await readFile(join(src, name), "utf8");
    if (text.includes("proper-lockfile")) others.push(name);
  }
  expect(others).toEqual(["base/lock.ts"]);
});
