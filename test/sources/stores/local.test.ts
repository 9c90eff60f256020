import { symlink } from "node:fs/promises";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { describeCheckpoint, digestOf } from "../../../src/pull/checkpoint/index.ts";
import { pull } from "../../../src/sources/index.ts";
import { makeFolder } from "../../support/folder.ts";
import { lacks } from "../../support/lacks.ts";

const WITHOUT_POSIX = lacks(
  "posix",
  process.platform === "win32",
  "These tests make pipes, links and modes of POSIX.",
);

const MODEL = { "m/config.json": "{}", "m/model.safetensors": "weights", "m/tokenizer.json": "{}" };

describe("a local model directory", () => {
  test("is listed with the files that loading may read, their sizes and SHA-256s", async () => {
    await using folder = await makeFolder({ ...MODEL, "m/notes.md": "x", "m/optimizer.pt": "x" });
    const { fetched } = await pull("./m", "model", folder.path);
    expect(fetched.files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["config.json", 2],
      ["model.safetensors", 7],
      ["tokenizer.json", 2],
    ]);
    // sha256sum of the two bytes {}
    expect(fetched.files[0]?.sha256).toBe(
      "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    );
  });

  test("may hold links, as the Hub's cache does", async () => {
    await using folder = await makeFolder({ ...MODEL, "blobs/w": "weights" });
    await symlink(folder.at("blobs", "w"), folder.at("m", "tokenizer.model"));
    const { fetched } = await pull("m", "model", folder.path);
    expect(fetched.files.map(({ path }) => path)).toContain("tokenizer.model");
  });

  test("contains no file name that a terminal or a runner would obey", async () => {
    await using folder = await makeFolder({ ...MODEL, "m/x\n::error::y\u001b[2J.bin": "" });
    await expect(pull("m", "model", folder.path)).rejects.toThrow(
      '"m" contains a file with a control character in its name ("x\\n::error::y\\u001b[2J.bin").',
    );
  });

  test.skipIf(WITHOUT_POSIX)("is no pipe, and neither are data", async () => {
    await using folder = await makeFolder({});
    await execa("mkfifo", [folder.at("data.jsonl")]);
    await expect(pull("data.jsonl", "data", folder.path)).rejects.toThrow(/a pipe or a device/);
  });

  test("has one digest, which follows names and content", async () => {
    await using folder = await makeFolder({
      ...MODEL,
      "n/config.json": "{}",
      "n/model.safetensors": "Weights",
      "n/tokenizer.json": "{}",
    });
    const digest = async (name: string) =>
      digestOf((await pull(name, "model", folder.path)).fetched.files);
    expect(await digest("m")).toBe(await digest("./m"));
    expect(await digest("m")).not.toBe(await digest("n"));
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["that is absent", {}, /"\.\/m" does not exist \(a model directory\)/],
    [
      "with pickles only",
      { "m/pytorch_model.bin": "x" },
      /contains only pytorch_model\.bin, in a format that can run code/,
    ],
    [
      "with a configuration and pickles",
      { "m/config.json": "{}", "m/pytorch_model.bin": "x" },
      /contains no \*\.safetensors.*can run code/,
    ],
    ["without a configuration", { "m/model.safetensors": "x" }, /lacks config\.json/],
    [
      "whose adapter has pickled weights",
      { "m/adapter_config.json": "{}", "m/adapter_model.bin": "x" },
      /contains no \*\.safetensors; its weights are adapter_model\.bin, in formats that can run code/,
    ],
    [
      "that asks to run its own code",
      { ...MODEL, "m/config.json": '{"auto_map": {}}' },
      /config\.json in "\.\/m" has "auto_map"/,
    ],
    [
      "whose tokenizer asks to",
      { ...MODEL, "m/tokenizer_config.json": '{"auto_map": {}}' },
      /tokenizer_config\.json .* "auto_map"/,
    ],
    [
      "with a broken configuration",
      { ...MODEL, "m/config.json": "{" },
      /config\.json in "\.\/m" is not valid JSON/,
    ],
    [
      "with Git LFS pointers",
      {
        ...MODEL,
        "m/model.safetensors": "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
      },
      /Git LFS pointer.*lfs: true/,
    ],
  ])("%s is refused with a reason", async (_, files, expected) => {
    await using folder = await makeFolder(files);
    const work = async () => {
      const { fetched } = await pull("./m", "model", folder.path);
      await describeCheckpoint("./m", fetched);
    };
    await expect(work()).rejects.toThrow(expected);
  });
});

