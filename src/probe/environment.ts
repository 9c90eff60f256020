import { createHash } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { DiskFullError, diskFull, ProbeError, ReticenceError } from "../base/errors.ts";
import { writeAtomically } from "../base/files.ts";
import { ROOT } from "../base/installation.ts";
import { isLocked, type Lock, takeLock } from "../base/lock.ts";
import {
  checkIndex,
  firstRequirement,
  ISOLATED,
  install,
  NO_ROOM,
  type Pip,
  type SetupProgress,
} from "./pip.ts";
import { refusePlatform } from "./platform.ts";

export interface EnvironmentOptions {
  /** Interpreter named by the policy's `run.python`. */
  python?: string;
  /** never: an absent environment is an error. */
  setup: "auto" | "never";
  /** Shows one line to the user. */
  say(line: string): void;
  /** Shows what the set-up is doing. */
  progress?: ((progress: SetupProgress) => void) | undefined;
  /** Stops the set-up. */
  signal?: AbortSignal | undefined;
}

/** What an environment of this version holds. */
interface Recipe {
  /** Begins the name of its folder. */
  name: string;
  /** What it is, for the user. */
  what: string;
  /** Files of pins in the folder `probe`, installed one after the other. */
  requirements: readonly [string, ...string[]];
  /** Packages that are loaded once, so that what cannot be loaded is found now. */
  packages: string;
  /** What makes it beforehand. */
  command: string;
  /** Another environment whose packages it sees; its own are then installed without what they need. */
  above?: Recipe;
}

const PROBE: Recipe = {
  name: "probe",
  what: "the probe's Python environment",
  // PyTorch first and alone, so that the user's pip settings can choose its build.
  requirements: ["requirements-torch.txt", "requirements.txt"],
  packages: "torch, transformers, peft, pyarrow, presidio_analyzer, stdnum",
  command: "reticence setup",
};

const ACCOUNTING: Recipe = {
  name: "accounting",
  what: "the Python environment that recomputes a declared privacy",
  requirements: ["accounting/requirements.txt"],
  packages: "dp_accounting.pld.privacy_loss_distribution",
  command: "reticence setup --accounting",
};

const RAY: Recipe = {
  name: "ray",
  what: "the Python environment with Ray",
  requirements: ["requirements-ray.txt"],
  packages: "ray, torch",
  command: "reticence setup --ray",
  above: PROBE,
};

/**
 * Oldest version that the pinned dependencies support; same as `requires-python` in
 * probe/pyproject.toml.
 */
const OLDEST_PYTHON = [3, 11] as const;
/** The system's own first; a system with an older default often has a newer one beside it. */
const PYTHONS = ["python3", "python", "python3.13", "python3.12", "python3.11"];
/** An installation whose lock was not renewed for this long counts as dead, milliseconds. */
const LOCK_STALE_MS = 60_000;
/** Another installation has this long to finish, seconds. */
const LONGEST_WAIT_S = 1800;

/**
 * Path of a Python interpreter that has the probe's dependencies: `run.python`, then
 * `RETICENCE_PYTHON`, then the cached environment of this version, which is created if absent.
 * Throws ProbeError.
 */
export async function ensureEnvironment(options: EnvironmentOptions): Promise<string> {
  refusePlatform();
  const state = await environmentState(options);
  return state.python ?? (await setUp(PROBE, state.folder, options));
}

/** Where the interpreter of a run is. */
export type EnvironmentState =
  /** `folder`: absent where the user named the interpreter. */
  | { python: string; folder?: string }
  /** To be made in `folder` with the interpreter `maker`. */
  | { python?: undefined; folder: string; maker: string };

/** What `ensureEnvironment` finds, without making anything. Throws ProbeError where it would. */
export async function environmentState(
  options: Pick<EnvironmentOptions, "python" | "setup">,
): Promise<EnvironmentState> {
  const named = options.python ?? process.env.RETICENCE_PYTHON;
  if (named !== undefined && named !== "") {
    await checkNamed(named, options.python === undefined ? "RETICENCE_PYTHON" : "run.python");
    return { python: named };
  }
  const folder = await environmentFolder();
  if (await isComplete(folder)) return { python: interpreterIn(folder), folder };
  if (options.setup === "never") {
    throw missing(PROBE, folder);
  }
  return { folder, maker: await findPython() };
}

/**
 * Path of a Python interpreter that has dp-accounting, in an environment of its own beside the probe's,
 * which is created if absent. Throws ProbeError.
 */
