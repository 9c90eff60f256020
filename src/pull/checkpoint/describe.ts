import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SourceError } from "../../base/errors.ts";
import {
  type Fetched,
  INDEX_FILE,
  isSafetensors,
  refuseUnlessIndexed,
} from "../../sources/index.ts";
import { digestOf } from "./digest.ts";

export interface Checkpoint {
  kind: "model" | "adapter";
  /** Absolute path of its directory. */
  path: string;
  digest: string;
}

/** Configuration files in which a checkpoint can ask for its own code. */
const CONFIGURATIONS = [
  "config.json",
  "tokenizer_config.json",
  "generation_config.json",
  "adapter_config.json",
  "processor_config.json",
];

/**
 * Says what a model directory holds, without loading it.
 * Throws SourceError when it asks to run its own code, or lacks weights or configuration.
 */
export async function describeCheckpoint(reference: string, fetched: Fetched): Promise<Checkpoint> {
  const names = new Set(fetched.files.map((file) => file.path));
  for (const name of CONFIGURATIONS) {
    if (names.has(name)) await refuseOwnCode(reference, join(fetched.root, name), name);
  }
  const kind = names.has("adapter_config.json") ? "adapter" : "model";
  const needed = kind === "adapter" ? ["adapter_model.safetensors"] : ["config.json"];
  for (const name of needed) {
    if (!names.has(name)) {
      throw new SourceError(
        "model-incomplete",
        `"${reference}" lacks ${name}${kind === "adapter" ? ", the adapter's weights in safetensors format" : ""}.`,
      );
    }
  }
  if (![...names].some((name) => name.endsWith(".safetensors"))) {
    throw new SourceError(
      "executable-weights",
      `"${reference}" contains no *.safetensors. Other weight formats can run code when loaded and are refused; save the model as safetensors.`,
    );
  }
  if (kind === "model" && names.has(INDEX_FILE)) {
    const index = await readFile(join(fetched.root, INDEX_FILE), "utf8");
    refuseUnlessIndexed(reference, index, [...names].filter(isSafetensors));
  }
  return { kind, path: fetched.root, digest: digestOf(fetched.files) };
}

async function refuseOwnCode(reference: string, path: string, name: string): Promise<void> {
  let configuration: unknown;
  try {
    configuration = JSON.parse(await readFile(path, "utf8"));
  } catch {
    throw new SourceError("config-unreadable", `${name} in "${reference}" is not valid JSON.`);
  }
  if (configuration !== null && typeof configuration === "object" && "auto_map" in configuration) {
    throw new SourceError(
      "remote-code",
      `${name} in "${reference}" has "auto_map": the checkpoint asks to run its own code, which an audit refuses. Remove auto_map and use an architecture that transformers knows.`,
    );
  }
}
