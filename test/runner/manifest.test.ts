import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NOTHING } from "../../src/action/outputs.ts";
import { COMMENT_MANIFEST, HISTORY_MANIFEST, MANIFEST, ROOT } from "./runner.ts";

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

test.each([
  ["action.yml", MANIFEST, ["inputs.ts"]],
  ["comment/action.yml", COMMENT_MANIFEST, ["post-reports.ts"]],
  ["history/action.yml", HISTORY_MANIFEST, ["record-reports.ts"]],
] as const)("%s declares exactly the inputs that its code reads", async (_, manifest, files) => {
  const read = new Set<string>();
  for (const file of files) {
    const text = await readFile(join(ROOT, "src", "action", file), "utf8");
    const calls = /\b(?:getInput|getMultilineInput|flag|reference|references)\("([\w-]+)"/g;
    for (const [, name] of text.matchAll(calls)) read.add(name!);
  }
  expect([...read].sort()).toEqual(Object.keys(manifest.inputs).sort());
});

test("the action that comments runs on Node 24 from the bundle, and takes no other default", async () => {
  const { runs, inputs, outputs } = COMMENT_MANIFEST;
  expect(runs.using).toBe("node24");
  expect((await stat(join(ROOT, "comment", runs.main))).isFile()).toBe(true);
  const withDefault = Object.entries(inputs).filter(([, input]) => "default" in input);
  expect(withDefault.map(([name]) => name)).toEqual(["github-token"]);
  const code = await readFile(join(ROOT, "src", "action", "post-reports.ts"), "utf8");
  const set = new Set([...code.matchAll(/setOutput\("([\w-]+)"/g)].map(([, name]) => name));
  expect([...set]).toEqual(Object.keys(outputs));
});
