import { open } from "node:fs/promises";
import { extname } from "node:path";

/** Largest size of a Git LFS pointer file, bytes; Git LFS's own limit is 1,024. */
const LFS_POINTER_BYTES = 1024;
const LFS_POINTER_START = "version https://git-lfs.github.com/spec/";

const DATA_TYPES = {
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".csv": "csv",
  ".parquet": "parquet",
} as const;
export type DataType = (typeof DATA_TYPES)[keyof typeof DATA_TYPES];

/** Type of a data file by its ending, or undefined when it is none. */
export function dataTypeOf(path: string): DataType | undefined {
  return (DATA_TYPES as Record<string, DataType>)[extname(path).toLowerCase()];
}

/** Configurations, and tokenizers under every name that transformers gives their files. */
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
 * Files of a model directory that loading reads. Nothing else of it is pulled, shown to the probe or
 * covered by the digest.
 */
export function isModelFile(name: string): boolean {
  return MODEL_FILE.test(name) || /\.safetensors$/i.test(name);
}

/** Formats whose loading can run code. Refused, never opened. */
export function isExecutableFormat(name: string): boolean {
  return /\.(bin|pt|pth|pkl|pickle|ckpt|h5|hdf5|keras|npy|npz|msgpack)$/i.test(name);
}

/** Whether a file is a Git LFS pointer instead of the content it stands for. */
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
