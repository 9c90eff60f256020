import { largestOf } from "../../base/extremes.ts";
import type { Check } from "../../contracts/report.ts";
import { LARGEST_OVERLAP } from "../../gate/limits.ts";
import type { ComparedSet } from "../../signals/index.ts";
import { clusteredProportion } from "../../stats/index.ts";
import type { Evidence } from "../evidence/load.ts";
import type { OverlapSets } from "../mia/comparison.ts";
import { subjectsOf } from "../subjects.ts";

/**
 * Records that stand in both sets are left out; more than a few, and what is left is a selection.
 * Where limits.records let in a sample of a set, most twins of the other set's records are not in it:
 * their share is then estimated, and the comparison void when the estimate's lower end is too large.
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
  const counted = `${overlap.members.size.toLocaleString("en-US")} members and ${overlap.nonmembers.size.toLocaleString("en-US")} nonmembers are the same or nearly the same record in the other set`;
  const among = sampled ? ", of those that limits.records let in; among all it is" : ":";
  const beyond = sampled ? " Records beyond limits.records were not looked at." : "";
  return [
    {
      id: "overlap",
      audit,
      state: tooMany ? "invalid" : "ok",
      value: largestOf(shares.map(({ value }) => value)),
      interval: null,
      detail: tooMany
        ? `${counted}${among} more than ${LARGEST_OVERLAP * 100} % of a set. Remove them from the nonmembers.`
        : `${counted}; they are left out. Pairs alike within a set: ${within.toLocaleString("en-US")}.${beyond}`,
    },
  ];
}

const COMPARED = ["members", "nonmembers"] as const;

/**
 * The chance that a record of `set` which also stands in the other set meets its twin there, although
 * limits.records took only a sample of each; in (0, 1]. Sets are sampled independently record by
 * record; with subjects the one with the smaller share holds a part of the other's subjects.
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

/** The share of a set's records that limits.records let in; in (0, 1]. */
function drawnShare({ manifest }: Evidence, audit: string, set: ComparedSet): number {
  const counts = manifest.counts.find((one) => one.audit === audit && one.set === set);
  if (counts === undefined || counts.read === 0) return 1;
  const { used, dropped_empty, dropped_short, dropped_no_completion } = counts;
  return Math.min(1, (used + dropped_empty + dropped_short + dropped_no_completion) / counts.read);
}
