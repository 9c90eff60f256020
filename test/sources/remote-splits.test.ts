import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pull } from "../../src/sources/index.ts";
import { filesTar } from "../support/archives.ts";
import { makeFolder } from "../support/folder.ts";
import { makeMachine } from "../support/pulling.ts";
import { HubServer } from "../support/servers/hub.ts";
import { lacksNginx, type Nginx, startNginx } from "../support/servers/nginx.ts";
import { type S3Server, startS3 } from "../support/servers/s3.ts";

/** Every content is another, so that two files are never one in a cache. */
const named = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `{"text": ${JSON.stringify(name)}}\n`]));

/** Folders of several splits as `datasets`, the Hub and people write them. */
const LAYOUTS: Record<string, Record<string, string>> = {
  folders: named([
    "dataset_dict.json",
    "train/data-00000-of-00001.arrow",
    "train/state.json",
    "train/dataset_info.json",
    "test/data-00000-of-00001.arrow",
  ]),
  files: named([
    "README.md",
    "train-00000-of-00002.parquet",
    "train-00001-of-00002.parquet",
    "test-00000-of-00001.parquet",
  ]),
  below: named([
    "README.md",
    "data/train-00000-of-00001.parquet",
    "data/test-00000-of-00001.parquet",
  ]),
  words: named(["train_sft.jsonl", "train.jsonl", "test.jsonl", "dataset_infos.json"]),
  packed: named(["train.jsonl.gz", "validation.csv.zst"]),
  torn: named(["train-00000-of-00002.parquet", "test-00000-of-00001.parquet"]),
};

/** What of a layout a split names, by the file's own name, or how it is refused. */
const SPLITS: [layout: string, split: string, RegExp | string[]][] = [
  ["folders", "train", ["data-00000-of-00001.arrow"]],
  ["files", "train", ["train-00000-of-00002.parquet", "train-00001-of-00002.parquet"]],
  ["files", "test", ["test-00000-of-00001.parquet"]],
  ["below", "train", ["train-00000-of-00001.parquet"]],
  ["words", "train_sft", ["train_sft.jsonl"]],
  ["words", "train", ["train.jsonl"]],
  ["packed", "validation", ["validation.csv.zst"]],
  ["files", "dev", /^(source-missing|archive-folder)/],
  ["torn", "train", /^shards-incomplete/],
  ["torn", "test", ["test-00000-of-00001.parquet"]],
];

/** Layouts that are refused without a split, and the split that the message names first. */
const WITHOUT: [layout: string, split: string][] = [
  ["folders", "train"],
  ["files", "test"],
  ["words", "test"],
  ["packed", "train"],
];

let folder: Awaited<ReturnType<typeof makeFolder>>;
let hub: HubServer;
let s3: S3Server;
let machine: Awaited<ReturnType<typeof makeMachine>>;
const before = { ...process.env };

beforeAll(async () => {
  const all = Object.entries(LAYOUTS).flatMap(([layout, files]) =>
    Object.entries(files).map(([name, text]) => [`${layout}/${name}`, text] as const),
  );
  folder = await makeFolder(Object.fromEntries(all));
  const refs = { main: "a1".repeat(20) };
  hub = await HubServer.start([
    { type: "dataset", name: "demo/all", folder: folder.path, refs },
    ...Object.keys(LAYOUTS).map((layout) => ({
      type: "dataset" as const,
      name: `demo/${layout}`,
      folder: folder.at(layout),
      refs,
    })),
  ]);
  s3 = await startS3(["records", ...Object.keys(LAYOUTS)]);
  await s3.put(
    "records",
    Object.fromEntries(all.map(([name, text]) => [`v1/${name}`, Buffer.from(text)])),
  );
  for (const [layout, files] of Object.entries(LAYOUTS)) {
    await s3.put(
      layout,
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
    );
  }
  // A name with a colon of its own is taken for what it is.
  await s3.put("records", {
    "odd/a:b.jsonl": Buffer.from("{}\n"),
    "odd/c:d/e.jsonl": Buffer.from("{}\n"),
  });
}, 120_000);
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});
beforeEach(async () => {
  Object.assign(process.env, s3.env);
  machine = await makeMachine({
    ...s3.env,
    HF_ENDPOINT: hub.url,
    RETICENCE_LOCAL_HOSTS: new URL(hub.cdn).host,
  });
  return async () => {
    await machine[Symbol.asyncDispose]();
    for (const name of Object.keys(process.env)) {
      if (name.startsWith("AWS_")) delete process.env[name];
    }
    Object.assign(process.env, before);
  };
});

/** Names of the files that a reference gives, or the code and message of its refusal. */
async function read(reference: string): Promise<string[] | string> {
  return await machine.pull(reference, "data").then(
    ({ files }) => files.map(({ path }) => path),
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );
}

