import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseHistory } from "../../src/history/lines.ts";
import { pullRequest, REPOSITORY, type RunEvent, runOf } from "../github/events.ts";
import { FakeGitHub, type FakeRepository } from "../github/server/index.ts";
import { useWarmProbe } from "../support/warm/use.ts";
import { COMPARED, policyOf } from "./gate.ts";
import { commandsNamed, Job, type Ran, ROOT, TOKEN } from "./runner.ts";

useWarmProbe();

const BRANCH = "reticence-history";
const DIGEST_KEY = "0123456789abcdef0123456789abcdef";
const POLICY = policyOf(1, {
  history: { branch: BRANCH, checkpoint: "support-bot" },
  gate: {
    preset: "none",
    rules: [
      { metric: "mia.auc", max: 0.999 },
      { metric: "mia.auc", against: "previous", max_increase: 0.15 },
    ],
  },
});

/** Real audits of the demo, one after the other, of one repository with one history. */
describe("audits on a schedule", () => {
  let job: Job;
  let github: FakeGitHub;
  let repository: FakeRepository;
  let sha: string;
  let runs = 0;
  const done: Record<string, Ran> = {};

  beforeAll(async () => {
    job = await Job.start();
    github = await FakeGitHub.start();
    github.allow(TOKEN, { contents: "write", issues: "write" });
    repository = github.repository(REPOSITORY);
    sha = repository.commit("code", { ...COMPARED, "reticence.yml": POLICY }, "heads/main");
    done.first = await audit("careful");
    done.unchanged = await audit("careful");
    done.regression = await audit("leaky");
    done.opened = { ...done.regression, summary: repository.issues[0]?.body ?? "" };
    done.still = await audit("leaky");
    done.updated = { ...done.still, summary: repository.issues[0]?.body ?? "" };
    done.recovered = await audit("careful");
  });
  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    await job[Symbol.asyncDispose]();
  });

  async function audit(checkpoint: string, event?: RunEvent): Promise<Ran> {
    const run = event ?? runOf("schedule", "refs/heads/main", sha);
    run.env.GITHUB_RUN_ID = String(1000 + ++runs);
    return await job.main({
      workspace: await job.workspace({ ...COMPARED, "reticence.yml": POLICY }),
      event: run,
      api: github.url,
      with: {
        checkpoint: join(ROOT, "examples", "demo", checkpoint),
        "digest-key": DIGEST_KEY,
        issue: "true",
        out: join(job.temp, `audit-${runs}`),
      },
    });
  }

  const verdicts = () =>
    parseHistory(repository.git.file(BRANCH, "history.jsonl")!).entries.map(
      ({ verdict }) => verdict,
    );

  test("the first has nothing to compare with, passes, and is kept", () => {
    expect(done.first!.outputs).toMatchObject({ verdict: "pass", "badge-published": "true" });
    expect(done.first!.exitCode).toBe(0);
    expect(done.first!.summary).toContain("this audit is the first");
    expect(verdicts()[0]).toBe("pass");
  });

  test("publishes that it is running before measuring, and its verdict in one commit with the audit", () => {
    expect(repository.git.messages(BRANCH).slice(0, 2)).toEqual([
      "Badge: auditing: support-bot",
      "Audit: pass: support-bot",
    ]);
  });

  test("an unchanged checkpoint clears the rule, with the earlier audit named", () => {
    const { outputs, summary } = done.unchanged!;
    expect(outputs).toMatchObject({ verdict: "pass", "issue-url": "" });
    expect(summary).toContain("What changed since earlier audits");
    expect(summary).toContain("## Trend");
    expect(summary).toMatch(/xychart-beta\n {2}title "mia\.auc, /);
  });

  test("a regression fails the step and opens one issue", () => {
    const { exitCode, outputs } = done.regression!;
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: "fail", "badge-published": "true" });
    expect(outputs["issue-url"]).toBe(`https://github.com/${REPOSITORY}/issues/1`);
    expect(done.opened!.summary).toMatch(
      /^<!-- reticence:regression:\w{32} -->\n\nThe audit of `support-bot` fails: /,
    );
    expect(done.opened!.summary).toContain("`mia.auc against previous`");
  });

  test("that lasts is measured against the last audit that passed, and updates the issue", () => {
    expect(done.still!.outputs).toMatchObject({ verdict: "fail" });
    expect(done.updated!.summary).toContain("2 audits in a row");
    expect(repository.issues).toHaveLength(1);
  });

  test("that is gone closes the issue", () => {
    expect(done.recovered!.outputs).toMatchObject({ verdict: "pass", "badge-published": "true" });
    expect(repository.issues).toMatchObject([{ number: 1, state: "closed" }]);
    expect(repository.issues[0]!.body).toContain("**The audit passes again**");
    expect(verdicts()).toEqual(["pass", "pass", "fail", "fail", "pass"]);
  });

  test("keep neither anybody's text nor key in the branch", () => {
    const text = repository.git.file(BRANCH, "history.jsonl")!;
    expect(text).not.toContain(DIGEST_KEY);
    expect(text).toContain("hmac-sha256:");
    for (const ran of Object.values(done)) expect(ran.log).not.toContain(DIGEST_KEY);
  });

  test("a badge that cannot be written fails the step, and stays at auditing", async () => {
    const refused = {
      status: 403,
      body: {
        message: "Resource not accessible by integration",
        documentation_url: "https://docs.github.com/rest",
      },
    };
    // Its first write succeeds.
    const before = repository.git.messages(BRANCH).length;
    github.fail("git/update-ref", "pass", 1);
    github.fail("git/update-ref", refused, 1);
    const ran = await audit("careful");
    expect(ran.outputs).toMatchObject({ verdict: "pass", "badge-published": "false" });
    expect(ran.exitCode).toBe(1);
    expect(commandsNamed(ran, "error").at(-1)!.message).toMatch(
      /contents: write.*badge does not show/,
    );
    expect(repository.git.messages(BRANCH)).toHaveLength(before + 1);
    expect(JSON.parse(repository.git.file(BRANCH, "support-bot/badge.json")!)).toMatchObject({
      message: expect.stringMatching(/^auditing since /) as string,
    });
  });

  test("a pull request compares with the merge base, and writes nothing", async () => {
    const head = repository.commit(
      "head",
      { ...COMPARED, "reticence.yml": POLICY },
      "heads/feature",
    );
    repository.pulls.set(7, { head, base: sha });
    const before = repository.git.messages(BRANCH);
    const ran = await audit("careful", pullRequest(7, { base: sha, head }));
    expect(ran.outputs).toMatchObject({ verdict: "pass", "badge-published": "" });
    expect(ran.log).toContain("only reads the history");
    expect(repository.git.messages(BRANCH)).toEqual(before);
  });

  test("a pull request cannot supply its own earlier audits", async () => {
    const policy = POLICY.replace(`branch: ${BRANCH}`, "path: audits");
    expect(policy).not.toBe(POLICY);
    const base = repository.commit("base", { ...COMPARED, "reticence.yml": policy }, "heads/main");
    const head = repository.commit(
      "pull",
      { ...COMPARED, "reticence.yml": policy },
      "heads/feature",
    );
    repository.pulls.set(8, { head, base });
    const ran = await job.main({
      workspace: await job.workspace({ ...COMPARED, "reticence.yml": policy }),
      event: pullRequest(8, { base, head }),
      api: github.url,
      with: { checkpoint: join(ROOT, "examples", "demo", "careful") },
    });
    expect(ran.outputs.verdict).toBe("error");
    expect(commandsNamed(ran, "error").at(-1)!.message).toContain(
      "the history is inside the workspace, which the change under audit controls",
    );
    expect(ran.log).not.toContain("Pulling");
  });

  test("a matrix of three is written by one job, in one commit", async () => {
    const reports = join(job.temp, "reports");
    const names = ["a", "b", "c"];
    const text = await readFile(done.first!.outputs["report-path"]!, "utf8");
    const leak = await readFile(done.regression!.outputs["report-path"]!, "utf8");
    for (const [index, name] of names.slice(0, 2).entries()) {
      await mkdir(join(reports, name), { recursive: true });
      await copyFile(done.first!.outputs["report-path"]!, join(reports, name, "report.json"));
      const { writeFile } = await import("node:fs/promises");
      const report = (index === 0 ? text : leak).replaceAll('"support-bot"', `"bot-${name}"`);
      await writeFile(join(reports, name, "report.json"), report);
    }
    const step = {
      event: runOf("schedule", "refs/heads/main", sha),
      api: github.url,
      workspace: job.temp,
    };
    const checkpoints = names.map((name) => `bot-${name}`).join("\n");
    const begin = await job.history({ ...step, with: { phase: "begin", checkpoints } });
    expect(begin.outputs).toMatchObject({ "badge-published": "true" });
    const badge = (name: string) =>
      (JSON.parse(repository.git.file(BRANCH, `bot-${name}/badge.json`)!) as { message: string })
        .message;
    expect(names.map(badge).every((message) => message.startsWith("auditing"))).toBe(true);
    const commits = repository.git.messages(BRANCH).length;
    const end = await job.history({ ...step, with: { checkpoints, issue: "true" } });
    // The third left no report: its badge says so, and the step fails.
    expect(end.exitCode).toBe(1);
    expect(commandsNamed(end, "error").map(({ message }) => message)).toEqual([
      "there is no report of bot-c.",
    ]);
    expect(end.outputs).toMatchObject({ "badge-published": "true" });
    expect(end.outputs["issue-urls"]).toBe(`https://github.com/${REPOSITORY}/issues/2`);
    expect(names.map((name) => badge(name).split(" ")[0])).toEqual(["pass", "fail", "error"]);
    expect(repository.git.messages(BRANCH)).toHaveLength(commits + 1);
    const entries = parseHistory(repository.git.file(BRANCH, "history.jsonl")!).entries;
    expect(entries.slice(-2).map(({ checkpoint }) => checkpoint.name)).toEqual(["bot-a", "bot-b"]);
  });
});
