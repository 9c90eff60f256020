import type { Check, Report, Rule } from "../contracts/report.ts";
import { formatBound, formatRule, formatRuleValue } from "../report/format.ts";
import { counted } from "../report/words.ts";

/** The verdict in one line: what decided it, in figures. */
export function headlineOf(
  verdict: Report["verdict"],
  rules: readonly Rule[],
  checks: readonly Check[],
): string {
  const of = (state: Rule["state"]) => rules.filter((rule) => rule.state === state);
  switch (verdict) {
    case "pass":
      return `all ${counted(of("cleared").length + of("not-breached").length, "rule")} cleared`;
    case "warn": {
      const soft = rules.filter((rule) => rule.level === "warn" && !isFine(rule));
      const waived = of("waived");
      if (soft.length === 0 && waived.length === 0) {
        return `all ${counted(of("cleared").length + of("not-breached").length, "rule")} cleared`;
      }
      return [
        ...(soft.length > 0
          ? [`${counted(soft.length, "warning rule")} not cleared: ${name(soft)}`]
          : []),
        ...(waived.length > 0 ? [`${counted(waived.length, "rule")} waived: ${name(waived)}`] : []),
      ].join("; ");
    }
    case "fail": {
      const breached = of("breached").filter((rule) => rule.level === "fail");
      return `${breached.length} of ${counted(rules.length, "rule")} breached: ${breached.map(figure).join(", ")}`;
    }
    case "invalid": {
      const invalid = of("invalid");
      return `${counted(invalid.length, "rule")} cannot be judged on these data: ${name(invalid)}`;
    }
    case "inconclusive": {
      const undecided = of("undecided");
      const unreviewed = checks.find((check) => check.id === "policy")?.detail;
      if (unreviewed !== undefined) {
        return undecided.length === 0
          ? unreviewed
          : `${counted(undecided.length, "rule")} undecided: ${name(undecided)}; ${unreviewed}`;
      }
      return undecided.length > 0
        ? `${counted(undecided.length, "rule")} undecided: ${name(undecided)}`
        : (checks.find((check) => check.id === "limit")?.detail ?? nothingJudged(rules));
    }
    case "error":
      return checks.find((check) => check.state === "error")?.detail ?? "the self-test failed";
  }
}

/** Why the verdict is not pass, and what else to know about it; one line each. */
export function reasonsOf(verdict: Report["verdict"], checks: readonly Check[]): string[] {
  const told = checks.filter(({ id, state }) =>
    verdict === "pass"
      ? id === "model-shift" && state === "note"
      : state !== "ok" && (TOLD.includes(id) || state === "invalid" || state === "error"),
  );
  return told.map(({ detail }) => detail);
}

/** Why there is no verdict although no rule is undecided. */
function nothingJudged(rules: readonly Rule[]): string {
  return rules.every(({ state }) => state === "not-applicable")
    ? "no rule applies to anything that was measured"
    : "no rule that may fail the audit applies to these data";
}

function isFine(rule: Rule): boolean {
  return (
    rule.state === "cleared" || rule.state === "not-breached" || rule.state === "not-applicable"
  );
}

function figure(rule: Rule): string {
  const bound = formatBound(rule).replace("≤", "allowed").replace("≥", "needed");
  return `${formatRule(rule)} ${formatRuleValue(rule)} (${bound})`;
}

function name(rules: readonly Rule[]): string {
  return rules.map(formatRule).join(", ");
}

/** Checks that are listed among the reasons although they invalidate nothing. */
const TOLD: readonly Check["id"][] = ["limit", "policy", "change", "model-shift"];
