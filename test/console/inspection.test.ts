import { describe, expect, test } from "vitest";
import type { Inspection } from "../../src/audit/inspect.ts";
import { PolicyError } from "../../src/base/errors.ts";
import { inspectionText, noAnswer, yesAnswer } from "../../src/console/inspection.ts";
import { loadText, POLICY } from "../support/policy.ts";

const MODEL: Inspection["tuned"] = {
  kind: "model",
  architecture: "LlamaForCausalLM",
  parameters: 8_030_261_248,
  dtype: "bfloat16",
  bytes: 16_060_522_496,
  context: 8192,
  vocabulary: 128_256,
};

const FULL: Inspection = {
  tuned: MODEL,
  base: MODEL,
  tokenizer: { agreement: "same", added_tokens: 0, sha256: "0".repeat(64), same_rules: true },
  chat_template: null,
  adapter: null,
  device: "cpu",
  dtype: "float32",
  first_rows: 500,
  records: [{ audit: "finetuning", set: "members", read: 40, used: 40, all: true }],
  scored: 16,
  warnings: [],
  training: [],
  notes: [],
};

const LORA: Partial<Inspection> = {
  tuned: { ...MODEL, kind: "adapter", parameters: 41_943_040, bytes: 83_886_080 },
  adapter: { kind: "LORA", rank: 16 },
};

const LATER = "records after the first 500 of each file (plan reads them)";
const WEIGHTS = "the values of the weights (--load reads them)";

describe("the one sentence", () => {
  test("says as what a full model is audited", async () => {
    const { policy } = await loadText(POLICY);
    expect(yesAnswer(FULL, policy)).toMatch(
      /^Can be audited: yes, as LlamaForCausalLM, 8,030,261,248 parameters in bfloat16, compared with \S+; .* records, .*scored\S*\.$/,
    );
  });

  test("says it of an adapter by the base's parameters, its kind and its rank", async () => {
    const { policy } = await loadText(POLICY);
    const sentence = yesAnswer({ ...FULL, ...LORA }, policy);
    expect(sentence).toContain(
      "as LlamaForCausalLM, 8,030,261,248 parameters in bfloat16, with a LoRA adapter of rank 16 on ",
    );
    const ia3 = { ...FULL, ...LORA, adapter: { kind: "IA3", rank: null } };
    expect(yesAnswer(ia3, policy)).toContain(", with an IA³ adapter on ");
  });

  test("says what was not looked at", async () => {
    const { policy } = await loadText(POLICY);
    const records = [{ ...FULL.records[0]!, all: false }];
    const unseen = (changes: Partial<Inspection>) =>
      yesAnswer({ ...FULL, ...changes }, policy).split(" Not checked: ")[1];
    expect(unseen({})).toBeUndefined();
    expect(unseen({ records })).toBe(`${LATER}.`);
    expect(unseen({ scored: null })).toBe(`${WEIGHTS}.`);
    expect(unseen({ records, scored: null })).toBe(`${LATER}; ${WEIGHTS}.`);
  });

  test.each([
    ["text", "", "text records, whole records scored"],
    ["prompt-completion", "", "prompt-completion records, completions scored"],
    [
      "prompt-completion",
      "train_on: all",
      "prompt-completion records, prompts and completions scored",
    ],
    ["instruct", "", "instruct records, outputs scored"],
    ["preference", "", "preference records, the chosen answers scored"],
    ["chat", "", "chat records in the base's chat template, the assistant turns scored"],
    [
      "sharegpt",
      "train_on: last",
      "sharegpt records in the base's chat template, the last assistant turn scored",
    ],
    [
      "chat-completion",
      "chat_template: t.jinja",
      "chat-completion records in the policy's chat template, the assistant turns scored",
    ],
    [
      "chat-preference",
      "",
      "chat-preference records in the base's chat template, the chosen answer's assistant turns scored",
    ],
  ])("says what is scored of %s %s", async (format, more, expected) => {
    const { policy } = await loadText(
      POLICY.replace("format: prompt-completion", `format: ${format}\n  ${more}`),
    );
    expect(yesAnswer(FULL, policy)).toContain(`; ${expected}.`);
  });

  test("says why not, with place and code, of several faults a line each", () => {
    const fault = (line: number) =>
      new PolicyError("policy-value", `no ${line}.`, { location: { file: "p.yml", line } });
    expect(noAnswer([fault(3)])).toBe("Can be audited: no: p.yml:3: no 3. [policy-value]");
    expect(noAnswer([fault(3), fault(4)])).toBe(
      "Can be audited: no:\n  p.yml:3: no 3. [policy-value]\n  p.yml:4: no 4. [policy-value]",
    );
  });
});

test("the lines above it say what was found, and what was warned of", async () => {
  const { policy } = await loadText(POLICY);
  const shown = inspectionText(
    {
      ...FULL,
      ...LORA,
      tokenizer: { ...FULL.tokenizer, agreement: "extends", added_tokens: 1 },
      chat_template: { source: "base", sha256: "0".repeat(64) },
      records: [
        { audit: "finetuning", set: "members", read: 500, used: 498, all: false },
        { audit: "finetuning", set: "nonmembers", read: 12, used: 12, all: true },
      ],
      scored: null,
      warnings: ["members: 2 records left out because their text is empty"],
    },
    policy,
  );
  expect(shown.split("\n")).toEqual([
    "Checkpoint  ./tuned: a LoRA adapter of rank 16, 41,943,040 parameters in bfloat16 (83.9 MB)",
    "Base        ./base: LlamaForCausalLM, 8,030,261,248 parameters in bfloat16 (16.1 GB), 8,192 positions",
    "Tokenizer   the base's plus 1 more token",
    "Template    the base's",
    "Runs        in float32 on cpu",
    "Records     finetuning members: the first 500 of each file, 498 of 500 can be scored",
    "            finetuning nonmembers: all 12, 12 of 12 can be scored",
    "Trial       not loaded, because base and adapter are 16.1 GB; --load loads them and scores a few records",
    "",
    "warning: members: 2 records left out because their text is empty.",
  ]);
});
