import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Report } from "../../src/contracts/report.ts";
import type { Shard } from "../../src/contracts/shard.ts";
import { reticence } from "../support/cli.ts";
import { published } from "./demo.ts";
import { commandsNamed, Job, type Ran, ROOT } from "./runner.ts";

/** The example workflow with an Actions matrix, its steps run as the runner runs them. */

const DEMO = join(ROOT, "examples", "demo");
const KEY = "0123456789abcdef0123456789abcdef";

/** Four blocks of records, and one of values; small, since this is about who runs them. */
const policy = (changes: object = {}) =>
  stringify({
    version: 1,
    checkpoint: join(DEMO, "leaky"),
    base: join(DEMO, "base"),
    data: {
      format: "prompt-completion",
      train_on: "completions",
      members: join(DEMO, "data/members.jsonl"),
      nonmembers: join(DEMO, "data/nonmembers.jsonl"),
    },
    attacks: { mia: { attacks: ["reference"] }, pii: { prefix: true, values: 4, decoys: 4 } },
    limits: { records: 300, tokens: 48 },
    run: { executor: "process", threads: 1 },
    gate: { preset: "none", rules: [{ metric: "mia.auc", max: 0.6 }] },
    ...changes,
  });

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

let job: Job;
let workspace: string;
let shards: string;
let kept: string;
const ran: Ran[] = [];
let whole: Report;

/** What the step of the workflow that uses the action gives it. */
function givenBy(name: "shard" | "audit", shard = ""): Record<string, string> {
  const step = jobs[name].steps.find(({ uses }) => uses?.startsWith("reticence/reticence@"))!;
  const values: Record<string, string> = {
    "matrix.shard": shard,
    "github.run_id": "4711",
    "secrets.RETICENCE_DIGEST_KEY": KEY,
  };
  return Object.fromEntries(
    Object.entries(step.with!).map(([input, text]) => [
      input,
      text
        .replace(/\$\{\{ ([\w.]+) \}\}/g, (_, path: string) => values[path]!)
        .replace("/srv/private", join(job.temp, "storage")),
    ]),
  );
}

const judge = (folders: readonly string[], out: string, ...more: string[]) =>
  reticence(["judge", ...folders, "--out", join(job.temp, out), ...more], { cwd: job.temp });
const reportIn = async (path: string) => {
  const { timing: _, ...report } = JSON.parse(await readFile(path, "utf8")) as Report;
  return report;
};

beforeAll(async () => {
  job = await Job.start();
  workspace = await job.workspace({ "reticence.yml": policy() });
  const measure = async (shard: string) => {
    const step = { workspace, with: givenBy("shard", shard) };
    const main = await job.main(step);
    await job.post(step, main);
    return main;
  };
  const [first, ...others] = jobs.shard.strategy!.matrix.shard;
  ran.push(await measure(first!), ...(await Promise.all(others.map(measure))));
  const { stderr } = await reticence(
    ["audit", join(workspace, "reticence.yml"), "--out", join(job.temp, "whole")],
    { cwd: workspace },
  );
  expect(stderr).toContain("Finished");
  whole = JSON.parse(await readFile(join(job.temp, "whole/report.json"), "utf8")) as Report;
  shards = givenBy("audit").shards!;
  kept = join(job.temp, "kept");
  await cp(shards, kept, { recursive: true });
});
afterAll(async () => await job[Symbol.asyncDispose]());

describe("three shards of a matrix", () => {
  test("end well, without a verdict, and leave their signals for the job that judges", async () => {
    expect(ran.map((main) => [main.exitCode, commandsNamed(main, "error")])).toEqual(
      ran.map(() => [0, []]),
    );
    expect(ran.map(({ outputs }) => outputs.verdict)).toEqual(["", "", ""]);
    expect((await readdir(shards)).toSorted()).toEqual(["1-of-3", "2-of-3", "3-of-3"]);
    const described = await Promise.all(
      (await readdir(shards)).map(
        async (name) =>
          JSON.parse(await readFile(join(shards, name, "signals/shard.json"), "utf8")) as Shard,
      ),
    );
    const scored = described.flatMap(({ tasks }) => tasks[0]!.tuned);
    expect(scored.toSorted()).toEqual([0, 1, 2, 3]);
  });

  test("are refused in the workspace, which the audited change fills", async () => {
    const main = await job.main({
      workspace,
      with: { shard: "1/3", shards: join(workspace, "shards") },
    });
    expect(main.exitCode).toBe(1);
    expect(commandsNamed(main, "error")[0]!.message).toContain("lies in the workspace");
  });
});

