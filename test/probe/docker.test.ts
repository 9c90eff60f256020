import { mkdir, readFile, symlink } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../src/base/installation.ts";
import type { Job } from "../../src/contracts/job.ts";
import { createArguments, environment } from "../../src/probe/docker/container.ts";
import { parseEngine } from "../../src/probe/docker/engine.ts";
import {
  GPUS_PATTERN,
  grantGpus,
  offersGpus,
  parseToolkitVersion,
  refuseOldToolkit,
} from "../../src/probe/docker/gpus.ts";
import { mountArgument, mountJob } from "../../src/probe/docker/mounts.ts";
import { diskNeeded, formatSize, memoryFor, parseSize } from "../../src/probe/docker/needs.ts";
import { executorFor } from "../../src/probe/index.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText, POLICY } from "../support/policy.ts";

/** What `docker info --format '{{json .}}'` says, reduced to what is read. */
const INFO = {
  ServerVersion: "28.2.2",
  OSType: "linux",
  Architecture: "x86_64",
  MemTotal: 64 * 1024 ** 3,
  Runtimes: { runc: { path: "runc" }, "io.containerd.runc.v2": { path: "runc" } },
  SecurityOptions: ["name=seccomp,profile=builtin", "name=cgroupns"],
};
const engineOf = (more: object = {}) => parseEngine(JSON.stringify({ ...INFO, ...more }));
const NVIDIA = { Runtimes: { ...INFO.Runtimes, nvidia: { path: "nvidia-container-runtime" } } };
const silent = () => {};

