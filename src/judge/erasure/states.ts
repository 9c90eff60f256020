import {
  benjaminiHochberg,
  conformalPValues,
  leastCalibration,
  midranks,
  rankSumPValue,
} from "../../stats/index.ts";
import { type PersonScore, personScores, type Unit } from "./statistic.ts";

/** What is said of a person; `invalid` is said of all or of none. */
export type SubjectState = "still-detectable" | "overshot" | "not-detectable" | "invalid";

export interface SubjectFinding {
  /** Ordinal of the person. */
  subject: number;
  state: SubjectState;
  /** Two-sided conformal p-value against the look-alikes, in (0, 1]. */
  pValue: number;
  /**
   * Nats per token that all of the person's text must have gained, beyond a look-alike's of the same
   * length, for this test to find the person if nobody else is found.
   */
  smallestEffect: number;
}

export interface Forgetting {
  findings: SubjectFinding[];
  lookalikes: number;
  /** Look-alikes that so many subjects need. */
  needed: number;
  /** Whether the subjects as a group differ from look-alikes, even if no single one does; in (0, 1]. */
  groupPValue: number;
}

/**
 * Tests each subject against the look-alikes, on both sides. The two sides are two families, each by
 * Benjamini–Hochberg at half of alpha: the false discovery rate of each is at most alpha / 2, and if
 * nobody is known, the chance that anybody is reported is at most alpha. One family of two-sided
 * p-values is not known to be positively dependent, which the procedure asks for.
 *
 * A single subject can be found only if 1 / (n + 1) ≤ alpha / 2 / S. With fewer look-alikes, nobody
 * could be, so nobody is said to be forgotten: `needed` is then above `lookalikes`.
 *
 * `subjects` by ordinal, each with at least one unit; alpha in (0, 1).
 */
export function testForgetting(
  subjects: ReadonlyMap<number, readonly Unit[]>,
  lookalikes: readonly (readonly Unit[])[],
  alpha: number,
): Forgetting {
  const needed = leastCalibration(subjects.size, alpha / 2);
  const enough = subjects.size > 0 && lookalikes.length >= needed;
  const scores = personScores([...subjects.values(), ...lookalikes]);
  const tested = scores.slice(0, subjects.size);
  const calibration = scores.slice(subjects.size).map(({ score }) => score);
  const [upper, lower] = (["upper", "lower"] as const).map((side) => {
    const pValues = conformalPValues(
      tested.map(({ score }) => score),
      calibration,
      side,
    );
    return { pValues, ...benjaminiHochberg(pValues, alpha / 2) };
  });
  const bar = enough ? barOf(calibration, subjects.size, alpha / 2) : Number.NaN;
  const findings = [...subjects.keys()].map((subject, at) => ({
    subject,
    state: !enough ? ("invalid" as const) : stateOf(upper!.rejected[at]!, lower!.rejected[at]!),
    pValue: Math.min(1, 2 * Math.min(upper!.pValues[at]!, lower!.pValues[at]!)),
    smallestEffect: effectOf(tested[at]!, bar),
  }));
  const groupPValue = groupOf(
    tested.map(({ score }) => score),
    calibration,
  );
  return { findings, lookalikes: lookalikes.length, needed, groupPValue };
}

/**
 * Whether subjects as a group differ from look-alikes, although none of them may by itself: traces too
 * small for one person add up. Unlearning that brings the mean where strangers have it often leaves
 * some persons known and others overshot, so two questions are asked, of where the scores lie and of
 * how far out: a rank-sum test of the scores on both sides, and one that subjects are further from the
 * middle rank. If persons are exchangeable, so are their ranks, and the smaller of the two p-values,
 * doubled (Bonferroni), is one.
 */
function groupOf(subjects: readonly number[], lookalikes: readonly number[]): number {
  const { ranks } = midranks([...subjects, ...lookalikes]);
  const middle = (ranks.length + 1) / 2;
  const far = ranks.map((rank) => Math.abs(rank - middle));
  const location = rankSumPValue(subjects, lookalikes, "two-sided");
  const spread = rankSumPValue(
    far.slice(0, subjects.length),
    far.slice(subjects.length),
    "greater",
  );
  return Math.min(1, 2 * Math.min(location, spread));
}

function stateOf(above: boolean, below: boolean): SubjectState {
  if (above) return "still-detectable";
  return below ? "overshot" : "not-detectable";
}

/**
 * The score above which a single subject of `m` is found at a level: it may leave that many
 * look-alikes at or above itself.
 */
function barOf(calibration: readonly number[], m: number, level: number): number {
  const allowed = Math.floor(Number((((calibration.length + 1) * level) / m).toPrecision(12))) - 1;
  return [...calibration].sort((a, b) => b - a)[allowed]!;
}

function effectOf({ scale }: PersonScore, bar: number): number {
  return Math.max(0, bar) * scale;
}
