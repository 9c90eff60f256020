import { describe, expect, test } from "vitest";
import { reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { POLICY } from "../support/policy.ts";

describe("a command line that cannot be understood", () => {
  test.each<[string[], string]>([
    [["plan", "a.yml", "out2"], 'unexpected: "out2". usage: reticence plan [policy.yml]'],
    [["audit", "a.yml", "b.yml", "c"], 'unexpected: "b.yml", "c". usage: reticence audit'],
    [["history", "show", "x"], 'unexpected: "x". usage: reticence history'],
    [["setup", "now"], 'unexpected: "now". usage: reticence setup. See'],
    [["plan", "--set", "limits.records", "50"], "write --set limits.records=50."],
    [["audit", "a.yml", "--set", "limits.records", "50"], "write --set limits.records=50."],
    [["plan", "--set", "limits.records"], "for example --set limits.records=500."],
    [["split"], "usage: reticence split <DATA>"],
  ])("%j says what is meant", async (args, said) => {
    await using folder = await makeFolder({ "reticence.yml": POLICY });
    const { exitCode, stderr } = await reticence(args, { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});

test.each(["plan", "audit", "inspect"])(
  "%s takes reticence.yml of the working directory",
  async (name) => {
    await using folder = await makeFolder({ "sub/x": "" });
    const none = await reticence([name], { cwd: folder.path });
    expect([none.exitCode, none.stderr]).toEqual([
      2,
      expect.stringMatching(/name a policy: there is no reticence\.yml here.*reticence init/),
    ]);
    await using own = await makeFolder({ "reticence.yml": POLICY.replace("base:", "bas:") });
    const { stdout, stderr } = await reticence([name], { cwd: own.path });
    expect(stdout + stderr).toMatch(/reticence\.yml:3:1: unknown key "bas"/);
  },
);
