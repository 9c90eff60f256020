import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parseManifest } from "../../src/pull/index.ts";
import { assign } from "../../src/split/assign.ts";
import { similarPairs } from "../../src/split/index.ts";
import { reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

/** Records of persons with one to four records each, all of different words. */
function records(persons: number): { text: string; who: string }[] {
  return Array.from({ length: persons }, (_, person) =>
    Array.from({ length: 1 + (person % 4) }, (_, index) => ({
      text: `${person} w${person}a w${index}b w${person * index}c ticket ${person}-${index}`,
      who: `C-${person}`,
    })),
  ).flat();
}

const lines = (rows: readonly object[]) => `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`;

describe("sides", () => {
  test.each([0.1, 0.25, 0.5])("of a share of %d hold whole persons", (share) => {
    const all = records(400);
    const { isHeldOut, persons: counted } = assign(
      all.map(({ who, text }) => ({ person: who, text })),
      { share, seed: 7 },
    );
    const persons = (held: boolean) =>
      new Set(all.filter((_, index) => isHeldOut[index] === held).map(({ who }) => who));
    expect([...persons(true)].filter((who) => persons(false).has(who))).toEqual([]);
    expect(counted).toEqual({ members: persons(false).size, nonmembers: persons(true).size });
    expect(isHeldOut.filter(Boolean).length / all.length).toBeCloseTo(share, 2);
  });

  test("never part near duplicates, whoever's they are", () => {
    const all = records(200);
    const copies = all.slice(0, 60).map(({ text }, index) => ({ text, who: `D-${index}` }));
    const both = [...all, ...copies];
    const { isHeldOut, similar } = assign(
      both.map(({ who, text }) => ({ person: who, text })),
      { share: 0.3, seed: 1 },
    );
    expect(similar).toBe(120);
    for (const [one, other] of similarPairs(both.map(({ text }) => text))) {
      expect(isHeldOut[one]).toBe(isHeldOut[other]);
    }
  });

  test("are drawn by the seed, each person as likely as another", () => {
    const all = records(50).map(({ who, text }) => ({ person: who, text }));
    const drawn = (seed: number) => assign(all, { share: 0.2, seed }).isHeldOut;
    expect(drawn(5)).toEqual(drawn(5));
    expect(drawn(5)).not.toEqual(drawn(6));
    const often = new Array<number>(all.length).fill(0);
    const draws = 500;
    for (let seed = 0; seed < draws; seed++) {
      for (const [index, held] of drawn(seed).entries()) often[index]! += Number(held);
    }
    // Of 500 draws at a fifth, five standard deviations are 0.09.
    for (const count of often) expect(Math.abs(count / draws - 0.2)).toBeLessThan(0.1);
  });
});

describe("reticence split", () => {
  test.each([
    ["data.jsonl", (rows: object[]) => lines(rows), (bytes: Buffer) => bytes.toString()],
    ["data.json", (rows: object[]) => JSON.stringify(rows), (bytes: Buffer) => bytes.toString()],
    [
      "data.csv",
      (rows: object[]) =>
        `text,who\n${rows.map((row) => Object.values(row).join(",")).join("\n")}\n`,
      (bytes: Buffer) => bytes.toString(),
    ],
    [
      "data.jsonl.gz",
      (rows: object[]) => gzipSync(lines(rows)),
      (bytes: Buffer) => gunzipSync(bytes).toString(),
    ],
  ])("writes %s in its own format and order, with a manifest", async (name, write, read) => {
    const rows = records(100);
    await using folder = await makeFolder({ [name]: write(rows) });
    const args = ["split", name, "--by", "who", "--share", "0.2", "--seed", "3"];
    const first = await reticence(args, { cwd: folder.path });
    expect([first.exitCode, first.stderr]).toEqual([0, expect.stringContaining("are held out")]);
    expect(first.stderr).toContain("looked for in the field text");
    const ending = name.slice("data".length);
    const names = ["members", "nonmembers"].map((set) => `split/${set}${ending}`);
    const texts = await Promise.all(
      names.map(async (file) => read(await readFile(folder.at(file)))),
    );
    const places = texts.map((text) =>
      rows.flatMap(({ text: own }, index) => (text.includes(own) ? [index] : [])),
    );
    expect(places.flat().sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
    for (const [at, text] of texts.entries()) {
      const order = places[at]!.map((index) => text.indexOf(rows[index]!.text));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
    const manifest = parseManifest(await readFile(folder.at("split/split.json"), "utf8"))!;
    expect(manifest).toMatchObject({ version: 1, share: 0.2, seed: 3, by: "who" });
    for (const [at, set] of (["members", "nonmembers"] as const).entries()) {
      const bytes = await readFile(folder.at(names[at]!));
      expect(manifest[set].sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
      expect(manifest[set].records).toBe(places[at]!.length);
      expect((await stat(folder.at(names[at]!))).mode & 0o777).toBe(0o600);
    }
    // The same again, byte for byte.
    const again = await reticence([...args, "--out", "again"], { cwd: folder.path });
    expect(again.exitCode).toBe(0);
    expect(await readFile(folder.at("again/split.json"), "utf8")).toBe(
      await readFile(folder.at("split/split.json"), "utf8"),
    );
  });

  test.each([
    ["no such field", ["data.jsonl", "--by", "nobody"], "split-field"],
    ["no share", ["data.jsonl", "--share", "1"], "usage"],
    ["no seed", ["data.jsonl", "--seed", "-1"], "usage"],
    ["no file", ["gone.jsonl"], "source-missing"],
    ["no data file", ["data.txt"], "data-not-rewritable"],
    ["a damaged parquet", ["data.parquet"], "file-unreadable"],
    ["records of nobody", ["some.jsonl", "--by", "who"], "split-field"],
    ["records that fit no format", ["body.jsonl"], "split-text"],
    ["records that fit two formats", ["both.jsonl"], "split-text"],
    ["a record without the text", ["gap.jsonl"], "field-missing"],
    ["a field that no record has", ["data.jsonl", "--text", "body"], "field-missing"],
    ["a missing parquet", ["gone.parquet"], "source-missing"],
    ["too few records", ["few.jsonl"], "split-too-few"],
    ["one person with everything", ["data.jsonl", "--by", "same"], "split-uneven"],
    ["records that are all the same", ["same.jsonl"], "split-uneven"],
    ["a broken line", ["broken.jsonl"], "line-unreadable"],
    ["no record", ["empty.jsonl"], "file-empty"],
  ])("refuses %s, and writes nothing", async (_, args, code) => {
    const rows = records(20).map((row) => ({ ...row, same: 1 }));
    await using folder = await makeFolder({
      "data.jsonl": lines(rows),
      "same.jsonl": lines(new Array(50).fill({ text: "always one and the same text" })),
      "broken.jsonl": `${lines(rows)}nothing\n`,
      "empty.jsonl": "\n",
      "some.jsonl": lines(rows.map((row, index) => (index === 30 ? { ...row, who: " " } : row))),
      "body.jsonl": lines(rows.map(({ text }) => ({ body: text }))),
      "both.jsonl": lines(rows.map((row) => ({ ...row, prompt: "a", completion: "b" }))),
      "gap.jsonl": lines([...rows, { who: "C-1" }] as object[]),
      "few.jsonl": lines(rows.slice(0, 3)),
      "data.txt": "x",
      "data.parquet": "PAR1",
    });
    const { exitCode, stderr } = await reticence(["split", ...args], { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    expect(await readdir(folder.path)).not.toContain("split");
  });

  test.each([
    ["customer", "data.jsonl", "The fields are text, customer_id. Did you mean"],
    ["CustomerId", "data.csv", 'Did you mean "customer_id"?'],
  ])("by %s, a field that no record has, names those of %s", async (by, name, hint) => {
    await using folder = await makeFolder({
      "data.jsonl": lines([{ text: "some text", customer_id: 7 }]),
      "data.csv": "text,customer_id\nsome text,7\n",
    });
    const { stderr } = await reticence(["split", name, "--by", by], { cwd: folder.path });
    expect(stderr).toContain(`no record has a value in the field "${by}".`);
    expect(stderr).toContain(hint);
  });

  test("by a field that a csv lacks shows no header that may be a record", async () => {
    await using folder = await makeFolder({ "data.csv": "Anna,text\nBert,x\n" });
    const { stderr } = await reticence(["split", "data.csv", "--by", "Ann"], { cwd: folder.path });
    expect(stderr).toContain('no record has a value in the field "Ann"');
    expect(stderr).not.toContain("Anna");
  });

  test("of a file that is not there names the one that is near", async () => {
    await using folder = await makeFolder({ "data/records.jsonl": lines(records(20)) });
    const { stderr } = await reticence(["split", "data/record.jsonl"], { cwd: folder.path });
    expect(stderr).toMatch(/does not exist\. Did you mean \S*data\/records\.jsonl\?/);
  });

  test("of a folder asks for one of its files", async () => {
    await using folder = await makeFolder({ "data/b.jsonl": lines(records(20)), "data/a.md": "x" });
    const { exitCode, stderr } = await reticence(["split", "data"], { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining("data: is a folder; name one file, such as data/b.jsonl."),
    ]);
  });

  test.each([
    ["an identifier and a time", { by: [] }],
    ["the person", { by: ["--by", "who"] }],
  ])("finds copies that differ in %s", async (_, { by }) => {
    const rows = records(300).map((row, index) => ({
      ...row,
      id: `ticket-${index}-${(index * 7919) % 1000}`,
      at: `2026-01-${1 + (index % 28)}`,
    }));
    const copies = rows.slice(0, 100).map(({ text }, index) => ({
      text: `${text} `,
      who: `D-${index}`,
      id: `other number ${index * 31} of the other system ${index}`,
      at: "2026-11-11",
    }));
    await using folder = await makeFolder({ "data.jsonl": lines([...rows, ...copies]) });
    const done = await reticence(["split", "data.jsonl", "--share", "0.3", ...by], {
      cwd: folder.path,
    });
    expect(done.exitCode).toBe(0);
    const [members, nonmembers] = await Promise.all(
      ["members", "nonmembers"].map(async (set) => {
        const text = await readFile(folder.at(`split/${set}.jsonl`), "utf8");
        return text
          .trim()
          .split("\n")
          .map((line) => (JSON.parse(line) as { text: string }).text.trim());
      }),
    );
    expect(members!.filter((text) => nonmembers!.includes(text))).toEqual([]);
    expect(members!.length + nonmembers!.length).toBe(rows.length + copies.length);
  });

  test("compares the fields that --text names, and counts persons, not groups", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      body: `case ${index >> 1} of the year was about ${index >> 1} things at ${index >> 1}`,
      who: `P-${index}`,
    }));
    await using folder = await makeFolder({ "data.jsonl": lines(rows) });
    const args = ["split", "data.jsonl", "--text", "body", "--by", "who", "--share", "0.2"];
    const { exitCode, stdout } = await reticence(args, { cwd: folder.path });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("40 records, 40 persons")]);
    const manifest = parseManifest(await readFile(folder.at("split/split.json"), "utf8"))!;
    expect([manifest.members.persons, manifest.nonmembers.persons]).toEqual([160, 40]);
  });

  test("overwrites nothing, and leaves nothing beside what is there", async () => {
    await using folder = await makeFolder({ "data.jsonl": lines(records(100)) });
    await reticence(["split", "data.jsonl", "--out", "s"], { cwd: folder.path });
    await writeFile(folder.at("s/members.jsonl"), "mine");
    const { exitCode, stderr } = await reticence(["split", "data.jsonl", "--out", "s"], {
      cwd: folder.path,
    });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("[output-exists]")]);
    expect(await readFile(folder.at("s/members.jsonl"), "utf8")).toBe("mine");
    expect((await readdir(folder.at("s"))).sort()).toEqual([
      "members.jsonl",
      "nonmembers.jsonl",
      "split.json",
    ]);
  });
});
