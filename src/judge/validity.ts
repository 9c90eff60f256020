import type { ResolvedAudit } from "../config/index.ts";
import type { Check } from "../contracts/report.ts";
import { LARGEST_OVERLAP, leastNonmembers, SEPARATION_AUC } from "../gate/limits.ts";
import { aucInterval, foldedAuc, tprInterval } from "../stats/index.ts";
import type { Comparison, OverlapSets } from "./comparison.ts";
import type { Evidence } from "./load.ts";

/** What makes the comparison of members and nonmembers worth something, or void. */
export interface Validity {
  checks: Check[];
  /** Why no membership-inference rule can be judged; undefined when they can. */
  invalid: string | undefined;
  /** Why a rule at this false-positive rate cannot be judged, beyond `invalid`. */
  invalidAtFpr(fpr: number): string | undefined;
}

/**
 * The preconditions of membership inference, for one audit: enough nonmembers, a text-only
 * classifier and the base's own loss that cannot tell the sets apart, and little overlap.
 */
export function checkValidity(
  evidence: Evidence,
  { name: audit, data }: ResolvedAudit,
  comparison: Comparison | undefined,
  overlap: OverlapSets,
  confidence: number,
): Validity {
  const nonmembers = checkNonmembers(evidence, audit, comparison);
  const overlapping = checkOverlap(evidence, audit, overlap);
  const blind = checkBlind(evidence, audit, overlap, comparison, confidence);
  // The base has seen pre-training members: that it knows them is what that audit starts from.
  const base = audit === "pretraining" ? [] : checkBase(audit, comparison, confidence);
  const checks = [nonmembers, ...overlapping, ...blind.checks, ...base];
  const invalid = checks.find((check) => check.state === "invalid");
  return {
    checks: [
      ...checks,
      ...checkTruncation(evidence, audit),
      checkIndependence(audit, data.subject),
    ],
    invalid: invalid?.detail,
    invalidAtFpr(fpr) {
      const least = leastNonmembers(fpr, confidence);
      const present = comparison?.nonmembers ?? 0;
      if (present < least) {
        return `At a false-positive rate of ${fpr}, ${least.toLocaleString("en-US")} nonmembers or more are needed; there are ${present.toLocaleString("en-US")}.`;
      }
      return blind.invalidAtFpr(fpr);
    },
  };
}

function checkNonmembers(
  evidence: Evidence,
  audit: string,
  comparison: Comparison | undefined,
): Check {
  const id = "nonmembers";
  const nonmembers = comparison?.nonmembers ?? 0;
  if (nonmembers > 0) {
    const { members } = comparison!;
    return {
      id,
      audit,
      state: "ok",
      value: nonmembers,
      interval: null,
      detail: `${members.toLocaleString("en-US")} members are compared with ${nonmembers.toLocaleString("en-US")} nonmembers.`,
    };
  }
  const given = evidence.records.some(
    (record) => record.audit === audit && record.set === "nonmembers",
  );
  return {
    id,
    audit,
    state: "invalid",
    value: 0,
    interval: null,
    detail: given
      ? "No nonmember is left to compare with: all of them overlap the members or were not scored."
      : "There are no nonmembers, so members cannot be compared with anything. Name held-out records with data.nonmembers, or write `mia: off`.",
  };
}

function checkOverlap(
  { records, overlaps }: Evidence,
  audit: string,
  overlap: OverlapSets,
): Check[] {
  const sizes = { members: 0, nonmembers: 0 };
  for (const record of records) {
    if (record.audit === audit && record.set !== "people") sizes[record.set]++;
  }
  if (sizes.nonmembers === 0) return [];
  const shares = {
    members: overlap.members.size / sizes.members,
    nonmembers: overlap.nonmembers.size / sizes.nonmembers,
  };
  const worst = Math.max(shares.members, shares.nonmembers);
  const within = overlaps.filter((one) => one.audit === audit && one.set === one.otherSet).length;
  const counted = `${overlap.members.size.toLocaleString("en-US")} members and ${overlap.nonmembers.size.toLocaleString("en-US")} nonmembers are the same or nearly the same record in the other set`;
  return [
    {
      id: "overlap",
      audit,
      state: worst > LARGEST_OVERLAP ? "invalid" : "ok",
      value: worst,
      interval: null,
      detail:
        worst > LARGEST_OVERLAP
          ? `${counted}: more than ${LARGEST_OVERLAP * 100} % of a set. Remove them from the nonmembers.`
          : `${counted}; they are left out. Pairs alike within a set: ${within.toLocaleString("en-US")}.`,
    },
  ];
}

