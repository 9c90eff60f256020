import type { Report } from "../../contracts/report.ts";
import { DECLARED_TITLE, declaredNotes } from "../declared.ts";
import { html, type Markup } from "./markup.ts";

/** What the declared mechanism of the training is worth; nothing where none is declared. */
export function declaredSection(report: Report, prefix: string): Markup | undefined {
  const notes = declaredNotes(report);
  if (notes.length === 0) return undefined;
  const paragraphs = notes.map((note) => html`<p>${note}</p>\n`);
  return html`<section id="${prefix}declared">
    <h2>${DECLARED_TITLE}</h2>
    ${paragraphs}
  </section>`;
}
