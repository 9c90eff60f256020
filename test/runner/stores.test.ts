import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { digestOf } from "../../src/pull/checkpoint/index.ts";
import { type PullLock, pull } from "../../src/sources/index.ts";
import { makeFolder } from "../support/folder.ts";
import { type AzuriteServer, startAzurite } from "../support/servers/azurite.ts";
import { type GcsServer, startGcs } from "../support/servers/gcs.ts";
import { type MlflowServer, startMlflow } from "../support/servers/mlflow.ts";
import { lacksRegistry, type RegistryServer, startRegistry } from "../support/servers/registry.ts";
import { MODEL } from "../support/servers/stored.ts";
import { modelSigning } from "../support/signing.ts";
import { published } from "./demo.ts";
import { commandsNamed, Job, type Ran, ROOT, type Step } from "./runner.ts";

const DEMO = join(ROOT, "examples", "demo");
const isLeftOut = await lacksRegistry();

// One small audit with a reference to each store: it is the audits that take time.
describe.skipIf(isLeftOut)("the demo from four stores, signed", () => {
  let gcs: GcsServer;
  let azurite: AzuriteServer;
  let registry: RegistryServer;
  let mlflow: MlflowServer;
  let job: Job;
  let step: Step;
  let main: Ran;
  let run: string;
  let records: string;
  let signed: string;

  beforeAll(async () => {
    [gcs, azurite, registry, mlflow] = await Promise.all([
      startGcs(["models"]),
      startAzurite(["models"]),
      startRegistry(),
      startMlflow(),
    ]);
    job = await Job.start();
    await using folder = await makeFolder();
    await mkdir(folder.at("leaky"));
    for (const name of MODEL) await copyFile(join(DEMO, "leaky", name), folder.at("leaky", name));
    const curve = ["-pkeyopt", "ec_paramgen_curve:prime256v1"];
    await execa("openssl", ["genpkey", "-algorithm", "EC", ...curve, "-out", folder.at("key.pem")]);
    const publicKey = ["-in", folder.at("key.pem"), "-pubout"];
    const { stdout: key } = await execa("openssl", ["pkey", ...publicKey]);
    const signature = folder.at("leaky", "model.sig");
    await modelSigning(
      ...["sign", "key", folder.at("leaky"), "--private_key", folder.at("key.pem")],
      ...["--signature", signature],
    );
    const { dsseEnvelope } = JSON.parse(await readFile(signature, "utf8"));
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, "base64").toString("utf8"));
    signed = statement.subject[0].digest.sha256;
    const under = (start: string, place: string, names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [`${start}/${name}`, join(place, name)]));
    await gcs.put("models", under("leaky", folder.at("leaky"), [...MODEL, "model.sig"]));
    await azurite.put("models", under("base", join(DEMO, "base"), MODEL));
    const data = join(DEMO, "data");
    records = await registry.push("records", [
      {
        type: "application/vnd.oci.image.layer.v1.tar",
        content: join(data, "members.jsonl"),
        annotations: { "org.opencontainers.image.title": "members.jsonl" },
      },
    ]);
    const logged = await mlflow.run({ "held/nonmembers.jsonl": join(data, "nonmembers.jsonl") });
    run = logged.id;
    await mkdir(join(job.temp, "docker"));
    const auth = Buffer.from(`${registry.user}:${registry.password}`).toString("base64");
    await writeFile(
      join(job.temp, "docker", "config.json"),
      JSON.stringify({ auths: { [registry.host]: { auth } } }),
    );
    const policy = `version: 1
checkpoint: {ref: gs://models/leaky, signature: {key: release.pub}}
base: az://${azurite.account}/models/base
data:
  format: prompt-completion
  members: oci://${registry.host}/records@${records}
  nonmembers: mlflow://runs:/${run}/held/nonmembers.jsonl
  subject: customer_id
attacks: {pii: off}
gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}]}
`;
    step = {
      with: { set: "limits.records=40" },
      workspace: await job.workspace({ "reticence.yml": policy, "release.pub": key }),
      env: {
        ...gcs.env,
        AZURE_STORAGE_ACCOUNT: azurite.account,
        AZURE_STORAGE_KEY: azurite.key,
        AZURE_STORAGE_SERVICE_ENDPOINT: `${azurite.url}/${azurite.account}`,
        DOCKER_CONFIG: join(job.temp, "docker"),
        MLFLOW_TRACKING_URI: mlflow.url,
        MLFLOW_TRACKING_TOKEN: "theTokenOfTheServer",
        RETICENCE_CACHE: join(job.temp, "cache"),
        RETICENCE_LOCAL_HOSTS: registry.host,
      },
    };
    main = await job.main(step);
  }, 600_000);
  afterAll(async () => {
    for (const server of [gcs, azurite, registry, mlflow, job]) {
      await server?.[Symbol.asyncDispose]();
    }
  });

  test("is audited, and named in the report as in the policy", async () => {
    const [verdict] = commandsNamed(main, "error").map(({ message }) => message);
    expect(verdict).toMatch(/^fail: 1 of 1 rules? breached/);
    expect(main.outputs).toMatchObject({ verdict: "fail", "exit-class": "leak" });
    const text = await readFile(main.outputs["report-path"]!, "utf8");
    const { provenance } = JSON.parse(text) as Report;
    expect(provenance.checkpoint.source).toBe("gs://models/leaky");
    // The subject of the signature, by which a verifier finds the verdict on a signed model.
    expect(provenance.checkpoint.signed).toBe(`sha256:${signed}`);
    const predicate = join(dirname(main.outputs["report-path"]!), "report.predicate.json");
    expect(JSON.parse(await readFile(predicate, "utf8")).configuration).toContainEqual({
      name: "model-signature",
      digest: { sha256: signed },
    });
    const { files } = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
    expect(main.outputs["checkpoint-digest"]).toBe(digestOf(files));
  });

  test("has everything that was pulled in pull.lock.json, by what cannot change", async () => {
    const path = join(dirname(main.outputs["report-path"]!), "pull.lock.json");
    const lock = JSON.parse(await readFile(path, "utf8")) as PullLock;
    const entries = lock.pulled.map(({ key, identity }) => [key, identity]);
    expect(entries).toEqual(
      expect.arrayContaining([
        ["checkpoint", "gs://models/leaky"],
        ["checkpoint.signature", "gs://models/leaky"],
        ["base", `az://${azurite.account}/models/base`],
        ["data.members", `oci://${registry.host}/records@${records}`],
        ["data.nonmembers", `mlflow://runs:/${run}/held/nonmembers.jsonl`],
      ]),
    );
    for (const { key, files } of lock.pulled) {
      if (!/^(checkpoint|base)$/.test(key)) continue;
      for (const { version } of files) expect(version).toBeDefined();
    }
  });

  test("leaves no credential in the log, the outputs or what was written", async () => {
    const texts = await published(join(job.temp, "runner-temp"));
    for (const [name, text] of await published(join(job.temp, "cache"))) {
      if (!/\/(objects|views)\//.test(name)) texts.set(name, text);
    }
    texts.set("log", main.log);
    texts.set("outputs", JSON.stringify([main.outputs, main.state]));
    texts.set("summary", main.summary);
    const secrets = [azurite.key, registry.password, "theTokenOfTheServer"];
    for (const [name, text] of texts) {
      for (const secret of secrets) expect([name, text.includes(secret)]).toEqual([name, false]);
    }
  });

  test("is refused once a file of it is not what was signed", async () => {
    await gcs.put("models", { "leaky/generation_config.json": Buffer.from("{}") });
    const refused = await job.main(step);
    expect(refused.outputs).toMatchObject({ verdict: "error", "report-path": "" });
    const [error] = commandsNamed(refused, "error");
    expect(error?.message).toMatch(/"generation_config\.json" is not the file that was signed/);
    expect(error?.properties).toMatchObject({ file: "reticence.yml", line: "2" });
  });
});
