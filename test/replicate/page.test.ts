import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGE, pageFiles } from "../../scripts/replicate/record.ts";
import { readConfiguration } from "../../scripts/replicate/settings.ts";
import { OUTCOMES } from "../../scripts/replicate/statistics.ts";
import { ROOT } from "../support/cli.ts";

test("every figure and plot of the page is that of replication.json", async () => {
  const files = await pageFiles();
  expect(Object.keys(files)).toContain(PAGE);
  for (const [path, text] of Object.entries(files)) {
    expect(await readFile(join(ROOT, path), "utf8"), `npm run replicate -- --record`).toBe(text);
  }
});

test("the configuration names the outcomes that the statistics can give", async () => {
  const { outcomes, primary, secondary, arms } = await readConfiguration();
  expect(outcomes).toEqual([...OUTCOMES]);
  const compared = [primary, ...secondary].flatMap(({ arm, against }) => [arm, against]);
  expect(compared.filter((one) => one !== "base" && !arms.includes(one))).toEqual([]);
});
