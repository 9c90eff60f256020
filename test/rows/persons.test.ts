import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { developmentPython } from "../../scripts/environment.ts";
import { loadPolicy } from "../../src/config/index.ts";

import { type Survey, surveyFile } from "../../src/rows/index.ts";
import { dataKindOf } from "../../src/sources/index.ts";
import { DEMO, ROOT } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { plannedInputs } from "../support/planned.ts";

/** Files of every kind of subject and way of writing, and whom the probe reads in each. */
const WRITE = `
import collections, datetime, decimal, json, sys
import pyarrow as pa, pyarrow.parquet as pq
from reticence_probe.data.values import is_subject, subject_of

folder = sys.argv[1]
nan = float("nan")
kinds = {
    "text": pa.array(["a", "b", "a", None, " ", "NaN", "a ", "Zoë"] * 30),
    "large": pa.array(["a", "b", "a", None] * 30, pa.large_string()),
    "whole": pa.array([1, 2, 1, None, 2**53 + 1, -7] * 30),
    "small": pa.array([1, 2, 1, None] * 30, pa.uint8()),
    "float": pa.array([1.0, 2.5, nan, None, 1.0, -3.0] * 30),
    "words": pa.array(["x", "y", "x", None] * 30).dictionary_encode(),
    "dates": pa.array([datetime.date(2000, 1, 1)] * 30),
    "cents": pa.array([decimal.Decimal("17.50")] * 30),
    "lists": pa.array([["a"]] * 30),
    "flags": pa.array([True, False] * 30),
}
told = {}

def tell(name, column):
    values = column.to_pylist()
    if not all(map(is_subject, values)):
        told[name] = None
        return
    whom = [subject_of(value) for value in values]
    counts = collections.Counter(one for one in whom if one is not None)
    told[name] = {"persons": dict(sorted(counts.items())), "nobody": whom.count(None)}

for kind, column in kinds.items():
    table = pa.table({"text": ["words"] * len(column), "who": column})
    for compression in ("none", "snappy", "gzip", "brotli", "zstd", "lz4"):
        name = f"{kind}-{compression}.parquet"
        pq.write_table(table, f"{folder}/{name}", compression=compression, row_group_size=37)
        tell(name, column)
    for form, new in (("stream", pa.ipc.new_stream), ("file", pa.ipc.new_file)):
        for compression in (None, "lz4", "zstd"):
            name = f"{kind}-{form}-{compression}.arrow"
            options = pa.ipc.IpcWriteOptions(compression=compression)
            with new(f"{folder}/{name}", table.schema, options=options) as writer:
                for batch in table.to_batches(max_chunksize=37):
                    writer.write_batch(batch)
            tell(name, column)
print(json.dumps(told))
`;

interface Told {
  persons: Record<string, number>;
  nobody: number;
}

let folder: Awaited<ReturnType<typeof makeFolder>>;
let told: Record<string, Told | null>;

beforeAll(async () => {
  folder = await makeFolder();
  const python = await developmentPython(() => {});
  const env = { PYTHONPATH: join(ROOT, "probe") };
  const { stdout } = await execa(python, ["-c", WRITE, folder.path], { env });
  told = JSON.parse(stdout) as typeof told;
});
afterAll(async () => await folder[Symbol.asyncDispose]());

/** Kinds whose values the probe alone reads, and compressions that Node lacks. */
const ONLY_PROBE = /^(dates|cents|lists|flags)-|lz4/;

async function survey(name: string): Promise<Survey> {
  const path = folder.at(name);
  return await surveyFile(
    { path, ...dataKindOf(name)! },
    { required: ["text"], optional: [], subject: "who" },
  );
}

describe("persons in parquet and arrow", () => {
  test("are those whom the probe reads, or are not counted", async () => {
    expect(Object.keys(told)).toHaveLength(10 * 12);
    let counted = 0;
    for (const [name, expected] of Object.entries(told)) {
      const { persons, withoutSubject } = await survey(name);
      if (persons === undefined) {
        expect(name).toMatch(/^(dates|cents|lists|flags)-|lz4|(lz4|zstd)\.arrow$/);
        continue;
      }
      counted++;
      expect(name).not.toMatch(ONLY_PROBE);
      const found = Object.fromEntries([...persons].sort(([a], [b]) => (a < b ? -1 : 1)));
      expect({ persons: found, nobody: withoutSubject }, name).toEqual(expected);
    }
    // Text, numbers and dictionaries, in every compression of parquet but lz4.
    expect(counted).toBeGreaterThanOrEqual(6 * 5 + 6 * 2);
  });

  test("are counted by plan, with those who name nobody", async () => {
    await using other = await makeFolder({
      "reticence.yml": `version: 1
checkpoint: ${DEMO}/leaky
base: ${DEMO}/base
data:
  format: text
  members: ${folder.at("text-zstd.parquet")}
  nonmembers: ${folder.at("whole-stream-None.arrow")}
  subject: who
`,
    });
    const { sets, warnings } = await plannedInputs(await loadPolicy(other.at("reticence.yml")));
    expect(sets.map(({ persons }) => persons)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(warnings.filter((one) => one.includes("person of its own"))).toEqual([
      expect.stringMatching(/^90 of 240 members have no "who"/),
      expect.stringMatching(/^30 of 180 nonmembers have no "who"/),
    ]);
  });
});
