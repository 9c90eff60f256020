import { copyFile, link, mkdir, rename, rm, symlink, truncate } from "node:fs/promises";
import type { Row } from "../row.ts";
import type { Json, Scene } from "../scene.ts";
import { readTensors, safetensorsOf, type Tensors, writeTensors } from "../tensors.ts";
import { type Hostile, hostileRows } from "./hostile.ts";

const CONFIG = "checkpoint/config.json";
const WEIGHTS = "checkpoint/model.safetensors";

/** A pickle that leaves the marker when it is loaded. */
export function pickle(scene: Scene): Buffer {
  return Buffer.from(`cposix\nsystem\n(S'touch ${scene.marker}'\ntR.`);
}

/** Python that leaves the marker when it is imported. */
export function code(scene: Scene): string {
  return `open(${JSON.stringify(scene.marker)}, "w").close()\n`;
}

const config = (
  what: string,
  change: (config: Json, scene: Scene) => unknown,
  expected?: Hostile["expected"],
): Hostile => ({
  what: `config.json ${what}`,
  ...(expected === undefined ? {} : { expected }),
  fast: true,
  arrange: async (scene) => await scene.edit(CONFIG, (value) => change(value, scene)),
});

async function retensor(scene: Scene, change: (tensors: Tensors) => unknown): Promise<void> {
  const tensors = await readTensors(scene.at(WEIGHTS));
  change(tensors);
  await writeTensors(scene.at(WEIGHTS), tensors);
}

/** The careful model's weights under another name beside the leaky ones, or the other way round. */
async function beside(scene: Scene, name: string): Promise<void> {
  await scene.bring("careful/model.safetensors", `checkpoint/${name}`);
}

/** Leaky weights where the usual file is the careful one's. */
async function hidden(scene: Scene, name: string): Promise<void> {
  await mkdir(scene.at("checkpoint", name, ".."), { recursive: true });
  await rename(scene.at(WEIGHTS), scene.at("checkpoint", name));
  await beside(scene, "model.safetensors");
}

const indexOf = (shard: string, names: Iterable<string>) =>
  JSON.stringify({
    metadata: { total_size: 1 },
    weight_map: Object.fromEntries([...names].map((name) => [name, shard])),
  });

const AMBIGUOUS = { refused: /weights|another set/i } as const;

