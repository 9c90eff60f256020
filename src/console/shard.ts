import { formatCount } from "../base/counts.ts";
import type { Shard } from "../contracts/shard.ts";

/**
 * What a finished shard measured, and what to do with it. `shared` is the folder of all shards, for
 * a terminal.
 */
export function shardText(
  folder: string,
  { number, of, tasks, complete }: Shard,
  shared?: string,
): string {
  const ran = tasks.map(({ task, tuned, base, blocks }) => {
    const both = tuned.filter((block) => base.includes(block)).length;
    return `${task} ${formatCount(both)} of ${formatCount(blocks)} blocks`;
  });
  return [
    `Shard ${number} of ${of}: ${ran.join(", ")}.`,
    ...(complete ? [] : ["The time limit was reached; what it left will be missing."]),
    `It lies in ${folder} and is as secret as the training data.`,
    shared === undefined
      ? "No verdict yet: a later job judges all shards together."
      : `No verdict yet: once all shards are there, run \`reticence judge ${shared}\`.`,
  ].join("\n");
}
