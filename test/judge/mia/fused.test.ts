import { describe, expect, test } from "vitest";
import { judge } from "../../../src/judge/index.ts";
import { renderMarkdown } from "../../../src/report/index.ts";
import { makeAuditFolder, type Scenario } from "../../support/audit-folder.ts";
import { POLICY } from "../../support/policy.ts";

const RULE = "{metric: mia.auc, attack: fused, max: 0.65}";
const FUSED = `${POLICY}attacks: {mia: {attacks: [loss, reference], fused: true}}
gate: {preset: none, rules: [${RULE}, {metric: mia.auc, max: 0.65}]}
`;

async function judged(changes: Partial<Scenario>, policy = FUSED) {
  await using folder = await makeAuditFolder({ members: 120, nonmembers: 120, policy, ...changes });
  return await judge(folder.path, { today: "2026-12-01" });
}

describe("the fusion of all attacks", () => {
  test("finds a leak, and is an attack beside the strongest", async () => {
    const report = await judged({ gain: { members: 1, nonmembers: 0 } });
    const found = report.metrics.find(
      ({ id, parameters }) => id === "mia.auc" && parameters.attack === "fused",
    )!;
    expect(found.value).toBeGreaterThan(0.8);
    expect(found.interval![0]).toBeGreaterThan(0.65);
    expect(found.method).toBe("out of fold, permutations");
    expect(found.n).toMatchObject({ members: 120, nonmembers: 120, permutations: 200 });
    expect(report.rules.map(({ state }) => state)).toEqual(["breached", "breached"]);
    const strongest = report.metrics.find(
      ({ id, parameters }) => id === "mia.auc" && parameters.attack === "strongest",
    )!;
    expect(["loss", "reference"]).toContain(strongest.selected);
    expect(renderMarkdown(report)).toContain("attack fused");
  });

  test("clears itself alone", async () => {
    const { rules } = await judged({ members: 400, nonmembers: 400 });
    expect(rules[0]).toMatchObject({
      state: "cleared",
      reason: "The whole interval is within the limit. This clears the fused attack alone.",
    });
  });

  test("cannot be judged where the classifier of the text could not be trained", async () => {
    const { rules } = await judged({ blindSets: [] });
    expect(rules[0]!.state).toBe("invalid");
  });

  test("is measured where the policy asks for it, and nowhere else", async () => {
    const { metrics } = await judged({}, POLICY);
    expect(metrics.some(({ parameters }) => parameters.attack === "fused")).toBe(false);
    const unasked = `${POLICY}gate: {preset: none, rules: [${RULE}]}\n`;
    await expect(judged({}, unasked)).rejects.toThrow(/attacks\.mia\.fused is false/);
  });
});
