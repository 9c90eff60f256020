/** Rank of a true value among its candidates, by tuned − base. */
export interface Ranking {
  /** Rank from 1; candidates with an equal score share the middle of their ranks. */
  rank: number;
  /** Candidates, the true value included. */
  candidates: number;
  /** Whether the true value scores above every other one. */
  first: boolean;
}

/** Log-probabilities of the same candidates under both models; index 0 is the true value. */
export interface CandidateScores {
  tuned: readonly number[];
  base: readonly number[];
}

/**
 * Ranks a true value by the difference of log-probabilities, so that what the base finds likely
 * anyway does not count (Meng et al. 2025, arXiv 2502.12658). A candidate that the tuned model
 * rules out scores lowest, whatever the base says. Null if there are fewer than 2 candidates, or a
 * number is missing or undefined.
 */
export function rankTrueValue({ tuned, base }: CandidateScores): Ranking | null {
  if (tuned.length < 2 || tuned.length !== base.length) return null;
  const scores = Array.from(tuned, (logp, index) =>
    logp === Number.NEGATIVE_INFINITY ? logp : logp - base[index]!,
  );
  if (scores.some((score) => Number.isNaN(score))) return null;
  const [own, ...others] = scores as [number, ...number[]];
  const above = others.filter((score) => score > own).length;
  const equal = others.filter((score) => score === own).length;
  return {
    rank: 1 + above + equal / 2,
    candidates: scores.length,
    first: above === 0 && equal === 0,
  };
}

/**
 * Exposure in bits: log2 of the candidates minus log2 of the rank. Carlini et al. 2019, arXiv
 * 1802.08232. At most log2(candidates), its ceiling: a value that no decoy beats may be exposed
 * further than that number of decoys can show.
 */
export function exposureOf({ rank, candidates }: Ranking): number {
  return Math.log2(candidates) - Math.log2(rank);
}
