import { describe, expect, test } from "vitest";
import type { Metric, Rule } from "../../src/contracts/report.ts";
import { completeParameters, metricKey } from "../../src/gate/catalogue.ts";
import { leastFpr, leastNonmembers } from "../../src/gate/limits.ts";
import type { ResolvedRule, ResolvedWaiver } from "../../src/gate/rule.ts";
import { judgeRule } from "../../src/gate/rules.ts";
import { decideVerdict, exitCodeOf } from "../../src/gate/verdict.ts";

const PARAMETERS = completeParameters("mia.auc", {});
const RULE: ResolvedRule = {
  metric: "mia.auc",
  key: metricKey("mia.auc", PARAMETERS),
  parameters: PARAMETERS,
  max: 0.65,
  level: "fail",
};
const { max: _, ...UNBOUNDED } = RULE;
const CLEAR = { dead: undefined, incomplete: undefined };

describe("a rule on an estimate", () => {
  test.each([
    [[0.66, 0.7], "breached"],
    [[0.65, 0.7], "undecided"],
    [[0.6, 0.66], "undecided"],
    [[0.6, 0.65], "cleared"],
  ] as const)("with the interval %j is %s at max 0.65", (interval, state) => {
    expect(stateOf(RULE, metricOf({ interval: [...interval] }))).toBe(state);
  });
  test.each([
    [[0.3, 0.44], "breached"],
    [[0.44, 0.5], "undecided"],
    [[0.45, 0.5], "cleared"],
  ] as const)("with the interval %j is %s at min 0.45", (interval, state) => {
    const rule = { ...UNBOUNDED, min: 0.45 };
    expect(stateOf(rule, metricOf({ interval: [...interval], value: 0.4 }))).toBe(state);
  });
  test("that is undecided says how many records would decide: the width shrinks with √n", () => {
    // On the logit scale the upper end is 0.3528 above the value and the bound 0.1717: 4.22 times.
    const metric = metricOf({
      value: 0.61,
      interval: [0.53, 0.69],
      n: { members: 100, nonmembers: 100 },
    });
    expect(judge(RULE, metric).reason).toContain(
      "about 430 members and 430 nonmembers would decide",
    );
  });
  test.each([
    ["pii.precision", { generated: 40, inMembers: 4, values: 9000 }, "generated values"],
    ["pii.extraction_rate", { values: 40 }, "values"],
    ["mia.auc", { members: 40, nonmembers: 40 }, "members and"],
    ["memorization.exact_rate", { members: 40 }, "members"],
    ["mia.auc", {}, "More records would"],
  ])("that is undecided names what %s is counted in", (id, n, unit) => {
    const metric = metricOf({ id, value: 0.61, interval: [0.53, 0.69], n });
    expect(judge(RULE, metric).reason).toContain(unit);
    expect(judge(RULE, metric).reason).not.toMatch(/about +would|9,000/);
  });
  test("at its bound says that no number of records would decide", () => {
    const metric = metricOf({ value: 0.65, interval: [0.6, 0.7], n: { members: 100 } });
    expect(judge(RULE, metric).reason).toContain("no practical number");
  });
});

describe("a rule on a census", () => {
  const parameters = completeParameters("pii.extracted", { type: "credit_card" });
  const rule: ResolvedRule = {
    metric: "pii.extracted",
    key: metricKey("pii.extracted", parameters),
    parameters,
    max: 0,
    level: "fail",
  };
  test("is breached by one value too many", () => {
    expect(stateOf(rule, census(1, { values: 10, unscored: 0 }))).toBe("breached");
  });
  test("is cleared when every value was tested", () => {
    expect(stateOf(rule, census(0, { values: 10, unscored: 0 }))).toBe("cleared");
  });
  test("is undecided when some were not", () => {
    expect(stateOf(rule, census(0, { values: 10, unscored: 2 }))).toBe("undecided");
    expect(
      judgeRule(
        rule,
        { metric: census(0, { values: 10 }), invalid: undefined, incomplete: true },
        [],
        "2026-01-01",
      ).state,
    ).toBe("undecided");
  });
});

