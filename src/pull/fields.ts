import { open } from "node:fs/promises";
import { asyncBufferFromFile, parquetMetadataAsync, parquetSchema } from "hyparquet";
import { SourceError } from "../base/errors.ts";
import { FIELDS, OPTIONAL_FIELDS, type ResolvedAudit, type ResolvedData } from "../config/index.ts";
import { CsvRows, isBlank, recordIn, withoutBom } from "../rows/index.ts";
import type { DataType } from "../sources/index.ts";

/** Bytes from the start of a file in which its first record is looked for. */
const HEAD_BYTES = 8 << 20;
/** Fields that a message names at most, and what a name looks like that it may show. */
const SHOWN = 10;
const IDENTIFIER = /^[A-Za-z_]\w{0,39}$/;

/**
 * Throws SourceError when the first record of a data file lacks a field that the audit's format
 * needs, before minutes are spent on models. Only the probe reads every record: what cannot be told
 * from the start of the file, and whatever else is wrong with it, is left to it.
 */
export async function refuseOtherFields(
  { path, type }: { path: string; type: DataType },
  { key, data }: ResolvedAudit,
): Promise<void> {
  const first = await firstRecord(path, type).catch(() => undefined);
  if (first === undefined) return;
  const { names, line } = first;
  const absent = requiredFields(data.format, data.fields).filter((name) => !names.includes(name));
  if (absent.length === 0) return;
  const needs = absent.map((name) => JSON.stringify(name)).join(" and ");
  throw new SourceError(
    "field-missing",
    `the first record lacks the field${absent.length === 1 ? "" : "s"} ${needs} that \`${key}.format: ${data.format}\` needs; it has ${shownNamesOf(names, type)}. ${type === "csv" ? delimiterAdvice(names) : ""}${adviceFor(names, key, data.format)}`,
    { location: { file: path, ...(line === undefined ? {} : { line }) } },
  );
}

interface FirstRecord {
  /** Fields that have a value, as far as the file tells without reading values. */
  names: string[];
  /** Where it stands, from 1: for csv the header; undefined for parquet, which has no lines. */
  line?: number;
}

/** The first record of a file; undefined when there is none or it is malformed. */
async function firstRecord(path: string, type: DataType): Promise<FirstRecord | undefined> {
  switch (type) {
    case "jsonl":
      return firstLine(await headOf(path));
    case "csv": {
      const [header] = new CsvRows().push(await headOf(path));
      const names = header?.map((name) => name.toString("utf8"));
      return names === undefined ? undefined : { names, line: 1 };
    }
    case "parquet": {
      const metadata = await parquetMetadataAsync(await asyncBufferFromFile(path));
      return { names: parquetSchema(metadata).children.map(({ element }) => element.name) };
    }
  }
}

function firstLine(head: Buffer): FirstRecord | undefined {
  let rest = withoutBom(head);
  for (let line = 1; rest.length > 0; line++) {
    const end = rest.indexOf(0x0a);
    const bytes = end < 0 ? rest : rest.subarray(0, end);
    if (!isBlank(bytes)) {
      const record = recordIn(bytes);
      if (record === undefined) return undefined;
      // The probe takes null for no value, too.
      const names = [...record].flatMap(([name, value]) => (value === null ? [] : [name]));
      return { names, line };
    }
    rest = rest.subarray(bytes.length + 1);
  }
  return undefined;
}

async function headOf(path: string): Promise<Buffer> {
  await using file = await open(path);
  const { size } = await file.stat();
  const buffer = Buffer.alloc(Math.min(size, HEAD_BYTES));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
  return buffer.subarray(0, bytesRead);
}

/** Names of the fields that no record of the format may lack. */
function requiredFields(format: ResolvedData["format"], fields: Record<string, string>): string[] {
  return Object.keys(FIELDS[format])
    .filter((role) => !OPTIONAL_FIELDS.has(role))
    .map((role) => fields[role]!);
}

function adviceFor(names: readonly string[], key: string, format: string): string {
  const fitting = fittingFormat(names);
  if (fitting === undefined) {
    return `Name the fields with \`${key}.fields\`, or another format with \`${key}.format\`.`;
  }
  if (fitting === format) return `Correct \`${key}.fields\`: the format's own names are there.`;
  return `Write \`${key}.format: ${fitting}\`, or name the fields with \`${key}.fields\`.`;
}

/** The format whose own fields a record has, if it is one only. */
function fittingFormat(names: readonly string[]): string | undefined {
  const fitting = (Object.keys(FIELDS) as ResolvedData["format"][]).filter((format) =>
    requiredFields(format, FIELDS[format]).every((name) => names.includes(name)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Names that the formats give their fields. */
const KNOWN = new Set(Object.values(FIELDS).flatMap((fields) => Object.values(fields)));

/** A header of one name that holds another delimiter was not written for commas. */
function delimiterAdvice([name, ...others]: readonly string[]): string {
  const delimiter = others.length > 0 ? undefined : /[;\t|]/.exec(name ?? "")?.[0];
  if (delimiter === undefined) return "";
  const shown = delimiter === "\t" ? "tabs" : `"${delimiter}"`;
  return `The csv's delimiter seems to be ${shown}: a csv is read with commas between fields, as UTF-8, and with quotes doubled (""). `;
}

/**
 * Names of fields are no text of a record; what does not look like one may be, and is not shown. A csv
 * file without a header has a record in its place, so that only the formats' own names are shown of it.
 */
function isShowable(name: string, type: DataType): boolean {
  return type === "csv" ? KNOWN.has(name) : IDENTIFIER.test(name);
}

function shownNamesOf(names: readonly string[], type: DataType): string {
  const shown = names.filter((name) => isShowable(name, type)).slice(0, SHOWN);
  const more = names.length - shown.length;
  if (shown.length > 0) return shown.join(", ") + (more === 0 ? "" : ` and ${more} more`);
  if (names.length === 0) return "no field with a value";
  return type === "csv" ? "other names in its header (or is there no header?)" : "other fields";
}

/** Names of fields of files, each once: those that may be shown, and how many more there are. */
export function shownNames(fields: readonly { name: string; type: DataType }[]): string {
  const names = new Set(fields.map(({ name }) => name));
  const showable = fields.filter(({ name, type }) => isShowable(name, type));
  const shown = [...new Set(showable.map(({ name }) => name))].slice(0, SHOWN);
  const more = names.size - shown.length;
  return [...shown, ...(more === 0 ? [] : [`${more} whose name is not shown`])].join(", ");
}
