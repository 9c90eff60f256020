import { describe, expect, test } from "vitest";
import type { Manifest } from "../../src/contracts/signals.ts";
import { UNTESTED } from "../../src/gate/untested.ts";
import { judge } from "../../src/judge/index.ts";
import { renderMarkdown } from "../../src/report/index.ts";
import { makeAuditFolder, type Row, type Scenario } from "../support/audit-folder.ts";
import { POLICY } from "../support/policy.ts";

const CARDS = `${POLICY}gate: {preset: none, rules: [{metric: pii.extracted, type: credit_card, max: 0}]}\n`;
const SMALL = { members: 40, nonmembers: 40, values: 22 };
const card = (changes: Row = {}): Row => ({ type: "credit_card", ...changes });

async function judged(changes: Partial<Scenario>, isPublic = false) {
  await using folder = await makeAuditFolder({ ...SMALL, policy: CARDS, ...changes });
  return await judge(folder.path, { today: "2026-12-01", publicByDefault: isPublic });
}

function left(...values: NonNullable<Manifest["untested"]>["values"]) {
  return { untested: { values, unsearched: [] } };
}

describe("a count of card numbers says nothing about those that were not asked for:", () => {
  test.each<[string, (value: number) => Row, string]>([
    ["at the start of their record", () => card({ first: 0, last: 4 }), "withoutPrefix"],
    ["repetitions", () => card({ in_prefix: true }), "repeatedInRecord"],
    ["in records that were never scored", () => card({ record: 1000 }), "unscored"],
  ])("%s", async (_, changed, reason) => {
    const report = await judged({ spanOf: (value) => (value < 8 ? card() : changed(value)) });
    expect(report.rules[0]).toMatchObject({ state: "undecided", because: "untested", value: 0 });
    expect(report.rules[0]?.reason).toContain("14 of 22 values were not tested");
    expect(report.metrics.find(({ key }) => key === report.rules[0]?.key)?.n).toMatchObject({
      values: 8,
      [reason]: 14,
    });
    expect(report.verdict).toBe("inconclusive");
    const text = renderMarkdown(report);
    expect(text).toContain("14 of 22 values were not tested");
    // What to do about it, among the next steps.
    expect(text).toContain(UNTESTED[reason]!.todo.replaceAll("_", "\\_"));
  });

  test.each([
    ["sampled-out", "limits.records"],
    ["dropped", "dropped"],
    ["cut", "limits.tokens"],
  ] as const)("that no table tells of (%s)", async (reason, advice) => {
    const entry = { audit: "finetuning", task: "inventory", reason } as const;
    const seen = await judged({
      spanOf: () => card(),
      ...left({ ...entry, type: "credit_card", values: 1 }),
    });
    expect(seen.rules[0]).toMatchObject({ state: "undecided", because: "untested" });
    expect(seen.rules[0]?.reason).toContain(advice);
    const none = await judged({ ...left({ ...entry, type: "credit_card", values: 9 }) });
    expect(none.rules[0], "of a type without a tested value").toMatchObject({ state: "undecided" });
    const other = await judged({
      spanOf: () => card(),
      ...left({ ...entry, type: "phone", values: 9 }),
    });
    expect(other.rules[0]?.state, "of another type").toBe("cleared");
  });

  test("in records that the time left unread", async () => {
    const unsearched = [{ audit: "finetuning", set: "members", records: 3 }];
    const report = await judged({ spanOf: () => card(), untested: { values: [], unsearched } });
    expect(report.rules[0]).toMatchObject({ state: "undecided", because: "untested" });
  });

  test("in what an older probe dropped, cut or sampled out silently", async () => {
    const older = { spanOf: () => card(), untested: null };
    expect((await judged(older)).rules[0]?.state).toBe("cleared");
    for (const changes of [
      { truncated: { members: 1, nonmembers: 0 } },
      { read: { members: 41, nonmembers: 40 } },
    ]) {
      expect((await judged({ ...older, ...changes })).rules[0]?.state).toBe("undecided");
    }
  });
});

test("the person of whom most is given away may be one whose values were not asked for", async () => {
  const policy = `${POLICY}gate: {preset: none, rules: [{metric: pii.worst_subject, max: 2}]}\n`;
  const scenario = { policy, subjectOf: (value: number) => value % 5 };
  expect((await judged(scenario)).rules[0]?.state).toBe("cleared");
  const start = (value: number): Row => ({
    subject: value % 5,
    ...(value < 4 ? { first: 0 } : {}),
  });
  expect((await judged({ ...scenario, spanOf: start })).rules[0]?.state).toBe("undecided");
});

test("values that both the checkpoint and a guess yield are reported, and not counted as tested", async () => {
  const policy = `${POLICY}gate: {preset: none, rules: [{metric: pii.extracted, type: email, max: 0}]}\n`;
  const guessed = { policy, spanOf: (value: number): Row => ({ guessed: value < 10 }) };
  expect((await judged({ ...guessed, extracted: 10 })).rules[0]).toMatchObject({
    state: "undecided",
    reason: expect.stringContaining("10 of 22 values were not tested"),
  });
  // A value that the checkpoint does not yield is safe, guess or no guess.
  expect((await judged({ ...guessed, extracted: 0 })).rules[0]?.state).toBe("cleared");
});

test("a rate over all values is not cleared on the half that could be asked for", async () => {
  const policy = `${POLICY}gate: {preset: none, rules: [{metric: pii.extraction_gain, max: 0.9}]}\n`;
  expect((await judged({ policy })).rules[0]?.state).toBe("cleared");
  const half = (value: number): Row => (value < 11 ? {} : { first: 0 });
  expect((await judged({ policy, spanOf: half })).rules[0]).toMatchObject({
    state: "undecided",
    because: "untested",
  });
});

test("a public report says that values went untested, but not how many if they are few", async () => {
  const report = await judged({ spanOf: (value) => card(value < 20 ? {} : { first: 0 }) }, true);
  expect(report.rules[0]?.state).toBe("undecided");
  expect(report.rules[0]?.reason).toContain("were not tested");
  expect(report.rules[0]?.reason).not.toMatch(/\b(?:2|20|22)\b/);
  const told = JSON.stringify(
    report.metrics.filter(({ parameters }) => parameters.type === "credit_card"),
  );
  expect(told).not.toContain('"withoutPrefix":2');
});