describe("an engine", () => {
  test("tells its version, its architecture as images name it, and its memory", () => {
    expect(engineOf()).toMatchObject({
      version: "28.2.2",
      os: "linux",
      architecture: "amd64",
      memory: 64 * 1024 ** 3,
    });
    expect(engineOf({ Architecture: "aarch64" }).architecture).toBe("arm64");
  });

  test("that the program could not ask is an error, although the program succeeds", () => {
    expect(() => parseEngine(JSON.stringify({ ServerErrors: ["Cannot connect"] }))).toThrow(
      /no Docker engine answers \(Cannot connect\)/,
    );
    expect(() => parseEngine("")).toThrow(/no Docker engine answers/);
    expect(() =>
      parseEngine(JSON.stringify({ ServerErrors: ["permission denied while trying to connect"] })),
    ).toThrow(/refuses this user .* group of the engine's socket/);
  });

  test("that maps users is recognised by its security options", () => {
    expect(engineOf().remapsUsers).toBe(false);
    expect(engineOf({ SecurityOptions: ["name=rootless"] }).remapsUsers).toBe(true);
    expect(engineOf({ SecurityOptions: ["name=userns"] }).remapsUsers).toBe(true);
  });

  test("offers GPUs by an NVIDIA runtime or by the Container Device Interface", () => {
    expect(offersGpus(engineOf())).toBe(false);
    expect(offersGpus(engineOf(NVIDIA))).toBe(true);
    const cdi = { DiscoveredDevices: [{ Source: "cdi", ID: "nvidia.com/gpu=0" }] };
    expect(offersGpus(engineOf(cdi))).toBe(true);
    expect(offersGpus(engineOf({ DiscoveredDevices: [{ ID: "vendor.com/nic=0" }] }))).toBe(false);
  });
});

describe("GPUs", () => {
  test("default to all that exist, or to none if there are none", async () => {
    expect(await grantGpus(engineOf(NVIDIA), undefined, "auto", silent)).toBe("all");
    expect(await grantGpus(engineOf(), undefined, "auto", silent)).toBeUndefined();
    expect(await grantGpus(engineOf(NVIDIA), "none", "auto", silent)).toBeUndefined();
    expect(await grantGpus(engineOf(NVIDIA), undefined, "cpu", silent)).toBeUndefined();
  });

  test("that are asked for but do not exist are an error", async () => {
    for (const [gpus, device] of [
      ["all", "auto"],
      ["2", "auto"],
      [undefined, "cuda:1"],
    ] as const) {
      await expect(grantGpus(engineOf(), gpus, device, silent)).rejects.toThrow(/offers none/);
    }
  });

  test("that the policy both asks for and refuses are an error", async () => {
    await expect(grantGpus(engineOf(NVIDIA), "all", "cpu", silent)).rejects.toThrow(/Remove one/);
    await expect(grantGpus(engineOf(NVIDIA), "none", "cuda", silent)).rejects.toThrow(/Remove one/);
    await expect(grantGpus(engineOf(), undefined, "mps", silent)).rejects.toThrow(
      /a container cannot/,
    );
  });

  test("by name are one field of the CSV that Docker reads", async () => {
    expect(await grantGpus(engineOf(NVIDIA), "device=0,1", "auto", silent)).toBe('"device=0,1"');
  });

  test("need a toolkit through which an image cannot reach the host", () => {
    const output = "NVIDIA Container Toolkit CLI version 1.17.8\ncommit: f202b80a9b9d0db0\n";
    expect(parseToolkitVersion(output)).toBe("1.17.8");
    expect(parseToolkitVersion("command not found")).toBeUndefined();
    for (const good of ["1.17.8", "1.17.10", "1.18.0", "2.0.0"]) refuseOldToolkit(good);
    for (const old of ["1.17.7", "1.16.2", "0.9.0"]) {
      expect(() => refuseOldToolkit(old)).toThrow(
        /before 1\.17\.8, an image can take over the host/,
      );
    }
  });

  test("are written the same way in the code and in the schema", async () => {
    const schema = await readFile(`${ROOT}/schema/config.schema.json`, "utf8");
    const { $defs } = JSON.parse(schema) as {
      $defs: { run: { properties: Record<string, { pattern: string }> } };
    };
    expect($defs.run.properties.gpus!.pattern).toBe(GPUS_PATTERN.source);
  });
});

describe("the policy's keys for a container", () => {
  test("are taken as they are, a number of GPUs as text", async () => {
    const { policy } = await loadText(
      `${POLICY}run: {executor: docker, image: "a/b@sha256:${"0".repeat(64)}", gpus: 2, memory: 64g, shm_size: 2g}\n`,
    );
    expect(policy.run).toMatchObject({
      executor: "docker",
      gpus: "2",
      memory: "64g",
      shm_size: "2g",
    });
    const none = await loadText(`${POLICY}run: {gpus: 0}\n`);
    expect(none.policy.run.gpus).toBe("none");
  });

  test.each([
    ["gpus: -1", /"run\.gpus"/],
    ["gpus: some", /"run\.gpus" must match pattern/],
    ["gpus: 'device=0 --privileged'", /"run\.gpus" must match pattern/],
    ["image: --privileged", /"run\.image" must match pattern/],
    ["memory: lots", /"run\.memory" must match pattern/],
    ["shm_size: '1e9'", /"run\.shm_size" must match pattern/],
    ["executor: process, image: x", /`run\.image` needs `run\.executor: docker`/],
    ["executor: process, memory: 1g", /`run\.memory` needs/],
    ["executor: docker, python: python3", /`run\.python` needs `run\.executor: process`/],
  ])("that cannot be meant are refused: %s", async (run, message) => {
    await expect(loadText(`${POLICY}run: {${run}}\n`)).rejects.toThrow(message);
  });
});

describe("sizes", () => {
  test("are parsed and formatted like Docker's, rounded up", () => {
    expect(["512m", "32g", "1024", "2GB", "3k"].map(parseSize)).toEqual([
      512 * 1024 ** 2,
      32 * 1024 ** 3,
      1024,
      2 * 1024 ** 3,
      3 * 1024,
    ]);
    expect([1, 1024 ** 3, 1024 ** 3 + 1].map(formatSize)).toEqual(["1m", "1g", "2g"]);
    expect(() => parseSize("much")).toThrow(/not a size/);
  });

  test("of memory default to most of the engine's, and are enough for the weights", async () => {
    await using folder = await makeFolder({
      "tuned/model.safetensors": "x".repeat(1000),
      "base/model.safetensors": "x".repeat(3000),
    });
    const job = jobIn(folder.path);
    // 0.9 × 64 GiB.
    expect(await memoryFor(engineOf(), job, undefined)).toBe(Math.floor(0.9 * 64 * 1024 ** 3));
    expect(await memoryFor(engineOf(), job, "2g")).toBe(2 * 1024 ** 3);
    await expect(memoryFor(engineOf(), job, "100m")).rejects.toThrow(
      /may use 100m of memory, but the models need 513m or more\. Write `run\.memory: 513m`/,
    );
    await expect(memoryFor(engineOf(), job, "65g")).rejects.toThrow(/machine has 64g/);
  });

  test("of the signals grow with the data, up to the limits", async () => {
    await using folder = await makeFolder({ "data/a.jsonl": "x".repeat(1000) });
    const job = jobIn(folder.path);
    // 1,000 bytes are 500 tokens at most, of 33 bytes under each of two models, written twice.
    expect(await diskNeeded(job)).toBe(500 * 33 * 2 * 2);
    const limited = { ...job, limits: { ...job.limits, records: 1, tokens: 10 } };
    expect(await diskNeeded(limited)).toBe(10 * 33 * 2 * 2);
  });
});

describe("what is mounted", () => {
  test("has paths that reveal nothing about this machine, and files keep their names", async () => {
    await using folder = await makeFolder({
      "tuned/config.json": "{}",
      "base/config.json": "{}",
      "data/a.jsonl": "",
    });
    const { job, mounts } = await mountJob(jobIn(folder.path));
    expect(job.models!.tuned.path).toBe("/in/tuned");
    expect(job.audits[0].sets.members![0]!.path).toBe("/in/data/finetuning/members/0/a.jsonl");
    expect(JSON.stringify(job)).not.toContain(folder.path);
    expect(mounts).toEqual([
      { source: folder.at("tuned"), target: "/in/tuned" },
      { source: folder.at("base"), target: "/in/base" },
      { source: folder.at("data/a.jsonl"), target: "/in/data/finetuning/members/0/a.jsonl" },
    ]);
  });

  test("is each file of a model separately if its links lead out of the folder", async () => {
    await using folder = await makeFolder({ "blobs/1": "{}", "base/config.json": "{}" });
    await mkdir(folder.at("tuned"));
    await symlink("../blobs/1", folder.at("tuned/config.json"));
    const { mounts } = await mountJob(jobIn(folder.path));
    expect(mounts[0]).toEqual({ source: folder.at("blobs/1"), target: "/in/tuned/config.json" });
  });

  test("is folders if there are too many files for one mount each", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 101 }, (_, index) => [`data/${index}.jsonl`, ""]),
    );
    await using folder = await makeFolder({
      "tuned/config.json": "{}",
      "base/config.json": "{}",
      ...files,
    });
    const { job, mounts } = await mountJob(jobIn(folder.path, Object.keys(files)));
    expect(mounts.slice(2)).toEqual([{ source: folder.at("data"), target: "/in/data/folder-0" }]);
    expect(job.audits[0].sets.members![100]!.path).toBe("/in/data/folder-0/100.jsonl");
  });

  test("is read-only except for the output, and a comma in a path does not start a new option", () => {
    expect(mountArgument({ source: "/a", target: "/in" })).toBe(
      "type=bind,source=/a,target=/in,readonly",
    );
    expect(mountArgument({ source: '/a,b"c', target: "/out" }, true)).toBe(
      'type=bind,"source=/a,b""c",target=/out',
    );
  });
});

