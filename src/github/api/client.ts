import { defaults, GitHub } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { VERSION } from "../../base/installation.ts";

/** How long GitHub may take to answer one call, milliseconds. */
const TIMEOUT_MS = 30_000;
/** Base of the pauses between attempts, milliseconds: they last 1, 4 and 9 times as long. */
const RETRY_AFTER_MS = 1000;
/** A rate limit that ends later than this, in seconds, is an error: a GPU waits meanwhile. */
const LONGEST_WAIT_S = 60;

const Octokit = GitHub.plugin(retry, throttling);

export type Client = InstanceType<typeof Octokit>;

export interface ClientOptions {
  timeoutMs?: number;
  retryAfterMs?: number;
}

/**
 * A client of GitHub's REST API at GITHUB_API_URL. Server errors and broken connections are retried
 * three times; a rate limit is waited for once if that takes at most a minute. Everything else is
 * left to the caller: see `attempt` in failure.ts.
 */
export function makeClient(token: string, options: ClientOptions = {}): Client {
  const { timeoutMs = TIMEOUT_MS, retryAfterMs = RETRY_AFTER_MS } = options;
  const waitFor = (seconds: number, _: unknown, __: unknown, retries: number) =>
    retries < 1 && seconds <= LONGEST_WAIT_S;
  return new Octokit({
    auth: `token ${token}`,
    baseUrl: process.env.GITHUB_API_URL || "https://api.github.com",
    userAgent: `reticence/${VERSION}`,
    // The plugins' messages quote addresses and answers.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { ...defaults.request, fetch: withTimeout(defaults.request!.fetch!, timeoutMs) },
    // 429 is a rate limit, which the other plugin handles.
    retry: {
      retryAfterBaseValue: retryAfterMs,
      doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
    },
    throttle: { onRateLimit: waitFor, onSecondaryRateLimit: waitFor },
  });
}

type Fetch = (url: string, init: { signal?: AbortSignal | null }) => Promise<unknown>;

/** Each attempt gets its own timeout. */
function withTimeout(fetch: Fetch, milliseconds: number): Fetch {
  return (url, init) => {
    const signals = [AbortSignal.timeout(milliseconds), ...(init.signal ? [init.signal] : [])];
    return fetch(url, { ...init, signal: AbortSignal.any(signals) });
  };
}

function silent(): void {}
