import { mkdir, symlink, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { DataFormat } from "../../../src/config/index.ts";
import { recordedTraining } from "../../../src/pull/checkpoint/index.ts";
import { endNotes, withTraining } from "../../../src/pull/training.ts";
import { makeFolder } from "../../support/folder.ts";
import { loadText, POLICY } from "../../support/policy.ts";

/** What a folder with these files says training learned, and of which kind the method is. */
async function read(files: Record<string, string>, format: DataFormat = "chat") {
  await using folder = await makeFolder(files);
  const { learnt, preference } = await recordedTraining(folder.path, format);
  return [...learnt.map((one) => one.learnt), ...(preference === undefined ? [] : ["pairs"])];
}

const AXOLOTL = "base_model: example/tiny\nadapter: lora\n";
const FACTORY = "model_name_or_path: example/tiny\ntemplate: llama3\n";
const TUNE = (dataset: string) =>
  `model: {_component_: torchtune.models.tiny}\ndataset: ${dataset}\n`;
const TRL = "model_name_or_path: example/tiny\ndataset_name: example/talks\n";
const card = (tags: string, body = "") => `---\ntags: [${tags}]\n---\n# A model\n${body}`;

test.each<[string, string, string, string[], DataFormat?]>([
  ["axolotl by default", "axolotl.yml", AXOLOTL, ["completions"]],
  ["axolotl, inputs", "config.yaml", `${AXOLOTL}train_on_inputs: true\n`, ["all"]],
  ["axolotl, no inputs", "axolotl.yaml", `${AXOLOTL}train_on_inputs: false\n`, ["completions"]],
  [
    "axolotl, roles",
    "run.yml",
    `${AXOLOTL}datasets: [{path: a.jsonl, type: chat_template, roles_to_train: [assistant, user]}]\n`,
    ["all"],
  ],
  [
    "axolotl, the usual role",
    "run.yml",
    `${AXOLOTL}datasets: [{path: a.jsonl, type: chat_template, roles_to_train: [assistant]}]\n`,
    ["completions"],
  ],
  [
    "axolotl, raw text",
    "run.yml",
    `${AXOLOTL}datasets: [{path: a.jsonl, type: completion}]\n`,
    ["all"],
  ],
  ["axolotl, DPO", "run.yml", `${AXOLOTL}rl: dpo\n`, ["pairs"]],
  ["LLaMA-Factory by default", "training_args.yaml", `${FACTORY}stage: sft\n`, ["completions"]],
  [
    "LLaMA-Factory, prompts",
    "llama.yaml",
    `${FACTORY}stage: sft\ntrain_on_prompt: true\n`,
    ["all"],
  ],
  ["LLaMA-Factory, history", "llama.yaml", `${FACTORY}stage: sft\nmask_history: true\n`, ["last"]],
  ["LLaMA-Factory, pre-training", "llama.yaml", `${FACTORY}stage: pt\n`, ["all"]],
  ["LLaMA-Factory, DPO", "llama.yaml", `${FACTORY}stage: dpo\n`, ["pairs"]],
  ["LLaMA-Factory, KTO", "llama.yaml", `${FACTORY}stage: kto\n`, ["pairs"]],
  [
    "torchtune, chat",
    "r.yaml",
    TUNE("{_component_: torchtune.datasets.chat_dataset}"),
    ["completions"],
  ],
  [
    "torchtune, input",
    "r.yaml",
    TUNE("{_component_: torchtune.datasets.chat_dataset, train_on_input: true}"),
    ["all"],
  ],
  [
    "torchtune, alpaca",
    "r.yaml",
    TUNE("{_component_: torchtune.datasets.alpaca_dataset}"),
    ["all"],
  ],
  [
    "torchtune, alpaca without input",
    "r.yaml",
    TUNE("{_component_: torchtune.datasets.alpaca_dataset, train_on_input: false}"),
    ["completions"],
  ],
  [
    "torchtune, the last turn",
    "r.yaml",
    TUNE("{_component_: torchtune.datasets.chat_dataset, masking_strategy: train_on_last}"),
    ["last"],
  ],
  [
    "torchtune, one of several data sets",
    "r.yaml",
    TUNE(
      "[{_component_: torchtune.datasets.chat_dataset}, {_component_: torchtune.datasets.text_completion_dataset}]",
    ),
    ["all"],
  ],
  [
    "torchtune, DPO",
    "r.yaml",
    `${TUNE("{_component_: torchtune.datasets.stack_exchange_paired_dataset}")}loss: {_component_: torchtune.rlhf.loss.DPOLoss}\n`,
    ["pairs"],
  ],
  ["TRL on conversations", "recipe.yaml", TRL, ["all"]],
  ["TRL on answers", "recipe.yaml", TRL, ["completions"], "prompt-completion"],
  ["TRL, assistant only", "recipe.yaml", `${TRL}assistant_only_loss: true\n`, ["completions"]],
  [
    "TRL, not only completions",
    "recipe.yaml",
    `${TRL}completion_only_loss: false\n`,
    ["all"],
    "prompt-completion",
  ],
  ["TRL, DPO", "recipe.yaml", `${TRL}beta: 0.1\n`, ["pairs"]],
  ["TRL's card, conversations", "README.md", card("trl, sft"), ["all"]],
  ["TRL's card, answers", "README.md", card("trl, sft"), [], "prompt-completion"],
  ["TRL's card, DPO", "README.md", card("trl, dpo"), ["pairs"]],
  [
    "axolotl's card",
    "README.md",
    card("axolotl", `\`\`\`yaml\n${AXOLOTL}train_on_inputs: true\n\`\`\`\n`),
    ["all"],
  ],
  ["another card", "README.md", card("generated_from_trainer"), []],
  ["another YAML", "environment.yml", "dependencies: [torch]\n", []],
  ["no YAML", "broken.yml", "a: [b\n", []],
  ["a list", "list.yml", "- base_model\n", []],
  [
    "a tag of a program's own",
    "tag.yml",
    "base_model: !!python/object/apply:os.system [ls]\n",
    ["completions"],
  ],
  [
    "aliases that unfold without end",
    "bomb.yml",
    `base_model: x\na: &a [${"x,".repeat(9)}x]\nb: &b [${"*a,".repeat(60)}*a]\nc: &c [${"*b,".repeat(60)}*b]\nd: [${"*c,".repeat(60)}*c]\n`,
    [],
  ],
  [
    "a file that is too large",
    "big.yml",
    `${AXOLOTL}train_on_inputs: true\n#${"x".repeat(300_000)}\n`,
    [],
  ],
])("reads %s", async (_, name, text, expected, format = "chat") => {
  expect(await read({ [name]: text }, format)).toEqual(expected);
});

test("reads several files, and neither pickles nor folders nor what names are no names", async () => {
  expect(
    await read({
      "axolotl.yml": AXOLOTL,
      "llama.yaml": `${FACTORY}stage: sft\ntrain_on_prompt: true\n`,
      "training_args.bin": `${AXOLOTL}train_on_inputs: true\n`,
      "runs/old.yml": `${AXOLOTL}train_on_inputs: true\n`,
      "a b.yml": `${AXOLOTL}train_on_inputs: true\n`,
    }),
  ).toEqual(["completions", "all"]);
  await using folder = await makeFolder({});
  await mkdir(folder.at("x.yml"));
  await symlink("/dev/zero", folder.at("y.yml"));
  await writeFile(folder.at("z.yml"), Buffer.from([0xff, 0xfe, 0x00]));
  expect((await recordedTraining(folder.path, "chat")).learnt).toEqual([]);
});

const WHOLE = { "axolotl.yml": `${AXOLOTL}train_on_inputs: true\n` };
const ANSWERS = { "axolotl.yml": AXOLOTL };
const LAST = { "llama.yaml": `${FACTORY}stage: sft\nmask_history: true\n` };

/** What becomes of a policy beside these files: what is audited, how that was told, rules by part. */
async function held(files: Record<string, string>, data: string) {
  await using folder = await makeFolder(files);
  const given = await loadText(`${POLICY}${data}`);
  const { loaded, training } = await withTraining(given, folder.path);
  const { data: resolved } = loaded.policy.audits[0]!;
  const parts = loaded.policy.gate.rules.flatMap(({ metric, parameters }) =>
    metric === "mia.auc" && parameters.attack === "strongest" ? [parameters.part] : [],
  );
  return {
    used: resolved.train_on,
    outcome: training.map(({ outcome }) => outcome),
    parts,
    training,
  };
}

test.each<[string, Record<string, string>, string, string, string[]]>([
  ["nothing said anywhere", {}, "", "completions", ["unknown"]],
  ["the policy alone", {}, "  train_on: all\n", "all", []],
  ["both the same", WHOLE, "  train_on: all\n", "all", ["same"]],
  ["the default confirmed", ANSWERS, "", "completions", ["same"]],
  ["more text, and a silent policy", WHOLE, "", "all", ["adopted"]],
  ["more text than the policy", WHOLE, "  train_on: completions\n", "completions", ["differs"]],
  ["more text than the last turn", WHOLE, "  train_on: last\n", "last", ["differs"]],
  ["less text, and a silent policy", LAST, "", "completions", ["differs"]],
  ["less text than the policy", ANSWERS, "  train_on: all\n", "all", ["differs"]],
])("settings beside a checkpoint: %s", async (_, files, data, used, outcome) => {
  const found = await held(files, data);
  expect([found.used, found.outcome]).toEqual([used, outcome]);
});

test("whatever is beside a checkpoint, no rule of the policy goes and none is looser", async () => {
  const bare = (await loadText(POLICY)).policy.gate.rules;
  for (const files of [
    WHOLE,
    ANSWERS,
    LAST,
    { ...WHOLE, ...LAST },
    { "README.md": card("trl, sft") },
  ]) {
    await using folder = await makeFolder(files);
    const { loaded } = await withTraining(await loadText(POLICY), folder.path);
    const rules = new Map(loaded.policy.gate.rules.map((rule) => [rule.key, rule]));
    for (const rule of bare) expect(rules.get(rule.key)).toEqual(rule);
  }
});

test("adopted settings are named with their file, their key and what to write", async () => {
  const { training, parts } = await held(WHOLE, "");
  expect(parts).toEqual(["completion", "prompt", "all"]);
  expect(training[0]!.detail).toBe(
    "`data.train_on: all` is audited: axolotl.yml next to the checkpoint says all (train_on_inputs: true), and the policy says nothing. Write it into the policy to fix it.",
  );
});

test("pairs are pointed out where rejected answers are not audited", async () => {
  await using folder = await makeFolder({ "README.md": card("trl, dpo") });
  const pairs = POLICY.replace("prompt-completion", "preference");
  const outcomes = async (text: string) => {
    const { training } = await withTraining(await loadText(text), folder.path);
    return training.map(({ outcome }) => outcome);
  };
  expect(await outcomes(pairs)).toEqual(["unknown", "differs"]);
  expect(await outcomes(`${pairs}  train_on: both\n`)).toEqual(["same"]);
  expect(await outcomes(POLICY)).toEqual(["unknown"]);
});

test("of a remote checkpoint nothing beside the model is read, and it says so", async () => {
  const { loaded, training } = await withTraining(await loadText(POLICY), undefined);
  expect(loaded.policy.audits[0]!.data.train_on).toBe("completions");
  expect(training).toEqual([
    expect.objectContaining({
      outcome: "unknown",
      detail: expect.stringContaining(
        "the trainer's settings of a remote checkpoint are not pulled",
      ),
    }),
  ]);
});

test("plain text has no prompts; how it ends is pointed out where the policy is silent", async () => {
  await using folder = await makeFolder(WHOLE);
  const text = POLICY.replace("prompt-completion", "text");
  const loaded = await loadText(text);
  expect((await withTraining(loaded, folder.path)).training).toEqual([]);
  expect(endNotes(loaded)).toEqual([expect.stringContaining("`data.append_eos: true`")]);
  expect(endNotes(await loadText(`${text}  append_eos: false\n`))).toEqual([]);
  expect(endNotes(await loadText(POLICY))).toEqual([]);
});
