/** One score per record, higher = more likely a member. Infinities are allowed, NaN is not. */
export type Scores = Float64Array | Float32Array | readonly number[];

/** The scores of one attack on both sets. */
export interface TwoSamples {
  readonly members: Scores;
  readonly nonmembers: Scores;
}

/** The subject of each record, as an ordinal; a subject may be on both sides. */
export interface Clusters {
  readonly members: Int32Array | readonly number[];
  readonly nonmembers: Int32Array | readonly number[];
}

/** The scores as a typed array. @throws RangeError when there are none or one is NaN */
export function checkedScores(scores: Scores, side: string): Float64Array {
  if (scores.length === 0) throw new RangeError(`${side}: no scores`);
  const checked = scores instanceof Float64Array ? scores : Float64Array.from(scores);
  for (let i = 0; i < checked.length; i++) {
    if (Number.isNaN(checked[i])) throw new RangeError(`${side}: score ${i} is NaN`);
  }
  return checked;
}

/** @throws RangeError when attacks do not score the same records */
export function checkSameRecords(attacks: readonly TwoSamples[]): void {
  const [first] = attacks;
  if (first === undefined) throw new RangeError("no attack is given");
  for (const { members, nonmembers } of attacks) {
    if (members.length !== first.members.length || nonmembers.length !== first.nonmembers.length) {
      throw new RangeError("the attacks do not score the same records");
    }
  }
}

/** A copy in ascending order. */
export function ascending(scores: Float64Array): Float64Array {
  return scores.slice().sort();
}

/** The number of entries of ascending `sorted` that are below `score`. */
export function countBelow(sorted: Float64Array, score: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of entries of ascending `sorted` that are at or below `score`. */
export function countAtMost(sorted: Float64Array, score: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
