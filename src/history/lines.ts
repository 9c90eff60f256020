import type { HistoryEntry } from "../contracts/history.ts";
import { entryValidator } from "../contracts/validate.ts";
import { ENTRY_VERSION, isIntact } from "./entry.ts";

/** Brings an entry of one version to the next; keyed by the version that it starts from. */
export type Upgrades = Readonly<Record<number, (entry: Record<string, unknown>) => object>>;

/** No earlier release wrote a history. */
const UPGRADES: Upgrades = {};

/** A line that is not taken for an audit, and stays where it is. */
export interface OddLine {
  /** From 1. */
  line: number;
  reason: string;
}

/** A history as it stands in a file: what could be read, and every line as it was. */
export interface History {
  /** In the order of the lines: the last is the newest, whatever the clocks said. */
  entries: HistoryEntry[];
  odd: OddLine[];
  /** Every line of the file, the odd ones too, without line ends. */
  lines: readonly string[];
}

export const NO_HISTORY: History = { entries: [], odd: [], lines: [] };

/**
 * Reads a history. Lines that are torn, foreign or of a later release are reported and skipped, and
 * an audit that stands there twice is read once. Throws nothing.
 */
export function parseHistory(text: string, upgrades: Upgrades = UPGRADES): History {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  if (lines.at(-1) === "") lines.pop();
  const entries = new Map<string, HistoryEntry>();
  const odd: OddLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line, upgrades);
    if (typeof read === "string") odd.push({ line: index + 1, reason: read });
    else if (!entries.has(read.id)) entries.set(read.id, read);
  }
  return { entries: [...entries.values()], odd, lines };
}

/** The text of a history with further entries: every line that was there stays as it was. */
export function appended(history: History, entries: readonly HistoryEntry[]): string {
  const known = new Set(history.entries.map(({ id }) => id));
  const fresh = entries.filter(({ id }) => !known.has(id)).map((entry) => JSON.stringify(entry));
  return [...history.lines, ...fresh].map((line) => `${line}\n`).join("");
}

/** What there is to say about lines that were skipped; undefined when there are none. */
export function describeOdd(odd: readonly OddLine[]): string | undefined {
  const [first] = odd;
  if (first === undefined) return undefined;
  const shown = odd.slice(0, 3).map(({ line, reason }) => `line ${line}: ${reason}`);
  const more = odd.length > 3 ? `; and ${odd.length - 3} more` : "";
  const count =
    odd.length === 1 ? "1 line of the history was" : `${odd.length} lines of the history were`;
  return `${count} skipped and kept as they are (${shown.join("; ")}${more}).`;
}

/** Whether a value is an entry of the schema of this version. */
export function isEntry(value: unknown): value is HistoryEntry {
  return entryValidator()(value);
}

/** The entry of a line, or why there is none; quotes nothing of it. */
function readLine(line: string, upgrades: Upgrades): HistoryEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(line) as unknown;
  } catch {
    return "not JSON";
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) return "no entry";
  let entry = value as Record<string, unknown>;
  const version = entry.schemaVersion;
  if (typeof version !== "number" || !Number.isInteger(version)) return "no entry of a history";
  if (version > ENTRY_VERSION) {
    return `version ${version}, of a later release than this, which reads up to ${ENTRY_VERSION}`;
  }
  try {
    for (let from = version; from < ENTRY_VERSION; from++) {
      const upgrade = upgrades[from];
      if (upgrade === undefined) return `version ${version}, which this release cannot read`;
      entry = { ...upgrade(entry), schemaVersion: from + 1 };
    }
  } catch {
    return `version ${version}, but not as that version writes it`;
  }
  if (!isEntry(entry)) return "not of the schema of its version";
  // An upgraded entry keeps the id of what it was.
  return version < ENTRY_VERSION || isIntact(entry)
    ? entry
    : "changed since it was written (its id does not fit)";
}