/** How each store writes a layout, and a split of it. */
const STORES: [string, (layout: string) => string, (layout: string, split: string) => string][] = [
  [
    "a folder of the Hub",
    (layout) => `hf://datasets/demo/all@main:${layout}`,
    (layout, split) => `hf://datasets/demo/all@main:${layout}:${split}`,
  ],
  [
    "a data set of the Hub",
    (layout) => `hf://datasets/demo/${layout}`,
    (layout, split) => `hf://datasets/demo/${layout}:${split}`,
  ],
  [
    "a prefix of S3",
    (layout) => `s3://records/v1/${layout}`,
    (layout, split) => `s3://records/v1/${layout}:${split}`,
  ],
  ["a bucket of S3", (layout) => `s3://${layout}/`, (layout, split) => `s3://${layout}/:${split}`],
];

describe.each(STORES)("%s", (_, whole, of) => {
  test.each(SPLITS)("of the layout %s is read by its split %s", async (layout, split, expected) => {
    const found = await read(of(layout, split));
    if (expected instanceof RegExp) expect(found).toMatch(expected);
    else expect(found).toEqual(expected);
    // This machine says the same.
    const here = await pull(`./${layout}:${split}`, "data", folder.path).then(
      ({ fetched }) => fetched.files.map(({ path }) => path),
      (error: { code: string }) => `${error.code}: `,
    );
    if (!(expected instanceof RegExp)) expect(found).toEqual(here);
    else expect(here).toMatch(/^(source-missing|shards-incomplete)/);
  });

  test.each(WITHOUT)("of the layout %s is refused without one", async (layout, split) => {
    const shown = await read(whole(layout));
    expect(shown).toMatch(/^splits-several/);
    const [advised] = /`([^`]+)`/.exec(String(shown))!.slice(1);
    expect(advised).toBe(of(layout, split));
    expect(await read(advised!)).toEqual(expect.any(Array));
  });
});

test("a key with a colon of its own is what it names", async () => {
  expect(await read("s3://records/odd/a:b.jsonl")).toMatch(/^name-unsafe/);
  expect(await read("s3://records/odd/c:d")).toEqual(["e.jsonl"]);
});

test("what describes data is told and not read", async () => {
  expect(await read("hf://datasets/demo/words:train")).toEqual(["train.jsonl"]);
  await read("hf://datasets/demo/folders:train");
  await read("s3://folders/:train");
  const told = machine.said.filter((line) => line.includes("not read as data"));
  expect(told).toEqual([
    "hf://datasets/demo/folders:train: not read as data: dataset_info.json, state.json.",
    "s3://folders/:train: not read as data: dataset_info.json, state.json.",
  ]);
});

describe.skipIf(await lacksNginx())("an archive", () => {
  let nginx: Nginx;
  let served: Awaited<ReturnType<typeof makeFolder>>;
  const trusted = getCACertificates("default");
  beforeAll(async () => {
    served = await makeFolder();
    nginx = await startNginx(served.path);
    setDefaultCACertificates([...trusted, await readFile(nginx.certificate, "utf8")]);
  });
  afterAll(async () => {
    setDefaultCACertificates(trusted);
    await nginx[Symbol.asyncDispose]();
    await served[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    machine.env.RETICENCE_LOCAL_HOSTS = nginx.host;
  });

  async function packed(layout: string, below: string): Promise<string> {
    const files = Object.entries(LAYOUTS[layout]!).map(([name, text]) => [below + name, text]);
    const tar = await filesTar(Object.fromEntries(files));
    const name = `${layout}-${below.length}.tar`;
    await mkdir(dirname(served.at(name)), { recursive: true });
    await writeFile(served.at(name), tar);
    return `${nginx.url}/${name}#sha256=${createHash("sha256").update(tar).digest("hex")}`;
  }

  test.each(SPLITS)("of the layout %s is read by its split %s", async (layout, split, expected) => {
    for (const [below, path] of [
      ["", `:${split}`],
      ["ds/", `:${split}`],
      ["ds/", `ds:${split}`],
    ] as const) {
      const found = await read(`${await packed(layout, below)}&path=${path}`);
      if (expected instanceof RegExp) expect(found).toMatch(expected);
      else expect(found, `${below} ${path}`).toEqual(expected);
    }
  });

  test("of several splits is refused without one, and says what to write", async () => {
    const shown = String(await read(await packed("files", "ds/")));
    expect(shown).toMatch(/^splits-several/);
    const [advised] = /`([^`]+)`/.exec(shown)!.slice(1);
    expect(await read(advised!)).toEqual(["test-00000-of-00001.parquet"]);
  });
});
