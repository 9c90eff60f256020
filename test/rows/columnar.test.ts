import { readFile } from "node:fs/promises";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { developmentPython } from "../../scripts/environment.ts";
import { NotPlain, readRaw } from "../../src/rows/index.ts";
import { dataKindOf } from "../../src/sources/index.ts";
import { reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

/** Files of every type that JSON holds, with what Python's reader makes of them, and of others. */
const WRITE = `
import datetime, decimal, json, sys
import pyarrow as pa, pyarrow.parquet as pq

folder = sys.argv[1]
turns = [{"role": "user", "content": "Zoë 😀"}, {"role": "assistant", "content": None}]
plain = pa.table({
    "text": pa.array(["a\\n\\"b\\"", "", None, "é"] * 25),
    "large": pa.array(["x", "y", None, "z"] * 25, pa.large_string()),
    "whole": pa.array([2**53 + 1, -(2**63), None, 7] * 25),
    "small": pa.array([1, 255, None, 0] * 25, pa.uint8()),
    "real": pa.array([0.1, -1e300, None, 3.0] * 25),
    "flag": pa.array([True, False, None, True] * 25),
    "words": pa.array(["p", "q", None, "p"] * 25).dictionary_encode(),
    "messages": pa.array([turns, [], None, turns[:1]] * 25),
    "tags": pa.array([["a", None], [], None, ["b"]] * 25),
})
times = {
    "date": pa.array([datetime.date(2001, 2, 3), None]),
    "time": pa.array([datetime.datetime(2001, 2, 3, 4, 5, 6, 789000), None]),
    "ns": pa.array([datetime.datetime(2001, 2, 3, 4, 5, 6), None], pa.timestamp("ns", "UTC")),
}
others = {
    "cents": pa.array([decimal.Decimal("17.50")] * 5),
    "bytes": pa.array([b"ab"] * 5),
    "map": pa.array([[("a", 1)]] * 5, pa.map_(pa.string(), pa.int64())),
    "deep": pa.array([[{"at": decimal.Decimal("1.5")}]] * 5),
}
def write(name, table):
    pq.write_table(table, f"{folder}/{name}.parquet", row_group_size=37)
    with pa.ipc.new_stream(f"{folder}/{name}.arrow", table.schema) as writer:
        for batch in table.to_batches(max_chunksize=37):
            writer.write_batch(batch)
write("plain", plain)
for name, column in times.items():
    write(name, pa.table({"text": ["words", "more"], name: column}))
for name, column in others.items():
    write(name, pa.table({"text": ["words"] * 5, name: column}))
with open(f"{folder}/expected.json", "w") as out:
    json.dump(plain.to_pylist(), out)
`;

let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  folder = await makeFolder();
  await execa(await developmentPython(() => {}), ["-c", WRITE, folder.path]);
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const raw = (name: string) => readRaw({ path: folder.at(name), ...dataKindOf(name)! });

describe.each(["parquet", "arrow"])("%s written again as jsonl", (ending) => {
  test("has the values that Python's reader has, to the last digit", async () => {
    const file = await raw(`plain.${ending}`);
    const lines = file.compose(file.records).toString().trimEnd().split("\n");
    expect(lines).toHaveLength(100);
    // Numbers as text: JavaScript's own would round 2^53 + 1 on both sides alike.
    const exact = (text: string) =>
      JSON.parse(text.replace(/:(-?\d{16,})([,}])/g, ':"$1"$2')) as unknown;
    const expected = await readFile(folder.at("expected.json"), "utf8");
    const rows = exact(expected.replaceAll(/:\s+/g, ":").replaceAll(/,\s+/g, ","));
    expect(lines.map(exact)).toEqual(rows);
    expect(lines[0]).toContain("9007199254740993");
  });

  test.each([
    ["date", "2001-02-03T00:00:00.000Z"],
    ["time", "2001-02-03T04:05:06.789Z"],
    ["ns", "2001-02-03T04:05:06.000Z"],
  ])("has a %s as text", async (name, written) => {
    const file = await raw(`${name}.${ending}`);
    const lines = file.compose(file.records).toString().trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { text: "words", [name]: written },
      { text: "more", [name]: null },
    ]);
  });

  test.each(["cents", "bytes", "map", "deep"])(
    "is refused where it holds what JSON lacks: %s",
    async (name) => {
      await expect(raw(`${name}.${ending}`)).rejects.toThrow(NotPlain);
      const { exitCode, stderr } = await reticence(["split", `${name}.${ending}`], {
        cwd: folder.path,
      });
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining("[data-not-rewritable]")]);
      expect(stderr).toContain(`(${name})`);
    },
  );
});

test("a split of a parquet file is two jsonl files", async () => {
  const table = `
import pyarrow as pa, pyarrow.parquet as pq
pq.write_table(pa.table({
    "text": [f"what person {i // 2} wrote of {i} in their {i * 7 % 100} letter" for i in range(400)],
    "who": [i // 2 for i in range(400)],
}), "${folder.at("split.parquet")}")`;
  await execa(await developmentPython(() => {}), ["-c", table]);
  const args = ["split", "split.parquet", "--by", "who", "--share", "0.25"];
  const { exitCode, stderr } = await reticence(args, { cwd: folder.path });
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining("written as jsonl")]);
  const read = async (set: string) =>
    (await readFile(folder.at(`split/${set}.jsonl`), "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { who: number }).who);
  const [members, nonmembers] = [await read("members"), await read("nonmembers")];
  expect([members.length, nonmembers.length]).toEqual([300, 100]);
  expect(members.filter((who) => nonmembers.includes(who))).toEqual([]);
});
