import { formatCount } from "../../base/counts.ts";
import type { Check } from "../../contracts/report.ts";
import { LARGEST_SHARE_DIFFERENCE, UNEVEN_SETS } from "../../gate/limits.ts";
import type { Estimate } from "../../stats/index.ts";
import type { ComparedRecords } from "../mia/comparison.ts";
import { distanceFromZero, percent, points, shareDifference } from "./separation.ts";

/**
 * Whether the sets are of similar size. No figure depends on their ratio, so it invalidates
 * nothing; but the smaller set determines the intervals' width, which a reader of the larger count
 * would miss.
 */
export function checkSetBalance(audit: string, comparison: ComparedRecords | undefined): Check[] {
  if (comparison === undefined) return [];
  const { members, nonmembers } = comparison;
  const ratio = Math.max(members, nonmembers) / Math.min(members, nonmembers);
  const smaller = members < nonmembers ? "members" : "nonmembers";
  const count = formatCount(comparison[smaller]);
  return [
    {
      id: "set-balance",
      audit,
      state: ratio > UNEVEN_SETS ? "note" : "ok",
      value: members / (members + nonmembers),
      interval: null,
      detail:
        ratio > UNEVEN_SETS
          ? `One set has ${Math.round(ratio)} times as many records as the other: the ${count} ${smaller} limit how certain the figures are.`
          : `The sets are of similar size: ${percent(members / (members + nonmembers))} of the records compared are members.`,
    },
  ];
}

/**
 * For labelled records, whether the sets hold the same answers equally often. Labels are
 * completions that many records share, such as the classes of a classifier. An attack scores the
 * label's tokens, so a label that is commoner among the members looks like leakage. Each label's
 * share is compared, with the error divided among the labels (Bonferroni). Data whose completions
 * do not repeat give no check. The label itself is never shown.
 */
export function checkLabelBalance(
  audit: string,
  comparison: ComparedRecords | undefined,
  confidence: number,
): Check[] {
  if (comparison === undefined) return [];
  const { infos } = comparison;
  const labels = new Set(
    [...infos.members, ...infos.nonmembers].flatMap(({ label }) => label ?? []),
  );
  if (labels.size === 0) return [];
  const shared = 1 - (1 - confidence) / labels.size;
  const compared = [...labels]
    .sort((a, b) => a - b)
    .map((label) => shareDifference(comparison, (record) => record.label === label, shared));
  // With two labels each mirrors the other: show the commoner one.
  const worst = compared.reduce((a, b) => (further(b.difference, a.difference) ? b : a));
  const { members, nonmembers, difference } = worst;
  const apart = distanceFromZero(difference.interval) > LARGEST_SHARE_DIFFERENCE;
  const figures = `${percent(members)} of the members and ${percent(nonmembers)} of the nonmembers have it, a difference of ${points(difference)}`;
  return [
    {
      id: "label-balance",
      audit,
      state: apart ? "invalid" : "ok",
      value: difference.value,
      interval: [...difference.interval],
      detail: apart
        ? `A completion that many records share is more common in one set: ${figures}. The sets differ in more than training. Hold records out at random, or in equal shares of each label.`
        : `Completions that many records share are about as common in both sets. For the one that differs most, ${figures}.`,
    },
  ];
}

function further(one: Estimate, other: Estimate): boolean {
  const reach = ({ interval }: Estimate) => distanceFromZero(interval);
  const more = reach(one) - reach(other) || Math.abs(one.value) - Math.abs(other.value);
  return more > ROUNDING;
}

const ROUNDING = 1e-9;
