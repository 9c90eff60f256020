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

/** Installed first and alone, so that the user's pip settings can choose its build. */
const TORCH_REQUIREMENTS = "requirements-torch.txt";
const REQUIREMENTS = "requirements.txt";
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
  return state.python ?? (await setUp(state.folder, options));
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
    throw new ProbeError(
      "environment-missing",
      `the probe's Python environment is not set up (${folder}), and run.setup is never. Run \`reticence setup\` first, or name an interpreter with run.python.`,
    );
  }
  return { folder, maker: await findPython() };
}

/** Folder of this version's environment: one for each set of pinned dependencies. */
export async function environmentFolder(): Promise<string> {
  const cache =
    process.env.RUNNER_TOOL_CACHE ?? process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const hash = createHash("sha256");
  for (const name of [TORCH_REQUIREMENTS, REQUIREMENTS]) {
    hash.update(await readFile(join(ROOT, "probe", name)));
  }
  hash.update(`${process.platform}-${process.arch}`);
  return join(cache, "reticence", `probe-${hash.digest("hex").slice(0, 16)}`);
}

async function setUp(folder: string, options: EnvironmentOptions): Promise<string> {
  const { say, progress, signal } = options;
  await mkdir(folder, { recursive: true });
  await using _ = await lock(folder, say);
  try {
    // Another process may have finished while this one waited.
    if (await isComplete(folder)) return interpreterIn(folder);
    const venv = join(folder, "venv");
    // Leftovers of a killed installation cannot be trusted.
    await rm(venv, { recursive: true, force: true });
    say(`Setting up the probe's Python environment, once, in ${folder} …`);
    const started = Date.now();
    progress?.({ task: "setup", name: "creating a virtual environment" });
    await makeVenv(venv);
    const python = interpreterIn(folder);
    const pip: Pip = { python, folder, say, progress, signal };
    const torch = join(ROOT, "probe", TORCH_REQUIREMENTS);
    const limits = await checkIndex(pip, await firstRequirement(torch));
    await install(pip, ["-r", torch], limits);
    await install(pip, ["-r", join(ROOT, "probe", REQUIREMENTS)], limits);
    progress?.({ task: "setup", name: "loading the packages once" });
    await execa(python, [
      ISOLATED,
      "-c",
      "import torch, transformers, peft, pyarrow, presidio_analyzer, stdnum",
    ]);
    await writeAtomically(join(folder, "complete.json"), `${JSON.stringify({ venv: "venv" })}\n`);
    say(`Set up in ${Math.round((Date.now() - started) / 1000)} s.`);
    return python;
  } catch (error) {
    if (error instanceof ReticenceError) throw error;
    const full = diskFull(error, folder);
    if (full !== undefined) throw full;
    throw new ProbeError(
      "environment-unmade",
      `the probe's Python environment could not be created in ${folder}: ${(error as Error).message.split("\n")[0]}`,
    );
  }
}

/** If the lock is lost, the result of two concurrent installations is still checked before use. */
async function lock(folder: string, say: (line: string) => void): Promise<Lock> {
  try {
    return await takeLock(folder, { staleMs: LOCK_STALE_MS });
  } catch (error) {
    if (!isLocked(error)) throw error;
    say("Another process is setting up the probe's Python environment; waiting for it …");
    return await takeLock(folder, { staleMs: LOCK_STALE_MS, tries: LONGEST_WAIT_S });
  }
}

async function makeVenv(venv: string): Promise<void> {
  const python = await findPython();
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
