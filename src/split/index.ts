import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzip, zstdCompress } from "node:zlib";
import type { Compression } from "../base/compressed.ts";
import { formatCount } from "../base/counts.ts";
import { PolicyError, SourceError } from "../base/errors.ts";
import { writeNew } from "../base/files.ts";
import { VERSION } from "../base/installation.ts";
import type { Split } from "../contracts/split.ts";
import { leastNonmembers } from "../gate/limits.ts";
import { faultInData } from "../probe/index.ts";
import {
  type DataFile,
  LARGEST_RAW,
  personNamed,
  type RawFile,
  type RawRecord,
  RowsFault,
  readRaw,
  textsOf,
} from "../rows/index.ts";
import { dataKindOf, formatBytes } from "../sources/index.ts";
import { type Assignment, assign } from "./assign.ts";
import { MANIFEST, manifestText } from "./manifest.ts";

export { MANIFEST, manifestText, parseManifest } from "./manifest.ts";
export { normalText, similarPairs } from "./near.ts";

export interface SplitOptions {
  /** The data file. */
  data: string;
  /** Field that names the person; undefined: each record is one of its own. */
  by: string | undefined;
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
  const { data, by, share, seed, out } = options;
  const file = dataFileOf(data, options.csv);
  const raw = await readWhole(file);
  const records = raw.records.map(({ values }) => ({
    person: by === undefined ? undefined : personNamed(values.get(by)),
    text: textsOf(values),
  }));
  const unnamed = records.filter(({ person }) => person === undefined).length;
  if (by !== undefined && unnamed === records.length) {
    throw new PolicyError(
      "split-field",
      `no record has a value in the field ${JSON.stringify(by)}.`,
      {
        location: { file: data },
      },
    );
  }
  const assignment = assign(records, { share, seed });
  refuseUneven(assignment, records.length, options);
  const side = (held: boolean) =>
    raw.records.filter((_, index) => assignment.isHeldOut[index] === held);
  const [members, nonmembers] = [side(false), side(true)];
  const ending = basename(data).replace(/^[^.]*/, "");
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
    members: sideOf(names.members, content.members, members.length, assignment.groups.members),
    nonmembers: sideOf(
      names.nonmembers,
      content.nonmembers,
      nonmembers.length,
      assignment.groups.nonmembers,
    ),
  };
  const files = {
    members: join(out, names.members),
    nonmembers: join(out, names.nonmembers),
    manifest: join(out, MANIFEST),
  };
  await writeOutputs(
    [
      [files.members, content.members],
      [files.nonmembers, content.nonmembers],
      [files.manifest, manifestText(manifest)],
    ],
    "split",
  );
  return { manifest, files, notes: notesOn(assignment, unnamed, records.length, options) };
}

/** A data file by its name. Throws PolicyError for one whose records cannot be written again. */
export function dataFileOf(path: string, csv: SplitOptions["csv"] = {}): DataFile {
  const kind = dataKindOf(path);
  if (kind === undefined || kind.type === "parquet" || kind.type === "arrow") {
    throw new PolicyError(
      "data-not-rewritable",
      kind === undefined
        ? "this is no data file by its name; jsonl, json and csv can be written again, also compressed with gzip or zstd."
        : `records of ${kind.type} files cannot be written again as they stand. Export the data as jsonl, train on that, and name that.`,
      { location: { file: path } },
    );
  }
  return { path: resolve(path), ...kind, ...(kind.type === "csv" ? csv : {}) };
}

/** Every record of a file. Throws ProbeFault as an audit would, or SourceError. */
export async function readWhole(file: DataFile): Promise<RawFile> {
  let raw: RawFile;
  try {
    raw = await readRaw(file);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new SourceError(
        "data-too-large",
        `holds more than ${formatBytes(LARGEST_RAW)}, which is more than is read at once. Split it into several files.`,
        { location: { file: file.path } },
      );
    }
    if (error instanceof RowsFault) throw faultInData(error.code, file.path, error.line);
    const { code = "unreadable" } = error as NodeJS.ErrnoException;
    if (!/^E[A-Z]+$/.test(code)) throw error;
    const isGone = code === "ENOENT";
    throw new SourceError(
      isGone ? "source-missing" : "source-unreadable",
      isGone ? "does not exist." : `cannot be read (${code}).`,
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

function sideOf(
  file: string,
  content: Uint8Array,
  records: number,
  groups: number,
): Split["members"] {
  return { file, sha256: sha256(content), records, groups };
}

/** How far the share may be missed, as a part of it, before the split is refused. */
const MOST_MISSED = 0.2;

function refuseUneven(
  { isHeldOut, groups, largest }: Assignment,
  records: number,
  { share, data, by }: SplitOptions,
): void {
  const held = isHeldOut.filter(Boolean).length;
  const isEmpty = groups.members === 0 || groups.nonmembers === 0;
  if (!isEmpty && Math.abs(held / records - share) <= MOST_MISSED * share) return;
  const whose =
    by === undefined ? "near duplicates" : "one person, or of persons who share near duplicates,";
  throw new PolicyError(
    "split-uneven",
    `the records cannot be split like that: ${formatCount(largest)} of ${formatCount(records)} records are ${whose} and belong on one side. Remove duplicates, or choose another share.`,
    { location: { file: data } },
  );
}

function notesOn(
  { groups, similar }: Assignment,
  unnamed: number,
  records: number,
  { by }: SplitOptions,
): string[] {
  const needed = leastNonmembers(0.01, 0.95);
  const what = by === undefined ? "records" : "persons";
  return [
    ...(by === undefined
      ? [
          "Split by record. If a person can have several records, split by person with --by: otherwise a person stands on both sides.",
        ]
      : []),
    ...(by !== undefined && unnamed > 0
      ? [
          `${formatCount(unnamed)} of ${formatCount(records)} records have no ${JSON.stringify(by)}: each counts as a person of its own.`,
        ]
      : []),
    ...(similar > 0
      ? [
          `${formatCount(similar)} records are near duplicates of another${by === undefined ? "" : " person's"}; each stands on the same side as the other.`,
        ]
      : []),
    ...(groups.nonmembers < needed
      ? [
          `${formatCount(groups.nonmembers)} ${what} are held out. A rule at a false-positive rate of 1 % needs ${formatCount(needed)} or more, and the presets are designed for 2,000 records on each side.`,
        ]
      : []),
  ];
}
