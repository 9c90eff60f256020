/** What a stretch of a person's text gained in training: a record, or a value in one. */
export interface Unit {
  /** What it is compared with: records, or values of one type. */
  kind: string;
  tokens: number;
  /** Mean of logp tuned − base over its tokens, nats per token. */
  gain: number;
}

/** A person's statistic. */
export interface PersonScore {
  /** Above 0: the checkpoint knows this person better than one of the same length. No unit. */
  score: number;
  /** Nats per token by which all of the person's text must gain for the score to rise by 1. */
  scale: number;
}

/** Units, or persons, of one stratum; fewer are pooled with the next longer ones. */
const LEAST_OF_STRATUM = 100;
const MOST_STRATA = 10;

/**
 * The length-matched mean of what persons' text gained, for all persons at once, subjects and
 * look-alikes pooled. Two steps: each unit's gain is centred and scaled by the median and the median
 * absolute deviation of the pooled units of its kind and length, and averaged over the person's
 * units; that mean is centred and scaled in the same way among the pooled persons with as many
 * tokens. So a short record is compared with short ones, and a person of one record with others of
 * one record.
 *
 * Why p-values from these scores are valid. Let X₁, …, X_N be the data of all persons, subjects and
 * look-alikes alike. Strata, medians and deviations depend on them only through their multiset: which
 * of the persons are subjects is not looked at, and no result depends on their order. So the scores
 * are Tᵢ = f(Xᵢ; {X₁, …, X_N}) with one f for all. A permutation of persons that the checkpoint has
 * not learned leaves the multiset as it is and permutes their scores: if those persons are
 * exchangeable, so are their scores, given everybody else's. The rank of a forgotten subject among
 * the look-alikes is then uniform (but for ties, which count against a finding), whatever the lengths
 * are; matching lengths is for power. Conformal p-values that share their look-alikes are positively
 * dependent, so that Benjamini–Hochberg keeps its level: Bates et al., arXiv 2104.08279, for scores
 * that are fitted elsewhere; Marandon, Lei, Mary and Roquain, arXiv 2208.06685, for scores that are
 * fitted symmetrically on both, as here.
 *
 * `persons`: the units of each, at least one. The result has their order.
 */
export function personScores(persons: readonly (readonly Unit[])[]): PersonScore[] {
  const flat = persons.flatMap((units, person) => units.map((unit) => ({ ...unit, person })));
  const ofUnit = standardise(flat, ({ kind }) => kind);
  const sums = persons.map(() => ({ score: 0, perNat: 0 }));
  for (const [at, { person }] of flat.entries()) {
    const { value, scale } = ofUnit[at]!;
    const share = persons[person]!.length;
    sums[person]!.score += value / share;
    sums[person]!.perNat += 1 / scale / share;
  }
  const means = persons.map((units, person) => ({
    tokens: units.reduce((sum, { tokens }) => sum + tokens, 0),
    gain: sums[person]!.score,
  }));
  return standardise(means, () => "person").map(({ value, scale }, person) => ({
    score: Number(value.toFixed(DIGITS)),
    scale: scale / sums[person]!.perNat,
  }));
}

/** Sums of equal gains may round differently: what is a tie must stay one. */
const DIGITS = 9;

interface Measured {
  tokens: number;
  gain: number;
}

/**
 * Each gain minus its stratum's median, over the stratum's deviation; `scale` is that deviation. A
 * stratum whose gains are nearly all the same has a deviation of zero: gains are only centred there.
 */
function standardise<T extends Measured>(
  items: readonly T[],
  kindOf: (item: T) => string,
): { value: number; scale: number }[] {
  const result = new Array<{ value: number; scale: number }>(items.length);
  const indexes = items.map((_, at) => at);
  const byKind = Map.groupBy(indexes, (at) => kindOf(items[at]!));
  for (const own of byKind.values()) {
    for (const stratum of strataOf(own, (at) => items[at]!.tokens)) {
      const centre = median(stratum.map((at) => items[at]!.gain));
      const spread = median(stratum.map((at) => Math.abs(items[at]!.gain - centre)));
      const scale = spread > 0 ? spread : 1;
      for (const at of stratum) result[at] = { value: (items[at]!.gain - centre) / scale, scale };
    }
  }
  return result;
}

/** Splits by length at quantiles; equal lengths stay together, so that no order breaks their tie. */
function strataOf(items: readonly number[], lengthOf: (item: number) => number): number[][] {
  const byLength = [...Map.groupBy(items, lengthOf)].sort(([a], [b]) => a - b);
  const size = Math.max(LEAST_OF_STRATUM, Math.ceil(items.length / MOST_STRATA));
  const strata: number[][] = [];
  let open: number[] = [];
  let left = items.length;
  for (const [, same] of byLength) {
    open = open.concat(same);
    left -= same.length;
    if (open.length < size || left < size) continue;
    strata.push(open);
    open = [];
  }
  if (open.length > 0) strata.push(open);
  return strata;
}

/** The middle value; the mean of both middle ones of an even number. Of none: NaN. */
function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
