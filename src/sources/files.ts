import { open } from "node:fs/promises";
import { basename, extname } from "node:path";

/** Largest size of a Git LFS pointer file, bytes; Git LFS's own limit is 1,024. */
const LFS_POINTER_BYTES = 1024;
const LFS_POINTER_START = "version https://git-lfs.github.com/spec/";

const DATA_TYPES = {
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".json": "json",
  ".csv": "csv",
  ".tsv": "csv",
  ".parquet": "parquet",
  ".arrow": "arrow",
} as const;
export type DataType = (typeof DATA_TYPES)[keyof typeof DATA_TYPES];

const COMPRESSIONS = { ".gz": "gzip", ".zst": "zstd" } as const;
export type Compression = (typeof COMPRESSIONS)[keyof typeof COMPRESSIONS];

/** The kinds of data files, as messages name them. */
export const DATA_KINDS = "jsonl, json, csv, tsv (each also as .gz or .zst), parquet or arrow";

/** What a data file's name says about reading it. */
export interface DataKind {
  type: DataType;
  compression?: Compression;
  /** Of a csv; absent: a comma. */
  delimiter?: string;
}

/**
 * Files that `datasets`, the Hub and tools for Arrow and Parquet write beside data: descriptions, and
 * results that can be made again.
 */
const BESIDE_DATA =
  /^(dataset_infos?|dataset_dict|state|croissant|croissant_metadata|data_card|datapackage|_metadata|_common_metadata)\.json$|^cache-[^/]*\.arrow$/;

/** Whether a file has a data file's ending and is known to describe data, or to belong to a model. */
export function isBesideData(name: string): boolean {
  return /\.(json|arrow)$/i.test(name) && (BESIDE_DATA.test(name) || MODEL_FILE.test(name));
}

/** How to read a data file, by its ending; undefined when it is none. */
export function dataKindOf(path: string): DataKind | undefined {
  const name = basename(path);
  if (BESIDE_DATA.test(name) || MODEL_FILE.test(name)) return undefined;
  const outer = extname(name).toLowerCase();
  const compression = Object.hasOwn(COMPRESSIONS, outer)
    ? COMPRESSIONS[outer as keyof typeof COMPRESSIONS]
    : undefined;
  const ending =
    compression === undefined ? outer : extname(name.slice(0, -outer.length)).toLowerCase();
  if (!Object.hasOwn(DATA_TYPES, ending)) return undefined;
  const type = DATA_TYPES[ending as keyof typeof DATA_TYPES];
  // Both compress inside.
  if (compression !== undefined && (type === "parquet" || type === "arrow")) return undefined;
  return {
    type,
    ...(compression === undefined ? {} : { compression }),
    ...(ending === ".tsv" ? { delimiter: "\t" } : {}),
  };
}

/** Type of a data file by its ending, or undefined when it is none. */
export function dataTypeOf(path: string): DataType | undefined {
  return dataKindOf(path)?.type;
}

/** Configurations, and tokenizer files under every name that transformers uses. */
const MODEL_FILE = new RegExp(
  [
    String.raw`^(config|generation_config|adapter_config|preprocessor_config|processor_config)\.json$`,
    String.raw`^(tokenizer(\.[\w.]+)?|tokenizer_config|special_tokens_map|added_tokens|chat_template)\.json$`,
    String.raw`^(vocab|vocab-src|vocab-tgt|target_vocab|tekken|normalizer|byte_maps|entity_vocab)\.json$`,
    String.raw`^(emoji|word_shape|word_pronunciation)\.json$`,
    String.raw`^((merges|vocab|dict)\.txt|vocab\.bpe|bpe\.codes)$`,
    String.raw`^model\.safetensors\.index\.json$`,
    String.raw`\.(jinja|model|tiktoken|spm|tokenizer)$`,
  ].join("|"),
);

/**
 * Whether loading a model reads a file of its directory. Nothing else is pulled, shown to the probe
 * or covered by the digest.
 */
export function isModelFile(name: string): boolean {
  return MODEL_FILE.test(name) || /\.safetensors$/i.test(name);
}

/** The signature in a signed model's folder, as OpenSSF Model Signing calls it. */
export const SIGNATURE_FILE = "model.sig";

/** Formats whose loading can run code. Refused, never opened. */
export function isExecutableFormat(name: string): boolean {
  return /\.(bin|pt|pth|pkl|pickle|ckpt|h5|hdf5|keras|npy|npz|msgpack)$/i.test(name);
}

/** Whether a file is a Git LFS pointer instead of its content. */
export async function isLfsPointer(path: string, bytes: number): Promise<boolean> {
  if (bytes > LFS_POINTER_BYTES) return false;
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(LFS_POINTER_START.length);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.toString("latin1", 0, bytesRead) === LFS_POINTER_START;
  } finally {
    await file.close();
  }
}
