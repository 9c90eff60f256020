import type { ResolvedPolicy } from "../config/index.ts";
import type { HistoryEntry } from "./entry.ts";
import { type Found, findEarlier, type Present } from "./find.ts";
import { type KeptAudit, keptAudits } from "./folder.ts";
import { describeOdd } from "./lines.ts";
import { historyIn, type Store } from "./store.ts";

/** What is known of earlier audits. */
export interface PastAudits {
  /** Oldest first. */
  entries: HistoryEntry[];
  /** Those whose output folders are at hand. */
  kept: KeptAudit[];
  /** What people should know of the history itself. */
  notes: string[];
}

/** A date further ahead than this is no matter of seconds between two clocks, milliseconds. */
const SKEW_MS = 10 * 60 * 1000;

/**
 * Reads a history, and the output folders of audits where the policy names a folder. Throws what
 * kept the history from being read.
 */
export async function readPast(
  store: Store,
  folder: string | undefined,
  now: Date,
): Promise<PastAudits> {
  const history = await historyIn(await store.read());
  const kept = folder === undefined ? [] : await keptAudits(folder);
  const known = new Set(history.entries.map(sameAudit));
  const fresh = kept.map(({ entry }) => entry).filter((entry) => !known.has(sameAudit(entry)));
  const entries = [...history.entries, ...fresh];
  const odd = describeOdd(history.odd);
  const ahead = entries.filter(({ date }) => Date.parse(date) > now.getTime() + SKEW_MS);
  return {
    entries,
    kept,
    notes: [
      ...(odd === undefined ? [] : [odd]),
      ...(ahead.length === 0
        ? []
        : [
            `${ahead.length} audits of the history are dated later than this machine's clock: the clocks differ. The order of the lines counts, not the dates.`,
          ]),
    ],
  };
}

/** What the policy's rules on increases compare with, each `against` once. */
export function lookUp(policy: ResolvedPolicy, past: PastAudits, present: Present): Found[] {
  const references = policy.gate.rules.flatMap(({ increase }) => increase?.against ?? []);
  return [...new Set(references)].map((reference) => {
    const found = findEarlier(reference, past.entries, present);
    const { entry } = found;
    if (entry === undefined) return found;
    const kept = past.kept.find((one) => one.signals && sameAudit(one.entry) === sameAudit(entry));
    return kept === undefined ? found : { ...found, folder: kept.folder };
  });
}

/** An audit told by its checkpoint and the moment that its measuring began. */
function sameAudit({ checkpoint, date }: HistoryEntry): string {
  return `${checkpoint.digest} ${date}`;
}
