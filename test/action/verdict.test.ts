import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { Delivery } from "../../src/action/delivery.ts";
import { fail } from "../../src/action/failure.ts";
import { HistoryRecorder } from "../../src/action/history.ts";
import { Undelivered } from "../../src/action/undelivered.ts";
import { tellVerdict } from "../../src/action/verdict.ts";
import type { Report } from "../../src/contracts/report.ts";
import { pullRequest, runOf } from "../github/events.ts";
import { eventOf, makeSetting } from "../github/setting.ts";
import { valuesIn } from "../runner/runner.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText, POLICY } from "../support/policy.ts";
import { makeReport } from "../support/report.ts";

let report: Report;
let folder: Awaited<ReturnType<typeof makeFolder>>;
let log = "";

beforeAll(async () => {
  report = await makeReport(
    {},
    { policy: `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}]}\n` },
  );
  expect(report.verdict).toBe("pass");
});
beforeEach(async () => {
  folder = await makeFolder({ output: "", summary: "" });
  vi.stubEnv("GITHUB_OUTPUT", folder.at("output"));
  vi.stubEnv("GITHUB_STEP_SUMMARY", folder.at("summary"));
  vi.stubEnv("GITHUB_WORKSPACE", folder.path);
  log = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    log += String(text);
    return true;
  });
});
afterEach(async () => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

/** Reports the verdict `pass` while something fails, and returns what was delivered. */
async function told(what: { spoil(): Promise<void>; history?: boolean }) {
  await using setting = await makeSetting();
  const { repository, client } = setting;
  const base = repository.commit("base", {}, "heads/main");
  const head = repository.commit("head", {});
  repository.pulls.set(7, { head, base });
  const run =
    what.history === true
      ? runOf("schedule", "refs/heads/main", head)
      : pullRequest(7, { base, head });
  const event = await eventOf(run);
  const undelivered = new Undelivered();
  const common = { client, event, undelivered };
  const delivery = new Delivery({ ...common, comment: "always", status: true });
  const keeping = new HistoryRecorder({ ...common, record: true, issue: false });
  const history = `history: {path: ${folder.at("audits")}, checkpoint: bot}\n`;
  const loaded = await loadText(what.history === true ? `${POLICY}${history}` : POLICY);
  await delivery.begin({ loaded, origin: report.origin! });
  await keeping.begin(loaded, { note: () => {}, warn: () => {} }, folder.at("out"));
  await what.spoil();
  await tellVerdict(
    report,
    folder.at("out"),
    { delivery, keeping, undelivered },
    new AbortController().signal,
  );
  return {
    statuses: repository.statuses.map(({ state }) => state),
    comments: repository.comments.map(({ body }) => body),
    outputs: valuesIn(await readFile(folder.at("output"), "utf8").catch(() => "")),
    exitCode: process.exitCode,
  };
}

test("a summary that cannot be written changes neither status, nor comment, nor exit code", async () => {
  const { statuses, comments, outputs, exitCode } = await told({
    spoil: async () => {
      await rm(folder.at("summary"));
      await mkdir(folder.at("summary"));
    },
  });
  expect(statuses).toEqual(["pending", "success"]);
  expect(comments).toEqual([expect.stringContaining("passes the privacy gate")]);
  expect(outputs).toMatchObject({
    verdict: "pass",
    undelivered: "summary: it cannot be written (EISDIR).",
  });
  expect(exitCode).toBeUndefined();
  expect(log).toContain("::warning title=Reticence::summary: it cannot be written (EISDIR). The");
});

test("status and comment show the verdict even if outputs cannot be written", async () => {
  const { statuses, comments, exitCode } = await told({
    spoil: async () => await rm(folder.at("output")),
  });
  expect(statuses).toEqual(["pending", "success"]);
  expect(comments).toEqual([expect.stringContaining("passes the privacy gate")]);
  expect(exitCode).toBeUndefined();
  expect(log).toContain("outputs: an internal error. The verdict stands.");
});

test("a history that cannot be written fails the step, but the status still shows the verdict", async () => {
  const { statuses, outputs, exitCode } = await told({
    history: true,
    spoil: async () => {
      await rm(folder.at("audits"), { recursive: true, force: true });
      await writeFile(folder.at("audits"), "a file in the folder's place");
    },
  });
  expect(statuses).toEqual(["pending", "success"]);
  expect(outputs).toMatchObject({ verdict: "pass", "badge-published": "false" });
  expect(outputs.undelivered).toMatch(/^history: /);
  expect(exitCode).toBe(1);
  expect(log).toMatch(/::error [^\n]*history: .*badge does not show this audit/);
  expect(log).not.toContain("could not run");
});

test("a failure is reported even if the summary cannot be written", async () => {
  await chmod(folder.at("summary"), 0o600);
  await rm(folder.at("summary"));
  await mkdir(folder.at("summary"));
  await fail(new Error("x"));
  expect(process.exitCode).toBe(1);
  expect(log).toContain("::error title=Reticence::internal error (Error)");
});
