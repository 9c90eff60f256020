import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzip, zstdCompress } from "node:zlib";
import { DEFAULT_ATTACKS } from "../attacks/index.ts";
import type { Compression } from "../base/compressed.ts";
import { formatCount } from "../base/counts.ts";
import { PolicyError, SourceError } from "../base/errors.ts";
import { writeNew } from "../base/files.ts";
import { VERSION } from "../base/installation.ts";
import { nearPathHint } from "../base/near-path.ts";
import type { Split } from "../contracts/split.ts";
import { leastNonmembers } from "../gate/limits.ts";
import { faultInData } from "../probe/index.ts";
import { type Field, fieldHint, manifestText, SPLIT_MANIFEST, shownNames } from "../pull/index.ts";
import {
  type DataFile,
  LARGEST_RAW,
  NotPlain,
  personNamed,
  type RawFile,
  type RawRecord,
  RowsFault,
  readRaw,
  textsOf,
} from "../rows/index.ts";
import { DATA_KINDS, dataKindOf, formatBytes } from "../sources/index.ts";
import { type Assignment, assign } from "./assign.ts";
import { presentFields, refuseWithout, textFields } from "./text.ts";

export { personsOf } from "./assign.ts";
export { normalText, similarPairs, WORD_CHARACTER } from "./near.ts";
export { fittingFormats } from "./text.ts";

export interface SplitOptions {
  /** The data file. */
  data: string;
  /** Field that names the person; undefined: each record is one of its own. */
  by: string | undefined;
  /** Fields that training learns from; none: those of the format that the records fit. */
  text?: readonly string[];
  /** Share of the records to be held out, in (0, 1). */
  share: number;
  seed: number;
  /** Folder that the files go to. */
  out: string;
  csv?: { delimiter?: string; encoding?: string };
}

export interface Done {
  manifest: Split;
  /** What was written. */
  files: { members: string; nonmembers: string; manifest: string };
  /** What the user should know, a sentence each. */
  notes: string[];
}

/**
 * Splits a data file into members and nonmembers, in its own format and order, and writes both with
 * a manifest: all three, or none. Throws PolicyError or ProbeFault.
 */
export async function splitData(options: SplitOptions): Promise<Done> {
  const { data, by, text = [], share, seed, out } = options;
  const file = dataFileOf(data, options.csv);
  const raw = await readWhole(file);
  const fields = text.length > 0 ? text : await textFields(file);
  refuseAbsentText(raw.records, text, file);
  refuseWithout(raw.records, fields, file);
  const records = raw.records.map(({ values }) => ({
    person: by === undefined ? undefined : personNamed(values.get(by)),
    text: textsOf(values, fields),
  }));
  if (by !== undefined) refuseUnnamed(raw.records, records, by, file);
  const assignment = assign(records, { share, seed });
  refuseUneven(assignment, records.length, options);
  const side = (held: boolean) =>
    raw.records.filter((_, index) => assignment.isHeldOut[index] === held);
  const [members, nonmembers] = [side(false), side(true)];
  const ending = isRewritten(file) ? ".jsonl" : basename(data).replace(/^[^.]*/, "");
  const names = { members: `members${ending}`, nonmembers: `nonmembers${ending}` };
  const content = {
    members: await composed(raw, members, file.compression),
    nonmembers: await composed(raw, nonmembers, file.compression),
  };
  const manifest: Split = {
    version: 1,
    reticence: VERSION,
    share,
    seed,
    by: by ?? null,
    source: { sha256: sha256(raw.compose(raw.records)), records: records.length },
    members: {
      file: names.members,
      sha256: sha256(content.members),
      records: members.length,
      persons: by === undefined ? null : assignment.persons.members,
    },
    nonmembers: {
      file: names.nonmembers,
      sha256: sha256(content.nonmembers),
      records: nonmembers.length,
      persons: by === undefined ? null : assignment.persons.nonmembers,
    },
  };
  const files = {
    members: join(out, names.members),
    nonmembers: join(out, names.nonmembers),
    manifest: join(out, SPLIT_MANIFEST),
  };
  await writeOutputs(
    [
      [files.members, content.members],
      [files.nonmembers, content.nonmembers],
      [files.manifest, manifestText(manifest)],
    ],
    "split",
  );
  return {
    manifest,
    files,
    notes: notesOn(assignment, file, presentFields(raw.records, fields), options),
  };
}

