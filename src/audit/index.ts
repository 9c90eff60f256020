import type { Report } from "../contracts/report.ts";
import { eachCheckpoint } from "../pull/index.ts";
import type { JointReport } from "../report/index.ts";
import { type AuditOptions, auditOne, readPolicy } from "./one.ts";
import { refuseOwnFolder } from "./reuse.ts";
import { auditSeveral } from "./several.ts";

export type { AuditOptions } from "./one.ts";
export type { Reuse } from "./reuse.ts";

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
