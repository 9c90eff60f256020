import type { Check, Curve, Metric } from "../contracts/report.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import type { SetName } from "../signals/index.ts";

/** Findings of one audit. */
export interface AuditFindings {
  name: string;
  metrics: Metric[];
  checks: Check[];
  curves: Curve[];
  /** Number of records of a set that membership inference compared. */
  compared(set: SetName): number;
  /** Why a rule on this audit cannot be judged; undefined if it can. */
  invalidFor(rule: ResolvedRule): string | undefined;
  /**
   * Why no rule on this audit can be cleared: part of the text was not audited, or the audited
   * model may not be the one in use.
   */
  unproven: string | undefined;
  /** What a rule was to ask and did not: undecided where it would be cleared. Absent: nothing. */
  unaskedFor?(rule: ResolvedRule): string | undefined;
}
