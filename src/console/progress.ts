import type { Listener, Progress } from "../audit/listener.ts";
import type { Location } from "../base/errors.ts";
import { visible } from "../base/visible.ts";
import { formatBytes } from "../sources/index.ts";

/** Milliseconds between two lines where the output is a log rather than a terminal. */
const LOG_INTERVAL_MS = 10_000;
const BAR_WIDTH = 20;

export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/**
 * Shows an audit as it runs. On a terminal one live line a task, with rate and time left;
 * elsewhere a plain line every ten seconds.
 */
export class ProgressView implements Listener {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #live: boolean;
  #task = "";
  #taskStarted = 0;
  #doneAtStart = 0;
  #lastLine = Number.NEGATIVE_INFINITY;
  #shown = false;

  constructor(stream: ProgressStream, now: () => number = Date.now) {
    this.#stream = stream;
    this.#now = now;
    this.#live = stream.isTTY === true;
  }

  phase(title: string): void {
    this.#line(`${title} …`);
  }

  /** Nothing to show. */
  measuring(): void {}

  note(line: string): void {
    this.#line(line);
  }

  warn(line: string, location?: Location): void {
    this.#line(`warning: ${location === undefined ? "" : `${location.file}: `}${line}`);
  }

  progress(progress: Progress): void {
    const now = this.#now();
    if (progress.task !== this.#task) {
      this.#endLive();
      this.#task = progress.task;
      this.#taskStarted = now;
      this.#doneAtStart = progress.done;
      this.#lastLine = now;
    }
    const text = this.#describe(progress, now);
    if (this.#live) {
      this.#stream.write(`\r\u001b[2K${text.slice(0, (this.#stream.columns ?? 80) - 1)}`);
      this.#shown = true;
      if (progress.done === progress.total) this.#endLive();
      return;
    }
    if (now - this.#lastLine < LOG_INTERVAL_MS) return;
    this.#lastLine = now;
    this.#stream.write(`${text}\n`);
  }

  /** Leaves the cursor on a line of its own. */
  end(): void {
    this.#endLive();
  }

  #describe({ task, done, total, unit }: Progress, now: number): string {
    const count =
      unit === "bytes" ? formatBytes : (n: number) => Math.round(n).toLocaleString("en-US");
    const seconds = (now - this.#taskStarted) / 1000;
    const rate = seconds > 0 ? (done - this.#doneAtStart) / seconds : 0;
    const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : "";
    const speed = rate > 0 ? `, ${count(Math.round(rate))}/s` : "";
    const counts = `${count(done)} of ${count(total)}`;
    const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
    const bar = this.#live ? `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ` : "";
    return `  ${visible(task).padEnd(12)} ${bar}${counts}${speed}${done === total ? "" : left}`;
  }

  #line(text: string): void {
    this.#endLive();
    this.#stream.write(`${visible(text)}\n`);
  }

  #endLive(): void {
    if (this.#shown) this.#stream.write("\n");
    this.#shown = false;
    this.#task = "";
  }
}

/** `45 s`, `3 min`, `1 h 20 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
