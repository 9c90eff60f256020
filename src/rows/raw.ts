import type { Compression } from "../base/compressed.ts";
import { readArrowColumns, readArrowRows } from "./arrow.ts";
import { bytesOf } from "./bytes.ts";
import { CsvRows, readCsv } from "./csv.ts";
import type { DataFile } from "./data-file.ts";
import { RowsFault } from "./fault.ts";
import { isBlank, parseText, recordOf, withoutBom } from "./jsonl.ts";
import { readParquetColumns, readParquetRows } from "./parquet.ts";

/** A record as it stands in its file, byte for byte, and the fields that it holds. */
export interface RawRecord {
  /** Line (jsonl) or row, from 1, as messages and reports count. */
  row: number;
  raw: Buffer;
  values: Map<string, unknown>;
}

/** The records of a file that can be written again as they stand, or, from columns, as jsonl. */
export interface RawFile {
  records: RawRecord[];
  /** The file with these records alone, in the order given; not compressed. */
  compose(records: Iterable<Pick<RawRecord, "raw">>): Buffer;
  /** A record's bytes with some of its texts replaced, in the file's own way of writing them. */
  rewrite(record: RawRecord, replace: (text: string) => string): Buffer;
  /**
   * A record that is not from the file, as it would stand there. Throws RowsFault csv-columns where
   * a csv has no column for one of its values.
   */
  write(values: ReadonlyMap<string, unknown>): Buffer;
}

/** Most bytes that are held to be written again, uncompressed. */
export const LARGEST_RAW = 2 ** 30;

const [LF, CR, COMMA] = [0x0a, 0x0d, 0x2c];
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN, CLOSE] = [new Set([0x5b, 0x7b]), new Set([0x5d, 0x7d])];

/** Columns of a parquet or arrow file whose values JSON does not hold as they are. */
export class NotPlain extends Error {
  override name = "NotPlain";
  readonly columns: readonly string[];

  constructor(columns: readonly string[]) {
    super("values that JSON does not hold");
    this.columns = columns;
  }
}

/**
 * Reads a data file whole. The records of parquet and arrow, which have no bytes of their own, become
 * lines of jsonl. Throws RowsFault as reading does, RangeError for more than LARGEST_RAW, NotPlain.
 */
export async function readRaw(file: DataFile): Promise<RawFile> {
  switch (file.type) {
    case "jsonl":
      return jsonl(await wholeOf(file.path, file.compression));
    case "json": {
      const bytes = await wholeOf(file.path, file.compression);
      // A json file may hold a record a line.
      return firstByte(bytes) === 0x5b ? jsonList(bytes) : jsonl(bytes);
    }
    case "csv":
      return await csv(file);
    default:
      return await columnar(file);
  }
}

async function columnar({ path, type }: DataFile): Promise<RawFile> {
  const isArrow = type === "arrow";
  const { columns } = await (isArrow ? readArrowColumns : readParquetColumns)(path);
  if (new Set(columns.map(({ name }) => name)).size < columns.length) {
    throw new RowsFault("columns-twice");
  }
  const others = columns.filter(({ isPlain }) => !isPlain).map(({ name }) => name);
  if (others.length > 0) throw new NotPlain(others);
  const records: RawRecord[] = [];
  let size = 0;
  const rows = (isArrow ? readArrowRows : readParquetRows)(path);
  for await (const batch of unreadable(rows)) {
    for (const values of batch) {
      const raw = Buffer.from(JSON.stringify(values, exactInteger));
      size += raw.length + 1;
      if (size > LARGEST_RAW) throw new RangeError("more than is read at once");
      records.push({ row: records.length + 1, raw, values: new Map(Object.entries(values)) });
    }
  }
  return {
    records,
    compose: composeLines,
    rewrite: ({ raw }, replace) => rewriteJson(raw, replace),
    write: writeJson,
  };
}

/** What a library throws of a damaged file, or of a compression that it lacks. */
async function* unreadable<T>(batches: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* batches;
  } catch {
    throw new RowsFault("file-unreadable");
  }
}

