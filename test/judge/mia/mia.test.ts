import fc from "fast-check";
import { expect, test } from "vitest";
import { MIA_ATTACKS, type MiaAttack } from "../../../src/attacks/index.ts";
import type { Metric } from "../../../src/contracts/report.ts";
import type { Comparison } from "../../../src/judge/mia/comparison.ts";
import { miaMetrics } from "../../../src/judge/mia/index.ts";
import { subjectMetrics } from "../../../src/judge/mia/subjects.ts";
import {
  aucInterval,
  clopperPearson,
  seededRandom,
  tprInterval,
} from "../../../src/stats/index.ts";

const CONTEXT = {
  audit: "finetuning",
  part: "completion",
  attacks: ["reference", "wbc", "loss", "zlib"] satisfies MiaAttack[],
  confidence: 0.95,
  seed: 7,
} as const;
const FPRS = [0.02, 0.1];

test("the order of the records decides nothing, with persons or without", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 20, max: 60 }),
      fc.integer({ min: 20, max: 60 }),
      fc.boolean(),
      (seed, members, nonmembers, persons) => {
        const records = makeRecords(seed, members, nonmembers);
        const before = metricsOf(records, persons);
        const after = metricsOf(shuffled(records, seed), persons);
        expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
        for (const [index, one] of before.entries()) expectAlike(after[index]!, one);
      },
    ),
    { numRuns: 25 },
  );
});

test("grouped records of one person are no more certain than those of as many persons", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const records = makeRecords(seed, 60, 60);
      const apart = metricsOf(records, false);
      const together = metricsOf(records, true);
      const width = (metrics: readonly Metric[], key: string) => {
        const [low, high] = metrics.find((metric) => metric.key === key)!.interval!;
        return high - low;
      };
      // Here the records of one person nearly always agree.
      for (const attack of ["reference", "loss"]) {
        const key = `mia.auc{attack=${attack},audit=finetuning,part=completion}`;
        expect(width(together, key)).toBeGreaterThan(width(apart, key));
      }
    }),
    { numRuns: 25 },
  );
});

const some = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 40 });

test("four times the same records give a narrower interval for every AUC", () => {
  fc.assert(
    fc.property(some, some, (members, nonmembers) => {
      const width = (times: number) => {
        const { interval } = aucInterval({
          members: repeated(members, times),
          nonmembers: repeated(nonmembers, times),
        });
        return interval[1] - interval[0];
      };
      expect(width(4)).toBeLessThan(width(1));
    }),
  );
});

test("more records give a narrower interval for every share and every TPR", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), (hits) => {
      const width = (times: number) => {
        const [low, high] = clopperPearson(hits * times, 50 * times);
        return high - low;
      };
      expect(width(4)).toBeLessThan(width(1));
    }),
  );
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0, max: 3, noNaN: true }), (seed, shift) => {
      const random = seededRandom(seed);
      const draw = (n: number, mean: number) =>
        Float64Array.from({ length: n }, () => mean + random.normal());
      const width = (n: number) => {
        const { interval } = tprInterval(draw(n, shift), draw(n, 0), 0.1);
        return interval[1] - interval[0];
      };
      expect(width(8000)).toBeLessThan(width(500));
    }),
    { numRuns: 30 },
  );
});

interface OneRecord {
  subject: number;
  scores: Record<MiaAttack, { tuned: number; base: number }>;
}
type Records = { members: OneRecord[]; nonmembers: OneRecord[] };

function makeRecords(seed: number, members: number, nonmembers: number): Records {
  const random = seededRandom(seed);
  const persons = new Map<number, number>();
  const one = (subject: number, gain: number): OneRecord => {
    if (!persons.has(subject)) persons.set(subject, 3 * random.normal());
    const ease = persons.get(subject)! + 0.2 * random.normal();
    const score = () => ({ tuned: ease + gain + 0.3 * random.normal(), base: ease });
    return {
      subject,
      scores: Object.fromEntries(MIA_ATTACKS.map((attack) => [attack, score()])) as never,
    };
  };
  return {
    members: Array.from({ length: members }, (_, index) => one(Math.floor(index / 3), 0.5)),
    nonmembers: Array.from({ length: nonmembers }, (_, index) =>
      one(100 + Math.floor(index / 3), 0),
    ),
  };
}

function shuffled({ members, nonmembers }: Records, seed: number): Records {
  const random = seededRandom(seed, "shuffle");
  const mix = (records: OneRecord[]) =>
    records
      .map((record) => ({ record, place: random.uniform() }))
      .sort((a, b) => a.place - b.place)
      .map(({ record }) => record);
  return { members: mix(members), nonmembers: mix(nonmembers) };
}

function metricsOf({ members, nonmembers }: Records, persons: boolean): Metric[] {
  const of = (records: OneRecord[], attack: MiaAttack, model: "tuned" | "base") =>
    Float64Array.from(records, ({ scores }) => scores[attack][model]);
  const subjects = (records: OneRecord[]) => Int32Array.from(records, ({ subject }) => subject);
  const comparison: Comparison = {
    members: members.length,
    nonmembers: nonmembers.length,
    infos: { members: [], nonmembers: [] },
    scores: (attack, model) => ({
      members: of(members, attack, model),
      nonmembers: of(nonmembers, attack, model),
    }),
    features: () =>
      MIA_ATTACKS.map((attack) => ({
        members: of(members, attack, "tuned"),
        nonmembers: of(nonmembers, attack, "tuned"),
      })),
    ...(persons
      ? { clusters: { members: subjects(members), nonmembers: subjects(nonmembers) } }
      : {}),
  };
  return [...miaMetrics(comparison, CONTEXT, FPRS), ...subjectMetrics(comparison, CONTEXT, FPRS)];
}

function expectAlike(after: Metric, before: Metric): void {
  const [one, other] = [after, before].map(({ interval, value }) => [
    value ?? Number.NaN,
    ...(interval ?? []),
  ]);
  for (const [index, number] of one!.entries()) {
    // The correction for choosing an attack comes from resamples, which are of places.
    const drawn = before.selected !== undefined && index > 0;
    expect([
      before.key,
      index,
      Math.abs(number - other![index]!) <= (drawn ? 0.03 : 1e-9) || Number.isNaN(number),
    ]).toEqual([before.key, index, true]);
  }
  expect({ ...after, value: 0, interval: null }).toEqual({ ...before, value: 0, interval: null });
}

function repeated(values: readonly number[], times: number): number[] {
  return Array.from({ length: times }, () => values).flat();
}
