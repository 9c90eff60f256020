import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  fsdpSeconds,
  LINK,
  sharedCellOf,
  sharedTable,
  tensorSeconds,
} from "../../scripts/scale-shared.ts";
import { cellOf, MACHINES, SIZES, TOKENS_SCORED } from "../../scripts/scale-table.ts";
import { ROOT } from "../../src/base/installation.ts";

const size = (name: string) => SIZES.find((one) => one.name.startsWith(name))!;
const machine = (name: string) => MACHINES.find((one) => one.name === name)!;
const HOST = machine("8 × 80 GB");
const NODES = machine("4 nodes of 8 × 80 GB");

test("the table of docs/operations.md is the one that is calculated, and says so", async () => {
  const text = await readFile(join(ROOT, "docs/operations.md"), "utf8");
  const [, table, after] =
    /<!-- table: scale\/shared -->\n([\s\S]*?)\n<!-- \/table -->\n\n(.*)/.exec(text)!;
  expect(table).toBe(sharedTable());
  expect(after).toMatch(/^\*\*Calculated, not measured\*\*/);
  expect(text).toContain(`at ${LINK / 1e9} GB/s to each GPU`);
});

test("fsdp computes on every GPU and gathers the model for every batch, worked by hand", () => {
  // 30,280 × 6.9 / 70.6 = 2,959.4 tokens a second: 10,240,000 of them on eight GPUs take 432.52 s.
  // 78.125 batches on each gather 141.2 GB × 7 / 8 at 450 GB/s: 0.27456 s each, 21.45 s.
  expect(fsdpSeconds(size("70B"), HOST, TOKENS_SCORED)).toBeCloseTo(432.52 + 21.45, 1);
  // A mixture computes what a token meets and gathers all: 6,529.1 tokens a second, 196.05 s;
  // 2,080 GB × 7 / 8 / 450 GB/s = 4.0444 s, 315.97 s.
  expect(fsdpSeconds(size("1T"), HOST, TOKENS_SCORED)).toBeCloseTo(196.05 + 315.97, 1);
});

test("tensor divides all but the head and adds activations up twice a layer, worked by hand", () => {
  // 10,240,000 / 2,959.4 = 3,460.2 s on one GPU. The head has 128,256 × 8,192 of 70.6 B parameters,
  // 0.0148819: (0.9851181 / 8 + 0.0148819) × 3,460.2 s = 477.58 s. A token's activation is 16,384
  // bytes: 160 × 1.75 × 16,384 = 4,587,520 bytes a token, 104.39 s.
  expect(tensorSeconds(size("70B"), HOST, TOKENS_SCORED)).toBeCloseTo(477.58 + 104.39, 1);
});

test("hosts share a model each, and four take a quarter of the time", () => {
  for (const parallel of ["fsdp", "tensor"] as const) {
    const one = sharedCellOf(size("70B"), HOST, parallel)!;
    expect(one).toMatchObject({ kind: parallel, together: true, gpus: 8, workers: 1 });
    const four = sharedCellOf(size("70B"), NODES, parallel)!;
    expect(four).toMatchObject({ gpus: 8, workers: 4 });
    expect(four.minutes * 4).toBeCloseTo(one.minutes, 9);
  }
});

test("eight GPUs never take less than an eighth of what one would compute", () => {
  const alone = cellOf(size("70B"), { ...HOST, gpus: [400e9] })!;
  expect(alone.kind).toBe("device");
  for (const parallel of ["fsdp", "tensor"] as const) {
    expect(sharedCellOf(size("70B"), HOST, parallel)!.minutes).toBeGreaterThan(alone.minutes / 8);
  }
});

test("without NVLink fsdp gains next to nothing and tensor loses, as the page says", async () => {
  const text = await readFile(join(ROOT, "docs/operations.md"), "utf8");
  const layers = cellOf(size("70B"), HOST)!.minutes;
  // 432.52 s + 78.125 × 141.2 GB × 7 / 8 / 25 GB/s = 818.6 s; 477.58 s + 1,879.0 s = 2,356.6 s.
  const fsdp = fsdpSeconds(size("70B"), HOST, TOKENS_SCORED, 25e9) / 60;
  const tensor = tensorSeconds(size("70B"), HOST, TOKENS_SCORED, 25e9) / 60;
  expect([fsdp, tensor]).toEqual([expect.closeTo(13.64, 2), expect.closeTo(39.28, 2)]);
  expect([Math.round(layers), Math.round(fsdp), Math.round(tensor)]).toEqual([14, 14, 39]);
  expect(text).toMatch(/takes\s14 min on eight GPUs under `fsdp`.*and 39 min under `tensor`/s);
});

test("models that eight GPUs cannot share are not: both of 405 B, and experts stored one by one", () => {
  for (const parallel of ["fsdp", "tensor"] as const) {
    for (const where of [HOST, NODES]) {
      expect(sharedCellOf(size("405B"), where, parallel)).toBeUndefined();
      expect(sharedCellOf(size("1T"), where, parallel)).toBeUndefined();
    }
    // GPUs that hold it are not enough for the mixture: each rank puts 2.08 TB together in memory.
    const roomy = { ...HOST, gpus: Array<number>(8).fill(2000e9) };
    expect(sharedCellOf(size("1T"), roomy, parallel)).toBeUndefined();
    expect(sharedCellOf(size("1T"), { ...roomy, host: 17e12 }, parallel)).toMatchObject({
      kind: parallel,
    });
  }
});
