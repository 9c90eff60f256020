import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Harness } from "./harness.ts";
import { ROWS } from "./rows/index.ts";
import { sampled } from "./sample.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(async () => {
  await harness[Symbol.asyncDispose]();
});

test("every row has a name of its own, and there are a hundred faults and two hundred hostile inputs", () => {
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  const count = (kind: string) => ROWS.filter((row) => row.kind === kind).length;
  expect(count("fault")).toBeGreaterThanOrEqual(100);
  expect(count("hostile input")).toBeGreaterThanOrEqual(200);
});

/** `npm run faults` runs them all. */
describe.concurrent("a sample of the faults and hostile inputs:", () => {
  test.each(sampled(ROWS).map((row) => [row.id, row] as const))("%s", async (_, row) => {
    const { problems } = await harness.run(row);
    expect(problems.map(({ wrong, detail }) => `${wrong}: ${detail}`)).toEqual([]);
  });
});
