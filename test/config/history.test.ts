import { describe, expect, test } from "vitest";
import { historyName, lockPolicy, measuringDigest } from "../../src/config/index.ts";
import { errorOf, loadText, POLICY } from "../support/policy.ts";

const HISTORY = "history: {branch: reticence-history}\n";
const rule = (text: string) => `${POLICY}${HISTORY}gate: {preset: none, rules: [{${text}}]}\n`;

describe("a rule on an increase", () => {
  test("is kept beside the preset's rule on the same metric", async () => {
    const { policy } = await loadText(
      `${POLICY}${HISTORY}gate: {rules: [{metric: mia.auc, against: previous, max_increase: 0.02}]}\n`,
    );
    const own = policy.gate.rules.filter(({ metric }) => metric === "mia.auc");
    expect(own.map(({ key }) => key)).toContain(
      "mia.auc{attack=strongest,audit=finetuning,part=completion} against previous",
    );
    expect(own.some(({ max }) => max === 0.65)).toBe(true);
    const again = await loadText(JSON.stringify(lockPolicy(policy)));
    expect(again.policy).toEqual(policy);
  });

  test.each([
    ["metric: mia.auc, max_increase: 0.02", "max_increase needs against"],
    ["metric: mia.auc, against: previous", "against needs max_increase"],
    [
      "metric: mia.auc, max: 0.6, against: previous, max_increase: 0.02",
      "a rule needs exactly one bound",
    ],
    ["metric: mia.auc, against: last-relase, max_increase: 0.02", 'Did you mean "last-release"?'],
    ["metric: mia.auc, against: previous, max_increase: 1", "can never be breached"],
  ])("written {%s} is refused", async (text, message) => {
    expect(await errorOf(rule(text))).toContain(message);
  });

  test("without a history is refused", async () => {
    const text = rule("metric: mia.auc, against: previous, max_increase: 0.02").replace(
      HISTORY,
      "",
    );
    expect(await errorOf(text)).toMatch(/^8:\d+: there is no history to compare with\. Add/);
  });
});

describe("a history", () => {
  test("reuses no verdict unless the policy says so, and then for 90 days", async () => {
    const of = async (text: string) => {
      const { policy } = await loadText(`${POLICY}history: {branch: audits${text}}\n`);
      const again = await loadText(JSON.stringify(lockPolicy(policy)));
      expect(again.policy).toEqual(policy);
      const { reuse, reuse_days } = policy.history!;
      return [reuse, reuse_days];
    };
    expect(await of("")).toEqual([false, 90]);
    expect(await of(", reuse: true")).toEqual([true, 90]);
    expect(await of(", reuse: true, reuse_days: 7")).toEqual([true, 7]);
    expect(await of(", reuse_days: 7")).toEqual([false, 7]);
  });

  test.each([
    ["{}", "branch"],
    ["{branch: ../x}", "branch"],
    ["{branch: -x}", "branch"],
    ["{brunch: x}", 'Did you mean "branch"?'],
  ])("written %s is refused", async (text, message) => {
    expect(await errorOf(`${POLICY}history: ${text}\n`)).toContain(message);
  });

  test.each([
    ["hf://org/model@abc123", "hf://org/model"],
    ["oci://registry/model@sha256:12", "oci://registry/model"],
    ["s3://bucket/model?version=3", "s3://bucket/model"],
    ["./out/model@2", "./out/model@2"],
  ])("keeps %s as %s", (reference, name) => {
    expect(historyName(reference)).toBe(name);
  });
});

test("policies that measure alike have the same measuring digest, whatever they allow", async () => {
  const digestOf = async (text: string) =>
    measuringDigest((await loadText(text)).policy, "finetuning");
  const plain = await digestOf(POLICY);
  expect(await digestOf(`${POLICY}gate: {preset: strict}\n`)).toBe(plain);
  expect(await digestOf(`${POLICY}${HISTORY}`)).toBe(plain);
  expect(await digestOf(POLICY.replace("data/members.jsonl", "other.jsonl"))).toBe(plain);
  expect(await digestOf(`${POLICY}seed: 3\n`)).not.toBe(plain);
  expect(await digestOf(`${POLICY}limits: {tokens: 64}\n`)).not.toBe(plain);
});
