import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import type { ResolvedPolicy } from "./policy.ts";
import type { PolicySource } from "./source.ts";

/** How the probe runs. Throws PolicyError for what is not built, and for what nothing would read. */
export function resolveRun(
  source: PolicySource,
  run: NonNullable<Policy["run"]>,
): ResolvedPolicy["run"] {
  const { executor } = run;
  if (executor === "ray") {
    throw new PolicyError(
      "policy-reserved",
      `the executor "${executor}" is reserved: this release runs the probe in a container or as a process. Write \`executor: docker\` or \`executor: process\`.`,
      { location: source.locate(["run", "executor"]) },
    );
  }
  refuseUnused(source, run);
  const resolved: ResolvedPolicy["run"] = {
    executor: executor ?? "auto",
    setup: run.setup ?? "auto",
    device: run.device ?? "auto",
    dtype: run.dtype ?? "auto",
    tokens_per_batch: run.tokens_per_batch ?? 4096,
    cache: run.cache ?? true,
  };
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
      `\`run.${key}\` needs \`run.executor: ${needs}\` (or auto); this policy says ${run.executor}. Remove one of the two.`,
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
}
