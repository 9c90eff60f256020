import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { epsilonLowerBound } from "../../src/canaries/bounds.ts";
import { guessIncluded } from "../../src/canaries/guesses.ts";
import { parseManifest } from "../../src/canaries/manifest.ts";
import type { CanaryManifest } from "../../src/contracts/canary-manifest.ts";
import type { Report } from "../../src/contracts/report.ts";
import { readManifestAlone, textCanaryScores } from "../../src/signals/index.ts";
import { aucInterval, seededRandom } from "../../src/stats/index.ts";
import { madeCanaries } from "../support/canaries.ts";
import { reticence } from "../support/cli.ts";
import { type Folder, makeFolder } from "../support/folder.ts";
import { useWarmProbe } from "../support/warm/use.ts";
import { notes } from "./made.ts";
import { mostBreaches } from "./null.ts";

useWarmProbe();

const RECORDS = 240;
const CANARIES = 160;
let made: Folder;

const jsonl = (texts: readonly string[]) =>
  texts.map((text) => `${JSON.stringify({ text })}\n`).join("");

/** Canaries among the private records, as `reticence canaries make` leaves them. */
beforeAll(async () => {
  made = await madeCanaries({
    train: jsonl(notes(RECORDS, "p", 1)),
    held: jsonl(notes(10 * CANARIES, "h", 2)),
    suffixes: Array.from(
      { length: CANARIES },
      (_, at) => `zebra${at * 7919} quartz${at % 13} otter${at % 17} vane`,
    ),
  });
});
afterAll(async () => {
  await made[Symbol.asyncDispose]();
});

const POLICY = `version: 1
audits: [synthetic]
synthetic: {format: text, data: generated.jsonl, private: canaries/members.jsonl, heldout: canaries/nonmembers.jsonl}
canaries: {manifest: secret/manifest.json, commitment: canaries/commitment.json}
training: {dp: {epsilon: 0.5, delta: 1e-6}}
attacks: {pii: off}
run: {executor: process, threads: 1}
gate: {preset: none, rules: [{metric: canary.exposure, max: 3}, {metric: canary.claim_p_value, min: 0.025}]}
`;

async function copied(generated: readonly string[]): Promise<Folder> {
  const folder = await makeFolder({ "policy.yml": POLICY, "generated.jsonl": jsonl(generated) });
  await cp(made.path, folder.path, { recursive: true });
  return folder;
}

const run = (folder: Folder, command: string, ...rest: string[]) =>
  reticence([command, "policy.yml", ...rest], { cwd: folder.path });

async function reportOf(folder: Folder): Promise<Report> {
  return JSON.parse(await readFile(folder.at("out/report.json"), "utf8")) as Report;
}

async function manifestIn(folder: Folder): Promise<CanaryManifest> {
  return parseManifest(await readFile(folder.at("secret/manifest.json"), "utf8"))!;
}

const of = ({ metrics }: Report, id: string) => metrics.find((one) => one.id === id)!;

