import { writeFile } from "node:fs/promises";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readRaw } from "../../src/rows/index.ts";
import { dataKindOf } from "../../src/sources/index.ts";
import { makeFolder } from "../support/folder.ts";

async function raw(name: string, content: string | Uint8Array, csv = {}) {
  await using folder = await makeFolder({ [name]: content });
  const kind = dataKindOf(name)!;
  return await readRaw({ path: folder.at(name), ...kind, ...(kind.type === "csv" ? csv : {}) });
}

const JSONL =
  '{"text":"one","n":12345678901234567890,"x":1.10}\n\n  {"text":"two \\u00e9"}\n{"text":"three"}';

describe("records as they stand", () => {
  test.each([
    ["data.jsonl", JSONL],
    ["data.jsonl.gz", gzipSync(JSONL)],
    ["data.jsonl.zst", zstdCompressSync(JSONL)],
    ["data.json", JSONL],
    ["data.jsonl", `\ufeff${JSONL}`],
  ])("%s keeps every byte of a line", async (name, content) => {
    const file = await raw(name, content);
    expect(file.records.map(({ row }) => row)).toEqual([1, 3, 4]);
    expect(file.compose(file.records).toString()).toBe(JSONL.replace("\n\n", "\n").concat("\n"));
    expect(file.compose([file.records[2]!]).toString()).toBe('{"text":"three"}\n');
  });

  test("a json array keeps numbers, nested brackets and brackets in texts", async () => {
    const elements = ['{"a": [1, {"b": "]},{"}], "n": 12345678901234567890}', '{"a": "\\"[,"}'];
    const file = await raw("data.json", `[ ${elements.join(" ,\n")}\n]`);
    expect(file.records.map(({ raw: bytes }) => bytes.toString())).toEqual(elements);
    expect(JSON.parse(file.compose(file.records).toString())).toHaveLength(2);
    expect(file.compose([]).toString()).toBe("[\n\n]\n");
  });

  test("a csv keeps quotes, line breaks within fields and its header", async () => {
    const text = 'text;id\r\n"one; ""two""\r\nthree";1\r\n\r\nplain 5" pipe;2\r\n';
    const file = await raw("data.csv", text, { delimiter: ";" });
    expect(file.records.map(({ values }) => values.get("text"))).toEqual([
      'one; "two"\r\nthree',
      'plain 5" pipe',
    ]);
    expect(file.compose(file.records).toString()).toBe(
      'text;id\n"one; ""two""\r\nthree";1\nplain 5" pipe;2\n',
    );
  });

  test("what was composed reads as the same records again", async () => {
    await using folder = await makeFolder({});
    for (const [name, content] of [
      ["a.jsonl", JSONL],
      ["a.json", `[${JSONL.trim().split(/\n+/).join(",")}]`],
      ["a.csv", 'text,id\n"a, ""b""\nc",1\nd,2\n'],
    ] as const) {
      const file = await raw(name, content);
      await writeFile(folder.at(name), file.compose(file.records));
      const again = await readRaw({ path: folder.at(name), ...dataKindOf(name)! });
      expect(again.records.map(({ values }) => values)).toEqual(
        file.records.map(({ values }) => values),
      );
    }
  });
});

describe("texts that are replaced", () => {
  const shout = (text: string) => text.replaceAll("secret", "<X>");

  test("in jsonl leave numbers, names of fields and other texts byte for byte", async () => {
    const line = '{"secret":"a secret \\u00e9","n":12345678901234567890,"o":{"t":"\\u0041 é"}}';
    const file = await raw("a.jsonl", `${line}\n`);
    expect(file.rewrite(file.records[0]!, shout).toString()).toBe(
      line.replace('"a secret \\u00e9"', '"a <X> é"'),
    );
  });

  test("in csv are quoted where they have to be, in the file's own encoding", async () => {
    const latin = Buffer.from('t,id\ncaf\xe9 secret,1\n"a ""secret""",2\n', "latin1");
    const file = await raw("a.csv", latin, { encoding: "windows-1252" });
    const written = file.records.map((one) =>
      file.rewrite(one, (text) => text.replaceAll("secret", "x,y")).toString("latin1"),
    );
    expect(written).toEqual(['"caf\xe9 x,y",1', '"a ""x,y""",2']);
  });
});

test.each([
  ["a.jsonl", '{"a":1}\nno json\n', "line-unreadable", 2],
  ["a.json", '[{"a":1}, 5]', "row-unreadable", 2],
  ["a.json", '[{"a":1}', "json-unreadable", undefined],
  ["a.csv", 'a,b\n"x"y,1\n', "csv-quotes", 1],
] as const)("%s that is broken says where: %s", async (name, content, code, line) => {
  await expect(raw(name, content)).rejects.toMatchObject({ code, line });
});
