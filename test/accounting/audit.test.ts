import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { ensureEnvironment } from "../../src/probe/index.ts";
import { DEMO, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

const DATA = `data:
  format: prompt-completion
  members: ${join(DEMO, "data/members.jsonl")}
  nonmembers: ${join(DEMO, "data/nonmembers.jsonl")}
`;
const POLICY = `version: 1
checkpoint: ${join(DEMO, "careful")}
base: ${join(DEMO, "base")}
${DATA}training: {dp: {epsilon: 4, delta: 1e-6, accountant: accountant.json}}
attacks: {mia: off, pii: off}
limits: {records: 20}
run: {executor: process}
gate: {preset: none, rules: [{metric: training.epsilon_ratio, max: 1.05}]}
`;
/** The example whose mechanism has ε = 2.55 at δ = 1e-6. */
const STATE = JSON.stringify({ mechanism: "rdp", history: [[0.78, 0.004, 3000]] });

const setting = () => makeFolder({ "policy.yml": POLICY, "accountant.json": STATE });
type Folder = Awaited<ReturnType<typeof setting>>;

const run = (folder: Folder, command: string, ...set: string[]) =>
  reticence([command, "policy.yml", "--out", "out", ...set.flatMap((one) => ["--set", one])], {
    cwd: folder.path,
  });

const reportIn = async (folder: Folder) =>
  JSON.parse(await readFile(folder.at("out/report.json"), "utf8")) as Report;

describe("an audit of a training that declares its mechanism", { timeout: 300_000 }, () => {
  test("recomputes the ε, says so in every report, and judges again", async () => {
    await using folder = await setting();
    const plan = await run(folder, "plan");
    expect([plan.exitCode, plan.stdout.replaceAll(/\s+/g, " ")]).toEqual([
      0,
      expect.stringMatching(/the declared ε = 4 at δ = 1e-6/),
    ]);
    const { exitCode, stderr } = await run(folder, "audit");
    expect([exitCode, exitCode === 0 ? "" : stderr]).toEqual([0, ""]);
    const report = await reportIn(folder);
    const [metric] = report.metrics.filter(({ id }) => id === "training.epsilon_ratio");
    expect(metric!.value).toBeCloseTo(2.546 / 4, 3);
    expect(report.rules.map(({ state }) => state)).toEqual(["not-breached"]);
    for (const name of ["report.md", "report.html"]) {
      expect(await readFile(folder.at(`out/${name}`), "utf8")).toMatch(
        /ε = 4 at δ = 1e-6;.*\sε = 2\.55 there \(dp-accounting 0\.6\.0/,
      );
    }
    const again = await reticence(["judge", "out"], { cwd: folder.path });
    expect(again.exitCode).toBe(0);
    // What was recomputed is sealed with the rest.
    const file = folder.at("out/signals/accounting.json");
    await writeFile(file, (await readFile(file, "utf8")).replace("2.54", "1.54"));
    const forged = await reticence(["judge", "out"], { cwd: folder.path });
    expect([forged.exitCode, forged.stderr]).toEqual([
      2,
      expect.stringContaining("signals-changed"),
    ]);
  });

  test("fails where the claim is implausible, as with batches that were shuffled", async () => {
    await using folder = await setting();
    const shuffled = "training.dp.sampling=shuffled";
    const { exitCode } = await run(folder, "audit", shuffled);
    expect(exitCode).toBe(1);
    const { rules, headline, next } = await reportIn(folder);
    expect(rules.map(({ state }) => state)).toEqual(["breached"]);
    expect(headline).toContain("training.epsilon_ratio 7.57 (allowed 1.05)");
    expect(next!.map(({ text }) => text).join(" ")).toContain("drawn or shuffled");
    const plan = await run(folder, "plan", shuffled);
    expect(plan.stdout.replaceAll(/\s+/g, " ")).toContain(
      "recomputed by dp-accounting 0.6.0, the declared mechanism has ε = 30.",
    );
    // Presets ask for the same wherever a mechanism is declared.
    const preset = await run(folder, "plan", "gate={preset: standard}");
    expect(preset.stdout).toContain("training.epsilon_ratio");
  });

  test.each([
    ["a pickle", "training.dp.accountant=policy.yml", "accountant-unreadable"],
    ["a file that is not there", "training.dp.accountant=gone.json", "source-missing"],
    ["a mechanism told twice", "training.dp.steps=3", "policy-conflict"],
    ["half a mechanism", "training.dp={epsilon: 4, delta: 1e-6, steps: 3}", "policy-conflict"],
    [
      "phases and a mechanism",
      "training.dp={epsilon: 4, delta: 1e-6, noise_multiplier: 1, sampling_rate: 0.1, steps: 3, phases: [{noise_multiplier: 1, sampling_rate: 0.1, steps: 3}]}",
      "policy-conflict",
    ],
    ["no mechanism", "training.dp={epsilon: 4, delta: 1e-6}", "rule-unmeasured"],
    [
      "a mechanism that nobody can account for",
      "training.dp={epsilon: 4, delta: 1e-6, noise_multiplier: 0.01, sampling_rate: 1, steps: 100000}",
      "claim-unaccountable",
    ],
  ])("refuses %s, as its plan does", async (_, set, code) => {
    await using folder = await setting();
    for (const command of ["plan", "audit"]) {
      const { exitCode, stdout, stderr } = await run(folder, command, set);
      expect([exitCode, `${stdout}${stderr}`]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    }
  });

  test("makes no environment where the policy forbids it", async () => {
    await using folder = await setting();
    // The probe's interpreter is named; the other's folder is in a cache that has none.
    const probe = await ensureEnvironment({ setup: "never", say: () => {} });
    const env = { RUNNER_TOOL_CACHE: folder.at("cache"), RETICENCE_PYTHON: probe };
    for (const command of ["plan", "audit"]) {
      const { exitCode, stdout, stderr } = await reticence(
        [command, "policy.yml", "--out", "out", "--set", "run.setup=never"],
        { cwd: folder.path, env },
      );
      expect([exitCode, `${stdout}${stderr}`.replaceAll(/\s+/g, " ")]).toEqual([
        2,
        expect.stringContaining("reticence setup --accounting"),
      ]);
    }
  });
});
