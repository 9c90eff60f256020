import { SourceError } from "../base/errors.ts";
import type { Wanted } from "./content.ts";

/** Every ending under which some loader looks for a model's weights, in any case. */
const WEIGHTS =
  /\.(safetensors|bin|pt|pth|pkl|pickle|ckpt|h5|hdf5|keras|npz|msgpack|gguf|ggml|ot|onnx|onnx_data|tflite|pte|mlmodel|pdparams|pb|tensors|nemo|dduf|distcp|engine|llamafile)$/i;
/** A list of shards, which a loader follows whatever lies beside it. */
const INDEX = /\.(safetensors|bin|pt|pth|h5|msgpack|gguf)\.index(\.[\w-]+)?\.json$/i;

/** State that trainers leave to be resumed from; no loader of models opens it. */
const TRAINER_FILE = new RegExp(
  `^(${[
    String.raw`(optimizer|scheduler|lr_scheduler|scaler|sampler|dl_state_dict)(_\d+)?\.(pt|pth|bin)`,
    String.raw`rng_state(_\d+)?\.pth`,
    String.raw`random_states_\d+\.pkl`,
    String.raw`custom_checkpoint_\d+\.pkl`,
    String.raw`training_args\.bin`,
    String.raw`pytorch_model_fsdp(_\d+)?\.bin`,
    String.raw`events\.out\.tfevents\..*`,
  ].join("|")})$`,
);
/** Folders of the same, and of earlier steps of the same run. */
const TRAINER_FOLDER =
  /^((checkpoint|step|epoch|iter)[-_]?\d+|checkpoint[-_](best|last|final)|global_step\d+|(pytorch_model_fsdp|optimizer)_\d+|runs|logs|wandb|mlruns|__pycache__|\.git|\.cache|\.ipynb_checkpoints)$/;
/** Mistral's own layout, published beside the usual one. */
const CONSOLIDATED = /^consolidated[\w.-]*\.safetensors$/;

export const SINGLE_FILE = "model.safetensors";
export const INDEX_FILE = "model.safetensors.index.json";
export const ADAPTER_FILE = "adapter_model.safetensors";

/**
 * Whether weights in a folder of this name, inside a model's, belong to the model as far as anyone
 * can tell: loaders look into some of their own accord (`onnx`, `original`), and a name says nothing
 * about the rest.
 */
export function mayHoldWeights(folder: string): boolean {
  return !TRAINER_FOLDER.test(folder);
}

export function isSafetensors(name: string): boolean {
  return /\.safetensors$/i.test(name);
}

/** Weights of a base in another layout, which an audit leaves where they are. */
export function isCopyOfBase(wanted: Wanted, name: string): boolean {
  return wanted === "base" && CONSOLIDATED.test(name);
}

/**
 * Throws SourceError, naming the file, when a model's folder holds weights that an audit would not
 * load and another loader might: then the report would speak of another model than the one in use.
 * `names` are those of the folder, with what is in its folders as `folder/name`.
 *
 * A checkpoint is released with everything in its folder. Of a base, only safetensors count: loaders
 * take those first, and public bases bring the same weights in older formats.
 */
export function refuseOtherWeights(
  reference: string,
  wanted: Wanted,
  names: readonly string[],
): void {
  const isLoaded = loadedWeights(names);
  const other = names.find((name) => {
    const [folder, nested] = name.includes("/") ? splitOnce(name) : [undefined, name];
    if (!WEIGHTS.test(nested) && !INDEX.test(nested)) return false;
    if (folder !== undefined) return wanted !== "base" && mayHoldWeights(folder);
    if (isLoaded(name) || TRAINER_FILE.test(name) || isCopyOfBase(wanted, name)) return false;
    return wanted !== "base" || /safetensors/i.test(name);
  });
  if (other !== undefined) throw ambiguous(reference, other);
}

/**
 * Throws SourceError when an index and the safetensors beside it are not the same set of weights:
 * some loaders go by the index and others by the files. `index` is its text, and `names` are those of
 * the folder's safetensors.
 */
export function refuseUnlessIndexed(
  reference: string,
  index: string,
  names: readonly string[],
): void {
  const placed = weightMap(reference, index);
  if (names.includes(SINGLE_FILE) && placed.some((name) => name !== SINGLE_FILE)) {
    throw ambiguous(reference, INDEX_FILE);
  }
  const outside = placed.find((name) => !names.includes(name));
  if (outside !== undefined) {
    throw new SourceError(
      "weights-incomplete",
      `${INDEX_FILE} in "${reference}" names ${JSON.stringify(outside)}, which is not in the folder. Copy the model again.`,
    );
  }
  const other = names.find((name) => !placed.includes(name));
  if (other !== undefined) throw ambiguous(reference, other);
}

export function ambiguous(reference: string, name: string): SourceError {
  return new SourceError(
    "weights-ambiguous",
    `"${reference}" holds ${JSON.stringify(name)} beside the weights that would be audited. Some loaders would use it instead, so the audit would not be of the model in use. Leave one set of weights in the folder, as safetensors, and move everything else out.`,
  );
}

/** Which of the folder's own files are the set that gets loaded, as far as names tell. */
function loadedWeights(names: readonly string[]): (name: string) => boolean {
  if (names.includes("adapter_config.json")) return (name) => name === ADAPTER_FILE;
  const isIndexed = names.includes(INDEX_FILE);
  // The index is read once it is here: until then, what it names is anything.
  if (isIndexed) return (name) => name === INDEX_FILE || name.endsWith(".safetensors");
  return (name) => name === SINGLE_FILE;
}

function weightMap(reference: string, index: string): string[] {
  let placed: unknown;
  try {
    placed = (JSON.parse(index) as { weight_map?: unknown } | null)?.weight_map;
  } catch {
    placed = undefined;
  }
  const names = placed !== null && typeof placed === "object" ? Object.values(placed) : [];
  if (names.length > 0 && names.every((name) => typeof name === "string")) {
    return [...new Set(names as string[])];
  }
  throw new SourceError(
    "weights-unreadable",
    `${INDEX_FILE} in "${reference}" has no readable weight_map. Save the model again.`,
  );
}

function splitOnce(name: string): [string, string] {
  const at = name.indexOf("/");
  return [name.slice(0, at), name.slice(at + 1)];
}
