import type { ResolvedRay } from "../../config/index.ts";
import type { Executor } from "../executor.ts";
import type { ProcessOptions } from "../process.ts";
import { type ClusterOptions, clusterExecutor } from "./cluster.ts";
import { localRayExecutor } from "./local.ts";

export interface RayOptions extends Omit<ProcessOptions, "gpus"> {
  ray: ResolvedRay;
  threads?: number | undefined;
}

/** Measures on Ray: on a cluster where the policy names one, else on this machine. */
export function rayExecutor({ ray, threads, ...options }: RayOptions): Executor {
  const { address, storage } = ray;
  if (address === undefined || storage === undefined) return localRayExecutor({ ...options, ray });
  const cluster: ClusterOptions = { ...ray, address, storage, threads, say: options.say };
  return clusterExecutor(cluster);
}
