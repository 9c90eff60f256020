import { closest, distance } from "fastest-levenshtein";
import { EVERYDAY } from "./everyday.ts";

/** ` Did you mean "x"?` when a known name is near or has that everyday name, else the known names. */
export function suggest(given: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const everyday = everydayName(given, known);
  const meant = everyday === undefined ? namedWithin(given, known) : [everyday];
  if (meant.length > 0) return ` Did you mean ${meant.map((name) => `"${name}"`).join(" or ")}?`;
  const nearest = closest(given, known);
  const near = distance(given, nearest) <= Math.max(2, Math.floor(nearest.length / 3));
  return near ? ` Did you mean "${nearest}"?` : ` Known: ${known.join(", ")}.`;
}

/** The one of the known names that people call so. */
export function everydayName(given: string, known: readonly string[]): string | undefined {
  const word = squeezed(given);
  return known.find(
    (name) =>
      Object.hasOwn(EVERYDAY, name) && EVERYDAY[name]!.some((other) => squeezed(other) === word),
  );
}

/** The known names that end as given behind a dot, or that differ in case and strokes alone. */
function namedWithin(given: string, known: readonly string[]): string[] {
  const word = squeezed(given);
  if (word === "") return [];
  const same = known.filter((name) => squeezed(name) === word);
  if (same.length > 0) return same.slice(0, 1);
  return known.filter((name) => squeezed(name.split(".").at(-1)!) === word);
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[-_ ]/g, "");
}

/** ` Did you mean 0.05 (5 %)?` for a percentage where a share belongs. */
export function suggestShare(given: number): string {
  if (!(given > 1 && given <= 100)) return "";
  return ` Did you mean ${Number((given / 100).toPrecision(6))} (${given} %)?`;
}
