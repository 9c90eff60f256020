import { countAtMost, countBelow } from "./samples.ts";

/**
 * Conformal p-values against a calibration sample, and the Benjamini–Hochberg procedure over them.
 */

/** Positions of tests in their order that Benjamini–Hochberg rejects, and its threshold. */
export interface Rejections {
  rejected: boolean[];
  /** The largest p-value that is rejected; 0 where none is. */
  threshold: number;
}

/**
 * One-sided conformal p-values: (1 + #{calibration at least as extreme}) / (n + 1), for each test.
 * `side` upper: large scores are extreme. Ties count as extreme, so that they make a p-value larger.
 * In (0, 1]. If a test is exchangeable with the calibration sample, P(p ≤ u) ≤ u for every u (Vovk,
 * Gammerman and Shafer 2005; Bates et al. 2023, arXiv 2104.08279, §2.1).
 */
export function conformalPValues(
  tests: readonly number[],
  calibration: readonly number[],
  side: "upper" | "lower",
): number[] {
  const sorted = Float64Array.from(calibration).sort();
  return tests.map((score) => {
    const extreme =
      side === "upper" ? sorted.length - countBelow(sorted, score) : countAtMost(sorted, score);
    return (1 + extreme) / (sorted.length + 1);
  });
}

/**
 * Benjamini–Hochberg (1995) at a level in (0, 1): rejects the k smallest p-values, for the largest k
 * whose k-th smallest is at most k·level/m. Controls the false discovery rate under positive
 * regression dependence (Benjamini and Yekutieli 2001).
 */
export function benjaminiHochberg(pValues: readonly number[], level: number): Rejections {
  const m = pValues.length;
  const sorted = [...pValues].sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, at) => p <= rounded((level * (at + 1)) / m));
  const threshold = last < 0 ? 0 : sorted[last]!;
  return { rejected: pValues.map((p) => last >= 0 && p <= threshold), threshold };
}

/** Calibration scores without which no single test of m can be rejected: n + 1 ≥ m / level. */
export function leastCalibration(m: number, level: number): number {
  return Math.ceil(rounded(m / level)) - 1;
}

/** Without the last digits of a division: 0.05 / 2 / 50 is meant to be 1 / 2,000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
