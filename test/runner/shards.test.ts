import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/contracts/report.ts";
import type { Shard } from "../../src/contracts/shard.ts";
import { DECLARED_DECODING } from "../../src/probe/index.ts";
import { readPairs } from "../../src/signals/index.ts";
import { reticence } from "../support/cli.ts";
import { useWarmProbe } from "../support/warm/use.ts";
import { demoLimits, demoPolicy, published } from "./demo.ts";
import { commandsNamed, Job, type Ran, ROOT, type Step } from "./runner.ts";

useWarmProbe();

/**
 * The demo's two audits by the example workflow with an Actions matrix, its steps run as the runner runs
 * them, against the same audits in one run each.
 */

const KEY = "0123456789abcdef0123456789abcdef";
/** Of docs/operations.md, for log-probabilities that another process measured. */
const TOLERANCE = 4e-6;

interface Workflow {
  jobs: Record<
    "shard" | "audit",
    {
      strategy?: { matrix: { shard: string[] } };
      steps: { uses?: string; with?: Record<string, string> }[];
    }
  >;
}
const { jobs } = parse(
  await readFile(join(ROOT, "examples/workflows/shards.yml"), "utf8"),
) as Workflow;

type Model = "leaky" | "careful";

/** An audit of the demo, once in the three shards of the matrix and once in one run. */
interface Divided {
  job: Job;
  workspace: string;
  /** Settings of both; the workflow's steps get them as an input beside their own. */
  set: string[];
  /** What main of each shard's step did. */
  ran: Ran[];
  /** Where the shards lie for the job that judges, and a copy of them. */
  shards: string;
  kept: string;
  /** The audit's folder of the one run, and its report. */
  whole: string;
  report: Report;
}

const opened: Job[] = [];
const made: Partial<Record<Model, Promise<Divided>>> = {};
const divided = (model: Model) => (made[model] ??= divide(model));
afterAll(async () => {
  for (const job of opened) await job[Symbol.asyncDispose]();
});

async function divide(model: Model): Promise<Divided> {
  const job = await Job.start();
  opened.push(job);
  const workspace = await job.workspace({ "reticence.yml": await demoPolicy(model) });
  // With the control strings, the leaky one's few records are three blocks, one for each shard; the
  // careful one's are two, and a shard has nothing to score. A thread each: shards run side by side.
  const set = [...demoLimits("SHARDS", model === "leaky" ? 130 : 40), "run.threads=1"];
  const measure = async (shard: string) => {
    const step = { workspace, with: givenBy(job, "shard", set, shard) };
    const main = await job.main(step);
    await job.post(step, main);
    return main;
  };
  const [first, ...others] = jobs.shard.strategy!.matrix.shard;
  const ran = [await measure(first!), ...(await Promise.all(others.map(measure)))];
  const whole = join(job.temp, "whole");
  const { stderr } = await reticence(
    [
      ...["audit", join(workspace, "reticence.yml"), "--out", whole],
      ...set.flatMap((one) => ["--set", one]),
    ],
    { cwd: workspace },
  );
  expect(stderr).toContain("Finished");
  const report = JSON.parse(await readFile(join(whole, "report.json"), "utf8")) as Report;
  const shards = givenBy(job, "audit", set).shards!;
  const kept = join(job.temp, "kept");
  await cp(shards, kept, { recursive: true });
  return { job, workspace, set, ran, shards, kept, whole, report };
}

/** What the step of the workflow that uses the action gives it, and the settings. */
function givenBy(
  { temp }: Job,
  name: "shard" | "audit",
  set: readonly string[],
  shard = "",
): Record<string, string> {
  const step = jobs[name].steps.find(({ uses }) => uses?.startsWith("reticence/reticence@"))!;
  const values: Record<string, string> = {
    "matrix.shard": shard,
    "github.run_id": "4711",
    "secrets.RETICENCE_DIGEST_KEY": KEY,
  };
  const given = Object.entries(step.with!).map(([input, text]) => [
    input,
    text
      .replace(/\$\{\{ ([\w.]+) \}\}/g, (_, path: string) => values[path]!)
      .replace("/srv/private", join(temp, "storage")),
  ]);
  return { ...Object.fromEntries(given), set: set.join("\n") };
}

