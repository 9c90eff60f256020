import type { LoadedPolicy } from "../../config/index.ts";
import {
  canPull,
  checkCluster,
  chooseExecutor,
  type Driver,
  deviceOfProcess,
  type EnvironmentState,
  environmentState,
  examineInterpreter,
  grantGpus,
  type Interpreter,
  interpreterNamed,
  lookUpImage,
  mayHaveGpu,
  messageOf,
  ProbeFault,
  rayState,
  readDriver,
  readEngine,
  refuseContradiction,
  runsCuda,
} from "../../probe/index.ts";
import { formatBytes } from "../../sources/index.ts";
import { attempt, type Check, faults, ok, warning } from "../check.ts";
import type { Place } from "./place.ts";

interface Found {
  checks: Check[];
  place: Place;
}

interface Options {
  signal: AbortSignal;
  thorough: boolean;
}

/** How long a registry may take to say whether it has an image, milliseconds. */
const REGISTRY_WITHIN_MS = 5000;
/** Oldest PyTorch and transformers that the probe runs on (docs/operations.md). */
const OLDEST = { torch: [2, 11], transformers: [5, 0] } as const;

/** Which executor an audit would use, and whether it works. */
export async function checkExecutor(loaded: LoadedPolicy, options: Options): Promise<Found> {
  const { run } = loaded.policy;
  const chosen = await attempt("machine", "executor", async () => {
    if (run.executor !== "process") refuseContradiction(run.gpus, run.device);
    return await chooseExecutor(run);
  });
  if (chosen.value === undefined) return { checks: chosen.checks, place: { device: "unknown" } };
  const { kind, why } = chosen.value;
  const reason = why === undefined ? "as run.executor says" : `chosen by auto, since ${why}`;
  const check = { docker: checkDocker, process: checkProcess, ray: checkRay }[kind];
  const found = await check(loaded, options);
  return {
    checks: [ok("machine", "executor", `${kind}, ${reason}`), ...found.checks],
    place: { ...found.place, executor: kind },
  };
}

async function checkDocker({ policy: { run } }: LoadedPolicy): Promise<Found> {
  const { value: engine, checks } = await attempt("machine", "docker", readEngine);
  if (engine === undefined) return { checks, place: { device: "unknown" } };
  const notes: string[] = [];
  const [gpus, driver] = await Promise.all([
    attempt("machine", "gpu", () =>
      grantGpus(engine, run.gpus, run.device, (line) => notes.push(line)),
    ),
    readDriver(),
  ]);
  const image = await attempt("machine", "image", () => lookUpImage(engine, run.image, gpus.value));
  const found: Check[] = [
    ok(
      "machine",
      "docker",
      `engine ${engine.version}, ${engine.os}/${engine.architecture}, ${formatBytes(engine.memory)} of memory`,
    ),
    ...image.checks,
    ...(image.value === undefined ? [] : [await imageCheck(image.value)]),
    ...gpus.checks,
    ...notes.map((line) => warning("machine", "gpu", line)),
  ];
  if (gpus.checks.length > 0) return { checks: found, place: { device: "unknown", engine } };
  const granted = gpus.value;
  if (granted === undefined) {
    return {
      checks: [
        ...found,
        ...(driver === undefined ? [] : [unusedGpu(driver, run.gpus, run.device)]),
      ],
      place: { device: "cpu", engine },
    };
  }
  if (driver === undefined) {
    found.push(
      warning(
        "machine",
        "gpu",
        `the engine has an NVIDIA runtime, and nvidia-smi finds no GPU here: the container may see none either. Check the driver with \`docker run --rm --gpus all IMAGE nvidia-smi\`.`,
      ),
    );
    return { checks: found, place: { device: "cuda", engine } };
  }
  found.push(ok("machine", "gpu", `${driverText(driver)}; the container gets ${granted}`));
  return {
    checks: found,
    place: { device: "cuda", engine, ...gpusOf(grantedOf(driver, granted)) },
  };
}

async function imageCheck({
  reference,
  image,
}: Awaited<ReturnType<typeof lookUpImage>>): Promise<Check> {
  if (image !== undefined) return ok("machine", "image", `${reference} is on the engine`);
  return (await canPull(reference, REGISTRY_WITHIN_MS))
    ? ok("machine", "image", `${reference} is to be pulled, and its registry has it`)
    : warning(
        "machine",
        "image",
        `${reference} is not on the engine, and its registry did not confirm within ${REGISTRY_WITHIN_MS / 1000} seconds that it can be pulled. Try \`docker pull ${reference}\`, or load it with \`docker load\`.`,
      );
}

/** Docker measures on the CPU although there is a GPU. */
function unusedGpu(driver: Driver, gpus: string | undefined, device: string): Check {
  const asked = gpus === "none" || device === "cpu";
  const text = `${driverText(driver)}, and not used`;
  return asked
    ? ok("machine", "gpu", `${text}, as the policy says`)
    : warning(
        "machine",
        "gpu",
        `${text}: the engine knows no NVIDIA runtime. Install the NVIDIA Container Toolkit and run \`nvidia-ctk runtime configure --runtime=docker\`, or write \`run.gpus: none\`.`,
      );
}