export async function ensureAccounting(
  options: Omit<EnvironmentOptions, "python">,
): Promise<string> {
  refusePlatform();
  const folder = await folderOf(ACCOUNTING);
  if (await isComplete(folder)) return interpreterIn(folder);
  if (options.setup === "never") throw missing(ACCOUNTING, folder);
  return await setUp(ACCOUNTING, folder, options);
}

/**
 * Path of a Python interpreter that has Ray beside the probe's dependencies: `run.python`, then
 * `RETICENCE_PYTHON`, then an environment above the probe's, which is created if absent. Throws
 * ProbeError.
 */
export async function ensureRay(options: EnvironmentOptions): Promise<string> {
  const python = await ensureEnvironment(options);
  if (isNamed(options)) {
    const { exitCode } = await execa(python, ["-c", FIND_RAY], { reject: false, cwd: ROOT });
    if (exitCode === 0) return python;
    throw new ProbeError(
      "dependency-missing",
      `"${python}" lacks Ray, which \`run.executor: ray\` needs. Install probe/requirements-ray.txt into it.`,
    );
  }
  const folder = await folderOf(RAY);
  if (await isComplete(folder)) return interpreterIn(folder);
  if (options.setup === "never") throw missing(RAY, folder);
  return await setUp(RAY, folder, options, python);
}

/** Where Ray's environment is, and whether it is there; undefined where the user named another. */
export async function rayState(
  options: Pick<EnvironmentOptions, "python" | "setup">,
): Promise<{ folder: string; complete: boolean } | undefined> {
  if (isNamed(options)) return undefined;
  const folder = await folderOf(RAY);
  const complete = await isComplete(folder);
  if (!complete && options.setup === "never") throw missing(RAY, folder);
  return { folder, complete };
}

function isNamed({ python }: Pick<EnvironmentOptions, "python">): boolean {
  return (python ?? process.env.RETICENCE_PYTHON ?? "") !== "";
}

/** The same where it is there; nothing is made. */
export async function accountingPython(): Promise<string | undefined> {
  const folder = await folderOf(ACCOUNTING);
  return (await isComplete(folder)) ? interpreterIn(folder) : undefined;
}

/** Folder of this version's environment: one for each set of pinned dependencies. */
export async function environmentFolder(): Promise<string> {
  return await folderOf(PROBE);
}

function missing({ what, command, name }: Recipe, folder: string): ProbeError {
  const instead = name === PROBE.name ? ", or name an interpreter with run.python" : "";
  return new ProbeError(
    "environment-missing",
    `${what} is not set up (${folder}), and run.setup is never. Run \`${command}\` first${instead}.`,
  );
}

async function folderOf({ name, requirements, above }: Recipe): Promise<string> {
  const cache =
    process.env.RUNNER_TOOL_CACHE ?? process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const hash = createHash("sha256");
  for (const file of [...(above?.requirements ?? []), ...requirements]) {
    hash.update(await readFile(join(ROOT, "probe", file)));
  }
  hash.update(`${process.platform}-${process.arch}`);
  return join(cache, "reticence", `${name}-${hash.digest("hex").slice(0, 16)}`);
}

/** `below`: interpreter of the environment that this one lies above. */
async function setUp(
  { what, requirements, packages }: Recipe,
  folder: string,
  options: EnvironmentOptions,
  below?: string,
): Promise<string> {
  const { say, progress, signal } = options;
  await mkdir(folder, { recursive: true });
  await using _ = await lock(folder, what, say);
  try {
    // Another process may have finished while this one waited.
    if (await isComplete(folder)) return interpreterIn(folder);
    const venv = join(folder, "venv");
    // Leftovers of a killed installation cannot be trusted.
    await rm(venv, { recursive: true, force: true });
    say(`Setting up ${what}, once, in ${folder} …`);
    const started = Date.now();
    progress?.({ task: "setup", name: "creating a virtual environment" });
    await makeVenv(venv, below);
    const python = interpreterIn(folder);
    if (below !== undefined) await showPackages(below, python);
    const pip: Pip = { python, folder, say, progress, signal };
    const files = requirements.map((file) => join(ROOT, "probe", file));
    const limits = await checkIndex(pip, await firstRequirement(files[0]!));
    const alone = below === undefined ? [] : ["--no-deps"];
    for (const file of files) await install(pip, [...alone, "-r", file], limits);
    progress?.({ task: "setup", name: "loading the packages once" });
    await execa(python, [ISOLATED, "-c", `import ${packages}`]);
    await writeAtomically(join(folder, "complete.json"), `${JSON.stringify({ venv: "venv" })}\n`);
    say(`Set up in ${Math.round((Date.now() - started) / 1000)} s.`);
    return python;
  } catch (error) {
    if (error instanceof ReticenceError) throw error;
    const full = diskFull(error, folder);
    if (full !== undefined) throw full;
    throw new ProbeError(
      "environment-unmade",
      `${what} could not be created in ${folder}: ${(error as Error).message.split("\n")[0]}`,
    );
  }
}

