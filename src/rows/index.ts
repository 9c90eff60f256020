import { stat } from "node:fs/promises";
import type { DataType } from "../sources/index.ts";
import { readCsv } from "./csv.ts";
import { RowsFault } from "./fault.ts";
import { readJsonl } from "./jsonl.ts";
import { readParquetColumns } from "./parquet.ts";

export { CsvRows } from "./csv.ts";
export { RowsFault } from "./fault.ts";
export { isBlank, recordIn, withoutBom } from "./jsonl.ts";

/** Which fields an audit reads. */
export interface WantedFields {
  /** No record may lack these. */
  required: readonly string[];
  /** A record may lack these. */
  optional: readonly string[];
  /** The field that names the person. */
  subject?: string | undefined;
}

/** What the records of a file hold, as the probe reads them. */
export interface Survey {
  rows: number;
  /** Wanted fields that some record has. */
  present: Set<string>;
  /** Other fields that hold text: in how many records, and whether a header alone names them. */
  others: Map<string, number>;
  /** Records that name nobody; 0 without a subject field, and for parquet, whose values are not read. */
  withoutSubject: number;
  /** Records of each person; undefined without a subject field, and for parquet. */
  persons?: Map<string, number>;
  /** Values of the first record; undefined for parquet. */
  first?: Map<string, unknown>;
}

/**
 * Reads a data file to its end, of parquet the footer. Throws RowsFault with the code and the line
 * that the probe would give.
 */
export async function surveyFile(
  path: string,
  type: DataType,
  fields: WantedFields,
): Promise<Survey> {
  const about = await stat(path).catch(() => undefined);
  if (about === undefined) throw new RowsFault("file-missing");
  if (!about.isFile()) throw new RowsFault("file-unreadable");
  const wanted = new Set([
    ...fields.required,
    ...fields.optional,
    ...(fields.subject === undefined ? [] : [fields.subject]),
  ]);
  if (type === "parquet") return await surveyParquet(path, wanted, fields);
  const survey: Survey = { rows: 0, present: new Set(), others: new Map(), withoutSubject: 0 };
  const rows = type === "csv" ? readCsv(path, wanted) : readJsonl(path);
  if (fields.subject !== undefined) survey.persons = new Map();
  for await (const { row, values } of rows) {
    survey.rows++;
    survey.first ??= values;
    for (const name of fields.required) {
      if ((values.get(name) ?? null) === null) throw new RowsFault("field-missing", row);
    }
    for (const [name, value] of values) {
      if (wanted.has(name)) survey.present.add(name);
      else if (holdsText(value)) survey.others.set(name, (survey.others.get(name) ?? 0) + 1);
    }
    if (fields.subject !== undefined) {
      const value = values.get(fields.subject);
      if (!isSubject(value)) throw new RowsFault("subject-type", row);
      if (isNobody(value)) survey.withoutSubject++;
      else {
        const person = personOf(value);
        survey.persons!.set(person, (survey.persons!.get(person) ?? 0) + 1);
      }
    }
  }
  return survey;
}

async function surveyParquet(
  path: string,
  wanted: ReadonlySet<string>,
  fields: WantedFields,
): Promise<Survey> {
  const { rows, names, texts } = await readParquetColumns(path, wanted);
  if (rows > 0 && fields.required.some((name) => !names.includes(name))) {
    throw new RowsFault("field-missing", 1);
  }
  const lacksSubject = fields.subject !== undefined && !names.includes(fields.subject);
  return {
    rows,
    present: new Set(rows === 0 ? [] : names.filter((name) => wanted.has(name))),
    others: new Map(
      rows === 0 ? [] : [...texts].filter((name) => !wanted.has(name)).map((name) => [name, rows]),
    ),
    withoutSubject: lacksSubject ? rows : 0,
  };
}

/** Words that data frames and exports write where there is no value. */
const NOBODY = new Set(["", "nan", "null", "none", "nat", "<na>", "n/a"]);

/** Whether a value can name a person: one text or number, or nothing at all. */
function isSubject(value: unknown): boolean {
  return (value ?? null) === null || typeof value === "string" || typeof value === "number";
}

function isNobody(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value !== "string" || NOBODY.has(value.trim().toLowerCase());
}

/** Numbers and texts that are equal as text are one person, and so are 17 and 17.0. */
function personOf(value: unknown): string {
  return String(value)
    .trim()
    .replace(/^([+-]?\d+)\.0+$/, "$1");
}

/** Whether there is a text in a value, however deep. */
function holdsText(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "object" && value !== null && Object.values(value).some(holdsText);
}
