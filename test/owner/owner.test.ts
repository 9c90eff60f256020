import { cp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Job } from "../../src/contracts/job.ts";
import { sha256 } from "../../src/split/index.ts";
import { personalValues } from "../runner/demo.ts";
import { DEMO, NOT_IN_CI, ROOT, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { useWarmProbe } from "../support/warm/use.ts";

useWarmProbe();

const FEW = ["limits.records=400", "attacks.pii.values=20", "attacks.pii.decoys=10"];

let folder: Awaited<ReturnType<typeof makeFolder>>;
let values: string[];

beforeAll(async () => {
  folder = await makeFolder();
  await cp(DEMO, folder.at("demo"), {
    recursive: true,
    filter: (path) => !path.endsWith("/out") && !path.endsWith("/train"),
  });
  const policy = (await readFile(join(DEMO, "leaky.yml"), "utf8")).replaceAll("examples/demo/", "");
  await writeFile(folder.at("demo/leaky.yml"), policy);
  const { exitCode, stderr } = await reticence([
    ...["audit", folder.at("demo/leaky.yml"), "--out", folder.at("audit")],
    ...FEW.flatMap((setting) => ["--set", setting]),
  ]);
  expect([exitCode, exitCode === 1 ? "" : stderr]).toEqual([1, ""]);
  values = await personalValues();
}, 600_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const owner = (args: readonly string[], env: Record<string, string> = {}) =>
  reticence(args, { cwd: folder.path, env: { ...NOT_IN_CI, ...env } });

/** The same on a terminal, whose lines are wide enough for anything. */
async function onTerminal(args: readonly string[]) {
  const command = [process.execPath, join(ROOT, "src/cli/main.ts"), ...args]
    .map((word) => `'${word}'`)
    .join(" ");
  return await execa("script", ["-qec", `stty cols 200; ${command}`, "/dev/null"], {
    cwd: folder.path,
    env: { ...NOT_IN_CI, NO_COLOR: "1", TERM: "xterm" },
    stdin: "ignore",
    all: true,
    reject: false,
  });
}

interface Line {
  file: string;
  row: number;
  recognised: boolean;
  values: { type: string; position: number }[];
}

describe("explain", () => {
  test("says where records leak and how, and tells no text", async () => {
    const { stdout, stderr, exitCode } = await owner(["explain", "audit", "--limit", "7"]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^finetuning: 400 of 400 training records leak\.$/m);
    expect(stdout.match(/demo\/data\/members\.jsonl:\d+ /g)).toHaveLength(7);
    expect(stdout).toContain("Nothing is known of 1,798 records beyond the policy's limits.");
    expect(stdout).toContain("And 393 more");
    expect(values.filter((value) => stdout.includes(value))).toEqual([]);
  });

  test("gives a script every record, whose line holds what it says, and no text", async () => {
    const { stdout } = await owner(["explain", "audit", "--format", "jsonl"]);
    const lines = stdout.split("\n").map((line) => JSON.parse(line) as Line);
    expect(lines).toHaveLength(400);
    expect(values.filter((value) => stdout.includes(value))).toEqual([]);
    const data = (await readFile(folder.at("demo/data/members.jsonl"), "utf8")).split("\n");
    for (const { row, values: own } of lines.filter(({ values: some }) => some.length > 0)) {
      for (const { type } of own) {
        expect(data[row - 1]).toMatch(type === "email" ? /@/ : /\d[\d ()-]{6,}/);
      }
    }
  });

  test("reveals values on a terminal alone", async () => {
    for (const more of [[], ["--format", "jsonl"]]) {
      const { exitCode, stdout, stderr } = await owner(["explain", "audit", "--reveal", ...more]);
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("[reveal-terminal]");
    }
    const { all, exitCode } = await onTerminal(["explain", "audit", "--reveal", "--limit", "5"]);
    expect(exitCode).toBe(0);
    expect(values.filter((value) => all.includes(value)).length).toBeGreaterThanOrEqual(4);
    // Nothing of it stays behind.
    const signals = await readdir(folder.at("audit/signals"));
    expect(signals).not.toContain("values.json");
  });
});

describe("clean", () => {
  test("with --mask replaces every place of every value that leaks, and nothing else", async () => {
    const { stdout, exitCode, stderr } = await owner([
      "clean",
      "audit",
      "--mask",
      "--out",
      "m.jsonl",
    ]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain("masked members differ from held-out records");
    expect(stdout).toContain("audit again: removing what leaks can expose what is left");
    const before = (await readFile(folder.at("demo/data/members.jsonl"), "utf8"))
      .trim()
      .split("\n");
    const after = (await readFile(folder.at("m.jsonl"), "utf8")).trim().split("\n");
    expect((await stat(folder.at("m.jsonl"))).mode & 0o777).toBe(0o600);
    expect(after).toHaveLength(before.length);
    const { stdout: told } = await owner(["explain", "audit", "--format", "jsonl"]);
    const leaking = told
      .split("\n")
      .map((line) => JSON.parse(line) as Line)
      .filter(({ values: own }) => own.length > 0);
    expect(leaking.length).toBeGreaterThan(300);
    for (const { row } of leaking) {
      expect(after[row - 1]).toMatch(/<(EMAIL|PHONE|CREDIT_CARD)>/);
    }
    for (const [index, line] of after.entries()) {
      const pattern = line
        .split(/<(?:EMAIL|PHONE|CREDIT_CARD)>/)
        .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
        .join(".+");
      expect(before[index]).toMatch(new RegExp(`^${pattern}$`));
    }
  });

  test("leaves out what leaks, and says where nothing is left to train on", async () => {
    // Every record that was scored leaks; the others of the file are kept.
    const { stdout, exitCode } = await owner(["clean", "audit", "--out", "c.jsonl"]);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("1,798 of 2,198 records")]);
    const again = await owner(["clean", "audit", "--out", "c.jsonl"]);
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining("[output-exists]")]);
    await rm(folder.at("c.jsonl"));
  });

  test("needs a file to write, and a split that the members are of", async () => {
    expect((await owner(["clean", "audit"])).stderr).toContain("[usage]");
    await writeFile(folder.at("split.json"), "{}");
    const args = ["clean", "audit", "--out", "x.jsonl", "--split", "split.json"];
    expect((await owner(args)).stderr).toContain("[split-unreadable]");
    expect(await readdir(folder.path)).not.toContain("x.jsonl");
  });
});

