import type { Report } from "../contracts/report.ts";
import { headlineOf, reasonsOf } from "./headline.ts";
import { textsWithoutSmallCounts, withholdSmallCells } from "./small-cells.ts";

/**
 * A report as anybody may read it, whatever the policy says of it: without the numbers that rest on
 * fewer than five values, records or persons. Its states and its verdict are based on all figures.
 * A report that is public already comes back as it is.
 */
export function asPublic(report: Report): Report {
  if (report.public === true) return report;
  const { metrics, rules, validity, curves, records, verdict } = report;
  const shown = withholdSmallCells({ metrics, rules, validity, curves, records });
  const { warnings: _, next, notTested, ...rest } = report;
  return {
    ...rest,
    ...shown,
    headline: headlineOf(verdict, shown.rules, shown.validity),
    reasons: reasonsOf(verdict, shown.validity),
    ...(next === undefined ? {} : { next: next.map(textsWithoutSmallCounts) }),
    ...(notTested === undefined ? {} : { notTested: notTested.map(textsWithoutSmallCounts) }),
    public: true,
  };
}
