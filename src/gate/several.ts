import { type Verdict, worst } from "./verdict.ts";

/** The verdict on several checkpoints. */
export interface Joint {
  verdict: Verdict;
  /** Index of the checkpoint that may go out, the best in the policy's order; null: none, or none was to be picked. */
  picked: number | null;
}

/**
 * `worst`: all must pass, so that the most severe verdict is that of all. No interval is corrected
 * for it: "all pass" is wrongly said only if a checkpoint that leaks passes, which happens no more
 * often than when that one is audited alone (intersection-union test).
 *
 * `best`: the first that passes is picked, else the first that passes with a warning. If none does,
 * nothing is picked and the most severe verdict stands. Whoever lists more checkpoints has more
 * chances, which the confidence of each is corrected for (config/resolve.ts). A checkpoint whose audit
 * ended with an error cannot be picked, and keeps nobody from picking another.
 */
export function judgeTogether(verdicts: readonly Verdict[], pick: "worst" | "best"): Joint {
  if (pick === "worst") return { verdict: worst(verdicts), picked: null };
  for (const verdict of ["pass", "warn"] as const) {
    const picked = verdicts.indexOf(verdict);
    if (picked >= 0) return { verdict, picked };
  }
  return { verdict: worst(verdicts), picked: null };
}
