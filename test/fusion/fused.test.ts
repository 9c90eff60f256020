import { join } from "node:path";
import { execa } from "execa";
import { beforeAll, describe, expect, test } from "vitest";
import { developmentPython } from "../../scripts/environment.ts";
import {
  type FusionData,
  LogisticRows,
  logOdds,
  outOfFoldScores,
  underNoEffect,
} from "../../src/fusion/index.ts";
import { aucInterval, seededRandom } from "../../src/stats/index.ts";

/** Records with features of which the first few know a little of the label. */
function dataOf(
  seed: number,
  { size = 200, columns = 8, effect = 0, persons = false } = {},
): FusionData {
  const random = seededRandom(seed, "fusion data");
  const labels = Uint8Array.from({ length: 2 * size }, (_, row) => Number(row < size));
  const values = new Float64Array(2 * size * columns);
  for (let row = 0; row < 2 * size; row++) {
    const shared = random.normal();
    for (let column = 0; column < columns; column++) {
      const told = column < 3 && labels[row] === 1 ? effect : 0;
      // Attacks agree with one another, and come in every unit.
      values[row * columns + column] =
        (shared + random.normal() + told) * 10 ** (column - 4) - column;
    }
  }
  const subjects = Int32Array.from({ length: 2 * size }, (_, row) => row >> 1);
  const folds = Int32Array.from(subjects, (subject, row) => (persons ? subject : row) % 5);
  return { features: { values, columns }, labels, folds, ...(persons ? { subjects } : {}) };
}

const sidesOf = (labels: Uint8Array, scores: Float64Array) => ({
  members: scores.filter((_, row) => labels[row] === 1),
  nonmembers: scores.filter((_, row) => labels[row] === 0),
});
const aucOf = (labels: Uint8Array, scores: Float64Array) =>
  aucInterval(sidesOf(labels, scores)).value;
const spreadOf = (values: readonly number[]) => {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1));
};

describe("out-of-fold scores", { timeout: 120_000 }, () => {
  const cases = [
    dataOf(1),
    dataOf(2, { effect: 1 }),
    dataOf(3, { effect: 8 }),
    dataOf(4, { size: 60, columns: 14, effect: 0.5, persons: true }),
  ];
  let python: string;
  beforeAll(async () => {
    python = await developmentPython(() => {});
  }, 600_000);

  test.each(cases.map((data, index) => [index, data] as const))(
    "are scikit-learn's, with the same folds, scaling and penalty: %#",
    async (_, data) => {
      const { values, columns } = data.features;
      const features = Array.from(data.labels, (__, row) => [
        ...values.subarray(row * columns, (row + 1) * columns),
      ]);
      const { stdout } = await execa(python, [join(import.meta.dirname, "oracle.py")], {
        input: JSON.stringify({ features, labels: [...data.labels], folds: [...data.folds] }),
      });
      const wanted = JSON.parse(stdout) as number[];
      const found = outOfFoldScores(data);
      for (const [row, score] of found.entries()) {
        expect(Math.abs(score - wanted[row]!)).toBeLessThan(1e-6 * Math.max(1, Math.abs(score)));
      }
    },
  );

  test("find more than any of the attacks that they are made of", () => {
    const data = dataOf(5, { size: 400, effect: 1 });
    const single = Array.from({ length: 3 }, (_, column) =>
      aucOf(
        data.labels,
        Float64Array.from(data.labels, (__, row) => data.features.values[row * 8 + column]!),
      ),
    );
    expect(aucOf(data.labels, outOfFoldScores(data))).toBeGreaterThan(Math.max(...single) + 0.02);
  });

  test("know nothing of a record's own label", () => {
    const data = dataOf(6, { size: 100, columns: 14 });
    const scores = outOfFoldScores(data);
    const turned = { ...data, labels: data.labels.slice() };
    for (const [row, fold] of data.folds.entries()) {
      if (fold === 2) turned.labels[row] = 1 - turned.labels[row]!;
    }
    const others = outOfFoldScores(turned);
    const own = [...data.folds.keys()].filter((row) => data.folds[row] === 2);
    expect(own.map((row) => others[row])).toEqual(own.map((row) => scores[row]));
    expect(others).not.toEqual(scores);
  });

  test("of features without spread, or of one kind alone, are finite", () => {
    const data = dataOf(7, { size: 40, columns: 3 });
    for (let row = 0; row < 80; row++) {
      data.features.values[row * 3] = 4;
      data.features.values[row * 3 + 1] = data.labels[row]! * 1e6;
    }
    const scores = outOfFoldScores(data);
    expect(scores.every(Number.isFinite)).toBe(true);
    expect(aucOf(data.labels, scores)).toBe(1);
  });
});

