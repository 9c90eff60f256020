import { readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import {
  error as annotateError,
  ExitCode,
  getInput,
  getMultilineInput,
  setOutput,
} from "@actions/core";
import { REPORT_JSON } from "../base/audit-folder.ts";
import { PolicyError, type ReticenceError } from "../base/errors.ts";
import type { Report } from "../contracts/report.ts";
import { branchStore, isRecorded, makeClient, readEvent } from "../github/index.ts";
import { checkpointName } from "../github/post/issue-text.ts";
import {
  addAudits,
  auditsOf,
  historyIn,
  type KeptReports,
  publishBadges,
} from "../history/index.ts";
import { readReport } from "../report/read.ts";
import { auditIn } from "../reuse/index.ts";
import { annotationOf } from "./annotation.ts";
import { contextOf, keepIssueOf } from "./history.ts";
import { addToSummary } from "./summary.ts";
import { say } from "./text.ts";

/** Defaults are applied in code, not in action.yml; see inputs.ts. */
const DEFAULT_BRANCH = "reticence-history";
const DEFAULT_REPORTS = "reports";

/**
 * The action `history`: writes the reports of a workflow's audits, or that they are about to be made.
 * Sets the outputs `badge-published` and `issue-urls`. Throws PolicyError, SourceError, and what
 * GitHub answers.
 */
export async function recordReports(): Promise<void> {
  setOutput("badge-published", "");
  setOutput("issue-urls", "");
  const checkpoints = [...new Set(getMultilineInput("checkpoints"))];
  const begins = phase() === "begin";
  if (begins && checkpoints.length === 0) {
    throw new PolicyError(
      "input-missing",
      "must name the checkpoints to be audited, one per line.",
      {
        location: { file: "input checkpoints" },
      },
    );
  }
  const event = await readEvent();
  const client = makeClient(getInput("github-token"));
  const branch = getInput("branch") || DEFAULT_BRANCH;
  if (!(await isRecorded(client, event))) {
    say("Nothing is written: this run is not for the default branch, a release or a schedule.");
    return;
  }
  const store = branchStore({ client, repository: event.repository, branch });
  const date = new Date();
  const badges = (names: readonly string[], state: "auditing" | "error") =>
    names.map((checkpoint) => ({ checkpoint, state, date: date.toISOString() }));
  setOutput("badge-published", "false");
  if (begins) {
    await publishBadges(store, badges(checkpoints, "auditing"));
    setOutput("badge-published", "true");
    return;
  }
  const files = await readReports(resolve(getInput("reports") || DEFAULT_REPORTS));
  const reports = files.map(({ report }) => report);
  const found = new Set(reports.map(checkpointName));
  const missing = checkpoints.filter((name) => !found.has(name));
  if (reports.length === 0 && missing.length === 0) {
    throw new PolicyError("report-missing", `contains no ${REPORT_JSON}.`, {
      location: { file: "input reports" },
    });
  }
  const audits = await Promise.all(
    files.map(async ({ folder, report }) => await auditIn(folder, report, contextOf(event))),
  );
  const entries = audits.map(({ entry }) => entry);
  if (entries.length === 0) await publishBadges(store, badges(missing, "error"));
  else {
    const kept: KeptReports = Object.fromEntries(
      audits.flatMap(({ reports }) => Object.entries(reports)),
    );
    await addAudits(store, entries, badges(missing, "error"), kept);
  }
  setOutput("badge-published", "true");
  say(`Written to ${store.place}: ${entries.length} audits.`);
  if (/^true$/i.test(getInput("issue"))) {
    const history = await historyIn(await store.read());
    const urls: string[] = [];
    for (const report of reports) {
      const names = { checkpoint: checkpointName(report), formerly: [] };
      const audits = auditsOf(history.entries, names);
      const url = await keepIssueOf({ client, event, report, audits });
      if (url !== undefined) urls.push(url);
    }
    setOutput("issue-urls", urls.join("\n"));
  }
  for (const name of missing) {
    const { message, properties } = annotationOf(`there is no report of ${name}.`, undefined);
    annotateError(message, properties);
    process.exitCode = ExitCode.Failure;
  }
}

/** The audits have their verdicts; only storing them failed. */
export async function reportUnwritten(error: ReticenceError): Promise<void> {
  process.exitCode = ExitCode.Failure;
  const { message, properties } = annotationOf(error.coded, error.location);
  annotateError(message, properties);
  await addToSummary([`The history was not written: ${error.pretty}`]);
}

function phase(): "begin" | "end" {
  const given = getInput("phase") || "end";
  if (given === "begin" || given === "end") return given;
  throw new PolicyError("input-invalid", "must be begin or end.", {
    location: { file: "input phase" },
  });
}

/** All reports below a folder, in path order. Throws SourceError for a foreign one. */
async function readReports(folder: string): Promise<{ folder: string; report: Report }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name === REPORT_JSON)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return await Promise.all(
    files.map(async (file) => ({
      folder: dirname(file),
      report: readReport(await readFile(file, "utf8"), file),
    })),
  );
}
