import { describe, expect, test } from "vitest";
import {
  criterionDifferences,
  criterionDigest,
  criterionText,
  loadPolicy,
  lockPolicy,
  type Override,
  parseCriterion,
  parseSet,
  type ResolvedPolicy,
} from "../../src/config/index.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText, POLICY } from "../support/policy.ts";

const WAIVER = `waivers:
  - {metric: mia.auc, until: 2027-01-31, owner: "@privacy", reason: "retrained in January"}
`;
const RULES = [
  "gate: {preset: none, rules: [{metric: mia.auc, max: 0.6}, {metric: memorization.exact_gain, max: 0.01}]}",
  "gate: {preset: none, rules: [{metric: memorization.exact_gain, max: 0.01}, {metric: mia.auc, max: 0.6}]}",
] as const;

describe("the criterion of a policy", () => {
  test.each([
    "checkpoint=./other",
    "base=hf://org/base",
    "data.members=elsewhere.jsonl",
    "data.format=null",
    "run.device=cpu",
    "run.threads=1",
    "limits.minutes=5",
    "history.path=audits",
    "report.public=true",
  ])("is the same with --set %s, which no figure tempts anybody to change", async (set) => {
    const given = await policyOf(POLICY);
    expect(criterionDigest(await policyOf(POLICY, [parseSet(set)]))).toBe(criterionDigest(given));
  });

  test("is the same whatever the order of its rules", async () => {
    const [one, other] = await Promise.all(RULES.map((rules) => policyOf(`${POLICY}${rules}\n`)));
    expect(criterionDigest(other!)).toBe(criterionDigest(one!));
  });

  test.each([
    ["gate.preset=strict", ["rules"]],
    ["gate.confidence=0.9", ["confidence"]],
    ["gate.on.undecided=warn", ["on"]],
    ["attacks.pii=off", ["attacks", "rules"]],
    ["attacks.mia.attacks=[loss]", ["attacks"]],
    ["limits.records=500", ["limits"]],
    ["seed=8", ["seed"]],
    ["data.max_left_out=0.5", ["audits"]],
    ["data.max_dropped=0.5", ["audits"]],
    // Rules are then on other parts of a record.
    ["data.train_on=all", ["rules"]],
  ])("is another with --set %s, and says in what it differs", async (set, keys) => {
    const committed = parseCriterion(criterionText(await policyOf(POLICY)))!;
    const changed = await policyOf(POLICY, [parseSet(set)]);
    expect(criterionDifferences(committed, changed)).toEqual(keys);
    expect(criterionDigest(changed)).not.toBe(committed.digest);
  });

  test("is another with a waiver that was added after the figures were known", async () => {
    const committed = parseCriterion(criterionText(await policyOf(POLICY)))!;
    expect(criterionDifferences(committed, await policyOf(POLICY + WAIVER))).toEqual(["waivers"]);
  });

  test("survives the lock of an audit, by which it is judged", async () => {
    const policy = await policyOf(POLICY + WAIVER);
    await using folder = await makeFolder({ "lock.json": JSON.stringify(lockPolicy(policy)) });
    const { policy: locked } = await loadPolicy(folder.at("lock.json"));
    expect(criterionDigest(locked)).toBe(criterionDigest(policy));
  });

  test("is not read after an edit, of a bound or of its digest", async () => {
    const text = criterionText(await policyOf(POLICY));
    expect(parseCriterion(text)).toBeDefined();
    expect(parseCriterion(text.replace('"max": 0.65', '"max": 0.95'))).toBeUndefined();
    expect(parseCriterion(text.replace(/sha256:\w/, "sha256:!"))).toBeUndefined();
    expect(parseCriterion(text.slice(1))).toBeUndefined();
    expect(parseCriterion("{}")).toBeUndefined();
  });
});

async function policyOf(
  text: string,
  overrides: readonly Override[] = [],
): Promise<ResolvedPolicy> {
  return (await loadText(text, overrides)).policy;
}
