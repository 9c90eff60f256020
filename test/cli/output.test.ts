import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeAuditFolder } from "../support/audit-folder.ts";
import { ROOT } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { makeEntry } from "../support/history.ts";
import { lacks } from "../support/lacks.ts";
import { POLICY } from "../support/policy.ts";

const PASSING = `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}]}\n`;

/** Exit code of a command whose reader is gone before it writes, as with `| true`. */
async function withoutReader(
  args: readonly string[],
  closed: readonly ("stdout" | "stderr")[],
  cwd: string,
): Promise<number | null> {
  const child = spawn(process.execPath, [join(ROOT, "src/cli/main.ts"), ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const name of ["stdout", "stderr"] as const) {
    if (closed.includes(name)) child[name].destroy();
    else child[name].resume();
  }
  return await new Promise((resolve) => child.once("exit", resolve));
}

describe("a reader that stops reading does not change the exit code:", () => {
  test.each<[string, number, object]>([
    ["a pass", 0, { policy: PASSING }],
    ["a leak", 1, { policy: PASSING, gain: { members: 0.5, nonmembers: 0 } }],
  ])("judge, of %s", async (_, code, scenario) => {
    await using folder = await makeAuditFolder(scenario);
    for (const closed of [["stdout"], ["stdout", "stderr"]] as const) {
      expect(await withoutReader(["judge", "."], closed, folder.path)).toBe(code);
    }
  });

  test.each<[string[], number]>([
    [["schema", "report"], 0],
    [["--help"], 0],
    [["plan", "--help"], 0],
    [["history", "show"], 0],
    [["history", "show", "--json"], 0],
    [["judge", "nowhere"], 2],
    [["plan", "nowhere.yml"], 2],
    [["no-such-command"], 2],
  ])("%j", async (args, code) => {
    await using folder = await makeFolder({
      "reticence.yml": `${POLICY}history: {path: audits, checkpoint: support-bot}\n`,
      "audits/history.jsonl": `${JSON.stringify(makeEntry({ date: "2026-11-01T03:00:00.000Z", auc: 0.5 }))}\n`,
    });
    expect(await withoutReader(args, ["stdout", "stderr"], folder.path)).toBe(code);
  });
});

test.skipIf(lacks("dev-full", process.platform !== "linux", "Linux alone has /dev/full."))(
  "a full disk in the output's place is no success, and keeps a verdict that is none",
  async () => {
    for (const [gain, code] of [
      [undefined, 2],
      [{ members: 0.5, nonmembers: 0 }, 1],
    ] as const) {
      await using folder = await makeAuditFolder({
        policy: PASSING,
        ...(gain === undefined ? {} : { gain }),
      });
      const full = openSync("/dev/full", "w");
      const child = spawn(process.execPath, [join(ROOT, "src/cli/main.ts"), "judge", "."], {
        cwd: folder.path,
        stdio: ["ignore", full, "pipe"],
      });
      let said = "";
      child.stderr!.setEncoding("utf8").on("data", (part) => {
        said += String(part);
      });
      expect(await new Promise((resolve) => child.once("close", resolve))).toBe(code);
      expect(said).toContain("the output could not be written (ENOSPC)");
    }
  },
);
