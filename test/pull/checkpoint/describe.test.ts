import { describe, expect, test } from "vitest";
import { describeCheckpoint } from "../../../src/pull/checkpoint/index.ts";
import { pull } from "../../../src/sources/index.ts";
import { makeFolder } from "../../support/folder.ts";

async function described(files: readonly string[]) {
  await using folder = await makeFolder(
    Object.fromEntries(files.map((name) => [`out/${name}`, "{}"])),
  );
  const { fetched } = await pull("./out", "model", folder.path);
  return await describeCheckpoint("./out", fetched);
}

const TRAINER = ["README.md", "training_args.bin", "trainer_state.json"];

describe("a folder that holds a trainer's checkpoints and no model is refused with their names", () => {
  test.each([
    [
      ["checkpoint-100", "checkpoint-300", "checkpoint-20"],
      "training run: checkpoint-20, checkpoint-100, checkpoint-300.",
      "checkpoint-300",
    ],
    [["checkpoint-7"], "training run: checkpoint-7.", "checkpoint-7"],
    [["epoch_0", "epoch_1"], "training run: epoch_0, epoch_1.", "epoch_1"],
    [["step_500", "runs", "logs"], "training run: step_500.", "step_500"],
    [["checkpoint-best", "wandb"], "training run: checkpoint-best.", "checkpoint-best"],
    [
      [1, 2, 3, 4, 5, 6, 7, 8].map((step) => `checkpoint-${step}`),
      "training run: checkpoint-4, checkpoint-5, checkpoint-6, checkpoint-7, checkpoint-8 and 3 earlier ones.",
      "checkpoint-8",
    ],
  ])("%j", async (folders, listed, example) => {
    const saved = folders.flatMap((name) => [
      `${name}/config.json`,
      `${name}/model.safetensors`,
      `${name}/optimizer.pt`,
    ]);
    const refusal = described([...TRAINER, "tokenizer.json", ...saved]);
    await expect(refusal).rejects.toMatchObject({ code: "model-incomplete" });
    await expect(refusal).rejects.toThrow(listed);
    await expect(refusal).rejects.toThrow(`for example "./out/${example}".`);
  });

  test("of adapters too, and where an adapter's weights alone are missing", async () => {
    const saved = ["checkpoint-9/adapter_config.json", "checkpoint-9/adapter_model.safetensors"];
    for (const above of [["README.md"], ["adapter_config.json"]]) {
      await expect(described([...above, ...saved])).rejects.toThrow("training run: checkpoint-9.");
    }
  });

  test("and without such folders, no name is made up", async () => {
    await expect(described(["README.md", "data/a.jsonl"])).rejects.toThrow(
      /contains no model: config\.json/,
    );
  });
});

test("the model of an output folder is described whatever the trainer left beside it", async () => {
  const beside = ["checkpoint-1/model.safetensors", "checkpoint-1/optimizer.pt", ...TRAINER];
  expect(await described(["config.json", "model.safetensors", ...beside])).toMatchObject({
    kind: "model",
  });
  const adapter = ["adapter_config.json", "adapter_model.safetensors", "tokenizer.json"];
  expect(await described([...adapter, ...beside])).toMatchObject({ kind: "adapter" });
});

describe("a model in a format of llama.cpp alone is refused with what to do", () => {
  test.each([
    ["model-Q4_K_M.gguf"],
    ["model.GGUF"],
    ["ggml-model.ggml"],
    ["chat.llamafile"],
    ["part-00001-of-00002.gguf"],
  ])("%s", async (name) => {
    const refusal = described([name, "config.json", "tokenizer.json"]);
    await expect(refusal).rejects.toMatchObject({ code: "model-incomplete" });
    await expect(refusal).rejects.toThrow(
      `contains "${name}", a llama.cpp format, and no *.safetensors. Audit the checkpoint that it was converted from`,
    );
  });
});
