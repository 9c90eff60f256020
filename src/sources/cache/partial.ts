import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { unfinishedOf } from "../../base/files.ts";

/** Where the state of a transfer into `path` stands: which parts have arrived. */
export function stateOf(path: string): string {
  return `${path}.json`;
}

/** Removes a transfer and its state, and what a killed job was writing of its state. */
export async function discard(path: string): Promise<void> {
  const [folder, state] = [dirname(path), basename(stateOf(path))];
  const names = await readdir(folder).catch(() => []);
  for (const name of [basename(path), state, ...names.filter((one) => unfinishedOf(one) === state)])
    await rm(join(folder, name), { recursive: true, force: true });
}
