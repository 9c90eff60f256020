import type { Metric, Report, Rule } from "../../src/contracts/report.ts";
import { metricKey } from "../../src/gate/catalogue.ts";

/** Complete, valid reports; each test changes what it is about. */

export function makeReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    verdict: "pass",
    headline: "all 1 rules cleared",
    exitCode: 0,
    reasons: [],
    metrics: [],
    rules: [makeRule()],
    validity: [],
    curves: [],
    records: [],
    provenance: {
      reticence: "1.2.3",
      checkpoint: model("./tuned", "a"),
      base: model("./base", "b"),
      data: [],
      policy: `sha256:${"c".repeat(64)}`,
      seed: 7,
      executor: "process",
      device: "cpu",
      dtype: "float32",
      versions: { python: "3.11" },
    },
    timing: {},
    ...changes,
  };
}

export function makeRule(changes: Partial<Rule> = {}): Rule {
  const parameters = { audit: "finetuning", attack: "strongest", part: "completion" };
  return {
    metric: "mia.auc",
    key: metricKey("mia.auc", parameters),
    parameters,
    max: 0.65,
    level: "fail",
    state: "cleared",
    value: 0.52,
    interval: [0.5, 0.54],
    reason: "The whole interval is within the limit.",
    ...changes,
  };
}

/** A metric of the PII family, for one type. */
export function makePii(
  id: "pii.extraction_rate" | "pii.extraction_gain" | "pii.amplification" | "pii.extracted",
  type: string,
  n: { values: number; tuned: number; base: number; guessed?: number },
  extracted = n.tuned - n.base,
): Metric {
  const parameters = { audit: "finetuning", attack: "prefix", type };
  const value = {
    "pii.extraction_rate": n.tuned / n.values,
    "pii.extraction_gain": (n.tuned - n.base) / n.values,
    "pii.amplification": n.tuned / n.base - 1,
    "pii.extracted": extracted,
  }[id];
  const census = id === "pii.extracted";
  return {
    key: metricKey(id, parameters),
    id,
    kind: census ? "census" : "estimate",
    parameters,
    value,
    interval: census ? null : [value - 0.01, value + 0.01],
    confidence: census ? null : 0.95,
    n: { guessed: 0, ...n },
    method: "count",
  };
}

/** A metric of membership inference on 1,000 members and 2,000 nonmembers. */
export function makeMia(
  id: "mia.auc" | "mia.tpr_at_fpr",
  attack: string,
  value: number,
  n: Record<string, number> = { members: 1000, nonmembers: 2000 },
): Metric {
  const parameters = {
    audit: "finetuning",
    attack,
    part: "completion",
    ...(id === "mia.tpr_at_fpr" ? { fpr: 0.01 } : {}),
  };
  return {
    key: metricKey(id, parameters),
    id,
    kind: "estimate",
    parameters,
    value,
    interval: [value - 0.02, value + 0.02],
    confidence: 0.95,
    n,
    method: "delong",
  };
}

function model(source: string, digit: string): Report["provenance"]["checkpoint"] {
  return {
    source,
    digest: `sha256:${digit.repeat(64)}`,
    kind: "model",
    architecture: "GPTNeoXForCausalLM",
    parameters: 1_000_000,
  };
}
