import { laterRelease } from "../base/release.ts";
import type { HistoryEntry } from "../contracts/history.ts";
import { entryValidator } from "../contracts/validate.ts";
import { ENTRY_VERSION, isIntact } from "./entry.ts";

/** Upgrades an entry from one version to the next; keyed by the version it starts from. */
export type Upgrades = Readonly<Record<number, (entry: Record<string, unknown>) => object>>;

/** No earlier release wrote a history. */
const UPGRADES: Upgrades = {};

/** A line that is not read as an audit, and stays where it is. */
export interface OddLine {
  /** From 1. */
  line: number;
  reason: string;
}

/** A history as read from a file: the entries that could be read, and every line as it was. */
export interface History {
  /** In line order: the last is the newest, whatever the clocks said. */
  entries: HistoryEntry[];
  odd: OddLine[];
  /** Every line of the file, including the odd ones, without line ends. */
  lines: readonly string[];
}

export const NO_HISTORY: History = { entries: [], odd: [], lines: [] };

/**
 * Reads a history. Lines that are torn, foreign or from a later release are reported and skipped,
 * and an audit that occurs twice is read once. Never throws.
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

/** The text of a history with entries appended; existing lines stay as they are. */
export function appended(history: History, entries: readonly HistoryEntry[]): string {
  const known = new Set(history.entries.map(({ id }) => id));
  const fresh = entries.filter(({ id }) => !known.has(id)).map((entry) => JSON.stringify(entry));
  return [...history.lines, ...fresh].map((line) => `${line}\n`).join("");
}

/** A note about skipped lines; undefined if there are none. */
export function describeOdd(odd: readonly OddLine[]): string | undefined {
  const [first] = odd;
  if (first === undefined) return undefined;
  const shown = odd.slice(0, 3).map(({ line, reason }) => `line ${line}: ${reason}`);
  const more = odd.length > 3 ? `; and ${odd.length - 3} more` : "";
  const count = odd.length === 1 ? "1 history line was" : `${odd.length} history lines were`;
  return `${count} skipped and kept as they are (${shown.join("; ")}${more}).`;
}

/** Whether a value is an entry of the schema of this version. */
export function isEntry(value: unknown): value is HistoryEntry {
  return entryValidator()(value);
}

/** The entry of a line, or why there is none; quotes nothing of the line. */
function readLine(line: string, upgrades: Upgrades): HistoryEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(line) as unknown;
  } catch {
    return "not JSON";
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) return "not an entry";
  let entry = value as Record<string, unknown>;
  const version = entry.schemaVersion;
  if (typeof version !== "number" || !Number.isInteger(version)) return "not an entry of a history";
  const later = laterRelease(entry.reticence);
  const writer = later === undefined ? "" : `; release ${later} wrote it, and reads it`;
  if (version > ENTRY_VERSION) {
    return `version ${version}, from a later release; this one reads up to ${ENTRY_VERSION}${writer}`;
  }
  try {
    for (let from = version; from < ENTRY_VERSION; from++) {
      const upgrade = upgrades[from];
      if (upgrade === undefined) return `version ${version}, which this release cannot read`;
      entry = { ...upgrade(entry), schemaVersion: from + 1 };
    }
  } catch {
    return `version ${version}, but not in the form of that version`;
  }
  if (!isEntry(entry)) return `does not match the schema of its version${writer}`;
  // An upgraded entry keeps its original id.
  return version < ENTRY_VERSION || isIntact(entry)
    ? entry
    : "changed since it was written (its id does not match)";
}
