import { describe, expect, test } from "vitest";
import type { Metric } from "../../src/contracts/report.ts";
import { completeParameters, type MetricId, metricKey } from "../../src/gate/catalogue.ts";
import { whatWouldDecide } from "../../src/gate/enough.ts";
import {
  clopperPearson,
  clusteredProportion,
  independentDifference,
  proportion,
  tprInterval,
} from "../../src/stats/index.ts";
import { clusterIds } from "../stats/scores.ts";

describe("what would decide a rule", () => {
  test.each([
    [0, 200, 0.01],
    [0, 30, 0.05],
    [1, 300, 0.01],
    [6, 400, 0.03],
    [30, 400, 0.06],
  ])("on a share, %d of %d at max %d, is what its own interval takes", (hits, units, max) => {
    const { value, interval } = proportion(hits, units);
    const [needed] = counts(
      metricOf("memorization.exact_rate", value, interval, { members: units }),
      max,
    );
    const isDecided = (n: number) => {
      const [low, high] = clopperPearson(value * n, n);
      return low > max || high <= max;
    };
    expect(isDecided(needed!)).toBe(true);
    // Two digits are shown, and the search stops within a hundredth.
    expect(isDecided(Math.floor(needed! * 0.88))).toBe(false);
  });

  test("on a gain without any observed case asks only for members, however many nonmembers there are", () => {
    const gain = independentDifference(proportion(0, 300), proportion(0, 5000));
    const n = { members: 300, nonmembers: 5000, membersExact: 0, nonmembersExact: 0 };
    const metric = metricOf("memorization.exact_gain", 0, gain.interval, n);
    expect(whatWouldDecide(metric, 0.01)).toContain("about 370 members would decide");
  });

  test("on a gain above its bound asks for the set that limits it", () => {
    const gain = independentDifference(proportion(30, 2000), proportion(0, 100));
    const n = { members: 2000, nonmembers: 100, membersExact: 30, nonmembersExact: 0 };
    const metric = metricOf("memorization.exact_gain", gain.value, gain.interval, n);
    expect(whatWouldDecide(metric, 0.005)).toMatch(/about \d[\d,]* nonmembers would decide/);
  });

  test("asks for ten times the values if only persons with ten values each count", () => {
    const { interval } = clusteredProportion(new Uint8Array(1000), clusterIds(100, 10));
    const [needed] = counts(metricOf("pii.extraction_rate", 0, interval, { values: 1000 }), 0.01);
    expect(needed).toBeGreaterThanOrEqual(3680);
    expect(needed).toBeLessThan(4200);
  });

  test("on an AUC asks for more of the smaller set, and of both if they are equal", () => {
    const uneven = metricOf("mia.auc", 0.62, [0.55, 0.69], { members: 10_000, nonmembers: 80 });
    expect(whatWouldDecide(uneven, 0.65)).toMatch(/about \d[\d,]* nonmembers would decide/);
    const even = metricOf("mia.auc", 0.62, [0.59, 0.66], { members: 400, nonmembers: 400 });
    expect(whatWouldDecide(even, 0.65)).toMatch(/about (\S+) members and \1 nonmembers/);
  });

  test("on a TPR is decided by simulated scores of that size", () => {
    // Members spread evenly among the nonmembers, with eight of 300 above all of them.
    const scores = (members: number, nonmembers: number) => ({
      members: Float64Array.from({ length: members }, (_, i) =>
        i < members * 0.0267 ? 2 : i / members,
      ),
      nonmembers: Float64Array.from({ length: nonmembers }, (_, i) => i / nonmembers),
    });
    const at = (m: number, n: number) => {
      const { members, nonmembers } = scores(m, n);
      return tprInterval(members, nonmembers, 0.01);
    };
    const { value, interval } = at(300, 500);
    const metric = metricOf("mia.tpr_at_fpr", value, interval, { members: 300, nonmembers: 500 });
    const text = whatWouldDecide({ ...metric, parameters: { ...metric.parameters } }, 0.06);
    const of = (name: string, otherwise: number) =>
      Number(new RegExp(`([\\d,]+) ${name}`).exec(text)?.[1]?.replace(/,/g, "") ?? otherwise);
    const upper = at(of(" ?members", 300), of("nonmembers", 500)).interval[1];
    expect(upper).toBeLessThan(0.066);
    expect(of(" ?members", 300) + of("nonmembers", 500)).toBeLessThan(8000);
  });
});

function metricOf(
  id: MetricId,
  value: number,
  interval: readonly [number, number],
  n: Record<string, number>,
): Metric {
  const parameters = completeParameters(id, {});
  return {
    id,
    key: metricKey(id, parameters),
    kind: "estimate",
    parameters: { ...parameters } as Metric["parameters"],
    value,
    interval: [...interval],
    confidence: 0.95,
    n,
    method: "test",
  };
}

function counts(metric: Metric, bound: number): number[] {
  const text = whatWouldDecide(metric, bound).replace(/^.*about /, "");
  return [...text.matchAll(/[\d,]+/g)].map(([count]) => Number(count.replace(/,/g, "")));
}
