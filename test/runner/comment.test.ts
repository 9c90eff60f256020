import { readdir } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { topOf } from "../../src/report/top.ts";
import { finishedRun, pullRequest, REPOSITORY, type RunEvent } from "../github/events.ts";
import { FakeGitHub, type FakeRepository, type FakeToken } from "../github/server/index.ts";
import { makeReport } from "../support/report.ts";
import { zipOf } from "../support/zip.ts";
import { commandsNamed, Job, type Ran, TOKEN } from "./runner.ts";

const RUN = 4711;
let report: Report;

beforeAll(async () => {
  report = await makeReport();
});

/** Runs the action in comment/ after a run that uploaded this report of the head. */
async function comment(
  options: {
    permissions?: FakeToken["permissions"];
    event?: (head: string) => RunEvent;
    change?: (report: Report) => unknown;
    prepare?: (repository: FakeRepository) => void;
  } = {},
): Promise<{ ran: Ran; repository: FakeRepository; left: string[] }> {
  await using job = await Job.start();
  await using github = await FakeGitHub.start();
  github.allow(TOKEN, options.permissions ?? { actions: "read", "pull-requests": "write" });
  const repository = github.repository(REPOSITORY);
  const head = repository.commit("head", {});
  repository.pulls.set(7, { head, base: repository.commit("base", {}) });
  const own = { ...report, origin: { ...report.origin!, commit: head } };
  const text = JSON.stringify(options.change?.(own) ?? own);
  const content = zipOf({ "report.json": text, "report.md": "# other" });
  repository.artifacts.push({
    id: 1,
    name: "reticence-report",
    runId: RUN,
    headSha: head,
    content,
  });
  options.prepare?.(repository);
  const event = (options.event ?? ((sha) => finishedRun(RUN, sha)))(head);
  const workspace = await job.workspace({ "README.md": "" });
  const ran = await job.comment({ workspace, event, api: github.url });
  return { ran, repository, left: await readdir(workspace) };
}

test("the report of a finished run becomes a comment, and nothing is written to the disk", async () => {
  const { ran, repository, left } = await comment();
  expect(ran.log).toContain("The comment is created");
  expect(ran.exitCode).toBe(0);
  expect(ran.outputs["comment-urls"]).toMatch(/\/pull\/7#issuecomment-\d+$/);
  expect(repository.comments[0]!.body).toContain(topOf(report).title);
  expect(repository.comments[0]!.body).toContain(`/actions/runs/${RUN}`);
  expect(left).toEqual(["README.md"]);
});

test("a fork's run is commented on, too: nothing of it is executed", async () => {
  const { ran } = await comment({
    event: (head) => finishedRun(RUN, head, "mallory/support-model"),
  });
  expect(ran.exitCode).toBe(0);
  expect(ran.outputs["comment-urls"]).not.toBe("");
});

test("a report of another commit is refused", async () => {
  const { ran, repository } = await comment({
    change: (own) => ({ ...own, origin: { ...own.origin, commit: "c".repeat(40) } }),
  });
  expect(ran.exitCode).toBe(1);
  expect(commandsNamed(ran, "error")[0]?.message).toBe(
    "artifact reticence-report: contains a report for a different commit than its workflow run's. [report-foreign]",
  );
  expect(repository.comments).toEqual([]);
});

test("a report with markup where the schema has a name is refused", async () => {
  const { ran, repository } = await comment({
    change: (own) => ({ ...own, provenance: { ...own.provenance, dtype: "<img src=x>" } }),
  });
  expect(ran.exitCode).toBe(1);
  expect(repository.comments).toEqual([]);
});

test("a run without a report posts nothing", async () => {
  const { ran } = await comment({ prepare: (repository) => void repository.artifacts.splice(0) });
  expect(ran.exitCode).toBe(0);
  expect(ran.outputs["comment-urls"]).toBe("");
  expect(ran.log).toContain("there is nothing to post");
});

test("if a token may not comment, the error names the missing permission", async () => {
  const { ran } = await comment({ permissions: { actions: "read", "pull-requests": "read" } });
  expect(ran.exitCode).toBe(1);
  expect(commandsNamed(ran, "error")[0]?.message).toContain("pull-requests: write");
});

test("in any other workflow the action says where it belongs", async () => {
  const { ran } = await comment({
    event: (head) => pullRequest(7, { base: "b".repeat(40), head }),
  });
  expect(ran.exitCode).toBe(1);
  expect(commandsNamed(ran, "error")[0]?.message).toContain("on: workflow_run");
});