describe("both, for the owner alone,", () => {
  test.each([
    ["explain", []],
    ["clean", ["--out", "never.jsonl"]],
  ] as const)("%s is refused in a CI job", async (command, more) => {
    for (const env of [{ CI: "true" }, { GITHUB_ACTIONS: "true" }, { CI: "1" }]) {
      const { exitCode, stdout, stderr } = await owner([command, "audit", ...more], env);
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("[owner-only]");
    }
  });

  test.each([
    [
      "changed",
      "data-changed",
      (path: string) => writeFile(path, '{"prompt":"a","completion":"b"}\n'),
    ],
    ["gone", "data-gone", (path: string) => rm(path)],
  ] as const)("point at no line of data that are %s", async (_, code, spoil) => {
    const path = folder.at("demo/data/members.jsonl");
    const content = await readFile(path);
    try {
      await spoil(path);
      for (const args of [
        ["explain", "audit"],
        ["clean", "audit", "--out", "never.jsonl"],
      ]) {
        const { exitCode, stdout, stderr } = await owner(args);
        expect([exitCode, stdout]).toEqual([2, ""]);
        expect(stderr).toContain(`[${code}]`);
      }
    } finally {
      await writeFile(path, content);
    }
    expect(await readdir(folder.path)).not.toContain("never.jsonl");
  });

  test("read no signals that somebody changed", async () => {
    await cp(folder.at("audit"), folder.at("forged"), { recursive: true });
    await writeFile(folder.at("forged/signals/spans.arrow"), "x");
    expect((await owner(["explain", "forged"])).stderr).toMatch(/\[(signals-changed|audit-\w+)\]/);
  });

  test.each([
    [
      "lists no files",
      (job: Job) => ({ ...job, audits: job.audits.map((one) => ({ ...one, sets: {} })) }),
    ],
    ["is one that the audit did not write", (job: Job) => ({ ...job, seed: 12 })],
  ])("point at no line by a job that %s", async (_, forge) => {
    await cp(folder.at("audit"), folder.at("other"), { recursive: true });
    const path = folder.at("other/signals/host-job.json");
    const job = JSON.parse(await readFile(path, "utf8")) as Job;
    await writeFile(path, JSON.stringify(forge(job)));
    // Somebody may seal it again, too, as long as there is no key.
    for (const isSealed of [false, true]) {
      if (isSealed) {
        const seal = folder.at("other/signals/seal.json");
        const { files } = JSON.parse(await readFile(seal, "utf8")) as {
          files: Record<string, string>;
        };
        files["signals/host-job.json"] = sha256(await readFile(path));
        await writeFile(seal, JSON.stringify({ version: 1, files, hmac: null }));
      }
      if (isSealed && forge(job).seed !== job.seed) continue;
      const { exitCode, stdout, stderr } = await owner(["explain", "other"]);
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/\[(signals-changed|data-gone)\]/);
    }
    await rm(folder.at("other"), { recursive: true });
  });
});
