import { SourceError } from "../../base/errors.ts";
import type { Report } from "../../contracts/report.ts";
import { code } from "../../report/escape.ts";
import { readReport } from "../../report/index.ts";
import { type Artifact, artifactsOf, reportIn } from "../api/artifact.ts";
import type { Client } from "../api/client.ts";
import type { FinishedRun } from "../api/finished-run.ts";
import { type Posted, postComment } from "./comment.ts";
import { commentOfReport } from "./comment-body.ts";
import { markerOfReport } from "./marker.ts";

export interface PostReports {
  client: Client;
  run: FinishedRun;
  /** Name of the artifact, or its beginning followed by `*`. */
  artifact: string;
  /** Whether a passing report gets a new comment as well. */
  always: boolean;
}

/**
 * Posts the reports in a finished run's artifacts, each on the pull request that it is about. The
 * run may have been a stranger's: a report counts only if it matches the schema, this repository,
 * and the commit of both the run and the pull request's head. Throws ReticenceError.
 */
export async function postReports(question: PostReports): Promise<Posted[]> {
  const { client, run, artifact: name } = question;
  const posted: Posted[] = [];
  for (const artifact of await artifactsOf(client, run.repository, run, name)) {
    const text = await reportIn(client, run.repository, artifact);
    posted.push(await postOne(question, artifact, text));
  }
  return posted;
}

async function postOne(
  { client, run, always }: PostReports,
  artifact: Artifact,
  text: string,
): Promise<Posted> {
  const place = `artifact ${artifact.name}`;
  const report = readReport(text, place);
  const pull = pullOf(report, run, place);
  if (pull === null) return { state: "skipped", reason: "the audit was not for a pull request" };
  const marker = markerOfReport(report);
  const { repository, head_sha: commit, html_url } = run;
  const caution = cautionOf(report, run);
  const body = commentOfReport(report, {
    marker,
    commit,
    run: html_url,
    ...(caution === undefined ? {} : { caution }),
  });
  const create = always || !["pass", "warn"].includes(report.verdict);
  return await postComment({ client, repository, pull, commit, marker, body, create });
}

/**
 * Why a verdict must not be taken at face value: the workflow comes from the head, so a stranger's
 * can upload any report, and a pass from a run that failed is not the gate's pass.
 */
function cautionOf({ verdict }: Report, { fork, conclusion }: FinishedRun): string | undefined {
  if (fork !== undefined) {
    return `⚠️ This report was made in the fork ${code(fork)}: the author of the pull request could have written it. It is not this repository's verdict.`;
  }
  if (conclusion === "success" || !["pass", "warn"].includes(verdict)) return undefined;
  return `⚠️ The workflow run ended with ${code(conclusion)}: the following is not the gate's verdict.`;
}

function pullOf({ origin }: Report, run: FinishedRun, place: string): number | null {
  const location = { file: place };
  if (origin === undefined) {
    throw new SourceError("report-foreign", "contains a report that no workflow run created.", {
      location,
    });
  }
  const { owner, repo } = run.repository;
  if (origin.repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) {
    throw new SourceError("report-foreign", "contains a report for another repository.", {
      location,
    });
  }
  if (origin.commit !== run.head_sha) {
    throw new SourceError(
      "report-foreign",
      "contains a report for a different commit than its workflow run's.",
      {
        location,
      },
    );
  }
  return origin.pull;
}
