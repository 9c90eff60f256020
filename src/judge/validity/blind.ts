import type { Check } from "../../contracts/report.ts";
import { SEPARATION_AUC } from "../../gate/limits.ts";
import type { ComparedSet } from "../../signals/index.ts";
import { countBelow, foldedAuc, tprInterval } from "../../stats/index.ts";
import type { Evidence } from "../evidence/load.ts";
import type { ComparedRecords, OverlapSets, Sides } from "../mia/comparison.ts";
import { auc, percent, range } from "./separation.ts";

/** Result of a text-only classifier, overall and at a false-positive rate. */
export interface BlindFinding {
  checks: Check[];
  /** Ranks of the records within their folds; absent if no classifier could be trained. */
  ranks?: Sides;
  invalidAtFpr(fpr: number): string | undefined;
}

/**
 * If a text-only classifier separates the sets, they differ in more than training; Das, Zhang and
 * Tramèr 2024, arXiv 2406.16201.
 */
export function checkBlind(
  evidence: Evidence,
  audit: string,
  overlap: OverlapSets,
  comparison: ComparedRecords | undefined,
  confidence: number,
): BlindFinding {
  if (comparison === undefined) return { checks: [], invalidAtFpr: () => undefined };
  const scores = evidence.blind.filter(
    (score) => score.audit === audit && !overlap[score.set].has(score.record),
  );
  const subjectOf = subjectsByRecord(evidence, audit);
  const folds = [...Map.groupBy(scores, (score) => score.fold).values()].map((fold) => {
    const of = (set: ComparedSet) => fold.filter((score) => score.set === set);
    const [members, nonmembers] = [of("members"), of("nonmembers")];
    return {
      members: members.map(({ score }) => score),
      nonmembers: nonmembers.map(({ score }) => score),
      ...(subjectOf === undefined
        ? {}
        : { clusters: { members: members.map(subjectOf), nonmembers: nonmembers.map(subjectOf) } }),
    };
  });
  // Without the overlapping records a fold may be left with one set only, and cannot compare.
  const usable = folds.filter((fold) => fold.members.length > 0 && fold.nonmembers.length > 0);
  if (usable.length === 0) {
    const detail =
      "The text-only classifier could not be trained (too few records), so there is no evidence that the sets are alike.";
    return {
      checks: [{ id: "blind", audit, state: "invalid", value: null, interval: null, detail }],
      invalidAtFpr: () => undefined,
    };
  }
  const estimate = foldedAuc(usable, confidence);
  const separates = estimate.interval[0] > SEPARATION_AUC;
  const figure = `AUC ${auc(estimate.value)} (${range(estimate.interval)})`;
  const pooled = ranksWithinFolds(usable);
  return {
    ranks: {
      members: Float64Array.from(pooled.members),
      nonmembers: Float64Array.from(pooled.nonmembers),
    },
    checks: [
      {
        id: "blind",
        audit,
        state: separates ? "invalid" : "ok",
        value: estimate.value,
        interval: [estimate.interval[0], estimate.interval[1]],
        detail: separates
          ? `A classifier that sees only the text tells the sets apart, ${figure}: they differ in more than training, so the attacks prove nothing. Hold records out at random from the same source.`
          : `A classifier that sees only the text cannot tell the sets apart: ${figure}.`,
      },
    ],
    invalidAtFpr(fpr) {
      const { interval } = tprInterval(pooled.members, pooled.nonmembers, fpr, {
        confidence,
        clusters: pooled.clusters,
      });
      return interval[0] > 2 * fpr
        ? `A classifier that sees only the text finds ${percent(interval[0])} of the members or more at a false-positive rate of ${fpr}: the sets differ in more than training.`
        : undefined;
    },
  };
}

/** The subject of a scored record; undefined if the data name none. */
function subjectsByRecord(
  { records }: Evidence,
  audit: string,
): ((score: { set: ComparedSet; record: number }) => number) | undefined {
  const own = records.filter((record) => record.audit === audit);
  if (own.some(({ subject }) => subject === null)) return undefined;
  const subjects = new Map(own.map(({ set, record, subject }) => [`${set} ${record}`, subject!]));
  return ({ set, record }) => subjects.get(`${set} ${record}`)!;
}

interface Fold {
  members: number[];
  nonmembers: number[];
  clusters?: { members: number[]; nonmembers: number[] };
}

/**
 * Scores of different folds come from different classifiers and are not comparable; their ranks
 * within the fold are.
 */
function ranksWithinFolds(folds: readonly Fold[]) {
  const ranked = folds.map(({ members, nonmembers }) => {
    const sorted = Float64Array.from([...members, ...nonmembers]).sort();
    const rank = (score: number) => countBelow(sorted, score) / sorted.length;
    return { members: members.map(rank), nonmembers: nonmembers.map(rank) };
  });
  const clustered = folds.every(({ clusters }) => clusters !== undefined);
  return {
    members: ranked.flatMap(({ members }) => members),
    nonmembers: ranked.flatMap(({ nonmembers }) => nonmembers),
    clusters: clustered
      ? {
          members: folds.flatMap(({ clusters }) => clusters!.members),
          nonmembers: folds.flatMap(({ clusters }) => clusters!.nonmembers),
        }
      : undefined,
  };
}
