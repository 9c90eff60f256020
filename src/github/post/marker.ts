import { createHash } from "node:crypto";
import { historyName } from "../../config/index.ts";
import type { Report } from "../../contracts/report.ts";

/**
 * The hidden line by which a later run finds the comment again. There is one per policy and
 * checkpoint, so that each job of a matrix keeps its own. Both are hashed: a path could end the
 * HTML comment. The next commit may pin another revision of the same checkpoint, and belongs in the
 * same comment.
 */
export function markerOf(policyPath: string, checkpoint: string): string {
  const identity = createHash("sha256")
    .update(`${policyPath}\n${historyName(checkpoint)}`)
    .digest("hex");
  return `<!-- reticence:audit:${identity.slice(0, 32)} -->`;
}

/** The marker of the comment that a report belongs to. */
export function markerOfReport({ origin, provenance }: Report): string {
  return markerOf(origin?.policy.path ?? "", provenance.checkpoint.source);
}

/** Whether a comment begins with a marker; elsewhere it could be quoted. */
export function carries(body: string | undefined, marker: string): boolean {
  return body?.startsWith(`${marker}\n`) ?? false;
}
