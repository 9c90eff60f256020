import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { DEMO, ROOT } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { lacksSlurm, startSlurm } from "../support/servers/slurm.ts";

const SUBMIT = join(ROOT, "examples/slurm/submit.sh");
const RETICENCE = `${process.execPath} ${join(ROOT, "src/cli/main.ts")}`;
const POLICY = `version: 1
checkpoint: ${join(DEMO, "leaky")}
base: ${join(DEMO, "base")}
data: {format: prompt-completion, train_on: completions, members: ${join(DEMO, "data/members.jsonl")}, nonmembers: ${join(DEMO, "data/nonmembers.jsonl")}}
attacks: {mia: {attacks: [reference]}, pii: off}
limits: {records: 150, tokens: 48}
run: {executor: process, threads: 1}
gate: {preset: none, rules: [{metric: mia.auc, max: 0.6}]}
`;
const NO_SLURM = await lacksSlurm();

const submit = (args: readonly string[], env: Record<string, string> = {}) =>
  execa("sh", [SUBMIT, ...args], { reject: false, env: { RETICENCE, ...env } });

test("a dry run prints both batch scripts, with the options of the array, and writes nothing", async () => {
  await using folder = await makeFolder();
  const place = folder.at("audit");
  const { exitCode, stdout } = await submit([
    ...["--dry-run", "my policy's.yml", "12", place, "--partition=gpu", "--gpus=1"],
  ]);
  expect(exitCode).toBe(0);
  const [array, judge] = stdout.split("\n\n") as [string, string];
  expect(array.split("\n").slice(1)).toEqual([
    "#!/bin/bash",
    "#SBATCH --job-name=reticence-shards",
    `#SBATCH --output=${place}/shard-%a.log`,
    "#SBATCH --array=1-12",
    "#SBATCH --partition=gpu",
    "#SBATCH --gpus=1",
    "#SBATCH --requeue",
    "set -eu",
    "umask 077",
    `exec ${RETICENCE} audit 'my policy'\\''s.yml' --shard "$SLURM_ARRAY_TASK_ID/12" --out '${place}/shards'`,
  ]);
  expect(judge).toContain("--dependency=afterany:");
  expect(judge.split("\n").at(-1)).toBe(
    `exec ${RETICENCE} judge '${place}/shards' --out '${place}/audit'`,
  );
  for (const script of [array, judge]) {
    expect((await execa("bash", ["-n"], { input: script, reject: false })).exitCode).toBe(0);
  }
  await expect(readFile(place)).rejects.toThrow("ENOENT");
});

test.each([
  ["no arguments", []],
  ["a number of shards that is none", ["p.yml", "3x", "/scratch/audit"]],
  ["no shards", ["p.yml", "0", "/scratch/audit"]],
  ["a folder that #SBATCH cannot name", ["p.yml", "3", "/scratch/an audit"]],
])("%s is refused", async (_, args) => {
  const { exitCode, stdout, stderr } = await submit(["--dry-run", ...args]);
  expect([exitCode, stdout, stderr === ""]).toEqual([2, "", false]);
});

test.skipIf(NO_SLURM)(
  "on a cluster of one node, two shards of a job array give a report, and a lost one an error",
  async () => {
    await using folder = await makeFolder({ "reticence.yml": POLICY });
    await using slurm = await startSlurm();
    const place = folder.at("audit");
    const submitted = await submit([folder.at("reticence.yml"), "2", place], slurm.env);
    expect([submitted.exitCode, submitted.stderr]).toEqual([0, ""]);
    const [array, judge] = submitted.stdout.match(/\d+(?=[.;])/g)!;
    const ended = await slurm.finished(240_000);
    const codes = ["1", "2"].map((shard) => ended.get(`${array}_${shard}`));
    const log = await readFile(join(place, "judge.log"), "utf8");
    const report = JSON.parse(await readFile(join(place, "audit/report.json"), "utf8")) as Report;
    expect([codes, ended.get(judge!), log]).toEqual([
      [0, 0],
      report.exitCode,
      expect.stringContaining("audit/report.html"),
    ]);
    expect(report.records.map(({ scored }) => scored)).toEqual([150, 150]);
    // The other shard alone is not judged.
    const lost = await execa("sh", ["-c", `${RETICENCE} judge ${place}/shards/1-of-2`], {
      cwd: folder.path,
      reject: false,
    });
    expect([lost.exitCode, lost.stderr]).toEqual([2, expect.stringContaining("[shard-missing]")]);
  },
);
