import { describe, expect, test } from "vitest";
import { checkTextControl } from "../../src/judge/synthetic/control.ts";
import { compareTexts, membershipMetrics } from "../../src/judge/synthetic/membership.ts";
import type { AuxiliaryScores, RecordInfo, TextScores } from "../../src/signals/index.ts";
import { seededRandom } from "../../src/stats/index.ts";
import { loadText } from "../support/policy.ts";

const RECORDS = 200;
const NOTHING = { members: new Set<number>(), nonmembers: new Set<number>() };
const SETS = ["members", "nonmembers"] as const;

/** Scores of an audit of which words tell nothing and the auxiliary model so much (0: nothing). */
function made(audit: string, told: number, words = 0) {
  const random = seededRandom(1, audit);
  const places = SETS.flatMap((set) =>
    Array.from({ length: RECORDS }, (_, record) => ({ audit, set, record })),
  );
  const own = (set: string, by: number) => random.uniform() + (set === "members" ? by : 0);
  return {
    records: places.map((place) => ({ ...place, subject: null })) as unknown as RecordInfo[],
    scores: places.map((place): TextScores => {
      const [ngram, similarity] = [own(place.set, words), own(place.set, words)];
      return { ...place, ngram, ngram_reference: ngram, similarity };
    }),
    auxiliary: places.map((place): AuxiliaryScores => {
      const base = random.uniform();
      return { ...place, base, tuned: base + own(place.set, told) };
    }),
  };
}

const POLICY = `version: 1
audits: [synthetic]
synthetic: {data: g.jsonl, private: p.jsonl, heldout: h.jsonl, auxiliary: ./small}
`;

describe("the attacks of an auxiliary model", () => {
  test("are part of the strongest where they were run, and absent where they were not", async () => {
    const { policy } = await loadText(POLICY);
    const { records, scores, auxiliary } = made("synthetic", 0.8);
    const aucs = (tuned: readonly AuxiliaryScores[]) => {
      const comparison = compareTexts("synthetic", records, { scores, auxiliary: tuned }, NOTHING)!;
      return membershipMetrics(comparison, policy, new Map()).filter(
        ({ id }) => id === "synthetic.mia_auc",
      );
    };
    const [strongest, ...each] = aucs(auxiliary);
    expect(each.map(({ parameters }) => parameters.attack)).toEqual([
      "ngram",
      "ngram-reference",
      "similarity",
      "auxiliary",
      "auxiliary-reference",
    ]);
    // Of two uniform variables 0.8 apart, the shifted one is above with probability 1 − 0.2² / 2.
    expect(each.at(-1)!.value).toBeCloseTo(0.98, 1);
    expect(strongest).toMatchObject({ selected: "auxiliary-reference" });
    const without = aucs([]);
    expect(without).toHaveLength(4);
    expect(without[0]!.value).toBeLessThan(0.6);
    // One record without a score would be told by its absence.
    expect(aucs(auxiliary.slice(1))).toHaveLength(4);
  });

  test.each([
    ["ok", 2, { kind: "model" }, "Self-test passed"],
    ["error", 0, { kind: "model" }, "Name a larger model as `synthetic.auxiliary`"],
    ["ok", 0, undefined, "Self-test passed"],
  ])("have to find planted copies: %s", (state, told, auxiliary, detail) => {
    const [planted, clean] = [made("control", told, 2), made("control-clean", 0)];
    const copies = ["control", "control-clean"].flatMap((audit) =>
      SETS.flatMap((set) =>
        Array.from({ length: 4 }, (_, record) => {
          const grams = audit === "control" && set === "members" ? 1 : 0;
          return { audit, set, record, words: 30, run: 0, grams, near: false };
        }),
      ),
    );
    const check = checkTextControl({
      job: { auxiliary, pii: { prefix: false, columns: {} } },
      records: [...planted.records, ...clean.records],
      spans: [],
      generatedData: {
        copies,
        copying: [],
        found: [],
        scores: [...planted.scores, ...clean.scores],
        auxiliary: auxiliary === undefined ? [] : [...planted.auxiliary, ...clean.auxiliary],
      },
    } as unknown as Parameters<typeof checkTextControl>[0]);
    expect(check).toMatchObject({ state, detail: expect.stringContaining(detail) });
  });
});
