import type { TestProject } from "vitest/node";
import { prepareDocker, type TestDocker } from "./engine.ts";

declare module "vitest" {
  interface ProvidedContext {
    docker: TestDocker | null;
  }
}

/** Once before all tests of this folder: the engine and the image, or one line that says why not. */
export default async function setup(project: TestProject): Promise<void> {
  const docker = await prepareDocker((line) => console.log(line));
  if ("reason" in docker) {
    console.log(`SKIPPED: the tests with a Docker engine (test/docker): ${docker.reason}`);
    project.provide("docker", null);
  } else project.provide("docker", docker);
}
