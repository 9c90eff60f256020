import type { Bound, MetricId, Parameters } from "./catalogue.ts";

/** What a breach of a rule causes: a failed verdict, or a warning. */
export type Level = "fail" | "warn";

/** A rule with every parameter written out. Exactly one of max, min and increase is set. */
export interface ResolvedRule {
  metric: MetricId;
  /** Unique name of what the rule bounds: a metric, or its increase against an earlier audit. */
  key: string;
  parameters: Parameters;
  max?: number;
  min?: number;
  increase?: Increase;
  level: Level;
}

/** How much a metric may have grown since an earlier audit. */
export interface Increase {
  max: number;
  /** last-release, merge-base, previous, or the name or digest of a checkpoint. */
  against: string;
}

export interface ResolvedWaiver {
  key: string;
  /** Which side of the rules on the metric is waived. */
  bound: Bound;
  metric: MetricId;
  parameters: Parameters;
  against?: string;
  /** ISO date, inclusive, UTC. */
  until: string;
  owner: string;
  reason: string;
}
