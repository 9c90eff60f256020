import { SEPARATION_AUC } from "../../gate/limits.ts";
import { decimals, signed as signedText } from "../../report/format.ts";
import {
  designProportion,
  type Estimate,
  type Interval,
  independentDifference,
} from "../../stats/index.ts";
import type { ComparedRecords } from "../mia/comparison.ts";

type Infos = ComparedRecords["infos"]["members"];

/** Whether an AUC clearly differs from one half, in either direction. */
export function separates([low, high]: Interval): boolean {
  return low > SEPARATION_AUC || high < 1 - SEPARATION_AUC;
}

/**
 * The share of the members for which something holds, minus that of the nonmembers, with its
 * interval; in [-1, 1]. The design effect is enough here: a check only voids a comparison and
 * clears nothing, and a difference of ten points is too large to hide among persons who were not
 * drawn.
 */
export function shareDifference(
  { infos, clusters }: ComparedRecords,
  holds: (record: Infos[number]) => boolean,
  confidence: number,
): { members: number; nonmembers: number; difference: Estimate } {
  const share = (set: "members" | "nonmembers") =>
    designProportion(infos[set].map(holds), clusters?.[set], confidence);
  const [members, nonmembers] = [share("members"), share("nonmembers")];
  return {
    members: members.value,
    nonmembers: nonmembers.value,
    difference: independentDifference(members, nonmembers),
  };
}

/** Distance of an interval from zero; 0 if it contains zero. */
export function distanceFromZero([low, high]: Interval): number {
  return Math.max(0, low, -high);
}

export function range([low, high]: Interval): string {
  return `${auc(low)} … ${auc(high)}`;
}

export function auc(value: number): string {
  return decimals(value, 3, 1);
}

export function percent(share: number): string {
  return `${decimals(share * 100, 1, 100)} %`;
}

/** A difference of shares with its interval, in points. */
export function points({ value, interval: [low, high] }: Estimate): string {
  const signed = (share: number) => signedText(share, decimals(Math.abs(share * 100), 1));
  return `${signed(value)} points (${signed(low)} … ${signed(high)})`;
}
