import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { HistoryEntry } from "../../src/history/index.ts";
import { reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { makeEntry } from "../support/history.ts";
import { POLICY } from "../support/policy.ts";

const week = (day: string, auc: number, more: Parameters<typeof makeEntry>[0] = {}) =>
  makeEntry({ date: `2026-11-${day}T03:00:00.000Z`, auc, ...more });

const ENTRIES = [
  week("01", 0.52, { context: { release: "v1.0", event: "release", commit: "a".repeat(40) } }),
  week("08", 0.53),
  week("15", 0.53),
  week("22", 0.61, { digest: "sha256:ab", report: { verdict: "fail" } }),
];

async function withHistory(
  entries: readonly HistoryEntry[],
  check: (
    run: (...args: string[]) => ReturnType<typeof reticence>,
    folder: string,
  ) => Promise<void>,
): Promise<void> {
  await using folder = await makeFolder({
    "reticence.yml": `${POLICY}history: {path: audits, checkpoint: support-bot}\n`,
    "audits/history.jsonl": entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""),
  });
  await check((...args) => reticence(["history", ...args], { cwd: folder.path }), folder.path);
}

describe("reticence history", () => {
  test("show lists the audits, newest last, numbered from the end", async () => {
    await withHistory(ENTRIES, async (run) => {
      const { stdout, exitCode } = await run("show");
      expect(exitCode).toBe(0);
      expect(stdout.split("\n")).toEqual([
        "   date        verdict  audited   commit        checkpoint  mia.auc",
        "4  2026-11-01  pass     v1.0      aaaaaaaaaaaa  aa          0.520",
        "3  2026-11-08  pass     terminal  –             aa          0.530",
        "2  2026-11-15  pass     terminal  –             aa          0.530",
        "1  2026-11-22  fail     terminal  –             ab          0.610",
      ]);
    });
  });

  test("trend draws each metric as a row of bars", async () => {
    await withHistory(ENTRIES, async (run) => {
      const { stdout } = await run("trend", "--metric", "mia.auc");
      expect(stdout.split("\n")[1]).toMatch(
        /^mia\.auc {2}▁▁▁█ +0\.520 {2}0\.610 {2}0\.590 … 0\.630 {2}\+0\.090 +4$/,
      );
    });
  });

  test("compare gives the increase with its interval, or why there is none", async () => {
    await withHistory(ENTRIES, async (run) => {
      const { stdout } = await run("compare", "last-release", "1");
      expect(stdout).toContain("last-release: support-bot, 2026-11-01, pass");
      // √(0.02² + 0.02²) to either side of 0.09.
      expect(stdout).toMatch(/mia\.auc {2}0\.520 {2}0\.610 {3}\+0\.090 {4}\+0\.062 … \+0\.118/);
    });
    await withHistory([ENTRIES[0]!, week("22", 0.61, { hmac: "hmac-sha256:2" })], async (run) => {
      const { stdout } = await run("compare", "aaaaaaa", "1");
      expect(stdout).toMatch(/ void *$/m);
      expect(stdout).toMatch(
        /^void: the members were different records, or the digest key was different\.$/m,
      );
    });
  });

  test("shows what it can read, and says what it could not", async () => {
    await withHistory(ENTRIES, async (run, folder) => {
      await writeFile(`${folder}/audits/history.jsonl`, `torn {\n${JSON.stringify(ENTRIES[0])}\n`);
      const { stdout, stderr } = await run("show");
      expect(stderr).toContain(
        "1 history line was skipped and kept as they are (line 1: not JSON).",
      );
      expect(stdout).toContain("2026-11-01");
    });
  });

  test("reads a branch from the local git, and says how to fetch one that is missing", async () => {
    await withHistory([], async (run, folder) => {
      const git = (...args: string[]) =>
        execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
          cwd: folder,
        });
      await writeFile(
        `${folder}/reticence.yml`,
        `${POLICY}history: {branch: reticence-history, checkpoint: support-bot}\n`,
      );
      git("init", "--quiet", "--initial-branch=reticence-history");
      const absent = await run("show");
      expect(absent.exitCode).toBe(2);
      expect(absent.stderr).toContain("Fetch it: `git fetch origin reticence-history");
      await mkdir(`${folder}/x`);
      await writeFile(`${folder}/history.jsonl`, `${JSON.stringify(ENTRIES[0])}\n`);
      git("add", "history.jsonl");
      git("commit", "--quiet", "-m", "audit");
      expect((await run("show")).stdout).toContain("2026-11-01");
    });
  });

  test.each([
    [["shou"], 'Did you mean "show"?'],
    [["compare", "previous"], "usage: reticence history"],
    [["trend", "--metric", "mia.acu"], 'Did you mean "mia.auc"?'],
    [["show", "--last", "0"], "must be a number of audits"],
    [["show", "--checkpoint", "other"], "It contains audits of support-bot"],
    [["compare", "nobody", "1"], "it contains support-bot"],
  ])("%j is an error that says what to do", async (args, message) => {
    await withHistory(ENTRIES, async (run) => {
      const { stderr, exitCode } = await run(...args);
      expect([exitCode, stderr.includes(message) ? message : stderr]).toEqual([2, message]);
    });
  });
});
