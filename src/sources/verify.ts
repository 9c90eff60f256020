import { stat } from "node:fs/promises";
import { join } from "node:path";
import { SourceError } from "../errors.ts";
import type { Fetched } from "./source.ts";

/** Every file is there with the size that it was hashed with. Throws SourceError. */
export async function verifySizes(fetched: Fetched): Promise<void> {
  for (const file of fetched.files) {
    const { size } = await stat(join(fetched.root, file.path));
    if (size !== file.bytes) {
      throw new SourceError(`"${file.path}" changed while it was read. Run the audit again.`);
    }
  }
}
