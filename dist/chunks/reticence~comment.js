import { i as GitHubError, l as SourceError, o as PolicyError } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { c as readReport } from "./reticence~main~comment~history~index.js";
import { a as commentOfReport, c as reportIn, r as markerOfReport, s as artifactsOf } from "./reticence~main~comment~history.js";
import { t as postComment } from "./reticence~main~comment.js";
import { readFile } from "node:fs/promises";
// src/github/finished-run.ts
/** Reads the event of a `workflow_run` job. Throws PolicyError in any other. */
async function readFinishedRun() {
	const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY } = process.env;
	if (GITHUB_EVENT_NAME !== "workflow_run") throw new PolicyError("this action belongs into a workflow that runs `on: workflow_run`, after the one that audits.");
	const [owner, repo] = (GITHUB_REPOSITORY ?? "").split("/");
	try {
		const { workflow_run: run } = JSON.parse(await readFile(GITHUB_EVENT_PATH, "utf8"));
		const { id, head_sha, html_url } = run;
		return {
			id,
			head_sha,
			html_url,
			repository: {
				owner,
				repo
			}
		};
	} catch (error) {
		throw new GitHubError("the payload of the event (GITHUB_EVENT_PATH) cannot be read.", { cause: error });
	}
}
// src/github/posted-reports.ts
/**
* Posts the reports that a finished run left in its artifacts, each on the pull request that it is
* about. The run may have been a stranger's: a report counts only if it is of the schema, of this
* repository, and of the commit that the run and the pull request's head are. Throws ReticenceError.
*/
async function postReports(question) {
	const { client, run, artifact: name } = question;
	const posted = [];
	for (const artifact of await artifactsOf(client, run.repository, run, name)) {
		const text = await reportIn(client, run.repository, artifact);
		posted.push(await postOne(question, artifact, text));
	}
	return posted;
}
async function postOne({ client, run, always }, artifact, text) {
	const place = `artifact ${artifact.name}`;
	const report = readReport(text, place);
	const pull = pullOf(report, run, place);
	if (pull === null) return {
		state: "skipped",
		reason: "the audit was of no pull request"
	};
	const marker = markerOfReport(report);
	const { repository, head_sha: commit, html_url } = run;
	const body = commentOfReport(report, {
		marker,
		commit,
		run: html_url
	});
	const create = always || !["pass", "warn"].includes(report.verdict);
	return await postComment({
		client,
		repository,
		pull,
		commit,
		marker,
		body,
		create
	});
}
function pullOf({ origin }, run, place) {
	const location = { file: place };
	if (origin === void 0) throw new SourceError("holds a report that was not made by a workflow run.", { location });
	const { owner, repo } = run.repository;
	if (origin.repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) throw new SourceError("holds a report of another repository.", { location });
	if (origin.commit !== run.head_sha) throw new SourceError("holds a report of another commit than its workflow run's.", { location });
	return origin.pull;
}
export { readFinishedRun as n, postReports as t };