async function checkProcess(loaded: LoadedPolicy, options: Options): Promise<Found> {
  const { run } = loaded.policy;
  const [environment, driver] = await Promise.all([
    attempt("machine", "python", () =>
      environmentState({ ...interpreterNamed(loaded), setup: run.setup }),
    ),
    readDriver(),
  ]);
  const state = environment.value;
  if (state === undefined) {
    return { checks: environment.checks, place: { device: "unknown" } };
  }
  // Only `auto` lets run.gpus decide.
  const wanted = run.executor === "auto" ? deviceOfProcess(run) : run.device;
  const asksForGpu = wanted.startsWith("cuda") || wanted === "mps";
  const load =
    asksForGpu || (options.thorough && wanted === "auto" && (driver !== undefined || mayHaveGpu()));
  const python =
    state.python === undefined
      ? undefined
      : await examineInterpreter(state.python, { load, signal: options.signal });
  const device = checkDevice(wanted, { state, python, driver, loaded: load });
  return {
    checks: [...pythonChecks(state, python), ...device.checks],
    place: {
      ...device.place,
      ...(state.python === undefined ? { toMake: state.folder } : {}),
    },
  };
}

/** A cluster's device is known to its nodes alone. */
async function checkRay(loaded: LoadedPolicy, options: Options): Promise<Found> {
  const { run } = loaded.policy;
  const cluster = await attempt("machine", "ray", () =>
    checkCluster(run.ray ?? {}, options.signal),
  );
  if (cluster.value !== undefined) {
    const { address, storage, version } = cluster.value;
    return {
      checks: [
        ok(
          "machine",
          "ray",
          `Ray ${version} at ${address}; models, data and signals go through ${storage}`,
        ),
        warning(
          "machine",
          "ray",
          "a cluster runs the probe without a container of its own and with a network: do not audit checkpoints there whose makers you do not trust",
        ),
      ],
      place: { device: "unknown" },
    };
  }
  if (cluster.checks.length > 0) return { checks: cluster.checks, place: { device: "unknown" } };
  const [found, state] = await Promise.all([
    checkProcess(loaded, options),
    attempt("machine", "ray", () => rayState({ ...interpreterNamed(loaded), setup: run.setup })),
  ]);
  const where =
    state.value === undefined
      ? []
      : [
          ok(
            "machine",
            "ray",
            state.value.complete
              ? `Ray on this machine alone, in ${state.value.folder}`
              : `Ray on this machine alone; its environment will be made in ${state.value.folder}, from about 80 MB`,
          ),
        ];
  return { checks: [...found.checks, ...state.checks, ...where], place: found.place };
}

function pythonChecks(state: EnvironmentState, python: Interpreter | undefined): Check[] {
  if (state.python === undefined) {
    // Measured: 192 MB of PyTorch for the CPU and 224 MB of other packages, 1.8 GB when installed.
    return [
      ok(
        "machine",
        "python",
        `the environment will be made in ${state.folder} with ${state.maker}: it downloads about 420 MB with a build of PyTorch for the CPU, and several GB with one for CUDA`,
      ),
    ];
  }
  if (python === undefined) {
    return [
      warning(
        "machine",
        "python",
        `${state.python} does not say what it has, or cannot load PyTorch. Run it with \`-c "import torch"\`; if that fails, install probe/requirements-torch.txt again.`,
      ),
    ];
  }
  const { version, torch, transformers, cuda } = python;
  const build = cuda === null ? "" : ` for CUDA ${cuda}`;
  const text = `Python ${version} with PyTorch ${torch}${build} and transformers ${transformers}, ${state.folder === undefined ? state.python : `in ${state.folder}`}`;
  const old = (["torch", "transformers"] as const).filter((name) =>
    isOlder(python[name] ?? "0", OLDEST[name]),
  );
  if (old.length === 0) return [ok("machine", "python", text)];
  const needed = old.map((name) => `${name} ${OLDEST[name].join(".")} or newer`).join(" and ");
  return [warning("machine", "python", `${text}: the probe needs ${needed}. Update them there.`)];
}

interface Seen {
  state: EnvironmentState;
  python: Interpreter | undefined;
  driver: Driver | undefined;
  /** Whether PyTorch was asked. */
  loaded: boolean;
}

