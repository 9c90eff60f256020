import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NOTHING } from "../../src/action/outputs.ts";
import { commandsNamed, Job, type Ran, type Step } from "./runner.ts";
import { modelFiles, POLICY } from "./workspace.ts";

/** Runs main in a workspace with these files and expects it to fail before anything is measured. */
async function refuse(files: Record<string, string>, given: Step["with"] = {}): Promise<Ran> {
  await using job = await Job.start();
  const step = { with: given, workspace: await job.workspace({ "README.md": "", ...files }) };
  const main = await job.main(step);
  expect(main.exitCode).toBe(1);
  expect(main.outputs).toEqual({ ...NOTHING, verdict: "error", "exit-class": "error" });
  expect(main.summary).toMatch(/^# 💥 Reticence: error\n\n\*\*The audit could not run\.\*\*/);
  expect(commandsNamed(main, "error")).toHaveLength(1);
  expect(await readdir(join(job.temp, "runner-temp"))).toEqual([]);
  const post = await job.post(step, main);
  expect(post.exitCode).toBe(0);
  return main;
}

function errorOf(ran: Ran) {
  return commandsNamed(ran, "error")[0]!;
}

test("without a policy, the default path is named", async () => {
  const error = errorOf(await refuse({}));
  expect(error.message).toMatch(/^reticence\.yml: no such policy file/);
  expect(error.properties).not.toHaveProperty("file");
});

test("an unknown key of the policy is annotated at its line", async () => {
  const policy = `${POLICY}limits:\n  recods: 100\n`;
  const main = await refuse({ "gate/privacy.yml": policy }, { policy: "gate/privacy.yml" });
  const { message, properties } = errorOf(main);
  expect(properties).toMatchObject({ file: "gate/privacy.yml", line: "9", col: "3" });
  expect(message).toBe('unknown key "recods". Did you mean "records"? [policy-key-unknown]');
  expect(main.summary).toContain("Did you mean");
});

test("broken YAML is annotated where it breaks", async () => {
  const { properties } = errorOf(await refuse({ "reticence.yml": `${POLICY}gate: {rules: [}\n` }));
  expect(properties).toMatchObject({ file: "reticence.yml", line: "8" });
});

test("an unknown key in the input set is named with its line", async () => {
  const main = await refuse({ "reticence.yml": POLICY }, { set: "seed=3\nlimits.recods=100\n" });
  const { message, properties } = errorOf(main);
  expect(message).toBe(
    'input set, limits.recods=100: unknown key "recods". Did you mean "records"? [policy-key-unknown]',
  );
  expect(properties).not.toHaveProperty("file");
});

test("a line of the input set without a value is named", async () => {
  const main = await refuse({ "reticence.yml": POLICY }, { set: "limits.records" });
  expect(errorOf(main).message).toMatch(/^input set, limits\.records: write it as key=value/);
});

test("a path in an input starts at the workspace, one in the policy at the policy file", async () => {
  const files = { "gate/privacy.yml": POLICY };
  const inPolicy = errorOf(await refuse(files, { policy: "gate/privacy.yml" }));
  expect(inPolicy.message).toContain("workspace/gate/tuned");
  expect(inPolicy.properties).toMatchObject({ file: "gate/privacy.yml", line: "2" });
  const inInput = errorOf(
    await refuse(files, { policy: "gate/privacy.yml", checkpoint: "./tuned" }),
  );
  expect(inInput.message).toMatch(/^input checkpoint: /);
  expect(inInput.message).toContain("workspace/tuned");
});

test("the input set overrides the other inputs", async () => {
  const main = await refuse(
    { "reticence.yml": POLICY },
    { checkpoint: "./from-input", set: "checkpoint=./from-set" },
  );
  expect(errorOf(main).message).toContain("from-set");
});

test("several members are one per line", async () => {
  const workspace = { ...modelFiles("tuned"), ...modelFiles("base"), "a.jsonl": "{}\n" };
  const given = { members: "  a.jsonl\n\n  b.jsonl\n" };
  const error = errorOf(await refuse({ "reticence.yml": POLICY, ...workspace }, given));
  expect(error.message).toMatch(/^input members: members: "b\.jsonl" does not exist/);
});

test("a flag that is neither true nor false is refused", async () => {
  const main = await refuse({ "reticence.yml": POLICY }, { "keep-signals": "yes please" });
  expect(errorOf(main).message).toBe("input keep-signals: must be true or false. [input-invalid]");
});

test("post does nothing and succeeds when main never began", async () => {
  await using job = await Job.start();
  const post = await job.post({}, { state: {} });
  expect(post).toMatchObject({ exitCode: 0, log: "", commands: [] });
});
