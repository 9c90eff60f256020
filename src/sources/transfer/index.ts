import { type FileHandle, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { LimitFunction } from "p-limit";
import { diskFull } from "../../base/errors.ts";
import { writeAtomically } from "../../base/files.ts";
import { stateOf } from "../cache/partial.ts";
import type { RemoteFile } from "../content.ts";
import { all } from "../pool.ts";
import { StoreError } from "../store-error.ts";
import type { TransferLimits } from "./limits.ts";
import { waitOf } from "./retry.ts";
import { withYoungHeap } from "./young-heap.ts";

/** Concurrent requests of one pull. */
export const CONNECTIONS = 4;
/** Bytes that are collected for one write. */
const WRITE_BYTES = 512 << 10;
/** Milliseconds of work that a killed transfer may have to repeat. */
const SAVE_INTERVAL_MS = 1000;

export interface Transfer {
  /** The file that is being filled; `<path>.json` records which parts have arrived. */
  path: string;
  /** Names the content: parts of any other content are discarded. */
  identity: string;
  /** Mode of the file. */
  mode: number;
  pool: LimitFunction;
  limits: TransferLimits;
  signal: AbortSignal;
  /** Counts bytes that have arrived, or were already here. */
  advance(bytes: number): void;
}

/** Half-open interval of bytes. */
type Interval = [start: number, end: number];

/**
 * Fills a file from a remote one by several range requests at once, and continues from what an
 * earlier attempt left. Memory is bounded by the requests in flight. Returns whether earlier bytes
 * were used. Throws StoreError or the file system's error; bytes that have arrived are kept.
 */
export async function transfer(remote: RemoteFile, options: Transfer): Promise<boolean> {
  const { path, identity, limits } = options;
  const kept = remote.ranges ? await resumable(path, identity, remote.bytes) : [];
  const file = await open(path, kept.length > 0 ? "r+" : "w+", options.mode);
  const done = new Done(kept);
  options.advance(done.bytes);
  const saving = new Saver(path, identity, remote.bytes, done);
  try {
    if (kept.length === 0) await file.truncate(remote.bytes);
    const size = remote.ranges ? limits.segmentBytes : remote.bytes;
    await withYoungHeap(() =>
      all(done.gaps(remote.bytes, size), options.signal, async (gap, signal) => {
        await options.pool(async () => {
          signal.throwIfAborted();
          await fill(remote, file, gap, done, { ...options, signal });
        });
      }),
    );
  } catch (error) {
    await saving.now().catch(() => {});
    // Errors of writing to an open file do not contain its path.
    throw diskFull(error, dirname(path)) ?? error;
  } finally {
    saving.stop();
    await file.close();
  }
  await saving.now();
  return kept.length > 0;
}

/** Bytes of a transfer that have already arrived. */
export async function arrived(path: string, identity: string, bytes: number): Promise<number> {
  return new Done(await resumable(path, identity, bytes)).bytes;
}

async function fill(
  remote: RemoteFile,
  file: FileHandle,
  [start, end]: Interval,
  done: Done,
  options: Transfer,
): Promise<void> {
  const { limits, signal } = options;
  let at = start;
  let failures = 0;
  while (at < end) {
    const before = at;
    try {
      for await (const bytes of batches(remote, at, end, limits, signal)) {
        await writeAll(file, bytes, at);
        done.add([at, at + bytes.length]);
        at += bytes.length;
        options.advance(bytes.length);
      }
      if (at < end) {
        throw new StoreError(
          "store-unreachable",
          `sent only ${at - before} of ${end - before} bytes`,
          {
            temporary: true,
            advice: "Run the audit again; it continues where it stopped.",
          },
        );
      }
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof StoreError) || !error.temporary) throw error;
      // Bytes from a store without ranges cannot be resumed, so they do not count as progress.
      const progress = remote.ranges ? at - before : 0;
      failures = progress >= limits.progressBytes ? 1 : failures + 1;
      if (failures >= limits.attempts) throw error;
      if (!remote.ranges) {
        // Such a store starts over, so subtract what was counted.
        options.advance(start - at);
        done.remove([start, at]);
        at = start;
      }
      await sleep(waitOf(error, failures, limits), undefined, { signal });
    }
  }
}

/**
 * The bytes of a request, collected for writing; stops at `end` whatever the store sends. Each
 * batch is valid until the next is requested: they share one buffer, so that received data dies
 * young and costs the garbage collector nothing.
 */
async function* batches(
  remote: RemoteFile,
  start: number,
  end: number,
  limits: TransferLimits,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const watch = new Watch(limits, signal);
  const buffer = Buffer.allocUnsafe(Math.min(WRITE_BYTES, end - start));
  let filled = 0;
  let left = end - start;
  let broken: { error: unknown } | undefined;
  try {
    const stream = await remote.read(start, end, watch.signal);
    for await (const chunk of stream) {
      watch.saw(chunk.length);
      let part = chunk.length > left ? chunk.subarray(0, left) : chunk;
      left -= part.length;
      while (part.length > 0) {
        const taken = Math.min(part.length, buffer.length - filled);
        buffer.set(part.subarray(0, taken), filled);
        filled += taken;
        part = part.subarray(taken);
        if (filled === buffer.length || left === 0) {
          yield buffer.subarray(0, filled);
          filled = 0;
        }
      }
      if (left === 0) break;
    }
  } catch (error) {
    broken = { error: watch.explain(error) };
  } finally {
    watch.stop();
  }
  // Keep what arrived before the connection broke.
  if (filled > 0) yield buffer.subarray(0, filled);
  if (broken !== undefined) throw broken.error;
}

