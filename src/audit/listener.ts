import type { Location } from "../base/errors.ts";

/** One step of an audit as people see it. */
export interface Progress {
  task: string;
  done: number;
  total: number;
  /** What is counted; records where it is left out. */
  unit?: "bytes";
}

/** Where an audit leaves what is secret while it measures. */
export interface MeasuringPlace {
  /** Output folder, which is this audit's alone. */
  folder: string;
  /** Name of the container that measures, which outlives this process; undefined without one. */
  container: string | undefined;
}

/**
 * What an audit tells while it runs. The terminal and the action each have one; nothing that is
 * read from a record ever reaches it.
 */
export interface Listener {
  /** A phase begins, for example "Pulling the checkpoint". */
  phase(title: string): void;
  /** From here on signals lie in the output folder, and must be removed even if this process is killed. */
  measuring(where: MeasuringPlace): void;
  /** A task of the probe moves on or ends (done = total). */
  progress(progress: Progress): void;
  /** Worth knowing, nothing to do. */
  note(line: string): void;
  /** Something that weakens the audit and that the user can act on. */
  warn(line: string, location?: Location): void;
}
