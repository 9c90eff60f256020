import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { REPOSITORY, type RunEvent } from "../github/events.ts";
import type { FakeToken } from "../github/server/index.ts";
import { FakeGitHub, type FakeRepository } from "../github/server/index.ts";
import { commandsNamed, Job, type Ran, ROOT, type Step, TOKEN } from "./runner.ts";

/** Permissions of a workflow's token if the workflow asks for everything that the gate can use. */
export const FULL = {
  contents: "read",
  "pull-requests": "write",
  statuses: "write",
  actions: "read",
} as const;

/** Small audits, since these tests are about where the verdict goes. */
const SMALL = {
  attacks: { mia: { attacks: ["reference"] }, pii: "off" },
  limits: { records: 100, tokens: 64 },
  seed: 7,
};

const DEMO = join(ROOT, "examples", "demo");

/**
 * Base and data of the demo, at `demo/`: what an audit compares with a commit must be in the
 * repository.
 */
export const COMPARED: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  await Promise.all(
    [
      "base/config.json",
      "base/generation_config.json",
      "base/model.safetensors",
      "base/tokenizer.json",
      "base/tokenizer_config.json",
      "data/members.jsonl",
      "data/nonmembers.jsonl",
    ].map(async (name) => [`demo/${name}`, await readFile(join(DEMO, name))] as const),
  ),
);

/** A policy that judges a checkpoint of the demo by one rule. `demo`: where base and data are. */
export function policyOf(max: number, change: object = {}, demo = "demo"): string {
  return stringify({
    version: 1,
    checkpoint: join(DEMO, "careful"),
    base: `${demo}/base`,
    data: {
      format: "prompt-completion",
      members: `${demo}/data/members.jsonl`,
      nonmembers: `${demo}/data/nonmembers.jsonl`,
    },
    ...SMALL,
    gate: { preset: "none", rules: [{ metric: "mia.auc", max }] },
    ...change,
  });
}

/** Bounds on the AUC, of about one half, that the careful checkpoint breaches and clears. */
export const TIGHT = 0.3;
export const LOOSE = 0.8;

export interface Scenario {
  /** Files of main; undefined: the repository has no policy yet. */
  base?: Record<string, string>;
  /** Files of the workspace, the commit under audit. */
  head: Record<string, string>;
  /** Files of the workspace that are in no commit. */
  generated?: Record<string, string>;
  event(base: string, head: string): RunEvent;
  with?: Record<string, string>;
  permissions?: FakeToken["permissions"];
  private?: boolean;
  prepare?(github: FakeGitHub, repository: FakeRepository): void;
  started?: Step["started"];
}

export interface Outcome {
  main: Ran;
  github: FakeGitHub;
  repository: FakeRepository;
  base: string;
  head: string;
  errors: string[];
  warnings: string[];
  notices: string[];
}

/** Runs main and post like a job of a repository on GitHub. */
export async function runGate(scenario: Scenario): Promise<Outcome> {
  await using job = await Job.start();
  await using github = await FakeGitHub.start();
  github.allow(TOKEN, scenario.permissions ?? FULL);
  const repository = github.repository(REPOSITORY, { private: scenario.private ?? true });
  const base = repository.commit("base", { ...COMPARED, ...scenario.base }, "heads/main");
  const head = repository.commit("head", { ...COMPARED, ...scenario.head }, "heads/feature");
  repository.pulls.set(7, { head, base });
  scenario.prepare?.(github, repository);
  const step = {
    workspace: await job.workspace({
      ".git/HEAD": "ref: refs/heads/feature\n",
      ...COMPARED,
      ...scenario.head,
      ...scenario.generated,
    }),
    event: scenario.event(base, head),
    api: github.url,
    ...(scenario.with === undefined ? {} : { with: scenario.with }),
    ...(scenario.started === undefined ? {} : { started: scenario.started }),
  };
  const main = await job.main(step);
  await job.post(step, main);
  const messages = (name: string) => commandsNamed(main, name).map(({ message }) => message);
  return {
    main,
    github,
    repository,
    base,
    head,
    errors: messages("error"),
    // Leaves out the warning about the policy's own limit, which makes these audits fast.
    warnings: messages("warning").filter((line) => !line.includes("sampled from the set")),
    notices: messages("notice"),
  };
}
