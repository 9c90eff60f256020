import type { Location } from "../base/errors.ts";
import type { ProbeEvent } from "../contracts/events.ts";

/** Progress of a transfer: a pull, or the set-up of the Python environment. */
export interface Progress {
  task: string;
  /** What is being transferred or done; absent: all of the task. */
  name?: string;
  /** Bytes that have arrived; absent: not known. */
  done?: number;
  /** All bytes; absent: not known, or nothing is transferred. */
  total?: number;
}

/** What the probe reports of its work; codes and numbers only. */
export type Work = Pick<
  ProbeEvent,
  "kind" | "task" | "model" | "audit" | "set" | "done" | "total" | "tokens" | "left"
>;

/** Where an audit keeps secrets while it measures. */
export interface MeasuringPlace {
  /** Output folder, used by this audit only. */
  folder: string;
  /** Name of the measuring container, which outlives this process; undefined if there is none. */
  container: string | undefined;
}

/**
 * Receives what an audit reports while it runs. The terminal and the action each have one; nothing
 * read from a record ever reaches it.
 */
export interface Listener {
  /** The audit of one of several checkpoints starts, the first being 1. */
  checkpoint(at: number, of: number, reference: string): void;
  /** A phase starts, for example "Pulling the checkpoint". */
  phase(title: string): void;
  /** From here on signals lie in the output folder, and must be removed even if this process is killed. */
  measuring(where: MeasuringPlace): void;
  /** A transfer begins, advances or ends (done = total). */
  progress(progress: Progress): void;
  /** The probe plans, starts, advances or ends a task. */
  work(work: Work): void;
  /** The audit is complete and its reports are written. Not called if it fails. */
  finished(): void;
  /** Worth knowing, nothing to do. */
  note(line: string): void;
  /** Something that weakens the audit and that the user can act on. */
  warn(line: string, location?: Location): void;
}
