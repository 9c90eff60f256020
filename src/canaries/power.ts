import { normalQuantile } from "../stats/distributions.ts";
import { type Random, seededRandom } from "../stats/random.ts";
import { type Bound, epsilonLowerBound } from "./bounds.ts";
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
