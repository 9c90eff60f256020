import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, VERSION } from "../../base/installation.ts";
import type { LoadedPolicy } from "../../config/index.ts";
import { type Check, ok } from "../check.ts";
import { checkExecutor } from "./executor.ts";
import { checkNetwork } from "./network.ts";
import type { Place } from "./place.ts";

export type { Place } from "./place.ts";

export interface Machine extends Place {
  checks: Check[];
  /** A server that the inputs lie on does not answer, so that nothing can be said of them. */
  offline: boolean;
}

export interface MachineOptions {
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
  /** Load PyTorch wherever there may be a GPU, which takes seconds; else only where one is asked for. */
  thorough?: boolean;
}

/**
 * Whether this machine can run an audit by a policy: its executor, its device, its network. Makes,
 * pulls and removes nothing. Every fault is one that the audit ends with.
 */
export async function checkMachine(
  loaded: LoadedPolicy,
  { env = process.env, signal = new AbortController().signal, thorough = true }: MachineOptions,
): Promise<Machine> {
  const { checks: ofExecutor, place } = await checkExecutor(loaded, { signal, thorough });
  const { checks: ofNetwork, offline } = await checkNetwork(loaded, place, env, signal);
  return {
    ...place,
    checks: [...runnerChecks(env), await versionCheck(), ...ofExecutor, ...ofNetwork],
    offline,
  };
}

/** On GitHub's runners, what their variables say and nothing more. */
function runnerChecks(env: NodeJS.ProcessEnv): Check[] {
  if (env.GITHUB_ACTIONS !== "true") return [];
  const { RUNNER_ENVIRONMENT = "a runner", RUNNER_OS, RUNNER_ARCH } = env;
  const words = [RUNNER_ENVIRONMENT, RUNNER_OS, RUNNER_ARCH].filter((word) => word !== undefined);
  return [ok("machine", "runner", `${words.join(", ")}, as its variables say`)];
}

async function versionCheck(): Promise<Check> {
  const [torch, transformers] = await Promise.all([
    pinOf("requirements-torch.txt", "torch"),
    pinOf("requirements.txt", "transformers"),
  ]);
  return ok(
    "machine",
    "versions",
    `Reticence ${VERSION} on Node.js ${process.versions.node}; the probe is pinned to PyTorch ${torch} and transformers ${transformers}`,
  );
}

async function pinOf(file: string, name: string): Promise<string> {
  const text = await readFile(join(ROOT, "probe", file), "utf8");
  return new RegExp(`^${name}==(\\S+)`, "m").exec(text)?.[1] ?? "any";
}
