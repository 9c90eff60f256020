import { expect, test } from "vitest";
import { lockPolicy, measuringDigest } from "../../src/config/index.ts";
import { makeJob } from "../../src/probe/job.ts";
import { loadText, POLICY } from "../support/policy.ts";

const FILE = { path: "/data/a.csv", type: "csv" as const, delimiter: ";" as const };
const MODEL = { kind: "model" as const, path: "/model" };

async function resolved(data: string) {
  const { policy } = await loadText(POLICY.replace("format: prompt-completion", data));
  return policy;
}

async function jobData(data: string) {
  const audits = [{ sets: { members: [FILE] as [typeof FILE] } }];
  const job = makeJob(await resolved(data), { tuned: MODEL, base: MODEL, audits });
  expect(job.audits[0]!.sets.members).toEqual([FILE]);
  return job.audits[0]!.data;
}

test.each([
  ["text", "text", undefined, false],
  ["prompt-completion", "prompt-completion", undefined, true],
  ["instruct", "instruct", undefined, true],
  ["chat", "chat", undefined, false],
  ["sharegpt", "chat", "sharegpt", false],
  ["chat-completion", "chat", "prompt-completion", false],
  ["preference", "prompt-completion", "preference", true],
  ["chat-preference", "chat", "preference", false],
])("the format %s is rendered as %s of the shape %s", async (format, rendered, shape, ended) => {
  const data = await jobData(`format: ${format}`);
  expect([data.format, data.shape, data.append_eos]).toEqual([rendered, shape, ended]);
  expect([data.train_on, data.max_dropped]).toEqual(["completions", 0.01]);
});

test("no job is made of a format that nobody told", async () => {
  await expect(jobData("subject: customer_id")).rejects.toThrow(/no format was detected/);
});

test("what training learned and how a csv is written survive the lock, and measure something else", async () => {
  const written = "format: chat\n  train_on: last\n  max_dropped: 0.2\n  csv: {delimiter: ';'}";
  const policy = await resolved(written);
  expect(lockPolicy(policy).data).toMatchObject({
    format: "chat",
    train_on: "last",
    max_dropped: 0.2,
    csv: { delimiter: ";" },
  });
  const digest = async (data: string) => measuringDigest(await resolved(data), "finetuning");
  expect(await digest("format: chat\n  train_on: last")).not.toBe(await digest("format: chat"));
  // Bounds and defaults change no figure.
  const same =
    "format: chat\n  train_on: completions\n  max_dropped: 0.2\n  csv: {encoding: utf-8}";
  expect(await digest(same)).toBe(await digest("format: chat"));
});

test.each([
  ["text", "format: text", false],
  ["all of a chat", "format: chat\n  train_on: all", true],
  ["answers", "format: chat", true],
])("a rule on the prompts of %s matches only where there are some", async (_, data, matches) => {
  const rules = "gate: {preset: none, rules: [{metric: mia.auc, part: prompt, max: 0.6}]}\n";
  const loaded = loadText(POLICY.replace("format: prompt-completion", data) + rules);
  if (matches) expect((await loaded).policy.gate.rules).toHaveLength(1);
  else await expect(loaded).rejects.toThrow(/part/);
});
