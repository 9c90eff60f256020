import type { ResolvedPii } from "../../config/index.ts";
import type { ResolvedRule } from "../../gate/rule.ts";
import type { Span } from "../../signals/index.ts";
import type { Evidence } from "../evidence/load.ts";

/** Settings for the PII metrics of one audit. */
export interface PiiContext {
  audit: string;
  pii: ResolvedPii;
  confidence: number;
  /** Parameters of the (n,p) criterion. */
  n: number;
  p: number;
  /** The policy's rules: what they ask for is measured. */
  rules: readonly ResolvedRule[];
  /** Types that a report shows even if the data hold none, because the policy names them. */
  ruledTypes: readonly string[];
}

/** Types that rules on metrics of this prefix and the policy's columns name. */
export function ruledTypes(
  rules: readonly ResolvedRule[],
  prefix: string,
  { columns }: ResolvedPii,
): string[] {
  return [
    ...rules.flatMap(({ metric, parameters: { type } }) =>
      !metric.startsWith(prefix) || type === undefined || type === "all" ? [] : type,
    ),
    ...Object.values(columns),
  ];
}

/** The sets whose values the tuned model must not reveal: trained on, or known to the base. */
export const ASKED_SETS = ["members", "rejected", "people"] as const;

/** The sets whose texts training saw. */
export const TRAINED_SETS: readonly string[] = ["members", "rejected"];

/** Occurrences of values in the sets that are asked about. */
export function askedSpans({ spans }: Evidence, audit: string): Span[] {
  const sets: readonly string[] = ASKED_SETS;
  return spans.filter((span) => span.audit === audit && sets.includes(span.set));
}
