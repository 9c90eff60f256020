import { execa } from "execa";
import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/judge/mia/comparison.ts";
import { lossTail, shownFnrs } from "../../../src/judge/mia/loss-tail.ts";
import { ensureEnvironment } from "../../../src/probe/index.ts";
import { binomialCdf } from "../../../src/stats/index.ts";
import { type Random, seededRandom } from "../../../src/stats/random.ts";

/** A comparison of which the losses alone are known. */
function comparisonOf(
  members: readonly number[],
  nonmembers: readonly number[],
  clusters?: { members: number[]; nonmembers: number[] },
): Comparison {
  const negative = (losses: readonly number[]) => Float64Array.from(losses, (loss) => -loss);
  return {
    members: members.length,
    nonmembers: nonmembers.length,
    infos: { members: [], nonmembers: [] },
    features: () => [],
    scores: (attack, model) => {
      expect([attack, model]).toEqual(["loss", "tuned"]);
      return { members: negative(members), nonmembers: negative(nonmembers) };
    },
    ...(clusters === undefined
      ? {}
      : {
          clusters: {
            members: Int32Array.from(clusters.members),
            nonmembers: Int32Array.from(clusters.nonmembers),
          },
        }),
  };
}

function tailOf(comparison: Comparison, fnr: number, confidence = 0.95) {
  const context = {
    audit: "finetuning",
    part: "completion",
    attacks: [],
    confidence,
    seed: 1,
  } as const;
  return lossTail(comparison, context, [fnr], { members: comparison.members })[0]!;
}

function normals(random: Random, count: number, mean = 0): number[] {
  return Array.from({ length: count }, () => mean + random.normal());
}

/** P(Z > z), by the complementary error function's series in Abramowitz and Stegun 26.2.17. */
function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
  return z >= 0 ? tail : 1 - tail;
}

describe("the tail of the losses", () => {
  test("by hand: of 10 members one may be above, and 2 of 4 nonmembers are above the other nine", () => {
    const members = [1, 2, 3, 4, 5, 6, 7, 8, 9, 50];
    const metric = tailOf(comparisonOf(members, [10, 9, 8.5, 60]), 0.1);
    // 9 ties with the threshold and is not above it.
    expect(metric).toMatchObject({
      id: "mia.loss_tail",
      kind: "estimate",
      parameters: { audit: "finetuning", part: "completion", fnr: 0.1 },
      value: 0.5,
    });
    // None may be above: only 60 is beyond 50.
    expect(tailOf(comparisonOf(members, [10, 9, 8.5, 60]), 0.001).value).toBe(0.25);
  });

  test("is what scikit-learn's ROC curve gives, with the roles of the sets exchanged", async () => {
    const random = seededRandom(7, "loss-tail");
    const cases = [0.001, 0.01, 0.05].flatMap((fnr) =>
      [200, 1500].map((n) => ({
        fnr,
        // Rounded, so that some tie.
        members: normals(random, n).map((loss) => Math.round(loss * 50) / 50),
        nonmembers: normals(random, 400, 1).map((loss) => Math.round(loss * 50) / 50),
      })),
    );
    const python = await ensureEnvironment({ setup: "auto", say: () => {} });
    const script = `
import json, sys
from sklearn.metrics import roc_curve
for case in json.load(sys.stdin):
    y = [0] * len(case["members"]) + [1] * len(case["nonmembers"])
    fnr, tnr, _ = roc_curve(y, case["members"] + case["nonmembers"], drop_intermediate=False)
    print(tnr[fnr <= case["fnr"] + 1e-12].max())
`;
    const { stdout } = await execa(python, ["-c", script], { input: JSON.stringify(cases) });
    const expected = stdout.trim().split("\n").map(Number);
    for (const [index, { fnr, members, nonmembers }] of cases.entries()) {
      const { value } = tailOf(comparisonOf(members, nonmembers), fnr);
      expect(value).toBeCloseTo(expected[index]!, 12);
    }
  });

  test("is fnr itself, within its interval, where both are alike", () => {
    const random = seededRandom(8, "loss-tail");
    const metric = tailOf(comparisonOf(normals(random, 20_000), normals(random, 20_000)), 0.01);
    expect(metric.value).toBeCloseTo(0.01, 2);
    expect(metric.interval![0]).toBeLessThanOrEqual(0.01);
    expect(metric.interval![1]).toBeGreaterThanOrEqual(0.01);
  });

  test.each([
    ["no nonmember is above", [1, 2, 3], [0, 0.5], 0],
    ["every nonmember is above", [1, 2, 3], [4, 5], 1],
    ["all are equal", [1, 1, 1], [1, 1], 0],
  ])("%s: exact bounds and no zero width", (_, members, nonmembers, value) => {
    const metric = tailOf(comparisonOf(members, nonmembers), 0.001);
    expect(metric.value).toBe(value);
    expect(metric.method).toBe("order-statistics-exact");
    expect(metric.interval![1] - metric.interval![0]).toBeGreaterThan(0.5);
  });

  test("too few members bound nothing from below", () => {
    const random = seededRandom(9, "loss-tail");
    const nonmembers = normals(random, 5000, 9);
    const lower = (members: number) =>
      tailOf(comparisonOf(normals(random, members), nonmembers), 0.001).interval![0];
    expect(lower(3687)).toBe(0);
    // ⌈ln 0.025 / ln 0.999⌉
    expect(lower(3688)).toBeGreaterThan(0.9);
  });

  test("persons with many records count as few", () => {
    const random = seededRandom(10, "loss-tail");
    const of = (persons: number) => {
      const ids = Array.from({ length: 4000 }, (_, record) => record % persons);
      const members = normals(seededRandom(11, "members"), 4000);
      const comparison = comparisonOf(members, normals(random, 1000, 2), {
        members: ids,
        nonmembers: Array.from({ length: 1000 }, (_, record) => 10_000 + record),
      });
      return tailOf(comparison, 0.01).interval!;
    };
    const [alone, together] = [of(4000), of(40)];
    expect(together[1] - together[0]).toBeGreaterThan(alone[1] - alone[0]);
    expect(together[0]).toBe(0);
  });
});

