import { createHash } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { ensureEnvironment, ensureRay, environmentFolder } from "../src/probe/index.ts";
import { ROOT } from "./root.ts";

type Say = (line: string) => void;

interface Layer {
  /** Begins the name of its folder. */
  name: string;
  /** What is set up, for the user. */
  what: string;
  /** File of exact pins. */
  requirements: string;
  /** Folders of packages in which it looks after its own. */
  below: readonly string[];
  /** Options of pip. */
  options?: readonly string[];
  /** A program that fails where the environment is unusable. */
  check?: string;
}

/**
 * Path of a Python interpreter with the probe's dependencies and the tools that develop it. The
 * tools live in a small environment of their own that looks into the probe's: PyTorch is installed
 * once, and an audit under test sees exactly what a user's has.
 */
export async function developmentPython(say: Say): Promise<string> {
  const probe = await ensureEnvironment({ setup: "auto", say });
  return await ensureLayer(probe, say, {
    name: "development",
    what: "the development tools",
    requirements: join(ROOT, "probe", "requirements-dev.txt"),
    below: await sitePackagesOf(probe),
  });
}

/**
 * Path of a Python interpreter that has TRL, too, with which tests compare and a benchmark tunes.
 * It lies above the development tools, since TRL's own dependencies are other versions than the
 * probe's pins. pip installs what the file lists and nothing else, so that PyTorch stays the
 * probe's.
 */
export async function trlPython(say: Say): Promise<string> {
  const probe = await ensureEnvironment({ setup: "auto", say });
  const development = await developmentPython(say);
  return await ensureLayer(probe, say, {
    name: "trl",
    what: "TRL, to compare with",
    requirements: join(ROOT, "probe", "tests", "trl", "requirements.txt"),
    below: [...(await sitePackagesOf(development)), ...(await sitePackagesOf(probe))],
    options: ["--no-deps"],
    check: "import torch, trl.trainer.sft_trainer, gguf",
  });
}

/**
 * Path of a Python interpreter that has libraries of differential privacy, too, with which the tests
 * of canaries compare and train.
 */
export async function privacyPython(say: Say): Promise<string> {
  const probe = await ensureEnvironment({ setup: "auto", say });
  const development = await developmentPython(say);
  return await ensureLayer(probe, say, {
    name: "privacy",
    what: "libraries of differential privacy, to compare with",
    requirements: join(ROOT, "test", "canaries", "requirements.txt"),
    below: [...(await sitePackagesOf(development)), ...(await sitePackagesOf(probe))],
    options: ["--no-deps"],
    check: "import opacus, dp_accounting, jax_privacy.auditing",
  });
}

/** Path of a Python interpreter that has in-toto's own classes of attestations, and nothing else. */
export async function attestationPython(say: Say): Promise<string> {
  return await ensureLayer(await ensureEnvironment({ setup: "auto", say }), say, {
    name: "attestation",
    what: "in-toto's classes of attestations, to compare with",
    requirements: join(ROOT, "test", "report", "requirements.txt"),
    below: [],
    options: ["--no-deps"],
    check: "import in_toto_attestation.v1.statement",
  });
}

const SERVERS = join(ROOT, "test", "support", "servers", "python");

/**
 * Path of a Python interpreter that has a server for the tests of sources, or what signs models for
 * them: one environment for each file of pins in test/support/servers/python/, apart from all others.
 */
export async function serverPython(name: "gcs" | "mlflow" | "oci" | "signing"): Promise<string> {
  const say = () => {};
  const probe = await ensureEnvironment({ setup: "auto", say });
  return await ensureLayer(probe, say, {
    name,
    what: `what the tests of ${name} need`,
    requirements: join(SERVERS, `${name}.txt`),
    below: [],
    options: ["--no-deps"],
  });
}

export const KERNEL_TESTS = join("probe", "tests", "triton");
/** Read by Triton when it is imported: kernels then run on the CPU. */
export const INTERPRETED = { TRITON_INTERPRET: "1" } as const;

/**
 * Path of a Python interpreter that has Triton, too, in which the tests of the kernels run. PyTorch
 * for the CPU brings none, and where there is one transformers chooses other ways.
 */
export async function kernelsPython(say: Say): Promise<string> {
  const probe = await ensureEnvironment({ setup: "auto", say });
  const development = await developmentPython(say);
  return await ensureLayer(probe, say, {
    name: "kernels",
    what: "Triton, whose interpreter runs the kernels",
    requirements: join(ROOT, KERNEL_TESTS, "requirements.txt"),
    below: [...(await sitePackagesOf(development)), ...(await sitePackagesOf(probe))],
    options: ["--no-deps"],
    check: "import torch, triton",
  });
}

export const RAY_TESTS = join("probe", "tests", "ray");

/**
 * Path of a Python interpreter that has Ray's job server, too, and the development tools. It lies
 * above the environment that `run.executor: ray` makes, so that tests see the user's Ray.
 */
export async function rayPython(say: Say): Promise<string> {
  const probe = await ensureEnvironment({ setup: "auto", say });
  const ray = await ensureRay({ setup: "auto", say });
  const development = await developmentPython(say);
  const below = await Promise.all([ray, development, probe].map(sitePackagesOf));
  return await ensureLayer(probe, say, {
    name: "ray-tests",
    what: "Ray's job server",
    requirements: join(ROOT, RAY_TESTS, "requirements.txt"),
    below: below.flat(),
    options: ["--no-deps"],
    check: "import ray.job_submission, aiohttp, opencensus, prometheus_client, torch",
  });
}

/** Interpreter of the layer, which is made where it is not there. */
async function ensureLayer(probe: string, say: Say, layer: Layer): Promise<string> {
  const hash = createHash("sha256")
    .update(await readFile(layer.requirements))
    .update(layer.below.join("\n"));
  const folder = join(
    dirname(await environmentFolder()),
    `${layer.name}-${hash.digest("hex").slice(0, 16)}`,
  );
  if (!(await exists(folder))) await install(folder, probe, say, layer);
  return join(folder, "bin", "python");
}

async function install(folder: string, probe: string, say: Say, layer: Layer): Promise<void> {
  say(`Setting up ${layer.what}, once, in ${folder} …`);
  const unfinished = `${folder}.${process.pid}`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await execa(probe, ["-m", "venv", unfinished]);
    const python = join(unfinished, "bin", "python");
    const [own] = await sitePackagesOf(python);
    await writeFile(join(own!, "below.pth"), `${layer.below.join("\n")}\n`);
    const pip = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet"];
    const shown = { stdout: "inherit", stderr: "inherit" } as const;
    await execa(python, [...pip, ...(layer.options ?? []), "-r", layer.requirements], shown);
    if (layer.check !== undefined) await execa(python, ["-c", layer.check], shown);
    // The scripts in bin/ name the path before the move; tools are run with `python -m`.
    await rename(unfinished, folder).catch(async (error: unknown) => {
      // Another process was faster.
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function sitePackagesOf(python: string): Promise<string[]> {
  const program = "import json, site; print(json.dumps(site.getsitepackages()))";
  const { stdout } = await execa(python, ["-c", program]);
  return JSON.parse(stdout) as string[];
}

export async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
