import { stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NOTHING } from "../../src/action/outputs.ts";
import { MANIFEST, ROOT } from "./runner.ts";

test("the action runs on Node 24, with a post step", async () => {
  expect(MANIFEST.runs.using).toBe("node24");
  for (const entry of [MANIFEST.runs.main, MANIFEST.runs.post]) {
    expect((await stat(join(ROOT, entry))).isFile()).toBe(true);
  }
});

test("no input has a default that would override the policy file", () => {
  const withDefault = Object.entries(MANIFEST.inputs).filter(([, input]) => "default" in input);
  expect(withDefault.map(([name]) => name)).toEqual(["github-token"]);
});

test("action.yml declares exactly the outputs that the action sets", () => {
  expect(Object.keys(MANIFEST.outputs).sort()).toEqual(Object.keys(NOTHING).sort());
});

test("every input and output is described", () => {
  const all = Object.entries({ ...MANIFEST.inputs, ...MANIFEST.outputs });
  const silent = all.filter(([, entry]) => !("description" in entry));
  expect(silent).toEqual([]);
});
