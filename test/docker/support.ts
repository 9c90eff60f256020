import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { inject } from "vitest";
import { loadPolicy } from "../../src/config/index.ts";
import type { Job as ProbeJob } from "../../src/contracts/job.ts";
import { makeJob } from "../../src/probe/index.ts";
import { pullInputs } from "../../src/pull/index.ts";
import { RUNNER_NAME } from "../runner/runner.ts";
import { DEMO } from "../support/cli.ts";
import { dockerOn } from "./engine.ts";

const docker = inject("docker");
if (docker !== null && "failure" in docker) throw new Error(docker.failure);

/**
 * Whether the tests are explicitly left out for lack of an engine; otherwise they fail without one.
 */
export const WITHOUT_DOCKER = docker === null;
export const { host: HOST, image: IMAGE, base: BASE } = docker ?? { host: "", image: "", base: "" };

// The executor under test finds the engine as it does on a runner.
if (!WITHOUT_DOCKER) process.env.DOCKER_HOST = HOST;
process.env.RUNNER_NAME = RUNNER_NAME;

/** Lines of a step that measures in a container. */
export function inContainer(with_: Record<string, string>, set: string[] = []) {
  return {
    with: { image: IMAGE, ...with_, set: ["run.executor=docker", ...set].join("\n") },
    env: { DOCKER_HOST: HOST },
  };
}

export async function engine(...args: string[]): Promise<string> {
  return await dockerOn(HOST, args);
}

/** Names of all containers of this runner's audits, including stopped ones. */
export async function containers(): Promise<string[]> {
  const names = await engine(
    ...["ps", "--all", "--filter", `label=dev.reticence.runner=${RUNNER_NAME}`],
    ...["--format", "{{.Names}}"],
  );
  return names.split("\n").filter((name) => name !== "");
}

export interface ImageSpec {
  from?: string;
  /** Python program that the image runs in place of the probe. */
  program: string;
  labels?: Record<string, string>;
}

/** Builds an image that looks like the probe's and does something else. */
export async function makeImage(name: string, spec: ImageSpec): Promise<string> {
  const { from = BASE, program, labels = { "dev.reticence.contract": "1" } } = spec;
  const context = await mkdtemp(join(tmpdir(), "reticence-image-"));
  const image = `reticence-test/${name}`;
  try {
    await writeFile(join(context, "program.py"), program, { mode: 0o644 });
    const lines = [
      `FROM ${from}`,
      ...Object.entries(labels).map(([key, value]) => `LABEL ${key}="${value}"`),
      "COPY program.py /program.py",
      'ENTRYPOINT ["python3", "/program.py"]',
    ];
    await writeFile(join(context, "Dockerfile"), `${lines.join("\n")}\n`);
    await execa("docker", ["build", "--quiet", "--tag", image, context], {
      env: { DOCKER_HOST: HOST, DOCKER_BUILDKIT: "0" },
      stdin: "ignore",
    });
    return image;
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}

/** The job of the demo's leaky checkpoint. */
export async function demoJob(): Promise<ProbeJob> {
  const loaded = await loadPolicy(join(DEMO, "leaky.yml"));
  const { inputs } = await pullInputs(loaded);
  return makeJob(loaded.policy, inputs);
}

/** Resolves once a condition is true; throws if that takes too long. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  milliseconds = 120_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await sleep(50);
  }
}