describe("a rule", () => {
  test("whose comparison is void is invalid, however low or high its value", () => {
    for (const interval of [
      [0.1, 0.2],
      [0.9, 0.95],
    ] as [number, number][]) {
      const evidence = {
        metric: metricOf({ interval }),
        invalid: "Sets differ.",
        incomplete: false,
      };
      expect(judgeRule(RULE, evidence, [], "2026-01-01").state).toBe("invalid");
    }
  });
  test("on something that is not in the data is not applicable", () => {
    expect(stateOf(RULE, undefined)).toBe("not-applicable");
    expect(stateOf(RULE, metricOf({ value: null, reason: "no values" }))).toBe("not-applicable");
    const none = metricOf({ value: null, n: { values: 0, withoutPrefix: 0, unscored: 0 } });
    expect(stateOf(RULE, none)).toBe("not-applicable");
  });
  test.each(["withoutPrefix", "repeatedInRecord", "unscored", "notAsked", "notSearched"])(
    "on values that the data hold and no attack tested (%s) is undecided",
    (reason) => {
      const untested = metricOf({ value: null, n: { values: 0, [reason]: 2 } });
      expect(stateOf(RULE, untested)).toBe("undecided");
      // Tested, and without a figure for another reason.
      const tested = metricOf({ value: null, n: { values: 5, [reason]: 2 } });
      expect(stateOf(RULE, tested)).toBe("not-applicable");
    },
  );
});

describe("a waiver", () => {
  const waiver: ResolvedWaiver = {
    metric: "mia.auc",
    key: RULE.key,
    parameters: PARAMETERS,
    bound: "max",
    until: "2027-01-31",
    owner: "@privacy",
    reason: "known",
  };
  const breach = {
    metric: metricOf({ interval: [0.8, 0.9] }),
    invalid: undefined,
    incomplete: false,
  };
  test("holds on its last day, keeps the figures and the state, and contributes warn", () => {
    const judged = judgeRule(RULE, breach, [waiver], "2027-01-31");
    expect(judged).toMatchObject({
      state: "waived",
      interval: [0.8, 0.9],
      waiver: { state: "breached" },
    });
    expect(decideVerdict([judged], CLEAR)).toBe("warn");
  });
  test("expires the day after, and the rule says so", () => {
    const judged = judgeRule(RULE, breach, [waiver], "2027-02-01");
    expect(judged.state).toBe("breached");
    expect(judged.reason).toContain("ended on 2027-01-31");
  });
  test("that has expired does not hide one that still holds, in any order", () => {
    const ended = { ...waiver, until: "2026-01-31" };
    for (const waivers of [
      [ended, waiver],
      [waiver, ended],
    ]) {
      const judged = judgeRule(RULE, breach, waivers, "2026-12-01");
      expect(judged).toMatchObject({ state: "waived", waiver: { until: "2027-01-31" } });
      expect(judgeRule(RULE, breach, waivers, "2027-12-01").reason).toContain("2027-01-31");
    }
  });
  test.each([
    ["max", { max: 0.65 }, [0.8, 0.9]],
    ["min", { min: 0.45 }, [0.1, 0.2]],
    ["max_increase", { increase: { max: 0.1, against: "previous" } }, [0.8, 0.9]],
  ] as const)("of another side than %s leaves the rule alone", (own, bound, interval) => {
    const rule: ResolvedRule = { ...UNBOUNDED, ...bound };
    const evidence = {
      metric: metricOf({ interval: [...interval] }),
      invalid: undefined,
      incomplete: false,
      comparison: {
        kind: "increase" as const,
        against: { reference: "previous", now: 0.85, earlier: null, paired: false },
        increase: { value: 0.85, interval },
      },
    };
    for (const side of ["max", "min", "max_increase"] as const) {
      const { state } = judgeRule(rule, evidence, [{ ...waiver, bound: side }], "2026-12-01");
      expect(state, side).toBe(side === own ? "waived" : "breached");
    }
  });
  test("does not hide a rule that is cleared", () => {
    const clear = { ...breach, metric: metricOf({ interval: [0.4, 0.5] }) };
    expect(judgeRule(RULE, clear, [waiver], "2027-01-31").state).toBe("cleared");
  });
});

