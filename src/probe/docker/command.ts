import { execa, type Options } from "execa";
import { ProbeError } from "../../base/errors.ts";

/** Variables by which Docker's command line finds and reaches its engine and its login. */
const PASSED_ON =
  /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TMPDIR|DOCKER_\w+|XDG_RUNTIME_DIR|XDG_CONFIG_HOME|SSH_AUTH_SOCK|HTTPS?_PROXY|NO_PROXY|ALL_PROXY|https?_proxy|no_proxy|all_proxy|SYSTEMROOT|USERPROFILE|PROGRAMFILES|PROGRAMDATA)$/;

/** Time limit for a query to the engine, milliseconds: a hung engine must not hang the audit. */
const ANSWER_WITHIN_MS = 60_000;

export interface Answer {
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

/**
 * Runs Docker's command line with these arguments, never through a shell. Does not throw for an
 * exit code; throws ProbeError if there is no such program.
 */
export async function docker(args: readonly string[], options: Options = {}): Promise<Answer> {
  const result = await execa(
    "docker",
    args,
    dockerOptions({ timeout: ANSWER_WITHIN_MS, ...options }),
  );
  if (result.code === "ENOENT") throw new ProbeError("docker-missing", NO_PROGRAM);
  return {
    exitCode: result.exitCode,
    stdout: String(result.stdout ?? ""),
    stderr: result.timedOut ? "the engine does not answer" : String(result.stderr ?? ""),
  };
}

export const NO_PROGRAM =
  "there is no `docker` on the PATH. Install Docker Engine, or write `run.executor: process`.";

/** Options shared by every call of Docker's command line. */
export function dockerOptions(options: Options = {}) {
  return {
    reject: false,
    stdin: "ignore",
    extendEnv: false,
    env: Object.fromEntries(
      Object.entries(process.env).filter(
        (entry): entry is [string, string] => entry[1] !== undefined && PASSED_ON.test(entry[0]),
      ),
    ),
    ...options,
  } as const;
}

/** The first line of an engine's error message, without its prefix. */
export function complaint(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  const line = lines.find((one) => /error|denied|cannot|unauthorized/i.test(one)) ?? lines[0] ?? "";
  return line
    .replace(/^(docker: |ERROR: |Error: |error: )+/i, "")
    .replace(/^Error response from daemon: /i, "")
    .replace(/\.$/, "");
}