test("a report shows the paper's rate and those of its rules", () => {
  const rules = [{ parameters: { fnr: 0.05 } }, { parameters: { fpr: 0.01 } }];
  expect(shownFnrs({ gate: { rules } } as never)).toEqual([0.001, 0.05]);
});

describe("its interval", () => {
  const TRIALS = 300;
  /** Highest number of misses of one end that an error of 2.5 % explains at 99.9 %. */
  const most = (() => {
    let misses = 0;
    while (binomialCdf(misses, TRIALS, 0.025) < 0.999) misses++;
    return misses;
  })();

  test.each([
    { fnr: 0.05, members: 300, nonmembers: 200, shift: 0 },
    { fnr: 0.05, members: 300, nonmembers: 200, shift: 1.5 },
    { fnr: 0.01, members: 600, nonmembers: 150, shift: 3 },
    { fnr: 0.001, members: 400, nonmembers: 200, shift: 2 },
  ])(
    "misses the true share seldom, at either end: $fnr of $members members, shift $shift",
    ({ fnr, members, nonmembers, shift }) => {
      // The member quantile of a standard normal, by bisection of its tail.
      let [low, high] = [0, 6];
      for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (normalTail(middle) > fnr) low = middle;
        else high = middle;
      }
      const truth = normalTail(low - shift);
      const random = seededRandom(12, `coverage ${fnr} ${shift}`);
      let [below, above] = [0, 0];
      for (let trial = 0; trial < TRIALS; trial++) {
        const { interval } = tailOf(
          comparisonOf(normals(random, members), normals(random, nonmembers, shift)),
          fnr,
        );
        if (interval![0] > truth) below++;
        if (interval![1] < truth) above++;
      }
      expect(below).toBeLessThanOrEqual(most);
      expect(above).toBeLessThanOrEqual(most);
    },
  );

  test("by person: records of a person that agree do not make it too narrow", () => {
    const [fnr, shift, persons, each] = [0.05, 1.5, 100, 5];
    let [low, high] = [0, 6];
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (normalTail(middle) > fnr) low = middle;
      else high = middle;
    }
    const truth = normalTail(low - shift);
    const random = seededRandom(13, "coverage persons");
    const ids = (from: number) =>
      Array.from({ length: persons * each }, (_, record) => from + (record % persons));
    let [below, above] = [0, 0];
    for (let trial = 0; trial < TRIALS; trial++) {
      // Nine tenths of a loss are the person's.
      const draw = (mean: number) => {
        const own = normals(random, persons);
        return ids(0).map(
          (person) => mean + Math.sqrt(0.9) * own[person]! + Math.sqrt(0.1) * random.normal(),
        );
      };
      const clusters = { members: ids(0), nonmembers: ids(persons) };
      const { interval } = tailOf(comparisonOf(draw(0), draw(shift), clusters), fnr);
      if (interval![0] > truth) below++;
      if (interval![1] < truth) above++;
    }
    expect(below).toBeLessThanOrEqual(most);
    expect(above).toBeLessThanOrEqual(most);
  });
});
