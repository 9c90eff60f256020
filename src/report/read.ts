import { SourceError } from "../base/errors.ts";
import { VERSION } from "../base/installation.ts";
import { laterRelease } from "../base/release.ts";
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
  const later = laterRelease(writerOf(report));
  if (later !== undefined) {
    throw new SourceError(
      "report-unreadable",
      `was written by Reticence ${later}, and this is ${VERSION}, which does not know all that is in it. Read it with release ${later} or newer.`,
      { location: { file: place } },
    );
  }
  throw new SourceError("report-unreadable", "does not match this release's report schema.", {
    location: { file: place },
  });
}

/** What a report names as the release that wrote it; it may be anything. */
function writerOf(report: unknown): unknown {
  return (report as { provenance?: { reticence?: unknown } | null } | null)?.provenance?.reticence;
}
