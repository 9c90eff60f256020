import { visible } from "../../base/visible.ts";
import { piecesOf } from "../prose.ts";

/** A piece of the page that is markup. Only `html` makes one. */
export class Markup {
  readonly text: string;

  /** For `html` alone: text that is given here is not escaped. */
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * What may stand in a template. Numbers may not: what a reader sees of one is the business of
 * format.ts, which knows what a public report withholds, and a coordinate that of `percent`.
 */
export type Part = string | Markup | undefined | readonly Part[];

/**
 * Markup from a template. Every string that is put into it is escaped, for text and for quoted
 * attributes alike, so that nothing of a report becomes markup. Lists are joined; undefined is
 * nothing.
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = template.map((text, index) => {
    const own = text.replace(/\s*\n\s*/g, "\n");
    return index < parts.length ? own + textOf(parts[index]) : own;
  });
  return new Markup(pieces.join(""));
}

function textOf(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escapeHtml(part);
  return part instanceof Markup ? part.text : part.map(textOf).join("");
}

/**
 * Text as HTML shows it, in elements and in quoted attributes. Characters that are invisible or
 * reorder their surroundings are written out.
 */
function escapeHtml(text: string): string {
  return visible(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

/** A sentence of ours, in which pairs of backticks hold code. */
export function prose(text: string): Part {
  return piecesOf(text).map((piece, at) => (at % 2 === 0 ? piece : html`<code>${piece}</code>`));
}

/** A position in a drawing: 0 to 1 as a percentage of it, which fits any width of the page. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** An address that a reader may follow; undefined for anything but https. */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === "https:" ? href : undefined;
}
