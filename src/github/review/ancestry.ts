import type { Client } from "../api/client.ts";
import type { Repository, WorkflowEvent } from "../api/event.ts";
import { attempt } from "../api/failure.ts";

/** Most commits that are searched for an audited one. */
const MOST_COMMITS = 100;

/**
 * The merge base of a change and the commits before it, newest first; undefined if the event is not
 * a change. Throws GitHubError.
 */
export async function mergeBaseOf(
  client: Client,
  event: WorkflowEvent,
): Promise<string[] | undefined> {
  const { base, commit, repository } = event;
  if (base === undefined) return undefined;
  const doing = { what: "find the merge base of the change", permission: "contents: read" };
  const { data } = await attempt(doing, () =>
    client.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${base.sha}...${commit}`,
      per_page: 1,
    }),
  );
  return await commitsUpTo(client, repository, data.merge_base_commit.sha);
}

async function commitsUpTo(client: Client, repository: Repository, sha: string): Promise<string[]> {
  const doing = {
    what: `list the commits up to ${sha.slice(0, 12)}`,
    permission: "contents: read",
  };
  const { data } = await attempt(doing, () =>
    client.rest.repos.listCommits({ ...repository, sha, per_page: MOST_COMMITS }),
  );
  return data.map((commit) => commit.sha);
}