/** A report without what may differ between shards and one run: time, who ran it, the key's seals. */
async function comparable(path: string) {
  const { timing, origin, provenance, ...report } = JSON.parse(
    await readFile(path, "utf8"),
  ) as Report;
  const data = provenance.data.map((one) => ({ ...one, hmac: null }));
  return { ...report, provenance: { ...provenance, data } };
}

/** Milliseconds for all audits of a model with all records, on a machine that others use too. */
const LONG = 1_800_000;
const IS_WHOLE = demoLimits("SHARDS").length === 0;

describe.each([
  ["leaky", "fail"],
  // So few nonmembers cannot show a false-positive rate of 1 %.
  ["careful", IS_WHOLE ? "pass" : "invalid"],
] as const)("the demo's %s checkpoint in three shards", (model, verdict) => {
  let audit: Divided;
  beforeAll(async () => {
    audit = await divided(model);
  }, LONG);

  test("has shards that end well, without a verdict, and divide the blocks among them", async () => {
    expect(audit.ran.map((main) => [main.exitCode, commandsNamed(main, "error")])).toEqual(
      audit.ran.map(() => [0, []]),
    );
    expect(audit.ran.map(({ outputs }) => outputs.verdict)).toEqual(["", "", ""]);
    const names = (await readdir(audit.kept)).toSorted();
    expect(names).toEqual(["1-of-3", "2-of-3", "3-of-3"]);
    const described = await Promise.all(
      names.map(
        async (name) =>
          JSON.parse(await readFile(join(audit.kept, name, "signals/shard.json"), "utf8")) as Shard,
      ),
    );
    const records = audit.report.records.reduce((sum, { used }) => sum + used!, 0);
    const scored = described.flatMap(({ tasks }) => tasks[0]!.tuned);
    // Blocks of 256 records, and one of control strings.
    expect(scored.toSorted((a, b) => a - b)).toEqual([
      ...Array(1 + Math.ceil(records / 256)).keys(),
    ]);
  });

  describe("judged by the job that follows", () => {
    let out: string;
    let step: Step;
    let main: Ran;
    beforeAll(async () => {
      const { job, workspace, set, kept, shards } = audit;
      await cp(kept, shards, { recursive: true });
      out = join(job.temp, "out");
      step = { workspace, with: { ...givenBy(job, "audit", set), out } };
      main = await job.main(step);
    });

    test(`gets the verdict ${verdict}, and its figures are those of one run`, async () => {
      const isPass = verdict === "pass";
      const [error] = commandsNamed(main, "error");
      expect(error?.message.split(":")[0]).toBe(isPass ? undefined : verdict);
      expect([main.exitCode, main.outputs.verdict]).toEqual([isPass ? 0 : 1, verdict]);
      const report = await comparable(main.outputs["report-path"]!);
      expect(report).toEqual(await comparable(join(audit.whole, "report.json")));
    });

    test("has the ranks of one run, and log-probabilities next to its own", async () => {
      const tables = await measuredIn(join(out, "signals"));
      const alone = await measuredIn(join(audit.whole, "signals"));
      for (const [name, { rank, logp }] of alone) {
        const table = tables.get(name)!;
        expect([name, table.rank.length]).toEqual([name, rank.length]);
        const differing = rank.findIndex((value, at) => value !== table.rank[at]);
        expect([name, differing]).toEqual([name, -1]);
        expect(furthest(logp, table.logp)).toBeLessThanOrEqual(TOLERANCE);
      }
    });

    test("leaves neither shards nor signals, and no word of shards in what it publishes", async () => {
      await expect(readdir(audit.shards)).rejects.toThrow("ENOENT");
      await audit.job.post(step, main);
      expect(await readdir(out)).not.toContain("signals");
      for (const [path, text] of await published(out)) {
        expect(text.includes("of-3") ? path : "").toBe("");
      }
    });
  });
});

