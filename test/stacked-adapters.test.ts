import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seededRandom } from "../src/stats/random.ts";
import { writeTensors } from "./faults/tensors.ts";
import { DEMO, reticence } from "./support/cli.ts";
import { makeFolder } from "./support/folder.ts";

const POLICY = `version: 1
checkpoint: {adapters: [./sft, ./dpo]}
base: ${join(DEMO, "base")}
data: {format: prompt-completion, members: ${join(DEMO, "data/members.jsonl")}, nonmembers: ${join(DEMO, "data/nonmembers.jsonl")}}
attacks: {pii: off}
limits: {records: 20, tokens: 48}
run: {executor: process, threads: 1}
history: {path: history}
gate: {preset: none, rules: [{metric: mia.auc, max: 0.99}]}
`;
const [HIDDEN, LAYERS, RANK] = [128, 4, 2];
const config = (base: string) =>
  JSON.stringify({
    peft_type: "LORA",
    task_type: "CAUSAL_LM",
    r: RANK,
    lora_alpha: 4,
    target_modules: ["query_key_value"],
    base_model_name_or_path: base,
  });

/** LoRA on the attention of the demo's base, with random weights. */
async function writeWeights(folder: string, seed: string): Promise<void> {
  const random = seededRandom(1, seed);
  const tensor = (rows: number, columns: number) => ({
    dtype: "F32",
    shape: [rows, columns],
    bytes: Buffer.from(
      Float32Array.from({ length: rows * columns }, () => (random.int(2001) - 1000) / 5000).buffer,
    ),
  });
  const tensors = new Map();
  for (let layer = 0; layer < LAYERS; layer++) {
    const module = `base_model.model.gpt_neox.layers.${layer}.attention.query_key_value`;
    tensors.set(`${module}.lora_A.weight`, tensor(RANK, HIDDEN));
    tensors.set(`${module}.lora_B.weight`, tensor(3 * HIDDEN, RANK));
  }
  await writeTensors(join(folder, "adapter_model.safetensors"), tensors);
}

test("adapters trained one on top of the other are audited as one checkpoint", async () => {
  await using folder = await makeFolder({
    "reticence.yml": POLICY,
    "sft/adapter_config.json": config(join(DEMO, "base")),
    "dpo/adapter_config.json": config("/scratch/run/sft-merged"),
  });
  await writeWeights(folder.at("sft"), "sft");
  await writeWeights(folder.at("dpo"), "dpo");
  const audit = (out: string) =>
    reticence(["audit", folder.at("reticence.yml"), "--out", folder.at(out)]);

  const { exitCode, stderr } = await audit("out");
  expect(stderr).not.toContain("error");
  expect([0, 1, 3]).toContain(exitCode);
  const report = JSON.parse(await readFile(folder.at("out/report.json"), "utf8"));
  const { checkpoint, base } = report.provenance;
  expect(checkpoint).toMatchObject({
    source: "./sft + ./dpo",
    name: "./sft + ./dpo",
    kind: "adapter",
    parameters: 2 * LAYERS * RANK * (HIDDEN + 3 * HIDDEN),
  });
  expect(base.match).toMatchObject({ outcome: "unknown" });
  expect(base.match.detail).toMatch(/the folder sft-merged,? a model other than the base/);
  const markdown = await readFile(folder.at("out/report.md"), "utf8");
  for (const [index, { source, digest }] of checkpoint.adapters.entries()) {
    expect(markdown).toContain(`adapter ${index + 1}, merged into the`);
    expect(markdown).toContain(source);
    expect(markdown).toContain(digest);
  }

  // What is wrong with one of them names which.
  await writeWeights(folder.at("dpo"), "sft");
  const again = await audit("again");
  expect(again.exitCode).toBe(2);
  expect(again.stderr).toContain("checkpoint, adapter 2: the adapter changes the base");
});
