import { mkdir, open } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { execa, type Result } from "execa";
import { DiskFullError, ProbeError, type ReticenceError } from "../base/errors.ts";
import { ROOT } from "../base/installation.ts";
import type { ProbeEvent } from "../contracts/events.ts";
import { removeCopies } from "./copies.ts";
import { refuseContradiction } from "./docker/gpus.ts";
import { type EnvironmentOptions, ensureEnvironment } from "./environment.ts";
import { EVENTS_FILE, followEvents, sizeOf } from "./events.ts";
import { type Executor, optionsOf, type ProbeRun } from "./executor.ts";
import { deviceOfProcess } from "./gpu.ts";
import { computingVariables, deviceIdentity, interpreterIdentity } from "./identity.ts";
import { EXIT_DISK_FULL, failureOf } from "./messages.ts";
import { longestSilence } from "./silence.ts";

/** Milliseconds between SIGTERM and SIGKILL for the probe. */
const KILL_DELAY_MS = 3000;

/**
 * Variables that the probe may see. Everything else is withheld: the environment of a CI job holds
 * tokens, and the probe runs on a checkpoint that nobody has vouched for. RUNNER_TRACKING_ID is not
 * a secret; with it GitHub's runner finds and ends processes that a killed action leaves.
 */
const PASSED_ON =
  /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|CUDA_\w+|NVIDIA_\w+|OMP_\w+|MKL_\w+|OPENBLAS_\w+|PYTORCH_\w+|RETICENCE_TEST_\w+|RUNNER_TRACKING_ID)$/;

export interface ProcessOptions extends EnvironmentOptions {
  /** Longest time without an event, milliseconds; absent: computed from the job. */
  silenceMs?: number;
  /** `run.gpus` of the policy: the GPUs that work; absent: one. */
  gpus?: string | undefined;
  /** Makes or finds the interpreter; absent: the probe's. */
  environment?: (options: EnvironmentOptions) => Promise<string>;
  /** More options of the probe. */
  more?: readonly string[];
}

/** Runs the probe in a Python environment of this machine. */
export function processExecutor(options: ProcessOptions): Executor {
  const { environment = ensureEnvironment, more = [] } = options;
  let python: string | undefined;
  return {
    async preflight(job, signal) {
      const { gpus } = options;
      refuseContradiction(gpus, job.scoring.device);
      python = await environment({ ...options, signal });
      const device = deviceOfProcess({ gpus, device: job.scoring.device });
      return { ...job, scoring: { ...job.scoring, device } };
    },
    measurer: () => ({ executor: "process" }),
    async identity({ scoring }) {
      if (python === undefined) return undefined;
      const env = probeEnvironment(process.env);
      const [interpreter, device] = await Promise.all([
        interpreterIdentity(python, env),
        deviceIdentity(scoring.device),
      ]);
      if (interpreter === undefined || device === undefined) return undefined;
      return { ...interpreter, ...device, variables: computingVariables(env) };
    },
    containerFor: () => undefined,
    async *run(run: ProbeRun, signal: AbortSignal): AsyncGenerator<ProbeEvent> {
      python ??= await environment({ ...options, signal });
      await mkdir(run.output, { recursive: true, mode: 0o700 });
      const start = await sizeOf(join(run.output, EVENTS_FILE));
      // The probe's own output may quote training text: kept with the signals, never shown.
      const log = join(run.output, "probe.out");
      await (await open(log, "a", 0o600)).close();
      const silenceMs = options.silenceMs ?? (await longestSilence(run.job));
      const child = spawnProbe(python, run, { signal, log, gpus: options.gpus, more });
      let ended = false;
      child.finally(() => {
        ended = true;
      });
      try {
        let failure: ProbeEvent | undefined;
        for await (const event of followEvents(run.output, start, () => ended, {
          silenceMs,
          // A process that hangs in compiled code does not react to SIGTERM.
          kill: () => child.kill("SIGKILL"),
        })) {
          if (event.kind === "error") failure = event;
          yield event;
        }
        const result = await child;
        if (result.exitCode === 0 && failure === undefined) return;
        throw explainExit(result, failure, run, signal);
      } finally {
        // A reader that stops early must not leave the probe behind.
        if (!ended) child.kill();
        const gone = child.then(() => removeCopies(run.output));
        if (ended) await gone;
      }
    },
  };
}

function spawnProbe(
  python: string,
  run: ProbeRun,
  {
    signal,
    log,
    gpus,
    more,
  }: { signal: AbortSignal; log: string; gpus: string | undefined; more: readonly string[] },
) {
  const output = { file: log, append: true } as const;
  const place = ["--job", run.jobPath, "--out", run.output];
  const command = ["-m", "reticence_probe", ...place, ...optionsOf(run, gpus), ...more];
  return execa(python, command, {
    reject: false,
    stdin: "ignore",
    stdout: output,
    stderr: output,
    cwd: run.output,
    cancelSignal: signal,
    forceKillAfterDelay: KILL_DELAY_MS,
    extendEnv: false,
    env: { ...probeEnvironment(process.env), ...visibleTo(gpus) },
  });
}

/** `device=0,2` names the only GPUs that the probe may see. */
function visibleTo(gpus: string | undefined): Record<string, string> {
  const named = gpus?.startsWith("device=") ? gpus.slice("device=".length) : undefined;
  return named === undefined ? {} : { CUDA_VISIBLE_DEVICES: named };
}

/** The probe's environment: offline, its own code on the path, no variable that could be a secret. */
export function probeEnvironment(from: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(from).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && PASSED_ON.test(entry[0]),
  );
  return {
    // Threads that spin while waiting slow each other down on a shared machine.
    OMP_WAIT_POLICY: "PASSIVE",
    ...Object.fromEntries(kept),
    PYTHONPATH: [join(ROOT, "probe")].join(delimiter),
    PYTHONSAFEPATH: "1",
    PYTHONNOUSERSITE: "1",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUTF8: "1",
    PYTHONUNBUFFERED: "1",
    HF_HUB_OFFLINE: "1",
    TRANSFORMERS_OFFLINE: "1",
    HF_HUB_DISABLE_TELEMETRY: "1",
    TOKENIZERS_PARALLELISM: "false",
  };
}

function explainExit(
  result: Pick<Result, "exitCode" | "signal" | "code">,
  failure: ProbeEvent | undefined,
  run: ProbeRun,
  signal: AbortSignal,
): ReticenceError {
  if (failure !== undefined) return failureOf(failure, run);
  if (result.exitCode === EXIT_DISK_FULL) return new DiskFullError(run.output);
  if (signal.aborted) {
    return new ProbeError(
      "audit-stopped",
      "the audit was stopped. Run it again to continue where it stopped.",
    );
  }
  if (result.signal !== undefined) {
    const memory = result.signal === "SIGKILL" ? ", as happens when memory runs out" : "";
    return new ProbeError(
      "probe-killed",
      `the probe was killed by ${result.signal}${memory}. Finished work is kept; run the audit again to continue.`,
    );
  }
  if (result.code === "ENOENT")
    return new ProbeError("python-missing", "the Python interpreter does not exist.");
  return new ProbeError(
    "probe-ended",
    `the probe ended with exit code ${result.exitCode ?? "unknown"} and gave no reason. Its trace is in signals/probe.out on this machine.`,
  );
}
