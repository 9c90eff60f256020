import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ensureEnvironment } from "../../src/probe/index.ts";
import { FEW_RECORDS, LEAKY } from "./demo.ts";
import { Job, TOKEN } from "./runner.ts";

test("the probe's environment holds no input, no token and nothing else of the job", async () => {
  await using job = await Job.start();
  const python = await ensureEnvironment({ setup: "auto", say: () => {} });
  const interpreter = join(job.temp, "python");
  const seen = join(job.temp, "environment-of-the-probe");
  const dump = `case "$*" in *"-m reticence_probe"*) env > "${seen}" ;; esac`;
  await writeFile(interpreter, `#!/bin/sh\n${dump}\nexec "${python}" "$@"\n`);
  await chmod(interpreter, 0o755);
  const main = await job.main({
    with: { policy: LEAKY, set: FEW_RECORDS },
    env: {
      RETICENCE_PYTHON: interpreter,
      RUNNER_TRACKING_ID: "github_7d0a1b52",
      HF_TOKEN: "hf_aSecret",
      AWS_SECRET_ACCESS_KEY: "anotherSecret",
      DATABASE_URL: "postgres://user:aPassword@db/prod",
    },
  });
  expect(main.outputs.verdict).not.toBe("error");
  const names = (await readFile(seen, "utf8"))
    .split("\n")
    .map((line) => line.split("=")[0]!)
    .filter((name) => name !== "");
  expect(names).toContain("PATH");
  // The runner uses it to end what a killed action leaves.
  expect(names.filter((name) => /^(INPUT_|GITHUB_|ACTIONS_|STATE_|RUNNER_)/.test(name))).toEqual([
    "RUNNER_TRACKING_ID",
  ]);
  const environment = await readFile(seen, "utf8");
  for (const secret of [TOKEN, "hf_aSecret", "anotherSecret", "aPassword", "eyTheToken"]) {
    expect(environment).not.toContain(secret);
  }
});
