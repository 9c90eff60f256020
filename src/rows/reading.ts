import type { RowsFault } from "./fault.ts";

/** How far a file is read, and what becomes of a record that is broken. */
export interface Reading {
  /** Takes the fault of one record; reading goes on behind it. Absent: the fault is thrown. */
  broken?: ((fault: RowsFault) => void) | undefined;
  /** Shared by the files that are read one after the other. */
  limit?: ReadingLimit | undefined;
}

/** How much may be read, in bytes as they are stored uncompressed and in time. */
export class ReadingLimit {
  readonly #bytes: number;
  readonly #until: number;
  #read = 0;

  /** `seconds` count from now on. */
  constructor({ bytes, seconds }: { bytes: number; seconds: number }) {
    this.#bytes = bytes;
    this.#until = performance.now() + seconds * 1000;
  }

  /** Counts bytes that were read. */
  spend(bytes: number): void {
    this.#read += bytes;
  }

  /** Bytes that were read. */
  get read(): number {
    return this.#read;
  }

  get isReached(): boolean {
    return this.#read >= this.#bytes || performance.now() >= this.#until;
  }
}

/** For who wants the first fault only. */
export function throwIt(fault: RowsFault): never {
  throw fault;
}
