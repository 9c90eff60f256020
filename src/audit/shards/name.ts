import { basename } from "node:path";
import { PolicyError } from "../../base/errors.ts";

/** Which shard of how many; the first is 1. */
export interface ShardName {
  number: number;
  of: number;
}

/** As many as a job array or a matrix can hold. */
export const MOST_SHARDS = 1000;

/** Reads `2/3`. Throws PolicyError that names `label`. */
export function parseShard(text: string, label: string): ShardName {
  const [, number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number !== undefined && of !== undefined && number <= of && of <= MOST_SHARDS) {
    return { number, of };
  }
  throw new PolicyError(
    "usage",
    `must be which shard of how many, for example 2/3, and at most ${MOST_SHARDS} of them.`,
    { location: { file: label } },
  );
}

/** Reads how many shards an audit has. Throws PolicyError that names `label`. */
export function parseShards(text: string, label: string): number {
  return parseShard(`1/${text}`, label).of;
}

/** Name of a shard's folder, below the one that the shards of an audit share. */
export function shardFolder({ number, of }: ShardName): string {
  return `${number}-of-${of}`;
}

export function isShardFolder(path: string): boolean {
  return /^\d+-of-\d+$/.test(basename(path));
}
