import type { Client } from "../api/client.ts";
import { commitOf, defaultBranchOf, isProtected } from "../api/contents.ts";
import type { WorkflowEvent } from "../api/event.ts";

/**
 * Whose rules judge an audit. A check counts for a commit, whatever event it came from. So a push
 * to somebody's own branch, or a pull request into it, must not be judged by that branch's policy:
 * its pass would also show on the same commit's pull request into main.
 */
export type Judge =
  /** The file in the workspace: its commit is on a branch that nobody can change alone. */
  | { source: "workspace" }
  /** The policy file of another commit of the repository. */
  | { source: "base" | "default-branch"; ref: string; commit: string };

/**
 * Events whose workflow runs at the audited commit. Others (issue_comment, workflow_run,
 * pull_request_target …) run at the default branch's commit while the workspace may hold anything.
 */
const OWN_COMMIT = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release"];

/** Throws GitHubError if GitHub does not say what this depends on. */
export async function judgeOf(client: Client, event: WorkflowEvent): Promise<Judge> {
  const { base, repository } = event;
  const defaultBranch = event.defaultBranch ?? (await defaultBranchOf(client, repository));
  if (base !== undefined) {
    const trusted =
      base.ref === defaultBranch ||
      // Merge queues exist on protected branches only.
      event.name === "merge_group" ||
      (await isProtected(client, repository, base.ref));
    if (trusted) return { source: "base", ref: base.ref, commit: base.sha };
  } else if (event.refProtected || event.ref === `refs/heads/${defaultBranch}`) {
    return OWN_COMMIT.includes(event.name)
      ? { source: "workspace" }
      : { source: "default-branch", ref: defaultBranch, commit: event.commit };
  }
  const commit = await commitOf(client, repository, `heads/${defaultBranch}`);
  return { source: "default-branch", ref: defaultBranch, commit };
}
