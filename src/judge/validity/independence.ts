import type { Check } from "../../contracts/report.ts";
import type { Evidence } from "../evidence/load.ts";

/** Whether records of one person are taken together, and how many belong to nobody known. */
export function checkIndependence(
  { manifest }: Evidence,
  audit: string,
  subject: string | undefined,
): Check {
  const check = { id: "independence" as const, audit, value: null, interval: null };
  if (subject === undefined) {
    return {
      ...check,
      state: "note",
      detail: "No subject is named: intervals assume that records do not depend on each other.",
    };
  }
  const missing = manifest.counts.flatMap(({ audit: of, set, read, without_subject: count }) =>
    of === audit && count
      ? [`${count.toLocaleString("en-US")} of ${read.toLocaleString("en-US")} ${set}`]
      : [],
  );
  const together = "Records of a person are taken together (the policy's subject).";
  if (missing.length === 0) return { ...check, state: "ok", detail: together };
  return {
    ...check,
    state: "note",
    detail: `${together} The subject is missing in ${missing.join(" and ")}: each of these records counts as a person of its own.`,
  };
}
