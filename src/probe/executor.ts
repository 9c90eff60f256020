import type { ProbeEvent } from "../contracts/events.ts";
import type { Job } from "../contracts/job.ts";
import type { Identity } from "./identity.ts";

/** A job on disk: what the probe reads and where it writes. */
export interface ProbeRun {
  job: Job;
  /** Absolute path of job.json. */
  jobPath: string;
  /** Absolute path of the signals folder. */
  output: string;
  /** Absolute path of the audit's own folder, locked while the audit runs; absent: it has none. */
  folder?: string;
  /**
   * Instead of running the whole job: only inspect, `inspect-loaded` even large models; or write the
   * personal values, or the suffixes of canaries, in clear, for their owner.
   */
  only?: "inspect" | "inspect-loaded" | "values" | "canaries";
  /** Keep what depends on base and data alone, in the folder SHARED of the output. */
  share?: boolean;
  /** Run the blocks of this shard alone and describe them in SHARD. */
  shard?: { number: number; of: number };
  /** Write what shards have measured, whose parts and SHARDS lie in the output; runs no model. */
  assemble?: boolean;
  /** Of a shard or an assembly: SHA-256 in hex of what was pulled, the same for all of them. */
  inputs?: string;
}

/**
 * The probe's options for a run, beside the job and the output. `gpus`: as `run.gpus` of a policy; a
 * worker for each of those that it names, or of all that the probe finds.
 */
export function optionsOf(run: ProbeRun, gpus?: string): string[] {
  const { only, share, shard, assemble, inputs } = run;
  const asksModels = isOfModels(run);
  return [
    ...(only === undefined ? [] : ["--only", only]),
    ...(share === true ? ["--share"] : []),
    ...(shard === undefined ? [] : ["--shard", `${shard.number}/${shard.of}`]),
    ...(assemble === true ? ["--assemble"] : []),
    ...(inputs === undefined ? [] : ["--inputs", inputs]),
    ...(asksModels && gpus !== undefined && gpus !== "none"
      ? ["--workers", /^\d+$/.test(gpus) ? gpus : "all"]
      : []),
  ];
}

/** Whether a run asks the models for all of what the job wants, so that others may share the work. */
export function isOfModels({ only, assemble }: Pick<ProbeRun, "only" | "assemble">): boolean {
  return only === undefined && assemble !== true;
}

/** What measured a job, as shown in a report. */
export interface Measurer {
  /** The executor, and why it was chosen if the policy leaves that open. */
  executor: string;
  /** The container image; absent if there is none. */
  image?: Image;
  /** What kept the probe from the rest of the machine and the network; absent: see the executor. */
  isolation?: "none";
}

export interface Image {
  /** The reference in the policy or in this release. */
  reference: string;
  /** The engine's id of the image, a digest of its content. */
  id: string;
  /** Whether it is the image that this release was published with. */
  published: boolean;
  /** Commit that the image says it was built from. */
  revision: string | null;
}

/** A place where the probe can run. */
export interface Executor {
  /**
   * Makes sure that a run can start; creates or pulls the environment if allowed. Returns the job
   * as the probe will see it: its paths and its device. Throws ProbeError.
   */
  preflight(job: Job, signal: AbortSignal): Promise<Job>;
  /** Known once preflight has finished. */
  measurer(): Measurer;
  /**
   * What a run of this job would measure with, known once preflight has finished; undefined if it
   * cannot be told.
   */
  identity(job: Job): Promise<Identity | undefined>;
  /**
   * Name of the container for a run with this output, so that it can be removed if this process no
   * longer can; undefined if there is none.
   */
  containerFor(output: string): string | undefined;
  /**
   * Runs the probe and yields its events until it ends. Throws ProbeError if it fails, is killed,
   * or `signal` aborts it.
   */
  run(run: ProbeRun, signal: AbortSignal): AsyncIterable<ProbeEvent>;
}
