import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cellOf, MACHINES, MEASURED, SIZES, scaleTable } from "../../scripts/scale-table.ts";
import { ROOT } from "../../src/base/installation.ts";

const cell = (size: string, machine: string) =>
  cellOf(
    SIZES.find(({ name }) => name.startsWith(size))!,
    MACHINES.find(({ name }) => name === machine)!,
  );

test("the table of docs/operations.md is the one that is calculated, and says so", async () => {
  const text = await readFile(join(ROOT, "docs/operations.md"), "utf8");
  const [, table, after] = /<!-- table: scale -->\n([\s\S]*?)\n<!-- \/table -->\n\n(.*)/.exec(
    text,
  )!;
  expect(table).toBe(scaleTable());
  expect(after).toMatch(/^\*\*Calculated, not measured\*\*/);
  for (const rate of [MEASURED.large, MEASURED.small]) {
    expect(text).toContain(rate.tokensPerSecond.toLocaleString("en"));
  }
});

test("minutes follow from the measured rate, worked by hand", () => {
  // 2 × 20,000 × 256 tokens at 30,280 × 6.9 / 8.03 a second.
  expect(cell("8B", "1 × 80 GB")!.minutes).toBeCloseTo(10_240_000 / 26_019 / 60, 2);
  expect(cell("8B", "8 × 80 GB")).toMatchObject({ kind: "device", gpus: 1, workers: 8 });
  expect(cell("8B", "8 × 80 GB")!.minutes * 8).toBeCloseTo(cell("8B", "1 × 80 GB")!.minutes, 6);
  // 61.2 GB of 141.2 wait, 625 batches of 16,384 tokens, at 25 GB/s: 1,530 s beside 3,460 s.
  const large = cell("70B", "1 × 80 GB")!;
  expect(large.kind).toBe("memory");
  expect(large.minutes).toBeCloseTo((1530 + 3460) / 60, 0);
});

test("a model goes to as few GPUs as hold it, and is refused where none of it may wait", () => {
  expect(cell("70B", "8 × 80 GB")).toMatchObject({ kind: "gpus", gpus: 2, workers: 4 });
  expect(cell("70B", "4 nodes of 8 × 80 GB")).toMatchObject({ kind: "gpus", workers: 16 });
  expect(cell("405B", "8 × 80 GB")).toMatchObject({ kind: "memory", gpus: 8, workers: 1 });
  expect(cell("1T", "8 × 80 GB")).toBeUndefined();
});
