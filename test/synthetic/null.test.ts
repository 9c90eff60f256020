import { expect, test } from "vitest";
import { makePool, mostBreaches, runNull } from "./null.ts";

const RUNS = 20;

test("random splits of one pool are breached no more often than the confidence allows, and pass", async () => {
  const pool = await makePool(4000, 7);
  const { breaches, passed } = await runNull(pool, RUNS, 7);
  // By the binomial: 20 runs at 2.5 % give 4 or fewer in 99.9 % of cases.
  expect(mostBreaches(RUNS)).toBe(4);
  for (const [metric, count] of Object.entries(breaches)) {
    expect(count, metric).toBeLessThanOrEqual(mostBreaches(RUNS));
  }
  expect(passed).toBeGreaterThanOrEqual(0.9 * RUNS);
  // The pool and the generated data share words and phrases, or there would be nothing to confuse.
  expect(pool.grams.filter((share) => share > 0).length).toBeGreaterThan(100);
});
