import { buffer } from "node:stream/consumers";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { type Header, pack } from "tar-stream";

export type Entry = [header: Partial<Header> & { name: string }, content?: string | Uint8Array];

/** A tar of entries exactly as given, including what no tool would write. */
export async function tarOf(entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack();
  for (const [header, content] of entries) {
    if (content === undefined) tar.entry(header);
    else tar.entry(header, Buffer.from(content as Uint8Array));
  }
  tar.finalize();
  return await buffer(tar);
}

export function filesTar(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  return tarOf(Object.entries(files).map(([name, content]) => [{ name }, content]));
}

export const gzip = gzipSync;
export const zstd = zstdCompressSync;
