import { createHash } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { ensureEnvironment, environmentFolder } from "../src/probe/index.ts";
import { ROOT } from "./root.ts";

const REQUIREMENTS = join(ROOT, "probe", "requirements-dev.txt");

/**
 * Path of a Python interpreter with the probe's dependencies and the tools that develop it. The
 * tools live in a small environment of their own that looks into the probe's: PyTorch is installed
 * once, and an audit under test sees exactly what a user's has.
 */
export async function developmentPython(say: (line: string) => void): Promise<string> {
  const probe = await ensureEnvironment({ setup: "auto", say });
  const packages = await sitePackagesOf(probe);
  const hash = createHash("sha256")
    .update(await readFile(REQUIREMENTS))
    .update(packages.join("\n"));
  const folder = join(
    dirname(await environmentFolder()),
    `development-${hash.digest("hex").slice(0, 16)}`,
  );
  if (!(await exists(folder))) await install(folder, probe, packages, say);
  return join(folder, "bin", "python");
}

async function install(
  folder: string,
  probe: string,
  packages: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  say(`Setting up the development tools, once, in ${folder} …`);
  const unfinished = `${folder}.${process.pid}`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await execa(probe, ["-m", "venv", unfinished]);
    const python = join(unfinished, "bin", "python");
    const [own] = await sitePackagesOf(python);
    await writeFile(join(own!, "probe-environment.pth"), `${packages.join("\n")}\n`);
    const pip = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet"];
    await execa(python, [...pip, "-r", REQUIREMENTS], { stdout: "inherit", stderr: "inherit" });
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

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
