import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A copy of a checkpoint, with the last bit of every hundredth number of its weights flipped. */
export async function withOtherWeights(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const file = join(to, "model.safetensors");
  const bytes = await readFile(file);
  for (let at = 8 + Number(bytes.readBigUInt64LE(0)); at < bytes.length; at += 200) bytes[at]! ^= 1;
  await writeFile(file, bytes);
}
