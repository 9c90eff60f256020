import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { REPORT_JSON, refuseSeveral } from "../base/audit-folder.ts";
import { SourceError } from "../base/errors.ts";

/**
 * Text of a report and the file that it is from: a report.json, or the output folder of an audit.
 * Throws SourceError, or PolicyError for the folder of several audits.
 */
export async function reportTextAt(place: string): Promise<{ text: string; file: string }> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) await refuseSeveral(place);
  const file = isFolder ? join(place, REPORT_JSON) : place;
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new SourceError(
      "report-missing",
      `there is no report to read (${error.code}). Name a report.json, or the output folder of an audit.`,
      { location: { file } },
    );
  });
  return { text, file };
}
