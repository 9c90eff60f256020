import type { ResolvedHistory } from "../config/index.ts";
import type { HistoryEntry } from "./entry.ts";

/** What decides which earlier audits the running audit is compared with. */
export interface Present {
  history: Pick<ResolvedHistory, "checkpoint" | "formerly">;
  /** Number of the workflow run: its own earlier attempts are not earlier audits. */
  run: string | null;
  /**
   * The merge base of a change and the commits before it, newest first; undefined if there is no
   * change.
   */
  mergeBase: readonly string[] | undefined;
}

/** What a rule's `against` names: an audit, or why there is none. */
export type Found = { reference: string } & (EarlierAudit | NothingYet | Nothing);

interface EarlierAudit {
  entry: HistoryEntry;
  /** Folder of that audit with its signals, if available. */
  folder?: string;
}

/** There is no such audit yet, which blocks nothing. */
interface NothingYet {
  absent: string;
}

/** There should be an audit but there is none: a rule that compares with it cannot be judged. */
interface Nothing {
  void: string;
}

/** The earlier audit that a rule compares with. */
export function findEarlier(
  reference: string,
  entries: readonly HistoryEntry[],
  present: Present,
): Found {
  const own = entries.filter((entry) => isOwn(entry, present.history));
  const earlier = own.filter(({ run }) => run === null || run !== present.run);
  switch (reference) {
    case "previous":
      return found(
        reference,
        // A lasting regression must not become its own baseline.
        earlier.findLast(({ verdict }) => verdict === "pass" || verdict === "warn"),
        earlier.length === 0
          ? firstAudit(entries, present)
          : "No earlier audit of this checkpoint passed.",
      );
    case "last-release":
      return found(
        reference,
        earlier.findLast(({ release }) => release !== null),
        own.length === 0
          ? firstAudit(entries, present)
          : "No release of this checkpoint has been audited yet.",
      );
    case "merge-base":
      return mergeBase(earlier, entries, present);
    default:
      return checkpoint(reference, entries, present);
  }
}

/** Names of the checkpoints in a history, the last audited first. */
export function checkpointNames(entries: readonly HistoryEntry[]): string[] {
  return [...new Set(entries.map(({ checkpoint: { name } }) => name).reverse())];
}

/** Whether an entry is about the policy's checkpoint, under its present or an earlier name. */
export function isOwn(
  entry: HistoryEntry,
  { checkpoint, formerly }: Pick<ResolvedHistory, "checkpoint" | "formerly">,
): boolean {
  const { name } = entry.checkpoint;
  return name === checkpoint || formerly.includes(name);
}

function mergeBase(
  own: readonly HistoryEntry[],
  entries: readonly HistoryEntry[],
  present: Present,
): Found {
  const reference = "merge-base";
  const { mergeBase: commits } = present;
  if (commits === undefined) {
    return { reference, absent: "This audit is not for a change, so it has no merge base." };
  }
  if (own.length === 0) return { reference, absent: firstAudit(entries, present) };
  const byCommit = new Map(own.map((entry) => [entry.commit, entry]));
  const commit = commits.find((one) => byCommit.has(one));
  return commit === undefined
    ? {
        reference,
        void: `Neither the merge base nor any of the ${commits.length} commits up to it was audited. Audit the default branch.`,
      }
    : { reference, entry: byCommit.get(commit)! };
}

function checkpoint(
  reference: string,
  entries: readonly HistoryEntry[],
  { run, history }: Present,
): Found {
  const entry = entries.findLast(
    ({ checkpoint: { name, digest }, run: of }) =>
      (name === reference || digest === reference) &&
      !(isOwnName(name, history) && of !== null && of === run),
  );
  return entry === undefined
    ? {
        reference,
        void: `The history contains no audit of this checkpoint${knownNames(entries)}.`,
      }
    : { reference, entry };
}

function isOwnName(name: string, { checkpoint: own, formerly }: Present["history"]): boolean {
  return name === own || formerly.includes(name);
}

function found(reference: string, entry: HistoryEntry | undefined, absent: string): Found {
  return entry === undefined ? { reference, absent } : { reference, entry };
}

function firstAudit(entries: readonly HistoryEntry[], { history }: Present): string {
  return entries.length === 0
    ? "The history is empty: this audit is the first."
    : `The history contains no audit of ${history.checkpoint}${knownNames(entries)}. If it was renamed, list the old name in history.formerly.`;
}

function knownNames(entries: readonly HistoryEntry[]): string {
  const names = checkpointNames(entries);
  if (names.length === 0) return "";
  const shown = names.slice(0, 3).join(", ");
  return `; it contains ${shown}${names.length > 3 ? ` and ${names.length - 3} more` : ""}`;
}
