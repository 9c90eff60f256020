import type { Guesses } from "./guesses.ts";
import { steinkeEpsilon, steinkePValue } from "./steinke.ts";
import {
  gaussian,
  gaussianEpsilon,
  gaussianMu,
  gaussianMuOf,
  sampled,
  tradeOffPValue,
} from "./trade-off.ts";

/**
 * What a bound assumes. `steinke`: nothing. `gdp`: that the mechanism's trade-off curve is a Gaussian
 * one, which makes the bound higher and makes it say less.
 */
export type Bound = "steinke" | "gdp";

/** Lower bound of ε at δ, in nats, that errs with probability `alpha` at most. */
export function epsilonLowerBound(
  guesses: Guesses,
  { bound, delta, alpha }: { bound: Bound; delta: number; alpha: number },
): number {
  return bound === "steinke"
    ? steinkeEpsilon(guesses, delta, alpha)
    : gaussianEpsilon(gaussianMu(guesses, alpha), delta);
}

/**
 * A declared (ε, δ). `curve`: δ of the declared mechanism at ascending ε; with `gdp` it takes the place of
 * the Gaussian curve that has (ε, δ).
 */
export interface Claim {
  bound: Bound;
  epsilon: number;
  delta: number;
  curve?: readonly (readonly [epsilon: number, delta: number])[] | undefined;
}

/** p-value of a declared (ε, δ): small where the guesses refute it. */
export function claimPValue(guesses: Guesses, { bound, epsilon, delta, curve }: Claim): number {
  if (bound === "steinke") return steinkePValue(guesses, epsilon, delta);
  const blowUp = curve === undefined ? gaussian(gaussianMuOf(epsilon, delta)) : sampled(curve);
  return tradeOffPValue(guesses, blowUp);
}

/** The highest lower bound that so many candidates and guesses can give: every guess is right. */
export function epsilonCeiling(
  { candidates, guesses }: Pick<Guesses, "candidates" | "guesses">,
  options: { bound: Bound; delta: number; alpha: number },
): number {
  return epsilonLowerBound({ candidates, guesses, right: guesses }, options);
}

/** The fewest right guesses that refute a claim; undefined where not even all of them do. */
export function rightToRefute(
  { candidates, guesses }: Pick<Guesses, "candidates" | "guesses">,
  claim: Claim & { alpha: number },
): number | undefined {
  const refutes = (right: number) =>
    claimPValue({ candidates, guesses, right }, claim) <= claim.alpha;
  if (!refutes(guesses)) return undefined;
  let [low, high] = [-1, guesses];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (refutes(middle)) high = middle;
    else low = middle;
  }
  return high;
}
