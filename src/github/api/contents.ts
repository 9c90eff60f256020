import { PolicyError } from "../../base/errors.ts";
import type { Client } from "./client.ts";
import type { Repository } from "./event.ts";
import { attempt, orUndefined } from "./failure.ts";

const PERMISSION = "contents: read";

/**
 * The text of a file of a commit; undefined if the commit has no such file. Throws GitHubError if
 * GitHub does not say, PolicyError if it is not a text file.
 */
export async function readFileAt(
  client: Client,
  repository: Repository,
  path: string,
  commit: string,
): Promise<string | undefined> {
  const place = `${path} at ${commit.slice(0, 12)}`;
  const answer = await orUndefined({ what: `read ${place}`, permission: PERMISSION }, () =>
    client.rest.repos.getContent({ ...repository, path, ref: commit }),
  );
  if (answer === undefined) return undefined;
  const { data } = answer;
  if (Array.isArray(data) || data.type !== "file" || !("content" in data)) {
    throw new PolicyError("policy-unreadable", `${place} is not a file.`);
  }
  if (data.encoding !== "base64")
    throw new PolicyError("policy-unreadable", `${place} is too large for a policy.`);
  return Buffer.from(data.content, "base64").toString("utf8");
}

/** The commit that a branch, a tag or a short digest names. Throws GitHubError. */
export async function commitOf(
  client: Client,
  repository: Repository,
  ref: string,
): Promise<string> {
  const doing = {
    what: `find the commit ${ref} of ${repository.owner}/${repository.repo}`,
    permission: PERMISSION,
  };
  const { data } = await attempt(doing, () => client.rest.repos.getCommit({ ...repository, ref }));
  return data.sha;
}

/** Whether a branch is protected by rules of the repository. Throws GitHubError. */
export async function isProtected(
  client: Client,
  repository: Repository,
  branch: string,
): Promise<boolean> {
  const doing = { what: `look at the branch ${branch}`, permission: PERMISSION };
  const answer = await orUndefined(doing, () =>
    client.rest.repos.getBranch({ ...repository, branch }),
  );
  return answer?.data.protected ?? false;
}

/** The name of the default branch. Throws GitHubError. */
export async function defaultBranchOf(client: Client, repository: Repository): Promise<string> {
  const doing = { what: "look at the repository", permission: PERMISSION };
  const { data } = await attempt(doing, () => client.rest.repos.get({ ...repository }));
  return data.default_branch;
}
