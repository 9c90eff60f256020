import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import type { Several } from "../../src/contracts/several.ts";
import { severalValidator } from "../../src/contracts/validate.ts";
import { writeAdapter } from "../support/adapters.ts";
import { DEMO, NOT_IN_CI, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { useWarmProbe } from "../support/warm/use.ts";

useWarmProbe();

const policyOf = (checkpoint: string, gate: string) => `version: 1
checkpoint: ${checkpoint}
base: ${join(DEMO, "base")}
data: {format: prompt-completion, train_on: completions, members: ${join(DEMO, "data/members.jsonl")}, nonmembers: ${join(DEMO, "data/nonmembers.jsonl")}}
attacks: {mia: {attacks: [reference]}, pii: {prefix: true, values: 4, decoys: 4, sampling: {sequences: 16, tokens: 8}}}
limits: {records: 60, tokens: 48}
run: {executor: process, threads: 1}
gate: {preset: none, rules: [{metric: mia.auc, max: 0.9}]${gate}}
`;

let folder: Awaited<ReturnType<typeof makeFolder>>;
let ran: Awaited<ReturnType<typeof audit>>;

const audit = (policy: string, out: string, ...more: string[]) =>
  reticence(["audit", folder.at(policy), "--out", folder.at(out), ...more]);
const reportOf = async (out: string): Promise<Report> =>
  JSON.parse(await readFile(folder.at(out, "report.json"), "utf8"));
const severalOf = async (out: string): Promise<Several> =>
  JSON.parse(await readFile(folder.at(out, "several.json"), "utf8"));
const lasting = ({ timing: _, ...report }: Report) => report;

/** A checkpoint that may run code, and two small adapters that know nothing. */
beforeAll(async () => {
  folder = await makeFolder({
    "best.yml": policyOf("./run/checkpoint-*", ", pick: best"),
    "alone.yml": policyOf("./run/checkpoint-10", ", pick: best, among: 3"),
    "run/checkpoint-1/config.json": "{}",
    "run/checkpoint-1/pytorch_model.bin": "not safe",
  });
  await writeAdapter(folder.at("run/checkpoint-2"), "two");
  await writeAdapter(folder.at("run/checkpoint-10"), "ten");
  ran = await audit("best.yml", "out");
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

describe("an audit of three checkpoints that picks the best", () => {
  test("names the first that passes, in natural order, and ends with its exit code", async () => {
    const several = await severalOf("out");
    expect(severalValidator()(several)).toBe(true);
    expect(several.checkpoints.map(({ folder, verdict }) => [folder, verdict])).toEqual([
      ["checkpoint-1", "error"],
      ["checkpoint-2", "pass"],
      ["checkpoint-10", "pass"],
    ]);
    expect(several).toMatchObject({ verdict: "pass", exitCode: 0, pick: "best", picked: 1 });
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toContain("checkpoint-2 is picked, the first of 3 checkpoints");
  });

  test("says of the one that ended with an error why, and that it cannot be picked", async () => {
    const { checkpoints } = await severalOf("out");
    expect(checkpoints[0]!.error!.code).toBe("executable-weights");
    expect(ran.stderr).toContain("[executable-weights]");
    expect(ran.stdout).toContain("A checkpoint whose audit ended with an error cannot be picked");
    expect(await readdir(folder.at("out"))).not.toContain("checkpoint-1");
  });

  // 1 − (1 − 0.95) / 3 = 0.983333….
  test("corrects every interval for the choice among all three, and the reports say so", async () => {
    const choice = { among: 3, confidence: 0.95, corrected: 0.983333 };
    expect((await severalOf("out")).choice).toEqual(choice);
    const report = await reportOf("out/checkpoint-10");
    expect(report.choice).toEqual(choice);
    const used = new Set(report.metrics.map(({ confidence }) => confidence));
    used.delete(null);
    expect([...used]).toEqual([0.983333]);
    const markdown = await readFile(folder.at("out/checkpoint-10/report.md"), "utf8");
    const sentence = "98.33 % (95 %, corrected for choosing among 3 checkpoints)";
    expect(markdown).toContain(sentence);
    expect(await readFile(folder.at("out/report.html"), "utf8")).toContain(sentence);
  });

  test("measures base and data once for the two adapters", async () => {
    const lines = await readFile(folder.at("out/checkpoint-10/signals/events.jsonl"), "utf8");
    const events = lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const plans = events.filter(({ kind, model }) => kind === "plan" && model === "base");
    expect(plans.map(({ task }) => task).sort()).toEqual(["candidates", "sampling", "score"]);
    for (const { done, total } of plans) expect(done).toBe(total);
    const ofTuned = events.filter(({ kind, model }) => kind === "plan" && model === "tuned");
    for (const { done } of ofTuned) expect(done).toBe(0);
    const { timing } = await reportOf("out/checkpoint-10");
    for (const task of ["records", "inventory", "overlap", "blind"]) {
      expect(timing.resumed).toContain(task);
    }
  });

  test("reports of a checkpoint what an audit of it alone at the same confidence does", async () => {
    const { stderr } = await audit("alone.yml", "alone");
    expect(stderr).not.toContain("error");
    expect(lasting(await reportOf("alone"))).toEqual(lasting(await reportOf("out/checkpoint-10")));
  });

  test("leaves folders that are judged again one by one, to the same report", async () => {
    const before = await readFile(folder.at("out/checkpoint-2/report.json"), "utf8");
    expect((await reticence(["judge", folder.at("out/checkpoint-2")])).exitCode).toBe(0);
    expect(await readFile(folder.at("out/checkpoint-2/report.json"), "utf8")).toBe(before);
    for (const command of ["judge", "explain"]) {
      const { exitCode, stderr } = await reticence([command, folder.at("out")], {
        env: NOT_IN_CI,
      });
      expect([command, exitCode]).toEqual([command, 2]);
      expect(stderr).toMatch(/holds the audits of several checkpoints.*checkpoint-2/);
      expect(stderr).toContain("[checkpoints-several]");
    }
  });

  test("keeps the correction when another policy that picks the best judges", async () => {
    await cp(folder.at("out/checkpoint-2"), folder.at("judged"), { recursive: true });
    await reticence(["judge", folder.at("judged"), "--policy", folder.at("best.yml")]);
    expect((await reportOf("judged")).choice).toMatchObject({ among: 3, corrected: 0.983333 });
  });

  test("continues where it was, and measures only what is new", async () => {
    await writeAdapter(folder.at("run/checkpoint-20"), "twenty");
    const again = await audit("best.yml", "out");
    expect(again.exitCode).toBe(0);
    const several = await severalOf("out");
    expect(several.checkpoints.map(({ folder }) => folder).at(-1)).toBe("checkpoint-20");
    expect(several.choice).toMatchObject({ among: 4, corrected: 0.9875 });
    const old = await reportOf("out/checkpoint-2");
    expect(old.timing.resumed).toContain("score");
    const lines = await readFile(folder.at("out/checkpoint-20/signals/events.jsonl"), "utf8");
    const plan = lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .find(({ kind, model, task }) => kind === "plan" && model === "base" && task === "score");
    expect(plan.done).toBe(plan.total);
  });
});

test("the plan lists every checkpoint, what is wrong with it, and the corrected confidence", async () => {
  const { stdout, exitCode } = await reticence(["plan", folder.at("best.yml"), "--json"]);
  expect(exitCode).toBe(2);
  const { checks, expected } = JSON.parse(stdout) as {
    checks: { name: string; state: string; text: string; code?: string }[];
    expected: { seconds: [number, number] };
  };
  const named = (name: string) => checks.filter((check) => check.name === name);
  expect(named("checkpoint 1")).toMatchObject([{ state: "fault", code: "executable-weights" }]);
  expect(named("checkpoint 2")).toMatchObject([{ state: "ok" }]);
  expect(named("checkpoint 2")[0]!.text).toContain("./run/checkpoint-2");
  expect(named("confidence")[0]!.text).toMatch(/corrected for choosing among \d checkpoints/);
  expect(expected.seconds[1]).toBeGreaterThan(0);
  const inspected = await reticence(["inspect", folder.at("best.yml")]);
  expect(inspected.exitCode).toBe(2);
  expect(inspected.stderr).toContain("[checkpoints-several]");
});

describe("what cannot be audited side by side", () => {
  const refusal = async (checkpoint: string, ...more: string[]) => {
    await writeFile(folder.at("odd.yml"), policyOf(checkpoint, ""));
    const { exitCode, stderr } = await audit("odd.yml", "odd", ...more);
    expect(exitCode).toBe(2);
    return stderr;
  };

  test("is refused before anything is measured", async () => {
    expect(await refusal("./none/checkpoint-*")).toMatch(
      /matches nothing\. Looked in .*none\. \[checkpoints-unmatched\]/,
    );
    expect(await refusal("hf://org/run-*")).toContain("[checkpoints-unmatched]");
    expect(await refusal("[./run/checkpoint-2, ./run/checkpoint-2]")).toContain(
      "[checkpoints-repeated]",
    );
    await mkdir(folder.at("links"));
    await symlink(folder.at("run/checkpoint-2"), folder.at("links/latest"));
    expect(await refusal("[./run/checkpoint-2, ./links/latest]")).toMatch(
      /"\.\/links\/latest" and "\.\/run\/checkpoint-2" are the same model.*\[checkpoints-repeated\]/,
    );
    await writeFile(folder.at("run/notes-2"), "");
    expect(await refusal("./run/*-2")).toMatch(/no checkpoint folder.*run\/notes-2/);
    expect(
      await refusal("[./run/checkpoint-2, ./run/checkpoint-10]", "--set", "history.path=h"),
    ).toContain("[checkpoints-several]");
    expect(await readdir(folder.path)).not.toContain("odd");
  });
});
