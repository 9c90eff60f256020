/** A Markdown table. Cells are Markdown already: what comes from outside is escaped by the caller. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** A figure whose parts stay on one line of a table's cell. */
export function figure(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
