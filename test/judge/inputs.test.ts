import { expect, test } from "vitest";
import { judge } from "../../src/judge/index.ts";
import { makeAuditFolder, type Scenario } from "../support/audit-folder.ts";
import { POLICY } from "../support/policy.ts";

/** Bounds that 600 records per side can decide. */
const LOOSE = `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}, {metric: pii.extracted, type: email, max: 0}]}\n`;

async function judged(counts: Scenario["counts"], changes: Partial<Scenario> = {}) {
  await using folder = await makeAuditFolder({ policy: LOOSE, counts, ...changes });
  const report = await judge(folder.path, { today: "2026-01-01" });
  const check = (id: string) => report.validity.find((one) => one.id === id);
  return { report, check, states: new Set(report.rules.map(({ state }) => state)) };
}

const ALL = { records: 0, held: 1000, content: 0, reasoning: 0, calls: 0, other: 0, prompts: 0 };
const rendering = (members: object, nonmembers: object = {}) => ({
  members: { unrendered: { ...ALL, ...members } },
  nonmembers: { unrendered: { ...ALL, ...nonmembers } },
});

test("text that the chat template leaves out of answers voids every rule except a breached one", async () => {
  const lost = rendering({ records: 7, reasoning: 8, calls: 4 });
  const clean = await judged(rendering({ prompts: 3 }));
  expect(clean.report.verdict).toBe("pass");
  expect(clean.check("rendering")).toMatchObject({ state: "note", value: 0 });

  const { report, check, states } = await judged(lost);
  expect(report.verdict).toBe("invalid");
  expect([...states]).toEqual(["invalid"]);
  expect(check("rendering")).toMatchObject({
    state: "invalid",
    value: 0.012,
    detail:
      "The chat template does not render 1.2 % of the assistant's text (reasoning, tool calls; in 7 records) of the members, so this text was not audited. Training may have seen it. If training used another template than the base's, name it with data.chat_template; if it used this one, data.max_unrendered accepts a larger share than 1.0 %.",
  });

  const leaking = await judged(lost, { extracted: 200 });
  expect(leaking.report.verdict).toBe("fail");
  expect([...leaking.states].sort()).toEqual(["breached", "invalid"]);
});

test("losses of nonmembers count equally, and the policy may accept a share", async () => {
  const lost = rendering({}, { records: 9, content: 500 });
  expect((await judged(lost)).report.verdict).toBe("invalid");
  const overrides = [{ path: ["data", "max_unrendered"], value: 0.5, label: "--set" }];
  const { report, check } = await judged(lost, { overrides });
  expect(report.verdict).toBe("pass");
  expect(check("rendering")).toMatchObject({ state: "note", value: 0.5 });
});

test("fields that are not audited are named, or only counted if a name could be text", async () => {
  const { check } = await judged({
    members: { unaudited_fields: { names: ["context", "system"], more: 2 } },
    nonmembers: { unaudited_fields: { names: ["system"], more: 0 } },
  });
  expect(check("fields")?.state).toBe("note");
  expect(check("fields")?.detail).toMatch(
    /does not read: context, system, 2 whose name is not shown/,
  );
  const { check: none } = await judged({ members: { unaudited_fields: { names: [], more: 0 } } });
  expect(none("fields")?.state).toBe("ok");
});

test("records without a subject are counted, and so are files without a record", async () => {
  const overrides = [{ path: ["data", "subject"], value: "customer", label: "--set" }];
  const { check } = await judged(
    { members: { without_subject: 12, empty_files: 6 }, nonmembers: { without_subject: 0 } },
    { overrides },
  );
  expect(check("independence")).toMatchObject({
    state: "note",
    detail: expect.stringMatching(/missing in 12 of 600 members: each of these records counts/),
  });
  expect(check("fields")?.detail).toBe(
    "Files of the members without a record: 6. Is the data complete?",
  );
});

test("records that the chat template does not render are counted by reason, and the format is said", async () => {
  const dropped = { raised: 6, unrenderable: 0, altered: 2 };
  const { report } = await judged({ members: { dropped_template: dropped } });
  const members = report.records.find(({ set }) => set === "members");
  expect(members!.dropped).toEqual({
    empty: 0,
    short: 0,
    noCompletion: 0,
    templateRaised: 6,
    templateAltered: 2,
  });
  expect(report.provenance.data.map(({ set, format }) => [set, format])).toContainEqual([
    "members",
    "prompt-completion",
  ]);
});
