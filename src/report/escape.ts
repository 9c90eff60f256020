import { visible } from "../base/visible.ts";
import { piecesOf } from "./prose.ts";

/**
 * Text for a Markdown table cell or paragraph. The author of the pull request controls the text of
 * policies and paths: none of their markup, mentions, links or HTML may take effect in a report.
 */
export function escapeMarkdown(text: string): string {
  return (
    visible(text)
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_[\]#|~$]/g, (character) => `\\${character}`)
      // GitHub looks for mentions and references in the rendered text, ignoring backslashes and
      // entities; a zero-width space breaks them.
      .replace(/@/g, "&#64;&#8203;")
      .replace(/(\\#|\bGH-)(?=\d)/gi, "$1&#8203;")
      // GitHub turns a bare address into a link without any markup.
      .replace(/(https?|www|ftp)(?=:|\.)/gi, "$1&#8203;")
  );
}

/** The same for a sentence of ours in which pairs of backticks hold code. */
export function escapeProse(text: string): string {
  return piecesOf(text)
    .map((piece, at) => (at % 2 === 0 ? escapeMarkdown(piece) : code(piece)))
    .join("");
}

/** A code span; the text cannot end it. */
export function code(text: string): string {
  const plain = visible(text).replaceAll("`", "'").replaceAll("|", "\\|");
  return `\`${plain}\``;
}
