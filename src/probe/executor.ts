import type { ProbeEvent } from "../contracts/events.ts";
import type { Job } from "../contracts/job.ts";

/** A job on disk: what the probe reads and where it writes. */
export interface ProbeRun {
  job: Job;
  /** Absolute path of job.json. */
  jobPath: string;
  /** Absolute path of the signals folder. */
  output: string;
  /** Absolute path of the audit's own folder, locked while the audit lives; absent: it has none. */
  folder?: string;
  /** Run this task alone instead of the whole job. */
  only?: "inspect";
}

/** By what a job was measured, as a report gives it. */
export interface Measurer {
  /** The executor, and why it was chosen where the policy leaves that open. */
  executor: string;
  /** The container image; absent where there is none. */
  image?: Image;
}

export interface Image {
  /** As the policy or this release names it. */
  reference: string;
  /** The engine's id of it, a digest of what is in it. */
  id: string;
  /** Whether it is the image that this release was published with. */
  published: boolean;
  /** Commit that it says it was built from. */
  revision: string | null;
}

/** A place where the probe can run. */
export interface Executor {
  /**
   * Makes sure that a run can start; makes or pulls the environment when it may.
   * Returns the job as the probe will see it: its paths and its device. Throws ProbeError.
   */
  preflight(job: Job, signal: AbortSignal): Promise<Job>;
  /** Known once preflight is through. */
  measurer(): Measurer;
  /**
   * Name of the container in which a run with this output will be, by which it can be removed when
   * this process no longer can; undefined where there is none.
   */
  containerFor(output: string): string | undefined;
  /**
   * Runs the probe and yields its events until it ends.
   * Throws ProbeError when it fails, is killed, or `signal` aborts it.
   */
  run(run: ProbeRun, signal: AbortSignal): AsyncIterable<ProbeEvent>;
}
