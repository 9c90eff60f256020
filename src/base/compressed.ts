import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";

export type Compression = "gzip" | "zstd";

const CHUNK_BYTES = 1 << 20;

/** Compressed bytes that were cut off or are not what they are taken for. */
export class DamagedError extends Error {
  override name = "DamagedError";
}

/** The bytes of a file, decompressed. Throws DamagedError. */
export async function* decompressed(
  path: string,
  compression?: Compression,
): AsyncGenerator<Buffer> {
  if (compression === undefined) {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      yield chunk as Buffer;
    }
    return;
  }
  await using file = await open(path);
  const { size } = await file.stat();
  // Nothing compresses to nothing: a copy was cut off.
  if (size === 0) throw new DamagedError();
  if (compression === "gzip") {
    yield* inflated(path, createGunzip(), 0, size);
    return;
  }
  // Node stops after the first frame, and tools that compress in parallel write many.
  for await (const [start, end] of zstdFrames(file, size)) {
    yield* inflated(path, createZstdDecompress(), start, end);
  }
}

async function* inflated(
  path: string,
  stream: ReturnType<typeof createGunzip> | ReturnType<typeof createZstdDecompress>,
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  const compressed = createReadStream(path, { start, end: end - 1, highWaterMark: CHUNK_BYTES });
  compressed.on("error", (error) => stream.destroy(error));
  compressed.pipe(stream);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch {
    throw new DamagedError();
  } finally {
    compressed.destroy();
  }
}

const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const LONGEST_HEADER = 18;

/**
 * Where each frame of a zstd file begins and ends (RFC 8878, section 3.1): its header gives no
 * length, so that its blocks are walked. Frames without content are passed over.
 */
async function* zstdFrames(file: FileHandle, size: number): AsyncGenerator<[number, number]> {
  const header = Buffer.alloc(LONGEST_HEADER);
  const read = async (at: number, bytes: number): Promise<Buffer> => {
    const { bytesRead } = await file.read(header, 0, bytes, at);
    if (bytesRead < bytes) throw new DamagedError();
    return header;
  };
  for (let at = 0; at < size; ) {
    const magic = (await read(at, 4)).readUInt32LE(0);
    if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) {
      at += 8 + (await read(at + 4, 4)).readUInt32LE(0);
      if (at > size) throw new DamagedError();
      continue;
    }
    if (magic !== FRAME_MAGIC) throw new DamagedError();
    const start = at;
    const descriptor = (await read(at + 4, 1))[0]!;
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6]!;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3]!;
    at += 5 + (isSingleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
    for (let isLast = false; !isLast; ) {
      const block = (await read(at, 3)).readUIntLE(0, 3);
      isLast = (block & 1) === 1;
      const isRepeated = ((block >> 1) & 3) === 1;
      at += 3 + (isRepeated ? 1 : block >> 3);
    }
    if ((descriptor & 4) !== 0) at += 4;
    if (at > size) throw new DamagedError();
    yield [start, at];
  }
}
