import { expect, test } from "vitest";
import { normalCdf } from "../../src/stats/distributions.ts";
import { deriveSeed, seededRandom } from "../../src/stats/random.ts";

/** Kolmogorov-Smirnov distance of values to the uniform distribution on (0, 1). */
function distanceToUniform(values: Float64Array): number {
  const sorted = values.slice().sort();
  const n = sorted.length;
  return Math.max(
    ...sorted.map((u, i) => Math.max(Math.abs(u - i / n), Math.abs(u - (i + 1) / n))),
  );
}

test("a seed and a label name one stream, on every machine", () => {
  expect(deriveSeed(7, "bootstrap")).toBe(deriveSeed(7, "bootstrap"));
  const random = seededRandom(7, "pinned");
  const drawn = [random.int(1000), random.int(1000), random.int(1000)];
  expect(drawn).toEqual([514, 839, 751]);
});

test("other seeds and other labels give other streams", () => {
  const seeds = new Set<number>();
  for (let seed = -500; seed < 500; seed++) {
    for (const label of ["bootstrap", "max-t", ""]) seeds.add(deriveSeed(seed, label));
  }
  expect(seeds.size).toBe(3000);
});

test("uniform numbers are uniform, normal deviates normal", () => {
  const random = seededRandom(1, "shape");
  const n = 20_000;
  // 1.95 / sqrt(n) is the 99.9 % point of the Kolmogorov-Smirnov distance.
  const limit = 1.95 / Math.sqrt(n);
  const uniform = Float64Array.from({ length: n }, () => random.uniform());
  expect(distanceToUniform(uniform)).toBeLessThan(limit);
  const normal = Float64Array.from({ length: n }, () => normalCdf(random.normal()));
  expect(distanceToUniform(normal)).toBeLessThan(limit);
});

test("whole numbers cover their range evenly", () => {
  const random = seededRandom(2, "int");
  const counts = new Int32Array(7);
  for (let i = 0; i < 70_000; i++) counts[random.int(7)]!++;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test("streams of neighbouring seeds start unrelated", () => {
  const starts = Float64Array.from({ length: 20_000 }, (_, seed) => seededRandom(seed).uniform());
  expect(distanceToUniform(starts)).toBeLessThan(1.95 / Math.sqrt(20_000));
});

test("a seed that is not a whole number is refused", () => {
  expect(() => seededRandom(1.5)).toThrow("seed must be a whole number");
  expect(() => deriveSeed(Number.NaN, "x")).toThrow(RangeError);
});
