import { EXIT_COULD_NOT_RUN, EXIT_FAIL, EXIT_OK, EXIT_UNDETERMINED } from "../base/exit-codes.ts";
import type { Report, Rule } from "../contracts/report.ts";

export type Verdict = Report["verdict"];

/** Worst first; DESIGN.md §7. */
const SEVERITY: readonly Verdict[] = ["error", "fail", "invalid", "inconclusive", "warn", "pass"];

/** What decides a verdict besides the rules. */
export interface Circumstances {
  /** Why the self-test failed. */
  dead: string | undefined;
  /** Why measuring stopped early: the limit. */
  incomplete: string | undefined;
  /** Why the policy counts as unreviewed: nobody but the author of the change has approved it. */
  unreviewed?: string | undefined;
  /** How the data or base that the checkpoint is compared with differ from what was approved. */
  changed?: string | undefined;
}

/** The verdict of an audit: the worst one that any rule or circumstance contributes. */
export function decideVerdict(rules: readonly Rule[], circumstances: Circumstances): Verdict {
  const contributions: Verdict[] = rules.map(contributionOf);
  if (circumstances.dead !== undefined) contributions.push("error");
  if (circumstances.incomplete !== undefined) contributions.push("inconclusive");
  if (circumstances.unreviewed !== undefined) contributions.push("inconclusive");
  if (circumstances.changed !== undefined) contributions.push("warn");
  if (!provesSomething(rules)) contributions.push("inconclusive");
  return worst(contributions);
}

/**
 * Rules that apply to nothing prove nothing. If the policy has rules that may fail the audit, at
 * least one of them must be judged: rules that only warn cannot vouch for the others. A policy
 * without any such rule (report-only) is the user's own choice.
 */
export function provesSomething(rules: readonly Rule[]): boolean {
  const failing = rules.filter(({ level }) => level === "fail");
  const deciding = failing.length === 0 ? rules : failing;
  return deciding.some(({ state }) => state !== "not-applicable");
}

export function worst(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "pass";
}

export function exitCodeOf(verdict: Verdict): Report["exitCode"] {
  switch (verdict) {
    case "pass":
    case "warn":
      return EXIT_OK;
    case "fail":
      return EXIT_FAIL;
    case "invalid":
    case "inconclusive":
      return EXIT_UNDETERMINED;
    case "error":
      return EXIT_COULD_NOT_RUN;
  }
}

function contributionOf(rule: Rule): Verdict {
  const full = fullContributionOf(rule);
  return rule.level === "warn" && full !== "pass" ? "warn" : full;
}

function fullContributionOf(rule: Rule): Verdict {
  switch (rule.state) {
    case "breached":
      return "fail";
    case "invalid":
      return "invalid";
    case "undecided":
      return "inconclusive";
    case "waived":
      return "warn";
    case "cleared":
    case "not-breached":
    case "not-applicable":
      return "pass";
  }
}
