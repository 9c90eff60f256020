import type { ErrorCode } from "../base/error-codes.ts";
import { diskFull, SourceError } from "../base/errors.ts";

/** What a store answered, in words for the user. */
export class StoreError extends Error {
  /** Whether the same request may succeed later. */
  readonly temporary: boolean;
  /** How long the store asks to wait, milliseconds. */
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;
  /** The store's own error code, if it gave one. */
  readonly code: string | undefined;
  /** How the store wants to be asked (`WWW-Authenticate`), where it refused to answer. */
  readonly challenge: string | undefined;
  /** What to do about it, as a sentence. */
  readonly advice: string;

  /** The kind of error for the user. */
  readonly fault: ErrorCode;

  /** `answer` completes "the store …", for example `answered 404 Not Found`. */
  constructor(
    fault: ErrorCode,
    answer: string,
    options: {
      advice?: string;
      temporary?: boolean;
      retryAfterMs?: number | undefined;
      status?: number;
      code?: string | undefined;
      challenge?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(answer, options.cause === undefined ? {} : { cause: options.cause });
    this.name = "StoreError";
    this.fault = fault;
    this.temporary = options.temporary ?? false;
    this.retryAfterMs = options.retryAfterMs;
    this.status = options.status;
    this.code = options.code;
    this.challenge = options.challenge;
    this.advice = options.advice ?? "";
  }
}

/** Runs one step of a pull; turns a StoreError into an error that names reference and step. */
export async function step<T>(
  reference: string,
  doing: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(reference, doing, error);
  }
}

/** `doing` says what was tried, for example `listing the files`. */
export function explain(reference: string, doing: string, error: unknown): unknown {
  if (error instanceof StoreError) {
    const advice = error.advice === "" ? "" : ` ${error.advice}`;
    return new SourceError(
      error.fault,
      `"${reference}": ${doing} failed: ${error.message}.${advice}`,
      {
        cause: error,
      },
    );
  }
  const { code } = error as NodeJS.ErrnoException;
  const full = diskFull(error);
  if (full !== undefined) {
    return new SourceError(
      "disk-full",
      `"${reference}": ${doing} failed: ${full.message} Name a larger disk with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`,
      { cause: error },
    );
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    const { path } = error as NodeJS.ErrnoException;
    return new SourceError(
      "cache-unwritable",
      `"${reference}": ${doing} failed: ${path ?? "the cache"} cannot be written (${code}). Name a writable folder with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`,
      { cause: error },
    );
  }
  return error;
}

/** Milliseconds that a `Retry-After` header asks for: seconds or a date. */
export function retryAfter(value: string | undefined, now = Date.now()): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
