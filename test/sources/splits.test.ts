import { describe, expect, test } from "vitest";
import { localPath, pull } from "../../src/sources/index.ts";
import { severalSplits, splitOf } from "../../src/sources/splits.ts";

import { makeFolder } from "../support/folder.ts";

const ROW = '{"text": "a"}\n';

async function pulled(reference: string, files: Record<string, string>) {
  await using folder = await makeFolder(files);
  return await pull(reference, "data", folder.path).then(
    ({ fetched: { root, files: found } }) =>
      found.map((file) => `${root}/${file.path}`.replace(`${folder.path}/`, "")),
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );
}

const FOLDERS = {
  "ds/dataset_dict.json": "{}",
  "ds/train/data-00000-of-00001.arrow": "x",
  "ds/train/state.json": "{}",
  "ds/train/dataset_info.json": "{}",
  "ds/train/cache-0123456789abcdef.arrow": "x",
  "ds/test/data-00000-of-00001.arrow": "x",
};
const FILES = {
  "ds/README.md": "x",
  "ds/train-00000-of-00002.parquet": "x",
  "ds/train-00001-of-00002.parquet": "x",
  "ds/test-00000-of-00001.parquet": "x",
};

describe("a folder of several splits", () => {
  test("is read by the split that the policy names, whatever its layout", async () => {
    expect(await pulled("./ds:train", FOLDERS)).toEqual(["ds/train/data-00000-of-00001.arrow"]);
    expect(await pulled("ds/train", FOLDERS)).toEqual(["ds/train/data-00000-of-00001.arrow"]);
    expect(await pulled("./ds:train", FILES)).toEqual([
      "ds/train-00000-of-00002.parquet",
      "ds/train-00001-of-00002.parquet",
    ]);
    const below = Object.fromEntries(
      Object.entries(FILES).map(([name, text]) => [name.replace("ds/t", "ds/data/t"), text]),
    );
    expect(await pulled("./ds:test", below)).toEqual(["ds/data/test-00000-of-00001.parquet"]);
    expect(
      await pulled("./ds:train_sft", { "ds/train_sft.jsonl": ROW, "ds/train.jsonl": ROW }),
    ).toEqual(["ds/train_sft.jsonl"]);
    expect(
      await pulled("./ds:validation", { "ds/validation.jsonl.gz": "x", "ds/train.jsonl": ROW }),
    ).toEqual(["ds/validation.jsonl.gz"]);
  });

  test("is refused without one", async () => {
    expect(await pulled("./ds", FILES)).toMatch(
      /^splits-several: .*\(test, train\).*`\.\/ds:test`/,
    );
    expect(await pulled("./ds", FOLDERS)).toMatch(/^splits-several: .*`\.\/ds:train`/);
    expect(await pulled("./ds", { "ds/train.csv": "a", "ds/dev.csv": "a" })).toMatch(
      /^splits-several/,
    );
    expect(await pulled("./ds", { "ds/train_sft.jsonl": ROW, "ds/test_sft.jsonl": ROW })).toMatch(
      /^splits-several/,
    );
  });

  test("is one of parts where no name says another split", async () => {
    expect(await pulled("./ds", { "ds/a.jsonl": ROW, "ds/train.jsonl": ROW })).toHaveLength(2);
    expect(severalSplits(["train-00000.jsonl", "train-00001.jsonl", "training.jsonl"])).toEqual([]);
  });

  test("that lacks the split is absent, and a file with a colon in its name is a file", async () => {
    expect(await pulled("./ds:dev", FILES)).toMatch(/^source-missing/);
    expect(await pulled("./a:b.jsonl", { "a:b.jsonl": ROW, "a/b.jsonl": ROW })).toEqual([
      "a:b.jsonl",
    ]);
    expect(await pulled("./ds:..", FILES)).toMatch(/^source-missing/);
  });

  test("is compared by the folder that its files are in", async () => {
    await using folder = await makeFolder({
      ...FOLDERS,
      "x/train.jsonl": ROW,
      "x/test.jsonl": ROW,
    });
    expect(localPath("./ds:train", folder.path)).toBe(folder.at("ds/train"));
    expect(localPath("./x:train", folder.path)).toBe(folder.at("x"));
  });
});

describe("shards that number themselves", () => {
  test.each([
    [
      ["train-00000-of-00002.parquet"],
      /^shards-incomplete: .* contains 1 of the 2 shards "train-…-of-00002"/,
    ],
    [["data-00000-of-00003.arrow", "data-00002-of-00003.arrow"], /contains 2 of the 3 shards/],
    [
      [
        "train-00000-of-00001.jsonl.gz",
        "train-00000-of-00002.jsonl.gz",
        "train-00001-of-00002.jsonl.gz",
      ],
      /from several exports/,
    ],
  ])("are refused where they are not all there: %j", async (names, message) => {
    const files = Object.fromEntries(names.map((name) => [`ds/${name}`, "x"]));
    expect(await pulled("./ds", files)).toMatch(message);
    // A file that is named is what was trained on.
    expect(await pulled(`./ds/${names[0]}`, files)).toHaveLength(1);
  });

  test("are read where they are", async () => {
    const names = [
      "a-00000-of-00002.csv",
      "a-00001-of-00002.csv",
      "b-00000-of-00001.csv",
      "c-1-of-9.csv",
    ];
    const files = Object.fromEntries(names.map((name) => [`ds/${name}`, "x"]));
    expect(await pulled("./ds", files)).toHaveLength(4);
  });
});

test("what lists the rows of a selection is refused", async () => {
  const files = { "ds/dataset.arrow": "x", "ds/indices.arrow": "x" };
  expect(await pulled("./ds", files)).toMatch(/^data-format: .*flatten_indices/);
});

test.each([
  ["train-00000-of-00002.parquet", "train"],
  ["train.jsonl.gz", "train"],
  ["train_sft-00000-of-00001.parquet", "train_sft"],
  ["test-3.json", "test"],
  ["state.json", undefined],
  ["README.md", undefined],
])("%s is of the split %s", (name, split) => {
  expect(splitOf(name)).toBe(split);
});
