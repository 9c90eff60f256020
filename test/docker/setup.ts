import type { TestProject } from "vitest/node";
import { isLeftOut, WITHOUT } from "../support/lacks.ts";
import { prepareDocker, type TestDocker } from "./engine.ts";

declare module "vitest" {
  interface ProvidedContext {
    docker: TestDocker | { failure: string } | null;
  }
}

/**
 * Prepares engine and image once before all tests of this folder. If that is not possible, the
 * tests that need them fail (support.ts) unless they are left out explicitly; other projects' tests
 * still run.
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
