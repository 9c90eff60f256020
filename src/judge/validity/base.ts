import type { Check } from "../../contracts/report.ts";
import { UPDATE } from "../../gate/catalogue.ts";
import { designAucInterval } from "../../stats/index.ts";
import type { Comparison } from "../mia/comparison.ts";
import { auc, range, separates } from "./separation.ts";

/** AUC of the base's loss above which it has hardly seen neither set. */
const KNOWN_AUC = 0.9;

/**
 * The base saw neither set: if its loss on a part separates them, that is not memorisation by the
 * tuned model.
 */
export function checkBase(
  audit: string,
  comparison: Comparison | undefined,
  confidence: number,
): Check[] {
  if (comparison === undefined) return [];
  const { members, nonmembers } = comparison.scores("loss", "base");
  const { clusters } = comparison;
  const estimate = designAucInterval({ members, nonmembers }, { confidence, clusters });
  // A base that finds the nonmembers easier separates the sets just as well.
  const apart = separates(estimate.interval);
  const figure = `AUC ${auc(estimate.value)} (${range(estimate.interval)})`;
  return [
    {
      id: "base-separation",
      audit,
      state: apart ? "invalid" : "ok",
      value: estimate.value,
      interval: [...estimate.interval],
      detail: apart
        ? audit === UPDATE
          ? `The previous release, which was trained on neither set, finds one of them easier to predict, ${figure}. ${estimate.value > 0.5 ? "Either it was trained on added records (then they are not what this release added, or it is no earlier release), or the sets differ in more than training." : "The sets differ in more than training."} Name as \`update.added\` only what this release added, and hold records out at random from the same source.`
          : `The base, which saw neither set, finds one of them easier to predict, ${figure}: the sets differ in more than training. ${estimate.value > KNOWN_AUC ? "A base that knows the members so well was trained on them: checkpoint and base may be swapped." : "Hold records out at random from the same source."}`
        : `${audit === UPDATE ? "The previous release" : "The base"} alone cannot tell the sets apart: ${figure}.`,
    },
  ];
}
