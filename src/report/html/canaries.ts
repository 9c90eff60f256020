import type { Report } from "../../contracts/report.ts";
import { canariesOf, canaryQuestion } from "../canaries.ts";
import { html, type Markup } from "./markup.ts";

/** What the canaries tell; nothing without them. */
export function canarySection(report: Report, prefix: string): Markup | undefined {
  const found = canariesOf(report);
  if (found === undefined) return undefined;
  const rows = found.rows.map(
    ({ name, value, interval }) =>
      html`<tr><th scope="row">${name}</th><td class="number">${value}</td><td class="number">${interval}</td></tr>\n`,
  );
  const notes = found.notes.map((note) => html`<li>${note}</li>`);
  return html`<section id="${prefix}canaries">
    <h2>Canaries</h2>
    <p>${canaryQuestion(report)} ${found.counts}</p>
    <table>
      <thead><tr><th scope="col">Figure</th><th scope="col">Value</th><th scope="col">Interval</th></tr></thead>
      <tbody>${rows}</tbody>
    </table>
    <ul>${notes}</ul>
  </section>`;
}
