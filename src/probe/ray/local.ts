import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ResolvedRay } from "../../config/index.ts";
import type { ProbeEvent } from "../../contracts/events.ts";
import { ensureRay } from "../environment.ts";
import { type Executor, isOfModels, type ProbeRun } from "../executor.ts";
import { type ProcessOptions, processExecutor } from "../process.ts";

/**
 * Longest path of a folder for temporary files that leaves room for the names of Ray's sockets, of
 * which a system takes little more than a hundred characters.
 */
const LONGEST_FOLDER = 24;

export interface LocalRayOptions extends Omit<ProcessOptions, "gpus"> {
  ray: ResolvedRay;
}

/**
 * Runs the probe in a Python environment of this machine, where it starts a Ray of its own that is
 * reached over loopback alone and ends with it.
 */
export function localRayExecutor({ ray, ...options }: LocalRayOptions): Executor {
  const plain = processExecutor({ ...options, environment: ensureRay });
  const settings = {
    ...(ray.gpus_per_model === undefined ? {} : { gpus_per_model: ray.gpus_per_model }),
    ...(ray.replicas === undefined ? {} : { replicas: ray.replicas }),
  };
  return {
    ...plain,
    measurer: () => ({ executor: "ray", isolation: "none" }),
    async *run(run: ProbeRun, signal: AbortSignal): AsyncGenerator<ProbeEvent> {
      // Ray's sockets, logs and objects, as secret as signals: only its user gets in.
      await using folder = await privateFolder();
      const more = isOfModels(run)
        ? ["--ray", JSON.stringify({ ...settings, folder: folder.path })]
        : [];
      yield* processExecutor({ ...options, environment: ensureRay, more }).run(run, signal);
    },
  };
}

async function privateFolder(): Promise<AsyncDisposable & { path: string }> {
  const place = tmpdir().length > LONGEST_FOLDER ? "/tmp" : tmpdir();
  const path = await mkdtemp(join(place, "reticence-ray-"));
  return {
    path,
    async [Symbol.asyncDispose]() {
      // Ray's own processes end a moment after the probe, and may still write.
      await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
