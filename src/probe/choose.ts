import { InternalError, ProbeError } from "../base/errors.ts";
import type { LoadedPolicy } from "../config/index.ts";
import type { Job } from "../contracts/job.ts";
import {
  dockerExecutor,
  PUBLISHED_IMAGES,
  readEngine,
  refuseContradiction,
} from "./docker/index.ts";
import type { EnvironmentOptions } from "./environment.ts";
import type { Executor } from "./executor.ts";
import { deviceOfProcess } from "./gpu.ts";
import { refusePlatform } from "./platform.ts";
import { processExecutor } from "./process.ts";
import { rayExecutor } from "./ray/index.ts";

export type ExecutorOptions = Pick<LoadedPolicy, "policy" | "absolute">;

/**
 * The executor for a policy. `say` shows one line to the user, `progress` what a set-up is doing.
 */
export function executorFor(
  { policy, absolute }: ExecutorOptions,
  say: (line: string) => void,
  progress?: EnvironmentOptions["progress"],
): Executor {
  refusePlatform();
  const { executor, setup, image, gpus, memory, shm_size: shmSize } = policy.run;
  const docker = () => dockerExecutor({ image, gpus, memory, shmSize, say });
  const process = () =>
    processExecutor({
      ...interpreterNamed({ policy, absolute }),
      setup,
      gpus,
      say,
      progress,
    });
  switch (executor) {
    case "docker":
      return docker();
    case "process":
      return process();
    case "ray":
      return rayExecutor({
        ...interpreterNamed({ policy, absolute }),
        ray: policy.run.ray ?? {},
        threads: policy.run.threads,
        setup,
        say,
        progress,
      });
    case "auto":
      return automatic(policy.run, { docker, process }, say);
  }
}

/** The interpreter that a policy names, as it is run. */
export function interpreterNamed({ policy, absolute }: ExecutorOptions): { python?: string } {
  const { python } = policy.run;
  if (python === undefined) return {};
  // A bare name is looked up on the PATH; a path is relative to the policy that contains it.
  return { python: /[\\/]/.test(python) ? absolute(["run", "python"], python) : python };
}

/** Which executor a policy gets, and why where the policy leaves it open. */
export async function chooseExecutor(
  run: ExecutorOptions["policy"]["run"],
): Promise<{ kind: "docker" | "process" | "ray"; why?: string }> {
  if (run.executor !== "auto") return { kind: run.executor };
  const reason = await reasonAgainstDocker(run);
  return reason === undefined ? { kind: "docker", why: ANSWERS } : { kind: "process", why: reason };
}

const ANSWERS = "a Docker engine answers";

/**
 * Docker if an engine answers and there is an image for it, else a process. The report says which
 * and why. Once chosen, a problem with it is an error: an audit never falls back to the other.
 */
function automatic(
  run: ExecutorOptions["policy"]["run"],
  make: Record<"docker" | "process", () => Executor>,
  say: (line: string) => void,
): Executor {
  let chosen: { executor: Executor; why: string } | undefined;
  const known = () => {
    if (chosen === undefined) throw new InternalError("the executor is used before it is chosen.");
    return chosen;
  };
  return {
    async preflight(job, signal) {
      refuseContradiction(run.gpus, job.scoring.device);
      const reason = await reasonAgainstDocker(run);
      chosen =
        reason === undefined
          ? { executor: make.docker(), why: ANSWERS }
          : { executor: make.process(), why: reason };
      // If the policy names an image or a limit, the user expects it to be used.
      const expected = run.image ?? run.memory ?? run.shm_size;
      if (reason !== undefined && expected !== undefined) {
        say(`Measuring in a process instead of a container: ${reason}.`);
      }
      const seen = await chosen.executor.preflight(job, signal);
      return reason === undefined ? seen : withGpus(seen, run.gpus);
    },
    measurer() {
      const { executor, why } = known();
      const measurer = executor.measurer();
      return { ...measurer, executor: `${measurer.executor}, chosen by auto: ${why}` };
    },
    identity: (job) => known().executor.identity(job),
    containerFor: (output) => known().executor.containerFor(output),
    run: (probeRun, signal) => known().executor.run(probeRun, signal),
  };
}

async function reasonAgainstDocker({
  python,
  image,
  device,
}: ExecutorOptions["policy"]["run"]): Promise<string | undefined> {
  if (python !== undefined) return "run.python names an interpreter";
  if (process.env.RETICENCE_PYTHON) return "RETICENCE_PYTHON names an interpreter";
  if (device === "mps") return "a container cannot use a Mac's GPU";
  if (image === undefined && PUBLISHED_IMAGES.cpu === null) {
    return "the policy names no image, and this release has none";
  }
  try {
    await readEngine();
    return undefined;
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error;
    // The first clause says why; the advice after it does not matter here.
    return error.message.split(/[.;(]/, 1)[0]!.trim();
  }
}

function withGpus(job: Job, gpus: string | undefined): Job {
  const device = deviceOfProcess({ gpus, device: job.scoring.device });
  return { ...job, scoring: { ...job.scoring, device } };
}
