/** What the value of a field is, as far as a format goes by it. */
export type Kind = "text" | "messages" | "sharegpt" | "other";

/** A column of a file that names the types of its values. */
export interface Column {
  name: string;
  kind: Kind;
  /** Whether its values can hold text, however deep. */
  holdsText: boolean;
  /** Whether each value is one text or one plain number, which names a person as it stands. */
  isScalar: boolean;
  /**
   * Whether JSON holds its values: texts, numbers, truth values, dates and times (as ISO 8601, to the
   * millisecond), and lists and objects of them.
   */
  isPlain: boolean;
}

export interface Columns {
  rows: number;
  columns: Column[];
}

/** What a list of objects with these keys is. */
export function kindOfTurns(keys: readonly string[]): Kind {
  if (keys.includes("role")) return "messages";
  return keys.includes("from") && keys.includes("value") ? "sharegpt" : "other";
}

/** The same of a value that was read. `flat`: a list stands in the file as JSON. */
export function kindOf(value: unknown, flat: boolean): Kind {
  if (typeof value === "string") {
    const list = flat && value.trimStart().startsWith("[") ? parsed(value) : undefined;
    const kind = list === undefined ? "other" : kindOf(list, false);
    return kind === "other" ? "text" : kind;
  }
  if (!Array.isArray(value) || value.length === 0) return "other";
  const kinds = value.map((turn) =>
    typeof turn === "object" && turn !== null ? kindOfTurns(Object.keys(turn)) : "other",
  );
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0]! : "other";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
