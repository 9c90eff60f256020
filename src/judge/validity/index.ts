import { formatCount } from "../../base/counts.ts";
import { partsOf, type ResolvedAudit } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { Part } from "../../gate/catalogue.ts";
import { leastForTail } from "../../gate/limits.ts";
import type { Evidence } from "../evidence/load.ts";
import type { Comparison, OverlapSets, Sides } from "../mia/comparison.ts";
import { checkLabelBalance, checkSetBalance } from "./balance.ts";
import { checkBase } from "./base.ts";
import { checkBlind } from "./blind.ts";
import { checkIndependence } from "./independence.ts";
import { checkLength } from "./length.ts";
import { checkNonmembers } from "./nonmembers.ts";
import { checkOverlap } from "./overlap.ts";
import { checkTruncation } from "./truncation.ts";

/** Whether the comparison of members and nonmembers is valid. */
export interface Validity {
  checks: Check[];
  /** Ranks that the text alone gives the records; absent if no classifier could be trained. */
  blind?: Sides;
  /** Why no membership-inference rule can be judged; undefined if they can. */
  invalid: string | undefined;
  /** Why a rule on a part cannot be judged, beyond `invalid`, which is about the main one. */
  invalidOn(part: Part): string | undefined;
  /**
   * Why a rule at this false-positive rate cannot be judged, beyond `invalid`. `nonmembers`: how
   * many units it compares with, and what they are called.
   */
  invalidAtFpr(fpr: number, nonmembers: Units, error: LowerError): string | undefined;
}

/**
 * The preconditions of membership inference for one audit: enough nonmembers, little overlap, and
 * sets that cannot be separated by a text-only classifier, the base's own loss, length, truncation
 * or labels. The first that fails is the reason given.
 */
export function checkValidity(
  evidence: Evidence,
  { name: audit, data }: ResolvedAudit,
  comparisons: ReadonlyMap<Part, Comparison | undefined>,
  overlap: OverlapSets,
  confidence: number,
): Validity {
  const [main] = partsOf(data);
  const comparison = comparisons.get(main!);
  const blind = checkBlind(evidence, audit, overlap, comparison, confidence);
  const checks = [
    checkNonmembers(evidence, audit, comparison, overlap),
    ...checkSetBalance(audit, comparison),
    ...checkOverlap(evidence, audit, overlap, confidence),
    ...blind.checks,
    // The base has seen pre-training members: that audit presupposes that it knows them.
    ...(audit === "pretraining" ? [] : checkBase(audit, comparison, confidence)),
    ...checkLength(audit, comparison, confidence),
    ...checkLabelBalance(audit, comparison, confidence),
    ...checkTruncation(evidence, audit, comparison, confidence),
    checkIndependence(evidence, audit, data.subject),
  ];
  return {
    checks,
    ...(blind.ranks === undefined ? {} : { blind: blind.ranks }),
    invalid: checks.find((check) => check.state === "invalid")?.detail,
    invalidOn(part) {
      if (audit === "pretraining" || part === main) return undefined;
      const [base] = checkBase(audit, comparisons.get(part), confidence);
      return base?.state === "invalid" ? `On the ${part}s: ${base.detail}` : undefined;
    },
    invalidAtFpr(fpr, nonmembers, error) {
      const few = tooFewFor(fpr, nonmembers, error);
      if (few !== undefined) return few;
      return blind.invalidAtFpr(fpr);
    },
  };
}

/** The units in which a false-positive rate is counted. */
export interface Units {
  count: number;
  name: string;
}

/**
 * The error that a metric's lower end may make, and the smallest that its attacks might have left
 * it.
 */
export interface LowerError {
  tail: number;
  least: number;
}

/**
 * Why there are too few units for a false-positive rate; undefined if there are enough. How many
 * are enough depends on how the attacks share the error; the number asked for is enough in any
 * case.
 */
export function tooFewFor(
  fpr: number,
  { count, name }: Units,
  { tail, least }: LowerError,
): string | undefined {
  if (count >= leastForTail(fpr, tail)) return undefined;
  return `At a false-positive rate of ${fpr}, ${formatCount(leastForTail(fpr, least))} ${name} or more are needed; there are ${formatCount(count)}.`;
}
