import type { Listener, Progress, Work } from "../audit/listener.ts";
import { formatCount } from "../base/counts.ts";
import type { Location } from "../base/errors.ts";
import { visible } from "../base/visible.ts";
import { formatBytes } from "../sources/index.ts";
import { Estimate } from "./estimate.ts";
import { canRedraw, columnsOf, fitted, type Output, painted, width, wrap } from "./text.ts";

/** Milliseconds between two lines of progress in a log. */
const LOG_INTERVAL_MS = 10_000;
/** Milliseconds after which a terminal's lines are drawn again though nothing was reported. */
const LIVE_INTERVAL_MS = 1000;
/** Milliseconds within which they are drawn once. */
const LEAST_INTERVAL_MS = 100;
/** Columns of the bar: as many as there is room for, within these. */
const LEAST_BAR = 10;
const WIDEST_BAR = 40;
/** Lines that continue another one stand below its text. */
const CONTINUED = 2;
const SEPARATOR = ", ";
/** Up a row, and clears it. */
const ROW_TAKEN_AWAY = "\u001b[1A\u001b[2K";

/** What a task counts. */
const UNITS: Readonly<Record<string, string>> = {
  candidates: "values",
  templates: "values",
  sampling: "sequences",
};

export interface ProgressStream extends Output {
  on?(event: "resize", listener: () => void): unknown;
  off?(event: "resize", listener: () => void): unknown;
}

export interface ProgressOptions {
  /** Milliseconds on a clock that never goes back. */
  now?: () => number;
  env?: NodeJS.ProcessEnv;
}

/**
 * Shows an audit as it runs. On a terminal, two lines are redrawn in place: the whole audit, with a
 * bar, its share and the time left, and below it the task at hand. In a log, one line says the same
 * every ten seconds, also where nothing advances.
 */
export class ProgressView implements Listener {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #live: boolean;
  #estimate: Estimate;
  readonly #started: number;
  /** Title of the phase; "" outside an audit, which alone has a share. */
  #phase = "";
  #at: { work: Work } | { progress: Progress; since: number; first: number } | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** The lines that are on the terminal and will be drawn over. */
  #drawn: string[] = [];
  #drawnAt = Number.NEGATIVE_INFINITY;

  constructor(
    stream: ProgressStream,
    { now = () => performance.now(), env = process.env }: ProgressOptions = {},
  ) {
    this.#stream = stream;
    this.#now = now;
    this.#live = canRedraw(stream, env);
    this.#started = now();
    this.#estimate = new Estimate(this.#seconds);
  }

  checkpoint(at: number, of: number, reference: string): void {
    this.#line(`Checkpoint ${at} of ${of}: ${reference}`);
    this.#estimate = new Estimate(this.#seconds);
  }

  phase(title: string): void {
    this.enter(title);
    this.#line(`${title} …`);
  }

  /** A phase that somebody else announces. */
  enter(title: string): void {
    this.#watch();
    this.#phase = title;
    this.#at = undefined;
  }

  /** Nothing to show. */
  measuring(): void {}

  note(line: string): void {
    this.#line(line);
  }

  warn(line: string, location?: Location): void {
    const where = location === undefined ? "" : `${location.file}: `;
    this.#line(`${where}${line}`, "warning: ");
  }

