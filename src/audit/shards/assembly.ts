import type { LoadedPolicy } from "../../config/index.ts";
import type { Job } from "../../contracts/job.ts";

/** A policy by which no GPU is asked for: shards are assembled on machines that have none. */
export function withoutGpus(loaded: LoadedPolicy): LoadedPolicy {
  const { gpus: _, ray: __, ...run } = loaded.policy.run;
  // A cluster has measured; assembling is done here.
  const executor = run.executor === "ray" ? "process" : run.executor;
  return { ...loaded, policy: { ...loaded.policy, run: { ...run, executor, device: "cpu" } } };
}

/** The same job; what runs no model needs no device, and no key of what was measured names it. */
export function onCpu(job: Job): Job {
  return { ...job, scoring: { ...job.scoring, device: "cpu" } };
}
