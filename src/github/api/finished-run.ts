import { readFile } from "node:fs/promises";
import { GitHubError, PolicyError } from "../../base/errors.ts";
import type { Repository } from "./event.ts";

/** The workflow run that a `workflow_run` job follows. */
export interface FinishedRun {
  id: number;
  head_sha: string;
  repository: Repository;
  /** Address of the run, for people. */
  html_url: string;
  /** `owner/repo` of the fork whose workflow it ran, if any. */
  fork: string | undefined;
  /** How it ended, for example `success`. */
  conclusion: string;
}

/** Reads the event of a `workflow_run` job. Throws PolicyError in any other. */
export async function readFinishedRun(): Promise<FinishedRun> {
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY } = process.env;
  if (GITHUB_EVENT_NAME !== "workflow_run") {
    throw new PolicyError(
      "workflow-event",
      "use this action in a workflow that runs `on: workflow_run`, after the one that audits.",
    );
  }
  const [owner, repo] = (GITHUB_REPOSITORY ?? "").split("/") as [string, string];
  try {
    const { workflow_run: run } = JSON.parse(await readFile(GITHUB_EVENT_PATH!, "utf8")) as {
      workflow_run: {
        id: number;
        head_sha: string;
        html_url: string;
        conclusion: string | null;
        head_repository: { full_name: string } | null;
        repository: { full_name: string };
      };
    };
    const { id, head_sha, html_url, conclusion, repository } = run;
    const from = run.head_repository?.full_name ?? "a deleted fork";
    return {
      id,
      head_sha,
      html_url,
      repository: { owner, repo },
      fork: from === repository.full_name ? undefined : from,
      conclusion: conclusion ?? "unknown",
    };
  } catch (error) {
    throw new GitHubError(
      "event-unreadable",
      "the payload of the event (GITHUB_EVENT_PATH) cannot be read.",
      {
        cause: error,
      },
    );
  }
}
