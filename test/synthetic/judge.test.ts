import { describe, expect, test } from "vitest";
import { withholdSmallCells } from "../../src/judge/small-cells.ts";
import { copyMetrics } from "../../src/judge/synthetic/copies.ts";
import { valueMetrics } from "../../src/judge/synthetic/values.ts";
import type { CopiedRecord, CopyingRecord, Span } from "../../src/signals/index.ts";

/** Clopper and Pearson's limits by bisection on the binomial sum: no library. */
function limits(hits: number, of: number): [number, number] {
  const logs = [0];
  for (let i = 1; i <= of; i++) logs.push(logs[i - 1]! + Math.log(i));
  const atMost = (k: number, p: number) => {
    let sum = 0;
    for (let i = 0; i <= k; i++) {
      sum += Math.exp(
        logs[of]! - logs[i]! - logs[of - i]! + i * Math.log(p) + (of - i) * Math.log1p(-p),
      );
    }
    return sum;
  };
  const root = (isAbove: (p: number) => boolean) => {
    let [low, high] = [1e-12, 1 - 1e-12];
    for (let i = 0; i < 100; i++) {
      const middle = (low + high) / 2;
      if (isAbove(middle)) high = middle;
      else low = middle;
    }
    return low;
  };
  const lower = hits === 0 ? 0 : root((p) => 1 - atMost(hits - 1, p) > 0.025);
  const upper = hits === of ? 1 : root((p) => atMost(hits, p) < 0.025);
  return [lower, upper];
}

function record(
  set: CopiedRecord["set"],
  index: number,
  given: Partial<CopiedRecord & { subject: number | null }> = {},
) {
  const plain = {
    audit: "synthetic",
    set,
    record: index,
    words: 80,
    run: 0,
    grams: 0,
    near: false,
  };
  return { ...plain, subject: null, ...given };
}

function copying(index: number, given: Partial<CopyingRecord> = {}): CopyingRecord {
  const none = { members: 0, nonmembers: 0 };
  const near = { members: false, nonmembers: false };
  return {
    audit: "synthetic",
    record: index,
    words: 80,
    run: none,
    grams: none,
    near,
    source: null,
    ...given,
  };
}

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe("copies", () => {
  const sides = {
    members: many(200, (index) =>
      record("members", index, index < 12 ? { run: 50 } : index < 20 ? { grams: 0.5 } : {}),
    ),
    nonmembers: many(100, (index) =>
      record("nonmembers", index, index < 2 ? { run: 13, grams: 0.1 } : {}),
    ),
  };
  const find = (attack: string, unit: string, copies: CopyingRecord[] = []) =>
    copyMetrics(sides, copies, 0.95).find(
      ({ id, parameters }) =>
        id === "synthetic.verbatim_rate" &&
        parameters.attack === attack &&
        parameters.unit === unit,
    )!;

  test("are runs of 50 words or half of the 13-grams, and the held-out rate is taken off", () => {
    expect(find("verbatim", "private")).toMatchObject({
      value: 20 / 200,
      n: { members: 200, nonmembers: 100, membersCopied: 20, nonmembersCopied: 0 },
    });
    expect(find("run", "private").value).toBe(12 / 200);
    // Of the private ones, those with a share of 13-grams; of the held-out ones the same.
    expect(find("13-gram", "private").value).toBeCloseTo(8 / 200 - 2 / 100, 12);
  });

  test("have the interval of a difference of two exact shares", () => {
    const [[a, b], [, d]] = [limits(20, 200), limits(0, 100)];
    const [low, high] = find("verbatim", "private").interval!;
    expect(low).toBeCloseTo(0.1 - Math.hypot(0.1 - a, d), 6);
    expect(high).toBeCloseTo(0.1 + Math.hypot(b - 0.1, 0), 6);
  });

  test("among generated records that all copy one record prove little; of many records, much", () => {
    const of = (source: (index: number) => number) =>
      many(300, (index) =>
        index < 60
          ? copying(index, { run: { members: 90, nonmembers: 0 }, source: source(index) })
          : copying(index),
      );
    const one = find(
      "verbatim",
      "generated",
      of(() => 3),
    );
    const each = find(
      "verbatim",
      "generated",
      of((index) => index),
    );
    expect([one.value, each.value]).toEqual([0.2, 0.2]);
    expect(each.interval![0]).toBeGreaterThan(0.1);
    expect(one.interval![0]).toBeLessThan(0.01);
  });

  test("of records without words are not counted; without any there is no figure, and a reason", () => {
    const short = { members: [record("members", 0, { words: 0 })], nonmembers: sides.nonmembers };
    const [metric] = copyMetrics(short, [], 0.95);
    expect(metric).toMatchObject({ value: null, reason: expect.stringContaining("words enough") });
  });

  test("of one person's records go together", () => {
    const grouped = {
      members: sides.members.map((one, index) => ({ ...one, subject: Math.floor(index / 20) })),
      nonmembers: sides.nonmembers.map((one, index) => ({ ...one, subject: 100 + index })),
    };
    const [alone] = copyMetrics(sides, [], 0.95);
    const [byPerson] = copyMetrics(grouped, [], 0.95);
    expect(byPerson!.value).toBe(alone!.value);
    expect(byPerson!.interval![1]).toBeGreaterThan(alone!.interval![1]);
  });
});

