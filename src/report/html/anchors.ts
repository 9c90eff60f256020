import type { Rule } from "../../contracts/report.ts";
import { ruleFingerprint } from "../finding.ts";

/** Hexadecimal digits of a rule's fingerprint that its anchor keeps. */
const DIGITS = 12;

/** Place of a section that other reports and comments link to. */
export const NEXT_ANCHOR = "next";
export const NOT_TESTED_ANCHOR = "not-tested";

/**
 * Place of a rule in report.html, `rule-3f…`: the same in every audit by a policy that has the rule,
 * whatever its bound, its line or what was measured.
 */
export function ruleAnchor(rule: Rule): string {
  return `rule-${ruleFingerprint(rule).slice(0, DIGITS)}`;
}
