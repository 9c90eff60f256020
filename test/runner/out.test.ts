import { mkdir, readdir, symlink, utimes, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { commandsNamed, Job } from "./runner.ts";
import { WORKSPACE } from "./workspace.ts";

test("an output folder with other contents is named and left alone", async () => {
  await using job = await Job.start();
  const mine = { "results/thesis.tex": "x", "results/signals/mine": "x" };
  const workspace = await job.workspace({ ...WORKSPACE, ...mine });
  const step = { workspace, with: { out: "results" } };
  const main = await job.main(step);
  expect(main.exitCode).toBe(1);
  expect(main.outputs.verdict).toBe("error");
  expect(commandsNamed(main, "error")[0]?.message).toMatch(/results: .*thesis\.tex/);
  await job.post(step, main);
  expect((await readdir(join(workspace, "results"))).sort()).toEqual(["signals", "thesis.tex"]);
  expect(await readdir(join(workspace, "results", "signals"))).toEqual(["mine"]);
});

test("signals of an audit that is still running in the folder are left alone", async () => {
  await using job = await Job.start();
  const running = { "out/policy.lock.json": "{}", "out/signals/job.json": "{}" };
  const workspace = await job.workspace({ ...WORKSPACE, ...running });
  const lock = join(workspace, "out.lock");
  await mkdir(lock);
  // As the holder of a lock does, so that it does not count as left over.
  const renewal = setInterval(() => void utimes(lock, new Date(), new Date()), 1000);
  const step = { workspace, with: { out: "out" } };
  const main = await job.main(step);
  clearInterval(renewal);
  expect(main.outputs.verdict).toBe("error");
  expect(commandsNamed(main, "error")[0]?.message).toContain("another audit is running");
  expect((await job.post(step, main)).exitCode).toBe(0);
  expect(await readdir(join(workspace, "out", "signals"))).toEqual(["job.json"]);
  expect(await readdir(workspace)).toContain("out.lock");
});

test("post leaves a folder that another job has taken since", async () => {
  await using job = await Job.start();
  const workspace = await job.workspace({ "out/signals/job.json": "{}" });
  await mkdir(join(workspace, "out.lock"));
  const folders = JSON.stringify([join(workspace, "out")]);
  const state = { folders, "keep-signals": "false", ended: "true" };
  const post = await job.post({ workspace }, { state });
  expect(post.exitCode).toBe(0);
  expect(post.log).toContain("Another audit is running");
  expect(await readdir(join(workspace, "out"))).toEqual(["signals"]);
});

test("signals that the probe wrote before it failed are removed too", async () => {
  await using job = await Job.start();
  const workspace = await job.workspace(WORKSPACE);
  const step = { workspace, with: { out: "out" } };
  const main = await job.main(step);
  expect(main.outputs.verdict).toBe("error");
  expect(await readdir(join(workspace, "out"))).toContain("signals");
  await job.post(step, main);
  expect(await readdir(join(workspace, "out"))).not.toContain("signals");
});

test("signals in the workspace are measured again, since the commit under audit could supply them", async () => {
  await using job = await Job.start();
  const workspace = await job.workspace(WORKSPACE);
  const elsewhere = join(job.temp, "elsewhere");
  await symlink(workspace, join(job.temp, "link"));
  for (const [out, resumes] of [
    ["out", false],
    [join(job.temp, "link", "linked"), false],
    [elsewhere, true],
  ] as const) {
    const step = { workspace, with: { out } };
    const folder = join(resolve(workspace, out), "signals");
    await job.main(step);
    await writeFile(join(folder, "planted"), "x");
    expect((await job.main(step)).outputs.verdict).toBe("error");
    expect((await readdir(folder)).includes("planted")).toBe(resumes);
  }
});
