import { PolicyError } from "../base/errors.ts";
import { type DataFormat, FIELDS } from "../config/index.ts";
import { faultInData } from "../probe/index.ts";
import { formatsOf } from "../pull/index.ts";
import { type DataFile, firstRecords } from "../rows/index.ts";

/** Records that are read to recognise the format, as by an audit. */
const FIRST_RECORDS = 20;

/**
 * The fields whose text an audit would compare: those of the one format that the first records fit.
 * An identifier or a time beside the text would make every copy look different. Throws PolicyError
 * split-text where no format, or more than one, fits.
 */
export async function textFields(file: DataFile): Promise<readonly string[]> {
  const fitting = await fittingFormats(file);
  // What cannot be read is refused by the reading, which says why.
  if (fitting === undefined) return [];
  const [format] = fitting;
  if (format === undefined || fitting.length > 1) {
    throw new PolicyError(
      "split-text",
      `${format === undefined ? "the records fit no format" : `the records fit ${fitting.join(" and ")}`}, so it is unclear which fields training learns from. Name each with --text, such as --text body.`,
      { location: { file: file.path } },
    );
  }
  return audited(FIELDS[format]);
}

/** The formats that the first records all fit; undefined where none can be read. */
export async function fittingFormats(file: DataFile): Promise<DataFormat[] | undefined> {
  let fitting: DataFormat[] | undefined;
  const first = await firstRecords(file, FIRST_RECORDS).catch(() => []);
  for (const { kinds } of first) {
    const own = formatsOf(kinds);
    fitting = fitting?.filter((format) => own.includes(format)) ?? own;
  }
  return fitting;
}

/** The rejected answer of a preference is not learned from. */
function audited(fields: Readonly<Record<string, string>>): string[] {
  return Object.entries(fields).flatMap(([role, name]) => (role === "rejected" ? [] : [name]));
}

/** Of these fields, those that some record has. */
export function presentFields(
  records: readonly { values: ReadonlyMap<string, unknown> }[],
  fields: readonly string[],
): string[] {
  return fields.filter((name) => records.some(({ values }) => (values.get(name) ?? null) !== null));
}

/** Throws ProbeFault field-missing for the first record that has none of these fields. */
export function refuseWithout(
  records: readonly { row: number; values: ReadonlyMap<string, unknown> }[],
  fields: readonly string[],
  file: DataFile,
): void {
  const without = records.find(({ values }) =>
    fields.every((name) => (values.get(name) ?? null) === null),
  );
  if (without !== undefined) throw faultInData("field-missing", file.path, without.row);
}
