import type { ResolvedAudit } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import { leastForTail } from "../../gate/limits.ts";
import type { Part } from "../evidence/collect.ts";
import type { Evidence } from "../evidence/load.ts";
import type { Comparison, OverlapSets } from "../mia/comparison.ts";
import { checkLabelBalance, checkSetBalance } from "./balance.ts";
import { checkBase } from "./base.ts";
import { checkBlind } from "./blind.ts";
import { checkIndependence } from "./independence.ts";
import { checkLength } from "./length.ts";
import { checkNonmembers } from "./nonmembers.ts";
import { checkOverlap } from "./overlap.ts";
import { checkTruncation } from "./truncation.ts";

/** What makes the comparison of members and nonmembers worth something, or void. */
export interface Validity {
  checks: Check[];
  /** Why no membership-inference rule can be judged; undefined when they can. */
  invalid: string | undefined;
  /** Why a rule on prompts cannot be judged, beyond `invalid`, which is of the completions. */
  invalidOnPrompts(): string | undefined;
  /**
   * Why a rule at this false-positive rate cannot be judged, beyond `invalid`; `nonmembers`: how many
   * units it compares with, and what they are called.
   */
  invalidAtFpr(fpr: number, nonmembers: Units, error: LowerError): string | undefined;
}

/**
 * The preconditions of membership inference, for one audit: enough nonmembers, little overlap, and
 * sets that neither a text-only classifier, nor the base's own loss, nor length, truncation or labels
 * tell apart. The first that fails is the reason given.
 */
export function checkValidity(
  evidence: Evidence,
  { name: audit, data }: ResolvedAudit,
  comparisons: ReadonlyMap<Part, Comparison | undefined>,
  overlap: OverlapSets,
  confidence: number,
): Validity {
  const comparison = comparisons.get("completion");
  const blind = checkBlind(evidence, audit, overlap, comparison, confidence);
  const checks = [
    checkNonmembers(evidence, audit, comparison, overlap),
    ...checkSetBalance(audit, comparison),
    ...checkOverlap(evidence, audit, overlap, confidence),
    ...blind.checks,
    // The base has seen pre-training members: that it knows them is what that audit starts from.
    ...(audit === "pretraining" ? [] : checkBase(audit, comparison, confidence)),
    ...checkLength(audit, comparison, confidence),
    ...checkLabelBalance(audit, comparison, confidence),
    ...checkTruncation(evidence, audit, comparison, confidence),
    checkIndependence(evidence, audit, data.subject),
  ];
  return {
    checks,
    invalid: checks.find((check) => check.state === "invalid")?.detail,
    invalidOnPrompts() {
      if (audit === "pretraining") return undefined;
      const [base] = checkBase(audit, comparisons.get("prompt"), confidence);
      return base?.state === "invalid" ? `On the prompts: ${base.detail}` : undefined;
    },
    invalidAtFpr(fpr, nonmembers, error) {
      const few = tooFewFor(fpr, nonmembers, error);
      if (few !== undefined) return few;
      return blind.invalidAtFpr(fpr);
    },
  };
}

/** What a false-positive rate is counted in. */
export interface Units {
  count: number;
  name: string;
}

/** The error that a metric's lower end may make, and the least that its attacks might have left it. */
export interface LowerError {
  tail: number;
  least: number;
}

/**
 * Why so few units say nothing about a false-positive rate; undefined when there are enough. How many
 * are enough depends on how attacks share the error; what is asked for is enough in any case.
 */
export function tooFewFor(
  fpr: number,
  { count, name }: Units,
  { tail, least }: LowerError,
): string | undefined {
  if (count >= leastForTail(fpr, tail)) return undefined;
  return `At a false-positive rate of ${fpr}, ${leastForTail(fpr, least).toLocaleString("en-US")} ${name} or more are needed; there are ${count.toLocaleString("en-US")}.`;
}
