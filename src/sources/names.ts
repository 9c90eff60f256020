import { SourceError } from "../base/errors.ts";
import type { Wanted } from "./content.ts";
import {
  DATA_KINDS,
  dataTypeOf,
  isBesideData,
  isExecutableFormat,
  isModelFile,
  SIGNATURE_FILE,
} from "./files.ts";
import { schemeOf } from "./reference.ts";
import { severalSplits } from "./splits.ts";
import {
  isCopyOfBase,
  isSafetensors,
  isTrainerFile,
  refuseOtherWeights,
  refuseStepsOnly,
} from "./weights.ts";

/** Longest part of a path that file systems accept, and longest name that S3 accepts, bytes. */
const LONGEST_PART = 255;
const LONGEST_NAME = 1024;

/**
 * Throws if a name from a store or an archive could escape the folder that it is put into, or is
 * not a valid name on every system.
 */
export function refuseUnsafeName(reference: string, name: string): void {
  const parts = name.split("/");
  const unsafe =
    /[\u0000-\u001f\u007f\\:]/.test(name) ||
    Buffer.byteLength(name) > LONGEST_NAME ||
    parts.some(
      (part) =>
        part === "" || part === "." || part === ".." || Buffer.byteLength(part) > LONGEST_PART,
    );
  if (!unsafe) return;
  throw new SourceError(
    "name-unsafe",
    `"${reference}" contains a file with an unsafe name (${JSON.stringify(name.slice(0, LONGEST_PART))}). None of it is used.`,
  );
}

/**
 * A reference that is safe to show: without anything that could be a password, token or signature.
 */
