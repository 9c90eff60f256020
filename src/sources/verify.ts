import { stat } from "node:fs/promises";
import { join } from "node:path";
import { SourceError } from "../errors.ts";
import type { Fetched } from "./source.ts";

/** Size and age of a file: what is written to gets another one. The probe goes by the same. */
export async function stampOf(path: string): Promise<string> {
  const { size, mtimeNs } = await stat(path, { bigint: true });
  return `${size} ${mtimeNs}`;
}

/** Every file is there with the size that it was hashed with. Throws SourceError. */
export async function verifySizes(fetched: Fetched): Promise<void> {
  for (const file of fetched.files) {
    const { size } = await stat(join(fetched.root, file.path));
    if (size !== file.bytes) {
      throw new SourceError(`"${file.path}" changed while it was read. Run the audit again.`);
    }
  }
}
