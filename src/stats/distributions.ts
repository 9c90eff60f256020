import betaQuantileOf from "@stdlib/stats-base-dists-beta-quantile";
import binomialCdfOf from "@stdlib/stats-base-dists-binomial-cdf";
import normalCdfOf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantileOf from "@stdlib/stats-base-dists-normal-quantile";

/** The standard normal deviate below which `probability` of the mass lies. */
export function normalQuantile(probability: number): number {
  return defined(normalQuantileOf(probability, 0, 1), "normal quantile", probability);
}

/** The mass of the standard normal distribution below `deviate`. */
export function normalCdf(deviate: number): number {
  return defined(normalCdfOf(deviate, 0, 1), "normal distribution", deviate);
}

/** The quantile of Beta(`alpha`, `beta`), both above 0. */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  const value = betaQuantileOf(probability, alpha, beta);
  return defined(value, "beta quantile", probability, alpha, beta);
}

/** P(X <= successes) for X ~ Binomial(`trials`, `probability`). */
export function binomialCdf(successes: number, trials: number, probability: number): number {
  const value = binomialCdfOf(successes, trials, probability);
  return defined(value, "binomial distribution", successes, trials, probability);
}

/**
 * The quantile of Student's t, by its relation to the beta distribution:
 * df / (df + T^2) ~ Beta(df / 2, 1 / 2).
 *
 * @param probability in (0, 1)
 * @param degrees of freedom, above 0
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (probability === 0.5) return 0;
  const tail = Math.min(probability, 1 - probability);
  const ratio = betaQuantile(2 * tail, degrees / 2, 0.5);
  const deviate = Math.sqrt((degrees * (1 - ratio)) / ratio);
  return probability < 0.5 ? -deviate : deviate;
}

/** A section of a probability mass function: `mass[i]` belongs to the count `first + i`. */
export interface MassWindow {
  readonly first: number;
  readonly mass: Float64Array;
}

/**
 * The binomial probabilities that matter: all counts within ten standard deviations and thirty of
 * the mean, outside of which less than 1e-15 of the mass lies. Computed by recursion from the mode
 * outwards and scaled to sum to 1, which neither underflows nor needs a gamma function.
 */
export function binomialWindow(trials: number, probability: number): MassWindow {
  if (probability <= 0) return { first: 0, mass: Float64Array.of(1) };
  if (probability >= 1) return { first: trials, mass: Float64Array.of(1) };
  const mean = trials * probability;
  const reach = 10 * Math.sqrt(mean * (1 - probability)) + 30;
  const first = Math.max(0, Math.floor(mean - reach));
  const last = Math.min(trials, Math.ceil(mean + reach));
  const mode = Math.min(last, Math.floor((trials + 1) * probability));
  const odds = probability / (1 - probability);
  const mass = new Float64Array(last - first + 1);
  mass[mode - first] = 1;
  let total = 1;
  for (let count = mode; count < last; count++) {
    const next = (mass[count - first]! * (trials - count) * odds) / (count + 1);
    mass[count + 1 - first] = next;
    total += next;
  }
  for (let count = mode; count > first; count--) {
    const next = (mass[count - first]! * count) / ((trials - count + 1) * odds);
    mass[count - 1 - first] = next;
    total += next;
  }
  for (let i = 0; i < mass.length; i++) mass[i]! /= total;
  return { first, mass };
}

function defined(value: number, what: string, ...given: number[]): number {
  if (Number.isNaN(value)) throw new RangeError(`no ${what} for ${given.join(", ")}`);
  return value;
}