/** An integer beyond 2^53 keeps its digits. */
function exactInteger(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? RAW_JSON.rawJSON(String(value)) : value;
}

/** Part of the language since 2025, which TypeScript's library lacks. */
const RAW_JSON = JSON as typeof JSON & { rawJSON(text: string): unknown };

function composeLines(records: Iterable<Pick<RawRecord, "raw">>): Buffer {
  return Buffer.concat([...records].flatMap(({ raw }) => [raw, Buffer.of(LF)]));
}

async function wholeOf(path: string, compression?: Compression): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(path, compression)) {
    size += chunk.length;
    if (size > LARGEST_RAW) throw new RangeError("more than is read at once");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function firstByte(bytes: Buffer): number | undefined {
  return withoutBom(bytes).find((byte) => !isBlank(Uint8Array.of(byte)));
}

function jsonl(bytes: Buffer): RawFile {
  const records: RawRecord[] = [];
  for (let at = 0, row = 1; at < bytes.length; row++) {
    const end = bytes.indexOf(LF, at);
    const stop = end < 0 ? bytes.length : end;
    const line = bytes.subarray(at, stop);
    const raw = Buffer.from(row === 1 ? withoutBom(line) : line);
    at = stop + 1;
    if (isBlank(raw)) continue;
    records.push({ row, raw, values: fieldsOf(raw, "line-unreadable", row) });
  }
  return {
    records,
    compose: composeLines,
    rewrite: ({ raw }, replace) => rewriteJson(raw, replace),
    write: writeJson,
  };
}

/** The elements of one array, each as it is written. */
function jsonList(bytes: Buffer): RawFile {
  const text = withoutBom(bytes);
  if (!Array.isArray(parseText(text))) throw new RowsFault("json-unreadable");
  const records: RawRecord[] = [];
  const add = (start: number, end: number) => {
    const raw = trimmed(text.subarray(start, end));
    if (raw.length === 0) return;
    const row = records.length + 1;
    records.push({ row, raw, values: fieldsOf(raw, "row-unreadable", row) });
  };
  let [depth, start, isText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const byte = text[at]!;
    if (isText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) {
      isText = true;
    } else if (OPEN.has(byte)) {
      if (depth++ === 0) start = at + 1;
    } else if (CLOSE.has(byte)) {
      if (--depth === 0) add(start, at);
    } else if (byte === COMMA && depth === 1) {
      add(start, at);
      start = at + 1;
    }
  }
  return {
    records,
    compose(kept) {
      const parts = [...kept].map(({ raw }) => raw);
      return Buffer.from(`[\n${parts.map((raw) => raw.toString("utf8")).join(",\n")}\n]\n`);
    },
    rewrite: ({ raw }, replace) => rewriteJson(raw, replace),
    write: writeJson,
  };
}

function trimmed(bytes: Uint8Array): Buffer {
  let [start, end] = [0, bytes.length];
  while (start < end && isBlank(bytes.subarray(start, start + 1))) start++;
  while (end > start && isBlank(bytes.subarray(end - 1, end))) end--;
  return Buffer.from(bytes.subarray(start, end));
}

function fieldsOf(
  raw: Uint8Array,
  code: "line-unreadable" | "row-unreadable",
  row: number,
): Map<string, unknown> {
  const values = recordOf(parseText(raw));
  if (values === undefined) throw new RowsFault(code, row);
  return values;
}

/**
 * Replaces within the strings of a JSON text and leaves every other byte, so that a number that
 * JavaScript cannot hold stays what it is. Names of fields stay, too.
 */
function rewriteJson(raw: Buffer, replace: (text: string) => string): Buffer {
  const text = raw.toString("utf8");
  const written = text.replace(
    /("(?:[^"\\]|\\.)*")(\s*:)?/gs,
    (found, string: string, colon: string | undefined) => {
      if (colon !== undefined) return found;
      const value = JSON.parse(string) as string;
      const replaced = replace(value);
      return replaced === value ? found : JSON.stringify(replaced);
    },
  );
  return Buffer.from(written);
}