describe("a public report", () => {
  test("withholds every figure that rests on fewer than five copies or values", () => {
    const sides = {
      members: many(200, (index) => record("members", index, index < 3 ? { run: 60 } : {})),
      nonmembers: many(200, (index) => record("nonmembers", index)),
    };
    const copies = many(200, (index) =>
      index < 2
        ? copying(index, { run: { members: 60, nonmembers: 0 }, source: index })
        : copying(index),
    );
    const metrics = copyMetrics(sides, copies, 0.95).filter(
      ({ id, parameters }) => id === "synthetic.verbatim_rate" && parameters.attack === "verbatim",
    );
    const shown = withholdSmallCells({
      metrics,
      rules: [],
      validity: [],
      curves: [],
      records: [],
    }).metrics;
    expect(shown.map(({ value, interval }) => [value, interval])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(shown[0]!.n).toEqual({ members: 200, nonmembers: 200, nonmembersCopied: 0 });
    expect(shown[0]!.withheld).toMatchObject({ membersCopied: "<5", value: "<5" });
    expect(shown[1]!.withheld).toMatchObject({ ofMembers: "<5", value: "<5" });
  });
});

describe("values", () => {
  const span = (set: Span["set"], value: number, given: Partial<Span> = {}): Span => ({
    audit: "synthetic",
    set,
    record: value,
    span: 0,
    value,
    type: "email",
    subject: null,
    part: 1,
    first: 0,
    last: 0,
    source: "pattern",
    inPrefix: false,
    guessed: false,
    ...given,
  });
  const spans = [
    ...many(40, (index) => span("members", index, { subject: index % 10 })),
    ...many(40, (index) => span("nonmembers", 100 + index, { subject: 50 + index })),
    span("members", 200, { guessed: true, subject: 1 }),
    // Everybody may know what a held-out record holds, too.
    span("members", 100, { record: 90, subject: 2 }),
    ...[0, 1, 10, 20].map((value) => span("generated", value)),
    span("members", 300, { type: "iban", subject: 3 }),
  ];
  const found = new Set([0, 1, 10, 20, 100, 101, 200]);
  const metrics = valueMetrics({ spans, found, ruledTypes: ["phone"], unseen: () => ({}) }, 0.95);
  const of = (id: string, type: string) =>
    metrics.find((one) => one.id === id && one.parameters.type === type)!;

  test("are counted where no held-out record has them and no guess gives them", () => {
    expect(of("synthetic.pii_found", "email")).toMatchObject({
      value: 4,
      n: { values: 41, nonmembers: 40, inGenerated: 5, nonmembersInGenerated: 2, guessed: 1 },
    });
    expect(of("synthetic.pii_found", "iban").value).toBe(0);
    expect(of("synthetic.pii_found", "all").value).toBe(4);
  });

  test("are a share beyond that of the held-out ones", () => {
    expect(of("synthetic.pii_overlap", "email").value).toBeCloseTo(5 / 41 - 2 / 40, 12);
  });

  test("of the worst-hit person are counted, and whose they are is an ordinal", () => {
    // Values 0, 10 and 20 are of subject 0.
    expect(of("synthetic.pii_worst_subject", "email")).toMatchObject({
      value: 3,
      selected: "subject 0",
    });
  });

  test("of a type that nobody has have no figure; of one without held-out values no difference", () => {
    expect(of("synthetic.pii_found", "phone")).toMatchObject({ value: null, n: { values: 0 } });
    expect(of("synthetic.pii_overlap", "iban")).toMatchObject({
      value: null,
      reason: expect.stringContaining("held-out records hold no such value"),
    });
  });
});
