import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A copy of a checkpoint, with a low bit flipped at every so many bytes of its weights. */
export async function withOtherWeights(from: string, to: string, step = 200): Promise<void> {
  await cp(from, to, { recursive: true });
  const file = join(to, "model.safetensors");
  const bytes = await readFile(file);
  for (let at = 8 + Number(bytes.readBigUInt64LE(0)); at < bytes.length; at += step)
    bytes[at]! ^= 1;
  await writeFile(file, bytes);
}
