import type { Accounting } from "../accounting/index.ts";
import { type Bound, claimPValue, epsilonCeiling, epsilonLowerBound } from "../canaries/bounds.ts";
import { exposureQuantile } from "../canaries/exposure.ts";
import { guessIncluded } from "../canaries/guesses.ts";
import { auditOfTraining, type ResolvedPolicy } from "../config/index.ts";
import type { Metric } from "../contracts/report.ts";
import type { MetricId, Parameters } from "../gate/catalogue.ts";
import { aucInterval, tprInterval } from "../stats/index.ts";
import type { CanaryEvidence } from "./evidence/canaries.ts";
import { askedOf, measured, unmeasured } from "./metric.ts";
import { accountingOf } from "./training.ts";

/** What a metric of canaries is computed by, besides their scores. */
interface Judging {
  policy: ResolvedPolicy;
  accounting: Accounting | undefined;
}

/** Quantiles of the exposure that every report shows. */
const QUANTILES = [0.5, 0.9];

/**
 * Every metric of an audit's canaries; empty where it has none. A metric without a number says why,
 * and no rule on it can be cleared then.
 */
export function canaryMetrics(
  evidence: CanaryEvidence | undefined,
  policy: ResolvedPolicy,
  accounting?: Accounting,
): Metric[] {
  const audit = auditOfTraining(policy.audits)?.name;
  if (evidence === undefined || audit === undefined) return [];
  const { coins, scored } = evidence;
  const asked = (id: MetricId, shown: readonly Parameters[]) =>
    askedOf(
      policy.gate.rules,
      id,
      shown.map((one) => ({ ...one, audit })),
    );
  const wanted: [MetricId, Parameters[]][] = [
    [
      "canary.exposure",
      asked(
        "canary.exposure",
        QUANTILES.map((quantile) => ({ quantile })),
      ),
    ],
    ["canary.auc", asked("canary.auc", [{}])],
    ["canary.tpr_at_fpr", asked("canary.tpr_at_fpr", [{}])],
    ["canary.epsilon_lower_bound", asked("canary.epsilon_lower_bound", [{}])],
    ...(policy.training?.dp === undefined
      ? []
      : [
          ["canary.claim_p_value", asked("canary.claim_p_value", [{}])] as [MetricId, Parameters[]],
        ]),
  ];
  const missing = coins.canaries.length - scored.length;
  const why =
    missing > 0
      ? `the time limit left ${missing} of ${coins.canaries.length} canaries unscored`
      : undefined;
  return wanted.flatMap(([id, each]) =>
    each.map((parameters) =>
      why === undefined
        ? metricOf(id, parameters, evidence, { policy, accounting })
        : unmeasured(id, parameters, why, { canaries: coins.canaries.length }),
    ),
  );
}

function metricOf(
  id: MetricId,
  parameters: Parameters,
  { coins, scored }: CanaryEvidence,
  judging: Judging,
): Metric {
  const { confidence } = judging.policy.gate;
  const scoresOf = (side: boolean) =>
    scored.filter(({ isIncluded }) => isIncluded === side).map(({ score }) => score);
  const [members, nonmembers] = [scoresOf(true), scoresOf(false)];
  const n = {
    canaries: scored.length,
    included: members.length,
    excluded: nonmembers.length,
    repeat: coins.repeat,
  };
  if (members.length === 0 || nonmembers.length === 0) {
    return unmeasured(id, parameters, "the coin put all canaries on one side", n);
  }
  switch (id) {
    case "canary.auc":
      return measured(id, parameters, {
        ...aucInterval({ members, nonmembers }, { confidence }),
        confidence,
        n,
      });
    case "canary.tpr_at_fpr":
      return measured(id, parameters, {
        ...tprInterval(members, nonmembers, parameters.fpr!, { confidence }),
        confidence,
        n,
      });
    case "canary.exposure": {
      const found = exposureQuantile(members, nonmembers, parameters.quantile!, confidence);
      const method = "order-statistics, clopper-pearson";
      return measured(id, parameters, { ...found, method, confidence, n });
    }
    default:
      return privacyMetric(id, parameters, { coins, scored }, judging, n);
  }
}

/** The bound of ε, or the p-value of the declared one. */
function privacyMetric(
  id: MetricId,
  parameters: Parameters,
  { coins, scored }: CanaryEvidence,
  { policy: { canaries, training, gate }, accounting }: Judging,
  counts: Record<string, number>,
): Metric {
  const dp = training?.dp;
  const untestable =
    coins.repeat > 1
      ? `included canaries stand ${coins.repeat} times in the data, and ε is about one copy`
      : id === "canary.claim_p_value" && dp?.unit === "subject"
        ? "the claim is about all records of a person, and the coins decided on single records"
        : id === "canary.claim_p_value" && dp?.adjacency === "replace-one"
          ? "the claim is about records that are replaced, and the coins decided on records that are added: not testable with these canaries"
          : undefined;
  if (untestable !== undefined) return unmeasured(id, parameters, untestable, counts);
  const guessed = guessIncluded(scored, coins.guesses, Buffer.from(coins.key, "hex"));
  const bound: Bound = canaries?.bound ?? "steinke";
  const alpha = (1 - gate.confidence) / 2;
  const n = { ...counts, guesses: guessed.guesses, right: guessed.right };
  if (id === "canary.claim_p_value") {
    // A curve of its own refutes the declared mechanism, and not all that are as private.
    const curve = bound === "gdp" ? accountingOf(accounting, dp)?.curve : undefined;
    const claim = { bound, epsilon: dp!.epsilon, delta: dp!.delta, curve };
    const value = claimPValue(guessed, claim);
    const ceiling = epsilonCeiling(guessed, { bound, delta: claim.delta, alpha });
    const told = { epsilon: claim.epsilon, delta: claim.delta, ceiling };
    const refuted = Number(value <= alpha);
    const method = curve === undefined ? bound : "trade-off";
    return measured(id, parameters, { value, n: { ...n, ...told, refuted }, method });
  }
  const options = { bound, delta: parameters.delta!, alpha };
  return measured(id, parameters, {
    value: epsilonLowerBound(guessed, options),
    n: { ...n, ceiling: epsilonCeiling(guessed, options) },
    method: bound,
  });
}