/** Aborts a request that delivers next to nothing. */
class Watch {
  readonly signal: AbortSignal;
  readonly #stalled = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #limits: TransferLimits;
  #bytes = 0;
  #gaveUp = false;

  constructor(limits: TransferLimits, signal: AbortSignal) {
    this.#limits = limits;
    this.signal = AbortSignal.any([signal, this.#stalled.signal]);
    this.#timer = setInterval(() => {
      if (this.#bytes < limits.leastBytes) {
        this.#gaveUp = true;
        this.#stalled.abort();
      }
      this.#bytes = 0;
    }, limits.stallMs);
  }

  saw(bytes: number): void {
    this.#bytes += bytes;
  }

  explain(error: unknown): unknown {
    if (!this.#gaveUp) return error;
    const seconds = this.#limits.stallMs / 1000;
    return new StoreError(
      "store-unreachable",
      `sent fewer than ${this.#limits.leastBytes} bytes in ${seconds} s`,
      {
        temporary: true,
        advice:
          "The store or the network is too slow; run the audit again, it continues where it stopped.",
      },
    );
  }

  stop(): void {
    clearInterval(this.#timer);
    // Ends a request whose rest is not needed.
    this.#stalled.abort();
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  // A write may be partial.
  for (let written = 0; written < bytes.length; ) {
    const left = bytes.length - written;
    written += (await file.write(bytes, written, left, position + written)).bytesWritten;
  }
}

/** The intervals of a file that have arrived, sorted and disjoint. */
class Done {
  #intervals: Interval[];

  constructor(intervals: readonly Interval[]) {
    this.#intervals = intervals.map(([start, end]) => [start, end]);
  }

  get intervals(): readonly Interval[] {
    return this.#intervals;
  }

  get bytes(): number {
    return this.#intervals.reduce((sum, [start, end]) => sum + end - start, 0);
  }

  add([start, end]: Interval): void {
    if (start >= end) return;
    const before = this.#intervals.find((interval) => interval[1] === start);
    const after = this.#intervals.find((interval) => interval[0] === end);
    if (before !== undefined && after !== undefined) {
      before[1] = after[1];
      this.#intervals = this.#intervals.filter((interval) => interval !== after);
    } else if (before !== undefined) before[1] = end;
    else if (after !== undefined) after[0] = start;
    else {
      this.#intervals.push([start, end]);
      this.#intervals.sort((a, b) => a[0] - b[0]);
    }
  }

  /** Removes an interval whose ends coincide with ends of stored intervals. */
  remove([start, end]: Interval): void {
    this.#intervals = this.#intervals.flatMap(([from, to]): Interval[] => {
      if (to <= start || from >= end) return [[from, to]];
      const parts: Interval[] = [
        [from, Math.min(to, start)],
        [Math.max(from, end), to],
      ];
      return parts.filter(([low, high]) => low < high);
    });
  }

  /** What is missing, in pieces of at most `size` bytes. */
  gaps(bytes: number, size: number): Interval[] {
    const gaps: Interval[] = [];
    let at = 0;
    for (const [start, end] of [...this.#intervals, [bytes, bytes] as Interval]) {
      for (; at < start; at = Math.min(start, at + size)) {
        gaps.push([at, Math.min(start, at + size)]);
      }
      at = end;
    }
    return gaps;
  }
}

interface State {
  identity: string;
  bytes: number;
  done: Interval[];
}

/** Saves a transfer's state while it runs; never records more than has been written. */
class Saver {
  readonly #state: () => State;
  readonly #path: string;
  readonly #timer: NodeJS.Timeout;
  #saving: Promise<void> = Promise.resolve();

  constructor(path: string, identity: string, bytes: number, done: Done) {
    this.#path = stateOf(path);
    this.#state = () => ({ identity, bytes, done: [...done.intervals] });
    this.#timer = setInterval(() => void this.now().catch(() => {}), SAVE_INTERVAL_MS);
    this.#timer.unref();
  }

  async now(): Promise<void> {
    this.#saving = this.#saving
      .catch(() => {})
      .then(() => writeAtomically(this.#path, JSON.stringify(this.#state()), 0o600));
    await this.#saving;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

async function resumable(path: string, identity: string, bytes: number): Promise<Interval[]> {
  try {
    const state = JSON.parse(await readFile(stateOf(path), "utf8")) as State;
    if (state.identity !== identity || state.bytes !== bytes) return [];
    const file = await open(path, "r");
    const { size } = await file.stat().finally(() => file.close());
    if (size !== bytes) return [];
    let at = 0;
    for (const [start, end] of state.done) {
      if (!(start >= at && end > start && end <= bytes)) return [];
      at = end;
    }
    return state.done;
  } catch {
    return [];
  }
}
