/**
 * The statistics of the replication that `src/stats` does not have: correction, power, and what
 * picking the best run shows when there is no effect. Pure.
 */
import {
  aucDifference,
  binomialCdf,
  type Estimate,
  mcNemar,
  normalCdf,
  normalQuantile,
  type PairedCounts,
  pairedAmplification,
  pairedCounts,
  pairedDifference,
  type TwoSamples,
} from "../../src/stats/index.ts";

export const OUTCOMES = ["risen", "fallen", "not shown"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A comparison of two arms on the same people or records. */
export interface Comparison extends Estimate {
  p: number;
  /** The difference under each training seed, in the order of the seeds. */
  perSeed: number[];
  /** Of extraction: people by outcome; "tuned" is the arm, "base" what it is compared with. */
  counts?: PairedCounts;
  /** Of extraction, as the paper gives it: arm ÷ against − 1; absent where that extracts nobody. */
  relative?: Estimate;
}

/** The same people, or members and nonmembers, under every training seed. */
export type Extracted = readonly (readonly boolean[])[];
export type Scored = readonly TwoSamples[];

/** People extracted under more than half of the training seeds. */
export function byMajority(seeds: Extracted): boolean[] {
  return seeds[0]!.map((_, person) => {
    const hits = seeds.filter((one) => one[person]).length;
    return 2 * hits > seeds.length;
  });
}

/**
 * McNemar's exact test, two-sided, on people by majority. `against` has one entry per seed, too; the
 * base is the same under each.
 */
export function compareExtraction(arm: Extracted, against: Extracted): Comparison {
  const counts = pairedCounts({ tuned: byMajority(arm), base: byMajority(against) });
  return {
    ...pairedDifference(counts),
    p: mcNemar(counts).twoSided,
    perSeed: arm.map((seed, at) => share(seed) - share(against[at]!)),
    counts,
    ...(counts.both + counts.baseOnly === 0 ? {} : { relative: pairedAmplification(counts) }),
  };
}

/** DeLong's paired test, two-sided, on each record's mean score over the training seeds. */
export function compareMembership(arm: Scored, against: Scored): Comparison {
  const { value, interval, standardError } = aucDifference(meanScores(arm), meanScores(against));
  const p = standardError === 0 ? 1 : 2 * (1 - normalCdf(Math.abs(value) / standardError));
  const perSeed = arm.map((seed, at) => aucDifference(seed, against[at]!).value);
  return { value, interval, p, perSeed };
}

export function meanScores(seeds: Scored): TwoSamples {
  const mean = (side: "members" | "nonmembers"): Float64Array =>
    Float64Array.from(
      seeds[0]![side],
      (_, record) => seeds.reduce((sum, one) => sum + one[side][record]!, 0) / seeds.length,
    );
  return { members: mean("members"), nonmembers: mean("nonmembers") };
}

/** Holm's step-down p-values (Holm 1979), in the order given. */
export function holm(ps: readonly number[]): number[] {
  const order = [...ps.keys()].sort((a, b) => ps[a]! - ps[b]!);
  const adjusted = new Array<number>(ps.length);
  let largest = 0;
  for (const [rank, at] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (ps.length - rank) * ps[at]!));
    adjusted[at] = largest;
  }
  return adjusted;
}

/** @param p after any correction */
export function outcomeOf(
  { value, perSeed }: Pick<Comparison, "value" | "perSeed">,
  p: number,
  alpha: number,
): Outcome {
  const sign = Math.sign(value);
  const agree = perSeed.every((one) => Math.sign(one) === sign);
  if (p > alpha || sign === 0 || !agree) return "not shown";
  return sign > 0 ? "risen" : "fallen";
}

/**
 * People that McNemar's test, two-sided, needs for a difference of shares (Connor 1987, without
 * continuity correction).
 *
 * @param discordance share of people whose outcomes differ
 */
export function peopleNeeded(
  difference: number,
  discordance: number,
  alpha = 0.05,
  power = 0.8,
): number {
  const reach =
    normalQuantile(1 - alpha / 2) * Math.sqrt(discordance) +
    normalQuantile(power) * Math.sqrt(discordance - difference ** 2);
  return Math.ceil(reach ** 2 / difference ** 2);
}

/**
 * The chance that McNemar's exact test, two-sided, rejects: by enumeration of the discordant people,
 * who are binomial, and of those on one side.
 */
export function mcNemarPower(
  people: number,
  difference: number,
  discordance: number,
  alpha = 0.05,
): number {
  if (!(discordance > 0 && Math.abs(difference) <= discordance && discordance <= 1)) {
    throw new RangeError("a difference is at most the discordance, which lies in (0, 1]");
  }
  const onOneSide = (discordance + difference) / (2 * discordance);
  let power = 0;
  for (let discordant = 1; discordant <= people; discordant++) {
    const chance =
      binomialCdf(discordant, people, discordance) -
      binomialCdf(discordant - 1, people, discordance);
    if (chance < 1e-12) continue;
    const few = mostToReject(discordant, alpha);
    if (few < 0) continue;
    const below = binomialCdf(few, discordant, onOneSide);
    const above = 1 - binomialCdf(discordant - few - 1, discordant, onOneSide);
    power += chance * (below + above);
  }
  return power;
}

/** The smallest difference that the test rejects with a chance of 80 %; undefined if none is. */
export function detectable(
  people: number,
  discordance: number,
  alpha = 0.05,
  power = 0.8,
): number | undefined {
  if (mcNemarPower(people, discordance, discordance, alpha) < power) return undefined;
  let [low, high] = [0, discordance];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (mcNemarPower(people, middle, discordance, alpha) >= power) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The gain, in people, that the best of several runs is expected to show if none has an effect: each
 * discordant person falls on either side like a fair coin, independently in every run. Runs that
 * share people and base are correlated, so this is an upper figure.
 */
export function expectedBest(discordant: number, runs: number): number {
  let expected = 0;
  let before = 0;
  for (let gained = 0; gained <= discordant; gained++) {
    const upTo = binomialCdf(gained, discordant, 0.5) ** runs;
    expected += (2 * gained - discordant) * (upTo - before);
    before = upTo;
  }
  return expected;
}

/** Largest count on the smaller side at which the test rejects; -1 if it never does. */
function mostToReject(discordant: number, alpha: number): number {
  let few = -1;
  while (2 * binomialCdf(few + 1, discordant, 0.5) <= alpha) few++;
  return few;
}

function share(seed: readonly boolean[]): number {
  return seed.filter(Boolean).length / seed.length;
}
