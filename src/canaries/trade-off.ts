import { normalCdf, normalQuantile } from "../stats/distributions.ts";
import type { Guesses } from "./guesses.ts";
import { checkClaim, largestRefuted } from "./steinke.ts";

/**
 * What a mechanism can do to a set of outcomes, at most: from the probability under one neighbour, in
 * [0, 1], the least under the other. For μ-Gaussian differential privacy Φ(Φ⁻¹(x) − μ).
 */
export type BlowUp = (probability: number) => number;

/** The trade-off of the Gaussian mechanism with this μ (Dong, Roth and Su 2022). */
export function gaussian(mu: number): BlowUp {
  return (probability) => {
    if (probability <= 0) return 0;
    if (probability >= 1) return 1;
    return normalCdf(normalQuantile(probability) - mu);
  };
}

/**
 * The trade-off of a mechanism that is known at some ε only: the most demanding of the curves that its
 * points give one by one; of a single point, that of (ε, δ)-differential privacy. It never demands more than the mechanism's own, so that a test with it errs on
 * the side of the claim.
 */
export function sampled(curve: readonly (readonly [epsilon: number, delta: number])[]): BlowUp {
  // Beyond that, e^ε is no number, and a point demands nothing that another does not.
  const points = curve
    .filter(([epsilon]) => epsilon < 700)
    .map(([epsilon, delta]) => ({ odds: Math.exp(epsilon), delta }));
  return (probability) => {
    let least = 0;
    for (const { odds, delta } of points) {
      const one = (probability - delta) / odds;
      const other = 1 - delta - odds * (1 - probability);
      if (one > least) least = one;
      if (other > least) least = other;
    }
    return least;
  };
}

/**
 * Whether so many right guesses refute, at the error `alpha`, that the mechanism has this trade-off:
 * the recursion of Mahloujifar, Melis and Chaudhuri (ICML 2025, arXiv 2410.22235) for guesses of one
 * bit. Unlike Steinke's test it rests on the curve: with the Gaussian one it refutes Gaussian privacy
 * with that μ, and no other mechanism.
 */
export function refutesTradeOff(
  { candidates, guesses, right }: Guesses,
  blowUp: BlowUp,
  alpha: number,
): boolean {
  let inside = (alpha * right) / candidates;
  let outside = (alpha * (guesses - right)) / candidates;
  for (let count = right - 1; count >= 0; count--) {
    const next = Math.max(outside, blowUp(inside));
    inside = Math.min(1, inside + (count / (guesses - count)) * (next - outside));
    outside = next;
  }
  return inside + outside > guesses / candidates;
}

/** Lower bound of μ at the error `alpha`, for mechanisms whose trade-off is Gaussian. */
export function gaussianMu(guesses: Guesses, alpha: number): number {
  return largestRefuted((mu) => refutesTradeOff(guesses, gaussian(mu), alpha));
}

/** The smallest error at which a trade-off is refuted; 1 where none does. */
export function tradeOffPValue(guesses: Guesses, blowUp: BlowUp): number {
  if (!refutesTradeOff(guesses, blowUp, 1)) return 1;
  let [low, high] = [0, 1];
  while (high - low > 1e-12 && high - low > 1e-6 * high) {
    const middle = high > 4 * low && low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
    if (refutesTradeOff(guesses, blowUp, middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * δ of a μ-Gaussian mechanism at ε: Φ(μ/2 − ε/μ) − e^ε Φ(−μ/2 − ε/μ) (Balle and Wang 2018; Dong, Roth
 * and Su 2022, Corollary 2.13).
 */
export function gaussianDelta(mu: number, epsilon: number): number {
  if (mu <= 0) return 0;
  const tail = normalCdf(-mu / 2 - epsilon / mu);
  const scaled = tail === 0 ? 0 : Math.exp(epsilon + Math.log(tail));
  return Math.max(0, normalCdf(mu / 2 - epsilon / mu) - scaled);
}

/** ε of a μ-Gaussian mechanism at δ, from 0 on. */
export function gaussianEpsilon(mu: number, delta: number): number {
  checkClaim(0, delta);
  if (delta === 0) return mu === 0 ? 0 : Number.POSITIVE_INFINITY;
  let high = 1;
  while (gaussianDelta(mu, high) > delta) high *= 2;
  let low = 0;
  if (gaussianDelta(mu, low) <= delta) return 0;
  while (high - low > 1e-10 * high) {
    const middle = (low + high) / 2;
    if (gaussianDelta(mu, middle) > delta) low = middle;
    else high = middle;
  }
  return high;
}

/** The largest μ whose mechanism has (ε, δ)-differential privacy. */
export function gaussianMuOf(epsilon: number, delta: number): number {
  checkClaim(epsilon, delta);
  let [low, high] = [0, 1];
  while (gaussianDelta(high, epsilon) <= delta) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (gaussianDelta(middle, epsilon) <= delta) low = middle;
    else high = middle;
  }
  return low;
}
