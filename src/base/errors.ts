import { dirname } from "node:path";
import type { ErrorCode } from "./error-codes.ts";

/** Where in a file an error is. Lines and columns count from 1. */
export interface Location {
  file: string;
  line?: number;
  column?: number;
}

/**
 * An error that the user can act on: says what happened, where, and what to do.
 * Never carries a value read from a record.
 */
export abstract class ReticenceError extends Error {
  /** Which kind of error it is: stable, and listed in docs/errors.md. */
  readonly code: string;
  readonly location: Location | undefined;

  constructor(code: string, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.location = options.location;
  }

  /** `message [code]`, for output that shows the location by other means. */
  get coded(): string {
    return `${this.message} [${this.code}]`;
  }

  /** `file:line:column: message [code]`, in the format of compilers. */
  get pretty(): string {
    const { file, line, column } = this.location ?? {};
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    return place === "" ? this.coded : `${place}: ${this.coded}`;
  }
}

interface ErrorOptions {
  location?: Location;
  cause?: unknown;
}

/** An error that is one of `ERROR_CODES`. */
abstract class CodedError extends ReticenceError {
  declare readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(code, message, options);
  }
}

/** The policy or an option cannot be used as written. */
export class PolicyError extends CodedError {}

/**
 * Several faults of one policy. Where only one line can be shown, the first represents them all.
 */
export class PolicyFaults extends PolicyError {
  readonly faults: readonly PolicyError[];

  constructor(faults: readonly PolicyError[]) {
    const inOrder = faults.toSorted(byPlace);
    const [{ code, message, location }] = inOrder as [PolicyError];
    const others = inOrder.length - 1;
    super(code, `${message} (${others} more ${others === 1 ? "fault" : "faults"})`, {
      ...(location === undefined ? {} : { location }),
    });
    this.faults = inOrder;
  }
}

/**
 * Several things that keep an audit from running, found together. Where only one line can be shown,
 * the first represents them all.
 */
export class SeveralErrors extends ReticenceError {
  readonly errors: readonly ReticenceError[];

  constructor(errors: readonly ReticenceError[]) {
    const [{ code, message, location }] = errors as [ReticenceError];
    const others = errors.length - 1;
    super(code, `${message} (${others} more ${others === 1 ? "fault" : "faults"})`, {
      ...(location === undefined ? {} : { location }),
    });
    this.errors = errors;
  }
}

/** The errors to show for a thrown one: several only if they were found together. */
export function shownErrors(error: ReticenceError): readonly ReticenceError[] {
  if (error instanceof SeveralErrors) return error.errors.flatMap(shownErrors);
  return error instanceof PolicyFaults ? error.faults : [error];
}

function byPlace({ location: a }: PolicyError, { location: b }: PolicyError): number {
  if (a?.file !== b?.file) return 0;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** A checkpoint, base or data file cannot be resolved, read or trusted. */
export class SourceError extends CodedError {}

/** The probe could not measure, or what it wrote cannot be trusted. */
export class ProbeError extends CodedError {}

/** A fault of Reticence itself. */
export class InternalError extends CodedError {
  constructor(message: string) {
    super("internal", message);
  }
}

/** A disk, or a user's quota on it, is full. */
export class DiskFullError extends CodedError {
  constructor(folder: string | undefined, options: { cause?: unknown } = {}) {
    const where = folder === undefined ? "" : ` in ${folder}`;
    super(
      "disk-full",
      `the disk is full: nothing can be written${where}. Free some space there and run again; finished work is kept.`,
      options,
    );
  }
}

/** The error to show if an error or one of its causes comes from a full disk. */
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

/** GitHub's API refused a call, did not answer, or sent an unusable answer. */
export class GitHubError extends CodedError {
  /** HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { status?: number; cause?: unknown } = {},
  ) {
    super(code, message, options);
    this.status = options.status;
  }
}

/**
 * What may be shown of an unforeseen exception: its kind and where in the code it was thrown. Its
 * message may quote what was being read.
 */
export function describeUnforeseen(error: unknown): { what: string; frames: string } {
  if (!(error instanceof Error)) return { what: `internal error (${typeof error})`, frames: "" };
  const { name, message, stack = "", code } = error as NodeJS.ErrnoException;
  const kind = [code, name].find((word) => typeof word === "string" && /^\w{1,60}$/.test(word));
  // A multi-line message may contain a line that looks like a frame.
  const start = message === "" ? -1 : stack.indexOf(message);
  const trace = start === -1 ? stack : stack.slice(start + message.length);
  const frames = trace.split("\n").filter((line) => /^\s+at /.test(line));
  return { what: `internal error (${kind ?? "Error"})`, frames: frames.join("\n") };
}
