import type { RemoteFile } from "./content.ts";
import { StoreError } from "./store-error.ts";

/** Longest header that the format allows, bytes. */
const LONGEST_HEADER_BYTES = 100_000_000;
/** First bytes of a file, which contain most headers completely. */
const FIRST_BYTES = 256 << 10;

/**
 * Number of parameters of a safetensors file: the sum of its tensors' sizes, from its header, which
 * is read by range requests. Format: 8 bytes little-endian length, then JSON {name: {dtype, shape,
 * data_offsets}}. Throws StoreError if it is not a safetensors file.
 */
export async function countParameters(remote: RemoteFile, signal: AbortSignal): Promise<number> {
  if (remote.bytes < 8) throw malformed();
  const first = await bytesOf(remote, 0, Math.min(FIRST_BYTES, remote.bytes), signal);
  const length = Number(first.readBigUInt64LE(0));
  if (length > LONGEST_HEADER_BYTES || length + 8 > remote.bytes) throw malformed();
  const header =
    first.length >= length + 8
      ? first.subarray(8, 8 + length)
      : Buffer.concat([first.subarray(8), await bytesOf(remote, first.length, 8 + length, signal)]);
  let tensors: Record<string, { shape?: unknown } | null>;
  try {
    tensors = JSON.parse(header.toString("utf8")) as typeof tensors;
  } catch {
    throw malformed();
  }
  let parameters = 0;
  for (const [name, tensor] of Object.entries(tensors ?? {})) {
    if (name === "__metadata__") continue;
    const shape = tensor?.shape;
    if (!Array.isArray(shape) || !shape.every((size) => Number.isSafeInteger(size) && size >= 0)) {
      throw malformed();
    }
    parameters += (shape as number[]).reduce((product, size) => product * size, 1);
  }
  if (!Number.isSafeInteger(parameters)) throw malformed();
  return parameters;
}

async function bytesOf(
  remote: RemoteFile,
  start: number,
  end: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let left = end - start;
  for await (const chunk of await remote.read(start, end, signal)) {
    chunks.push(chunk.subarray(0, left));
    left -= Math.min(left, chunk.length);
    if (left === 0) break;
  }
  if (left > 0)
    throw new StoreError("store-content", "ended before the header did", { temporary: true });
  return Buffer.concat(chunks);
}

function malformed(): StoreError {
  return new StoreError(
    "weights-unreadable",
    "contains a safetensors file whose header cannot be read",
    {
      advice: "Save the model again.",
    },
  );
}
