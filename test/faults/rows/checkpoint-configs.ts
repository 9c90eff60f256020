import { copyFile, rm } from "node:fs/promises";
import type { Row } from "../row.ts";
import type { Json, Scene } from "../scene.ts";
import { retensor, type Tensors } from "../tensors.ts";
import { type Hostile, hostileRows } from "./hostile.ts";

const CONFIG = "checkpoint/config.json";
const WEIGHTS = "checkpoint/model.safetensors";

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
      await retensor(scene.at(WEIGHTS), (tensors) => {
        fillFinalBias(tensors, () => 40);
      });
      const bias = { sequence_bias: [[[5], -40]] };
      await scene.write("checkpoint/generation_config.json", JSON.stringify(bias));
    },
  },
  "weights-drowned": {
    what: "the last layer's weights are so large that nothing of the model is left to see",
    async arrange(scene) {
      await retensor(scene.at(WEIGHTS), (tensors) => {
        fillFinalBias(tensors, (index) => (index % 2 === 0 ? 40 : -40));
      });
    },
  },
  "config-auto-map": config(
    "asks to run its own code (auto_map)",
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
    "has a vocabulary of ten billion",
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
    "has an infinite epsilon, which turns it into a model that leaks nothing",
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

export const CHECKPOINT_CONFIG_ROWS: readonly Row[] = hostileRows(
  "Checkpoints: configurations",
  CONFIGS,
);