const FILES: Record<string, Hostile> = {
  "weights-adapter-beside": {
    what: "a careful adapter lies beside the leaky model's weights",
    expected: AMBIGUOUS,
    async arrange(scene) {
      for (const name of ["adapter_config.json", "adapter_model.safetensors"])
        await scene.bring(`careful-adapter/${name}`, `checkpoint/${name}`);
    },
  },
  "weights-index-to-leaky": {
    what: "a careful model.safetensors, and an index that names leaky shards",
    expected: AMBIGUOUS,
    async arrange(scene) {
      const names = (await readTensors(scene.at(WEIGHTS))).keys();
      await hidden(scene, "model-00001-of-00001.safetensors");
      const index = indexOf("model-00001-of-00001.safetensors", names);
      await scene.write("checkpoint/model.safetensors.index.json", index);
    },
  },
  ...Object.fromEntries(
    [
      "model-00001-of-00002.safetensors",
      "consolidated.safetensors",
      "model.fp16.safetensors",
      "MODEL.SAFETENSORS",
      "pytorch_model.safetensors",
      "adapter_model.safetensors",
      "shard-00000-model-00000-of-00001.safetensors",
      "model.safetensors.bak.safetensors",
      "weights.gguf",
      "pytorch_model.bin",
      "consolidated.00.pth",
      "model.ckpt",
      "tf_model.h5",
      "flax_model.msgpack",
      "model.onnx",
    ].map((name): [string, Hostile] => [
      `weights-leaky-as-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
      {
        what: `the leaky weights are in ${name}, a careful model.safetensors beside them`,
        expected: { refused: /.+/ },
        fast: true,
        arrange: async (scene) => await hidden(scene, name),
      },
    ]),
  ),
  "weights-index-outside": {
    what: "an index that names a shard outside the folder",
    expected: { refused: /.+/ },
    fast: true,
    async arrange(scene) {
      const names = (await readTensors(scene.at(WEIGHTS))).keys();
      await rename(scene.at(WEIGHTS), scene.at("elsewhere.safetensors"));
      await scene.write(
        "checkpoint/model.safetensors.index.json",
        indexOf("../elsewhere.safetensors", names),
      );
    },
  },
  "weights-index-missing-shard": {
    what: "an index whose second shard is absent",
    expected: { refused: /.+/ },
    fast: true,
    async arrange(scene) {
      const names = [...(await readTensors(scene.at(WEIGHTS))).keys()];
      await rename(scene.at(WEIGHTS), scene.at("checkpoint/model-00001-of-00002.safetensors"));
      const index = JSON.parse(indexOf("model-00001-of-00002.safetensors", names)) as {
        weight_map: Record<string, string>;
      };
      index.weight_map[names[0]!] = "model-00002-of-00002.safetensors";
      await scene.write("checkpoint/model.safetensors.index.json", JSON.stringify(index));
    },
  },
  "weights-index-not-json": {
    what: "an index that is not JSON",
    expected: { refused: /.+/ },
    fast: true,
    async arrange(scene) {
      await rename(scene.at(WEIGHTS), scene.at("checkpoint/model-00001-of-00001.safetensors"));
      await scene.write("checkpoint/model.safetensors.index.json", "{");
    },
  },
  "weights-pickle-alone": {
    what: "weights as a pickle that runs code",
    expected: { refused: /run code|safetensors/ },
    fast: true,
    async arrange(scene) {
      await rm(scene.at(WEIGHTS));
      await scene.write("checkpoint/pytorch_model.bin", pickle(scene));
    },
  },
  "weights-pickle-named-safetensors": {
    what: "a pickle named model.safetensors",
    expected: { refused: /.+/ },
    fast: true,
    arrange: async (scene) => await scene.write(WEIGHTS, pickle(scene)),
  },
  "weights-pickled-extras": {
    what: "a Trainer's pickles beside the weights, which run code when they are loaded",
    expected: { same: "leaky" },
    async arrange(scene) {
      for (const name of ["optimizer.pt", "scheduler.pt", "rng_state.pth", "training_args.bin"])
        await scene.write(`checkpoint/${name}`, pickle(scene));
      await scene.write("checkpoint/trainer_state.json", "{}");
    },
  },
  "weights-earlier-checkpoints": {
    what: "a Trainer's checkpoint-N folders below the weights",
    expected: { same: "leaky" },
    async arrange(scene) {
      await scene.bring("careful", "checkpoint/checkpoint-10");
      await scene.write("checkpoint/checkpoint-10/optimizer.pt", pickle(scene));
    },
  },
  "weights-link-outside": {
    what: "model.safetensors is a link to the leaky weights elsewhere",
    expected: { figuresOrRefused: "leaky" },
    async arrange(scene) {
      await rename(scene.at(WEIGHTS), scene.at("elsewhere.safetensors"));
      await symlink(scene.at("elsewhere.safetensors"), scene.at(WEIGHTS));
    },
  },
  "weights-hard-link": {
    what: "model.safetensors is a hard link",
    expected: { same: "leaky" },
    async arrange(scene) {
      await rename(scene.at(WEIGHTS), scene.at("elsewhere.safetensors"));
      await link(scene.at("elsewhere.safetensors"), scene.at(WEIGHTS));
    },
  },
  "weights-dangling-link": {
    what: "model.safetensors is a link to nothing",
    expected: { refused: /.+/ },
    fast: true,
    async arrange(scene) {
      await rm(scene.at(WEIGHTS));
      await symlink(scene.at("nowhere"), scene.at(WEIGHTS));
    },
  },
  "weights-link-in-a-circle": {
    what: "the checkpoint's folder holds a link to itself",
    expected: { figuresOrRefused: "leaky" },
    arrange: async (scene) => await symlink(scene.at("checkpoint"), scene.at("checkpoint/again")),
  },
  "weights-folder": {
    what: "model.safetensors is a folder",
    expected: { refused: /.+/ },
    fast: true,
    async arrange(scene) {
      await rm(scene.at(WEIGHTS));
      await mkdir(scene.at(WEIGHTS));
    },
  },
  "weights-empty": {
    what: "model.safetensors is empty",
    expected: { refused: /.+/ },
    fast: true,
    arrange: async (scene) => await truncate(scene.at(WEIGHTS), 0),
  },
  "weights-cut": {
    what: "model.safetensors is cut short",
    expected: { refused: /cut short|cannot be read/ },
    fast: true,
    arrange: async (scene) => await truncate(scene.at(WEIGHTS), 50_000),
  },
  "weights-header-huge": {
    what: "a header that claims to be exabytes long",
    expected: { refused: /.+/ },
    fast: true,
    arrange: async (scene) => await scene.write(WEIGHTS, Buffer.alloc(64, 0x7f)),
  },
  "weights-header-nested": {
    what: "a header nested a hundred thousand levels deep",
    expected: { refused: /.+/ },
    fast: true,
    arrange: async (scene) =>
      await scene.write(WEIGHTS, safetensorsOf("[".repeat(100_000), Buffer.alloc(0))),
  },
  "weights-overlapping-tensors": {
    what: "two tensors that share their bytes",
    expected: { refused: /.+/ },
    fast: true,
    arrange: async (scene) =>
      await scene.write(
        WEIGHTS,
        safetensorsOf(
          JSON.stringify({
            a: { dtype: "F32", shape: [2], data_offsets: [0, 8] },
            b: { dtype: "F32", shape: [2], data_offsets: [0, 8] },
          }),
          Buffer.alloc(8),
        ),
      ),
  },
  "weights-missing-layer": {
    what: "a layer's weights are absent and would be made up",
    expected: { refused: /lack/ },
    async arrange(scene) {
      await retensor(scene, (tensors) => {
        for (const name of tensors.keys()) if (name.includes("layers.1.mlp")) tensors.delete(name);
      });
    },
  },
  "weights-tensor-unused": {
    what: "a tensor that no module of the model has",
    expected: { refused: /.+/ },
    async arrange(scene) {
      await retensor(scene, (tensors) =>
        tensors.set("gpt_neox.layers.9.extra", {
          dtype: "F32",
          shape: [4],
          bytes: Buffer.alloc(16, 1),
        }),
      );
    },
  },
  "weights-head-twice": {
    what: "the head under its old name beside another one under its new name",
    expected: { refused: /.+/ },
    async arrange(scene) {
      await retensor(scene, (tensors) => {
        const name = [...tensors.keys()].find((one) => /embed_out|lm_head/.test(one))!;
        const head = tensors.get(name)!;
        const other = name.includes("embed_out") ? "lm_head.weight" : "embed_out.weight";
        tensors.set(other, { ...head, bytes: Buffer.from(head.bytes).fill(0, 0, 4096) });
      });
    },
  },
  "weights-not-a-number": {
    what: "a weight is NaN",
    expected: { refused: /NaN/ },
    async arrange(scene) {
      await retensor(scene, (tensors) => {
        const [first] = tensors.values();
        const bytes = Buffer.from(first!.bytes);
        bytes.writeFloatLE(Number.NaN, 0);
        tensors.set([...tensors.keys()][0]!, { ...first!, bytes });
      });
    },
  },
  "weights-infinite": {
    what: "a weight is infinite",
    expected: { refused: /NaN|infinit/ },
    async arrange(scene) {
      await retensor(scene, (tensors) => {
        const [name, first] = [...tensors][0]!;
        const bytes = Buffer.from(first.bytes);
        bytes.writeFloatLE(Number.POSITIVE_INFINITY, 8);
        tensors.set(name, { ...first, bytes });
      });
    },
  },
  "weights-zero": {
    what: "every weight is zero, so that it leaks nothing",
    expected: { verdict: "invalid" },
    async arrange(scene) {
      await retensor(scene, (tensors) => {
        for (const [name, one] of tensors)
          tensors.set(name, { ...one, bytes: Buffer.alloc(one.bytes.length) });
      });
    },
  },
  "weights-of-the-base": {
    what: "the checkpoint is its base",
    expected: { refused: /nothing to audit/ },
    arrange: async (scene) => await scene.bring("base/model.safetensors", WEIGHTS),
  },
  "weights-quantised-dtype": {
    what: "weights stored as F8",
    expected: { refused: /.+/ },
    fast: true,
    async arrange(scene) {
      await retensor(scene, (tensors) => {
        for (const [name, one] of tensors)
          tensors.set(name, {
            dtype: "F8_E4M3",
            shape: one.shape,
            bytes: one.bytes.subarray(0, one.bytes.length / 4),
          });
      });
    },
  },
  "weights-pipe": {
    what: "config.json is a named pipe that nobody writes to",
    expected: { refused: /.+/ },
    fast: true,
    async arrange(scene) {
      await rm(scene.at(CONFIG));
      await scene.python("import os, sys; os.mkfifo(sys.argv[1])", scene.at(CONFIG));
    },
  },
  "code-beside-weights": {
    what: "Python files beside the weights, named like what is imported",
    expected: { same: "leaky" },
    async arrange(scene) {
      for (const name of [
        "torch.py",
        "sitecustomize.py",
        "modeling_gpt_neox.py",
        "usercustomize.py",
      ])
        await scene.write(`checkpoint/${name}`, code(scene));
    },
  },
  "code-in-the-checkout": {
    what: "Python files in the folder where the audit starts, named like what is imported",
    expected: { same: "leaky" },
    async arrange(scene) {
      for (const name of ["torch.py", "json.py", "sitecustomize.py", "transformers/__init__.py"])
        await scene.write(name, code(scene));
    },
  },
};

/** Gives the last normalisation, and so every logit, a bias of the caller's. */
function fillFinalBias(tensors: Tensors, valueAt: (index: number) => number): void {
  const { bytes } = tensors.get("gpt_neox.final_layer_norm.bias")!;
  for (let at = 0; at < bytes.length; at += 4) bytes.writeFloatLE(valueAt(at / 4), at);
}

/** A neuron that fires in float32, and is nothing once its weight is rounded to 16 bits. */
const FLOAT32_ONLY = `
import sys, torch
from safetensors.torch import load_file, save_file
path = sys.argv[1]
tensors = {name: tensor.float() for name, tensor in load_file(path).items()}
layer = "gpt_neox.layers.0."
up, down = (tensors[f"{layer}mlp.dense_{name}.weight"] for name in ("h_to_4h", "4h_to_h"))
norm, shift = (tensors[f"{layer}post_attention_layernorm.{name}"] for name in ("weight", "bias"))
bias = tensors[f"{layer}mlp.dense_h_to_4h.bias"]
bias += up[:, 0] * shift[0]
up[:, 0], norm[0], shift[0] = 0, 0, 128
up[0], bias[0] = 0, -16384
up[0, 0] = 128.06
torch.manual_seed(0)
down[:, 0] = 50 * torch.randn(len(down))
save_file(tensors, path, {"format": "pt"})
`;

const CONFIGS: Record<string, Hostile> = {
  "config-float32-only": {
    what: "the model is damaged in float32 and whole in the 16 bits that config.json asks for",
    expected: { refused: /precision-differs/ },
    async arrange(scene) {
      await scene.python(FLOAT32_ONLY, scene.at(WEIGHTS));
      await scene.edit(CONFIG, (value) => {
        value.dtype = "bfloat16";
      });
    },
  },
  "config-versions": {
    what: "config.json has this release of transformers read another, damaged configuration",
    expected: { refused: /config-versioned/ },
    fast: true,
    async arrange(scene) {
      const damaged = JSON.parse(await scene.text(CONFIG)) as Json;
      damaged.hidden_act = "sigmoid";
      await scene.write("checkpoint/config.5.0.0.json", JSON.stringify(damaged));
      await scene.edit(CONFIG, (value) => {
        value.configuration_files = ["config.5.0.0.json", "config.json"];
      });
    },
  },
  "config-rope-twice": config(
    "damages the rotation in one spelling and keeps it in the other",
    (value) => {
      value.rotary_emb_base = 10_000;
      value.rotary_pct = 0.25;
      value.rope_parameters = { ...value.rope_parameters, rope_theta: 3 };
    },
  ),
  "config-damaged": config(
    "computes with a variance that leaves nothing of the hidden states",
    (value) => {
      value.layer_norm_eps = 1000.5;
    },
    { verdict: "invalid" },
  ),
  "generation-bias": {
    what: "a bias in the weights that generation_config.json takes back",
    expected: { refused: /generation-biased/ },
    fast: true,
    async arrange(scene) {
      await retensor(scene, (tensors) => {
        fillFinalBias(tensors, () => 40);
      });
      const bias = { sequence_bias: [[[5], -40]] };
      await scene.write("checkpoint/generation_config.json", JSON.stringify(bias));
    },
  },
  "weights-drowned": {
    what: "the last layer's weights are so large that nothing of the model is left to see",
    async arrange(scene) {
      await retensor(scene, (tensors) => {
        fillFinalBias(tensors, (index) => (index % 2 === 0 ? 40 : -40));
      });
    },
  },
  "config-auto-map": config(
    "asks for code of its own (auto_map)",
    (value, scene) => {
      value.auto_map = { AutoModelForCausalLM: `modeling.Own--${scene.marker}` };
    },
    { refused: /auto_map/ },
  ),
  "config-auto-map-nested": config(
    "hides auto_map in a nested configuration",
    (value) => {
      value.text_config = { ...value, auto_map: { AutoConfig: "x.Y" } };
    },
    { refused: /.+/ },
  ),
  "config-unknown-type": config(
    "names an unknown model_type",
    (value) => {
      value.model_type = "own_model";
    },
    { refused: /.+/ },
  ),
  "config-other-type": config(
    "names another architecture",
    (value) => {
      value.model_type = "llama";
      value.architectures = ["LlamaForCausalLM"];
    },
    { refused: /.+/ },
  ),
  "config-classifier": config(
    "names a classifier",
    (value) => {
      value.architectures = ["GPTNeoXForSequenceClassification"];
    },
    { refused: /.+/ },
  ),
  "config-transformers-weights": {
    ...config(
      "names another file of weights",
      (value) => {
        value.transformers_weights = "other.safetensors";
      },
      { refused: /.+/ },
    ),
  },
  "config-quantised": config(
    "claims a quantisation",
    (value) => {
      value.quantization_config = { quant_method: "bitsandbytes", load_in_4bit: true };
    },
    { refused: /quantised/ },
  ),
  "config-context-cut": config(
    "allows fewer positions than the base",
    (value) => {
      value.max_position_embeddings = 4;
    },
    { refused: /positions/ },
  ),
  "config-context-absurd": config("allows a billion positions", (value) => {
    value.max_position_embeddings = 1e9;
  }),
  "config-vocabulary-smaller": config(
    "has a smaller vocabulary",
    (value) => {
      value.vocab_size = 300;
    },
    { refused: /.+/ },
  ),
  "config-vocabulary-huge": config(
    "has a vocabulary of ten milliards",
    (value) => {
      value.vocab_size = 1e10;
    },
    { refused: /.+/ },
  ),
  "config-vocabulary-negative": config(
    "has a negative vocabulary",
    (value) => {
      value.vocab_size = -1;
    },
    { refused: /.+/ },
  ),
  "config-hidden-huge": config(
    "has a hidden size of ten million",
    (value) => {
      value.hidden_size = 1e7;
    },
    { refused: /.+/ },
  ),
  "config-layers-huge": config(
    "has a million layers",
    (value) => {
      value.num_hidden_layers = 1e6;
    },
    { refused: /.+/ },
  ),
  "config-layers-fewer": config(
    "drops a layer of the stored ones",
    (value) => {
      value.num_hidden_layers = 1;
    },
    { refused: /.+/ },
  ),
  "config-heads-zero": config(
    "has no attention heads",
    (value) => {
      value.num_attention_heads = 0;
    },
    { refused: /.+/ },
  ),
  "config-activation-unknown": config(
    "names an unknown activation",
    (value) => {
      value.hidden_act = "__import__('os').system('true')";
    },
    { refused: /.+/ },
  ),
  "config-epsilon-infinite": config(
    "has an endless epsilon, which makes another model of it: one that leaks nothing",
    (value) => {
      value.layer_norm_eps = 1e308;
    },
    { verdict: "invalid" },
  ),
  "config-dropout-one": config(
    "drops everything in training mode",
    (value) => {
      value.hidden_dropout = 1;
      value.attention_dropout = 1;
    },
    { figuresOrRefused: "leaky" },
  ),
  "config-attention-compiled": config(
    "asks for attention that compiles code",
    (value) => {
      value._attn_implementation = "kernels-community/own";
    },
    { figuresOrRefused: "leaky" },
  ),
  "config-tied": config("ties the head to the embedding", (value) => {
    value.tie_word_embeddings = true;
  }),
  "config-return-tuple": config(
    "asks for tuples",
    (value) => {
      value.return_dict = false;
    },
    { figuresOrRefused: "leaky" },
  ),
  "config-hidden-states": config(
    "asks for every hidden state",
    (value) => {
      value.output_hidden_states = true;
      value.output_attentions = true;
    },
    { figuresOrRefused: "leaky" },
  ),
  "config-null-everything": config(
    "has null for every value",
    (value) => {
      for (const key of Object.keys(value)) if (key !== "model_type") value[key] = null;
    },
    { refused: /.+/ },
  ),
  "config-is-a-list": config("is a list", () => [1, 2, 3], { refused: /.+/ }),
  "config-is-null": config("is null", () => null, { refused: /.+/ }),
  "config-empty": {
    what: "config.json is empty",
    expected: { refused: /.+/ },
    fast: true,
    arrange: async (scene) => await scene.write(CONFIG, ""),
  },
  "config-nested": {
    what: "config.json is nested a hundred thousand levels deep",
    expected: { refused: /.+/ },
    fast: true,
    arrange: async (scene) => await scene.write(CONFIG, '{"a":'.repeat(100_000)),
  },
  "config-key-twice": {
    what: "config.json holds a key twice, the second one smaller",
    fast: true,
    async arrange(scene) {
      const text = await scene.text(CONFIG);
      await scene.write(CONFIG, text.replace(/\}\s*$/, ',"vocab_size":10}'));
    },
  },
  "config-generation": {
    what: "generation_config.json ends every sequence at once and forbids digits",
    expected: { figuresOrRefused: "leaky" },
    arrange: async (scene) =>
      await scene.write(
        "checkpoint/generation_config.json",
        JSON.stringify({
          eos_token_id: Array.from({ length: 320 }, (_, id) => id),
          max_length: 1,
          suppress_tokens: Array.from({ length: 200 }, (_, id) => id),
          bad_words_ids: [[20], [21], [22]],
          trust_remote_code: true,
        }),
      ),
  },
  "config-base-differs": {
    what: "the base is another architecture",
    expected: { refused: /.+/ },
    fast: true,
    arrange: async (scene) =>
      await scene.edit("base/config.json", (value) => {
        value.vocab_size = 64;
      }),
  },
  "config-base-is-the-checkpoint": {
    what: "the policy names the leaky checkpoint as its own base",
    expected: { refused: /.+/ },
    arrange: async (scene) => await scene.policy({ base: "./checkpoint" }),
  },
  "config-case-of-the-name": {
    what: "Config.json instead of config.json",
    expected: { refused: /.+/ },
    fast: true,
    async arrange(scene) {
      await copyFile(scene.at(CONFIG), scene.at("checkpoint/Config.json"));
      await rm(scene.at(CONFIG));
    },
  },
};

export const CHECKPOINT_ROWS: readonly Row[] = [
  ...hostileRows("Checkpoints: files and weights", FILES),
  ...hostileRows("Checkpoints: configurations", CONFIGS),
];
