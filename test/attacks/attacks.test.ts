import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ATTACKS, type MiaAttack, type ScoredPart } from "../../src/attacks/index.ts";

interface Golden {
  logp: number[];
  mean: number[];
  std: number[];
  rank: number[];
  baseLogp: number[];
  zlibBytes: number;
  scores: Record<MiaAttack, number>;
}

const golden = JSON.parse(
  readFileSync(new URL("golden.json", import.meta.url), "utf8"),
) as Golden[];
const names = Object.keys(ATTACKS) as MiaAttack[];

const MAY_STAY: ReadonlySet<MiaAttack> = new Set(["wbc", "ez", "clipped-reference", "log-rank"]);

describe.each(names)("%s", (name) => {
  test("equals a plain numpy computation in float64 (golden.py)", () => {
    for (const one of golden) {
      const expected = one.scores[name];
      const got = ATTACKS[name](partOf(one));
      expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(expected)));
    }
  });

  test("is finite for a text of a single token and for a model that is certain", () => {
    const certain = { logp: [0], mean: [0], std: [0], rank: [1], baseLogp: [0], zlibBytes: 8 };
    const surprised = { logp: [-80], mean: [0], std: [0], rank: [1], baseLogp: [-1], zlibBytes: 8 };
    expect(Number.isFinite(ATTACKS[name](partOf(certain)))).toBe(true);
    expect(Number.isFinite(ATTACKS[name](partOf(surprised)))).toBe(true);
  });

  test("grows when the tuned model finds every token more likely: higher means member", () => {
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 60 }), (tokens) => {
        const before = partFrom(tokens, 0);
        const after = partFrom(tokens, 0.5);
        // Shares, and clipped gains, may already be at their maximum. A rank may stay the same.
        if (MAY_STAY.has(name)) {
          expect(ATTACKS[name](after)).toBeGreaterThanOrEqual(ATTACKS[name](before));
        } else {
          expect(ATTACKS[name](after)).toBeGreaterThan(ATTACKS[name](before));
        }
      }),
    );
  });
});

test.each(names.filter((name) => name !== "wbc"))(
  "%s does not depend on the order of the tokens (wbc looks at neighbours)",
  (name) => {
    fc.assert(
      fc.property(fc.array(token, { minLength: 2, maxLength: 40 }), (tokens) => {
        const forward = ATTACKS[name](partFrom(tokens, 0));
        const backward = ATTACKS[name](partFrom([...tokens].reverse(), 0));
        expect(backward).toBeCloseTo(forward, 5);
      }),
    );
  },
);

test("the reference attack does not rank a text that is easy for both models as a member", () => {
  const easy = {
    logp: [-0.1, -0.1],
    mean: [-1, -1],
    std: [1, 1],
    rank: [1, 1],
    baseLogp: [-0.1, -0.1],
    zlibBytes: 9,
  };
  expect(ATTACKS.reference(partOf(easy))).toBe(0);
});

test("a shift of both models does not change the reference score", () => {
  fc.assert(
    fc.property(
      fc.array(token, { minLength: 1, maxLength: 60 }),
      fc.float({ min: -3, max: 0, noNaN: true }),
      (tokens, shift) => {
        const part = partFrom(tokens, 0);
        const shifted = {
          ...part,
          logp: part.logp.map((v) => v + shift),
          baseLogp: part.baseLogp.map((v) => v + shift),
        };
        expect(ATTACKS.reference(shifted)).toBeCloseTo(ATTACKS.reference(part), 4);
      },
    ),
  );
});

test("log-rank is 0 for a text known by heart, and falls by one when each token is half as high", () => {
  const ranked = (rank: number[]) => {
    const same = rank.map(() => -1);
    return ATTACKS["log-rank"](
      partOf({ logp: same, mean: same, std: same, rank, baseLogp: same, zlibBytes: 9 }),
    );
  };
  expect(ranked([1, 1, 1])).toBe(0);
  expect(ranked([2, 4])).toBe(-1.5);
  expect(ranked([4, 8])).toBe(-2.5);
});

