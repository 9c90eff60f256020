import { chmod, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { DEMO, ROOT } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { lacks } from "../support/lacks.ts";
import { HOST, IMAGE, WITHOUT_DOCKER } from "./support.ts";

// Jobs that themselves run in the probe's image, as on ARC and Kubernetes, without a Docker engine.

describe.skipIf(WITHOUT_DOCKER)("in a job that runs in the probe's image", () => {
  test.each(["process", "auto"])(
    "executor %s measures with what the image holds, and sets nothing up",
    async (executor) => {
      await using folder = await makeFolder();
      const { exitCode, stdout, stderr } = await inImage(folder.path, [
        ...["audit", "/work/examples/demo/leaky.yml", "--out", "/job/audit"],
        ...["--set", `run.executor=${executor}`, "--set", "limits.records=400"],
        ...["--set", "run.setup=never"],
      ]);
      expect([exitCode, stdout]).toEqual([1, expect.stringContaining("FAIL")]);
      expect(stderr).not.toContain("Setting up");
    },
  );

  test.skipIf(
    WITHOUT_DOCKER ||
      lacks("socket", !HOST.startsWith("unix://"), "The Docker engine is not asked by a socket."),
  )("an engine whose socket this user may not open is an error that says whom to ask", async () => {
    const socket = HOST.slice("unix://".length);
    // Nobody but root and its group may use an engine; this container's user is neither.
    expect((await stat(socket)).mode & 0o007).toBe(0);
    await using folder = await makeFolder();
    const { exitCode, stderr } = await inImage(
      folder.path,
      [
        ...["audit", "/work/examples/demo/leaky.yml", "--out", "/job/audit"],
        ...["--set", "run.executor=docker", "--set", `run.image=${IMAGE}`],
      ],
      ["--mount", `type=bind,source=${socket},target=/run/docker.sock`],
    );
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("permission denied")]);
    expect(stderr).toContain("group of the engine's socket");
  });
});

/** An unprivileged user; only root could remove what it leaves. */
const USER = process.getuid!() === 0 ? "65532:65532" : `${process.getuid!()}:${process.getgid!()}`;

/** Runs the command line, from this repository, in the probe's image. */
async function inImage(folder: string, args: string[], more: string[] = []) {
  const node = await realNode();
  const { stdout: program } = await execa("which", ["docker"]);
  await chmod(folder, 0o777);
  await mkdir(join(folder, "home"));
  await chmod(join(folder, "home"), 0o777);
  expect(DEMO.startsWith(ROOT)).toBe(true);
  return await execa(
    "docker",
    [
      ...["run", "--rm", "--network", "none", "--user", USER, "--workdir", "/job"],
      ...["--mount", `type=bind,source=${ROOT},target=/work,readonly`],
      ...["--mount", `type=bind,source=${node},target=/usr/local/bin/node,readonly`],
      ...["--mount", `type=bind,source=${program},target=/usr/local/bin/docker,readonly`],
      ...["--mount", `type=bind,source=${folder},target=/job`],
      ...["--env", "HOME=/job/home", "--env", "DOCKER_HOST=unix:///run/docker.sock"],
      ...more,
      ...["--entrypoint", "/usr/local/bin/node", IMAGE, "/work/src/cli/main.ts", ...args],
    ],
    { env: { DOCKER_HOST: HOST }, reject: false, stdin: "ignore" },
  );
}

async function realNode(): Promise<string> {
  const { stdout } = await execa(process.execPath, ["-p", "process.execPath"]);
  return stdout.trim();
}
