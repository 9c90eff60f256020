import { describe, expect, test } from "vitest";
import { loadPolicy, lockPolicy } from "../../src/config/index.ts";
import { judge } from "../../src/judge/index.ts";
import type { BaseMatch } from "../../src/pull/checkpoint/index.ts";
import { renderMarkdown } from "../../src/report/index.ts";
import { makeAuditFolder } from "../support/audit-folder.ts";
import { makeFolder } from "../support/folder.ts";
import { errorOf, loadText, POLICY } from "../support/policy.ts";

const DIFFERS: BaseMatch = { outcome: "differs", detail: "It names org/a, and the base is org/b." };
const RULES = [
  "{metric: mia.auc, max: 0.9}",
  "{metric: mia.tpr_at_fpr, max: 0.5}",
  "{metric: mia.auc, attack: reference, max: 0.9}",
  "{metric: mia.auc, attack: wbc, max: 0.9}",
  "{metric: mia.auc, attack: loss, max: 0.9}",
  "{metric: mia.auc, attack: min-k++, max: 0.9}",
  "{metric: mia.auc_gain, max: 0.5}",
  "{metric: pii.extracted, type: email, max: 0}",
  "{metric: pii.extraction_gain, max: 0.05}",
  "{metric: pii.extraction_rate, max: 0.05}",
  "{metric: memorization.exact_rate, max: 0.5}",
];
const policyOf = (text: string, rules = RULES) =>
  `${text}gate: {preset: none, rules: [${rules.join(", ")}]}\n`;

async function judged(text: string, match: BaseMatch | undefined) {
  await using folder = await makeAuditFolder({ policy: text, match });
  return await judge(folder.path, { today: "2026-12-01" });
}

const ACCEPTING = POLICY.replace(
  /^base: (.*)$/m,
  'base: {ref: "$1", accept_mismatch: "Our mirror of org/a under its old name."}',
);

describe("a base that is not what the checkpoint was tuned from", () => {
  test("invalidates what compares with it, and nothing else", async () => {
    const report = await judged(policyOf(POLICY), DIFFERS);
    expect(report).toMatchObject({ verdict: "invalid", exitCode: 3 });
    const invalid = report.rules.map(({ state }) => state === "invalid");
    expect(invalid).toEqual([
      ...[true, true, true, true, false, false, true],
      ...[true, true, false, false],
    ]);
    const check = report.validity.find(({ id }) => id === "base-match");
    expect(check).toMatchObject({ state: "invalid" });
    expect(report.reasons.join()).toContain("It names org/a, and the base is org/b.");
    expect(report.provenance.base!.match).toEqual(DIFFERS);
  });

  test("does not invalidate the strongest of attacks that look at one model only", async () => {
    const text = `${POLICY}attacks: {mia: {attacks: [loss, zlib]}}\n`;
    const report = await judged(policyOf(text, [RULES[0]!]), DIFFERS);
    expect(report.rules[0]).toMatchObject({ state: "cleared" });
  });

  test("is accepted by a policy that says why, and the report says so", async () => {
    const report = await judged(policyOf(ACCEPTING), DIFFERS);
    expect(report.verdict).toBe("pass");
    expect(report.validity.find(({ id }) => id === "base-match")).toMatchObject({
      state: "note",
      detail: expect.stringContaining("Our mirror of org/a under its old name."),
    });
    expect(renderMarkdown(report)).toContain(
      "Accepted by the policy: Our mirror of org/a under its old name.",
    );
  });

  test.each([
    ["cannot be told", { outcome: "unknown", detail: "It does not say." } as const, "note"],
    ["is not known to an audit of an earlier release", undefined, "note"],
    ["is there", { outcome: "same", detail: "It does." } as const, "ok"],
  ])("that %s is shown and judged", async (_, match, state) => {
    const report = await judged(policyOf(POLICY), match);
    expect(report.verdict).toBe("pass");
    expect(report.validity.find(({ id }) => id === "base-match")).toMatchObject({ state });
  });
});

describe("the key base", () => {
  test("is a reference, or a reference with a reason; both survive the lock", async () => {
    for (const text of [POLICY, ACCEPTING]) {
      const { policy } = await loadText(text);
      expect(policy.base).toBe((await loadText(POLICY)).policy.base);
      await using folder = await makeFolder({ "p.json": JSON.stringify(lockPolicy(policy)) });
      expect((await loadPolicy(folder.at("p.json"))).policy).toEqual(policy);
    }
  });

  test("set on the command line drops the reason", async () => {
    const override = { path: ["base"], value: "./other", label: "--set base=./other" };
    const { policy } = await loadText(ACCEPTING, [override]);
    expect(policy.base).toBe("./other");
    expect(policy.acceptMismatch).toBeUndefined();
  });

  test.each([
    'base: {accept_mismatch: "a good reason"}',
    'base: {ref: ./b, accept_mismatch: "-"}',
    "base: {ref: ./b, accept: yes}",
  ])("is refused as %s", async (base) => {
    expect(await errorOf(POLICY.replace(/^base: .*$/m, base))).toMatch(/base|accept/);
  });
});
