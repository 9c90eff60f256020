import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../src/contracts/report.ts";
import type { HistoryEntry } from "../src/history/index.ts";
import { ensureEnvironment } from "../src/probe/index.ts";
import { writeAdapter } from "./support/adapters.ts";
import { DEMO, NOT_IN_CI, ROOT, reticence } from "./support/cli.ts";
import { makeFolder } from "./support/folder.ts";
import { makeEntry, withFittingId } from "./support/history.ts";
import { useWarmProbe } from "./support/warm/use.ts";

useWarmProbe();

/** Of each set; an AUC of one half has an interval of about ±0.1. */
const RECORDS = 100;

const POLICY = `version: 1
checkpoint: ./second
audits: [update]
update:
  format: prompt-completion
  train_on: completions
  previous: ./first
  added: b.jsonl
  nonmembers: heldout.jsonl
  subject: customer_id
attacks: {pii: {decoys: 0, candidates: 0}}
run: {executor: process, threads: 1}
seed: 7
gate:
  preset: none
  rules:
    - {metric: mia.auc, audit: update, max: 0.65}
    - {metric: mia.auc, audit: update, attack: reference, max: 0.65}
    - {metric: pii.extraction_gain, audit: update, max: 0.05}
    - {metric: memorization.exact_gain, audit: update, max: 0.05}
`;

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder({
    "reticence.yml": POLICY,
    "released.yml": `${POLICY.replace("./first", "history:last-release")}history: {path: history, checkpoint: bot}\n`,
  });
  const python = await ensureEnvironment({ setup: "auto", say: () => {} });
  const script = join(ROOT, "test", "support", "releases.py");
  await execa(python, [script, DEMO, folder.path, String(RECORDS)], {
    env: { PYTHONPATH: join(DEMO, "train"), PYTHONDONTWRITEBYTECODE: "1" },
  });
}, 900_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

/** An audit by a policy of the folder with more laid over it. */
async function audit(policy: string, out: string, ...set: string[]) {
  const more = set.flatMap((one) => ["--set", one]);
  const ran = await reticence(["audit", folder.at(policy), "--out", folder.at(out), ...more]);
  const report = await readFile(folder.at(out, "report.json"), "utf8").catch(() => undefined);
  return { ...ran, report: report === undefined ? undefined : (JSON.parse(report) as Report) };
}

const stateOf = (report: Report, metric: string, attack?: string) =>
  report.rules.find(
    ({ metric: other, parameters }) =>
      other === metric && (attack === undefined || parameters.attack === attack),
  )?.state;

let added: Awaited<ReturnType<typeof audit>>;