describe("of gains that a single token makes", () => {
  const gains = (each: number[]) =>
    partOf({
      logp: each,
      mean: each,
      std: each.map(() => 1),
      rank: each.map(() => 1),
      baseLogp: each.map(() => 0),
      zlibBytes: 9,
    });
  const [spread, single] = [gains([0.5, 0.5, 0.5, 0.5]), gains([0, 0, 0, 12])];

  test("the plain mean makes more than of a gain that is spread, and the robust ones less", () => {
    expect(ATTACKS.reference(single)).toBeGreaterThan(ATTACKS.reference(spread));
    for (const name of ["studentised-reference", "clipped-reference"] as const) {
      expect(ATTACKS[name](single)).toBeLessThanOrEqual(ATTACKS[name](spread));
    }
    expect(ATTACKS["clipped-reference"](single)).toBe(0.5);
    expect(ATTACKS["studentised-reference"](spread)).toBeCloseTo(0.5 / 0.1, 6);
  });
});

test("min-k of a text with fewer tokens than 1/k looks at one token, not at none", () => {
  const part = partOf({
    logp: [-3, -1, -2],
    mean: [0, 0, 0],
    std: [1, 1, 1],
    rank: [1, 1, 1],
    baseLogp: [0, 0, 0],
    zlibBytes: 9,
  });
  expect(ATTACKS["min-k"](part)).toBe(-3);
});

describe("defects of published code that must not come back (ez)", () => {
  const known = {
    logp: [-0.01, -0.02, -0.01],
    mean: [0, 0, 0],
    std: [1, 1, 1],
    rank: [1, 1, 1],
    baseLogp: [-4, -3, -5],
    zlibBytes: 9,
  };
  test("a text known by heart, without a wrong token, gets the highest score, not the lowest", () => {
    expect(ATTACKS.ez(partOf(known))).toBe(1);
  });
  test("a single wrong token does not make a text the safest of all", () => {
    const almost = {
      ...known,
      rank: [1, 1, 2],
      logp: [-0.01, -0.02, -1],
      baseLogp: [-4, -3, -0.9],
    };
    expect(ATTACKS.ez(partOf(almost))).toBeGreaterThan(0.9);
  });
  test("a text without any loss of probability gets the highest score, not the lowest", () => {
    expect(ATTACKS.ez(partOf({ ...known, rank: [2, 2, 2] }))).toBe(1);
  });
  test("a text that the base also knows by heart is neutral", () => {
    expect(ATTACKS.ez(partOf({ ...known, baseLogp: known.logp }))).toBe(0);
  });
});

test("wbc of a text shorter than every window looks at the whole text", () => {
  const part = { logp: [-1], mean: [0], std: [1], rank: [1], zlibBytes: 9 };
  expect(ATTACKS.wbc(partOf({ ...part, baseLogp: [-2] }))).toBe(1);
  expect(ATTACKS.wbc(partOf({ ...part, baseLogp: [-1] }))).toBe(0);
});

type Token = { logp: number; mean: number; std: number; rank: number; base: number };

const nats = fc.float({ min: -20, max: 0, noNaN: true });
const token: fc.Arbitrary<Token> = fc.record({
  logp: nats,
  mean: nats,
  std: fc.float({ min: Math.fround(0.01), max: 5, noNaN: true }),
  rank: fc.integer({ min: 1, max: 3 }),
  base: nats,
});

function partFrom(tokens: readonly Token[], gain: number): ScoredPart {
  return {
    logp: Float32Array.from(tokens, ({ logp }) => logp + gain),
    mean: Float32Array.from(tokens, ({ mean }) => mean),
    std: Float32Array.from(tokens, ({ std }) => std),
    rank: Int32Array.from(tokens, ({ rank }) => rank),
    baseLogp: Float32Array.from(tokens, ({ base }) => base),
    zlibBytes: 20,
  };
}

function partOf(one: Omit<Golden, "scores">): ScoredPart {
  return {
    logp: Float32Array.from(one.logp),
    mean: Float32Array.from(one.mean),
    std: Float32Array.from(one.std),
    rank: Int32Array.from(one.rank),
    baseLogp: Float32Array.from(one.baseLogp),
    zlibBytes: one.zlibBytes,
  };
}
