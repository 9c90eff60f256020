import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pullRequest, REPOSITORY } from "../github/events.ts";
import { FakeGitHub, type FakeRepository } from "../github/server/index.ts";
import { COMPARED, FULL, LOOSE, policyOf } from "./gate.ts";
import { commandsNamed, Job, type Ran, ROOT, TOKEN } from "./runner.ts";

const DEMO = join(ROOT, "examples", "demo");

describe("a pull request with two checkpoints, of which one recites", () => {
  let job: Job;
  let github: FakeGitHub;
  let repository: FakeRepository;
  let main: Ran;
  let post: Ran;
  let out: string;

  beforeAll(async () => {
    job = await Job.start();
    github = await FakeGitHub.start();
    github.allow(TOKEN, FULL);
    repository = github.repository(REPOSITORY, { private: true });
    const policy = policyOf(LOOSE, {
      checkpoint: [join(DEMO, "leaky"), join(DEMO, "careful")],
      gate: { pick: "best", preset: "none", rules: [{ metric: "mia.auc", max: LOOSE }] },
    });
    const files = { ...COMPARED, "reticence.yml": policy };
    const base = repository.commit("base", files, "heads/main");
    const head = repository.commit("head", { ...files, "README.md": "New." }, "heads/feature");
    repository.pulls.set(7, { head, base });
    out = join(job.temp, "out");
    const step = {
      workspace: await job.workspace({ ".git/HEAD": "ref: refs/heads/feature\n", ...files }),
      event: pullRequest(7, { base, head }),
      api: github.url,
      with: { comment: "always", status: "true", out },
    };
    main = await job.main(step);
    post = await job.post(step, main);
  });
  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    await job[Symbol.asyncDispose]();
  });

  test("picks the other one, and says so in its outputs", () => {
    expect(commandsNamed(main, "error")).toEqual([]);
    expect(main.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({
      verdict: "pass",
      "exit-class": "ok",
      picked: join(DEMO, "careful"),
      "report-path": join(out, "careful", "report.json"),
      "summary-path": join(out, "report.md"),
      "html-path": join(out, "report.html"),
    });
    expect(Number(main.outputs["mia-auc"])).toBeLessThan(LOOSE);
  });

  test("shows both in the summary and in the comment, at the corrected confidence", () => {
    expect(repository.comments).toHaveLength(1);
    for (const text of [main.summary, repository.comments[0]!.body]) {
      expect(text).toContain("careful is picked, the first of 2 checkpoints");
      expect(text).toContain("97.5 % (95 %, corrected for choosing among 2 checkpoints)");
      expect(text).toMatch(/\| leaky \|/);
    }
  });

  test("removes the signals of both", async () => {
    expect(post.exitCode).toBe(0);
    for (const name of ["leaky", "careful"]) {
      const names = await readdir(join(out, name));
      expect(names).toContain("report.json");
      expect(names).not.toContain("signals");
    }
  });
});
