import { rm } from "node:fs/promises";
import type { Row } from "../row.ts";
import type { Json } from "../scene.ts";
import { readTensors, type Tensors, writeTensors } from "../tensors.ts";
import { type Hostile, hostileRows } from "./hostile.ts";
import { pickle } from "./payloads.ts";

const CONFIG = "checkpoint/adapter_config.json";
const WEIGHTS = "checkpoint/adapter_model.safetensors";
/** Takes ages for most engines on the names of modules. */
const CATASTROPHIC = "((.*)*)*(a|a|aa)*$^z";

const config = (
  what: string,
  change: (value: Json) => unknown,
  expected?: Hostile["expected"],
): Hostile => ({
  what: `adapter_config.json ${what}`,
  on: "leaky-adapter",
  ...(expected === undefined ? {} : { expected }),
  arrange: async (scene) => await scene.edit(CONFIG, change),
});

const weights = (
  what: string,
  change: (tensors: Tensors) => unknown,
  expected?: Hostile["expected"],
): Hostile => ({
  what,
  on: "leaky-adapter",
  ...(expected === undefined ? {} : { expected }),
  async arrange(scene) {
    const tensors = await readTensors(scene.at(WEIGHTS));
    change(tensors);
    await writeTensors(scene.at(WEIGHTS), tensors);
  },
});

const PATTERNS = Object.fromEntries(
  ["target_modules", "exclude_modules", "modules_to_save", "layers_pattern"].map((key) => [
    `adapter-pattern-${key.replaceAll("_", "-")}`,
    config(
      `has a pattern that takes forever as ${key}`,
      (value) => {
        value[key] = CATASTROPHIC;
        if (key === "layers_pattern") value.layers_to_transform = [0];
      },
      { refused: /.+/ },
    ),
  ]),
);

