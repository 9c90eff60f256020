import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { parseHistory } from "../../src/history/lines.ts";
import { pullRequest, REPOSITORY, type RunEvent, runOf } from "../github/events.ts";
import { FakeGitHub, type FakeRepository } from "../github/server/index.ts";
import { withFittingId } from "../support/history.ts";
import { useWarmProbe } from "../support/warm/use.ts";
import { COMPARED, policyOf } from "./gate.ts";
import { Job, type Ran, ROOT, TOKEN } from "./runner.ts";

useWarmProbe();

const BRANCH = "reticence-history";
const KEY = "0123456789abcdef0123456789abcdef";
const POLICY = policyOf(0.8, {
  history: { branch: BRANCH, checkpoint: "support-bot", reuse: true },
});
const DEMO = join(ROOT, "examples", "demo");

/** Real audits of the demo, one after the other, of one repository with one history. */
describe("a second audit of the same inputs", () => {
  let job: Job;
  let github: FakeGitHub;
  let repository: FakeRepository;
  let sha: string;
  let runs = 0;
  let measured: Ran;
  let reused: Ran;

  beforeAll(async () => {
    job = await Job.start();
    github = await FakeGitHub.start();
    github.allow(TOKEN, { contents: "write", "pull-requests": "write" });
    repository = github.repository(REPOSITORY);
    sha = repository.commit("code", { ...COMPARED, "reticence.yml": POLICY }, "heads/main");
    measured = await audit();
    // Another commit that changes nothing of what is audited.
    sha = repository.commit(
      "text",
      { ...COMPARED, "reticence.yml": POLICY, "README.md": "New." },
      "heads/main",
    );
    reused = await audit();
  });
  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    await job[Symbol.asyncDispose]();
  });

  async function audit(
    options: {
      checkpoint?: string;
      event?: RunEvent;
      key?: string;
      with?: Record<string, string>;
    } = {},
  ): Promise<Ran> {
    const { checkpoint = "careful", event = runOf("push", "refs/heads/main", sha) } = options;
    event.env.GITHUB_RUN_ID = String(1000 + ++runs);
    const step = {
      workspace: await job.workspace({ ...COMPARED, "reticence.yml": POLICY }),
      event,
      api: github.url,
      with: {
        checkpoint: join(DEMO, checkpoint),
        "digest-key": options.key ?? KEY,
        out: join(job.temp, `audit-${runs}`),
        ...options.with,
      },
    };
    const ran = await job.main(step);
    await job.post(step, ran);
    return ran;
  }

  const reportOf = async ({ outputs }: Ran) =>
    JSON.parse(await readFile(outputs["report-path"]!, "utf8")) as Report;
  const entries = () => parseHistory(repository.git.file(BRANCH, "history.jsonl")!).entries;

  test("takes seconds, and has the same outputs and exit code", () => {
    expect(measured.log).toContain("Not reused: there is no sealed audit. The audit measures.");
    expect(reused.log).toContain("Reused: measured on ");
    expect(reused.log).not.toContain("Measuring");
    expect(reused.milliseconds).toBeLessThan(Math.min(10_000, measured.milliseconds));
    const paths = ["report-path", "summary-path", "html-path"];
    for (const [name, value] of Object.entries(measured.outputs)) {
      if (!paths.includes(name)) expect(reused.outputs[name]).toBe(value);
    }
    expect(measured.outputs).toMatchObject({ verdict: "pass", "badge-published": "true" });
    expect([measured.exitCode, reused.exitCode]).toEqual([0, 0]);
  });

  test("says so in its first lines, with date and run of the one that measured", async () => {
    const report = await reportOf(reused);
    const before = await reportOf(measured);
    const address = `https://github.com/${REPOSITORY}/actions/runs/1001`;
    expect(report.reused).toEqual({ date: before.timing.startedAt, run: address });
    expect(before.reused).toBeUndefined();
    expect({ ...report, reused: undefined, origin: undefined }).toEqual({
      ...before,
      reused: undefined,
      origin: undefined,
    });
    expect(report.origin!.commit).toBe(sha);
    const top = reused.summary.split("\n").slice(0, 3).join("\n");
    expect(top).toMatch(
      /^# ✅ support-bot passes the privacy gate\n\n> Reused: measured on \d+ \w+ \d{4}; nothing has changed since\. \[Its workflow run\]/,
    );
    const html = await readFile(reused.outputs["html-path"]!, "utf8");
    expect(html).toContain("Reused: measured on ");
    expect(html).toContain(`href="${address}"`);
  });

  test("is in the history as reused, and is no further point of a trend", () => {
    const [first, second] = entries();
    expect(first!.seal).toBeDefined();
    expect(first!.reused).toBeUndefined();
    expect(second).toMatchObject({ reused: true, commit: sha, run: "1002", date: first!.date });
    expect(second!.seal).toBeUndefined();
    expect(reused.summary).not.toContain("## Trend");
    expect(repository.git.file(BRANCH, "README.md")).toContain("push (reused)");
    expect(repository.git.file(BRANCH, "support-bot/badge.json")).toContain("pass · ");
    expect(repository.git.file(BRANCH, "history.jsonl")).not.toContain(KEY);
  });

  test("of a pull request reuses it too, and says so in the comment", async () => {
    const head = repository.commit(
      "head",
      { ...COMPARED, "reticence.yml": POLICY },
      "heads/feature",
    );
    repository.pulls.set(7, { head, base: sha });
    const before = repository.git.messages(BRANCH);
    const ran = await audit({
      event: pullRequest(7, { base: sha, head }),
      with: { comment: "always" },
    });
    expect(ran.log.match(/^Not reused: .*/m)).toBeNull();
    expect(ran.outputs.verdict).toBe("pass");
    expect(repository.comments.at(-1)!.body).toContain("> Reused: measured on ");
    expect((await reportOf(ran)).origin).toMatchObject({ pull: 7, commit: head });
    expect(repository.git.messages(BRANCH)).toEqual(before);
  });

  test("of a fork's pull request measures, and leaves no seal", async () => {
    const files = { ...COMPARED, "reticence.yml": POLICY };
    const head = repository.commit("fork", files, "heads/feature");
    repository.pulls.set(8, { head, base: sha });
    const event = pullRequest(8, { base: sha, head, fork: "stranger/support-model" });
    const ran = await audit({ event, with: { "allow-forks": "true" } });
    expect(ran.outputs.verdict).toBe("pass");
    expect(ran.log).toContain("Measuring");
    expect(ran.log).not.toContain("Reused: ");
    const folder = dirname(ran.outputs["report-path"]!);
    expect(await readdir(folder)).not.toContain("report.seal.json");
    expect(await readdir(dirname(measured.outputs["report-path"]!))).toContain("report.seal.json");
  });

  test("of a leaking checkpoint fails, whatever pass somebody writes into the branch", async () => {
    const leaky = await audit({ checkpoint: "leaky" });
    expect(leaky.outputs.verdict).toBe("fail");
    const again = await audit({ checkpoint: "leaky" });
    expect(again.log).toContain("Reused: measured on ");
    expect([again.exitCode, again.outputs.verdict]).toEqual([1, "fail"]);
    // The passing entry and its report, under the names and the seal of the leak's.
    const leak = entries().find(({ verdict }) => verdict === "fail")!;
    const pass = entries().find(({ verdict }) => verdict === "pass")!;
    const forged = withFittingId({ ...pass, checkpoint: leak.checkpoint, seal: leak.seal! });
    const report = await readFile(measured.outputs["report-path"]!, "utf8");
    const { git } = repository;
    git.push(BRANCH, {
      "history.jsonl": `${JSON.stringify(forged)}\n`,
      [`support-bot/reports/${leak.seal!.report.slice(0, 32)}.json`]: report,
    });
    const planted = await audit({ checkpoint: "leaky" });
    expect(planted.log).toContain(
      "Not reused: the seal of the earlier audit is not genuine. The audit measures.",
    );
    expect(planted.log).toContain("Measuring");
    expect(planted.outputs.verdict).toBe("fail");
    expect(await reportOf(planted)).not.toHaveProperty("reused");
  });
});
