import { type MiaAttack, SINGLE_MODEL_ATTACKS } from "../../attacks/index.ts";
import type { ResolvedPolicy } from "../../config/index.ts";
import type { Curve, Metric } from "../../contracts/report.ts";
import type { Part } from "../../gate/catalogue.ts";
import { BASE_CURVE, BLIND_CURVE } from "../../report/curves.ts";
import {
  aucDifference,
  aucInterval,
  logFprGrid,
  rocCurve,
  strongestAuc,
  strongestTprs,
  type TwoSamples,
  tprInterval,
} from "../../stats/index.ts";
import { measured } from "../metric.ts";
import type { Comparison, Sides } from "./comparison.ts";
import { type Folds, fusedMetrics } from "./fused.ts";
import { lossTail } from "./loss-tail.ts";

/** False-positive rates that every report shows, besides those that rules name. */
const SHOWN_FPR = [0.001, 0.01, 0.1];

/** Points of a ROC curve in a report, and the lowest false-positive rate shown. */
const CURVE_POINTS = 13;
const CURVE_LOWEST_FPR = 1e-3;

export interface MiaContext {
  audit: string;
  part: Part;
  attacks: readonly MiaAttack[];
  confidence: number;
  seed: number;
  /** Folds for the fusion of all attacks; absent: it is not asked for. */
  folds?: Folds | undefined;
  /** False-negative rates of the tail of the losses. */
  fnrs?: readonly number[];
  /** Output: the error of the lower end of each strongest-TPR metric, by metric key. */
  tails?: Map<string, number>;
}

/** Every membership-inference metric of one audit and part. */
export function miaMetrics(
  comparison: Comparison,
  context: MiaContext,
  fprs: readonly number[],
): Metric[] {
  const { audit, part, attacks } = context;
  const { confidence, seed } = context;
  const { clusters } = comparison;
  const n = countsOf(comparison);
  const tuned = attacks.map((attack) => comparison.scores(attack, "tuned"));
  const options = { confidence, clusters };
  const metrics: Metric[] = attacks.map((attack, index) => {
    const estimate = aucInterval(tuned[index]!, options);
    return measured("mia.auc", { audit, part, attack }, { ...estimate, confidence, n });
  });
  const strongest = strongestAuc(tuned, { ...options, seed });
  metrics.push(
    measured(
      "mia.auc",
      { audit, part, attack: "strongest" },
      {
        ...strongest,
        method: "max-t, delong",
        confidence,
        n,
        selected: attacks[strongest.index]!,
      },
    ),
    weakest(tuned, context, { ...options, seed }, n),
  );
  const best = strongestTprs(tuned, fprs, { ...options, seed });
  for (const [at, fpr] of fprs.entries()) {
    for (const [index, attack] of attacks.entries()) {
      const estimate = tprInterval(tuned[index]!.members, tuned[index]!.nonmembers, fpr, options);
      metrics.push(
        measured("mia.tpr_at_fpr", { audit, part, attack, fpr }, { ...estimate, confidence, n }),
      );
    }
    const strongest = measured(
      "mia.tpr_at_fpr",
      { audit, part, attack: "strongest", fpr },
      {
        ...best[at]!,
        method: "max-t, order-statistics",
        confidence,
        n,
        selected: attacks[best[at]!.index]!,
      },
    );
    metrics.push(strongest);
    context.tails?.set(strongest.key, best[at]!.tail);
  }
  for (const attack of SINGLE_MODEL_ATTACKS) {
    if (!attacks.includes(attack)) continue;
    const gain = aucDifference(
      comparison.scores(attack, "tuned"),
      comparison.scores(attack, "base"),
      options,
    );
    metrics.push(measured("mia.auc_gain", { audit, part, attack }, { ...gain, confidence, n }));
  }
  const { folds, fnrs = [] } = context;
  return [
    ...metrics,
    ...lossTail(comparison, context, fnrs, n),
    ...(folds === undefined ? [] : fusedMetrics(comparison, folds, context, { fprs, n })),
  ];
}

/** The false-positive rates of the standard table and of the policy's rules, ascending. */
export function shownFprs(policy: ResolvedPolicy): number[] {
  const ruled = policy.gate.rules.flatMap(({ parameters }) => parameters.fpr ?? []);
  return [...new Set([...SHOWN_FPR, ...ruled])].sort((a, b) => a - b);
}

/**
 * ROC of every attack on a log grid: TPR at the threshold of each false-positive rate; and, of the
 * completions, what tells the sets apart without the checkpoint: the base's loss, and the text
 * alone (`blind`). Those two also hold the rates of `fprs`, at which rules judge.
 */
export function miaCurves(
  comparison: Comparison | undefined,
  context: MiaContext,
  fprs: readonly number[],
  blind: Sides | undefined,
): Curve[] {
  if (comparison === undefined || context.attacks.length === 0) return [];
  const { audit, part, attacks } = context;
  const grid = logFprGrid(CURVE_LOWEST_FPR, CURVE_POINTS);
  const curveOf = (attack: string, { members, nonmembers }: Sides, at = grid): Curve => {
    const { fpr, tpr } = rocCurve(members, nonmembers, at);
    return { audit, attack, part, fpr: [...fpr], tpr: [...tpr] };
  };
  const curves = attacks.map((attack) => curveOf(attack, comparison.scores(attack, "tuned")));
  if (part === "prompt") return curves;
  // The grid's own points are rates such as 0.01 but for rounding.
  const isNew = (fpr: number) => !grid.some((point) => Math.abs(point - fpr) < 1e-9);
  const judged = Float64Array.from([...grid, ...fprs.filter(isNew)]).sort();
  return [
    ...curves,
    curveOf(BASE_CURVE, comparison.scores("loss", "base"), judged),
    ...(blind === undefined ? [] : [curveOf(BLIND_CURVE, blind, judged)]),
  ];
}

/**
 * The attack with the smallest AUC: the strongest of the mirrored scores, mirrored back. An AUC
 * clearly below one half is a finding of its own.
 */
function weakest(
  tuned: readonly TwoSamples[],
  { audit, part, attacks, confidence }: MiaContext,
  options: Parameters<typeof strongestAuc>[1],
  n: Record<string, number>,
): Metric {
  const mirrored = tuned.map(({ members, nonmembers }) => ({
    members: Float64Array.from(members, (score) => -score),
    nonmembers: Float64Array.from(nonmembers, (score) => -score),
  }));
  const { value, interval, index } = strongestAuc(mirrored, options);
  return measured(
    "mia.auc",
    { audit, part, attack: "weakest" },
    {
      value: 1 - value,
      interval: [1 - interval[1], 1 - interval[0]],
      method: "max-t, delong",
      confidence,
      n,
      selected: attacks[index]!,
    },
  );
}

function countsOf({ members, nonmembers, clusters }: Comparison): Record<string, number> {
  const counts: Record<string, number> = { members, nonmembers };
  if (clusters !== undefined) {
    counts.subjects = new Set([...clusters.members, ...clusters.nonmembers]).size;
  }
  return counts;
}
