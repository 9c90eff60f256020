import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { historyName } from "../../../src/config/index.ts";
import { digestOf } from "../../../src/pull/checkpoint/index.ts";
import { pull } from "../../../src/sources/index.ts";
import { DEMO } from "../../support/cli.ts";
import { failure, makeMachine } from "../../support/pulling.ts";
import { Front } from "../../support/servers/front.ts";
import { type GcsServer, startGcs } from "../../support/servers/gcs.ts";
import { type MlflowServer, startMlflow } from "../../support/servers/mlflow.ts";
import { MODEL, MODEL_FILES, STORED, storesLikeOthers } from "../../support/servers/stored.ts";

let mlflow: MlflowServer;
let gcs: GcsServer;
let front: Front;
let machine: Awaited<ReturnType<typeof makeMachine>>;
let run: { id: string; uri: string };
const line = (text: string) => Buffer.from(`{"text": "${text}"}\n`);

beforeAll(async () => {
  mlflow = await startMlflow();
  const files = Object.entries(STORED).flatMap(([folder, own]) =>
    Object.entries(own).map(([name, content]): [string, string | Uint8Array] => [
      `${folder}/${name}`,
      content,
    ]),
  );
  run = await mlflow.run(Object.fromEntries(files));
  gcs = await startGcs(["artifacts"]);
}, 600_000);
afterAll(async () => {
  await mlflow?.[Symbol.asyncDispose]();
  await gcs?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  front = await Front.to(mlflow.url);
  machine = await makeMachine({ MLFLOW_TRACKING_URI: front.url });
  return async () => {
    await machine[Symbol.asyncDispose]();
    await front[Symbol.asyncDispose]();
  };
});

async function expectLeaky(reference: string): Promise<void> {
  const { files } = await machine.pull(reference, "model");
  const local = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
  expect(digestOf(files)).toBe(digestOf(local.files));
}

describe("a run's artifacts", () => {
  storesLikeOthers({
    machine: () => machine,
    front: () => front,
    reference: (folder) =>
      `mlflow://runs:/${run.id}/${folder}${folder === "big" ? "/train.jsonl" : ""}`,
    // One byte is asked of each file to learn its ETag.
    isContent: ({ path, headers }) =>
      path.includes("/artifacts/0/") && headers.range !== "bytes=0-0",
    point: (url) => {
      machine.env.MLFLOW_TRACKING_URI = url;
    },
    noticed: /the artifact changed after it was listed.*\[store-content\]$/,
  });
});

describe("a model", () => {
  test("is a version, or an alias that is resolved to one", async () => {
    const version = await mlflow.register("support bot", `${run.uri}/leaky`, run.id);
    await mlflow.call("registered-models/alias", {
      name: "support bot",
      alias: "champion",
      version,
    });
    await expectLeaky(`mlflow://models:/support bot/${version}`);
    await using puller = machine.puller();
    const alias = "mlflow://models:/support bot@champion";
    await puller.pull("checkpoint", alias, "model", "/");
    const locked = JSON.parse(puller.lockText);
    expect(locked.pulled[0].identity).toBe(`mlflow://models:/support bot/${version}`);
    const next = await mlflow.register("support bot", `${run.uri}/leaky`, run.id);
    await mlflow.call("registered-models/alias", {
      name: "support bot",
      alias: "champion",
      version: next,
    });
    await using later = machine.puller({ locked });
    expect(await failure(later.prepare("checkpoint", alias, "model", "/"))).toMatch(
      /is mlflow:\/\/models:\/support bot\/2 now, but the lock says/,
    );
  });

  test("that the flavour transformers logged is put together again", async () => {
    const [model, tokenizer] = [MODEL.slice(0, 3), MODEL.slice(3)];
    const logged = await mlflow.run({
      "bot/MLmodel": Buffer.from("flavors: {transformers: {}}"),
      ...Object.fromEntries(model.map((name) => [`bot/model/${name}`, MODEL_FILES[name]!])),
      ...Object.fromEntries(
        tokenizer.map((name) => [`bot/components/tokenizer/${name}`, MODEL_FILES[name]!]),
      ),
    });
    await expectLeaky(`mlflow://runs:/${logged.id}/bot`);
    await mlflow.put(logged.uri, "bot/model/consolidated.safetensors", Buffer.from("another"));
    expect(await failure(machine.pull(`mlflow://runs:/${logged.id}/bot`, "model"))).toMatch(
      /\[weights-ambiguous\]$/,
    );
  });

  test("in a bucket that the server names comes from that bucket", async () => {
    const files = Object.entries(MODEL_FILES).map(([name, file]) => [`leaky/${name}`, file]);
    await gcs.put("artifacts", Object.fromEntries(files));
    Object.assign(machine.env, gcs.env);
    const version = await mlflow.register("elsewhere", "gs://artifacts/leaky");
    await expectLeaky(`mlflow://models:/elsewhere/${version}`);
    expect(front.asked("mlflow-artifacts")).toEqual([]);
  });

  test("in a place that only the server can read is refused", async () => {
    front.instead = ({ path }) =>
      path.includes("get-download-uri")
        ? { status: 200, body: '{"artifact_uri": "file:///etc"}' }
        : path.includes("model-versions/get?")
          ? { status: 200, body: '{"model_version": {"version": "1", "status": "READY"}}' }
          : undefined;
    expect(await failure(machine.pull("mlflow://models:/any/1", "model"))).toMatch(
      /keeps these artifacts in "file:", which is not read from here.*\[store-unusable\]$/,
    );
  });
});

