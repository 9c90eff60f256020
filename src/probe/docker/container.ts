import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { type Image, optionsOf, type ProbeRun } from "../executor.ts";
import { mayBeSeveral } from "./gpus.ts";
import { type Mount, mountArgument, OUTPUT } from "./mounts.ts";
import type { User } from "./owner.ts";

/** Everything that defines a container. */
export interface Container {
  name: string;
  image: Image;
  user: User;
  mounts: readonly Mount[];
  run: ProbeRun;
  /** Bytes that it may use, and the least bytes that the models need. */
  memory: number;
  needed: number;
  /** In Docker's notation for sizes. */
  shmSize: string;
  /** Argument of `--gpus`; undefined: none. */
  gpus: string | undefined;
  /** `run.gpus` of the policy, for a worker on each; absent: one GPU works. */
  workers?: string | undefined;
}

/** Marks a container as an audit's; the value is the runner it belongs to. */
export const RUNNER_LABEL = "dev.reticence.runner";
/** The audit's folder, which is locked while the audit runs. */
export const FOLDER_LABEL = "dev.reticence.folder";

/** Processes and threads: PyTorch starts one per core for each of its pools. */
const MOST_PROCESSES = 4096;
const TMP = "/tmp";

/** Variables of the runner that change how PyTorch computes. Everything else is withheld. */
const PASSED_ON = /^(LANG|LC_\w+|TZ|OMP_\w+|MKL_\w+|OPENBLAS_\w+|PYTORCH_\w+|RETICENCE_TEST_\w+)$/;

/**
 * Processes of several GPUs find each other by the one interface of a container without a network,
 * and exchange data through NVLink, PCIe and /dev/shm.
 */
const WITHIN_CONTAINER: Readonly<Record<string, string>> = {
  MASTER_ADDR: "127.0.0.1",
  GLOO_SOCKET_IFNAME: "lo",
  NCCL_SOCKET_IFNAME: "lo",
  NCCL_IB_DISABLE: "1",
};

/** Docker's command line adds these from its own configuration, with the passwords in them. */
const PROXIES = ["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "NO_PROXY"].flatMap(
  (name) => [name, name.toLowerCase()],
);

/**
 * Name of the container of a run with this output: can be derived from run, attempt and folder, and
 * differs from that of every other job on the same engine.
 */
export function containerName(output: string): string {
  const { GITHUB_RUN_ID = "local", GITHUB_RUN_ATTEMPT = "1" } = process.env;
  const folder = createHash("sha256").update(output).digest("hex").slice(0, 12);
  return `reticence-${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}-${folder}`.replace(/[^\w.-]/g, "_");
}

/** Name of the runner on this machine: a GitHub runner has a name of its own. */
export function runnerName(): string {
  return process.env.RUNNER_NAME || hostname();
}

/** Arguments of `docker create`: a probe that can reach nothing but its inputs and its output. */
export function createArguments(container: Container): string[] {
  const { name, image, user, mounts, run, memory, shmSize, gpus, workers } = container;
  return [
    "container",
    "create",
    ...["--name", name],
    ...["--label", `${RUNNER_LABEL}=${runnerName()}`],
    ...(run.folder === undefined ? [] : ["--label", `${FOLDER_LABEL}=${run.folder}`]),
    ...["--pull", "never"],
    ...["--network", "none"],
    "--read-only",
    ...["--cap-drop", "ALL"],
    ...["--security-opt", "no-new-privileges"],
    ...["--user", `${user.uid}:${user.gid}`],
    ...user.groups.flatMap((group) => ["--group-add", String(group)]),
    ...["--pids-limit", String(MOST_PROCESSES)],
    ...["--memory", `${memory}b`],
    // The same number as --memory: no swap, which would put the data on a disk.
    ...["--memory-swap", `${memory}b`],
    ...["--shm-size", shmSize],
    // A core dump would hold training text, and the host decides where it goes.
    ...["--ulimit", "core=0"],
    // NCCL and CUDA pin what GPUs exchange through the host's memory.
    ...(mayBeSeveral(gpus) ? ["--ulimit", "memlock=-1"] : []),
    // PyTorch loads compiled code from its cache, hence exec.
    ...["--tmpfs", `${TMP}:rw,exec,nosuid,nodev,mode=1777`],
    // The probe's output may quote training text: it goes only to a file among the signals.
    ...["--log-driver", "none"],
    ...(gpus === undefined ? [] : ["--gpus", gpus]),
    ...mounts.flatMap((mount) => ["--mount", mountArgument(mount)]),
    ...["--mount", mountArgument({ source: run.output, target: OUTPUT }, true)],
    ...["--workdir", TMP],
    ...Object.entries({
      ...environment(process.env),
      ...(mayBeSeveral(gpus) ? WITHIN_CONTAINER : {}),
    }).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
    image.id,
    ...["--job", `${OUTPUT}/job.json`, "--out", OUTPUT],
    ...optionsOf(run, workers),
  ];
}

/** Environment of the probe in a container: offline, with writable caches. */
export function environment(from: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(from).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && PASSED_ON.test(entry[0]),
  );
  return {
    // Threads that spin while waiting slow each other down on a shared machine.
    OMP_WAIT_POLICY: "PASSIVE",
    ...Object.fromEntries(kept),
    ...Object.fromEntries(PROXIES.map((name) => [name, ""])),
    HOME: TMP,
    TMPDIR: TMP,
    // PyTorch asks for the user's name, and the user has no entry in /etc/passwd.
    USER: "reticence",
    LOGNAME: "reticence",
    XDG_CACHE_HOME: `${TMP}/cache`,
    HF_HOME: `${TMP}/cache/huggingface`,
    TORCHINDUCTOR_CACHE_DIR: `${TMP}/cache/inductor`,
    TRITON_CACHE_DIR: `${TMP}/cache/triton`,
    CUDA_CACHE_PATH: `${TMP}/cache/cuda`,
    HF_HUB_OFFLINE: "1",
    TRANSFORMERS_OFFLINE: "1",
    HF_HUB_DISABLE_TELEMETRY: "1",
    TOKENIZERS_PARALLELISM: "false",
  };
}
