import { DEFAULT_ATTACKS } from "../../attacks/index.ts";
import type { Check, Metric } from "../../contracts/report.ts";
import type { Part } from "../../gate/catalogue.ts";
import { isOfTuning } from "../../gate/catalogue.ts";
import { SEPARATION_AUC, SMALLEST_EXACT_GAIN } from "../../gate/limits.ts";
import { aucInterval } from "../../stats/index.ts";
import type { Comparison } from "../mia/comparison.ts";
import { percent, range } from "./separation.ts";

/**
 * Whether members look at least as familiar to the model as nonmembers. The comparison is wrong
 * (members and nonmembers are swapped, or unlearning went too far) if every existing attack,
 * whichever the policy declares, ranks members clearly below nonmembers on either part, or if
 * members are completed word for word clearly less often. A single inverted attack proves nothing,
 * since some invert even when the model leaks. Only tuning raises the likelihood of what it saw:
 * other audits may find less than the base and say so.
 *
 * `value` is the AUC of the attack with the highest upper end, on the part where that is lowest.
 */
export function checkDirection(
  audit: string,
  comparisons: ReadonlyMap<Part, Comparison | undefined>,
  exactGain: Metric | undefined,
  confidence: number,
): Check[] {
  if (!isOfTuning(audit)) return [];
  const strongest = [...comparisons].flatMap(([part, comparison]) => {
    if (comparison === undefined) return [];
    const { clusters } = comparison;
    const estimates = DEFAULT_ATTACKS.map((attack) =>
      aucInterval(comparison.scores(attack, "tuned"), { confidence, clusters }),
    );
    const highest = estimates.reduce((a, b) => (b.interval[1] > a.interval[1] ? b : a));
    return [{ part, ...highest }];
  });
  const lowest = strongest.sort((a, b) => a.interval[1] - b.interval[1])[0];
  const gain = exactGain?.value == null ? undefined : (exactGain.interval as [number, number]);
  if (lowest === undefined && gain === undefined) return [];
  const check = {
    id: "direction" as const,
    audit,
    value: lowest?.value ?? null,
    interval: lowest === undefined ? null : ([...lowest.interval] as [number, number]),
  };
  const reversed = [
    ...(lowest === undefined || lowest.interval[1] >= 1 - SEPARATION_AUC
      ? []
      : [
          `even the strongest attack finds members less familiar than nonmembers${lowest.part === "prompt" ? " on the prompts" : ""}, AUC ${lowest.value.toFixed(3)} (${range(lowest.interval)})`,
        ]),
    ...(gain === undefined || gain[1] >= SMALLEST_EXACT_GAIN
      ? []
      : [
          `the checkpoint completes members word for word less often than nonmembers, by ${percent(-gain[1])} or more`,
        ]),
  ];
  if (reversed.length === 0) {
    const detail = "Members look at least as familiar to the checkpoint as nonmembers.";
    return [{ ...check, state: "ok", detail }];
  }
  return [
    {
      ...check,
      state: "invalid",
      detail: `The comparison itself looks wrong (${reversed.join("; ")}): are members and nonmembers swapped, or did unlearning overshoot?`,
    },
  ];
}
