import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
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
import { useWarmProbe } from "../support/warm/use.ts";
import { demoLimits, demoPolicy, published } from "./demo.ts";
import { commandsNamed, Job, type Ran, ROOT, type Step } from "./runner.ts";

useWarmProbe();

const DEMO = join(ROOT, "examples", "demo");
const isLeftOut = await lacksRegistry();

/** What an audit of the demo needs, as a store holds it: path → file. */
const WHOLE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["base", "leaky"].flatMap((model) =>
      MODEL.map((name) => [`${model}/${name}`, join(DEMO, model, name)]),
    ),
  ),
  ...Object.fromEntries(
    ["members", "nonmembers"].map((set) => [`data/${set}.jsonl`, join(DEMO, `data/${set}.jsonl`)]),
  ),
};

let gcs: GcsServer;
let azurite: AzuriteServer;
let registry: RegistryServer;
let mlflow: MlflowServer;
let job: Job;
let env: Record<string, string>;

beforeAll(async () => {
  if (isLeftOut) return;
  [gcs, azurite, registry, mlflow] = await Promise.all([
    startGcs(["models", "demo"]),
    startAzurite(["models", "demo"]),
    startRegistry(),
    startMlflow(),
  ]);
  job = await Job.start();
  await mkdir(join(job.temp, "docker"));
  const auth = Buffer.from(`${registry.user}:${registry.password}`).toString("base64");
  await writeFile(
    join(job.temp, "docker", "config.json"),
    JSON.stringify({ auths: { [registry.host]: { auth } } }),
  );
  env = {
    ...gcs.env,
    AZURE_STORAGE_ACCOUNT: azurite.account,
    AZURE_STORAGE_KEY: azurite.key,
    AZURE_STORAGE_SERVICE_ENDPOINT: `${azurite.url}/${azurite.account}`,
    DOCKER_CONFIG: join(job.temp, "docker"),
    MLFLOW_TRACKING_URI: mlflow.url,
    MLFLOW_TRACKING_TOKEN: "theTokenOfTheServer",
    RETICENCE_CACHE: join(job.temp, "cache"),
    RETICENCE_LOCAL_HOSTS: registry.host,
  };
}, 600_000);
afterAll(async () => {
  for (const server of [gcs, azurite, registry, mlflow, job]) {
    await server?.[Symbol.asyncDispose]();
  }
});

/** Each puts the demo into a store and tells how a policy names what lies there. */
const SCHEMES: Readonly<Record<string, () => Promise<(path: string) => string>>> = {
  gs: async () => {
    await gcs.put("demo", WHOLE);
    return (path) => `gs://demo/${path}`;
  },
  az: async () => {
    await azurite.put("demo", WHOLE);
    return (path) => `az://${azurite.account}/demo/${path}`;
  },
  oci: async () => {
    const digests = new Map<string, string>();
    for (const path of ["base", "leaky", "data/members.jsonl", "data/nonmembers.jsonl"]) {
      const files = Object.entries(WHOLE).filter(([name]) => `${name}/`.startsWith(`${path}/`));
      digests.set(
        path,
        await registry.push(
          `demo/${basename(path, ".jsonl")}`,
          files.map(([name, content]) => ({
            type: "application/vnd.oci.image.layer.v1.tar",
            content,
            annotations: { "org.opencontainers.image.title": basename(name) },
          })),
        ),
      );
    }
    return (path) => `oci://${registry.host}/demo/${basename(path, ".jsonl")}@${digests.get(path)}`;
  },
  mlflow: async () => {
    const { id } = await mlflow.run(WHOLE);
    return (path) => `mlflow://runs:/${id}/${path}`;
  },
};

describe.skipIf(isLeftOut).each(Object.keys(SCHEMES))("the demo from %s alone", (scheme) => {
  test("is audited by its own policy, and is what it is on this machine", async () => {
    const at = await SCHEMES[scheme]!();
    const policy = await demoPolicy("leaky", at);
    expect(policy.split(`${scheme}://`)).toHaveLength(5);
    const main = await job.main({
      with: { set: demoLimits("STORES").join("\n") },
      workspace: await job.workspace({ "reticence.yml": policy }),
      env,
    });
    expect(main.outputs).toMatchObject({ verdict: "fail", "exit-class": "leak" });
    const { provenance, rules } = JSON.parse(
      await readFile(main.outputs["report-path"]!, "utf8"),
    ) as Report;
    for (const model of ["checkpoint", "base"] as const) {
      const name = model === "base" ? "base" : "leaky";
      expect(provenance[model]?.source).toBe(at(name));
      const { files } = (await pull(join(DEMO, name), "model", "/")).fetched;
      expect(provenance[model]?.digest).toBe(digestOf(files));
    }
    const breached = rules.filter(({ state }) => state === "breached").map(({ metric }) => metric);
    expect(breached).toEqual(
      expect.arrayContaining(["mia.auc", "pii.extraction_gain", "memorization.exact_gain"]),
    );
    const path = join(dirname(main.outputs["report-path"]!), "pull.lock.json");
    const lock = JSON.parse(await readFile(path, "utf8")) as PullLock;
    expect(lock.pulled.map(({ key }) => key).sort()).toEqual([
      "base",
      "checkpoint",
      "data.members",
      "data.nonmembers",
    ]);
    for (const { identity } of lock.pulled) expect(identity).toMatch(`${scheme}://`);
  });
});

// And one with a reference to each store.
describe.skipIf(isLeftOut)("the demo from four stores, signed", () => {
  let step: Step;
  let main: Ran;
  let run: string;
  let records: string;
  let signed: string;

  beforeAll(async () => {
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
      env,
    };
    main = await job.main(step);
  }, 600_000);

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
