import { chmod, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { ProbeEvent } from "../../src/contracts/events.ts";
import type { Job } from "../../src/contracts/job.ts";
import { processExecutor } from "../../src/probe/index.ts";
import { longestSilence } from "../../src/probe/silence.ts";
import { makeFolder } from "../support/folder.ts";

const EVENT = '{"v":1,"t":1,"task":"inspect","kind":"start"}';

/** Events of a run whose interpreter is a program of these lines, and how it ended. */
async function runProgram(
  lines: string,
  silenceMs: number,
  given?: Awaited<ReturnType<typeof makeFolder>>,
) {
  await using own = await makeFolder();
  const folder = given ?? own;
  const python = folder.at("python");
  // The check for packages comes first, and must find them.
  await writeFile(
    python,
    `#!/bin/sh\n[ "$1" = -c ] && exit 0\necho $$ > ${folder.at("pid")}\n${lines}\n`,
  );
  await chmod(python, 0o755);
  const executor = processExecutor({ python, setup: "never", silenceMs, say: () => {} });
  const output = folder.at("signals");
  const run = { job: jobOf(folder.path), jobPath: folder.at("job.json"), output };
  const events: ProbeEvent[] = [];
  const ended = await (async () => {
    for await (const event of executor.run(run, new AbortController().signal)) events.push(event);
  })().then(
    () => "well",
    (error: Error) => error.message,
  );
  const pid = Number(await readFile(folder.at("pid"), "utf8"));
  return { events, ended, pid };
}

function jobOf(path: string, records = 100): Job {
  const model = { kind: "model", path };
  return { models: { tuned: model, base: model }, limits: { records } } as unknown as Job;
}

test("a probe that hangs while loading and ignores signals is killed, and the error says where", async () => {
  const { events, ended, pid } = await runProgram(
    `trap '' TERM\necho '${EVENT}' >> events.jsonl\nwhile :; do sleep 0.1; done`,
    700,
  );
  expect(events).toHaveLength(1);
  expect(ended).toMatch(
    /made no progress for 1 minute \(last in the task inspect\) and was killed/,
  );
  await expect.poll(() => isAlive(pid)).toBe(false);
});

test("weights that a killed probe was copying are removed", async () => {
  await using folder = await makeFolder();
  const { ended } = await runProgram(
    `mkdir offload && echo weights > offload/copy-0.safetensors\necho '${EVENT}' >> events.jsonl\nkill -9 $$`,
    5000,
    folder,
  );
  expect(ended).toMatch(/killed by SIGKILL/);
  expect(await readdir(folder.at("signals"))).toEqual(["events.jsonl", "probe.out"]);
});

test("a probe that keeps reporting may take longer than the longest silence", async () => {
  const { events, ended } = await runProgram(
    `for i in 1 2 3 4 5 6; do echo '${EVENT}' >> events.jsonl; sleep 0.4; done`,
    1500,
  );
  expect(ended).toBe("well");
  expect(events).toHaveLength(6);
});

test("the longest silence grows with the weights and the records", async () => {
  await using folder = await makeFolder({ "model.safetensors": "" });
  expect(await longestSilence(jobOf(folder.path))).toBe(5 * 60_000 + 1000);
  // A sparse file of 14 GiB, counted as checkpoint and as base.
  await truncate(folder.at("model.safetensors"), 14 * 1024 ** 3);
  const large = await longestSilence(jobOf(folder.path, 10_000));
  expect(large / 60_000).toBeCloseTo(5 + 100 / 60 + (2 * 14 * 1024) / 20 / 60, 6);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
