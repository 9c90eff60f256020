import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Cycle, canaryCycle, type Told } from "./cycle.ts";

/** One seed and shorter trainings; `npm run bench -- canaries 10` trains by ten, and longer. */
const SEED = 1;
const EPOCHS = [1, 4];
const STEPS = 60;
let cycle: Cycle;

beforeAll(async () => {
  cycle = await canaryCycle(SEED);
}, 600_000);
afterAll(async () => {
  await cycle[Symbol.asyncDispose]();
});

describe("canaries of a model that is trained", () => {
  test("stand out the more, the longer it is", { timeout: 900_000 }, async () => {
    await cycle.plain(EPOCHS);
    const told: Told[] = [];
    for (const epochs of EPOCHS) told.push(await cycle.audit(`plain-${epochs}`));
    const [first, last] = told as [Told, Told];
    expect(last.exposure).toBeGreaterThan(first.exposure + 2);
    expect(last.epsilon).toBeGreaterThan(first.epsilon + 1);
    expect([last.verdict, last.claim]).toEqual(["fail", "breached"]);
  });

  test("do not refute a declared ε that holds", { timeout: 900_000 }, async () => {
    await cycle.private("right", STEPS);
    const told = await cycle.audit("right");
    expect(told.epsilon).toBeLessThan(2);
    expect(told.claim).toBe("not-breached");
    // Opacus chose the noise for ε = 2 by its own accountant, from below.
    expect(told.ratio).toBeGreaterThan(0.9);
    expect(told.ratio).toBeLessThan(1.01);
  });

  test("refute it where the noise was forgotten, and not one beyond what they can show", {
    timeout: 900_000,
  }, async () => {
    await cycle.private("without-noise", STEPS);
    const told = await cycle.audit("without-noise");
    expect(told.pValue).toBeLessThan(0.025);
    expect([told.verdict, told.claim]).toEqual(["fail", "breached"]);
    // A thousand canaries with 250 guesses show ε = 4.17 at most.
    expect((await cycle.audit("without-noise", 8)).claim).toBe("not-breached");
    expect(await readFile(join(cycle.folder, "audit-without-noise/report.md"), "utf8")).toContain(
      "It is above what so many canaries can refute (4.17).",
    );
  });
});
