import type { ResolvedPolicy } from "../../config/index.ts";
import type { Metric } from "../../contracts/report.ts";
import type { Evidence } from "../evidence/load.ts";
import { type PiiContext, ruledTypes } from "./context.ts";
import { prefixMetrics } from "./prefix.ts";
import { rankingMetrics } from "./ranking.ts";
import { samplingMetrics } from "./sampling.ts";
import { templateMetrics } from "./templates.ts";

export { piiChecks } from "./checks.ts";

/** The PII metrics of one audit, per attack: for all types together and for each type. */
export function piiMetrics(evidence: Evidence, policy: ResolvedPolicy, audit: string): Metric[] {
  const { pii, memorization } = policy.attacks;
  if (pii === "off") return [];
  const context: PiiContext = {
    audit,
    pii,
    confidence: policy.gate.confidence,
    n: memorization.n,
    p: memorization.p,
    rules: policy.gate.rules,
    ruledTypes: ruledTypes(policy.gate.rules, "pii.", pii),
  };
  return [
    ...prefixMetrics(evidence, context),
    ...rankingMetrics(evidence, context),
    ...templateMetrics(evidence, context),
    ...samplingMetrics(evidence, context),
  ];
}
