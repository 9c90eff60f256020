import { formatCount } from "../../base/counts.ts";
import type { Check } from "../../contracts/report.ts";
import { LARGEST_SHARE_DIFFERENCE } from "../../gate/limits.ts";
import type { SetName } from "../../signals/index.ts";
import { independentDifference, proportion } from "../../stats/index.ts";
import type { Evidence } from "../evidence/load.ts";
import type { Comparison } from "../mia/comparison.ts";
import { distanceFromZero, percent, points, shareDifference } from "./separation.ts";

/**
 * Records cut at the token limit: text after the limit was not tested. If one set is cut clearly
 * more often, its records are longer and its scores cover other stretches of text.
 */
export function checkTruncation(
  evidence: Evidence,
  audit: string,
  comparison: Comparison | undefined,
  confidence: number,
): Check[] {
  const cut = cutSets(evidence, audit);
  if (comparison === undefined) {
    return cut === "" ? [] : [{ ...note(audit, cut), value: null, interval: null }];
  }
  const { members, nonmembers, difference } = shareDifference(
    comparison,
    ({ truncated }) => truncated,
    confidence,
  );
  const check: Pick<Check, "id" | "audit" | "value" | "interval"> = {
    id: "truncation",
    audit,
    value: difference.value,
    interval: [...difference.interval],
  };
  if (distanceFromZero(difference.interval) > LARGEST_SHARE_DIFFERENCE) {
    const detail = `${percent(members)} of the members and ${percent(nonmembers)} of the nonmembers were cut at the token limit, a difference of ${points(difference)}: one set is longer than the other. Hold records out at random from the same source, or raise limits.tokens.`;
    return [{ ...check, state: "invalid", detail }];
  }
  const lost = lostDifference(evidence, audit, confidence);
  if (lost !== undefined && distanceFromZero(lost.difference.interval) > LARGEST_SHARE_DIFFERENCE) {
    const detail = `${percent(lost.members)} of the members and ${percent(lost.nonmembers)} of the nonmembers have no completion, or none within the token limit, and were left out, a difference of ${points(lost.difference)}: the remaining records are a biased selection. Hold records out at random from the same source, or raise limits.tokens.`;
    const { value, interval } = lost.difference;
    return [{ ...check, value, interval: [...interval], state: "invalid", detail }];
  }
  if (cut !== "") return [{ ...check, ...note(audit, cut) }];
  return [{ ...check, state: "ok", detail: "No record was cut at the token limit." }];
}

/** Records that lost everything to score and so dropped out of the comparison. */
function lostDifference({ manifest }: Evidence, audit: string, confidence: number) {
  const share = (set: SetName) => {
    const counts = manifest.counts.find((one) => one.audit === audit && one.set === set);
    if (counts === undefined) return undefined;
    const { used, dropped_no_completion: lost } = counts;
    return proportion(lost, used + lost, confidence);
  };
  const [members, nonmembers] = [share("members"), share("nonmembers")];
  if (members === undefined || nonmembers === undefined) return undefined;
  return {
    members: members.value,
    nonmembers: nonmembers.value,
    difference: independentDifference(members, nonmembers),
  };
}

function note(audit: string, cut: string): Pick<Check, "id" | "audit" | "state" | "detail"> {
  return {
    id: "truncation",
    audit,
    state: "note",
    detail: `${cut} were cut at the token limit; the text after it was not tested.`,
  };
}

/** "12 of 2,000 members and 9 of 2,000 nonmembers"; empty when nothing was cut. */
function cutSets({ manifest }: Evidence, audit: string): string {
  return manifest.counts
    .filter((counts) => counts.audit === audit && counts.truncated > 0)
    .map(({ truncated, used, set }) => `${formatCount(truncated)} of ${formatCount(used)} ${set}`)
    .join(" and ");
}