export function withoutSecrets(reference: string): string {
  // Up to the last @: a password may contain one, as well as characters that a URL parser reads as
  // something else.
  return reference.replace(/\/\/.*@/s, "//…@").replace(/[?&][^#]*/, "?…");
}

/** Throws if a reference contains a password or a token: references appear in reports and logs. */
export function refuseSecrets(reference: string): void {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*:[^/?#]*@/i.test(reference);
  if (!password && !HUB_TOKEN.test(reference)) return;
  const shown = withoutSecrets(reference).replace(HUB_TOKEN, "…");
  throw new SourceError(
    "reference-secret",
    `"${shown}" contains a ${password ? "password" : "Hub token"}. Do not put secrets into a policy: references appear in reports. Set it in the job's environment (HF_TOKEN, AWS_*, RETICENCE_HTTPS_TOKEN), and revoke the one that was written down.`,
  );
}

/** A user's token of the Hugging Face Hub. */
const HUB_TOKEN = /\bhf_[A-Za-z0-9]{30,}/;

/**
 * The names that an audit needs of a folder; of a model, `names` holds what is in its folders too, as
 * `folder/name`, and `folders` what its folders are called. Throws SourceError when there is nothing to audit, when a model has weights only in
 * formats that can run code, and when it has a second set of weights: before anything is downloaded.
 */
export function needed(
  reference: string,
  wanted: Wanted,
  names: readonly string[],
  folders: readonly string[] = [],
): string[] {
  if (wanted === "data") {
    const mapped = names.find((name) => /^indices[^/]*\.arrow$/.test(name));
    if (mapped !== undefined) {
      throw new SourceError(
        "data-format",
        `"${reference}" is a selection of rows ("${mapped}" lists them); its other rows were not trained on. Save it again with \`dataset.flatten_indices().save_to_disk(…)\`.`,
      );
    }
    const files = names.filter((name) => dataTypeOf(name) !== undefined);
    const splits = severalSplits(files.map((name) => name.slice(name.lastIndexOf("/") + 1)));
    if (splits.length > 0) {
      throw new SourceError(
        "splits-several",
        `"${reference}" contains several splits (${splits.join(", ")}), and not all of them were trained on. Name the one that was: \`${withSplit(reference, splits[0]!)}\`.`,
      );
    }
    if (files.length > 0) return files;
    if (names.includes("dataset_dict.json")) {
      throw new SourceError(
        "splits-several",
        `"${reference}" contains splits, each in its own folder. Name one: \`${withSplit(reference, "train")}\`.`,
      );
    }
    throw new SourceError("data-missing", `"${reference}" contains no data file: ${DATA_KINDS}.`);
  }
  if (wanted === "signature") {
    if (names.includes(SIGNATURE_FILE)) return [SIGNATURE_FILE];
    throw new SourceError(
      "signature-missing",
      `"${reference}" contains no ${SIGNATURE_FILE}, and the policy asks for a signature. Sign the model with \`model_signing sign\`, or name the signature's file as \`checkpoint.signature.file\`.`,
    );
  }
  const own = names.filter((name) => !name.includes("/"));
  const files = own.filter((name) => isModelFile(name) && !isCopyOfBase(wanted, name));
  if (files.some(isSafetensors)) {
    refuseOtherWeights(reference, wanted, names);
    return files;
  }
  const executable = own.filter((name) => isExecutableFormat(name) && !isTrainerFile(name));
  if (executable.length === 0) refuseStepsOnly(reference, folders);
  if (executable.length > 0) {
    const shown = executable.slice(0, 3).join(", ");
    throw new SourceError(
      "executable-weights",
      files.length === 0
        ? `"${reference}" contains only ${shown}, in a format that can run code when loaded. Save the model as safetensors.`
        : `"${reference}" contains no *.safetensors; its weights are ${shown}, in formats that can run code when loaded and are refused. Save the model as safetensors.`,
    );
  }
  const converted = own.find((name) => /\.(gguf|ggml|llamafile)$/i.test(name));
  if (converted !== undefined) {
    throw new SourceError(
      "model-incomplete",
      `"${reference}" contains ${JSON.stringify(converted)}, a llama.cpp format, and no *.safetensors. Audit the checkpoint that it was converted from; a quantised copy may leak differently.`,
    );
  }
  throw new SourceError(
    "executable-weights",
    files.length === 0
      ? `"${reference}" contains no model: config.json and *.safetensors are needed.`
      : `"${reference}" contains no *.safetensors. Other weight formats can run code when loaded and are refused; save the model as safetensors.`,
  );
}

/** Files that a note names at most. */
const SHOWN_NAMES = 5;

/** Says which files of a folder of data look like data, describe it instead, and are not read. */
export function notePassedOver(
  reference: string,
  names: readonly string[],
  say: (line: string) => void,
): void {
  const passed = names.filter((name) => isBesideData(name.slice(name.lastIndexOf("/") + 1)));
  if (passed.length === 0) return;
  const more = passed.length - SHOWN_NAMES;
  const shown = [...passed.slice(0, SHOWN_NAMES), ...(more > 0 ? [`${more} more`] : [])];
  say(`${reference}: not read as data: ${shown.join(", ")}.`);
}

/** A reference to a folder, with one of its splits. */
function withSplit(reference: string, split: string): string {
  const bucket = /^(?:(?:s3|gs):\/\/[^/]+|az:\/\/[^/]+\/[^/]+)/.exec(reference)?.[0];
  if (reference === bucket || reference === `${bucket}/`) return `${bucket}/:${split}`;
  if (schemeOf(reference) !== "https") return `${reference.replace(/\/+$/, "")}:${split}`;
  return /[#&]path=/.test(reference) ? `${reference}:${split}` : `${reference}&path=:${split}`;
}

/** Throws if a name is not that of a data file, before it is downloaded. */
export function refuseUnlessData(reference: string, name: string): void {
  if (dataTypeOf(name) !== undefined) return;
  const why = isExecutableFormat(name) ? ", and its format can run code" : "";
  throw new SourceError(
    "data-format",
    `"${reference}": "${name}" is not a data file${why}. Data files are ${DATA_KINDS}.`,
  );
}

/** A regular expression for a pattern in which `*` stands for anything but a slash. */
export function globOf(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}
