import { join } from "node:path";
import { execa } from "execa";
import { ensureEnvironment } from "../src/probe/index.ts";
import { ROOT } from "./root.ts";

/** Runs a Python script of this repository in the probe's environment; returns its exit code. */
export async function runPython(script: string, args: readonly string[]): Promise<number> {
  const python = await ensureEnvironment({
    setup: "auto",
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const { exitCode } = await execa(python, [join(ROOT, script), ...args], {
    stdio: "inherit",
    reject: false,
    env: { PYTHONPATH: join(ROOT, "probe"), PYTHONDONTWRITEBYTECODE: "1" },
  });
  return exitCode ?? 1;
}

/** Runs `python -m` with the arguments in the repository's folder; returns its exit code. */
export async function runModule(
  python: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { exitCode } = await execa(python, ["-m", ...args], {
    cwd: ROOT,
    env: { PYTHONPATH: join(ROOT, "probe"), ...env },
    reject: false,
    stdio: "inherit",
  });
  return exitCode ?? 1;
}
