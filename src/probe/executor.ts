import type { ProbeEvent } from "../contracts/events.ts";
import type { Job } from "../contracts/job.ts";

/** A job on disk: what the probe reads and where it writes. */
export interface ProbeRun {
  job: Job;
  /** Absolute path of job.json. */
  jobPath: string;
  /** Absolute path of the signals folder. */
  output: string;
  /** Run this task alone instead of the whole job. */
  only?: "inspect";
}

/** A place where the probe can run. */
export interface Executor {
  readonly name: string;
  /** Makes sure that a run can start; makes the environment when it may. Throws ProbeError. */
  preflight(): Promise<void>;
  /**
   * Runs the probe and yields its events until it ends.
   * Throws ProbeError when it fails, is killed, or `signal` aborts it.
   */
  run(run: ProbeRun, signal: AbortSignal): AsyncIterable<ProbeEvent>;
}
