import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEMO, reticence } from "../support/cli.ts";
import { HOST, IMAGE, WITHOUT_DOCKER } from "./support.ts";

async function planned(...sets: string[]) {
  const settings = ["run.executor=docker", ...sets].flatMap((one) => ["--set", one]);
  return await reticence(["plan", join(DEMO, "careful.yml"), ...settings], {
    env: { DOCKER_HOST: HOST },
  });
}

describe.skipIf(WITHOUT_DOCKER)("a plan for a real engine", () => {
  test("tells the engine, the image on it, and the container's memory", async () => {
    const { exitCode, stdout } = await planned(`run.image=${IMAGE}`, "run.gpus=none");
    expect(stdout).toMatch(/^ {2}ok +docker +engine \d+\.\d+.*linux\/\w+.* of memory$/m);
    expect(stdout).toMatch(/^ {2}ok +image +\S+ is on the engine$/m);
    expect(stdout).toMatch(/^ {2}ok +memory .*the container has /m);
    expect(exitCode).toBe(0);
  });

  test.each([
    [
      "an image that is not on it",
      "run.image=reticence-absent:never",
      /image +.*image-missing\]$/m,
    ],
    ["GPUs that it does not offer", "run.gpus=all", /gpu +.*nvidia-ctk.*\[docker-gpus\]$/m],
    ["more memory than it has", "run.memory=4096g", /memory +.*\[container-memory\]$/m],
  ])("refuses %s", async (_, set, line) => {
    const { exitCode, stdout } = await planned(`run.image=${IMAGE}`, set);
    expect(stdout).toMatch(line);
    expect(exitCode).toBe(2);
  });
});
