import { formatCount } from "../../base/counts.ts";
import { largestOf } from "../../base/extremes.ts";
import type { Check } from "../../contracts/report.ts";
import { LARGEST_OVERLAP } from "../../gate/limits.ts";
import type { ComparedSet } from "../../signals/index.ts";
import { clusteredProportion } from "../../stats/index.ts";
import type { Evidence } from "../evidence/load.ts";
import type { OverlapSets } from "../mia/comparison.ts";
import { subjectsOf } from "../subjects.ts";

/**
 * Records that are in both sets are left out; if there are more than a few, the rest is a biased
 * selection. If limits.records admits only a sample of a set, most twins of the other set's records
 * are not in it: their share is then estimated, and the comparison is void if the estimate's lower
 * end is too large.
 */
export function checkOverlap(
  evidence: Evidence,
  audit: string,
  overlap: OverlapSets,
  confidence: number,
): Check[] {
  const of = (set: ComparedSet) =>
    evidence.records.filter((record) => record.audit === audit && record.set === set);
  const records = { members: of("members"), nonmembers: of("nonmembers") };
  if (records.members.length === 0 || records.nonmembers.length === 0) return [];
  const shares = COMPARED.map((set) => {
    const shared = records[set].map(({ record }) => overlap[set].has(record));
    const found = clusteredProportion(shared, subjectsOf(records[set]), confidence);
    const met = chanceToMeet(evidence, audit, set, records[set][0]!.subject !== null);
    if (met === 1) return { value: found.value, least: found.value };
    return { value: Math.min(1, found.value / met), least: found.interval[0] / met };
  });
  const sampled = COMPARED.some((set) => drawnShare(evidence, audit, set) < 1);
  const tooMany = shares.some(({ least }) => least > LARGEST_OVERLAP);
  const within = evidence.overlaps.filter(
    (one) => one.audit === audit && one.set === one.otherSet,
  ).length;
  const counted = `${formatCount(overlap.members.size)} members and ${formatCount(overlap.nonmembers.size)} nonmembers also occur in the other set, exactly or almost`;
  const among = sampled
    ? ", among those that limits.records let in; among all records, it is"
    : ":";
  const beyond = sampled ? " Records beyond limits.records were not checked." : "";
  return [
    {
      id: "overlap",
      audit,
      state: tooMany ? "invalid" : "ok",
      value: largestOf(shares.map(({ value }) => value)),
      interval: null,
      detail: tooMany
        ? `${counted}${among} more than ${LARGEST_OVERLAP * 100} % of a set. Remove them from the nonmembers.`
        : `${counted}; they were left out. Near-duplicate pairs within a set: ${formatCount(within)}.${beyond}`,
    },
  ];
}

const COMPARED = ["members", "nonmembers"] as const;

/**
 * The chance that a record of `set` that is also in the other set finds its twin there, although
 * limits.records took only a sample of each; in (0, 1]. Sets are sampled independently record by
 * record; with subjects, the one with the smaller share holds a part of the other's subjects.
 */
function chanceToMeet(
  evidence: Evidence,
  audit: string,
  set: ComparedSet,
  bySubject: boolean,
): number {
  const other = drawnShare(evidence, audit, set === "members" ? "nonmembers" : "members");
  return bySubject ? Math.min(1, other / drawnShare(evidence, audit, set)) : other;
}

/** The share of a set's records that limits.records admitted; in (0, 1]. */
function drawnShare({ manifest }: Evidence, audit: string, set: ComparedSet): number {
  const counts = manifest.counts.find((one) => one.audit === audit && one.set === set);
  if (counts === undefined || counts.read === 0) return 1;
  const { used, dropped_empty, dropped_short, dropped_no_completion } = counts;
  const unrendered = Object.values(counts.dropped_template ?? {});
  const dropped = [dropped_empty, dropped_short, dropped_no_completion, ...unrendered];
  return Math.min(1, dropped.reduce((sum, count) => sum + count, used) / counts.read);
}
