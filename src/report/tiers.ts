import type { Report } from "../contracts/report.ts";
import { code } from "./escape.ts";
import { renderMarkdown, type Tier } from "./markdown.ts";

/**
 * The space that a destination has: bytes of UTF-8, or UTF-16 units if a service counts characters.
 */
export interface Room {
  bytes?: number;
  characters?: number;
}

/** Largest first. */
const TIERS: readonly Tier[] = ["full", "compact", "headline"];

/**
 * The report at the largest tier that fits, at most `largest`; below the full tier with a line that
 * says where the full report is. Empty if not even the headline fits.
 */
export function renderWithin(
  report: Report,
  room: Room,
  place: string,
  largest: Tier = "full",
): string {
  for (const tier of TIERS.slice(TIERS.indexOf(largest))) {
    const note = tier === "full" ? "" : `\n> This is an excerpt. Full report: ${place}\n`;
    const text = renderMarkdown(report, tier) + note;
    if (fits(text, room)) return text;
  }
  return "";
}

/** How a shortened report refers to a file on the machine that made it. */
export function onTheRunner(path: string): string {
  return `${code(path)} on the runner.`;
}

export function fits(text: string, { bytes = Infinity, characters = Infinity }: Room): boolean {
  return Buffer.byteLength(text, "utf8") <= bytes && text.length <= characters;
}
