import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** What a checkpoint says of the model that it was tuned from. */
export interface RecordedBase {
  /** The file that says it. */
  file: string;
  /** A Hub id, or a path on the machine that trained. */
  name?: string;
  revision?: string;
  /** Digest as a report gives that of a base: `sha256:…`. */
  digest?: string;
}

/** Larger files are no model card or configuration that a person or a trainer wrote. */
const LARGEST_BYTES = 4 * 1024 ** 2;
const LONGEST_NAME = 1024;

/**
 * Everything that a checkpoint's folder says of its base, the most reliable first: what the trainer
 * wrote into the configuration, then the model card. A file that cannot be read says nothing.
 */
export async function recordedBases(
  root: string,
  kind: "model" | "adapter",
): Promise<RecordedBase[]> {
  const file = kind === "adapter" ? "adapter_config.json" : "config.json";
  const config = await readConfig(root, file);
  const card = frontMatter(await readSmall(root, "README.md"));
  const name = config[kind === "adapter" ? "base_model_name_or_path" : "_name_or_path"];
  const named = [card.base_model].flat();
  return [
    record(file, name, config.revision, config.base_model_digest),
    // A card that lists several models tells of a merge.
    record(
      "README.md",
      named.length === 1 ? named[0] : undefined,
      undefined,
      card.base_model_digest,
    ),
  ].filter((one) => one.name !== undefined || one.digest !== undefined);
}

/** A JSON mapping of a model folder; empty where there is none. */
export async function readConfig(root: string, file: string): Promise<Record<string, unknown>> {
  try {
    return mapping(JSON.parse(await readSmall(root, file)));
  } catch {
    return {};
  }
}

function record(file: string, name: unknown, revision: unknown, digest: unknown): RecordedBase {
  return {
    file,
    ...(isName(name) ? { name } : {}),
    ...(isName(revision) ? { revision } : {}),
    ...(typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest) ? { digest } : {}),
  };
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_NAME;
}

/** The front matter of a model card; empty where there is none. */
export function frontMatter(text: string): Record<string, unknown> {
  const block = /^---\r?\n(.*?)\r?\n---\s*(?:\r?\n|$)/s.exec(text)?.[1];
  try {
    return block === undefined ? {} : mapping(parse(block));
  } catch {
    return {};
  }
}

/** A value as a mapping; empty where it is none. */
export function mapping(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The text of a file of a model folder; empty where there is none or it is too large. */
export async function readSmall(
  root: string,
  file: string,
  largest = LARGEST_BYTES,
): Promise<string> {
  try {
    const path = join(root, file);
    const about = await stat(path);
    return about.isFile() && about.size <= largest ? await readFile(path, "utf8") : "";
  } catch {
    return "";
  }
}
