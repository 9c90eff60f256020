import type { Location } from "../base/errors.ts";

/** One step of an audit as people see it. */
export interface Progress {
  task: string;
  done: number;
  total: number;
  /** What is counted; records where it is left out. */
  unit?: "bytes";
}

/**
 * What an audit tells while it runs. The terminal and the action each have one; nothing that is
 * read from a record ever reaches it.
 */
export interface Listener {
  /**
   * A phase begins, for example "Pulling the checkpoint". `container`: name of the one that it will
   * run in, for whoever has to remove it when this process no longer can.
   */
  phase(title: string, container?: string): void;
  /** A task of the probe moves on or ends (done = total). */
  progress(progress: Progress): void;
  /** Worth knowing, nothing to do. */
  note(line: string): void;
  /** Something that weakens the audit and that the user can act on. */
  warn(line: string, location?: Location): void;
}
