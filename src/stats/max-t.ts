import { largestOf } from "../base/extremes.ts";
import { bootstrapTprs, correlationOf } from "./bootstrap.ts";
import { type AucOptions, aucLowerEnd, aucMethod, aucUpperEnd, delong } from "./delong.ts";
import { normalCdf, normalQuantile } from "./distributions.ts";
import { type Interval, tailOf } from "./interval.ts";
import { seededRandom } from "./random.ts";
import { checkSameRecords, type TwoSamples } from "./samples.ts";
import { analyseTpr, tprLowerEnd, tprUpperEnd } from "./tpr-interval.ts";

/** Draws of the maximum: its 97.5 % point is then known to about 0.1 % in probability. */
const DRAWS = 40_000;

/** The strongest of several attacks, with an interval that accounts for the choice. */
export interface Strongest {
  /** The attack with the highest figure; the first of equals. */
  readonly index: number;
  /** Its figure. */
  readonly value: number;
  /** [largest corrected lower end, largest plain upper end]. */
  readonly interval: Interval;
  /** Of each attack: its figure, its corrected lower end, its plain upper end. */
  readonly values: readonly number[];
  readonly lowerEnds: readonly number[];
  readonly upperEnds: readonly number[];
  /** The max-T critical value, in standard errors. */
  readonly criticalValue: number;
  /** The largest error that the correction leaves to the lower end of an attack. */
  readonly tail: number;
}

export interface StrongestOptions extends AucOptions {
  /** The run's seed. */
  readonly seed: number;
}

/**
 * The highest AUC among attacks on the same records.
 *
 * The lower end exceeds the true AUC of some attack with probability at most (1 - confidence) / 2
 * over the whole family: each attack's lower end is taken at the critical value of the maximum of
 * the family's standardised estimates (max-T, Westfall and Young 1993), whose correlation is
 * DeLong's; it is the same on the logit scale by the delta method. Normal theory does not cover an
 * attack whose AUC has no variance: its exact bound takes the Bonferroni share, (1 - confidence) /
 * 2K. The upper end needs no correction: clearing needs every attack to clear. One attack alone
 * gets its plain interval.
 *
 * @throws RangeError when no attack is given, they differ in length or a score is NaN
 */
export function strongestAuc(attacks: readonly TwoSamples[], options: StrongestOptions): Strongest {
  const tail = tailOf(options.confidence ?? 0.95);
  const estimates = delong(attacks, options.clusters);
  const count = attacks.length;
  const correlation = estimates.covariance.map((row, i) =>
    Array.from(row, (covariance, j) => {
      if (i === j) return 1;
      const exact = [i, j].some((k) => aucMethod(estimates, k) === "pairs-exact");
      const variances = estimates.covariance[i]![i]! * estimates.covariance[j]![j]!;
      return exact ? 0 : covariance / Math.sqrt(variances);
    }),
  );
  const criticalValue = maxTCriticalValue(correlation, tail, options.seed);
  const attackTail = count === 1 ? tail : normalCdf(-criticalValue);
  const ordinals = attacks.map((_, k) => k);
  return summarise(
    Array.from(estimates.aucs),
    ordinals.map((k) => aucLowerEnd(estimates, k, attackTail, tail / count)),
    ordinals.map((k) => aucUpperEnd(estimates, k, tail)),
    { criticalValue, tail: attackTail },
  );
}

/**
 * The highest TPR at a false-positive rate among attacks on the same records: as `strongestAuc`,
 * with the correlation of the attacks' TPRs taken from a bootstrap that resamples records for all
 * attacks at once, and each attack's lower end computed at the error that the critical value leaves
 * to it. So counts stay counts: the normal distribution only divides the error among attacks.
 *
 * @throws RangeError when no attack is given, they differ in length, fpr is out of range or a
 *   score is NaN
 */
export function strongestTpr(
  attacks: readonly TwoSamples[],
  fpr: number,
  options: StrongestOptions & { readonly replicates?: number },
): Strongest {
  return strongestTprs(attacks, [fpr], options)[0]!;
}

