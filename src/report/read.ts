import { SourceError } from "../base/errors.ts";
import type { Report } from "../contracts/report.ts";
import { reportValidator } from "../contracts/validate.ts";

/**
 * Reads a report that somebody else may have written. Names in an accepted report contain no
 * markup; the renderer must escape its sentences. Throws a SourceError that quotes nothing of it.
 */
export function readReport(text: string, place: string): Report {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new SourceError("report-unreadable", "is not JSON.", { location: { file: place } });
  }
  if (reportValidator()(report)) return report;
  throw new SourceError("report-unreadable", "does not match this release's report schema.", {
    location: { file: place },
  });
}
