import type { Check } from "../../contracts/report.ts";
import { SEPARATION_AUC } from "../../gate/limits.ts";
import { foldedAuc, tprInterval } from "../../stats/index.ts";
import type { Comparison, OverlapSets } from "../comparison.ts";
import type { Evidence } from "../load.ts";
import { range } from "./separation.ts";

/** The verdict on a classifier that sees the text only, overall and at a false-positive rate. */
export interface BlindFinding {
  checks: Check[];
  invalidAtFpr(fpr: number): string | undefined;
}

/**
 * A classifier that sees the text only and tells the sets apart shows that they differ in more than
 * training; Das, Zhang and Tramèr 2024, arXiv 2406.16201.
 */
export function checkBlind(
  evidence: Evidence,
  audit: string,
  overlap: OverlapSets,
  comparison: Comparison | undefined,
  confidence: number,
): BlindFinding {
  if (comparison === undefined) return { checks: [], invalidAtFpr: () => undefined };
  const scores = evidence.blind.filter(
    (score) => score.audit === audit && !overlap[score.set].has(score.record),
  );
  if (scores.length === 0) {
    const detail =
      "The text-only classifier could not be trained (too few records), so nothing shows that the sets are alike.";
    return {
      checks: [{ id: "blind", audit, state: "invalid", value: null, interval: null, detail }],
      invalidAtFpr: () => undefined,
    };
  }
  const folds = [...Map.groupBy(scores, (score) => score.fold).values()].map((fold) => ({
    members: fold.filter(({ set }) => set === "members").map(({ score }) => score),
    nonmembers: fold.filter(({ set }) => set === "nonmembers").map(({ score }) => score),
  }));
  const usable = folds.filter((fold) => fold.members.length > 0 && fold.nonmembers.length > 0);
  const estimate = foldedAuc(usable, confidence);
  const separates = estimate.interval[0] > SEPARATION_AUC;
  const figure = `AUC ${estimate.value.toFixed(3)} (${range(estimate.interval)})`;
  return {
    checks: [
      {
        id: "blind",
        audit,
        state: separates ? "invalid" : "ok",
        value: estimate.value,
        interval: [estimate.interval[0], estimate.interval[1]],
        detail: separates
          ? `A classifier that sees the text only tells the sets apart, ${figure}: they differ in more than training, so no attack proves anything. Hold records out at random from the same source.`
          : `A classifier that sees the text only cannot tell the sets apart: ${figure}.`,
      },
    ],
    invalidAtFpr(fpr) {
      const pooled = ranksWithinFolds(usable);
      const { interval } = tprInterval(pooled.members, pooled.nonmembers, fpr, { confidence });
      return interval[0] > 2 * fpr
        ? `A classifier that sees the text only finds ${(interval[0] * 100).toFixed(1)} % of the members or more at a false-positive rate of ${fpr}: the sets differ in more than training.`
        : undefined;
    },
  };
}

/**
 * Scores of different folds come from different classifiers and are not comparable; their ranks
 * within the fold are.
 */
function ranksWithinFolds(folds: readonly { members: number[]; nonmembers: number[] }[]) {
  const pooled = { members: [] as number[], nonmembers: [] as number[] };
  for (const { members, nonmembers } of folds) {
    const sorted = Float64Array.from([...members, ...nonmembers]).sort();
    const rank = (score: number) => {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle]! < score) low = middle + 1;
        else high = middle;
      }
      return low / sorted.length;
    };
    pooled.members.push(...members.map(rank));
    pooled.nonmembers.push(...nonmembers.map(rank));
  }
  return pooled;
}
