import { describe, expect, test } from "vitest";
import { prefixAttack, prefixOutcomes } from "../../src/extraction/index.ts";
import { pairOf, spanOf, tokensOf } from "../support/tokens.ts";

const GREEDY = { kind: "greedy" } as const;
const tuned = tokensOf([3, 1, 1, 9]);
const base = tokensOf([3, 1, 2, 9]);
const pair = pairOf(tuned, base);

describe("a value is given away", () => {
  test("when every one of its tokens is what the model would emit", () => {
    const result = prefixAttack(pair, spanOf({ first: 2, last: 3 }));
    expect([result.tested, result.tunedExact, result.baseExact]).toEqual([true, true, false]);
  });
  test("not when its first token is not", () => {
    expect(prefixAttack(pair, spanOf({ first: 1, last: 3 })).tunedExact).toBe(false);
  });
  test("and a value at the very start of a record counts as untested, not as safe", () => {
    const result = prefixAttack(pair, spanOf({ first: 0, last: 2 }));
    expect(result.tested).toBe(false);
    const outcomes = prefixOutcomes([result], [], GREEDY);
    expect(outcomes).toMatchObject({ values: [], untested: [{ reason: "withoutPrefix" }] });
  });
});

describe("unique values", () => {
  test("count once, by their first occurrence that can be tested", () => {
    const hidden = prefixAttack(pair, spanOf({ first: 1, last: 3 }));
    const given = prefixAttack(pair, spanOf({ first: 2, last: 3 }));
    expect(prefixOutcomes([hidden, given], [], GREEDY).values.map((v) => v.tuned)).toEqual([false]);
    expect(prefixOutcomes([given, hidden], [], GREEDY).values.map((v) => v.tuned)).toEqual([true]);
  });
  test("leave out a repetition within the record: copying is not remembering", () => {
    const copied = prefixAttack(pair, spanOf({ first: 2, last: 3, inPrefix: true }));
    expect(prefixOutcomes([copied], [], GREEDY)).toMatchObject({
      values: [],
      untested: [{ reason: "repeatedInRecord" }],
    });
  });
  test("that a limit left unscored are counted as unscored, unless they occur elsewhere", () => {
    const given = prefixAttack(pair, spanOf({ value: 4, first: 2, last: 3 }));
    const unscored = [4, 5].map((value) => spanOf({ value, first: 2, last: 3 }));
    expect(prefixOutcomes([given], unscored, GREEDY)).toMatchObject({
      values: [{ tuned: true }],
      untested: [{ reason: "unscored" }],
    });
  });
  test("under (n,p) follow the probability of the whole value", () => {
    const result = prefixAttack(pair, spanOf({ first: 2, last: 3 }));
    // Two tokens of e^-0.1 each.
    expect(result.tunedLogp).toBeCloseTo(-0.2, 6);
    const np = prefixOutcomes([result], [], { kind: "np", n: 1, p: 0.9 });
    expect(np.values[0]?.tuned).toBe(false);
    expect(prefixOutcomes([result], [], { kind: "np", n: 2, p: 0.9 }).values[0]?.tuned).toBe(true);
  });
});
