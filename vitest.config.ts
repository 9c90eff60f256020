import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The audits of test/runner load PyTorch.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // Two audits at once take each other's cores: PyTorch uses all of them.
    fileParallelism: false,
    // Its modules import JSON as only a bundler takes it.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