/** A data file by its name. Throws PolicyError for what is none. */
export function dataFileOf(path: string, csv: SplitOptions["csv"] = {}): DataFile {
  refuseFolder(path);
  const kind = dataKindOf(path);
  if (kind === undefined) {
    throw new PolicyError(
      "data-not-rewritable",
      `this is no data file by its name. Name one of ${DATA_KINDS}.`,
      { location: { file: path } },
    );
  }
  return { path: resolve(path), ...kind, ...(kind.type === "csv" ? csv : {}) };
}

function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const within = readdirSync(path).filter((name) => dataKindOf(name) !== undefined);
  const example = within[0] === undefined ? "" : `, such as ${join(path, within[0])}`;
  throw new PolicyError("data-not-rewritable", `is a folder; name one file${example}.`, {
    location: { file: path },
  });
}

/** Whether records are written again as jsonl, since they have no bytes of their own. */
export function isRewritten({ type }: DataFile): boolean {
  return type === "parquet" || type === "arrow";
}

/** Every record of a file. Throws ProbeFault as an audit would, or SourceError. */
export async function readWhole(file: DataFile): Promise<RawFile> {
  let raw: RawFile;
  try {
    // Readers of columns do not say that a file is not there.
    await stat(file.path);
    raw = await readRaw(file);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new SourceError(
        "data-too-large",
        `holds more than ${formatBytes(LARGEST_RAW)}, which is more than is read at once. Split it into several files.`,
        { location: { file: file.path } },
      );
    }
    if (error instanceof NotPlain) {
      throw new PolicyError(
        "data-not-rewritable",
        `jsonl cannot hold the values of ${error.columns.length === 1 ? "a column" : "columns"} as they are (${shownNames(error.columns.map((name) => ({ name, type: file.type })))}): decimals, maps and bytes. Export the data as jsonl, the way training reads it, and name that.`,
        { location: { file: file.path } },
      );
    }
    if (error instanceof RowsFault) throw faultInData(error.code, file.path, error.line);
    const { code = "unreadable" } = error as NodeJS.ErrnoException;
    if (!/^E[A-Z]+$/.test(code)) throw error;
    const isGone = code === "ENOENT";
    throw new SourceError(
      isGone ? "source-missing" : "source-unreadable",
      isGone ? `does not exist.${await nearPathHint(file.path)}` : `cannot be read (${code}).`,
      {
        location: { file: file.path },
      },
    );
  }
  if (raw.records.length === 0) throw faultInData("file-empty", file.path);
  return raw;
}

/** The bytes of a file with these records, compressed as the file that they are from. */
export async function composed(
  raw: RawFile,
  records: Iterable<Pick<RawRecord, "raw">>,
  compression: Compression | undefined,
): Promise<Buffer> {
  const content = raw.compose(records);
  if (compression === undefined) return content;
  return await promisify<Buffer, Buffer>(compression === "gzip" ? gzip : zstdCompress)(content);
}

/** Writes files of personal data for their owner alone: all of them, or none. Throws PolicyError. */
export async function writeOutputs(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
  command: string,
): Promise<void> {
  try {
    await writeNew(files, 0o600);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw new PolicyError(
      code === "EEXIST" ? "output-exists" : "output-unwritable",
      code === "EEXIST"
        ? `is there already, and \`${command}\` overwrites nothing. Remove it, or name another place with --out.`
        : `cannot be written (${code}). Nothing was written.`,
      { location: { file: path ?? files[0]![0] } },
    );
  }
}

export function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The fields in which some record has a value. */
function fieldsIn(records: readonly RawRecord[], { type }: DataFile): Field[] {
  const names = new Set<string>();
  for (const { values } of records) {
    for (const [name, value] of values) if ((value ?? null) !== null) names.add(name);
  }
  return [...names].map((name) => ({ name, type }));
}

