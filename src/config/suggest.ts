import { closest, distance } from "fastest-levenshtein";

/** ` Did you mean "x"?` when a known name is near, else the list of known names. */
export function suggest(given: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const nearest = closest(given, known);
  const near = distance(given, nearest) <= Math.max(2, Math.floor(nearest.length / 3));
  return near ? ` Did you mean "${nearest}"?` : ` Known: ${known.join(", ")}.`;
}
