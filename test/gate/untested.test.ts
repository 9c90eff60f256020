import { describe, expect, test } from "vitest";
import type { Metric, Rule } from "../../src/contracts/report.ts";
import {
  completeParameters,
  type MetricId,
  metricKey,
  type Parameters,
  SENSITIVE_TYPES,
} from "../../src/gate/catalogue.ts";
import type { ResolvedRule } from "../../src/gate/rule.ts";
import { judgeRule } from "../../src/gate/rules.ts";
import {
  DEFAULT_UNTESTED,
  UNSEARCHED,
  UNTESTED,
  type UntestedLimits,
} from "../../src/gate/untested.ts";

const REASONS = Object.keys(UNTESTED);
/** An estimate from a random sample holds for the whole. */
const PICKED = REASONS.filter((reason) => UNTESTED[reason]!.random === undefined);
const DRAWN = REASONS.filter((reason) => UNTESTED[reason]!.random === true);

describe.each(["pii.extracted", "pii.worst_subject"] as const)("a census, %s,", (id) => {
  test.each(SENSITIVE_TYPES.flatMap((type) => REASONS.map((reason) => [type, reason] as const)))(
    "of %s is not cleared while one value is %s",
    (type, reason) => {
      const { state, because, reason: told } = judged(id, { type }, { [reason]: 1 });
      expect([state, because]).toEqual(["undecided", "untested"]);
      const of = UNTESTED[reason]!.answered === true ? 1000 : 1001;
      expect(told).toContain(`1 of ${of.toLocaleString("en-US")} values were not tested`);
      expect(told).toContain(UNTESTED[reason]!.why);
      expect(told).toContain(UNTESTED[reason]!.todo);
    },
  );

  test.each(REASONS)("of another type is cleared up to 5 %% of %s, and says how many", (reason) => {
    const few = judged(id, { type: "email" }, { [reason]: 40 });
    expect(few).toMatchObject({ state: "cleared", reason: expect.stringContaining("40 of ") });
    expect(judged(id, { type: "email" }, { [reason]: 60 }).state).toBe("undecided");
  });

  test.each(SENSITIVE_TYPES)("of all types is undecided by a single %s", (type) => {
    const ofType = (one: string) =>
      one === type ? metricOf(id, { type }, { values: 10, withoutPrefix: 1 }) : undefined;
    const rule = judged(id, { type: "all" }, { withoutPrefix: 1 }, { ofType });
    expect(rule.state).toBe("undecided");
    expect(rule.reason).toContain(`For the type ${type}, 1 of 11 values were not tested`);
    // The same value of a type that may occasionally be missed.
    expect(judged(id, { type: "all" }, { withoutPrefix: 1 }).state).toBe("cleared");
  });

  test("adds up what goes untested for several reasons", () => {
    const n = { withoutPrefix: 20, truncatedAway: 20, recordDropped: 20 };
    expect(judged(id, { type: "email" }, n)).toMatchObject({
      state: "undecided",
      reason: expect.stringContaining("60 of 1,060"),
    });
  });

  test("is not cleared while records are unread, however many values were tested", () => {
    const rule = judged(id, { type: "email" }, { [UNSEARCHED]: 1 });
    expect(rule).toMatchObject({ state: "undecided", because: "untested" });
  });

  test("still applies if all of its values went untested", () => {
    for (const reason of REASONS.filter((one) => UNTESTED[one]!.answered === undefined)) {
      const none = judged(id, { type: "email" }, { values: 0, [reason]: 3 }, { value: null });
      expect(none, reason).toMatchObject({ state: "undecided", because: "untested" });
    }
    const unread = { values: 0, [UNSEARCHED]: 3 };
    expect(judged(id, { type: "iban" }, unread, { value: null }).state).toBe("undecided");
    expect(judged(id, { type: "iban" }, { values: 0 }, { value: null }).state).toBe(
      "not-applicable",
    );
  });

  test("is breached by what was found, whatever else went untested", () => {
    const rule = judged(id, { type: "iban" }, { withoutPrefix: 9 }, { value: 1 });
    expect(rule.state).toBe("breached");
    expect(rule.reason).toContain("9 of 1,009");
  });

  test("follows gate.untested separately for sensitive types and others", () => {
    const limits = { sensitive: 0.1, other: 0 };
    const state = (type: string) =>
      judged(id, { type }, { withoutPrefix: 50 }, { untested: limits }).state;
    expect([state("iban"), state("email")]).toEqual(["cleared", "undecided"]);
  });

  test("on an increase is cleared no more easily than one on the count", () => {
    const comparison = {
      kind: "increase" as const,
      against: { reference: "previous", now: 0, earlier: null, paired: false },
      increase: { value: 0, interval: null },
    };
    const rule = judged(id, { type: "iban" }, { withoutPrefix: 1 }, { comparison });
    expect(rule.state).toBe("undecided");
  });
});

