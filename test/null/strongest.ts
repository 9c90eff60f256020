import type { Random } from "../../src/stats/index.ts";
import { aucInterval, strongestAuc, strongestTpr, tprInterval } from "../../src/stats/index.ts";
import { nullAttacks } from "../stats/scores.ts";

export interface StrongestDesign {
  /** Members, and as many nonmembers. */
  readonly records: number;
  readonly attacks: number;
  /** Correlation of the attacks' scores of a record. */
  readonly rho: number;
}

export const FPR = 0.01;

/** Audits in which useless attacks breach a bound that equals their true figure. */
export interface Breaches {
  auc: number;
  tpr: number;
  /** The same if each attack is judged by its own interval. */
  uncorrectedAuc: number;
  uncorrectedTpr: number;
}

export function strongestBreaches(
  { records, attacks: count, rho }: StrongestDesign,
  runs: number,
  random: Random,
): Breaches {
  const breaches = { auc: 0, tpr: 0, uncorrectedAuc: 0, uncorrectedTpr: 0 };
  for (let seed = 0; seed < runs; seed++) {
    const attacks = nullAttacks(random, count, records, rho);
    const auc = strongestAuc(attacks, { seed });
    const tpr = strongestTpr(attacks, FPR, { seed, replicates: 300 });
    if (auc.interval[0] > 0.5) breaches.auc++;
    if (tpr.interval[0] > FPR) breaches.tpr++;
    if (attacks.some((one) => aucInterval(one).interval[0] > 0.5)) breaches.uncorrectedAuc++;
    const plain = attacks.some(
      ({ members, nonmembers }) => tprInterval(members, nonmembers, FPR).interval[0] > FPR,
    );
    if (plain) breaches.uncorrectedTpr++;
  }
  return breaches;
}
