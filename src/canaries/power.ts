import { normalQuantile } from "../stats/distributions.ts";
import { type Random, seededRandom } from "../stats/random.ts";
import { type Bound, epsilonCeiling, epsilonLowerBound, rightToRefute } from "./bounds.ts";
import type { Guesses } from "./guesses.ts";

/** What a bound would be, were the canaries told apart as well as this. */
export interface BoundOutlook {
  /** Median of the bound, nats. */
  median: number;
  /** Share of audits whose bound would lie above the limit, in [0, 1]; without one NaN. */
  aboveLimit: number;
}

export interface PlannedCanaries {
  candidates: number;
  guesses: number;
  /** How well an included canary is told from an excluded one, in [0.5, 1). */
  auc: number;
}

/** Drawn audits: the share above a limit is known within 0.05. */
const DRAWS = 400;

/**
 * The bound over drawn audits, whose scores are normal with one variance and whose inclusion is a fair
 * coin. Equal arguments give equal results.
 */
export function boundOutlook(
  planned: PlannedCanaries,
  {
    limit = Number.NaN,
    seed = 0,
    draws = DRAWS,
    ...bound
  }: { bound: Bound; delta: number; alpha: number; limit?: number; seed?: number; draws?: number },
): BoundOutlook {
  const random = seededRandom(seed, "canaries");
  const known = new Map<number, number>();
  const bounds = Array.from({ length: draws }, () => {
    const drawn = drawGuesses(planned, random);
    const before = known.get(drawn.right);
    if (before !== undefined) return before;
    const found = epsilonLowerBound(drawn, bound);
    known.set(drawn.right, found);
    return found;
  }).sort((a, b) => a - b);
  return {
    median: bounds[bounds.length >> 1]!,
    aboveLimit: Number.isNaN(limit)
      ? Number.NaN
      : bounds.filter((one) => one > limit).length / draws,
  };
}

/** What one audit would guess. */
export function drawGuesses(
  { candidates, guesses, auc }: PlannedCanaries,
  random: Random,
): Guesses {
  const shift = Math.SQRT2 * normalQuantile(auc);
  const drawn = Array.from({ length: candidates }, () => {
    const isIncluded = random.uniform() < 0.5;
    return { isIncluded, score: random.normal() + (isIncluded ? shift : 0) };
  }).sort((a, b) => b.score - a.score);
  const right = drawn.slice(0, guesses).filter(({ isIncluded }) => isIncluded).length;
  return { candidates, guesses, right };
}

/** Share of drawn audits in which at least so many guesses are right. */
export function shareRefuting(planned: PlannedCanaries, needed: number, seed = 0): number {
  const random = seededRandom(seed, "canaries");
  let refuting = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    refuting += Number(drawGuesses(planned, random).right >= needed);
  }
  return refuting / DRAWS;
}

/** More than anybody inserts. */
const MOST_CANDIDATES = 1_000_000;

/**
 * Canaries, a quarter of them guessed, that could refute an ε, to two digits; undefined where nobody
 * has so many.
 */
export function candidatesFor({
  bound,
  epsilon,
  delta,
  alpha,
}: {
  bound: Bound;
  epsilon: number;
  delta: number;
  alpha: number;
}): number | undefined {
  const canRefute = (candidates: number) => {
    const planned = { candidates, guesses: Math.floor(candidates / 4) };
    return bound === "steinke"
      ? epsilonCeiling(planned, { bound, delta, alpha }) > epsilon
      : rightToRefute(planned, { bound, epsilon, delta, alpha }) !== undefined;
  };
  for (let unit = 1; unit <= MOST_CANDIDATES; unit *= 10) {
    for (let digits = 10; digits < 100; digits++) {
      const candidates = digits * unit;
      if (candidates > MOST_CANDIDATES) return undefined;
      if (canRefute(candidates)) return candidates;
    }
  }
  return undefined;
}
