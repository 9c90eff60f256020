import type { Check, Report, Rule } from "../contracts/report.ts";
import { formatBound, formatRule, formatRuleValue } from "../report/format.ts";

/** The verdict in one line: what decided it, in figures. */
export function headlineOf(
  verdict: Report["verdict"],
  rules: readonly Rule[],
  checks: readonly Check[],
): string {
  const of = (state: Rule["state"]) => rules.filter((rule) => rule.state === state);
  switch (verdict) {
    case "pass":
      return `all ${plural(of("cleared").length + of("not-breached").length, "rule")} cleared`;
    case "warn": {
      const soft = rules.filter((rule) => rule.level === "warn" && !isFine(rule));
      const waived = of("waived");
      if (soft.length === 0 && waived.length === 0) {
        return `all ${plural(of("cleared").length + of("not-breached").length, "rule")} cleared`;
      }
      return [
        ...(soft.length > 0
          ? [`${plural(soft.length, "warning rule")} not cleared: ${name(soft)}`]
          : []),
        ...(waived.length > 0 ? [`${plural(waived.length, "rule")} waived: ${name(waived)}`] : []),
      ].join("; ");
    }
    case "fail": {
      const breached = of("breached").filter((rule) => rule.level === "fail");
      return `${breached.length} of ${plural(rules.length, "rule")} breached: ${breached.map(figure).join(", ")}`;
    }
    case "invalid": {
      const invalid = of("invalid");
      return `${plural(invalid.length, "rule")} cannot be judged on these data: ${name(invalid)}`;
    }
    case "inconclusive": {
      const undecided = of("undecided");
      const unreviewed = checks.find((check) => check.id === "policy")?.detail;
      if (unreviewed !== undefined) {
        return undecided.length === 0
          ? unreviewed
          : `${plural(undecided.length, "rule")} undecided: ${name(undecided)}; ${unreviewed}`;
      }
      return undecided.length > 0
        ? `${plural(undecided.length, "rule")} undecided: ${name(undecided)}`
        : (checks.find((check) => check.id === "limit")?.detail ?? nothingJudged(rules));
    }
    case "error":
      return (
        checks.find((check) => check.state === "error")?.detail ??
        "the audit did not prove itself alive"
      );
  }
}

/** Why the verdict is not pass, what else must be known of it, and what to do next; one line each. */
export function reasonsOf(
  verdict: Report["verdict"],
  rules: readonly Rule[],
  checks: readonly Check[],
): string[] {
  if (verdict === "pass") {
    return checks.filter(({ id, state }) => id === "model-shift" && state === "note").map(told);
  }
  const reasons = checks
    .filter(
      (check) => TOLD.includes(check.id) || check.state === "invalid" || check.state === "error",
    )
    .filter((check) => check.state !== "ok")
    .map(told);
  const breached = rules.filter((rule) => rule.state === "breached" && rule.level === "fail");
  if (breached.some((rule) => rule.metric.startsWith("mia.") && rule.max !== undefined)) {
    reasons.push(
      "The checkpoint tells its training records apart from others: fewer epochs, a smaller learning rate, LoRA or more data make it forget who was in the set.",
    );
  }
  if (
    breached.some(
      (rule) => rule.metric.startsWith("pii.") || rule.metric.startsWith("memorization."),
    )
  ) {
    reasons.push(
      "The checkpoint gives training text away: remove or replace personal data before tuning, drop repeated records, stop earlier, and audit again; removing some values can expose others.",
    );
  }
  if (rules.some((rule) => rule.state === "invalid")) {
    reasons.push(
      "An invalid rule says nothing about the checkpoint; its reason, in report.md, says what the comparison lacks. Mend that (for membership inference: enough held-out records, drawn as the members were) and audit again.",
    );
  }
  const undecided = rules.filter((rule) => rule.state === "undecided" && rule.level === "fail");
  if (undecided.some(({ because }) => because === "untested")) {
    reasons.push(
      "Some personal values were not tested, so rules on them cannot be cleared; the reason of each rule, in report.md, says how many values, why, and what to do.",
    );
  }
  if (undecided.some(({ because }) => because === undefined)) {
    reasons.push(
      "Undecided rules need more records; the reason of each, in report.md, says how many.",
    );
  }
  return reasons;
}

/** Why there is no verdict although no rule is undecided. */
function nothingJudged(rules: readonly Rule[]): string {
  return rules.every(({ state }) => state === "not-applicable")
    ? "nothing was measured that a rule applies to"
    : "no rule that may fail the audit applies to these data";
}

function told({ detail }: Check): string {
  return detail;
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

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Checks that are told among the reasons although they make nothing invalid. */
const TOLD: readonly Check["id"][] = ["limit", "policy", "change", "model-shift"];
