import { describe, expect, test } from "vitest";
import { optionsOf, type ProbeRun } from "../../src/probe/executor.ts";
import { deviceOfProcess } from "../../src/probe/index.ts";
import { loadText, POLICY } from "../support/policy.ts";

const RUN = { jobPath: "/job.json", output: "/out" } as ProbeRun;

describe("run.gpus", () => {
  test.each([
    ["all", ["--workers", "all"]],
    ["4", ["--workers", "4"]],
    // Only these are visible to the probe.
    ["device=0,2", ["--workers", "all"]],
    ["none", []],
    [undefined, []],
  ])("%s starts a worker for each", (gpus, options) => {
    expect(optionsOf(RUN, gpus)).toEqual(options);
  });

  test("starts none for what asks no model", () => {
    expect(optionsOf({ ...RUN, only: "inspect" }, "all")).toEqual(["--only", "inspect"]);
    const inputs = "0".repeat(64);
    expect(optionsOf({ ...RUN, assemble: true, inputs }, "all")).toEqual([
      ...["--assemble", "--inputs", inputs],
    ]);
    expect(optionsOf({ ...RUN, shard: { number: 2, of: 3 }, inputs }, "all")).toEqual([
      ...["--shard", "2/3", "--inputs", inputs, "--workers", "all"],
    ]);
  });

  test("is all where GPUs share each layer, and several", async () => {
    const { policy } = await loadText(`${POLICY}run: {parallel: fsdp}\n`);
    expect(policy.run).toMatchObject({ parallel: "fsdp", gpus: "all" });
    const layers = await loadText(`${POLICY}run: {parallel: layers}\n`);
    expect(layers.policy.run.gpus).toBeUndefined();
    for (const gpus of ["none", 0, 1, "device=3"]) {
      await expect(loadText(`${POLICY}run: {parallel: tensor, gpus: ${gpus}}\n`)).rejects.toThrow(
        /shares models among several GPUs; this policy says `gpus: /,
      );
    }
    for (const gpus of [2, "all", "device=0,1"]) {
      const { policy } = await loadText(`${POLICY}run: {parallel: tensor, gpus: "${gpus}"}\n`);
      expect(policy.run.gpus).toBe(String(gpus));
    }
  });

  test("holds for a process too, which then never falls back to the CPU", async () => {
    const { policy } = await loadText(`${POLICY}run: {executor: process, gpus: all}\n`);
    expect(policy.run.gpus).toBe("all");
    expect(deviceOfProcess({ gpus: policy.run.gpus, device: "auto" })).toBe("cuda");
  });
});
