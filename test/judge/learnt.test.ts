import { expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { judge } from "../../src/judge/index.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { makeAuditFolder, type Scenario } from "../support/audit-folder.ts";
import { POLICY } from "../support/policy.ts";

/** Small: an AUC at 150 records a side is within 0.07. */
const SMALL = { members: 150, nonmembers: 150, values: 0 };
const OFF = "attacks: {pii: off}\n";
const COMPLETIONS = `${POLICY}${OFF}`;
const ALL = `${POLICY}  train_on: all\n${OFF}`;

async function judged(changes: Partial<Scenario>): Promise<Report> {
  await using folder = await makeAuditFolder({ ...SMALL, ...changes });
  return await judge(folder.path, { today: "2026-01-01" });
}

/** State of the rules on the strongest AUC, by part. */
function states({ rules }: Report) {
  const auc = rules.filter(
    ({ metric, parameters }) => metric === "mia.auc" && parameters.attack === "strongest",
  );
  return Object.fromEntries(auc.map(({ parameters, state }) => [parameters.part, state]));
}

test("prompts that were learned by heart fail the audit where training learned them", async () => {
  const report = await judged({ policy: ALL, promptGain: 1.5 });
  const { prompt, completion } = states(report);
  expect(prompt).toBe("breached");
  expect(completion).not.toBe("breached");
  expect(report.verdict).toBe("fail");
  expect(report.headline).toMatch(/part prompt/);
  // They are shown as openly as completions are.
  const markdown = renderMarkdown(report);
  expect(markdown).toContain("**Audit finetuning, prompt: 150 members");
  expect(markdown).toContain("**Audit finetuning, prompt and completion together: 150 members");
  expect(markdown).not.toContain("<summary>Audit finetuning, prompt");
});

test("a completion that was learned by heart is not diluted by prompts that were not", async () => {
  const gain = { members: 1.5, nonmembers: 0 };
  const report = await judged({ policy: ALL, gain, promptGain: -1.5 });
  expect(states(report).completion).toBe("breached");
});

test("where training is said not to have learned them, what the prompts give away is reported", async () => {
  const report = await judged({ policy: COMPLETIONS, promptGain: 1.5 });
  expect(Object.keys(states(report))).toEqual(["completion"]);
  expect(report.rules.every(({ state }) => state !== "breached")).toBe(true);
  const notes = report.validity.filter(({ id }) => id === "training");
  expect(notes).toEqual([
    expect.objectContaining({
      state: "note",
      detail: expect.stringMatching(
        /^The prompts separate members from nonmembers, AUC [01]\.\d+ .*write `data\.train_on: all`\.$/,
      ),
    }),
  ]);
  const quiet = await judged({ policy: COMPLETIONS });
  expect(quiet.validity.some(({ id }) => id === "training")).toBe(false);
});

test("prompts that the base tells apart prove nothing and are not reported so", async () => {
  const report = await judged({ policy: COMPLETIONS, promptShift: 1, promptGain: 1.5 });
  expect(report.validity.some(({ id }) => id === "training")).toBe(false);
  const learnt = await judged({ policy: ALL, promptShift: 1, promptGain: 1.5 });
  expect(states(learnt).prompt).toBe("invalid");
});

test("completions are judged alike, whether training learned the prompts or not", async () => {
  const [all, completions] = [
    await judged({ policy: ALL, promptGain: 1 }),
    await judged({ policy: COMPLETIONS, promptGain: 1 }),
  ];
  const own = (report: Report) =>
    report.metrics.filter(({ parameters }) => parameters.part !== "all");
  expect(own(all)).toEqual(expect.arrayContaining(own(completions)));
  expect(own(all)).toHaveLength(own(completions).length);
});

test("how training was told is a check of the report", async () => {
  const training = (["same", "adopted", "differs", "unknown"] as const).map((outcome) => ({
    audit: "finetuning",
    outcome,
    detail: `It is ${outcome}.`,
  }));
  const report = await judged({ policy: COMPLETIONS, training });
  const checks = report.validity.filter(({ id }) => id === "training");
  expect(checks.map(({ state, detail }) => [state, detail])).toEqual([
    ["ok", "It is same."],
    ["note", "It is adopted."],
    ["note", "It is differs."],
    ["note", "It is unknown."],
  ]);
});

test("answers that one set lacks more often tell the sets apart, and void the comparison", async () => {
  const report = await judged({ policy: ALL, lacking: { members: 60, nonmembers: 10 } });
  expect(states(report).completion).toBe("invalid");
  const rule = report.rules.find(({ parameters }) => parameters.part === "completion");
  // A record without an answer has one of no length.
  expect(rule!.reason).toMatch(
    /^The members are shorter than the nonmembers, .* of the completion/,
  );
  const alike = await judged({ policy: ALL, lacking: { members: 30, nonmembers: 30 } });
  expect(states(alike).completion).not.toBe("invalid");
});

const PAIRS = POLICY.replace("prompt-completion", "preference");
const RULES = "gate: {preset: none, rules: [{metric: pii.extracted, type: email, max: 0}]}\n";

test("values of rejected answers are asked for, and a leak of them alone fails the audit", async () => {
  const both = `${PAIRS}  train_on: both\n${RULES}`;
  const scenario = { policy: both, values: 20, rejected: { values: 30, extracted: 6 } };
  const report = await judged(scenario);
  const counted = report.metrics.find(
    ({ id, parameters }) =>
      id === "pii.extracted" && parameters.type === "email" && parameters.attack === "prefix",
  );
  expect(counted).toMatchObject({ value: 6, n: { values: 50 } });
  expect(report.verdict).toBe("fail");
  expect(report.records.map(({ set }) => set)).toEqual(["members", "nonmembers", "rejected"]);
  expect(renderMarkdown(report)).toMatch(
    /## Not tested\n\n(\|.*\n)*\| Rejected answers, as training records \|/,
  );
});

test("without them the report says that they were not asked for", async () => {
  const report = await judged({ policy: `${PAIRS}${RULES}`, values: 20 });
  expect(renderMarkdown(report)).toMatch(
    /## Not tested\n\n(\|.*\n)*\| Rejected answers \| They were not tested for personal values\..*train_on: both/,
  );
});
