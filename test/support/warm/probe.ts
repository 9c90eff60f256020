import { once } from "node:events";
import { chmod, copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa, type ResultPromise } from "execa";
import { developmentPython } from "../../../scripts/environment.ts";
import { ROOT } from "../cli.ts";

const HERE = import.meta.dirname;
/** Time limit for loading PyTorch on a busy machine, milliseconds. */
const START_MS = 300_000;

/** A warm probe: to the product, `interpreter` is a Python like any other. */
export class WarmProbe implements AsyncDisposable {
  readonly interpreter: string;
  /** A Python with the probe's packages. */
  readonly python: string;
  readonly #server: ResultPromise;

  private constructor(interpreter: string, python: string, server: ResultPromise) {
    this.interpreter = interpreter;
    this.python = python;
    this.#server = server;
  }

  static async start(folder: string): Promise<WarmProbe> {
    await mkdir(folder, { recursive: true });
    const python = await developmentPython((line) => console.error(line));
    const socket = join(folder, "probe.sock");
    const server = execa(python, [join(HERE, "server.py"), socket], {
      stdin: "pipe",
      stdout: "pipe",
      stderr: "inherit",
      reject: false,
      env: { PYTHONPATH: join(ROOT, "probe"), OMP_NUM_THREADS: "1", PYTHONDONTWRITEBYTECODE: "1" },
    });
    const ready = once(server.stdout, "data", { signal: AbortSignal.timeout(START_MS) });
    await Promise.race([ready, server.then(() => Promise.reject(new Error("it has ended")))]);
    await writeFile(join(folder, "server.json"), JSON.stringify({ socket, python }));
    const interpreter = join(folder, "python");
    await copyFile(join(HERE, "interpreter.py"), interpreter);
    await chmod(interpreter, 0o755);
    return new WarmProbe(interpreter, python, server as ResultPromise);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.kill("SIGKILL");
    await this.#server;
  }
}