/** `strongestTpr` at several false-positive rates, from the same resamples; one entry per rate. */
export function strongestTprs(
  attacks: readonly TwoSamples[],
  fprs: readonly number[],
  options: StrongestOptions & { readonly replicates?: number },
): Strongest[] {
  checkSameRecords(attacks);
  const tail = tailOf(options.confidence ?? 0.95);
  const count = attacks.length;
  const resampled = count === 1 ? undefined : bootstrapTprs(attacks, fprs, options);
  const deviates = normalDeviates(count, options.seed);
  return fprs.map((fpr, at) => {
    const analyses = attacks.map(({ members, nonmembers }) =>
      analyseTpr(members, nonmembers, fpr, options.clusters),
    );
    const correlation = resampled === undefined ? [[1]] : correlationOf(resampled[at]!);
    const criticalValue = maxTCriticalValue(correlation, tail, options.seed, deviates);
    const attackTail = count === 1 ? tail : normalCdf(-criticalValue);
    const tails = analyses.map((one) => (one.degenerate ? tail / count : attackTail));
    return summarise(
      analyses.map(({ point }) => point.tpr),
      analyses.map((one, k) => tprLowerEnd(one, tails[k]!)),
      analyses.map((one) => tprUpperEnd(one, tail)),
      { criticalValue, tail: largestOf(tails) },
    );
  });
}

/**
 * The value that the largest of K correlated standard normal deviates exceeds with probability
 * `tail`: simulated (40,000 draws from the seed), between the plain and the Bonferroni quantile.
 *
 * @param correlation K x K; may be singular, as it is for equal attacks
 * @param deviates from `normalDeviates`, if they are used more than once
 * @throws RangeError when it is empty, not square or not finite
 */
export function maxTCriticalValue(
  correlation: readonly (readonly number[])[],
  tail: number,
  seed: number,
  deviates = normalDeviates(correlation.length, seed),
): number {
  const count = correlation.length;
  if (count === 0) throw new RangeError("no attack is given");
  const plain = normalQuantile(1 - tail);
  if (count === 1) return plain;
  const factor = Float64Array.from(choleskyFactor(correlation).flatMap((row) => [...row]));
  const maxima = new Float64Array(DRAWS);
  for (let draw = 0, first = 0; draw < DRAWS; draw++, first += count) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = 0, row = 0; i < count; i++, row += count) {
      let value = 0;
      for (let j = 0; j <= i; j++) value += factor[row + j]! * deviates[first + j]!;
      if (value > largest) largest = value;
    }
    maxima[draw] = largest;
  }
  maxima.sort();
  const simulated = maxima[Math.ceil(DRAWS * (1 - tail)) - 1]!;
  return Math.min(Math.max(simulated, plain), normalQuantile(1 - tail / count));
}

/** Independent standard normal deviates, `count` for each draw of the maximum. */
function normalDeviates(count: number, seed: number): Float64Array {
  const random = seededRandom(seed, "max-t");
  const deviates = new Float64Array(DRAWS * count);
  for (let i = 0; i < deviates.length; i++) deviates[i] = random.normal();
  return deviates;
}

function summarise(
  values: readonly number[],
  lowerEnds: readonly number[],
  upperEnds: readonly number[],
  correction: Pick<Strongest, "criticalValue" | "tail">,
): Strongest {
  const value = largestOf(values);
  return {
    index: values.indexOf(value),
    value,
    interval: [largestOf(lowerEnds), largestOf(upperEnds)],
    values,
    lowerEnds,
    upperEnds,
    ...correction,
  };
}

/**
 * The lower triangular root of a correlation matrix. A pivot at or below 1e-10 belongs to an attack
 * that earlier ones determine, and adds no deviate of its own.
 */
function choleskyFactor(matrix: readonly (readonly number[])[]): Float64Array[] {
  const size = matrix.length;
  const factor = matrix.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    if (matrix[i]!.length !== size || !matrix[i]!.every(Number.isFinite)) {
      throw new RangeError("the correlation matrix must be square and finite");
    }
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= factor[i]![k]! * factor[j]![k]!;
      if (i === j) factor[i]![i] = rest > 1e-10 ? Math.sqrt(rest) : 0;
      else factor[i]![j] = factor[j]![j]! > 0 ? rest / factor[j]![j]! : 0;
    }
  }
  return factor;
}
