import { describe, expect, test } from "vitest";
import type { ResolvedPolicy } from "../../src/config/index.ts";
import type { Evidence } from "../../src/judge/evidence/load.ts";
import { checkBaseMatch } from "../../src/judge/validity/base-match.ts";
import { checkModelShift } from "../../src/judge/validity/model-shift.ts";
import type { BaseMatch } from "../../src/pull/checkpoint/index.ts";
import { makeEntry } from "../support/history.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;
const UNKNOWN: BaseMatch = { outcome: "unknown", detail: "The files do not say." };

function checked(
  match: BaseMatch,
  { released, accepted }: { released?: string; accepted?: string } = {},
) {
  const entry = makeEntry({ name: "bot", digest: released ?? DIGEST, context: { release: "v1" } });
  const evidence = {
    pulled: { base: { source: "./first", digest: DIGEST, kind: "model", match } },
    earlier: released === undefined ? [] : [{ reference: "last-release", entry }],
  } as unknown as Evidence;
  const policy = {
    previous: {},
    ...(accepted === undefined ? {} : { acceptMismatch: accepted }),
  } as ResolvedPolicy;
  return checkBaseMatch(evidence, policy);
}

describe("what a report says of the previous release", () => {
  test.each([
    [
      "confirmed by the history",
      UNKNOWN,
      { released: DIGEST },
      "ok",
      /records this model as the last release \(v1, audited on/,
    ],
    [
      "another release than the history's last",
      UNKNOWN,
      { released: `sha256:${"b".repeat(64)}` },
      "note",
      /not the last release that the history records \(v1.*an audit finds less/,
    ],
    [
      "confirmed by nothing",
      UNKNOWN,
      {},
      "note",
      /Nothing confirms that this is the previous release/,
    ],
    [
      "what the checkpoint says it was tuned from",
      { outcome: "same", detail: "It says so." },
      {},
      "ok",
      /^It says so\.$/,
    ],
    [
      "of another shape",
      { outcome: "differs", detail: "hidden_size is 1 and 2." },
      { released: DIGEST },
      "invalid",
      /do not belong together: hidden_size is 1 and 2\./,
    ],
    [
      "on an accepted base",
      { outcome: "differs", detail: "It names org/a." },
      { released: DIGEST, accepted: "our mirror" },
      "note",
      /last release.*It names org\/a\. The policy accepts this base: our mirror/,
    ],
    [
      "on an accepted base, confirmed by nothing",
      { outcome: "differs", detail: "It names org/a." },
      { accepted: "our mirror" },
      "note",
      /Nothing confirms.*The policy accepts this base: our mirror/,
    ],
  ] as const)("%s", (_, match, how, state, detail) => {
    expect(checked(match as BaseMatch, how)).toMatchObject({
      id: "base-match",
      state,
      detail: expect.stringMatching(detail),
    });
  });
});

/** Scores of which loss and entropy alone are known. */
function scoresOf(records: number, change: (record: number) => number) {
  const base = Float64Array.from({ length: records }, (_, record) => -2 - record / records);
  const tuned = base.map((loss, record) => loss + change(record));
  const loss = (scores: Float64Array) => ({ loss: scores });
  const entropy = new Array<number>(records).fill(1.5);
  const part = { tuned: loss(tuned), base: loss(base) };
  return { parts: { completion: part, all: part }, entropy: { tuned: entropy, base: entropy } };
}

describe("two releases that predict the same", () => {
  const shift = (audit: string, change: (record: number) => number) => {
    const [members, nonmembers] = [scoresOf(40, change), scoresOf(40, change)];
    return checkModelShift(audit, members as never, nonmembers as never)[0]!;
  };
  // Weights that are merged, or stored again, in float32.
  const rounding = (record: number) => ((record % 7) - 3) * 1e-6;

  test("are one model, and clear nothing", () => {
    expect(shift("update", rounding)).toMatchObject({
      id: "model-shift",
      state: "invalid",
      detail: expect.stringMatching(/less than 0\.001 nats per token.*one model/),
    });
  });

  test("are two where training moved half of the records", () => {
    const check = shift("update", (record) => (record % 2 === 0 ? 0.02 : -0.01));
    expect(check).toMatchObject({ state: "ok" });
    expect(check.detail).toMatch(/predicts similarly to the previous release/);
    expect(check.detail).not.toMatch(/\bbase\b/);
  });

  test("a few records that moved are not half of them", () => {
    expect(shift("update", (record) => (record < 5 ? 1 : 0)).state).toBe("invalid");
  });

  test("is asked of an update alone", () => {
    expect(shift("finetuning", rounding).state).toBe("ok");
  });
});
