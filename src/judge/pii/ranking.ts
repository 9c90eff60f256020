import { largestOf } from "../../base/extremes.ts";
import type { Metric } from "../../contracts/report.ts";
import { exposureOf, type Ranking, rankTrueValue } from "../../extraction/index.ts";
import { isSensitive, type MetricId, type Parameters } from "../../gate/catalogue.ts";
import type { Candidates, Span } from "../../signals/index.ts";
import { clusteredMean, clusteredProportion } from "../../stats/index.ts";
import type { Evidence } from "../evidence/load.ts";
import { measured, unmeasured } from "../metric.ts";
import { subjectsOf } from "../subjects.ts";
import type { PiiContext } from "./context.ts";
import { askedSpans } from "./context.ts";
import { unseenValues } from "./unseen.ts";
import { typesOf, type Unseen } from "./values.ts";

type Ranked = Ranking & { type: string; subject: number | null; value: number };

/**
 * Ranks true values among invented ones (exposure) and among other persons' real ones (inference).
 */
export function rankingMetrics(evidence: Evidence, context: PiiContext): Metric[] {
  const { pii, audit, ruledTypes } = context;
  const spans = askedSpans(evidence, audit);
  const byOrdinal = new Map(spans.map((span) => [span.span, span]));
  const ranked = (pool: Candidates["pool"]) => rankedOf(evidence.candidates, byOrdinal, pool);
  const [decoys, others] = [ranked("decoy"), ranked("other")];
  const types = typesOf(spans, ruledTypes);
  const left = (all: readonly Ranked[], type: string) => ({
    ...unrankedValues(spans, all, type, pii.values, candidatesComplete(evidence, audit)),
    ...unseenValues(evidence, audit, "inventory", type),
  });
  return [
    ...(pii.decoys === 0
      ? []
      : types.map((type) => exposure(ofType(decoys, type), left(decoys, type), type, context))),
    ...(pii.candidates === 0
      ? []
      : types.map((type) => inference(ofType(others, type), left(others, type), type, context))),
  ];
}

function candidatesComplete({ manifest }: Evidence, audit: string): boolean {
  const counts = manifest.generation?.find((one) => one.audit === audit);
  return counts?.candidates_complete ?? true;
}

/** Number of the members' values without a rank, by reason, given how the probe chooses values. */
function unrankedValues(
  spans: readonly Span[],
  ranked: readonly Ranked[],
  type: string,
  limit: number,
  complete: boolean,
): Unseen {
  const done = new Set(ranked.map(({ value }) => value));
  const own = spans.filter(({ set }) => set === "members");
  const askable = new Map(
    own.flatMap((span) => (span.inPrefix || span.first < 1 ? [] : [[span.value, span] as const])),
  );
  // All sensitive values are ranked; of the others, those drawn to fill up the limit.
  const isBeyondLimit = askable.size > limit;
  const unranked = new Map(
    own.flatMap((span) =>
      !done.has(span.value) && (type === "all" || span.type === type)
        ? [[span.value, span] as const]
        : [],
    ),
  );
  const counts: Record<string, number> = {};
  for (const span of unranked.values()) {
    const reason = !askable.has(span.value)
      ? "notRanked"
      : !complete
        ? "unscored"
        : isBeyondLimit && !isSensitive(span.type)
          ? "rankingSampledOut"
          : "notRanked";
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

function rankedOf(
  candidates: readonly Candidates[],
  spans: ReadonlyMap<number, Span>,
  pool: Candidates["pool"],
): Ranked[] {
  return candidates.flatMap((one) => {
    const span = spans.get(one.span);
    if (span === undefined || one.pool !== pool) return [];
    const ranking = rankTrueValue(one);
    return ranking === null
      ? []
      : [{ ...ranking, type: span.type, subject: span.subject, value: span.value }];
  });
}

function exposure(
  ranked: readonly Ranked[],
  left: Unseen,
  type: string,
  context: PiiContext,
): Metric {
  const { audit, confidence } = context;
  const parameters = { audit, attack: "prefix", type };
  if (ranked.length === 0) return nothingRanked("pii.exposure", parameters, left);
  const bits = ranked.map(exposureOf);
  const candidates = largestOf(ranked.map((one) => one.candidates));
  const ceiling = Math.log2(candidates);
  return measured("pii.exposure", parameters, {
    ...clusteredMean(bits, [0, ceiling], subjectsOf(ranked), confidence),
    confidence,
    n: {
      values: ranked.length,
      decoys: candidates - 1,
      atCeiling: ranked.filter((one) => one.first).length,
      ceiling,
      ...left,
    },
    method: "mean of log2(candidates / rank), Student's t",
  });
}

function inference(
  ranked: readonly Ranked[],
  left: Unseen,
  type: string,
  context: PiiContext,
): Metric {
  const { audit, confidence } = context;
  const parameters = { audit, attack: "prefix", type };
  if (ranked.length === 0) return nothingRanked("pii.inference_rate", parameters, left);
  const chance = ranked.reduce((total, one) => total + 1 / one.candidates, 0) / ranked.length;
  return measured("pii.inference_rate", parameters, {
    ...clusteredProportion(
      ranked.map((one) => one.first),
      subjectsOf(ranked),
      confidence,
    ),
    confidence,
    n: {
      values: ranked.length,
      candidates: largestOf(ranked.map((one) => one.candidates)),
      first: ranked.filter((one) => one.first).length,
      chance,
      ...left,
    },
    method: "clopper-pearson",
  });
}

function ofType(ranked: readonly Ranked[], type: string): Ranked[] {
  return ranked.filter((one) => type === "all" || one.type === type);
}

function nothingRanked(id: MetricId, parameters: Parameters, left: Unseen): Metric {
  return unmeasured(id, parameters, NOTHING_RANKED, { values: 0, ...left });
}

const NOTHING_RANKED = "no value of the members has a prefix and alternatives to rank it among";
