import type { ResolvedPolicy } from "../../config/index.ts";
import type { Metric } from "../../contracts/report.ts";
import type { Part } from "../../gate/catalogue.ts";
import { tprInterval } from "../../stats/index.ts";
import { measured } from "../metric.ts";
import type { Comparison } from "./comparison.ts";

const ID = "mia.loss_tail";

/** False-negative rate that every report shows, besides those that rules name: the paper's. */
const SHOWN_FNR = 0.001;

/** The false-negative rates of the report and of the policy's rules, ascending. */
export function shownFnrs({ gate }: Pick<ResolvedPolicy, "gate">): number[] {
  const ruled = gate.rules.flatMap(({ parameters }) => parameters.fnr ?? []);
  return [...new Set([SHOWN_FNR, ...ruled])].sort((a, b) => a - b);
}

/**
 * The tail of the losses (arXiv 2510.19773): the share of the nonmembers that the tuned model finds
 * harder to predict than all but the share `fnr` of the members, in [0, 1]; `fnr` itself where the
 * model treats both alike. A true-negative rate at a false-negative rate, which that paper finds to
 * predict how many members an attack with many reference models identifies at a low false-positive
 * rate. It says something about the model, from its own losses, and is no attack: it names nobody.
 *
 * Roles apart, this is the TPR at a false-positive rate: nonmembers are found, members are accused by
 * mistake. So is its interval, in which the members' quantile varies as well as the share above it,
 * by person where the data name them, and which falls to exact bounds in degenerate cases. With fewer
 * than ln(tail) / ln(1 − fnr) members its lower end is 0.
 */
export function lossTail(
  comparison: Comparison,
  { audit, part, confidence }: { audit: string; part: Part; confidence: number },
  fnrs: readonly number[],
  n: Record<string, number>,
): Metric[] {
  const scores = comparison.scores("loss", "tuned");
  // The loss attack is the mean log-probability: the loss with its sign turned.
  const losses = (side: Float64Array) => side.map((score) => -score);
  const { clusters } = comparison;
  const swapped =
    clusters === undefined
      ? undefined
      : { members: clusters.nonmembers, nonmembers: clusters.members };
  return fnrs.map((fnr) => {
    const { value, interval, method } = tprInterval(
      losses(scores.nonmembers),
      losses(scores.members),
      fnr,
      { confidence, clusters: swapped },
    );
    return measured(ID, { audit, part, fnr }, { value, interval, method, confidence, n });
  });
}