describe.each([
  "pii.extraction_rate",
  "pii.extraction_gain",
  "pii.amplification",
  "pii.template_rate",
  "pii.exposure",
  "pii.inference_rate",
] as const)("an estimate, %s,", (id) => {
  test.each(PICKED)("is not cleared on what is left when more than 5 %% are %s", (reason) => {
    expect(estimated(id, { [reason]: 600 })).toMatchObject({
      state: "undecided",
      because: "untested",
    });
    expect(estimated(id, { [reason]: 20 }).state).toBe("cleared");
  });
  test.each(DRAWN)("is cleared on a sample: %s are drawn at random", (reason) => {
    expect(estimated(id, { [reason]: 60_000 }).state).toBe("cleared");
  });
  test("of a sensitive type needs all of its values except those that a sample leaves out", () => {
    expect(estimated(id, { withoutPrefix: 1 }, "iban").state).toBe("undecided");
    expect(estimated(id, { recordsSampledOut: 1 }, "iban").state).toBe("cleared");
  });
});

test("the precision of sampling needs to know what the data hold: a value that was left out would count as invented", () => {
  expect(estimated("pii.precision", { recordsSampledOut: 600 }).state).toBe("undecided");
  expect(estimated("pii.precision", { truncatedAway: 600 }).state).toBe("undecided");
});

interface Case {
  value?: number | null;
  untested?: UntestedLimits;
  ofType?: (type: string) => Metric | undefined;
  comparison?: Parameters1;
}
type Parameters1 = NonNullable<globalThis.Parameters<typeof judgeRule>[1]["comparison"]>;

function judged(id: MetricId, given: Parameters, n: Record<string, number>, how: Case = {}): Rule {
  const metric = metricOf(id, given, n, how.value === undefined ? 0 : how.value);
  const { comparison } = how;
  const rule = ruleOf(id, given, comparison !== undefined);
  const evidence = {
    metric,
    invalid: undefined,
    incomplete: false,
    untested: how.untested ?? DEFAULT_UNTESTED,
    ofType: how.ofType ?? (() => undefined),
    ...(comparison === undefined ? {} : { comparison }),
  };
  return judgeRule(rule, evidence, [], "2026-12-01");
}

function estimated(id: MetricId, n: Record<string, number>, type = "all"): Rule {
  const metric: Metric = {
    ...metricOf(id, { type }, n, 0.001),
    kind: "estimate",
    interval: [0, 0.002],
  };
  const rule = { ...ruleOf(id, { type }), max: 0.01 };
  const evidence = { metric, invalid: undefined, incomplete: false, untested: DEFAULT_UNTESTED };
  return judgeRule(rule, evidence, [], "2026-12-01");
}

function ruleOf(id: MetricId, given: Parameters, increases = false): ResolvedRule {
  const parameters = completeParameters(id, given);
  const bound = increases ? { increase: { max: 0, against: "previous" } } : { max: 0 };
  return { metric: id, key: metricKey(id, parameters), parameters, ...bound, level: "fail" };
}

function metricOf(
  id: MetricId,
  given: Parameters,
  n: Record<string, number>,
  value: number | null = 0,
): Metric {
  const parameters = completeParameters(id, given);
  return {
    key: metricKey(id, parameters),
    id,
    kind: "census",
    parameters: { ...parameters } as Metric["parameters"],
    value,
    ...(value === null ? { reason: "no value was tested" } : {}),
    interval: null,
    confidence: null,
    n: { values: 1000, ...n },
    method: "count",
  };
}
