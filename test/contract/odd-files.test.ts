import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RowsFault, surveyFile } from "../../src/rows/index.ts";
import { dataKindOf } from "../../src/sources/index.ts";
import { makeFolder } from "../support/folder.ts";

interface OddFile {
  name: string;
  text?: string;
  base64?: string;
  read?: { delimiter?: string; encoding?: string };
  directory?: boolean;
  absent?: boolean;
  rows?: number;
  first?: Record<string, unknown>;
  others?: Record<string, number>;
  withoutSubject?: number;
  error?: string;
  line?: number;
}

const TABLE = join(import.meta.dirname, "odd-files.json");
const { files } = JSON.parse(await readFile(TABLE, "utf8")) as { files: OddFile[] };
const FIELDS = { required: ["text"], optional: [], subject: "who" };

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

test.each(files)("$name is read as the probe reads it", async (entry) => {
  const path = folder.at(entry.name);
  if (entry.directory) await mkdir(path);
  else if (!entry.absent) {
    await writeFile(
      path,
      entry.base64 === undefined ? (entry.text ?? "") : Buffer.from(entry.base64, "base64"),
    );
  }
  const kind = dataKindOf(path)!;
  const read = surveyFile({ path, ...kind, ...entry.read }, FIELDS);
  if (entry.error !== undefined) {
    const fault = await read.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(RowsFault);
    const { code, line } = fault as RowsFault;
    expect({ code, line }).toEqual({ code: entry.error, line: entry.line });
    return;
  }
  const survey = await read;
  expect(survey.rows).toBe(entry.rows);
  expect([...survey.others].sort()).toEqual(Object.entries(entry.others ?? {}).sort());
  // Of parquet and arrow plan reads what describes the values, and no value.
  if (kind.type === "parquet" || kind.type === "arrow") {
    expect([...survey.present].sort()).toEqual(Object.keys(entry.first ?? {}).sort());
    return;
  }
  const first = [...(survey.first ?? [])].filter(([name]) => name === "text" || name === "who");
  expect(Object.fromEntries(first.map(([name, value]) => [name, shown(value)]))).toEqual(
    entry.first ?? {},
  );
  if (entry.withoutSubject !== undefined) expect(survey.withoutSubject).toBe(entry.withoutSubject);
});

function shown(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  return typeof value === "number" && Number.isFinite(value) ? { kind: "number" } : null;
}
