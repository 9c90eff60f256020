import { vi } from "vitest";
import { type Client, type ClientOptions, makeClient } from "../../src/github/api/client.ts";
import { readEvent, type WorkflowEvent } from "../../src/github/api/event.ts";
import { makeFolder } from "../support/folder.ts";
import { REPOSITORY, type RunEvent } from "./events.ts";
import { FakeGitHub, type FakeRepository, type FakeToken } from "./server/index.ts";

/** A token in place of a workflow's own. */
export const TOKEN = "ghs_theTokenOfTheWorkflow";

/** The rights of a job's own token that the gate can use. */
export const ALL = {
  contents: "read",
  "pull-requests": "write",
  statuses: "write",
  actions: "read",
} as const;

/** Shorter than in production, but long enough for a busy machine. */
const IMPATIENT: ClientOptions = { timeoutMs: 2000, retryAfterMs: 1 };

export interface Setting extends AsyncDisposable {
  github: FakeGitHub;
  repository: FakeRepository;
  client: Client;
}

/** A server with one repository, and a client for it. Call `vi.unstubAllEnvs` afterwards. */
export async function makeSetting(
  permissions: FakeToken["permissions"] = ALL,
  options: ClientOptions = IMPATIENT,
): Promise<Setting> {
  const github = await FakeGitHub.start();
  github.allow(TOKEN, permissions);
  vi.stubEnv("GITHUB_API_URL", github.url);
  return {
    github,
    repository: github.repository(REPOSITORY),
    client: makeClient(TOKEN, options),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

/** Reads an event as a step of its workflow would. */
export async function eventOf({ name, payload, env }: RunEvent): Promise<WorkflowEvent> {
  await using folder = await makeFolder({ "event.json": JSON.stringify(payload) });
  vi.stubEnv("GITHUB_EVENT_NAME", name);
  vi.stubEnv("GITHUB_EVENT_PATH", folder.at("event.json"));
  vi.stubEnv("GITHUB_REPOSITORY", REPOSITORY);
  vi.stubEnv("GITHUB_REF_PROTECTED", "");
  for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
  return await readEvent();
}
