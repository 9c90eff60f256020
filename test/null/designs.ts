import type { Interval, Random } from "../../src/stats/index.ts";
import {
  aucInterval,
  clusteredPairedDifference,
  clusteredProportion,
  independentDifference,
  normalCdf,
  normalQuantile,
  tprInterval,
} from "../../src/stats/index.ts";

/** What is estimated; a rule bounds it exactly at its true value. */
export const FIGURES = ["rate", "gain", "loss", "exact_gain", "exact_loss", "auc", "tpr"] as const;
export type Figure = (typeof FIGURES)[number];

/**
 * How the units of a subject depend on each other: not at all; all or none of them happen in the
 * named share of subjects and they are independent in the rest; or each subject has its own rate,
 * from a beta distribution that makes two units of a subject correlate by 0.3.
 */
export const DEPENDENCES = [
  "independent",
  "all-or-nothing 2 %",
  "all-or-nothing 10 %",
  "all-or-nothing 50 %",
  "all-or-nothing 100 %",
  "beta-binomial",
] as const;
export type Dependence = (typeof DEPENDENCES)[number];

/** Subjects on a side, and the units of each. */
export const SIZES = [
  [200, 10],
  [400, 5],
  [1000, 5],
  [2000, 1],
] as const;
export type Size = (typeof SIZES)[number];

export interface Design {
  readonly figure: Figure;
  readonly dependence: Dependence;
  readonly size: Size;
}

/** 0 or 1 for each unit, subject by subject; each is 1 with the probability `rate`. */
export type Outcomes = Uint8Array;

/** The intervals that a judge uses: the product's, or others to run through the same test. */
export interface Estimators {
  rate(hits: Outcomes, subjects: Int32Array): Interval;
  gain(tuned: Outcomes, base: Outcomes, subjects: Int32Array): Interval;
  exactGain(members: Outcomes, nonmembers: Outcomes, subjects: Int32Array): Interval;
}

export const PRODUCT: Estimators = {
  rate: (hits, subjects) => clusteredProportion(hits, subjects).interval,
  gain: (tuned, base, clusters) => clusteredPairedDifference({ tuned, base, clusters }).interval,
  exactGain: (members, nonmembers, subjects) =>
    independentDifference(
      clusteredProportion(members, subjects),
      clusteredProportion(nonmembers, subjects),
    ).interval,
};

/** Bounds of the preset standard where it has one; of an AUC a tenth of the members remembered. */
const TRUTH = { rate: 0.01, gain: 0.01, auc: 0.55 };
const FPR = 0.01;
/** Share of members and of nonmembers that score far above the rest, of which an FPR of 1 % is made. */
const FAR_ABOVE = { members: 0.02, nonmembers: 0.005 };
const FAR = 8;

export interface Errors {
  /** Audits at the bound that a rule `max` would breach. */
  readonly breaches: number;
  /** Audits just beyond the bound that it would clear. */
  readonly clears: number;
}

/** How often the interval of a figure errs, in `runs` audits drawn from `random`. */
export function errorsOf(
  { figure, dependence, size: [count, units] }: Design,
  runs: number,
  random: Random,
  estimators = PRODUCT,
): Errors {
  const subjects = Int32Array.from({ length: count * units }, (_, i) => Math.floor(i / units));
  const clusters = { members: subjects, nonmembers: subjects.map((subject) => subject + count) };
  const draw = (rate: number, how = dependence) => outcomesOf(rate, how, count, units, random);
  const scores = (rate: number, how?: Dependence) =>
    Float64Array.from(draw(rate, how), (far) => FAR * far + random.normal());

  const [truth, interval] = ((): [number, () => Interval] => {
    const share = TRUTH.gain;
    switch (figure) {
      case "rate":
        return [TRUTH.rate, () => estimators.rate(draw(TRUTH.rate), subjects)];
      case "gain":
        return [
          share,
          () => estimators.gain(draw(share), new Uint8Array(subjects.length), subjects),
        ];
      case "loss":
        // Values that only the base yields depend on each other; those of the tuned model do not.
        return [
          share,
          () => {
            const base = draw(share);
            const tuned = draw((2 * share) / (1 - share), "independent");
            return estimators.gain(
              tuned.map((hit, i) => (base[i] === 1 ? 0 : hit)),
              base,
              subjects,
            );
          },
        ];
      case "exact_gain":
        return [
          share,
          () => estimators.exactGain(draw(share), new Uint8Array(subjects.length), subjects),
        ];
      case "exact_loss":
        return [
          share,
          () => estimators.exactGain(draw(2 * share, "independent"), draw(share), subjects),
        ];
      case "auc":
        return [
          TRUTH.auc,
          () =>
            aucInterval({ members: scores(2 * TRUTH.auc - 1), nonmembers: scores(0) }, { clusters })
              .interval,
        ];
      case "tpr":
        return [
          trueTpr(),
          () =>
            tprInterval(scores(FAR_ABOVE.members), scores(FAR_ABOVE.nonmembers), FPR, { clusters })
              .interval,
        ];
    }
  })();

  let [breaches, clears] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const [lower, upper] = interval();
    if (lower > truth + ROUNDING) breaches++;
    if (upper < truth - ROUNDING) clears++;
  }
  return { breaches, clears };
}

const ROUNDING = 1e-12;

function trueTpr(): number {
  const { members, nonmembers } = FAR_ABOVE;
  const threshold = normalQuantile(1 - (FPR - nonmembers) / (1 - nonmembers));
  const above = (mean: number) => 1 - normalCdf(threshold - mean);
  return members * above(FAR) + (1 - members) * above(0);
}

function outcomesOf(
  rate: number,
  dependence: Dependence,
  subjects: number,
  units: number,
  random: Random,
): Outcomes {
  const outcomes = new Uint8Array(subjects * units);
  const agreeing = /^all-or-nothing (\d+) %$/.exec(dependence)?.[1];
  const whole = (subjects * Number(agreeing ?? 0)) / 100;
  for (let subject = 0; subject < subjects; subject++) {
    const own =
      subject < whole
        ? Number(random.uniform() < rate)
        : dependence === "beta-binomial" && rate > 0
          ? betaDeviate(random, rate * SPREAD, (1 - rate) * SPREAD)
          : rate;
    for (let unit = 0; unit < units; unit++) {
      if (own === 1 || random.uniform() < own) outcomes[subject * units + unit] = 1;
    }
  }
  return outcomes;
}

/** The sum of a beta distribution's parameters: 1 / (1 + sum) is the correlation within a subject. */
const SPREAD = 1 / 0.3 - 1;

function betaDeviate(random: Random, alpha: number, beta: number): number {
  const one = gammaDeviate(random, alpha);
  return one / (one + gammaDeviate(random, beta));
}

/** Marsaglia and Tsang (2000). */
function gammaDeviate(random: Random, shape: number): number {
  if (shape < 1) return gammaDeviate(random, shape + 1) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = random.normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random.uniform()) < x * x * 0.5 + d * (1 - v + Math.log(v))) return d * v;
  }
}
