import { describe, expect, test } from "vitest";
import { ATTACKS, MIA_ATTACKS, type ScoredPart } from "../../src/attacks/index.ts";
import { scorePairs } from "../../src/judge/evidence/collect.ts";
import { compareSets } from "../../src/judge/mia/comparison.ts";
import type { PairedSignals, RecordInfo, SetName, TokenSignals } from "../../src/signals/index.ts";
import { aucInterval, type Random, seededRandom, tprAtFpr } from "../../src/stats/index.ts";

/** A text that the tuned model knows by heart and the base does not. */
const KNOWN: ScoredPart = partOf({ logp: [-0.01, -0.02, -0.01, -0.01], base: [-4, -3, -5, -4] });
/** The same text under a tuned model that never saw it. */
const UNKNOWN: ScoredPart = partOf({
  logp: [-4.1, -2.9, -5.2, -3.9],
  base: [-4, -3, -5, -4],
  rank: 9,
});

/** Each test is named for a defect of published code that must not come back here. */
describe("no attack", () => {
  test("ranks a memorised text as the safest (EZ-MIA: 0 with fewer than two wrong tokens)", () => {
    for (const name of MIA_ATTACKS) {
      expect([name, ATTACKS[name](KNOWN) > ATTACKS[name](UNKNOWN)]).toEqual([name, true]);
    }
  });

  test("ranks a text that only became likelier as the safest (EZ-MIA: 0 without a loss)", () => {
    const likelier = partOf({ logp: [-1, -2, -3], base: [-2, -3, -4], rank: 5 });
    expect(ATTACKS.ez(likelier)).toBeGreaterThan(ATTACKS.ez(UNKNOWN));
  });

  test("takes the mean of zero tokens (mink++, mimir, swj, LLM-PBE: k % of a short text is none)", () => {
    for (let tokens = 1; tokens <= 10; tokens++) {
      const short = partOf({ logp: Array.from({ length: tokens }, (_, i) => -1 - i) });
      for (const name of MIA_ATTACKS) {
        expect([name, tokens, Number.isFinite(ATTACKS[name](short))]).toEqual([name, tokens, true]);
      }
      // The least likely fifth, at least one token.
      const lowest = Math.max(1, Math.floor(tokens / 5));
      expect(ATTACKS["min-k"](short)).toBeCloseTo(-tokens + (lowest - 1) / 2, 12);
    }
  });

  test("divides by a spread of zero (mink++, mimir: NaN or infinity where the model is certain)", () => {
    const certain = partOf({ logp: [0, 0, -1e-7], mean: 0, std: 0 });
    expect(ATTACKS["min-k++"](certain)).toBeCloseTo(-0.1, 6);
  });

  test("counts a token beyond the text's end (WBC: a padding token is inside the last window)", () => {
    const text = partOf({ logp: [-1, -1, -1], base: [-2, -2, -2] });
    // Every window of the text gains; a padding token with no gain would leave windows that do not.
    expect(ATTACKS.wbc(text)).toBe(1);
  });

  test("loses a record silently (mimir drops NaN rows and tests fewer)", async () => {
    const awkward = (record: number): PairedSignals => {
      const tokens = 1 + (record % 3);
      const make = (logp: number): TokenSignals => ({
        record,
        position: Int32Array.from({ length: tokens }, (_, index) => index + 1),
        logp: new Float32Array(tokens).fill(logp),
        mean: new Float32Array(tokens),
        std: new Float32Array(tokens),
        rank: new Int32Array(tokens).fill(record % 2 === 0 ? 1 : 40),
        above: new Int32Array(tokens).fill(record % 2 === 0 ? 0 : 39),
        fitting: new Int32Array(tokens).fill(-1),
        decoded: new Float32Array(tokens).fill(Number.NEGATIVE_INFINITY),
        part: new Int8Array(tokens).fill(1),
      });
      return {
        record,
        tuned: make(record % 4 === 0 ? 0 : -30),
        base: make(record % 5 === 0 ? 0 : -30),
      };
    };
    const comparison = await compare(60, awkward, awkward);
    expect([comparison.members, comparison.nonmembers]).toEqual([60, 60]);
    for (const name of MIA_ATTACKS) {
      const { members, nonmembers } = comparison.scores(name, "tuned");
      expect([name, [...members, ...nonmembers].every(Number.isFinite)]).toEqual([name, true]);
    }
  });

  test("learns from the labels it is tested on (Con-ReCall, ReCaLL: prefixes from the scored sets)", async () => {
    const random = seededRandom(5);
    const members = Array.from({ length: 80 }, (_, record) => randomPair(record, random));
    const nonmembers = Array.from({ length: 70 }, (_, record) => randomPair(record, random));
    const forward = await compareLists(members, nonmembers);
    const exchanged = await compareLists(nonmembers, members);
    for (const name of MIA_ATTACKS) {
      // Each record keeps its score whichever set it is said to be in.
      expect(exchanged.scores(name, "tuned")).toEqual({
        members: forward.scores(name, "tuned").nonmembers,
        nonmembers: forward.scores(name, "tuned").members,
      });
      const [auc, mirrored] = [forward, exchanged].map(
        (one) => aucInterval(one.scores(name, "tuned")).value,
      );
      expect(mirrored).toBeCloseTo(1 - auc!, 12);
    }
  });

  test("depends on the other records (results that change with the batch)", async () => {
    const random = seededRandom(6);
    const all = Array.from({ length: 40 }, (_, record) => randomPair(record, random));
    const few = await compareLists(all.slice(0, 10), all);
    const many = await compareLists(all, all);
    for (const name of MIA_ATTACKS) {
      expect(few.scores(name, "tuned").members).toEqual(
        many.scores(name, "tuned").members.slice(0, 10),
      );
    }
  });
});

