import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { judge } from "../../src/judge/index.ts";
import type { Comparison } from "../../src/judge/mia/comparison.ts";
import { checkDirection } from "../../src/judge/validity/direction.ts";
import { makeAuditFolder, type Scenario } from "../support/audit-folder.ts";
import { POLICY } from "../support/policy.ts";

/** Signals of a checkpoint that was tuned on what the policy calls nonmembers. */
const SWAPPED = { gain: { members: 0, nonmembers: 0.5 } };
const RECITED = { recited: { members: 0, nonmembers: 60 } };
const QUESTION = "are members and nonmembers swapped, or did unlearning overshoot?";

const STRONGEST = "{metric: mia.auc, max: 0.65}";
const EXACT = "{metric: memorization.exact_gain, max: 0.1}";

describe("a checkpoint to which members look less familiar than nonmembers", () => {
  test("gets no verdict, not just a warning", async () => {
    const report = await judged(SWAPPED, `gate: {preset: none, rules: [${STRONGEST}, ${EXACT}]}`);
    expect(report).toMatchObject({ verdict: "invalid", exitCode: 3 });
    expect(report.rules.map(({ state }) => state)).toEqual(["invalid", "invalid"]);
    expect(report.reasons.join("\n")).toContain(QUESTION);
    expect(report.validity.find(({ id }) => id === "direction")).toMatchObject({
      state: "invalid",
    });
  });

  test.each([
    ["under the whole preset", SWAPPED, "gate: {preset: standard}"],
    [
      "where rules name other attacks",
      SWAPPED,
      "gate: {preset: none, rules: [{metric: mia.auc, attack: loss, max: 0.65}]}",
    ],
    [
      "where one attack is declared",
      SWAPPED,
      `attacks: {mia: {attacks: [zlib]}}\ngate: {preset: none, rules: [${STRONGEST}]}`,
    ],
    [
      "where only a rate of the members is bounded",
      SWAPPED,
      "gate: {preset: none, rules: [{metric: memorization.exact_rate, max: 0.1}]}",
    ],
    [
      "where the policy turns membership inference off and held-out records are there all the same",
      SWAPPED,
      `attacks: {mia: off}\ngate: {preset: none, rules: [${EXACT}]}`,
    ],
    [
      "where only extraction is asked for, of records that may be nobody's",
      SWAPPED,
      "attacks: {mia: off}\ngate: {preset: none, rules: [{metric: pii.extraction_gain, max: 0.1}]}",
    ],
    [
      "where it shows in what is completed word for word alone",
      RECITED,
      `attacks: {mia: off}\ngate: {preset: none, rules: [${EXACT}]}`,
    ],
    [
      "where it shows in what is completed word for word, and a rule names an attack",
      RECITED,
      `gate: {preset: none, rules: [${STRONGEST}]}`,
    ],
  ] as [string, Partial<Scenario>, string][])("is not cleared %s", async (_, changes, policy) => {
    const report = await judged(changes, policy);
    expect(report).toMatchObject({ verdict: "invalid", exitCode: 3 });
    const failing = report.rules.filter(({ level }) => level === "fail");
    expect(failing.some(({ reason }) => reason.includes(QUESTION))).toBe(true);
    expect(failing.filter(({ metric }) => !metric.startsWith("pii."))).toEqual(
      failing
        .filter(({ metric }) => !metric.startsWith("pii."))
        .map((rule) => ({ ...rule, state: "invalid" })),
    );
  });

  test("still fails for values that were extracted", async () => {
    const policy = "gate: {preset: none, rules: [{metric: pii.extracted, type: email, max: 0}]}";
    expect(await judged({ ...SWAPPED, extracted: 30 }, policy)).toMatchObject({ verdict: "fail" });
  });

  test("is valid if it memorised nothing, or its members, or slightly less than chance", async () => {
    const policy = `gate: {preset: none, rules: [${STRONGEST}]}`;
    for (const nonmembers of [0, 0.01]) {
      const report = await judged({ gain: { members: 0, nonmembers } }, policy);
      expect(report.validity.find(({ id }) => id === "direction")).toMatchObject({ state: "ok" });
      expect(report.verdict).toBe("pass");
    }
    const leaky = await judged(
      { gain: { members: 0.5, nonmembers: 0 }, recited: { members: 60, nonmembers: 0 } },
      policy,
    );
    expect(leaky.verdict).toBe("fail");
  });

  test("is not a fault in another audit, which may find less than the base", () => {
    const scores = {
      members: Float64Array.from({ length: 50 }, (_, i) => i),
      nonmembers: Float64Array.from({ length: 50 }, (_, i) => i + 60),
    };
    const comparisons = new Map([["completion" as const, comparisonOf(scores)]]);
    const states = ["finetuning", "pretraining"].map((audit) =>
      checkDirection(audit, comparisons, undefined, 0.95).map(({ state }) => state),
    );
    expect(states).toEqual([["invalid"], []]);
  });
});

async function judged(changes: Partial<Scenario>, rest: string): Promise<Report> {
  await using folder = await makeAuditFolder({ policy: `${POLICY}${rest}\n`, ...changes });
  return await judge(folder.path, { today: "2026-12-01" });
}

function comparisonOf(scores: { members: Float64Array; nonmembers: Float64Array }): Comparison {
  return {
    members: scores.members.length,
    nonmembers: scores.nonmembers.length,
    infos: { members: [], nonmembers: [] },
    scores: () => scores,
    features: () => [scores],
  };
}
