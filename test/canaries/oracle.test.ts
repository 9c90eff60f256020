import { join } from "node:path";
import { execa } from "execa";
import { beforeAll, describe, expect, test } from "vitest";
import { privacyPython } from "../../scripts/environment.ts";
import { epsilonLowerBound } from "../../src/canaries/bounds.ts";
import { gaussianEpsilon } from "../../src/canaries/trade-off.ts";
import { seededRandom } from "../../src/stats/index.ts";

/** Outcomes of audits of every size, from no information to perfect. */
function outcomes(number: number) {
  const random = seededRandom(11, "oracle");
  return Array.from({ length: number }, () => {
    const candidates = 20 + random.int(1500);
    const included = 10 + random.int(candidates - 20);
    const guesses = 1 + random.int(Math.floor(candidates / 2));
    const least = Math.max(0, guesses - (candidates - included));
    const most = Math.min(guesses, included);
    // Mostly right, so that bounds differ from 0.
    const right = Math.round(most - (most - least) * random.uniform() ** 4);
    const delta = [1e-3, 1e-5, 1e-7][random.int(3)]!;
    return { candidates, included, guesses, right, delta, alpha: [0.05, 0.025][random.int(2)]! };
  });
}

const given = {
  bounds: outcomes(60),
  gaussian: [0.3, 0.5, 1, 2, 4].flatMap((mu) => [1e-3, 1e-5].map((delta) => ({ mu, delta }))),
};
let found: { bounds: { steinke: number; gdp: number }[]; gaussian: number[] };

beforeAll(async () => {
  const python = await privacyPython(() => {});
  const { stdout } = await execa(python, [join(import.meta.dirname, "oracle.py")], {
    input: JSON.stringify(given),
  });
  found = JSON.parse(stdout) as typeof found;
}, 600_000);

describe.each(["steinke", "gdp"] as const)("the bound by %s", (bound) => {
  test("is jax-privacy's, whatever the outcome", () => {
    const differing = given.bounds.filter((outcome, index) => {
      const own = epsilonLowerBound(outcome, { ...outcome, bound });
      const other = found.bounds[index]![bound];
      return Math.abs(own - other) > 1e-3 * Math.max(1, other);
    });
    expect(differing).toEqual([]);
    expect(found.bounds.filter((one) => one[bound] > 0.1).length).toBeGreaterThan(30);
  });
});

test("ε of Gaussian privacy is dp-accounting's", () => {
  for (const [index, { mu, delta }] of given.gaussian.entries()) {
    expect(gaussianEpsilon(mu, delta) / found.gaussian[index]!).toBeCloseTo(1, 2);
  }
});
