import { stat, statfs } from "node:fs/promises";
import { PolicyError, ProbeError } from "../../base/errors.ts";
import type { Job } from "../../contracts/job.ts";
import { bytesOfModel } from "../silence.ts";
import type { Engine } from "./engine.ts";

const GIB = 1024 ** 3;
/** For libraries, activations and sliced logits; the probe uses the same figure. */
export const WORKING_BYTES = 512 * 1024 ** 2;
/** The same for each GPU of a model that is spread over several. */
export const GPU_WORKING_BYTES = 1024 ** 3;
/** Share of the engine's memory that a container gets by default. */
const SHARE_OF_MEMORY = 0.9;
/** Bytes of a token's row (schema/signals.schema.json), for two models. */
const BYTES_A_TOKEN = 2 * 33;
/** Tokens are seldom shorter than this, bytes of text. */
const SHORTEST_TOKEN_BYTES = 2;
/** Tables are written in parts first and joined afterwards. */
const COPIES = 2;

/** `run.memory` and `run.shm_size` of a policy: bytes, or with k, m, g. */
export const SIZE_PATTERN = /^[1-9][0-9]*[kmg]?b?$/i;

/** Bytes of a size in Docker's notation: `512m`, `32g`. Throws PolicyError. */
export function parseSize(text: string): number {
  if (!SIZE_PATTERN.test(text)) {
    throw new PolicyError("policy-value", `"${text}" is not a size; write it as in 512m or 32g.`);
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
 * ProbeError if the weights alone do not fit; the probe's inspection is stricter, since it knows
 * the precision in which they are loaded.
 */
export async function memoryFor(
  engine: Engine,
  job: Job,
  wanted: string | undefined,
): Promise<number> {
  // With a GPU, the weights pass through this memory; the probe knows which of them stay.
  const { device, offload } = job.scoring;
  const isElsewhere = device.startsWith("cuda") || offload === "disk";
  return limitFor(engine, isElsewhere ? WORKING_BYTES : await memoryNeeded(job), wanted);
}

/** The same for a known need, bytes. */
export function limitFor(engine: Engine, needed: number, wanted: string | undefined): number {
  const limit =
    wanted === undefined ? Math.floor(engine.memory * SHARE_OF_MEMORY) : parseSize(wanted);
  if (engine.memory > 0 && limit > engine.memory) {
    throw new ProbeError(
      "container-memory",
      `\`run.memory\` is ${formatSize(limit)}, but the Docker engine's machine has ${formatSize(engine.memory)}. Lower it.`,
    );
  }
  if (limit >= needed) return limit;
  throw new ProbeError(
    "container-memory",
    `the container may use ${formatSize(limit)} of memory, but the models need ${formatSize(needed)} or more. ${
      wanted === undefined
        ? "Use a larger machine."
        : `Write \`run.memory: ${formatSize(needed)}\`.`
    }`,
  );
}

/** Least memory of a job, bytes: the weights of the larger model as they are stored. */
export async function memoryNeeded({ models, auxiliary }: Job): Promise<number> {
  if (models === undefined) {
    return (auxiliary === undefined ? 0 : await bytesOfModel(auxiliary)) + WORKING_BYTES;
  }
  const tuned = await bytesOfModel(models.tuned);
  const base = await bytesOfModel(models.base);
  return Math.max(base, models.tuned.kind === "adapter" ? base + tuned : tuned) + WORKING_BYTES;
}

/** Throws ProbeError if the signals will not fit on the disk they are written to. */
export async function checkDisk(output: string, job: Job): Promise<void> {
  const needed = await diskNeeded(job);
  const { bavail, bsize } = await statfs(output);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new ProbeError(
    "disk-needed",
    `the signals need up to ${formatSize(needed)} of disk space, but only ${formatSize(free)} is free where they are written (${output}). Free some space, name another output folder, or lower \`limits.records\`.`,
  );
}

/** Upper bound on the size of a job's signals, bytes. */
export async function diskNeeded({
  audits,
  limits,
}: {
  audits: readonly Pick<Job["audits"][number], "sets">[];
  limits: Pick<Job["limits"], "records" | "tokens">;
}): Promise<number> {
  let tokens = 0;
  for (const set of audits.flatMap(({ sets }) => Object.values(sets))) {
    let bytes = 0;
    for (const { path, type, compression } of set) {
      // Text is seldom compressed to less than a fifth.
      const isCompressed = type === "parquet" || compression !== undefined;
      bytes += (await sizeOf(path)) * (isCompressed ? 5 : 1);
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
