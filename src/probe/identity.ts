import { cpus } from "node:os";
import { execa } from "execa";
import { ROOT } from "../base/installation.ts";
import { mayHaveGpu, readDriver } from "./gpu.ts";

/** Versions of what would measure: two that are equal promise equal figures. */
export type Identity = Record<string, unknown>;

const WITHIN_MS = 30_000;

/**
 * Python and every package that an interpreter has in an environment, by name and version; undefined
 * if it does not say.
 */
export async function interpreterIdentity(
  python: string,
  env: Record<string, string>,
): Promise<Identity | undefined> {
  const { exitCode, stdout } = await execa(python, ["-c", LIST_PACKAGES], {
    reject: false,
    stdin: "ignore",
    cwd: ROOT,
    extendEnv: false,
    env,
    timeout: WITHIN_MS,
  });
  if (exitCode !== 0) return undefined;
  try {
    return JSON.parse(String(stdout)) as Identity;
  } catch {
    return undefined;
  }
}

/** Asks the packages' metadata; importing them would take seconds. */
const LIST_PACKAGES = `
import importlib.metadata, json, platform, sys
packages = sorted(f"{one.metadata['Name']} {one.version}" for one in importlib.metadata.distributions())
print(json.dumps({"python": sys.version, "libc": platform.libc_ver(), "packages": packages}))
`;

/**
 * The kind of device that `device` of a job means on this machine; undefined if it cannot be told.
 * Processors of one architecture count as one kind.
 */
export async function deviceIdentity(device: string): Promise<Identity | undefined> {
  const machine = { platform: process.platform, architecture: process.arch };
  if (device === "cpu") return { ...machine, device };
  const driver = await readDriver();
  if (driver !== undefined) {
    const { version, gpus } = driver;
    return { ...machine, device, driver: version, gpus: gpus.map(({ name }) => name) };
  }
  if (process.platform === "darwin") return { ...machine, device, chip: cpus()[0]?.model };
  return device === "auto" && !mayHaveGpu() ? { ...machine, device: "cpu" } : undefined;
}

/** Variables that say who runs the probe and where, not how it computes. */
const OF_THE_USER = /^(PATH|PYTHONPATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|RUNNER_TRACKING_ID)$/;

/** The variables of a probe's environment that may change a figure. */
export function computingVariables(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_USER.test(name)));
}
