import { betaQuantile } from "./distributions.ts";
import { type Estimate, type Interval, tailOf } from "./interval.ts";

/**
 * The exact two-sided interval of Clopper and Pearson (1934) for a proportion. Each end errs with
 * probability at most (1 - confidence) / 2, whatever the true proportion.
 *
 * Counts need not be whole: design effects give effective counts, and the beta quantiles
 * interpolate between the exact ends.
 *
 * @param successes in [0, trials]
 * @param trials above 0
 * @throws RangeError when they are not
 */
export function clopperPearson(successes: number, trials: number, confidence = 0.95): Interval {
  const tail = tailOf(confidence);
  return [
    clopperPearsonLower(successes, trials, tail),
    clopperPearsonUpper(successes, trials, tail),
  ];
}

/** The lower end alone, erring with probability at most `tail`. */
export function clopperPearsonLower(successes: number, trials: number, tail: number): number {
  checkCounts(successes, trials);
  return successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1);
}

/** The upper end alone, erring with probability at most `tail`. */
export function clopperPearsonUpper(successes: number, trials: number, tail: number): number {
  checkCounts(successes, trials);
  if (successes === trials) return 1;
  // Symmetry keeps the quantile asked for in the lower tail, where it is accurate.
  return 1 - betaQuantile(tail, trials - successes, successes + 1);
}

/** A share with its Clopper-Pearson interval. */
export function proportion(successes: number, trials: number, confidence = 0.95): Estimate {
  return {
    value: successes / trials,
    interval: clopperPearson(successes, trials, confidence),
  };
}

function checkCounts(successes: number, trials: number): void {
  if (!(trials > 0 && Number.isFinite(trials))) {
    throw new RangeError(`trials must be above 0, not ${trials}`);
  }
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`successes must lie between 0 and ${trials}, not ${successes}`);
  }
}
