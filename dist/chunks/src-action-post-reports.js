import { i as getInput, u as setOutput } from "./actions-core-lib-command.js";
import { i as PolicyError, l as SourceError, n as GitHubError } from "./src-base-errors.js";
import { d as artifactsOf, f as reportIn, i as postComment, r as commentOfReport, s as markerOfReport, u as makeClient } from "./src-action-annotation.js";
import { i as readReport, j as code } from "./src-gate-verdict.js";
import "./src-gate-enough.js";
import { r as say } from "./src-action-text.js";
import { readFile } from "node:fs/promises";
// src/github/api/finished-run.ts
/** Reads the event of a `workflow_run` job. Throws PolicyError in any other. */
async function readFinishedRun() {
	let { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY } = process.env;
	if (GITHUB_EVENT_NAME !== "workflow_run") throw new PolicyError("workflow-event", "use this action in a workflow that runs `on: workflow_run`, after the one that audits.");
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
* Posts the reports in a finished run's artifacts, each on the pull request that it is about. The
* run may have been a stranger's: a report counts only if it matches the schema, this repository,
* and the commit of both the run and the pull request's head. Throws ReticenceError.
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
		reason: "the audit was not for a pull request"
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
* Why a verdict must not be taken at face value: the workflow comes from the head, so a stranger's
* can upload any report, and a pass from a run that failed is not the gate's pass.
*/
function cautionOf({ verdict }, { fork, conclusion }) {
	if (fork !== void 0) return `⚠️ This report was made in the fork ${code(fork)}: the author of the pull request could have written it. It is not this repository's verdict.`;
	if (conclusion !== "success" && ["pass", "warn"].includes(verdict)) return `⚠️ The workflow run ended with ${code(conclusion)}: the following is not the gate's verdict.`;
}
function pullOf({ origin }, run, place) {
	let location = { file: place };
	if (origin === void 0) throw new SourceError("report-foreign", "contains a report that no workflow run created.", { location });
	let { owner, repo } = run.repository;
	if (origin.repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) throw new SourceError("report-foreign", "contains a report for another repository.", { location });
	if (origin.commit !== run.head_sha) throw new SourceError("report-foreign", "contains a report for a different commit than its workflow run's.", { location });
	return origin.pull;
}
/**
* The action `comment`: posts the reports that a finished workflow run kept as artifacts. Sets the
* output `comment-urls`. Throws PolicyError, and what GitHub answers.
*/
async function postKeptReports() {
	setOutput("comment-urls", "");
	let always = alwaysComments(), run = await readFinishedRun(), client = makeClient(getInput("github-token")), artifact = getInput("artifact") || "reticence-report*", posted = await postReports({
		client,
		run,
		artifact,
		always
	});
	posted.length === 0 && say(`The workflow run has no artifact ${artifact}, so there is nothing to post.`);
	let urls = posted.flatMap((one) => "url" in one ? [one.url] : []);
	for (let one of posted) say("url" in one ? `The comment is ${one.state}: ${one.url}` : `No comment: ${one.reason}.`);
	setOutput("comment-urls", urls.join("\n"));
}
function alwaysComments() {
	let mode = getInput("comment") || "always";
	if (mode === "always" || mode === "on-failure") return mode === "always";
	throw new PolicyError("input-invalid", "must be always or on-failure.", { location: { file: "input comment" } });
}
export { postKeptReports as t };
