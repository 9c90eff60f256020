import { globSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Without I/O beyond a small folder: what a contributor runs on save, `npm run test:unit`. */
const UNIT = [
  "test/{attacks,base,config,console,contract,evidence,extraction,gate,plan}/**/*.test.ts",
  "test/audit/{names,shard-names,shared}.test.ts",
  "test/history/{find,folder,lines,trend}.test.ts",
  "test/judge/small-cells.test.ts",
  "test/probe/gpus.test.ts",
  "test/pull/checkpoint/**/*.test.ts",
  "test/report/**/*.test.ts",
  "test/reuse/find.test.ts",
  "test/runner/{annotations,conclusion,counts,text}.test.ts",
  "test/sources/{pull-lock,safetensors}.test.ts",
  "test/stats/**/*.test.ts",
  "test/replicate/{page,statistics}.test.ts",
  "test/{modules,purity,spread}.test.ts",
];
/** Of those folders: simulations, what audits or plans the demo, and what needs a browser. */
const SLOW = [
  "test/contract/odd-files.test.ts",
  "test/plan/machine.test.ts",
  "test/report/{attestation,membership,rendered,tiers}.test.ts",
  "test/report/html/browser.test.ts",
  "test/stats/coverage.test.ts",
];

const cwd = import.meta.dirname;
const unit = globSync(UNIT, { cwd, exclude: SLOW }).sort();
/** All the others: no file is in two lanes, and none in no lane. */
const integration = globSync("test/**/*.test.ts", {
  cwd,
  exclude: ["test/docker/**", ...unit],
}).sort();

/** `executor: auto` must not find the engine of whoever runs the tests. */
const NO_ENGINE = { DOCKER_HOST: "unix:///no/engine/here" };

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: unit,
          env: NO_ENGINE,
          // By default a core is left idle.
          maxWorkers: "100%",
          // Tens of times what the slowest takes alone: machines are shared.
          testTimeout: 60_000,
          // What tests of one file share may be whole audits' figures.
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: integration,
          // Audits load PyTorch and start servers. Two files at a time, each with a core to itself.
          env: { ...NO_ENGINE, OMP_NUM_THREADS: "1" },
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "docker",
          include: ["test/docker/**/*.test.ts"],
          globalSetup: ["test/docker/setup.ts"],
          // They count the containers of one engine.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    // Its modules import JSON as only a bundler takes it.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
