import { expect, test } from "vitest";
import {
  computingVariables,
  deviceIdentity,
  interpreterIdentity,
} from "../../src/probe/identity.ts";
import { probeEnvironment } from "../../src/probe/process.ts";

const ENV = probeEnvironment(process.env);

test("an interpreter names itself and its packages with their versions, the same each time", async () => {
  const found = await interpreterIdentity("python3", ENV);
  expect(found).toMatchObject({ python: expect.stringMatching(/^3\.\d+\.\d+/) as string });
  expect(Array.isArray(found!.packages)).toBe(true);
  expect(await interpreterIdentity("python3", ENV)).toEqual(found);
});

test.each(["false", "echo", "/no/such/python"])(
  "%s is no interpreter that says so",
  async (name) => {
    expect(await interpreterIdentity(name, ENV)).toBeUndefined();
  },
);

test("the processor is a device of its architecture", async () => {
  const { platform, arch: architecture } = process;
  expect(await deviceIdentity("cpu")).toEqual({ platform, architecture, device: "cpu" });
});

test("variables count if they change how PyTorch computes, not if they say who runs it and where", () => {
  const of = (env: Record<string, string>) => computingVariables(probeEnvironment(env));
  const bare = of({});
  const who = {
    PATH: "/x",
    HOME: "/x",
    USER: "x",
    TMPDIR: "/x",
    RUNNER_TRACKING_ID: "1",
    TOKEN: "x",
  };
  expect(of(who)).toEqual(bare);
  expect(bare).not.toHaveProperty("PYTHONPATH");
  for (const name of ["OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES", "LD_LIBRARY_PATH", "LC_ALL"]) {
    expect(of({ [name]: "1" })).toEqual({ ...bare, [name]: "1" });
  }
});
