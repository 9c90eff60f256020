import binomialQuantile from "@stdlib/stats-base-dists-binomial-quantile";
import { describe, expect, test } from "vitest";
import { indexOneSide } from "../../src/stats/clusters.ts";
import { designEffect, effectiveSize } from "../../src/stats/design-effect.ts";
import {
  designProportion,
  independentDifference,
  pairedCounts,
  pairedDifference,
  seededRandom,
} from "../../src/stats/index.ts";
import { hull } from "../../src/stats/interval.ts";
import {
  type Dependence,
  type Design,
  type Estimators,
  errorsOf,
  type Figure,
  type Size,
} from "./designs.ts";

/** Audits of each design: cheap intervals first. `npm run bench -- null` runs the whole cross. */
const RUNS: Record<Figure, number> = {
  rate: 2000,
  gain: 1000,
  loss: 1000,
  exact_gain: 1500,
  exact_loss: 1500,
  auc: 500,
  tpr: 400,
};

const FEW: Size = [200, 10];
const DESIGNS: [Figure, Dependence, Size][] = [
  ["rate", "independent", FEW],
  ["rate", "all-or-nothing 2 %", FEW],
  ["rate", "all-or-nothing 10 %", FEW],
  ["rate", "all-or-nothing 50 %", FEW],
  ["rate", "all-or-nothing 100 %", FEW],
  ["rate", "beta-binomial", FEW],
  ["rate", "all-or-nothing 50 %", [400, 5]],
  ["rate", "beta-binomial", [400, 5]],
  ["rate", "all-or-nothing 50 %", [1000, 5]],
  ["rate", "independent", [2000, 1]],
  ["gain", "all-or-nothing 50 %", FEW],
  ["gain", "beta-binomial", FEW],
  ["gain", "all-or-nothing 10 %", [1000, 5]],
  ["gain", "independent", [2000, 1]],
  ["loss", "all-or-nothing 50 %", FEW],
  ["loss", "all-or-nothing 100 %", FEW],
  ["loss", "beta-binomial", [400, 5]],
  ["exact_gain", "all-or-nothing 50 %", FEW],
  ["exact_gain", "all-or-nothing 2 %", [400, 5]],
  ["exact_gain", "beta-binomial", [1000, 5]],
  ["exact_loss", "all-or-nothing 50 %", FEW],
  ["exact_loss", "independent", [2000, 1]],
  ["auc", "all-or-nothing 50 %", FEW],
  ["auc", "beta-binomial", [400, 5]],
  ["auc", "independent", [2000, 1]],
  ["tpr", "all-or-nothing 100 %", FEW],
  ["tpr", "all-or-nothing 50 %", FEW],
  ["tpr", "independent", [2000, 1]],
];

describe("judged by a bound that equals its true value,", () => {
  test.each(DESIGNS)(
    "%s, %s, %j subjects and units of each, is breached and cleared no more often than promised",
    (...design) => {
      const { breaches, clears } = errors(design);
      const most = mostErrors(RUNS[design[0]]);
      expect(breaches).toBeLessThanOrEqual(most);
      expect(clears).toBeLessThanOrEqual(most);
    },
  );

  test.each([
    ["rate", "all-or-nothing 50 %", FEW],
    ["rate", "all-or-nothing 50 %", [400, 5]],
    ["gain", "all-or-nothing 50 %", FEW],
    ["exact_gain", "all-or-nothing 50 %", FEW],
  ] as [Figure, Dependence, Size][])(
    "%s, %s, %j, would be cleared more often by the design effect of the subjects that were hit",
    (...design) => {
      const { clears } = errors(design, BY_DESIGN_EFFECT);
      expect(clears).toBeGreaterThan(2 * mostErrors(RUNS[design[0]]));
    },
  );

  test.each([
    ["loss", "all-or-nothing 100 %", FEW],
    ["exact_loss", "all-or-nothing 50 %", FEW],
  ] as [Figure, Dependence, Size][])(
    "%s, %s, %j, would be breached more often by the design effect of the subjects that were hit",
    (...design) => {
      const { breaches } = errors(design, BY_DESIGN_EFFECT);
      expect(breaches).toBeGreaterThan(mostErrors(RUNS[design[0]]));
    },
  );
});

/** What is compared with: shares at the effective number of units, whoever was not hit. */
const BY_DESIGN_EFFECT: Estimators = {
  rate: (hits, subjects) => designProportion(hits, subjects).interval,
  gain(tuned, base, clusters) {
    const counts = pairedCounts({ tuned, base });
    const independent = pairedDifference(counts).interval;
    const index = indexOneSide(clusters, tuned.length);
    if (index === undefined) return independent;
    const contrasts = Float64Array.from(tuned, (hit, i) => hit - base[i]!);
    const effect = designEffect(contrasts, index.of, index.sizes);
    const scale = effectiveSize(tuned.length, index.count, effect, 0.025) / tuned.length;
    const { both, tunedOnly, baseOnly, neither } = counts;
    const adjusted = pairedDifference({
      both: both * scale,
      tunedOnly: tunedOnly * scale,
      baseOnly: baseOnly * scale,
      neither: neither * scale,
    });
    return hull(independent, adjusted.interval);
  },
  exactGain: (members, nonmembers, subjects) =>
    independentDifference(
      designProportion(members, subjects),
      designProportion(nonmembers, subjects),
    ).interval,
};

function errors([figure, dependence, size]: [Figure, Dependence, Size], estimators?: Estimators) {
  const design: Design = { figure, dependence, size };
  const random = seededRandom(11, `${figure} ${dependence} ${size.join(" x ")}`);
  return errorsOf(design, RUNS[figure], random, estimators);
}

/**
 * The count that this many audits, each erring with probability 2.5 %, exceed once in a thousand
 * times.
 */
function mostErrors(runs: number): number {
  return binomialQuantile(0.999, runs, 0.025);
}
