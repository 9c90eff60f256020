/** A Markdown table. Cells are already Markdown: the caller escapes text from outside. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** A figure whose parts stay on one line of a table cell. */
export function figure(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
