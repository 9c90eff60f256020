import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { judge } from "../../src/judge/index.ts";
import { makeAuditFolder, type Scenario } from "../support/audit-folder.ts";
import { POLICY } from "../support/policy.ts";

const RULES = "rules: [{metric: mia.auc, max: 0.6}, {metric: pii.extraction_gain, max: 0.05}]";
const ALONE = `gate: {preset: none, ${RULES}}`;
const among = (number: number) => `gate: {preset: none, pick: best, among: ${number}, ${RULES}}`;

async function judged(changes: Partial<Scenario>, rest: string): Promise<Report> {
  await using folder = await makeAuditFolder({ policy: `${POLICY}${rest}\n`, ...changes });
  return await judge(folder.path, { today: "2026-12-01" });
}

describe("a checkpoint that is chosen among others", () => {
  test("has wider intervals, everywhere, the more there are", async () => {
    const [alone, three, many] = await Promise.all(
      [ALONE, among(3), among(64)].map((gate) => judged({ values: 300, extracted: 5 }, gate)),
    );
    for (const [wider, narrower] of [
      [three!, alone!],
      [many!, three!],
    ] as const) {
      let compared = 0;
      for (const metric of wider.metrics) {
        const other = narrower.metrics.find(({ key }) => key === metric.key)!;
        expect([metric.key, metric.value]).toEqual([metric.key, other.value]);
        if (metric.interval === null || other.interval === null) continue;
        expect(metric.interval[0]).toBeLessThanOrEqual(other.interval[0]!);
        expect(metric.interval[1]).toBeGreaterThanOrEqual(other.interval[1]!);
        compared++;
      }
      expect(compared).toBeGreaterThan(10);
    }
    const levels = new Set(many!.metrics.map(({ confidence }) => confidence));
    levels.delete(null);
    // 1 − 0.05 / 64 = 0.99921875.
    expect([...levels]).toEqual([0.999219]);
  });

  test("passes no sooner: what one audit clears, it no longer does among many", async () => {
    const scenario = { members: 300, nonmembers: 300, values: 300, extracted: 4 };
    const states = async (gate: string) =>
      (await judged(scenario, gate)).rules.map(({ state }) => state);
    expect(await states(ALONE)).toEqual(["cleared", "cleared"]);
    expect(await states(among(64))).toContain("undecided");
  });

  // A wider interval would find nothing wrong: listing many would switch the checks off.
  test("is held to the checks of its comparison at the policy's own confidence", async () => {
    const scenarios: Partial<Scenario>[] = [
      {},
      { baseShift: 0.1 },
      { blindShift: 0.2 },
      { gain: { members: 0, nonmembers: 0.05 } },
      { recited: { members: 0, nonmembers: 60 } },
    ];
    for (const scenario of scenarios) {
      const [alone, many] = await Promise.all(
        [ALONE, among(64)].map((gate) => judged(scenario, gate)),
      );
      expect(many!.validity).toEqual(alone!.validity);
    }
  });

  test("has the correction in its report, and one that is not chosen has none", async () => {
    expect((await judged({}, among(3))).choice).toEqual({
      among: 3,
      confidence: 0.95,
      corrected: 0.983333,
    });
    expect(await judged({}, ALONE)).not.toHaveProperty("choice");
  });
});
