import { binomialWindow } from "../stats/distributions.ts";
import type { Guesses } from "./guesses.ts";

/** Bounds above this, in nats, are not told apart: no audit has candidates enough. */
const LARGEST_EPSILON = 40;

/**
 * Probability that a mechanism with (ε, δ)-differential privacy lets at least so many guesses be
 * right: an upper end, whatever the mechanism and the attack (Steinke, Nasr and Jagielski 2023,
 * arXiv 2305.08846, Theorem 5.2).
 *
 * With q = e^ε / (1 + e^ε) and β(v) = P[Bin(r, q) ≥ v]: p = β(v) + 2mδ · max over i from 1 to v of
 * (β(v − i) − β(v)) / i.
 *
 * @param epsilon in nats, from 0 on
 * @param delta in [0, 1)
 * @returns a p-value in [0, 1]; it rises with ε and with δ
 */
export function steinkePValue(
  { candidates, guesses, right }: Guesses,
  epsilon: number,
  delta: number,
): number {
  checkClaim(epsilon, delta);
  // 1 / (1 + e^-ε) keeps its digits where e^ε overflows.
  const { first, mass } = binomialWindow(guesses, 1 / (1 + Math.exp(-epsilon)));
  // tails[i] = P[Bin ≥ i].
  const tails = new Float64Array(guesses + 2);
  for (let count = guesses; count >= 0; count--) {
    tails[count] = tails[count + 1]! + (mass[count - first] ?? 0);
  }
  const beta = tails[right]!;
  let alpha = 0;
  for (let i = 1; i <= right; i++) alpha = Math.max(alpha, (tails[right - i]! - beta) / i);
  return Math.min(1, beta + 2 * candidates * delta * alpha);
}

/**
 * Lower bound of ε, for the given δ: every smaller one is refuted at the error `alpha`. 0 if none is.
 * Needs no assumption on the mechanism, and holds for the add/remove neighbours that coin flips test.
 */
export function steinkeEpsilon(guesses: Guesses, delta: number, alpha: number): number {
  return largestRefuted((epsilon) => steinkePValue(guesses, epsilon, delta) <= alpha);
}

/** The supremum of [0, LARGEST_EPSILON] up to which a monotone test refutes; 0 where it never does. */
export function largestRefuted(isRefuted: (value: number) => boolean): number {
  if (!isRefuted(0)) return 0;
  let [low, high] = [0, 1];
  while (isRefuted(high)) {
    low = high;
    if (high >= LARGEST_EPSILON) return LARGEST_EPSILON;
    high *= 2;
  }
  // Below the rounding of what is shown.
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (isRefuted(middle)) low = middle;
    else high = middle;
  }
  return low;
}

export function checkClaim(epsilon: number, delta: number): void {
  if (!(epsilon >= 0 && Number.isFinite(epsilon))) {
    throw new RangeError(`epsilon must be finite and not below 0, not ${epsilon}`);
  }
  if (!(delta >= 0 && delta < 1)) throw new RangeError(`delta must lie in [0, 1), not ${delta}`);
}
