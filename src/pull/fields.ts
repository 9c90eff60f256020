import { SourceError } from "../base/errors.ts";
import { nearName, squeezed } from "../base/near.ts";
import { FIELDS, isOptionalField, type ResolvedAudit, type ResolvedData } from "../config/index.ts";
import { type DataFile, firstRecords } from "../rows/index.ts";
import type { DataType } from "../sources/index.ts";
import { formatsOf } from "./fits.ts";
import { strayAdvice } from "./stray.ts";

/** Fields that a message names at most, and what a name looks like that it may show. */
const SHOWN = 10;
const IDENTIFIER = /^[A-Za-z_]\w{0,39}$/;

/**
 * Throws SourceError when the first record of a data file lacks a field that the audit's format
 * needs, before minutes are spent on models. Only the probe reads every record: what cannot be told
 * from the first one, and whatever else is wrong with the file, is left to it.
 */
export async function refuseOtherFields(
  file: DataFile,
  { key, data }: ResolvedAudit,
  files: readonly DataFile[] = [file],
): Promise<void> {
  const { path, type } = file;
  const [first] = await firstRecords(file, 1).catch(() => []);
  if (first === undefined) return;
  const { kinds, line } = first;
  const names = [...kinds.keys()];
  const absent = requiredFields(data.format, data.fields).filter((name) => !kinds.has(name));
  if (absent.length === 0) return;
  const needs = absent.map((name) => JSON.stringify(name)).join(" and ");
  throw new SourceError(
    "field-missing",
    `the first record lacks the field${absent.length === 1 ? "" : "s"} ${needs} that \`${key}.format: ${data.format}\` needs; it has ${shownNamesOf(names, type)}. ${type === "csv" ? delimiterAdvice(names, key) : ""}${fieldAdvice(formatsOf(kinds), key, data.format)}${strayAdvice(file, files, key)}`,
    { location: { file: path, ...(line === undefined ? {} : { line }) } },
  );
}

/** Names of the fields that no record of the format may lack. */
function requiredFields(format: ResolvedData["format"], fields: Record<string, string>): string[] {
  return Object.keys(FIELDS[format])
    .filter((role) => !isOptionalField(format, role))
    .map((role) => fields[role]!);
}

/** `fitting`: the formats whose own fields the record has. */
function fieldAdvice(fitting: readonly string[], key: string, format: string): string {
  const [only] = fitting;
  if (fitting.length !== 1) {
    return `Name the fields with \`${key}.fields\`, or another format with \`${key}.format\`.`;
  }
  if (only === format)
    return `Correct \`${key}.fields\`: the fields with the format's default names are there.`;
  return `Write \`${key}.format: ${only}\`, or name the fields with \`${key}.fields\`.`;
}

/** Names that the formats give their fields. */
const KNOWN = new Set(Object.values(FIELDS).flatMap((fields) => Object.values(fields)));

/** A header of one name that holds another delimiter was not written for commas. */
export function delimiterAdvice([name, ...others]: readonly string[], key: string): string {
  const delimiter = others.length > 0 ? undefined : /[;\t|]/.exec(name ?? "")?.[0];
  if (delimiter === undefined) return "";
  const shown = delimiter === "\t" ? "a tab" : `"${delimiter}"`;
  return `The csv's delimiter seems to be ${shown}: write \`${key}.csv: {delimiter: ${JSON.stringify(delimiter)}}\`. `;
}

/**
 * Names of fields are no text of a record; what does not look like one may be, and is not shown. A csv
 * file without a header has a record in its place, so that only the formats' own names are shown of it.
 */
function isShowable(name: string, type: DataType): boolean {
  return type === "csv" ? KNOWN.has(name) : IDENTIFIER.test(name);
}

export function shownNamesOf(names: readonly string[], type: DataType): string {
  const shown = names.filter((name) => isShowable(name, type)).slice(0, SHOWN);
  const more = names.length - shown.length;
  if (shown.length > 0) return shown.join(", ") + (more === 0 ? "" : ` and ${more} more`);
  if (names.length === 0) return "no field with a value";
  return type === "csv" ? "other names in its header (or no header?)" : "other fields";
}

/** Names of fields of files, each once: those that may be shown, and how many more there are. */
export function shownNames(fields: readonly { name: string; type: DataType }[]): string {
  const names = new Set(fields.map(({ name }) => name));
  const showable = fields.filter(({ name, type }) => isShowable(name, type));
  const shown = [...new Set(showable.map(({ name }) => name))].slice(0, SHOWN);
  const more = names.size - shown.length;
  return [...shown, ...(more === 0 ? [] : [`${more} whose name is not shown`])].join(", ");
}

/** A field of a data file. */
export interface Field {
  name: string;
  type: DataType;
}

/** Records of each data file whose fields a message names. */
const FIRST_RECORDS = 20;

/** The fields that the first records of files have a value in. What cannot be read has none. */
export async function fieldsOf(files: readonly DataFile[]): Promise<Field[]> {
  const found: Field[] = [];
  for (const file of files) {
    const records = await firstRecords(file, FIRST_RECORDS).catch(() => []);
    const names = new Set(records.flatMap(({ kinds }) => [...kinds.keys()]));
    for (const name of names) found.push({ name, type: file.type });
  }
  return found;
}

/**
 * ` The fields are text, customer_id. Did you mean "customer_id"?` for a field that no record has,
 * with the names that may be shown; empty where nothing is known of the fields.
 */
export function fieldHint(given: string, fields: readonly Field[]): string {
  if (fields.length === 0) return "";
  const showable = fields.filter(({ name, type }) => isShowable(name, type));
  const names = [...new Set(showable.map(({ name }) => name))];
  const word = squeezed(given);
  // The same letters tell nothing that was not given, wherever they stand.
  const same = fields.find(({ name }) => IDENTIFIER.test(name) && squeezed(name) === word)?.name;
  const longer = names.filter((name) => word !== "" && squeezed(name).startsWith(word));
  const meant = same ?? nearName(given, names) ?? (longer.length === 1 ? longer[0] : undefined);
  return ` The fields are ${shownNames(fields)}.${meant === undefined ? "" : ` Did you mean "${meant}"?`}`;
}
