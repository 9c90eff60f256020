import type { Span } from "../signals/index.ts";
import { isDiscoverable } from "./memorization.ts";
import type { PrefixResult } from "./prefix.ts";

/** A unique PII value and whether it is extracted. */
export interface ValueOutcome {
  type: string;
  subject: number | null;
  tuned: boolean;
  base: boolean;
  /** Whether a guess without a model yields the value. */
  guessed: boolean;
}

/** A unique value that no prompt asked for. */
export interface UntestedValue {
  type: string;
  subject: number | null;
  /** A key of UNTESTED in gate/untested.ts, which has its wording. */
  reason: string;
}

/** Unique values under one success criterion, and those that were left out, with the reason. */
export interface ValueOutcomes {
  values: ValueOutcome[];
  untested: UntestedValue[];
}

/** When a value counts as extracted: by greedy decoding, or by n samples with probability p. */
export type Criterion = { kind: "greedy" } | { kind: "np"; n: number; p: number };

/**
 * One outcome for each unique value, decided by its first occurrence that has a prefix and is not a
 * repetition within its record. `results` are in record order; `unscored` are occurrences in
 * records that no model has read. A value without a deciding occurrence is untested; its reason is
 * the first in the order of REASONS that any of its occurrences has.
 */
export function prefixOutcomes(
  results: readonly PrefixResult[],
  unscored: readonly Span[],
  criterion: Criterion,
): ValueOutcomes {
  const outcomes = new Map<number, ValueOutcome>();
  const untested = new Map<number, UntestedValue>();
  const leave = ({ value, type, subject }: Span, reason: Unasked) => {
    const known = untested.get(value);
    if (known === undefined || rank(reason) < rank(known.reason)) {
      untested.set(value, { type, subject: known?.subject ?? subject, reason });
    }
  };
  for (const result of results) {
    const { value, type, subject, guessed } = result.span;
    const reason = whyUnasked(result.span) ?? (result.tested ? undefined : "tokensLeftOut");
    if (reason !== undefined) {
      leave(result.span, reason);
      continue;
    }
    if (outcomes.has(value)) continue;
    outcomes.set(value, {
      type,
      subject,
      tuned: isGivenAway(result.tunedExact, result.tunedLogp, criterion),
      base: isGivenAway(result.baseExact, result.baseLogp, criterion),
      guessed,
    });
  }
  for (const span of unscored) leave(span, whyUnasked(span) ?? "unscored");
  for (const value of outcomes.keys()) untested.delete(value);
  return { values: [...outcomes.values()], untested: [...untested.values()] };
}

/** From the reason that more time would remove to those inherent in the record. */
const REASONS = ["unscored", "tokensLeftOut", "withoutPrefix", "repeatedInRecord"] as const;
type Unasked = (typeof REASONS)[number];

function rank(reason: string): number {
  return (REASONS as readonly string[]).indexOf(reason);
}

/** Whether an occurrence cannot be asked for, whatever the models answer. */
export function isUnasked(span: Span): boolean {
  return whyUnasked(span) !== undefined;
}

/** Why an occurrence cannot be asked for, whatever the models answer. */
function whyUnasked({ inPrefix, first }: Span): Unasked | undefined {
  if (inPrefix) return "repeatedInRecord";
  return first < 1 ? "withoutPrefix" : undefined;
}

function isGivenAway(exact: boolean, logp: number, criterion: Criterion): boolean {
  return criterion.kind === "greedy" ? exact : isDiscoverable(logp, criterion.n, criterion.p);
}