describe("the verdict", () => {
  test.each([
    [["cleared", "cleared"], "pass", 0],
    [["cleared", "waived"], "warn", 0],
    [["cleared", "undecided", "waived"], "inconclusive", 3],
    [["cleared", "invalid", "undecided"], "invalid", 3],
    [["breached", "invalid", "undecided"], "fail", 1],
    [["not-applicable", "cleared"], "pass", 0],
    [["not-applicable", "not-applicable"], "inconclusive", 3],
    [["not-breached"], "pass", 0],
  ] as const)("of %j is %s with exit code %i", (states, verdict, code) => {
    const decided = decideVerdict(
      states.map((state) => ruleOf(state)),
      CLEAR,
    );
    expect(decided).toBe(verdict);
    expect(exitCodeOf(decided)).toBe(code);
  });
  test.each(["breached", "invalid", "undecided"] as const)(
    "of a warn-level rule that is %s is at most warn",
    (state) => {
      expect(decideVerdict([ruleOf(state, "warn")], CLEAR)).toBe("warn");
    },
  );
  test.each([
    [
      [
        ["not-applicable", "fail"],
        ["cleared", "warn"],
      ],
      "inconclusive",
    ],
    [
      [
        ["not-applicable", "fail"],
        ["not-applicable", "fail"],
        ["breached", "warn"],
      ],
      "inconclusive",
    ],
    [
      [
        ["not-applicable", "fail"],
        ["cleared", "fail"],
        ["cleared", "warn"],
      ],
      "pass",
    ],
    // A policy without a rule that may fail is its author's choice.
    [
      [
        ["cleared", "warn"],
        ["not-applicable", "warn"],
      ],
      "pass",
    ],
    [
      [
        ["breached", "warn"],
        ["not-applicable", "warn"],
      ],
      "warn",
    ],
    [[["not-applicable", "warn"]], "inconclusive"],
    // A waived rule still counts as judged.
    [
      [
        ["waived", "fail"],
        ["not-applicable", "fail"],
      ],
      "warn",
    ],
  ] as const)("of %j is %s: what only warns does not vouch for the rest", (rules, verdict) => {
    expect(
      decideVerdict(
        rules.map(([state, level]) => ruleOf(state, level)),
        CLEAR,
      ),
    ).toBe(verdict);
  });
  test("of an audit that failed its self-test is error, whatever the rules say", () => {
    expect(decideVerdict([ruleOf("cleared")], { ...CLEAR, dead: "x" })).toBe("error");
    expect(decideVerdict([ruleOf("breached")], { ...CLEAR, dead: "x" })).toBe("error");
  });
  test("of an audit that a limit stopped is never pass", () => {
    expect(decideVerdict([ruleOf("cleared")], { ...CLEAR, incomplete: "x" })).toBe("inconclusive");
  });
});

test("the nonmembers that a false-positive rate needs follow ⌈ln 0.025 / ln(1 − fpr)⌉", () => {
  expect(leastNonmembers(0.01, 0.95)).toBe(368);
  expect(leastNonmembers(0.001, 0.95)).toBe(3688);
  // ln(0.025 / 8) / ln(0.99) = 573.95.
  expect(leastNonmembers(0.01, 0.95, 8)).toBe(574);
});

test.each([368, 2202, 3688, 100_000])(
  "%d nonmembers decide from the least FPR on",
  (nonmembers) => {
    const least = leastFpr(nonmembers, 0.95);
    expect(leastNonmembers(least * 1.000001, 0.95)).toBe(nonmembers);
    expect(leastNonmembers(least * 0.999, 0.95)).toBeGreaterThan(nonmembers);
  },
);

function judge(rule: ResolvedRule, metric: Metric | undefined): Rule {
  return judgeRule(rule, { metric, invalid: undefined, incomplete: false }, [], "2026-01-01");
}

function stateOf(rule: ResolvedRule, metric: Metric | undefined): Rule["state"] {
  return judge(rule, metric).state;
}

function metricOf(changes: Partial<Metric>): Metric {
  return {
    key: RULE.key,
    id: "mia.auc",
    kind: "estimate",
    parameters: {},
    value: 0.6,
    interval: [0.5, 0.7],
    confidence: 0.95,
    n: { members: 100, nonmembers: 100 },
    method: "test",
    ...changes,
  };
}

function census(value: number, n: Record<string, number>): Metric {
  return metricOf({ id: "pii.extracted", kind: "census", value, interval: null, n });
}

function ruleOf(state: Rule["state"], level: Rule["level"] = "fail"): Rule {
  return {
    metric: "mia.auc",
    key: "k",
    parameters: {},
    level,
    state,
    value: null,
    interval: null,
    reason: "",
  };
}
