import { readFile } from "node:fs/promises";
import { PolicyError } from "../base/errors.ts";

/** A shorter key could be found by brute force. */
const SHORTEST_KEY_BYTES = 16;

/** Reads the key file that `--digest-key-file` names. Throws PolicyError. */
export async function readDigestKey(file: string): Promise<Buffer> {
  let key: Buffer;
  try {
    key = await readFile(file);
  } catch {
    throw new PolicyError("digest-key-unreadable", "the digest key cannot be read.", {
      location: { file },
    });
  }
  if (key.length >= SHORTEST_KEY_BYTES) return key;
  throw new PolicyError(
    "digest-key-short",
    `the digest key is shorter than ${SHORTEST_KEY_BYTES} bytes.`,
    {
      location: { file },
    },
  );
}
