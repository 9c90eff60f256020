import { getInput, setOutput } from "@actions/core";
import { PolicyError } from "../base/errors.ts";
import { makeClient } from "../github/api/client.ts";
import { readFinishedRun } from "../github/api/finished-run.ts";
import { postReports } from "../github/post/posted-reports.ts";
import { say } from "./text.ts";

/** Defaults are applied in code, not in action.yml; see inputs.ts. */
const DEFAULT_ARTIFACT = "reticence-report*";

/**
 * The action `comment`: posts the reports that a finished workflow run kept as artifacts. Sets the
 * output `comment-urls`. Throws PolicyError, and what GitHub answers.
 */
export async function postKeptReports(): Promise<void> {
  setOutput("comment-urls", "");
  const always = alwaysComments();
  const run = await readFinishedRun();
  const client = makeClient(getInput("github-token"));
  const artifact = getInput("artifact") || DEFAULT_ARTIFACT;
  const posted = await postReports({ client, run, artifact, always });
  if (posted.length === 0) {
    say(`The workflow run has no artifact ${artifact}, so there is nothing to post.`);
  }
  const urls = posted.flatMap((one) => ("url" in one ? [one.url] : []));
  for (const one of posted) {
    say("url" in one ? `The comment is ${one.state}: ${one.url}` : `No comment: ${one.reason}.`);
  }
  setOutput("comment-urls", urls.join("\n"));
}

function alwaysComments(): boolean {
  const mode = getInput("comment") || "always";
  if (mode === "always" || mode === "on-failure") return mode === "always";
  throw new PolicyError("input-invalid", "must be always or on-failure.", {
    location: { file: "input comment" },
  });
}
