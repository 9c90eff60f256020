import type { Check } from "../../contracts/report.ts";

/** Whether records of one person are taken together. */
export function checkIndependence(audit: string, subject: string | undefined): Check {
  const named = subject !== undefined;
  return {
    id: "independence",
    audit,
    state: named ? "ok" : "note",
    value: null,
    interval: null,
    detail: named
      ? "Records of a person are taken together (the policy's subject)."
      : "No subject is named: intervals assume that records do not depend on each other.",
  };
}
