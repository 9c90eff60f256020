import type { Check } from "../../contracts/report.ts";
import { aucInterval } from "../../stats/index.ts";
import type { Part } from "../collect.ts";
import type { Comparison } from "../comparison.ts";
import { awayFromHalf, range, separates } from "./separation.ts";

/**
 * The base saw neither set: what its loss tells apart is no memory of the tuned model's. The AUC of
 * each part that attacks score; the one further from one half is shown.
 */
export function checkBase(
  audit: string,
  comparisons: ReadonlyMap<Part, Comparison | undefined>,
  confidence: number,
): Check[] {
  const measured = [...comparisons].flatMap(([part, comparison]) => {
    if (comparison === undefined) return [];
    const { clusters } = comparison;
    const estimate = aucInterval(comparison.scores("loss", "base"), { confidence, clusters });
    return { part, estimate };
  });
  const [worst] = measured.sort((a, b) => awayFromHalf(b.estimate) - awayFromHalf(a.estimate));
  if (worst === undefined) return [];
  const { part, estimate } = worst;
  // A base that finds the nonmembers easier tells the sets apart as well.
  const apart = separates(estimate.interval);
  const figure = `${part === "prompt" ? "prompts, " : ""}AUC ${estimate.value.toFixed(3)} (${range(estimate.interval)})`;
  return [
    {
      id: "base-separation",
      audit,
      state: apart ? "invalid" : "ok",
      value: estimate.value,
      interval: [...estimate.interval],
      detail: apart
        ? `The base, which saw neither set, finds one of them easier, ${figure}: the sets differ in more than training. Hold records out at random from the same source.`
        : `The base alone cannot tell the sets apart: ${figure}.`,
    },
  ];
}
