import { stat, statfs } from "node:fs/promises";
import { PolicyError, ProbeError } from "../../base/errors.ts";
import type { Job } from "../../contracts/job.ts";
import { weightBytes } from "../silence.ts";
import type { Engine } from "./engine.ts";

const GIB = 1024 ** 3;
/** For libraries, activations and logits in slices; the probe reckons with the same. */
const WORKING_BYTES = 512 * 1024 ** 2;
/** Share of the engine's memory that a container gets when the policy says nothing. */
const SHARE_OF_MEMORY = 0.9;
/** Bytes that a token's row has under one model (schema/signals.schema.json), and two models. */
const BYTES_A_TOKEN = 2 * 33;
/** A token is seldom shorter than this, bytes of text. */
const SHORTEST_TOKEN_BYTES = 2;
/** Tables are written in parts first and put together afterwards. */
const COPIES = 2;

/** `run.memory` and `run.shm_size` of a policy: bytes, or with k, m, g. */
export const SIZE_PATTERN = /^[1-9][0-9]*[kmg]?b?$/i;

/** Bytes of a size as Docker writes it: `512m`, `32g`. Throws PolicyError. */
export function parseSize(text: string): number {
  if (!SIZE_PATTERN.test(text)) {
    throw new PolicyError("policy-value", `"${text}" is not a size; write it like 512m or 32g.`);
  }
  const unit = /[kmg]/i.exec(text)?.[0].toLowerCase() ?? "";
  return Number.parseInt(text, 10) * 1024 ** " kmg".indexOf(unit || " ");
}

/** A size as people and Docker read it, rounded up. */
export function formatSize(bytes: number): string {
  return bytes >= GIB ? `${Math.ceil(bytes / GIB)}g` : `${Math.ceil(bytes / 1024 ** 2)}m`;
}

/**
 * Memory that a container may use, bytes: what the policy says, or most of the engine's. Throws
 * ProbeError when the weights alone do not fit; the probe's inspection, which knows the precision
 * that they are loaded in, is stricter.
 */
export async function memoryFor(
  engine: Engine,
  job: Job,
  wanted: string | undefined,
): Promise<number> {
  const limit =
    wanted === undefined ? Math.floor(engine.memory * SHARE_OF_MEMORY) : parseSize(wanted);
  if (engine.memory > 0 && limit > engine.memory) {
    throw new ProbeError(
      "container-memory",
      `\`run.memory\` is ${formatSize(limit)}, and the Docker engine's machine has ${formatSize(engine.memory)}. Lower it.`,
    );
  }
  // With a GPU the weights pass through this memory file by file.
  const needed = job.scoring.device.startsWith("cuda") ? WORKING_BYTES : await memoryNeeded(job);
  if (limit >= needed) return limit;
  throw new ProbeError(
    "container-memory",
    `the container may use ${formatSize(limit)} of memory, and the models need ${formatSize(needed)} or more. ${
      wanted === undefined
        ? "Use a larger machine."
        : `Write \`run.memory: ${formatSize(needed)}\`.`
    }`,
  );
}

/** Least memory of a job, bytes: the weights of the larger model as they are stored. */
export async function memoryNeeded({ models }: Job): Promise<number> {
  const tuned = await weightBytes(models.tuned.path);
  const base = await weightBytes(models.base.path);
  return Math.max(base, models.tuned.kind === "adapter" ? base + tuned : tuned) + WORKING_BYTES;
}

/** Throws ProbeError when the signals will not fit where they are written. */
export async function checkDisk(output: string, job: Job): Promise<void> {
  const needed = await diskNeeded(job);
  const { bavail, bsize } = await statfs(output);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new ProbeError(
    "disk-needed",
    `the signals need up to ${formatSize(needed)} of disk, and ${formatSize(free)} are free where they are written (${output}). Free some, name another output folder, or lower \`limits.records\`.`,
  );
}

/** Most that the signals of a job can take, bytes. */
export async function diskNeeded({ audits, limits }: Job): Promise<number> {
  let tokens = 0;
  for (const set of audits.flatMap(({ sets }) => Object.values(sets))) {
    let bytes = 0;
    for (const { path, type } of set) {
      // Parquet is compressed; text seldom more than to a fifth.
      bytes += (await sizeOf(path)) * (type === "parquet" ? 5 : 1);
    }
    tokens += Math.min(bytes / SHORTEST_TOKEN_BYTES, limits.records * limits.tokens);
  }
  return Math.ceil(tokens * BYTES_A_TOKEN * COPIES);
}

async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
