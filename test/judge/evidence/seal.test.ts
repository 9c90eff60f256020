import { readdir, readFile, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { lockOf } from "../../../src/base/audit-folder.ts";
import { lockPolicy } from "../../../src/config/index.ts";
import { sealAudit } from "../../../src/judge/evidence/seal.ts";
import { judge } from "../../../src/judge/index.ts";
import { makeAuditFolder } from "../../support/audit-folder.ts";
import { reticence } from "../../support/cli.ts";
import { makeFolder } from "../../support/folder.ts";
import { loadText, POLICY } from "../../support/policy.ts";
import { ORIGIN } from "../../support/report.ts";

const TODAY = "2026-12-01";
const KEY = Buffer.from("a key of thirty-two bytes, or so");
const LOOSE = `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}]}\n`;
const EVENTS = [
  { v: 1, t: 1_790_000_000, task: "job", kind: "start" },
  { v: 1, t: 1_790_000_060, task: "job", kind: "done" },
];

type Folder = Awaited<ReturnType<typeof makeAuditFolder>>;

/** Creates a folder with every file that an audit can leave. */
async function makeWhole(key?: Buffer): Promise<Folder> {
  const folder = await makeAuditFolder({
    policy: LOOSE,
    members: 100,
    nonmembers: 100,
    values: 20,
  });
  const { policy } = await loadText(LOOSE);
  await folder.write({
    "origin.json": JSON.stringify(ORIGIN),
    "earlier.json": JSON.stringify([{ reference: "previous", absent: "none yet" }]),
    "policy.lock.json": JSON.stringify(lockPolicy(policy)),
    "signals/places.json": JSON.stringify([{ key: "x", level: "fail" }]),
    "signals/events.jsonl": `${EVENTS.map((event) => JSON.stringify(event)).join("\n")}\n`,
    "signals/probe.out": "anything",
    "signals/state.sealed": "anything",
  });
  await folder.seal(key);
  return folder;
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const DAMAGES: Record<string, (path: string) => Promise<unknown>> = {
  "one bit of it": async (path) => {
    const bytes = await readFile(path);
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(path, bytes);
  },
  "its first byte": async (path) => {
    const bytes = await readFile(path);
    bytes[0]! ^= 4;
    await writeFile(path, bytes);
  },
  "its second half": async (path) => truncate(path, (await readFile(path)).length >> 1),
  "all of it": async (path) => truncate(path, 0),
  "its end, by another line": async (path) =>
    writeFile(path, Buffer.concat([await readFile(path), Buffer.from("\n")])),
  "all of it, by {}": (path) => writeFile(path, "{}"),
  "all of it, by a neighbour": async (path) => {
    const [other] = (await readdir(dirname(path))).filter(
      (name) => !path.endsWith(name) && /\./.test(name),
    );
    await writeFile(path, await readFile(join(dirname(path), other!)));
  },
  "its name": (path) => rename(path, `${path}.moved`),
  "its place, with a link to it": async (path) => {
    await rename(path, `${path}.moved`);
    await symlink(`${path}.moved`, path);
  },
  ...(process.platform === "win32"
    ? {}
    : {
        "its place, with a pipe": async (path: string) => {
          await rm(path);
          await execa("mkfifo", [path]);
        },
      }),
};

describe("of a finished audit, a file that has changed", () => {
  test.each(Object.keys(DAMAGES))("in %s is named, or gives the same report", async (damage) => {
    await using pristine = await makeWhole();
    const before = await judge(pristine.path, { today: TODAY });
    const refused = new Set<string>();
    const names = await namesIn(pristine.path);
    for (const name of names) {
      const kept = await readFile(pristine.at(name));
      await DAMAGES[damage]!(pristine.at(name));
      const after = await judge(pristine.path, { today: TODAY }).catch((error: Error) => error);
      if (after instanceof Error) {
        expect(after).toMatchObject({ name: "ProbeError" });
        expect(after.message).toContain(name);
        refused.add(name);
      } else expect(after).toEqual(before);
      await rm(pristine.at(`${name}.moved`), { force: true });
      await rm(pristine.at(name), { force: true });
      await writeFile(pristine.at(name), kept);
    }
    const unread = ["signals/probe.out", "signals/state.sealed"];
    const whole = names.filter((name) => !unread.includes(name));
    expect([...refused, "signals/seal.json"].sort()).toEqual(expect.arrayContaining(whole));
    expect(refused.size).toBeGreaterThanOrEqual(whole.length - 1);
    expect(await judge(pristine.path, { today: TODAY })).toEqual(before);
  });

  test.each([
    "origin.json",
    "earlier.json",
    "signals/places.json",
    "signals/events.jsonl",
    "signals/targets.arrow",
  ])("by being added (%s) is named", async (name) => {
    await using folder = await makeAuditFolder({ policy: LOOSE });
    await writeFile(folder.at(name), "[]");
    await expect(judge(folder.path, { today: TODAY })).rejects.toThrow(
      `${name} was added after the audit finished, so nothing here can be judged. Remove the signals folder and run the audit again.`,
    );
  });
});

describe("a seal", () => {
  test("exists once the audit has finished, and not before", async () => {
    await using folder = await makeWhole();
    await rm(folder.at("signals", "seal.json"));
    await expect(judge(folder.path, { today: TODAY })).rejects.toThrow(
      /^the audit in this folder did not finish: signals\/seal\.json, which is written last, is missing/,
    );
  });

  test("covers what the audit wrote, not what replaced it while the probe ran", async () => {
    await using folder = await makeWhole();
    const name = "signals/pulled.json";
    const written = new Map([[name, await readFile(folder.at(name), "utf8")]]);
    await writeFile(folder.at(name), written.get(name)!.replace("sha256:1", "sha256:3"));
    await sealAudit({ folder: folder.path, written }, undefined);
    await expect(judge(folder.path, { today: TODAY })).rejects.toThrow(
      /^signals\/pulled\.json changed after the audit finished/,
    );
  });

  test("is not created without a manifest", async () => {
    await using folder = await makeWhole();
    await rm(join(folder.signals, "manifest.json"));
    await expect(folder.seal()).rejects.toThrow(/manifest\.json is missing/);
  });

  test.each([
    "null",
    "[]",
    "{}",
    '{"version": 2, "files": {}}',
    '{"version": 1, "files": {"../x": "' + "0".repeat(64) + '"}}',
    '{"version": 1, "files": {"signals/../../x": "' + "0".repeat(64) + '"}}',
    '{"version": 1, "files": {"origin.json": 5}}',
  ])("of %s is none", async (text) => {
    await using folder = await makeWhole();
    await writeFile(folder.at("signals", "seal.json"), text);
    await expect(judge(folder.path, { today: TODAY })).rejects.toThrow(
      /^signals\/seal\.json is not what the audit wrote/,
    );
  });

  test("with a key cannot be recreated without it", async () => {
    await using folder = await makeWhole(KEY);
    const report = await judge(folder.path, { today: TODAY, digestKey: KEY });
    expect(await judge(folder.path, { today: TODAY })).toEqual(report);
    await folder.edit("events.jsonl", (text) => text.replace("1790000060", "1790000061"));
    const judgedBy = (digestKey?: Buffer) => judge(folder.path, { today: TODAY, digestKey });
    await expect(judgedBy(KEY)).rejects.toThrow(/sealed without a digest key/);
    await folder.seal(Buffer.from("another key of thirty-two bytes."));
    await expect(judgedBy(KEY)).rejects.toThrow(/sealed with another digest key/);
    // Without the key nobody can tell, as documented.
    expect((await judgedBy()).timing.seconds).toBe(61);
  });

  test("is checked with the key that the command line names", async () => {
    await using folder = await makeWhole(KEY);
    await using keys = await makeFolder({ key: KEY, other: "another key of thirty-two bytes." });
    const by = (name: string) =>
      reticence(["judge", folder.path, "--at", TODAY, "--digest-key-file", keys.at(name)]);
    const { exitCode } = await judge(folder.path, { today: TODAY, digestKey: KEY });
    expect(exitCode).not.toBe(2);
    expect(await by("key")).toMatchObject({ exitCode });
    const refused = await by("other");
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("sealed with another digest key");
  });
});

test("one folder has one lock, whichever path leads to it", async () => {
  await using folder = await makeFolder({ "real/out/report.json": "{}" });
  await symlink(folder.at("real"), folder.at("link"));
  const locks = [
    folder.at("real", "out"),
    folder.at("link", "out"),
    folder.at("real", "..", "real", "out"),
  ];
  expect(new Set(await Promise.all(locks.map(lockOf))).size).toBe(1);
});
