import { expect, test } from "vitest";
import { loadPolicy } from "../../src/config/index.ts";
import { planText } from "../../src/console/plan.ts";
import { DEMO } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { plannedInputs } from "../support/planned.ts";

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
  return await plannedInputs(await loadPolicy(folder.at("reticence.yml")));
}

test("a plan counts persons, and says which rules too few of them cannot clear", async () => {
  const { sets, warnings, rules } = await planned(200, 700);
  expect(sets.map((set) => set.persons)).toEqual([200, 700]);
  const gain = warnings.filter((warning) => warning.startsWith("memorization.exact_gain"));
  expect(gain).toEqual([
    expect.stringMatching(/fewer than 368 persons, .* equivalent to 200 persons/),
  ]);
  expect(warnings.some((one) => one.includes("pii.extraction_gain max 0.01"))).toBe(true);
  const outlook = rules.find(({ name }) => name.startsWith("memorization.exact_gain"))!.outlook!;
  expect(outlook.at[0]!.chances.clear).toBe(0);
});

test("a plan says that persons among the nonmembers are too few for a rate, whatever their records", async () => {
  const { warnings } = await planned(400);
  expect(warnings.filter((one) => one.includes("fpr 0.01"))).toEqual([
    expect.stringContaining(
      "needs 574 persons among the nonmembers or more; there are as many as 400 (persons with unequal numbers of records count for fewer), so the rule may be invalid",
    ),
  ]);
});

test("a plan says that a rule will be invalid where no share of the error could save it", async () => {
  // ⌈ln(0.025) / ln(0.99)⌉ = 368 persons are needed by one attack alone.
  const { warnings } = await planned(300);
  expect(warnings.filter((one) => one.includes("fpr 0.01"))).toEqual([
    expect.stringMatching(
      /^This audit cannot pass as it is: .* there are as many as 300 \(persons with unequal numbers of records count for fewer\), so the rule will be invalid/,
    ),
  ]);
});

test("rules that differ in the part alone are one line and one outlook, which name the parts", async () => {
  const pairs = (persons: number, first: number) =>
    Array.from({ length: persons }, (_, i) =>
      JSON.stringify({
        prompt: `question ${first + i}`,
        completion: `answer ${first + i}`,
        owner: i,
        title: "x",
      }),
    ).join("\n");
  await using folder = await makeFolder({
    "reticence.yml": POLICY.replace("format: text", "format: prompt-completion, train_on: all"),
    "members.jsonl": pairs(400, 0),
    "nonmembers.jsonl": pairs(400, 1000),
  });
  const plan = await plannedInputs(await loadPolicy(folder.at("reticence.yml")));
  expect(plan.rules.filter(({ metric }) => metric === "mia.tpr_at_fpr")).toHaveLength(3);
  expect(plan.warnings.filter((one) => one.includes("fpr 0.01"))).toEqual([
    "mia.tpr_at_fpr (fpr 0.01) of completion, prompt and all need 574 nonmembers or more; there are 400, so the rules may be invalid.",
  ]);
  const outlook = planText(plan).split("Outlook with")[1]!;
  expect(outlook.match(/^ {2}mia\.auc.*$/gm)).toEqual(["  mia.auc of completion, prompt and all"]);
  // What is the same of both sets is said once.
  expect(plan.warnings.filter((one) => one.includes("does not read"))).toEqual([
    expect.stringMatching(/^the members and the nonmembers have fields .* not read: title\./),
  ]);
});

const CENSUS = "pii.extracted";
const RULED = (rules: string, more = "") => `version: 1
checkpoint: ${DEMO}/leaky
base: ${DEMO}/base
data: {format: text, members: members.jsonl, nonmembers: nonmembers.jsonl}
limits: {records: 80}
gate: {preset: none, rules: [${rules}]${more}}
`;

/** What a plan says of values that stand only in records beyond limits.records. */
async function unasked(members: number, rules: string, more?: string): Promise<string[]> {
  const lines = Array.from({ length: members }, (_, i) => `{"text": "record ${i}"}`);
  await using folder = await makeFolder({
    "reticence.yml": RULED(rules, more),
    "members.jsonl": lines.join("\n"),
    "nonmembers.jsonl": '{"text": "another"}\n',
  });
  const { warnings } = await plannedInputs(await loadPolicy(folder.at("reticence.yml")));
  return warnings.filter((one) => one.includes("limits.records"));
}

test.each([
  [
    "a card",
    100,
    `{metric: ${CENSUS}, type: credit_card, max: 0}`,
    undefined,
    /a rule on pii\.extracted may stay undecided\. Set limits\.records to 100/,
  ],
  [
    "all types",
    81,
    `{metric: ${CENSUS}, max: 0}`,
    undefined,
    /leaves out 1 of the 81 finetuning members .*may stay undecided/,
  ],
  [
    "two rules",
    100,
    `{metric: ${CENSUS}, type: iban, max: 0}, {metric: pii.worst_subject, max: 3}`,
    undefined,
    /2 rules on pii\.extracted and pii\.worst_subject/,
  ],
  [
    "5 % of e-mail addresses, which are allowed",
    84,
    `{metric: ${CENSUS}, type: email, max: 0}`,
    undefined,
    /are not tested\.$/,
  ],
  ["more of them", 90, `{metric: ${CENSUS}, type: email, max: 0}`, undefined, /may stay undecided/],
  [
    "as much as the policy allows",
    100,
    `{metric: ${CENSUS}, type: email, max: 0}`,
    ", untested: {other: 0.2}",
    /are not tested\.$/,
  ],
  ["what no census counts", 100, "{metric: mia.auc, max: 0.9}", undefined, /are not tested\.$/],
])(
  "a plan says that limits.records leaves values unasked: %s",
  async (_, members, rules, more, expected) => {
    expect(await unasked(members, rules, more)).toEqual([expect.stringMatching(expected)]);
  },
);

test("a plan says nothing of the kind where every record is used, or no value is asked for", async () => {
  expect(await unasked(80, `{metric: ${CENSUS}, type: iban, max: 0}`)).toEqual([]);
});

test("a plan says that look-alikes are too few for so many persons to be forgotten, and how many are enough", async () => {
  const plannedErasure = async (subjects: number, lookalikes: number) => {
    await using folder = await makeFolder({
      "reticence.yml": `version: 1
audits: [erasure]
checkpoint: ${DEMO}/leaky
base: ${DEMO}/base
erasure: {format: text, subjects: members.jsonl, lookalikes: nonmembers.jsonl, subject: owner}
`,
      "members.jsonl": records(subjects),
      "nonmembers.jsonl": records(lookalikes, 10_000),
    });
    return await plannedInputs(await loadPolicy(folder.at("reticence.yml")));
  };
  // 2 · 20 / 0.05 − 1
  const few = await plannedErasure(20, 798);
  expect(few.warnings).toEqual(
    ["detectable", "overshot", "group_p_value"].map((name) =>
      expect.stringMatching(
        `^This audit cannot pass as it is: erasure.${name} needs 799 look-alikes or more for 20 subjects and has 798`,
      ),
    ),
  );
  const enough = await plannedErasure(20, 799);
  expect(enough.warnings).toEqual([]);
});