  progress(progress: Progress): void {
    this.#watch();
    const last = this.#at;
    const same =
      last !== undefined &&
      "progress" in last &&
      last.progress.task === progress.task &&
      last.progress.name === progress.name;
    const start = same ? last : { since: this.#now(), first: progress.done ?? 0 };
    this.#at = { progress, since: start.since, first: start.first };
    this.#draw();
  }

  work(work: Work): void {
    this.#watch();
    this.#estimate.report(work, this.#seconds);
    if (work.kind === "start" && work.task === "job") return;
    if (work.kind === "start" || work.kind === "progress") this.#at = { work };
    this.#draw();
  }

  finished(): void {
    this.#estimate.finish();
    this.#erase();
    this.#stop();
    this.#line(`Finished in ${duration(this.#seconds)}.`);
  }

  /** Nothing follows. What was shown last stays: it says where an audit that failed had come to. */
  end(): void {
    this.#stop();
    this.#drawn = [];
  }

  /** Seconds since the start. */
  get #seconds(): number {
    return (this.#now() - this.#started) / 1000;
  }

  #watch(): void {
    if (this.#timer !== undefined) return;
    const show = this.#live ? () => this.#draw(true) : () => this.#log();
    this.#timer = setInterval(show, this.#live ? LIVE_INTERVAL_MS : LOG_INTERVAL_MS);
    // An audit that fails without a word to this view must not keep the process.
    this.#timer.unref();
    if (this.#live) this.#stream.on?.("resize", this.#resized);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#stream.off?.("resize", this.#resized);
  }

  readonly #resized = (): void => this.#draw(true);

  #log(): void {
    const task = this.#task().join(SEPARATOR);
    const line = this.#phase === "" ? task : `${this.#overall().join(SEPARATOR)} | ${task}`;
    this.#stream.write(`${wrapped(line, this.#stream).join("\n")}\n`);
  }

  #draw(always = false): void {
    if (!this.#live) return;
    const now = this.#now();
    if (!always && now - this.#drawnAt < LEAST_INTERVAL_MS) return;
    this.#drawnAt = now;
    // The last column stays free: what some terminals do with a full line is not the same in all.
    const columns = columnsOf(this.#stream) - 1;
    const task = `  ${fitted(this.#task(), columns - 2, SEPARATOR)}`;
    const lines = this.#phase === "" ? [task] : [this.#barred(columns), task];
    const before = this.#eraser();
    this.#drawn = lines;
    this.#stream.write(`${before}${lines.join("\n")}\n`);
  }

  /** The sequence that takes the drawn lines away and leaves the cursor where they began. */
  #eraser(): string {
    if (this.#drawn.length === 0) return "";
    // A terminal that has become narrower has broken them. The cursor is on the empty line below:
    // the line that it is on is the one that terminals treat differently.
    const columns = columnsOf(this.#stream);
    const rows = this.#drawn.map((line) => Math.max(1, Math.ceil(width(line) / columns)));
    // Row by row: where the screen is cleared as a whole, some terminals keep it in their history.
    return `${ROW_TAKEN_AWAY.repeat(rows.reduce((sum, count) => sum + count, 0))}\r`;
  }

  #erase(): void {
    const eraser = this.#eraser();
    if (eraser !== "") this.#stream.write(eraser);
    this.#drawn = [];
  }

  /** Writes a line that stays, above those that are redrawn. */
  #line(text: string, before = ""): void {
    const shown = wrapped(before + visible(text), this.#stream).join("\n");
    const painting = painted(this.#stream, "yellow", before.trimEnd());
    const coloured = before === "" ? shown : shown.replace(before.trimEnd(), () => painting);
    const redraw = this.#drawn;
    const eraser = this.#eraser();
    this.#drawn = [];
    this.#stream.write(`${eraser}${coloured}\n`);
    if (redraw.length > 0) this.#draw(true);
  }

  #barred(columns: number): string {
    const { share } = this.#estimate;
    const text = fitted(this.#overall(), columns - 2, SEPARATOR);
    const room = Math.min(WIDEST_BAR, columns - width(text) - 4);
    if (share === undefined || room < LEAST_BAR) return `  ${text}`;
    const filled = Math.floor(share * room);
    const bar = "█".repeat(filled) + "░".repeat(room - filled);
    return `  ${painted(this.#stream, "cyan", bar)} ${text}`;
  }

  /** The whole audit: its share, the time since the start, and the time left. */
  #overall(): string[] {
    const { share, left } = this.#estimate;
    const elapsed = `${duration(this.#seconds)} elapsed`;
    if (share === undefined) {
      return left === undefined
        ? [elapsed, "share and time left unknown so far"]
        : [elapsed, timeLeft(left), "share unknown so far"];
    }
    const percent = `${String(percentOf(share)).padStart(2)} %`;
    if (left !== undefined) return [percent, elapsed, timeLeft(left)];
    const over = this.#at === undefined;
    return over ? [percent, elapsed] : [percent, elapsed, "time left unknown so far"];
  }

  /** The task at hand, the most important first. */
  #task(): string[] {
    const at = this.#at;
    if (at === undefined) return [visible(this.#phase)];
    return "work" in at ? this.#ofWork(at.work) : this.#ofTransfer(at);
  }

  #ofWork(work: Work): string[] {
    const { kind, task, model, audit, done = 0, total = 0 } = work;
    const named = visible(model === undefined ? task : `${task} ${model}`);
    if (kind !== "progress") return [named];
    const control = audit === "control" || audit === "control-clean";
    const all = this.#estimate.counts(work);
    const [finished, whole] = control ? [done, total] : [all.done, all.total];
    const unit = control ? "control strings" : (UNITS[task] ?? "records");
    const speed = all.pace === undefined ? [] : [`${rate(1 / all.pace)}/s`];
    return [`${named}: ${formatCount(finished)} of ${formatCount(whole)} ${unit}`, ...speed];
  }

  #ofTransfer({
    progress: { task, name, done, total },
    since,
    first,
  }: {
    progress: Progress;
    since: number;
    first: number;
  }): string[] {
    const named = visible(name === undefined ? task : `${task} ${name}`);
    if (total === undefined) return [named];
    if (done === undefined) return [`${named}: ${formatBytes(total)}`];
    const counts = `${named}: ${formatBytes(done)} of ${formatBytes(total)}`;
    const seconds = (this.#now() - since) / 1000;
    const speed = seconds > 0 ? (done - first) / seconds : 0;
    if (speed <= 0) return [counts];
    const rest = done < total ? [`done in about ${duration((total - done) / speed)}`] : [];
    return [counts, `${formatBytes(Math.round(speed))}/s`, ...rest];
  }
}

/** `45 s`, `3 min`, `1 h 20 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function timeLeft({ seconds, atLeast }: { seconds: number; atLeast: boolean }): string {
  return `${atLeast ? "at least" : "about"} ${duration(seconds)} left`;
}

/** Never 100 before the end, whatever the rounding. */
function percentOf(share: number): number {
  return share >= 1 ? 100 : Math.min(99, Math.floor(share * 100));
}

/** Units per second: `214`, `3.5`, `0.08`. */
function rate(perSecond: number): string {
  if (perSecond >= 10) return formatCount(Math.round(perSecond));
  return String(Number(perSecond.toPrecision(2)));
}

function wrapped(text: string, stream: ProgressStream): string[] {
  return wrap(text, columnsOf(stream), CONTINUED);
}
