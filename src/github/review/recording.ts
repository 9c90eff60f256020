import type { Client } from "../api/client.ts";
import { defaultBranchOf } from "../api/contents.ts";
import type { WorkflowEvent } from "../api/event.ts";

/** Events that, on the default branch, are about merged code and not about a proposal. */
const RECORDED = ["push", "workflow_dispatch", "repository_dispatch"];

/**
 * Whether an audit of this event goes into the history: a schedule, a release, or a run of the
 * default branch. Pull requests and other branches only read it. Throws GitHubError if GitHub does
 * not say.
 */
export async function isRecorded(client: Client, event: WorkflowEvent): Promise<boolean> {
  if (event.fork !== undefined || event.base !== undefined) return false;
  // GitHub runs schedules on the default branch only.
  if (event.name === "schedule" || event.name === "release") return true;
  if (!RECORDED.includes(event.name)) return false;
  const branch = event.defaultBranch ?? (await defaultBranchOf(client, event.repository));
  return event.ref === `refs/heads/${branch}`;
}

/** Tag of the release that an event is about; null for any other. */
export function releaseOf({ name, ref }: WorkflowEvent): string | null {
  return name === "release" ? ref.replace(/^refs\/tags\//, "") : null;
}
