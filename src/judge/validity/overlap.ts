import type { Check } from "../../contracts/report.ts";
import { LARGEST_OVERLAP } from "../../gate/limits.ts";
import type { OverlapSets } from "../comparison.ts";
import type { Evidence } from "../load.ts";

/** Records that stand in both sets are left out; more than a few, and what is left is a selection. */
export function checkOverlap(
  { records, overlaps }: Evidence,
  audit: string,
  overlap: OverlapSets,
): Check[] {
  const sizes = { members: 0, nonmembers: 0 };
  for (const { audit: own, set } of records) {
    if (own === audit && (set === "members" || set === "nonmembers")) sizes[set]++;
  }
  if (sizes.nonmembers === 0) return [];
  const shares = {
    members: overlap.members.size / sizes.members,
    nonmembers: overlap.nonmembers.size / sizes.nonmembers,
  };
  const worst = Math.max(shares.members, shares.nonmembers);
  const within = overlaps.filter((one) => one.audit === audit && one.set === one.otherSet).length;
  const counted = `${overlap.members.size.toLocaleString("en-US")} members and ${overlap.nonmembers.size.toLocaleString("en-US")} nonmembers are the same or nearly the same record in the other set`;
  return [
    {
      id: "overlap",
      audit,
      state: worst > LARGEST_OVERLAP ? "invalid" : "ok",
      value: worst,
      interval: null,
      detail:
        worst > LARGEST_OVERLAP
          ? `${counted}: more than ${LARGEST_OVERLAP * 100} % of a set. Remove them from the nonmembers.`
          : `${counted}; they are left out. Pairs alike within a set: ${within.toLocaleString("en-US")}.`,
    },
  ];
}