function checkBlind(
  evidence: Evidence,
  audit: string,
  overlap: OverlapSets,
  comparison: Comparison | undefined,
  confidence: number,
): { checks: Check[]; invalidAtFpr(fpr: number): string | undefined } {
  if (comparison === undefined) return { checks: [], invalidAtFpr: () => undefined };
  const scores = evidence.blind.filter(
    (score) => score.audit === audit && !overlap[score.set].has(score.record),
  );
  if (scores.length === 0) {
    const detail =
      "The text-only classifier could not be trained (too few records), so nothing shows that the sets are alike.";
    return {
      checks: [{ id: "blind", audit, state: "invalid", value: null, interval: null, detail }],
      invalidAtFpr: () => undefined,
    };
  }
  const folds = [...Map.groupBy(scores, (score) => score.fold).values()].map((fold) => ({
    members: fold.filter(({ set }) => set === "members").map(({ score }) => score),
    nonmembers: fold.filter(({ set }) => set === "nonmembers").map(({ score }) => score),
  }));
  const usable = folds.filter((fold) => fold.members.length > 0 && fold.nonmembers.length > 0);
  const estimate = foldedAuc(usable, confidence);
  const separates = estimate.interval[0] > SEPARATION_AUC;
  const figure = `AUC ${estimate.value.toFixed(3)} (${range(estimate.interval)})`;
  return {
    checks: [
      {
        id: "blind",
        audit,
        state: separates ? "invalid" : "ok",
        value: estimate.value,
        interval: [estimate.interval[0], estimate.interval[1]],
        detail: separates
          ? `A classifier that sees the text only tells the sets apart, ${figure}: they differ in more than training, so no attack proves anything. Hold records out at random from the same source.`
          : `A classifier that sees the text only cannot tell the sets apart: ${figure}.`,
      },
    ],
    invalidAtFpr(fpr) {
      const pooled = ranksWithinFolds(usable);
      const { interval } = tprInterval(pooled.members, pooled.nonmembers, fpr, { confidence });
      return interval[0] > 2 * fpr
        ? `A classifier that sees the text only finds ${(interval[0] * 100).toFixed(1)} % of the members or more at a false-positive rate of ${fpr}: the sets differ in more than training.`
        : undefined;
    },
  };
}

/**
 * Scores of different folds come from different classifiers and are not comparable; their ranks
 * within the fold are.
 */
function ranksWithinFolds(folds: readonly { members: number[]; nonmembers: number[] }[]) {
  const pooled = { members: [] as number[], nonmembers: [] as number[] };
  for (const { members, nonmembers } of folds) {
    const sorted = Float64Array.from([...members, ...nonmembers]).sort();
    const rank = (score: number) => {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle]! < score) low = middle + 1;
        else high = middle;
      }
      return low / sorted.length;
    };
    pooled.members.push(...members.map(rank));
    pooled.nonmembers.push(...nonmembers.map(rank));
  }
  return pooled;
}

function checkBase(audit: string, comparison: Comparison | undefined, confidence: number): Check[] {
  if (comparison === undefined) return [];
  const { members, nonmembers } = comparison.scores("loss", "base");
  const { clusters } = comparison;
  const estimate = aucInterval({ members, nonmembers }, { confidence, clusters });
  // A base that finds the nonmembers easier tells the sets apart as well.
  const [low, high] = estimate.interval;
  const separates = low > SEPARATION_AUC || high < 1 - SEPARATION_AUC;
  const figure = `AUC ${estimate.value.toFixed(3)} (${range(estimate.interval)})`;
  return [
    {
      id: "base-separation",
      audit,
      state: separates ? "invalid" : "ok",
      value: estimate.value,
      interval: [low, high],
      detail: separates
        ? `The base, which saw neither set, finds one of them easier, ${figure}: the sets differ in more than training. Hold records out at random from the same source.`
        : `The base alone cannot tell the sets apart: ${figure}.`,
    },
  ];
}

function checkTruncation({ manifest }: Evidence, audit: string): Check[] {
  return manifest.counts
    .filter((counts) => counts.audit === audit && counts.truncated > 0)
    .map((counts) => ({
      id: "truncation" as const,
      audit,
      state: "note" as const,
      value: counts.truncated / Math.max(1, counts.used),
      interval: null,
      detail: `${counts.truncated.toLocaleString("en-US")} of ${counts.used.toLocaleString("en-US")} ${counts.set} were cut at the token limit; what stands behind it was not tested.`,
    }));
}

function checkIndependence(audit: string, subject: string | undefined): Check {
  const named = subject !== undefined;
  return {
    id: "independence",
    audit,
    state: named ? "ok" : "note",
    value: null,
    interval: null,
    detail: named
      ? "Records of a person are taken together (the policy's subject)."
      : "No subject is named: intervals assume that records do not depend on each other.",
  };
}

function range([low, high]: readonly [number, number]): string {
  return `${low.toFixed(3)} … ${high.toFixed(3)}`;
}
