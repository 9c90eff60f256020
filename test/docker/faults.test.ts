import { mkdir, mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../src/base/installation.ts";
import { containerName } from "../../src/probe/docker/container.ts";
import { dockerExecutor } from "../../src/probe/docker/index.ts";
import { containerUser } from "../../src/probe/docker/owner.ts";
import { runContainer } from "../../src/probe/docker/run.ts";
import { FEW_RECORDS, LEAKY } from "../runner/demo.ts";
import { commandsNamed, Job } from "../runner/runner.ts";
import { reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { isRoot, lacks } from "../support/lacks.ts";
import { emptyImage, loadImage, serveImage } from "./registry.ts";
import {
  containers,
  demoJob,
  engine,
  HOST,
  IMAGE,
  inContainer,
  makeImage,
  WITHOUT_DOCKER,
} from "./support.ts";

const LIMITS = { limitMs: 60_000, silenceMs: 60_000 };
const NOBODY_YET = `sha256:${"0".repeat(64)}`;

describe.skipIf(WITHOUT_DOCKER)("an image that cannot be used is refused before the run:", () => {
  test("one of another version of the contract, naming both", async () => {
    const image = await makeImage("contract-9", {
      program: "",
      labels: { "dev.reticence.contract": "9" },
    });
    expect(await refusal({ image })).toMatch(/uses contract 9, but release .* uses 1/);
  });

  test("one that is not a probe image", async () => {
    const image = await makeImage("no-contract", { program: "", labels: {} });
    expect(await refusal({ image })).toMatch(/lacks the label dev\.reticence\.contract/);
  });

  test("one of another architecture", async () => {
    const other = process.arch === "arm64" ? "amd64" : "arm64";
    const image = "reticence-test/other-architecture";
    await loadImage(HOST, image, emptyImage(other));
    expect(await refusal({ image })).toMatch(new RegExp(`is for linux/${other}, but the Docker`));
  });

  test("a tag that does not exist, with the command that builds it", async () => {
    expect(await refusal({ image: "reticence-probe:gone" })).toMatch(
      /not on the Docker engine.*`docker build --tag reticence-probe:gone probe`/,
    );
  });

  test("a digest that does not exist and cannot be pulled", async () => {
    const image = `registry.invalid/reticence@${NOBODY_YET}`;
    expect(await refusal({ image })).toMatch(/cannot be pulled: .*docker load/);
  });

  test("but one named by digest is pulled if absent", async () => {
    const architecture = { x64: "amd64" }[process.arch as string] ?? process.arch;
    await using registry = await serveImage("probe", emptyImage(architecture));
    const said: string[] = [];
    const executor = dockerExecutor({ image: registry.reference, say: (line) => said.push(line) });
    const { signal } = new AbortController();
    await executor.preflight(await demoJob(), signal);
    expect(said).toEqual([`Pulling the image ${registry.reference} …`]);
    expect(executor.measurer().image).toMatchObject({
      reference: registry.reference,
      id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      published: false,
    });
    // It exists now, and the registry is not asked again.
    const { length } = registry.requests;
    expect(length).toBeGreaterThan(0);
    await executor.preflight(await demoJob(), signal);
    expect(registry.requests).toHaveLength(length);
    await engine("image", "rm", registry.reference);
  });

  test("no image, if this release has none", async () => {
    expect(await refusal({ image: "" })).toMatch(
      /no published probe image.*`docker build --tag reticence-probe probe`/,
    );
  });

  test("but one that was built locally is accepted by its id", async () => {
    const id = await engine("image", "inspect", "--format", "{{.Id}}", IMAGE);
    const executor = dockerExecutor({ image: id, say: () => {} });
    await executor.preflight(await demoJob(), new AbortController().signal);
    expect(executor.measurer().image).toMatchObject({ reference: id, id, published: false });
  });
});

describe.skipIf(WITHOUT_DOCKER)("the engine", () => {
  test("that does not answer is an error that says what to do", async () => {
    const { stderr, exitCode } = await audit(["run.executor=docker", `run.image=${IMAGE}`], {
      DOCKER_HOST: "unix:///no/engine/here",
    });
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/no Docker engine answers \(/)]);
    expect(stderr).toContain("`run.executor: process`");
  });

  test("counts as missing if there is no docker program", async () => {
    const { stderr, exitCode } = await audit(["run.executor=docker"], { PATH: "/nowhere" });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("no `docker`")]);
  });

  test("without the NVIDIA runtime is an error if GPUs are asked for, never a run on the CPU", async () => {
    expect(await refusal({ image: IMAGE, gpus: "all" })).toMatch(/asks for GPUs.*offers none/);
    expect(await refusal({ image: IMAGE }, ["run.device=cuda"])).toMatch(/offers none/);
  });

  test("whose machine has less memory than asked for, or less than the models need, is refused", async () => {
    expect(await refusal({ image: IMAGE, memory: "9000g" })).toMatch(/`run\.memory` is 9000g/);
    expect(await refusal({ image: IMAGE, memory: "64m" })).toMatch(
      /may use 64m of memory, but the models need .*Write `run\.memory: \d+[mg]`/,
    );
  });
});

