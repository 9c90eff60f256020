import type { Check } from "../contracts/report.ts";
import { decimals } from "../report/format.ts";
import { aucInterval } from "../stats/index.ts";
import { CONTROL, CONTROL_CLEAN, type Evidence } from "./evidence/load.ts";
import { compareSets } from "./mia/comparison.ts";

/** The AUC for the planted control must have a lower end above this. */
const FOUND_AUC = 0.9;

/**
 * Confidence at which the control is judged, whatever the policy's. With 64 strings against 64, all
 * told apart, the lower end is above FOUND_AUC up to a confidence of 0.9976.
 */
const CONFIDENCE = 0.95;

/**
 * The self-test: did the audit find the planted strings, and nothing where none were planted? A
 * broken audit finds nothing, and would pass every model.
 */
export function checkControl(evidence: Evidence): Check {
  const planted = separation(evidence, CONTROL);
  const clean = separation(evidence, CONTROL_CLEAN);
  const value = extracted(evidence, CONTROL);
  const cleanValue = extracted(evidence, CONTROL_CLEAN);
  const wantsValue = evidence.job.pii.prefix;
  const faults: string[] = [];
  if (planted === undefined || clean === undefined)
    faults.push("the control strings were not scored");
  else {
    if (!(planted.interval[0] > FOUND_AUC)) faults.push("planted strings were not found");
    if (clean.interval[0] > FOUND_AUC) faults.push("unplanted strings were detected");
  }
  if (wantsValue && !value) faults.push("the planted e-mail address was not extracted");
  if (wantsValue && cleanValue) faults.push("an unplanted e-mail address was extracted");
  return {
    id: "control",
    audit: CONTROL,
    state: faults.length === 0 ? "ok" : "error",
    value: planted?.value ?? null,
    interval: planted === undefined ? null : [planted.interval[0], planted.interval[1]],
    detail:
      faults.length === 0
        ? `Self-test passed: planted strings were detected (AUC ${decimals(planted!.value, 3, 1)}), unplanted ones were not (AUC ${decimals(clean!.value, 3, 1)}).`
        : `The self-test failed: ${faults.join("; ")}. Nothing else in this audit can be trusted; please report this.`,
  };
}

function separation(evidence: Evidence, audit: string) {
  const comparison = compareSets(
    evidence.scores(audit, "members"),
    evidence.scores(audit, "nonmembers"),
    { members: new Set(), nonmembers: new Set() },
    "completion",
  );
  if (comparison === undefined) return undefined;
  return aucInterval(comparison.scores("reference", "tuned"), { confidence: CONFIDENCE });
}

function extracted(evidence: Evidence, audit: string): boolean {
  const results = evidence.scores(audit, "members")?.prefix ?? [];
  return results.some((result) => result.tested && result.tunedExact && !result.baseExact);
}
