import { Ajv2020 } from "ajv/dist/2020.js";
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { SourceError } from "../base/errors.ts";
import type { Report } from "../contracts/report.ts";

/**
 * Reads a report that somebody else may have written. Its names hold no markup once it has passed;
 * its sentences are for the renderer to escape. Throws SourceError, which quotes nothing of it.
 */
export function readReport(text: string, place: string): Report {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new SourceError("is not JSON.", { location: { file: place } });
  }
  const check = new Ajv2020({ allowUnionTypes: true }).compile<Report>(reportSchema);
  if (check(report)) return report;
  throw new SourceError("is not a report of this release's schema.", { location: { file: place } });
}
