import { type Compression, DamagedError, decompressed } from "../base/compressed.ts";
import { RowsFault } from "./fault.ts";
import type { ReadingLimit } from "./reading.ts";

/**
 * The bytes of a data file, decompressed, counted by the limit. Throws RowsFault file-unreadable where
 * they are cut off.
 */
export async function* bytesOf(
  path: string,
  compression?: Compression,
  limit?: ReadingLimit,
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of decompressed(path, compression)) {
      limit?.spend(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof DamagedError ? new RowsFault("file-unreadable") : error;
  }
}
