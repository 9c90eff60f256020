import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Job } from "../contracts/job.ts";

/** Time that any step may take before it says something: imports from a slow disk, small loads. */
const PATIENCE_MS = 5 * 60_000;
/** Slowest reading of weights, bytes a second; a step of a model takes time by its size as well. */
const SLOWEST_READING = 20 * 1024 ** 2;
/** For the tasks over all records that tell nothing until they are through: overlap, blind. */
const MS_A_RECORD = 10;

/**
 * Longest time, in milliseconds, that the probe may work on a job without an event: five minutes,
 * and more for large models and many records. What is silent for longer hangs.
 */
export async function longestSilence({ models, limits }: Job): Promise<number> {
  const bytes = (await weightBytes(models.tuned.path)) + (await weightBytes(models.base.path));
  return PATIENCE_MS + (bytes / SLOWEST_READING) * 1000 + limits.records * MS_A_RECORD;
}

/** Bytes of the weights in a folder. */
export async function weightBytes(folder: string): Promise<number> {
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
