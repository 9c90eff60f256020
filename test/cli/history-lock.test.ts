import { readdir, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { folderStore } from "../../src/history/index.ts";
import { makeFolder } from "../support/folder.ts";

/** More than half of the time after which a lock counts as left over: it has been renewed since. */
const RENEWED_MS = 6000;

test("a history whose lock was lost during the read is not written, and says so", async () => {
  await using folder = await makeFolder({ "audits/README.md": "as it was" });
  const written = folderStore(folder.at("audits")).update("test", async () => {
    await rm(folder.at("audits.lock"), { recursive: true });
    await sleep(RENEWED_MS);
    return { "README.md": "lost update" };
  });
  await expect(written).rejects.toThrow(/cannot be written: the lock of the history was lost/);
  expect(await readdir(folder.at("audits"))).toEqual(["README.md"]);
});
