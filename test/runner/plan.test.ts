import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NOTHING } from "../../src/action/outputs.ts";
import { LEAKY } from "./demo.ts";
import { commandsNamed, Job } from "./runner.ts";

test("a dry run prints the plan, measures nothing and writes nothing", async () => {
  await using job = await Job.start();
  const step = { with: { policy: LEAKY, "dry-run": "true", out: join(job.temp, "audit") } };
  const main = await job.main(step);
  expect(main.exitCode).toBe(0);
  expect(main.outputs).toEqual(NOTHING);
  expect(main.summary).toBe("");
  expect(main.log).toMatch(/^Records\n {2}finetuning members /m);
  expect(main.log).toContain("mia.tpr_at_fpr");
  expect(await readdir(join(job.temp, "runner-temp"))).toEqual([]);
  expect(await readdir(job.temp)).not.toContain("audit");
  expect((await job.post(step, main)).exitCode).toBe(0);
});

test("a dry run warns about a rule that can never be judged", async () => {
  await using job = await Job.start();
  const main = await job.main({
    with: { policy: LEAKY, "dry-run": "true", set: "limits.records=50" },
  });
  expect(main.exitCode).toBe(0);
  const [warning] = commandsNamed(main, "warning");
  expect(warning?.message).toMatch(
    /^This audit cannot pass as it is: mia\.tpr_at_fpr \(fpr 0\.01\) needs 528 nonmembers or more/,
  );
});
