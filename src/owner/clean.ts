import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { formatCount } from "../base/counts.ts";
import { PolicyError } from "../base/errors.ts";
import { isReadAside } from "../config/index.ts";
import type { Split } from "../contracts/split.ts";
import { manifestText, parseManifest } from "../pull/index.ts";
import {
  type DataFile,
  personNamed,
  type RawFile,
  type RawRecord,
  textsOf,
} from "../rows/index.ts";
import { dataKindOf } from "../sources/index.ts";
import {
  composed,
  isRewritten,
  personsOf,
  readWhole,
  sha256,
  similarPairs,
  WORD_CHARACTER,
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
  /**
   * Where the nonmembers are written with the same types masked; undefined: they are left. Every value
   * of the types that leak is masked then, in both sets, so that they stay alike.
   */
  nonmembers?: string | undefined;
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
  /** The held-out records that were written with the same types masked. */
  nonmembers?: { out: string; kept: number };
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
  { out, written, split, nonmembers }: CleanOptions,
): Promise<Cleaned> {
  const file = setOf(job, audit, "members");
  await refuseExisting([out, nonmembers]);
  const compression = compressionOf(out, file);
  const raw = await readWhole(file);
  const manifest = split === undefined ? undefined : await manifestOf(split, file);
  const { records } = raw;
  const leaking = new Set(written === undefined ? leaks.map(({ row }) => row) : []);
  const [left, twice] = leftOut(records, leaking, textFields(evidence, audit));
  const kept = records.filter(({ row }) => !left.has(row) && !twice.has(row));
  const masked = new Map<string, number>();
  const mask =
    written === undefined
      ? undefined
      : maskOf(leaks, evidence.spans, written, nonmembers !== undefined);
  const clean = kept.flatMap((record) => mask?.(record, raw, masked) ?? (mask ? [] : record));
  if (clean.length < LEAST_KEPT * records.length) {
    throw new PolicyError(
      "clean-empty",
      `${clean.length === 0 ? "every record leaks, so that none is" : `only ${formatCount(clean.length)} of ${formatCount(records.length)} records would be`} left. Leaving records out does not help where nearly all of them leak: train for fewer epochs or with a smaller learning rate first${written === undefined ? ", or mask the values with --mask" : ""}.`,
    );
  }
  const content = await composed(raw, clean, compression);
  const outputs: [string, string | Uint8Array][] = [[out, content]];
  let held: HeldOut | undefined;
  if (nonmembers !== undefined && mask !== undefined) {
    held = await maskedHeldOut(setOf(job, audit, "nonmembers"), nonmembers, mask);
    outputs.push([nonmembers, held.content]);
  }
  const splitOut = join(dirname(out), `${basename(out).replace(/\..*$/s, "")}.split.json`);
  if (manifest !== undefined) {
    const { by } = manifest;
    const people = clean.map(({ values }) => ({ person: personNamed(values.get(by ?? "")) }));
    const members = {
      file: basename(out),
      sha256: sha256(content),
      records: clean.length,
      persons: by === null ? null : personsOf(people),
    };
    const others =
      held === undefined || nonmembers === undefined
        ? manifest.nonmembers
        : {
            ...manifest.nonmembers,
            file: basename(nonmembers),
            sha256: sha256(held.content),
            records: held.records,
          };
    const renewed = { ...manifest, members, nonmembers: others, cleaned: true };
    outputs.push([splitOut, manifestText(renewed)]);
  }
  await writeOutputs(outputs, "clean");
  return {
    out,
    ...(manifest === undefined ? {} : { split: splitOut }),
    read: records.length,
    kept: clean.length,
    leaking: left.size + kept.length - clean.length,
    duplicates: twice.size,
    masked,
    ...(held === undefined || nonmembers === undefined
      ? {}
      : { nonmembers: { out: nonmembers, kept: held.records } }),
  };
}

/** With fewer of the records there is nothing left to train on, as far as anybody would call it that. */
const LEAST_KEPT = 0.1;

interface HeldOut {
  content: Buffer;
  records: number;
}

async function maskedHeldOut(file: DataFile, out: string, mask: Mask): Promise<HeldOut> {
  const compression = compressionOf(out, file);
  const raw = await readWhole(file);
  const rewritten = raw.records.flatMap((record) => mask(record, raw, new Map(), false) ?? []);
  return { content: await composed(raw, rewritten, compression), records: rewritten.length };
}

