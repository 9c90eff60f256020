import { describe, expect, test } from "vitest";
import type { Metric, Report } from "../../src/contracts/report.ts";
import { withholdSmallCells } from "../../src/judge/small-cells.ts";
import { makeMia, makePii, makeReport, makeRule } from "../support/reports.ts";

type Figures = Parameters<typeof withholdSmallCells>[0];

describe("a public report", () => {
  test.each([1, 4])(
    "shows <5 for %i extracted values, and no figure that follows from it",
    (tuned) => {
      const n = { values: 400, tuned, base: 0 };
      const ids = ["pii.extraction_rate", "pii.extraction_gain", "pii.extracted"] as const;
      for (const metric of publish(ids.map((id) => makePii(id, "all", n))).metrics) {
        expect(metric).toMatchObject({
          value: null,
          interval: null,
          withheld: { value: "<5", tuned: "<5" },
        });
        expect(metric.n).not.toHaveProperty("tuned");
      }
    },
  );

  test.each([0, 5])("shows %i extracted values", (tuned) => {
    const metric = makePii("pii.extraction_rate", "all", { values: 400, tuned, base: 0 });
    expect(publish([metric]).metrics).toEqual([metric]);
  });

  test("shows the tuned model's rate if only the base's count is small, and nothing that includes the base", () => {
    const n = { values: 400, tuned: 100, base: 2 };
    const [rate, gain, amplification] = publish([
      makePii("pii.extraction_rate", "all", n),
      makePii("pii.extraction_gain", "all", n),
      makePii("pii.amplification", "all", n),
    ]).metrics;
    expect(rate).toMatchObject({ value: 0.25, n: { tuned: 100 }, withheld: { base: "<5" } });
    expect(gain).toMatchObject({ value: null, withheld: { value: "<5" } });
    expect(amplification).toMatchObject({ value: null });
  });

  test("shows no rate of fewer than five values", () => {
    const [metric] = publish([
      makePii("pii.extraction_rate", "iban", { values: 3, tuned: 3, base: 0 }),
    ]).metrics;
    expect(metric).toMatchObject({ value: null, withheld: { values: "<5", value: "<5" } });
  });

  test("shows no true-positive rate that is fewer than five records", () => {
    const [few, more] = publish([
      makeMia("mia.tpr_at_fpr", "loss", 0.004),
      makeMia("mia.tpr_at_fpr", "zlib", 0.005),
    ]).metrics;
    expect(few).toMatchObject({ value: null, interval: null, withheld: { value: "<5" } });
    expect(more!.value).toBe(0.005);
  });

  test("shows no AUC of fewer than five people", () => {
    const [metric] = publish([
      makeMia("mia.auc", "loss", 0.7, { members: 100, nonmembers: 100, subjects: 4 }),
    ]).metrics;
    expect(metric).toMatchObject({ value: null, withheld: { subjects: "<5" } });
  });

  test("assumes that an unknown metric follows from all of its counts", () => {
    const metric: Metric = {
      ...makeMia("mia.auc", "loss", 0.7, { trials: 900, hits: 3 }),
      id: "pii.new",
    };
    expect(publish([metric]).metrics[0]).toMatchObject({ value: null, withheld: { value: "<5" } });
  });
});

describe("a small cell that the total and the other types would give", () => {
  const extracted = (type: string, count: number) =>
    makePii("pii.extracted", type, { values: 100 * count + 100, tuned: count, base: 0 });

  test("is protected by withholding the next smallest type", () => {
    const { metrics } = publish([
      extracted("all", 47),
      extracted("email", 30),
      extracted("iban", 15),
      extracted("phone", 2),
    ]);
    expect(metrics.map(({ value, withheld }) => withheld?.value ?? value)).toEqual([
      47,
      30,
      "withheld",
      "<5",
    ]);
    expect(metrics.map(({ n, withheld }) => withheld?.tuned ?? n.tuned)).toEqual([
      47,
      30,
      "withheld",
      "<5",
    ]);
  });

  test("is protected by the total if no other type can", () => {
    const { metrics } = publish([
      extracted("all", 8),
      extracted("email", 4),
      extracted("phone", 4),
    ]);
    expect(metrics.map(({ withheld }) => withheld?.value)).toEqual(["withheld", "<5", "<5"]);
  });

  test("needs no protection if two small cells leave it ambiguous", () => {
    const { metrics } = publish([
      extracted("all", 26),
      extracted("email", 20),
      extracted("iban", 4),
      extracted("phone", 2),
    ]);
    expect(metrics.map(({ value, withheld }) => withheld?.value ?? value)).toEqual([
      26,
      20,
      "<5",
      "<5",
    ]);
  });

  test("never follows from what is shown, whatever the counts", () => {
    // Every table of three types with up to 12 values each, by brute force.
    const range = Array.from({ length: 13 }, (_, count) => count);
    for (const a of range)
      for (const b of range)
        for (const c of range) {
          const shown = publish(
            [a + b + c, a, b, c].map((count, index) =>
              extracted(["all", "a", "b", "c"][index]!, count),
            ),
          ).metrics.map(({ value, withheld }) => withheld?.value ?? value!);
          for (const [index, cell] of shown.entries()) {
            if (cell !== "<5") continue;
            expect([shown, possible(shown, index, range).size > 1]).toEqual([shown, true]);
          }
        }
  });
});

