import type { Metric } from "../../contracts/report.ts";
import { bitsOfValues, type Criterion, prefixOutcomes } from "../../extraction/index.ts";
import type { Span } from "../../signals/index.ts";
import type { Evidence } from "../evidence/load.ts";
import { bitsMetrics } from "./bits.ts";
import { ASKED_SETS, askedSpans, type PiiContext } from "./context.ts";
import { unseenTypes, unseenValues } from "./unseen.ts";
import { typesOf, valueMetrics } from "./values.ts";

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
      if (attack === "prefix") {
        const bits = bitsOfValues(
          results.filter(({ span }) => ofType(span)),
          unscored.filter(ofType),
        );
        for (const metric of bitsMetrics(bits, left, { audit, type }, context)) {
          metrics.push(metric);
        }
      }
      for (const metric of valueMetrics(outcomes, left, parameters, context.confidence)) {
        metrics.push(metric);
      }
    }
  }
  return metrics;
}

function criteria({ n, p }: PiiContext): [string, Criterion][] {
  return [
    ["prefix", { kind: "greedy" }],
    ["prefix-np", { kind: "np", n, p }],
  ];
}
