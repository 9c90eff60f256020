import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import type { ResolvedPolicy } from "./policy.ts";
import type { PolicySource } from "./source.ts";

/** How the probe runs. Throws PolicyError for what nothing would read. */
export function resolveRun(
  source: PolicySource,
  run: NonNullable<Policy["run"]>,
): ResolvedPolicy["run"] {
  refuseUnused(source, run);
  refuseHalfACluster(source, run);
  const resolved: ResolvedPolicy["run"] = {
    executor: run.executor ?? "auto",
    setup: run.setup ?? "auto",
    device: run.device ?? "auto",
    dtype: run.dtype ?? "auto",
    tokens_per_batch: run.tokens_per_batch ?? 4096,
    cache: run.cache ?? true,
  };
  if (run.executor === "ray") resolved.ray = run.ray ?? {};
  if (run.python !== undefined) resolved.python = run.python;
  if (run.threads !== undefined) resolved.threads = run.threads;
  if (run.offload !== undefined) resolved.offload = run.offload;
  if (run.parallel !== undefined) resolved.parallel = run.parallel;
  if (run.image !== undefined) resolved.image = run.image;
  // 0 and "none" mean the same.
  if (run.gpus !== undefined) resolved.gpus = run.gpus === 0 ? "none" : String(run.gpus);
  else if (isShared(run)) resolved.gpus = "all";
  if (run.memory !== undefined) resolved.memory = run.memory;
  if (run.shm_size !== undefined) resolved.shm_size = run.shm_size;
  return resolved;
}

const CONTAINERS_ONLY = ["image", "memory", "shm_size"] as const;

/** One GPU, or none: `gpus` as written. */
const FEW_GPUS = /^(none|[01]|device=[^,]+)$/;

/** Whether several GPUs share each layer of a model. */
function isShared({ parallel }: NonNullable<Policy["run"]>): boolean {
  return parallel === "fsdp" || parallel === "tensor";
}

/** A limit that nothing enforces, or an interpreter that nothing runs, would only seem to hold. */
function refuseUnused(source: PolicySource, run: NonNullable<Policy["run"]>): void {
  const refuse = (key: string, needs: string): never => {
    throw new PolicyError(
      "policy-conflict",
      `\`run.${key}\` needs \`run.executor: ${needs}\`${needs === "ray" ? "" : " (or auto)"}; this policy says ${run.executor}. Remove one of the two.`,
      { location: source.locate(["run", key]) },
    );
  };
  if (run.executor === "process") {
    for (const key of CONTAINERS_ONLY) if (run[key] !== undefined) refuse(key, "docker");
  }
  if (isShared(run) && run.gpus !== undefined && FEW_GPUS.test(String(run.gpus))) {
    throw new PolicyError(
      "policy-conflict",
      `\`run.parallel: ${run.parallel}\` shares models among several GPUs; this policy says \`gpus: ${run.gpus}\`. Remove one of the two.`,
      { location: source.locate(["run", "parallel"]) },
    );
  }
  if (run.executor === "docker" && run.python !== undefined) refuse("python", "process");
  if (run.executor !== "ray") {
    if (run.ray !== undefined) refuse("ray", "ray");
    return;
  }
  for (const key of CONTAINERS_ONLY) if (run[key] !== undefined) refuse(key, "docker");
  if (run.gpus !== undefined) {
    throw new PolicyError(
      "policy-conflict",
      "`run.gpus` is not for `run.executor: ray`. Write `run.ray.replicas` and `run.ray.gpus_per_model`.",
      { location: source.locate(["run", "gpus"]) },
    );
  }
  if (run.python !== undefined && run.ray?.address !== undefined) refuse("python", "process");
}

/** A cluster needs a place that all its nodes reach, and a Ray of this machine has none of its keys. */
function refuseHalfACluster(source: PolicySource, run: NonNullable<Policy["run"]>): void {
  const ray = run.executor === "ray" ? (run.ray ?? {}) : {};
  const refuse = (key: string, message: string): never => {
    throw new PolicyError("policy-conflict", message, {
      location: source.locate(["run", "ray", key]),
    });
  };
  if (ray.address !== undefined && ray.storage === undefined) {
    refuse(
      "address",
      "`run.ray.address` needs `run.ray.storage`: a folder that this machine and every node reach under the same path.",
    );
  }
  for (const key of ["storage", "image", "runtime_env"] as const) {
    if (ray[key] !== undefined && ray.address === undefined) {
      refuse(
        key,
        `\`run.ray.${key}\` needs \`run.ray.address\`: without it, Ray runs on this machine alone.`,
      );
    }
  }
  if (ray.image !== undefined && ray.runtime_env !== undefined) {
    refuse(
      "image",
      "`run.ray.image` and `run.ray.runtime_env` exclude one another: the image has all that the job needs. Remove one of the two.",
    );
  }
}
