/** Digits that numbers in a report keep: more would differ between machines. */
const SIGNIFICANT_DIGITS = 6;

/** A copy with every fraction rounded to six significant digits; whole numbers stay exact. */
export function roundNumbers<T>(value: T): T {
  if (typeof value === "number") {
    return (Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS))) as T;
  }
  if (Array.isArray(value)) return value.map(roundNumbers) as T;
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, roundNumbers(entry as unknown)]),
    ) as T;
  }
  return value;
}