/** Misspelt, a field of text would leave the duplicates in it unseen. */
function refuseAbsentText(
  records: readonly RawRecord[],
  text: readonly string[],
  file: DataFile,
): void {
  const fields = text.length === 0 ? [] : fieldsIn(records, file);
  const absent = text.find((one) => !fields.some(({ name }) => name === one));
  if (absent === undefined) return;
  throw new SourceError(
    "field-missing",
    `no record has a value in the field ${JSON.stringify(absent)}, which --text names.${fieldHint(absent, fields)}`,
    { location: { file: file.path } },
  );
}

/** A person who is not named could stand on both sides. */
function refuseUnnamed(
  raw: readonly RawRecord[],
  records: readonly { person: string | undefined }[],
  by: string,
  file: DataFile,
): void {
  const unnamed = raw.filter((_, index) => records[index]!.person === undefined);
  const [first] = unnamed;
  if (first === undefined) return;
  const field = JSON.stringify(by);
  if (unnamed.length === raw.length) {
    throw new PolicyError(
      "split-field",
      `no record has a value in the field ${field}.${fieldHint(by, fieldsIn(raw, file))}`,
      { location: { file: file.path } },
    );
  }
  throw new PolicyError(
    "split-field",
    `${formatCount(unnamed.length)} of ${formatCount(raw.length)} records have no value in the field ${field}, so that nobody knows whose they are. Give each a person (one of its own, if it belongs to nobody else), or leave these records out of training.`,
    { location: { file: file.path, line: first.row } },
  );
}

/** How far the share may be missed, as a part of it, before the split is refused. */
const MOST_MISSED = 0.2;

function refuseUneven(
  { isHeldOut, persons, largest }: Assignment,
  records: number,
  { share, data, by }: SplitOptions,
): void {
  const held = isHeldOut.filter(Boolean).length;
  const isEmpty = held === 0 || held === records;
  if (!isEmpty && Math.abs(held / records - share) <= MOST_MISSED * share) return;
  const location = { file: data };
  const smaller = Math.min(share, 1 - share) * records;
  // With groups this small, only more of them come nearer to the share.
  if (largest <= Math.max(1, MOST_MISSED * smaller)) {
    const whose = by === undefined ? "records" : "persons";
    const count = formatCount(persons.members + persons.nonmembers);
    throw new PolicyError(
      "split-too-few",
      `${count} ${whose} are too few to hold out a share of ${share}. Collect more, or choose another share.`,
      { location },
    );
  }
  const whose =
    by === undefined ? "near duplicates" : "one person, or of persons who share near duplicates,";
  throw new PolicyError(
    "split-uneven",
    `the records cannot be split like that: ${formatCount(largest)} of ${formatCount(records)} records are ${whose} and belong on one side. Remove duplicates, or choose another share.`,
    { location },
  );
}

function notesOn(
  { persons, similar }: Assignment,
  file: DataFile,
  fields: readonly string[],
  { by }: SplitOptions,
): string[] {
  // The strongest of the default attacks shares its error among them.
  const needed = leastNonmembers(0.01, 0.95, DEFAULT_ATTACKS.length);
  const what = by === undefined ? "records" : "persons";
  const named = shownNames(fields.map((name) => ({ name, type: file.type })));
  return [
    `Near duplicates were looked for in ${fields.length === 1 ? "the field" : "the fields"} ${named}.`,
    ...(isRewritten(file)
      ? [`The records are written as jsonl. Train on that, not on the ${file.type} file.`]
      : []),
    ...(by === undefined
      ? [
          "Split by record. If a person can have several records, split by person with --by: otherwise a person stands on both sides.",
        ]
      : []),
    ...(similar > 0
      ? [
          `${formatCount(similar)} records are near duplicates of another${by === undefined ? "" : " person's"}; each stands on the same side as the other.`,
        ]
      : []),
    ...(persons.nonmembers < needed
      ? [
          `${formatCount(persons.nonmembers)} ${what} are held out. A rule at a false-positive rate of 1 % needs ${formatCount(needed)} or more, and the presets are designed for 2,000 records on each side.`,
        ]
      : []),
  ];
}
