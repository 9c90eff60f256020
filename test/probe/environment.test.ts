import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

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