test("an artifact that changes after an audit is fetched again, and between listing and fetching refused", async () => {
  const own = await mlflow.run({ "data/train.jsonl": line("one") });
  const reference = `mlflow://runs:/${own.id}/data`;
  const read = async () => {
    const { root, files } = await machine.pull(reference, "data");
    return await readFile(join(root, files[0]!.path), "utf8");
  };
  expect(await read()).toBe(line("one").toString());
  front.seen.length = 0;
  expect(await read()).toBe(line("one").toString());
  expect(machine.said.at(-1)).toMatch(/on this machine already/);
  await mlflow.put(own.uri, "data/train.jsonl", line("two"));
  expect(await read()).toBe(line("two").toString());
  await mlflow.put(own.uri, "data/train.jsonl", line("six"));
  await using puller = machine.puller();
  await puller.prepare("data.members", reference, "data", "/");
  await mlflow.put(own.uri, "data/train.jsonl", line("ten"));
  expect(await failure(puller.pull("data.members", reference, "data", "/"))).toMatch(
    /the artifact changed after it was listed/,
  );
});

test("where the server tells no ETag, nothing of an earlier audit is used", async () => {
  const body = (text: string) => ({ status: 200, body: line(text) });
  let content = "one";
  front.instead = ({ path }) => (path.includes("/artifacts/0/") ? body(content) : undefined);
  const own = await mlflow.run({ "data/train.jsonl": line("one") });
  const read = async () => {
    const { root, files } = await machine.pull(`mlflow://runs:/${own.id}/data`, "data");
    return await readFile(join(root, files[0]!.path), "utf8");
  };
  expect(await read()).toBe(line("one").toString());
  content = "two";
  expect(await read()).toBe(line("two").toString());
});

describe("what cannot be pulled is reported with what to do", () => {
  test.each([
    ["mlflow://models:/nobody/7", /the MLflow server answered 404.*no such model, version/],
    [`mlflow://runs:/${"0".repeat(32)}/x`, /answered 404/],
    ["mlflow://models:/name", /is not a valid MLflow reference/],
    ["models:/name/3", /For MLflow, write mlflow:\/\/models:\/name\/3\./],
  ])("%s", async (reference, reason) => {
    expect(await failure(machine.pull(reference, "model"))).toMatch(reason);
  });

  test("a name that would leave its folder", async () => {
    front.instead = ({ path }) =>
      path.includes("artifacts?path=")
        ? { status: 200, body: '{"files":[{"path":"..","is_dir":false,"file_size":"1"}]}' }
        : undefined;
    expect(await failure(machine.pull(`mlflow://runs:/${run.id}/leaky`, "model"))).toMatch(
      /contains a file with an unsafe name \("\.\."\)/,
    );
  });

  test("no server, or one with a password in its address", async () => {
    for (const uri of ["", "databricks", "http://user:s3cret@127.0.0.1"]) {
      machine.env.MLFLOW_TRACKING_URI = uri;
      const message = await failure(machine.pull(`mlflow://runs:/${run.id}/leaky`, "model"));
      expect(message).toMatch(/MLFLOW_TRACKING_URI must be the web address.*\[variable-invalid\]$/);
      expect(message).not.toContain("s3cret");
    }
  });
});

test("credentials go to the server alone", async () => {
  machine.env.MLFLOW_TRACKING_TOKEN = "theTokenOfTheServer";
  await using elsewhere = await Front.to(mlflow.url);
  machine.env.RETICENCE_LOCAL_HOSTS = new URL(elsewhere.url).host;
  front.instead = ({ path }) =>
    path.includes("/artifacts/0/")
      ? { status: 302, headers: { location: `${elsewhere.url}${path}` } }
      : undefined;
  await machine.pull(`mlflow://runs:/${run.id}/parts`, "data");
  const sent = (seen: typeof front.seen) =>
    new Set(seen.map(({ headers }) => headers.authorization));
  expect(sent(front.seen)).toEqual(new Set(["Bearer theTokenOfTheServer"]));
  expect(sent(elsewhere.seen)).toEqual(new Set([undefined]));
});

test.each([
  ["mlflow://models:/bot/3", "mlflow://models:/bot"],
  ["mlflow://models:/bot@champion", "mlflow://models:/bot"],
  [
    `oci://registry.example:5000/org/bot@sha256:${"0".repeat(64)}`,
    "oci://registry.example:5000/org/bot",
  ],
  ["oci://registry.example:5000/org/bot:v1", "oci://registry.example:5000/org/bot"],
  ["gs://bucket/model#12", "gs://bucket/model"],
  ["az://account/container/model", "az://account/container/model"],
])("a history follows %s as %s", (reference, name) => {
  expect(historyName(reference)).toBe(name);
});
