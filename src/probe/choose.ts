import { InternalError, ProbeError } from "../base/errors.ts";
import type { LoadedPolicy } from "../config/index.ts";
import type { Job } from "../contracts/job.ts";
import {
  dockerExecutor,
  PUBLISHED_IMAGE,
  readEngine,
  refuseContradiction,
} from "./docker/index.ts";
import type { Executor } from "./executor.ts";
import { processExecutor } from "./process.ts";

export type ExecutorOptions = Pick<LoadedPolicy, "policy" | "absolute">;

/** The executor that a policy asks for. `say` shows one line to the user. */
export function executorFor(
  { policy, absolute }: ExecutorOptions,
  say: (line: string) => void,
): Executor {
  const { executor, python, setup, image, gpus, memory, shm_size: shmSize } = policy.run;
  const docker = () => dockerExecutor({ image, gpus, memory, shmSize, say });
  const process = () =>
    processExecutor({
      // A bare name is looked up on the PATH, a path belongs to where it is written.
      ...(python === undefined
        ? {}
        : { python: /[\\/]/.test(python) ? absolute(["run", "python"], python) : python }),
      setup,
      say,
    });
  switch (executor) {
    case "docker":
      return docker();
    case "process":
      return process();
    case "auto":
      return automatic(policy.run, { docker, process }, say);
  }
}

/**
 * Docker when an engine answers and there is an image for it, else a process. The report says which,
 * and why. Once chosen, what is wrong with it is an error: an audit never moves on to the other.
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
          ? { executor: make.docker(), why: "a Docker engine answers" }
          : { executor: make.process(), why: reason };
      // Whoever names an image or a limit expects it to be used.
      const expected = run.image ?? run.memory ?? run.shm_size;
      if (reason !== undefined && expected !== undefined) {
        say(`Measuring as a process and not in a container: ${reason}.`);
      }
      const seen = await chosen.executor.preflight(job, signal);
      return reason === undefined ? seen : withGpus(seen, run.gpus);
    },
    measurer() {
      const { executor, why } = known();
      const measurer = executor.measurer();
      return { ...measurer, executor: `${measurer.executor}, chosen by auto: ${why}` };
    },
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
  if (device === "mps") return "no container sees a Mac's GPU";
  if (image === undefined && PUBLISHED_IMAGE === null) {
    return "no image is named, and this release has none";
  }
  try {
    await readEngine();
    return undefined;
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error;
    // The first clause says why; what to do about it does not matter here.
    return error.message.split(/[.;(]/, 1)[0]!.trim();
  }
}

/** Whoever asks for GPUs and gets a process asks it for CUDA, never for the CPU. */
function withGpus(job: Job, gpus: string | undefined): Job {
  const { device } = job.scoring;
  if (gpus === undefined || device !== "auto") return job;
  return { ...job, scoring: { ...job.scoring, device: gpus === "none" ? "cpu" : "cuda" } };
}
