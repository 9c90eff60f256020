import { visibleJson, visibleLines } from "../base/visible.ts";
import { columnsOf, wrap } from "../console/text.ts";

/** Writes lines to standard output, with invisible characters escaped. */
export function print(text: string): void {
  process.stdout.write(`${visibleLines(text)}\n`);
}

/** Writes a renderer's output, including colours; names in it are already escaped. */
export function printRendered(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${visibleJson(value)}\n`);
}

/** Writes lines to standard error, broken between words where that is a terminal. */
export function tell(text: string): void {
  const columns = columnsOf(process.stderr);
  const lines = visibleLines(text)
    .split("\n")
    .flatMap((line) => wrap(line, columns));
  process.stderr.write(`${lines.join("\n")}\n`);
}

/**
 * Decides the exit code when standard output cannot be written to. A reader may stop reading (`|
 * head`, `| true`): the verdict stands. Any other failure, such as a full disk, leaves a passing
 * run without its result: the exit code is then `otherwise`.
 */
export class OutputWatch {
  #broken: string | undefined;

  constructor(streams: readonly NodeJS.WriteStream[] = [process.stdout, process.stderr]) {
    for (const stream of streams) {
      stream.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EPIPE") this.#broken ??= error.code ?? error.name;
      });
    }
  }

  /** Exit code of a run that ended with `code`, once all output is written or has failed. */
  async settle(code: number, otherwise: number): Promise<number> {
    await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
    if (this.#broken === undefined) return code;
    tell(`reticence: the output could not be written (${this.#broken}).`);
    return code === 0 ? otherwise : code;
  }
}

/** Resolves once the output is flushed, or never will be. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) {
      // An error that has occurred is emitted on the next turn of the event loop.
      setImmediate(resolve);
      return;
    }
    stream.once("error", () => resolve());
    stream.once("close", () => resolve());
    stream.write("", () => resolve());
  });
}
