import { link, mkdir, rename, rm, symlink, truncate } from "node:fs/promises";
import type { Row } from "../row.ts";
import type { Scene } from "../scene.ts";
import { readTensors, retensor, safetensorsOf } from "../tensors.ts";
import { type Hostile, hostileRows } from "./hostile.ts";
import { code, pickle } from "./payloads.ts";

const CONFIG = "checkpoint/config.json";
const WEIGHTS = "checkpoint/model.safetensors";

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
      await retensor(scene.at(WEIGHTS), (tensors) => {
        for (const name of tensors.keys()) if (name.includes("layers.1.mlp")) tensors.delete(name);
      });
    },
  },
  "weights-tensor-unused": {
    what: "a tensor that no module of the model has",
    expected: { refused: /.+/ },
    async arrange(scene) {
      await retensor(scene.at(WEIGHTS), (tensors) =>
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
      await retensor(scene.at(WEIGHTS), (tensors) => {
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
      await retensor(scene.at(WEIGHTS), (tensors) => {
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
      await retensor(scene.at(WEIGHTS), (tensors) => {
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
      await retensor(scene.at(WEIGHTS), (tensors) => {
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
      await retensor(scene.at(WEIGHTS), (tensors) => {
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
    what: "config.json is a named pipe without a writer",
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

export const CHECKPOINT_FILE_ROWS: readonly Row[] = hostileRows(
  "Checkpoints: files and weights",
  FILES,
);
