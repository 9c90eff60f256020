import type { Report } from "../../contracts/report.ts";
import { renderMarkdown } from "../../report/index.ts";

/** A report of at most `room` characters: its first sections, as many as fit. */
export function compactMarkdown(report: Report, room: number): string {
  const whole = renderMarkdown(report);
  if (whole.length <= room) return whole;
  const note = "\n> The report is longer than a comment may be. The workflow run has all of it.\n";
  let kept = "";
  for (const section of whole.split(/^(?=## )/m)) {
    if (kept.length + section.length + note.length > room) break;
    kept += section;
  }
  return `${kept}${note}`;
}
