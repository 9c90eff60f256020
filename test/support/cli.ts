import { join } from "node:path";
import { execa } from "execa";

export const ROOT = join(import.meta.dirname, "..", "..");
export const DEMO = join(ROOT, "examples", "demo");

/** The environment of a command that only the owner of the data gives, never a CI job. */
export const NOT_IN_CI = { CI: "", GITHUB_ACTIONS: "" };

/** Runs the command line from source, as `npx reticence` does from the bundle. Never throws. */
export async function reticence(
  args: readonly string[],
  options: { env?: Record<string, string>; cwd?: string; signal?: AbortSignal } = {},
) {
  return await execa(process.execPath, [join(ROOT, "src", "cli", "main.ts"), ...args], {
    reject: false,
    env: options.env ?? {},
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.signal === undefined ? {} : { cancelSignal: options.signal }),
  });
}
