import { createHash } from "node:crypto";
import type { Report } from "../../contracts/report.ts";

/**
 * The hidden line by which a later run finds the comment again. One for each policy and checkpoint,
 * so that the jobs of a matrix keep one each. What tells them apart is hashed: a path can hold what
 * would end the HTML comment.
 */
export function markerOf(policyPath: string, checkpoint: string): string {
  const identity = createHash("sha256")
    .update(`${policyPath}\n${withoutRevision(checkpoint)}`)
    .digest("hex");
  return `<!-- reticence:audit:${identity.slice(0, 32)} -->`;
}

/** The marker of the comment that a report belongs to. */
export function markerOfReport({ origin, provenance }: Report): string {
  return markerOf(origin?.policy.path ?? "", provenance.checkpoint.source);
}

/** Whether a comment begins with a marker; elsewhere it could be a quotation. */
export function carries(body: string | undefined, marker: string): boolean {
  return body?.startsWith(`${marker}\n`) ?? false;
}

/** The next commit pins another revision of the same checkpoint, and belongs into the same comment. */
function withoutRevision(reference: string): string {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(reference)) return reference;
  return reference.replace(/[?#].*$/, "").replace(/(?<=:\/\/.*)@[^/]*$/, "");
}
