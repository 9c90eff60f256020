import { visibleJson, visibleLines } from "../base/visible.ts";

/** Writes lines to the standard output, with nothing in them that is not seen. */
export function print(text: string): void {
  process.stdout.write(`${visibleLines(text)}\n`);
}

/** Writes what a renderer has made, colours and all: names in it are visible already. */
export function printRendered(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${visibleJson(value)}\n`);
}

/** Writes lines to the standard error. */
export function tell(text: string): void {
  process.stderr.write(`${visibleLines(text)}\n`);
}

/**
 * What becomes of an exit code when the standard output cannot be written to. Whoever reads may stop
 * reading (`| head`, `| true`): the verdict stands. Anything else, like a full disk, leaves a passing
 * run without its result: then the exit code is `otherwise`.
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

  /** Exit code of a run that ended with `code`, once everything is written or cannot be. */
  async settle(code: number, otherwise: number): Promise<number> {
    await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
    if (this.#broken === undefined) return code;
    tell(`reticence: the output could not be written (${this.#broken}).`);
    return code === 0 ? otherwise : code;
  }
}

/** Resolves when what was written has left, or never will. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) {
      // An error that has arisen is told at the next turn.
      setImmediate(resolve);
      return;
    }
    stream.once("error", () => resolve());
    stream.once("close", () => resolve());
    stream.write("", () => resolve());
  });
}
