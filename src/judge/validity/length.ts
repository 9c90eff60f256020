import type { Check } from "../../contracts/report.ts";
import type { RecordInfo } from "../../signals/index.ts";
import { designAucInterval } from "../../stats/index.ts";
import type { ComparedRecords } from "../mia/comparison.ts";
import { auc, range, separates } from "./separation.ts";

/** Lengths of a record: tokens of the parts that attacks score. */
const LENGTHS = {
  completion: ({ completionTokens }: RecordInfo) => completionTokens,
  prompt: ({ promptTokens }: RecordInfo) => promptTokens,
} as const;

/**
 * Whether the sets can be told apart by length alone. Every attack is a mean or a sum over tokens
 * and depends on their number, so longer members look like leakage. Uses the AUC of the token count
 * for completions and for prompts, and shows the one further from one half.
 */
export function checkLength(
  audit: string,
  comparison: ComparedRecords | undefined,
  confidence: number,
): Check[] {
  if (comparison === undefined) return [];
  const { infos, clusters } = comparison;
  const measured = (Object.keys(LENGTHS) as (keyof typeof LENGTHS)[]).flatMap((part) => {
    const members = infos.members.map(LENGTHS[part]);
    const nonmembers = infos.nonmembers.map(LENGTHS[part]);
    // Records of format text have no prompt.
    if (![...members, ...nonmembers].some((tokens) => tokens > 0)) return [];
    const estimate = designAucInterval({ members, nonmembers }, { confidence, clusters });
    return { part, estimate, medians: [medianOf(members), medianOf(nonmembers)] as const };
  });
  const [worst] = measured.sort((a, b) => awayFromHalf(b) - awayFromHalf(a));
  if (worst === undefined) return [];
  const { part, estimate, medians } = worst;
  const apart = separates(estimate.interval);
  const figures = `medians ${medians[0].toFixed(1)} and ${medians[1].toFixed(1)} tokens of the ${part}, AUC ${auc(estimate.value)} (${range(estimate.interval)})`;
  return [
    {
      id: "length",
      audit,
      state: apart ? "invalid" : "ok",
      value: estimate.value,
      interval: [...estimate.interval],
      detail: apart
        ? `The members are ${estimate.value > 0.5 ? "longer" : "shorter"} than the nonmembers, ${figures}: length alone tells the sets apart, and every attack moves with it. Hold records out at random from the same source.`
        : `Length alone cannot tell the sets apart: ${figures}.`,
    },
  ];
}

function awayFromHalf({
  estimate,
}: {
  estimate: { value: number; interval: readonly [number, number] };
}): number {
  const { value, interval } = estimate;
  // A separation that voids the comparison comes before one that merely looks larger.
  return Math.abs(value - 0.5) + (separates(interval) ? 1 : 0);
}

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
