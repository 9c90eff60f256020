import { SourceError } from "../base/errors.ts";
import { type DataFile, firstRecords, RowsFault } from "../rows/index.ts";

/**
 * Throws SourceError data-format for a .json file that begins with no record: many programs leave such
 * files beside data (package.json, results, descriptions), and in a folder each would be read as data.
 */
export async function refuseNoRecords(
  file: DataFile,
  files: readonly DataFile[],
  key: string,
): Promise<void> {
  if (file.type !== "json") return;
  const fault = await firstRecords(file, 1).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(fault instanceof RowsFault) || !NO_RECORDS.has(fault.code)) return;
  throw new SourceError(
    "data-format",
    `contains no records: a .json file must be one list of objects, or one object per line. ${advice(files.length > 1, key)}`,
    { location: { file: file.path } },
  );
}

const NO_RECORDS: ReadonlySet<string> = new Set([
  "json-unreadable",
  "line-unreadable",
  "row-unreadable",
]);

function advice(hasOthers: boolean, key: string): string {
  return hasOthers
    ? `If it is not data, move it out of the folder, or list the data files one by one in \`${key}\`.`
    : `Name the file with the records in \`${key}\`.`;
}

/** What to add to an error about the fields of a .json file that lies among files of other kinds. */
export function strayAdvice(file: DataFile, files: readonly DataFile[], key: string): string {
  const isAlone = file.type !== "json" || files.every(({ type }) => type === "json");
  return isAlone
    ? ""
    : ` ${advice(true, key === "synthetic" || key === "erasure" ? key : `${key}.members`)}`;
}
