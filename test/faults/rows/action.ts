import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pullRequest, REPOSITORY } from "../../github/events.ts";
import { FakeGitHub } from "../../github/server/index.ts";
import type { OperationId } from "../../github/server/operations.ts";
import { FULL } from "../../runner/gate.ts";
import { Job, TOKEN } from "../../runner/runner.ts";
import type { Outcome, Row } from "../row.ts";
import type { Scene } from "../scene.ts";

/** Exit code of the command line for what the action says of itself. */
const EXIT_CODES: Record<string, number> = {
  pass: 0,
  warn: 0,
  fail: 1,
  error: 2,
  invalid: 3,
  inconclusive: 3,
};

interface Run {
  /** The policy of the base; default: the scene's own. */
  basePolicy?: string;
  /** Further inputs of the action. */
  with?: Record<string, string>;
  prepare?(github: FakeGitHub): void;
  nodeFault?: object;
  probeFault?: object;
}

/** The action on a pull request whose policy is its base's, with a comment and a status. */
export async function act(scene: Scene, run: Run): Promise<Outcome> {
  await using job = await Job.start();
  await using github = await FakeGitHub.start();
  github.allow(TOKEN, FULL);
  const repository = github.repository(REPOSITORY, { private: true });
  const files = { "reticence.yml": await scene.text("reticence.yml") };
  const before = { "reticence.yml": run.basePolicy ?? files["reticence.yml"] };
  const base = repository.commit("base", before, "heads/main");
  const head = repository.commit("head", files, "heads/feature");
  repository.pulls.set(7, { head, base });
  run.prepare?.(github);
  await scene.write(".git/HEAD", "ref: refs/heads/feature\n");
  const preload = `--import=${join(import.meta.dirname, "..", "preload.mjs")}`;
  const step = {
    workspace: scene.folder,
    event: pullRequest(7, { base, head }),
    api: github.url,
    with: {
      out: scene.out,
      comment: "always",
      status: "true",
      "keep-signals": "false",
      ...run.with,
    },
    env: {
      ...scene.environment(run),
      ...(run.nodeFault === undefined ? {} : { NODE_OPTIONS: preload }),
    },
  };
  const main = await job.main(step);
  const report = await readFile(join(scene.out, "report.json"), "utf8").catch(() => undefined);
  const { env: _, ...later } = step;
  await job.post({ ...later, env: scene.environment() }, main);
  const verdict = main.outputs.verdict ?? "";
  // The step itself must agree with what it says.
  const green = verdict === "pass" || verdict === "warn";
  const agrees = (main.exitCode === 0) === green;
  const kept = await scene.exists("out", "signals");
  return {
    exitCode: agrees && !kept ? EXIT_CODES[verdict] : undefined,
    log: `${main.log}\n${main.summary}${agrees ? "" : "\nstep and verdict differ"}${kept ? "\nsignals are kept" : ""}`,
    report: verdict === "error" ? undefined : report,
  };
}

/** What reads: without it nobody knows by which policy to judge, or what changed. */
const READING: readonly OperationId[] = ["repos/get-content", "pulls/get"];
/** What delivers: the verdict stands without it. */
const DELIVERING: readonly OperationId[] = [
  "repos/create-commit-status",
  "issues/list-comments",
  "issues/create-comment",
];
const ANSWERS = {
  401: { status: 401, body: { message: "Bad credentials" } },
  403: { status: 403, body: { message: "Resource not accessible by integration" } },
  404: { status: 404, body: { message: "Not Found" } },
  500: { status: 500, body: { message: "Server Error" } },
  502: { status: 502, body: { message: "Bad Gateway" } },
} as const;
const OFTEN = 99;

const readingFails = READING.flatMap((operation) =>
  [...Object.entries(ANSWERS), ["break", "break"] as const].map(
    ([name, fault]): Row => ({
      id: `api-${operation.replace("/", "-")}-${name}`,
      kind: "fault",
      group: "GitHub's API fails",
      what: `${operation} answers ${name} every time, before a leaking checkpoint is audited`,
      expected: "blocked",
      slow: true,
      async run(scene) {
        await scene.checkpoint("leaky");
        const prepare = (github: FakeGitHub) => github.fail(operation, fault, OFTEN);
        return await act(scene, { prepare });
      },
    }),
  ),
);

const deliveryFails = DELIVERING.flatMap((operation) =>
  [...Object.entries(ANSWERS), ["break-after", "break-after"] as const].map(
    ([name, fault]): Row => ({
      id: `api-${operation.replace("/", "-")}-${name}`,
      kind: "fault",
      group: "GitHub's API fails",
      what: `${operation} answers ${name} every time, after a careful checkpoint passed`,
      // Its data are in no commit, which warns.
      expected: { verdict: "warn" },
      slow: true,
      async run(scene) {
        await scene.checkpoint("careful");
        const prepare = (github: FakeGitHub) => github.fail(operation, fault, OFTEN);
        return await act(scene, { prepare });
      },
    }),
  ),
);

/** The runner cancels a job: SIGINT, then SIGTERM. */
const cancelled = ["inspect", "records", "inventory", "blind", "score", "candidates"].flatMap(
  (task) =>
    (["SIGINT", "SIGTERM"] as const).map(
      (signal): Row => ({
        id: `action-${signal.toLowerCase()}-at-${task}`,
        kind: "fault",
        group: "The action is cancelled",
        what: `the action gets ${signal} while the probe is at ${task}`,
        expected: { refused: /stopped/ },
        slow: true,
        async run(scene) {
          await scene.checkpoint("careful");
          // Other rows run actions at the same time: this one's has its own cache.
          const own = `RETICENCE_CACHE=${scene.at("cache")}`;
          const command = `for pid in $(pgrep -f dist/main.js); do grep -qzx '${own}' /proc/$pid/environ && kill -s ${signal.slice(3)} $pid; done; sleep 5`;
          return await act(scene, { probeFault: { task, do: "run", command } });
        },
      }),
    ),
);

const stoppedAtWrite = [1, 3, 5, 7, 9, 11, 13].map(
  (at): Row => ({
    id: `action-sigterm-at-write-${at}`,
    kind: "fault",
    group: "The action is cancelled",
    what: `the action gets SIGTERM before its write no. ${at} in the output folder`,
    expected: { refused: /stopped/ },
    slow: true,
    async run(scene) {
      await scene.checkpoint("careful");
      return await act(scene, { nodeFault: { below: scene.out, at, do: "SIGTERM" } });
    },
  }),
);

export const ACTION_ROWS: readonly Row[] = [
  ...readingFails,
  ...deliveryFails,
  ...cancelled,
  ...stoppedAtWrite,
];
