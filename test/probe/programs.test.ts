import { chmod, readFile, symlink, writeFile } from "node:fs/promises";
import { delimiter } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Job } from "../../src/contracts/job.ts";
import { removeLeftovers } from "../../src/probe/docker/cleanup.ts";
import { parseEngine } from "../../src/probe/docker/engine.ts";
import { grantGpus } from "../../src/probe/docker/gpus.ts";
import { runContainer } from "../../src/probe/docker/run.ts";
import { makeFolder } from "../support/folder.ts";

const LIMITS = { limitMs: 60_000, silenceMs: 60_000 };
/** Stand-ins for programs on the machine, found before the real ones. */
let programs: Awaited<ReturnType<typeof makeFolder>>;
const { PATH, HF_TOKEN } = process.env;

beforeEach(async () => {
  programs = await makeFolder();
  process.env.PATH = [programs.path, PATH].join(delimiter);
  process.env.HF_TOKEN = "hf_theTokenOfTheJob";
});
afterEach(async () => {
  process.env.PATH = PATH;
  if (HF_TOKEN === undefined) delete process.env.HF_TOKEN;
  else process.env.HF_TOKEN = HF_TOKEN;
  await programs[Symbol.asyncDispose]();
});

/** A program that records its arguments and its environment, and then runs these lines. */
async function standIn(name: string, lines: string): Promise<() => Promise<string>> {
  const path = programs.at(name);
  const log = programs.at(`${name}.log`);
  await writeFile(path, `#!/bin/sh\necho "$@" >> ${log}\nenv >> ${log}\n${lines}\n`);
  await chmod(path, 0o755);
  return async () => await readFile(log, "utf8");
}

test("containers of ended audits are removed, except if nothing is known about their folder", async () => {
  await using folder = await makeFolder();
  // Stands for another user's folder, which root could read.
  await symlink("closed", folder.at("closed"));
  const lines = [
    ["of-nobody", folder.at("gone")],
    ["of-another-user", folder.at("closed", "audit")],
  ].map(([name, place]) => `${name}\t${place}\t2026-01-01 00:00:00 +0000 UTC\n`);
  await writeFile(programs.at("containers"), lines.join(""));
  const log = await standIn("docker", `[ "$2" = ls ] && cat ${programs.at("containers")}; exit 0`);
  const said: string[] = [];
  await removeLeftovers((line) => said.push(line));
  expect(said).toEqual(["Removed the container of-nobody, left over from an earlier audit."]);
  expect(await log()).toContain("container rm --force --volumes of-nobody");
  expect(await log()).not.toContain("--volumes of-another-user");
});

test("a link that an earlier container left is not followed by the next run", async () => {
  await using folder = await makeFolder({ "out/job.json": "{}", "precious.txt": "precious" });
  await symlink(folder.at("precious.txt"), folder.at("out", "probe.out"));
  const log = await standIn("docker", "echo taken over");
  const container = {
    name: "reticence-test",
    image: { reference: "x", id: "sha256:1", published: false, revision: null },
    user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, groups: [] },
    mounts: [],
    run: { job: {} as Job, jobPath: folder.at("out", "job.json"), output: folder.at("out") },
    memory: 1024,
    needed: 0,
    shmSize: "1g",
    gpus: undefined,
  };
  const running = async () => {
    for await (const _ of runContainer(container, LIMITS, new AbortController().signal));
  };
  await expect(running()).rejects.toThrow(/something other than files/);
  expect(await readFile(folder.at("precious.txt"), "utf8")).toBe("precious");
  await expect(log()).rejects.toThrow("ENOENT");
});

test("no program on the machine gets a token of the job", async () => {
  const docker = await standIn("docker", "exit 0");
  const toolkit = await standIn("nvidia-ctk", "echo version 1.18.0");
  await removeLeftovers(() => {});
  const engine = parseEngine('{"ServerVersion": "28.2.2", "Runtimes": {"nvidia": {}}}');
  expect(await grantGpus(engine, "all", "auto", () => {})).toBe("all");
  for (const log of [docker, toolkit]) {
    expect(await log()).toContain("PATH=");
    expect(await log()).not.toContain("hf_theTokenOfTheJob");
  }
});
