import { createHash, type Hash } from "node:crypto";
import { open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { crc32c } from "../../base/crc32c.ts";
import { chunksOf } from "../../base/files.ts";
import type { Digest, Digests } from "../content.ts";

/**
 * SHA-256 of a file, and the same kinds of digests that a store gave, from one read. Digests are
 * lower-case hex. Throws the file system's error and the signal's reason.
 */
export async function digestsOfFile(
  path: string,
  bytes: number,
  wanted: readonly Digest[] = [],
  signal?: AbortSignal,
): Promise<Digests & { sha256: string }> {
  const hashes: Partial<Record<Digest, Hash>> = { sha256: createHash("sha256") };
  if (wanted.includes("md5")) hashes.md5 = createHash("md5");
  if (wanted.includes("git-sha1")) {
    hashes["git-sha1"] = createHash("sha1").update(`blob ${bytes}\0`);
  }
  let checksum = 0;
  let castagnoli = 0;
  const all = Object.values(hashes);
  const file = await open(path);
  try {
    for await (const chunk of chunksOf(file, signal)) {
      for (const hash of all) hash.update(chunk);
      if (wanted.includes("crc32")) checksum = crc32(chunk, checksum);
      if (wanted.includes("crc32c")) castagnoli = crc32c(chunk, castagnoli);
    }
  } finally {
    await file.close();
  }
  const digests: Partial<Record<Digest, string>> = {};
  for (const [name, hash] of Object.entries(hashes)) digests[name as Digest] = hash.digest("hex");
  const hex = (value: number) => value.toString(16).padStart(8, "0");
  if (wanted.includes("crc32")) digests.crc32 = hex(checksum);
  if (wanted.includes("crc32c")) digests.crc32c = hex(castagnoli);
  return digests as Digests & { sha256: string };
}

/** The first of the store's digests that does not match the content. */
export function differing(
  store: Digests,
  content: Digests,
): { name: Digest; expected: string; found: string } | undefined {
  for (const [name, expected] of Object.entries(store) as [Digest, string][]) {
    const found = content[name];
    if (found !== undefined && found !== expected) return { name, expected, found };
  }
  return undefined;
}
