import type { Report } from "../contracts/report.ts";
import type { Level } from "../gate/rule.ts";

export type ExitClass = "ok" | "leak" | "undetermined" | "error";

/** What the step does with a verdict. */
export type Conclusion = "success" | "warning" | "failure";

/** What the policy asks for when no rule says pass or fail: `gate.on`. */
export interface OnUndetermined {
  invalid: Level;
  undecided: Level;
}

/** One word for the verdicts that a workflow treats alike. */
export function exitClassOf(verdict: Report["verdict"]): ExitClass {
  switch (verdict) {
    case "pass":
    case "warn":
      return "ok";
    case "fail":
      return "leak";
    case "invalid":
    case "inconclusive":
      return "undetermined";
    case "error":
      return "error";
  }
}

/**
 * Fails closed: the build continues only after a pass or what the policy itself calls a warning. A
 * policy that nobody but its author has approved cannot downgrade anything to a warning.
 */
export function conclude(
  verdict: Report["verdict"],
  on: OnUndetermined,
  { unreviewed = false }: { unreviewed?: boolean } = {},
): Conclusion {
  switch (verdict) {
    case "pass":
      return "success";
    case "warn":
      return "warning";
    case "invalid":
      return on.invalid === "warn" && !unreviewed ? "warning" : "failure";
    case "inconclusive":
      return on.undecided === "warn" && !unreviewed ? "warning" : "failure";
    case "fail":
    case "error":
      return "failure";
  }
}