describe("the terminal's judge", () => {
  const each = () => ["1-of-3", "2-of-3", "3-of-3"].map((name) => join(kept, name));

  beforeAll(async () => {
    await writeFile(join(job.temp, "key"), KEY);
  });

  test("gives the report that one run gives, but for who ran it and the timing", async () => {
    const { exitCode, stderr } = await judge([kept], "judged", "--digest-key-file", "key");
    expect(stderr).not.toContain("reticence:");
    const { origin, provenance, ...report } = await reportIn(join(job.temp, "judged/report.json"));
    const { timing: _, provenance: expected, ...others } = whole;
    expect(report).toEqual(others);
    expect(origin?.event).toBe("workflow_dispatch");
    const { data, ...models } = provenance;
    expect({ ...models, data: data.map((one) => ({ ...one, hmac: null })) }).toEqual(expected);
    expect(data.every(({ hmac }) => hmac !== null)).toBe(true);
    expect(exitCode).toBe(whole.exitCode);
    // Judging once more is as of any audit: the shards may be gone by then.
    const again = await reticence(["judge", join(job.temp, "judged")]);
    expect(again.exitCode).toBe(whole.exitCode);
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

  test("ends with shard-foreign for a shard of another seed and checkpoint", async () => {
    const others = join(job.temp, "others");
    const set = ["seed=8", `checkpoint=${join(DEMO, "careful")}`, "limits.records=20"];
    const { exitCode, stdout } = await reticence([
      ...["audit", join(workspace, "reticence.yml"), "--shard", "2/3", "--out", others],
      ...set.flatMap((one) => ["--set", one]),
    ]);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("Shard 2 of 3")]);
    for (const name of ["1-of-3", "3-of-3"]) {
      await cp(join(kept, name), join(others, name), { recursive: true });
    }
    const judged = await judge([others], "refused");
    expect([judged.exitCode, judged.stderr.includes("[shard-foreign]")]).toEqual([2, true]);
    expect(judged.stderr.replace(/\s+/g, " ")).toContain(
      "the policy and the checkpoint, the base or the data differ",
    );
  });
});

describe("the job that judges them", () => {
  test("fails where a shard is missing, and keeps the others for another attempt", async () => {
    await rename(join(shards, "2-of-3"), join(job.temp, "2-of-3"));
    const main = await job.main({ workspace, with: givenBy("audit") });
    expect([main.exitCode, main.outputs.verdict]).toEqual([1, "error"]);
    const [error] = commandsNamed(main, "error");
    expect(error!.message).toContain("1 of 3 shards is missing (2-of-3)");
    expect(await readdir(shards)).toEqual(["1-of-3", "3-of-3"]);
    await rename(join(job.temp, "2-of-3"), join(shards, "2-of-3"));
  });

  test("fails where the shards are of another policy than its own", async () => {
    const other = await job.main({
      workspace,
      with: { ...givenBy("audit"), set: "attacks.mia.attacks=[loss]" },
    });
    expect(other.exitCode).toBe(1);
    expect(commandsNamed(other, "error")[0]!.message).toContain("is of another audit: the policy");
  });

  test("reports what one run reports, and removes the shards", async () => {
    const out = join(job.temp, "out");
    const step = { workspace, with: { ...givenBy("audit"), out } };
    const main = await job.main(step);
    expect(commandsNamed(main, "error").map(({ message }) => message)).toEqual([
      expect.stringMatching(/^fail: /),
      ...whole.rules.map(() => expect.any(String)),
    ]);
    expect([main.exitCode, main.outputs.verdict]).toEqual([1, whole.verdict]);
    const report = await reportIn(main.outputs["report-path"]!);
    expect(report.metrics).toEqual(whole.metrics);
    expect(report.records).toEqual(whole.records);
    await expect(readdir(shards)).rejects.toThrow("ENOENT");
    await job.post(step, main);
    expect(await readdir(out)).not.toContain("signals");
    for (const [path, text] of await published(out)) {
      expect(text.includes("of-3") ? path : "").toBe("");
    }
  });
});

test("plan lists the shards for a matrix", async () => {
  const { stdout, exitCode } = await reticence(
    ["plan", "reticence.yml", "--shards", "3", "--json"],
    { cwd: workspace },
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
