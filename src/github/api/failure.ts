import { RequestError } from "@octokit/request-error";
import type { ErrorCode } from "../../base/error-codes.ts";
import { GitHubError } from "../../base/errors.ts";

/** A call of GitHub's API in words, and what its token needs. */
export interface ApiCall {
  /** Completes "GitHub could not be asked to …". */
  what: string;
  /** As written in a workflow, for example `pull-requests: write`. */
  permission: string;
}

/**
 * Makes one call of GitHub's API. Throws a GitHubError that says what was tried, how GitHub
 * answered and what to do. GitHub's own message is left out, since it can quote what was sent.
 */
export async function attempt<T>(doing: ApiCall, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw failureOf(doing, error);
  }
}

/** Like `attempt`, but returns undefined if GitHub says that it does not exist. */
export async function orUndefined<T>(
  doing: ApiCall,
  call: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await attempt(doing, call);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

/** Whether GitHub refused because the token lacks a permission, which a retry would not change. */
export function isRefusal(error: unknown): boolean {
  return error instanceof GitHubError && error.code === "github-permission";
}

function failureOf({ what, permission }: ApiCall, error: unknown): GitHubError {
  const options = { cause: error };
  if (!(error instanceof RequestError) || error.response === undefined) {
    const { name, cause } = error as Error;
    const late = [name, (cause as Error | undefined)?.name].includes("TimeoutError");
    const reason = late ? "GitHub did not answer in time" : "GitHub could not be reached";
    return new GitHubError(
      "github-unreachable",
      `could not ${what}: ${reason}. Run the job again.`,
      options,
    );
  }
  const { status } = error;
  const [code, reason] = reasonOf(error, permission);
  return new GitHubError(code, `could not ${what}: ${reason}`, { ...options, status });
}

function reasonOf(
  { status, response, message }: RequestError,
  permission: string,
): [code: ErrorCode, reason: string] {
  const headers = response?.headers ?? {};
  if (status === 403 || status === 429) {
    if (/secondary rate/i.test(message)) {
      return [
        "github-rate-limit",
        `GitHub's secondary rate limit is reached (${status}). Run the job again in a few minutes, with fewer jobs at once.`,
      ];
    }
    if (headers["x-ratelimit-remaining"] === "0" || status === 429) {
      const reset = Number(headers["x-ratelimit-reset"]);
      const until = Number.isFinite(reset)
        ? ` until ${new Date(reset * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC`
        : "";
      return [
        "github-rate-limit",
        `the rate limit of the token is used up${until} (${status}). Run the job again then.`,
      ];
    }
  }
  switch (status) {
    case 401:
      return [
        "github-token",
        "GitHub does not accept the token (401). Give `github-token` a valid one.",
      ];
    case 403:
      return [
        "github-permission",
        `the token is not allowed to (403). Give the job the permission \`${permission}\`; the token of a fork's pull request can only read.`,
      ];
    case 404:
      return [
        "github-missing",
        `GitHub finds nothing there (404). It does not exist, or the job lacks the permission \`${permission}\`.`,
      ];
    case 409:
      return [
        "github-refused",
        "something else changed it at the same time (409). Run the job again.",
      ];
    case 410:
      return ["github-missing", "it no longer exists (410)."];
    case 422:
      return ["github-refused", "GitHub rejects the request (422). Please report this."];
    default:
      return status >= 500
        ? ["github-unreachable", `GitHub returned a server error (${status}). Run the job again.`]
        : ["github-refused", `GitHub answered ${status}. Please report this.`];
  }
}
