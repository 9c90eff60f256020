import type { Metric } from "../../contracts/report.ts";
import { type FusionData, outOfFoldScores, underNoEffect } from "../../fusion/index.ts";
import type { MetricId, Parameters } from "../../gate/catalogue.ts";
import {
  aucInterval,
  clip,
  type Estimate,
  normalQuantile,
  tailOf,
  tprInterval,
} from "../../stats/index.ts";
import { measured, unmeasured } from "../metric.ts";
import type { Comparison, Sides } from "./comparison.ts";

/** Refits with shuffled labels, from which a figure's spread under no effect is taken. */
const PERMUTATIONS = 200;
const ATTACK = "fused";

export interface FusedContext {
  audit: string;
  part: string;
  confidence: number;
  seed: number;
}

/** Fold of each record, by set and ordinal; those of the blind classifier. */
export type Folds = ReadonlyMap<string, number>;

/**
 * The fusion of all attacks' scores: AUC, and TPR at each rate. DeLong's interval, or that of the order
 * statistics, is widened to the spread of the same figure under shuffled labels, since scores of one fold
 * share a model (`underNoEffect`).
 */
export function fusedMetrics(
  comparison: Comparison,
  folds: Folds,
  context: FusedContext,
  { fprs, n }: { fprs: readonly number[]; n: Record<string, number> },
): Metric[] {
  const { audit, part, confidence, seed } = context;
  const asked: [MetricId, Parameters][] = [
    ["mia.auc", { audit, part, attack: ATTACK }],
    ...fprs.map((fpr): [MetricId, Parameters] => [
      "mia.tpr_at_fpr",
      { audit, part, attack: ATTACK, fpr },
    ]),
  ];
  const data = fusionData(comparison, folds);
  if (data === undefined) {
    const why = "the records have no folds: a classifier of their text could not be trained";
    return asked.map(([id, parameters]) => unmeasured(id, parameters, why, n));
  }
  const own = sidesOf(data.labels, outOfFoldScores(data));
  const figures = asked.map(
    ([, { fpr }]) =>
      (sides: Sides, clusters?: Comparison["clusters"]) =>
        fpr === undefined
          ? aucInterval(sides, { confidence, clusters })
          : tprInterval(sides.members, sides.nonmembers, fpr, { confidence, clusters }),
  );
  const shuffled = figures.map((): number[] => []);
  for (const { labels, scores } of underNoEffect(data, { permutations: PERMUTATIONS, seed })) {
    const sides = sidesOf(labels, scores);
    for (const [at, figure] of figures.entries()) shuffled[at]!.push(figure(sides).value);
  }
  return asked.map(([id, parameters], at) =>
    measured(id, parameters, {
      ...widened(figures[at]!(own, comparison.clusters), shuffled[at]!, confidence),
      method: "out of fold, permutations",
      confidence,
      n: { ...n, permutations: PERMUTATIONS },
    }),
  );
}

/** The out-of-fold score of each record; undefined where one has no fold. */
export function fusedScores(comparison: Comparison, folds: Folds): Sides | undefined {
  const data = fusionData(comparison, folds);
  return data && sidesOf(data.labels, outOfFoldScores(data));
}

/** The records of a comparison with their folds; undefined where one has none. */
function fusionData(comparison: Comparison, folds: Folds): FusionData | undefined {
  const { infos, clusters } = comparison;
  const columns = comparison.features();
  const foldOf = (set: "members" | "nonmembers") =>
    infos[set].map(({ record }) => folds.get(`${set} ${record}`));
  const each = [...foldOf("members"), ...foldOf("nonmembers")];
  if (each.some((fold) => fold === undefined) || new Set(each).size < 2) return undefined;
  const members = infos.members.length;
  const rows = members + infos.nonmembers.length;
  const values = new Float64Array(rows * columns.length);
  for (const [column, sides] of columns.entries()) {
    for (let row = 0; row < rows; row++) {
      values[row * columns.length + column] =
        row < members ? sides.members[row]! : sides.nonmembers[row - members]!;
    }
  }
  return {
    features: { values, columns: columns.length },
    labels: Uint8Array.from({ length: rows }, (_, row) => Number(row < members)),
    folds: Int32Array.from(each as number[]),
    ...(clusters === undefined
      ? {}
      : { subjects: Int32Array.from([...clusters.members, ...clusters.nonmembers]) }),
  };
}

function sidesOf(labels: Uint8Array, scores: Float64Array): Sides {
  return {
    members: scores.filter((_, row) => labels[row] === 1),
    nonmembers: scores.filter((_, row) => labels[row] === 0),
  };
}

/** An estimate whose interval is nowhere narrower than its spread under no effect has it. */
function widened(
  { value, interval }: Pick<Estimate, "value" | "interval">,
  shuffled: readonly number[],
  confidence: number,
): { value: number; interval: [number, number] } {
  const mean = shuffled.reduce((sum, one) => sum + one, 0) / shuffled.length;
  const squares = shuffled.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const reach = normalQuantile(1 - tailOf(confidence)) * Math.sqrt(squares / (shuffled.length - 1));
  const [low, high] = clip([value - reach, value + reach], 0, 1);
  return { value, interval: [Math.min(low, interval[0]), Math.max(high, interval[1])] };
}