/** The rows below the header, in the file's own encoding. */
async function csv(file: DataFile): Promise<RawFile> {
  const bytes = await wholeOf(file.path, file.compression);
  const delimiter = file.delimiter ?? ",";
  const rows = csvSlices(bytes, delimiter);
  const [header, ...slices] = rows;
  const records: RawRecord[] = [];
  // The fields come from the reader that an audit uses, so that both see the same records.
  for await (const { row, values } of readCsv(file)) {
    const raw = slices[row - 1];
    if (raw === undefined) throw new RowsFault("file-unreadable");
    records.push({ row, raw, values });
  }
  const encoding = file.encoding ?? "utf-8";
  return {
    records,
    compose: (kept) =>
      Buffer.concat(
        [header ?? Buffer.alloc(0), ...[...kept].map(({ raw }) => raw)].flatMap((raw) => [
          raw,
          Buffer.of(LF),
        ]),
      ),
    rewrite: ({ raw }, replace) => rewriteCsv(raw, delimiter, encoding, replace),
    write: (values) => {
      const names = fieldsOfRow(headerText(header), delimiter).map(unquoted);
      if ([...values.keys()].some((name) => !names.includes(name))) {
        throw new RowsFault("csv-columns");
      }
      const fields = names.map((name) => quoted(String(values.get(name) ?? ""), delimiter));
      return Buffer.from(fields.join(delimiter));
    },
  };
}

/** Each row's bytes without its line break; blank lines are left out, as readers do. */
function csvSlices(bytes: Buffer, delimiter: string): Buffer[] {
  const parser = new CsvRows(delimiter);
  const slices: Buffer[] = [];
  let start = 0;
  const end = (stop: number) => {
    const slice = bytes.subarray(start, stop);
    let [from, to] = [0, slice.length];
    // Line breaks of blank lines before the row, and its own.
    while (from < to && (slice[from] === LF || slice[from] === CR)) from++;
    while (to > from && (slice[to - 1] === LF || slice[to - 1] === CR)) to--;
    slices.push(Buffer.from(slice.subarray(from, to)));
    start = stop;
  };
  for (let at = 0; at < bytes.length; at++) {
    for (const _ of parser.push(bytes.subarray(at, at + 1))) end(at + 1);
  }
  for (const _ of parser.end()) end(bytes.length);
  return slices;
}

function writeJson(values: ReadonlyMap<string, unknown>): Buffer {
  return Buffer.from(JSON.stringify(Object.fromEntries(values), exactInteger));
}

function headerText(header: Buffer | undefined): string {
  return Buffer.from(withoutBom(header ?? Buffer.alloc(0))).toString("utf8");
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}

function quoted(value: string, delimiter: string, always = false): string {
  const isNeeded = always || /["\r\n]/.test(value) || value.includes(delimiter);
  return isNeeded ? `"${value.replaceAll('"', '""')}"` : value;
}

function rewriteCsv(
  raw: Buffer,
  delimiter: string,
  encoding: string,
  replace: (text: string) => string,
): Buffer {
  // One byte a character in every encoding but UTF-8, whose bytes pass through as they are.
  const isUtf8 = encoding === "utf-8";
  const text = raw.toString(isUtf8 ? "utf8" : "latin1");
  const fields = fieldsOfRow(text, delimiter);
  const written = fields.map((field) => {
    const value = unquoted(field);
    const replaced = replace(value);
    return replaced === value ? field : quoted(replaced, delimiter, field.startsWith('"'));
  });
  return Buffer.from(written.join(delimiter), isUtf8 ? "utf8" : "latin1");
}

function fieldsOfRow(text: string, delimiter: string): string[] {
  const fields: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"' && (isQuoted || at === start)) isQuoted = !isQuoted;
    // A doubled quote within quotes closes and opens at once.
    else if (text[at] === '"' && text[at - 1] === '"') isQuoted = true;
    else if (text[at] === delimiter && !isQuoted) {
      fields.push(text.slice(start, at));
      start = at + 1;
    }
  }
  fields.push(text.slice(start));
  return fields;
}
