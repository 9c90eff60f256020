import { join } from "node:path";
import binomialQuantile from "@stdlib/stats-base-dists-binomial-quantile";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/root.ts";
import { testForgetting } from "../../src/judge/erasure/states.ts";
import { personScores, type Unit } from "../../src/judge/erasure/statistic.ts";
import { ensureEnvironment } from "../../src/probe/index.ts";
import { seededRandom, shuffled } from "../../src/stats/random.ts";
import { POPULATIONS, runNullErasure } from "./null.ts";

const [SUBJECTS, LOOKALIKES, ALPHA] = [50, 1999, 0.05];

describe("the test of forgotten persons", () => {
  test.each(Object.keys(POPULATIONS))(
    "gives what numpy and scipy give: %s, with persons who are known and persons who overshot",
    async (population) => {
      const random = seededRandom(7, population);
      const persons = Array.from({ length: SUBJECTS + LOOKALIKES }, () =>
        POPULATIONS[population]!(random),
      );
      const moved = persons.map((units, at) => shifted(units, at < 10 ? 6 : at < 15 ? -6 : 0));
      const [subjects, lookalikes] = [moved.slice(0, SUBJECTS), moved.slice(SUBJECTS)];
      const { findings, groupPValue } = testForgetting(
        new Map(subjects.entries()),
        lookalikes,
        ALPHA,
      );
      const python = await ensureEnvironment({ setup: "auto", say: () => {} });
      const flat = (side: Unit[][]) =>
        side.map((units) => units.map(({ kind, tokens, gain }) => [kind, tokens, gain]));
      const { stdout } = await execa(python, [join(ROOT, "test", "erasure", "oracle.py")], {
        input: JSON.stringify({
          subjects: flat(subjects),
          lookalikes: flat(lookalikes),
          alpha: ALPHA,
        }),
      });
      const oracle = JSON.parse(stdout) as {
        p: number[];
        states: string[];
        group: number;
      };
      expect(Math.log(groupPValue)).toBeCloseTo(Math.log(oracle.group), 5);
      expect(findings.map(({ state }) => state)).toEqual(oracle.states);
      for (const [at, { pValue }] of findings.entries()) {
        expect(pValue).toBeCloseTo(oracle.p[at]!, 12);
      }
      if (population === "lengths") {
        expect(oracle.states.slice(0, 10)).toEqual(Array(10).fill("still-detectable"));
        expect(oracle.states.slice(10, 15)).toEqual(Array(5).fill("overshot"));
      }
    },
  );

  // `npm run bench -- erasure-null` runs 1,000 of each.
  test.each(Object.keys(POPULATIONS))(
    "accuses nobody in more audits than promised where nobody was trained on: %s",
    (population) => {
      const audits = 100;
      const found = runNullErasure(population, {
        audits,
        subjects: SUBJECTS,
        lookalikes: LOOKALIKES,
        alpha: ALPHA,
        seed: 3,
      });
      expect(found.withFindings).toBeLessThanOrEqual(binomialQuantile(0.999, audits, ALPHA));
      expect(found.group).toBeLessThanOrEqual(binomialQuantile(0.999, audits, ALPHA));
      for (const side of [found.detectable, found.overshot]) {
        expect(side).toBeLessThanOrEqual(binomialQuantile(0.999, audits, ALPHA / 2));
      }
    },
  );

  test("knows no order and no sides: permuted persons have permuted scores", () => {
    const random = seededRandom(5, "order");
    const persons = Array.from({ length: 400 }, () => POPULATIONS.ties!(random));
    const order = shuffled([...persons.keys()], random);
    const scores = personScores(persons);
    const again = personScores(order.map((at) => persons[at]!));
    for (const [at, from] of order.entries()) {
      // Sums may round differently in another order.
      expect(again[at]!.score).toBeCloseTo(scores[from]!.score, 10);
    }
  });

  test("says of nobody that they are forgotten where there are too few look-alikes", () => {
    const random = seededRandom(5, "few");
    const draw = () => POPULATIONS.lengths!(random);
    const subjects = new Map(Array.from({ length: 50 }, draw).entries());
    const found = testForgetting(subjects, Array.from({ length: 1998 }, draw), ALPHA);
    expect(found.needed).toBe(1999);
    expect(new Set(found.findings.map(({ state }) => state))).toEqual(new Set(["invalid"]));
  });

  test("finds a person from the smallest effect that it names, and not below it", () => {
    const random = seededRandom(6, "effect");
    const draw = () => [{ kind: "records", tokens: 20, gain: random.normal() }];
    const lookalikes = Array.from({ length: 3999 }, draw);
    const strangers = Array.from({ length: 99 }, () => [{ kind: "records", tokens: 20, gain: 0 }]);
    const stateAt = (gain: number) =>
      testForgetting(
        new Map([...strangers, [{ kind: "records", tokens: 20, gain }]].entries()),
        lookalikes,
        ALPHA,
      ).findings.at(-1)!;
    const { smallestEffect } = stateAt(0);
    expect(smallestEffect).toBeGreaterThan(3);
    expect(stateAt(smallestEffect + 0.05).state).toBe("still-detectable");
    expect(stateAt(smallestEffect - 0.1).state).toBe("not-detectable");
  });

  test("tells a group from strangers of whom no single person is found: half a little known, half overshot", () => {
    const random = seededRandom(8, "group");
    const draw = () => [{ kind: "records", tokens: 20, gain: random.normal() }];
    const lookalikes = Array.from({ length: 1999 }, draw);
    const subjects = Array.from({ length: 50 }, (_, at) => [
      { kind: "records", tokens: 20, gain: (at % 2 === 0 ? 1.8 : -1.8) + 0.1 * random.normal() },
    ]);
    const found = testForgetting(new Map(subjects.entries()), lookalikes, ALPHA);
    expect(new Set(found.findings.map(({ state }) => state))).toEqual(new Set(["not-detectable"]));
    expect(found.groupPValue).toBeLessThan(0.001);
  });

  test("a checkpoint that is its base finds nobody: ties count against a finding", () => {
    const same = () => [{ kind: "records", tokens: 20, gain: 0 }];
    const subjects = new Map(Array.from({ length: 50 }, same).entries());
    const { findings, groupPValue } = testForgetting(
      subjects,
      Array.from({ length: 1999 }, same),
      ALPHA,
    );
    expect(groupPValue).toBe(1);
    expect(findings.every(({ state, pValue }) => state === "not-detectable" && pValue === 1)).toBe(
      true,
    );
  });
});

function shifted(units: readonly Unit[], by: number): Unit[] {
  return units.map((unit) => ({ ...unit, gain: unit.gain + by }));
}
