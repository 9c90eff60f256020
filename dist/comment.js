import { i as getInput, u as setOutput } from "./chunks/actions-core-lib-command.js";
import { i as PolicyError } from "./chunks/src-base-errors.js";
import { c as makeClient, m as fail } from "./chunks/src-action-annotation.js";
import { n as readFinishedRun, t as postReports } from "./chunks/src-github-api-finished-run.js";
import { r as say } from "./chunks/src-action-text.js";
try {
	setOutput("comment-urls", "");
	let always = alwaysComments(), run = await readFinishedRun(), client = makeClient(getInput("github-token")), artifact = getInput("artifact") || "reticence-report*", posted = await postReports({
		client,
		run,
		artifact,
		always
	});
	posted.length === 0 && say(`The workflow run kept no artifact ${artifact}: there is nothing to post.`);
	let urls = posted.flatMap((one) => "url" in one ? [one.url] : []);
	for (let one of posted) say("url" in one ? `The comment is ${one.state}: ${one.url}` : `No comment: ${one.reason}.`);
	setOutput("comment-urls", urls.join("\n"));
} catch (error) {
	await fail(error);
}
process.exit();
function alwaysComments() {
	let mode = getInput("comment") || "always";
	if (mode === "always" || mode === "on-failure") return mode === "always";
	throw new PolicyError("input-invalid", "is always or on-failure.", { location: { file: "input comment" } });
}
export {};
