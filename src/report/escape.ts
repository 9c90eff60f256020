import { visible } from "../base/visible.ts";

/**
 * Text for a Markdown table cell or paragraph. What a policy or a path holds is written by whoever
 * opened the pull request: no markup, mention, link or HTML of theirs may come alive in a report.
 */
export function escapeMarkdown(text: string): string {
  return (
    visible(text)
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_[\]#|~$]/g, (character) => `\\${character}`)
      // GitHub looks for mentions and references in what is rendered, past backslashes and
      // entities; a space of no width ends them.
      .replace(/@/g, "&#64;&#8203;")
      .replace(/(\\#|\bGH-)(?=\d)/gi, "$1&#8203;")
      // A bare address becomes a link without any markup.
      .replace(/(https?|www|ftp)(?=:|\.)/gi, "$1&#8203;")
  );
}

/** A code span; the text cannot end it. */
export function code(text: string): string {
  const plain = visible(text).replaceAll("`", "'").replaceAll("|", "\\|");
  return `\`${plain}\``;
}
