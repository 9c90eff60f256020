import { access } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { expect, test } from "vitest";
import { NOTHING } from "../../src/action/outputs.ts";
import { LEAKY } from "./demo.ts";
import { commandsNamed, Job } from "./runner.ts";

const STOPPED = { ...NOTHING, verdict: "error", "exit-class": "error" };

test.each(["SIGINT", "SIGTERM"] as const)(
  "a job cancelled by %s ends the probe, has an error to show and leaves no signals",
  async (signal) => {
    await using job = await Job.start();
    const out = join(job.temp, "audit");
    const step = {
      with: { policy: LEAKY, out },
      started: (main: { kill(signal: NodeJS.Signals): unknown }) =>
        void probeIn(out).then(() => main.kill(signal)),
    };
    const main = await job.main(step);
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toEqual(STOPPED);
    expect(commandsNamed(main, "error")[0]?.message).toContain("stopped");
    expect(main.summary).toContain("stopped");
    expect(await processesIn(out)).toEqual([]);
    await access(join(out, "signals"));
    expect((await job.post(step, main)).exitCode).toBe(0);
    await expect(access(join(out, "signals"))).rejects.toThrow("ENOENT");
  },
);

test("post cleans up after a main that was killed outright", async () => {
  await using job = await Job.start();
  const out = join(job.temp, "audit");
  const step = {
    with: { policy: LEAKY, out },
    started: (main: { kill(signal: NodeJS.Signals): unknown }) =>
      void probeIn(out).then(() => main.kill("SIGKILL")),
  };
  const main = await job.main(step);
  expect(main.outputs).toEqual(STOPPED);
  await access(`${out}.lock`);
  expect((await job.post(step, main)).exitCode).toBe(0);
  await expect(access(join(out, "signals"))).rejects.toThrow("ENOENT");
  await expect(access(`${out}.lock`)).rejects.toThrow("ENOENT");
});

/** Resolves once a probe is measuring into this folder. */
async function probeIn(out: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (
    (await processesIn(out)).length === 0 ||
    !(await exists(join(out, "signals", "events.jsonl")))
  ) {
    if (Date.now() > deadline) throw new Error("no probe was started");
    await sleep(50);
  }
}

/** Command lines that name this folder, except the action's own process. */
async function processesIn(out: string): Promise<string[]> {
  const { stdout } = await execa("ps", ["-eo", "args"]);
  return stdout
    .split("\n")
    .filter((line) => line.includes("reticence_probe") && line.includes(out));
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
