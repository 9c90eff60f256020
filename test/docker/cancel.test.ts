import { access, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NOTHING } from "../../src/action/outputs.ts";
import { FEW_RECORDS, LEAKY } from "../runner/demo.ts";
import { commandsNamed, Job } from "../runner/runner.ts";
import { containers, engine, inContainer, until, WITHOUT_DOCKER } from "./support.ts";

const STOPPED = { ...NOTHING, verdict: "error", "exit-class": "error" };
/** Everything that a stopped audit leaves in its folder: no signals. */
const LEFT = ["origin.json", "policy.lock.json", "pull.lock.json"];
/** The time that the runner leaves between its signal and the kill, minus a margin. */
const SOON_MS = 5000;

test.skipIf(WITHOUT_DOCKER).each(["SIGINT", "SIGTERM"] as const)(
  "%s to the action kills the container within five seconds and leaves nothing behind",
  async (signal) => {
    await using job = await Job.start();
    const out = join(job.temp, "audit");
    let sent = 0;
    const step = {
      ...inContainer({ policy: LEAKY, out }),
      started: (main: { kill(signal: NodeJS.Signals): unknown }) =>
        void measuring(out).then(() => {
          sent = Date.now();
          main.kill(signal);
        }),
    };
    const main = await job.main(step);
    expect(Date.now() - sent).toBeLessThan(SOON_MS);
    expect(await containers()).toEqual([]);
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toEqual(STOPPED);
    expect(commandsNamed(main, "error")[0]?.message).toContain("stopped");
    expect((await job.post(step, main)).exitCode).toBe(0);
    expect((await readdir(out)).sort()).toEqual(LEFT);
    expect(await mounts(job.temp)).toEqual([]);
  },
);

test.skipIf(WITHOUT_DOCKER)(
  "post kills the container of a main that was killed outright, by its name",
  async () => {
    await using job = await Job.start();
    const out = join(job.temp, "audit");
    const step = {
      ...inContainer({ policy: LEAKY, out }),
      started: (main: { kill(signal: NodeJS.Signals): unknown }) =>
        void measuring(out).then(() => main.kill("SIGKILL")),
    };
    const main = await job.main(step);
    expect(main.outputs).toEqual(STOPPED);
    const [name, ...others] = await containers();
    expect(others).toEqual([]);
    expect(name).toMatch(/^reticence-4711-2-[0-9a-f]{12}$/);
    expect(main.state.container).toBe(name);
    const begun = Date.now();
    const post = await job.post(step, main);
    expect(post.exitCode).toBe(0);
    expect(Date.now() - begun).toBeLessThan(SOON_MS);
    expect(await containers()).toEqual([]);
    expect((await readdir(out)).sort()).toEqual(LEFT);
    await expect(access(`${out}.lock`)).rejects.toThrow("ENOENT");
    expect(await mounts(job.temp)).toEqual([]);
  },
);

test.skipIf(WITHOUT_DOCKER)(
  "an audit whose action and post both were killed is cleared up by the next, which continues where it stopped",
  async () => {
    await using job = await Job.start();
    const out = join(job.temp, "audit");
    const step = inContainer({ policy: LEAKY, out, "keep-signals": "true" }, [FEW_RECORDS]);
    await job.main({
      ...step,
      started: (main) =>
        void until("two tasks are done", async () => (await finished(out)).length >= 2).then(() =>
          main.kill("SIGKILL"),
        ),
    });
    const [left] = await containers();
    expect(left).toBeDefined();
    const before = await finished(out);
    // Its lock goes stale in ten seconds, as a dead audit's does.
    const main = await job.main(step);
    expect(main.outputs.verdict).toBe("fail");
    expect(await containers()).toEqual([]);
    const resumed = (await events(out)).filter((event) => event.resumed === true);
    expect(resumed.map(({ task }) => task)).toEqual(
      expect.arrayContaining(before.filter((task) => task !== "inspect" && task !== "control")),
    );
    await rm(out, { recursive: true });
  },
);

test.skipIf(WITHOUT_DOCKER)(
  "a container of an ended audit in another folder is removed by the next audit of this runner",
  async () => {
    await using job = await Job.start();
    const out = join(job.temp, "first");
    const step = inContainer({ policy: LEAKY, out });
    await job.main({
      ...step,
      started: (main) => void measuring(out).then(() => main.kill("SIGKILL")),
    });
    const [left] = await containers();
    await rm(`${out}.lock`, { recursive: true });
    const second = join(job.temp, "second");
    const main = await job.main(inContainer({ policy: LEAKY, out: second }, [FEW_RECORDS]));
    expect(main.log).toContain(`Removed the container ${left}, left over from an earlier audit.`);
    expect(main.outputs.verdict).toBe("fail");
    expect(await containers()).toEqual([]);
  },
);

interface Event {
  task: string;
  kind: string;
  resumed?: boolean;
}

async function events(out: string): Promise<Event[]> {
  const text = await readFile(join(out, "signals", "events.jsonl"), "utf8").catch(() => "");
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Event);
}

async function finished(out: string): Promise<string[]> {
  return (await events(out)).filter(({ kind }) => kind === "done").map(({ task }) => task);
}

/** Resolves once a probe is measuring into this folder. */
async function measuring(out: string): Promise<void> {
  await until("the probe measures", async () => (await finished(out)).length > 0);
}

/** Mounts of this machine below a folder. */
async function mounts(folder: string): Promise<string[]> {
  await engine("info");
  const lines = (await readFile("/proc/self/mounts", "utf8").catch(() => "")).split("\n");
  return lines.filter((line) => line.includes(folder));
}
