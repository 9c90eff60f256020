import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseManifest } from "../../src/canaries/manifest.ts";
import type { CanaryManifest } from "../../src/contracts/canary-manifest.ts";
import type { Report } from "../../src/contracts/report.ts";
import { madeCanaries } from "../support/canaries.ts";
import { DEMO, reticence } from "../support/cli.ts";
import { type Folder, makeFolder } from "../support/folder.ts";
import { useWarmProbe } from "../support/warm/use.ts";

useWarmProbe();

let made: Folder;

/** Canaries among a few of the demo's records; the careful checkpoint never saw one of them. */
beforeAll(async () => {
  const lines = async (set: string, count: number) =>
    `${(await readFile(join(DEMO, `data/${set}.jsonl`), "utf8")).split("\n").slice(0, count).join("\n")}\n`;
  made = await madeCanaries({
    train: await lines("members", 120),
    held: await lines("nonmembers", 120),
    suffixes: Array.from({ length: 60 }, (_, at) => `zebra ${at * 7919} quartz`),
  });
});
afterAll(async () => {
  await made[Symbol.asyncDispose]();
});

const POLICY = `version: 1
checkpoint: ${join(DEMO, "careful")}
base: ${join(DEMO, "base")}
data:
  format: prompt-completion
  members: canaries/members.jsonl
  nonmembers: canaries/nonmembers.jsonl
canaries: {manifest: secret/manifest.json, commitment: canaries/commitment.json}
attacks: {mia: off, pii: off}
limits: {records: 40}
run: {executor: process}
gate: {preset: none, rules: [{metric: canary.exposure, max: 5}]}
`;

async function copied(policy = POLICY): Promise<Folder> {
  const folder = await makeFolder({ "policy.yml": policy });
  await cp(made.path, folder.path, { recursive: true });
  return folder;
}

const audit = (folder: Folder, ...set: string[]) =>
  reticence(["audit", "policy.yml", "--out", "out", ...set.flatMap((one) => ["--set", one])], {
    cwd: folder.path,
  });

async function manifestIn(folder: Folder): Promise<CanaryManifest> {
  return parseManifest(await readFile(folder.at("secret/manifest.json"), "utf8"))!;
}

describe("an audit with canaries", () => {
  test("of a model that never saw them tells nothing, shows no text, and judges again", async () => {
    await using folder = await copied();
    const { exitCode, stderr } = await audit(folder, "training={dp: {epsilon: 4, delta: 1e-6}}");
    expect([exitCode, exitCode === 0 ? "" : stderr]).toEqual([0, ""]);
    const text = await readFile(folder.at("out/report.json"), "utf8");
    const { metrics, records } = JSON.parse(text) as Report;
    const of = (id: string) => metrics.find((one) => one.id === id)!;
    expect(of("canary.auc").interval![0]).toBeLessThan(0.5);
    expect(of("canary.epsilon_lower_bound").value).toBeLessThan(1);
    expect(records.find(({ set }) => set === "canaries")?.used).toBe(60);
    // They are no members: the file has them, the comparison does not.
    const included = (await manifestIn(folder)).canaries.filter(({ isIncluded }) => isIncluded);
    expect(records.find(({ set }) => set === "members")?.read).toBe(120);
    expect(of("canary.auc").n.included).toBe(included.length);
    for (const name of ["report.json", "report.md", "report.html"]) {
      const shown = await readFile(folder.at(`out/${name}`), "utf8");
      expect(shown).not.toContain("zebra");
      for (const { id } of included) expect(shown).not.toContain(id);
    }
    expect(await readFile(folder.at("out/report.md"), "utf8")).toContain(
      "ε = 4 · k and δ = k · e^(4 · (k − 1)) · 1e-6",
    );
    const again = await reticence(["judge", "out"], { cwd: folder.path });
    expect(again.exitCode).toBe(0);
    // What the coins said is sealed with the rest.
    const coins = await readFile(folder.at("out/signals/canaries.json"), "utf8");
    await writeFile(folder.at("out/signals/canaries.json"), coins.replaceAll("true", "false"));
    const forged = await reticence(["judge", "out"], { cwd: folder.path });
    expect([forged.exitCode, forged.stderr]).toEqual([
      2,
      expect.stringContaining("signals-changed"),
    ]);
  });

  test.each([
    [
      "an included one was lost to deduplication",
      "canaries/members.jsonl",
      (lines: string[], { canaries }: CanaryManifest) => {
        const lost = JSON.stringify(canaries.find(({ isIncluded }) => isIncluded)!.record);
        return lines.filter((line) => line !== lost);
      },
      "1 included ones are missing",
    ],
    [
      "one that the coin left out was trained on",
      "canaries/members.jsonl",
      (lines: string[], { canaries }: CanaryManifest) => [
        ...lines,
        JSON.stringify(canaries.find(({ isIncluded }) => !isIncluded)!.record),
      ],
      "1 that the coin left out",
    ],
    [
      "an included one is held out",
      "canaries/nonmembers.jsonl",
      (lines: string[], { canaries }: CanaryManifest) => [
        ...lines,
        JSON.stringify(canaries.find(({ isIncluded }) => isIncluded)!.record),
      ],
      "1 stand in the nonmembers",
    ],
  ])("gives no verdict where %s", async (_, file, change, told) => {
    await using folder = await copied();
    const lines = (await readFile(folder.at(file), "utf8")).trim().split("\n");
    await writeFile(folder.at(file), `${change(lines, await manifestIn(folder)).join("\n")}\n`);
    const { exitCode, stderr } = await audit(folder);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("[canary-counts]")]);
    expect(stderr).toContain(told);
  });
});

