import { isDeepStrictEqual } from "node:util";
import { type Accounting, mechanismOf } from "../accounting/index.ts";
import { auditOfTraining, type DeclaredPrivacy, type ResolvedPolicy } from "../config/index.ts";
import type { Metric } from "../contracts/report.ts";
import { completeParameters } from "../gate/catalogue.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import { measured, unmeasured } from "./metric.ts";

const ID = "training.epsilon_ratio";

/** What is declared of the training, held against what its mechanism is worth; empty without one. */
export function trainingMetrics(
  accounting: Accounting | undefined,
  { training, audits }: Pick<ResolvedPolicy, "training" | "audits">,
): Metric[] {
  const dp = training?.dp;
  if (dp === undefined || mechanismOf(dp) === undefined) return [];
  const parameters = completeParameters(ID, { audit: auditOfTraining(audits)!.name });
  const own = accountingOf(accounting, dp);
  if (own === undefined) {
    const why = "the audit recomputed no such mechanism; run it again with this policy";
    return [unmeasured(ID, parameters, why, {})];
  }
  if (own.epsilon === null) {
    const why = `no finite ε has δ = ${dp.delta} for the declared mechanism`;
    return [unmeasured(ID, parameters, why, {})];
  }
  const n = { epsilon: dp.epsilon, delta: dp.delta, recomputed: own.epsilon };
  return [measured(ID, parameters, { value: own.epsilon / dp.epsilon, n, method: own.library })];
}

/** A bound that was not computed clears nothing, however the canaries were made. */
export function whyUnproven(
  metrics: readonly Metric[],
  { metric, key }: ResolvedRule,
): string | undefined {
  const found = metrics.find((one) => one.key === key);
  if (found === undefined) {
    return `${metric} was not measured: the audit has no ${metric.startsWith("canary.") ? "canaries" : "declared mechanism of training"}.`;
  }
  return found.value === null ? `${metric} cannot be measured: ${found.reason}.` : undefined;
}

/** The accounting of this very declaration: a policy that judges later may declare something else. */
export function accountingOf(
  accounting: Accounting | undefined,
  dp: DeclaredPrivacy | undefined,
): Accounting | undefined {
  if (accounting === undefined || dp === undefined) return undefined;
  const isOwn =
    isDeepStrictEqual(accounting.mechanism, mechanismOf(dp)) && accounting.delta === dp.delta;
  return isOwn ? accounting : undefined;
}
