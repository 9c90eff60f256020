import { i as getInput, u as setOutput } from "./chunks/packages~main~post~comment~history.js";
import { d as PolicyError } from "./chunks/reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { c as makeClient, m as fail } from "./chunks/reticence~main~comment~history.js";
import { n as readFinishedRun, t as postReports } from "./chunks/reticence~comment.js";
import { r as say } from "./chunks/reticence~main~post~comment~history.js";
// src/action/comment.ts
/** Applied here and not in action.yml, as everywhere. */
const DEFAULT_ARTIFACT = "reticence-report*";
try {
	setOutput("comment-urls", "");
	const always = alwaysComments();
	const run = await readFinishedRun();
	const client = makeClient(getInput("github-token"));
	const artifact = getInput("artifact") || DEFAULT_ARTIFACT;
	const posted = await postReports({
		client,
		run,
		artifact,
		always
	});
	if (posted.length === 0) say(`The workflow run kept no artifact ${artifact}: there is nothing to post.`);
	const urls = posted.flatMap((one) => "url" in one ? [one.url] : []);
	for (const one of posted) say("url" in one ? `The comment is ${one.state}: ${one.url}` : `No comment: ${one.reason}.`);
	setOutput("comment-urls", urls.join("\n"));
} catch (error) {
	await fail(error);
}
process.exit();
function alwaysComments() {
	const mode = getInput("comment") || "always";
	if (mode === "always" || mode === "on-failure") return mode === "always";
	throw new PolicyError("is always or on-failure.", { location: { file: "input comment" } });
}
export {};