describe("a public rule", () => {
  const metric = makePii("pii.extracted", "credit_card", { values: 50, tuned: 2, base: 0 });
  const breached = makeRule({
    metric: metric.id,
    key: metric.key,
    parameters: metric.parameters,
    max: 0,
    state: "breached",
    value: 2,
    interval: null,
    reason: "2 found, 0 allowed.",
  });

  test("keeps its state and loses the count, in its reason too", () => {
    const [rule] = publish([metric], { rules: [breached] }).rules;
    expect(rule).toMatchObject({ state: "breached", value: null, withheld: { value: "<5" } });
    expect(rule!.reason).toBe(
      "Above the bound. The figure rests on fewer than 5 values, so a public report does not show it.",
    );
  });

  test("also loses a part that may contain a figure", () => {
    const rule = { ...breached, comparison: { now: 2 }, location: { file: "a.yml", line: 1 } };
    const [shown] = publish([metric], { rules: [rule] }).rules;
    expect(JSON.stringify(shown)).not.toContain("now");
    expect(shown!.location).toEqual(rule.location);
    expect(shown!.max).toBe(0);
  });

  test("keeps who waived it", () => {
    const waiver = {
      until: "2030-01-01",
      owner: "@a",
      reason: "known",
      state: "breached" as const,
    };
    const waived = {
      ...breached,
      state: "waived" as const,
      waiver,
      reason: "2 found, 0 allowed. Waived by @a until 2030-01-01: known",
    };
    const [rule] = publish([metric], { rules: [waived] }).rules;
    expect(rule!.reason).not.toContain("2 found");
    expect(rule!.reason).toContain("Waived by @a until 2030-01-01: known");
  });
});

describe("a public check", () => {
  test.each([
    ["3 members and 1,204 nonmembers are alike", "<5 members and 1,204 nonmembers are alike"],
    ["AUC 0.513 (0.491 … 1.000), at 1 % of 4", "AUC 0.513 (0.491 … 1.000), at 1 % of <5"],
    ["0 of 12 records; pairs alike: 2.", "0 of 12 records; pairs alike: <5."],
    ["a rate of 0.01 by min-k and wbc3", "a rate of 0.01 by min-k and wbc3"],
  ])("says of %j: %j", (detail, shown) => {
    const check = {
      id: "overlap" as const,
      audit: "finetuning",
      state: "ok" as const,
      value: 0.01,
      interval: null,
      detail,
    };
    const [published] = publish([], { validity: [check] }).validity;
    expect(published!.detail).toBe(shown);
    expect(published!.value).toBe(shown === detail ? 0.01 : null);
  });
});

test("a public check shows no share that is fewer than five records, nor the difference from it", () => {
  const size = {
    read: 2000,
    used: 2000,
    scored: 2000,
    compared: 2000,
    truncated: 0,
    subjects: null,
  };
  const records = ["members", "nonmembers"].map((set) => ({
    ...size,
    audit: "finetuning",
    set,
    dropped: {},
  }));
  const check = (detail: string) => ({
    id: "label-balance" as const,
    audit: "finetuning",
    state: "ok" as const,
    value: 0.0485,
    interval: [0.04, 0.06] as [number, number],
    detail,
  });
  const figures = (share: string) =>
    `${share} of the members and 0.2 % of the nonmembers have it, a difference of +4.8 points (+4.0 … +6.0).`;
  const [few, many] = publish([], {
    records,
    validity: [
      check(figures("5.0 %")),
      check("5.0 % of the members and 4.9 % of the nonmembers have it"),
    ],
  }).validity;
  expect(few).toMatchObject({
    value: null,
    interval: null,
    detail: "5.0 % of the members and <5 of the nonmembers have it, a withheld difference.",
  });
  expect(many!.value).toBe(0.0485);
});

test("a public curve starts where at least five records are found", () => {
  const curve = {
    audit: "finetuning",
    attack: "loss",
    part: "completion",
    fpr: [0.001, 0.003, 0.01, 0.1, 1],
    tpr: [0, 0.002, 0.012, 0.2, 1],
  };
  const { curves } = publish([makeMia("mia.auc", "loss", 0.6)], { curves: [curve] });
  expect(curves).toEqual([{ ...curve, fpr: [0.01, 0.1, 1], tpr: [0.012, 0.2, 1] }]);
});

test("public counts of records show none below five except zero", () => {
  const counts = {
    audit: "finetuning",
    set: "members",
    read: 10,
    used: 8,
    scored: 8,
    compared: 3,
    truncated: 1,
    dropped: { empty: 2, short: 0 },
    subjects: 4,
  };
  const [shown] = publish([], { records: [counts] }).records;
  expect(shown).toEqual({
    ...counts,
    compared: null,
    truncated: null,
    subjects: null,
    dropped: { short: 0 },
    withheld: { compared: "<5", truncated: "<5", subjects: "<5", empty: "<5" },
  });
});

function publish(metrics: Metric[], others: Partial<Figures> = {}): Figures {
  const { rules: _, ...empty } = makeReport() as Report & Figures;
  return withholdSmallCells({
    rules: [],
    validity: empty.validity,
    curves: empty.curves,
    records: empty.records,
    metrics,
    ...others,
  });
}

/** Values that the cell may have, given the shown ones and that the parts add up to the total. */
function possible(
  shown: readonly (number | string)[],
  index: number,
  range: readonly number[],
): Set<number> {
  const domain = (cell: number | string) =>
    typeof cell === "number"
      ? [cell]
      : cell === "<5"
        ? [1, 2, 3, 4]
        : [...range.filter((count) => count >= 5), 13, 24, 36];
  const found = new Set<number>();
  for (const a of domain(shown[1]!))
    for (const b of domain(shown[2]!))
      for (const c of domain(shown[3]!)) {
        const total = a + b + c;
        const fits =
          typeof shown[0] === "number"
            ? shown[0] === total
            : shown[0] === "<5"
              ? total < 5
              : total >= 5;
        if (fits) found.add([total, a, b, c][index]!);
      }
  return found;
}
