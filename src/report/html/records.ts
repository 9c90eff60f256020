import type { Report } from "../../contracts/report.ts";
import { showCount } from "../format.ts";
import { droppedOf } from "../markdown.ts";
import { scoredTokens } from "../scored-tokens.ts";
import { html, type Markup } from "./markup.ts";
import { sheet } from "./sheet.ts";

const COUNTS = ["read", "used", "scored", "compared", "truncated"] as const;

/** How many records of each set were read, and what became of them. */
export function recordsSection(report: Report, prefix: string): Markup | undefined {
  const { records } = report;
  const rows = records.map((set) => {
    const show = (name: (typeof COUNTS)[number] | "subjects") =>
      set[name] === null && set.withheld?.[name] === undefined
        ? "–"
        : showCount(set, name, set[name] ?? 0);
    return [`${set.audit} ${set.set}`, ...COUNTS.map(show), droppedOf(set), show("subjects")];
  });
  const table = sheet({
    name: "Records",
    header: ["Set", "Read", "Used", "Scored", "Compared", "Truncated", "Dropped", "Subjects"],
    rows,
  });
  if (table === undefined) return undefined;
  const tokens = scoredTokens(report);
  return html`<section id="${prefix}records"><h2>Records</h2>${table}${tokens === "" ? undefined : html`<p>${tokens}</p>`}</section>`;
}
