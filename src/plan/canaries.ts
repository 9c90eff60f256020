import type { Accounting } from "../accounting/index.ts";
import { formatCount } from "../base/counts.ts";
import { epsilonCeiling, rightToRefute } from "../canaries/bounds.ts";
import type { Coins } from "../canaries/coins.ts";
import { boundOutlook, candidatesFor, shareRefuting } from "../canaries/power.ts";
import type { LoadedPolicy } from "../config/index.ts";
import { definitionOf } from "../gate/catalogue.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import { formatBound, formatDelta, formatShare } from "../report/format.ts";
import { type Check, ok, warning } from "./check.ts";

/** How well canaries may be told apart: AUCs for which the power is shown. */
const AUCS = [0.7, 0.8, 0.9];

/** What so many canaries can show, and how likely the policy's rules on them are to be breached. */
export function canaryChecks(
  { policy }: LoadedPolicy,
  coins: Coins | undefined,
  accounting?: Accounting,
): Check[] {
  if (coins === undefined || policy.canaries === undefined) return [];
  const { bound } = policy.canaries;
  const alpha = (1 - policy.gate.confidence) / 2;
  const planned = { candidates: coins.canaries.length, guesses: coins.guesses };
  const included = coins.canaries.filter(({ isIncluded }) => isIncluded).length;
  const counts = `${formatCount(planned.candidates)} canaries, ${formatCount(included)} included, ${formatCount(planned.guesses)} guesses`;
  if (coins.repeat > 1) {
    return [
      ok("data", "canaries", `${counts}; ${coins.repeat} copies each, so no bound of ε follows`),
    ];
  }
  const ofRules = policy.gate.rules
    .filter(({ metric, max }) => metric === "canary.epsilon_lower_bound" && max !== undefined)
    .map((rule) => ok("rules", "canaries", boundPower(rule, planned, { bound, alpha })));
  const delta = definitionOf("canary.epsilon_lower_bound").parameters.delta as number;
  const ceiling = epsilonCeiling(planned, { bound, delta, alpha });
  return [
    ok(
      "data",
      "canaries",
      `${counts}; they show ε = ${ceiling.toFixed(2)} at most (δ = ${formatDelta(delta)})`,
    ),
    ...ofRules,
    ...claimChecks({ policy }, planned, alpha, accounting?.curve),
  ];
}

function boundPower(
  { max, parameters, ...rule }: ResolvedRule,
  planned: { candidates: number; guesses: number },
  options: { bound: "steinke" | "gdp"; alpha: number },
): string {
  const shares = AUCS.map((auc) => {
    const { aboveLimit } = boundOutlook(
      { ...planned, auc },
      { ...options, delta: parameters.delta!, limit: max! },
    );
    return `${formatShare(aboveLimit)} at an AUC of ${auc}`;
  });
  const limit = formatBound({ metric: rule.metric, max: max! });
  return `canary.epsilon_lower_bound ${limit}: breached with ${shares.join(", ")} of the canaries' scores`;
}

function claimChecks(
  { policy }: Pick<LoadedPolicy, "policy">,
  planned: { candidates: number; guesses: number },
  alpha: number,
  curve: Accounting["curve"] | undefined,
): Check[] {
  const dp = policy.training?.dp;
  if (dp === undefined) return [];
  const { bound } = policy.canaries!;
  const claim = { bound, epsilon: dp.epsilon, delta: dp.delta, alpha, curve };
  const declared = `the declared ε = ${dp.epsilon}`;
  if (dp.unit === "subject" || dp.adjacency === "replace-one") {
    return [
      warning(
        "rules",
        "canaries",
        `${declared} is about ${dp.unit === "subject" ? "all records of a person" : "records that are replaced"}, and these coins decided on single records that are added: it cannot be tested.`,
      ),
    ];
  }
  const needed = rightToRefute(planned, claim);
  if (needed === undefined) {
    const enough = candidatesFor(claim);
    return [
      warning(
        "rules",
        "canaries",
        `${declared} is above what ${formatCount(planned.candidates)} canaries can refute.${enough === undefined ? "" : ` ${formatCount(enough)}, a quarter of them guessed, could.`}`,
      ),
    ];
  }
  const shares = AUCS.map(
    (auc) => `${formatShare(shareRefuting({ ...planned, auc }, needed))} at an AUC of ${auc}`,
  );
  return [
    ok(
      "rules",
      "canaries",
      `${declared} is refuted by ${formatCount(needed)} right of ${formatCount(planned.guesses)} guesses: ${shares.join(", ")} of the canaries' scores`,
    ),
  ];
}
