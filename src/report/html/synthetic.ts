import type { Report } from "../../contracts/report.ts";
import { SYNTHETIC_QUESTION, syntheticRows } from "../synthetic.ts";
import { html, type Markup } from "./markup.ts";
import { figure, sheet } from "./sheet.ts";

/** Every figure of a generated data set; nothing for a model. */
export function syntheticSection(report: Report, prefix: string): Markup | undefined {
  const table = sheet({
    name: "Figures of the generated data",
    header: ["Figure", "Held-out", "Private", "Value"],
    rows: syntheticRows(report).map((row) => [
      row.name,
      figure(row.heldout),
      figure(row.private),
      figure(row.value, row.interval, true),
    ]),
  });
  if (table === undefined) return undefined;
  return html`<section id="${prefix}generated">
    <h2>Generated data</h2>
    <p>${SYNTHETIC_QUESTION}</p>
    ${table}
  </section>`;
}
