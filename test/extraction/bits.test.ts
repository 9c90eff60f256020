import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitsOfValues, extractionBits, prefixAttack } from "../../src/extraction/index.ts";
import { spanOf, tokensOf } from "../support/tokens.ts";

/** Logits of each place of a short text over a small vocabulary, and the true tokens. */
const text = fc.integer({ min: 2, max: 12 }).chain((vocabulary) =>
  fc.array(
    fc.record({
      // Few distinct values, so that many tie.
      logits: fc.array(fc.constantFrom(-4, -1, 0, 0.5, 3), {
        minLength: vocabulary,
        maxLength: vocabulary,
      }),
      token: fc.integer({ min: 0, max: vocabulary - 1 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
);

/** Probability of a token under a decoder: temperature, then top-k, then top-p; ties go by id. */
function probability(
  logits: readonly number[],
  token: number,
  { temperature, topK, topP }: { temperature: number; topK: number; topP: number },
): number {
  const order = logits.map((_, id) => id).sort((a, b) => logits[b]! - logits[a]! || a - b);
  const weights = order.slice(0, topK).map((id) => Math.exp(logits[id]! / temperature));
  const total = weights.reduce((sum, one) => sum + one, 0);
  let kept = 0;
  let sum = 0;
  while (kept < weights.length && sum < topP * total) sum += weights[kept++]!;
  const at = order.indexOf(token);
  return at < kept ? weights[at]! / sum : 0;
}

function signalsOf(places: readonly { logits: readonly number[]; token: number }[]) {
  const above = places.map(
    ({ logits, token }) => logits.filter((one) => one > logits[token]!).length,
  );
  return { ...tokensOf(above.map((one) => one + 1)), above: Int32Array.from(above) };
}

describe("bits that decoding must guess", () => {
  test("are never more than those of a decoder that prefers likelier tokens, whatever the model", () => {
    fc.assert(
      fc.property(
        text,
        fc.double({ min: 0.05, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (places, temperature, topK, topP) => {
          const bits = extractionBits(signalsOf(places), 1, places.length)!;
          const sampled = places.reduce(
            (sum, { logits, token }) =>
              sum - Math.log2(probability(logits, token, { temperature, topK, topP })),
            0,
          );
          expect(bits).toBeLessThanOrEqual(sampled + 1e-9);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("are 0 for what greedy decoding writes, and add up over the tokens", () => {
    expect(extractionBits(tokensOf([1, 1, 1]), 1, 3)).toBe(0);
    expect(extractionBits(tokensOf([1, 4, 2, 8]), 2, 4)).toBe(2 + 1 + 3);
  });

  test("are unknown where the model does not know a token, or one is left out", () => {
    const unknown = { ...tokensOf([1, 4, 2]), above: Int32Array.from([0, -1, 1]) };
    expect(extractionBits(unknown, 1, 3)).toBeUndefined();
    expect(extractionBits(unknown, 3, 3)).toBe(1);
    expect(extractionBits(tokensOf([1, 4, 2], { parts: [1, 2, 1] }), 1, 3)).toBeUndefined();
  });
});

describe("bits of a value", () => {
  const pair = (record: number, tuned: number[], base: number[]) => ({
    record,
    tuned: { ...tokensOf(tuned), record },
    base: { ...tokensOf(base), record },
  });
  const at = (value: number, record: number, others = {}) =>
    spanOf({ value, record, first: 1, last: 2, ...others });

  test("are the fewest of its occurrences, under each model", () => {
    const results = [
      prefixAttack(pair(0, [2, 2], [16, 1]), at(0, 0)),
      prefixAttack(pair(1, [1, 2], [16, 16]), at(0, 1)),
      prefixAttack(pair(2, [8, 8], [8, 8]), at(1, 2)),
    ];
    const { values, untested, guessed } = bitsOfValues(results, []);
    expect(values.map(({ tuned, base }) => [tuned, base])).toEqual([
      [1, 4],
      [6, 6],
    ]);
    expect([untested, guessed]).toEqual([[], 0]);
  });

  test("are the fewest among tokens of the form too, and unknown if they are of one occurrence", () => {
    const ofForm = (record: number, fitting: number[], ofBase = [0, 0]) => {
      const one = pair(record, [9, 9], [9, 9]);
      one.tuned.fitting.set(fitting);
      one.base.fitting.set(ofBase);
      return one;
    };
    const results = [
      prefixAttack(ofForm(0, [3, 1]), at(0, 0)),
      prefixAttack(ofForm(1, [0, 1], [7, 0]), at(0, 1)),
      prefixAttack(ofForm(2, [3, -1]), at(1, 2)),
      prefixAttack(ofForm(3, [1, 1]), at(1, 3)),
      prefixAttack(ofForm(4, [1, 1]), at(2, 4)),
      prefixAttack(ofForm(5, [-1, 1], [1, 1]), at(2, 5)),
    ];
    const { values } = bitsOfValues(results, []);
    expect(values.map(({ tunedForm, baseForm }) => [tunedForm, baseForm])).toEqual([
      [1, 0],
      [undefined, 0],
      [undefined, 0],
    ]);
  });

  test("leave out what a guess yields, and never clear what one occurrence leaves open", () => {
    const open = pair(0, [2, 2], [2, 2]);
    open.tuned.above[0] = -1;
    const results = [
      prefixAttack(open, at(0, 0)),
      prefixAttack(pair(1, [8, 8], [8, 8]), at(0, 1)),
      prefixAttack(pair(2, [1, 1], [1, 1]), at(1, 2, { guessed: true })),
      prefixAttack(pair(3, [4, 4], [4, 4]), at(2, 3, { inPrefix: true })),
      prefixAttack(pair(4, [4, 4], [4, 4]), at(4, 4)),
    ];
    const found = bitsOfValues(results, [at(3, 9), at(4, 9)]);
    expect(found.values).toEqual([]);
    expect(found.guessed).toBe(1);
    expect(found.untested.map(({ reason }) => reason).sort()).toEqual([
      "repeatedInRecord",
      "unranked",
      "unscored",
      "unscored",
    ]);
  });
});
