import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { policyOf } from "../runner/gate.ts";
import { DEMO, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { useWarmProbe } from "../support/warm/use.ts";
import { withOtherWeights } from "../support/weights.ts";

useWarmProbe();

/** One real audit of the demo, which later ones reuse. */

let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  folder = await makeFolder({
    // Of 100 records each, an AUC below 0.3 is breached.
    "reticence.yml": policyOf(0.3, {}, DEMO),
    key: "0123456789abcdef0123456789abcdef",
  });
  const { exitCode, stderr } = await audit("first");
  expect([exitCode === 1 ? "" : stderr]).toEqual([""]);
  // What a cache or an artifact brings back: reports, no signals.
  await rm(folder.at("first", "signals"), { recursive: true });
});
afterAll(async () => await folder[Symbol.asyncDispose]());

async function audit(out: string, ...more: string[]) {
  const args = ["audit", "reticence.yml", "--out", out, "--digest-key-file", "key", ...more];
  return await reticence(args, {
    cwd: folder.path,
    env: { RETICENCE_CACHE: folder.at("cache") },
  });
}

async function reportIn(out: string): Promise<Report> {
  return JSON.parse(await readFile(folder.at(out, "report.json"), "utf8")) as Report;
}

test("a fail is reused with its exit code, and says so first", async () => {
  const { exitCode, stdout, stderr } = await audit("second", "--reuse", "first");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("Reused: measured on ");
  expect(stdout).toMatch(
    /^\nFAIL .* fails the privacy gate\n\nReused: measured on \d+ \w+ \d{4}; nothing has changed since\.\n/,
  );
  const [first, second] = [await reportIn("first"), await reportIn("second")];
  expect(second).toEqual({ ...first, reused: { date: first.timing.startedAt, run: null } });
  const predicate = JSON.parse(
    await readFile(folder.at("second", "report.predicate.json"), "utf8"),
  ) as object;
  expect(predicate).toMatchObject({ verdict: "fail", measured: first.timing.startedAt });
});

test("a reused verdict is no source of another", async () => {
  await audit("third", "--reuse", "first");
  await expect(readFile(folder.at("third", "report.seal.json"))).rejects.toThrow("ENOENT");
});

test("an audit does not overwrite what it reuses", async () => {
  const before = await reportIn("first");
  const { exitCode, stderr } = await audit("./first", "--reuse", "first");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("names the output folder of this audit");
  expect(await reportIn("first")).toEqual(before);
});

test("of another checkpoint, what was measured of base and data is used, and changes no figure", async () => {
  await audit("before", "--set", `checkpoint=${DEMO}/leaky`);
  await withOtherWeights(join(DEMO, "leaky"), folder.at("other"));
  const other = ["--set", "checkpoint=./other"];
  const again = await audit("leaky", ...other);
  expect(again.stderr).toContain("of this base and these data is at hand");
  const alone = await audit("alone", ...other, "--set", "run.cache=false");
  expect(alone.stderr).not.toContain("is at hand");
  expect(again.exitCode).toBe(alone.exitCode);
  const [one, two] = [await reportIn("leaky"), await reportIn("alone")];
  expect(one.metrics).toEqual(two.metrics);
  expect(one.rules).toEqual(two.rules);
  const events = (await readFile(folder.at("leaky/signals/events.jsonl"), "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { kind: string; task: string; resumed?: boolean });
  expect(events.filter(({ resumed }) => resumed).map(({ task }) => task)).toEqual([
    "records",
    "overlap",
    "inventory",
    "blind",
  ]);
  // What is only known to the probe stays out of the folder that is judged.
  await expect(readFile(folder.at("leaky/signals/shared"))).rejects.toThrow("ENOENT");
});
