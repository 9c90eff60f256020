import { stat } from "node:fs/promises";
import { readArrowColumns, readArrowValues } from "./arrow.ts";
import { type Columns, type Kind, kindOf } from "./columns.ts";
import { csvHeader, readCsv } from "./csv.ts";
import type { DataFile } from "./data-file.ts";
import { RowsFault } from "./fault.ts";
import { readJson } from "./json.ts";
import { readJsonl } from "./jsonl.ts";
import { readParquetColumns, readParquetValues } from "./parquet.ts";
import { type Reading, throwIt } from "./reading.ts";

export type { Kind } from "./columns.ts";
export type { DataFile } from "./data-file.ts";
export { RowsFault } from "./fault.ts";
export { LARGEST_RAW, NotPlain, type RawFile, type RawRecord, readRaw } from "./raw.ts";
export { type Reading, ReadingLimit } from "./reading.ts";

/** Which fields an audit reads. */
export interface WantedFields {
  /** Fields that every record must have. */
  required: readonly string[];
  /** Fields that a record may lack. */
  optional: readonly string[];
  /** Of these, what is read and not audited itself. */
  aside?: readonly string[];
  /** The field that names the person. */
  subject?: string | undefined;
}

/** What the records of a file contain, as the probe reads them. */
export interface Survey {
  rows: number;
  /** Wanted fields that some record has. */
  present: Set<string>;
  /**
   * Other fields that hold text, with the number of records in which they do; for parquet, whose
   * values are not read, the number of all records.
   */
  others: Map<string, number>;
  /** Records that name nobody; 0 if there is no subject field, and where its values are not read. */
  withoutSubject: number;
  /**
   * Number of records of each person; undefined without a subject field, and of parquet and arrow
   * where the probe alone can read it (dates, decimals, a compression).
   */
  persons?: Map<string, number>;
  /** Values of the first record; undefined for parquet. */
  first?: Map<string, unknown>;
  /** Characters of the texts in the wanted fields; undefined for parquet and arrow. */
  characters?: number;
  /** Whether a limit ended the reading before the file did. */
  cut: boolean;
}

/** The fields of a record: their kinds by name, of those that have a value. */
export interface FirstRecord {
  kinds: Map<string, Kind>;
  /** Where it stands, from 1: for csv the row of the header; undefined where there are no lines. */
  line?: number;
}

/**
 * The first records of a file, `most` at most: of parquet and arrow one that stands for all. Throws
 * RowsFault.
 */
export async function firstRecords(file: DataFile, most: number): Promise<FirstRecord[]> {
  await refuseUnlessFile(file.path);
  if (file.type === "parquet" || file.type === "arrow") {
    const { columns } = await columnsOf(file);
    return [{ kinds: new Map(columns.map(({ name, kind }) => [name, kind])) }];
  }
  // Of a csv the header says what there is, also of a row that is cut short.
  const header = file.type === "csv" ? await csvHeader(file) : undefined;
  const named = (header ?? []).map((name) => [name, "text"] as const);
  const records: FirstRecord[] = [];
  try {
    for await (const { row, values } of rowsOf(file)) {
      const held = [...values].filter(([, value]) => (value ?? null) !== null);
      const kinds = held.map(
        ([name, value]) => [name, kindOf(value, file.type === "csv")] as const,
      );
      records.push({
        kinds: new Map([...named, ...kinds]),
        line: file.type === "csv" ? 1 : row,
      });
      if (records.length >= most) break;
    }
  } catch (error) {
    // A header tells its delimiter also where no row fits it.
    if (header === undefined || !(error instanceof RowsFault)) throw error;
  }
  if (records.length === 0 && header !== undefined) {
    records.push({ kinds: new Map(named), line: 1 });
  }
  return records;
}

function rowsOf(
  file: DataFile,
  reading?: Reading,
): AsyncGenerator<{ row: number; values: Map<string, unknown> }, void, undefined> {
  const { path, type, compression } = file;
  if (type === "csv") return readCsv(file, reading);
  return (type === "json" ? readJson : readJsonl)(path, compression, reading);
}

async function columnsOf({ path, type }: DataFile): Promise<Columns> {
  return await (type === "arrow" ? readArrowColumns(path) : readParquetColumns(path));
}

async function refuseUnlessFile(path: string): Promise<void> {
  const about = await stat(path).catch(() => undefined);
  if (about === undefined) throw new RowsFault("file-missing");
  if (!about.isFile()) throw new RowsFault("file-unreadable");
}

/**
 * Reads a data file to its end or to the limit, of parquet the footer, of arrow the headers. Throws
 * RowsFault with the code and the line that the probe would give; what is wrong with single records
 * goes to `broken`, if there is one.
 */
