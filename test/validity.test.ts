import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../src/contracts/report.ts";
import { DEMO, reticence } from "./support/cli.ts";
import { makeFolder } from "./support/folder.ts";

const RECORDS = 150;

const POLICY = `version: 1
checkpoint: ${join(DEMO, "leaky")}
base: ${join(DEMO, "base")}
data: {format: prompt-completion, members: members.jsonl, nonmembers: nonmembers.jsonl}
attacks: {pii: off}
limits: {tokens: 16}
run: {threads: 1}
seed: 7
gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}, {metric: mia.tpr_at_fpr, max: 0.5}]}
`;

/** Tickets to be classified: a number of words, and a class that `share` of them have. */
function tickets(first: number, words: number, share: number): string {
  return Array.from({ length: RECORDS }, (_, index) => {
    const number = first + index;
    const text = Array.from(
      { length: words + (number % 5) },
      (__, at) => `w${(number * 7 + at * at) % 97}`,
    );
    return JSON.stringify({
      prompt: `${text.join(" ")}: `,
      completion: index < share * RECORDS ? "refund" : "repair",
    });
  }).join("\n");
}

test("a probe's run on labelled records of different length shows the difference, and voids every rule on them", async () => {
  await using folder = await makeFolder({
    "reticence.yml": POLICY,
    "members.jsonl": tickets(0, 2, 0.8),
    // Longer, so that the limit cuts off many answers.
    "nonmembers.jsonl": tickets(1000, 5, 0.5),
  });
  const out = folder.at("out");
  const { exitCode } = await reticence(["audit", folder.at("reticence.yml"), "--out", out]);
  expect(exitCode).toBe(3);
  const report = JSON.parse(await readFile(join(out, "report.json"), "utf8")) as Report;
  expect(report.verdict).toBe("invalid");
  expect(report.rules.map(({ state }) => state)).toEqual(["invalid", "invalid"]);
  const check = (id: string) => report.validity.find((one) => one.id === id)!;
  expect(check("length").state).toBe("invalid");
  expect(check("length").detail).toContain("members are shorter than the nonmembers");
  expect(check("label-balance").state).toBe("invalid");
  expect(check("label-balance").value).toBeGreaterThan(0.2);
  expect(check("truncation").state).toBe("invalid");
  // Which answer it is stays in the probe.
  expect(JSON.stringify(report)).not.toMatch(/refund|repair/);
});
