import { SourceError } from "../base/errors.ts";
import type { Wanted } from "./content.ts";
import { dataTypeOf, isExecutableFormat, isModelFile } from "./files.ts";
import { isCopyOfBase, isSafetensors, refuseOtherWeights } from "./weights.ts";

/** Longest part of a path that file systems take, and longest name that S3 takes, bytes. */
const LONGEST_PART = 255;
const LONGEST_NAME = 1024;

/**
 * Throws when a name that a store or an archive gives could leave the folder that it is put into,
 * or is no name on every system.
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
    `"${reference}" holds a file with an unsafe name (${JSON.stringify(name.slice(0, LONGEST_PART))}). Nothing of it is used.`,
  );
}

/** A reference as a message may show it: without what could be a password, a token or a signature. */
export function withoutSecrets(reference: string): string {
  // To the last @: a password may hold one, and whatever else a URL reads as something different.
  return reference.replace(/\/\/.*@/s, "//…@").replace(/[?&][^#]*/, "?…");
}

/** Throws when a reference holds a password or a token: references stand in reports and logs. */
export function refuseSecrets(reference: string): void {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*:[^/?#]*@/i.test(reference);
  if (!password && !HUB_TOKEN.test(reference)) return;
  const shown = withoutSecrets(reference).replace(HUB_TOKEN, "…");
  throw new SourceError(
    "reference-secret",
    `"${shown}" holds a ${password ? "password" : "token of the Hub"}. A policy is no place for one: a reference stands in the report. Set it in the environment of the job (HF_TOKEN, AWS_*, RETICENCE_HTTPS_TOKEN), and withdraw the one that was written down.`,
  );
}

/** A user's token of the Hugging Face Hub. */
const HUB_TOKEN = /\bhf_[A-Za-z0-9]{30,}/;

/**
 * The names that an audit needs of a folder; of a model, `names` holds what is in its folders too, as
 * `folder/name`. Throws SourceError when there is nothing to audit, when a model has weights only in
 * formats that can run code, and when it has a second set of weights: before anything is downloaded.
 */
export function needed(reference: string, wanted: Wanted, names: readonly string[]): string[] {
  if (wanted === "data") {
    const files = names.filter((name) => dataTypeOf(name) !== undefined);
    if (files.length > 0) return files;
    throw new SourceError(
      "data-missing",
      `"${reference}" holds no data file: jsonl, csv or parquet.`,
    );
  }
  const own = names.filter((name) => !name.includes("/"));
  const files = own.filter((name) => isModelFile(name) && !isCopyOfBase(wanted, name));
  if (files.some(isSafetensors)) {
    refuseOtherWeights(reference, wanted, names);
    return files;
  }
  const executable = own.filter(isExecutableFormat);
  if (executable.length > 0) {
    const shown = executable.slice(0, 3).join(", ");
    throw new SourceError(
      "executable-weights",
      files.length === 0
        ? `"${reference}" holds only ${shown}: a format that can run code when it is loaded. Save the model as safetensors.`
        : `"${reference}" holds no *.safetensors, its weights are ${shown}: formats that can run code when they are loaded and are refused. Save the model as safetensors.`,
    );
  }
  throw new SourceError(
    "executable-weights",
    files.length === 0
      ? `"${reference}" holds no model: config.json and *.safetensors are needed.`
      : `"${reference}" holds no *.safetensors. Other weight formats can run code when they are loaded and are refused; save the model as safetensors.`,
  );
}

/** Throws when a data file's name says that it is none, before it is downloaded. */
export function refuseUnlessData(reference: string, name: string): void {
  if (dataTypeOf(name) !== undefined) return;
  const why = isExecutableFormat(name) ? ", and of a format that can run code" : "";
  throw new SourceError(
    "data-format",
    `"${reference}": "${name}" is no data file${why}. Data is jsonl, csv or parquet.`,
  );
}

/** Matches names against `*`, which stands for anything but a slash. */
export function globOf(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}
