import type { Client } from "../api/client.ts";
import { commitOf, defaultBranchOf, isProtected } from "../api/contents.ts";
import type { WorkflowEvent } from "../api/event.ts";

/**
 * Whose rules judge an audit. A check counts for a commit, whatever event it came from: a push to a
 * branch of one's own or a pull request into a branch of one's own must not be judged by what was
 * written there, or its pass would stand beside the same commit's pull request into main.
 */
export type Judge =
  /** The file in the workspace: the commit is that of a branch which nobody writes to alone. */
  | { source: "workspace" }
  /** The policy file of another commit of the repository. */
  | { source: "base" | "default-branch"; ref: string; commit: string };

/**
 * Events whose workflow runs at the commit that is audited. Others (issue_comment, workflow_run,
 * pull_request_target …) run at the default branch's while the workspace may hold anything.
 */
const OWN_COMMIT = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release"];

/** Throws GitHubError when GitHub does not tell what this depends on. */
export async function judgeOf(client: Client, event: WorkflowEvent): Promise<Judge> {
  const { base, repository } = event;
  const defaultBranch = event.defaultBranch ?? (await defaultBranchOf(client, repository));
  if (base !== undefined) {
    const trusted =
      base.ref === defaultBranch ||
      // A merge queue exists on a protected branch only.
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
