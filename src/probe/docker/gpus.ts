import { execa } from "execa";
import { PolicyError, ProbeError } from "../../base/errors.ts";
import { dockerOptions } from "./command.ts";
import type { Engine } from "./engine.ts";

/**
 * Oldest NVIDIA Container Toolkit that is accepted: with older ones, an image could take over the
 * host (CVE-2025-23266, CVE-2024-0132).
 */
const OLDEST_TOOLKIT = [1, 17, 8] as const;

/** `run.gpus` of a policy: all, none, a number, or `device=0,1` with indexes or UUIDs. */
export const GPUS_PATTERN = /^(all|none|[1-9][0-9]*|device=[A-Za-z0-9-]+(,[A-Za-z0-9-]+)*)$/;

/**
 * The GPUs that a container gets, as an argument of `--gpus`, or undefined for none. If the policy
 * says nothing, all that the engine has. Throws ProbeError if GPUs are asked for and there are
 * none: an audit never falls back to the CPU on its own.
 */
export async function grantGpus(
  engine: Engine,
  wanted: string | undefined,
  device: string,
  say: (line: string) => void,
): Promise<string | undefined> {
  if (device === "mps") {
    throw new PolicyError(
      "policy-conflict",
      "`run.device: mps` is a Mac's GPU, which a container cannot use. Write `run.executor: process`.",
    );
  }
  refuseContradiction(wanted, device);
  const asked = wanted ?? (device.startsWith("cuda") ? "all" : undefined);
  if (asked === "none" || device === "cpu") return undefined;
  if (!offersGpus(engine)) {
    if (asked === undefined) return undefined;
    throw new ProbeError(
      "docker-gpus",
      "the policy asks for GPUs, but the Docker engine offers none: it has no NVIDIA runtime. Install the NVIDIA driver and the NVIDIA Container Toolkit and run `nvidia-ctk runtime configure --runtime=docker`, or write `gpus: none` to measure on the CPU.",
    );
  }
  const version = await toolkitVersion();
  if (version === undefined) {
    say("The version of the NVIDIA Container Toolkit is unknown (`nvidia-ctk` was not found).");
  } else refuseOldToolkit(version);
  return argumentOf(asked ?? "all");
}

/** Throws PolicyError if `run.gpus` and `run.device` contradict each other. */
export function refuseContradiction(gpus: string | undefined, device: string): void {
  if (gpus !== undefined && gpus !== "none" && device === "cpu") {
    throw new PolicyError(
      "policy-conflict",
      "`run.gpus` asks for GPUs, but `run.device: cpu` uses none. Remove one of the two.",
    );
  }
  if (gpus === "none" && device.startsWith("cuda")) {
    throw new PolicyError(
      "policy-conflict",
      "`run.device` asks for a GPU, but `run.gpus: none` provides none. Remove one of the two.",
    );
  }
}

/** Whether an engine has an NVIDIA runtime or NVIDIA devices (CDI). */
export function offersGpus({ runtimes, devices }: Engine): boolean {
  return runtimes.includes("nvidia") || devices.some((id) => id.startsWith("nvidia.com/gpu"));
}

/** Throws ProbeError for a toolkit through which an image can reach the host. */
export function refuseOldToolkit(version: string): void {
  const parts = version.split(".").map((part) => Number.parseInt(part, 10));
  for (const [index, oldest] of OLDEST_TOOLKIT.entries()) {
    const part = parts[index] ?? 0;
    if (part > oldest) return;
    if (part < oldest) {
      throw new ProbeError(
        "docker-unsuitable",
        `the NVIDIA Container Toolkit is version ${version}; before ${OLDEST_TOOLKIT.join(".")}, an image can take over the host (CVE-2025-23266). Update it.`,
      );
    }
  }
}

/** Version in the output of `nvidia-ctk --version`; undefined if there is none. */
export function parseToolkitVersion(output: string): string | undefined {
  return /\bversion v?(\d+\.\d+\.\d+)/i.exec(output)?.[1];
}

async function toolkitVersion(): Promise<string | undefined> {
  const { exitCode, stdout } = await execa(
    "nvidia-ctk",
    ["--version"],
    dockerOptions({ timeout: 10_000 }),
  );
  return exitCode === 0 ? parseToolkitVersion(String(stdout)) : undefined;
}

/** Whether an argument of `--gpus` may stand for several. */
export function mayBeSeveral(gpus: string | undefined): boolean {
  return gpus !== undefined && (gpus === "all" || gpus.includes(",") || Number(gpus) > 1);
}

/** Docker reads the value as CSV, in which a list of devices is one field. */
function argumentOf(gpus: string): string {
  return gpus.startsWith("device=") ? `"${gpus}"` : gpus;
}
