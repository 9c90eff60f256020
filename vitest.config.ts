import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The audits of test/runner load PyTorch.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // Two audits at once take each other's cores: PyTorch uses all of them.
    fileParallelism: false,
    projects: [
      {
        extends: true,
        test: {
          name: "main",
          include: ["test/**/*.test.ts"],
          exclude: ["test/docker/**"],
          // `executor: auto` must not find the engine of whoever runs the tests.
          env: { DOCKER_HOST: "unix:///no/engine/here" },
        },
      },
      {
        extends: true,
        test: {
          name: "docker",
          include: ["test/docker/**/*.test.ts"],
          globalSetup: ["test/docker/setup.ts"],
        },
      },
    ],
    // Its modules import JSON as only a bundler takes it.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
