import { formatCount } from "../../base/counts.ts";
import type { Check } from "../../contracts/report.ts";
import { UPDATE } from "../../gate/catalogue.ts";
import type { ComparedSet } from "../../signals/index.ts";
import type { Evidence } from "../evidence/load.ts";
import { type Comparison, keptIndexes, type OverlapSets } from "../mia/comparison.ts";

/** Whether there is anything to compare with. */
export function checkNonmembers(
  evidence: Evidence,
  audit: string,
  comparison: Comparison | undefined,
  overlap: OverlapSets,
): Check {
  const id = "nonmembers";
  const nonmembers = comparison?.nonmembers ?? 0;
  if (nonmembers > 0) {
    const { members } = comparison!;
    return {
      id,
      audit,
      state: "ok",
      value: nonmembers,
      interval: null,
      detail: `${formatCount(members)} members are compared with ${formatCount(nonmembers)} nonmembers.`,
    };
  }
  return {
    id,
    audit,
    state: "invalid",
    value: nonmembers,
    interval: null,
    detail: whyNothing(evidence, audit, overlap),
  };
}

/** Names the side that has nothing to compare, and why. */
function whyNothing(evidence: Evidence, audit: string, overlap: OverlapSets): string {
  const given = (set: ComparedSet) =>
    evidence.records.some((record) => record.audit === audit && record.set === set);
  if (!given("nonmembers")) {
    const key = audit === UPDATE ? UPDATE : "data";
    return `There are no nonmembers, so there is nothing to compare members with. Name held-out records in ${key}.nonmembers, or write \`mia: off\`.`;
  }
  const gone = SETS.filter((set) => {
    const scores = evidence.scores(audit, set);
    return scores === undefined || keptIndexes(scores, overlap, set, "all").length === 0;
  });
  if (gone.length === 1 && gone[0] === "members") {
    return `No members are left to compare: all of them overlap the nonmembers, ${OTHERWISE}.`;
  }
  const either = gone.includes("members") ? " No members are left either." : "";
  return `No nonmembers are left to compare with: all of them overlap the members, ${OTHERWISE}.${either}`;
}

/** Why a record without an overlap is not compared. */
const OTHERWISE = "were not scored, or have no completion tokens";

const SETS = ["members", "nonmembers"] as const satisfies ComparedSet[];
