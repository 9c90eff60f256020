import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Report } from "../src/contracts/report.ts";
import { ensureEnvironment } from "../src/probe/index.ts";
import { personalValues } from "./runner/demo.ts";
import { ROOT } from "./support/cli.ts";
import { makeFolder } from "./support/folder.ts";
import { walkThrough } from "./support/walkthrough.ts";

/** Everything that the path asks for, on a busy machine, milliseconds. */
const WHOLE_PATH_MS = 900_000;

test(
  "the path of examples/first-audit leads from data to a pass, command by command",
  async () => {
    await using folder = await makeFolder();
    const python = await ensureEnvironment({ setup: "auto", say: () => {} });
    const steps = await walkThrough("examples/first-audit/README.md", {
      cwd: ROOT,
      places: { PYTHON: python, WORK: folder.path },
      expected: (command) => (command.includes("--out WORK/first") ? 1 : 0),
    });
    expect(steps.map(({ name }) => name)).toEqual([
      ...["PYTHON", "split", "PYTHON", "init", "audit", "explain", "clean", "PYTHON", "audit"],
    ]);
    const policy = await readFile(folder.at("reticence.yml"), "utf8");
    expect(policy).toMatch(/^ {2}split: \S+split\.json$/m);
    const reportOf = async (audit: string) =>
      JSON.parse(await readFile(folder.at(`${audit}/report.json`), "utf8")) as Report;
    const [first, second] = [await reportOf("first"), await reportOf("second")];
    expect([first.verdict, second.verdict]).toEqual(["fail", "pass"]);
    const split = ({ validity }: Report) => validity.find(({ id }) => id === "split")?.state;
    expect([split(first), split(second)]).toEqual(["ok", "note"]);

    const explained = steps.find(({ name }) => name === "explain")!.text;
    expect(explained).toMatch(/\d+ of 1,400 training records leak\./);
    expect(explained).toMatch(/members\.jsonl:\d+ /);
    // Neither `explain` nor a report tells a value, or whose it is.
    const values = await personalValues();
    expect(values.length).toBeGreaterThan(1000);
    for (const { text } of steps) {
      expect(values.filter((value) => text.includes(value))).toEqual([]);
    }

    // What was taken out is most of what came up again and again, and nothing was rewritten.
    const lines = async (file: string) => (await readFile(folder.at(file), "utf8")).split("\n");
    const [members, clean] = [await lines("split/members.jsonl"), await lines("clean.jsonl")];
    const priority = (all: string[]) =>
      all.filter((line) => line.includes('"priority": true')).length;
    expect(priority(clean)).toBeLessThan(0.3 * priority(members));
    expect(clean.every((line) => members.includes(line))).toBe(true);
  },
  WHOLE_PATH_MS,
);
