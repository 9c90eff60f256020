import { formatCount } from "../../base/counts.ts";
import type { Check } from "../../contracts/report.ts";
import type { Evidence } from "../evidence/load.ts";

/** Whether records of one person are grouped, and how many belong to nobody known. */
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
      detail: "data.subject is not set, so intervals assume that records are independent.",
    };
  }
  const missing = manifest.counts.flatMap(({ audit: of, set, read, without_subject: count }) =>
    of === audit && count ? [`${formatCount(count)} of ${formatCount(read)} ${set}`] : [],
  );
  const together = "Records of the same person are counted together (data.subject).";
  if (missing.length === 0) return { ...check, state: "ok", detail: together };
  return {
    ...check,
    state: "note",
    detail: `${together} The subject is missing in ${missing.join(" and ")}: each of these records counts as a person of its own.`,
  };
}
