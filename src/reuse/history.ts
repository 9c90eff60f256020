import type { PastAudits } from "../history/index.ts";
import { reportPath } from "../history/paths.ts";
import { isSealed } from "../history/seal.ts";
import type { Candidate } from "./find.ts";

/** The sealed audits of a history, in the order of its lines. */
export function candidatesIn({ entries, files }: PastAudits): Candidate[] {
  return entries
    .filter(isSealed)
    .map((entry) => ({ entry, report: () => files.text(reportPath(entry)) }));
}