describe.skipIf(WITHOUT_DOCKER)("a run", () => {
  test("that exceeds its memory says so, with a budget to use", async () => {
    const program = "held = []\nwhile True: held.append(bytearray(1 << 24))\n";
    const image = await makeImage("greedy", { program });
    const message = await refusal({ image, memory: "700m" });
    expect(message).toMatch(/ran out of memory: it may use 700m .*\(exit code 137\)/);
    expect(message).toContain("`run.memory: 2g`");
  });

  test("that exits 0 with a manifest whose digests do not match is an error", async () => {
    const image = await makeImage("liar", { from: IMAGE, program: LIAR });
    expect(await refusal({ image }, [FEW_RECORDS])).toMatch(
      /is missing or differs from what the probe wrote/,
    );
  });

  test("that leaves a link among the signals is an error", async () => {
    const program = 'import os\nos.symlink("/etc/passwd", "/out/records.arrow")\n';
    const image = await makeImage("linker", { program });
    expect(await refusal({ image })).toMatch(/something other than files/);
  });

  test("that changes the record of what was audited is an error", async () => {
    const program = 'open("/out/pulled.json", "a").write(" ")\n';
    const image = await makeImage("forger", { program });
    expect(await refusal({ image })).toMatch(/changed pulled\.json, which says what was audited/);
  });

  test("that leaves a link in place of its events is an error", async () => {
    const program =
      'import os, time\nos.symlink("/etc/passwd", "/out/events.jsonl")\ntime.sleep(2)\n';
    const image = await makeImage("event-linker", { program });
    expect(await refusal({ image })).toMatch(/breaks the contract|something other than files/);
  });

  test("that fails without a reason is an error that says where its trace is", async () => {
    const image = await makeImage("failing", { program: "raise SystemExit(7)\n" });
    expect(await refusal({ image })).toMatch(/exit code 7 and gave no reason.*signals\/probe\.out/);
  });

  test("that outlasts every limit is killed", async () => {
    const image = await makeImage("sleeper", { program: "import time\ntime.sleep(600)\n" });
    await using folder = await makeFolder();
    const begun = Date.now();
    await expect(runIn(folder.path, { image, limitMs: 2000 })).rejects.toThrow(/and was killed/);
    expect(Date.now() - begun).toBeLessThan(20_000);
    expect(await containers()).toEqual([]);
  });

  test("whose container is something removed it is an error", async () => {
    const image = await makeImage("sleeper", { program: "import time\ntime.sleep(600)\n" });
    await using folder = await makeFolder();
    const running = runIn(folder.path, { image });
    const removed = (async () => {
      const name = containerName(folder.path);
      while (!(await containers()).includes(name)) await sleep(50);
      await engine("rm", "--force", name);
    })();
    await expect(running).rejects.toThrow(/something removed it/);
    await removed;
  });

  test("that gets no GPUs although the preflight saw some is an error", async () => {
    await using folder = await makeFolder();
    const executor = dockerExecutor({ image: IMAGE, say: () => {} });
    const { signal } = new AbortController();
    const job = await executor.preflight(await demoJob(), signal);
    const container = {
      name: containerName(folder.path),
      image: executor.measurer().image!,
      user: containerUser(),
      mounts: [],
      run: { job, jobPath: folder.at("job.json"), output: folder.path },
      memory: 1024 ** 3,
      needed: 0,
      shmSize: "64m",
      gpus: "all",
    };
    const running = async () => {
      for await (const _ of runContainer(container, LIMITS, signal));
    };
    await expect(running()).rejects.toThrow(/cannot provide GPUs \(could not select device driver/);
    expect(await containers()).toEqual([]);
  });
});

const WITHOUT_ROOT =
  WITHOUT_DOCKER || lacks("root", !isRoot(), "Only root can mount file systems: run as root.");

describe.skipIf(WITHOUT_ROOT)("an output folder", () => {
  test("that cannot be written is an error", async () => {
    await using disk = await mounted("size=512m,ro");
    await expect(runIn(disk.path, {})).rejects.toThrow(
      /the container cannot write the output folder \(EROFS\)/,
    );
  });

  test("on a disk that is too small for the signals is an error before the run", async () => {
    await using disk = await mounted("size=1m");
    await expect(runIn(disk.path, {})).rejects.toThrow(/signals need up to .* of disk/);
  });

  test("whose disk fills up while it is written is an error that says so", async () => {
    await using disk = await mounted("size=512m");
    // There is enough space until somebody else takes it.
    const running = runIn(join(disk.path, "signals"), {}, async () => {
      const { bavail, bsize } = await statfs(disk.path);
      const ballast = bavail * bsize - 256 * 1024;
      await execa("fallocate", ["--length", String(ballast), join(disk.path, "ballast")]);
    });
    await expect(running).rejects.toThrow(/disk is full/);
  });
});

test.skipIf(WITHOUT_ROOT)(
  "an input that only root may read is an error that names it",
  async () => {
    await using job = await Job.start();
    const data = await job.workspace({
      "members.jsonl": '{"prompt": "a", "completion": "b", "customer_id": 1}\n',
    });
    await execa("chmod", ["600", join(data, "members.jsonl")]);
    const step = inContainer({ policy: LEAKY, members: join(data, "members.jsonl") });
    const main = await job.main(step);
    expect(commandsNamed(main, "error")[0]?.message).toMatch(/cannot read .*members\.jsonl/);
  },
);

/** Measures like the probe, and then changes a table that is already in the manifest. */
const LIAR = `
import subprocess, sys
done = subprocess.run([sys.executable, "-m", "reticence_probe", *sys.argv[1:]])
with open("/out/blind.arrow", "ab") as table:
    table.write(b"x")
raise SystemExit(done.returncode)
`;

/** Runs the action, which must end in an error and leave no container; returns the error. */
async function refusal(input: Record<string, string>, set: string[] = []): Promise<string> {
  await using job = await Job.start();
  const out = join(job.temp, "audit");
  const main = await job.main(inContainer({ policy: LEAKY, out, ...input }, set));
  expect(main.outputs).toMatchObject({ verdict: "error", "exit-class": "error" });
  expect(main.exitCode).toBe(1);
  expect(await containers()).toEqual([]);
  return commandsNamed(main, "error")[0]?.message ?? "";
}

async function audit(set: string[], env: Record<string, string>) {
  await using folder = await makeFolder();
  const settings = set.flatMap((one) => ["--set", one]);
  const policy = join(ROOT, LEAKY);
  return await reticence(["audit", policy, "--out", folder.at("out"), ...settings], {
    env: { DOCKER_HOST: HOST, ...env },
  });
}

/** Runs the demo's job in a container with this output folder, as an audit would. */
async function runIn(
  output: string,
  options: { image?: string; limitMs?: number },
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  const executor = dockerExecutor({ image: IMAGE, ...options, say: () => {} });
  const { signal } = new AbortController();
  const job = await executor.preflight(await demoJob(), signal);
  const jobPath = join(output, "job.json");
  await mkdir(output, { recursive: true }).catch(() => {});
  await writeFile(jobPath, JSON.stringify(job), { mode: 0o600 }).catch(() => {});
  for await (const event of executor.run({ job, jobPath, output }, signal)) {
    if (event.kind === "start" && event.task === "score") await meanwhile();
  }
}

/** A file system of its own. */
async function mounted(options: string): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "reticence-disk-"));
  await execa("mount", ["-t", "tmpfs", "-o", options, "tmpfs", path]);
  return {
    path,
    async [Symbol.asyncDispose]() {
      await execa("umount", [path]);
      await rm(path, { recursive: true });
    },
  };
}
