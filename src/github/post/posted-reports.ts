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
  /** Name of the artifact, or its beginning and `*`. */
  artifact: string;
  /** Whether a report that is fine gets a comment of its own. */
  always: boolean;
}

/**
 * Posts the reports that a finished run left in its artifacts, each on the pull request that it is
 * about. The run may have been a stranger's: a report counts only if it is of the schema, of this
 * repository, and of the commit that the run and the pull request's head are. Throws ReticenceError.
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
  if (pull === null) return { state: "skipped", reason: "the audit was of no pull request" };
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
 * Why a verdict is not to be taken at its word: a workflow is the head's own, so that a stranger's can
 * upload any report, and a pass beside a run that failed is not the gate's pass.
 */
function cautionOf({ verdict }: Report, { fork, conclusion }: FinishedRun): string | undefined {
  if (fork !== undefined) {
    return `⚠️ This report was made in the fork ${code(fork)}: whoever opened the pull request could have written it. It is no verdict of this repository's.`;
  }
  if (conclusion === "success" || !["pass", "warn"].includes(verdict)) return undefined;
  return `⚠️ The workflow run ended with ${code(conclusion)}: what follows is not the gate's verdict.`;
}

function pullOf({ origin }: Report, run: FinishedRun, place: string): number | null {
  const location = { file: place };
  if (origin === undefined) {
    throw new SourceError("report-foreign", "holds a report that was not made by a workflow run.", {
      location,
    });
  }
  const { owner, repo } = run.repository;
  if (origin.repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) {
    throw new SourceError("report-foreign", "holds a report of another repository.", { location });
  }
  if (origin.commit !== run.head_sha) {
    throw new SourceError(
      "report-foreign",
      "holds a report of another commit than its workflow run's.",
      {
        location,
      },
    );
  }
  return origin.pull;
}
