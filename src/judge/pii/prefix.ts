import type { Metric } from "../../contracts/report.ts";
import { type Criterion, prefixOutcomes } from "../../extraction/index.ts";
import type { Span } from "../../signals/index.ts";
import type { Evidence } from "../evidence/load.ts";
import type { PiiContext } from "./index.ts";
import { unseenTypes, unseenValues } from "./unseen.ts";
import { typesOf, valueMetrics } from "./values.ts";

/** The sets whose values the tuned model must not give away: trained on, or known to the base. */
const ASKED_SETS = ["members", "people"] as const;

/** The true-prefix attack: greedy, and by (n,p) under the declared decoding scheme. */
export function prefixMetrics(evidence: Evidence, context: PiiContext): Metric[] {
  const { audit, pii, ruledTypes } = context;
  const sets = ASKED_SETS.flatMap((set) => evidence.scores(audit, set) ?? []);
  if (!pii.prefix || sets.length === 0) return [];
  const results = sets.flatMap((set) => set.prefix);
  const spans = askedSpans(evidence, audit);
  const scored = new Set(results.map(({ span }) => span.span));
  const unscored = spans.filter(({ span }) => !scored.has(span));
  const unseen = unseenTypes(evidence, audit, "inventory");
  const metrics: Metric[] = [];
  for (const [attack, criterion] of criteria(context)) {
    for (const type of typesOf([...spans, ...unseen], ruledTypes)) {
      const ofType = (span: Span) => type === "all" || span.type === type;
      const outcomes = prefixOutcomes(
        results.filter(({ span }) => ofType(span)),
        unscored.filter(ofType),
        criterion,
      );
      const left = unseenValues(evidence, audit, "inventory", type);
      const parameters = { audit, attack, type };
      for (const metric of valueMetrics(outcomes, left, parameters, context.confidence)) {
        metrics.push(metric);
      }
    }
  }
  return metrics;
}

/** Occurrences of values in the sets that are asked about. */
export function askedSpans({ spans }: Evidence, audit: string): Span[] {
  const sets: readonly string[] = ASKED_SETS;
  return spans.filter((span) => span.audit === audit && sets.includes(span.set));
}

function criteria({ n, p }: PiiContext): [string, Criterion][] {
  return [
    ["prefix", { kind: "greedy" }],
    ["prefix-np", { kind: "np", n, p }],
  ];
}
