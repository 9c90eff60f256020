import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { PolicyError } from "../base/errors.ts";
import type { Split } from "../contracts/split.ts";
import type { DataFile, RawRecord } from "../rows/index.ts";
import { textsOf } from "../rows/index.ts";
import {
  composed,
  manifestText,
  parseManifest,
  readWhole,
  sha256,
  similarPairs,
  writeOutputs,
} from "../split/index.ts";
import type { Audited } from "./audited.ts";
import type { Leak, Leaks } from "./leaks.ts";
import type { Written } from "./written.ts";

export interface CleanOptions {
  /** The file to write. */
  out: string;
  /** How values are written, to mask those that leak; undefined: records that leak are left out. */
  written: Written | undefined;
  /** Manifest of the split that the members are of; a new one is written beside the file. */
  split: string | undefined;
}

/** What became of the records. */
export interface Cleaned {
  out: string;
  /** The new manifest of the split. */
  split?: string;
  read: number;
  kept: number;
  /** Left out because they leak, or are the same or nearly the same as one that does. */
  leaking: number;
  /** Left out because they are the same or nearly the same as an earlier one. */
  duplicates: number;
  /** Places at which a value was replaced, by type; with values to mask only. */
  masked: Map<string, number>;
}

/**
 * Writes the members without what leaks and without duplicates, in the file's own format and order.
 * Throws PolicyError, SourceError or ProbeFault, and leaves nothing half-written.
 */
export async function cleanData(
  { job, evidence }: Audited,
  { audit, leaks }: Leaks,
  { out, written, split }: CleanOptions,
): Promise<Cleaned> {
  const file = membersOf(job, audit);
  const raw = await readWhole(file);
  const manifest = split === undefined ? undefined : await manifestOf(split, file);
  const { records } = raw;
  const leaking = new Set(written === undefined ? leaks.map(({ row }) => row) : []);
  const [left, twice] = leftOut(records, leaking);
  const kept = records.filter(({ row }) => !left.has(row) && !twice.has(row));
  if (kept.length === 0) {
    throw new PolicyError(
      "clean-empty",
      "every record leaks, so that none is left. Train for fewer epochs or with a smaller learning rate, or mask the values with --mask.",
    );
  }
  const masked = new Map<string, number>();
  const mask = written === undefined ? undefined : maskOf(leaks, evidence.spans, written);
  const rewritten = kept.map((record) => ({
    row: record.row,
    before: record.raw,
    raw: mask === undefined ? record.raw : raw.rewrite(record, (text) => mask(text, masked)),
  }));
  // A value that stands otherwise in the file than in what training saw is not found there.
  const unmasked = new Set(
    mask === undefined ? [] : leaks.flatMap(({ values, row }) => (values.length > 0 ? [row] : [])),
  );
  const clean = rewritten.filter(
    ({ row, raw: now, before }) => !(unmasked.has(row) && now.equals(before)),
  );
  const content = await composed(raw, clean, file.compression);
  const outputs: [string, string | Uint8Array][] = [[out, content]];
  const splitOut = join(dirname(out), `${basename(out).replace(/\..*$/s, "")}.split.json`);
  if (manifest !== undefined) {
    const members = {
      ...manifest.members,
      file: basename(out),
      sha256: sha256(content),
      records: clean.length,
    };
    outputs.push([splitOut, manifestText({ ...manifest, members, cleaned: true })]);
  }
  await writeOutputs(outputs, "clean");
  return {
    out,
    ...(manifest === undefined ? {} : { split: splitOut }),
    read: records.length,
    kept: clean.length,
    leaking: left.size + rewritten.length - clean.length,
    duplicates: twice.size,
    masked,
  };
}

/** The one file that the members are in. */
function membersOf({ audits }: Audited["job"], audit: string): DataFile {
  const files = audits.find(({ name }) => name === audit)?.sets?.members ?? [];
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new PolicyError(
      "data-not-rewritable",
      `the members are in ${files.length} files; \`clean\` writes one. Join them into one file, train on that, and audit it.`,
    );
  }
  if (file.type === "parquet" || file.type === "arrow") {
    throw new PolicyError(
      "data-not-rewritable",
      `records of ${file.type} files cannot be written again as they stand. Export the data as jsonl, train on that, and audit it.`,
      { location: { file: file.path } },
    );
  }
  return file as DataFile;
}

/**
 * Rows that leak, with whatever is the same or nearly the same: its text is given away just as well;
 * and rows that repeat an earlier one of those that are left.
 */
function leftOut(
  records: readonly RawRecord[],
  leaking: ReadonlySet<number>,
): [left: Set<number>, twice: Set<number>] {
  const similar = new Map<number, number[]>();
  for (const [one, other] of similarPairs(records.map(({ values }) => textsOf(values)))) {
    similar.set(one, [...(similar.get(one) ?? []), other]);
    similar.set(other, [...(similar.get(other) ?? []), one]);
  }
  const left = new Set<number>();
  const spread = records.flatMap(({ row }, index) => (leaking.has(row) ? [index] : []));
  for (let at = spread.pop(); at !== undefined; at = spread.pop()) {
    const { row } = records[at]!;
    if (left.has(row)) continue;
    left.add(row);
    for (const other of similar.get(at) ?? []) spread.push(other);
  }
  const twice = new Set<number>();
  for (const [index, { row }] of records.entries()) {
    if (left.has(row)) continue;
    const earlier = (similar.get(index) ?? []).filter((other) => other < index);
    const isKept = (other: number) => {
      const { row: otherRow } = records[other]!;
      return !left.has(otherRow) && !twice.has(otherRow);
    };
    if (earlier.some(isKept)) twice.add(row);
  }
  return [left, twice];
}

type Mask = (text: string, masked: Map<string, number>) => string;

/** Replaces every place of every leaking value, in every form in which it was found anywhere. */
function maskOf(
  leaks: readonly Leak[],
  spans: Audited["evidence"]["spans"],
  written: Written,
): Mask {
  const leaking = new Set(leaks.flatMap(({ values }) => values.map(({ value }) => value)));
  const audit = leaks[0]?.audit;
  const types = new Map<string, string>();
  for (const { audit: own, value, span, type } of spans) {
    const text = written.get(span);
    if (own === audit && leaking.has(value) && text !== undefined && text !== "") {
      types.set(text, type);
    }
  }
  // The longer first: one value may be a part of another.
  const forms = [...types.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return (text) => text;
  const pattern = new RegExp(forms.map(escaped).join("|"), "g");
  return (text, masked) =>
    text.replace(pattern, (form) => {
      const type = types.get(form)!;
      masked.set(type, (masked.get(type) ?? 0) + 1);
      return `<${type.toUpperCase()}>`;
    });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

async function manifestOf(path: string, file: DataFile): Promise<Split> {
  const location = { file: path };
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new PolicyError("split-unreadable", `cannot be read (${error.code}).`, { location });
  });
  const manifest = parseManifest(text);
  if (manifest === undefined) {
    throw new PolicyError(
      "split-unreadable",
      "is not a split.json that `reticence split` of this release wrote.",
      { location },
    );
  }
  if (manifest.members.sha256 !== sha256(await readFile(file.path))) {
    throw new PolicyError(
      "split-differs",
      `describes other members than those that were audited (${basename(file.path)}).`,
      { location },
    );
  }
  return manifest;
}