describe("before a model is loaded", () => {
  test.each([
    ["guesses that were not committed to", ["canaries.guesses=20"], "canary-commitment"],
    ["a manifest that is none", ["canaries.manifest=train.jsonl"], "canary-manifest"],
    ["a manifest that is not there", ["canaries.manifest=gone.json"], "source-missing"],
    ["a commitment that is none", ["canaries.commitment=train.jsonl"], "canary-commitment"],
    [
      "data of another format",
      ["data.format=instruct", "data.fields={instruction: prompt, output: completion}"],
      "canary-format",
    ],
    ["other fields", ["data.fields={completion: prompt, prompt: completion}"], "canary-format"],
    [
      "a bound that nothing reaches",
      ["gate.rules=[{metric: canary.epsilon_lower_bound, max: 3}]"],
      "rule-unbreachable",
    ],
    ["a Gaussian bound without a Gaussian mechanism", ["canaries.bound=gdp"], "policy-conflict"],
    [
      "a claim that nobody made",
      ["gate.rules=[{metric: canary.claim_p_value, min: 0.025}]"],
      "rule-unmeasured",
    ],
    [
      "canaries of another audit",
      ["gate.rules=[{metric: canary.auc, audit: pretraining, max: 0.6}]"],
      "rule-parameter",
    ],
  ])("%s are refused, by plan and by audit alike", async (_, set, code) => {
    await using folder = await copied();
    for (const command of ["plan", "audit"]) {
      const { exitCode, stdout, stderr } = await reticence(
        [command, "policy.yml", ...set.flatMap((one) => ["--set", one])],
        { cwd: folder.path },
      );
      expect([exitCode, `${stdout}${stderr}`]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    }
  });

  test("a manifest that was changed after the commitment is refused", async () => {
    await using folder = await copied();
    const manifest = await manifestIn(folder);
    const [first, ...others] = manifest.canaries;
    const turned = [{ ...first!, isIncluded: !first!.isIncluded }, ...others];
    await writeFile(
      folder.at("secret/manifest.json"),
      JSON.stringify({ ...manifest, canaries: turned }),
    );
    const { exitCode, stderr } = await audit(folder);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("[canary-commitment]")]);
  });

  test("a manifest in the policy's repository is refused: a pull request could read it", async () => {
    await using folder = await copied();
    await mkdir(folder.at(".git"));
    const { exitCode, stderr } = await audit(folder);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("[canary-exposed]")]);
  });

  test("the plan says what so many canaries show", async () => {
    await using folder = await copied();
    const { stdout } = await reticence(
      ["plan", "policy.yml", "--set", "training={dp: {epsilon: 4, delta: 1e-6}}"],
      { cwd: folder.path },
    );
    expect(stdout).toContain("60 canaries");
    expect(stdout).toContain("score 60 canaries under both models");
    expect(stdout).toMatch(/they show ε = [01]\.\d\d at most/);
    expect(stdout).toMatch(
      /declared ε = 4 is above what 60 canaries can refute\. [\d,]+, a quarter/,
    );
  });

  test("a policy without canaries keeps the digest that it had", async () => {
    await using folder = await copied(
      POLICY.replace(/^canaries:.*\n/m, "")
        .replace("canary.exposure", "memorization.exact_rate")
        .replace("max: 5", "max: 0.5"),
    );
    const { exitCode } = await reticence(["audit", "policy.yml", "--out", "out"], {
      cwd: folder.path,
    });
    expect(exitCode).not.toBe(2);
    const lock = JSON.parse(await readFile(folder.at("out/policy.lock.json"), "utf8")) as object;
    expect(Object.keys(lock)).not.toContain("canaries");
    expect(Object.keys(lock)).not.toContain("training");
  });
});
