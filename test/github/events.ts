import { createRequire } from "node:module";
import { changed } from "./server/handlers/handler.ts";

/** An event as the runner passes it to a step. */
export interface RunEvent {
  name: string;
  payload: unknown;
  /** The variables that differ by event. */
  env: Record<string, string>;
}

export const REPOSITORY = "octo-org/support-model";

interface Change {
  base: string;
  head: string;
  /** Branch that the pull request goes into. */
  into?: string;
  /** Full name of the fork that the head is in; null: deleted since. */
  fork?: string | null;
  private?: boolean;
  name?: "pull_request" | "pull_request_target";
}

/** Payload of a pull request, GitHub's own example with other commits. */
export function pullRequest(number: number, change: Change): RunEvent {
  const { base, head, into = "main", fork, name = "pull_request" } = change;
  const repository = repositoryOf(change.private ?? true);
  const headRepository =
    fork == null ? { id: 1, full_name: REPOSITORY } : { id: 2, full_name: fork };
  const payload = changed(example("pull_request"), {
    number,
    repository,
    pull_request: {
      number,
      base: { ref: into, sha: base, repo: repository },
      head: { sha: head, repo: fork === null ? null : headRepository },
    },
  });
  return {
    name,
    payload,
    env: { GITHUB_REF: `refs/pull/${number}/merge`, GITHUB_SHA: MERGE_COMMIT },
  };
}

export function mergeGroup(base: string, head: string): RunEvent {
  const payload = changed(example("merge_group"), {
    repository: repositoryOf(true),
    merge_group: { base_sha: base, base_ref: "refs/heads/main", head_sha: head },
  });
  const env = { GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-7", GITHUB_SHA: head };
  return { name: "merge_group", payload, env };
}

/** A run of the commit that a branch or a tag names. */
export function runOf(
  name: "push" | "workflow_dispatch" | "release" | "schedule" | "issue_comment",
  ref: string,
  sha: string,
  options: { protected?: boolean; private?: boolean } = {},
): RunEvent {
  const payload =
    name === "schedule"
      ? { schedule: "0 3 * * 1" }
      : changed(example(name), { repository: repositoryOf(options.private ?? true) });
  const env = {
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    GITHUB_REF_PROTECTED: String(options.protected ?? false),
  };
  return { name, payload, env };
}

/** The event of a job that follows a finished workflow run. */
export function finishedRun(id: number, head: string, fork = REPOSITORY): RunEvent {
  const payload = changed(example("workflow_run"), {
    repository: repositoryOf(true),
    workflow_run: {
      id,
      head_sha: head,
      html_url: `https://github.com/${REPOSITORY}/actions/runs/${id}`,
      head_repository: { full_name: fork },
      repository: { full_name: REPOSITORY },
    },
  });
  const env = { GITHUB_REF: "refs/heads/main", GITHUB_SHA: "f".repeat(40) };
  return { name: "workflow_run", payload, env };
}

/** GitHub's test merge commit of a pull request; never the one under audit. */
const MERGE_COMMIT = "e".repeat(40);

function repositoryOf(isPrivate: boolean) {
  return {
    id: 1,
    full_name: REPOSITORY,
    default_branch: "main",
    private: isPrivate,
    visibility: isPrivate ? "private" : "public",
  };
}

/** Payloads that GitHub's users contributed; a CommonJS package, contrary to its types. */
const EXAMPLES = createRequire(import.meta.url)("@octokit/webhooks-examples") as {
  name: string;
  examples: unknown[];
}[];

function example(name: string): unknown {
  return EXAMPLES.find((event) => event.name === name)!.examples[0];
}
