import { html, type Markup, type Part } from "./markup.ts";

/** A table: a name for those who cannot see where it stands, headers, and rows of cells. */
export interface Sheet {
  name: string;
  header: readonly string[];
  rows: readonly (readonly Part[])[];
  /** Columns from this one on hold figures. Default: 1. */
  figuresFrom?: number;
  /** Columns up to this one hold figures; those behind it text. Default: all. */
  figuresTo?: number;
}

/** A table that scrolls by itself where it is wider than the page; nothing without rows. */
export function sheet({
  name,
  header,
  rows,
  figuresFrom = 1,
  figuresTo = header.length,
}: Sheet): Markup | undefined {
  if (rows.length === 0) return undefined;
  const kind = (column: number) =>
    column >= figuresFrom && column < figuresTo ? "figures" : "words";
  const head = header.map(
    (title, column) => html`<th scope="col" class="${kind(column)}">${title}</th>`,
  );
  const body = rows.map((cells) => {
    const row = cells.map((cell, column) =>
      column === 0
        ? html`<th scope="row">${cell}</th>`
        : html`<td class="${kind(column)}" data-label="${header[column]!}">${cell}</td>`,
    );
    return html`<tr>${row}</tr>\n`;
  });
  return html`<div class="scroll" role="group" aria-label="${name}" tabindex="0"><table>
    <thead><tr>${head}</tr></thead>
    <tbody>${body}</tbody>
  </table></div>`;
}

/** The table behind a chart. */
export function folded(summary: string, content: Part): Markup | undefined {
  return content === undefined
    ? undefined
    : html`<details><summary>${summary}</summary>${content}</details>`;
}

/** A figure, which is not broken, above its interval; nothing for none. */
export function figure(value: string, interval = "", strong = false): Markup | undefined {
  if (value === "") return undefined;
  const shown = html`<span class="keep">${value}</span>`;
  const range = interval === "" ? undefined : html`<br><small class="keep">${interval}</small>`;
  return strong ? html`<strong>${shown}</strong>${range}` : html`${shown}${range}`;
}
