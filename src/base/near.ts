import { closest, distance } from "fastest-levenshtein";

/** The known name that a misspelt one is near to, by edit distance; undefined if none is. */
export function nearName(given: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(given, known);
  const most = Math.max(2, Math.floor(nearest.length / 3));
  return distance(given, nearest) <= most ? nearest : undefined;
}

/** Letters of a name from which on a second slip of the keyboard is likelier than another word. */
const LONG = 10;

/**
 * The known name that differs from the given one by a slip of the keyboard: a letter too many, too
 * few or wrong, two letters swapped, or capitals and strokes; two such letters in a long name. Stricter
 * than `nearName`, for names that may be anything else.
 */
export function slippedName(given: string, known: readonly string[]): string | undefined {
  const word = squeezed(given);
  return known.find((name) => {
    const meant = squeezed(name);
    return (
      word === meant ||
      isSwapped(word, meant) ||
      distance(word, meant) <= (meant.length < LONG ? 1 : 2)
    );
  });
}

/** A name without capitals and strokes. */
export function squeezed(text: string): string {
  return text.toLowerCase().replace(/[-_ ]/g, "");
}

function isSwapped(given: string, meant: string): boolean {
  const at = [...given].findIndex((letter, index) => letter !== meant[index]);
  const swapped = `${meant.slice(0, at)}${meant[at + 1] ?? ""}${meant[at] ?? ""}${meant.slice(at + 2)}`;
  return at !== -1 && given === swapped;
}