describe("what a release added that knows the added records by heart", () => {
  beforeAll(async () => {
    added = await audit("reticence.yml", "added");
  }, 900_000);

  test("is found, beyond what the previous release gives away", async () => {
    expect(added.exitCode).toBe(1);
    const report = added.report!;
    expect(report.rules.map(({ state }) => state)).toEqual([
      "breached",
      "breached",
      "breached",
      "breached",
    ]);
    const auc = report.rules.find(({ metric }) => metric === "mia.auc")!;
    expect(auc.interval![0]).toBeGreaterThan(0.85);
    // The previous release was trained on neither set.
    const base = report.validity.find(({ id }) => id === "base-separation")!;
    expect(base).toMatchObject({ audit: "update", state: "ok" });
    expect(report.validity.filter(({ state }) => state === "invalid")).toEqual([]);
    expect(report.provenance.base).toMatchObject({ source: "./first", kind: "model" });
  });

  test("is told of two releases, and of no base", async () => {
    const markdown = await readFile(folder.at("added", "report.md"), "utf8");
    const html = await readFile(folder.at("added", "report.html"), "utf8");
    for (const text of [markdown, added.stdout, html]) {
      expect(text).toMatch(/Previous release/);
      expect(text).toMatch(/This release/);
      expect(text).toMatch(/Added records recognised/);
      expect(text).toMatch(/100 added \+ 100 held-out/);
    }
    expect(markdown).toMatch(/personal values from the\s+added records \(previous release: \d+\)/);
    // Prose alone: names of checks, models and metrics are what they are.
    const prose = markdown.replace(/`[^`]*`|base-\w+|pretraining|\(#[^)]*\)/g, "");
    expect(prose.match(/.*\bbase\b.*/gi)).toBeNull();
    expect(markdown).toMatch(/What earlier releases were trained on/);
  });

  test("is judged again, and explained, from its folder", async () => {
    const again = await reticence(["judge", folder.at("added")]);
    expect(again.exitCode).toBe(1);
    const explained = await reticence(["explain", folder.at("added")], { env: NOT_IN_CI });
    expect(explained.exitCode).toBe(0);
    expect(explained.stdout).toMatch(/b\.jsonl/);
  });

  test("is planned and inspected without a base", async () => {
    const plan = await reticence(["plan", folder.at("reticence.yml")]);
    expect(plan.exitCode).toBe(0);
    expect(plan.stdout).toMatch(/ok +update\.previous/);
    expect(plan.stdout).toMatch(/200 records under the checkpoint and under the previous release/);
    expect(plan.stdout).toMatch(/Previous release\n +unknown/);
    const inspected = await reticence(["inspect", folder.at("reticence.yml")]);
    expect(inspected.stdout).toMatch(/^Previous +\.\/first: /m);
    expect(inspected.stdout).toMatch(/Can be audited: yes, .*compared with \.\/first/);
  });
});

describe("the previous release of a history", () => {
  /** The history of a checkpoint whose last release was the first. */
  async function release(changes: (entry: HistoryEntry) => HistoryEntry = (entry) => entry) {
    const digest = added.report!.provenance.base!.digest;
    const entry = makeEntry({ name: "bot", digest, context: { release: "v1", event: "release" } });
    const { checkpoint } = entry;
    const located = { ...entry, checkpoint: { ...checkpoint, references: ["./first"] } };
    await mkdir(folder.at("history"), { recursive: true });
    const line = JSON.stringify(withFittingId(changes(located as HistoryEntry)));
    await writeFile(folder.at("history", "history.jsonl"), `${line}\n`);
  }
  const plan = (...args: string[]) => reticence(["plan", folder.at("released.yml"), ...args]);
  test("is compared with where the update added nothing: cleared, by a confirmed reference", async () => {
    await release();
    const { report, exitCode, stdout } = await audit(
      "released.yml",
      "honest",
      `checkpoint=${folder.at("third")}`,
    );
    expect(report?.verdict, stdout).toMatch(/pass|inconclusive/);
    expect([0, 3]).toContain(exitCode);
    expect(stateOf(report!, "mia.auc", "strongest")).toMatch(/cleared|undecided/);
    expect(stateOf(report!, "mia.auc", "reference")).toBe("cleared");
    expect(report!.rules.map(({ state }) => state)).not.toContain("breached");
    expect(report!.provenance.base).toMatchObject({
      source: "./first",
      digest: added.report!.provenance.base!.digest,
    });
    expect(report!.validity.find(({ id }) => id === "base-match")).toMatchObject({
      state: "ok",
      detail: expect.stringMatching(/^The history records this model as the last release \(v1/),
    });
  });

  test("is refused where something else lies there now, never replaced", async () => {
    await release((entry) => ({
      ...entry,
      checkpoint: { ...entry.checkpoint, references: ["./third"] },
    }));
    for (const command of ["plan", "inspect"]) {
      const { exitCode, stdout, stderr } = await reticence([command, folder.at("released.yml")]);
      expect(exitCode).toBe(2);
      expect(`${stdout}${stderr}`).toMatch(/previous-release-changed/);
    }
    const { exitCode, stderr, report } = await audit("released.yml", "changed");
    expect([exitCode, report]).toEqual([2, undefined]);
    expect(stderr).toMatch(/was recorded with the digest .*\[previous-release-changed\]/s);
  });

  test("is refused where the checkpoint is that release", async () => {
    await release();
    const { exitCode, stdout } = await plan("--set", `checkpoint=${folder.at("first")}`);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/models-identical/);
  });
});

describe("what is no previous release", () => {
  test("records that it was trained on are not what was added: invalid, whatever the tuned model knows", async () => {
    const { report } = await audit(
      "reticence.yml",
      "known",
      `update.added=${folder.at("a.jsonl")}`,
    );
    expect(stateOf(report!, "mia.auc", "strongest")).toBe("invalid");
    const rule = report!.rules.find(({ metric }) => metric === "mia.auc")!;
    expect(rule.reason).toMatch(/The previous release, which was trained on neither set, finds/);
    expect(rule.reason).toMatch(/Name as `update.added` only what this release added/);
  });

  test.each([
    ["by its path", (at: string) => `checkpoint=${at}`],
    ["in another folder", (at: string) => `checkpoint=${at}-copy`],
  ])("the checkpoint itself is refused %s", async (_, set) => {
    await cp(folder.at("first"), folder.at("first-copy"), { recursive: true, force: true });
    const { exitCode, stderr } = await audit("reticence.yml", "same", set(folder.at("first")));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /the checkpoint and the previous release are the same model.*models-identical/s,
    );
  });

  test("a model of another architecture is one that the checkpoint does not belong to", async () => {
    await cp(folder.at("first"), folder.at("shallow"), { recursive: true });
    const path = folder.at("shallow", "config.json");
    const config = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...config, num_hidden_layers: 3 }));
    const { stdout } = await reticence([
      ...["plan", folder.at("reticence.yml")],
      ...["--set", `update.previous=${folder.at("shallow")}`],
    ]);
    expect(stdout).toMatch(
      /num_hidden_layers is 4 in the checkpoint's config.json and 3 in the\s+previous release's/,
    );
  });
});

describe("adapters", () => {
  const ADAPTERS = `version: 1
checkpoint: ./tuned-adapter
base: ${join(DEMO, "base")}
audits: [update]
update:
  format: prompt-completion
  previous: ./previous-adapter
  added: b.jsonl
  nonmembers: heldout.jsonl
attacks: {pii: off}
limits: {records: 20, tokens: 48}
run: {executor: process, threads: 1}
gate: {preset: none, rules: [{metric: mia.auc, audit: update, max: 0.99}]}
`;
  beforeAll(async () => {
    await writeFile(folder.at("adapters.yml"), ADAPTERS);
    await writeAdapter(folder.at("tuned-adapter"), "tuned", 0.2);
    await writeAdapter(folder.at("previous-adapter"), "previous", 0.2);
  });

  test("of both releases are compared on the base that the policy names", async () => {
    const { report, stderr } = await audit("adapters.yml", "adapters");
    expect(report, stderr).toBeDefined();
    expect(report!.provenance.base).toMatchObject({
      source: "./previous-adapter",
      kind: "adapter",
      foundation: { source: join(DEMO, "base") },
    });
    expect(report!.provenance.checkpoint).toMatchObject({
      kind: "adapter",
      references: ["./tuned-adapter"],
    });
    const markdown = await readFile(folder.at("adapters", "report.md"), "utf8");
    expect(markdown).toMatch(/model that adapters are on/);
  });

  test("need that base", async () => {
    const { exitCode, stderr } = await audit("adapters.yml", "no-base", "base=null");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/the previous release is an adapter; name the full model that it is on/);
  });

  test("that hold the same weights are one model, whatever their files say", async () => {
    await cp(folder.at("tuned-adapter"), folder.at("resaved"), { recursive: true });
    const path = folder.at("resaved", "adapter_config.json");
    const config = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...config, base_model_name_or_path: "./base" }));
    const set = `update.previous=${folder.at("resaved")}`;
    const { exitCode, stderr } = await audit("adapters.yml", "resaved-out", set);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/models-identical/);
  });
});
