import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeCheckpoint } from "../../../src/pull/checkpoint/index.ts";
import { pull } from "../../../src/sources/index.ts";
import { ROOT } from "../../support/cli.ts";
import { makeFolder } from "../../support/folder.ts";

interface Listing {
  name: string;
  as?: "base";
  files: string[];
  index?: string[];
  by?: string;
}
const table = JSON.parse(
  await readFile(join(ROOT, "probe/tests/models/model-folders.json"), "utf8"),
) as Record<"welcome" | "refused", Listing[]>;

/** A folder of that listing; of no interest are the contents. */
async function folderOf({ files, index }: Listing) {
  const content = Object.fromEntries(files.map((name) => [`m/${name}`, "{}"]));
  if (index !== undefined) {
    const placed = Object.fromEntries(index.map((file, at) => [`tensor.${at}`, file]));
    content["m/model.safetensors.index.json"] = JSON.stringify({ weight_map: placed });
  }
  return await makeFolder(content);
}

async function described(path: string, wanted: "model" | "base" = "model") {
  const { fetched } = await pull("./m", wanted, path);
  return { fetched, ...(await describeCheckpoint("./m", fetched)) };
}

describe("a folder with one set of weights is accepted:", () => {
  test.each(table.welcome)("$name", async (listing) => {
    await using folder = await folderOf(listing);
    const { fetched } = await described(folder.path, listing.as ?? "model");
    const read = fetched.files.map(({ path }) => path);
    expect(read.filter((name) => /optimizer|training|state|consolidated|\//.test(name))).toEqual(
      [],
    );
  });
});

describe("a folder with another set is refused, and the file named:", () => {
  test.each(table.refused)("$name", async (listing) => {
    await using folder = await folderOf(listing);
    await expect(described(folder.path, listing.as ?? "model")).rejects.toMatchObject({
      code: "weights-ambiguous",
      message: expect.stringContaining(`"./m" contains ${JSON.stringify(listing.by)} beside`),
    });
  });
});

test("a link to weights counts as weights, and so does what is in a linked folder", async () => {
  const files = { "m/config.json": "{}", "m/model.safetensors": "{}", "other/big": "{}" };
  await using first = await makeFolder(files);
  await symlink(first.at("other/big"), first.at("m/second.safetensors"));
  await expect(described(first.path)).rejects.toThrow(/contains "second\.safetensors"/);
  await using second = await makeFolder({ ...files, "other/model.onnx": "{}" });
  await symlink(second.at("other"), second.at("m/onnx"));
  await expect(described(second.path)).rejects.toThrow(/contains "onnx\/model\.onnx"/);
});

test("an index without a map, or of a file that is not there, is refused", async () => {
  const listing = { "m/config.json": "{}", "m/model-1.safetensors": "{}" };
  const index = "m/model.safetensors.index.json";
  for (const [content, code] of [
    ["{", "weights-unreadable"],
    ['{"weight_map": {}}', "weights-unreadable"],
    ['{"weight_map": {"a": 5}}', "weights-unreadable"],
    ['{"weight_map": {"a": "../m/model-1.safetensors"}}', "weights-incomplete"],
  ] as const) {
    await using folder = await makeFolder({ ...listing, [index]: content });
    await expect(described(folder.path)).rejects.toMatchObject({ code });
  }
});

describe("the digest", () => {
  const files = {
    "m/config.json": "{}",
    "m/generation_config.json": "{}",
    "m/model.safetensors": "{}",
    "m/tokenizer.json": "{}",
    "m/tokenizer_config.json": "{}",
    "m/tokenizer.4.0.0.json": "{}",
    "m/special_tokens_map.json": "{}",
    "m/added_tokens.json": "{}",
    "m/vocab.json": "{}",
    "m/emoji.json": "{}",
    "m/merges.txt": "",
    "m/vocab.txt": "",
    "m/tokenizer.model": "",
    "m/qwen.tiktoken": "",
    "m/chat_template.jinja": "",
  };

  test.each(Object.keys(files))("changes with %s", async (name) => {
    await using before = await makeFolder(files);
    await using after = await makeFolder({ ...files, [name]: '{"a": 1}' });
    expect((await described(before.path)).digest).not.toBe((await described(after.path)).digest);
  });

  test.each(["trainer_state.json", "notes.txt", "optimizer.pt", "all_results.json", "x.json"])(
    "does not vouch for %s, which is not loaded",
    async (name) => {
      await using before = await makeFolder(files);
      await using after = await makeFolder({ ...files, [`m/${name}`]: "{}" });
      expect((await described(before.path)).digest).toBe((await described(after.path)).digest);
    },
  );
});
