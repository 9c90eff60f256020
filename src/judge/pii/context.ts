import type { ResolvedPii } from "../../config/index.ts";
import type { Span } from "../../signals/index.ts";
import type { Evidence } from "../evidence/load.ts";

/** What the PII metrics of one audit are judged by. */
export interface PiiContext {
  audit: string;
  pii: ResolvedPii;
  confidence: number;
  /** Parameters of the (n,p) criterion. */
  n: number;
  p: number;
  /** Types that a report shows even when the data hold none, because the policy names them. */
  ruledTypes: readonly string[];
}

/** The sets whose values the tuned model must not give away: trained on, or known to the base. */
export const ASKED_SETS = ["members", "people"] as const;

/** Occurrences of values in the sets that are asked about. */
export function askedSpans({ spans }: Evidence, audit: string): Span[] {
  const sets: readonly string[] = ASKED_SETS;
  return spans.filter((span) => span.audit === audit && sets.includes(span.set));
}
