import type { Check } from "../../contracts/report.ts";
import type { Comparison } from "../comparison.ts";
import type { Evidence } from "../load.ts";

/** Whether there is anything to compare with. */
export function checkNonmembers(
  evidence: Evidence,
  audit: string,
  comparison: Comparison | undefined,
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
      detail: `${members.toLocaleString("en-US")} members are compared with ${nonmembers.toLocaleString("en-US")} nonmembers.`,
    };
  }
  const given = evidence.records.some(
    (record) => record.audit === audit && record.set === "nonmembers",
  );
  return {
    id,
    audit,
    state: "invalid",
    value: 0,
    interval: null,
    detail: given
      ? "No nonmember is left to compare with: all of them overlap the members or were not scored."
      : "There are no nonmembers, so members cannot be compared with anything. Name held-out records with data.nonmembers, or write `mia: off`.",
  };
}
