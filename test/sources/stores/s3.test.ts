import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { digestOf } from "../../../src/pull/checkpoint/index.ts";
import { pull } from "../../../src/sources/index.ts";
import { DEMO } from "../../support/cli.ts";
import { failure, HASTY, makeMachine } from "../../support/pulling.ts";
import { safetensors } from "../../support/safetensors.ts";
import { Wire } from "../../support/servers/faulty.ts";
import { type S3Server, startS3 } from "../../support/servers/s3.ts";

const MODEL = [
  "config.json",
  "generation_config.json",
  "model.safetensors",
  "tokenizer.json",
  "tokenizer_config.json",
];

let s3: S3Server;
let versions: string[];
let machine: Awaited<ReturnType<typeof makeMachine>>;
const before = { ...process.env };

beforeAll(async () => {
  s3 = await startS3(["models"], ["records"]);
  await s3.put("models", {
    ...Object.fromEntries(MODEL.map((name) => [`v1/leaky/${name}`, join(DEMO, "leaky", name)])),
    "v1/leaky/optimizer.pt": Buffer.from("pickle"),
    "v1/leaky/checkpoint-1/model.safetensors": safetensors(1),
    "v1/two/config.json": Buffer.from("{}"),
    "v1/two/model.safetensors": safetensors(1),
    "v1/two/onnx/model.onnx": Buffer.from("another"),
    "v1/pickled/config.json": Buffer.from("{}"),
    "v1/pickled/pytorch_model.bin": Buffer.from("pickle"),
    "v1/evil/..": Buffer.from("x"),
    "v1/evil/config.json": Buffer.from("{}"),
  });
  versions = await s3.put("records", { "train.jsonl": Buffer.from('{"text": "a"}\n') });
  versions.push(...(await s3.put("records", { "train.jsonl": Buffer.from('{"text": "b"}\n') })));
  await s3.put("records", {
    "shards/train-0.jsonl": Buffer.from('{"text": "c"}\n'),
    "shards/train-1.jsonl": Buffer.from('{"text": "d"}\n'),
    "shards/test-0.jsonl": Buffer.from('{"text": "e"}\n'),
    "parts/0.jsonl": Buffer.from('{"text": "f"}\n'),
    "parts/1.jsonl": Buffer.from('{"text": "g"}\n'),
    "notes.md": Buffer.from("notes"),
  });
}, 120_000);
afterAll(async () => await s3[Symbol.asyncDispose]());
beforeEach(async () => {
  // The AWS tools read the process's own environment.
  Object.assign(process.env, s3.env);
  machine = await makeMachine(s3.env);
  return async () => {
    await machine[Symbol.asyncDispose]();
    for (const name of Object.keys(process.env)) {
      if (name.startsWith("AWS_")) delete process.env[name];
    }
    Object.assign(process.env, before);
  };
});

describe("a model in a bucket", () => {
  test("has the digest of the same files on this machine, and only those", async () => {
    const { files } = await machine.pull("s3://models/v1/leaky", "model");
    expect(files.map(({ path }) => path)).toEqual(MODEL);
    const local = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
    expect(digestOf(files)).toBe(digestOf(local.files));
    expect(machine.said[0]).toMatch(/5 files, 2\.77 MB, 1,317,632 parameters/);
  });

  test("that is on this machine is not fetched again", async () => {
    await using wire = await Wire.to(s3.url);
    process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${wire.port}`;
    machine.env.AWS_ENDPOINT_URL_S3 = process.env.AWS_ENDPOINT_URL_S3;
    await machine.pull("s3://models/v1/leaky/", "model");
    const passed = wire.passed;
    expect(passed).toBeGreaterThan(2_700_000);
    await machine.pull("s3://models/v1/leaky/", "model");
    expect(machine.said.at(-1)).toMatch(/on this machine already/);
    // A listing and five heads.
    expect(wire.passed - passed).toBeLessThan(10_000);
  });

  test("with weights that can run code is refused before anything is fetched", async () => {
    expect(await failure(machine.pull("s3://models/v1/two", "model"))).toMatch(
      /"s3:\/\/models\/v1\/two" contains "onnx\/model\.onnx".*\[weights-ambiguous\]$/,
    );
    expect(await failure(machine.pull("s3://models/v1/pickled", "model"))).toMatch(
      /its weights are pytorch_model\.bin, in formats that can run code/,
    );
  });

  test("with a key that would leave its folder is refused", async () => {
    expect(await failure(machine.pull("s3://models/v1/evil", "model"))).toMatch(
      /contains a file with an unsafe name \("\.\."\)/,
    );
  });

  test("comes whole through connections that are cut, and no byte twice", async () => {
    await using wire = await Wire.to(s3.url);
    process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${wire.port}`;
    machine.env.AWS_ENDPOINT_URL_S3 = process.env.AWS_ENDPOINT_URL_S3;
    wire.cutAfter = (connection) => (connection % 2 === 1 ? 100_000 : undefined);
    const { files } = await machine.pull("s3://models/v1/leaky", "model");
    const local = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
    expect(digestOf(files)).toBe(digestOf(local.files));
    expect(wire.connections).toBeGreaterThan(2);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    // Headers, listings and the header of the weights come on top.
    expect(wire.passed).toBeLessThan(bytes + 400_000);
  });
});

