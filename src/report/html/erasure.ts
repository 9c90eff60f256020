import type { Report } from "../../contracts/report.ts";
import { CERTIFICATE_NOTE, ERASURE_QUESTION, erasureRows } from "../erasure.ts";
import { html, type Markup } from "./markup.ts";
import { figure, sheet } from "./sheet.ts";

/** The persons by their states; nothing for any other audit. */
export function erasureSection(report: Report, prefix: string): Markup | undefined {
  const table = sheet({
    name: "Persons by their states",
    header: ["Persons", "Count"],
    rows: erasureRows(report).map(({ name, value }) => [name, figure(value)]),
  });
  if (table === undefined) return undefined;
  return html`<section id="${prefix}forgotten">
    <h2>Forgotten persons</h2>
    <p>${ERASURE_QUESTION}</p>
    ${table}
    <p>${CERTIFICATE_NOTE}</p>
  </section>`;
}
