import type { ResolvedPolicy } from "../../config/index.ts";
import type { Metric } from "../../contracts/report.ts";
import { SYNTHETIC, type SyntheticScore, syntheticAttacks } from "../../gate/catalogue.ts";
import type { AuxiliaryScores, RecordInfo, TextScores } from "../../signals/index.ts";
import { aucInterval, strongestAuc, strongestTprs, tprInterval } from "../../stats/index.ts";
import { measured } from "../metric.ts";
import type { ComparedRecords, OverlapSets } from "../mia/comparison.ts";
import { shownFprs } from "../mia/index.ts";
import { subjectsOf } from "../subjects.ts";

/** What is known of a record; `auxiliary`: where a model was tuned on the generated text. */
type Scores = TextScores & { auxiliary: AuxiliaryScores | undefined };

const COLUMNS: Readonly<Record<SyntheticScore, (scores: Scores) => number>> = {
  ngram: ({ ngram }) => ngram,
  "ngram-reference": ({ ngram_reference }) => ngram_reference,
  similarity: ({ similarity }) => similarity,
  auxiliary: ({ auxiliary }) => auxiliary!.tuned,
  "auxiliary-reference": ({ auxiliary }) => auxiliary!.tuned - auxiliary!.base,
};

/** Private records against held-out ones by their scores under the generated text. */
export interface TextComparison extends ComparedRecords {
  /** The attacks of which every record has a score. */
  attacks: readonly SyntheticScore[];
  scores(score: SyntheticScore): { members: Float64Array; nonmembers: Float64Array };
}

/**
 * Private against held-out records, without those that are in both sets and those without a word.
 * Undefined if that leaves a side empty.
 */
export function compareTexts(
  audit: string,
  records: readonly RecordInfo[],
  { scores, auxiliary }: { scores: readonly TextScores[]; auxiliary: readonly AuxiliaryScores[] },
  overlap: OverlapSets,
): TextComparison | undefined {
  const tuned = new Map(
    auxiliary.flatMap((one) =>
      one.audit === audit ? [[`${one.set} ${one.record}`, one] as const] : [],
    ),
  );
  const infos = new Map(
    records.filter((one) => one.audit === audit).map((one) => [`${one.set} ${one.record}`, one]),
  );
  const side = (set: "members" | "nonmembers") =>
    scores.flatMap((one) => {
      const info = infos.get(`${set} ${one.record}`);
      const isCompared = one.audit === audit && one.set === set && !overlap[set].has(one.record);
      if (!isCompared || info === undefined || Number.isNaN(one.ngram)) return [];
      return [{ one: { ...one, auxiliary: tuned.get(`${set} ${one.record}`) }, info }];
    });
  const [members, nonmembers] = [side("members"), side("nonmembers")];
  if (members.length === 0 || nonmembers.length === 0) return undefined;
  const isTuned = [...members, ...nonmembers].every(({ one }) => one.auxiliary !== undefined);
  const of = {
    members: members.map(({ info }) => info),
    nonmembers: nonmembers.map(({ info }) => info),
  };
  const clusters = { members: subjectsOf(of.members), nonmembers: subjectsOf(of.nonmembers) };
  return {
    attacks: syntheticAttacks(isTuned ? { auxiliary: "" } : {}),
    members: members.length,
    nonmembers: nonmembers.length,
    infos: of,
    ...(clusters.members === undefined || clusters.nonmembers === undefined
      ? {}
      : { clusters: { members: clusters.members, nonmembers: clusters.nonmembers } }),
    scores: (score) => ({
      members: Float64Array.from(members, ({ one }) => COLUMNS[score](one)),
      nonmembers: Float64Array.from(nonmembers, ({ one }) => COLUMNS[score](one)),
    }),
  };
}

/** `tails`, filled: the error that the lower end of each strongest TPR may make, by metric key. */
export function membershipMetrics(
  comparison: TextComparison,
  policy: ResolvedPolicy,
  tails: Map<string, number>,
): Metric[] {
  const { confidence } = policy.gate;
  const fprs = shownFprs(policy);
  const { attacks, clusters, members, nonmembers } = comparison;
  const options = { confidence, clusters };
  const sides = attacks.map((score) => comparison.scores(score));
  const n = { members, nonmembers };
  const told = { confidence, n };
  const strongest = strongestAuc(sides, { ...options, seed: policy.seed });
  const best = strongestTprs(sides, fprs, { ...options, seed: policy.seed });
  return [
    measured(
      "synthetic.mia_auc",
      { audit: SYNTHETIC, attack: "strongest" },
      {
        ...strongest,
        ...told,
        method: "max-t, delong",
        selected: attacks[strongest.index]!,
      },
    ),
    ...attacks.map((attack, index) =>
      measured(
        "synthetic.mia_auc",
        { audit: SYNTHETIC, attack },
        { ...aucInterval(sides[index]!, options), ...told },
      ),
    ),
    ...fprs.flatMap((fpr, at) => {
      const found = best[at]!;
      const ofBest = measured(
        "synthetic.tpr_at_fpr",
        { audit: SYNTHETIC, attack: "strongest", fpr },
        {
          ...found,
          ...told,
          method: "max-t, order-statistics",
          selected: attacks[found.index]!,
        },
      );
      tails.set(ofBest.key, found.tail);
      return [
        ofBest,
        ...attacks.map((attack, index) => {
          const side = sides[index]!;
          return measured(
            "synthetic.tpr_at_fpr",
            { audit: SYNTHETIC, attack, fpr },
            { ...tprInterval(side.members, side.nonmembers, fpr, options), ...told },
          );
        }),
      ];
    }),
  ];
}
