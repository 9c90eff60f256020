import { execa } from "execa";
import { ROOT } from "../base/installation.ts";
import { probeEnvironment } from "./process.ts";

/** What a Python interpreter brings along for the probe. */
export interface Interpreter {
  /** Its version, for example `3.12.3`. */
  version: string;
  /** Versions of torch and transformers; null: not installed. */
  torch: string | null;
  transformers: string | null;
  /** CUDA release that PyTorch was built for, for example `12.6`; null: none. */
  cuda: string | null;
  /** What PyTorch sees; absent where it was not loaded, or could not be. */
  seen?: { cuda: SeenGpu[]; mps: boolean };
}

/** A GPU as PyTorch sees it, bytes. */
export interface SeenGpu {
  name: string;
  total: number;
  free: number;
}

/** Loading PyTorch from a cold disk takes a while; reading versions does not. */
const LOADED_WITHIN_MS = 90_000;
const READ_WITHIN_MS = 20_000;

/**
 * Examines an interpreter in the environment that the probe gets. `load`: import PyTorch, which takes
 * seconds, and ask it for GPUs. Undefined where the interpreter gives no answer.
 */
export async function examineInterpreter(
  python: string,
  { load, signal }: { load: boolean; signal?: AbortSignal | undefined },
): Promise<Interpreter | undefined> {
  const { exitCode, stdout } = await execa(python, ["-c", EXAMINE, load ? "load" : "read"], {
    reject: false,
    stdin: "ignore",
    cwd: ROOT,
    timeout: load ? LOADED_WITHIN_MS : READ_WITHIN_MS,
    extendEnv: false,
    env: probeEnvironment(process.env),
    ...(signal === undefined ? {} : { cancelSignal: signal }),
  });
  if (exitCode !== 0) return undefined;
  try {
    return JSON.parse(String(stdout).trim().split("\n").at(-1)!) as Interpreter;
  } catch {
    return undefined;
  }
}

/** PyTorch's build stands in a small file: one for the CPU alone need not be loaded to see no GPU. */
const EXAMINE = `
import importlib.metadata, importlib.util, json, pathlib, platform, re, sys

def version(name):
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None

def build(kind):
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return None
    text = (pathlib.Path(spec.origin).parent / "version.py").read_text("utf-8")
    found = re.search(rf"^{kind}\\b[^=]*= *['\\"]([0-9.]+)", text, re.M)
    return found and found[1]

found = {
    "version": platform.python_version(),
    "torch": version("torch"),
    "transformers": version("transformers"),
    "cuda": build("cuda"),
}
if sys.argv[1] == "load" and sys.platform != "darwin" and not (build("cuda") or build("hip")):
    found["seen"] = {"cuda": [], "mps": False}
elif sys.argv[1] == "load":
    import torch
    gpus = []
    if torch.cuda.is_available():
        for index in range(torch.cuda.device_count()):
            free, total = torch.cuda.mem_get_info(index)
            gpus.append({"name": torch.cuda.get_device_name(index), "total": total, "free": free})
    found["seen"] = {"cuda": gpus, "mps": torch.backends.mps.is_available()}
print(json.dumps(found))
`;