test("a container gets no network, no privileges, no file of this machine, and the given limits", () => {
  const args = createArguments({
    name: "reticence-1-1-abc",
    image: { reference: "x", id: "sha256:1", published: false, revision: null },
    user: { uid: 1001, gid: 1001, groups: [44] },
    mounts: [],
    run: { job: {} as Job, jobPath: "/a/job.json", output: "/a", folder: "/" },
    memory: 1024,
    needed: 0,
    shmSize: "1g",
    gpus: undefined,
  }).join(" ");
  for (const option of [
    "--network none",
    "--read-only",
    "--cap-drop ALL",
    "--security-opt no-new-privileges",
    "--user 1001:1001 --group-add 44",
    "--pids-limit ",
    "--memory 1024b --memory-swap 1024b",
    "--shm-size 1g",
    "--tmpfs /tmp:",
    "--pull never",
    "--log-driver none",
    "sha256:1 --job /out/job.json --out /out",
  ]) {
    expect(args).toContain(option);
  }
  expect(args).not.toMatch(
    /--gpus|privileged( |$)(?<!no-new-privileges )|--ipc|--pid |docker\.sock/,
  );
});

test("GPUs of one container find each other without a network", () => {
  const of = (gpus: string | undefined) =>
    createArguments({
      name: "reticence-1-1-abc",
      image: { reference: "x", id: "sha256:1", published: false, revision: null },
      user: { uid: 1001, gid: 1001, groups: [] },
      mounts: [],
      run: { job: {} as Job, jobPath: "/a/job.json", output: "/a", folder: "/" },
      memory: 1024,
      needed: 0,
      shmSize: "8g",
      gpus,
    }).join(" ");
  for (const several of ["all", "2", '"device=0,1"']) {
    const args = of(several);
    expect(args).toContain(`--gpus ${several}`);
    expect(args).toContain("--network none");
    expect(args).toContain("--shm-size 8g");
    expect(args).toContain("--ulimit memlock=-1");
    for (const variable of [
      "NCCL_SOCKET_IFNAME=lo",
      "GLOO_SOCKET_IFNAME=lo",
      "NCCL_IB_DISABLE=1",
    ]) {
      expect(args).toContain(`--env ${variable}`);
    }
    expect(args).not.toMatch(/--ipc|--privileged|--cap-add|--network host/);
  }
  for (const one of [undefined, "1", '"device=3"']) expect(of(one)).not.toMatch(/NCCL|memlock/);
});

