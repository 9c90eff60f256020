import { chmod, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { ensureEnvironment } from "../../src/probe/environment.ts";
import { ROOT, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a Python that is too old for the pinned dependencies is refused before pip starts", async () => {
  await using folder = await makeFolder({ "bin/python3": pythonOf(10) });
  await expect(setUpWith(folder)).rejects.toThrow(/^no Python 3\.11 or newer is on the PATH/);
});

test("beside a Python that is too old, a newer one is found by its name", async () => {
  const bin = { "bin/python3": pythonOf(10), "bin/python3.12": pythonOf(12) };
  await using folder = await makeFolder(bin);
  // It is taken; what stands in for it makes no environment.
  await expect(setUpWith(folder)).rejects.toThrow(/^python3\.12 cannot make a virtual environment/);
});

/** A python3 that takes itself for 3.`minor`, and makes no environment. */
function pythonOf(minor: number): string {
  return `#!/bin/sh
case "$*" in *venv*) exit 1;; esac
shift; PATH=${process.env.PATH} exec python3 "$1" "import sys; sys.version_info = (3, ${minor}, 1); $2"
`;
}

/** Asks for an environment where the folder's bin/ is the whole PATH. */
async function setUpWith(folder: Awaited<ReturnType<typeof makeFolder>>): Promise<string> {
  for (const name of await readdir(folder.at("bin"))) await chmod(folder.at("bin", name), 0o755);
  vi.stubEnv("PATH", folder.at("bin"));
  vi.stubEnv("RETICENCE_PYTHON", "");
  vi.stubEnv("RUNNER_TOOL_CACHE", folder.at("cache"));
  return await ensureEnvironment({ setup: "auto", say: () => {} });
}

test.each(["README.md", "CONTRIBUTING.md"])(
  "%s asks for the Python that the probe needs",
  async (name) => {
    const project = await readFile(join(ROOT, "probe/pyproject.toml"), "utf8");
    const oldest = /requires-python = ">=([\d.]+)"/.exec(project)![1];
    expect(await readFile(join(ROOT, name), "utf8")).toContain(`Python ${oldest} or newer`);
  },
);

test("nothing of the folder that an audit is asked for in runs while the environment is made", async () => {
  const takeover = 'open("taken-over", "a").close()\n';
  await using checkout = await makeFolder({
    "venv.py": takeover,
    "pip.py": takeover,
    "torch.py": takeover,
  });
  await using cache = await makeFolder();
  // Without an index pip cannot install anything, and says so soon.
  const env = { RUNNER_TOOL_CACHE: cache.path, RETICENCE_PYTHON: "", PIP_NO_INDEX: "1" };
  const { exitCode, stderr } = await reticence(["setup"], { cwd: checkout.path, env });
  expect(await readdir(checkout.path)).not.toContain("taken-over");
  expect(stderr).toMatch(/pip could not install the probe's dependencies/);
  expect(exitCode).toBe(2);
}, 120_000);
