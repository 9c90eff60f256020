import { setTimeout as sleep } from "node:timers/promises";
import { RequestError } from "@octokit/request-error";
import { GitHubError } from "../../base/errors.ts";
import type { Snapshot } from "../../history/store.ts";
import type { Client } from "./client.ts";
import type { Repository } from "./event.ts";
import { attempt, orUndefined } from "./failure.ts";

/** How often a commit is retried if somebody else was faster. */
const MOST_ATTEMPTS = 10;
/** Longest pause before the next attempt, milliseconds. */
const LONGEST_PAUSE_MS = 2000;

const WRITE = "contents: write";
const READ = "contents: read";

/** A branch that holds data and no code, read and written through the Git data API. */
export interface DataBranch {
  client: Client;
  repository: Repository;
  /** Name of the branch, without refs/heads/. */
  branch: string;
}

/** The newest commit of a branch; has no files if there is no such branch. Throws GitHubError. */
export async function readBranch(target: DataBranch): Promise<Snapshot> {
  const head = await headOf(target);
  return snapshotOf(target, head);
}

/**
 * Writes files in one commit on a branch, and creates the branch if it is absent. If somebody else
 * wrote in the meantime, calls `change` again with the current files; nothing is overwritten and no
 * history is rewritten. Returns the commit. Throws GitHubError.
 */
export async function commitFiles(
  target: DataBranch,
  message: string,
  change: (files: Snapshot) => Promise<Readonly<Record<string, string>>>,
): Promise<string> {
  for (let tried = 1; ; tried++) {
    const head = await headOf(target);
    const files = await change(snapshotOf(target, head));
    const commit = await makeCommit(target, head, message, files);
    if (await moveBranch(target, head, commit)) return commit;
    if (tried === MOST_ATTEMPTS) {
      throw new GitHubError(
        "branch-contended",
        `could not write to the branch ${target.branch}: other jobs wrote to it at the same time, ${MOST_ATTEMPTS} times in a row. Let only one job write (docs/history.md).`,
      );
    }
    await sleep(Math.random() * Math.min(LONGEST_PAUSE_MS, 50 * 2 ** tried));
  }
}

interface Head {
  commit: string;
  tree: string;
  /** Digest of each file, by path. */
  blobs: ReadonlyMap<string, string>;
}

async function headOf({ client, repository, branch }: DataBranch): Promise<Head | undefined> {
  const doing = { what: `read the branch ${branch}`, permission: READ };
  const found = await explained(branch, () =>
    orUndefined(doing, () =>
      client.rest.git.getRef({ ...repository, ref: `heads/${branch}`, request: { retries: 0 } }),
    ),
  );
  if (found === undefined) return undefined;
  const { sha: commit } = found.data.object;
  return await attempt(doing, async () => {
    const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit });
    const { data: tree } = await client.rest.git.getTree({
      ...repository,
      tree_sha: data.tree.sha,
      recursive: "1",
    });
    const files = tree.tree.filter(({ type }) => type === "blob");
    return {
      commit,
      tree: data.tree.sha,
      blobs: new Map(files.map(({ path, sha }) => [path, sha])),
    };
  });
}

function snapshotOf(target: DataBranch, head: Head | undefined): Snapshot {
  const { client, repository, branch } = target;
  return {
    text: async (path) => {
      const file_sha = head?.blobs.get(path);
      if (file_sha === undefined) return undefined;
      const doing = { what: `read ${path} of the branch ${branch}`, permission: READ };
      const { data } = await attempt(doing, () =>
        client.rest.git.getBlob({ ...repository, file_sha }),
      );
      return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8").toString(
        "utf8",
      );
    },
  };
}

async function makeCommit(
  { client, repository, branch }: DataBranch,
  head: Head | undefined,
  message: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const doing = { what: `write to the branch ${branch}`, permission: WRITE };
  const tree = Object.entries(files).map(([path, content]) => ({
    path,
    mode: "100644" as const,
    type: "blob" as const,
    content,
  }));
  return await explained(branch, () =>
    attempt(doing, async () => {
      const made = await client.rest.git.createTree({
        ...repository,
        tree,
        ...(head === undefined ? {} : { base_tree: head.tree }),
        request: { retries: 0 },
      });
      const { data } = await client.rest.git.createCommit({
        ...repository,
        message,
        tree: made.data.sha,
        parents: head === undefined ? [] : [head.commit],
      });
      return data.sha;
    }),
  );
}

/** Whether the branch now points to the commit; false if somebody else moved it meanwhile. */
async function moveBranch(
  { client, repository, branch }: DataBranch,
  head: Head | undefined,
  sha: string,
): Promise<boolean> {
  const doing = { what: `write to the branch ${branch}`, permission: WRITE };
  try {
    await attempt(doing, async () => {
      if (head === undefined) {
        await client.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha });
      } else {
        const ref = `heads/${branch}`;
        await client.rest.git.updateRef({ ...repository, ref, sha, force: false });
      }
    });
    return true;
  } catch (error) {
    const said = answerOf(error);
    if (/protected branch|rule violation/i.test(said)) {
      throw new GitHubError(
        "branch-protected",
        `could not write to the branch ${branch}: it is protected. Exempt it from the repository's branch rules, or name another branch with history.branch.`,
        { cause: error },
      );
    }
    if (/fast.?forward|does not exist|already exists/i.test(said)) return false;
    throw error;
  }
}

/** A repository without a commit answers 409 to every call of the Git data API. */
async function explained<T>(branch: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!/empty/i.test(answerOf(error))) throw error;
    throw new GitHubError(
      "branch-without-commit",
      `could not use the branch ${branch}: the repository has no commit yet. Push a first commit, then run the job again.`,
      { cause: error },
    );
  }
}

/** GitHub's own message; only ever matched, never shown. */
function answerOf(error: unknown): string {
  const { cause } = error as GitHubError;
  return error instanceof GitHubError && cause instanceof RequestError ? cause.message : "";
}
