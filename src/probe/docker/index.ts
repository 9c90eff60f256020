import { InternalError } from "../../base/errors.ts";
import type { Job } from "../../contracts/job.ts";
import type { Executor, Image } from "../executor.ts";
import { computingVariables, deviceIdentity } from "../identity.ts";
import { longestSilence } from "../silence.ts";
import { removeLeftovers } from "./cleanup.ts";
import { containerName, environment } from "./container.ts";
import { type Engine, readEngine } from "./engine.ts";
import { grantGpus, mayBeSeveral } from "./gpus.ts";
import { readyImage } from "./image.ts";
import { type Mount, mountJob } from "./mounts.ts";
import { checkDisk, memoryFor, memoryNeeded } from "./needs.ts";
import { checkReadable, containerUser } from "./owner.ts";
import { runContainer } from "./run.ts";

export { removeContainer } from "./cleanup.ts";
export { type Engine, readEngine } from "./engine.ts";
export { grantGpus, refuseContradiction } from "./gpus.ts";
export { canPull, lookUpImage, PUBLISHED_IMAGES } from "./image.ts";
export { diskNeeded, GPU_WORKING_BYTES, limitFor, WORKING_BYTES } from "./needs.ts";
export { takeBack } from "./owner.ts";

export interface DockerOptions {
  /** Reference of the image; absent: one of those published with this release. */
  image?: string | undefined;
  /** all, none, a number, or `device=…`; absent: all that the engine has. */
  gpus?: string | undefined;
  /** Memory that the container may use, in Docker's notation; absent: most of the engine's. */
  memory?: string | undefined;
  /** Size of /dev/shm; absent: 1g, with several GPUs 8g. */
  shmSize?: string | undefined;
  /** Shows one line to the user. */
  say(line: string): void;
  /**
   * A container that runs longer is killed, milliseconds; absent: computed from `limits.minutes`.
   */
  limitMs?: number;
  /**
   * A container without an event for this long is killed, milliseconds; absent: computed from the
   * job.
   */
  silenceMs?: number;
}

/** Processes that share a model over several GPUs exchange more than one that reads data. */
const SHM_SIZE = { one: "1g", several: "8g" } as const;

interface Ready {
  engine: Engine;
  image: Image;
  gpus: string | undefined;
  mounts: Mount[];
  memory: number;
  /** The job with the paths of this machine. */
  job: Job;
}

/** Runs the probe in a container of the Docker engine that the command line `docker` finds. */
export function dockerExecutor(options: DockerOptions): Executor {
  let ready: Ready | undefined;
  const known = (): Ready => {
    if (ready === undefined) throw new InternalError("the Docker executor is used unprepared.");
    return ready;
  };
  return {
    async preflight(job, signal) {
      const engine = await readEngine();
      await removeLeftovers(options.say);
      const { device } = job.scoring;
      const gpus = await grantGpus(engine, options.gpus, device, options.say);
      const image = await readyImage(engine, options.image, gpus, signal, options.say);
      const memory = await memoryFor(engine, job, options.memory);
      const mounted = await mountJob(job);
      await checkReadable(mounted.mounts, containerUser());
      ready = { engine, image, gpus, mounts: mounted.mounts, memory, job };
      return { ...mounted.job, scoring: { ...job.scoring, device: deviceFor(device, gpus) } };
    },
    measurer: () => ({ executor: "docker", image: known().image }),
    async identity({ scoring }) {
      const { engine, image, gpus } = known();
      const device = await deviceIdentity(scoring.device);
      if (device === undefined) return undefined;
      const { os, architecture } = engine;
      return {
        ...device,
        engine: { os, architecture },
        image: image.id,
        gpus: gpus ?? "none",
        variables: computingVariables(environment(process.env)),
      };
    },
    containerFor: containerName,
    async *run(run, signal) {
      const { image, gpus, mounts, memory, job } = known();
      await checkDisk(run.output, job);
      const container = {
        name: containerName(run.output),
        user: containerUser(),
        shmSize: options.shmSize ?? (mayBeSeveral(gpus) ? SHM_SIZE.several : SHM_SIZE.one),
        needed: await memoryNeeded(job),
        ...{ image, gpus, mounts, memory, run, workers: options.gpus },
      };
      const limits = {
        limitMs: options.limitMs ?? longest(job),
        silenceMs: options.silenceMs ?? (await longestSilence(job)),
      };
      yield* runContainer(container, limits, signal);
    },
  };
}

/** With GPUs, `auto` must not end up on the CPU because their driver does not work. */
function deviceFor(device: string, gpus: string | undefined): string {
  if (device !== "auto") return device;
  return gpus === undefined ? "cpu" : "cuda";
}

/**
 * `limits.minutes` is for scoring, which stops by itself and is judged on what it measured.
 * Loading, reading and the other tasks come on top; a container that takes this long hangs.
 */
function longest({ limits }: Job): number {
  return (2 * limits.minutes + 60) * 60_000;
}
