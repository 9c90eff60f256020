import type { TestProject } from "vitest/node";
import { isLeftOut, WITHOUT } from "../support/lacks.ts";
import { prepareDocker, type TestDocker } from "./engine.ts";

declare module "vitest" {
  interface ProvidedContext {
    docker: TestDocker | { failure: string } | null;
  }
}

/**
 * Once before all tests of this folder: the engine and the image. Where there can be none the tests that
 * need it fail (support.ts), and the other projects' still run, unless somebody has said that they go without.
 */
export default async function setup(project: TestProject): Promise<void> {
  if (isLeftOut("docker")) {
    console.log(`Left out by ${WITHOUT}: the tests with a Docker engine (test/docker).`);
    project.provide("docker", null);
    return;
  }
  try {
    project.provide("docker", await prepareDocker((line) => console.log(line)));
  } catch (error) {
    project.provide("docker", { failure: (error as Error).message });
  }
}