describe("under no effect", { timeout: 120_000 }, () => {
  test.each([0, 0.3, 4])(
    "a rough fit orders records as the exact one does, at an effect of %d",
    (effect) => {
      const { features, labels } = dataOf(40, { size: 300, columns: 14, effect });
      const rows = new LogisticRows(features, Int32Array.from(labels.keys()));
      const [exact, rough] = [rows.fit(labels), rows.fitRoughly(labels)].map((model) =>
        Float64Array.from(labels, (__, row) => logOdds(model, features, row)),
      ) as [Float64Array, Float64Array];
      expect(aucOf(labels, rough)).toBeCloseTo(aucOf(labels, exact), 3);
      for (const [row, score] of exact.entries()) {
        expect(Math.abs(score - rough[row]!)).toBeLessThan(0.02 * Math.max(1, Math.abs(score)));
      }
    },
  );

  test("labels are shuffled, as many on each side, and the persons' records together", () => {
    const data = dataOf(8, { size: 50, columns: 3, persons: true });
    const [first, second] = [...underNoEffect(data, { permutations: 2, seed: 1 })];
    for (const { labels } of [first!, second!]) {
      expect(labels.reduce((sum, one) => sum + one, 0)).toBe(50);
      for (let row = 0; row < 100; row += 2) expect(labels[row]).toBe(labels[row + 1]);
    }
    expect(first!.labels).not.toEqual(second!.labels);
    expect([...underNoEffect(data, { permutations: 2, seed: 1 })]).toEqual([first, second]);
  });

  // Measured for these notes' sizes: scores of one fold share a model, which DeLong does not see.
  test("scores vary by more than DeLong's error says", () => {
    const aucs = Array.from({ length: 150 }, (_, seed) => {
      const { labels, ...data } = dataOf(100 + seed);
      return aucOf(labels, outOfFoldScores({ ...data, labels }));
    });
    const data = dataOf(9);
    const { standardError } = delongOf(data);
    expect(spreadOf(aucs) / standardError).toBeGreaterThan(1.2);
    const permuted = [...underNoEffect(data, { permutations: 200, seed: 2 })].map(
      ({ labels, scores }) => aucOf(labels, scores),
    );
    expect(spreadOf(permuted) / spreadOf(aucs)).toBeGreaterThan(0.8);
    expect(spreadOf(permuted) / spreadOf(aucs)).toBeLessThan(1.25);
  });
});

test("scores of records that the regression has seen would find a leak where there is none", () => {
  const found = Array.from({ length: 20 }, (_, seed) => {
    const { features, labels } = dataOf(300 + seed, { size: 200, columns: 20 });
    const model = new LogisticRows(features, Int32Array.from(labels.keys())).fit(labels);
    const seen = Float64Array.from(labels, (__, row) => logOdds(model, features, row));
    return aucInterval(sidesOf(labels, seen)).interval[0];
  });
  // Most of them would breach a limit of 0.55 with the lower end of their interval.
  expect(found.filter((low) => low > 0.55).length).toBeGreaterThan(10);
});

function delongOf(data: FusionData): { standardError: number } {
  const { interval } = aucInterval(sidesOf(data.labels, outOfFoldScores(data)));
  return { standardError: (interval[1] - interval[0]) / (2 * 1.959964) };
}