describe("local data", () => {
  test("is a file, or a folder's files in order", async () => {
    await using folder = await makeFolder({
      "d/b.csv": "x\n1\n",
      "d/a.jsonl": "{}\n",
      "d/readme.md": "x",
    });
    const { fetched } = await pull("d", "data", folder.path);
    expect(fetched.files.map(({ path }) => path)).toEqual(["a.jsonl", "b.csv"]);
    expect(
      (await pull("d/b.csv", "data", folder.path)).fetched.files.map(({ path }) => path),
    ).toEqual(["b.csv"]);
  });

  test("may be a link to content without an extension, as DVC and git-annex create", async () => {
    await using folder = await makeFolder({ "cache/ab12": "{}\n", "cache/real.csv": "x\n1\n" });
    await symlink(folder.at("cache", "ab12"), folder.at("train.jsonl"));
    await symlink(folder.at("cache", "real.csv"), folder.at("latest"));
    const { fetched } = await pull("train.jsonl", "data", folder.path);
    expect(fetched.files.map(({ path, bytes }) => [path, bytes])).toEqual([["train.jsonl", 3]]);
    const latest = await pull("latest", "data", folder.path);
    expect(latest.fetched.files.map(({ path }) => path)).toEqual(["real.csv"]);
  });

  test.skipIf(WITHOUT_POSIX)("is no link to a pipe", async () => {
    await using folder = await makeFolder({});
    await execa("mkfifo", [folder.at("pipe")]);
    await symlink(folder.at("pipe"), folder.at("data.jsonl"));
    await expect(pull("data.jsonl", "data", folder.path)).rejects.toThrow(/a pipe or a device/);
  });

  test.each<[string, "data" | "model", string]>([
    ["split50/member.jsonl", "data", "Did you mean split50/members.jsonl?"],
    ["./split5/members.jsonl", "data", "Did you mean ./split50/members.jsonl?"],
    ["split50/heldout.json", "data", "Did you mean split50/heldout.jsonl?"],
    ["models/bsae", "model", "Did you mean models/base?"],
    ["example-org/bot", "model", "Did you mean hf://example-org/bot, of the Hugging Face Hub?"],
  ])("that is absent is not %s, but what is near it", async (reference, wanted, hint) => {
    await using folder = await makeFolder({
      "split50/members.jsonl": "x",
      "split50/heldout.jsonl": "x",
      "models/base/config.json": "{}",
    });
    await expect(pull(reference, wanted, folder.path)).rejects.toThrow(hint);
  });

  test("that is absent is no repository of the Hub where its folder is here, or by its ending", async () => {
    await using folder = await makeFolder({ "split50/train.jsonl": "x", "models/x": "" });
    for (const reference of ["split50/test.jsonl", "example/records.jsonl", "./a/b"]) {
      const refused = pull(reference, "data", folder.path);
      await expect(refused).rejects.toThrow(/does not exist/);
      await expect(refused).rejects.not.toThrow(/Did you mean/);
    }
    const base = pull("models/something-else", "model", folder.path);
    await expect(base).rejects.not.toThrow(/hf:/);
  });

  test("that is absent or of another type is refused with a reason", async () => {
    await using folder = await makeFolder({ "x.md": "x" });
    await expect(pull("y.jsonl", "data", folder.path)).rejects.toThrow(/"y\.jsonl" does not exist/);
    await expect(pull("x.md", "data", folder.path)).rejects.toThrow(
      /contains no data file: jsonl, json, csv/,
    );
  });
});

test("a scheme that this release cannot pull is named", async () => {
  await expect(pull("ftp://host/x", "model", "/")).rejects.toThrow(/cannot pull "ftp:"/);
});

test.each([
  "ftp://me:s3cret@host/x",
  "ftp://s3cret@host/x",
  "s3://AKIA0:s3cret@bucket/prefix",
  "s3://s3cret@bucket/prefix",
  "https://me:a@s3cret@host/x.jsonl",
  "https://me:s3cret/x@host/x.jsonl",
  "https://me:s3cret?x@host/x.jsonl",
  "hf://me:s3cret@huggingface.co/org/model",
  `hf://hf_${"s3cret".repeat(6)}@huggingface.co/org/model`,
  `hf://org/model?token=hf_${"s3cret".repeat(6)}`,
  `https://host/x.jsonl?private_token=s3cret#sha256=${"0".repeat(64)}`,
  `https://host/x.jsonl?X-Amz-Security-Token=s3cret#sha256=${"0".repeat(64)}`,
])("the secret in %s is refused, and not shown", async (reference) => {
  const refused = await pull(reference, "data", "/").catch((error: Error) => error);
  expect(refused).toMatchObject({ name: "SourceError" });
  expect((refused as Error).message).not.toContain("s3cret");
});