describe("data in a bucket", () => {
  const text = async (reference: string) => {
    const { root, files } = await machine.pull(reference, "data");
    const texts = files.map(({ path }) => readFile(join(root, path), "utf8"));
    return (await Promise.all(texts)).join("");
  };

  test("is an object, or one of its versions", async () => {
    expect(await text("s3://records/train.jsonl")).toBe('{"text": "b"}\n');
    expect(await text(`s3://records/train.jsonl?versionId=${versions[0]}`)).toBe('{"text": "a"}\n');
  });

  test("is a folder, or what a pattern matches", async () => {
    expect(await text("s3://records/shards/train-*.jsonl")).toBe('{"text": "c"}\n{"text": "d"}\n');
    expect(await text("s3://records/parts/")).toBe('{"text": "f"}\n{"text": "g"}\n');
    // Not all of several splits are trained on.
    await expect(text("s3://records/shards/")).rejects.toMatchObject({ code: "splits-several" });
  });

  test("has the version that it was listed with in the lock", async () => {
    await using puller = machine.puller();
    await puller.pull("data.members", "s3://records/train.jsonl", "data", "/");
    const lock = JSON.parse(puller.lockText) as { pulled: { files: { version: string }[] }[] };
    expect(lock.pulled[0]!.files[0]!.version).toBe(versions[1]);
  });
});

test("the lock of data with a digest key contains nothing by which its content could be guessed", async () => {
  await s3.put("models", { "data/train.jsonl": Buffer.from('{"text": "a"}\n') });
  const digestKey = Buffer.from("the key of the digests of the data");
  await using puller = machine.puller({ digestKey });
  await puller.pull("data.members", "s3://models/data/train.jsonl", "data", "/");
  // md5sum of the line: its ETag, which serves as its version if the bucket keeps none.
  expect(puller.lockText).not.toContain("2af9de129dd8fc3333a1087205f18d44");
  expect(Object.keys(JSON.parse(puller.lockText).pulled[0].files[0]).sort()).toEqual([
    "bytes",
    "digest",
    "path",
  ]);
});

describe("a refusal by the store is reported with what to do", () => {
  test.each([
    [
      "s3://nowhere/x",
      "model",
      /listing the objects failed: the store answered 404 \(NoSuchBucket\)\. There is no bucket "nowhere"/,
    ],
    ["s3://models/v9/leaky", "model", /there is no object under that prefix/],
    ["s3://records/absent.jsonl", "data", /there is no object under that prefix/],
    ["s3://records/notes.md", "data", /"notes\.md" is not a data file/],
    [
      "s3://records/train.jsonl?versionId=none",
      "data",
      /looking up the object failed: the store answered (400|404)/,
    ],
    [
      "s3://records/train.jsonl?X-Amz-Signature=secret",
      "data",
      /"s3:\/\/records\/train\.jsonl\?…" is not a valid S3 reference/,
    ],
    ["s3://models/v1/leaky?versionId=1", "model", /a version belongs to a single object/],
    ["s3://UPPER/x", "model", /is not a valid S3 reference.*AWS_ENDPOINT_URL_S3/],
  ] as const)("%s", async (reference, wanted, reason) => {
    expect(await failure(machine.pull(reference, wanted))).toMatch(reason);
  });

  test("no credentials", async () => {
    for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"]) {
      delete process.env[name];
    }
    process.env.AWS_SHARED_CREDENTIALS_FILE = machine.folder.at("none");
    process.env.AWS_CONFIG_FILE = machine.folder.at("none");
    expect(await failure(machine.pull("s3://models/v1/leaky", "model"))).toMatch(
      /there are no credentials for it\. Set AWS_ACCESS_KEY_ID/,
    );
  });

  test("credentials that have expired", async () => {
    const body = "<Error><Code>ExpiredToken</Code><Message>of s3cret</Message></Error>";
    const server = createServer((_, response) => {
      response.writeHead(400, { "Content-Type": "application/xml" }).end(body);
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    try {
      const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      process.env.AWS_ENDPOINT_URL_S3 = endpoint;
      machine.env.AWS_ENDPOINT_URL_S3 = endpoint;
      const message = await failure(machine.pull("s3://models/v1/leaky", "model"));
      expect(message).toMatch(
        /listing the objects failed: the store answered 400 \(ExpiredToken\)\. The credentials have expired; get new ones/,
      );
      expect(message).not.toContain("s3cret");
    } finally {
      server.close();
    }
  });

  test("a store that does not exist", async () => {
    process.env.AWS_ENDPOINT_URL_S3 = "http://127.0.0.1:1";
    machine.env.AWS_ENDPOINT_URL_S3 = "http://127.0.0.1:1";
    const limits = { ...HASTY, attempts: 2 };
    expect(await failure(machine.pull("s3://models/v1/leaky", "model", { limits }))).toMatch(
      /the connection failed \(ECONNREFUSED\)\. Check AWS_ENDPOINT_URL_S3/,
    );
  });

  test("never credentials, in any message", async () => {
    await using puller = machine.puller();
    await puller.pull("base", "s3://models/v1/leaky", "model", "/");
    const message = await failure(machine.pull("s3://nowhere/x", "model"));
    const texts = [puller.lockText, ...machine.said, message].join("\n");
    for (const [name, secret] of Object.entries(s3.env)) {
      if (/KEY|TOKEN/.test(name)) expect(texts).not.toContain(secret);
    }
  });
});
