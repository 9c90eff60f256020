import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { ensureEnvironment } from "../../src/probe/environment.ts";
import { ROOT } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a Python that is too old for the pinned dependencies is refused before pip starts", async () => {
  const python = `#!/bin/sh
case "$2" in venv) exit 0;; esac
PATH=${process.env.PATH} exec python3 -c "import sys; sys.version_info = (3, 10, 12); $2"
`;
  await using folder = await makeFolder({ "bin/python3": python });
  await chmod(folder.at("bin/python3"), 0o755);
  vi.stubEnv("PATH", folder.at("bin"));
  vi.stubEnv("RETICENCE_PYTHON", "");
  vi.stubEnv("RUNNER_TOOL_CACHE", folder.at("cache"));
  const setup = ensureEnvironment({ setup: "auto", say: () => {} });
  await expect(setup).rejects.toThrow(/^no Python 3\.11 or newer is on the PATH/);
});

test.each(["README.md", "CONTRIBUTING.md"])(
  "%s asks for the Python that the probe needs",
  async (name) => {
    const project = await readFile(join(ROOT, "probe/pyproject.toml"), "utf8");
    const oldest = /requires-python = ">=([\d.]+)"/.exec(project)![1];
    expect(await readFile(join(ROOT, name), "utf8")).toContain(`Python ${oldest} or newer`);
  },
);
