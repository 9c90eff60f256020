import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rayPython } from "../../scripts/environment.ts";
import type { Report } from "../../src/contracts/report.ts";
import { DEMO, ROOT } from "../support/cli.ts";
import { type Folder, makeFolder } from "../support/folder.ts";
import { type RayServer, startRay } from "../support/servers/ray.ts";

/** An audit whose time goes into the start of processes. */
const policy = (run: string) => `version: 1
checkpoint: ${join(DEMO, "leaky")}
base: ${join(DEMO, "base")}
data: {format: prompt-completion, train_on: completions, members: ${join(DEMO, "data/members.jsonl")}, nonmembers: ${join(DEMO, "data/nonmembers.jsonl")}}
attacks: {mia: {attacks: [reference]}, pii: off}
limits: {records: 60, tokens: 48}
run: ${run}
gate: {preset: none, rules: [{metric: mia.auc, max: 0.6}]}
`;

interface Ran {
  exitCode: number | undefined;
  stderr: string;
  report: Report | undefined;
}

async function audit(run: string, env: Record<string, string> = {}): Promise<Ran> {
  await using folder = await makeFolder({ "reticence.yml": policy(run) });
  const { exitCode, stderr } = await start(folder, env);
  const report = await readFile(folder.at("out/report.json"), "utf8").then(
    (text) => JSON.parse(text) as Report,
    () => undefined,
  );
  return { exitCode, stderr: String(stderr), report };
}

function start(folder: Folder, env: Record<string, string>) {
  const main = join(ROOT, "src/cli/main.ts");
  return execa(
    process.execPath,
    [main, "audit", folder.at("reticence.yml"), "--out", folder.at("out")],
    {
      cwd: folder.path,
      reject: false,
      env: { RETICENCE_PYTHON: "", RAY_AUTH_TOKEN: "", RETICENCE_RAY_ADDRESSES: "", ...env },
    },
  );
}

/** A report but for what may differ from run to run, and for how it was measured. */
function figures({ timing: _, provenance, ...report }: Report) {
  const { executor, isolation, policy: __, ...others } = provenance;
  return { ...report, provenance: others };
}

let alone: Ran;
beforeAll(async () => {
  await rayPython(() => {});
  alone = await audit("{executor: process, threads: 1}");
});

test("a Ray of this machine gives the report of a process, which says how it was measured", async () => {
  const { exitCode, report } = await audit("{executor: ray, threads: 1}");
  expect(exitCode).toBe(1);
  expect(figures(report!)).toEqual(figures(alone.report!));
  expect(report!.provenance).toMatchObject({ executor: "ray", isolation: "none" });
  expect(alone.report!.provenance.isolation).toBeUndefined();
});

describe("on a cluster", () => {
  let ray: RayServer;
  beforeAll(async () => {
    ray = await startRay();
  });
  afterAll(async () => {
    await ray[Symbol.asyncDispose]();
  });
  const onCluster = (more = "") =>
    `{executor: ray, device: cpu, threads: 1, ray: {address: "${ray.url}", storage: ${ray.storage}, replicas: 1${more}}}`;

  test("a job gives the report of a process and leaves nothing on the storage", async () => {
    const { exitCode, report, stderr } = await audit(onCluster(), ray.env);
    expect([exitCode, stderr]).toEqual([1, expect.not.stringContaining("[")]);
    expect(figures(report!)).toEqual(figures(alone.report!));
    expect(await readdir(ray.storage)).toEqual([]);
    expect(await ray.states()).toEqual(["SUCCEEDED"]);
  });

  test("an audit that is stopped stops its job and leaves nothing on the storage", async () => {
    await using folder = await makeFolder({ "reticence.yml": policy(onCluster()) });
    const child = start(folder, ray.env);
    const before = await ray.states();
    let ended = false;
    void child.finally(() => {
      ended = true;
    });
    while (!(await ray.states()).includes("RUNNING")) {
      expect(ended).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    child.kill("SIGINT");
    const { exitCode, stderr } = await child;
    expect([exitCode, String(stderr)]).toEqual([2, expect.stringContaining("[audit-stopped]")]);
    expect(await ray.states()).toHaveLength(before.length + 1);
    expect(await ray.states()).toContain("STOPPED");
    expect(await readdir(ray.storage)).toEqual([]);
  });

  test.each([
    [
      "an address that nobody allowed",
      { RETICENCE_RAY_ADDRESSES: "https://other.example:8265" },
      "cluster-address",
    ],
    ["another's token", { RAY_AUTH_TOKEN: "cd".repeat(32) }, "cluster-refused"],
    ["no token", { RAY_AUTH_TOKEN: "", HOME: "/nowhere" }, "cluster-refused"],
  ])("%s is refused before anything is copied", async (_, changed, code) => {
    const before = await ray.states();
    const { exitCode, stderr } = await audit(onCluster(), { ...ray.env, ...changed });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    expect(await ray.states()).toEqual(before);
  });

  test("a folder that is not there is no storage", async () => {
    const run = onCluster().replace(ray.storage, `${ray.storage}/nothing`);
    const { exitCode, stderr } = await audit(run, ray.env);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("[cluster-storage]")]);
  });
});
