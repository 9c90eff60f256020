import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { policyOf } from "../runner/gate.ts";
import { DEMO, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

/** Real audits of the demo, whose output folders keep their signals. */
test("two audits in a terminal are compared record by record, and both are in the history", async () => {
  const rules = [
    { metric: "mia.auc", attack: "reference", against: "previous", max_increase: 0.05 },
    { metric: "memorization.exact_rate", against: "previous", max_increase: 0.1 },
  ];
  await using folder = await makeFolder({
    "reticence.yml": policyOf(
      1,
      {
        history: { path: "audits", checkpoint: "support-bot" },
        gate: { preset: "none", rules: [{ metric: "mia.auc", max: 0.999 }, ...rules] },
      },
      DEMO,
    ),
  });
  const audit = async (checkpoint: string, out: string) => {
    const set = ["--set", `checkpoint=${DEMO}/${checkpoint}`];
    const args = ["audit", "reticence.yml", "--out", `audits/${out}`, ...set];
    const { exitCode, stderr } = await reticence(args, { cwd: folder.path });
    expect([exitCode === 2 ? stderr : ""]).toEqual([""]);
    return JSON.parse(await readFile(folder.at("audits", out, "report.json"), "utf8")) as Report;
  };
  const first = await audit("careful", "first");
  expect(first.rules.map(({ state }) => state)).toEqual([
    "cleared",
    "not-applicable",
    "not-applicable",
  ]);
  const second = await audit("leaky", "second");
  const [, auc, exact] = second.rules;
  // No digest key: the files of both audits show that the records are the same.
  expect(auc).toMatchObject({ state: "breached", against: { paired: true } });
  expect(exact!.against).toMatchObject({ paired: true, earlier: { verdict: "pass" } });
  const { stdout } = await reticence(["history", "show"], { cwd: folder.path });
  expect(stdout.match(/^\d {2}\d{4}-\d{2}-\d{2} {2}(pass|fail)/gm)).toHaveLength(2);
}, 300_000);
