import { expect, test } from "vitest";
import { aucInterval } from "../../src/stats/delong.ts";
import { normalCdf } from "../../src/stats/distributions.ts";
import { maxTCriticalValue, strongestAuc, strongestTpr } from "../../src/stats/max-t.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { auc } from "../../src/stats/roc.ts";
import { tprInterval } from "../../src/stats/tpr-interval.ts";
import { golden } from "./golden.ts";
import { normals, nullAttacks } from "./scores.ts";

const PLAIN = 1.959963984540054;

test("the critical value is the equicoordinate quantile that scipy's multivariate normal gives", () => {
  for (const [correlation, tail, critical] of golden.maxT) {
    expect(Math.abs(maxTCriticalValue(correlation, tail, 1) - critical)).toBeLessThan(0.03);
  }
});

test("independent attacks get Sidak's quantile, equal attacks the plain one", () => {
  const identity = Array.from({ length: 8 }, (_, i) =>
    Array.from({ length: 8 }, (_, j) => (i === j ? 1 : 0)),
  );
  const independent = maxTCriticalValue(identity, 0.025, 1);
  expect(normalCdf(independent) ** 8).toBeCloseTo(0.975, 2);
  expect(
    maxTCriticalValue(
      identity.map((row) => row.map(() => 1)),
      0.025,
      1,
    ),
  ).toBeCloseTo(PLAIN, 1);
  expect(maxTCriticalValue([[1]], 0.025, 1)).toBeCloseTo(PLAIN, 12);
});

test("a nearly singular correlation can still be factored", () => {
  const close = 1 - 1e-12;
  const critical = maxTCriticalValue(
    [
      [1, close, 0],
      [close, 1, 0],
      [0, 0, 1],
    ],
    0.025,
    1,
  );
  // Two of three attacks are one: Sidak's quantile for two.
  expect(normalCdf(critical) ** 2).toBeCloseTo(0.975, 2);
});

test("one attack alone gets its plain interval", () => {
  const random = seededRandom(1);
  const attack = { members: normals(random, 600, 0.5), nonmembers: normals(random, 500) };
  const single = strongestAuc([attack], { seed: 3 });
  expect(single.interval).toEqual(aucInterval(attack).interval);
  expect(single.value).toBe(auc(attack.members, attack.nonmembers));
  const tpr = strongestTpr([attack], 0.01, { seed: 3 });
  expect(tpr.interval).toEqual(tprInterval(attack.members, attack.nonmembers, 0.01).interval);
});

test("the strongest attack is named; the lower end pays for the choice, the upper end does not", () => {
  const random = seededRandom(2);
  const attacks = [0.2, 0.9, 0.4].map((shift) => ({
    members: normals(random, 1000, shift),
    nonmembers: normals(random, 1000),
  }));
  for (const strongest of [
    strongestAuc(attacks, { seed: 3 }),
    strongestTpr(attacks, 0.01, { seed: 3, replicates: 500 }),
  ]) {
    expect(strongest.index).toBe(1);
    expect(strongest.value).toBe(strongest.values[1]);
    expect(strongest.criticalValue).toBeGreaterThan(PLAIN);
    expect(strongest.interval[0]).toBe(Math.max(...strongest.lowerEnds));
    expect(strongest.interval[1]).toBe(Math.max(...strongest.upperEnds));
  }
  const alone = aucInterval(attacks[1]!);
  const family = strongestAuc(attacks, { seed: 3 });
  expect(family.lowerEnds[1]).toBeLessThan(alone.interval[0]);
  expect(family.upperEnds[1]).toBe(alone.interval[1]);
});

test("an attack that separates perfectly takes the Bonferroni share of the exact bound", () => {
  const random = seededRandom(4);
  const nonmembers = normals(random, 400);
  const weak = { members: normals(random, 300, 0.3), nonmembers };
  const perfect = { members: normals(random, 300, 50), nonmembers };
  const { index, lowerEnds, interval } = strongestAuc([weak, perfect], { seed: 3 });
  expect(index).toBe(1);
  expect(lowerEnds[1]).toBeCloseTo(0.0125 ** (1 / 300), 10);
  expect(interval[1]).toBe(1);
});

test("so does an attack whose TPR is 1, next to attacks that resemble each other", () => {
  const random = seededRandom(4);
  const nonmembers = normals(random, 500);
  const weak = { members: normals(random, 400, 0.3), nonmembers };
  const perfect = { members: normals(random, 400, 50), nonmembers };
  const family = strongestTpr([weak, perfect, weak, weak], 0.01, { seed: 3, replicates: 200 });
  const quarter = { confidence: 1 - 0.05 / 4 };
  const alone = tprInterval(perfect.members, nonmembers, 0.01, quarter);
  expect(family.lowerEnds[1]).toBeCloseTo(alone.interval[0], 12);
  // The others share their error like one attack.
  expect(family.criticalValue).toBeLessThan(2.3);
});

test("adding a copy of an attack changes next to nothing", () => {
  const random = seededRandom(6);
  const attack = { members: normals(random, 800, 0.5), nonmembers: normals(random, 800) };
  const once = strongestAuc([attack], { seed: 3 });
  const twice = strongestAuc([attack, attack], { seed: 3 });
  expect(twice.interval[0]).toBeCloseTo(once.interval[0], 3);
});

test("the same seed gives the same interval", () => {
  const attacks = nullAttacks(seededRandom(7), 4, 500, 0.5);
  const options = { seed: 11, replicates: 200 };
  expect(strongestTpr(attacks, 0.02, options)).toEqual(strongestTpr(attacks, 0.02, options));
  expect(strongestAuc(attacks, options)).toEqual(strongestAuc(attacks, options));
});

test("no attack, or attacks on different records, are refused", () => {
  expect(() => strongestAuc([], { seed: 1 })).toThrow("no attack is given");
  expect(() => strongestTpr([], 0.01, { seed: 1 })).toThrow("no attack is given");
  const [one] = nullAttacks(seededRandom(1), 1, 5, 0);
  const [other] = nullAttacks(seededRandom(1), 1, 6, 0);
  expect(() => strongestTpr([one!, other!], 0.1, { seed: 1 })).toThrow("same records");
});
