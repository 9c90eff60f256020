// src/action/text.ts
/**
* One line for the job log. What a policy, a path or an exception holds is written by whoever
* opened the pull request: no line of it may be read by the runner as a workflow command, and no
* control sequence may repaint the log.
*/
function plainLine(text) {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g, " ").replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[");
}
/** Text of several lines, each of them plain. */
function plainLines(text) {
	return text.split("\n").map(plainLine).join("\n");
}
/** Writes lines to the job log that cannot be workflow commands. */
function say(text) {
	process.stdout.write(`${plainLines(text)}\n`);
}
export { plainLines as n, say as r, plainLine as t };
