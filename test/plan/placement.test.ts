import { describe, expect, test } from "vitest";
import type { Place } from "../../src/plan/machine/place.ts";
import { gpusNeeded, placementOf } from "../../src/plan/machine/placement.ts";
import { checkRoom } from "../../src/plan/machine/room.ts";
import type { Prepared } from "../../src/sources/index.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText, POLICY } from "../support/policy.ts";

const GB = 1e9;

describe("a model is placed", () => {
  test.each([
    // Weights of one and of both models, GPUs, memory, offload; GB.
    [16, 32, [80], 100, "memory", { kind: "device", together: true }],
    [16, 32, [24], 100, "memory", { kind: "device", together: false }],
    [141, 282, [80, 80], 500, "memory", { kind: "gpus", together: false }],
    [141, 282, [80, 80, 80, 80], 500, "none", { kind: "gpus", together: true }],
    [141, 141, [80, 80], 500, "none", { kind: "gpus", together: true }],
    [141, 282, [80], 500, "none", undefined],
    [141, 282, [80], 500, "memory", { kind: "memory", together: false }],
    [141, 282, [24], 64, "memory", undefined],
    [141, 282, [24], 64, "disk", { kind: "disk", together: false }],
    [32, 64, [], 24, "memory", undefined],
    [32, 64, [], 24, "disk", { kind: "disk", together: false }],
    // A GPU that no layer fits on is no use.
    [810, 1620, [16], 64, "disk", undefined],
  ] as const)(
    "%d and %d GB on GPUs of %j GB beside %d GB, offload %s",
    (one, both, gpus, host, offload, placed) => {
      const room = { gpus: gpus.map((size) => size * GB), host: host * GB, offload };
      expect(placementOf({ one: one * GB, both: both * GB }, room)).toEqual(placed);
    },
  );

  test.each([
    [141, 282, Array<number>(8).fill(80), "fsdp", { kind: "fsdp", together: true }],
    [141, 282, Array<number>(8).fill(80), "tensor", { kind: "tensor", together: true }],
    [141, 282, Array<number>(8).fill(80), "layers", { kind: "gpus", together: true }],
    // An adapter on a base that two GPUs hold, and two models that they do not hold.
    [100, 100, [80, 80], "fsdp", { kind: "fsdp", together: true }],
    [141, 282, [80, 80], "fsdp", { kind: "gpus", together: false }],
    // Where one holds it, each has a worker of its own.
    [16, 32, [80, 80], "fsdp", { kind: "device", together: true }],
    [141, 282, [80], "fsdp", { kind: "memory", together: false }],
  ] as const)("%d and %d GB on GPUs of %j GB by ranks: %s", (one, both, gpus, parallel, placed) => {
    const room = { gpus: gpus.map((size) => size * GB), host: 500 * GB, parallel };
    const sizes = { one: one * GB, both: both * GB };
    expect(placementOf(sizes, { ...room, offload: "memory" })).toEqual(placed);
  });

  test("on as few GPUs as hold it", () => {
    expect(gpusNeeded(16 * GB, 80 * GB)).toBe(1);
    expect(gpusNeeded(141 * GB, 80 * GB)).toBe(2);
    expect(gpusNeeded(141 * GB, 24 * GB)).toBe(7);
    expect(gpusNeeded(1e16, 80 * GB)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a plan says where the layers of a 70B will lie", () => {
  const parameters = 70.6e9;
  const model = (key: string) =>
    ({
      key,
      parameters,
      files: [{ path: "model.safetensors", bytes: 2 * parameters }],
      missing: { bytes: 0, room: new Map() },
    }) as unknown as Prepared;
  const gpu = (size: number) => ({ name: "NVIDIA A100", total: size * GB, free: size * GB });

  async function told(machine: Place, run = ""): Promise<string> {
    await using folder = await makeFolder();
    const loaded = await loadText(`${POLICY}run: {executor: process${run}}\n`);
    const models = [model("checkpoint"), model("base")];
    const audits: never[] = [];
    const options = { loaded, audits, models, machine, out: folder.path, env: {} };
    const checks = await checkRoom(options as unknown as Parameters<typeof checkRoom>[0]);
    const { state, text } = checks.find(({ name }) => name === "memory")!;
    return `${state}: ${text}`;
  }
  const on = (gpus: number, size: number): Place => {
    const all = Array.from({ length: gpus }, () => gpu(size));
    return { device: "cuda", gpu: all[0]!, gpus: all };
  };

  test("over the GPUs of the machine", async () => {
    expect(await told(on(8, 80))).toBe(
      "ok: checkpoint and base in 16 bits need 283 GB together and 142 GB one after the other; 8 GPUs have 640 GB free between them, and each model is spread over them",
    );
    expect(await told(on(2, 80))).toMatch(/spread over them; they are loaded one after the other/);
  });

  test("by a share of each on every GPU", async () => {
    expect(await told(on(8, 80), ", parallel: fsdp")).toBe(
      "ok: checkpoint and base in 16 bits need 283 GB together and 142 GB one after the other; 8 GPUs have 640 GB free between them, and share both models (fsdp), if the architecture allows it; else layers are spread over them",
    );
    expect(await told(on(2, 80), ", parallel: fsdp")).toMatch(/each model is spread over them/);
  });

  test("in memory and in files, with a warning", async () => {
    expect(await told(on(1, 24), ", offload: disk")).toMatch(
      /^warning: .*(wait in the memory of this machine|are read from files) .*several|many times longer/,
    );
    expect(await told(on(1, 24), ", offload: none")).toMatch(
      /^fault: .*memory.*24 GB free of 24 GB/,
    );
  });

  test("by what it would need, where no GPU is known", async () => {
    expect(await told({ device: "cuda" })).toMatch(
      /\(2 GPUs of 80 GB, or 7 GPUs of 24 GB, would hold the larger one\); how much the GPU has is not known$/,
    );
    expect(await told({ device: "unknown" })).toMatch(/not known yet: on a GPU .*2 GPUs of 80 GB/);
  });
});
