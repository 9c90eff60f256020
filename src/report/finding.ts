import { createHash } from "node:crypto";
import type { Rule } from "../contracts/report.ts";
import { formatBound, formatRule, formatRuleInterval, formatRuleValue } from "./format.ts";

/** A rule's figures in a sentence, for formats that have no table. */
export function describeRule(rule: Rule): string {
  const interval = formatRuleInterval(rule);
  const figure = `${formatRuleValue(rule)}${interval === "" ? "" : ` (${interval})`}`;
  return `${formatRule(rule)} is ${figure}, limit ${formatBound(rule)}: ${rule.state}. ${rule.reason}`;
}

/** Two rules of one policy may bound one metric, from both sides or at two levels. */
export function ruleIdentity(rule: Pick<Rule, "key" | "level"> & { max?: number }): string {
  const bound = rule.key.includes(" against ")
    ? "increase"
    : rule.max === undefined
      ? "min"
      : "max";
  return `${rule.key} ${bound} ${rule.level}`;
}

/**
 * A fingerprint that stays the same for a rule, whatever its bound, its line or what was measured.
 */
export function ruleFingerprint(rule: Rule): string {
  return createHash("sha256").update(ruleIdentity(rule)).digest("hex");
}
