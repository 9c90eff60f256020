import { readFile } from "node:fs/promises";
import { GitHubError } from "../../base/errors.ts";

export type Visibility = "public" | "private" | "internal" | "unknown";

export interface Repository {
  owner: string;
  repo: string;
}

/** A commit that a change is made against. */
export interface Base {
  /** Name of the branch. */
  ref: string;
  sha: string;
}

/** What a workflow run is about: the runner's variables and the payload of its event. */
export interface WorkflowEvent {
  name: string;
  repository: Repository;
  visibility: Visibility;
  /** Undefined if the payload does not say. */
  defaultBranch: string | undefined;
  /** The commit under audit: a pull request's or a merge group's head, else the run's own. */
  commit: string;
  /** What the change is made against; undefined if the event is not a change. */
  base: Base | undefined;
  /**
   * The commit that a branch was at before a push; undefined for a new branch and for other events.
   */
  before: string | undefined;
  /** Number of the pull request. */
  pull: number | undefined;
  /** `owner/repo` of the head if it is in another repository. */
  fork: string | undefined;
  /** Full name of the ref that the run belongs to, for example `refs/heads/main`. */
  ref: string;
  /** The ref has a protection or a ruleset. */
  refProtected: boolean;
}

/** The part of a webhook's payload that is read here. */
interface Payload {
  repository?: {
    default_branch?: string;
    visibility?: string;
    private?: boolean;
    full_name?: string;
  };
  pull_request?: {
    number: number;
    base: Base & { repo: { id: number } };
    head: { sha: string; repo: { id: number; full_name: string } | null };
  };
  before?: unknown;
  merge_group?: { base_ref: string; base_sha: string; head_sha: string };
  workflow_run?: {
    head_sha: string;
    head_repository: { full_name: string } | null;
    repository: { full_name: string };
  };
}

/**
 * Reads the event of the workflow run. Throws GitHubError if the runner's variables or the payload
 * lack something that the event cannot be understood without; nothing is assumed in its place.
 */
export async function readEvent(): Promise<WorkflowEvent> {
  const name = variable("GITHUB_EVENT_NAME");
  const payload = await readPayload();
  const [owner, repo] = variable("GITHUB_REPOSITORY").split("/") as [string, string];
  const { pull_request: pull, merge_group: group, workflow_run: run } = payload;
  if (
    (name.startsWith("pull_request") && pull === undefined) ||
    (name === "merge_group" && !group)
  ) {
    throw new GitHubError(
      "event-unreadable",
      `the event ${name} has no usable payload (GITHUB_EVENT_PATH), so its base is unknown.`,
    );
  }
  const common = {
    name,
    repository: { owner, repo },
    visibility: visibilityOf(payload.repository),
    defaultBranch: payload.repository?.default_branch,
    ref: variable("GITHUB_REF"),
    refProtected: process.env.GITHUB_REF_PROTECTED === "true",
    base: undefined,
    before: name === "push" ? commitBefore(payload.before) : undefined,
    pull: undefined,
    fork: undefined,
  };
  if (pull !== undefined) {
    const { base, head } = pull;
    return {
      ...common,
      commit: head.sha,
      base: { ref: base.ref, sha: base.sha },
      pull: pull.number,
      // A deleted fork no longer has a repository.
      fork: head.repo?.id === base.repo.id ? undefined : (head.repo?.full_name ?? "a deleted fork"),
    };
  }
  if (group !== undefined) {
    const ref = group.base_ref.replace(/^refs\/heads\//, "");
    return { ...common, commit: group.head_sha, base: { ref, sha: group.base_sha } };
  }
  const commit = variable("GITHUB_SHA");
  if (run === undefined) return { ...common, commit };
  const from = run.head_repository?.full_name;
  return {
    ...common,
    commit,
    fork: from === run.repository.full_name ? undefined : (from ?? "a deleted fork"),
  };
}

async function readPayload(): Promise<Payload> {
  const path = variable("GITHUB_EVENT_PATH");
  try {
    return JSON.parse(await readFile(path, "utf8")) as Payload;
  } catch {
    throw new GitHubError(
      "event-unreadable",
      "the payload of the event (GITHUB_EVENT_PATH) cannot be read.",
    );
  }
}

/** GitHub gives a commit of all zeros for a new ref. */
function commitBefore(before: unknown): string | undefined {
  if (typeof before !== "string" || !/^[0-9a-f]{40,64}$/.test(before)) return undefined;
  return /^0+$/.test(before) ? undefined : before;
}

function variable(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== "") return value;
  throw new GitHubError(
    "runner-variable-missing",
    `the variable ${name} is not set; GitHub's runner sets it for every step.`,
  );
}

function visibilityOf(repository: Payload["repository"]): Visibility {
  const { visibility, private: isPrivate } = repository ?? {};
  if (visibility === "public" || visibility === "private" || visibility === "internal") {
    return visibility;
  }
  if (isPrivate === undefined) return "unknown";
  return isPrivate ? "private" : "public";
}
