import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LATER } from "./early.ts";
import { Harness } from "./harness.ts";
import { ROWS } from "./rows/index.ts";
import { askedEarly, sampled } from "./sample.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(async () => {
  await harness[Symbol.asyncDispose]();
});

test("every row has a unique name, and there are a hundred faults and two hundred hostile inputs", () => {
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  const count = (kind: string) => ROWS.filter((row) => row.kind === kind).length;
  expect(count("fault")).toBeGreaterThanOrEqual(100);
  expect(count("hostile input")).toBeGreaterThanOrEqual(200);
});

test("what only an audit can refuse is of rows that there are, each with a reason", () => {
  const ids = new Set(ROWS.map(({ id }) => id));
  for (const [id, why] of Object.entries(LATER)) {
    expect(ids).toContain(id);
    expect(why).toMatch(/\w+ \w+/);
  }
});

/** `npm run faults` runs them all, `npm run faults -- --early` puts each to plan and inspect. */
const chosen = sampled(ROWS);
const early = askedEarly(chosen);
describe.concurrent("a sample of the faults and hostile inputs:", () => {
  test.each(chosen.map((row) => [row.id, row] as const))("%s", async (_, row) => {
    const { problems } = await harness.run(row, { early: early.has(row) });
    expect(problems.map(({ wrong, detail }) => `${wrong}: ${detail}`)).toEqual([]);
  });
});
