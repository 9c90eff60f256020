import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Job } from "../contracts/job.ts";
import type { JobModel } from "./job.ts";

/** Time that any step may take without an event: imports from a slow disk, small loads. */
const PATIENCE_MS = 5 * 60_000;
/**
 * Slowest rate of reading weights, bytes per second; a forward step also takes time by model size.
 */
const SLOWEST_READING = 20 * 1024 ** 2;
/** For tasks over all records that report nothing until they finish: overlap, blind. */
const MS_A_RECORD = 10;

/**
 * Longest time, in milliseconds, that the probe may work on a job without an event: five minutes,
 * and more for large models and many records. A probe that is silent for longer hangs.
 */
export async function longestSilence({ models, auxiliary, limits }: Job): Promise<number> {
  const all = [...Object.values(models ?? {}), ...(auxiliary === undefined ? [] : [auxiliary])];
  const sizes = await Promise.all(all.map(bytesOfModel));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return PATIENCE_MS + (bytes / SLOWEST_READING) * 1000 + limits.records * MS_A_RECORD;
}

/** Bytes of the weights of a model, or of all adapters that make it up. */
export async function bytesOfModel({ path, before }: JobModel): Promise<number> {
  const sizes = await Promise.all([...(before ?? []), path].map(weightBytes));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Bytes of the weights in a folder. */
async function weightBytes(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const weights = names.filter((name) => name.endsWith(".safetensors"));
  const sizes = await Promise.all(
    weights.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
