import { authorOf, isAuthor } from "../api/author.ts";
import type { Client } from "../api/client.ts";
import type { Repository } from "../api/event.ts";
import { attempt, isRefusal } from "../api/failure.ts";
import { carries } from "./marker.ts";

export type Posted =
  | { state: "created" | "updated" | "unchanged"; url: string }
  /** Why nothing was posted although nothing went wrong. */
  | { state: "skipped"; reason: string };

export interface Post {
  client: Client;
  repository: Repository;
  /** Number of the pull request. */
  pull: number;
  /** Commit that the comment is about. */
  commit: string;
  marker: string;
  body: string;
  /** false: only update an existing comment. */
  create: boolean;
}

const PERMISSION = "pull-requests: write";
const MOST_TRIES = 3;

/**
 * Keeps one comment on a pull request: updates its own, or creates it. Other people's comments are
 * left alone, whatever they contain. Throws GitHubError.
 */
export async function postComment(post: Post): Promise<Posted> {
  const { client, repository, pull, commit, body } = post;
  const head = await headOf(client, repository, pull);
  if (head !== commit) {
    return { state: "skipped", reason: "the pull request has moved on to another commit" };
  }
  const own = await findOwn(post);
  const what = `write a comment on the pull request ${pull}`;
  if (own === undefined) {
    if (!post.create) return { state: "skipped", reason: "there is nothing to report" };
    return await create(post, what);
  }
  if (own.body === body) return { state: "unchanged", url: own.html_url };
  const { data } = await attempt({ what, permission: PERMISSION }, () =>
    client.rest.issues.updateComment({ ...repository, comment_id: own.id, body }),
  );
  return { state: "updated", url: data.html_url };
}

/**
 * Creates the comment, and never a second one: a server that fails or answers too late may still
 * have created it, so each retry looks for it first.
 */
async function create(post: Post, what: string): Promise<Posted> {
  const { client, repository, pull, body } = post;
  for (let tries = 1; ; tries++) {
    try {
      const { data } = await attempt({ what, permission: PERMISSION }, () =>
        client.rest.issues.createComment({
          ...repository,
          issue_number: pull,
          body,
          request: { retries: 0 },
        }),
      );
      return { state: "created", url: data.html_url };
    } catch (error) {
      if (isRefusal(error)) throw error;
      const written = await findOwn(post);
      if (written !== undefined) return { state: "created", url: written.html_url };
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** A slow run must not replace a newer commit's verdict with an older one's. */
async function headOf(client: Client, repository: Repository, pull: number): Promise<string> {
  const doing = { what: `look at the pull request ${pull}`, permission: "pull-requests: read" };
  const { data } = await attempt(doing, () =>
    client.rest.pulls.get({ ...repository, pull_number: pull }),
  );
  return data.head.sha;
}

interface Comment {
  id: number;
  html_url: string;
  body?: string | undefined;
}

async function findOwn({ client, repository, pull, marker }: Post): Promise<Comment | undefined> {
  const doing = {
    what: `read the comments on the pull request ${pull}`,
    permission: "pull-requests: read",
  };
  const author = await authorOf(client, PERMISSION);
  return await attempt(doing, async () => {
    const pages = client.paginate.iterator(client.rest.issues.listComments, {
      ...repository,
      issue_number: pull,
      per_page: 100,
    });
    for await (const { data } of pages) {
      const own = data.find(({ body, user }) => carries(body, marker) && isAuthor(user, author));
      if (own !== undefined) return own;
    }
    return undefined;
  });
}