describe("the TPR at a false-positive rate", () => {
  // Two of 150 nonmembers are 1.33 %, one is 0.67 %: none is exactly 1 %.
  const nonmembers = Array.from({ length: 150 }, (_, index) => index);
  const members = [148.5, 147.5, 20, 10];

  test("is never read above the rate (WBC reads the nearest point, LLM-PBE the first above)", () => {
    const { achievedFpr, tpr } = tprAtFpr(members, nonmembers, 0.01);
    expect(achievedFpr).toBe(1 / 150);
    expect(tpr).toBe(0.25);
    // The result of reading at two of 150.
    expect(tprAtFpr(members, nonmembers, 2 / 150).tpr).toBe(0.5);
  });

  test("is not interpolated between points (EZ-MIA)", () => {
    const shares = [0.007, 0.009, 0.011, 0.013].map(
      (fpr) => tprAtFpr(members, nonmembers, fpr).tpr,
    );
    expect(shares).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test("of 1 in 1,000 allows none of a hundred nonmembers above its threshold", () => {
    const few = nonmembers.slice(0, 100);
    expect(tprAtFpr([...members, 99.5], few, 0.001).above).toBe(0);
  });
});

function partOf(given: {
  logp: number[];
  base?: number[];
  mean?: number;
  std?: number;
  rank?: number;
}): ScoredPart {
  const { logp, base = logp, mean = -1, std = 1, rank = 1 } = given;
  return {
    logp: Float32Array.from(logp),
    mean: new Float32Array(logp.length).fill(mean),
    std: new Float32Array(logp.length).fill(std),
    rank: new Int32Array(logp.length).fill(rank),
    baseLogp: Float32Array.from(base),
    zlibBytes: 20,
  };
}

function randomPair(record: number, random: Random): PairedSignals {
  const tokens = 1 + random.int(30);
  const make = (): TokenSignals => {
    const numbers = (next: () => number) => Float32Array.from({ length: tokens }, next);
    return {
      record,
      position: Int32Array.from({ length: tokens }, (_, index) => index + 1),
      logp: numbers(() => -5 * random.uniform()),
      mean: numbers(() => -5 * random.uniform()),
      std: numbers(random.uniform),
      rank: Int32Array.from({ length: tokens }, () => 1 + random.int(4)),
      above: new Int32Array(tokens),
      fitting: new Int32Array(tokens).fill(-1),
      decoded: numbers(() => -5 * random.uniform()),
      part: new Int8Array(tokens).fill(1),
    };
  };
  return { record, tuned: make(), base: make() };
}

async function compare(
  size: number,
  member: (record: number) => PairedSignals,
  nonmember: (record: number) => PairedSignals,
) {
  const ordinals = Array.from({ length: size }, (_, record) => record);
  return await compareLists(ordinals.map(member), ordinals.map(nonmember));
}

async function compareLists(members: PairedSignals[], nonmembers: PairedSignals[]) {
  const score = (set: SetName, pairs: PairedSignals[]) =>
    scorePairs(
      pairs,
      pairs.map((pair) => infoOf(set, pair)),
      [],
    );
  return compareSets(
    await score("members", members),
    await score("nonmembers", nonmembers),
    { members: new Set(), nonmembers: new Set() },
    "completion",
  )!;
}

function infoOf(set: SetName, { record, tuned }: PairedSignals): RecordInfo {
  const tokens = tuned.position.length;
  return {
    audit: "finetuning",
    set,
    record,
    file: 0,
    row: 1,
    tokens: tokens + 1,
    promptTokens: 0,
    completionTokens: tokens,
    zlibBytes: 20,
    promptZlibBytes: 8,
    completionZlibBytes: 20,
    label: null,
    truncated: false,
    subject: null,
  };
}
