import { dirname } from "node:path";

/** Where in a file an error stands. Lines and columns count from 1. */
export interface Location {
  file: string;
  line?: number;
  column?: number;
}

/**
 * An error that the user can act on: says what happened, where, and what to do.
 * Never carries a value read from a record.
 */
export class ReticenceError extends Error {
  readonly location: Location | undefined;

  constructor(message: string, options: { location?: Location; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = new.target.name;
    this.location = options.location;
  }

  /** `file:line:column: message`, as compilers write it. */
  get pretty(): string {
    if (this.location === undefined) return this.message;
    const { file, line, column } = this.location;
    return (
      [file, line, column].filter((part) => part !== undefined).join(":") + `: ${this.message}`
    );
  }
}

/** The policy or an option cannot be used as written. */
export class PolicyError extends ReticenceError {}

/** A checkpoint, base or data file cannot be resolved, read or trusted. */
export class SourceError extends ReticenceError {}

/** The probe could not measure, or what it wrote cannot be trusted. */
export class ProbeError extends ReticenceError {}

/** A fault of Reticence itself. */
export class InternalError extends ReticenceError {}

/** A disk, or a user's share of one, has no room for what is to be written. */
export class DiskFullError extends ReticenceError {
  constructor(folder: string | undefined, options: { cause?: unknown } = {}) {
    const where = folder === undefined ? "" : ` in ${folder}`;
    super(
      `the disk is full: nothing more can be written${where}. Free some space there and run this again; what was finished is kept.`,
      options,
    );
  }
}

/** The error to show where a full disk is what an error, or one of its causes, comes from. */
export function diskFull(error: unknown, folder?: string): DiskFullError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof DiskFullError) return cause;
    const { code, path } = cause as NodeJS.ErrnoException;
    if (code !== "ENOSPC" && code !== "EDQUOT") continue;
    return new DiskFullError(folder ?? (path === undefined ? undefined : dirname(path)), {
      cause: error,
    });
  }
  return undefined;
}

/** GitHub's API refused a call, did not answer, or answered what cannot be used. */
export class GitHubError extends ReticenceError {
  /** HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;

  constructor(message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, options);
    this.status = options.status;
  }
}

/**
 * What may be shown of an unforeseen exception: its kind and where in the code it arose. Its words may
 * quote what was being read.
 */
export function describeUnforeseen(error: unknown): { what: string; frames: string } {
  if (!(error instanceof Error)) return { what: `internal error (${typeof error})`, frames: "" };
  const { name, message, stack = "", code } = error as NodeJS.ErrnoException;
  const kind = [code, name].find((word) => typeof word === "string" && /^\w{1,60}$/.test(word));
  // A message of several lines may hold one that looks like a frame.
  const start = message === "" ? -1 : stack.indexOf(message);
  const trace = start === -1 ? stack : stack.slice(start + message.length);
  const frames = trace.split("\n").filter((line) => /^\s+at /.test(line));
  return { what: `internal error (${kind ?? "Error"})`, frames: frames.join("\n") };
}