/** If the lock is lost, the result of two concurrent installations is still checked before use. */
async function lock(folder: string, what: string, say: (line: string) => void): Promise<Lock> {
  try {
    return await takeLock(folder, { staleMs: LOCK_STALE_MS });
  } catch (error) {
    if (!isLocked(error)) throw error;
    say(`Another process is setting up ${what}; waiting for it …`);
    return await takeLock(folder, { staleMs: LOCK_STALE_MS, tries: LONGEST_WAIT_S });
  }
}

/** Has an environment look for packages in another one, after its own. */
async function showPackages(below: string, python: string): Promise<void> {
  const [shown, own] = await Promise.all([below, python].map(sitePackagesOf));
  await writeAtomically(join(own![0]!, "below.pth"), `${shown!.join("\n")}\n`);
}

async function sitePackagesOf(python: string): Promise<string[]> {
  const program = "import json, site; print(json.dumps(site.getsitepackages()))";
  const { stdout } = await execa(python, [ISOLATED, "-c", program]);
  return JSON.parse(stdout) as string[];
}

async function makeVenv(venv: string, below?: string): Promise<void> {
  const python = below ?? (await findPython());
  try {
    await execa(python, [ISOLATED, "-m", "venv", venv]);
  } catch (error) {
    if (NO_ROOM.test((error as Error).message)) throw new DiskFullError(dirname(venv));
    throw withoutVenv(python);
  }
}

function withoutVenv(python: string): ProbeError {
  return new ProbeError(
    "environment-unmade",
    `${python} cannot create a virtual environment. On Debian and Ubuntu, run apt-get install python3-venv. Or name an interpreter that has the dependencies of probe/requirements.txt with run.python.`,
  );
}

async function findPython(): Promise<string> {
  const [major, minor] = OLDEST_PYTHON;
  for (const name of PYTHONS) {
    const { exitCode } = await execa(
      name,
      [ISOLATED, "-c", `import sys; sys.exit(sys.version_info < (${major}, ${minor}))`],
      { reject: false },
    );
    if (exitCode !== 0) continue;
    // Debian's Python has the module without what it needs.
    const venv = await execa(name, [ISOLATED, "-c", "import ensurepip, venv"], { reject: false });
    if (venv.exitCode !== 0) throw withoutVenv(name);
    return name;
  }
  throw new ProbeError(
    "python-missing",
    `no Python ${major}.${minor} or newer is on the PATH. Install one, or name an interpreter with run.python or RETICENCE_PYTHON.`,
  );
}

async function checkNamed(python: string, from: string): Promise<void> {
  // Not ISOLATED, which would hide the user's own site-packages; nor in the current folder.
  const options = { reject: false, cwd: ROOT } as const;
  const { exitCode } = await execa(python, ["-c", FIND_PACKAGES], options);
  if (exitCode === 0) return;
  throw new ProbeError(
    exitCode === undefined ? "python-missing" : "dependency-missing",
    exitCode === undefined
      ? `${from} names "${python}", which cannot be run.`
      : `"${python}" (${from}) lacks packages that the probe needs. Install probe/requirements-torch.txt and probe/requirements.txt into it.`,
  );
}

/** Finds the packages without importing them, which would take seconds. */
const FIND_PACKAGES = `
import importlib.util, sys
names = "torch transformers peft safetensors pyarrow presidio_analyzer stdnum sklearn jsonschema"
sys.exit(not all(importlib.util.find_spec(name) for name in names.split()))
`;

const FIND_RAY = 'import importlib.util, sys; sys.exit(not importlib.util.find_spec("ray"))';

async function isComplete(folder: string): Promise<boolean> {
  return await readFile(join(folder, "complete.json"), "utf8").then(
    () => true,
    () => false,
  );
}

function interpreterIn(folder: string): string {
  return process.platform === "win32"
    ? join(folder, "venv", "Scripts", "python.exe")
    : join(folder, "venv", "bin", "python");
}
