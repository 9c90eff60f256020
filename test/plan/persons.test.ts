import { expect, test } from "vitest";
import { loadPolicy } from "../../src/config/index.ts";
import { planAudit } from "../../src/plan/index.ts";
import { DEMO } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

const POLICY = `version: 1
checkpoint: ${DEMO}/leaky
base: ${DEMO}/base
data: {format: text, members: members.jsonl, nonmembers: nonmembers.jsonl, subject: owner}
`;

/** `persons` persons with ten records each, their numbers written as numbers and as texts. */
function records(persons: number, first = 0): string {
  return Array.from({ length: persons * 10 }, (_, i) => {
    const owner = first + Math.floor(i / 10);
    return JSON.stringify({ text: `record ${i}`, owner: i % 2 === 0 ? owner : `${owner}` });
  }).join("\n");
}

async function planned(persons: number, nonmembers = persons) {
  await using folder = await makeFolder({
    "reticence.yml": POLICY,
    "members.jsonl": records(persons),
    "nonmembers.jsonl": records(nonmembers, 10_000),
  });
  return await planAudit(await loadPolicy(folder.at("reticence.yml")));
}

test("a plan counts persons, and says which rules too few of them cannot clear", async () => {
  const { sets, warnings, rules } = await planned(200, 700);
  expect(sets.map((set) => set.persons)).toEqual([200, 700]);
  const gain = warnings.filter((warning) => warning.includes("memorization.exact_gain"));
  expect(gain).toEqual([
    expect.stringMatching(/fewer than 368 persons, .* as much as 200 persons/),
  ]);
  expect(warnings.some((one) => one.includes("pii.extraction_gain max 0.01"))).toBe(true);
  const outlook = rules.find(({ name }) => name.startsWith("memorization.exact_gain"))!.outlook!;
  expect(outlook.at[0]!.chances.clear).toBe(0);
});

test("a plan says that persons among the nonmembers are too few for a rate, whatever their records", async () => {
  const { warnings } = await planned(400);
  expect(warnings.filter((one) => one.includes("fpr 0.01"))).toEqual([
    expect.stringContaining(
      "needs 574 persons among the nonmembers or more; there are 400, so the rule may be invalid",
    ),
  ]);
});
