import { randomBytes } from "node:crypto";
import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { InternalError, ProbeError } from "../../base/errors.ts";
import type { ResolvedRay } from "../../config/index.ts";
import type { ProbeEvent } from "../../contracts/events.ts";
import { removeCopies } from "../copies.ts";
import { EVENTS_FILE, followEvents, sizeOf } from "../events.ts";
import { type Executor, isOfModels, optionsOf, type ProbeRun } from "../executor.ts";
import { failureOf } from "../messages.ts";
import { longestSilence } from "../silence.ts";
import { jobServer } from "./address.ts";
import { hasEnded, type JobServer, type JobState } from "./jobs.ts";
import { probePackage } from "./package.ts";
import { layStage, type Stage, type Staged, stageJob } from "./staging.ts";

export interface ClusterOptions extends ResolvedRay {
  address: string;
  storage: string;
  /** CPUs of a replica and of the coordinator; absent: one. */
  threads?: number | undefined;
  /** Shows one line to the user. */
  say(line: string): void;
}

/** Milliseconds between two looks at a job's state. */
const POLL_MS = 1000;
/** A cluster may have to start a node before anything happens there, milliseconds. */
const NODES_MS = 20 * 60_000;
/** How long the job server may be away while a job runs, milliseconds. */
const UNREACHABLE_MS = 5 * 60_000;
/** How long a job has to end when it is stopped; Ray kills it after some seconds. */
const STOP_MS = 30_000;

/** What the probe's libraries read; no network but Ray's. */
const VARIABLES = {
  HF_HUB_OFFLINE: "1",
  TRANSFORMERS_OFFLINE: "1",
  HF_HUB_DISABLE_TELEMETRY: "1",
  TOKENIZERS_PARALLELISM: "false",
  PYTHONDONTWRITEBYTECODE: "1",
  PYTHONNOUSERSITE: "1",
  RAY_USAGE_STATS_ENABLED: "0",
} as const;

/**
 * Runs the probe as a job of a Ray cluster. Models and data lie on a storage that this machine and
 * the nodes share, where each node checks them before it reads them; signals come back the same way.
 */
export function clusterExecutor(options: ClusterOptions): Executor {
  let staged: Staged | undefined;
  return {
    async preflight(job, signal) {
      const server = await jobServer(options.address, process.env);
      await using _ = server;
      await server.version(signal);
      staged = await stageJob(job, options.storage, signal);
      return staged.job;
    },
    measurer: () => ({ executor: "ray", isolation: "none" }),
    // Which nodes and packages measured is the cluster's affair.
    identity: async () => undefined,
    containerFor: () => undefined,
    async *run(run: ProbeRun, signal: AbortSignal): AsyncGenerator<ProbeEvent> {
      if (staged === undefined) throw new InternalError("a run before its preflight.");
      if (run.only !== undefined) throw notThere();
      await mkdir(run.output, { recursive: true, mode: 0o700 });
      const server = await jobServer(options.address, process.env);
      await using _ = server;
      await using stage = await layStage(staged, run.output, signal);
      const silenceMs = (await longestSilence(run.job)) + NODES_MS;
      const job = new ClusterJob(server);
      try {
        await job.submit(await submissionOf(options, run, stage, server, signal), signal);
      } catch (error) {
        throw signal.aborted ? stopped() : error;
      }
      yield* follow(job, run, stage, silenceMs, signal);
    },
  };
}

async function* follow(
  job: ClusterJob,
  run: ProbeRun,
  stage: Stage,
  silenceMs: number,
  signal: AbortSignal,
): AsyncGenerator<ProbeEvent> {
  const start = await sizeOf(join(stage.signals, EVENTS_FILE));
  const watching = job.watch(signal);
  // It may fail before anything waits for it.
  watching.catch(() => {});
  try {
    let failure: ProbeEvent | undefined;
    for await (const event of followEvents(stage.signals, start, () => job.ended, {
      silenceMs,
      kill: () => void job.stop().catch(() => {}),
    })) {
      if (event.kind === "error") failure = event;
      yield event;
    }
    const state = await watching;
    if (signal.aborted) throw stopped();
    if (state.status === "SUCCEEDED" && failure === undefined) return;
    if (failure !== undefined) throw failureOf(failure, run);
    await job.keepLog(join(stage.signals, "probe.out"));
    throw endedBadly(state);
  } finally {
    // A reader that stops early must not leave the job behind.
    await job.stop();
    await watching.catch(() => {});
    await removeCopies(stage.signals);
  }
}

/** A job on the cluster, from its submission to its end. */
class ClusterJob {
  readonly id = `reticence-${randomBytes(8).toString("hex")}`;
  readonly #server: JobServer;
  #state: JobState | undefined;
  #submitted = false;
  #answered = performance.now();
  /** Whether nobody looks at the job any more. */
  ended = false;

  constructor(server: JobServer) {
    this.#server = server;
  }