/** The device that a process would use, by what the policy asks for and what there is. */
function checkDevice(wanted: string, seen: Seen): Found {
  const { python, driver } = seen;
  if (wanted === "cpu") {
    return {
      checks: [ok("machine", "device", "the CPU, as the policy says")],
      place: { device: "cpu" },
    };
  }
  if (wanted === "mps") {
    if (python?.seen?.mps === false || process.platform !== "darwin") return missing(wanted, seen);
    return { checks: [ok("machine", "device", "the GPU of this Mac")], place: { device: "mps" } };
  }
  const index = Number(/^cuda:(\d+)$/.exec(wanted)?.[1] ?? 0);
  const gpu = python?.seen?.cuda[index];
  if (gpu !== undefined) {
    const text = `${gpu.name}, ${formatBytes(gpu.free)} of ${formatBytes(gpu.total)} free${driver === undefined ? "" : `, driver ${driver.version}`}`;
    const isOne = wanted.includes(":");
    return {
      checks: [ok("machine", "device", text)],
      place: { device: "cuda", ...gpusOf(isOne ? [gpu] : python!.seen!.cuda) },
    };
  }
  if (wanted !== "auto") {
    if (python?.seen !== undefined || !mayHaveGpu()) return missing(wanted, seen);
    return {
      checks: driverChecks(seen),
      place: {
        device: "cuda",
        ...gpusOf(wanted.includes(":") ? driver?.gpus.slice(index, index + 1) : driver?.gpus),
      },
    };
  }
  if (python?.seen !== undefined && driver !== undefined) {
    return {
      checks: [
        warning(
          "machine",
          "device",
          `${driverText(driver)}, which PyTorch does not use${whyUnseen(seen)}. The audit would run on the CPU. Install a build of PyTorch that this driver runs, or write \`run.device: cpu\`.`,
        ),
      ],
      place: { device: "cpu" },
    };
  }
  if (driver !== undefined) {
    return { checks: driverChecks(seen), place: { device: "unknown", ...gpusOf(driver.gpus) } };
  }
  const isSure = python?.seen !== undefined || !mayHaveGpu();
  return {
    checks: [
      ok(
        "machine",
        "device",
        isSure ? "the CPU; there is no GPU" : "the CPU, or a GPU that PyTorch finds",
      ),
    ],
    place: { device: isSure ? "cpu" : "unknown" },
  };
}

/** A GPU that only the interpreter to come, or one that was not asked, can tell more of. */
function driverChecks({ state, python, driver }: Seen): Check[] {
  if (driver === undefined) {
    return [ok("machine", "device", "a GPU, as far as the policy says; PyTorch tells more of it")];
  }
  const build = python?.cuda;
  if (build !== undefined && build !== null && driver.cuda && !runsCuda(driver.cuda, build)) {
    return [
      warning(
        "machine",
        "device",
        `${driverText(driver)}, and PyTorch is built for CUDA ${build}. Update the driver, or install a build for CUDA ${driver.cuda}.`,
      ),
    ];
  }
  const condition =
    state.python === undefined
      ? "used if the build of PyTorch that is installed supports it"
      : "used if PyTorch finds it";
  return [ok("machine", "device", `${driverText(driver)}; ${condition}`)];
}

function missing(wanted: string, seen: Seen): Found {
  const fault = new ProbeFault(
    "device-missing",
    `${messageOf("device-missing")}: it says ${wanted}${whyUnseen(seen)}. Write \`run.device: cpu\` to measure on the CPU, or run the audit where there is one.`,
  );
  return { checks: faults("machine", "device", fault), place: { device: "unknown" } };
}

/** ` (…)`: why PyTorch sees no GPU. */
function whyUnseen({ python, driver }: Seen): string {
  if (python !== undefined && python.cuda === null && process.platform !== "darwin") {
    return ` (PyTorch ${python.torch} is built without CUDA)`;
  }
  if (driver === undefined) return " (nvidia-smi finds no GPU)";
  const { cuda } = python ?? {};
  if (cuda && driver.cuda && !runsCuda(driver.cuda, cuda)) {
    return ` (driver ${driver.version} runs CUDA ${driver.cuda}, and PyTorch is built for CUDA ${cuda})`;
  }
  return "";
}

function driverText({ version, cuda, gpus }: Driver): string {
  const [first, ...others] = gpus as [Driver["gpus"][number], ...Driver["gpus"]];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const runs = cuda === undefined ? "" : ` for CUDA up to ${cuda}`;
  return `${first.name}${more}, ${formatBytes(first.free)} of ${formatBytes(first.total)} free, driver ${version}${runs}`;
}

type Gpus = readonly Driver["gpus"][number][];

function gpusOf(gpus: Gpus = []): Pick<Place, "gpu" | "gpus"> {
  const [gpu] = gpus;
  return gpu === undefined ? {} : { gpu, gpus };
}

/** Those of the machine's GPUs that a container gets by an argument of `--gpus`. */
function grantedOf({ gpus }: Driver, granted: string): Gpus {
  const count = Number(granted);
  if (count > 0) return gpus.slice(0, count);
  const named = /device=([^"]+)/.exec(granted)?.[1]?.split(",");
  // By UUID, their number is what is known.
  return named === undefined
    ? gpus
    : named
        .map((name, index) => gpus[Number(name)] ?? gpus[index])
        .filter((gpu) => gpu !== undefined);
}

function isOlder(version: string, [major, minor]: readonly [number, number]): boolean {
  const [has = 0, hasMinor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return has < major || (has === major && hasMinor < minor);
}
