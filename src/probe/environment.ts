import { createHash } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import lockfile from "proper-lockfile";
import { DiskFullError, diskFull, ProbeError, ReticenceError } from "../base/errors.ts";
import { writeAtomically } from "../base/files.ts";
import { ROOT } from "../base/root.ts";

export interface EnvironmentOptions {
  /** Interpreter from the policy's `run.python`. */
  python?: string;
  /** never: an absent environment is an error. */
  setup: "auto" | "never";
  /** Shows one line to the user. */
  say(line: string): void;
}

/** Installed first and alone, so that the user's pip settings can choose its build. */
const TORCH_REQUIREMENTS = "requirements-torch.txt";
const REQUIREMENTS = "requirements.txt";
/** What the pinned dependencies need; `requires-python` of probe/pyproject.toml says the same. */
const OLDEST_PYTHON = [3, 11] as const;
/** The system's own first; a system whose own is older often has a newer one beside it. */
const PYTHONS = ["python3", "python", "python3.13", "python3.12", "python3.11"];
/** An installation whose lock was not renewed for this long is taken to be dead, milliseconds. */
const LOCK_STALE_MS = 60_000;
/** Last bytes of pip's output that an error shows. */
const LOG_TAIL_BYTES = 1500;

/**
 * Path of a Python interpreter that has the probe's dependencies: `run.python`, then
 * `RETICENCE_PYTHON`, then the cached environment of this version, made when absent.
 * Throws ProbeError.
 */
export async function ensureEnvironment(options: EnvironmentOptions): Promise<string> {
  const named = options.python ?? process.env.RETICENCE_PYTHON;
  if (named !== undefined && named !== "") {
    await checkNamed(named, options.python === undefined ? "RETICENCE_PYTHON" : "run.python");
    return named;
  }
  const folder = await environmentFolder();
  if (await isComplete(folder)) return interpreterIn(folder);
  if (options.setup === "never") {
    throw new ProbeError(
      "environment-missing",
      `the probe's Python environment is not set up (${folder}) and run.setup is never. Run \`reticence setup\` first, or name an interpreter with run.python.`,
    );
  }
  return await install(folder, options.say);
}

/**
 * Keeps Python from importing what lies in the current folder, which is the checkout of whoever asks
 * for the audit: a `venv.py` or a folder `torch` in it would run with the tokens of the job.
 */
const ISOLATED = "-I";

/** Where this version's environment lives: a folder for each set of pinned dependencies. */
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

async function install(folder: string, say: (line: string) => void): Promise<string> {
  await mkdir(folder, { recursive: true });
  const release = await lock(folder, say);
  try {
    // Another process may have finished while this one waited.
    if (await isComplete(folder)) return interpreterIn(folder);
    const venv = join(folder, "venv");
    // What a killed installation left is not to be trusted.
    await rm(venv, { recursive: true, force: true });
    say(`Setting up the probe's Python environment, once, in ${folder} …`);
    const started = Date.now();
    await makeVenv(venv);
    const python = interpreterIn(folder);
    await pip(python, folder, ["-r", join(ROOT, "probe", TORCH_REQUIREMENTS)]);
    await pip(python, folder, ["-r", join(ROOT, "probe", REQUIREMENTS)]);
    await execa(python, [
      ISOLATED,
      "-c",
      "import torch, transformers, peft, pyarrow, presidio_analyzer",
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
      `the probe's Python environment could not be made in ${folder}: ${(error as Error).message.split("\n")[0]}`,
    );
  } finally {
    await release();
  }
}

async function lock(folder: string, say: (line: string) => void): Promise<() => Promise<void>> {
  // A machine that slept loses the lock; what two installations wrote is checked before it counts.
  const options = { stale: LOCK_STALE_MS, onCompromised: () => {} };
  try {
    return await lockfile.lock(folder, options);
  } catch {
    say("Another process is setting up the probe's Python environment; waiting for it …");
    return await lockfile.lock(folder, {
      ...options,
      retries: { forever: true, minTimeout: 1000, maxTimeout: 1000, maxRetryTime: 1_800_000 },
    });
  }
}

async function makeVenv(venv: string): Promise<void> {
  const python = await findPython();
  try {
    await execa(python, [ISOLATED, "-m", "venv", venv]);
  } catch (error) {
    if (NO_ROOM.test((error as Error).message)) throw new DiskFullError(dirname(venv));
    throw new ProbeError(
      "environment-unmade",
      `${python} cannot make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv. Or name an interpreter that has the dependencies of probe/requirements.txt with run.python.`,
    );
  }
}

async function findPython(): Promise<string> {
  const [major, minor] = OLDEST_PYTHON;
  for (const name of PYTHONS) {
    const { exitCode } = await execa(
      name,
      [ISOLATED, "-c", `import sys; sys.exit(sys.version_info < (${major}, ${minor}))`],
      { reject: false },
    );
    if (exitCode === 0) return name;
  }
  throw new ProbeError(
    "python-missing",
    `no Python ${major}.${minor} or newer is on the PATH. Install one, or name an interpreter with run.python or RETICENCE_PYTHON.`,
  );
}

/** What Python and pip say of a full disk, and of a full share of one. */
const NO_ROOM = /No space left on device|Disk quota exceeded/;

/** PIP_* variables of the user apply: an index, a proxy, a folder of wheels. */
async function pip(python: string, folder: string, what: string[]): Promise<void> {
  const path = join(folder, "setup.log");
  const log = { file: path, append: true } as const;
  const { exitCode } = await execa(
    python,
    [ISOLATED, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", ...what],
    { reject: false, stdin: "ignore", stdout: log, stderr: log },
  );
  if (exitCode === 0) return;
  const tail = (await readFile(path, "utf8")).slice(-LOG_TAIL_BYTES);
  if (NO_ROOM.test(tail)) throw new DiskFullError(folder);
  throw new ProbeError(
    "environment-unmade",
    `pip could not install the probe's dependencies. Its last words (${path} has all):\n${tail}`,
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
      : `"${python}" (${from}) lacks packages of the probe. Install probe/requirements-torch.txt and probe/requirements.txt into it.`,
  );
}

/** Looks the packages up without importing them, which would take seconds. */
const FIND_PACKAGES = `
import importlib.util, sys
names = "torch transformers peft safetensors pyarrow presidio_analyzer sklearn jsonschema"
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
