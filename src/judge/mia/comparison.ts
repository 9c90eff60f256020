import { MIA_ATTACKS, type MiaAttack } from "../../attacks/index.ts";
import type { Part } from "../../gate/catalogue.ts";
import type { ComparedSet, Overlap, RecordInfo } from "../../signals/index.ts";
import type { SetScores } from "../evidence/collect.ts";
import { subjectsOf } from "../subjects.ts";

/** Members against nonmembers, whatever they are compared by. */
export interface ComparedRecords {
  /** Records compared on each side. */
  members: number;
  nonmembers: number;
  /** What is known of each record besides its scores. */
  infos: { members: RecordInfo[]; nonmembers: RecordInfo[] };
  /** Subject of each record; absent if the data names none. */
  clusters?: { members: Int32Array; nonmembers: Int32Array };
}

/** The same records under every attack, members against nonmembers, for one part. */
export interface Comparison extends ComparedRecords {
  scores(attack: MiaAttack, model: "tuned" | "base"): Sides;
  /** What a fusion learns from: every attack's scores, and quantiles of what the tokens gained. */
  features(): Sides[];
}

export interface Sides {
  members: Float64Array;
  nonmembers: Float64Array;
}

/** Ordinals of the records of each set that are also in the other set, exactly or nearly. */
export interface OverlapSets {
  members: Set<number>;
  nonmembers: Set<number>;
}

/** Records that the two sets share: they are neither members nor nonmembers. */
export function overlappingRecords(audit: string, overlaps: readonly Overlap[]): OverlapSets {
  const shared: OverlapSets = { members: new Set(), nonmembers: new Set() };
  for (const overlap of overlaps) {
    if (overlap.audit !== audit || overlap.set === overlap.otherSet) continue;
    shared[overlap.set].add(overlap.record);
    shared[overlap.otherSet].add(overlap.other);
  }
  return shared;
}

/**
 * Members against nonmembers on one part, without overlapping records and without records that have
 * no token of the part. Undefined if that leaves a side empty.
 */
export function compareSets(
  members: SetScores | undefined,
  nonmembers: SetScores | undefined,
  overlap: OverlapSets,
  part: Part,
): Comparison | undefined {
  if (members === undefined || nonmembers === undefined) return undefined;
  const kept = {
    members: keptIndexes(members, overlap, "members", part),
    nonmembers: keptIndexes(nonmembers, overlap, "nonmembers", part),
  };
  if (kept.members.length === 0 || kept.nonmembers.length === 0) return undefined;
  const infos = {
    members: kept.members.map((index) => members.infos[index]!),
    nonmembers: kept.nonmembers.map((index) => nonmembers.infos[index]!),
  };
  const comparison: Comparison = {
    infos,
    members: kept.members.length,
    nonmembers: kept.nonmembers.length,
    features: () => {
      const [inside, outside] = [members.parts[part], nonmembers.parts[part]];
      const columns: [Float64Array, Float64Array][] = [
        ...MIA_ATTACKS.map((attack): [Float64Array, Float64Array] => [
          inside.tuned[attack],
          outside.tuned[attack],
        ]),
        ...inside.gains.map((gains, at): [Float64Array, Float64Array] => [
          gains,
          outside.gains[at]!,
        ]),
      ];
      return columns.map(([first, second]) => ({
        members: pick(first, kept.members),
        nonmembers: pick(second, kept.nonmembers),
      }));
    },
    scores: (attack, model) => ({
      members: pick(members.parts[part][model][attack], kept.members),
      nonmembers: pick(nonmembers.parts[part][model][attack], kept.nonmembers),
    }),
  };
  const subjects = {
    members: subjectsOf(infos.members),
    nonmembers: subjectsOf(infos.nonmembers),
  };
  if (subjects.members !== undefined && subjects.nonmembers !== undefined) {
    comparison.clusters = { members: subjects.members, nonmembers: subjects.nonmembers };
  }
  return comparison;
}

/** Indexes of a set's records that a comparison on a part uses. */
export function keptIndexes(
  scores: SetScores,
  overlap: OverlapSets,
  set: ComparedSet,
  part: Part,
): number[] {
  const measured = scores.parts[part].tuned.loss;
  return scores.infos.flatMap((info, index) =>
    overlap[set].has(info.record) || Number.isNaN(measured[index]) ? [] : [index],
  );
}

function pick(values: Float64Array, indexes: readonly number[]): Float64Array {
  return Float64Array.from(indexes, (index) => values[index]!);
}