  async submit(submission: Parameters<JobServer["submit"]>[0], signal: AbortSignal): Promise<void> {
    this.#submitted = true;
    try {
      await this.#server.submit({ ...submission, submission_id: this.id }, signal);
    } catch (error) {
      // Whether it arrived is not known.
      await this.stop();
      throw error;
    }
  }

  /** Looks at the job until it has ended; stops it when `signal` says so. */
  async watch(signal: AbortSignal): Promise<JobState> {
    try {
      for (;;) {
        if (signal.aborted) {
          await this.stop();
          return this.#state ?? { status: "STOPPED", message: "" };
        }
        const state = await this.#look(signal);
        if (state !== undefined && hasEnded(state)) return state;
        await sleep(POLL_MS, undefined, { signal }).catch(() => {});
      }
    } catch (error) {
      if (!signal.aborted) throw error;
      await this.stop();
      return { status: "STOPPED", message: "" };
    } finally {
      this.ended = true;
    }
  }

  /** The job's state; undefined where the server does not answer, for a while. */
  async #look(signal: AbortSignal): Promise<JobState | undefined> {
    try {
      this.#state = await this.#server.state(this.id, signal);
      this.#answered = performance.now();
      return this.#state;
    } catch (error) {
      const waited = performance.now() - this.#answered;
      const isGone = error instanceof ProbeError && error.code === "cluster-unreachable";
      if (!isGone || waited > UNREACHABLE_MS) throw error;
      return undefined;
    }
  }

  /** Stops the job and waits for its end, unless it has ended. Never throws. */
  async stop(): Promise<void> {
    if (!this.#submitted || (this.#state !== undefined && hasEnded(this.#state))) return;
    const patience = AbortSignal.timeout(STOP_MS);
    try {
      await this.#server.stop(this.id, patience);
      while (this.#state === undefined || !hasEnded(this.#state)) {
        this.#state = await this.#server.state(this.id, patience);
        if (!hasEnded(this.#state)) await sleep(POLL_MS / 2, undefined, { signal: patience });
      }
    } catch {
      // It was never there, or nobody answers; the audit ends in any case.
    }
  }

  /** What the job printed may quote training text: it is kept with the signals and never shown. */
  async keepLog(path: string): Promise<void> {
    const logs = await this.#server.logs(this.id, AbortSignal.timeout(STOP_MS)).catch(() => "");
    await appendFile(path, `${this.#state?.message ?? ""}\n${logs}\n`, { mode: 0o600 });
  }
}

async function submissionOf(
  options: ClusterOptions,
  run: ProbeRun,
  stage: Stage,
  server: JobServer,
  signal: AbortSignal,
): Promise<Parameters<JobServer["submit"]>[0]> {
  const { gpus_per_model, replicas, image, runtime_env: environment, threads = 1 } = options;
  const settings = {
    inputs: stage.inputsPath,
    inputs_sha256: stage.inputsSha256,
    ...(gpus_per_model === undefined ? {} : { gpus_per_model }),
    ...(replicas === undefined ? {} : { replicas }),
  };
  const command = [
    ...["python", "-m", "reticence_probe", "--job", stage.jobPath, "--out", stage.signals],
    ...optionsOf(run),
    ...(isOfModels(run) ? ["--ray", JSON.stringify(settings)] : []),
  ];
  const variables = { ...environment?.env_vars, ...VARIABLES };
  return {
    submission_id: "",
    entrypoint: command.map(quoted).join(" "),
    // Ray gives what asks for no GPU a node without one where it can.
    entrypoint_num_cpus: threads,
    runtime_env:
      image === undefined
        ? { ...environment, env_vars: variables, working_dir: await upload(server, signal) }
        : // The image has the probe, and Ray allows nothing else beside one.
          { image_uri: image, env_vars: variables },
  };
}

async function upload(server: JobServer, signal: AbortSignal): Promise<string> {
  const { name, content } = await probePackage();
  await server.upload(name, content, signal);
  return `gcs://${name}`;
}

/** A word as a shell reads it back. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function endedBadly({ status }: JobState): ProbeError {
  return new ProbeError(
    "cluster-job",
    status === "STOPPED"
      ? "the job was stopped on the cluster. Finished work is kept; run the audit again to continue."
      : "the job failed on the cluster and gave no reason. Do the nodes have the probe's packages (probe/requirements*.txt, or `run.ray.image`), and do they run as a user who may write `run.ray.storage`? What the job printed is in signals/probe.out on this machine.",
  );
}

function stopped(): ProbeError {
  return new ProbeError(
    "audit-stopped",
    "the audit was stopped. Run it again to continue where it stopped.",
  );
}

function notThere(): ProbeError {
  return new ProbeError(
    "policy-conflict",
    "a cluster runs whole audits alone. For this, write `run.executor: process`, or `ray` without `run.ray.address`.",
  );
}
