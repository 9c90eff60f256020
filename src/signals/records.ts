import { ProbeError } from "../base/errors.ts";
import { readRows } from "./tables.ts";

/** The sets that membership inference compares. */
export type ComparedSet = "members" | "nonmembers";
/** Of the others, rejected holds the rejected answers of the members. */
export type SetName = ComparedSet | "people" | "rejected" | "canaries" | "generated";

/** What is known of a record besides its tokens. Sizes are of the rendered text, in bytes. */
export interface RecordInfo {
  audit: string;
  set: SetName;
  record: number;
  /** Data file within the set, from 0, and line (jsonl) or row in it, from 1. */
  file: number;
  row: number;
  tokens: number;
  /** Tokens of each part, and bytes of text after zlib. */
  promptTokens: number;
  completionTokens: number;
  /** Of the whole text, and of each part. */
  zlibBytes: number;
  promptZlibBytes: number;
  completionZlibBytes: number;
  /** Ordinal of the completion, if many records of the audit share it; else null. */
  label: number | null;
  truncated: boolean;
  /** Ordinal of the subject, null without one. */
  subject: number | null;
}

/** One occurrence of a PII value. */
export interface Span {
  audit: string;
  set: SetName;
  record: number;
  span: number;
  value: number;
  type: string;
  subject: number | null;
  part: number;
  first: number;
  last: number;
  /** What found it: pattern, column, model or people. */
  source: string;
  inPrefix: boolean;
  guessed: boolean;
}

export interface BlindScore {
  audit: string;
  set: ComparedSet;
  record: number;
  fold: number;
  score: number;
}

export interface Overlap {
  audit: string;
  set: ComparedSet;
  record: number;
  otherSet: ComparedSet;
  other: number;
  similarity: number;
}

export async function readRecords(signals: string): Promise<RecordInfo[]> {
  const records: RecordInfo[] = [];
  for await (const row of readRows<RawRecord>(signals, "records.arrow", "records")) {
    records.push({
      audit: row.audit,
      set: knownSet(row.set),
      record: row.record,
      file: row.file,
      row: row.row,
      tokens: row.tokens,
      promptTokens: row.prompt_tokens,
      completionTokens: row.completion_tokens,
      zlibBytes: row.zlib_bytes,
      promptZlibBytes: row.prompt_zlib_bytes,
      completionZlibBytes: row.completion_zlib_bytes,
      label: row.label,
      truncated: row.truncated,
      subject: row.subject,
    });
  }
  return records;
}

export async function readSpans(signals: string): Promise<Span[]> {
  const spans: Span[] = [];
  for await (const row of readRows<RawSpan>(signals, "spans.arrow", "spans")) {
    const { audit, record, span, value, type, subject, part, first, last, source, guessed } = row;
    const set = knownSet(row.set);
    const inPrefix = row.in_prefix;
    spans.push({
      audit,
      set,
      record,
      span,
      value,
      type,
      subject,
      part,
      first,
      last,
      source,
      inPrefix,
      guessed,
    });
  }
  return spans;
}

export async function readBlind(signals: string): Promise<BlindScore[]> {
  const scores: BlindScore[] = [];
  for await (const row of readRows<BlindScore>(signals, "blind.arrow", "blind")) {
    scores.push({ ...row, set: comparedSet(row.set) });
  }
  return scores;
}

export async function readOverlap(signals: string): Promise<Overlap[]> {
  const overlaps: Overlap[] = [];
  for await (const row of readRows<RawOverlap>(signals, "overlap.arrow", "overlap")) {
    const { audit, record, other, similarity } = row;
    overlaps.push({
      audit,
      set: comparedSet(row.set),
      record,
      otherSet: comparedSet(row.other_set),
      other,
      similarity,
    });
  }
  return overlaps;
}

interface RawRecord {
  audit: string;
  set: string;
  record: number;
  file: number;
  row: number;
  tokens: number;
  prompt_tokens: number;
  completion_tokens: number;
  zlib_bytes: number;
  prompt_zlib_bytes: number;
  completion_zlib_bytes: number;
  truncated: boolean;
  subject: number | null;
  label: number | null;
}

interface RawSpan extends Omit<Span, "set" | "inPrefix"> {
  set: string;
  in_prefix: boolean;
}

interface RawOverlap extends Omit<Overlap, "set" | "otherSet"> {
  set: string;
  other_set: string;
}

function knownSet(name: string): SetName {
  return name === "people" || name === "rejected" || name === "canaries" || name === "generated"
    ? name
    : comparedSet(name);
}

/** Throws ProbeError for a set that membership inference does not compare. */
export function comparedSet(name: string): ComparedSet {
  if (name === "members" || name === "nonmembers") return name;
  throw new ProbeError(
    "signals-changed",
    "the signals name a set that is unknown to this release.",
  );
}
