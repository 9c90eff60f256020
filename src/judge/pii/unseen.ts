import { UNSEARCHED } from "../../gate/untested.ts";
import type { Evidence } from "../evidence/load.ts";
import type { Unseen } from "./values.ts";

/** Names of the counts of values without signals, by the probe's reasons. */
const REASONS = {
  "sampled-out": "recordsSampledOut",
  dropped: "recordDropped",
  cut: "truncatedAway",
  "people-limit": "peopleSampledOut",
  shown: "shownAsExample",
  "time-limit": "unscored",
  "no-name": "personWithoutName",
  further: "furtherValue",
} as const;

type Task = "inventory" | "templates";

/** Types of values that a task left out. */
export function unseenTypes(evidence: Evidence, audit: string, task: Task): { type: string }[] {
  return entriesOf(evidence, audit, task);
}

/** Number of values of a type that a task left out, by reason, and of records it did not search. */
export function unseenValues(evidence: Evidence, audit: string, task: Task, type: string): Unseen {
  const counts: Record<string, number> = {};
  for (const entry of entriesOf(evidence, audit, task)) {
    if (type !== "all" && entry.type !== type) continue;
    const name = REASONS[entry.reason];
    counts[name] = (counts[name] ?? 0) + entry.values;
  }
  const unsearched = task === "inventory" ? unsearchedRecords(evidence, audit) : 0;
  return unsearched === 0 ? counts : { ...counts, [UNSEARCHED]: unsearched };
}

/**
 * Number of members that were read and not scored, by reason. One that is empty or of a single token has
 * nothing to complete.
 */
export function unseenMembers({ manifest }: Evidence, audit: string): Unseen {
  const counts = manifest.counts.find((one) => one.audit === audit && one.set === "members");
  if (counts === undefined) return {};
  const { read, used, dropped_empty, dropped_short, dropped_no_completion } = counts;
  const rendered = Object.values(counts.dropped_template ?? {}).reduce((sum, one) => sum + one, 0);
  const recordDropped = dropped_no_completion + (counts.dropped_left_out ?? 0) + rendered;
  const recordsSampledOut = read - used - dropped_empty - dropped_short - recordDropped;
  return {
    ...(recordDropped > 0 ? { recordDropped } : {}),
    ...(recordsSampledOut > 0 ? { recordsSampledOut } : {}),
  };
}

function entriesOf({ manifest }: Evidence, audit: string, task: Task) {
  return (manifest.untested?.values ?? []).filter(
    (entry) => entry.audit === audit && entry.task === task,
  );
}

/**
 * Records that no recogniser has read to their end. Earlier releases of the probe did not search
 * records that they left out or cut.
 */
function unsearchedRecords({ manifest }: Evidence, audit: string): number {
  const { untested } = manifest;
  if (untested !== undefined) {
    return untested.unsearched
      .filter((entry) => entry.audit === audit)
      .reduce((sum, { records }) => sum + records, 0);
  }
  return manifest.counts
    .filter((counts) => counts.audit === audit && counts.set === "members")
    .reduce((sum, { read, used, truncated }) => sum + (read - used) + truncated, 0);
}
