import { resolve } from "node:path";
import { ReticenceError } from "../base/errors.ts";
import { isUpdate, LAST_RELEASE, type ResolvedPolicy } from "../config/index.ts";
import type { HistoryEntry } from "./entry.ts";
import { type Found, findEarlier, type Present } from "./find.ts";
import { type KeptAudit, keptAudits } from "./folder.ts";
import { describeOdd } from "./lines.ts";
import { historyIn, type Snapshot, type Store } from "./store.ts";

/** What is known of earlier audits. */
export interface PastAudits {
  /** Oldest first. */
  entries: HistoryEntry[];
  /** Those whose output folders are at hand. */
  kept: KeptAudit[];
  /** The history's files. */
  files: Snapshot;
  /** What people should know about the history itself. */
  notes: string[];
}

/** A date further ahead than this is more than the usual skew between two clocks, milliseconds. */
export const SKEW_MS = 10 * 60 * 1000;

/**
 * Reads a history, and the audits' output folders if the policy names a folder. Skips `own`, the
 * output folder of the audit about to run. If the history cannot be read, throws the reason.
 */
export async function readPast(
  store: Store,
  folder: string | undefined,
  now: Date,
  own?: string,
): Promise<PastAudits> {
  const files = await store.read();
  const history = await historyIn(files);
  const all = folder === undefined ? [] : await keptAudits(folder);
  const kept = all.filter((one) => own === undefined || resolve(one.folder) !== resolve(own));
  const known = new Set(history.entries.map(sameAudit));
  const fresh = kept.map(({ entry }) => entry).filter((entry) => !known.has(sameAudit(entry)));
  const entries = [...history.entries, ...fresh];
  const odd = describeOdd(history.odd);
  const ahead = entries.filter(({ date }) => Date.parse(date) > now.getTime() + SKEW_MS);
  return {
    entries,
    kept,
    files,
    notes: [
      ...(odd === undefined ? [] : [odd]),
      ...(ahead.length === 0
        ? []
        : [
            `${ahead.length} audits in the history have dates in this machine's future: the clocks differ. The order of the lines counts, not the dates.`,
          ]),
    ],
  };
}

/**
 * The same for an audit by a policy: if nothing compares, an unreadable history is only reported.
 */
export async function readPastFor(
  policy: ResolvedPolicy,
  ...history: Parameters<typeof readPast>
): Promise<PastAudits> {
  try {
    return await readPast(...history);
  } catch (error) {
    const needed =
      policy.base === LAST_RELEASE ||
      policy.gate.rules.some(({ increase }) => increase !== undefined);
    if (needed || !(error instanceof ReticenceError)) throw error;
    return {
      entries: [],
      kept: [],
      files: NO_FILES,
      notes: [`The history is not read: ${error.message}`],
    };
  }
}

const NO_FILES: Snapshot = { text: async () => undefined };

/**
 * The audits that the policy's rules on increases compare with, each `against` once, and for the audit
 * update the last release.
 */
export function lookUp(policy: ResolvedPolicy, past: PastAudits, present: Present): Found[] {
  const references = [
    ...policy.gate.rules.flatMap(({ increase }) => increase?.against ?? []),
    ...(isUpdate(policy) ? ["last-release"] : []),
  ];
  return [...new Set(references)].map((reference) => {
    const found = comparable(policy, reference, past.entries, present);
    if (!("entry" in found)) return found;
    const { entry } = found;
    const kept = past.kept.find((one) => one.signals && sameAudit(one.entry) === sameAudit(entry));
    return kept === undefined ? found : { ...found, folder: kept.folder };
  });
}

/**
 * What a reference names among the audits that asked the policy's questions; where none of them is
 * meant, among all, so that nothing becomes the first audit that is not. Two policies may audit one
 * checkpoint, the whole of it and what it added.
 */
function comparable(
  policy: ResolvedPolicy,
  reference: string,
  entries: readonly HistoryEntry[],
  present: Present,
): Found {
  const all = () => findEarlier(reference, entries, present);
  // What a release added is asked of a release, whatever was asked of that.
  if (isUpdate(policy)) return all();
  const same = entries.filter(({ basis }) =>
    policy.audits.some(({ name }) => Object.hasOwn(basis.measuring, name)),
  );
  const found = findEarlier(reference, same, present);
  return "entry" in found ? found : all();
}

/** Identifies an audit by its checkpoint and the moment when measuring began. */
function sameAudit({ checkpoint, date }: HistoryEntry): string {
  return `${checkpoint.digest} ${date}`;
}
