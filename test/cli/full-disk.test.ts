import { cp, readdir, readFile, rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { REPORTS } from "../../src/base/audit-folder.ts";
import { DiskFullError, diskFull, SourceError } from "../../src/base/errors.ts";
import { writeTogether } from "../../src/base/files.ts";
import { folderStore } from "../../src/history/folder.ts";
import { sealAudit } from "../../src/judge/evidence/seal.ts";
import { makeAuditFolder } from "../support/audit-folder.ts";
import { DEMO, reticence } from "../support/cli.ts";
import { makeSmallDisk, WITHOUT_MOUNT } from "../support/small-disk.ts";

const FULL = /the disk is full: nothing can be written in (\S+)\. Free some space there/;
const POLICY = `${DEMO}/careful.yml`;

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe.skipIf(WITHOUT_MOUNT)("on a full disk", () => {
  test.each([
    ["no room for a word of the probe", 64, "out/signals"],
    ["room for its first words", 128, "out/signals"],
  ])("an audit with %s says so and where", async (_, kibibytes, where) => {
    await using disk = await makeSmallDisk(kibibytes);
    // So few records that the disk may suffice, as far as anybody can know before.
    const few = ["--set", "limits.records=1"];
    const { exitCode, stderr } = await reticence([
      "audit",
      POLICY,
      "--out",
      disk.at("out"),
      ...few,
    ]);
    expect(FULL.exec(stderr)?.[1]).toBe(disk.at(where));
    expect(exitCode).toBe(2);
    const left = await namesIn(disk.path);
    expect(left.filter((name) => /tmp|partial|reserve|report|seal\.json/.test(name))).toEqual([]);
  });

  test("an audit with no room for its signals is refused before it writes anything", async () => {
    await using disk = await makeSmallDisk(16);
    await disk.fill();
    const before = await namesIn(disk.path);
    const { exitCode, stderr } = await reticence(["audit", POLICY, "--out", disk.at("out")]);
    expect(stderr).toMatch(/0 B free where .*; signals up to .* \[disk-needed\]$/m);
    expect(exitCode).toBe(2);
    expect(await namesIn(disk.path)).toEqual(before);
  });

  test("judging leaves the existing reports intact, and works once there is space", async () => {
    await using folder = await makeAuditFolder({ members: 50, nonmembers: 50, values: 10 });
    await using disk = await makeSmallDisk(2048);
    await cp(folder.path, disk.at("out"), { recursive: true });
    const command = ["judge", disk.at("out"), "--at", "2026-12-01"];
    const before = await reticence(command);
    const reports = (await namesIn(disk.at("out"))).filter((name) => name.startsWith("report"));
    expect(reports).toEqual(REPORTS.toSorted());
    for (const name of reports.slice(2)) await rm(disk.at("out", name));
    const kept = await readFile(disk.at("out", reports[0]!), "utf8");
    await disk.fill();
    const { exitCode, stderr } = await reticence(command);
    expect(stderr).toContain("the report cannot be written (the disk is full)");
    expect(stderr).toContain("free some space and run `reticence judge`");
    expect(exitCode).toBe(2);
    const left = (await namesIn(disk.at("out"))).filter((name) => !name.startsWith("signals"));
    expect(left).toEqual(["policy.lock.json", ...reports.slice(0, 2)]);
    expect(await readFile(disk.at("out", reports[0]!), "utf8")).toBe(kept);
    for (const name of await readdir(disk.path)) {
      if (name.startsWith("filler")) await rm(disk.at(name));
    }
    expect(await reticence(command)).toMatchObject({ exitCode: before.exitCode });
  });

  test("no partial seal is left", async () => {
    await using folder = await makeAuditFolder({ members: 50, nonmembers: 50, values: 10 });
    await using disk = await makeSmallDisk(1024);
    await cp(folder.path, disk.at("out"), { recursive: true });
    await rm(disk.at("out", "signals", "seal.json"));
    await disk.fill();
    const sealing = sealAudit({ folder: disk.at("out"), written: new Map() }, undefined);
    await expect(sealing).rejects.toThrow(FULL);
    expect((await namesIn(disk.path)).filter((name) => /seal/.test(name))).toEqual([]);
  });

  test("a history reports it", async () => {
    await using disk = await makeSmallDisk(64);
    await disk.fill();
    const updating = folderStore(disk.at("history")).update("x", async () => ({ a: "b" }));
    await expect(updating).rejects.toThrow(DiskFullError);
  });

  test("of several files that belong together, none is written", async () => {
    await using disk = await makeSmallDisk(64);
    const files = ["a", "b", "c"].map((name) => [disk.at(name), "x".repeat(30_000)] as const);
    await expect(writeTogether(files)).rejects.toThrow(FULL);
    expect(await namesIn(disk.path)).toEqual([]);
  });
});

describe("a full disk", () => {
  const full = Object.assign(new Error("ENOSPC: …"), { code: "ENOSPC", path: "/cache/objects/x" });
  test.each<[string, unknown, string | undefined]>([
    ["the system's error", full, "/cache/objects"],
    ["a share that is used up", Object.assign(new Error(), { code: "EDQUOT" }), undefined],
    [
      "what was caused by it",
      new SourceError("cache-unwritable", "x", { cause: new Error("y", { cause: full }) }),
      "/cache/objects",
    ],
    ["itself", new DiskFullError("/out"), "/out"],
  ])("is told by %s", (_, error, folder) => {
    const { message } = diskFull(error)!;
    expect(message).toContain(folder === undefined ? "can be written." : `written in ${folder}.`);
  });

  test.each([
    undefined,
    "ENOSPC",
    new Error("ENOSPC"),
    Object.assign(new Error(), { code: "EIO" }),
  ])("is not told by %s", (error) => {
    expect(diskFull(error)).toBeUndefined();
  });
});
