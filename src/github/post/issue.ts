import { createHash } from "node:crypto";
import { authorOf, isAuthor } from "../api/author.ts";
import type { Client } from "../api/client.ts";
import type { Repository } from "../api/event.ts";
import { attempt } from "../api/failure.ts";
import { carries } from "./marker.ts";

export type IssueState =
  | { state: "opened" | "updated" | "closed"; url: string; number: number }
  | { state: "none" };

/** Content of the issue about one checkpoint; undefined: all is well. */
export interface IssueText {
  title: string;
  body: string;
}

export interface IssueTarget {
  client: Client;
  repository: Repository;
  /** Name of the checkpoint that the issue is about. */
  checkpoint: string;
}

const PERMISSION = "issues: write";

/**
 * Hidden first line by which the issue is found again. The name is hashed, since it could end the
 * HTML comment.
 */
export function issueMarker(checkpoint: string): string {
  const identity = createHash("sha256").update(checkpoint).digest("hex").slice(0, 32);
  return `<!-- reticence:regression:${identity} -->`;
}

/**
 * Keeps one issue about a checkpoint: opens it, updates the open one, or closes it with a final
 * comment. Other people's issues are left alone. Throws GitHubError.
 */
export async function keepIssue(
  target: IssueTarget,
  text: IssueText | undefined,
  farewell: string,
): Promise<IssueState> {
  const { client, repository, checkpoint } = target;
  const marker = issueMarker(checkpoint);
  const open = await findOpen(target, marker);
  if (text === undefined) {
    if (open === undefined) return { state: "none" };
    const { number: issue_number, body } = open;
    const { data } = await attempt(doing("close the issue"), () =>
      client.rest.issues.update({
        ...repository,
        issue_number,
        state: "closed",
        state_reason: "completed",
        body: `${body ?? marker}\n\n${farewell}`,
      }),
    );
    return { state: "closed", url: data.html_url, number: data.number };
  }
  const body = `${marker}\n\n${text.body}`;
  const { title } = text;
  if (open === undefined) {
    const { data } = await attempt(doing("open an issue"), () =>
      client.rest.issues.create({ ...repository, title, body, request: { retries: 0 } }),
    );
    return { state: "opened", url: data.html_url, number: data.number };
  }
  const { data } = await attempt(doing("update the issue"), () =>
    client.rest.issues.update({ ...repository, issue_number: open.number, title, body }),
  );
  return { state: "updated", url: data.html_url, number: data.number };
}

interface OpenIssue {
  number: number;
  body?: string | null;
}

/** Lists issues instead of searching: GitHub's search lags behind by minutes. */
async function findOpen(
  { client, repository }: IssueTarget,
  marker: string,
): Promise<OpenIssue | undefined> {
  const author = await authorOf(client, PERMISSION);
  return await attempt(doing("list the open issues"), async () => {
    const pages = client.paginate.iterator(client.rest.issues.listForRepo, {
      ...repository,
      state: "open",
      per_page: 100,
    });
    for await (const { data } of pages) {
      const own = data.find(
        ({ body, user, pull_request }) =>
          pull_request === undefined && isAuthor(user, author) && carries(body ?? "", marker),
      );
      if (own !== undefined) return own;
    }
    return undefined;
  });
}

function doing(what: string) {
  return { what: `${what} about the regression`, permission: PERMISSION };
}