describe("canaries of what a generator was trained on", () => {
  test("that stand in the generated text are found, and refute a declared ε", async () => {
    const { canaries } = await manifestIn(made);
    const own = canaries.filter(({ isIncluded }) => isIncluded);
    await using folder = await copied([
      ...notes(RECORDS, "g", 3),
      ...own.map(({ record }) => (record as { text: string }).text),
    ]);
    const { exitCode, stderr } = await run(folder, "audit", "--out", "out");
    expect([exitCode, stderr]).toEqual([1, expect.anything()]);
    const report = await reportOf(folder);
    expect(of(report, "canary.auc").value).toBeGreaterThan(0.99);
    expect(of(report, "canary.exposure").value).toBeGreaterThan(4);
    expect(of(report, "canary.epsilon_lower_bound").value).toBeGreaterThan(1.5);
    expect(of(report, "canary.claim_p_value")).toMatchObject({
      parameters: { audit: "synthetic" },
      n: { refuted: 1, canaries: CANARIES, included: own.length },
    });
    expect(report.rules.map(({ state }) => state)).toEqual(["breached", "breached"]);
    // They are no private records, and what is generated of them is no copy of one.
    expect(report.records.find(({ set }) => set === "members")?.read).toBe(RECORDS);
    expect(of(report, "synthetic.verbatim_rate").n.membersCopied).toBe(0);
    for (const name of ["report.json", "report.md", "report.html"]) {
      const shown = await readFile(folder.at(`out/${name}`), "utf8");
      expect(shown).not.toMatch(/zebra|quartz|otter/);
      for (const { id } of canaries) expect(shown).not.toContain(id);
    }
    expect(await readFile(folder.at("out/report.md"), "utf8")).toContain(
      "An attacker who sees the generated data guesses which did",
    );
    const judged = await reticence(["judge", "out"], { cwd: folder.path });
    expect(judged.exitCode).toBe(1);
    expect((await reportOf(folder)).metrics).toEqual(report.metrics);
  });

  test("that left no trace are guessed as by chance, under any coins", async () => {
    await using folder = await copied(notes(RECORDS, "g", 3));
    const { exitCode, stderr } = await run(folder, "audit", "--out", "out");
    expect([exitCode, exitCode === 0 ? "" : stderr]).toEqual([0, ""]);
    const report = await reportOf(folder);
    expect(of(report, "canary.auc").interval![0]).toBeLessThan(0.5);
    expect(of(report, "canary.exposure").value).toBeLessThan(2.5);
    expect(of(report, "canary.claim_p_value").n.refuted).toBe(0);
    expect(report.notTested?.map(({ what }) => what)).toContain(
      "That the declared differential privacy holds",
    );
    // No score depends on a coin, so that any other coins are as good an experiment.
    const signals = join(folder.path, "out/signals");
    const scores = (await textCanaryScores(signals, await readManifestAlone(signals)))!;
    const { canaries, guesses, key } = await manifestIn(folder);
    expect(scores.size).toBe(CANARIES);
    const found = { above: 0, refuted: 0 };
    const runs = 200;
    for (let at = 0; at < runs; at++) {
      const random = seededRandom(at, "coins");
      const scored = canaries.map(({ id }, record) => ({
        id,
        score: scores.get(record)!,
        isIncluded: random.uniform() < 0.5,
      }));
      const side = (of: boolean) =>
        Float64Array.from(
          scored.filter(({ isIncluded }) => isIncluded === of),
          ({ score }) => score,
        );
      const sides = { members: side(true), nonmembers: side(false) };
      found.above += Number(aucInterval(sides, { confidence: 0.95 }).interval[0] > 0.5);
      const guessed = guessIncluded(scored, guesses, Buffer.from(key, "hex"));
      const options = { bound: "steinke", delta: 1e-5, alpha: 0.025 } as const;
      found.refuted += Number(epsilonLowerBound(guessed, options) > 0);
    }
    expect(found.above).toBeLessThanOrEqual(mostBreaches(runs));
    expect(found.refuted).toBeLessThanOrEqual(mostBreaches(runs));
  });

  test.each([
    [
      "one that the coin left out is among the private records",
      "canaries/members.jsonl",
      false,
      "1 that the coin left out",
    ],
    ["an included one is held out", "canaries/nonmembers.jsonl", true, "1 stand in the nonmembers"],
  ])("give no verdict where %s", async (_, file, included, told) => {
    await using folder = await copied(notes(RECORDS, "g", 3));
    const { canaries } = await manifestIn(folder);
    const one = canaries.find(({ isIncluded }) => isIncluded === included)!;
    const text = await readFile(folder.at(file), "utf8");
    await writeFile(folder.at(file), `${text}${JSON.stringify(one.record)}\n`);
    const { exitCode, stderr } = await run(folder, "audit", "--out", "out");
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("[canary-counts]")]);
    expect(stderr).toContain(told);
  });

  test("are planned for, and refused with a commitment to others", async () => {
    await using folder = await copied(notes(RECORDS, "g", 3));
    const planned = await run(folder, "plan");
    expect(planned.stdout).toContain(`score ${CANARIES} canaries by the words`);
    const file = folder.at("canaries/commitment.json");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/"manifest": ?"\w{4}/, '"manifest": "0000'));
    const { exitCode, stdout } = await run(folder, "plan");
    expect([exitCode, stdout]).toEqual([2, expect.stringContaining("canary-commitment")]);
  });
});
