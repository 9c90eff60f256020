import { join } from "node:path";
import { execa } from "execa";
import { beforeAll, describe, expect, test } from "vitest";
import { privacyPython } from "../../scripts/environment.ts";
import { type Accounting, readAccountant, recompute } from "../../src/accounting/index.ts";
import { claimPValue } from "../../src/canaries/bounds.ts";
import { gaussian, gaussianDelta, gaussianEpsilon, sampled } from "../../src/canaries/trade-off.ts";
import { loadPolicy } from "../../src/config/index.ts";
import { makeFolder } from "../support/folder.ts";

type Declared = {
  noise_multiplier: number;
  sampling_rate: number;
  steps: number;
  delta: number;
};

const MECHANISMS: Declared[] = [
  { noise_multiplier: 0.78, sampling_rate: 0.004, steps: 3000, delta: 1e-6 },
  { noise_multiplier: 1.1, sampling_rate: 0.01, steps: 1000, delta: 1e-5 },
  { noise_multiplier: 2, sampling_rate: 0.2, steps: 200, delta: 1e-5 },
  { noise_multiplier: 0.6, sampling_rate: 0.001, steps: 10_000, delta: 1e-7 },
];

let opacus: { prv: number[]; rdp: number[]; state: unknown };

beforeAll(async () => {
  const python = await privacyPython(() => {});
  const { stdout } = await execa(python, [join(import.meta.dirname, "oracle.py")], {
    input: JSON.stringify(MECHANISMS),
  });
  opacus = JSON.parse(stdout) as typeof opacus;
}, 600_000);

/** What an audit would recompute for a declaration. */
async function recomputed(dp: Record<string, unknown>): Promise<Accounting> {
  await using folder = await makeFolder({
    "policy.yml": `version: 1
checkpoint: ./tuned
base: ./base
data: {format: text, members: m.jsonl, nonmembers: n.jsonl}
training: {dp: ${JSON.stringify({ epsilon: 4, ...dp })}}
`,
  });
  const loaded = await loadPolicy(folder.at("policy.yml"));
  return (await recompute(loaded, { say: () => {} }))!;
}

describe("a declared mechanism is worth", { timeout: 600_000 }, () => {
  test.each(MECHANISMS.map((one, index) => [index, one] as const))(
    "what Opacus says by other means: %#",
    async (index, declared) => {
      const { epsilon, curve, library } = await recomputed(declared);
      // Its bound by numerical composition is as tight; that by Rényi divergence never is below it.
      expect(epsilon! / opacus.prv[index]!).toBeGreaterThan(0.97);
      expect(epsilon! / opacus.prv[index]!).toBeLessThan(1.03);
      expect(epsilon!).toBeLessThan(opacus.rdp[index]!);
      expect(library).toBe("dp-accounting 0.6.0");
      expect(curve).toHaveLength(400);
      for (const [at, [, delta]] of curve.entries()) {
        expect(delta).toBeLessThanOrEqual(curve[Math.max(0, at - 1)]![1]);
      }
    },
  );

  test("2.55 in the example whose declared ε is 4", async () => {
    expect((await recomputed(MECHANISMS[0]!)).epsilon).toBeCloseTo(2.546, 3);
  });

  test("a Gaussian mechanism's, where every record is in every batch or every epoch", async () => {
    const once = { noise_multiplier: 4, sampling_rate: 1, steps: 9, delta: 1e-5 };
    const whole = await recomputed(once);
    const mu = Math.sqrt(9) / 4;
    expect(whole.epsilon).toBeCloseTo(gaussianEpsilon(mu, 1e-5), 3);
    for (const [epsilon, delta] of whole.curve) {
      expect(delta).toBeCloseTo(gaussianDelta(mu, epsilon), 6);
    }
    const shuffled = { ...once, sampling_rate: 0.09, steps: 100, sampling: "shuffled" };
    expect((await recomputed(shuffled)).epsilon).toBeCloseTo(whole.epsilon!, 6);
    const phases = [4, 5].map((steps) => ({ noise_multiplier: 4, sampling_rate: 1, steps }));
    expect((await recomputed({ phases, delta: 1e-5 })).epsilon).toBeCloseTo(whole.epsilon!, 3);
    // Replacing a record moves the sum by twice the norm.
    const replaced = await recomputed({ ...once, adjacency: "replace-one" });
    expect(replaced.epsilon).toBeCloseTo(gaussianEpsilon(2 * mu, 1e-5), 3);
  });

  test("nothing that a machine could hold, with next to no noise: an error", async () => {
    const declared = { noise_multiplier: 0.01, sampling_rate: 1, steps: 100_000, delta: 1e-5 };
    await expect(recomputed(declared)).rejects.toMatchObject({ code: "claim-unaccountable" });
  });
});

describe("the trade-off of a mechanism known at some points", () => {
  const mu = 1;
  const curve = Array.from({ length: 400 }, (_, at) => {
    const epsilon = (at * 8) / 399;
    return [epsilon, gaussianDelta(mu, epsilon)] as const;
  });

  test("never demands more than the mechanism's own, and little less", () => {
    const [own, known] = [gaussian(mu), sampled(curve)];
    for (let at = 0; at <= 1000; at++) {
      const gap = own(at / 1000) - known(at / 1000);
      expect(gap).toBeGreaterThan(-1e-9);
      expect(gap).toBeLessThan(1e-3);
    }
  });

  test("gives a claim the p-value of its curve, and never a smaller one", () => {
    const delta = 1e-5;
    const claim = { bound: "gdp", epsilon: gaussianEpsilon(mu, delta), delta } as const;
    for (const right of [130, 180, 205, 214, 230, 250]) {
      const guesses = { candidates: 1000, guesses: 250, right };
      const [own, known] = [claimPValue(guesses, claim), claimPValue(guesses, { ...claim, curve })];
      expect(known).toBeGreaterThanOrEqual(own * (1 - 1e-5));
      expect(known).toBeLessThanOrEqual(own * 1.05 + 1e-9);
    }
  });

  test("of a subsampled mechanism demands more than the Gaussian one that has its ε and δ", async () => {
    const declared = MECHANISMS[0]!;
    const { epsilon, curve: own } = await recomputed(declared);
    const claim = { bound: "gdp", epsilon: epsilon!, delta: declared.delta } as const;
    const guesses = { candidates: 1000, guesses: 250, right: 200 };
    expect(claimPValue(guesses, { ...claim, curve: own })).toBeLessThan(
      claimPValue(guesses, claim),
    );
  });
});

describe("the state of an Opacus accountant", () => {
  test("tells the phases of the training", () => {
    expect(readAccountant(JSON.stringify(opacus.state))).toEqual([
      { noise_multiplier: 1.1, sampling_rate: 0.01, steps: 30 },
      { noise_multiplier: 0.9, sampling_rate: 0.01, steps: 20 },
    ]);
  });

  test.each([
    ["no JSON", "\x80\x04\x95"],
    ["nothing", "null"],
    ["another accountant", '{"mechanism": "zcdp", "history": [[1, 0.1, 10]]}'],
    ["no steps", '{"mechanism": "rdp", "history": []}'],
    ["no noise", '{"mechanism": "rdp", "history": [[0, 0.1, 10]]}'],
    ["a rate that is none", '{"mechanism": "rdp", "history": [[1, 1.5, 10]]}'],
    ["a text", '{"mechanism": "rdp", "history": [["1", 0.1, 10]]}'],
    ["too few numbers", '{"mechanism": "rdp", "history": [[1, 0.1]]}'],
  ])("is not %s", (_, text) => {
    expect(readAccountant(text)).toBeUndefined();
  });
});
