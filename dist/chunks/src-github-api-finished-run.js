import { c as SourceError, i as PolicyError, n as GitHubError } from "./src-base-errors.js";
import { q as code, t as readReport } from "./src-attacks-ez.js";
import "./src-gate-limits.js";
import { a as markerOfReport, l as artifactsOf, n as commentOfReport, u as reportIn } from "./src-action-annotation.js";
import { t as postComment } from "./src-github-post-comment.js";
import { readFile } from "node:fs/promises";
// src/github/api/finished-run.ts
/** Reads the event of a `workflow_run` job. Throws PolicyError in any other. */
async function readFinishedRun() {
	let { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY } = process.env;
	if (GITHUB_EVENT_NAME !== "workflow_run") throw new PolicyError("workflow-event", "this action belongs into a workflow that runs `on: workflow_run`, after the one that audits.");
	let [owner, repo] = (GITHUB_REPOSITORY ?? "").split("/");
	try {
		let { workflow_run: run } = JSON.parse(await readFile(GITHUB_EVENT_PATH, "utf8")), { id, head_sha, html_url, conclusion, repository } = run, from = run.head_repository?.full_name ?? "a deleted fork";
		return {
			id,
			head_sha,
			html_url,
			repository: {
				owner,
				repo
			},
			fork: from === repository.full_name ? void 0 : from,
			conclusion: conclusion ?? "unknown"
		};
	} catch (error) {
		throw new GitHubError("event-unreadable", "the payload of the event (GITHUB_EVENT_PATH) cannot be read.", { cause: error });
	}
}
// src/github/post/posted-reports.ts
/**
* Posts the reports that a finished run left in its artifacts, each on the pull request that it is
* about. The run may have been a stranger's: a report counts only if it is of the schema, of this
* repository, and of the commit that the run and the pull request's head are. Throws ReticenceError.
*/
async function postReports(question) {
	let { client, run, artifact: name } = question, posted = [];
	for (let artifact of await artifactsOf(client, run.repository, run, name)) {
		let text = await reportIn(client, run.repository, artifact);
		posted.push(await postOne(question, artifact, text));
	}
	return posted;
}
async function postOne({ client, run, always }, artifact, text) {
	let place = `artifact ${artifact.name}`, report = readReport(text, place), pull = pullOf(report, run, place);
	if (pull === null) return {
		state: "skipped",
		reason: "the audit was of no pull request"
	};
	let marker = markerOfReport(report), { repository, head_sha: commit, html_url } = run, caution = cautionOf(report, run), body = commentOfReport(report, {
		marker,
		commit,
		run: html_url,
		...caution === void 0 ? {} : { caution }
	}), create = always || !["pass", "warn"].includes(report.verdict);
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
/**
* Why a verdict is not to be taken at its word: a workflow is the head's own, so that a stranger's can
* upload any report, and a pass beside a run that failed is not the gate's pass.
*/
function cautionOf({ verdict }, { fork, conclusion }) {
	if (fork !== void 0) return `⚠️ This report was made in the fork ${code(fork)}: whoever opened the pull request could have written it. It is no verdict of this repository's.`;
	if (conclusion !== "success" && ["pass", "warn"].includes(verdict)) return `⚠️ The workflow run ended with ${code(conclusion)}: what follows is not the gate's verdict.`;
}
function pullOf({ origin }, run, place) {
	let location = { file: place };
	if (origin === void 0) throw new SourceError("report-foreign", "holds a report that was not made by a workflow run.", { location });
	let { owner, repo } = run.repository;
	if (origin.repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) throw new SourceError("report-foreign", "holds a report of another repository.", { location });
	if (origin.commit !== run.head_sha) throw new SourceError("report-foreign", "holds a report of another commit than its workflow run's.", { location });
	return origin.pull;
}
export { readFinishedRun as n, postReports as t };