describe("the terminal's judge", () => {
  let job: Job;
  let kept: string;
  let whole: string;
  let report: Report;
  const each = () => ["1-of-3", "2-of-3", "3-of-3"].map((name) => join(kept, name));
  const judge = (folders: readonly string[], out: string, ...more: string[]) =>
    reticence(["judge", ...folders, "--out", join(job.temp, out), ...more], { cwd: job.temp });

  beforeAll(async () => {
    ({ job, kept, whole, report } = await divided("leaky"));
    await writeFile(join(job.temp, "key"), KEY);
  }, LONG);

  test("gives the report that one run gives, but for who ran it and the timing", async () => {
    const { exitCode, stderr } = await judge([kept], "judged", "--digest-key-file", "key");
    expect(stderr).not.toContain("reticence:");
    const path = join(job.temp, "judged/report.json");
    expect(await comparable(path)).toEqual(await comparable(join(whole, "report.json")));
    const { origin, provenance } = JSON.parse(await readFile(path, "utf8")) as Report;
    expect(origin?.event).toBe("workflow_dispatch");
    expect(provenance.data.every(({ hmac }) => hmac !== null)).toBe(true);
    expect(exitCode).toBe(report.exitCode);
    // Judging once more is as of any audit: the shards may be gone by then.
    const again = await reticence(["judge", join(job.temp, "judged")]);
    expect(again.exitCode).toBe(report.exitCode);
  });

  test.each([
    ["shard-missing", "1 of 3 shards is missing (3-of-3)", () => each().slice(0, 2)],
    ["shard-twice", "is also in", () => [...each(), "copy/2-of-3"]],
    ["audit-missing", "neither a shard nor", () => [...each(), "empty"]],
  ])("ends with %s: %s", async (code, message, folders) => {
    await cp(join(kept, "2-of-3"), join(job.temp, "copy/2-of-3"), { recursive: true });
    await mkdir(join(job.temp, "empty"), { recursive: true });
    const { exitCode, stderr } = await judge(folders(), "refused");
    expect([exitCode, stderr.includes(`[${code}]`)]).toEqual([2, true]);
    expect(stderr.replace(/\s+/g, " ")).toContain(message);
    await expect(readFile(join(job.temp, "refused/report.json"))).rejects.toThrow("ENOENT");
  });

  test("ends with an error for another key than the shards were sealed with", async () => {
    await writeFile(join(job.temp, "other"), "f".repeat(32));
    const { exitCode, stderr } = await judge([kept], "refused", "--digest-key-file", "other");
    expect([exitCode, stderr.includes("[digest-key-differs]")]).toEqual([2, true]);
  });

  test.each([
    ["shard-unfinished", (folder: string) => rm(join(folder, "signals/shard.seal.json"))],
    [
      "shard-changed",
      (folder: string) => writeFile(join(folder, "signals/parts/score/000001-base.sealed"), ""),
    ],
    ["shard-changed", (folder: string) => writeFile(join(folder, "policy.lock.json"), "{}")],
  ])("ends with %s for a shard that is not what its run wrote", async (code, spoil) => {
    const folder = join(job.temp, "spoilt");
    await rm(folder, { recursive: true, force: true });
    await cp(kept, folder, { recursive: true });
    await spoil(join(folder, "2-of-3"));
    const { exitCode, stderr } = await judge([folder], "refused");
    expect([exitCode, stderr.includes(`[${code}]`)]).toEqual([2, true]);
  });

  test("ends with shard-foreign for a shard of another checkpoint", async () => {
    const others = join(job.temp, "others");
    const foreign = (await divided("careful")).kept;
    for (const [name, from] of Object.entries({
      "1-of-3": kept,
      "2-of-3": foreign,
      "3-of-3": kept,
    })) {
      await cp(join(from, name), join(others, name), { recursive: true });
    }
    const judged = await judge([others], "refused");
    expect([judged.exitCode, judged.stderr.includes("[shard-foreign]")]).toEqual([2, true]);
    expect(judged.stderr.replace(/\s+/g, " ")).toContain(
      "the policy and the checkpoint, the base or the data differ",
    );
  });
});

