import { SourceError } from "../base/errors.ts";
import type { Report } from "../contracts/report.ts";
import { reportValidator } from "../contracts/validate.ts";

/**
 * Reads a report that somebody else may have written. Its names hold no markup once it has passed;
 * its sentences are for the renderer to escape. Throws SourceError, which quotes nothing of it.
 */
export function readReport(text: string, place: string): Report {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new SourceError("report-unreadable", "is not JSON.", { location: { file: place } });
  }
  if (reportValidator()(report)) return report;
  throw new SourceError("report-unreadable", "is not a report of this release's schema.", {
    location: { file: place },
  });
}
