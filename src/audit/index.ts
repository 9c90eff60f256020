import { join } from "node:path";
import { PolicyError } from "../base/errors.ts";
import { isSynthetic } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
import type { Shard } from "../contracts/shard.ts";
import { eachCheckpoint } from "../pull/index.ts";
import type { JointReport } from "../report/index.ts";
import { type AuditOptions, auditOne, auditShard, readPolicy } from "./one.ts";
import { refuseOwnFolder } from "./reuse.ts";
import { auditSeveral } from "./several.ts";
import { type ShardName, shardFolder } from "./shards/name.ts";

export { judgeShards } from "./judge-shards.ts";
export type { AuditOptions } from "./one.ts";
export type { Reuse } from "./reuse.ts";
export { removeShards, shardFolders } from "./shards/gather.ts";
export {
  MOST_SHARDS,
  parseShard,
  parseShards,
  type ShardName,
  shardFolder,
} from "./shards/name.ts";

/** What was written to the output folder: the report of one checkpoint, or the joint one. */
export type Audited =
  | { report: Report; joint?: undefined }
  | { report?: undefined; joint: JointReport };

/**
 * The whole audit of what a policy names: one checkpoint in the output folder, or each of several in
 * a folder of its own below it. Throws a ReticenceError if no verdict can be given; `out` then holds
 * no report.
 */
export async function audit(options: AuditOptions): Promise<Audited> {
  await refuseOwnFolder(options.reuse, options.out);
  const judging = await readPolicy(options);
  const [first, ...others] = await eachCheckpoint(judging.loaded);
  if (others.length === 0) {
    return { report: await auditOne({ ...judging, loaded: first! }, options) };
  }
  return { joint: await auditSeveral(judging, [first!, ...others], options) };
}

/**
 * One shard of the audit of what a policy names, in a folder of its own below `out`, which the shards
 * of an audit share. There is no verdict before all shards are judged together. Throws a
 * ReticenceError if the shard cannot be run to its end.
 */
export async function measureShard(
  options: AuditOptions,
  shard: ShardName,
): Promise<{ folder: string; description: Shard }> {
  const { reuse: _, findEarlier, ...others } = options;
  const judging = await readPolicy(options);
  const [loaded, ...more] = await eachCheckpoint(judging.loaded);
  if (more.length > 0) {
    throw new PolicyError(
      "checkpoints-several",
      "the policy names several checkpoints, and an audit in shards is of one. Name it with --set checkpoint=… (input `checkpoint`).",
      { location: loaded!.source.locate(["checkpoint"]) },
    );
  }
  if (isSynthetic(loaded!.policy)) {
    throw new PolicyError(
      "policy-conflict",
      "there is nothing to divide into shards: this policy audits generated data, which asks no model. Run `reticence audit` without --shard.",
      { location: loaded!.source.locate(["audits"]) },
    );
  }
  const folder = join(options.out, shardFolder(shard));
  const own = {
    ...others,
    out: folder,
    // One shard knows them for all.
    ...(findEarlier === undefined || shard.number > 1 ? {} : { findEarlier }),
  };
  return { folder, description: await auditShard({ ...judging, loaded: loaded! }, own, shard) };
}