/** Before the probe has worked for nothing. Throws PolicyError. */
export async function refuseExisting(paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths) {
    if (path === undefined || !(await exists(path))) continue;
    throw new PolicyError(
      "output-exists",
      "is there already, and `clean` overwrites nothing. Remove it, or name another place with --out.",
      { location: { file: path } },
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

/** How the output is compressed, by its name. Throws PolicyError where that says another format. */
function compressionOf(out: string, file: DataFile): DataFile["compression"] {
  const type = isRewritten(file) ? "jsonl" : file.type;
  const kind = dataKindOf(out);
  // A reader goes by the name: a comma is what it takes a csv to be written with.
  const isTabbed = file.type === "csv" && file.delimiter === "\t";
  const ending = isTabbed && kind?.delimiter !== undefined ? "tsv" : type;
  if (kind?.type === type && (kind.delimiter === undefined || isTabbed)) return kind.compression;
  throw new PolicyError(
    "clean-format",
    `the records are written as ${type}; name a file that says so, such as clean.${ending} or clean.${ending}.gz.`,
    { location: { file: out } },
  );
}

/** Fields whose text the audit compared. */
function textFields({ policy }: Audited["evidence"], audit: string): string[] {
  const data = policy.audits.find(({ name }) => name === audit)?.data;
  if (data === undefined) return [];
  return Object.entries(data.fields).flatMap(([role, name]) =>
    isReadAside(role, data) ? [] : [name],
  );
}

/** The one file that a set is in. */
function setOf({ audits }: Audited["job"], audit: string, set: "members" | "nonmembers"): DataFile {
  const files = audits.find(({ name }) => name === audit)?.sets?.[set] ?? [];
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new PolicyError(
      "data-not-rewritable",
      `the ${set} are in ${files.length} files; \`clean\` writes one. Join them into one file, train on that, and audit it.`,
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
  fields: readonly string[],
): [left: Set<number>, twice: Set<number>] {
  const similar = new Map<number, number[]>();
  for (const [one, other] of similarPairs(records.map(({ values }) => textsOf(values, fields)))) {
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

/** The record with its values masked; undefined where one that leaks may be left in it. */
type Mask = (
  record: RawRecord,
  raw: RawFile,
  masked: Map<string, number>,
  /** Whether a value that leaks of the record has to be found in it. */
  isMember?: boolean,
) => RawRecord | undefined;

/**
 * Replaces every place of every leaking value, in every form in which it was found anywhere, where it
 * stands as a word of its own: a name is no part of a longer one. A value that is not found like that
 * in a record of which it is known to leak stands there in some other way, so the record goes.
 */
function maskOf(
  leaks: readonly Leak[],
  spans: Audited["evidence"]["spans"],
  written: Written,
  wholeTypes: boolean,
): Mask {
  const leakingTypes = new Set(leaks.flatMap(({ values }) => values.map(({ type }) => type)));
  const leaking = new Set(leaks.flatMap(({ values }) => values.map(({ value }) => value)));
  const audit = leaks[0]?.audit;
  const types = new Map<string, string>();
  for (const { audit: own, value, span, type } of spans) {
    const text = written.get(span);
    const isMasked = wholeTypes ? leakingTypes.has(type) : leaking.has(value);
    if (own === audit && isMasked && text !== undefined && text !== "") {
      types.set(text, type);
    }
  }
  const needed = new Map(
    leaks.map(({ row, values }) => [row, values.map(({ span }) => written.get(span) ?? "")]),
  );
  // The longer first: one value may be a part of another.
  const forms = [...types.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) {
    return (record, _raw, _masked, isMember = true) =>
      isMember && needed.get(record.row)?.length ? undefined : record;
  }
  const pattern = new RegExp(forms.map(wholeWord).join("|"), "gu");
  return (record, raw, masked, isMember = true) => {
    const replaced: string[] = [];
    const bytes = raw.rewrite(record, (text) =>
      text.replace(pattern, (form) => {
        replaced.push(form);
        return `<${types.get(form)!.toUpperCase()}>`;
      }),
    );
    const own = isMember ? (needed.get(record.row) ?? []) : [];
    // Within a longer value it is gone with that.
    if (own.some((form) => form === "" || !replaced.some((other) => other.includes(form)))) return;
    for (const form of replaced) {
      const type = types.get(form)!;
      masked.set(type, (masked.get(type) ?? 0) + 1);
    }
    return { ...record, raw: bytes };
  };
}

/** Of a letter or digit at an end, no other may follow, unless the script writes no spaces. */
function wholeWord(form: string): string {
  const [before, after] = [`(?<!${WORD_CHARACTER})`, `(?!${WORD_CHARACTER})`];
  const isWord = new RegExp(`^${WORD_CHARACTER}$`, "u");
  const [first, last] = [[...form][0]!, [...form].at(-1)!];
  return `${isWord.test(first) ? before : ""}${escaped(form)}${isWord.test(last) ? after : ""}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
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