export async function surveyFile(
  file: DataFile,
  fields: WantedFields,
  { broken = throwIt, limit }: Reading = {},
): Promise<Survey> {
  await refuseUnlessFile(file.path);
  const wanted = new Set([
    ...fields.required,
    ...fields.optional,
    ...(fields.subject === undefined ? [] : [fields.subject]),
  ]);
  const aside = new Set(fields.aside);
  if (file.type === "parquet" || file.type === "arrow") {
    const columns = await columnsOf(file);
    const survey = surveyColumns(columns, wanted, fields);
    return { ...survey, ...(await personsIn(file, columns, fields.subject)) };
  }
  const survey: Survey = {
    rows: 0,
    present: new Set(),
    others: new Map(),
    withoutSubject: 0,
    characters: 0,
    cut: false,
  };
  if (fields.subject !== undefined) survey.persons = new Map();
  for await (const { row, values } of rowsOf(file, { broken, limit })) {
    if (survey.rows % ROWS_BETWEEN === 0 && limit?.isReached === true) {
      survey.cut = true;
      break;
    }
    survey.rows++;
    survey.first ??= values;
    if (fields.required.some((name) => (values.get(name) ?? null) === null)) {
      broken(new RowsFault("field-missing", row));
    }
    for (const [name, value] of values) {
      if (wanted.has(name)) {
        survey.present.add(name);
        survey.characters! += charactersOf(value);
      }
      if ((!wanted.has(name) || aside.has(name)) && holdsText(value)) {
        survey.others.set(name, (survey.others.get(name) ?? 0) + 1);
      }
    }
    if (fields.subject !== undefined) {
      const value = values.get(fields.subject);
      if (isSubject(value)) survey.withoutSubject += countPerson(survey.persons!, value);
      else broken(new RowsFault("subject-type", row));
    }
  }
  return survey;
}

/** Counts the person that a value names; returns how many records that leaves without one. */
function countPerson(persons: Map<string, number>, value: unknown): 0 | 1 {
  if (isNobody(value)) return 1;
  const person = personOf(value);
  persons.set(person, (persons.get(person) ?? 0) + 1);
  return 0;
}

/** The persons of a file whose columns have types; nothing where only the probe can read them. */
async function personsIn(
  { path, type }: DataFile,
  { columns }: Columns,
  subject: string | undefined,
): Promise<Pick<Survey, "persons" | "withoutSubject"> | undefined> {
  const column = columns.find(({ name }) => name === subject);
  if (subject === undefined || column?.isScalar !== true) return undefined;
  const batches = (type === "arrow" ? readArrowValues : readParquetValues)(path, subject);
  const persons = new Map<string, number>();
  let withoutSubject = 0;
  try {
    for await (const values of batches) {
      for (const value of values) withoutSubject += countPerson(persons, value);
    }
  } catch {
    // A compression that Node lacks; whether the file is damaged, the probe says.
    return undefined;
  }
  return { persons, withoutSubject };
}

function surveyColumns(
  { rows, columns }: Columns,
  wanted: ReadonlySet<string>,
  fields: WantedFields,
): Survey {
  const names = columns.map(({ name }) => name);
  const read = names.filter((name) => wanted.has(name));
  // Two columns of one name cannot be told apart.
  if (new Set(read).size < read.length) throw new RowsFault("columns-twice");
  if (rows > 0 && fields.required.some((name) => !names.includes(name))) {
    throw new RowsFault("field-missing", 1);
  }
  const lacksSubject = fields.subject !== undefined && !names.includes(fields.subject);
  const aside = new Set(fields.aside);
  const others = columns.filter(
    ({ name, holdsText }) => holdsText && (!wanted.has(name) || aside.has(name)),
  );
  return {
    rows,
    present: new Set(rows === 0 ? [] : read),
    others: new Map(rows === 0 ? [] : others.map(({ name }) => [name, rows])),
    withoutSubject: lacksSubject ? rows : 0,
    cut: false,
  };
}

/** Records between two looks at the limit. */
const ROWS_BETWEEN = 64;

/** Characters of the texts in a value, however deep. */
function charactersOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + charactersOf(one), 0);
}

/** Words that data frames and exports write for a missing value. */
const NOBODY = new Set(["", "nan", "null", "none", "nat", "<na>", "n/a"]);

/** Whether a value can name a person: one text or number, or nothing at all. */
function isSubject(value: unknown): boolean {
  return (value ?? null) === null || typeof value === "string" || typeof value === "number";
}

function isNobody(value: unknown): boolean {
  if (typeof value === "bigint") return false;
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value !== "string" || NOBODY.has(value.trim().toLowerCase());
}

/** Numbers and texts that are equal as text are one person; 17 and 17.0 are too. */
function personOf(value: unknown): string {
  return String(value)
    .trim()
    .replace(/^([+-]?\d+)\.0+$/, "$1");
}

/** The person that the value of a field names; undefined where it names none. */
export function personNamed(value: unknown): string | undefined {
  return isNobody(value) ? undefined : personOf(value);
}

/** Every text in these fields of a record, however deep, a line each. */
export function textsOf(values: ReadonlyMap<string, unknown>, fields: readonly string[]): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  for (const name of fields) collect(values.get(name));
  return texts.join("\n");
}

/** Whether there is a text in a value, however deep. */
function holdsText(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "object" && value !== null && Object.values(value).some(holdsText);
}