describe("the job that judges", () => {
  let audit: Divided;
  beforeEach(async () => {
    audit = await divided("leaky");
    await cp(audit.kept, audit.shards, { recursive: true });
  }, LONG);

  test("fails where a shard is missing, and keeps the others for another attempt", async () => {
    const { job, workspace, set, shards } = audit;
    await rm(join(shards, "2-of-3"), { recursive: true });
    const main = await job.main({ workspace, with: givenBy(job, "audit", set) });
    expect([main.exitCode, main.outputs.verdict]).toEqual([1, "error"]);
    const [error] = commandsNamed(main, "error");
    expect(error!.message).toContain("1 of 3 shards is missing (2-of-3)");
    expect(await readdir(shards)).toEqual(["1-of-3", "3-of-3"]);
  });

  test("fails where the shards are of another policy than its own", async () => {
    const { job, workspace, set } = audit;
    const main = await job.main({
      workspace,
      with: givenBy(job, "audit", [...set, "attacks.mia.attacks=[loss]"]),
    });
    expect(main.exitCode).toBe(1);
    expect(commandsNamed(main, "error")[0]!.message).toContain("is of another audit: the policy");
  });

  test("refuses shards in the workspace, which the audited change fills", async () => {
    const { job, workspace } = audit;
    const main = await job.main({
      workspace,
      with: { shard: "1/3", shards: join(workspace, "shards") },
    });
    expect(main.exitCode).toBe(1);
    expect(commandsNamed(main, "error")[0]!.message).toContain("lies in the workspace");
  });
});

test("plan lists the shards for a matrix", async () => {
  await using job = await Job.start();
  const cwd = await job.workspace({ "reticence.yml": await demoPolicy("leaky") });
  const { stdout, exitCode } = await reticence(
    ["plan", "reticence.yml", "--shards", "3", "--json"],
    { cwd },
  );
  const { shards: planned } = JSON.parse(stdout) as { shards: Record<string, unknown> };
  expect(exitCode).toBe(0);
  expect(planned).toEqual({
    matrix: jobs.shard.strategy!.matrix.shard,
    folder: "reticence-out-shards",
    audit: ["1/3", "2/3", "3/3"].map(
      (shard) => `reticence audit reticence.yml --shard ${shard} --out reticence-out-shards`,
    ),
    judge: "reticence judge reticence-out-shards --out reticence-out",
  });
});

interface Measured {
  rank: number[];
  logp: number[];
}

/** What a run measured of each token of the records and of the control strings, by set and model. */
async function measuredIn(signals: string): Promise<Map<string, Measured>> {
  const tables = new Map<string, Measured>();
  for (const audit of ["finetuning", "control", "control-clean"]) {
    for (const set of ["members", "nonmembers"] as const) {
      const both = { tuned: emptyMeasured(), base: emptyMeasured() };
      for await (const pair of readPairs(signals, audit, set, DECLARED_DECODING)) {
        for (const model of ["tuned", "base"] as const) {
          for (const column of ["rank", "logp"] as const) {
            for (const value of pair[model][column]) both[model][column].push(value);
          }
        }
      }
      for (const [model, table] of Object.entries(both)) {
        expect(table.rank.length).toBeGreaterThan(0);
        tables.set(`${audit} ${set} ${model}`, table);
      }
    }
  }
  return tables;
}

const emptyMeasured = (): Measured => ({ rank: [], logp: [] });

/** The largest difference between two numbers at the same place; 0 for two infinities. */
function furthest(some: readonly number[], others: readonly number[]): number {
  return some.reduce(
    (most, value, at) =>
      value === others[at] ? most : Math.max(most, Math.abs(value - others[at]!)),
    0,
  );
}
