import { ProbeError } from "../../base/errors.ts";
import { complaint, docker } from "./command.ts";

/** Docker 20.10 brought `--pull never` and the limits that a run relies on. */
const OLDEST_ENGINE = [20, 10] as const;

/** What an engine says about itself. */
export interface Engine {
  version: string;
  /** `linux` or `windows`: the platform of its containers. */
  os: string;
  /** In the notation of images: amd64, arm64 … */
  architecture: string;
  /** Memory of its machine, bytes. */
  memory: number;
  runtimes: string[];
  /** Devices that the Container Device Interface offers, `nvidia.com/gpu=0` and the like. */
  devices: string[];
  /** Whether user ids in a container map to different ones outside. */
  remapsUsers: boolean;
}

/** Queries the engine. Throws ProbeError if there is no usable one. */
export async function readEngine(): Promise<Engine> {
  const { exitCode, stdout, stderr } = await docker(["info", "--format", "{{json .}}"]);
  if (exitCode !== 0) throw unreachable(stderr);
  const engine = parseEngine(stdout);
  refuseUnusable(engine);
  return engine;
}

/** Parses `docker info --format '{{json .}}'`. Throws ProbeError if the engine did not answer. */
export function parseEngine(json: string): Engine {
  let info: Info;
  try {
    info = JSON.parse(json) as Info;
  } catch {
    throw unreachable("its answer cannot be read");
  }
  // The program exits 0 for some failures, and reports them here.
  if (info.ServerErrors?.length) throw unreachable(info.ServerErrors[0]!);
  if (!info.ServerVersion) throw unreachable("it did not report its version");
  return {
    version: info.ServerVersion,
    os: info.OSType ?? "linux",
    architecture: architectureOf(info.Architecture ?? ""),
    memory: info.MemTotal ?? 0,
    runtimes: Object.keys(info.Runtimes ?? {}),
    devices: (info.DiscoveredDevices ?? []).map(({ ID }) => ID ?? ""),
    remapsUsers: (info.SecurityOptions ?? []).some((option) =>
      /name=(rootless|userns)/.test(option),
    ),
  };
}

interface Info {
  ServerVersion?: string;
  ServerErrors?: string[];
  OSType?: string;
  Architecture?: string;
  MemTotal?: number;
  Runtimes?: Record<string, unknown> | null;
  DiscoveredDevices?: { ID?: string }[] | null;
  SecurityOptions?: string[] | null;
}

/** Kernels and images name the same architecture differently. */
function architectureOf(name: string): string {
  return { x86_64: "amd64", aarch64: "arm64", armv7l: "arm" }[name] ?? name;
}

function refuseUnusable({ version, os, remapsUsers }: Engine): void {
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  const [oldMajor, oldMinor] = OLDEST_ENGINE;
  if (major < oldMajor || (major === oldMajor && minor < oldMinor)) {
    throw new ProbeError(
      "docker-unsuitable",
      `the Docker engine is version ${version}; the audit needs ${oldMajor}.${oldMinor} or newer. Update it.`,
    );
  }
  if (os !== "linux") {
    throw new ProbeError(
      "docker-unsuitable",
      `the Docker engine runs ${os} containers; the probe's image is for Linux. Switch it to Linux containers.`,
    );
  }
  if (remapsUsers) {
    throw new ProbeError(
      "docker-unsuitable",
      "the Docker engine maps user ids (rootless or userns-remap), so a container could not write the output as the runner's user. Use an engine that does not map them, or `run.executor: process`.",
    );
  }
}

function unreachable(reason: string): ProbeError {
  if (/permission denied/i.test(reason)) {
    return new ProbeError(
      "docker-permission",
      "the Docker engine refuses this user (permission denied). Add the runner's user to the group of the engine's socket (`docker`), and restart the runner.",
    );
  }
  return new ProbeError(
    "docker-missing",
    `no Docker engine answers (${complaint(reason)}). Start it, set DOCKER_HOST to where it is, or write \`run.executor: process\`.`,
  );
}
