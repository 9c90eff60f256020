import { rm } from "node:fs/promises";
import { join } from "node:path";

/** Folder among the signals in which a probe writes weights that it reads from files. */
const OFFLOAD = "offload";

/** Removes the weights that a killed probe left there; any other probe has removed them itself. */
export async function removeCopies(output: string): Promise<void> {
  await rm(join(output, OFFLOAD), { recursive: true, force: true });
}
