import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seededRandom } from "../../src/stats/random.ts";
import { writeTensors } from "../faults/tensors.ts";

const [HIDDEN, LAYERS, RANK] = [128, 4, 2];

/** An adapter of LoRA on the attention of the demo's base; its random weights follow from `seed`. */
export async function writeAdapter(folder: string, seed: string, scale = 1): Promise<void> {
  const random = seededRandom(1, seed);
  const tensor = (rows: number, columns: number) => ({
    dtype: "F32",
    shape: [rows, columns],
    bytes: Buffer.from(
      Float32Array.from(
        { length: rows * columns },
        () => ((random.int(2001) - 1000) / 5000) * scale,
      ).buffer,
    ),
  });
  const tensors = new Map();
  for (let layer = 0; layer < LAYERS; layer++) {
    const module = `base_model.model.gpt_neox.layers.${layer}.attention.query_key_value`;
    tensors.set(`${module}.lora_A.weight`, tensor(RANK, HIDDEN));
    tensors.set(`${module}.lora_B.weight`, tensor(3 * HIDDEN, RANK));
  }
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "adapter_config.json"),
    JSON.stringify({
      peft_type: "LORA",
      task_type: "CAUSAL_LM",
      r: RANK,
      lora_alpha: 4,
      target_modules: ["query_key_value"],
      base_model_name_or_path: "base",
    }),
  );
  await writeTensors(join(folder, "adapter_model.safetensors"), tensors);
}