test("a container's environment holds a short list and no proxy's password", () => {
  const seen = environment({
    HF_TOKEN: "secret",
    HTTPS_PROXY: "http://user:secret@proxy",
    OMP_NUM_THREADS: "4",
    GITHUB_TOKEN: "secret",
  });
  expect(JSON.stringify(seen)).not.toContain("secret");
  expect(seen).toMatchObject({ OMP_NUM_THREADS: "4", HTTPS_PROXY: "", HF_HUB_OFFLINE: "1" });
});

describe("executor auto", () => {
  test("is a process if no image is named and this release has none", async () => {
    const executor = await chosen("");
    expect(executor).toBe(
      "process, chosen by auto: the policy names no image, and this release has none",
    );
  });

  test("is a process if no engine answers, and says so if an image was named", async () => {
    const said: string[] = [];
    expect(await chosen("run: {image: reticence-probe}\n", (line) => said.push(line))).toBe(
      "process, chosen by auto: no Docker engine answers",
    );
    expect(said).toEqual([
      "Measuring in a process instead of a container: no Docker engine answers.",
    ]);
  });

  test("asks a process for CUDA if GPUs are asked for, never for the CPU", async () => {
    const loaded = await loadText(`${POLICY}run: {gpus: all}\n`);
    const job = await executorFor(loaded, silent).preflight(
      jobIn("/"),
      new AbortController().signal,
    );
    expect(job.scoring.device).toBe("cuda");
  });

  test.each(["{gpus: all, device: cpu}", "{gpus: none, device: cuda}"])(
    "refuses %s, whatever it would choose",
    async (run) => {
      const loaded = await loadText(`${POLICY}run: ${run}\n`);
      const { device } = loaded.policy.run;
      const job = jobIn("/");
      const preflight = executorFor(loaded, silent).preflight(
        { ...job, scoring: { ...job.scoring, device } },
        new AbortController().signal,
      );
      await expect(preflight).rejects.toThrow(/Remove one/);
    },
  );
});

async function chosen(run: string, say: (line: string) => void = silent): Promise<string> {
  const executor = executorFor(await loadText(POLICY + run), say);
  await executor.preflight(jobIn("/"), new AbortController().signal);
  return executor.measurer().executor;
}

function jobIn(folder: string, members: readonly string[] = ["data/a.jsonl"]): Job {
  return {
    contract: 1,
    seed: 0,
    models: {
      tuned: { kind: "model", path: `${folder}/tuned` },
      base: { kind: "model", path: `${folder}/base` },
    },
    audits: [
      {
        name: "finetuning",
        data: { format: "text", fields: { text: "text" }, append_eos: false },
        sets: {
          members: members.map((path) => ({ path: `${folder}/${path}`, type: "jsonl" })) as [
            { path: string; type: "jsonl" },
          ],
        },
      },
    ],
    limits: { records: 1000, tokens: 1000, minutes: 1 },
    scoring: { decoding: [], tokens_per_batch: 4096, device: "auto", dtype: "auto" },
    pii: { prefix: false, columns: {} },
    control: { records: 128 },
  };
}
