import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Client, makeClient } from "../../src/github/api/client.ts";
import { commit, git, push } from "./git.ts";

export interface Repository {
  owner: string;
  repo: string;
}

/** The repository and the client of this workflow run. Throws Error outside of one. */
export function workflowClient(env = process.env): Repository & { client: Client; token: string } {
  const { GITHUB_REPOSITORY: name = "", GH_TOKEN: token = "" } = env;
  const [owner, repo] = name.split("/");
  if (!owner || !repo || token === "") {
    throw new Error("GITHUB_REPOSITORY and GH_TOKEN are needed: this is a step of a workflow.");
  }
  return { owner, repo, token, client: makeClient(token) };
}

/**
 * Drafts the release of a tag with its files; a draft that an interrupted run left is completed.
 * Returns its address. It stays a draft: a person publishes it, since an immutable release cannot be
 * listed on the Marketplace afterwards. Throws Error for a release that is published already.
 */
export async function draftRelease(
  { client, owner, repo }: Repository & { client: Client },
  { tag, notes, files }: { tag: string; notes: string; files: readonly string[] },
): Promise<string> {
  const all = await client.paginate(client.rest.repos.listReleases, { owner, repo });
  const known = all.find(({ tag_name }) => tag_name === tag);
  if (known !== undefined && !known.draft) throw new Error(`the release ${tag} is published.`);
  const draft =
    known ??
    (
      await client.rest.repos.createRelease({
        ...{ owner, repo, draft: true },
        ...{ tag_name: tag, name: tag, body: notes },
      })
    ).data;
  const uploaded = new Set(draft.assets.map(({ name }) => name));
  for (const file of files) {
    const name = basename(file);
    if (uploaded.has(name)) continue;
    await client.request({
      method: "POST",
      url: draft.upload_url,
      name,
      headers: { "content-type": "application/octet-stream" },
      data: await readFile(file),
    });
  }
  return draft.html_url;
}

/** Commits paths to a new branch, pushes it and opens a pull request; returns its address. */
export async function openPullRequest(
  folder: string,
  { client, owner, repo, token }: Repository & { client: Client; token: string },
  change: { branch: string; title: string; body: string; paths: readonly string[] },
): Promise<string> {
  const { branch, title, body, paths } = change;
  const base = "main";
  await git(folder, "switch", "--quiet", "--force-create", branch);
  await commit(folder, title, paths);
  await push(folder, token, branch);
  const { data } = await client.rest.pulls.create({
    ...{ owner, repo, base },
    ...{ head: branch, title, body },
  });
  return data.html_url;
}
