import binomialQuantile from "@stdlib/stats-base-dists-binomial-quantile";
import { expect, test } from "vitest";
import { seededRandom } from "../../src/stats/index.ts";
import { strongestBreaches } from "./strongest.ts";

const RUNS = 200;
/**
 * The count that 200 audits, each breaching with probability 2.5 %, exceed once in a thousand
 * times.
 */
const MOST = binomialQuantile(0.999, RUNS, 0.025);

test("of eight useless attacks that nearly agree the strongest breaches no more often than promised", () => {
  const design = { records: 1000, attacks: 8, rho: 0.95 };
  const breaches = strongestBreaches(design, RUNS, seededRandom(12));
  expect(breaches.auc).toBeLessThanOrEqual(MOST);
  expect(breaches.tpr).toBeLessThanOrEqual(MOST);
  // Near the threshold their ranks differ, so that choosing among them shows.
  expect(breaches.uncorrectedTpr).toBeGreaterThan(breaches.tpr);
});
