import type { Metric } from "../../contracts/report.ts";
import { aucInterval, tprInterval } from "../../stats/index.ts";
import { measured, unmeasured } from "../metric.ts";
import type { Comparison } from "./comparison.ts";
import type { MiaContext } from "./index.ts";

const NO_SUBJECT = "data.subject is not set, so records cannot be grouped by person";
const NOBODY_LEFT = "every person has records on both sides";

/**
 * Was this *person* in the training data? A person's score is the mean of the reference attack over
 * their records; Kandpal et al. 2023, arXiv 2310.09266. Persons with records on both sides are
 * neither members nor nonmembers and are left out.
 */
export function subjectMetrics(
  comparison: Comparison,
  { audit, part, confidence }: MiaContext,
  fprs: readonly number[],
): Metric[] {
  const { clusters } = comparison;
  const absent = (reason: string, n = {}) => [
    unmeasured("mia.subject_auc", { audit, part }, reason, n),
    ...fprs.map((fpr) => unmeasured("mia.subject_tpr_at_fpr", { audit, part, fpr }, reason, n)),
  ];
  if (clusters === undefined) return absent(NO_SUBJECT);
  const scores = comparison.scores("reference", "tuned");
  const members = meanBySubject(scores.members, clusters.members);
  const nonmembers = meanBySubject(scores.nonmembers, clusters.nonmembers);
  const both = [...members.keys()].filter((subject) => nonmembers.has(subject));
  for (const subject of both) {
    members.delete(subject);
    nonmembers.delete(subject);
  }
  const n = { members: members.size, nonmembers: nonmembers.size, onBothSides: both.length };
  if (members.size === 0 || nonmembers.size === 0) return absent(NOBODY_LEFT, n);
  const sides = { members: [...members.values()], nonmembers: [...nonmembers.values()] };
  return [
    measured(
      "mia.subject_auc",
      { audit, part },
      { ...aucInterval(sides, { confidence }), confidence, n },
    ),
    ...fprs.map((fpr) =>
      measured(
        "mia.subject_tpr_at_fpr",
        { audit, part, fpr },
        {
          ...tprInterval(sides.members, sides.nonmembers, fpr, { confidence }),
          confidence,
          n,
        },
      ),
    ),
  ];
}

function meanBySubject(scores: Float64Array, subjects: Int32Array): Map<number, number> {
  const sums = new Map<number, { sum: number; records: number }>();
  for (const [index, subject] of subjects.entries()) {
    const own = sums.get(subject) ?? { sum: 0, records: 0 };
    own.sum += scores[index]!;
    own.records++;
    sums.set(subject, own);
  }
  return new Map([...sums].map(([subject, { sum, records }]) => [subject, sum / records]));
}
