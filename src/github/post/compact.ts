import type { Report } from "../../contracts/report.ts";
import { renderWithin } from "../../report/index.ts";

/** What a reader of a pull request needs from a report, in at most `room` characters. */
export function compactMarkdown(report: Report, room: number): string {
  return renderWithin(report, { characters: room }, "the workflow run's summary.", "compact");
}
