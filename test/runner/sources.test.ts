import { copyFile, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { digestOf } from "../../src/pull/checkpoint/index.ts";
import { type PullLock, pull } from "../../src/sources/index.ts";
import { HubServer } from "../support/servers/hub.ts";
import { type S3Server, startS3 } from "../support/servers/s3.ts";
import { useWarmProbe } from "../support/warm/use.ts";
import { published } from "./demo.ts";
import { commandsNamed, Job, type Ran, ROOT, type Step } from "./runner.ts";

useWarmProbe();

const DEMO = join(ROOT, "examples", "demo");
const COMMIT = "d".repeat(40);

const POLICY = `version: 1
checkpoint: hf://demo/leaky@release
base: s3://models/base
data:
  format: prompt-completion
  members: hf://datasets/demo/tickets:members.jsonl
  nonmembers: s3://records/nonmembers.jsonl
  subject: customer_id
`;

describe("the demo from the Hub and from S3", () => {
  let hub: HubServer;
  let s3: S3Server;
  let job: Job;
  let step: Step;
  let main: Ran;
  const refs: Record<string, string> = { main: COMMIT, release: COMMIT };

  beforeAll(async () => {
    const base = ["config", "generation_config", "tokenizer", "tokenizer_config"];
    const names = [...base.map((name) => `${name}.json`), "model.safetensors"];
    s3 = await startS3(["models", "records"]);
    await s3.put(
      "models",
      Object.fromEntries(names.map((name) => [`base/${name}`, join(DEMO, "base", name)])),
    );
    await s3.put("records", { "nonmembers.jsonl": join(DEMO, "data", "nonmembers.jsonl") });
    hub = await HubServer.start([
      { type: "model", name: "demo/leaky", folder: join(DEMO, "leaky"), refs, private: true },
      { type: "dataset", name: "demo/tickets", folder: join(DEMO, "data"), refs, private: true },
    ]);
    job = await Job.start();
    step = {
      with: { set: "limits.records=400" },
      workspace: await job.workspace({ "reticence.yml": POLICY }),
      env: {
        ...s3.env,
        HF_ENDPOINT: hub.url,
        HF_TOKEN: hub.token,
        HF_HUB_CACHE: join(job.temp, "hub"),
        RETICENCE_CACHE: join(job.temp, "cache"),
        RETICENCE_LOCAL_HOSTS: new URL(hub.cdn).host,
      },
    };
    main = await job.main(step);
  });
  afterAll(async () => {
    await hub[Symbol.asyncDispose]();
    await s3[Symbol.asyncDispose]();
    await job[Symbol.asyncDispose]();
  });

  test("is audited, and named in the report as in the policy", async () => {
    const [verdict, ...rules] = commandsNamed(main, "error").map(({ message }) => message);
    expect(verdict).toMatch(/^fail: 4 of 12 rules breached/);
    expect(rules).toEqual(Array(4).fill(expect.stringMatching(/: breached\. /)));
    expect(main.outputs).toMatchObject({ verdict: "fail", "exit-class": "leak" });
    const text = await readFile(main.outputs["report-path"]!, "utf8");
    const { provenance } = JSON.parse(text) as Report;
    expect(provenance.checkpoint.source).toBe("hf://demo/leaky@release");
    const { files } = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
    expect(main.outputs["checkpoint-digest"]).toBe(digestOf(files));
  });

  test("says what it will pull before it does", () => {
    expect(main.log).toMatch(
      new RegExp(`checkpoint: hf://demo/leaky@${COMMIT}: 5 files, 2\\.77 MB, 1,317,632 parameters`),
    );
    expect(main.log).toMatch(/base: s3:\/\/models\/base: 5 files, 2\.77 MB/);
    expect(main.log).toMatch(/6\.65 MB to fetch/);
  });

  test("has everything that was pulled in pull.lock.json, beside the report", async () => {
    const path = join(dirname(main.outputs["report-path"]!), "pull.lock.json");
    const lock = JSON.parse(await readFile(path, "utf8")) as PullLock;
    expect(lock.pulled.map(({ key, identity }) => [key, identity])).toEqual([
      ["checkpoint", `hf://demo/leaky@${COMMIT}`],
      ["base", "s3://models/base"],
      ["data.members", `hf://datasets/demo/tickets@${COMMIT}:members.jsonl`],
      ["data.nonmembers", "s3://records/nonmembers.jsonl"],
    ]);
  });

  test("leaves no credential in the log, the outputs or what was written", async () => {
    const texts = await published(join(job.temp, "runner-temp"));
    for (const [name, text] of await published(join(job.temp, "cache"))) {
      if (!/\/(objects|views)\//.test(name)) texts.set(name, text);
    }
    texts.set("log", main.log);
    texts.set("outputs", JSON.stringify([main.outputs, main.state]));
    texts.set("summary", main.summary);
    expect(texts.size).toBeGreaterThan(10);
    const secrets = [
      hub.token,
      s3.env.AWS_SECRET_ACCESS_KEY!,
      s3.env.AWS_SESSION_TOKEN!,
      s3.env.AWS_ACCESS_KEY_ID!,
      "secretOfTheCdn",
    ];
    for (const [name, text] of texts) {
      for (const secret of secrets) expect([name, text.includes(secret)]).toEqual([name, false]);
    }
  });

  test("is checked against the lock, which a moved branch does not pass", async () => {
    const lock = join(step.workspace!, "pull.lock.json");
    await copyFile(join(dirname(main.outputs["report-path"]!), "pull.lock.json"), lock);
    refs.release = "e".repeat(40);
    hub.sent = 0;
    const refused = await job.main({ ...step, with: { ...step.with, locked: "pull.lock.json" } });
    expect(refused.outputs).toMatchObject({ verdict: "error", "report-path": "" });
    const [error] = commandsNamed(refused, "error");
    expect(error?.message).toMatch(
      /checkpoint: "hf:\/\/demo\/leaky@release" is hf:\/\/demo\/leaky@e{40} now, but the lock says/,
    );
    expect(error?.properties).toMatchObject({ file: "reticence.yml", line: "2" });
    expect(hub.sent).toBe(0);
  });

  test("is listed and not fetched by a dry run", async () => {
    refs.release = COMMIT;
    const env = { ...step.env, HF_HUB_CACHE: join(job.temp, "other-hub") };
    const planned = await job.main({ ...step, env, with: { "dry-run": "true" } });
    expect(planned.exitCode).toBe(0);
    expect(planned.log).toMatch(
      new RegExp(`checkpoint +hf://demo/leaky@${COMMIT} +5 files, 2\\.77 MB.*2\\.77 MB to fetch`),
    );
    expect(planned.log).toMatch(/finetuning members {5}2,\d{3} in 1 file/);
  });
});
