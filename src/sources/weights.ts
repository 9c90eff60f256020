import { SourceError } from "../base/errors.ts";
import type { Wanted } from "./content.ts";

/** Every extension under which some loader looks for a model's weights, in upper or lower case. */
const WEIGHTS =
  /\.(safetensors|bin|pt|pth|pkl|pickle|ckpt|h5|hdf5|keras|npz|msgpack|gguf|ggml|ot|onnx|onnx_data|tflite|pte|mlmodel|pdparams|pb|tensors|nemo|dduf|distcp|engine|llamafile)$/i;
/** A list of shards, which a loader follows whatever else is beside it. */
const INDEX = /\.(safetensors|bin|pt|pth|h5|msgpack|gguf)\.index(\.[\w-]+)?\.json$/i;

/** State that trainers save to resume from; no model loader opens it. */
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
/** Folders with such state, and with earlier steps of the same run. */
const TRAINER_FOLDER =
  /^((checkpoint|step|epoch|iter)[-_]?\d+|checkpoint[-_](best|last|final)|global_step\d+|(pytorch_model_fsdp|optimizer)_\d+|runs|logs|wandb|mlruns|__pycache__|\.git|\.cache|\.ipynb_checkpoints)$/;
/** Mistral's own layout, published beside the usual one. */
const CONSOLIDATED = /^consolidated[\w.-]*\.safetensors$/;

export const SINGLE_FILE = "model.safetensors";
export const INDEX_FILE = "model.safetensors.index.json";
export const ADAPTER_FILE = "adapter_model.safetensors";

/**
 * Whether weights in a subfolder of this name may belong to the model: loaders look into some by
 * default (`onnx`, `original`), and a name says nothing about the rest.
 */
export function mayHoldWeights(folder: string): boolean {
  return !TRAINER_FOLDER.test(folder);
}

/** Whether a file is state that a trainer resumes from: no weights, whatever its ending. */
export function isTrainerFile(name: string): boolean {
  return TRAINER_FILE.test(name);
}

/** What a trainer saves after some steps: each is a model's folder of its own. */
const STEP = /^(checkpoint|step|epoch|iter)[-_]?\d{1,12}$|^checkpoint[-_](best|last|final)$/;
const MOST_NAMED = 5;

/**
 * Throws SourceError, naming them, when among the folders of a model's folder are checkpoints of a
 * training run: which of them is the one to audit, a folder without a model of its own does not say.
 */
export function refuseStepsOnly(reference: string, folders: readonly string[]): void {
  const names = folders
    .filter((name) => STEP.test(name))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  if (names.length === 0) return;
  const last = names.slice(-MOST_NAMED);
  const more = names.length > last.length ? ` and ${names.length - last.length} earlier ones` : "";
  throw new SourceError(
    "model-incomplete",
    `"${reference}" contains no model itself, only checkpoints of a training run: ${last.join(", ")}${more}. Name the one to release, for example "${reference.replace(/\/+$/, "")}/${names.at(-1)}".`,
  );
}

export function isSafetensors(name: string): boolean {
  return /\.safetensors$/i.test(name);
}

/** Weights of a base in another layout, which an audit does not pull. */
export function isCopyOfBase(wanted: Wanted, name: string): boolean {
  return wanted === "base" && CONSOLIDATED.test(name);
}

/**
 * Throws a SourceError that names the file if a model's folder holds weights that an audit would
 * not load and another loader might: the report would then be about another model than the one in
 * use. `names` are those in the folder, including those in subfolders as `folder/name`.
 *
 * A checkpoint is released with everything in its folder. For a base, only safetensors count:
 * loaders prefer those, and public bases include the same weights in older formats.
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
 * Throws SourceError if an index and the safetensors beside it are not the same set of weights:
 * some loaders follow the index and others the files. `index` is its text, and `names` are those of
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
    `"${reference}" contains ${JSON.stringify(name)} beside the weights that would be audited. Some loaders would use it instead, so the audited model might not be the one in use. Keep one set of weights in the folder, as safetensors, and move everything else out.`,
  );
}

/** Which of the folder's own files form the set that is loaded, judging by their names. */
function loadedWeights(names: readonly string[]): (name: string) => boolean {
  if (names.includes("adapter_config.json")) return (name) => name === ADAPTER_FILE;
  const isIndexed = names.includes(INDEX_FILE);
  // The index is read only once it is here; until then it may name any file.
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