const TABLE: Record<string, Hostile> = {
  ...PATTERNS,
  "adapter-pattern-ranks": config(
    "has such a pattern among the ranks",
    (value) => {
      value.rank_pattern = { [CATASTROPHIC]: 4 };
      value.alpha_pattern = { [CATASTROPHIC]: 4 };
    },
    { refused: /.+/ },
  ),
  "adapter-scales": config(
    "scales every module down, which vLLM ignores",
    (value) => {
      value.alpha_pattern = Object.fromEntries(
        ["query_key_value", "dense", "dense_h_to_4h", "dense_4h_to_h"].map((name) => [name, 0.01]),
      );
    },
    { verdict: "invalid" },
  ),
  "adapter-rank-huge": config(
    "has a rank of ten million",
    (value) => {
      value.r = 10_000_000;
    },
    { refused: /.+/ },
  ),
  "adapter-rank-zero": config(
    "has the rank 0",
    (value) => {
      value.r = 0;
    },
    { refused: /.+/ },
  ),
  "adapter-rank-negative": config(
    "has a negative rank",
    (value) => {
      value.r = -8;
    },
    { refused: /.+/ },
  ),
  "adapter-rank-smaller": config(
    "has a smaller rank than its weights",
    (value) => {
      value.r = 4;
    },
    { refused: /.+/ },
  ),
  "adapter-rank-pattern-huge": config(
    "has a huge rank for one module",
    (value) => {
      value.rank_pattern = { dense: 10_000_000 };
    },
    { refused: /.+/ },
  ),
  "adapter-rank-text": config(
    "has text as a rank",
    (value) => {
      value.r = "8";
    },
    { refused: /.+/ },
  ),
  "adapter-alpha-zero": config(
    "has the weight 0, so that it does nothing",
    (value) => {
      value.lora_alpha = 0;
    },
    { refused: /.+/ },
  ),
  "adapter-alpha-tiny": config("has a lora_alpha close to 0", (value) => {
    value.lora_alpha = 1e-30;
  }),
  "adapter-alpha-infinite": config("has an infinite lora_alpha", (value) => {
    value.lora_alpha = 1e308;
  }),
  "adapter-alpha-missing": config("lacks its lora_alpha", (value) => {
    delete value.lora_alpha;
  }),
  "adapter-layers-none": config(
    "is for a layer that does not exist",
    (value) => {
      value.layers_to_transform = [99];
    },
    { refused: /.+/ },
  ),
  "adapter-layers-one": config(
    "is for one of the two stored layers",
    (value) => {
      value.layers_to_transform = [0];
    },
    { refused: /.+/ },
  ),
  "adapter-excludes": config(
    "excludes the modules that it has weights for",
    (value) => {
      value.exclude_modules = ["dense"];
    },
    { refused: /.+/ },
  ),
  "adapter-targets-nothing": config(
    "targets modules that do not exist",
    (value) => {
      value.target_modules = ["q_proj"];
    },
    { refused: /.+/ },
  ),
  "adapter-targets-fewer": config(
    "targets fewer modules than it has weights for",
    (value) => {
      value.target_modules = ["dense"];
    },
    { refused: /.+/ },
  ),
  "adapter-targets-huge": config(
    "targets a hundred thousand modules",
    (value) => {
      value.target_modules = Array.from({ length: 100_000 }, (_, i) => `m${i}`);
    },
    { refused: /.+/ },
  ),
  "adapter-saves-unknown": config(
    "saves a module that it has no weights for",
    (value) => {
      value.modules_to_save = ["embed_in"];
    },
    { refused: /.+/ },
  ),
  "adapter-replicates-layers": config(
    "replicates layers",
    (value) => {
      value.layer_replication = [[0, 1000000]];
    },
    { refused: /.+/ },
  ),
  "adapter-kind-unknown": config(
    "is of an unknown kind",
    (value) => {
      value.peft_type = "OWN";
    },
    { refused: /.+/ },
  ),
  "adapter-kind-prompt": config(
    "is a prompt, which runs nothing of the base",
    (value) => {
      value.peft_type = "PROMPT_TUNING";
      value.num_virtual_tokens = 1e9;
    },
    { refused: /.+/ },
  ),
  "adapter-kind-absent": config(
    "does not say its kind",
    (value) => {
      delete value.peft_type;
    },
    { refused: /.+/ },
  ),
  "adapter-auto-mapping": config("names a custom class", (value) => {
    value.auto_mapping = { base_model_class: "system", parent_library: "os" };
    value.task_type = null;
  }),
  "adapter-megatron": config("names a module to import", (value) => {
    value.megatron_config = { hidden_size: 1 };
    value.megatron_core = "antigravity";
  }),
  "adapter-auto-map": config(
    "asks to run its own code",
    (value) => {
      value.auto_map = { x: "y.Z" };
    },
    { refused: /auto_map/ },
  ),
  "adapter-quantised": config(
    "names a quantised initialisation",
    (value) => {
      value.loftq_config = { loftq_bits: 4 };
      value.init_lora_weights = "loftq";
    },
    { refused: /init_lora_weights/ },
  ),
  "adapter-pissa": config(
    "names an initialisation that changes the base",
    (value) => {
      value.init_lora_weights = "pissa";
    },
    { refused: /init_lora_weights/ },
  ),
  "adapter-eva": config("names an initialisation that needs data", (value) => {
    value.init_lora_weights = "eva";
    value.eva_config = {};
  }),
  "adapter-other-base": config("was trained on another base", (value) => {
    value.base_model_name_or_path = "other/base-7b";
  }),
  "adapter-base-is-remote": config("names a base by an address", (value) => {
    value.base_model_name_or_path = "https://127.0.0.1:9/base";
  }),
  "adapter-list": config("is a list", () => [], { refused: /.+/ }),
  "adapter-null": config("is null", () => null, { refused: /.+/ }),
  "adapter-weights-renamed": weights(
    "an adapter's tensors have an unknown prefix",
    (tensors) => {
      for (const [name, one] of [...tensors]) {
        tensors.delete(name);
        tensors.set(`own.${name}`, one);
      }
    },
    { refused: /.+/ },
  ),
  "adapter-weights-half-renamed": weights(
    "one of an adapter's tensors has another name",
    (tensors) => {
      const [name, one] = [...tensors][0]!;
      tensors.delete(name);
      tensors.set(name.replace("layers.0", "layers.7"), one);
    },
    { refused: /.+/ },
  ),
  "adapter-weights-extra-head": weights(
    "an adapter brings a head of equal rows, which is loaded and leaks nothing",
    (tensors) => {
      const bytes = Buffer.alloc(320 * 32 * 4, 1);
      tensors.set("base_model.model.lm_head.weight", { dtype: "F32", shape: [320, 32], bytes });
    },
    { verdict: "invalid" },
  ),
  "adapter-weights-zero": weights(
    "an adapter's weights are zero",
    (tensors) => {
      for (const [name, one] of tensors)
        tensors.set(name, { ...one, bytes: Buffer.alloc(one.bytes.length) });
    },
    { refused: /nothing to audit/ },
  ),
  "adapter-weights-shape": weights(
    "an adapter's tensor is transposed",
    (tensors) => {
      const [name, one] = [...tensors][0]!;
      tensors.set(name, { ...one, shape: [...one.shape].reverse() });
    },
    { refused: /.+/ },
  ),
  "adapter-weights-pickle": {
    what: "an adapter's weights as a pickle that runs code",
    on: "leaky-adapter",
    expected: { refused: /.+/ },
    async arrange(scene) {
      await rm(scene.at(WEIGHTS));
      await scene.write("checkpoint/adapter_model.bin", pickle(scene));
    },
  },
  "adapter-weights-both": {
    what: "a careful adapter_model.safetensors beside a pickle",
    on: "leaky-adapter",
    expected: { refused: /.+/ },
    async arrange(scene) {
      await scene.bring("careful-adapter/adapter_model.safetensors", WEIGHTS);
      await scene.write("checkpoint/adapter_model.bin", pickle(scene));
    },
  },
  "adapter-tokenizer-of-its-own": {
    what: "an adapter brings a tokenizer that replaces digits",
    on: "leaky-adapter",
    async arrange(scene) {
      await scene.bring("base/tokenizer.json", "checkpoint/tokenizer.json");
      await scene.edit("checkpoint/tokenizer.json", (value) => {
        value.normalizer = { type: "Replace", pattern: { Regex: "[0-9]" }, content: "" };
      });
    },
  },
};

export const ADAPTER_ROWS: readonly Row[] = hostileRows("Adapters", TABLE);
