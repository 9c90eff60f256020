/**
 * Text for a Markdown table cell or paragraph. What a policy or a path holds is written by whoever
 * opened the pull request: no markup, mention, link or HTML of theirs may come alive in a report.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, " ")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_[\]#|~$]/g, (character) => `\\${character}`)
      // An entity, since GitHub finds mentions behind a backslash too.
      .replace(/@/g, "&#64;")
      // A bare address becomes a link without any markup.
      .replace(/(https?|www|ftp)(?=:|\.)/gi, "$1&#8203;")
  );
}

/** A code span; the text cannot end it. */
export function code(text: string): string {
  const plain = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, " ")
    .replaceAll("`", "'")
    .replaceAll("|", "\\|");
  return `\`${plain}\``;
}
