import { nearName, squeezed } from "../base/near.ts";
import { EVERYDAY } from "./everyday.ts";

/** ` Did you mean "x"?` when a known name is near or has that everyday name, else the known names. */
export function suggest(given: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const everyday = everydayName(given, known);
  const meant = everyday === undefined ? namedWithin(given, known) : [everyday];
  if (meant.length > 0) return ` Did you mean ${meant.map((name) => `"${name}"`).join(" or ")}?`;
  const near = nearName(given, known);
  return near === undefined ? ` Known: ${known.join(", ")}.` : ` Did you mean "${near}"?`;
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

/** ` Did you mean 0.05 (5 %)?` for a percentage where a share belongs. */
export function suggestShare(given: number): string {
  if (!(given > 1 && given <= 100)) return "";
  return ` Did you mean ${Number((given / 100).toPrecision(6))} (${given} %)?`;
}

/** What an AUC may be bounded by: one of 0.5 tells nothing apart, and shares are not its unit. */
const AUC_EXAMPLES = { max: 0.65, min: 0.35 } as const;

/**
 * ` Did you mean 0.65?` for a percentage as a bound of an AUC. A coin flip has 0.5, so that a max is
 * above it; only a min of a tested weakness is below.
 */
export function suggestAuc(given: number, bound: "max" | "min"): string {
  const meant = Number((given / 100).toPrecision(6));
  const isLikely = given > 1 && given < 100 && (bound === "min" || meant > 0.5);
  if (isLikely) return ` Did you mean ${meant}?`;
  return ` A coin flip has an AUC of 0.5: write a number ${bound === "max" ? "between 0.5 and 1" : "between 0 and 1"}, such as ${AUC_EXAMPLES[bound]}.`;
}
