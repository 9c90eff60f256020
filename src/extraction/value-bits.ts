import type { Span } from "../signals/index.ts";
import type { PrefixResult } from "./prefix.ts";
import { isUnasked, prefixOutcomes, type UntestedValue } from "./values.ts";

/** A unique value and the fewest bits that decoding has to guess at any of its occurrences. */
export interface ValueBits {
  type: string;
  subject: number | null;
  tuned: number;
  base: number;
  /** The same among tokens that have the value's form; undefined where that is unknown of an occurrence. */
  tunedForm: number | undefined;
  baseForm: number | undefined;
}

export interface BitsOfValues {
  values: ValueBits[];
  untested: UntestedValue[];
  /** Values that a guess without a model yields: bits of a model bound nothing of them. */
  guessed: number;
}

/**
 * The fewest bits of each unique value over its occurrences that have a prefix and do not repeat text of
 * their record. `results` and `unscored`: as for `prefixOutcomes`.
 */
export function bitsOfValues(
  results: readonly PrefixResult[],
  unscored: readonly Span[],
): BitsOfValues {
  const found = new Map<number, ValueBits>();
  const unranked = new Map<number, UntestedValue>();
  const { values, untested } = prefixOutcomes(results, unscored, { kind: "greedy" });
  const guessed = new Set<number>();
  for (const { span, tested, tunedBits, baseBits, tunedFormBits, baseFormBits } of results) {
    if (!tested || isUnasked(span)) continue;
    const { value, type, subject } = span;
    if (span.guessed) guessed.add(value);
    if (tunedBits === undefined || baseBits === undefined) {
      // One occurrence without a bound leaves the value without one, and so does one that was not read.
      unranked.set(value, { type, subject, reason: "unranked" });
      continue;
    }
    const known = found.get(value);
    found.set(value, {
      type,
      subject: known?.subject ?? subject,
      tuned: Math.min(tunedBits, known?.tuned ?? Number.POSITIVE_INFINITY),
      base: Math.min(baseBits, known?.base ?? Number.POSITIVE_INFINITY),
      tunedForm: fewest(tunedFormBits, known, known?.tunedForm),
      baseForm: fewest(baseFormBits, known, known?.baseForm),
    });
  }
  for (const span of unscored) {
    const { value, type, subject } = span;
    if (isUnasked(span) || !found.has(value)) continue;
    unranked.set(value, { type, subject, reason: "unscored" });
  }
  for (const value of [...unranked.keys(), ...guessed]) found.delete(value);
  for (const value of guessed) unranked.delete(value);
  if (found.size + unranked.size + guessed.size !== values.length) {
    throw new TypeError("bits and outcomes are of different values");
  }
  return {
    values: [...found.values()],
    untested: [...untested, ...unranked.values()],
    guessed: guessed.size,
  };
}

/** The lesser of two; unknown if either is, unless nothing is `known` of the value yet. */
function fewest(
  bits: number | undefined,
  known: ValueBits | undefined,
  before: number | undefined,
): number | undefined {
  if (known === undefined || bits === undefined) return bits;
  return before === undefined ? undefined : Math.min(bits, before);
}
