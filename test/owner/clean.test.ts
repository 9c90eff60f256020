import { readFile, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Audited, type CleanOptions, cleanData, type Leaks } from "../../src/owner/index.ts";
import { dataKindOf } from "../../src/sources/index.ts";
import { sha256 } from "../../src/split/index.ts";
import { makeFolder } from "../support/folder.ts";

interface Row {
  text: string;
  who?: string;
  id?: number;
}

/** Values of a record that leak (`true`), or were only found in it, as they are written. */
type Values = [type: string, written: string, leaks: boolean][];

interface Given {
  rows: readonly Row[];
  /** By line, from 1. */
  values?: Record<number, Values>;
  leaking?: readonly number[];
  name?: string;
  /** Held-out records, and what is found in them by line. */
  held?: readonly Row[];
  heldValues?: Record<number, Values>;
}

/** An audit of one file, as far as `clean` looks at it. */
async function audited(
  path: string,
  { rows, values = {}, leaking = [], name = "data.jsonl", held = [], heldValues = {} }: Given,
) {
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  await writeFile(path, name.endsWith(".gz") ? gzipSync(text) : text);
  const ordinals = new Map<string, number>();
  const written = new Map<number, string>();
  const heldPath = `${path}.held.jsonl`;
  await writeFile(heldPath, held.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const foundIn = (of: Record<number, Values>) =>
    Object.entries(of).flatMap(([row, own]) =>
      own.map(([type, form, leaks]) => {
        const span = written.size;
        written.set(span, form);
        const value = ordinals.get(form) ?? ordinals.size;
        ordinals.set(form, value);
        return { row: Number(row), span, value, type, leaks, audit: "finetuning" };
      }),
    );
  const found = foundIn(values);
  const spans = [...found, ...foundIn(heldValues)];
  const rowsThatLeak = new Set([...leaking, ...found.flatMap((one) => (one.leaks ? one.row : []))]);
  const leaks = {
    audit: "finetuning",
    leaks: [...rowsThatLeak].map((row) => ({
      audit: "finetuning",
      row,
      values: found.filter((one) => one.row === row && one.leaks),
    })),
  } as unknown as Leaks;
  const audit = {
    job: {
      audits: [
        {
          name: "finetuning",
          sets: {
            members: [{ path, ...dataKindOf(name) }],
            nonmembers: [{ path: heldPath, type: "jsonl" }],
          },
        },
      ],
    },
    evidence: {
      spans,
      policy: { audits: [{ name: "finetuning", data: { fields: { text: "text" } } }] },
    },
  } as unknown as Audited;
  return { audit, leaks, written };
}

async function cleaned(given: Given, options: Partial<CleanOptions> & { mask?: boolean } = {}) {
  const { name = "data.jsonl" } = given;
  await using folder = await makeFolder();
  const { audit, leaks, written } = await audited(folder.at(name), given);
  const out = folder.at(options.out ?? "out.jsonl");
  const done = await cleanData(audit, leaks, {
    out,
    written: options.mask === true ? written : undefined,
    split: undefined,
    ...(options.nonmembers === undefined ? {} : { nonmembers: folder.at(options.nonmembers) }),
  });
  const heldTexts =
    options.nonmembers === undefined
      ? []
      : (await readFile(folder.at(options.nonmembers), "utf8"))
          .trim()
          .split("\n")
          .map((line) => (JSON.parse(line) as Row).text);
  const bytes = await readFile(out);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
  const rows = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
  return { done, bytes, heldTexts, texts: rows.map(({ text: one }) => one) };
}

describe("values that are masked", () => {
  test("leave a record out unless each of those that leak of it is found in it", async () => {
    const { texts, done } = await cleaned(
      {
        rows: [
          { text: "write to ann@example.org, or call 555 01 23 today" },
          { text: "write to bob@example.org, or call 555 04 56 today, then go" },
        ],
        values: {
          1: [
            ["email", "ann@example.org", true],
            // Training saw it with other spaces than the file has.
            ["phone", "555-01-23", true],
          ],
          2: [
            ["email", "bob@example.org", true],
            ["phone", "555 04 56", true],
          ],
        },
      },
      { mask: true },
    );
    expect(texts).toEqual(["write to <EMAIL>, or call <PHONE> today, then go"]);
    expect([done.kept, done.leaking, [...done.masked]]).toEqual([
      1,
      1,
      [
        ["email", 1],
        ["phone", 1],
      ],
    ]);
  });

  test("are words of their own, and not parts of longer ones", async () => {
    const { texts } = await cleaned(
      {
        rows: [
          { text: "Ann came, and (Ann) left" },
          { text: "Annual report of Hannah, Joann and anne; Ann's, Ann_1, éAnn, Ann" },
          { text: "number 12 of 123, 0.12 and 12" },
          { text: "安妮说安 but said nothing else about it" },
        ],
        values: {
          1: [["name", "Ann", true]],
          3: [["id", "12", true]],
          4: [["name", "安妮", true]],
        },
      },
      { mask: true },
    );
    expect(texts).toEqual([
      "<NAME> came, and (<NAME>) left",
      "Annual report of Hannah, Joann and anne; <NAME>'s, Ann_1, éAnn, <NAME>",
      "number <ID> of 123, 0.<ID> and <ID>",
      "<NAME>说安 but said nothing else about it",
    ]);
  });

  test("that stand in a longer one are gone with it", async () => {
    const { texts, done } = await cleaned(
      {
        rows: [{ text: "mail ann.lee@example.org, please" }],
        values: {
          1: [
            ["name", "ann.lee", true],
            ["email", "ann.lee@example.org", true],
          ],
        },
      },
      { mask: true },
    );
    expect(texts).toEqual(["mail <EMAIL>, please"]);
    expect([...done.masked]).toEqual([["email", 1]]);
  });

  test("leave no record where nothing of it can be masked", async () => {
    const given: Given = {
      rows: [{ text: "call Annemarie" }],
      values: { 1: [["name", "Ann", true]] },
    };
    await expect(cleaned(given, { mask: true })).rejects.toMatchObject({
      code: "clean-empty",
    });
  });
});

test("held-out records are masked alike: every value of the types that leak, in both", async () => {
  const { texts, heldTexts, done } = await cleaned(
    {
      rows: [
        { text: "write to ann@example.org or call 555 01" },
        { text: "write to bob@example.org or call 555 02" },
      ],
      values: {
        1: [
          ["email", "ann@example.org", true],
          ["phone", "555 01", false],
        ],
        2: [["email", "bob@example.org", false]],
      },
      held: [{ text: "write to cid@example.org or call 555 03" }, { text: "nothing in this one" }],
      heldValues: { 1: [["email", "cid@example.org", false]] },
    },
    { mask: true, nonmembers: "held-out.jsonl" },
  );
  expect(texts).toEqual(["write to <EMAIL> or call 555 01", "write to <EMAIL> or call 555 02"]);
  expect(heldTexts).toEqual(["write to <EMAIL> or call 555 03", "nothing in this one"]);
  expect(done.nonmembers?.kept).toBe(2);
});

test("a file of which nearly nothing would be left is not written", async () => {
  const rows = Array.from({ length: 30 }, (_, at) => ({
    text: `record ${at} of its own ${at * 7} words`,
  }));
  const leaking = rows.slice(2).map((_, at) => at + 1);
  await expect(cleaned({ rows, leaking })).rejects.toMatchObject({ code: "clean-empty" });
});

describe("records that are left out", () => {
  test("are also the copies of one that leaks under another identifier", async () => {
    const secret = "the patient of ward nine asked for the results of the second test";
    const { texts, done } = await cleaned({
      rows: [
        { text: secret, id: 1 },
        { text: "something else was said of the weather at noon", id: 2 },
        { text: `${secret} `, id: 777_777, who: "another person altogether, of another town" },
      ],
      leaking: [1],
    });
    expect(texts).toEqual(["something else was said of the weather at noon"]);
    expect([done.leaking, done.duplicates]).toEqual([2, 0]);
  });
});

describe("the output", () => {
  const rows = [{ text: "one of the two texts" }, { text: "the other of both texts" }];

  test.each([
    ["data.jsonl", "out.jsonl.gz", true],
    ["data.jsonl.gz", "out.jsonl", false],
    ["data.jsonl.gz", "out.ndjson.gz", true],
  ])("of %s into %s is compressed as its name says", async (name, out, isCompressed) => {
    const { bytes, texts } = await cleaned({ rows, leaking: [1], name }, { out });
    expect(texts).toEqual([rows[1]!.text]);
    expect(bytes[0] === 0x1f).toBe(isCompressed);
  });

  test.each(["out.csv", "out.json", "out.parquet", "out.txt", "out"])(
    "is not written into %s, which says another format",
    async (out) => {
      await expect(cleaned({ rows, leaking: [1] }, { out })).rejects.toMatchObject({
        code: "clean-format",
      });
    },
  );

  test("comes with the split's manifest, counted anew", async () => {
    await using folder = await makeFolder();
    const people = [..."aabbccdd"].map((who, index) => ({
      text: `${who} wrote letter ${index} on ${index * 13} things`,
      who,
    }));
    const given = await audited(folder.at("data.jsonl"), { rows: people, leaking: [1, 2, 3] });
    const digest = sha256(await readFile(folder.at("data.jsonl")));
    const side = { file: "data.jsonl", sha256: digest, records: 8, persons: 4 };
    const manifest = {
      ...{ version: 1, reticence: "0.1.0", share: 0.5, seed: 7, by: "who" },
      source: { sha256: digest, records: 16 },
      members: side,
      nonmembers: { ...side, file: "held.jsonl" },
    };
    await writeFile(folder.at("split.json"), JSON.stringify(manifest));
    await cleanData(given.audit, given.leaks, {
      out: folder.at("clean.jsonl"),
      written: undefined,
      split: folder.at("split.json"),
    });
    const renewed = JSON.parse(await readFile(folder.at("clean.split.json"), "utf8")) as unknown;
    expect(renewed).toMatchObject({
      cleaned: true,
      members: { file: "clean.jsonl", records: 5, persons: 3 },
      nonmembers: manifest.nonmembers,
    });
  });
});
